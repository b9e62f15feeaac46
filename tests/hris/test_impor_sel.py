"""General cells of an import sheet: dates, texts, numbers."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hris.impor import sel as cells
from hris.impor.sel import NilaiSalah


@pytest.mark.parametrize(
    "sel",
    ["16-02-1998", "1998-02-16", "16/02/1998", " 16-02-1998 ", date(1998, 2, 16), datetime(1998, 2, 16),
     "1998-02-16T00:00:00", "1998-02-16 00:00:00", "1998-02-16T00:00:00Z"],
)  # fmt: skip
def test_accepted_forms_of_a_date(sel):
    assert cells.tanggal(sel) == date(1998, 2, 16)


@pytest.mark.parametrize(
    "sel",
    ["16-02/1998", "16.02.1998", "1-2-1998", "16-02-98", "31-02-1998", "02-16-1998", "16 Februari 1998", "1998",
     "19980216", "35842", 35842, 35842.0, 35842.5, True, datetime(1998, 2, 16, 17), "1998-02-15T17:00:00Z",
     "1998-02-16T99:00", date(1899, 12, 31), "01-01-2101", "#REF!", object()],
)  # fmt: skip
def test_other_dates_are_refused(sel):
    with pytest.raises(NilaiSalah, match="16-02-1998"):
        cells.tanggal(sel)


@pytest.mark.parametrize("sel", ["#N/A", "12345", 7, date(2020, 1, 2), True, "x" * 151, "…"])
def test_cells_that_are_no_name(sel):
    with pytest.raises(NilaiSalah):
        cells.nama(sel)


def test_text_is_tidied_without_loss():
    assert cells.teks(" Umbu\u00a0 Ndjurumana\u200b\x00\n") == "Umbu Ndjurumana"
    assert cells.nama("D'Ornay Rambu-Ana") == "D'Ornay Rambu-Ana"
    assert cells.polos(12.0) == "12"
    assert cells.polos(10**5000) == "angka yang terlalu panjang"


@pytest.mark.parametrize("sel", [None, "", "  ", "-", "—", "NULL", "\u200b", float("nan")])
def test_cells_that_say_nothing(sel):
    assert cells.kosong(sel)


@pytest.mark.parametrize("sel", ["12", "20100", "2010.5", "dua ribu", True])
def test_a_year_has_four_digits(sel):
    assert cells.tahun(2010.0) == cells.tahun(" 2010 ") == 2010
    with pytest.raises(NilaiSalah, match="empat angka"):
        cells.tahun(sel)


@pytest.mark.parametrize("sel", [6, -1, "5,5", 2.5, True, "lima", "1e0", None, "9" * 30])
def test_a_whole_number_keeps_within_bounds(sel):
    assert [cells.bulat(satu, 0, 5) for satu in (0, "5", 3.0, " 4 ")] == [0, 5, 3, 4]
    with pytest.raises(NilaiSalah, match="bilangan bulat 0 sampai 5"):
        cells.bulat(sel, 0, 5)


@pytest.mark.parametrize(
    ("sel", "angka"),
    [("88,4", "88.4"), ("88.40", "88.40"), (88.4, "88.4"), (0.1 + 0.2, "0.3"), (100, "100"), ("0", "0")],
)
def test_decimals_with_comma_or_dot(sel, angka):
    assert cells.desimal(sel, Decimal(0), Decimal(100)) == Decimal(angka)


@pytest.mark.parametrize(
    "sel", ["1.234,5", "1,234", "88.455", "100,01", -0.5, float("inf"), 1e300, True, "x", "", "8 8", "1e1", "+5"]
)
def test_other_decimals_are_refused(sel):
    with pytest.raises(NilaiSalah, match="angka 0 sampai 100, misalnya 88,4"):
        cells.desimal(sel, Decimal(0), Decimal(100))


@given(st.decimals(min_value=0, max_value=150, places=2))
def test_a_decimal_reads_the_same_with_comma_dot_and_as_a_number(angka):
    bentuk = (f"{angka}", f"{angka}".replace(".", ","), float(angka))
    assert {cells.desimal(satu, Decimal(0), Decimal(150)) for satu in bentuk} == {angka}


def test_a_choice_is_read_by_any_wording():
    arti = {"diatas": "di-atas", "sesuai": "sesuai"}
    assert cells.pilihan("Di Atas", arti, "di atas") == cells.pilihan("di-atas", arti, "di atas") == "di-atas"
    with pytest.raises(NilaiSalah, match="di atas atau sesuai"):
        cells.pilihan("baik", arti, "di atas atau sesuai")
