"""The pure rules of gaps and JPM, by example and by property."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kompetensi.kesenjangan import (
    Ambang,
    Butir,
    kategori_pemetaan,
    kategori_seleksi,
    nilai,
)

JENIS = ("manajerial", "sosial-kultural", "teknis")
TINGKAT = st.integers(0, 5)
ambang = st.integers(1, 98).flatmap(
    lambda bawah: st.integers(bawah + 1, 100).map(lambda atas: Ambang(Decimal(atas), Decimal(bawah)))
)
butir = st.builds(
    Butir, st.text("abc", min_size=1), st.just("Nama"), st.sampled_from(JENIS), TINGKAT, st.none() | TINGKAT
)
daftar = st.lists(butir, max_size=14)
lengkap = st.lists(st.builds(Butir, st.just("k"), st.just("N"), st.sampled_from(JENIS), st.integers(1, 5), TINGKAT))


def satu(standar, capaian, jenis="manajerial"):
    return Butir("k", "Kompetensi", jenis, standar, capaian)


# --- by example ---------------------------------------------------------------------------------------------------


def test_jpm_adalah_jumlah_capaian_per_jumlah_standar():
    hasil = nilai([satu(3, 3), satu(3, 2), satu(3, 3)])
    assert hasil.jpm == Decimal("88.88")  # cut, not rounded up
    assert (hasil.jumlah_capaian, hasil.jumlah_standar, hasil.di_bawah) == (8, 9, 1)


def test_kelebihan_menutupi_kekurangan_di_jpm_tetapi_bukan_di_hitungan():
    hasil = nilai([satu(2, 5), satu(3, 1)])
    assert hasil.jpm == 120
    assert hasil.jpm_batas == 100
    assert hasil.di_bawah == 1


def test_yang_belum_dinilai_bukan_nol():
    hasil = nilai([satu(3, 3), satu(3, None)])
    assert hasil.jpm is None
    assert hasil.jpm_batas is None
    assert hasil.jpm_sebagian == 100
    assert (hasil.jumlah_capaian, hasil.jumlah_standar) == (3, 6)
    assert [b.standar for b in hasil.belum] == [3]


def test_nol_adalah_hasil_dan_bukan_belum():
    hasil = nilai([satu(2, 0)])
    assert (hasil.jpm, hasil.jumlah_capaian, hasil.di_bawah, hasil.belum) == (0, 0, 1, ())


def test_teknis_di_luar_dasar_mansoskul_tetapi_kekurangannya_tetap_terhitung():
    butir = [satu(3, 3), satu(4, 2, "teknis")]
    assert nilai(butir).jpm == 100
    assert nilai(butir).di_bawah == 1
    assert nilai(butir, "semua").jpm.quantize(Decimal("0.1")) == Decimal("71.4")


def test_teknis_yang_belum_dinilai_tidak_menahan_jpm_mansoskul():
    butir = [satu(3, 3), satu(3, None, "teknis")]
    assert nilai(butir).jpm == 100
    assert len(nilai(butir).belum) == 1
    assert nilai(butir).belum_basis == ()
    assert nilai(butir, "semua").jpm is None


def test_standar_nol_tidak_dipersyaratkan():
    hasil = nilai([satu(0, 4), satu(0, None), satu(2, 2)])
    assert (hasil.jpm, hasil.belum, hasil.di_bawah) == (100, (), 0)
    assert nilai([satu(0, 4)]).jpm is None


def test_dasar_asing_ditolak():
    with pytest.raises(ValueError, match="Dasar JPM"):
        nilai([], "apa saja")


@pytest.mark.parametrize(
    ("jpm", "seleksi", "pemetaan"),
    [
        ("138", "MS", "optimal"),
        ("90", "MS", "optimal"),
        ("89.999", "MS", "cukup-optimal"),
        ("80", "MS", "cukup-optimal"),
        ("79.999", "MMS", "cukup-optimal"),
        ("78", "MMS", "cukup-optimal"),
        ("77.99", "MMS", "kurang-optimal"),
        ("68", "MMS", "kurang-optimal"),
        ("67.99", "KMS", "kurang-optimal"),
        ("0", "KMS", "kurang-optimal"),
    ],
)
def test_kategori_bkn_26_2019(jpm, seleksi, pemetaan):
    assert (kategori_seleksi(Decimal(jpm)), kategori_pemetaan(Decimal(jpm))) == (seleksi, pemetaan)


def test_tanpa_jpm_tanpa_kategori():
    assert (kategori_seleksi(None), kategori_pemetaan(None)) == ("", "")


@pytest.mark.parametrize(("tinggi", "menengah"), [(80, 80), (68, 80), (80, 0)])
def test_ambang_terbalik_ditolak(tinggi, menengah):
    with pytest.raises(ValueError, match="Ambang"):
        Ambang(Decimal(tinggi), Decimal(menengah))


@pytest.mark.parametrize(
    ("capaian", "keadaan"), [(None, "belum"), (0, "jauh"), (1, "jauh"), (2, "kurang"), (3, "sesuai"), (5, "lebih")]
)
def test_keadaan_butir(capaian, keadaan):
    assert satu(3, capaian).keadaan == keadaan


# --- by property --------------------------------------------------------------------------------------------------


@given(daftar, st.sampled_from(["mansoskul", "semua"]), st.randoms())
def test_urutan_tidak_berpengaruh(butir, dasar, acak):
    a = nilai(butir, dasar)
    acak.shuffle(butir)
    b = nilai(butir, dasar)
    assert (a.jpm, a.jpm_sebagian, a.di_bawah, len(a.belum)) == (b.jpm, b.jpm_sebagian, b.di_bawah, len(b.belum))


@given(daftar)
def test_jpm_ada_bila_dan_hanya_bila_dasarnya_lengkap(butir):
    hasil = nilai(butir, "semua")
    assert (hasil.jpm is not None) == (bool(hasil.basis) and not hasil.belum)
    assert hasil.jpm is None or hasil.jpm == hasil.jpm_sebagian


@given(lengkap)
def test_jpm_tepat(butir):
    hasil = nilai(butir, "semua")
    assume(hasil.jpm is not None)
    tepat = Fraction(sum(b.capaian for b in butir) * 100, sum(b.standar for b in butir))
    assert 0 <= tepat - Fraction(hasil.jpm) < Fraction(1, 100)
    assert [hasil.jpm >= ambang for ambang in (68, 78, 80, 90)] == [tepat >= ambang for ambang in (68, 78, 80, 90)]


@given(daftar)
def test_setiap_butir_wajib_di_bawah_belum_atau_terpenuhi(butir):
    hasil = nilai(butir)
    terpenuhi = sum(1 for b in butir if b.standar and b.capaian is not None and b.capaian >= b.standar)
    assert hasil.di_bawah + len(hasil.belum) + terpenuhi == sum(1 for b in butir if b.standar)


@given(lengkap.filter(bool), st.data())
def test_naik_satu_tingkat_tidak_menurunkan_apa_pun(butir, data):
    letak = data.draw(st.integers(0, len(butir) - 1))
    lama = butir[letak]
    naik = [*butir[:letak], Butir(lama.kode, lama.nama, lama.jenis, lama.standar, lama.capaian + 1)]
    naik += butir[letak + 1 :]
    assert nilai(naik, "semua").jpm > nilai(butir, "semua").jpm
    assert nilai(naik).di_bawah <= nilai(butir).di_bawah


@given(daftar, st.integers(0, 5))
def test_yang_tidak_dipersyaratkan_tidak_mengubah_angka(butir, capaian):
    a, b = nilai(butir), nilai([*butir, satu(0, capaian)])
    assert (a.jpm, a.di_bawah, a.belum) == (b.jpm, b.di_bawah, b.belum)


@given(lengkap.filter(bool))
def test_semua_terpenuhi_maka_jpm_seratus_atau_lebih(butir):
    hasil = nilai([satu(b.standar, max(b.standar, b.capaian)) for b in butir])
    assert hasil.di_bawah == 0
    assert hasil.jpm >= 100
    assert hasil.jpm_batas == 100


@given(st.integers(0, 20_000).map(lambda n: Decimal(n) / 100), ambang)
def test_kategori_tidak_turun_bila_jpm_naik(jpm, batas):
    urutan = ("KMS", "MMS", "MS")
    lebih = kategori_seleksi(jpm + Decimal("0.01"), batas)
    assert urutan.index(lebih) >= urutan.index(kategori_seleksi(jpm, batas))


@given(st.lists(st.integers(0, 1500).map(lambda n: Decimal(n) / 10), max_size=20), ambang, st.integers(1, 50))
def test_menggeser_ambang_memindahkan_tepat_yang_diduga(semua, batas, naik):
    """Raising the upper limit moves exactly those between the old and the new one."""
    baru = Ambang(batas.tinggi + naik, batas.menengah)
    pindah = [jpm for jpm in semua if kategori_pemetaan(jpm, batas) != kategori_pemetaan(jpm, baru)]
    assert pindah == [jpm for jpm in semua if batas.tinggi <= jpm < baru.tinggi]
