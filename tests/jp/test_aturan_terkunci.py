"""The database itself keeps the rates of a rule set that has counted JP, whoever writes by whatever way."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection
from django.db.backends.postgresql.psycopg_any import DateRange

import jp.acuan
from jp import actions
from jp.models import AturanKonversi, BarisAturan
from tests.jp.factories import AturanKonversiFactory, BarisAturanFactory, KegiatanFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def lama(bentuk):
    return AturanKonversi.objects.get(kode="lampiran-b-2021")


@pytest.fixture
def terhitung(para, bentuk):
    """A verified course that ended on 5 March 2021, counted under Lampiran B."""
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, terverifikasi=True)
    actions.hitung_ulang(pegawai=para.budi)
    return kegiatan


UBAH = {
    "jp_per_satuan": Decimal(9),
    "jp_internasional": Decimal(9),
    "maks_kegiatan_per_bulan": 9,
    "maks_jp_per_hari": Decimal(9),
}


@pytest.mark.parametrize("kolom", UBAH)
def test_tarif_dan_batas_yang_sudah_menghitung_tetap(lama, terhitung, kolom):
    baris = lama.baris.get(bentuk=terhitung.bentuk)
    with pytest.raises(IntegrityError, match="tarifnya tidak dapat diubah"):
        BarisAturan.objects.filter(pk=baris.pk).update(**{kolom: UBAH[kolom]})


def test_tarif_bentuk_lain_dalam_aturan_terpakai_pun_tetap(lama, terhitung):
    with pytest.raises(IntegrityError, match="sudah menghitung JP"):
        lama.baris.exclude(bentuk=terhitung.bentuk).update(jp_per_satuan=1)


def test_baris_aturan_terpakai_tidak_dapat_dihapus(lama, terhitung):
    with pytest.raises(IntegrityError, match="Buat aturan baru"):
        lama.baris.all().delete()


def test_perintah_langsung_ke_basis_data_pun_ditolak(lama, terhitung):
    with connection.cursor() as kursor, pytest.raises(IntegrityError, match="sudah menghitung JP"):
        kursor.execute("UPDATE jp_barisaturan SET jp_per_satuan = 99 WHERE aturan_id = %s", [lama.pk])


def test_catatan_dan_tempat_hukum_masih_dapat_dibetulkan(lama, terhitung):
    assert lama.baris.update(catatan="Salah ketik dibetulkan.", tempat_hukum="Lampiran B") == lama.baris.count()


def test_sebelum_menghitung_semuanya_dapat_diubah(lama):
    lama.baris.update(jp_per_satuan=3)
    lama.baris.first().delete()
    AturanKonversi.objects.filter(pk=lama.pk).update(aktif=False, kode="lain", masa=DateRange(date(2020, 1, 1), None))
    assert BarisAturan.objects.filter(aturan__kode="lain", jp_per_satuan=3).exists()


def test_aturan_yang_lain_tidak_ikut_terkunci(lama, terhitung, bentuk):
    lain = BarisAturanFactory(aturan=AturanKonversiFactory(kode="pembanding", aktif=False), bentuk=bentuk.kursus)
    assert BarisAturan.objects.filter(pk=lain.pk).update(jp_per_satuan=2) == 1


def test_bentuk_yang_dihitung_tanpa_tarif_tidak_diberi_tarif_kemudian(lama, terhitung, para, bentuk):
    lama.jp_diakui.all().delete()
    lama.baris.filter(bentuk=bentuk.kursus).delete()
    actions.hitung_ulang(pegawai=para.budi)
    with pytest.raises(IntegrityError, match="tarifnya tidak dapat diubah"):
        BarisAturanFactory(aturan=lama, bentuk=bentuk.kursus)


@pytest.mark.parametrize(("kode", "ada"), [("kursus", False), ("seminar", True)])
def test_pemutakhiran_menambah_bentuk_baru_saja(lama, para, bentuk, kode, ada):
    """A form counted without a rate keeps none; one that nobody was counted for gets its rate."""
    lama.baris.filter(bentuk__kode__in=["kursus", "seminar"]).delete()
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, terverifikasi=True)
    actions.hitung_ulang(pegawai=para.budi)
    jp.acuan.muat()
    assert lama.baris.filter(bentuk__kode=kode).exists() == ada


@pytest.mark.parametrize(
    ("kolom", "nilai"), [("kode", "lain"), ("aktif", False), ("masa", DateRange(date(2020, 1, 1), None))]
)
def test_kode_mulai_dan_keadaan_aturan_terpakai_tetap(lama, terhitung, kolom, nilai):
    with pytest.raises(IntegrityError, match="kode, tanggal mulai, dan keadaan aktifnya tetap"):
        AturanKonversi.objects.filter(pk=lama.pk).update(**{kolom: nilai})


def test_aturan_terpakai_hanya_berakhir_sesudah_hari_terhitung_terakhir(lama, terhitung):
    aturan = AturanKonversi.objects.filter(pk=lama.pk)
    assert aturan.update(masa=DateRange(lama.masa.lower, date(2021, 3, 6))) == 1
    with pytest.raises(IntegrityError, match="sudah dihitung sesudah hari itu"):
        aturan.update(masa=DateRange(lama.masa.lower, date(2021, 3, 5)))


def test_aturan_terpakai_tidak_dapat_dihapus(lama, terhitung):
    hapus = "SET CONSTRAINTS ALL IMMEDIATE; DELETE FROM jp_aturankonversi WHERE kode = 'lampiran-b-2021'"
    with connection.cursor() as kursor, pytest.raises(IntegrityError, match="foreign key constraint"):
        kursor.execute(hapus)
