"""The performance of the example: plausible spread, periods around today, the same for equal seeds."""

from collections import Counter
from datetime import date
from decimal import Decimal
from random import Random
from types import SimpleNamespace

import pytest

from hris.acuan import baca
from laporan.contoh import kinerja as contoh
from pemetaan import kinerja

PERIODE = SimpleNamespace(mulai=date(2026, 1, 1))


def orang(n: int) -> SimpleNamespace:
    return SimpleNamespace(nip=f"{n:018d}")


def predikat(benih: int, n: int, periode=PERIODE) -> str:
    hasil = contoh._hasil(SimpleNamespace(benih=benih), orang(n), periode)
    return kinerja.predikat_ekspektasi(**hasil)


def test_setiap_tingkat_cukup_terisi_agar_sembilan_kotak_berpenghuni():
    kode = Counter(predikat(1, n) for n in range(400))
    sumbu = {baris["kode"]: baris["sumbu_kinerja"] for baris in baca("predikat_kinerja.csv")}
    tingkat = Counter(sumbu[satu] for satu in kode.elements())
    assert set(kode) == set(kinerja.URUT)
    assert 60 < tingkat["tinggi"] < 140 and 60 < tingkat["rendah"] < 140 and tingkat["menengah"] > 160


def test_benih_dan_orang_menentukan_bukan_urutannya():
    maju, mundur = [[predikat(1, n) for n in urut] for urut in (range(50), reversed(range(50)))]
    assert maju == mundur[::-1]
    assert maju != [predikat(2, n) for n in range(50)]


def test_sebagian_berubah_dari_periode_ke_periode():
    lain = SimpleNamespace(mulai=date(2025, 7, 1))
    beda = sum(predikat(1, n) != predikat(1, n, lain) for n in range(200))
    assert 10 < beda < 100


@pytest.mark.parametrize(
    ("hari", "semester"),
    [
        (date(2026, 11, 24), [(2024, 1), (2025, 0), (2025, 1), (2026, 0), (2026, 1)]),
        (date(2027, 1, 1), [(2025, 0), (2025, 1), (2026, 0), (2026, 1), (2027, 0)]),
        (date(2027, 6, 30), [(2025, 0), (2025, 1), (2026, 0), (2026, 1), (2027, 0)]),
    ],
)
def test_empat_semester_selesai_dan_satu_berjalan(hari, semester):
    assert contoh._semester(hari) == semester


@pytest.mark.parametrize("sasaran", contoh.SASARAN + contoh.SASARAN_UNIT)
def test_realisasi_dalam_batas_yang_wajar(sasaran):
    for benih in range(30):
        baris = contoh._baris(Random(benih), sasaran, (45, 120))
        assert 0 <= baris["realisasi"] <= (100 if baris["satuan"] == "persen" else baris["target"] * Decimal("1.25"))


def test_predikat_unit_sejalan_dengan_realisasinya():
    urut = sorted(set(contoh.CAPAIAN_UNIT), key=lambda satu: satu[1])
    assert [kode for kode, _ in urut] == ["butuh-perbaikan", "baik", "istimewa"]
    assert urut[0][1][1] < urut[1][1][0]
