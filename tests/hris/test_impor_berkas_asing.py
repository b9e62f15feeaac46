"""Files as other programs and people really make them: odd headings, formulas, merges, wrong sizes, wrong names."""

import io
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook

from hris.impor import sel as cells
from hris.impor.berkas import BATAS_BARIS, BATAS_KOLOM, BerkasSalah, Lembar, baca
from hris.impor.judul import Kamus

KAMUS = Kamus(
    {"nip": ("NIP",), "nama": ("Nama", "Nama Pegawai"), "nilai": ("Nilai", "Skor"), "tanggal": ("Tanggal Lahir",)},
    wajib=("nip",),
)
LEMBAR = "xl/worksheets/sheet1.xml"


def bita(buku: Workbook) -> bytes:
    keluar = io.BytesIO()
    buku.save(keluar)
    return keluar.getvalue()


def buku(*baris: list, gabung: tuple[str, ...] = ()) -> bytes:
    """A workbook of one sheet, with the ranges of cells that are merged."""
    isi = Workbook()
    for satu in baris:
        isi.active.append(satu)
    for satu in gabung:
        isi.active.merge_cells(satu)
    return bita(isi)


def ganti(isi: bytes, *pasangan: tuple[str, str]) -> bytes:
    """The workbook with text of its sheet replaced, as another program would have written it."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(isi)) as asal, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in asal.namelist():
            bagian = asal.read(nama).decode()
            for lama, baru in pasangan if nama == LEMBAR else ():
                assert lama in bagian
                bagian = bagian.replace(lama, baru)
            tujuan.writestr(nama, bagian)
    return keluar.getvalue()


def dibaca(isi: bytes, nama: str = "a.xlsx") -> Lembar:
    return baca(isi, nama, KAMUS)


BAIK = buku(["NIP", "Nama"], ["1", "Ani"])


# --- headings


@pytest.mark.parametrize(
    "judul",
    ["Nama\nPegawai", "nama  pegawai", "NAMA\u00a0PEGAWAI", "Ｎama Pegawai", "Nama Pegawai *", "nama_pegawai:"],
)
def test_a_heading_in_odd_spaces_case_and_letters_is_found_and_shown_as_written(judul):
    lembar = dibaca(buku([" n.i.p ", judul], ["1", "Ani"]))
    assert lembar.pemetaan.judul == {"nip": "n.i.p", "nama": judul.strip()}
    assert lembar.nilai(2)[judul.strip()] == "Ani"


def test_a_heading_twice_is_refused_by_its_name():
    with pytest.raises(BerkasSalah, match=r"^Kolom berikut berisi hal yang sama dengan kolom lain: NAMA\."):
        dibaca(buku(["NIP", "Nama Pegawai", "NAMA"], ["1", "Ani", "Ani"]))


def test_the_heading_row_repeated_on_every_printed_page_is_a_row_like_any_other():
    lembar = dibaca(buku(["NIP", "Nama"], ["1", "Ani"], ["NIP", "Nama"], ["2", "Bima"]))
    assert [satu["NIP"] for satu in lembar.baris] == ["1", "NIP", "2"]


def test_columns_beyond_the_two_hundredth_are_not_read():
    lembar = dibaca(buku(["NIP", *[None] * (BATAS_KOLOM - 2), "Nama", "Skor"], ["1", *[None] * 198, "Ani", 5]))
    assert lembar.judul == ["NIP", "Nama"]
    assert lembar.nilai(2) == {"NIP": "1", "Nama": "Ani"}


# --- what stands in the cells


def test_of_a_formula_the_number_it_came_to_is_read():
    isi = ganti(buku(["NIP", "Nilai"], ["1", "=80+8"]), ("<v />", "<v>88</v>"))
    assert dibaca(isi).nilai(2) == {"NIP": "1", "Nilai": 88}


def test_a_formula_no_program_has_computed_yet_is_an_empty_cell():
    assert dibaca(buku(["NIP", "Nilai"], ["1", "=80+8"])).nilai(2) == {"NIP": "1", "Nilai": None}


def test_a_merged_title_and_cells_merged_downwards():
    isi = buku(["Daftar", None], ["NIP", "Nama"], ["1", "Ani"], ["2", "lenyap"], gabung=("A1:B1", "B3:B4"))
    assert dibaca(isi).baris == [{"NIP": "1", "Nama": "Ani"}, {"NIP": "2", "Nama": None}]


@pytest.mark.parametrize("sel", [date(1988, 2, 29), "29-02-1988", "1988-02-29", "29/02/1988"])
def test_a_date_comes_out_of_a_workbook_alike_in_every_form(sel):
    nilai = dibaca(buku(["NIP", "Tanggal Lahir"], ["1", sel])).nilai(2)["Tanggal Lahir"]
    assert cells.tanggal(nilai) == date(1988, 2, 29)


@pytest.mark.parametrize("teks", ["29-02-2025", "31/12-2024", "1-1-2025", "2025-13-01", "45658"])
def test_a_date_out_of_a_text_file_that_is_none_is_refused(teks):
    nilai = dibaca(f"NIP;Tanggal Lahir\n1;{teks}\n".encode(), "a.csv").nilai(2)["Tanggal Lahir"]
    with pytest.raises(cells.NilaiSalah, match="16-02-1998"):
        cells.tanggal(nilai)


# --- sizes


def test_a_wrong_size_written_into_the_sheet_hides_no_rows():
    assert dibaca(ganti(BAIK, ('<dimension ref="A1:B2"', '<dimension ref="A1"'))).nilai(2)["Nama"] == "Ani"


def test_twenty_thousand_formatted_rows_without_content_are_no_rows():
    kosong = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(3, 20_003))
    assert len(dibaca(ganti(BAIK, ("</sheetData>", f"{kosong}</sheetData>"))).baris) == 1


def test_the_largest_file_is_read_and_one_row_more_is_refused():
    isi = b"NIP\n" + b"1\n" * (BATAS_BARIS - 1)
    assert len(dibaca(isi, "a.csv").baris) == BATAS_BARIS - 1
    with pytest.raises(BerkasSalah, match=r"^Berkas memuat lebih dari 20000 baris\. Bagi menjadi beberapa berkas\.$"):
        dibaca(isi + b"1\n", "a.csv")


def test_a_sheet_hidden_so_that_only_macros_can_show_it_is_not_read():
    isi = Workbook()
    isi.active.append(["NIP"])
    isi.active.append(["rahasia"])
    isi.active.sheet_state = "veryHidden"
    for satu in (["NIP"], ["7"]):
        (isi["Data"] if "Data" in isi.sheetnames else isi.create_sheet("Data")).append(satu)
    assert dibaca(bita(isi)).nilai(2) == {"NIP": "7"}


# --- text files of other programs


def test_a_title_with_commas_does_not_choose_the_separator():
    isi = "Daftar nilai, Badan Perencanaan, Penelitian, dan Pengembangan\nNIP;Nama;Nilai\n1;Ani, S.E.;88,4\n"
    assert dibaca(isi.encode(), "a.csv").nilai(3) == {"NIP": "1", "Nama": "Ani, S.E.", "Nilai": "88,4"}


@pytest.mark.parametrize("akhir", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(akhir):
    lembar = dibaca(akhir.join(["NIP;Nama", "1;Ani", "2;Bima", ""]).encode(), "a.csv")
    assert [satu["Nama"] for satu in lembar.baris] == ["Ani", "Bima"]


@pytest.mark.parametrize("sandi", ["utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_text_of_excel_is_read(sandi):
    awal = "" if sandi == "utf-16" else "\ufeff"
    assert dibaca(f"{awal}NIP\tNama\r\n1\tJosé\r\n".encode(sandi), "a.csv").nilai(2)["Nama"] == "José"


def test_half_a_character_of_utf_16_at_the_end_is_no_crash():
    with pytest.raises(BerkasSalah):
        dibaca("NIP;Nama\n1;Ani".encode("utf-16") + b"x", "a.csv")


def test_a_hint_for_excel_above_the_headings_is_passed_over():
    assert dibaca(b"sep=;\r\nNIP;Nama\r\n1;Ani\r\n", "a.csv").nilai(3) == {"NIP": "1", "Nama": "Ani"}


def test_an_open_quotation_mark_swallows_the_rest_into_one_cell_and_nothing_is_lost():
    lembar = dibaca(b'NIP;Nama\n1;"Ani\n2;Bima\n', "a.csv")
    assert [satu["Nama"] for satu in lembar.baris] == ["Ani\n2;Bima\n"]


# --- what a file is by its content


def test_a_workbook_named_csv_is_read_as_the_workbook_it_is():
    assert dibaca(BAIK, "data.csv").nilai(2) == {"NIP": "1", "Nama": "Ani"}


@pytest.mark.parametrize(
    "isi", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"NIP;Nama\n1;Ani\n"]
)
def test_another_kind_of_file_named_xlsx_is_refused(isi):
    with pytest.raises(BerkasSalah, match=r"^Berkas bukan \.xlsx yang sah, rusak, atau dikunci dengan kata sandi\.$"):
        dibaca(isi)


@pytest.mark.parametrize("isi", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"{}"])
def test_another_kind_of_file_named_csv_names_the_column_it_lacks(isi):
    with pytest.raises(BerkasSalah, match=r"^Kolom wajib tidak ditemukan: NIP\. Pakai templat yang disediakan\.$"):
        dibaca(isi, "a.csv")


def test_a_document_of_another_office_program_is_refused():
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w") as arsip:
        arsip.writestr("word/document.xml", "<w:document/>")
    for nama in ("a.xlsx", "a.csv"):
        with pytest.raises(BerkasSalah, match=r"^Berkas \.xlsx ini rusak"):
            dibaca(keluar.getvalue(), nama)


@pytest.mark.parametrize(
    ("letak", "ganti"),
    [(6, b"\x40"), (8, b"\x00\x08")],
    ids=["a version no archive has yet", "a name that is no UTF-8"],
)
def test_an_archive_whose_table_of_contents_is_wrong_is_refused(letak, ganti):
    """Found by the test that changes bytes at random: not every damage is one that `zipfile` calls damage."""
    isi = bytearray(BAIK)
    daftar = isi.index(b"PK\x01\x02")
    isi[daftar + letak : daftar + letak + len(ganti)] = ganti
    isi[daftar + 46] = 0xFF  # first byte of the first name
    with pytest.raises(BerkasSalah, match=r"rusak"):
        dibaca(bytes(isi))
