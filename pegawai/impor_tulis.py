"""The plans of an import into the database, set by set: posts, people, holdings, ranks, status."""

from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter

from django.db.backends.postgresql.psycopg_any import DateRange

from hris.models import Pengguna
from pegawai.impor_banding import JabatanBaru, RencanaPegawai
from pegawai.impor_keadaan import Keadaan
from pegawai.impor_masa import Aksi, Langkah
from pegawai.impor_nilai import GOLONGAN_PPPK
from pegawai.models import Jabatan, Pegawai, RiwayatJabatan, RiwayatPangkat, StatusPegawai

KELOMPOK = 500  # rows a statement


def tulis(semua: Iterable[RencanaPegawai], keadaan: Keadaan, keterangan: str) -> None:
    """Write the accepted plans; call it inside one transaction. `keterangan` goes beside new status rows."""
    tulis = [satu for satu in semua if satu.ditulis]
    _buat_jabatan(tulis)
    _tulis_orang(tulis)
    _tulis_masa(
        RiwayatJabatan,
        [(satu, satu.langkah_jabatan, {"jabatan": _jadi(satu.jabatan)}) for satu in tulis if satu.langkah_jabatan],
    )
    _tulis_masa(
        RiwayatPangkat,
        [
            (satu, satu.langkah_pangkat, {"golongan": _golongan(satu, keadaan)})
            for satu in tulis
            if satu.langkah_pangkat
        ],
    )
    _tulis_masa(
        StatusPegawai,
        [
            (satu, satu.langkah_status, {"jenis": satu.baris.kedudukan, "keterangan": keterangan})
            for satu in tulis
            if satu.langkah_status
        ],
    )


def _golongan(satu: RencanaPegawai, keadaan: Keadaan):
    kode = satu.baris.golongan
    return keadaan.golongan[kode, "PPPK" if kode in GOLONGAN_PPPK else "PNS"]


def _buat_jabatan(semua: list[RencanaPegawai]) -> None:
    baru = {id(satu.jabatan): satu.jabatan for satu in semua if isinstance(satu.jabatan, JabatanBaru)}
    for satu in sorted(baru.values(), key=attrgetter("urutan")):
        satu.jadi = Jabatan(
            nama=satu.nama,
            unit=satu.unit,
            jenjang=satu.jenjang,
            atasan=_jadi(satu.atasan),
            memimpin=satu.memimpin,
        )
        satu.jadi.save(force_insert=True)
        if satu.bawahan:
            Jabatan.objects.filter(pk__in=[lain.pk for lain in satu.bawahan]).update(atasan=satu.jadi)


def _jadi(jabatan: Jabatan | JabatanBaru | None) -> Jabatan | None:
    return jabatan.jadi if isinstance(jabatan, JabatanBaru) else jabatan


def _tulis_orang(semua: list[RencanaPegawai]) -> None:
    per_bidang: dict[tuple[str, ...], list[Pegawai]] = defaultdict(list)
    baru = []
    for satu in semua:
        if satu.pegawai is None:
            satu.pegawai = Pegawai(nip=satu.baris.nip, **satu.ubah)
            baru.append(satu.pegawai)
        elif satu.ubah:
            _ikutkan_email_akun(satu)
            for bidang, nilai in satu.ubah.items():
                setattr(satu.pegawai, bidang, nilai)
            per_bidang[tuple(sorted(satu.ubah))].append(satu.pegawai)
    Pegawai.objects.bulk_create(baru, batch_size=KELOMPOK)
    for bidang, orang in per_bidang.items():
        Pegawai.objects.bulk_update(orang, bidang, batch_size=KELOMPOK)


def _ikutkan_email_akun(satu: RencanaPegawai) -> None:
    """An account that signs in with the person's old address follows to the new one."""
    akun = satu.pegawai.pengguna
    if akun is not None and "email" in satu.ubah and akun.email == satu.pegawai.email:
        Pengguna.objects.filter(pk=akun.pk).update(email=satu.ubah["email"])


def _tulis_masa(model, isi: list[tuple[RencanaPegawai, Langkah, dict]]) -> None:
    """Correct and close first, then open: the database allows no overlap even for a moment."""
    hapus, buka = [], []
    ubah: dict[tuple[str, ...], list] = {("masa",): [], tuple(isi[0][2] if isi else ()): []}
    for rencana, langkah, nilai in isi:
        if langkah.aksi == Aksi.HAPUS:
            hapus.append(langkah.lama.pk)
            continue
        if langkah.aksi == Aksi.BUKA:
            buka.append(model(pegawai=rencana.pegawai, masa=DateRange(langkah.mulai, langkah.sampai), **nilai))
        if langkah.lama is not None:
            kolom = tuple(nilai) if langkah.aksi == Aksi.GANTI else ("masa",)
            ubah[kolom].append(_terapkan(langkah, nilai))
    model.objects.filter(pk__in=hapus).delete()
    for kolom, baris in ubah.items():
        if baris:
            model.objects.bulk_update(baris, kolom, batch_size=KELOMPOK)
    model.objects.bulk_create(buka, batch_size=KELOMPOK)


def _terapkan(langkah: Langkah, nilai: dict):
    lama = langkah.lama
    if langkah.aksi == Aksi.GANTI:
        for nama, satu in nilai.items():
            setattr(lama, nama, satu)
    elif langkah.aksi == Aksi.GESER:
        lama.masa = DateRange(langkah.mulai, lama.masa.upper)
    else:
        lama.masa = DateRange(lama.masa.lower, langkah.mulai)
    return lama
