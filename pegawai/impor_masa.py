"""Dated histories against an imported row: which step makes the history say what the row says. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class Bentrok(ValueError):
    """The row contradicts the history; the message says how, in Indonesian."""


class Aksi(StrEnum):
    BUKA = "buka"  # a new row; the one in force, if any, ends where it begins
    GANTI = "ganti"  # the row in force is corrected, its dates stay
    GESER = "geser"  # the row in force begins on another day
    TUTUP = "tutup"  # the row in force ends
    HAPUS = "hapus"  # the row in force began on the day it would end


@dataclass(frozen=True)
class Langkah:
    """One step. `lama` is the history row in force (with `.masa`) or None; `sampai` the first day after, if known."""

    aksi: Aksi
    mulai: date
    lama: Any = None
    sampai: date | None = None


def berlaku(riwayat: Iterable, tanggal: date):
    """Return the history row in force on a date, or None."""
    return next((satu for satu in riwayat if tanggal in satu.masa), None)


def sesuaikan(riwayat: list, cocok: Callable[[Any], bool], tmt: date | None, tanggal: date) -> Langkah | None:
    """Return the step towards a row for which `cocok` holds from `tmt` on (else from `tanggal`), or None if it holds.

    Raises Bentrok where the step would overlap other rows of the history.
    """
    kini = berlaku(riwayat, max(tmt or tanggal, tanggal))
    if kini is not None and cocok(kini):
        return None if tmt in (None, kini.masa.lower) else _geser(riwayat, kini, tmt, tanggal)
    return _buka(riwayat, kini, tmt or tanggal)


def _buka(riwayat: list, kini, mulai: date) -> Langkah:
    if kini is not None and mulai == kini.masa.lower:
        return Langkah(Aksi.GANTI, mulai, kini)
    if kini is not None and mulai < kini.masa.lower:
        raise Bentrok(f"TMT {mulai:%d-%m-%Y} mendahului data yang berlaku sejak {kini.masa.lower:%d-%m-%Y}")
    for satu in riwayat:
        if satu is not kini and (satu.masa.upper is None or satu.masa.upper > mulai):
            raise Bentrok(f"sudah ada riwayat lain yang mulai {satu.masa.lower:%d-%m-%Y}")
    return Langkah(Aksi.BUKA, mulai, kini)


def _geser(riwayat: list, kini, tmt: date, tanggal: date) -> Langkah:
    if tmt > tanggal and kini.masa.lower <= tanggal:
        raise Bentrok(f"TMT {tmt:%d-%m-%Y} belum tiba, padahal sudah berlaku sejak {kini.masa.lower:%d-%m-%Y}")
    for satu in riwayat:
        if satu is not kini and satu.masa.lower < kini.masa.lower and satu.masa.upper > tmt:
            raise Bentrok(f"TMT {tmt:%d-%m-%Y} bertumpang tindih dengan riwayat mulai {satu.masa.lower:%d-%m-%Y}")
    return Langkah(Aksi.GESER, tmt, kini, kini.masa.upper)


def sesuaikan_status(riwayat: list, jenis: str, tanggal: date) -> Langkah | None:
    """Return the step towards a status on a date; "aktif" is the absence of one."""
    kini = berlaku(riwayat, tanggal)
    if (kini.jenis if kini else "aktif") == jenis:
        return None
    if jenis == "aktif":
        return Langkah(Aksi.HAPUS if kini.masa.lower == tanggal else Aksi.TUTUP, tanggal, kini)
    if kini and kini.masa.lower == tanggal:
        return Langkah(Aksi.GANTI, tanggal, kini)
    kelak = [satu.masa.lower for satu in riwayat if satu.masa.lower > tanggal]
    return Langkah(Aksi.BUKA, tanggal, kini, min(kelak, default=None))
