"""Small real evidence files made by code: a one-page PDF or a PNG, each with its own text."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw


def pdf(nama: str, *baris: str) -> SimpleUploadedFile:
    """Return a one-page PDF with these lines."""
    isi = "BT /F1 16 Tf 60 760 Td 24 TL " + " ".join(f"({_teks(satu)}) Tj T*" for satu in baris) + " ET"
    aliran = isi.encode("latin-1", "replace")
    objek = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(aliran), aliran),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    keluar = bytearray(b"%PDF-1.4\n")
    letak = []
    for nomor, satu in enumerate(objek, 1):
        letak.append(len(keluar))
        keluar += b"%d 0 obj\n%s\nendobj\n" % (nomor, satu)
    awal = len(keluar)
    keluar += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objek) + 1)
    keluar += b"".join(b"%010d 00000 n \n" % satu for satu in letak)
    keluar += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objek) + 1, awal)
    return SimpleUploadedFile(nama, bytes(keluar), "application/pdf")


def gambar(nama: str, teks: str) -> SimpleUploadedFile:
    """Return a small PNG with this text: a stand-in for a photographed certificate."""
    kanvas = Image.new("L", (320, 200), 240)
    pena = ImageDraw.Draw(kanvas)
    pena.rectangle((8, 8, 311, 191), outline=90, width=2)
    pena.text((20, 90), teks.encode("ascii", "replace").decode()[:46], fill=20)
    keluar = BytesIO()
    kanvas.save(keluar, "PNG", compress_level=1)
    return SimpleUploadedFile(nama, keluar.getvalue(), "image/png")


def _teks(satu: str) -> str:
    return satu.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
