"""Changes of rule sets: what has been counted is never rewritten, and on every day at most one set is active."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Max

from hris.models import Pengguna
from hris.templatetags.hris import tanggal
from hris.tindakan import simpan, tindakan
from jp.kunci import kunci_aturan
from jp.models import AturanKonversi, BarisAturan, JPDiakui
from jp.models.aturan import ATURAN_TETAP

SEHARI = timedelta(days=1)
TARIF = (
    "bentuk_id",
    "jp_per_satuan",
    "jp_internasional",
    "maks_kegiatan_per_bulan",
    "maks_jp_per_hari",
    "tempat_hukum",
    "catatan",
)


@tindakan
def simpan_aturan(
    *, aturan: AturanKonversi, oleh: Pengguna, salin_dari: AturanKonversi | None = None
) -> AturanKonversi:
    """Add or change a rule set, with the rates of another; an active one ends the set before it.

    A set may become active, or begin elsewhere, only after the last day whose activities have been counted.
    """
    kunci_aturan(bersama=False)
    lama = AturanKonversi.objects.filter(pk=aturan.pk).first()
    if lama and lama.terpakai:
        _jaga_terpakai(aturan, lama)
    elif aturan.aktif and not (lama and lama.aktif and lama.masa == aturan.masa):
        _wajib_sesudah_terhitung(aturan)
    if aturan.aktif:
        _wajib_bertarif(aturan, salin_dari)
        _gantikan_pendahulu(aturan)
    simpan(aturan)
    if salin_dari:
        _salin(salin_dari, aturan)
    return aturan


def hari_terhitung_terakhir(**saring) -> date | None:
    """Return the last `tanggal_selesai` that JP has been counted for; None while nothing is counted."""
    return JPDiakui.objects.filter(**saring).aggregate(hari=Max("kegiatan__tanggal_selesai"))["hari"]


def _jaga_terpakai(aturan: AturanKonversi, lama: AturanKonversi) -> None:
    if (aturan.kode, aturan.aktif, aturan.masa.lower) != (lama.kode, lama.aktif, lama.masa.lower):
        raise ValidationError(ATURAN_TETAP)
    terakhir, akhir = hari_terhitung_terakhir(aturan=lama), aturan.masa.upper
    if akhir and akhir <= terakhir and akhir != lama.masa.upper:
        raise ValidationError(
            {"sampai": f"JP menurut aturan ini sudah dihitung sampai dengan {tanggal(terakhir)}; akhiri sesudahnya."}
        )


def _wajib_sesudah_terhitung(aturan: AturanKonversi) -> None:
    terakhir = hari_terhitung_terakhir()
    if terakhir and aturan.masa.lower <= terakhir:
        raise ValidationError(
            {
                "mulai": "JP untuk kegiatan yang selesai sampai dengan"
                f" {tanggal(terakhir)} sudah dihitung dan tidak diubah lagi."
                f" Aturan ini dapat berlaku paling awal {tanggal(terakhir + SEHARI)}."
            }
        )


def _wajib_bertarif(aturan: AturanKonversi, salin_dari: AturanKonversi | None) -> None:
    if salin_dari is None and not (aturan.pk and aturan.baris.exists()):
        raise ValidationError({"aktif": "Aturan belum memuat tarif; isi atau salin dahulu tarifnya."})


def _gantikan_pendahulu(aturan: AturanKonversi) -> None:
    """End the active set before this one on the day before it begins; a later one bars the way."""
    for lain in AturanKonversi.objects.filter(aktif=True, masa__overlap=aturan.masa).exclude(pk=aturan.pk):
        if lain.masa.lower >= aturan.masa.lower:
            bidang = "mulai" if lain.masa.lower == aturan.masa.lower else "sampai"
            raise ValidationError(
                {bidang: f"Bertumpang tindih dengan “{lain}”, yang berlaku mulai {tanggal(lain.masa.lower)}."}
            )
        lain.masa = DateRange(lain.masa.lower, aturan.masa.lower)
        simpan(lain)


def _salin(asal: AturanKonversi, aturan: AturanKonversi) -> None:
    sudah = set(aturan.baris.values_list("bentuk_id", flat=True))
    BarisAturan.objects.bulk_create(
        BarisAturan(aturan=aturan, **{nama: getattr(baris, nama) for nama in TARIF})
        for baris in asal.baris.exclude(bentuk__in=sudah)
    )
