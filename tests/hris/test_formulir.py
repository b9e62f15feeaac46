"""Numbers as people type and read them."""

from decimal import Decimal

import pytest
from django import forms
from hypothesis import given
from hypothesis import strategies as st

from hris.formulir import WAJIB, DesimalField, Formulir

BIDANG = DesimalField(max_digits=14, decimal_places=2)


@pytest.mark.parametrize(
    ("tulisan", "nilai"),
    [
        ("4,5", "4.5"), ("4.5", "4.5"), (" 7 ", "7"), ("1.250", "1250"), ("1.250.000", "1250000"),
        ("1.250,75", "1250.75"), ("0,25", "0.25"), ("-3", "-3"),
    ],
)  # fmt: skip
def test_angka_seperti_ditulis_orang(tulisan, nilai):
    assert BIDANG.clean(tulisan) == Decimal(nilai)


@pytest.mark.parametrize("tulisan", ["dua", "1,2,3", "1.25.0", "1,255", "12 dokumen", "NaN"])
def test_bukan_angka_ditolak(tulisan):
    with pytest.raises(forms.ValidationError):
        BIDANG.clean(tulisan)


@given(st.decimals(-(10**9), 10**9, places=2))
def test_yang_ditampilkan_terbaca_kembali(nilai):
    assert BIDANG.clean(BIDANG.prepare_value(nilai)) == nilai


def test_tulisan_pengguna_ditampilkan_apa_adanya():
    assert (BIDANG.prepare_value("dua"), BIDANG.prepare_value(None), BIDANG.prepare_value(Decimal("2.00"))) == (
        "dua", None, "2",
    )  # fmt: skip


def test_isian_kosong_disebut_wajib_dan_pesan_sendiri_tetap():
    class Contoh(Formulir):
        nama = forms.CharField()
        alasan = forms.CharField(error_messages={"required": "Sebutkan alasannya."})

    assert Contoh({}).errors == {"nama": [WAJIB], "alasan": ["Sebutkan alasannya."]}
