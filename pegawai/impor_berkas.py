"""Staff workbooks: an uploaded .xlsx or .csv becomes rows; rejected rows and the template become workbooks."""

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill

from pegawai.impor_kolom import DIABAIKAN, Pemetaan, kenali_kolom, kunci
from pegawai.impor_nilai import KOSONG, kosong

BATAS_BERKAS = 10 * 1024 * 1024  # bytes uploaded
BATAS_TERURAI = 300 * 1024 * 1024  # bytes of the unpacked workbook: a small zip may hide a huge sheet
BATAS_BARIS = 20_000
BATAS_KOLOM = 200
BARIS_JUDUL_TERDALAM = 10  # people put titles above the headings
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_RUMUS = re.compile(r"[\t\r]|\s*[=+\-@]")
_PRIBADI = frozenset(map(kunci, DIABAIKAN))


class BerkasSalah(ValueError):
    """The file cannot be read as a staff list; the message says why, in Indonesian."""


@dataclass(frozen=True)
class Lembar:
    """The sheet that holds the staff list."""

    pemetaan: Pemetaan
    judul: list[str]  # every heading kept, unique, in order
    nomor_awal: int  # the sheet's number of the first row under the headings
    baris: list[dict[str, object]]
    lebih: frozenset[int]  # numbers of rows with more cells than there are headings

    @property
    def judul_simpan(self) -> list[str]:
        """The headings whose cells may be kept: private columns the system has no use for are left out."""
        return [judul for judul in self.judul if kunci(judul) not in _PRIBADI]


def baca(isi: bytes, nama: str) -> Lembar:
    """Read a workbook or CSV file. Raises BerkasSalah for anything that is no staff list."""
    if len(isi) > BATAS_BERKAS:
        raise BerkasSalah("Berkas lebih besar dari 10 MB. Bagi menjadi beberapa berkas.")
    if not isi.strip():
        raise BerkasSalah("Berkas kosong.")
    lembar = [_baris_csv(isi)] if nama.lower().endswith(".csv") else _lembar_xlsx(isi, nama)
    calon = [_kenali(baris) for baris in lembar if baris]
    if not calon:
        raise BerkasSalah("Berkas tidak berisi baris apa pun.")
    terpilih = next((satu for satu in calon if satu.pemetaan.sah), calon[0])
    _tuntut_judul(terpilih.pemetaan)
    if not terpilih.baris:
        raise BerkasSalah("Tidak ada baris pegawai di bawah judul kolom.")
    return terpilih


def _tuntut_judul(pemetaan: Pemetaan) -> None:
    if pemetaan.kurang:
        raise BerkasSalah(f"Kolom wajib tidak ditemukan: {', '.join(pemetaan.kurang)}. Pakai templat yang disediakan.")
    if pemetaan.ganda:
        raise BerkasSalah(
            f"Kolom berikut berisi hal yang sama dengan kolom lain: {', '.join(pemetaan.ganda)}. Hapus salah satunya."
        )


def _lembar_xlsx(isi: bytes, nama: str) -> list[list[tuple]]:
    if not nama.lower().endswith(".xlsx"):
        raise BerkasSalah("Hanya berkas .xlsx dan .csv yang dapat dibaca. Simpan ulang sebagai .xlsx.")
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            besar = sum(satu.file_size for satu in arsip.infolist())
    except zipfile.BadZipFile:
        raise BerkasSalah("Berkas bukan .xlsx yang sah, rusak, atau dikunci dengan kata sandi.") from None
    if besar > BATAS_TERURAI:
        raise BerkasSalah("Isi berkas terlalu besar setelah dibuka.")
    try:
        with _buku(isi) as buku:
            return [_ambil(lembar.iter_rows(max_col=BATAS_KOLOM, values_only=True)) for lembar in _lembar(buku)]
    except BerkasSalah:
        raise
    except Exception as galat:  # openpyxl raises many kinds for a damaged workbook
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


def _baris_csv(isi: bytes) -> list[tuple]:
    try:
        teks = isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        teks = isi.decode("cp1252", errors="replace")
    kepala = teks.lstrip().split("\n", 1)[0]
    pemisah = max(";,\t", key=kepala.count)
    try:
        return _ambil(tuple(baris) for baris in csv.reader(io.StringIO(teks.replace("\0", "")), delimiter=pemisah))
    except csv.Error as galat:
        raise BerkasSalah("Berkas .csv ini rusak dan tidak dapat dibaca.") from galat


def _ambil(baris: Iterable[tuple]) -> list[tuple]:
    """Return the rows without the empty tail; a sheet that goes on and on is refused."""
    hasil: list[tuple] = []
    terisi = 0
    for nomor, satu in enumerate(baris, 1):
        hasil.append(satu)
        if any(not kosong(sel) for sel in satu):
            terisi = nomor
            if nomor > BATAS_BARIS:
                raise BerkasSalah(f"Berkas memuat lebih dari {BATAS_BARIS} baris. Bagi menjadi beberapa berkas.")
        elif nomor - terisi > BATAS_BARIS:
            break
    return hasil[:terisi]


def _kenali(semua: list[tuple]) -> Lembar:
    """Find the heading row: the one among the first rows that names the most fields."""
    kepala = max(range(min(BARIS_JUDUL_TERDALAM, len(semua))), key=lambda n: len(kenali_kolom(semua[n]).kolom))
    if not kenali_kolom(semua[kepala]).kolom:
        kepala = next(n for n, satu in enumerate(semua) if any(not kosong(sel) for sel in satu))
    letak = _judul_unik(semua[kepala])
    isi = semua[kepala + 1 :]
    baris = [{judul: satu[n] if n < len(satu) else None for n, judul in letak.items()} for satu in isi]
    lebih = {
        nomor
        for nomor, satu in enumerate(isi, kepala + 2)
        if any(not kosong(sel) for sel in satu[len(semua[kepala]) :])
    }
    return Lembar(kenali_kolom(semua[kepala]), list(letak.values()), kepala + 2, baris, frozenset(lebih))


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


NIP_CONTOH = "198001012005011999"
CONTOH: dict[str, str] = {
    "NIP": NIP_CONTOH,
    "Nama": "Contoh Nama Pegawai",
    "Gelar Depan": "",
    "Gelar Belakang": "S.E., M.Si.",
    "Tempat Lahir": "Kupang",
    "Tanggal Lahir": "01-01-1980",
    "Jenis Kelamin": "L",
    "Jenis ASN": "PNS",
    "Status": "Aktif",
    "Pendidikan Terakhir": "S2",
    "Jurusan": "Ekonomi Pembangunan",
    "Tahun Lulus": "2010",
    "Email": "contoh@nttprov.go.id",
    "No. HP": "081234567890",
    "TMT CPNS": "01-01-2005",
    "Kode Unit": "",
    "Unit Kerja": "Sekretariat",
    "Jabatan": "Perencana Ahli Muda",
    "Jenjang Jabatan": "Ahli Muda",
    "TMT Jabatan": "01-03-2021",
    "Golongan": "III/d",
    "TMT Golongan": "01-04-2022",
}
PETUNJUK = (
    ("NIP", "Wajib. 18 angka, kolom berformat Teks. Data yang sudah ada dikenali dari NIP ini."),
    ("Nama", "Wajib. Tanpa gelar; gelar ditulis pada kolomnya sendiri."),
    ("Kode Unit atau Unit Kerja", "Wajib salah satu. Lihat lembar Unit Kerja."),
    ("Jabatan", "Wajib. Jabatan yang belum ada di unit itu dibuat, asalkan Jenjang Jabatan diisi."),
    ("Tanggal", "16-02-1998, 1998-02-16 atau 16/02/1998."),
    (
        "Status",
        "Aktif, Tugas Belajar, Penugasan Luar, Diberhentikan Sementara, CLTN, Pensiun, Berhenti, atau Pindah.",
    ),
    ("Golongan", "III/c untuk PNS dan CPNS; I sampai XVII untuk PPPK."),
    ("TMT Jabatan, TMT Golongan", "Awal berlakunya. Bila kosong dan datanya berubah, dipakai tanggal impor."),
    ("Sel kosong", "Tidak mengubah dan tidak menghapus data yang sudah ada."),
    ("Baris contoh", "Hapus sebelum mengunggah; baris itu selalu ditolak."),
    ("Data pribadi lain", "NIK, NPWP, agama dan sejenisnya tidak diperlukan dan tidak disimpan."),
)


def templat(unit: Iterable[tuple[str, str]], jenjang: Iterable[tuple[str, str]]) -> bytes:
    """Return the empty workbook people fill in: headings, an example row, notes, and the lists to choose from."""
    buku = Workbook()
    lembar = buku.active
    lembar.title = "Pegawai"
    lembar.append(list(CONTOH))
    lembar.append([None if nilai == "" else nilai for nilai in CONTOH.values()])
    lembar.freeze_panes = "C2"
    for nomor, sel in enumerate(lembar[1], 1):
        sel.font = Font(bold=True)
        sel.fill = PatternFill("solid", fgColor="DCE6F2")
        kolom = lembar.column_dimensions[sel.column_letter]
        kolom.number_format, kolom.width = "@", max(14, len(str(sel.value)) + 4)
        lembar.cell(2, nomor).number_format = "@"
    _daftar(buku, "Petunjuk", ("Kolom", "Cara mengisi"), PETUNJUK)
    _daftar(buku, "Unit Kerja", ("Kode Unit", "Unit Kerja"), unit)
    _daftar(buku, "Jenjang", ("Kode", "Jenjang Jabatan"), jenjang)
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
