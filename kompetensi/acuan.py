"""Reference data: the nine competencies of PermenPANRB 38/2017 (acuan/kompetensi.csv)."""

from hris.acuan import baca, tambahkan
from kompetensi.models import Kompetensi


def muat() -> int:
    """Load the dictionary; return how many entries are new."""
    return sum(tambahkan(Kompetensi, {"kode": baris.pop("kode")}, baris) for baris in baca("kompetensi.csv"))
