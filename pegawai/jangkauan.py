"""How far an account reaches on a day: its roles, the unit subtrees and the posts it stands over."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from hris.peran import SEUNIT, Peran, izin_dari


@dataclass(frozen=True)
class Jangkauan:
    """Roles and row reach of one account on one day; every value is a handful of paths, never a list of people."""

    tanggal: date
    pegawai_id: int | None
    peran: frozenset[str]
    jalur_unit: tuple[str, ...]
    jalur_jabatan: tuple[str, ...]

    @cached_property
    def izin(self) -> frozenset[str]:
        return izin_dari(self.peran)


def hitung_jangkauan(pengguna, tanggal: date) -> Jangkauan:
    """Compute the reach of an account on a date (three queries)."""
    from pegawai.models import Jabatan, Pegawai, PenugasanPeran

    pegawai_id = Pegawai.objects.pada(tanggal).filter(pengguna=pengguna).values_list("pk", flat=True).first()
    tugas = list(PenugasanPeran.objects.pada(tanggal).filter(pengguna=pengguna).values_list("peran", "unit__jalur"))
    jabatan = _jabatan_beratasan(Jabatan, pegawai_id, tanggal)
    peran = {peran for peran, _ in tugas}
    peran |= {Peran.PEGAWAI} if pegawai_id else set()
    peran |= {Peran.ATASAN} if jabatan else set()
    jalur_unit = tuple(jalur for peran_unit, jalur in tugas if peran_unit in SEUNIT)
    return Jangkauan(tanggal, pegawai_id, frozenset(map(str, peran)), jalur_unit, jabatan)


def _jabatan_beratasan(jabatan, pegawai_id, tanggal) -> tuple[str, ...]:
    """Return the paths of the posts with subordinate posts that a person acts in (definitive, Plt or Plh)."""
    if pegawai_id is None:
        return ()
    dipegang = jabatan.objects.filter(
        riwayat__pegawai=pegawai_id, riwayat__masa__contains=tanggal, bawahan__isnull=False
    )
    return tuple(dipegang.values_list("jalur", flat=True).distinct())
