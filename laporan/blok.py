"""A block of the home page: what waits, where it is done, since when."""

from dataclasses import dataclass
from datetime import date

BANYAK = 5
"""Rows of a block; the rest is one click away."""
RINGKAS_SEJAK = 4
"""With so many blocks that wait, each shows its oldest row and folds the others, so that all are seen at once."""


@dataclass(frozen=True)
class Baris:
    """One thing that waits: what, where it is done, since when."""

    teks: str
    tautan: str
    keterangan: str = ""
    sejak: date | None = None
    status: str = ""
    label: str = ""


@dataclass(frozen=True)
class Blok:
    """One block: its rows (BANYAK at most), how many there are, where all of them are."""

    kunci: str
    judul: str
    ikon: str
    baris: list[Baris]
    jumlah: int
    semua: str
    kosong: str = "Tidak ada yang menunggu."

    @property
    def sisa(self) -> int:
        return self.jumlah - len(self.baris)

    @property
    def terlama(self) -> list[Baris]:
        """Return what has waited longest, at most one row: none where the rows wait since no date."""
        return [satu for satu in self.baris[:1] if satu.sejak]

    @property
    def menunggu_sejak(self) -> date:
        """Return since when the oldest has waited; the last of all dates where there is none."""
        return self.terlama[0].sejak if self.terlama else date.max

    @property
    def lipatan(self) -> list[Baris]:
        """Return the rows after that."""
        return self.baris[len(self.terlama) :]
