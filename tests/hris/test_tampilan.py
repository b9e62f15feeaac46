"""The base views: every list, form and verb of the application stands on them."""

import csv
import io
import re

import openpyxl
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hris.tampilan import BerizinMixin, HalamanView
from tests.pegawai.factories import PegawaiFactory

pytestmark = pytest.mark.urls("tests.hris.urls_uji")
DAFTAR = "/uji/daftar/"


def isi(jawaban) -> str:
    return jawaban.content.decode()


def nama_tampil(jawaban) -> list[str]:
    return re.findall(r'data-label="Nama">([^<]+)</td>', isi(jawaban))


@pytest.fixture
def banyak(para, organisasi):
    return PegawaiFactory.create_batch(60, jabatan=organisasi.peneliti, jenis_asn="PPPK", tmt_cpns=None)


@pytest.fixture
def maria(para, masuk):
    return masuk(para.maria)


# --- lists -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("urut", ["jenis_asn", "-jenis_asn", ""])
def test_halaman_tidak_mengulang_atau_menghilangkan_baris(maria, banyak, urut):
    halaman = [nama_tampil(maria.get(DAFTAR, {"sort": urut, "jenis_asn": "PPPK", "page": n})) for n in (1, 2, 3)]
    assert [len(satu) for satu in halaman] == [25, 25, 10]
    assert sorted(nama for satu in halaman for nama in satu) == sorted(orang.nama for orang in banyak)


@pytest.mark.parametrize(("diminta", "hasil"), [("50", 50), ("25", 25), ("100000", 25), ("abc", 25), ("", 25)])
def test_ukuran_halaman_hanya_dari_pilihan(maria, banyak, diminta, hasil):
    assert len(nama_tampil(maria.get(DAFTAR, {"per_page": diminta}))) == hasil


@pytest.mark.parametrize(("halaman", "jumlah"), [("999", 10), ("abc", 25), ("0", 10)])
def test_nomor_halaman_sembarang_tetap_menjawab(maria, banyak, halaman, jumlah):
    assert len(nama_tampil(maria.get(DAFTAR, {"page": halaman, "jenis_asn": "PPPK"}))) == jumlah


def test_kepala_kolom_menyatakan_urutannya(maria):
    naik, turun = (isi(maria.get(DAFTAR, {"sort": satu, "page": "2"})) for satu in ("nama", "-nama"))
    assert naik.count('aria-sort="ascending"') == 1
    assert turun.count('aria-sort="descending"') == 1
    assert 'href="?sort=-nama"' in naik, "sorting starts at the first page again"


def test_urutan_menurun_membalik_baris(maria, banyak):
    naik = nama_tampil(maria.get(DAFTAR, {"sort": "nama", "per_page": "100"}))
    turun = nama_tampil(maria.get(DAFTAR, {"sort": "-nama", "per_page": "100"}))
    assert naik == turun[::-1]
    assert len(naik) == 66


def test_pilihan_kolom_berlaku_di_halaman_dan_ekspor(maria):
    kueri = {"kolom": ["nip"]}
    halaman = isi(maria.get(DAFTAR, kueri))
    assert 'data-label="NIP"' in halaman
    assert 'data-label="Alamat"' not in halaman
    assert 'data-label="Nama"' in halaman, "the first column always shows"
    ekspor = maria.get(DAFTAR, kueri | {"_export": "csv"}).content.decode()
    assert ekspor.splitlines()[0] == "Nama,NIP"


def test_saringan_menjadi_keping_yang_dapat_dihapus(maria):
    halaman = isi(maria.get(DAFTAR, {"q": "budi", "jenis_asn": "PNS", "sort": "nip"}))
    assert "Jenis ASN: <strong>PNS</strong>" in halaman
    assert 'href="?jenis_asn=PNS&amp;sort=nip"' in halaman
    assert 'href="?sort=nip"' in halaman, "clear all"


def test_saringan_dibawa_urutan_kolom_dan_ukuran(maria):
    halaman = isi(maria.get(DAFTAR, {"q": "budi", "per_page": "50", "kolom": ["nip"]}))
    formulir = re.search(r'<form class="saringan".*?</form>', halaman, re.DOTALL).group()
    assert '<input type="hidden" name="per_page" value="50">' in formulir
    assert '<input type="hidden" name="kolom" value="nip">' in formulir
    assert '<input type="hidden" name="q"' not in formulir


def test_saringan_kosong_menampilkan_semua(maria):
    assert len(nama_tampil(maria.get(DAFTAR, {"q": "", "jenis_asn": ""}))) == 6


def test_saringan_salah_disebut_dan_daftar_tetap_tampil(maria):
    jawaban = maria.get(DAFTAR, {"lahir": "bukan tanggal"})
    assert "Isi tanggal yang benar" in isi(jawaban)
    assert nama_tampil(jawaban)


def test_tanpa_hasil_menawarkan_penghapusan_saringan(maria):
    halaman = isi(maria.get(DAFTAR, {"q": "tidak ada orang ini"}))
    assert "Tidak ada baris yang cocok" in halaman
    assert "Hapus semua saringan" in halaman


def test_daftar_kosong_menyebut_apa_yang_dilakukan(masuk, para):
    para.budi.riwayat_jabatan.all().delete()
    para.budi.delete()
    jawaban = masuk(para.budi.pengguna).get(DAFTAR)
    assert jawaban.status_code == 403, "without a person behind it, the account has no role"


def test_baris_unit_tetangga_tidak_tampil_dan_tidak_terekspor(maria, para):
    assert para.joko.nama not in isi(maria.get(DAFTAR))
    assert para.joko.nama not in maria.get(DAFTAR, {"_export": "csv"}).content.decode()
    assert para.joko.nama not in isi(maria.get(DAFTAR, {"q": para.joko.nama[:6]}))


# --- exports ---------------------------------------------------------------------------------------------------------


def test_ekspor_memuat_semua_baris_yang_tersaring(maria, banyak):
    baris = list(csv.reader(io.StringIO(maria.get(DAFTAR, {"jenis_asn": "PPPK", "_export": "csv"}).content.decode())))
    assert len(baris) == 61, "all pages, not the first one"
    assert {satu[2] for satu in baris[1:]} == {"PPPK"}


def test_ekspor_xlsx_dapat_dibuka_dan_nip_tetap_teks(maria, para):
    jawaban = maria.get(DAFTAR, {"_export": "xlsx", "q": "Budi"})
    lembar = openpyxl.load_workbook(io.BytesIO(jawaban.content)).active
    assert [sel.value for sel in lembar[2]][:2] == ["Budi Seran", para.budi.nip]
    assert re.search(r'filename="daftar-uji-\d{8}\.xlsx"', jawaban["Content-Disposition"])


@pytest.mark.parametrize("bentuk", ["csv", "xlsx"])
def test_ekspor_menjinakkan_rumus(maria, organisasi, bentuk):
    PegawaiFactory(nama="=HYPERLINK(1)", alamat="@SUM(A1)", jabatan=organisasi.peneliti)
    mentah = maria.get(DAFTAR, {"_export": bentuk, "q": "HYPER"}).content
    if bentuk == "csv":
        baris = list(csv.reader(io.StringIO(mentah.decode())))[1]
    else:
        baris = [sel.value for sel in openpyxl.load_workbook(io.BytesIO(mentah)).active[2]]
    assert (baris[0], baris[3]) == ("'=HYPERLINK(1)", "'@SUM(A1)")


def test_bentuk_ekspor_lain_diabaikan(maria):
    assert maria.get(DAFTAR, {"_export": "json"})["Content-Type"].startswith("text/html")


def test_ekspor_perlu_izinnya(masuk, para):
    budi = masuk(para.budi)
    assert "_export" not in isi(budi.get(DAFTAR))
    assert budi.get(DAFTAR, {"_export": "csv"}).status_code == 403


def test_jumlah_kueri_sama_pada_sedikit_dan_banyak_baris(maria, organisasi):
    def hitung():
        with CaptureQueriesContext(
            connection,
        ) as kueri:
            maria.get(DAFTAR, {"per_page": "100"})
        return len(kueri)

    sedikit = hitung()
    PegawaiFactory.create_batch(27, jabatan=organisasi.peneliti)
    assert hitung() == sedikit <= 15


# --- permissions -----------------------------------------------------------------------------------------------------


def test_izin_yang_salah_tulis_ditolak_saat_impor():
    with pytest.raises(ImproperlyConfigured):
        type("Salah", (BerizinMixin,), {"izin": ("pegawai.lihta",)})


def test_tampilan_tanpa_izin_ditolak(rf, para):
    permintaan = rf.get("/")
    permintaan.user = para.maria.pengguna
    with pytest.raises(ImproperlyConfigured):
        HalamanView.as_view(template_name="generik/galeri.html")(permintaan)


def test_rinci_di_luar_jangkauan_tidak_ada(maria, para):
    assert maria.get(f"/uji/rinci/{para.budi.pk}/").status_code == 200
    assert maria.get(f"/uji/rinci/{para.joko.pk}/").status_code == 404


# --- forms and verbs -------------------------------------------------------------------------------------------------


def test_formulir_berhasil_memberi_pesan(maria):
    jawaban = maria.post("/uji/isi/", {"alasan": "baik"}, follow=True)
    assert jawaban.redirect_chain == [(DAFTAR, 302)]
    assert "Tersimpan." in isi(jawaban)


def test_penolakan_aksi_tampil_di_isiannya_dan_di_ringkasan(maria):
    jawaban = maria.post("/uji/isi/", {"alasan": "buruk"})
    assert jawaban.status_code == 422
    assert jawaban.context["form"].errors == {"alasan": ["Alasan ini ditolak."], "__all__": ["Ada yang lain."]}
    halaman = isi(jawaban)
    assert '<a href="#id_alasan">Alasan</a>: Alasan ini ditolak.' in halaman
    assert 'value="buruk"' in halaman, "nothing typed is lost"
    assert 'aria-invalid="true"' in halaman
    assert 'aria-describedby="id_alasan_error"' in halaman


def test_isian_kosong_disebut(maria):
    jawaban = maria.post("/uji/isi/", {"alasan": ""})
    assert jawaban.status_code == 422
    assert 'id="id_alasan_error"' in isi(jawaban)


def test_aksi_litani(maria, masuk, para):
    alamat = f"/uji/aksi/{para.budi.pk}/"
    assert maria.get(alamat).status_code == 405
    assert maria.post(alamat, {"alasan": "baik"}).status_code == 302
    assert maria.post(f"/uji/aksi/{para.joko.pk}/", {"alasan": "baik"}).status_code == 404
    assert masuk(para.budi).post(alamat, {"alasan": "baik"}).status_code == 403


def test_aksi_yang_ditolak_tampil_lagi_dengan_isiannya(maria, para):
    jawaban = maria.post(f"/uji/aksi/{para.budi.pk}/", {"alasan": "buruk"})
    assert jawaban.status_code == 422
    assert "Keadaannya sudah berubah." in isi(jawaban)
    assert 'value="buruk"' in isi(jawaban)
    assert str(para.budi) in isi(jawaban)
