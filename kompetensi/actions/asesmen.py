"""Assessments: recorded, self-made, confirmed, withdrawn."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils import timezone

from hris.tindakan import simpan, tindakan
from kompetensi.layanan import ketentuan
from kompetensi.models import TINGKAT_TERTINGGI, Asesmen, HasilAsesmen

Metode, Status = Asesmen.Metode, Asesmen.Status
Tingkat = dict[int, int]
"""Competency → level 0–5."""


@tindakan
def catat_asesmen(
    *,
    pegawai,
    tanggal: date,
    metode: str,
    tingkat: Tingkat,
    asesor: str = "",
    berlaku_sampai: date | None = None,
    saran: str = "",
    jpm_sumber: Decimal | None = None,
    oleh,
    hari_ini: date | None = None,
    dari_berkas: bool = False,
) -> Asesmen:
    """Record an assessment that counts at once; without an end it is valid as long as the parameter says.

    dari_berkas: out of an imported file, which is kept and was previewed; there one's own row may stand among others'.
    """
    if not dari_berkas:
        _bukan_sendiri(pegawai, oleh)
    if metode == Metode.MANDIRI:
        raise ValidationError({"metode": "Penilaian mandiri diisi oleh pegawai yang bersangkutan."})
    if tanggal > (hari_ini or timezone.localdate()):
        raise ValidationError({"tanggal": "Tanggal asesmen tidak boleh di masa depan."})
    if Asesmen.objects.sah().filter(pegawai=pegawai, tanggal=tanggal, metode=metode).exists():
        raise ValidationError({"tanggal": "Asesmen dengan metode dan tanggal ini sudah dicatat untuk pegawai ini."})
    asesmen = simpan(
        Asesmen(
            pegawai=pegawai,
            tanggal=tanggal,
            metode=metode,
            asesor=asesor.strip(),
            berlaku_sampai=berlaku_sampai or akhir_berlaku(tanggal),
            saran=saran.strip(),
            jpm_sumber=jpm_sumber,
            status=Status.SAH,
            oleh=oleh,
        )
    )
    _tulis_hasil(asesmen, tingkat)
    return asesmen


@tindakan
def perbaiki_asesmen(*, asesmen: Asesmen, tingkat: Tingkat, data: dict, oleh) -> Asesmen:
    """Correct a recorded assessment by its source: levels, and fields named in `data`; the history keeps the old."""
    asesmen = Asesmen.objects.select_for_update().get(pk=asesmen.pk)
    if asesmen.status != Status.SAH or asesmen.metode == Metode.MANDIRI:
        raise ValidationError("Hanya asesmen yang sah dan bukan penilaian mandiri yang dapat diperbaiki.")
    for bidang in ("asesor", "berlaku_sampai", "saran", "jpm_sumber"):
        setattr(asesmen, bidang, data.get(bidang, getattr(asesmen, bidang)))
    simpan(asesmen)
    _tulis_hasil(asesmen, tingkat)
    return asesmen


@tindakan
def nilai_sendiri(
    *, pegawai, tingkat: Tingkat, wajib: Iterable[int] = (), ajukan: bool, oleh, tanggal: date
) -> Asesmen:
    """Save one's own assessment as a draft, or hand it to the superior once every competency of `wajib` is judged."""
    if oleh.pk != pegawai.pengguna_id:
        raise ValidationError("Penilaian mandiri hanya diisi oleh pegawai yang bersangkutan.")
    kurang = set(wajib) - set(tingkat) if ajukan else set()
    if kurang:
        raise ValidationError({f"k{pk}": "Pilih tingkat Anda sebelum mengajukan." for pk in sorted(kurang)})
    asesmen = Asesmen.objects.select_for_update().filter(
        pegawai=pegawai, metode=Metode.MANDIRI, status__in=[Status.DRAF, Status.DIAJUKAN]
    ).first() or Asesmen(pegawai=pegawai, metode=Metode.MANDIRI, oleh=oleh)
    if asesmen.status == Status.DIAJUKAN:
        raise ValidationError("Penilaian mandiri Anda sudah diajukan dan menunggu atasan.")
    asesmen.tanggal, asesmen.berlaku_sampai = tanggal, akhir_berlaku(tanggal)
    asesmen.status = Status.DIAJUKAN if ajukan else Status.DRAF
    simpan(asesmen)
    asesmen.hasil.exclude(kompetensi__in=tingkat).delete()
    _tulis_hasil(asesmen, tingkat)
    return asesmen


@tindakan
def konfirmasi_mandiri(
    *, asesmen: Asesmen, tingkat: Tingkat, catatan: str = "", oleh, sekarang: datetime | None = None
) -> Asesmen:
    """Confirm a self-assessment, level by level; the superior's levels stand beside the person's own, both kept."""
    asesmen = Asesmen.objects.select_for_update().get(pk=asesmen.pk)
    _bukan_sendiri(asesmen.pegawai, oleh)
    if asesmen.status != Status.DIAJUKAN:
        raise ValidationError("Penilaian ini tidak sedang menunggu konfirmasi.")
    hasil = list(asesmen.hasil.select_for_update())
    kurang = [satu.kompetensi_id for satu in hasil if satu.kompetensi_id not in tingkat]
    if kurang:
        raise ValidationError({f"k{pk}": "Pilih tingkat menurut Anda." for pk in kurang})
    for satu in hasil:
        satu.tingkat_atasan = tingkat[satu.kompetensi_id]
        simpan(satu)
    asesmen.catatan_atasan, asesmen.status = catatan.strip(), Status.SAH
    asesmen.dikonfirmasi_oleh, asesmen.dikonfirmasi_pada = oleh, sekarang or timezone.now()
    return simpan(asesmen)


@tindakan
def batalkan_asesmen(*, asesmen: Asesmen, alasan: str, oleh) -> Asesmen:
    """Withdraw an assessment that counts, with a reason; it stays on record and no longer counts."""
    asesmen = Asesmen.objects.select_for_update().get(pk=asesmen.pk)
    _bukan_sendiri(asesmen.pegawai, oleh)
    if asesmen.status != Status.SAH:
        raise ValidationError("Hanya asesmen yang sah yang dapat dibatalkan.")
    if not alasan.strip():
        raise ValidationError({"alasan": "Tuliskan alasan pembatalan."})
    asesmen.status, asesmen.alasan_batal = Status.DIBATALKAN, alasan.strip()
    return simpan(asesmen)


def akhir_berlaku(tanggal: date) -> date:
    """Return the last day on which an assessment of this date is valid, by the parameter masa_berlaku_asesmen."""
    bulan = tanggal.month - 1 + ketentuan().masa_bulan
    tahun, bulan = tanggal.year + bulan // 12, bulan % 12 + 1
    return date(tahun, bulan, min(tanggal.day, monthrange(tahun, bulan)[1])) - timedelta(days=1)


def _tulis_hasil(asesmen: Asesmen, tingkat: Tingkat) -> None:
    if not tingkat:
        raise ValidationError("Isi tingkat untuk sedikitnya satu kompetensi.")
    if any(not 0 <= nilai <= TINGKAT_TERTINGGI for nilai in tingkat.values()):
        raise ValidationError("Tingkat antara 0 dan 5.")
    ada = {satu.kompetensi_id: satu for satu in asesmen.hasil.all()}
    for satu in ada.values():
        if satu.tingkat != tingkat.get(satu.kompetensi_id, satu.tingkat):
            satu.tingkat = tingkat[satu.kompetensi_id]
            simpan(satu)
    baru = {kompetensi: nilai for kompetensi, nilai in tingkat.items() if kompetensi not in ada}
    HasilAsesmen.objects.bulk_create(
        HasilAsesmen(asesmen=asesmen, kompetensi_id=kompetensi, tingkat=nilai) for kompetensi, nilai in baru.items()
    )


def _bukan_sendiri(pegawai, oleh) -> None:
    if pegawai.pengguna_id is not None and pegawai.pengguna_id == oleh.pk:
        raise ValidationError("Hasil untuk diri sendiri dicatat oleh orang lain.")
