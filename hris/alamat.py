"""What somebody may write into an address or a form: read once, None for what cannot be meant."""

import re

ANGKA_TERPANJANG = 18
"""Digits that always fit a bigint, the type of every key."""


def tahun_dari(teks: str) -> int | None:
    """Return a year of this century out of what somebody sent; None for anything else."""
    return int(teks) if re.fullmatch(r"20[0-9]{2}", teks) else None


def nomor_dari(teks: str) -> int | None:
    """Return the number of a row out of what somebody sent; None for what no row can have."""
    return int(teks) if teks.isdecimal() and len(teks) <= ANGKA_TERPANJANG else None
