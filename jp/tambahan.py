"""What waiting activities would add to what is counted: together, so that shared caps are used once.

The waiting activities are added one by one, the earliest end first; each is worth what the total grows by. The lines
therefore add up to exactly what verifying all of them would add. Pure, like ``jp.konversi``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from jp.konversi import KOSONG, NOL, DaftarAturan, Kegiatan, Rincian, angka, hitung

PerTahun = Mapping[int, Decimal]


@dataclass(frozen=True, slots=True)
class Tambahan:
    """What one waiting activity would add in one year, and why."""

    id: str
    tahun: int
    jp: Decimal
    sebab: str


def tambahan(
    diakui: Iterable[Kegiatan], menunggu: Iterable[Kegiatan], daftar: DaftarAturan, tetap: Mapping[str, str] = KOSONG
) -> list[Tambahan]:
    """Lines of the waiting activities, at least one each; ``tetap`` as in ``jp.konversi.hitung``."""
    dasar, antre = _per_bentuk(diakui), _per_bentuk(menunggu)
    return [baris for kunci, isi in antre.items() for baris in _sebentuk(dasar[kunci], isi, daftar, tetap)]


def _per_bentuk(kegiatan: Iterable[Kegiatan]) -> defaultdict[tuple[str, str], list[Kegiatan]]:
    """Persons and forms share no cap, so each pair is counted by itself."""
    hasil = defaultdict(list)
    for k in kegiatan:
        hasil[k.nip, k.bentuk].append(k)
    return hasil


def _sebentuk(dasar: list[Kegiatan], isi: list[Kegiatan], daftar, tetap) -> Iterator[Tambahan]:
    terhitung = list(dasar)
    sebelum = _per_tahun(hitung(terhitung, daftar, tetap))
    for k in sorted(isi, key=lambda k: (k.tanggal_selesai, k.tanggal_mulai, k.id)):
        terhitung.append(k)
        rincian = hitung(terhitung, daftar, tetap)
        sesudah = _per_tahun(rincian)
        yield from _baris(k, [r for r in rincian if r.id == k.id], sebelum, sesudah)
        sebelum = sesudah


def _per_tahun(rincian: Iterable[Rincian]) -> defaultdict[int, Decimal]:
    hasil: defaultdict[int, Decimal] = defaultdict(lambda: NOL)
    for r in rincian:
        hasil[r.tahun] += r.jp_diakui
    return hasil


def _baris(k: Kegiatan, milik: list[Rincian], sebelum: PerTahun, sesudah: PerTahun) -> Iterator[Tambahan]:
    sendiri = {r.tahun: r for r in milik}
    berubah = {tahun for tahun, jp in sesudah.items() if jp != sebelum.get(tahun, NOL)}
    for tahun in sorted(berubah | set(sendiri)):
        jp = sesudah[tahun] - sebelum.get(tahun, NOL)
        yield Tambahan(k.id, tahun, jp, _sebab(sendiri.get(tahun), jp))


def _sebab(r: Rincian | None, jp: Decimal) -> str:
    if r is None:
        return f"menambah {angka(jp)} JP: batas yang dipakai bersama menggeser JP kegiatan lain ke tahun ini"
    if r.jp_diakui == jp:
        return r.sebab
    return f"{r.sebab}; menambah {angka(jp)} JP, karena sebagian memakai batas yang kini dipakai kegiatan lain"
