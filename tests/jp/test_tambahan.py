"""What waiting activities would add: together exactly what verifying them all adds, caps used once."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jp.konversi import DaftarAturan, Kegiatan, hitung
from jp.tambahan import tambahan
from tests.jp.test_konversi_sifat import BULANAN, HARIAN, LAMPIRAN_B, SEMUA, SERING, daftar_st


def k(bentuk, mulai, selesai=None, jumlah="1", id="K1", nip="P1"):
    selesai = date.fromisoformat(selesai or mulai)
    return Kegiatan(id, nip, bentuk, date.fromisoformat(mulai), selesai, Decimal(jumlah))


def baris(diakui, menunggu):
    return [(t.id, t.tahun, t.jp) for t in tambahan(diakui, menunggu, LAMPIRAN_B)]


def coaching(*hari):
    return [k("coaching", f"2021-05-{h:02d}", id=f"c{h:02d}") for h in hari]


CONTOH = {
    "alone": ([], coaching(3), [("c03", 2021, 2)]),
    "cap already used": (coaching(3, 10), coaching(24), [("c24", 2021, 0)]),
    "shared among those that wait": ([], coaching(3, 10, 24), [("c03", 2021, 2), ("c10", 2021, 2), ("c24", 2021, 0)]),
    "an earlier one takes a counted one's place": (coaching(10, 24), coaching(3), [("c03", 2021, 0)]),
    "the earliest end is worth more": (
        [],
        [k("e-learning", "2021-03-01", jumlah="2", id=i) for i in "ba"],
        [("a", 2021, 2), ("b", 2021, 0)],
    ),
    "both years": ([], [k("seminar", "2021-12-31", "2022-01-02", "3")], [("K1", 2021, 4), ("K1", 2022, 8)]),
    "another's JP moves to the next year": (
        [k("e-learning", "2021-12-31", "2022-01-01", "2", id="lama")],
        [k("e-learning", "2021-12-31", jumlah="2", id="baru")],
        [("baru", 2021, 0), ("baru", 2022, 2)],
    ),
    "without a rate": ([], [k("rotasi", "2021-03-01")], [("K1", 2021, 0)]),
    "another form's cap does not matter": (
        coaching(3, 10),
        [k("mentoring", "2021-05-11", jumlah="2")],
        [("K1", 2021, 4)],
    ),
    "another person's cap does not matter": (
        coaching(3, 10),
        [k("coaching", "2021-05-11", jumlah="2", nip="P2")],
        [("K1", 2021, 4)],
    ),
}


@pytest.mark.parametrize(("diakui", "menunggu", "hasil"), CONTOH.values(), ids=CONTOH.keys())
def test_contoh(diakui, menunggu, hasil):
    assert baris(diakui, menunggu) == hasil


def test_penjelasan_mesin_atau_alasan_yang_berbeda():
    (biasa,) = tambahan(coaching(3, 10), coaching(24), LAMPIRAN_B)
    assert "2 sesi sudah terpakai" in biasa.sebab
    (merebut,) = tambahan(coaching(10, 24), coaching(3), LAMPIRAN_B)
    assert merebut.sebab.endswith("menambah 0 JP, karena sebagian memakai batas yang kini dipakai kegiatan lain")
    *_, bergeser = tambahan(*CONTOH["another's JP moves to the next year"][:2], LAMPIRAN_B)
    assert bergeser.sebab.startswith("menambah 2 JP")


def test_yang_diakui_tetap_menurut_aturannya():
    """Three sessions were counted under a set without a cap; a waiting one under Lampiran B finds the month full."""
    daftar = DaftarAturan(SEMUA)
    perlan = {"c03": "perlan-10-2018"}
    dengan = tambahan(coaching(3), coaching(10), daftar, perlan)
    assert [t.jp for t in dengan] == [2]
    assert hitung(coaching(3), daftar, perlan)[0].aturan == "perlan-10-2018"


def per_tahun(rincian):
    hasil = defaultdict(Decimal)
    for r in rincian:
        hasil[r.nip, r.tahun] += r.jp_diakui
    return hasil


def bernomor_lain(menunggu):
    return [Kegiatan(f"m{m.id}", m.nip, m.bentuk, m.tanggal_mulai, m.tanggal_selesai, m.jumlah, m.lingkup)
            for m in menunggu]  # fmt: skip


@SERING
@given(daftar_st(maks=8), daftar_st(maks=6).map(bernomor_lain))
def test_jumlahnya_sama_dengan_memverifikasi_semua(diakui, menunggu):
    sebelum, sesudah = per_tahun(hitung(diakui, LAMPIRAN_B)), per_tahun(hitung([*diakui, *menunggu], LAMPIRAN_B))
    orang = {m.id: m.nip for m in menunggu}
    jumlah = defaultdict(Decimal)
    for t in tambahan(diakui, menunggu, LAMPIRAN_B):
        jumlah[orang[t.id], t.tahun] += t.jp
    for kunci in {*sebelum, *sesudah, *jumlah}:
        assert jumlah[kunci] == sesudah[kunci] - sebelum[kunci]


@SERING
@given(daftar_st(maks=6).map(bernomor_lain).flatmap(lambda d: st.tuples(st.just(d), st.permutations(d))))
def test_urutan_masukan_tidak_mengubah_apa_pun(pasangan):
    awal, acak = (sorted(tambahan([], isi, LAMPIRAN_B), key=str) for isi in pasangan)
    assert awal == acak


@SERING
@given(daftar_st(maks=8, bentuk=(*BULANAN, *HARIAN)), daftar_st(maks=5, bentuk=(*BULANAN, *HARIAN)).map(bernomor_lain))
def test_tidak_pernah_kurang_dari_nol_dan_selalu_berpenjelasan(diakui, menunggu):
    hasil = tambahan(diakui, menunggu, LAMPIRAN_B)
    assert {t.id for t in hasil} == {m.id for m in menunggu}
    assert all(t.jp >= 0 and t.sebab for t in hasil)
