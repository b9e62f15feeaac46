"""Named questions about standards and assessments; the same methods serve pages, exports and reports."""

from django.apps import apps
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce

from hris.kolom import MasaQuerySet

TERUKUR = ("asesmen-center", "uji-kompetensi")
"""Methods that measure; while valid they come before those that judge (superior, self)."""


class KompetensiQuerySet(QuerySet):
    """Questions about the dictionary."""

    def aktif(self):
        return self.filter(aktif=True)

    def terjangkau(self, pengguna):
        """Return the national competencies and those of the agencies in reach."""
        unit = apps.get_model("pegawai", "UnitKerja").objects.terjangkau(pengguna)
        return self.filter(Q(unit__isnull=True) | Q(unit__in=unit))


class StandarQuerySet(MasaQuerySet):
    """Questions about required levels."""


class AsesmenQuerySet(QuerySet):
    """Questions about assessments."""

    def sah(self):
        """Return the assessments that count: confirmed, not withdrawn."""
        return self.filter(status="sah")

    def berlaku(self, tanggal):
        """Return those that count on a date: taken by then and not lapsed."""
        return self.sah().filter(tanggal__lte=tanggal, berlaku_sampai__gte=tanggal)

    def terjangkau(self, pengguna):
        """Return the assessments of the people in reach."""
        return self.filter(pegawai__in=apps.get_model("pegawai", "Pegawai").objects.terjangkau(pengguna))


class HasilAsesmenQuerySet(QuerySet):
    """Questions about assessed levels."""

    def dengan_capaian(self):
        """Annotate `capaian`: the superior's level where there is one, else the level first given."""
        return self.annotate(capaian=Coalesce(F("tingkat_atasan"), F("tingkat")))
