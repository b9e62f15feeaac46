"""Properties of the JP engine, and its agreement with a slow, obvious second implementation of aturan-jp.md."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain, combinations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from jp.berkas import muat_aturan_dari_csv
from jp.konversi import (
    INTERNASIONAL,
    NASIONAL,
    Aturan,
    BarisAturan,
    DaftarAturan,
    Kegiatan,
    Permintaan,
    bagikan_harian,
    hitung,
)

KAMUS, SEMUA = muat_aturan_dari_csv(Path(__file__).parents[2] / "acuan")
LAMPIRAN_B = DaftarAturan(SEMUA)
PERLAN = DaftarAturan(SEMUA, paksa="perlan-10-2018")
HARI_PERTAMA = date(2021, 12, 20)
BULANAN = ("coaching", "mentoring")
HARIAN = ("e-learning", "belajar-mandiri", "komunitas-belajar")
LAIN = ("seminar", "lokakarya", "kursus", "magang", "rotasi", "pendidikan-tinggi")
SERING = settings(max_examples=200, deadline=None)


def dua_aturan(batas_lama, batas_baru):
    """E-learning under two rule sets that follow one another inside the days the strategies draw."""

    def satu(kode, mulai, sampai, batas):
        baris = BarisAturan("e-learning", "E", "jp", Decimal(1), maks_jp_per_hari=Decimal(batas))
        return Aturan(kode, kode, mulai, sampai, {"e-learning": baris})

    lama = satu("lama", date(2021, 1, 1), date(2021, 12, 28), batas_lama)
    return DaftarAturan([lama, satu("baru", date(2021, 12, 29), None, batas_baru)])


@st.composite
def kegiatan_st(draw, nomor=0, bentuk=(*BULANAN, *HARIAN, *LAIN), orang="AB", lingkup=(NASIONAL, INTERNASIONAL)):
    kode = draw(st.sampled_from(bentuk))
    mulai = HARI_PERTAMA + timedelta(draw(st.integers(0, 20)))
    selesai = mulai + timedelta(draw(st.integers(0, 12)))
    if kode in BULANAN:
        selesai = min(selesai, mulai.replace(day=31))
    batas = (selesai - mulai).days + 1 if KAMUS.bentuk[kode].satuan == "hari" else 6
    utuh = st.integers(1, batas).map(Decimal)
    jumlah = draw(st.integers(1, 1500).map(lambda n: Decimal(n) / 100) | utuh if bentuk_pecahan(kode) else utuh)
    return Kegiatan(
        f"{nomor}", draw(st.sampled_from(orang)), kode, mulai, selesai, jumlah, draw(st.sampled_from(lingkup))
    )


def bentuk_pecahan(kode):
    return KAMUS.bentuk[kode].satuan == "jp"


@st.composite
def daftar_st(draw, maks=12, **pilihan):
    nomor = draw(st.permutations(range(draw(st.integers(0, maks)))))
    return [draw(kegiatan_st(n, **pilihan)) for n in nomor]


def angka_angka(rincian):
    return sorted((r.id, r.tahun, r.jp_dihitung, r.jp_diakui) for r in rincian)


def total(rincian):
    return sum((r.jp_diakui for r in rincian), Decimal(0))


# The second implementation: dictionaries, a loop over each day, no leaps, no heaps.


def naif(kegiatan, daftar):
    dihitung, diakui = defaultdict(Decimal), defaultdict(Decimal)
    for k in kegiatan:
        naif_tanpa_batas(k, daftar, dihitung, diakui)
    for kunci in {(k.nip, k.bentuk) for k in kegiatan}:
        sama = [k for k in kegiatan if (k.nip, k.bentuk) == kunci]
        naif_bulanan([k for k in sama if punya(k, daftar, "maks_kegiatan_per_bulan")], daftar, dihitung, diakui)
        naif_harian([k for k in sama if punya(k, daftar, "maks_jp_per_hari")], daftar, dihitung, diakui)
    return sorted((*kunci, jp, diakui[kunci]) for kunci, jp in dihitung.items())


def naif_baris(k, daftar):
    return daftar.pada(k.tanggal_selesai).baris.get(k.bentuk)


def naif_tarif(k, daftar):
    b = naif_baris(k, daftar)
    if b is None:
        return None
    return b.jp_internasional if k.lingkup == INTERNASIONAL and b.jp_internasional is not None else b.jp_per_satuan


def punya(k, daftar, batas):
    return naif_tarif(k, daftar) is not None and getattr(naif_baris(k, daftar), batas) is not None


def naif_tanpa_batas(k, daftar, dihitung, diakui):
    tarif = naif_tarif(k, daftar)
    if tarif is None:
        dihitung[k.id, k.tanggal_selesai.year] += 0
    elif punya(k, daftar, "maks_kegiatan_per_bulan") or punya(k, daftar, "maks_jp_per_hari"):
        return
    elif KAMUS.bentuk[k.bentuk].satuan == "hari":
        for n in range(int(k.jumlah)):
            tahun = (k.tanggal_mulai + timedelta(n)).year
            dihitung[k.id, tahun] += tarif
            diakui[k.id, tahun] += tarif
    else:
        dihitung[k.id, k.tanggal_selesai.year] = diakui[k.id, k.tanggal_selesai.year] = k.jumlah * tarif


def naif_bulanan(sama, daftar, dihitung, diakui):
    sesi_bulan = defaultdict(int)
    for k in sorted(sama, key=lambda k: (k.tanggal_mulai, k.tanggal_selesai, k.id)):
        bulan, kunci = k.tanggal_mulai.strftime("%Y-%m"), (k.id, k.tanggal_selesai.year)
        for _ in range(int(k.jumlah)):
            dihitung[kunci] += naif_tarif(k, daftar)
            if sesi_bulan[bulan] < naif_baris(k, daftar).maks_kegiatan_per_bulan:
                sesi_bulan[bulan] += 1
                diakui[kunci] += naif_tarif(k, daftar)


def naif_harian(sama, daftar, dihitung, diakui):
    sisa = {k.id: k.jumlah * naif_tarif(k, daftar) for k in sama}
    for n in range(40):
        hari = HARI_PERTAMA + timedelta(n)
        hidup = [k for k in sama if k.tanggal_mulai <= hari <= k.tanggal_selesai and sisa[k.id]]
        for k, jp in naif_sehari(hidup, sisa, {k.id: naif_baris(k, daftar).maks_jp_per_hari for k in hidup}):
            sisa[k.id] -= jp
            dihitung[k.id, hari.year] += jp
            diakui[k.id, hari.year] += jp
    for k in sama:
        if sisa[k.id] or not any(id_ == k.id for id_, _ in dihitung):
            dihitung[k.id, k.tanggal_selesai.year] += sisa[k.id]


def naif_sehari(hidup, sisa, batas):
    diberikan = []
    for k in sorted(hidup, key=lambda k: (k.tanggal_selesai, k.tanggal_mulai, k.id)):
        se_batas = sum(jp for lain, jp in diberikan if batas[lain.id] == batas[k.id])
        semua = sum(jp for _, jp in diberikan)
        jp = min(sisa[k.id], batas[k.id] - se_batas, max(batas.values()) - semua)
        if jp > 0:
            diberikan.append((k, jp))
    return diberikan


@SERING
@given(daftar_st(), st.sampled_from([LAMPIRAN_B, PERLAN]))
def test_sama_dengan_cara_naif(kegiatan, aturan):
    assert angka_angka(hitung(kegiatan, aturan)) == naif(kegiatan, aturan)


@SERING
@given(daftar_st(bentuk=("e-learning",), orang="A"), st.sampled_from(["2", "2.5", "3"]), st.sampled_from(["2", "3"]))
def test_sama_dengan_cara_naif_ketika_aturan_berganti(kegiatan, lama, baru):
    aturan = dua_aturan(lama, baru)
    assert angka_angka(hitung(kegiatan, aturan)) == naif(kegiatan, aturan)


@SERING
@given(daftar_st(), st.sampled_from([LAMPIRAN_B, PERLAN]))
def test_setiap_kegiatan_bersaldo(kegiatan, aturan):
    """Lines of an activity add up to jumlah × rate before the cap, never count more, and none is missing."""
    hasil = hitung(kegiatan, aturan)
    assert {r.id for r in hasil} == {k.id for k in kegiatan}
    for k in kegiatan:
        milik = [r for r in hasil if r.id == k.id]
        assert sum(r.jp_dihitung for r in milik) == k.jumlah * (naif_tarif(k, aturan) or 0)
        assert all(0 <= r.jp_diakui <= r.jp_dihitung and r.sebab for r in milik)
        assert all(r.jp_diakui == r.jp_dihitung or r.tahun == k.tanggal_selesai.year for r in milik)


@SERING
@given(daftar_st().flatmap(lambda d: st.tuples(st.just(d), st.permutations(d))))
def test_urutan_masukan_tidak_mengubah_satu_baris_pun(pasangan):
    awal, acak = pasangan
    assert angka_angka(hitung(awal, PERLAN)) == angka_angka(hitung(acak, PERLAN))


@SERING
@given(daftar_st())
def test_bersama_sama_dengan_sendiri_sendiri(kegiatan):
    sendiri = [hitung([k for k in kegiatan if k.nip == nip], LAMPIRAN_B) for nip in "AB"]
    assert sorted(hitung(kegiatan, LAMPIRAN_B), key=str) == sorted(chain(*sendiri), key=str)


@SERING
@given(daftar_st(), kegiatan_st("baru"))
def test_menambah_kegiatan_tidak_menurunkan_jumlah(kegiatan, tambahan):
    tidak_menurunkan(kegiatan, tambahan, LAMPIRAN_B)


@SERING
@given(daftar_st(lingkup=(NASIONAL,)), kegiatan_st("baru", lingkup=(NASIONAL,)))
def test_menambah_kegiatan_tidak_menurunkan_jumlah_perlan(kegiatan, tambahan):
    """National only: a month of coaching at two rates depends on the order that aturan-jp.md fixes."""
    tidak_menurunkan(kegiatan, tambahan, PERLAN)


@SERING
@given(daftar_st(bentuk=("e-learning",)), kegiatan_st("baru", bentuk=("e-learning",)), st.sampled_from(["23", "32"]))
def test_menambah_kegiatan_tidak_menurunkan_jumlah_ketika_aturan_berganti(kegiatan, tambahan, batas):
    tidak_menurunkan(kegiatan, tambahan, dua_aturan(*batas))


def tidak_menurunkan(kegiatan, tambahan, aturan):
    sebelum, sesudah = hitung(kegiatan, aturan), hitung([*kegiatan, tambahan], aturan)
    for nip in "AB":
        assert total(r for r in sesudah if r.nip == nip) >= total(r for r in sebelum if r.nip == nip)


@SERING
@given(daftar_st(bentuk=BULANAN, lingkup=(NASIONAL,)))
def test_sebulan_mendapat_yang_terkecil_dari_sesi_dan_batas(kegiatan):
    bulan = defaultdict(Decimal)
    for k in kegiatan:
        bulan[k.nip, k.bentuk, k.tanggal_mulai.month] += k.jumlah
    assert total(hitung(kegiatan, LAMPIRAN_B)) == sum(min(sesi, 2) * 2 for sesi in bulan.values())


permintaan_st = st.builds(
    lambda mulai, lama, jp, batas: (mulai, mulai + lama, Decimal(jp) / 4, Decimal(batas)),
    st.integers(1, 7), st.integers(0, 6), st.integers(1, 40), st.sampled_from(["2", "2.5", "3"]),
)  # fmt: skip
permintaan_banyak = st.lists(permintaan_st, max_size=8).map(
    lambda isi: [Permintaan(a, b, str(n), jp, batas) for n, (a, b, jp, batas) in enumerate(isi)]
)
satu_batas = permintaan_banyak.map(lambda isi: [p._replace(batas=Decimal(2)) for p in isi])


def per_hari(permintaan):
    """The hand-out laid out as (day, request) -> JP."""
    hasil = {}
    for p, jatah in zip(permintaan, bagikan_harian(permintaan), strict=True):
        for j in jatah:
            for hari in range(j.hari, j.hari + j.banyak):
                assert (hari, p) not in hasil
                hasil[hari, p] = j.jp
    return hasil


@SERING
@given(permintaan_banyak)
def test_tidak_ada_batas_yang_dilampaui(permintaan):
    terima, hari_batas, hari_semua = defaultdict(Decimal), defaultdict(Decimal), defaultdict(Decimal)
    for (hari, p), jp in per_hari(permintaan).items():
        assert jp > 0
        assert p.mulai <= hari <= p.selesai
        terima[p] += jp
        hari_batas[hari, p.batas] += jp
        hari_semua[hari] += jp
    assert all(jp <= p.jp for p, jp in terima.items())
    assert all(jp <= batas for (_, batas), jp in hari_batas.items())
    for hari, jp in hari_semua.items():
        assert jp <= max(p.batas for p in permintaan if p.mulai <= hari <= p.selesai)


def potongan_terkecil(permintaan, batas):
    """The smallest cut of the network request → day → sink, which equals the largest total (Ford and Fulkerson)."""
    hari = sorted({h for p in permintaan for h in range(p.mulai, p.selesai + 1)})
    return min(
        batas * len(dipotong)
        + sum(p.jp for p in permintaan if not set(range(p.mulai, p.selesai + 1)) <= set(dipotong))
        for dipotong in chain.from_iterable(combinations(hari, n) for n in range(len(hari) + 1))
    )


@settings(max_examples=60, deadline=None)
@given(satu_batas)
def test_jumlah_harian_yang_terbesar(permintaan):
    pendek = [p._replace(selesai=min(p.selesai, 8)) for p in permintaan]
    assert sum(per_hari(pendek).values(), Decimal(0)) == potongan_terkecil(pendek, Decimal(2))


@SERING
@given(satu_batas)
def test_tidak_ada_hari_menganggur(permintaan):
    """A day under its cap leaves nobody waiting who is cut off in the end."""
    terima, hari_semua = defaultdict(Decimal), defaultdict(Decimal)
    for (hari, p), jp in per_hari(permintaan).items():
        terima[p] += jp
        hari_semua[hari] += jp
    for p in permintaan:
        penuh = all(hari_semua[h] == p.batas for h in range(p.mulai, p.selesai + 1))
        assert terima[p] == p.jp or penuh
