"""What the engine reads of the database, at its edges: aliases, the last day of a rule set, the persons' own rows."""

from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from jp import layanan
from tests.direktori.factories import BentukPengembanganFactory
from tests.jp.factories import AturanKonversiFactory, JPDiakuiFactory, KegiatanFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("tertulis", "alias"),
    [("", ()), (" | ", ()), ("Bimtek", ("Bimtek",)), (" Bimtek || Kursus ", ("Bimtek", "Kursus"))],
)
def test_alias_yang_kosong_bukan_nama(tertulis, alias):
    assert layanan.jadi_bentuk(BentukPengembanganFactory(alias=tertulis)).alias == alias


@pytest.mark.parametrize(
    ("akhir", "sampai"), [(None, None), (date(2022, 1, 1), date(2021, 12, 31)), (date(2024, 3, 1), date(2024, 2, 29))]
)
def test_hari_terakhir_aturan_adalah_sehari_sebelum_batasnya(akhir, sampai):
    aturan = layanan.jadi_aturan(AturanKonversiFactory(masa=DateRange(date(2021, 1, 1), akhir)))
    assert (aturan.berlaku_mulai, aturan.berlaku_sampai) == (date(2021, 1, 1), sampai)


def test_yang_dibaca_hanya_milik_orangnya():
    milik, asing = JPDiakuiFactory(), JPDiakuiFactory()
    for ciri in ({"diajukan": True}, {"ditolak": True}, {}):
        KegiatanFactory(pegawai=asing.pegawai, **ciri)
    orang = layanan.terhitung(milik.pegawai)
    assert [int(k.id) for k in orang.diakui] == [milik.kegiatan_id]
    assert (orang.menunggu, orang.lain) == ([], [])
    assert orang.tetap == {f"{milik.kegiatan_id:012d}": milik.aturan.kode}
