"""Workbooks in and out: what is read as a list, what is refused with which reason, and what no spreadsheet runs."""

import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from hris.impor import berkas as files
from hris.impor.berkas import BerkasSalah, Lembar, Templat, aman, baca, simpanan, tulis_buku
from hris.impor.judul import Kamus

KAMUS = Kamus({"nip": ("NIP",), "nama": ("Nama",), "nilai": ("Nilai", "Skor")}, wajib=("nip",))


def buku(*lembar: list[list], nama: tuple[str, ...] = (), tersembunyi: tuple[str, ...] = ()) -> bytes:
    """A workbook with one sheet for each list of rows."""
    isi = Workbook()
    isi.remove(isi.active)
    for nomor, baris in enumerate(lembar):
        satu = isi.create_sheet(nama[nomor] if nama else f"Lembar {nomor}")
        satu.sheet_state = "hidden" if satu.title in tersembunyi else "visible"
        for sel in baris:
            satu.append(sel)
    keluar = io.BytesIO()
    isi.save(keluar)
    return keluar.getvalue()


def dibaca(*baris: list, nama="a.xlsx") -> Lembar:
    return baca(buku(list(baris)), nama, KAMUS)


BAIK = buku([["NIP", "Nama", "Nilai"], ["1", "Ani", 3.5], ["2", "Bima", date(2026, 1, 2)]])


# --- finding the list


def test_rows_come_by_heading():
    lembar = baca(BAIK, "a.xlsx", KAMUS)
    assert lembar.judul == ["NIP", "Nama", "Nilai"]
    assert lembar.nilai(2) == {"NIP": "1", "Nama": "Ani", "Nilai": 3.5}
    assert lembar.nomor_awal == 2


@pytest.mark.parametrize("atas", [0, 1, 4, 9])
def test_titles_above_the_headings_are_passed_over(atas):
    lembar = dibaca(*[[f"Daftar nilai {n}"] for n in range(atas)], ["NIP", "Nama"], ["1", "Ani"])
    assert lembar.nomor_awal == atas + 2
    assert lembar.nilai(atas + 2) == {"NIP": "1", "Nama": "Ani"}


def test_the_heading_row_is_the_one_that_names_most():
    lembar = dibaca(["Nama", "kegiatan"], ["NIP", "Nama"], ["1", "Ani"])
    assert lembar.nomor_awal == 3


def test_headings_below_the_tenth_row_are_not_looked_for():
    with pytest.raises(BerkasSalah, match="Kolom wajib tidak ditemukan: NIP"):
        dibaca(*[["judul"]] * 10, ["NIP", "Nama"], ["1", "Ani"])


def test_the_sheet_that_holds_the_list_is_found():
    isi = buku([["Petunjuk"], ["Isi dengan benar"]], [["NIP"], ["7"]], nama=("Petunjuk", "Data"))
    assert baca(isi, "a.xlsx", KAMUS).nilai(2) == {"NIP": "7"}


def test_a_hidden_sheet_is_not_read():
    isi = buku([["NIP"], ["rahasia"]], [["NIP"], ["7"]], nama=("Lama", "Data"), tersembunyi=("Lama",))
    assert baca(isi, "a.xlsx", KAMUS).nilai(2) == {"NIP": "7"}


def test_empty_columns_and_the_empty_tail_are_left_out():
    lembar = dibaca(["NIP", None, "Nama"], ["1", None, "Ani"], ["", " ", "-"], [None, None, None])
    assert lembar.judul == ["NIP", "Nama"]
    assert len(lembar.baris) == 1


def test_unknown_headings_that_repeat_stay_apart():
    lembar = dibaca(["NIP", "Hobi", "Hobi"], ["1", "catur", "renang"])
    assert lembar.nilai(2) == {"NIP": "1", "Hobi": "catur", "Hobi (2)": "renang"}
    assert lembar.pemetaan.tak_dikenal == ("Hobi", "Hobi")


def test_csv_rows_longer_than_the_headings_are_named():
    """A stray separator shifts the cells; in a workbook nothing shifts, and what has no heading is a note beside."""
    lembar = baca(b"NIP,Nama\n1,Ani\n2,Bima,lebih\n3,Cici, \n", "a.csv", KAMUS)
    assert lembar.lebih == frozenset({3})
    assert dibaca(["NIP", "Nama"], ["1", "Ani", "catatan"]).lebih == frozenset()


def test_private_cells_are_not_kept():
    lembar = dibaca(["NIP", "NIK", "Agama", "Hobi"], ["1", "5371", "Katolik", "catur"])
    assert lembar.simpanan(2) == {"NIP": "1", "Hobi": "catur"}


# --- refusals


@pytest.mark.parametrize(
    ("isi", "nama", "pesan"),
    [
        (b"", "a.xlsx", "Berkas kosong"),
        (b" \n", "a.csv", "Berkas kosong"),
        (b"x" * (files.BATAS_BERKAS + 1), "a.csv", "lebih besar dari 10 MB"),
        (b"x", "a.xls", "Simpan ulang sebagai .xlsx"),
        (b"PK\x03\x04rusak", "a.xlsx", "bukan .xlsx yang sah"),
        (b"\xd0\xcf\x11\xe0", "a.xlsx", "dikunci dengan kata sandi"),
        (buku([[None]]), "a.xlsx", "tidak berisi baris"),
        (buku([["NIP"]]), "a.xlsx", "Tidak ada baris di bawah judul kolom"),
        (buku([["Nama"], ["Ani"]]), "a.xlsx", "Kolom wajib tidak ditemukan: NIP"),
        (buku([["NIP", "Skor", "Nilai"], ["1", 2, 3]]), "a.xlsx", "sama dengan kolom lain: Nilai"),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(isi, nama, pesan):
    with pytest.raises(BerkasSalah, match=pesan):
        baca(isi, nama, KAMUS)


def test_too_many_rows_are_refused(monkeypatch):
    monkeypatch.setattr(files, "BATAS_BARIS", 3)
    assert len(dibaca(["NIP"], ["1"], ["2"]).baris) == 2
    with pytest.raises(BerkasSalah, match="lebih dari 3 baris"):
        dibaca(["NIP"], ["1"], ["2"], ["3"])


def test_an_endless_empty_sheet_ends(monkeypatch):
    monkeypatch.setattr(files, "BATAS_BARIS", 3)
    lembar = files._ambil((sel,) for sel in ["NIP", "1", *[None] * 1000, "jauh"])
    assert lembar == [("NIP",), ("1",)]


def test_a_small_archive_that_hides_a_huge_sheet_is_refused(monkeypatch):
    monkeypatch.setattr(files, "BATAS_TERURAI", 100)
    with pytest.raises(BerkasSalah, match="terlalu besar setelah dibuka"):
        baca(BAIK, "a.xlsx", KAMUS)


def bagian(isi: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def kemas(isi: dict[str, bytes]) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, satu in isi.items():
            arsip.writestr(nama, satu)
    return keluar.getvalue()


@pytest.mark.parametrize("nama", sorted(bagian(BAIK)))
@pytest.mark.parametrize("isi", [None, b"", b"<a", b"<a/>", b"\xff\xfe\x00", b"teks biasa"])
def test_a_workbook_with_a_damaged_part_is_read_or_refused(nama, isi):
    """Never another error: a worker must not stop at a file somebody damaged."""
    semua = bagian(BAIK) | {nama: isi}
    if isi is None:
        del semua[nama]
    _baca_atau_tolak(kemas(semua))


def _baca_atau_tolak(isi: bytes, nama: str = "a.xlsx") -> None:
    try:
        lembar = baca(isi, nama, KAMUS)
    except BerkasSalah:
        return
    assert lembar.baris


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(bagian(BAIK))), st.integers(0, 5000), st.binary(max_size=12), st.integers(0, 40))
def test_bytes_changed_inside_a_part_never_break_the_reader(nama, letak, ganti, hapus):
    semua = bagian(BAIK)
    asli = semua[nama]
    letak %= len(asli)
    semua[nama] = asli[:letak] + ganti + asli[letak + hapus :]
    _baca_atau_tolak(kemas(semua))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=12))
def test_bytes_changed_in_the_archive_never_break_the_reader(letak, ganti):
    letak %= len(BAIK)
    _baca_atau_tolak(BAIK[:letak] + ganti + BAIK[letak + len(ganti) :])


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text("NIP,;\t\"'\n\r0aé\0", max_size=200).map(str.encode)))
def test_any_bytes_called_csv_are_read_or_refused(isi):
    _baca_atau_tolak(b"NIP,Nama\n" + isi, "a.csv")


# --- CSV


@pytest.mark.parametrize("pemisah", [",", ";", "\t"])
@pytest.mark.parametrize("sandi", ["utf-8", "utf-8-sig", "cp1252"])
def test_csv_by_separator_and_encoding(pemisah, sandi):
    teks = pemisah.join(["NIP", "Nama"]) + "\r\n" + pemisah.join(["1", "José"]) + "\r\n"
    assert baca(teks.encode(sandi), "A.CSV", KAMUS).nilai(2) == {"NIP": "1", "Nama": "José"}


def test_a_quoted_cell_may_hold_separator_and_line_break():
    lembar = baca(b'NIP,Nama\n1,"Ani, S.E.\nbaris dua"\n', "a.csv", KAMUS)
    assert lembar.nilai(2)["Nama"] == "Ani, S.E.\nbaris dua"


# --- cells kept and written


@pytest.mark.parametrize(
    ("sel", "simpan"),
    [
        (None, None),
        (True, True),
        (datetime(1998, 2, 16), "16-02-1998"),
        (datetime(1998, 2, 16, 17, 30), "1998-02-16 17:30:00"),
        (date(1998, 2, 16), "16-02-1998"),
        (12.0, "12"),
        (12.5, "12.5"),
        (1.96509e17, "1.96509e+17"),
        ("a\0b", "ab"),
        ("x" * 3000, "x" * 2000),
        ("\ud800", "?"),
    ],
)
def test_cells_as_json_keeps_them(sel, simpan):
    assert simpanan(sel) == simpan


@given(st.text())
def test_no_written_text_is_a_formula(teks):
    hasil = aman(teks)
    assert hasil.strip() in ("", "-", "--") or not hasil.lstrip(" \n").startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("nilai", ["=1+1", "+62812", "@cmd", "-5", "\t=1"])
def test_a_written_workbook_holds_text_only(nilai):
    (judul, baris) = load_workbook(io.BytesIO(tulis_buku("Ditolak", ["Nama"], [[nilai]]))).active.iter_rows()
    assert judul[0].font.bold
    assert (baris[0].data_type, baris[0].value) == ("s", f"'{nilai}")


@given(st.lists(st.lists(st.text("abcXYZ 0123é,;\"'", min_size=1), min_size=2, max_size=2), min_size=1, max_size=5))
def test_what_is_written_reads_back(baris):
    berisi = [["1", *(f"a{sel}" for sel in satu)] for satu in baris]
    lembar = baca(tulis_buku("Data", ["NIP", "Nama", "Lain"], berisi), "a.xlsx", KAMUS)
    assert [list(satu.values()) for satu in lembar.baris] == berisi


# --- templates


@pytest.fixture
def templat():
    daftar = [("Unit", ("Kode", "Unit"), [("a", "Bidang A"), ("b", "=Bidang B")])]
    isi = Templat("Data", {"NIP": "1", "Nama": "", "Nilai": "=1"}, [("NIP", "Wajib.")], daftar).byte()
    return load_workbook(io.BytesIO(isi))


def test_a_template_has_headings_example_notes_and_lists(templat):
    assert templat.sheetnames == ["Data", "Petunjuk", "Unit"]
    assert list(templat["Data"].values) == [("NIP", "Nama", "Nilai"), ("1", None, "'=1")]
    assert list(templat["Petunjuk"].values) == [("Kolom", "Cara mengisi"), ("NIP", "Wajib.")]
    assert list(templat["Unit"].values)[-1] == ("b", "'=Bidang B")


def test_a_templates_columns_are_text_so_that_excel_leaves_numbers_alone(templat):
    assert [sel.number_format for sel in templat["Data"][2]] == ["@"] * 3
    assert {kolom.number_format for kolom in templat["Data"].column_dimensions.values()} == {"@"}
