"""The house's template tags: icons, numbers, dates, badges."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.db.backends.postgresql.psycopg_any import DateRange

from hris.ikon import LEMBAR, terpakai, tulis
from hris.templatetags import hris


@pytest.fixture
def jawaban():
    tanda = hris.ikon_dirujuk.set(True)
    yield
    hris.ikon_dirujuk.reset(tanda)


def test_an_icon_of_an_answer_is_a_reference_to_one_file(jawaban):
    rujukan = r'<use href="/static/hris/ikon[.\w]*svg#house"/>'
    assert re.fullmatch(f'<svg class="ikon" aria-hidden="true">{rujukan}</svg>', hris.ikon("house"))


def test_an_icon_that_is_not_in_the_file_is_drawn_whole(jawaban):
    assert "ghost" not in terpakai()
    assert "<path" in hris.ikon("ghost")


def test_outside_an_answer_each_icon_is_whole():
    assert "<path" in hris.ikon("house")
    assert "<use" not in hris.ikon("house")


def test_a_page_refers_to_the_file_and_draws_nothing(para, masuk):
    halaman = masuk(para.budi).get("/").content.decode()
    assert "ikon.svg#house" in halaman
    assert '<path id="i-' not in halaman


def test_the_file_holds_each_icon_once_and_is_found_as_a_static_file():
    isi = Path(finders.find(LEMBAR)).read_text(encoding="utf-8")
    simbol = re.findall(r'<symbol id="([^"]+)" viewBox="0 0 \d+ 512"><path d="[^"]+"/></symbol>', isi)
    assert simbol == sorted(terpakai())
    assert {"house", "circle-check", "arrow-right"} < set(simbol)


def test_the_file_comes_with_collectstatic(tmp_path, settings):
    settings.STATIC_ROOT = tmp_path
    call_command("collectstatic", interactive=False, verbosity=0)
    assert (tmp_path / LEMBAR).read_text(encoding="utf-8").startswith("<svg")


def test_the_file_is_written_only_when_it_differs(tmp_path):
    berkas = tmp_path / "a" / "ikon.svg"
    tulis(berkas, "satu")
    lama = berkas.stat().st_mtime_ns
    tulis(berkas, "satu")
    assert berkas.stat().st_mtime_ns == lama
    tulis(berkas, "dua")
    assert berkas.read_text(encoding="utf-8") == "dua"
    assert list(berkas.parent.iterdir()) == [berkas]


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


def test_a_moment_shows_the_day_and_hour_of_kupang():
    malam = datetime(2026, 11, 24, 22, 18, tzinfo=UTC)  # already the 25th in WITA
    assert hris.tanggal(malam) == "25 November 2026"
    assert hris.tanggal_ringkas(malam) == "25 Nov 2026"
    assert hris.waktu(malam) == "25 November 2026 pukul 06.18"
    assert hris.tanggal(None) == hris.tanggal_ringkas(None) == hris.waktu(None) == "–"


def test_every_badge_has_an_icon_of_the_package():
    for warna, gambar in hris.LENCANA.values():
        assert hris.ikon(gambar).startswith("<svg")
        assert warna in {"baik", "jalan", "tunggu", "awas", "buruk", "netral"}
