"""Cells on the edge between something and nothing, between a number and a damaged one, between a day and a moment."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hris.impor import sel as cells
from hris.impor.sel import BATAS_PRESISI, NilaiSalah
from pegawai import nip


@pytest.mark.parametrize("sel", [0, 0.0, "0", "0,0", False, "nol", ".", "n/a", "tidak ada"])
def test_nought_and_words_for_nothing_are_something(sel):
    """A level 0 or a result 0 must never be taken for an empty cell."""
    assert not cells.kosong(sel)


@pytest.mark.parametrize("sel", ["Null", "NULL", " – ", "\u2014", "\t\n", "\u00a0", "\ufeff-"])
def test_dashes_and_blanks_of_every_kind_are_nothing(sel):
    assert cells.kosong(sel)


@pytest.mark.parametrize("sel", ["=1", "'=1", "''=1", '"=1"', " \"' +62", "＝1", "'@cmd", "\u200b-2"])
def test_a_formula_behind_quotation_marks_is_still_one(sel):
    with pytest.raises(NilaiSalah, match=r"tidak diawali tanda = \+ - @"):
        cells.teks(sel)


@pytest.mark.parametrize("sel", ["'Aisyah", "D'Ornay", "A=B", "S.E. - M.M."])
def test_an_apostrophe_or_a_sign_within_is_no_formula(sel):
    assert cells.teks(sel) == sel


@pytest.mark.parametrize("jam", [time(0, 0, 1), time(8), time(11, 59, 59), time(23, 59)])
def test_any_time_of_the_day_but_midnight_is_refused_for_a_date(jam):
    saat = datetime.combine(date(2024, 2, 29), jam)
    for sel in (saat, saat.isoformat(), saat.isoformat(" ")):
        with pytest.raises(NilaiSalah, match="tanpa jam"):
            cells.tanggal(sel)


@pytest.mark.parametrize(
    ("hari", "sah"),
    [("01-01-1900", True), ("31-12-1899", False), ("31-12-2100", True), ("01-01-2101", False),
     ("29-02-2000", True), ("29-02-1900", False), ("29-02-2023", False)],
)  # fmt: skip
def test_the_first_and_last_day_and_leap_days(hari, sah):
    if sah:
        assert f"{cells.tanggal(hari):%d-%m-%Y}" == hari
    else:
        with pytest.raises(NilaiSalah, match="16-02-1998"):
            cells.tanggal(hari)


@pytest.mark.parametrize("hari", ["31-02-1998", "02/16/1998", "1998-13-01", "00-01-1998", "1998-02-30 00:00:00"])
def test_a_day_that_does_not_exist_is_called_so(hari):
    """ "Should have the form 16-02-1998" explains nothing to who wrote just that form."""
    with pytest.raises(NilaiSalah, match="ada pada kalender"):
        cells.tanggal(hari)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_form_of_a_day_is_the_same_day(hari):
    bentuk = (hari, datetime.combine(hari, time()), f"{hari:%d-%m-%Y}", f"{hari:%d/%m/%Y}", hari.isoformat())
    assert {cells.tanggal(satu) for satu in bentuk} == {hari}


@pytest.mark.parametrize("sel", [float(BATAS_PRESISI), 1e16, Decimal(10) ** 15, -1e15])
def test_a_number_excel_cannot_have_kept_exactly_is_refused(sel):
    batas = Decimal(10) ** 20
    with pytest.raises(NilaiSalah):
        cells.desimal(sel, -batas, batas)
    assert cells.desimal(999_999_999_999_999.0, -batas, batas) == 999_999_999_999_999


def test_a_written_bound_is_named_with_a_comma():
    with pytest.raises(NilaiSalah, match=r"^angka 0,5 sampai 4,75, misalnya 88,4$"):
        cells.desimal("5", Decimal("0.5"), Decimal("4.75"))


@pytest.mark.parametrize(("panjang", "sah"), [(200, True), (201, False)])
def test_a_text_of_the_longest_and_one_letter_more(panjang, sah):
    if sah:
        assert len(cells.teks("x" * panjang)) == panjang
    else:
        with pytest.raises(NilaiSalah, match=r"paling panjang 200 huruf, tertulis 201"):
            cells.teks("x" * panjang)


# --- what Excel did to an employee number


@pytest.mark.parametrize("sel", [196509011990031100, 196509011990031010, 196509011990031001])
def test_an_exact_number_is_damaged_only_where_its_last_three_digits_are_gone(sel):
    assert nip.rusak_excel(sel) is None
    assert nip.urai(str(sel)).angka == str(sel)


@pytest.mark.parametrize(
    "sel",
    [196509011990031000, 1.96509011990031e17, "1,96509E+17", "1.96509011990031E17", "'1.96509e+17",
     "196509011990031000,00", "196509011990031001.0"],
)  # fmt: skip
def test_what_excel_leaves_of_a_number_is_recognised_in_every_dress(sel):
    assert nip.rusak_excel(sel) == nip.SARAN_EXCEL


def test_eighteen_digits_as_text_that_end_in_three_noughts_get_the_same_advice():
    assert nip.rusak_excel("196509011990031000") is None, "as text it may be a typing error, so `urai` judges it"
    with pytest.raises(nip.NIPSalah, match=r"tidak mungkin 000\. Angka ini sudah rusak oleh Excel"):
        nip.urai("196509011990031000")
