"""Every change to the performance of units: what the organisation meant to reach and what it reached (§2.3)."""

from collections.abc import Iterable

from hris.models import Pengguna
from hris.tindakan import simpan, tindakan
from pegawai.models import UnitKerja
from pemetaan.models import KinerjaUnit, PeriodeKinerja, SasaranUnit
from pemetaan.sasaran import tulis_sasaran


@tindakan
def isi_unit(
    *,
    unit: UnitKerja,
    periode: PeriodeKinerja,
    oleh: Pengguna,
    predikat: str = "",
    catatan: str = "",
    sasaran: Iterable[dict] = (),
) -> KinerjaUnit:
    """Write a unit's result of a period: targets and realisation, and the verdict once there is one."""
    UnitKerja.objects.select_for_update(no_key=True).get(pk=unit.pk)
    baris = KinerjaUnit.objects.filter(unit=unit, periode=periode).first() or KinerjaUnit(unit=unit, periode=periode)
    baris.predikat, baris.catatan, baris.oleh = predikat, catatan.strip(), oleh
    simpan(baris)
    tulis_sasaran(SasaranUnit, "kinerja_unit", baris, sasaran)
    return baris
