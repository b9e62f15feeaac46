"""Planned JP of a plan: items counted together by the engine, saved and live, after every change."""

from decimal import Decimal

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.urls import reverse

from idp import actions
from idp.models import ItemIDP
from tests.jp.conftest import bentuk  # noqa: F401  the whole reference list instead of this folder's one form

pytestmark = pytest.mark.django_db


@pytest.fixture
def isi(bentuk):  # noqa: F811
    return {"bentuk": bentuk.kursus, "judul": "Kursus data", "sebab": "Tugas baru", "triwulan": 4, "jumlah": 12}


@pytest.fixture
def idp(para, tahun, bentuk):  # noqa: F811
    return actions.susun(pegawai=para.budi, tahun=tahun, oleh=para.budi.pengguna)


@pytest.fixture
def tambah(idp, para):
    """Return a function that adds an item, or changes one."""

    def _tambah(bentuk, jumlah, triwulan=1, item=None):  # noqa: F811
        data = {"bentuk": bentuk, "judul": bentuk.nama, "sebab": "Tugas", "triwulan": triwulan, "jumlah": jumlah}
        data["jumlah"] = Decimal(str(jumlah))
        return actions.simpan_item(idp=idp, data=data, item=item, oleh=para.budi.pengguna)

    return _tambah


def jp(idp):
    return [satu.jp_rencana for satu in idp.item.order_by("pk")]


def test_dua_butir_sebentuk_memakai_satu_batas(idp, tambah, bentuk):  # noqa: F811
    tambah(bentuk.coaching, 24)
    tambah(bentuk.coaching, 24, triwulan=2)
    assert jp(idp) == [48, 0]
    assert "dipakai bersama butir lain" in idp.item.order_by("pk")[1].penjelasan_jp


def test_urutan_pencatatan_tidak_menentukan(idp, tambah, bentuk):  # noqa: F811
    tambah(bentuk.coaching, 24, triwulan=2)
    tambah(bentuk.coaching, 20, triwulan=1)
    assert jp(idp) == [8, 40]


def test_menghapus_butir_membebaskan_batasnya(idp, tambah, bentuk, para):  # noqa: F811
    satu = tambah(bentuk.coaching, 20)
    tambah(bentuk.coaching, 20, triwulan=2)
    assert jp(idp) == [40, 8]
    actions.hapus_item(item=satu, oleh=para.budi.pengguna)
    assert jp(idp) == [40]


def test_mengubah_butir_menghitung_yang_lain(idp, tambah, bentuk):  # noqa: F811
    satu = tambah(bentuk.coaching, 20)
    tambah(bentuk.coaching, 20, triwulan=2)
    tambah(bentuk.coaching, 4, item=satu)
    assert jp(idp) == [8, 40]
    tambah(bentuk.kursus, 4, item=ItemIDP.objects.get(pk=satu.pk))
    assert jp(idp) == [4, 40]


def test_butir_lain_yang_tetap_tidak_ditulis_ulang(idp, tambah, bentuk):  # noqa: F811
    satu = tambah(bentuk.kursus, 4)
    jejak = apps.get_model("idp", "ItemIDPEvent").objects.filter(pgh_obj_id=satu.pk)
    sebelum = jejak.count()
    tambah(bentuk.coaching, 4)
    assert jejak.count() == sebelum


def test_salinan_versi_baru_membawa_penjelasan(rencana, para):
    idp = rencana("ditetapkan")
    baru = actions.ubah_rencana(idp=idp, oleh=para.budi.pengguna)
    assert baru.item.get().penjelasan_jp == idp.item.get().penjelasan_jp != ""


@pytest.mark.parametrize(
    ("kode", "jumlah", "kalimat"),
    [
        ("seminar", 367, "366 hari"),
        ("kursus", 3001, "3.000 JP"),
        ("pendidikan_tinggi", 5, "4 semester"),
        ("coaching", 101, "100 kegiatan"),
    ],
)
def test_jumlah_yang_mustahil_ditolak(idp, tambah, bentuk, kode, jumlah, kalimat):  # noqa: F811
    with pytest.raises(ValidationError) as galat:
        tambah(getattr(bentuk, kode), jumlah)
    assert list(galat.value.message_dict) == ["jumlah"]
    assert kalimat.split()[1] in str(galat.value)
    assert not idp.item.exists()


# Live


def langsung(masuk, para, idp, **isi):
    jawaban = masuk(para.budi).get(reverse("idp:perkiraan", args=[idp.pk]), isi)
    assert jawaban.status_code == 200
    return jawaban.context


def test_perkiraan_menghitung_bersama_yang_tersimpan(masuk, para, idp, tambah, bentuk):  # noqa: F811
    tambah(bentuk.coaching, 20, triwulan=2)
    konteks = langsung(masuk, para, idp, bentuk=bentuk.coaching.pk, jumlah="20", triwulan="3")
    assert (konteks["calon"].jp_rencana, konteks["ringkasan"].jp) == (8, 48)
    konteks = langsung(masuk, para, idp, bentuk=bentuk.coaching.pk, jumlah="20", triwulan="1")
    assert (konteks["calon"].jp_rencana, konteks["ringkasan"].jp) == (40, 48)
    assert jp(idp) == [40]


def test_perkiraan_butir_yang_sedang_diubah(masuk, para, idp, tambah, bentuk):  # noqa: F811
    satu = tambah(bentuk.coaching, 24)
    tambah(bentuk.coaching, 10, triwulan=2)
    isi = {"item": satu.pk, "bentuk": bentuk.coaching.pk, "jumlah": "4", "triwulan": "1"}
    konteks = langsung(masuk, para, idp, **isi)
    assert (konteks["calon"].jp_rencana, konteks["ringkasan"].jp, konteks["ringkasan"].butir) == (8, 28, 2)


@pytest.mark.parametrize("jumlah", ["", "dua", "-1", "1,234"])
def test_perkiraan_yang_belum_lengkap_menunjukkan_yang_tersimpan(masuk, para, idp, tambah, bentuk, jumlah):  # noqa: F811
    tambah(bentuk.kursus, 4)
    konteks = langsung(masuk, para, idp, bentuk=bentuk.kursus.pk, jumlah=jumlah)
    assert (konteks["calon"], konteks["ringkasan"].jp) == (None, 4)


def test_perkiraan_sama_dengan_sesudah_disimpan(masuk, para, idp, tambah, bentuk):  # noqa: F811
    tambah(bentuk.e_learning, 700, triwulan=2)
    konteks = langsung(masuk, para, idp, bentuk=bentuk.e_learning.pk, jumlah="100", triwulan="4")
    tambah(bentuk.e_learning, 100, triwulan=4)
    assert konteks["ringkasan"].jp == sum(jp(idp)) == 730


def test_halaman_rencana_menunjukkan_penjelasan(masuk, para, idp, tambah, bentuk):  # noqa: F811
    tambah(bentuk.coaching, 30)
    halaman = masuk(para.budi).get(idp.get_absolute_url()).content.decode()
    assert "30 sesi, 24 dihitung: batas 2 kali sebulan" in halaman


def test_kegiatan_yang_dibatalkan_tidak_dapat_dihubungkan(rencana, para):
    from tests.jp.factories import KETIKA, KegiatanFactory

    idp = rencana("ditetapkan")
    kegiatan = KegiatanFactory(pegawai=para.budi, status="dibatalkan", diajukan_pada=KETIKA)
    with pytest.raises(ValidationError, match="sudah dibatalkan"):
        actions.hubungkan(item=idp.item.get(), kegiatan=kegiatan, oleh=para.budi.pengguna)
