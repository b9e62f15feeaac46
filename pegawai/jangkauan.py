"""How far an account reaches on a day: its roles, the unit subtrees and the posts it stands over."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Case, Exists, F, OuterRef, TextField, Value, When

from hris.peran import SEUNIT, Peran, izin_dari


@dataclass(frozen=True)
class Jangkauan:
    """Roles and row reach of one account on one day; every value is a handful of paths, never a list of people."""

    tanggal: date
    pegawai_id: int | None
    peran: frozenset[str]
    jalur_unit: tuple[str, ...]
    jalur_jabatan: tuple[str, ...]
    jalur_kelola: tuple[str, ...] = ()
    jalur_admin: tuple[str, ...] = ()
    jalur_kepala: tuple[str, ...] = ()

    @cached_property
    def izin(self) -> frozenset[str]:
        return izin_dari(self.peran)

    @property
    def jalur_pengaturan(self) -> tuple[str, ...]:
        """Units whose reference data and posts the account may look at: staff roles and Admin Sistem alike."""
        return self.jalur_unit + self.jalur_admin

    @cached_property
    def mencakup_semua(self) -> bool:
        """Whether it keeps or administers every agency: what holds for all is changed by nobody else."""
        from pegawai.models import UnitKerja

        badan = UnitKerja.objects.filter(adalah_badan=True)
        dipegang = UnitKerja.objects.di_bawah(*self.jalur_kelola, *self.jalur_admin)
        return not badan.exclude(pk__in=dipegang).exists() and dipegang.exists()


def hitung_jangkauan(pengguna, tanggal: date) -> Jangkauan:
    """Compute the reach of an account on a date (three queries). Who has left the staff holds no role at all."""
    from pegawai.models import Pegawai, PenugasanPeran, StatusPegawai

    pegawai = Pegawai.objects.filter(pengguna=pengguna).dengan_status(tanggal)
    pegawai_id, status = pegawai.values_list("pk", "status_jenis").first() or (None, None)
    if status in StatusPegawai.BUKAN_PEGAWAI_LAGI:
        return Jangkauan(tanggal, None, frozenset(), (), ())
    tugas = list(PenugasanPeran.objects.pada(tanggal).filter(pengguna=pengguna).values_list("peran", "unit__jalur"))
    dipegang = _dipegang(pegawai_id, tanggal)
    jabatan = tuple(jalur for jalur, beratasan, _ in dipegang if beratasan)
    tugas += [(Peran.KEPALA, badan) for _, _, badan in dipegang if badan]
    turunan = {Peran.PEGAWAI: pegawai_id, Peran.ATASAN: jabatan}
    peran = {peran for peran, _ in tugas} | {peran for peran, ada in turunan.items() if ada}
    return Jangkauan(
        tanggal,
        pegawai_id,
        frozenset(map(str, peran)),
        _jalur(tugas, SEUNIT),
        jabatan,
        _jalur(tugas, (Peran.PENGELOLA,)),
        _jalur(tugas, (Peran.ADMIN,)),
        _jalur(tugas, (Peran.KEPALA,)),
    )


def _jalur(tugas, peran) -> tuple[str, ...]:
    return tuple(dict.fromkeys(jalur for satu, jalur in tugas if satu in peran))


def _dipegang(pegawai_id, tanggal) -> list[tuple[str, bool, str]]:
    """Return the posts in which a person, being present, acts: path, has posts below it, path of the agency it heads.

    The last is empty but for an agency's leading post: who acts there, definitive, Plt or Plh, is its head that day.
    """
    from pegawai.models import Jabatan, RiwayatJabatan

    if pegawai_id is None:
        return []
    mengepalai = When(jabatan__memimpin=True, jabatan__unit__adalah_badan=True, then=F("jabatan__unit__jalur"))
    dipegang = RiwayatJabatan.objects.bertindak(tanggal).filter(pegawai=pegawai_id).order_by("jabatan__jalur")
    return list(
        dipegang.annotate(
            beratasan=Exists(Jabatan.objects.filter(atasan=OuterRef("jabatan")).order_by()),
            badan=Case(mengepalai, default=Value(""), output_field=TextField()),
        )
        .values_list("jabatan__jalur", "beratasan", "badan")
        .distinct()
    )
