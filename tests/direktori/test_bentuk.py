"""Forms of development: loading, constraints, the admin page."""

import pytest
from django.db import IntegrityError

from direktori import acuan
from direktori.models import BentukPengembangan
from tests.direktori.factories import BentukPengembanganFactory


def test_muat_sekali_lalu_tidak_menambah(db):
    assert acuan.muat() == 36 + 85  # forms, and the proposal for Lampiran A
    assert acuan.muat() == 0
    magang = BentukPengembangan.objects.get(kode="magang")
    assert (magang.jalur, magang.porsi, magang.satuan, magang.kode_siasn) == ("nonklasikal", "70", "kegiatan", "10")
    assert BentukPengembangan.objects.get(kode="pendidikan-tinggi").boleh_mandiri is None


def test_muat_tidak_menimpa_suntingan(db):
    acuan.muat()
    BentukPengembangan.objects.filter(kode="kursus").update(nama="Kursus Singkat")
    BentukPengembangan.objects.filter(kode="seminar").delete()
    assert acuan.muat() == 1
    assert BentukPengembangan.objects.get(kode="kursus").nama == "Kursus Singkat"


def test_yang_dapat_dicatat(db):
    acuan.muat()
    BentukPengembangan.objects.filter(kode="kursus").update(aktif=False)
    kode = set(BentukPengembangan.objects.dapat_dicatat().values_list("kode", flat=True))
    assert "seminar" in kode
    assert kode.isdisjoint({"rotasi", "pemberhentian", "reposisi", "kursus"})


@pytest.mark.parametrize(("isian", "nama"), [({"nama": ""}, "bentuk_bernama"), ({"satuan": "menit"}, "bentuk_satuan")])
def test_batasan(db, isian, nama):
    with pytest.raises(IntegrityError, match=nama):
        BentukPengembanganFactory(**isian)


def test_kode_siasn_unik_bila_terisi(db):
    BentukPengembanganFactory(kode_siasn="")
    BentukPengembanganFactory(kode_siasn="")
    BentukPengembanganFactory(kode_siasn="9")
    with pytest.raises(IntegrityError, match="bentuk_siasn_unik"):
        BentukPengembanganFactory(kode_siasn="9")


def test_admin_hanya_bagi_pemegang_izin(masuk, para):
    acuan.muat()
    alamat = "/pengaturan/direktori/bentukpengembangan/"
    assert "Patok Banding" in masuk(para.maria).get(alamat).content.decode()
    assert masuk(para.budi).get(alamat).status_code in (302, 403)
