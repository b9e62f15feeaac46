"""Properties of the pure rules of the plan: the flow, the totals, the differences."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idp import alur
from idp.beda import BIDANG, bandingkan
from idp.ringkasan import PORSI, ringkas

santai = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
status = st.sampled_from(alur.STATUS)
aksi = st.sampled_from(alur.AKSI)
himpunan = st.sets(st.sampled_from(alur.PELAKU))

# --- the flow -------------------------------------------------------------------------------------------------------


@santai
@given(aksi, status, himpunan, himpunan)
def test_kedudukan_lebih_banyak_tidak_mengurangi_wewenang(aksi, status, sedikit, tambahan):
    if alur.boleh(aksi, status, sedikit):
        assert alur.boleh(aksi, status, sedikit | tambahan)
        assert alur.alasan_wajib(aksi, status, sedikit) or not alur.alasan_wajib(aksi, status, sedikit | tambahan)


@santai
@given(aksi, status, himpunan)
def test_pelaku_alasan_dan_pilihan_sepakat_dengan_boleh(aksi, status, pelaku):
    boleh = alur.boleh(aksi, status, pelaku)
    siapa = alur.pelaku_aksi(aksi, status, pelaku)
    assert (siapa is not None) is boleh is (aksi in alur.pilihan(status, pelaku))
    assert boleh or not alur.alasan_wajib(aksi, status, pelaku)
    if boleh:
        assert siapa in pelaku and alur.boleh(aksi, status, {siapa})


@santai
@given(aksi, status, st.booleans())
def test_pemilik_tidak_pernah_menyetujui_atau_memverifikasi_rencananya(aksi, status, puncak):
    sendiri = alur.tanpa_diri(set(alur.PELAKU), memangku_puncak=puncak)
    assert alur.tanpa_diri(sendiri, memangku_puncak=puncak) == sendiri
    if aksi in ("setujui", "verifikasi", "lewati_kosong"):
        assert not alur.boleh(aksi, status, sendiri)
    if aksi == "tetapkan":
        assert alur.boleh(aksi, status, sendiri) is (puncak and status == alur.DIVERIFIKASI)


def _tetangga(asal: str) -> set[str]:
    return {ke for baris in alur.TABEL if asal in baris.dari for ke in baris.ke} - {asal}


def _tercapai(asal: str, tanpa: frozenset[str] = frozenset()) -> set[str]:
    """Return every state that can be reached, without stepping into some."""
    hasil, antre = set(), [asal]
    while antre:
        baru = _tetangga(antre.pop()) - hasil - tanpa
        hasil |= baru
        antre += baru
    return hasil


@pytest.mark.parametrize("asal", alur.TERBUKA)
def test_yang_terbuka_dapat_ditetapkan_dan_dapat_dibatalkan(asal):
    assert {alur.DITETAPKAN, alur.DIBATALKAN} <= _tercapai(asal)


@pytest.mark.parametrize("gerbang", [alur.DISETUJUI, alur.DIVERIFIKASI])
def test_tidak_ada_jalan_pintas_ke_penetapan(gerbang):
    assert alur.DITETAPKAN not in _tercapai(alur.DRAF, frozenset({gerbang}))


def test_yang_berakhir_tidak_bergerak_dan_yang_berlaku_hanya_melahirkan_draf():
    assert _tetangga(alur.DIBATALKAN) == _tetangga(alur.DIGANTIKAN) == set()
    assert _tetangga(alur.DITETAPKAN) == {alur.DRAF}


@santai
@given(st.lists(st.tuples(aksi, st.integers(0, 9)), max_size=25))
def test_jalan_acak_hanya_melalui_langkah_yang_sah(jalan):
    """Walk at random: each step taken is one the table knows, and nothing leads out of the known states."""
    kini, lewat = alur.DRAF, [alur.DRAF]
    for satu, undi in jalan:
        tujuan = sorted({ke for b in alur.TABEL if b.aksi == satu and kini in b.dari for ke in b.ke})
        if not tujuan:
            assert not alur.boleh(satu, kini, set(alur.PELAKU))
            continue
        baru = tujuan[undi % len(tujuan)]
        assert alur.sah(satu, kini, baru)
        kini = baru
        lewat.append(kini)
    assert set(lewat) <= set(alur.STATUS)
    if alur.DITETAPKAN in lewat:
        sebelum = lewat[: lewat.index(alur.DITETAPKAN)]
        assert sebelum.index(alur.DISETUJUI) < sebelum.index(alur.DIVERIFIKASI)


@pytest.mark.parametrize("baris", alur.TABEL, ids=lambda b: f"{b.aksi}-{'-'.join(sorted(b.pelaku))}")
def test_setiap_baris_berkalimat_dan_kalimatnya_tetap(baris):
    assert baris.kalimat[0].isupper() and baris.kalimat.startswith("M")
    assert alur.kalimat(baris.aksi) == baris.kalimat


# --- the totals -----------------------------------------------------------------------------------------------------

uang = st.decimals(0, 500, places=2)
butir = st.lists(st.tuples(st.sampled_from([*PORSI, ""]), uang, uang), max_size=12)


@santai
@given(butir, st.randoms())
def test_urutan_butir_tidak_mengubah_ringkasan(isi, acak):
    teracak = list(isi)
    acak.shuffle(teracak)
    assert ringkas(teracak, Decimal(20)) == ringkas(isi, Decimal(20))


@santai
@given(butir, butir)
def test_ringkasan_gabungan_adalah_jumlah_keduanya(satu, dua):
    a, b, gabung = (ringkas(isi, Decimal(20)) for isi in (satu, dua, satu + dua))
    assert (gabung.jp, gabung.biaya, gabung.butir) == (a.jp + b.jp, a.biaya + b.biaya, a.butir + b.butir)
    assert gabung.kurang <= min(a.kurang, b.kurang)


@santai
@given(butir)
def test_persen_setiap_bagian_wajar(isi):
    hasil = ringkas(isi, None)
    assert hasil.kurang == 0, "no target, nothing missing"
    for persen, ada in (("persen_jp", hasil.jp), ("persen_butir", hasil.butir)):
        semua = [getattr(satu, persen) for satu in hasil.bagian]
        assert all(0 <= satu <= 100 for satu in semua)
        assert abs(sum(semua) - 100) <= len(semua) if ada else sum(semua) == 0


# --- the differences ------------------------------------------------------------------------------------------------

isian = st.fixed_dictionaries({nama: st.text("abc", max_size=2) for nama in BIDANG})


@st.composite
def potret(draw):
    nomor = draw(st.lists(st.integers(1, 8), unique=True, max_size=6))
    return [{"id": satu, "asal": None} | draw(isian) for satu in nomor]


@santai
@given(potret(), potret())
def test_beda_terbalik_adalah_kebalikannya(lama, baru):
    maju, mundur = bandingkan(lama, baru), bandingkan(baru, lama)
    assert sorted(maju.ditambah) == sorted(mundur.dihapus)
    assert sorted(maju.dihapus) == sorted(mundur.ditambah)
    pasangan = sorted((p.bidang, p.lama, p.baru) for _, daftar in maju.diubah for p in daftar)
    assert pasangan == sorted((p.bidang, p.baru, p.lama) for _, daftar in mundur.diubah for p in daftar)


@santai
@given(potret(), st.randoms())
def test_urutan_bukan_perubahan(isi, acak):
    teracak = list(isi)
    acak.shuffle(teracak)
    assert not bandingkan(isi, teracak)


@santai
@given(potret(), potret())
def test_setiap_butir_terhitung_sekali(lama, baru):
    hasil = bandingkan(lama, baru)
    tetap = {b["id"] for b in lama} & {b["id"] for b in baru}
    assert len(hasil.ditambah) == len(baru) - len(tetap)
    assert len(hasil.dihapus) == len(lama) - len(tetap)
    assert len(hasil.diubah) <= len(tetap)


@santai
@given(potret())
def test_salinan_versi_tidak_berbeda_dari_asalnya(isi):
    salinan = [satu | {"id": satu["id"] + 100, "asal": satu["id"]} for satu in isi]
    assert not bandingkan(isi, salinan, lewat_asal=True)
