"""Performance as data of pictures: a person's walk over the five verdicts, verdicts over units and over periods."""

from collections.abc import Iterable

from django.db.models import Case, Count, F, IntegerField, QuerySet, Value, When

from hris.templatetags.hris import BULAN, angka
from pegawai.models import UnitKerja
from pemetaan import kinerja
from pemetaan.models import PenilaianKinerja

PREDIKAT = list(kinerja.NAMA.values())
"""The names of the five, lowest first: the one scale of both schemes."""


def tren(penilaian: Iterable[PenilaianKinerja]) -> list[tuple[str, str, int, bool]]:
    """Return the points of a person's confirmed results, oldest first; numbers of PP 30/2019 are squares."""
    return [
        (
            f"{BULAN[satu.periode.selesai.month - 1][:3]} {satu.periode.selesai:%y}",
            _kalimat(satu),
            satu.predikat.urut,
            satu.periode.berangka,
        )
        for satu in penilaian
    ]


def _kalimat(satu: PenilaianKinerja) -> str:
    dasar = f"nilai {angka(satu.nilai)}, PP 30/2019" if satu.periode.berangka else "PermenPANRB 6/2022"
    return f"{satu.periode}: {satu.predikat} ({dasar})"


def sebaran_unit(penilaian: QuerySet, unit: UnitKerja) -> list[tuple[str, list[int]]]:
    """Return, for a unit's own staff and each unit directly below it with its subtree, how many have which verdict."""
    anak = list(unit.anak.order_by("jalur"))
    kelompok = Case(
        *[When(unit_jalur__startswith=satu.jalur, then=satu.pk) for satu in anak],
        default=Value(unit.pk),
        output_field=IntegerField(),
    )
    nama = {unit.pk: f"Pimpinan dan staf langsung {unit.nama_pendek}", **{satu.pk: satu.nama for satu in anak}}
    return _baris(penilaian.di_unit(unit).annotate(kelompok=kelompok), nama)


def sebaran_periode(penilaian: QuerySet, unit: UnitKerja, periode: Iterable) -> list[tuple[str, list[int]]]:
    """Return, for each of some periods, how many of a unit's subtree had which verdict."""
    nama = {satu.pk: str(satu) for satu in periode}
    di_unit = penilaian.filter(periode__in=nama).di_unit(unit)
    return _baris(di_unit.annotate(kelompok=F("periode_id")), nama)


def _baris(penilaian: QuerySet, nama: dict[int, str]) -> list[tuple[str, list[int]]]:
    """Count by group and verdict in one query; groups without anybody are left out."""
    hitung = penilaian.order_by().values_list("kelompok", "predikat__urut").annotate(n=Count("pk"))
    isi: dict[int, list[int]] = {}
    for kelompok, urut, banyak in hitung:
        isi.setdefault(kelompok, [0] * len(PREDIKAT))[urut - 1] = banyak
    return [(label, isi[pk]) for pk, label in nama.items() if pk in isi]
