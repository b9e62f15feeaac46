"""The nine boxes by rule: the table, the thresholds, the sentences, and what must hold for any input."""

import csv
import random
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pemetaan import kotak
from pemetaan.kotak import MENENGAH, RENDAH, TINGGI, TINGKAT, Ambang, Masukan

SABAR = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
BAKU = Ambang(Decimal(78), Decimal(90), Decimal(90), Decimal(110))
PREDIKAT = {"Sangat Baik": TINGGI, "Baik": MENENGAH, "Kurang": RENDAH}

sen = st.integers(0, 15000).map(lambda n: Decimal(n) / 100)
jpm_tepat = st.builds(lambda atas, bawah: Decimal(atas) / bawah * 100, st.integers(0, 45), st.integers(1, 45))


@st.composite
def ambang_st(draw):
    jpm = sorted(draw(st.lists(sen, min_size=2, max_size=2, unique=True)))
    kinerja = sorted(draw(st.lists(sen, min_size=2, max_size=2, unique=True)))
    return Ambang(*jpm, *kinerja)


@st.composite
def masukan_st(draw):
    jpm = draw(st.none() | sen | jpm_tepat)
    nama = draw(st.sampled_from(["", *PREDIKAT]))
    nilai = draw(st.none() | sen) if nama else None
    return Masukan(jpm, nama, PREDIKAT.get(nama, ""), nilai, draw(st.booleans()))


def orang(jpm="88.4", predikat="Baik", nilai=None, inovasi=False):
    nilai = None if nilai is None else Decimal(nilai)
    jpm = None if jpm is None else Decimal(jpm)
    return Masukan(jpm, predikat, PREDIKAT.get(predikat, ""), nilai, inovasi)


def pindah(masukan, lama, baru) -> bool:
    return kotak.letakkan(masukan, lama).kotak != kotak.letakkan(masukan, baru).kotak


# --- the table -------------------------------------------------------------------------------------------------------


def test_tabel_sama_dengan_berkas_acuan():
    berkas = Path(__file__).parents[3] / "acuan" / "kotak.csv"
    with berkas.open(encoding="utf-8", newline="") as isi:
        acuan = {(b["kinerja"], b["kompetensi"]): int(b["kotak"]) for b in csv.DictReader(isi)}
    assert acuan == kotak.KOTAK


def test_setiap_pasangan_punya_satu_kotak():
    nomor = [kotak.kotak_dari(kinerja, kompetensi) for kinerja in TINGKAT for kompetensi in TINGKAT]
    assert sorted(nomor) == list(range(1, 10))


@pytest.mark.parametrize("pasangan", [("", RENDAH), (TINGGI, "sedang"), ("Tinggi", TINGGI)])
def test_tingkat_lain_ditolak(pasangan):
    with pytest.raises(kotak.TingkatTidakDikenal):
        kotak.kotak_dari(*pasangan)


@pytest.mark.parametrize("angka", [(90, 78, 90, 110), (78, 90, 110, 90), (90, 90, 90, 110)])
def test_ambang_terbalik_ditolak(angka):
    with pytest.raises(kotak.AmbangTerbalik):
        Ambang(*map(Decimal, angka))


# --- thresholds ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("jpm", "tingkat"),
    [("77.99", RENDAH), ("78", MENENGAH), ("89.999", MENENGAH), ("90", TINGGI), ("138", TINGGI), ("0", RENDAH)],
)
def test_tingkat_jpm_di_sekitar_ambang(jpm, tingkat):
    assert kotak.tingkat_kompetensi(Decimal(jpm), BAKU) == tingkat


@pytest.mark.parametrize(
    ("nilai", "inovasi", "tingkat"),
    [
        ("89.99", False, RENDAH),
        ("90", False, MENENGAH),
        ("109.99", True, MENENGAH),
        ("110", True, TINGGI),
        ("118", False, MENENGAH),
    ],
)
def test_tingkat_nilai_pp_30(nilai, inovasi, tingkat):
    assert kotak.tingkat_kinerja(orang(nilai=nilai, inovasi=inovasi), BAKU) == tingkat


def test_nilai_didahulukan_dari_predikat():
    assert kotak.tingkat_kinerja(orang(predikat="Sangat Baik", nilai="80"), BAKU) == RENDAH


@SABAR
@given(jpm_tepat, ambang_st())
def test_memotong_desimal_tidak_mengubah_tingkat(jpm, ambang):
    """Cutting JPM to two decimals never lifts or drops anybody over a threshold of two decimals."""
    sebenarnya = TINGGI if jpm >= ambang.tinggi else MENENGAH if jpm >= ambang.menengah else RENDAH
    assert kotak.tingkat_kompetensi(jpm, ambang) == sebenarnya


@SABAR
@given(masukan_st(), ambang_st())
def test_kotak_ada_bila_kedua_masukan_ada(masukan, ambang):
    letak = kotak.letakkan(masukan, ambang)
    lengkap = masukan.jpm is not None and (masukan.nilai is not None or bool(masukan.tingkat_predikat))
    assert (letak.kotak is not None) == lengkap
    assert not lengkap or kotak.PASANGAN[letak.kotak] == (letak.kinerja, letak.kompetensi)


@SABAR
@given(st.lists(masukan_st(), max_size=15), ambang_st(), st.randoms(use_true_random=False))
def test_kotak_tidak_bergantung_urutan_masuk(para, ambang, acak: random.Random):
    urut = list(range(len(para)))
    acak.shuffle(urut)
    lurus = [kotak.letakkan(satu, ambang) for satu in para]
    assert {n: kotak.letakkan(para[n], ambang) for n in urut} == dict(enumerate(lurus))


@SABAR
@given(st.lists(masukan_st(), max_size=15), ambang_st(), sen)
def test_menggeser_ambang_memindahkan_tepat_yang_diramalkan(para, lama, tinggi):
    """Moving the high JPM threshold moves those whose JPM lies between the old and the new one, and nobody else."""
    if tinggi <= lama.menengah:
        return
    baru = Ambang(lama.menengah, tinggi, lama.kinerja_menengah, lama.kinerja_tinggi)
    bawah, atas = sorted((lama.tinggi, tinggi))
    for satu in para:
        lengkap = satu.jpm is not None and (satu.nilai is not None or satu.tingkat_predikat)
        di_antara = bool(lengkap) and bawah <= satu.jpm < atas
        assert pindah(satu, lama, baru) == di_antara


@SABAR
@given(masukan_st(), ambang_st(), sen)
def test_menggeser_ambang_kinerja_memindahkan_yang_bernilai_saja(masukan, lama, menengah):
    if menengah >= lama.kinerja_tinggi:
        return
    baru = Ambang(lama.menengah, lama.tinggi, menengah, lama.kinerja_tinggi)
    bawah, atas = sorted((lama.kinerja_menengah, menengah))
    terkena = masukan.jpm is not None and masukan.nilai is not None and bawah <= masukan.nilai < atas
    assert pindah(masukan, lama, baru) == terkena


@SABAR
@given(masukan_st(), ambang_st(), st.integers(1, 3000).map(lambda n: Decimal(n) / 100))
def test_jpm_lebih_tinggi_tidak_menurunkan_tingkat(masukan, ambang, tambahan):
    if masukan.jpm is None:
        return
    lama = kotak.tingkat_kompetensi(masukan.jpm, ambang)
    assert TINGKAT.index(kotak.tingkat_kompetensi(masukan.jpm + tambahan, ambang)) >= TINGKAT.index(lama)


# --- movements -------------------------------------------------------------------------------------------------------


@SABAR
@given(st.integers(1, 9), st.integers(1, 9))
def test_gerak_bolak_balik_saling_meniadakan(dari, ke):
    pergi, pulang = kotak.gerak(dari, ke), kotak.gerak(ke, dari)
    assert pergi == tuple(-satu for satu in pulang)
    assert (kotak.kata_gerak(dari, ke) == "tetap") == (dari == ke)


def test_arti_setiap_kotak_menyebut_kedua_sumbunya():
    assert kotak.arti(6) == "Kinerja di bawah ekspektasi, kompetensi/potensi tinggi"
    assert len({kotak.arti(nomor) for nomor in range(1, 10)}) == 9


@given(st.integers(1, 9), st.integers(1, 9))
def test_arah_menuruti_kedua_sumbu(dari, ke):
    beda = set(kotak.gerak(dari, ke)) - {0}
    naik, turun = any(satu > 0 for satu in beda), any(satu < 0 for satu in beda)
    kata = {(False, False): "tetap", (True, False): "naik", (False, True): "turun", (True, True): "campuran"}
    assert kotak.arah(dari, ke) == kata[naik, turun]


def test_gerak_dalam_kata():
    assert kotak.kata_gerak(5, 8) == "kompetensi naik"
    assert kotak.kata_gerak(4, 6) == "kinerja turun, kompetensi naik"


# --- sentences -------------------------------------------------------------------------------------------------------


def test_penjelasan_menyebut_jarak_ke_kotak_berikut():
    letak = kotak.letakkan(orang("88.4"), BAKU)
    assert letak.kotak == 5
    assert letak.penjelasan == (
        "JPM 88,4: 1,6 di bawah ambang tinggi 90, 10,4 di atas ambang menengah 78. Kompetensi/potensi menengah.",
        "Predikat Baik. Kinerja sesuai ekspektasi (menengah).",
        "Kotak 8 bila JPM naik 1,6 menjadi 90.",
        "Kotak 7 bila predikat kinerja mencapai tingkat tinggi (di atas ekspektasi).",
    )


def test_penjelasan_nilai_tanpa_inovasi():
    letak = kotak.letakkan(orang("90", nilai="112"), BAKU)
    assert letak.kotak == 8
    assert letak.penjelasan[0] == "JPM 90: tepat pada ambang tinggi 90. Kompetensi/potensi tinggi."
    assert letak.penjelasan[1].startswith("Nilai kinerja 112 mencapai ambang tinggi 110, tanpa inovasi tercatat.")
    assert letak.penjelasan[2:] == ("Kotak 9 bila inovasi tercatat pada nilai kinerja 112.",)


def test_penjelasan_nilai_di_bawah_ambang():
    letak = kotak.letakkan(orang("70", nilai="85.5"), BAKU)
    assert letak.kotak == 1
    assert letak.penjelasan[0] == "JPM 70: 8 di bawah ambang menengah 78. Kompetensi/potensi rendah."
    assert letak.penjelasan[3] == "Kotak 2 bila nilai kinerja naik 4,5 menjadi 90."


def test_kotak_sembilan_tidak_punya_kotak_berikut():
    assert len(kotak.letakkan(orang("95", "Sangat Baik"), BAKU).penjelasan) == 2


@pytest.mark.parametrize(("masukan", "nomor"), [(orang(None), 0), (orang(predikat=""), 1)])
def test_yang_belum_ada_disebut_dan_bukan_nol(masukan, nomor):
    letak = kotak.letakkan(masukan, BAKU)
    assert letak.kotak is None
    assert "belum ada" in letak.penjelasan[nomor]


@SABAR
@given(masukan_st(), ambang_st())
def test_kotak_berikut_sungguh_tercapai(masukan, ambang):
    """Whoever reaches the JPM named in the explanation stands in the box named there."""
    letak = kotak.letakkan(masukan, ambang)
    if letak.kotak is None or letak.kompetensi == TINGGI:
        return
    batas = ambang.tinggi if letak.kompetensi == MENENGAH else ambang.menengah
    naik = Masukan(batas, masukan.predikat, masukan.tingkat_predikat, masukan.nilai, masukan.inovasi)
    assert letak.penjelasan[2].startswith(f"Kotak {kotak.letakkan(naik, ambang).kotak} bila JPM naik")
    assert letak.penjelasan[2].endswith(f" menjadi {kotak.angka(batas)}.")
