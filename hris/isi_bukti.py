"""Evidence files judged by their content, never by what their name or the browser says."""

import hashlib
import re
import unicodedata
import warnings
import zipfile
from dataclasses import dataclass
from io import BytesIO

import filetype
from django.core.exceptions import ValidationError
from PIL import Image
from pypdf import PdfReader
from pypdf.errors import PyPdfError

UKURAN_TERBESAR = 5 * 1024 * 1024
PIKSEL_TERBANYAK = 80_000_000
TIPE = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}
AKHIRAN = {"pdf": ("pdf",), "png": ("png",), "jpg": ("jpg", "jpeg")}
EKOR_PNG = b"IEND\xaeB`\x82"
KULIT_WEB = re.compile(rb"<\s*(script|html|\?php|iframe)", re.IGNORECASE)


@dataclass(frozen=True)
class IsiBukti:
    """A file that passed: its bytes, true type, SHA-256 and a harmless name."""

    isi: bytes
    tipe: str
    sidik: str
    nama: str


def periksa(berkas) -> IsiBukti:
    """Read an uploaded file and return it, or refuse it with the reason beside the field `berkas`."""
    try:
        return _periksa(berkas)
    except ValidationError as galat:
        raise ValidationError({"berkas": galat.messages}) from galat


def _periksa(berkas) -> IsiBukti:
    if (berkas.size or 0) > UKURAN_TERBESAR:
        raise ValidationError("Berkas lebih besar dari 5 MB. Perkecil atau pindai ulang dengan resolusi lebih rendah.")
    berkas.seek(0)
    isi = berkas.read()
    if not isi:
        raise ValidationError("Berkas kosong (0 byte). Unggah ulang berkas yang utuh.")
    nama = nama_aman(berkas.name or "")
    tipe = _tipe(isi, nama)
    {"pdf": _buka_pdf, "png": _buka_gambar, "jpg": _buka_gambar}[tipe](isi, tipe)
    _tolak_berwajah_dua(isi, tipe)
    return IsiBukti(isi, tipe, hashlib.sha256(isi).hexdigest(), nama)


def _tipe(isi: bytes, nama: str) -> str:
    tebakan = filetype.guess(isi)
    tipe = TIPE.get(tebakan.mime) if tebakan else None
    if tipe is None or (tipe == "pdf" and not isi.startswith(b"%PDF-")):
        raise ValidationError("Isi berkas bukan PDF, JPG, atau PNG.")
    akhiran = nama.rsplit(".", 1)[-1].lower()
    if akhiran not in AKHIRAN[tipe]:
        raise ValidationError(f"Nama berkas berakhiran “.{akhiran}”, padahal isinya {tipe.upper()}. Perbaiki namanya.")
    return tipe


def _buka_pdf(isi: bytes, tipe: str) -> None:
    if b"%%EOF" not in isi[-1024:]:
        raise ValidationError("Berkas PDF terpotong atau rusak: bagian akhirnya tidak ada.")
    try:
        pembaca = PdfReader(BytesIO(isi))
        if pembaca.is_encrypted:
            raise ValidationError("Berkas PDF dikunci kata sandi. Unggah berkas tanpa kata sandi.")
        utuh = len(pembaca.pages) > 0 and all(halaman.mediabox is not None for halaman in pembaca.pages)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as sebab:
        raise ValidationError("Berkas PDF rusak dan tidak dapat dibuka.") from sebab
    if not utuh:
        raise ValidationError("Berkas PDF tidak memuat halaman.")


def _buka_gambar(isi: bytes, tipe: str) -> None:
    if tipe == "png" and EKOR_PNG not in isi:
        raise ValidationError("Gambar terpotong atau rusak: bagian akhirnya tidak ada.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(isi), formats=["PNG" if tipe == "png" else "JPEG"]) as gambar:
                if gambar.width * gambar.height > PIKSEL_TERBANYAK:
                    raise ValidationError("Gambar terlalu besar untuk dibuka. Perkecil ukurannya.")
                gambar.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as sebab:
        raise ValidationError("Gambar terlalu besar untuk dibuka. Perkecil ukurannya.") from sebab
    except (OSError, SyntaxError, ValueError) as sebab:
        raise ValidationError("Gambar terpotong atau rusak dan tidak dapat dibuka.") from sebab


def _tolak_berwajah_dua(isi: bytes, tipe: str) -> None:
    """Refuse files that are two kinds at once: an archive behind a picture, a web page inside one."""
    dua = zipfile.is_zipfile(BytesIO(isi))
    if tipe == "png":
        dua |= not isi.endswith(EKOR_PNG)
    if tipe != "pdf":
        dua |= b"%PDF-" in isi[:2048] or KULIT_WEB.search(isi) is not None
    else:
        dua |= len(isi) - isi.rindex(b"%%EOF") > 512
    if dua:
        raise ValidationError("Berkas memuat isi lain yang tersembunyi. Simpan ulang dari aplikasi asalnya.")


def nama_aman(nama: str) -> str:
    """Return a file name without path, control and direction marks, at most 120 characters, ending kept."""
    dasar = unicodedata.normalize("NFC", nama).replace("\\", "/").rsplit("/", 1)[-1]
    bersih = "".join(huruf for huruf in dasar if unicodedata.category(huruf)[0] != "C" and huruf not in '<>:"|?*')
    bersih = " ".join(bersih.split()).strip(". ")
    pangkal, titik, akhiran = bersih.rpartition(".")
    if not titik:
        return bersih[:120] or "berkas"
    return f"{pangkal[:110].strip() or 'berkas'}.{akhiran[:9]}"
