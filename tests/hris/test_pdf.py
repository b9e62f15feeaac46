"""PDF: no network, same bytes for the same context, letterhead, page numbers and signature read back."""

import io
from datetime import UTC, datetime

import pypdf
import pytest

from hris import pdf
from hris.pengambil import PengambilLokal

KONTEKS = {
    "judul": "Laporan Uji",
    "dibuat_pada": datetime(2026, 7, 1, 1, 0, tzinfo=UTC),
    "kaki": "Disusun dari data 30 Juni 2026",
    "kop": {"pemerintah": "Pemerintah Provinsi Contoh", "nama": "Badan Contoh", "alamat": "Jalan Contoh 1"},
    "tanda_tangan": {
        "tempat": "Kupang",
        "tanggal": "1 Juli 2026",
        "sebutan": "Plt. Kepala Badan",
        "nama": "Dr. Kosmas Manafe, M.Si.",
        "pangkat": "Pembina Utama Muda (IV/c)",
        "nip": "197001011995011001",
    },
}


@pytest.mark.parametrize(
    "alamat",
    [
        "http://contoh.id/gambar.png",
        "https://hris.invalid/berkas/rahasia.pdf",
        "file:///etc/passwd",
        "ftp://hris.invalid/static/x",
        "https://hris.invalid/static/tidak-ada.css",
        "https://hris.invalid.jahat.id/static/hris/hris.css",
    ],
)
def test_alamat_di_luar_berkas_statis_ditolak(alamat):
    with pytest.raises(pdf.AlamatDitolak):
        PengambilLokal().fetch(alamat)


def test_naik_folder_ditolak():
    from django.core.exceptions import SuspiciousFileOperation

    with pytest.raises((pdf.AlamatDitolak, SuspiciousFileOperation)):
        PengambilLokal().fetch("https://hris.invalid/static/../../etc/passwd")


def test_berkas_statis_dan_data_diambil():
    assert PengambilLokal().fetch("data:text/plain,halo").read() == b"halo"
    jawaban = PengambilLokal().fetch("https://hris.invalid/static/bootstrap/css/bootstrap.min.css")
    assert b"Bootstrap" in jawaban.read(200)


@pytest.mark.lambat
def test_kop_halaman_dan_tanda_tangan_terbaca():
    hasil = pypdf.PdfReader(io.BytesIO(pdf.cetak("pdf/dasar.html", KONTEKS)))
    teks = hasil.pages[0].extract_text()
    for bagian in (
        "BADAN CONTOH",
        "Jalan Contoh 1",
        "Halaman 1 dari 1",
        "Plt. Kepala Badan",
        "NIP 197001011995011001",
    ):
        assert bagian in teks
    assert hasil.metadata.creation_date.year == 2026


@pytest.mark.lambat
def test_konteks_sama_bita_sama():
    assert pdf.cetak("pdf/dasar.html", KONTEKS) == pdf.cetak("pdf/dasar.html", KONTEKS)
