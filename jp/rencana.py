"""The planned JP of a year: a plan's items counted together by the engine, as well as the year could go.

Sessions under a monthly cap are spread over the twelve months, JP under a daily cap over all days, so the plan
promises what the engine could ever give and no more. Items of one form share its caps: those of an earlier quarter are
served first, then the smaller, then the older. Pure, like ``jp.konversi``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from jp.konversi import NOL, Aturan, BarisAturan, Kegiatan, Rincian, angka, hitung

BULAN = 12


@dataclass(frozen=True, slots=True)
class Butir:
    """One planned activity; ``kunci`` breaks ties, as text, and tells the items of a plan apart."""

    kunci: str
    bentuk: str
    triwulan: int
    jumlah: Decimal


@dataclass(frozen=True, slots=True)
class Rencana:
    """An item's planned JP and the sentence that says why."""

    jp: Decimal
    sebab: str


def rencanakan(butir: Sequence[Butir], aturan: Aturan, tahun: int) -> list[Rencana]:
    """Count a plan's items under one rule set; one answer an item, in the order given, whatever that order is."""
    kelompok: dict[str, list[Butir]] = defaultdict(list)
    for b in sorted(butir, key=lambda b: (b.triwulan, b.jumlah, b.kunci)):
        kelompok[b.bentuk].append(b)
    hasil: dict[str, Rencana] = {}
    for bentuk, isi in kelompok.items():
        hasil |= _sebentuk(isi, aturan, aturan.baris.get(bentuk), tahun)
    return [hasil[b.kunci] for b in butir]


def _sebentuk(isi: list[Butir], aturan: Aturan, baris: BarisAturan | None, tahun: int) -> dict[str, Rencana]:
    bulanan = baris is not None and baris.jp_per_satuan is not None and baris.maks_kegiatan_per_bulan is not None
    kegiatan = _sebar_bulan(isi, tahun) if bulanan else _setahun(isi, tahun)
    milik: dict[str, list[Rincian]] = defaultdict(list)
    for r in hitung(kegiatan, aturan):
        if r.tahun == tahun:
            milik[r.id.partition("/")[0]].append(r)
    hasil = {}
    for n, b in enumerate(isi):
        jp = sum((r.jp_diakui for r in milik[_id(n)]), NOL)
        sebab = _sebab_bulanan(b, jp, baris, len(isi)) if bulanan else "; ".join(r.sebab for r in milik[_id(n)])
        hasil[b.kunci] = Rencana(jp, sebab)
    return hasil


def _id(nomor: int) -> str:
    return f"{nomor:06d}"


def _setahun(isi: Iterable[Butir], tahun: int) -> list[Kegiatan]:
    """Each item as one activity that may use the whole year."""
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    return [Kegiatan(_id(n), "-", b.bentuk, awal, akhir, b.jumlah) for n, b in enumerate(isi)]


def _sebar_bulan(isi: Iterable[Butir], tahun: int) -> list[Kegiatan]:
    """Deal the sessions of all items out to the months, one after another, so that no month is fuller than needed."""
    kegiatan, awal = [], 0
    for n, b in enumerate(isi):
        banyak = int(b.jumlah)
        dasar, lebih = divmod(banyak, BULAN)
        for langkah in range(min(banyak, BULAN)):
            hari = date(tahun, (awal + langkah) % BULAN + 1, 1)
            sesi = Decimal(dasar + (langkah < lebih))
            kegiatan.append(Kegiatan(f"{_id(n)}/{langkah:02d}", "-", b.bentuk, hari, hari, sesi))
        awal = (awal + banyak) % BULAN
    return kegiatan


def _sebab_bulanan(b: Butir, jp: Decimal, baris: BarisAturan, banyak_butir: int) -> str:
    """The sentence of an item whose sessions were dealt out to the months."""
    tarif, batas = baris.jp_per_satuan, baris.maks_kegiatan_per_bulan
    if jp == int(b.jumlah) * tarif:
        return f"{angka(b.jumlah)} sesi × {angka(tarif)} JP = {angka(jp)} JP ({baris.rujukan})"
    sesi = jp / tarif
    bersama = ", dipakai bersama butir lain yang sebentuk" if banyak_butir > 1 else ""
    return (
        f"{angka(b.jumlah)} sesi, {angka(sesi)} dihitung: batas {batas} kali sebulan, {batas * BULAN} kali setahun"
        f" ({baris.rujukan}){bersama}; {angka(sesi)} × {angka(tarif)} JP = {angka(jp)} JP"
    )
