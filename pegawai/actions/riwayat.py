"""Dated histories of a person: posts, ranks, statuses. `sampai` is always the last day, itself included."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange

from hris.kolom import rentang
from hris.tindakan import simpan, tindakan
from pegawai.models import Golongan, Jabatan, Pegawai, RiwayatJabatan, RiwayatPangkat, StatusPegawai

DEFINITIF = RiwayatJabatan.Jenis.DEFINITIF


@tindakan
def tempatkan(
    *,
    pegawai: Pegawai,
    jabatan: Jabatan,
    mulai: date,
    jenis: str = DEFINITIF,
    sampai: date | None = None,
    nomor_sk: str = "",
    oleh,
) -> RiwayatJabatan:
    """Give a person a post from `mulai`; a definitive one closes the definitive post held until then."""
    Jabatan.objects.select_for_update().get(pk=jabatan.pk)
    masa = rentang(mulai, sampai)
    baris = RiwayatJabatan(pegawai=pegawai, jenis=jenis)
    if jenis == DEFINITIF:
        _periksa_jabatan_lama(pegawai, jabatan, mulai)
        _periksa_pimpinan(pegawai, jabatan, masa)
        baris = _ganti(pegawai.riwayat_jabatan.definitif(), mulai) or baris
    elif jabatan.riwayat.definitif().filter(pegawai=pegawai, masa__overlap=masa).exists():
        raise ValidationError({"jabatan": "Pegawai ini sudah memegang jabatan tersebut secara definitif."})
    baris.jabatan, baris.masa, baris.nomor_sk = jabatan, masa, nomor_sk
    return simpan(baris)


@tindakan
def akhiri_jabatan(*, riwayat: RiwayatJabatan, sampai: date, oleh) -> RiwayatJabatan:
    """End a holding; `sampai` is its last day."""
    riwayat.masa = rentang(riwayat.masa.lower, sampai)
    return simpan(riwayat)


@tindakan
def naikkan_pangkat(*, pegawai: Pegawai, golongan: Golongan, mulai: date, nomor_sk: str = "", oleh) -> RiwayatPangkat:
    """Give a person a rank from `mulai`; the rank held until then ends."""
    jenis = "PPPK" if pegawai.jenis_asn == Pegawai.JenisASN.PPPK else "PNS"
    if golongan.jenis_asn != jenis:
        raise ValidationError({"golongan": f"Golongan ini bukan untuk {pegawai.get_jenis_asn_display()}."})
    baris = _ganti(pegawai.riwayat_pangkat.all(), mulai) or RiwayatPangkat(pegawai=pegawai)
    baris.golongan, baris.masa, baris.nomor_sk = golongan, rentang(mulai), nomor_sk
    return simpan(baris)


@tindakan
def ubah_status(
    *,
    pegawai: Pegawai,
    jenis: str,
    mulai: date,
    sampai: date | None = None,
    nomor_sk: str = "",
    keterangan: str = "",
    oleh,
) -> StatusPegawai:
    """Give a person a status from `mulai`; leaving the staff ends the posts too, so that they fall vacant."""
    baris = _ganti(pegawai.status.all(), mulai) or StatusPegawai(pegawai=pegawai)
    baris.jenis, baris.masa = jenis, rentang(mulai, sampai)
    baris.nomor_sk, baris.keterangan = nomor_sk, keterangan
    simpan(baris)
    if jenis in StatusPegawai.BUKAN_PEGAWAI_LAGI:
        _lepaskan_jabatan(pegawai, mulai)
    return baris


@tindakan
def akhiri_status(*, status: StatusPegawai, sampai: date, oleh) -> StatusPegawai:
    """End a status; `sampai` is its last day, and the person is aktif from the next one."""
    status.masa = rentang(status.masa.lower, sampai)
    return simpan(status)


def _ganti(riwayat, mulai):
    """Close the row in force at `mulai`; return instead the row that starts that very day, to be corrected."""
    berlaku = riwayat.filter(masa__contains=mulai).first()
    if berlaku is None or berlaku.masa.lower == mulai:
        return berlaku
    berlaku.masa = DateRange(berlaku.masa.lower, mulai)
    simpan(berlaku)
    return None


def _periksa_jabatan_lama(pegawai, jabatan, mulai) -> None:
    if pegawai.riwayat_jabatan.definitif().filter(jabatan=jabatan, masa__contains=mulai - timedelta(days=1)).exists():
        raise ValidationError({"jabatan": "Pegawai ini sudah memegang jabatan tersebut."})


def _periksa_pimpinan(pegawai, jabatan, masa) -> None:
    """A leading post has one definitive holder at a time; the post's row is locked by the caller."""
    if not jabatan.memimpin:
        return
    lain = jabatan.riwayat.definitif().filter(masa__overlap=masa).exclude(pegawai=pegawai).select_related("pegawai")
    if pemegang := lain.first():
        raise ValidationError({"jabatan": f"Jabatan ini dipegang {pemegang.pegawai} pada masa tersebut."})


def _lepaskan_jabatan(pegawai, mulai) -> None:
    if pegawai.riwayat_jabatan.filter(masa__startswith__gte=mulai).exists():
        raise ValidationError({"mulai": "Ada jabatan yang dimulai pada atau sesudah tanggal ini."})
    for riwayat in pegawai.riwayat_jabatan.pada(mulai):
        riwayat.masa = DateRange(riwayat.masa.lower, mulai)
        simpan(riwayat)
