"""The planned JP of a plan: counted together, as much as the engine could ever give, whatever the order of entry."""

from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jp.berkas import muat_aturan_dari_csv
from jp.rencana import Butir, rencanakan

KAMUS, SEMUA = muat_aturan_dari_csv(Path(__file__).parents[2] / "acuan")
LAMPIRAN_B, PERLAN = SEMUA
BULANAN = ("coaching", "mentoring")
HARIAN = ("e-learning", "belajar-mandiri", "komunitas-belajar")
LAIN = ("seminar", "kursus", "magang", "rotasi", "pendidikan-tinggi")
SERING = settings(max_examples=100, deadline=None)


def butir(*isi):
    return [Butir(f"{n:03d}", bentuk, triwulan, Decimal(jumlah)) for n, (bentuk, triwulan, jumlah) in enumerate(isi)]


def jp(*isi, aturan=LAMPIRAN_B, tahun=2026):
    return [satu.jp for satu in rencanakan(butir(*isi), aturan, tahun)]


@pytest.mark.parametrize(
    ("isi", "hasil"),
    [
        ([("coaching", 1, 24), ("coaching", 3, 24)], [48, 0]),
        ([("coaching", 3, 24), ("coaching", 1, 24)], [0, 48]),
        ([("coaching", 1, 6), ("coaching", 1, 18)], [12, 36]),
        ([("coaching", 1, 6), ("coaching", 2, 20)], [12, 36]),
        ([("coaching", 1, 24), ("mentoring", 1, 24)], [48, 48]),
        ([("e-learning", 1, 700), ("e-learning", 2, 100)], [700, 30]),
        ([("e-learning", 1, 100), ("belajar-mandiri", 2, 100)], [100, 100]),
        ([("seminar", 1, 3), ("seminar", 1, 2)], [12, 8]),
        ([("kursus", 4, "7.25"), ("magang", 2, 1)], ["7.25", 24]),
        ([("rotasi", 1, 1)], [0]),
        ([], []),
    ],
)
def test_contoh(isi, hasil):
    assert jp(*isi) == [Decimal(satu) for satu in hasil]


def test_tahun_kabisat_menambah_satu_hari():
    assert jp(("e-learning", 1, 900), tahun=2028) == [732]
    assert jp(("e-learning", 1, 900), tahun=2027) == [730]


def test_yang_kecil_didahulukan_dalam_triwulan_yang_sama():
    assert jp(("coaching", 2, 20), ("coaching", 2, 6)) == [36, 12]


def test_di_bawah_aturan_lain():
    assert jp(("e-learning", 1, 1200), aturan=PERLAN) == [3 * 365]


SEBAB = [
    ([("coaching", 1, 6)], ["6 sesi × 2 JP = 12 JP (Lampiran B 2.B.1)"]),
    (
        [("coaching", 1, 30)],
        [
            "30 sesi, 24 dihitung: batas 2 kali sebulan, 24 kali setahun (Lampiran B 2.B.1);"
            " 24 × 2 JP = 48 JP"
        ],
    ),
    (
        [("coaching", 1, 20), ("coaching", 2, 20)],
        [
            "20 sesi × 2 JP = 40 JP (Lampiran B 2.B.1)",
            "20 sesi, 4 dihitung: batas 2 kali sebulan, 24 kali setahun (Lampiran B 2.B.1),"
            " dipakai bersama butir lain yang sebentuk; 4 × 2 JP = 8 JP",
        ],
    ),
    ([("seminar", 1, 3)], ["3 hari × 4 JP = 12 JP (Lampiran B 2.A.6)"]),
    (
        [("rotasi", 1, 1)],
        ["belum ada konversi untuk bentuk ini dalam aturan lampiran-b-2021 (Lampiran A no. 12); 0 JP"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("isi", "kalimat"), SEBAB)
def test_penjelasan(isi, kalimat):
    assert [satu.sebab for satu in rencanakan(butir(*isi), LAMPIRAN_B, 2026)] == kalimat


def jumlah_st(bentuk):
    if bentuk in (*HARIAN, "kursus"):
        return st.integers(1, 60_000).map(lambda n: Decimal(n) / 100)
    return st.integers(1, 40).map(Decimal)


@st.composite
def butir_st(draw, nomor, bentuk=(*BULANAN, *HARIAN, *LAIN)):
    kode = draw(st.sampled_from(bentuk))
    return Butir(f"{nomor:03d}", kode, draw(st.integers(1, 4)), draw(jumlah_st(kode)))


@st.composite
def rencana_st(draw, **pilihan):
    return [draw(butir_st(nomor, **pilihan)) for nomor in range(draw(st.integers(0, 8)))]


def terbesar(isi, tahun_hari=365):
    """What the engine could ever give in a year, form by form, from the rates alone."""
    per_bentuk = defaultdict(Decimal)
    for b in isi:
        per_bentuk[b.bentuk] += b.jumlah
    hasil = Decimal(0)
    for bentuk, jumlah in per_bentuk.items():
        baris = LAMPIRAN_B.baris[bentuk]
        if bentuk in BULANAN:
            jumlah = min(jumlah, 12 * baris.maks_kegiatan_per_bulan)
        jp_ = jumlah * (baris.jp_per_satuan or 0)
        hasil += min(jp_, baris.maks_jp_per_hari * tahun_hari) if bentuk in HARIAN else jp_
    return hasil


@SERING
@given(rencana_st())
def test_jumlah_rencana_sama_dengan_yang_terbesar_dari_mesin(isi):
    assert sum((satu.jp for satu in rencanakan(isi, LAMPIRAN_B, 2026)), Decimal(0)) == terbesar(isi)


@SERING
@given(rencana_st().flatmap(lambda d: st.tuples(st.just(d), st.permutations(d))))
def test_urutan_masukan_tidak_mengubah_satu_butir_pun(pasangan):
    awal, acak = (
        dict(zip([b.kunci for b in isi], rencanakan(isi, LAMPIRAN_B, 2026), strict=True)) for isi in pasangan
    )
    assert awal == acak


@SERING
@given(rencana_st(), butir_st(999))
def test_menambah_butir_tidak_menurunkan_jumlah(isi, tambahan):
    sebelum = sum(satu.jp for satu in rencanakan(isi, LAMPIRAN_B, 2026))
    assert sum(satu.jp for satu in rencanakan([*isi, tambahan], LAMPIRAN_B, 2026)) >= sebelum


@SERING
@given(rencana_st())
def test_setiap_butir_berpenjelasan_dan_tidak_melebihi_tarif(isi):
    for b, hasil in zip(isi, rencanakan(isi, LAMPIRAN_B, 2026), strict=True):
        assert hasil.sebab
        assert 0 <= hasil.jp <= b.jumlah * (LAMPIRAN_B.baris[b.bentuk].jp_per_satuan or 0)


@SERING
@given(rencana_st(bentuk=BULANAN))
def test_butir_bentuk_lain_tidak_saling_memakai_batas(isi):
    for bentuk in BULANAN:
        milik = [b for b in isi if b.bentuk == bentuk]
        semua = dict(zip([b.kunci for b in isi], rencanakan(isi, LAMPIRAN_B, 2026), strict=True))
        sendiri = rencanakan(milik, LAMPIRAN_B, 2026)
        assert [semua[b.kunci] for b in milik] == sendiri
