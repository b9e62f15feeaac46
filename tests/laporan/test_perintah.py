"""manage.py buat_laporan, and the one slow test that reads the real PDF back."""

import io

import openpyxl
import pypdf
import pytest
from django.core.management import CommandError, call_command

from hris.templatetags.hris import angka
from laporan.models import LaporanResmi
from laporan.semester import data_semester
from tests.laporan.factories import bita
from tests.pegawai.factories import PegawaiFactory, PenggunaFactory

pytestmark = pytest.mark.django_db
POKOK = ("semester", "--tahun", "2026", "--semester", "1", "--unit", "badan")


def jalankan(keluaran, *lain) -> str:
    layar = io.StringIO()
    call_command("buat_laporan", *POKOK, "--keluaran", str(keluaran), *lain, stdout=layar)
    return layar.getvalue()


def teks(berkas) -> str:
    return "\n".join(halaman.extract_text() for halaman in pypdf.PdfReader(berkas).pages)


@pytest.mark.lambat
def test_pdf_terbaca_kembali_dengan_angka_layar(badan, hari_ini, organisasi, tmp_path):
    PegawaiFactory.create_batch(104, jabatan=organisasi.peneliti)
    jalankan(tmp_path / "laporan.pdf")
    isi = teks(tmp_path / "laporan.pdf")
    data = data_semester(badan.unit, 2026, 1, hari_ini)
    jumlah = data["tabel_a"]["jumlah"]
    dicari = [satu["nip"] for satu in data["tabel_c"]] + ["Kosmas Manafe", "Anton Cuti", "Halaman 1 dari", "Tabel D"]
    dicari += [f"{jumlah['pegawai']} (dikecualikan {jumlah['luar']})", f"{angka(jumlah['jp_realisasi'])} dari"]
    assert [satu for satu in dicari if satu not in isi] == []
    assert isi.count("JP terverifikasi") >= 3, "table heads repeat on each page"


def test_xlsx_ditulis(badan, tmp_path):
    layar = jalankan(tmp_path / "laporan.xlsx")
    lembar = openpyxl.load_workbook(tmp_path / "laporan.xlsx")["C. Pegawai"]
    assert lembar.max_row == 7 and "6 pegawai" in layar
    assert not LaporanResmi.objects.exists()


@pytest.mark.parametrize(("nomor", "sementara"), [("1", False), ("2", True)])
def test_semester_berjalan_ditandai_sementara(badan, tmp_path, nomor, sementara):
    layar = jalankan(tmp_path / "laporan.xlsx", "--semester", nomor)
    lembar = openpyxl.load_workbook(tmp_path / "laporan.xlsx")["Ringkasan"]
    sifat = dict(lembar.iter_rows(values_only=True))["Sifat"]
    assert ("SEMENTARA" in layar, sifat.startswith("SEMENTARA")) == (sementara, sementara)


@pytest.mark.lambat
def test_pdf_semester_berjalan_bertanda_sementara_di_setiap_halaman(badan, tmp_path):
    jalankan(tmp_path / "laporan.pdf", "--semester", "2")
    halaman = [satu.extract_text() for satu in pypdf.PdfReader(tmp_path / "laporan.pdf").pages]
    assert [nomor for nomor, isi in enumerate(halaman, 1) if "Sementara, semester belum berakhir" not in isi] == []
    assert "bukan laporan resmi" in halaman[0]


def test_tulis_membekukan_berkas_yang_sama(badan, pdf_palsu, tmp_path):
    PenggunaFactory(username="sistem")
    jalankan(tmp_path / "laporan.pdf", "--tulis")
    assert bita(LaporanResmi.objects.get().berkas) == (tmp_path / "laporan.pdf").read_bytes()


@pytest.mark.parametrize(
    ("lain", "pesan"),
    [
        (("--unit", "tidak-ada"), "Tidak ada unit"),
        (("--unit", "litbang"), "bukan badan"),
        (("--tahun", "2030"), "belum dimulai"),
        (("--semester", "2", "--tanggal-data", "2026-06-30"), "belum dimulai"),
        (("--semester", "2", "--tulis"), "berakhir 31 Desember 2026"),
        (("--tulis", "--oleh", "hantu"), "Tidak ada akun"),
        (("--tulis", "--tanggal-data", "2026-07-01"), "selalu bertanggal hari ini"),
        (("--keluaran", "laporan.doc"), "berakhiran"),
    ],
)
def test_permintaan_salah_ditolak(badan, tmp_path, lain, pesan):
    PenggunaFactory(username="sistem")
    with pytest.raises(CommandError, match=pesan):
        jalankan(tmp_path / "laporan.pdf", *lain)
    assert not list(tmp_path.glob("*.pdf"))
