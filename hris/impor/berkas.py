"""Workbooks: an uploaded .xlsx or .csv becomes rows under headings; rows and templates become workbooks."""

import csv
import io
import lzma
import re
import struct
import warnings
import zipfile
import zlib
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.exceptions import InvalidFileException

from hris.impor.judul import Kamus, Pemetaan, disimpan
from hris.impor.sel import KOSONG, kosong

BATAS_BERKAS = 10 * 1024 * 1024  # bytes uploaded
BATAS_TERURAI = 300 * 1024 * 1024  # bytes of the unpacked workbook: a small zip may hide a huge sheet
BATAS_BARIS = 20_000
BATAS_KOLOM = 200
BARIS_JUDUL_TERDALAM = 10  # people put titles above the headings
AWAL_ZIP = b"PK\x03\x04"
BATAS_KEPALA = 64 * 1024  # characters of a text file in which its headings are looked for
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_RUMUS = re.compile(r"[\t\r]|\s*[=+\-@]")
# What openpyxl raises for a damaged workbook: broken archive or XML, parts and attributes missing or misplaced,
# numbers and dates out of bounds, encryption, an unknown compression.
RUSAK = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ParseError, InvalidFileException,
    LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RuntimeError,
)  # fmt: skip


class BerkasSalah(ValueError):
    """The file cannot be read as a list; the message says why, in Indonesian."""


@dataclass(frozen=True)
class Lembar:
    """The sheet that holds the list."""

    kamus: Kamus
    pemetaan: Pemetaan
    judul: list[str]  # every heading kept, unique, in order
    nomor_awal: int  # the sheet's number of the first row under the headings
    baris: list[dict[str, object]]
    lebih: frozenset[int]  # numbers of rows with more cells than there are headings

    @cached_property
    def judul_simpan(self) -> list[str]:
        """The headings whose cells are kept with a row."""
        return [judul for judul in self.judul if disimpan(judul)]

    def nilai(self, nomor: int) -> dict[str, object]:
        """The cells of a row, by the sheet's number."""
        return self.baris[nomor - self.nomor_awal]

    def simpanan(self, nomor: int) -> dict[str, object]:
        """The cells of a row as they may be kept."""
        nilai = self.nilai(nomor)
        return {judul: simpanan(nilai[judul]) for judul in self.judul_simpan}


def baca(isi: bytes, nama: str, kamus: Kamus) -> Lembar:
    """Read a workbook or CSV file. Raises BerkasSalah for anything that is no list of this vocabulary."""
    if len(isi) > BATAS_BERKAS:
        raise BerkasSalah("Berkas lebih besar dari 10 MB. Bagi menjadi beberapa berkas.")
    if not isi.strip():
        raise BerkasSalah("Berkas kosong.")
    teks = nama.lower().endswith(".csv") and not isi.startswith(AWAL_ZIP)  # a workbook stays one under any name
    lembar = [_baris_csv(isi, kamus)] if teks else _lembar_xlsx(isi, nama)
    calon = [_kenali(baris, kamus) for baris in lembar if baris]
    if not calon:
        raise BerkasSalah("Berkas tidak berisi baris apa pun.")
    terpilih = next((satu for satu in calon if satu.pemetaan.sah), calon[0])
    _tuntut_judul(terpilih.pemetaan)
    if not terpilih.baris:
        raise BerkasSalah("Tidak ada baris di bawah judul kolom.")
    return terpilih


def _tuntut_judul(pemetaan: Pemetaan) -> None:
    if pemetaan.kurang:
        raise BerkasSalah(f"Kolom wajib tidak ditemukan: {', '.join(pemetaan.kurang)}. Pakai templat yang disediakan.")
    if pemetaan.ganda:
        raise BerkasSalah(
            f"Kolom berikut berisi hal yang sama dengan kolom lain: {', '.join(pemetaan.ganda)}. Hapus salah satunya."
        )


def _lembar_xlsx(isi: bytes, nama: str) -> list[list[tuple]]:
    if not nama.lower().endswith((".xlsx", ".csv")):
        raise BerkasSalah("Hanya berkas .xlsx dan .csv yang dapat dibaca. Simpan ulang sebagai .xlsx.")
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            besar = sum(satu.file_size for satu in arsip.infolist())
    except RUSAK:  # also versions and names that the archive itself cannot have
        raise BerkasSalah("Berkas bukan .xlsx yang sah, rusak, atau dikunci dengan kata sandi.") from None
    if besar > BATAS_TERURAI:
        raise BerkasSalah("Isi berkas terlalu besar setelah dibuka.")
    try:
        with _buku(isi) as buku:
            return [_ambil(lembar.iter_rows(max_col=BATAS_KOLOM, values_only=True)) for lembar in _lembar(buku)]
    except BerkasSalah:
        raise
    except RUSAK as galat:
        raise BerkasSalah("Berkas .xlsx ini rusak dan tidak dapat dibaca. Simpan ulang dengan Excel.") from galat


@contextmanager
def _buku(isi: bytes) -> Iterator[Workbook]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # missing styles and the like are no business of ours
        buku = load_workbook(io.BytesIO(isi), read_only=True, data_only=True)
        try:
            yield buku
        finally:
            buku.close()


def _lembar(buku: Workbook) -> Iterator:
    for lembar in buku.worksheets:
        if lembar.sheet_state == "visible":
            lembar.reset_dimensions()  # some programs write a wrong size
            yield lembar


def _baris_csv(isi: bytes, kamus: Kamus) -> list[tuple]:
    teks = _teks_csv(isi).replace("\0", "")
    pembaca = csv.reader(io.StringIO(teks, newline=""), delimiter=_pemisah(teks, kamus))
    try:
        return _ambil(map(tuple, pembaca))
    except csv.Error as galat:
        raise BerkasSalah("Berkas .csv ini rusak dan tidak dapat dibaca.") from galat


def _teks_csv(isi: bytes) -> str:
    """UTF-8 and UTF-16 as programs write them, else what Windows writes."""
    try:
        return isi.decode("utf-16" if isi.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    except UnicodeDecodeError:
        return isi.decode("cp1252", errors="replace")


def _pemisah(teks: str, kamus: Kamus) -> str:
    """Return the separator under which the first lines name the most fields: a title may hold commas of its own."""
    kepala = teks[:BATAS_KEPALA].splitlines()[:BARIS_JUDUL_TERDALAM]
    return max(";,\t", key=lambda satu: max(len(kamus.kenali(baris.split(satu)).kolom) for baris in ["", *kepala]))


def _ambil(baris: Iterable[tuple]) -> list[tuple]:
    """Return the rows without the empty tail; a sheet that goes on and on is refused."""
    hasil: list[tuple] = []
    terisi = 0
    for nomor, satu in enumerate(baris, 1):
        hasil.append(satu)
        if _terisi(satu):
            terisi = nomor
            if nomor > BATAS_BARIS:
                raise BerkasSalah(f"Berkas memuat lebih dari {BATAS_BARIS} baris. Bagi menjadi beberapa berkas.")
        elif nomor - terisi > BATAS_BARIS:
            break
    return hasil[:terisi]


def _kenali(semua: list[tuple], kamus: Kamus) -> Lembar:
    kepala = _baris_judul(semua, kamus)
    letak = _judul_unik(semua[kepala])
    isi = semua[kepala + 1 :]
    baris = [_menurut_judul(satu, letak) for satu in isi]
    lebih = [nomor for nomor, satu in enumerate(isi, kepala + 2) if _terisi(satu[len(semua[kepala]) :])]
    return Lembar(kamus, kamus.kenali(semua[kepala]), list(letak.values()), kepala + 2, baris, frozenset(lebih))


def _baris_judul(semua: list[tuple], kamus: Kamus) -> int:
    """Return the heading row: among the first rows the one that names the most fields, else the first with text."""
    dikenal = [len(kamus.kenali(satu).kolom) for satu in semua[:BARIS_JUDUL_TERDALAM]]
    if any(dikenal):
        return dikenal.index(max(dikenal))
    return next(nomor for nomor, satu in enumerate(semua) if _terisi(satu))


def _terisi(baris: Iterable[object]) -> bool:
    return any(not kosong(sel) for sel in baris)


def _menurut_judul(baris: tuple, letak: dict[int, str]) -> dict[str, object]:
    return {judul: baris[nomor] if nomor < len(baris) else None for nomor, judul in letak.items()}


def _judul_unik(kepala: tuple) -> dict[int, str]:
    letak: dict[int, str] = {}
    dipakai: set[str] = set()
    for nomor, sel in enumerate(kepala):
        judul = "" if sel is None else str(sel).strip()
        if not judul:
            continue
        unik, urut = judul, 2
        while unik in dipakai:
            unik, urut = f"{judul} ({urut})", urut + 1
        dipakai.add(unik)
        letak[nomor] = unik
    return letak


def simpanan(nilai: object) -> object:
    """Return a cell as JSON can keep it and people can read it again: dates as 16-02-1998, the rest as text."""
    if nilai is None or isinstance(nilai, bool):
        return nilai
    if isinstance(nilai, datetime):
        return f"{nilai:%d-%m-%Y}" if nilai.time() == time() else nilai.isoformat(" ")
    if isinstance(nilai, date):
        return f"{nilai:%d-%m-%Y}"
    if isinstance(nilai, float) and nilai.is_integer() and abs(nilai) < 10**15:
        nilai = int(nilai)
    return str(nilai).replace("\0", "").encode("utf-8", "replace").decode()[:2000]


def aman(nilai: object) -> object:
    """Return a cell that no spreadsheet reads as a formula (OWASP, CSV injection)."""
    if not isinstance(nilai, str):
        return nilai
    bersih = ILLEGAL_CHARACTERS_RE.sub("", nilai)
    return f"'{bersih}" if _RUMUS.match(bersih) and bersih.strip() not in KOSONG else bersih


def tulis_buku(nama: str, judul: list[str], baris: Iterable[list[object]]) -> bytes:
    """Return a workbook of text cells, formulas made harmless."""
    buku = Workbook(write_only=True)
    lembar = buku.create_sheet(nama)
    lembar.freeze_panes = "A2"
    lembar.append([_sel(lembar, satu, tebal=True) for satu in judul])
    for satu in baris:
        lembar.append([_sel(lembar, nilai) for nilai in satu])
    return _byte(buku)


def _sel(lembar, nilai: object, *, tebal: bool = False) -> WriteOnlyCell:
    isi = aman(nilai)
    sel = WriteOnlyCell(lembar, value=isi)
    if isinstance(isi, str):
        sel.data_type = "s"
        sel.number_format = "@"
    if tebal:
        sel.font = Font(bold=True)
    return sel


def _byte(buku: Workbook) -> bytes:
    keluar = io.BytesIO()
    buku.save(keluar)
    return keluar.getvalue()


@dataclass(frozen=True)
class Templat:
    """The empty workbook people fill in: headings with an example row, notes, and lists to choose from."""

    nama: str  # of the sheet
    contoh: Mapping[str, str]  # heading -> example cell
    petunjuk: Iterable[tuple[str, str]]  # (column, how to fill it in)
    daftar: Iterable[tuple[str, tuple[str, str], Iterable[tuple[str, str]]]] = ()  # (sheet, headings, rows)

    def byte(self) -> bytes:
        """Return the workbook; all cells are text, so that Excel leaves the numbers alone."""
        buku = Workbook()
        lembar = buku.active
        lembar.title = self.nama
        lembar.append([aman(judul) for judul in self.contoh])
        lembar.append([aman(nilai) if nilai else None for nilai in self.contoh.values()])
        lembar.freeze_panes = "C2"
        for nomor, sel in enumerate(lembar[1], 1):
            sel.font = Font(bold=True)
            sel.fill = PatternFill("solid", fgColor="DCE6F2")
            kolom = lembar.column_dimensions[sel.column_letter]
            kolom.number_format, kolom.width = "@", max(14, len(str(sel.value)) + 4)
            lembar.cell(2, nomor).number_format = "@"
        _daftar(buku, "Petunjuk", ("Kolom", "Cara mengisi"), self.petunjuk)
        for nama, judul, isi in self.daftar:
            _daftar(buku, nama, judul, isi)
        return _byte(buku)


def _daftar(buku: Workbook, nama: str, judul: tuple[str, str], isi: Iterable[tuple[str, str]]) -> None:
    lembar = buku.create_sheet(nama)
    lembar.append(judul)
    for pasangan in isi:
        lembar.append([aman(satu) for satu in pasangan])
    for sel in lembar[1]:
        sel.font = Font(bold=True)
    lembar.column_dimensions["A"].width, lembar.column_dimensions["B"].width = 30, 90
    for (sel,) in lembar.iter_rows(min_row=2, min_col=2, max_col=2):
        sel.alignment = Alignment(wrap_text=True, vertical="top")
