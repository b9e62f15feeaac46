"""Parameters: kind, range, order of thresholds, and a loader that never overwrites a value."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from hris import acuan, parameter
from hris.models import Parameter
from tests.hris.factories import ParameterFactory


def isi(jenis="desimal", nilai="5", minimum=None, maksimum=None, pilihan="") -> Parameter:
    return Parameter(kunci="x", jenis=jenis, nilai=nilai, minimum=minimum, maksimum=maksimum, pilihan=pilihan)


@given(st.decimals(-999, 999, places=2, allow_nan=False))
def test_angka_terbaca_dengan_koma_atau_titik(nilai):
    assert parameter.baca_angka(str(nilai)) == parameter.baca_angka(f" {nilai}".replace(".", ",")) == nilai


@pytest.mark.parametrize("teks", ["", "x", "1.000,5", "NaN", "inf", "1e", "12 JP", "2e2", "1_0", "٢٠"])
def test_bukan_angka(teks):
    assert parameter.baca_angka(teks) is None


@pytest.mark.parametrize(
    ("baris", "pesan"),
    [
        (isi(nilai="5"), ""),
        (isi(nilai="0,5", minimum=Decimal("0.5"), maksimum=Decimal(1)), ""),
        (isi(nilai="0,4", minimum=Decimal("0.5")), "Nilai di luar rentang: paling kecil 0,5."),
        (isi(nilai="101", maksimum=Decimal(100)), "Nilai di luar rentang: paling besar 100."),
        (isi("bulat", "4,5"), "Nilai parameter ini harus bilangan bulat."),
        (isi("bulat", "4,0"), ""),
        (isi("bulat", "empat"), "Nilai parameter ini harus berupa angka."),
        (isi("pilihan", "a", pilihan="a|b"), ""),
        (isi("pilihan", "c", pilihan="a | b"), "Pilih salah satu: a, b."),
        (isi("teks", "apa saja"), ""),
    ],
)
def test_kesalahan_menurut_jenis_dan_rentang(baris, pesan, db):
    assert parameter.kesalahan(baris) == pesan


@pytest.mark.parametrize("pasangan", parameter.BERURUTAN)
def test_ambang_rendah_tetap_di_bawah_pasangannya(pasangan, db):
    bawah, atas = (
        ParameterFactory(kunci=kunci, nilai=nilai, jenis="desimal")
        for kunci, nilai in zip(pasangan, ("70", "90"), strict=True)
    )
    bawah.nilai, atas.nilai = "90", "70"
    for baris, pesan in ((bawah, "lebih kecil daripada"), (atas, "lebih besar daripada")):
        with pytest.raises(ValidationError, match=pesan) as galat:
            baris.full_clean()
        assert list(galat.value.message_dict) == ["nilai"]


def test_ambang_tanpa_pasangan_diterima(db):
    ParameterFactory.build(kunci=parameter.BERURUTAN[0][0], nilai="99", jenis="desimal").full_clean()


def test_rentang_dalam_kata():
    batas = isi(minimum=Decimal("0.00"), maksimum=Decimal("100.00"))
    assert parameter.rentang(batas) == "paling kecil 0, paling besar 100"
    assert parameter.rentang(isi("pilihan", pilihan="a|b")) == "a, b"
    assert parameter.rentang(isi()) == ""


def test_setiap_parameter_yang_dimuat_sah(db):
    assert acuan.muat() > 10
    for baris in Parameter.objects.all():
        baris.full_clean()
        assert baris.jenis != Parameter.Jenis.TEKS, baris.kunci


def test_pemuat_memperbarui_rentang_tetapi_tidak_nilai(db):
    acuan.muat()
    Parameter.objects.filter(kunci="jp_minimum_pns").update(nilai="30", maksimum=None, jenis="teks")
    assert acuan.muat() == 0
    baris = Parameter.objects.get(kunci="jp_minimum_pns")
    assert (baris.nilai, baris.maksimum, baris.jenis) == ("30", 1000, "desimal")
    riwayat = baris.events.count()
    acuan.muat()
    assert baris.events.count() == riwayat, "a load without news writes nothing"
