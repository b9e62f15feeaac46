"""A number on the screen: readable groups for those who may know it, masked for all others, without gaps in files."""

import pytest
from django.urls import reverse
from django.utils import timezone

from idp import actions
from pegawai import nip
from pegawai.templatetags.pegawai import nip_berkelompok
from tests.jp.factories import KegiatanFactory

pytestmark = pytest.mark.django_db
DAFTAR = ["pegawai:daftar", "jp:capaian", "pegawai:aktivasi"]


@pytest.fixture
def rencana_budi(para):
    return actions.susun(pegawai=para.budi, tahun=timezone.localdate().year, oleh=para.budi.pengguna)


def buka(klien, nama, **kueri) -> str:
    return klien.get(reverse(nama), kueri).content.decode()


@pytest.mark.parametrize("nama", DAFTAR)
def test_pengelola_membaca_nip_utuh_dan_berkelompok(masuk, para, nama):
    type(para.budi.pengguna).objects.filter(pk=para.budi.pengguna.pk).update(password="")
    halaman = buka(masuk(para.maria), nama, kolom=["pegawai", "nip"])
    assert nip.tampil(para.budi.nip) in halaman
    assert para.budi.nip not in halaman


def test_antrean_verifikasi_berkelompok(masuk, para):
    KegiatanFactory(pegawai=para.budi, diajukan=True)
    assert nip.tampil(para.budi.nip) in buka(masuk(para.maria), "jp:verifikasi")


@pytest.mark.parametrize("nama", ["pegawai:daftar", "jp:capaian"])
def test_kepala_membaca_nip_tersamar(masuk, para, nama):
    halaman = buka(masuk(para.kosmas), nama)
    assert nip.samar(para.budi.nip) in halaman
    assert para.budi.nip not in halaman and nip.tampil(para.budi.nip) not in halaman


@pytest.mark.parametrize("nama", ["pegawai:daftar", "jp:capaian", "idp:daftar"])
def test_berkas_kepala_juga_tersamar(masuk, para, rencana_budi, nama):
    isi = buka(masuk(para.kosmas), nama, _export="csv")
    assert nip.samar(para.budi.nip) in isi and para.budi.nip not in isi


def test_berkas_pengelola_memuat_nip_tanpa_spasi(masuk, para, rencana_budi):
    isi = buka(masuk(para.maria), "idp:daftar", _export="csv")
    assert para.budi.nip in isi


def test_nomor_yang_bukan_18_angka_tidak_diubah():
    assert nip_berkelompok("1.96509E+17") == "1.96509E+17"
    assert nip_berkelompok("198501012010011001") == "19850101 201001 1 001"
