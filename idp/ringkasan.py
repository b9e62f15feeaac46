"""Totals of a plan: JP against the target, the 70:20:10 split by JP and by count, cost. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

PORSI = ("70", "20", "10")
LABEL_PORSI = {
    "70": "Belajar dari pengalaman",
    "20": "Belajar dari orang lain",
    "10": "Belajar formal",
    "": "Tanpa porsi",
}
NOL = Decimal(0)


@dataclass(frozen=True, slots=True)
class Bagian:
    """A share of the plan: how much JP and how many items, and in whole percent."""

    porsi: str
    label: str
    jp: Decimal
    butir: int
    persen_jp: int
    persen_butir: int


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The totals of a plan; `sasaran` is None where the kind of ASN has no minimum."""

    jp: Decimal
    butir: int
    biaya: Decimal
    sasaran: Decimal | None
    bagian: tuple[Bagian, ...]

    @property
    def kurang(self) -> Decimal:
        """JP still missing to the target; 0 once it is reached or where there is none."""
        return max(self.sasaran - self.jp, NOL) if self.sasaran else NOL


def ringkas(isi: Iterable[tuple[str, Decimal, Decimal]], sasaran: Decimal | None) -> Ringkasan:
    """Sum (porsi, JP, cost) of the items."""
    isi = list(isi)
    jp = sum((satu[1] for satu in isi), NOL)
    bagian = []
    for porsi in (*PORSI, ""):
        milik = [satu[1] for satu in isi if satu[0] == porsi]
        if not milik and not porsi:
            continue
        persen = _persen(sum(milik, NOL), jp), _persen(Decimal(len(milik)), Decimal(len(isi)))
        bagian.append(Bagian(porsi, LABEL_PORSI[porsi], sum(milik, NOL), len(milik), *persen))
    return Ringkasan(jp, len(isi), sum((satu[2] for satu in isi), NOL), sasaran, tuple(bagian))


def _persen(bagian: Decimal, semua: Decimal) -> int:
    return int((bagian * 100 / semua).to_integral_value()) if semua else 0
