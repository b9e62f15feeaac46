"""Properties of the performance rules: one outcome for every result, never better for worse, and refusals by name."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hris.acuan import baca
from pemetaan import kinerja, kotak
from pemetaan.kinerja import EKSPEKTASI, PERMENPANRB6, PP30, URUT, Masukan

angka = st.decimals(0, 120, places=2)
di_luar = st.decimals(-1000, 1000, places=2).filter(lambda n: not 0 <= n <= 120)
inovasi = st.sampled_from(["", "  ", "Aplikasi antrean"])
kode = st.sampled_from(list(URUT))
ekspektasi = st.sampled_from(EKSPEKTASI)
AMBANG = kotak.Ambang(Decimal(78), Decimal(90), Decimal(90), Decimal(110))
TINGKAT = {baris["kode"]: baris["sumbu_kinerja"] for baris in baca("predikat_kinerja.csv")}
tanggal = st.dates(date(2015, 1, 1), date(2030, 12, 31))


def bidang(salah):
    return [satu.bidang for satu in salah]


# --- the reference files ---------------------------------------------------------------------------------------------


def test_lima_predikat_berurut_dan_matriks_penuh():
    assert list(URUT) == ["sangat-kurang", "kurang", "cukup", "baik", "sangat-baik"]
    assert set(kinerja.MATRIKS) == set(product(EKSPEKTASI, EKSPEKTASI))
    assert set(kinerja.MATRIKS.values()) == set(URUT)


@pytest.mark.parametrize(
    ("hasil", "perilaku", "predikat"),
    [
        ("di-atas", "di-bawah", "kurang"), ("di-atas", "sesuai", "baik"), ("di-atas", "di-atas", "sangat-baik"),
        ("sesuai", "di-bawah", "kurang"), ("sesuai", "sesuai", "baik"), ("sesuai", "di-atas", "baik"),
        ("di-bawah", "di-bawah", "sangat-kurang"), ("di-bawah", "sesuai", "cukup"), ("di-bawah", "di-atas", "cukup"),
    ],
)  # fmt: skip
def test_matriks_permenpanrb_6_2022(hasil, perilaku, predikat):
    assert kinerja.predikat_ekspektasi(hasil, perilaku) == predikat


@pytest.mark.parametrize(
    ("nilai", "ide", "predikat"),
    [
        ("0", "", "sangat-kurang"), ("49.99", "", "sangat-kurang"), ("50", "", "kurang"), ("69.99", "", "kurang"),
        ("70", "", "cukup"), ("89.99", "", "cukup"), ("90", "", "baik"), ("109.99", "ide", "baik"),
        ("110", "", "baik"), ("120", "", "baik"), ("110", "ide", "sangat-baik"), ("120", "ide", "sangat-baik"),
    ],
)  # fmt: skip
def test_batas_pp_30_2019(nilai, ide, predikat):
    assert kinerja.predikat_angka(Decimal(nilai), ide) == predikat


# --- exactly one outcome ---------------------------------------------------------------------------------------------


@given(angka, inovasi)
def test_setiap_angka_punya_tepat_satu_predikat(nilai, ide):
    masukan = Masukan(PP30, nilai=nilai, inovasi=ide)
    diterima = [satu for satu in URUT if not kinerja.periksa(Masukan(PP30, nilai=nilai, inovasi=ide, predikat=satu))]
    assert diterima == [kinerja.predikat(masukan)]


@given(ekspektasi, ekspektasi)
def test_setiap_pasangan_punya_tepat_satu_predikat(hasil, perilaku):
    diterima = [satu for satu in URUT if not kinerja.periksa(Masukan(PERMENPANRB6, None, "", hasil, perilaku, satu))]
    assert diterima == [kinerja.predikat(Masukan(PERMENPANRB6, None, "", hasil, perilaku))]


# --- never better for worse ------------------------------------------------------------------------------------------


@given(angka, angka, inovasi)
def test_angka_lebih_tinggi_tidak_pernah_berpredikat_lebih_rendah(satu, lain, ide):
    rendah, tinggi = sorted((satu, lain))
    assert URUT[kinerja.predikat_angka(rendah, ide)] <= URUT[kinerja.predikat_angka(tinggi, ide)]


@given(angka)
def test_inovasi_tidak_pernah_merugikan_dan_paling_banyak_satu_tingkat(nilai):
    beda = URUT[kinerja.predikat_angka(nilai, "ide")] - URUT[kinerja.predikat_angka(nilai)]
    assert beda == (1 if nilai >= 110 else 0)


@given(ekspektasi, ekspektasi, ekspektasi)
def test_matriks_tidak_pernah_turun_saat_satu_penilaian_naik(tetap, satu, lain):
    rendah, tinggi = sorted((satu, lain), key=EKSPEKTASI.index)
    assert URUT[kinerja.MATRIKS[rendah, tetap]] <= URUT[kinerja.MATRIKS[tinggi, tetap]]
    assert URUT[kinerja.MATRIKS[tetap, rendah]] <= URUT[kinerja.MATRIKS[tetap, tinggi]]


@given(kode, kode)
def test_tingkat_sumbu_searah_dengan_predikat(satu, lain):
    rendah, tinggi = sorted((satu, lain), key=URUT.get)
    assert kotak.TINGKAT.index(TINGKAT[rendah]) <= kotak.TINGKAT.index(TINGKAT[tinggi])


@given(angka, inovasi)
def test_tingkat_putaran_dengan_ambang_baku_sama_dengan_tingkat_predikatnya(nilai, ide):
    """A number mapped by the default thresholds stands where the verdict it earns stands in the reference file."""
    masukan = kotak.Masukan(nilai=nilai, inovasi=bool(ide.strip()))
    assert kotak.tingkat_kinerja(masukan, AMBANG) == TINGKAT[kinerja.predikat_angka(nilai, ide)]


@given(angka, st.booleans(), st.lists(angka, min_size=3, max_size=3, unique=True))
def test_menaikkan_ambang_tidak_pernah_menaikkan_tingkat(nilai, inovasi, ambang):
    longgar, ketat, tinggi = sorted(ambang)
    masukan = kotak.Masukan(nilai=nilai, inovasi=inovasi)
    tingkat = [
        kotak.TINGKAT.index(kotak.tingkat_kinerja(masukan, kotak.Ambang(Decimal(78), Decimal(90), menengah, tinggi)))
        for menengah in (longgar, ketat)
    ]
    assert tingkat[1] <= tingkat[0]


# --- what cannot be --------------------------------------------------------------------------------------------------


@given(di_luar, inovasi)
def test_nilai_di_luar_skala_ditolak_dengan_nama_aturan(nilai, ide):
    (salah,) = kinerja.periksa(Masukan(PP30, nilai=nilai, inovasi=ide))
    assert (salah.bidang, salah.aturan) == ("nilai", "PP 30/2019 Pasal 41")
    with pytest.raises(kinerja.TidakSah, match="di luar skala 0–120"):
        kinerja.predikat_angka(nilai, ide)


@given(st.decimals(110, 120, places=2))
def test_sangat_baik_tanpa_inovasi_ditolak_pada_inovasinya(nilai):
    salah = kinerja.periksa(Masukan(PP30, nilai=nilai, predikat="sangat-baik"))
    assert bidang(salah) == ["inovasi"]
    assert "PP 30/2019 Pasal 41" in str(salah[0])


def test_predikat_yang_bertentangan_menyebut_yang_seharusnya():
    (angka,) = kinerja.periksa(Masukan(PP30, nilai=Decimal("88.50"), predikat="baik"))
    (matriks,) = kinerja.periksa(Masukan(PERMENPANRB6, None, "", "di-atas", "di-bawah", "baik"))
    assert str(angka) == (
        "Predikat Baik bertentangan dengan nilai 88,5; seharusnya Cukup/Butuh Perbaikan. (PP 30/2019 Pasal 41)"
    )
    assert "hasil kerja di atas dan perilaku kerja di bawah ekspektasi; seharusnya Kurang." in str(matriks)
    assert matriks.aturan.startswith("PermenPANRB 6/2022")


def test_masukan_skema_lain_ditolak_dan_semua_kesalahan_disebut():
    assert bidang(kinerja.periksa(Masukan(PP30, None, "", "sesuai", "sesuai"))) == [
        "hasil_kerja", "perilaku_kerja", "nilai",
    ]  # fmt: skip
    assert bidang(kinerja.periksa(Masukan(PERMENPANRB6, Decimal(90), "", "", "luar biasa"))) == [
        "hasil_kerja", "perilaku_kerja", "nilai",
    ]  # fmt: skip
    assert bidang(kinerja.periksa(Masukan("dp3", Decimal(90)))) == ["skema"]


def test_kesalahan_dilempar_bersama():
    with pytest.raises(kinerja.TidakSah) as galat:
        kinerja.predikat(Masukan(PERMENPANRB6))
    assert bidang(galat.value.salah) == ["hasil_kerja", "perilaku_kerja"]


# --- schemes and their years -----------------------------------------------------------------------------------------


@given(tanggal, st.integers(0, 400))
def test_skema_cocok_tepat_pada_masanya(mulai, hari):
    selesai = mulai + timedelta(hari)
    assert bool(kinerja.periksa_skema(PP30, mulai, selesai)) == (mulai.year < 2019 or selesai.year > 2021)
    assert bool(kinerja.periksa_skema(PERMENPANRB6, mulai, selesai)) == (mulai < date(2021, 7, 1))


def test_2021_punya_dua_skema():
    semester_1 = (date(2021, 1, 1), date(2021, 6, 30))
    semester_2 = (date(2021, 7, 1), date(2021, 12, 31))
    assert kinerja.periksa_skema(PP30, *semester_1) == kinerja.periksa_skema(PERMENPANRB6, *semester_2) == []
    assert bidang(kinerja.periksa_skema(PERMENPANRB6, *semester_1)) == ["skema"]


# --- realisation -----------------------------------------------------------------------------------------------------


@given(st.decimals("0.01", 10**6, places=2), st.decimals(0, 200, places=0))
def test_persen_realisasi(target, persen):
    assert kinerja.persen(target * persen / 100, target) == persen
    assert kinerja.persen(None, target) is None
