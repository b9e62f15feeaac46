"""Named questions about performance and boxes; the same methods serve pages, exports and reports."""

from django.apps import apps
from django.db.models import QuerySet


def _orang_terjangkau(pengguna):
    return apps.get_model("pegawai", "Pegawai").objects.terjangkau(pengguna)


def _unit_terjangkau(pengguna):
    unit = apps.get_model("pegawai", "UnitKerja")
    return unit.objects.di_bawah(*pengguna.jangkauan.jalur_unit)


class PeriodeQuerySet(QuerySet):
    """Questions about performance periods."""

    def terakhir(self, tanggal, banyak: int = 1):
        """Return the last periods that had ended by a date, the newest first."""
        return self.filter(selesai__lte=tanggal).order_by("-selesai", "-mulai", "-pk")[:banyak]


class PenilaianQuerySet(QuerySet):
    """Questions about performance results of people."""

    def sah(self):
        """Return the results that count: confirmed by the personnel section or out of the national record."""
        return self.filter(status="sah")

    def pada_periode(self, periode):
        return self.filter(periode=periode)

    def terjangkau(self, pengguna):
        """Return the results of the people in reach."""
        return self.filter(pegawai__in=_orang_terjangkau(pengguna))


class KinerjaUnitQuerySet(QuerySet):
    """Questions about performance results of units."""

    def terjangkau(self, pengguna):
        """Return the results of the units reached by role."""
        return self.filter(unit__in=_unit_terjangkau(pengguna))


class PutaranQuerySet(QuerySet):
    """Questions about mapping rounds."""

    def terjangkau(self, pengguna):
        """Return the rounds of the agencies reached by role."""
        return self.filter(unit__in=_unit_terjangkau(pengguna))


class PemetaanQuerySet(QuerySet):
    """Questions about people in boxes."""

    def terjangkau(self, pengguna):
        """Return the rows of the people in reach, never the own one: that is shown by its own rule."""
        return self.filter(pegawai__in=_orang_terjangkau(pengguna)).exclude(pegawai=pengguna.jangkauan.pegawai_id)
