"""The ladder of posts above a person on a date, and the next rung a plan goes to."""

from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from pegawai.models import Jabatan, Pegawai, RiwayatJabatan, UnitKerja

TANPA_TINGKAT = "Tidak ada tingkat di bawah kepala: rencana langsung diteruskan kepada kepegawaian."


@dataclass(frozen=True)
class Tangga:
    """The definitive holding, the agency's top post, the tiers below it (nearest first), all superior posts (ids)."""

    milik: RiwayatJabatan | None
    puncak: Jabatan | None
    tingkat: tuple[Jabatan, ...]
    atasan: frozenset[int]


@dataclass(frozen=True)
class Rute:
    """Where a plan goes next (None: past the last tier), and the tiers it passes over, each with the reason."""

    berikut: Jabatan | None
    dilewati: tuple[tuple[Jabatan | None, str], ...]


def tangga(pegawai: Pegawai, tanggal: date) -> Tangga:
    """Return the ladder of a person on a date; empty for someone without a definitive post."""
    milik = pegawai.jabatan_pada(tanggal)
    if milik is None:
        return Tangga(None, None, (), frozenset())
    puncak = _puncak(milik.jabatan.unit)
    leluhur = [satu for satu in Jabatan.objects.leluhur(milik.jabatan.jalur) if satu != milik.jabatan][::-1]
    tingkat = () if milik.jabatan == puncak else tuple(takewhile(lambda satu: satu != puncak, leluhur))
    return Tangga(milik, puncak, tingkat, frozenset(satu.pk for satu in leluhur))


def _puncak(unit: UnitKerja) -> Jabatan | None:
    """Return the leading post of the nearest agency above (or at) a unit."""
    badan = UnitKerja.objects.leluhur(unit.jalur).filter(adalah_badan=True).order_by()
    return Jabatan.objects.filter(memimpin=True, unit__in=badan).order_by("-unit__jalur").first()


def pemangku(jabatan_id: int, tanggal: date, *, kecuali: int):
    """Return the holdings by which somebody other than the owner acts in a post on a date, Plh and Plt first."""
    dipangku = RiwayatJabatan.objects.bertindak(tanggal).filter(jabatan=jabatan_id).exclude(pegawai=kecuali)
    return dipangku.select_related("pegawai", "jabatan").order_by("urutan_wenang", "pk")


def _pemangku_id(jabatan_id: int, tanggal: date) -> frozenset[int]:
    """Return the people (ids) who act in a post on a date."""
    dipangku = RiwayatJabatan.objects.bertindak(tanggal).filter(jabatan=jabatan_id)
    return frozenset(dipangku.values_list("pegawai_id", flat=True))


def rute(idp, tanggal: date, *, sudah: frozenset[int]) -> Rute:
    """Return the next tier with somebody in it, leaving out the posts already passed (`sudah`)."""
    tingkat = tangga(idp.pegawai, tanggal).tingkat
    if not tingkat:
        return Rute(None, ((None, TANPA_TINGKAT),))
    dilewati = []
    for jabatan in tingkat:
        if jabatan.pk in sudah:
            continue
        alasan = _alasan_lewat(idp, jabatan, tanggal)
        if not alasan:
            return Rute(jabatan, tuple(dilewati))
        dilewati.append((jabatan, alasan))
    return Rute(None, tuple(dilewati))


def _alasan_lewat(idp, jabatan: Jabatan, tanggal: date) -> str:
    if jabatan.pk == idp.jabatan_penyusun_id:
        return f"{jabatan.nama} dihitung sudah menyetujui karena menyusun rencana ini."
    orang = _pemangku_id(jabatan.pk, tanggal)
    if orang - {idp.pegawai_id}:
        return ""
    if orang:
        return f"{jabatan.nama} dilewati: dipangku oleh pegawai yang bersangkutan."
    return f"{jabatan.nama} dilewati: tidak ada pejabat definitif, Plt., atau Plh."
