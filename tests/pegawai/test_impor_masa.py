"""Dated histories against an imported row: whatever the row says, no two rows of a history ever overlap."""

from datetime import date, timedelta
from itertools import pairwise
from types import SimpleNamespace

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from hypothesis import assume, given
from hypothesis import strategies as st

from pegawai.impor_masa import Aksi, Bentrok, berlaku, sesuaikan, sesuaikan_status

AWAL, HARI = date(2020, 1, 1), date(2026, 6, 1)


def masa(mulai: date, sampai: date | None = None, jenis: str = "a") -> SimpleNamespace:
    return SimpleNamespace(masa=DateRange(mulai, sampai), jenis=jenis)


def pada(hari: int) -> date:
    return AWAL + timedelta(days=hari)


@st.composite
def riwayat(draw) -> list[SimpleNamespace]:
    """A history without overlaps, the last row perhaps open."""
    batas = sorted(draw(st.sets(st.integers(0, 4000), max_size=8)))
    pasang = list(zip(batas[::2], batas[1::2], strict=False))
    isi = [masa(pada(mulai), pada(sampai), draw(st.sampled_from("ab"))) for mulai, sampai in pasang]
    if len(batas) % 2:
        isi.append(masa(pada(batas[-1]), None, draw(st.sampled_from("ab"))))
    return isi


def jalankan(isi: list, langkah, jenis: str) -> list[SimpleNamespace]:
    """The history after a step, as the import writes it."""
    hasil = [satu for satu in isi if satu is not langkah.lama]
    lama = langkah.lama
    if langkah.aksi == Aksi.BUKA:
        hasil.append(masa(langkah.mulai, langkah.sampai, jenis))
    if lama is not None and langkah.aksi in (Aksi.BUKA, Aksi.TUTUP):
        hasil.append(masa(lama.masa.lower, langkah.mulai, lama.jenis))
    elif langkah.aksi == Aksi.GANTI:
        hasil.append(masa(lama.masa.lower, lama.masa.upper, jenis))
    elif langkah.aksi == Aksi.GESER:
        hasil.append(masa(langkah.mulai, lama.masa.upper, lama.jenis))
    return sorted(hasil, key=lambda satu: satu.masa.lower)


def bertumpang(isi: list) -> bool:
    return any(a.masa.upper is None or a.masa.upper > b.masa.lower for a, b in pairwise(isi))


@given(riwayat(), st.sampled_from("ab"), st.none() | st.integers(0, 4200).map(pada))
def test_a_step_never_makes_an_overlap_and_says_what_the_row_says(isi, jenis, tmt):
    try:
        langkah = sesuaikan(isi, lambda satu: satu.jenis == jenis, tmt, HARI)
    except Bentrok:
        return
    sesudah = isi if langkah is None else jalankan(isi, langkah, jenis)
    assert not bertumpang(sesudah)
    assert all(satu.masa.upper is None or satu.masa.lower < satu.masa.upper for satu in sesudah)
    kini = berlaku(sesudah, max(tmt or HARI, HARI))
    assert kini.jenis == jenis
    assert tmt in (None, kini.masa.lower)


@given(riwayat(), st.sampled_from("ab"), st.none() | st.integers(0, 4200).map(pada))
def test_the_same_row_a_second_time_changes_nothing(isi, jenis, tmt):
    def cocok(satu):
        return satu.jenis == jenis

    try:
        langkah = sesuaikan(isi, cocok, tmt, HARI)
    except Bentrok:
        return
    assume(langkah is not None)
    assert sesuaikan(jalankan(isi, langkah, jenis), cocok, tmt, HARI) is None


@pytest.mark.parametrize(
    ("isi", "jenis", "tmt", "aksi", "mulai"),
    [
        ([], "a", None, Aksi.BUKA, HARI),
        ([], "a", date(2027, 1, 1), Aksi.BUKA, date(2027, 1, 1)),
        ([masa(AWAL)], "b", None, Aksi.BUKA, HARI),
        ([masa(AWAL)], "b", AWAL, Aksi.GANTI, AWAL),
        ([masa(AWAL)], "a", date(2021, 1, 1), Aksi.GESER, date(2021, 1, 1)),
        ([masa(AWAL, date(2022, 1, 1))], "a", None, Aksi.BUKA, HARI),
    ],
)
def test_the_step_in_plain_cases(isi, jenis, tmt, aksi, mulai):
    langkah = sesuaikan(isi, lambda satu: satu.jenis == jenis, tmt, HARI)
    assert (langkah.aksi, langkah.mulai) == (aksi, mulai)


@pytest.mark.parametrize(
    ("isi", "tmt", "pesan"),
    [
        ([masa(AWAL)], date(2019, 1, 1), "TMT 01-01-2019 mendahului data yang berlaku sejak 01-01-2020"),
        ([masa(date(2027, 1, 1))], None, "sudah ada riwayat lain yang mulai 01-01-2027"),
        ([masa(AWAL, date(2026, 1, 1))], date(2025, 1, 1), "sudah ada riwayat lain yang mulai 01-01-2020"),
    ],
)
def test_contradictions_of_another_post_are_said(isi, tmt, pesan):
    with pytest.raises(Bentrok, match=pesan):
        sesuaikan(isi, lambda satu: False, tmt, HARI)


@pytest.mark.parametrize(
    ("isi", "tmt", "pesan"),
    [
        ([masa(AWAL)], date(2026, 7, 1), "TMT 01-07-2026 belum tiba, padahal sudah berlaku sejak 01-01-2020"),
        (
            [masa(AWAL, date(2023, 1, 1)), masa(date(2023, 1, 1))],
            date(2022, 1, 1),
            "TMT 01-01-2022 bertumpang tindih dengan riwayat mulai 01-01-2020",
        ),
    ],
)
def test_contradictions_of_the_same_post_are_said(isi, tmt, pesan):
    with pytest.raises(Bentrok, match=pesan):
        sesuaikan(isi, lambda satu: True, tmt, HARI)


# --- status: its absence means aktif


@given(riwayat(), st.sampled_from(["a", "b", "aktif"]))
def test_a_status_holds_afterwards_without_overlap(isi, jenis):
    langkah = sesuaikan_status(isi, jenis, HARI)
    sesudah = isi if langkah is None else jalankan(isi, langkah, jenis)
    kini = berlaku(sesudah, HARI)
    assert not bertumpang(sesudah)
    assert (kini.jenis if kini else "aktif") == jenis
    assert sesuaikan_status(sesudah, jenis, HARI) is None


@pytest.mark.parametrize(
    ("isi", "jenis", "aksi"),
    [
        ([], "aktif", None),
        ([], "a", Aksi.BUKA),
        ([masa(AWAL)], "a", None),
        ([masa(AWAL)], "b", Aksi.BUKA),
        ([masa(AWAL)], "aktif", Aksi.TUTUP),
        ([masa(HARI)], "aktif", Aksi.HAPUS),
        ([masa(HARI)], "b", Aksi.GANTI),
    ],
)
def test_the_step_of_a_status(isi, jenis, aksi):
    langkah = sesuaikan_status(isi, jenis, HARI)
    assert (langkah.aksi if langkah else None) == aksi


def test_a_status_ends_where_the_next_begins():
    langkah = sesuaikan_status([masa(date(2027, 1, 1))], "b", HARI)
    assert (langkah.mulai, langkah.sampai) == (HARI, date(2027, 1, 1))
