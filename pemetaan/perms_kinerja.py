"""Who may enter and confirm results: the direct superior of the period's last day, and the personnel section."""

from datetime import date

from django.db.models import QuerySet

from hris.peran import Izin
from pegawai.models import Pegawai, RiwayatJabatan
from pemetaan.models import PeriodeKinerja


def hari_nilai(periode: PeriodeKinerja, hari_ini: date) -> date:
    """Return the day that decides who is whose superior: the period's last day, today while it runs."""
    return min(periode.selesai, hari_ini)


def dinilai_oleh(pengguna, tanggal: date) -> QuerySet[Pegawai]:
    """Return the people whose direct superior on a date, acting or definitive, is this account's holder."""
    saya = pengguna.jangkauan.pegawai_id
    if saya is None or not pengguna.has_perm(Izin.KINERJA_TIM):
        return Pegawai.objects.none()
    jalur = RiwayatJabatan.objects.bertindak(tanggal).filter(pegawai=saya).values_list("jabatan__jalur", flat=True)
    bawahan = Pegawai.objects.di_bawah_jabatan(*jalur, tanggal=tanggal).pada(tanggal).exclude(pk=saya)
    return bawahan.dengan_jabatan(tanggal).dengan_atasan(tanggal).filter(atasan_id=saya)


def boleh_menilai(pengguna, pegawai_id: int, periode: PeriodeKinerja, hari_ini: date) -> str:
    """Return as what the account may enter this person's result: "atasan", "pengelola", or "" for not at all."""
    if dinilai_oleh(pengguna, hari_nilai(periode, hari_ini)).filter(pk=pegawai_id).exists():
        return "atasan"
    return "pengelola" if boleh_mengonfirmasi(pengguna, pegawai_id) else ""


def boleh_mengonfirmasi(pengguna, pegawai_id: int) -> bool:
    """Whether the account may confirm or return this person's result: kept as Pengelola, never its own."""
    return pengguna.has_perm(Izin.KINERJA_KELOLA) and Pegawai.objects.dikelola(pengguna).filter(pk=pegawai_id).exists()
