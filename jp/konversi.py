"""The JP engine: turns competency-development activities into credited JP, line by line.

JP (jam pelajaran) is 45 minutes of learning. The rates and caps are those of Lampiran B (active) or PerLAN 10/2018
(comparison). Everything here is pure: no database, no clock, no Django; all arithmetic is exact ``Decimal``.

An activity falls under exactly one of four kinds of rule (or none, when its form has no rate):

* whole: ``jumlah × rate`` in the year of ``tanggal_selesai``;
* by day (satuan ``hari``): the first ``jumlah`` days from ``tanggal_mulai``, each in its own year;
* monthly cap (``maks_kegiatan_per_bulan``): sessions per person, form and calendar month;
* daily cap (``maks_jp_per_hari``): JP per person, form and day, nearest last day served first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from heapq import heappop, heappush
from types import MappingProxyType
from typing import NamedTuple

NASIONAL = "nasional"
INTERNASIONAL = "internasional"
NOL = Decimal(0)
KOSONG: Mapping[str, str] = MappingProxyType({})


class AturanTidakAda(LookupError):
    """No rule set carries the code asked for, or none is active."""


@dataclass(frozen=True, slots=True)
class Bentuk:
    """A form of competency development as the reference list names it; ``satuan`` is what ``jumlah`` counts."""

    kode: str
    nama: str
    satuan: str
    nama_asing: str = ""
    alias: tuple[str, ...] = ()
    jalur: str = ""
    porsi: str = ""


@dataclass(frozen=True, slots=True)
class BarisAturan:
    """One form's rate and caps within one rule set.

    ``satuan`` is ``semester``, ``jp``, ``hari``, ``kegiatan`` or ``program``; rates are JP per satuan; ``None`` in
    ``jp_per_satuan`` means "belum ada konversi", ``None`` in a cap means no cap.
    """

    bentuk: str
    nama: str
    satuan: str
    jp_per_satuan: Decimal | None
    jp_internasional: Decimal | None = None
    maks_kegiatan_per_bulan: int | None = None
    maks_jp_per_hari: Decimal | None = None
    tempat_hukum: str = ""
    jalur: str = ""
    porsi: str = ""
    catatan: str = ""

    @property
    def rujukan(self) -> str:
        """The legal place, followed by the remark that belongs beside it (magang: 20 against 24)."""
        return "; ".join(filter(None, (self.tempat_hukum, self.catatan)))

    def tarif(self, lingkup: str) -> Decimal | None:
        """JP per satuan for the scope: the international rate where there is one, else the national one."""
        if lingkup == INTERNASIONAL and self.jp_internasional is not None:
            return self.jp_internasional
        return self.jp_per_satuan


@dataclass(frozen=True, slots=True)
class Aturan:
    """A rule set: a legal basis, the dates between which it is in force (both inclusive), one row a form."""

    kode: str
    dasar_hukum: str
    berlaku_mulai: date
    berlaku_sampai: date | None
    baris: Mapping[str, BarisAturan]
    aktif: bool = True

    def berlaku(self, tanggal: date) -> bool:
        """Whether the set is in force on the date; ``berlaku_sampai`` ``None`` means without end."""
        return self.berlaku_mulai <= tanggal and (self.berlaku_sampai is None or tanggal <= self.berlaku_sampai)


class DaftarAturan:
    """The rule sets to choose from; answers which one governs a given ``tanggal_selesai``.

    ``paksa`` names one set, active or not, that then governs every date (comparison, dry run).
    Raises ``AturanTidakAda`` when that code is unknown or when no set is active.
    """

    def __init__(self, aturan: Iterable[Aturan], paksa: str | None = None):
        aturan = list(aturan)
        self.paksa = paksa
        self._menurut_kode = {a.kode: a for a in aturan}
        pilihan = [a for a in aturan if (a.kode == paksa if paksa else a.aktif)]
        if not pilihan:
            ada = ", ".join(sorted(a.kode for a in aturan)) or "kosong"
            raise AturanTidakAda(f"aturan “{paksa or 'aktif'}” tidak ada; daftar aturan: {ada}")
        self._urut = sorted(pilihan, key=lambda a: (a.berlaku_mulai, a.kode), reverse=True)

    @property
    def terbaru(self) -> Aturan:
        """The set that began last."""
        return self._urut[0]

    def pada(self, tanggal: date) -> Aturan:
        """The set governing the date: of those in force, the one that began last.

        A date on which no active set is in force is governed by the last set that began before it, and a date
        before them all by the earliest set, so that older activities are still counted; ``sebab`` says so.
        """
        for a in self._urut:
            if a.berlaku(tanggal):
                return a
        return next((a for a in self._urut if a.berlaku_mulai <= tanggal), self._urut[-1])

    def untuk(self, kegiatan: Kegiatan, kode: str | None = None) -> Aturan:
        """The set governing an activity: the one it was counted under (``kode``), else that of ``tanggal_selesai``."""
        return (not self.paksa and self._menurut_kode.get(kode)) or self.pada(kegiatan.tanggal_selesai)


@dataclass(frozen=True, slots=True)
class Kegiatan:
    """One accepted activity of one person. ``jumlah`` counts the form's satuan; ``id`` breaks ties, as text."""

    id: str
    nip: str
    bentuk: str
    tanggal_mulai: date
    tanggal_selesai: date
    jumlah: Decimal
    lingkup: str = NASIONAL


@dataclass(frozen=True, slots=True)
class Rincian:
    """One counted line: an activity's JP in one year, before (``jp_dihitung``) and after (``jp_diakui``) the cap."""

    id: str
    nip: str
    bentuk: str
    tahun: int
    jp_dihitung: Decimal
    jp_diakui: Decimal
    sebab: str
    aturan: str


def hitung(
    kegiatan: Iterable[Kegiatan], aturan: DaftarAturan | Aturan, tetap: Mapping[str, str] = KOSONG
) -> list[Rincian]:
    """Count activities: one line per activity and year, in the order given, then by year; JP exact and unrounded.

    Each activity is governed by the rule set in force on its ``tanggal_selesai``; a bare ``Aturan`` governs all.
    ``tetap`` maps the id of an activity counted before to the code of its rule set, which it keeps.
    Persons and forms do not touch one another, so counting one person's activities gives what counting everybody's
    gives, provided *all* his accepted activities of a form are passed: they share its caps.

    The activities must have passed ``jp.berkas.periksa``; nothing is validated again. Legal source: Lampiran B.
    """
    daftar = aturan if isinstance(aturan, DaftarAturan) else DaftarAturan((aturan,), paksa=aturan.kode)
    kelompok: dict[tuple[Cara, str, str], list[_Butir]] = defaultdict(list)
    for nomor, k in enumerate(kegiatan):
        butir = _butir(nomor, k, daftar, tetap.get(k.id))
        kelompok[butir.cara, k.nip, k.bentuk].append(butir)
    hasil = [(b.nomor, r) for (cara, _, _), isi in kelompok.items() for b, r in cara(isi)]
    hasil.sort(key=lambda pasangan: (pasangan[0], pasangan[1].tahun))
    return [r for _, r in hasil]


class _Butir(NamedTuple):
    """An activity on its way through the engine, with its place in the input and the rule that governs it."""

    nomor: int
    kegiatan: Kegiatan
    aturan: str
    baris: BarisAturan | None
    tarif: Decimal
    cara: Cara
    catatan: str

    def rincian(self, tahun: int, dihitung: Decimal, diakui: Decimal, sebab: str) -> tuple[_Butir, Rincian]:
        k = self.kegiatan
        return self, Rincian(k.id, k.nip, k.bentuk, tahun, dihitung, diakui, sebab + self.catatan, self.aturan)


Hasil = Iterator[tuple[_Butir, Rincian]]
Cara = Callable[[list[_Butir]], Hasil]


def _butir(nomor: int, k: Kegiatan, daftar: DaftarAturan, tetap: str | None) -> _Butir:
    aturan = daftar.untuk(k, tetap)
    baris = aturan.baris.get(k.bentuk)
    tarif = baris.tarif(k.lingkup) if baris else None
    cara = _tanpa_konversi if tarif is None else _cara(baris)
    return _Butir(nomor, k, aturan.kode, baris, tarif or NOL, cara, _catatan(k, aturan, baris, daftar))


def _cara(baris: BarisAturan) -> Cara:
    if baris.maks_kegiatan_per_bulan is not None:
        return _batas_bulanan
    if baris.maks_jp_per_hari is not None:
        return _batas_harian
    return _per_hari if baris.satuan == "hari" else _utuh


def _catatan(k: Kegiatan, aturan: Aturan, baris: BarisAturan | None, daftar: DaftarAturan) -> str:
    catatan = ""
    if k.lingkup == INTERNASIONAL and baris and baris.tarif(INTERNASIONAL) is not None:
        ada = baris.jp_internasional is not None
        catatan = "; tarif internasional" if ada else "; tarif nasional, karena tarif internasional tidak diatur"
    if not daftar.paksa and not aturan.berlaku(k.tanggal_selesai):
        catatan += f"; memakai {aturan.kode}, karena tidak ada aturan yang berlaku pada {k.tanggal_selesai:%d-%m-%Y}"
    return catatan


def _tanpa_konversi(isi: list[_Butir]) -> Hasil:
    for b in isi:
        tempat = f" ({b.baris.rujukan})" if b.baris and b.baris.rujukan else ""
        sebab = f"belum ada konversi untuk bentuk ini dalam aturan {b.aturan}{tempat}; 0 JP"
        yield b.rincian(b.kegiatan.tanggal_selesai.year, NOL, NOL, sebab)


def _utuh(isi: list[_Butir]) -> Hasil:
    for b in isi:
        jumlah, satuan = b.kegiatan.jumlah, b.baris.satuan
        jp = jumlah * b.tarif
        banyak = angka(jumlah) if satuan == "jp" else f"{angka(jumlah)} {satuan}"
        sebab = f"{banyak} × {angka(b.tarif)} JP = {angka(jp)} JP ({b.baris.rujukan})"
        yield b.rincian(b.kegiatan.tanggal_selesai.year, jp, jp, sebab)


def _per_hari(isi: list[_Butir]) -> Hasil:
    for b in isi:
        semua = int(b.kegiatan.jumlah)
        for tahun, hari in _pecah_tahun(b.kegiatan.tanggal_mulai.toordinal(), semua):
            jp = hari * b.tarif
            awal = f"{semua} hari" if hari == semua else f"{hari} dari {semua} hari jatuh pada {tahun}; {hari}"
            yield b.rincian(tahun, jp, jp, f"{awal} × {angka(b.tarif)} JP = {angka(jp)} JP ({b.baris.rujukan})")


def _batas_bulanan(isi: list[_Butir]) -> Hasil:
    """Sessions count in the order (mulai, selesai, id) until the month, that of the last day, is full.

    Lampiran B has one rate, so the order changes no total; under PerLAN a session at the national rate may come
    before, and take the place of, one at the international rate.
    """
    terpakai: Counter[tuple[int, int]] = Counter()
    for b in sorted(isi, key=lambda b: (b.kegiatan.tanggal_mulai, b.kegiatan.tanggal_selesai, b.kegiatan.id)):
        k = b.kegiatan
        bulan = (k.tanggal_selesai.year, k.tanggal_selesai.month)
        lalu = terpakai[bulan]
        sesi = min(k.jumlah, max(b.baris.maks_kegiatan_per_bulan - lalu, NOL))
        terpakai[bulan] += sesi
        yield b.rincian(bulan[0], k.jumlah * b.tarif, sesi * b.tarif, _sebab_bulanan(b, sesi, lalu))


def _sebab_bulanan(b: _Butir, sesi: Decimal, lalu: Decimal) -> str:
    awal = f"{angka(b.kegiatan.jumlah)} sesi pada {b.kegiatan.tanggal_selesai:%m-%Y}"
    hasil = f"{angka(sesi)} × {angka(b.tarif)} JP = {angka(sesi * b.tarif)} JP"
    if sesi == b.kegiatan.jumlah:
        return f"{awal}; {hasil} ({b.baris.rujukan})"
    batas = f"batas {b.baris.maks_kegiatan_per_bulan} kali sebulan ({b.baris.rujukan})"
    sudah = f", {angka(lalu)} sesi sudah terpakai" if lalu else ""
    return f"{awal}, {angka(sesi)} dihitung: {batas}{sudah}; {hasil}"


def _batas_harian(isi: list[_Butir]) -> Hasil:
    for b, jatah in zip(isi, bagikan_harian([_permintaan(b) for b in isi]), strict=True):
        yield from _baris_harian(b, jatah)


def _permintaan(b: _Butir) -> Permintaan:
    k = b.kegiatan
    mulai, selesai = k.tanggal_mulai.toordinal(), k.tanggal_selesai.toordinal()
    return Permintaan(mulai, selesai, k.id, k.jumlah * b.tarif, b.baris.maks_jp_per_hari)


def _baris_harian(b: _Butir, jatah: list[Jatah]) -> Hasil:
    """One line a year in which JP was handed out; what the cap cut off stands in the year of ``tanggal_selesai``."""
    per_tahun: defaultdict[int, Decimal] = defaultdict(Decimal)
    for j in jatah:
        for tahun, hari in _pecah_tahun(j.hari, j.banyak):
            per_tahun[tahun] += hari * j.jp
    total = b.kegiatan.jumlah * b.tarif
    dipotong = total - sum(per_tahun.values(), NOL)
    akhir = b.kegiatan.tanggal_selesai.year
    if dipotong or not per_tahun:
        per_tahun[akhir] += NOL
    for tahun, jp in per_tahun.items():
        potong = dipotong if tahun == akhir else NOL
        yield b.rincian(tahun, jp + potong, jp, _sebab_harian(b, tahun, jp, potong, len(per_tahun) > 1))


def _sebab_harian(b: _Butir, tahun: int, jp: Decimal, potong: Decimal, banyak_tahun: bool) -> str:
    k, batas = b.kegiatan, b.baris.maks_jp_per_hari
    total = k.jumlah * b.tarif
    hari = (k.tanggal_selesai - k.tanggal_mulai).days + 1
    bagian = [f"{angka(k.jumlah)} × {angka(b.tarif)} JP = {angka(total)} JP dalam {hari} hari"]
    if banyak_tahun:
        bagian.append(f"{angka(jp)} JP jatuh pada {tahun}")
    elif potong:
        bagian.append(f"{angka(jp)} JP dihitung")
    if potong:
        bagian.append(f"{angka(potong)} JP tidak dihitung")
    dibagi = total - potong < min(total, hari * batas)
    bersama = ", dipakai bersama kegiatan lain yang sebentuk" if dibagi else ""
    return f"{', '.join(bagian)}: batas {angka(batas)} JP sehari ({b.baris.rujukan}){bersama}"


def _pecah_tahun(hari: int, banyak: int) -> Iterator[tuple[int, int]]:
    """Split ``banyak`` days from the ordinal day ``hari`` into (year, number of days)."""
    while banyak > 0:
        tahun = date.fromordinal(hari).year
        n = min(banyak, date(tahun, 12, 31).toordinal() - hari + 1)
        yield tahun, n
        hari, banyak = hari + n, banyak - n


class Permintaan(NamedTuple):
    """What an activity asks of the daily hand-out: first and last day (ordinals, inclusive), its JP, its daily cap."""

    mulai: int
    selesai: int
    id: str
    jp: Decimal
    batas: Decimal


class Jatah(NamedTuple):
    """A hand-out: ``jp`` JP on each of ``banyak`` consecutive days from the ordinal day ``hari``."""

    hari: int
    banyak: int
    jp: Decimal


def bagikan_harian(permintaan: Sequence[Permintaan]) -> list[list[Jatah]]:
    """Hand out JP day by day under the daily cap, for one person and one form; answers each request's hand-outs.

    Each day serves the requests that cover it in the order (selesai, mulai, id): earliest deadline first, which makes
    the total the largest possible under one cap. Where requests under rule sets with different caps share a day, those
    under one cap together receive at most that cap, and the day as a whole at most the largest cap among the requests
    still waiting that day. Legal source: Lampiran B 2.B.3, 2.B.9, 2.B.10.
    """
    return _Pembagi(permintaan).jalankan()


class _Pembagi:
    """The walk over the days. A day's hand-out repeats itself until a request begins, ends or runs out, so the walk
    leaps over such stretches: its steps grow with the number of requests, not with the length of their ranges."""

    def __init__(self, permintaan: Sequence[Permintaan]):
        self.permintaan = permintaan
        self.sisa = [p.jp for p in permintaan]
        self.datang = sorted(range(len(permintaan)), key=lambda i: permintaan[i].mulai, reverse=True)
        self.antrean: dict[Decimal, list[tuple[int, int, str, int]]] = {}
        self.jatah: list[list[Jatah]] = [[] for _ in permintaan]

    def jalankan(self) -> list[list[Jatah]]:
        hari = 0
        while self.antrean or self.datang:
            if not self.antrean:
                hari = self._mulai_berikut()
            self._terima(hari)
            if self.antrean:
                hari += self._catat(self._bagi_sehari(), hari)
            self._bersihkan(hari)
        return self.jatah

    def _mulai_berikut(self) -> int:
        return self.permintaan[self.datang[-1]].mulai

    def _terima(self, hari: int) -> None:
        while self.datang and self._mulai_berikut() <= hari:
            i = self.datang.pop()
            p = self.permintaan[i]
            if p.jp > 0 and p.batas > 0:
                heappush(self.antrean.setdefault(p.batas, []), (p.selesai, p.mulai, p.id, i))

    def _bagi_sehari(self) -> list[tuple[int, Decimal]]:
        """One day's hand-out as (request, JP); a request that it empties leaves its queue."""
        bagian: list[tuple[int, Decimal]] = []
        ruang_hari = max(self.antrean)
        ruang = {batas: batas for batas in self.antrean}
        while ruang_hari > 0 and (calon := [(self.antrean[b][0], b) for b in ruang if ruang[b] and self.antrean[b]]):
            (*_, i), batas = min(calon)
            jp = min(self.sisa[i], ruang[batas], ruang_hari)
            bagian.append((i, jp))
            ruang[batas] -= jp
            ruang_hari -= jp
            if jp == self.sisa[i]:
                heappop(self.antrean[batas])
        return bagian

    def _catat(self, bagian: list[tuple[int, Decimal]], hari: int) -> int:
        lama = self._lama(bagian, hari)
        for i, jp in bagian:
            self.sisa[i] -= jp * lama
            self.jatah[i].append(Jatah(hari, lama, jp))
        return lama

    def _lama(self, bagian: list[tuple[int, Decimal]], hari: int) -> int:
        """For how many days the day's hand-out repeats itself unchanged, at least 1."""
        lama = [int(self.sisa[i] // jp) for i, jp in bagian]
        lama += [antre[0][0] - hari + 1 for antre in self.antrean.values() if antre]
        if self.datang:
            lama.append(self._mulai_berikut() - hari)
        return min(lama)

    def _bersihkan(self, hari: int) -> None:
        """Drop the requests at the head that have run out or whose last day has passed."""
        for batas, antre in list(self.antrean.items()):
            while antre and (antre[0][0] < hari or not self.sisa[antre[0][3]]):
                heappop(antre)
            if not antre:
                del self.antrean[batas]


@lru_cache(maxsize=4096)
def angka(nilai: Decimal) -> str:
    """An Indonesian number, exact and without trailing zeros: ``1.234,5``."""
    bulat, _, desimal = f"{nilai:,f}".partition(".")
    desimal = desimal.rstrip("0")
    return bulat.replace(",", ".") + (f",{desimal}" if desimal else "")
