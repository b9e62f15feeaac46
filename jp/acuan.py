"""Reference data: the two shipped rule sets, out of the versioned CSV."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from direktori.models import BentukPengembangan
from jp import konversi
from jp.berkas import muat_aturan_dari_csv
from jp.models import AturanKonversi, BarisAturan

NAMA = {"lampiran-b-2021": "Lampiran B (2021)", "perlan-10-2018": "Peraturan LAN 10/2018"}
SAMA = (
    "jp_per_satuan",
    "jp_internasional",
    "maks_kegiatan_per_bulan",
    "maks_jp_per_hari",
    "tempat_hukum",
    "catatan",
)


@transaction.atomic
def muat() -> int:
    """Add the rule sets and rows that are missing, leave the others as people have edited them; return how many.

    A form that a set has counted without a rate of its own stays without one: what was counted is not rewritten.
    """
    _, semua = muat_aturan_dari_csv(settings.BASE_DIR / "acuan")
    bentuk = dict(BentukPengembangan.objects.values_list("kode", "pk"))
    return sum(_muat_satu(aturan, bentuk) for aturan in semua)


def _muat_satu(aturan: konversi.Aturan, bentuk: dict[str, int]) -> int:
    akhir = aturan.berlaku_sampai and aturan.berlaku_sampai + timedelta(days=1)
    isian = {
        "nama": NAMA.get(aturan.kode, aturan.kode),
        "dasar_hukum": aturan.dasar_hukum,
        "masa": DateRange(aturan.berlaku_mulai, akhir),
        "aktif": aturan.aktif,
    }
    tersimpan, baru = AturanKonversi.objects.get_or_create(kode=aturan.kode, defaults=isian)
    sudah = set(tersimpan.baris.values_list("bentuk_id", flat=True))
    sudah |= set(tersimpan.jp_diakui.values_list("kegiatan__bentuk_id", flat=True).distinct())
    baris = [
        BarisAturan(aturan=tersimpan, bentuk_id=bentuk[kode], **{nama: getattr(satu, nama) for nama in SAMA})
        for kode, satu in aturan.baris.items()
        if kode in bentuk and bentuk[kode] not in sudah
    ]
    return int(baru) + len(BarisAturan.objects.bulk_create(baris))
