"""What a parameter may hold: its kind, its range, and the order that pairs of thresholds keep."""

import re
from decimal import Decimal

POLA_ANGKA = re.compile(r"-?[0-9]+(\.[0-9]+)?")  # what the database takes, too

BERURUTAN = (
    ("ambang_kompetensi_menengah", "ambang_kompetensi_tinggi"),
    ("jpm_masih_memenuhi_syarat", "jpm_memenuhi_syarat"),
)
"""Pairs of keys of which the first stays below the second, or a level between them would be empty."""


def baca_angka(teks: str) -> Decimal | None:
    """Return a number written with comma or point; None for anything else."""
    polos = teks.strip().replace(",", ".")
    return Decimal(polos) if POLA_ANGKA.fullmatch(polos) else None


def pilihan_dari(teks: str) -> list[str]:
    """Return the codes of a list separated by "|"."""
    return [satu.strip() for satu in teks.split("|") if satu.strip()]


def kesalahan(baris) -> str:
    """Return what is wrong with a parameter's value (a Parameter row), "" for nothing."""
    if baris.jenis == baris.Jenis.PILIHAN:
        boleh = pilihan_dari(baris.pilihan)
        return "" if baris.nilai in boleh else f"Pilih salah satu: {', '.join(boleh)}."
    if baris.jenis not in baris.ANGKA:
        return ""
    nilai = baca_angka(baris.nilai)
    if nilai is None:
        return "Nilai parameter ini harus berupa angka."
    if baris.jenis == baris.Jenis.BULAT and nilai != nilai.to_integral_value():
        return "Nilai parameter ini harus bilangan bulat."
    return _di_luar_rentang(baris, nilai) or _tidak_urut(baris, nilai)


def _di_luar_rentang(baris, nilai: Decimal) -> str:
    kurang = baris.minimum is not None and nilai < baris.minimum
    lebih = baris.maksimum is not None and nilai > baris.maksimum
    return f"Nilai di luar rentang: {rentang(baris)}." if kurang or lebih else ""


def rentang(baris) -> str:
    """Return the values allowed, in words: "paling kecil 0, paling besar 100"; codes for a choice; "" for any."""
    if baris.jenis == baris.Jenis.PILIHAN:
        return ", ".join(pilihan_dari(baris.pilihan))
    ujung = (("paling kecil", baris.minimum), ("paling besar", baris.maksimum))
    return ", ".join(f"{kata} {_rapi(batas)}" for kata, batas in ujung if batas is not None)


def _rapi(batas: Decimal) -> str:
    """Return a bound as people write it: no trailing zeros, a comma for the decimals."""
    return f"{batas.normalize():f}".replace(".", ",")


def _tidak_urut(baris, nilai: Decimal) -> str:
    for rendah, tinggi in BERURUTAN:
        if baris.kunci == rendah and (batas := _nilai(baris, tinggi)) is not None and nilai >= batas:
            return f"Nilai harus lebih kecil daripada {tinggi} ({_rapi(batas)})."
        if baris.kunci == tinggi and (batas := _nilai(baris, rendah)) is not None and nilai <= batas:
            return f"Nilai harus lebih besar daripada {rendah} ({_rapi(batas)})."
    return ""


def _nilai(baris, kunci: str) -> Decimal | None:
    teks = type(baris).objects.filter(kunci=kunci).values_list("nilai", flat=True).first()
    return None if teks is None else baca_angka(teks)
