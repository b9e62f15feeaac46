"""The house's template tags: icons, numbers, dates, badges."""

from datetime import date
from decimal import Decimal

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from hris.templatetags import hris


@pytest.fixture
def jawaban():
    tanda = hris.ikon_terpakai.set(set())
    yield
    hris.ikon_terpakai.reset(tanda)


def test_an_icon_is_drawn_once_in_an_answer(jawaban):
    pertama, kedua = hris.ikon("house"), hris.ikon("house")
    assert 'id="i-house"' in pertama and "<path" in pertama
    assert '<use href="#i-house"/>' in kedua and "<path" not in kedua


def test_outside_an_answer_each_icon_is_whole():
    assert hris.ikon("house") == hris.ikon("house")
    assert "id=" not in hris.ikon("house")


def test_two_pages_do_not_share_their_icons(para, masuk):
    klien = masuk(para.budi)
    for _ in range(2):
        assert 'id="i-house"' in klien.get("/").content.decode()


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [(Decimal("1234.5"), "1.234,5"), (20, "20"), (Decimal("2.005"), "2,01"), (None, "–"), (1000000, "1.000.000")],
)
def test_numbers_are_indonesian(nilai, teks):
    assert hris.angka(nilai) == teks


def test_dates_ranges_and_rupiah_are_indonesian():
    assert hris.tanggal(date(2026, 11, 23)) == "23 November 2026"
    assert hris.masa(DateRange(date(2026, 1, 1), date(2026, 7, 1))) == "1 Januari 2026 s.d. 30 Juni 2026"
    assert hris.masa(DateRange(date(2026, 1, 1), None)).endswith("sekarang")
    assert hris.rupiah(1250000) == "Rp1.250.000"


def test_every_badge_has_an_icon_of_the_package():
    for warna, gambar in hris.LENCANA.values():
        assert hris.ikon(gambar).startswith("<svg")
        assert warna in {"baik", "jalan", "tunggu", "awas", "buruk", "netral"}
