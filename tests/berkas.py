"""Tiny real files to upload."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from pypdf import PdfWriter


def isi_pdf(benih: str = "satu", **kunci) -> bytes:
    """Return a real one-page PDF; another seed gives other bytes."""
    penulis = PdfWriter()
    penulis.add_blank_page(width=200, height=200)
    penulis.add_metadata({"/Title": benih})
    if kunci:
        penulis.encrypt(**kunci)
    keluaran = BytesIO()
    penulis.write(keluaran)
    return keluaran.getvalue()


def isi_gambar(format_: str = "PNG", warna: str = "navy") -> bytes:
    keluaran = BytesIO()
    Image.new("RGB", (8, 8), warna).save(keluaran, format_)
    return keluaran.getvalue()


def unggahan(nama: str = "sertifikat.pdf", isi: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile(nama, isi_pdf() if isi is None else isi)
