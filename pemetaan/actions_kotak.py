"""Every change of a mapping round: made, computed, calibrated, handed to the head, set, opened to staff."""

from datetime import date, datetime
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils import timezone

from hris import pekerjaan as antre
from hris.models import Parameter, Pengguna
from hris.tindakan import simpan, tindakan
from pegawai.models import UnitKerja
from pemetaan.models import Kalibrasi, Pemetaan, PeriodeKinerja, PutaranPemetaan
from pemetaan.wewenang import sebagai_kepala, sebagai_pengkalibrasi

Status = PutaranPemetaan.Status
AMBANG = {
    "ambang_menengah": ("ambang_kompetensi_menengah", Decimal(78)),
    "ambang_tinggi": ("ambang_kompetensi_tinggi", Decimal(90)),
    "ambang_kinerja_menengah": ("ambang_kinerja_menengah", Decimal(90)),
    "ambang_kinerja_tinggi": ("ambang_kinerja_tinggi", Decimal(110)),
}
"""Threshold → its parameter, and the value where the parameter is missing (Peraturan BKN 26/2019; PP 30/2019)."""
BERUBAH = "Putaran ini {status}; langkah tersebut tidak dapat dilakukan lagi."


def ambang_baku() -> dict[str, Decimal]:
    """Return the thresholds a new round starts with: the parameters."""
    ada = {satu.kunci: satu.angka for satu in Parameter.objects.filter(kunci__in=[k for k, _ in AMBANG.values()])}
    return {kolom: ada.get(kunci, baku) for kolom, (kunci, baku) in AMBANG.items()}


@tindakan
def buat_putaran(
    *, unit: UnitKerja, periode: PeriodeKinerja, nama: str, tanggal: date, oleh: Pengguna, **ambang: Decimal
) -> PutaranPemetaan:
    """Begin a mapping round of an agency as a draft; thresholds not given are the parameters'."""
    if not unit.adalah_badan:
        raise ValidationError({"unit": "Putaran pemetaan disusun per badan."})
    if tanggal > timezone.localdate():
        raise ValidationError({"tanggal": "Tanggal data tidak boleh sesudah hari ini."})
    isi = ambang_baku() | ambang
    return simpan(PutaranPemetaan(unit=unit, periode=periode, nama=nama, tanggal=tanggal, oleh=oleh, **isi))


@tindakan
def ubah_putaran(*, putaran: PutaranPemetaan, oleh: Pengguna, **isi) -> PutaranPemetaan:
    """Change a draft; a change of what it is computed from asks for a new computation."""
    putaran = _kunci(putaran, Status.DRAF)
    _tuntut_tidak_dihitung(putaran)
    if isi.get("tanggal", putaran.tanggal) > timezone.localdate():
        raise ValidationError({"tanggal": "Tanggal data tidak boleh sesudah hari ini."})
    if any(getattr(putaran, kolom) != nilai for kolom, nilai in isi.items() if kolom != "nama"):
        putaran.dihitung_pada = None
    for kolom, nilai in isi.items():
        setattr(putaran, kolom, nilai)
    return simpan(putaran)


@tindakan
def minta_hitung(*, putaran: PutaranPemetaan, oleh: Pengguna) -> PutaranPemetaan:
    """Put the computation of a draft on the queue; one at a time."""
    putaran = _kunci(putaran, Status.DRAF)
    _tuntut_tidak_dihitung(putaran)
    judul = f"Menghitung {putaran.nama}"[:200]
    putaran.pekerjaan = antre.buat(jenis="putaran-pemetaan", judul=judul, oleh=oleh)
    simpan(putaran)
    from pemetaan.tugas_kotak import hitung_putaran

    hitung_putaran.defer(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id)
    return putaran


@tindakan
def ajukan(*, putaran: PutaranPemetaan, oleh: Pengguna) -> PutaranPemetaan:
    """Hand a computed draft on: from now on it is calibrated, no longer computed, until the head sets it."""
    putaran = _kunci(putaran, Status.DRAF)
    _tuntut_tidak_dihitung(putaran)
    if putaran.dihitung_pada is None:
        raise ValidationError("Hitung putaran lebih dahulu; data atau ambangnya berubah sejak hitungan terakhir.")
    if not putaran.pemetaan.berkotak().exists():
        raise ValidationError("Belum ada pegawai yang dapat dipetakan.")
    return _ke(putaran, Status.DIKALIBRASI, catatan="")


@tindakan
def kembalikan(*, putaran: PutaranPemetaan, alasan: str, oleh: Pengguna) -> PutaranPemetaan:
    """Take a calibrated round back to draft, with the reason: the head, or the personnel section itself."""
    putaran = _kunci(putaran, Status.DIKALIBRASI)
    if not alasan.strip():
        raise ValidationError({"alasan": "Tuliskan alasan pengembalian."})
    _tuntut_kepala_atau_pengelola(putaran, oleh)
    return _ke(putaran, Status.DRAF, catatan=alasan.strip())


@tindakan
def tetapkan(*, putaran: PutaranPemetaan, oleh: Pengguna, sekarang: datetime | None = None) -> PutaranPemetaan:
    """Set a round: by the head, or who acts as head. Inputs and result are frozen by the database from then on."""
    putaran = _kunci(putaran, Status.DIKALIBRASI)
    saat = sekarang or timezone.now()
    sebagai = sebagai_kepala(putaran.unit, oleh, timezone.localdate(saat))
    if not sebagai:
        raise ValidationError("Hanya kepala badan, atau Plt./Plh. kepala, yang menetapkan putaran.")
    return _ke(
        putaran,
        Status.DITETAPKAN,
        ditetapkan_oleh=oleh,
        ditetapkan_pada=saat,
        ditetapkan_sebagai=sebagai,
        catatan="",
    )


@tindakan
def terbitkan(*, putaran: PutaranPemetaan, terbit: bool, oleh: Pengguna) -> PutaranPemetaan:
    """Open a set round to staff, each to the own box only, or close it again."""
    putaran = _kunci(putaran, Status.DITETAPKAN)
    _tuntut_kepala_atau_pengelola(putaran, oleh)
    putaran.terbit = terbit
    return simpan(putaran)


@tindakan
def hapus(*, putaran: PutaranPemetaan, oleh: Pengguna) -> None:
    """Drop a draft with its rows; its history stays."""
    putaran = _kunci(putaran, Status.DRAF)
    _tuntut_tidak_dihitung(putaran)
    putaran.delete()


@tindakan
def kalibrasi(
    *, pemetaan: Pemetaan, ke: int, alasan: str, oleh: Pengguna, sekarang: datetime | None = None
) -> Pemetaan:
    """Move a person to another box, with the reason; the computed box stays beside it."""
    putaran = _kunci(pemetaan.putaran, Status.DRAF, Status.DIKALIBRASI)
    _tuntut_tidak_dihitung(putaran)
    pemetaan = Pemetaan.objects.select_related("pegawai", "unit").select_for_update(of=("self",)).get(pk=pemetaan.pk)
    saat = sekarang or timezone.now()
    sebagai = sebagai_pengkalibrasi(pemetaan, oleh, timezone.localdate(saat))
    if not sebagai:
        raise ValidationError("Kotak ini tidak dapat Anda kalibrasi: bukan bawahan atau pegawai yang Anda kelola.")
    if pemetaan.kotak is None:
        raise ValidationError("Pegawai ini belum dapat dipetakan; lengkapi masukannya, lalu hitung ulang.")
    if ke == pemetaan.kotak:
        raise ValidationError({"ke": f"Pegawai ini sudah berada di kotak {ke}."})
    catatan = {"dari": pemetaan.kotak, "ke": ke, "alasan": alasan.strip(), "oleh": oleh, "sebagai": sebagai}
    simpan(Kalibrasi(pemetaan=pemetaan, pada=saat, **catatan))
    pemetaan.kotak = ke
    return simpan(pemetaan)


def _kunci(putaran: PutaranPemetaan, *status: str) -> PutaranPemetaan:
    """Return the round as it is now, locked, if it is in one of these states."""
    kini = (
        PutaranPemetaan.objects.select_for_update(of=("self",)).select_related("unit", "pekerjaan").get(pk=putaran.pk)
    )
    if kini.status not in status:
        raise ValidationError(BERUBAH.format(status=f"berstatus {kini.get_status_display().lower()}"))
    return kini


def _tuntut_tidak_dihitung(putaran: PutaranPemetaan) -> None:
    if putaran.sedang_dihitung:
        raise ValidationError("Putaran ini sedang dihitung; tunggu sampai selesai.")


def _tuntut_kepala_atau_pengelola(putaran: PutaranPemetaan, oleh: Pengguna) -> None:
    mengelola = PutaranPemetaan.objects.dikelola(oleh).filter(pk=putaran.pk).exists()
    if not mengelola and not sebagai_kepala(putaran.unit, oleh, timezone.localdate()):
        raise ValidationError("Langkah ini dilakukan kepegawaian atau kepala badan.")


def _ke(putaran: PutaranPemetaan, status: str, **isi) -> PutaranPemetaan:
    putaran.status = status
    for kolom, nilai in isi.items():
        setattr(putaran, kolom, nilai)
    return simpan(putaran)
