"""The very edges of the pure rules: a number on a threshold, at the end of the scale, on the last day of a scheme."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from pemetaan import kinerja, kotak

AMBANG = kotak.Ambang(Decimal(78), Decimal(90), Decimal(90), Decimal(110))


@pytest.mark.parametrize("angka", [(78, 78, 90, 110), (90, 78, 90, 110), (78, 90, 110, 110), (78, 90, 110, 90)])
def test_equal_thresholds_leave_no_middle_and_are_refused(angka):
    with pytest.raises(kotak.AmbangTerbalik, match=r"^Ambang menengah harus di bawah ambang tinggi\.$"):
        kotak.Ambang(*map(Decimal, angka))


@pytest.mark.parametrize(
    ("nilai", "inovasi", "syarat"),
    [
        ("110", False, "Kotak 7 bila inovasi tercatat pada nilai kinerja 110."),
        ("109.99", False, "Kotak 7 bila nilai kinerja naik 0,01 menjadi 110 dengan inovasi tercatat."),
        ("109.99", True, "Kotak 7 bila nilai kinerja naik 0,01 menjadi 110 dengan inovasi tercatat."),
        ("89.99", False, "Kotak 5 bila nilai kinerja naik 0,01 menjadi 90."),
    ],
)
def test_what_leads_up_the_performance_axis_on_the_threshold_and_beside_it(nilai, inovasi, syarat):
    masukan = kotak.Masukan(Decimal(80), nilai=Decimal(nilai), inovasi=inovasi)
    assert kotak.letakkan(masukan, AMBANG).penjelasan[-1] == syarat


@pytest.mark.parametrize(
    ("jpm", "kalimat"),
    [
        ("90", "JPM 90: tepat pada ambang tinggi 90. Kompetensi/potensi tinggi."),
        ("89.999", "JPM 89,99: 0,01 di bawah ambang tinggi 90, 11,99 di atas ambang menengah 78. "
                   "Kompetensi/potensi menengah."),
        ("78", "JPM 78: 12 di bawah ambang tinggi 90, tepat pada ambang menengah 78. Kompetensi/potensi menengah."),
        ("77.99", "JPM 77,99: 0,01 di bawah ambang menengah 78. Kompetensi/potensi rendah."),
        ("100", "JPM 100: 10 di atas ambang tinggi 90. Kompetensi/potensi tinggi."),
    ],
)  # fmt: skip
def test_the_sentence_of_a_jpm_on_and_beside_its_thresholds(jpm, kalimat):
    assert kotak.letakkan(kotak.Masukan(Decimal(jpm)), AMBANG).penjelasan[0] == kalimat


@pytest.mark.parametrize("nilai", ["-0.01", "120.01", "121"])
def test_off_the_scale_is_refused_by_its_article(nilai):
    tertulis = nilai.replace(".", ",")
    with pytest.raises(kinerja.TidakSah) as galat:
        kinerja.predikat_angka(Decimal(nilai), "ada")
    assert str(galat.value) == f"Nilai {tertulis} di luar skala 0–120. (PP 30/2019 Pasal 41)"
    assert kinerja.periksa(kinerja.Masukan(kinerja.PP30, nilai=Decimal(nilai)))[0].bidang == "nilai"


@pytest.mark.parametrize(
    ("nilai", "inovasi", "kode"),
    [
        ("120", "ada", "sangat-baik"),
        ("110", "ada", "sangat-baik"),
        ("110", " \n", "baik"),
        ("109.99", "ada", "baik"),
        ("90", "", "baik"),
        ("89.99", "", "cukup"),
        ("0", "", "sangat-kurang"),
    ],
)
def test_both_ends_of_the_scale_and_every_edge_of_a_verdict_earn_theirs(nilai, inovasi, kode):
    assert kinerja.predikat_angka(Decimal(nilai), inovasi) == kode


def test_claimed_on_the_very_edge_without_an_innovation_it_is_the_innovation_that_is_missing():
    salah = kinerja.periksa(kinerja.Masukan(kinerja.PP30, nilai=Decimal(110), predikat="sangat-baik"))
    assert [(satu.bidang, satu.aturan) for satu in salah] == [("inovasi", "PP 30/2019 Pasal 41")]


@pytest.mark.parametrize(
    ("skema", "mulai", "selesai", "sah"),
    [
        (kinerja.PP30, date(2019, 1, 1), date(2021, 12, 31), True),
        (kinerja.PP30, date(2018, 12, 31), date(2019, 6, 30), False),
        (kinerja.PP30, date(2021, 7, 1), date(2022, 1, 1), False),
        (kinerja.PERMENPANRB6, date(2021, 7, 1), date(2021, 12, 31), True),
        (kinerja.PERMENPANRB6, date(2021, 6, 30), date(2021, 12, 31), False),
        (kinerja.PERMENPANRB6, date(2028, 2, 29), date(2028, 12, 31), True),
    ],
)
def test_the_first_and_last_day_of_each_scheme(skema, mulai, selesai, sah):
    assert (kinerja.periksa_skema(skema, mulai, selesai) == []) is sah


def test_every_day_of_the_change_over_has_a_scheme():
    hari = [date(2021, 6, 1) + timedelta(days=n) for n in range(240)]
    for satu in hari:
        berikut = satu + timedelta(days=1)
        assert any(not kinerja.periksa_skema(skema, satu, berikut) for skema in (kinerja.PP30, kinerja.PERMENPANRB6))


@pytest.mark.parametrize(
    ("nilai", "inovasi", "tingkat"),
    [
        ("90", False, "menengah"),
        ("89.99", True, "rendah"),
        ("110", True, "tinggi"),
        ("110", False, "menengah"),
        ("109.99", True, "menengah"),
    ],
)
def test_the_performance_level_of_a_round_on_its_thresholds(nilai, inovasi, tingkat):
    assert kotak.tingkat_kinerja(kotak.Masukan(nilai=Decimal(nilai), inovasi=inovasi), AMBANG) == tingkat
