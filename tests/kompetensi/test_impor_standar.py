"""Which post a row of the standards file means: units of one name, codes, letter case, the same post twice."""

from datetime import date

import pytest

from kompetensi.models import StandarKompetensi
from tests.kompetensi.test_impor import buku, hasil, kesalahan, tulis, unggah
from tests.pegawai.factories import JabatanFactory, UnitKerjaFactory

__all__ = ["tulis", "unggah"]
pytestmark = pytest.mark.django_db
KEPALA = ("Kode Unit", "Unit Kerja", "Jabatan", "Berlaku Mulai", "Dasar Hukum", "Integritas")


def satu(kode="", unit="", jabatan="Analis Data", tingkat=4):
    return (kode, unit, jabatan, "01-07-2026", "SK 8", tingkat)


@pytest.fixture
def kembar(organisasi):
    """Two units of one name, each with a post of one name."""
    unit = [
        UnitKerjaFactory(kode=kode, nama="Tata Usaha", induk=induk)
        for kode, induk in (("tu-1", organisasi.sekretariat), ("tu-2", organisasi.litbang))
    ]
    return [JabatanFactory(unit=satu, nama="Analis Data") for satu in unit]


def test_nama_unit_yang_bermakna_ganda_ditolak_dengan_saran(unggah, kembar):
    impor = unggah("standar", buku(KEPALA, satu(unit="Tata Usaha")))
    assert hasil(impor) == ["ditolak"]
    assert "Ada beberapa unit bernama “Tata Usaha” (tu-1, tu-2); isikan Kode Unit." in kesalahan(impor)


def test_kode_unit_menentukan_jabatannya(unggah, tulis, kembar):
    tulis(unggah("standar", buku(KEPALA, satu("tu-2", "Tata Usaha", tingkat=5), satu("TU-1", tingkat=2))))
    milik = dict(StandarKompetensi.objects.filter(dasar_hukum="SK 8").values_list("jabatan", "tingkat"))
    assert milik == {kembar[0].pk: 2, kembar[1].pk: 5}


def test_kode_unit_badan_lain_ditolak_tanpa_menyebut_isinya(unggah, kembar):
    pesan = kesalahan(unggah("standar", buku(KEPALA, satu("lain"))))
    assert "Unit “lain” tidak ada di Badan Contoh" in pesan and "Badan Lain" not in pesan


@pytest.mark.parametrize(
    "kedua", [satu("tu-1", "", "ANALIS DATA"), satu("tu-1", "Tata Usaha"), satu("TU-1", "", " analis  data ")]
)
def test_jabatan_yang_sama_dua_kali_ditolak_walau_beda_tulisan(unggah, kembar, kedua):
    impor = unggah("standar", buku(KEPALA, satu("tu-1"), kedua))
    assert hasil(impor) == ["berubah", "ditolak"]
    assert "sudah ada pada baris 2." in kesalahan(impor)
    assert impor.baris.first().nama == "Analis Data (Tata Usaha)"


def test_lewat_kode_dan_lewat_nama_tetap_satu_jabatan(unggah, organisasi):
    kode, nama = organisasi.peneliti.unit.kode, organisasi.peneliti.unit.nama
    baris = [satu(kode, "", organisasi.peneliti.nama), satu("", nama, organisasi.peneliti.nama.upper())]
    impor = unggah("standar", buku(KEPALA, *baris))
    assert hasil(impor) == ["berubah", "ditolak"]
    assert f"Jabatan {organisasi.peneliti} ({nama}) sudah ada pada baris 2." in kesalahan(impor)


def test_yang_tertulis_persis_menang_atas_yang_mirip(unggah, tulis, kembar):
    mirip = JabatanFactory(unit=kembar[0].unit, nama="Analis (Data)")
    tulis(unggah("standar", buku(KEPALA, satu("tu-1", jabatan="Analis (Data)"))))
    assert StandarKompetensi.objects.get(dasar_hukum="SK 8", masa__startswith=date(2026, 7, 1)).jabatan == mirip


def test_yang_mirip_dua_jabatan_ditolak_dengan_keduanya_disebut(unggah, kembar):
    JabatanFactory(unit=kembar[0].unit, nama="Analis (Data)")
    pesan = kesalahan(unggah("standar", buku(KEPALA, satu("tu-1", jabatan="analis data"))))
    assert "dapat berarti “Analis Data”, “Analis (Data)”; tulis persis seperti salah satunya." in pesan
