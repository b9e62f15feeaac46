"""The checks find a report that does not agree with itself."""

import copy

import pytest

from laporan.rekonsiliasi import periksa

DATA = {
    "tabel_a": {
        "jumlah": {
            "pegawai": 2,
            "luar": 1,
            "rencana": 3,
            "selesai": 1,
            "berjalan": 1,
            "belum": 1,
            "jp_rencana": "20",
            "jp_realisasi": "24.5",
            "tercapai": 1,
        }
    },
    "tabel_b": {"baris": [{"jp": "20.5"}, {"jp": "4"}], "jumlah": {"jp": "24.5"}},
    "tabel_c": [
        {"jp_rencana": "20", "jp_realisasi": "24.5", "tercapai": True},
        {"jp_rencana": "0", "jp_realisasi": "0", "tercapai": False},
    ],
    "luar": [{"nama": "A"}],
}


def test_yang_cocok_lolos():
    assert all(satu["cocok"] for satu in periksa(DATA, 3))


@pytest.mark.parametrize(
    ("ubah", "gagal"),
    [
        (lambda d: d["tabel_a"]["jumlah"].update(belum=2), 1),
        (lambda d: d["tabel_b"]["jumlah"].update(jp="24"), 2),
        (lambda d: d["tabel_c"].pop(), 1),
        (lambda d: d["luar"].clear(), 1),
        (lambda d: d["tabel_c"][0].update(tercapai=False), 1),
        (lambda d: d["tabel_c"][1].update(jp_rencana="1"), 1),
    ],
)
def test_yang_tidak_cocok_ditemukan(ubah, gagal):
    data = copy.deepcopy(DATA)
    ubah(data)
    assert sum(not satu["cocok"] for satu in periksa(data, 3)) == gagal


def test_pegawai_badan_dibandingkan():
    assert not periksa(DATA, 4)[0]["cocok"]
