"""Evidence files are judged by content."""

import struct
import zipfile
import zlib
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError

from hris.isi_bukti import UKURAN_TERBESAR, nama_aman, periksa
from tests.berkas import isi_gambar, isi_pdf, unggahan


def ditolak(nama, isi):
    with pytest.raises(ValidationError) as galat:
        periksa(unggahan(nama, isi))
    return galat.value.message_dict["berkas"][0]


def arsip() -> bytes:
    keluaran = BytesIO()
    with zipfile.ZipFile(keluaran, "w") as zip_:
        zip_.writestr("a.txt", "isi")
    return keluaran.getvalue()


def png_raksasa() -> bytes:
    """Return a PNG head that claims 60,000 × 60,000 pixels."""

    def potong(jenis, isi):
        return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))

    kepala = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + potong(b"IHDR", kepala) + potong(b"IDAT", zlib.compress(b"")) + potong(b"IEND", b"")


@pytest.mark.parametrize(
    ("nama", "isi", "tipe"),
    [
        ("a.pdf", isi_pdf(), "pdf"),
        ("A.PDF", isi_pdf(), "pdf"),
        ("a.png", isi_gambar(), "png"),
        ("a.jpg", isi_gambar("JPEG"), "jpg"),
        ("a.jpeg", isi_gambar("JPEG"), "jpg"),
    ],
)
def test_diterima(nama, isi, tipe):
    hasil = periksa(unggahan(nama, isi))
    assert (hasil.tipe, hasil.isi, len(hasil.sidik)) == (tipe, isi, 64)


def test_kosong():
    assert "0 byte" in ditolak("a.pdf", b"")


def test_terlalu_besar():
    assert "5 MB" in ditolak("a.pdf", b"%PDF-1.7" + b"0" * UKURAN_TERBESAR)


@pytest.mark.parametrize("isi", [b"halo dunia", b"<html></html>", arsip(), b"GIF89a" + b"\0" * 40, b"MZ" + b"\0" * 99])
def test_jenis_lain(isi):
    assert "bukan PDF, JPG, atau PNG" in ditolak("sertifikat.pdf", isi)


@pytest.mark.parametrize(("nama", "isi"), [("a.png", isi_pdf()), ("a.pdf", isi_gambar()), ("a.exe", isi_pdf())])
def test_akhiran_tidak_cocok(nama, isi):
    assert "berakhiran" in ditolak(nama, isi)


def test_pdf_terkunci():
    assert "kata sandi" in ditolak("a.pdf", isi_pdf(user_password="x", algorithm="RC4-128"))


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("a.pdf", isi_pdf()[:-60]),
        ("a.pdf", b"%PDF-1.7\nomong kosong\n%%EOF"),
        ("a.png", isi_gambar()[:-20]),
        ("a.jpg", isi_gambar("JPEG")[:-200]),
    ],
)
def test_terpotong_atau_rusak(nama, isi):
    assert "rusak" in ditolak(nama, isi)


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("a.png", isi_gambar() + arsip()),
        ("a.jpg", isi_gambar("JPEG") + arsip()),
        ("a.jpg", isi_gambar("JPEG") + b"<script>alert(1)</script>"),
        ("a.png", isi_gambar() + b"ekor"),
        ("a.pdf", isi_pdf() + arsip()),
    ],
)
def test_berwajah_dua(nama, isi):
    assert "tersembunyi" in ditolak(nama, isi)


def test_gambar_raksasa():
    assert "terlalu besar" in ditolak("a.png", png_raksasa())


@pytest.mark.parametrize(
    ("asli", "aman"),
    [
        ("../../etc/surat.pdf", "surat.pdf"),
        ("C:\\Dokumen\\surat tugas.pdf", "surat tugas.pdf"),
        ("su\u202efdp.exe.pdf", "sufdp.exe.pdf"),
        ('a"b<c>\r\n.pdf', "abc.pdf"),
        (".pdf", "pdf"),
        ("", "berkas"),
        ("n" * 300 + ".pdf", "n" * 110 + ".pdf"),
    ],
)
def test_nama_aman(asli, aman):
    assert nama_aman(asli) == aman
