"""Bounds that keep slips of the pen out: amounts for a range of days, dates for a person."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jp.batas import alasan_jumlah, alasan_tanggal, jumlah_terbanyak

LAHIR, PENGANGKATAN, HARI_INI = date(1990, 6, 1), date(2015, 3, 1), date(2026, 11, 24)


@pytest.mark.parametrize(
    ("satuan", "hari", "terbanyak"),
    [
        ("jp", 1, 32),
        ("jp", 5, 160),
        ("jp", 365, 3000),
        ("hari", 3, 3),
        ("semester", 1, 1),
        ("semester", 120, 1),
        ("semester", 181, 2),
        ("semester", 365, 4),
        ("kegiatan", 1, 10),
        ("kegiatan", 31, 100),
        ("program", 2, 20),
    ],
)
def test_jumlah_terbanyak(satuan, hari, terbanyak):
    assert jumlah_terbanyak(satuan, hari) == terbanyak
    assert alasan_jumlah(satuan, Decimal(terbanyak), hari) == ""
    assert alasan_jumlah(satuan, terbanyak + Decimal("0.01"), hari).endswith(f"untuk {hari} hari kalender.")


def test_alasan_menyebut_angka_dan_satuan():
    assert alasan_jumlah("jp", Decimal("2000.5"), 1) == (
        "Jumlah 2.000,5 JP melebihi 32 JP, yang terbanyak untuk 1 hari kalender."
    )
    assert alasan_jumlah("semester", Decimal(3), 100) == (
        "Jumlah 3 semester melebihi 1 semester, yang terbanyak untuk 100 hari kalender."
    )


@given(st.sampled_from(["jp", "hari", "semester", "kegiatan", "program"]), st.integers(1, 2000))
def test_rentang_lebih_panjang_tidak_mempersempit(satuan, hari):
    assert 1 <= jumlah_terbanyak(satuan, hari) <= jumlah_terbanyak(satuan, hari + 1)


def tanggal(mulai, selesai, pengangkatan=PENGANGKATAN):
    return alasan_tanggal(mulai, selesai, lahir=LAHIR, pengangkatan=pengangkatan, hari_ini=HARI_INI)


@pytest.mark.parametrize(
    ("mulai", "selesai"),
    [
        (date(2015, 3, 1), date(2015, 3, 1)),
        (date(2026, 11, 24), date(2027, 12, 31)),
        (date(2021, 1, 1), date(2026, 12, 31)),
    ],
)
def test_tanggal_wajar(mulai, selesai):
    assert tanggal(mulai, selesai) == {}


@pytest.mark.parametrize(
    ("mulai", "selesai", "bidang", "kalimat"),
    [
        (date(2015, 2, 28), date(2015, 3, 2), "tanggal_mulai", "mendahului pengangkatan sebagai ASN, 01-03-2015"),
        (date(2026, 1, 1), date(2028, 1, 1), "tanggal_selesai", "paling lambat 31-12-2027"),
        (date(2016, 1, 1), date(2022, 1, 1), "tanggal_selesai", "paling lama 5 tahun"),
    ],
)
def test_tanggal_tidak_wajar(mulai, selesai, bidang, kalimat):
    alasan = tanggal(mulai, selesai)
    assert list(alasan) == [bidang]
    assert kalimat in alasan[bidang]


def test_tanpa_tanggal_pengangkatan_usia_yang_menentukan():
    assert "16 tahun" in tanggal(date(2005, 12, 31), date(2006, 1, 1), None)["tanggal_mulai"]
    assert tanggal(date(2006, 1, 1), date(2006, 1, 1), None) == {}


def test_kedua_tanggal_salah_dua_alasan():
    assert set(tanggal(date(2010, 1, 1), date(2030, 1, 1))) == {"tanggal_mulai", "tanggal_selesai"}
