"""A block of the home page: what waits, where it is done, since when."""

from dataclasses import dataclass
from datetime import date

BANYAK = 5
"""Rows of a block; the rest is one click away."""


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
