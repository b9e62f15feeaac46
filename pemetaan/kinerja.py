"""The performance axis: which predikat a result earns, which results cannot be, how high it stands among five.

Two schemes, each with its own inputs and its own years (PP 30/2019: a number and an innovation; PermenPANRB 6/2022:
two ratings). Pure: no database, no clock, no Django. The numbers and the matrix are read once from `acuan/`.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

PP30 = "pp-30-2019"
PERMENPANRB6 = "permenpanrb-6-2022"

DI_ATAS, SESUAI, DI_BAWAH = "di-atas", "sesuai", "di-bawah"
SUMBU = {"hasil_kerja": "hasil kerja", "perilaku_kerja": "perilaku kerja"}
EKSPEKTASI = (DI_BAWAH, SESUAI, DI_ATAS)
"""The ratings of PermenPANRB 6/2022, lowest first."""

SANGAT_BAIK, BAIK = "sangat-baik", "baik"
NILAI_TERENDAH, NILAI_TERTINGGI = Decimal(0), Decimal(120)

ATURAN_ANGKA = "PP 30/2019 Pasal 41"
ATURAN_MATRIKS = "PermenPANRB 6/2022, matriks predikat kinerja pegawai"
ATURAN_MASA = "PP 30/2019 dan PermenPANRB 6/2022, masa berlaku"

PP30_MULAI, PP30_SELESAI = date(2019, 1, 1), date(2021, 12, 31)
PERMENPANRB6_MULAI = date(2021, 7, 1)
"""The second semester of 2021 is the change-over: results of both kinds exist for it."""


@dataclass(frozen=True, slots=True)
class Salah:
    """One thing that cannot be: the field it stands beside, what is wrong, and the rule that says so."""

    bidang: str
    pesan: str
    aturan: str

    def __str__(self):
        return f"{self.pesan} ({self.aturan})"


class TidakSah(ValueError):
    """A result that no rule allows; `salah` says why, field by field."""

    def __init__(self, salah: list[Salah]):
        super().__init__(" ".join(map(str, salah)))
        self.salah = salah


@dataclass(frozen=True, slots=True)
class Masukan:
    """What is said about one result: a number and an innovation, or two ratings; `predikat` "" claims none."""

    skema: str
    nilai: Decimal | None = None
    inovasi: str = ""
    hasil_kerja: str = ""
    perilaku_kerja: str = ""
    predikat: str = ""


def _acuan(nama: str) -> list[dict[str, str]]:
    with (Path(__file__).parent.parent / "acuan" / nama).open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


_PREDIKAT = sorted(_acuan("predikat_kinerja.csv"), key=lambda baris: int(baris["urut"]))
NAMA = {baris["kode"]: baris["nama"] for baris in _PREDIKAT}
URUT = {baris["kode"]: int(baris["urut"]) for baris in _PREDIKAT}
"""Place among the five, 1 the lowest: the one scale on which both schemes meet."""
BATAS = {baris["kode"]: Decimal(baris["batas_bawah"]) for baris in _PREDIKAT}
MATRIKS = {
    (baris["hasil_kerja"], baris["perilaku_kerja"]): baris["predikat"] for baris in _acuan("predikat_matriks.csv")
}


def predikat_angka(nilai: Decimal, inovasi: str = "") -> str:
    """Return the predikat of a number 0–120 (PP 30/2019 Pasal 41); 110 and more without an innovation stays Baik."""
    if not NILAI_TERENDAH <= nilai <= NILAI_TERTINGGI:
        raise TidakSah([_di_luar_skala(nilai)])
    kode = max((kode for kode, batas in BATAS.items() if batas <= nilai), key=URUT.__getitem__)
    return BAIK if kode == SANGAT_BAIK and not inovasi.strip() else kode


def predikat_ekspektasi(hasil_kerja: str, perilaku_kerja: str) -> str:
    """Return the predikat of two ratings (PermenPANRB 6/2022); bad conduct outweighs good work."""
    return MATRIKS[hasil_kerja, perilaku_kerja]


def predikat(masukan: Masukan) -> str:
    """Return the one predikat of a result; raises `TidakSah` with everything wrong with it."""
    if salah := periksa(masukan):
        raise TidakSah(salah)
    return _hitung(masukan)


def periksa(masukan: Masukan) -> list[Salah]:
    """Return what is wrong with a result: missing or foreign inputs, off the scale, a predikat the rule denies."""
    pemeriksa = {PP30: _periksa_angka, PERMENPANRB6: _periksa_ekspektasi}.get(masukan.skema)
    if pemeriksa is None:
        return [Salah("skema", f"Skema “{masukan.skema}” tidak dikenal.", ATURAN_MASA)]
    return pemeriksa(masukan) or _periksa_predikat(masukan)


def periksa_skema(skema: str, mulai: date, selesai: date) -> list[Salah]:
    """Return why a scheme does not fit a period: PP 30/2019 2019–2021, PermenPANRB 6/2022 from July 2021."""
    if skema == PP30 and not (mulai >= PP30_MULAI and selesai <= PP30_SELESAI):
        return [Salah("skema", "Penilaian dengan angka berlaku untuk periode di dalam 2019–2021.", ATURAN_MASA)]
    if skema == PERMENPANRB6 and mulai < PERMENPANRB6_MULAI:
        pesan = "Penilaian dengan hasil kerja dan perilaku kerja berlaku untuk periode sejak 1 Juli 2021."
        return [Salah("skema", pesan, ATURAN_MASA)]
    return []


def persen(realisasi: Decimal | None, target: Decimal) -> Decimal | None:
    """Return realisation in percent of its target; None while there is no realisation."""
    return None if realisasi is None else realisasi * 100 / target


def _hitung(masukan: Masukan) -> str:
    if masukan.skema == PP30:
        return predikat_angka(masukan.nilai, masukan.inovasi)
    return predikat_ekspektasi(masukan.hasil_kerja, masukan.perilaku_kerja)


def _periksa_angka(masukan: Masukan) -> list[Salah]:
    salah = [
        Salah(bidang, f"Skema angka tidak memakai {nama}.", ATURAN_ANGKA)
        for bidang, nama in SUMBU.items()
        if getattr(masukan, bidang)
    ]
    if masukan.nilai is None:
        return [*salah, Salah("nilai", "Nilai kinerja wajib diisi.", ATURAN_ANGKA)]
    if not NILAI_TERENDAH <= masukan.nilai <= NILAI_TERTINGGI:
        salah.append(_di_luar_skala(masukan.nilai))
    return salah


def _periksa_ekspektasi(masukan: Masukan) -> list[Salah]:
    salah = [
        Salah(bidang, f"Isi {nama} dengan di atas, sesuai, atau di bawah ekspektasi.", ATURAN_MATRIKS)
        for bidang, nama in SUMBU.items()
        if getattr(masukan, bidang) not in EKSPEKTASI
    ]
    if masukan.nilai is not None:
        salah.append(Salah("nilai", "Skema ini tidak memakai nilai angka.", ATURAN_MATRIKS))
    return salah


def _periksa_predikat(masukan: Masukan) -> list[Salah]:
    """A claimed predikat must be the one the rule gives."""
    seharusnya = _hitung(masukan)
    if masukan.predikat in ("", seharusnya):
        return []
    if masukan.skema == PP30 and masukan.predikat == SANGAT_BAIK and masukan.nilai >= BATAS[SANGAT_BAIK]:
        pesan = "Sangat Baik mensyaratkan ide baru atau cara baru yang tercatat; tanpa itu predikatnya Baik."
        return [Salah("inovasi", pesan, ATURAN_ANGKA)]
    diakui = NAMA.get(masukan.predikat, masukan.predikat)
    pesan = f"Predikat {diakui} bertentangan dengan {_dasar(masukan)}; seharusnya {NAMA[seharusnya]}."
    return [Salah("predikat", pesan, ATURAN_ANGKA if masukan.skema == PP30 else ATURAN_MATRIKS)]


def _dasar(masukan: Masukan) -> str:
    """What a predikat was measured against, in words."""
    if masukan.skema == PP30:
        return f"nilai {_angka(masukan.nilai)}"
    return f"hasil kerja {_kata(masukan.hasil_kerja)} dan perilaku kerja {_kata(masukan.perilaku_kerja)} ekspektasi"


def _kata(ekspektasi: str) -> str:
    return ekspektasi.replace("-", " ")


def _angka(nilai: Decimal) -> str:
    return f"{nilai.normalize():f}".replace(".", ",")


def _di_luar_skala(nilai: Decimal) -> Salah:
    return Salah("nilai", f"Nilai {_angka(nilai)} di luar skala 0–120.", ATURAN_ANGKA)
