"""Named questions about standards and assessments; the same methods serve pages, exports and reports."""

from django.apps import apps
from django.db.models import BigIntegerField, Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, When
from django.db.models.functions import Coalesce

from hris.kolom import MasaQuerySet

TERUKUR = ("asesmen-center", "uji-kompetensi")
"""Methods that measure; while valid they come before those that judge (superior, self)."""


def unit_sendiri(pengguna):
    """Return the units an account's holder works in: the unit of the post held today, and those above it."""
    riwayat = apps.get_model("pegawai", "RiwayatJabatan").objects.pada(pengguna.jangkauan.tanggal).definitif()
    milik = riwayat.filter(
        pegawai=pengguna.jangkauan.pegawai_id or 0, jabatan__unit__jalur__startswith=OuterRef("jalur")
    )
    return apps.get_model("pegawai", "UnitKerja").objects.filter(Exists(milik))


def dinilai(pengguna):
    """Return the people this account may judge as superior: those below its posts, in tiers, never itself.

    Whoever has no superior post in the system (a head) is judged outside it; the personnel section enters that.
    """
    orang, jangkauan = apps.get_model("pegawai", "Pegawai").objects, pengguna.jangkauan
    hari = jangkauan.tanggal
    bawahan = orang.di_bawah_jabatan(*jangkauan.jalur_jabatan, tanggal=hari)
    pucuk = apps.get_model("pegawai", "RiwayatJabatan").objects.pada(hari).definitif()
    pucuk = orang.dikelola(pengguna).filter(pk__in=pucuk.filter(jabatan__atasan__isnull=True).values("pegawai"))
    return orang.filter(Q(pk__in=bawahan.values("pk")) | Q(pk__in=pucuk.values("pk"))).exclude(
        pk=jangkauan.pegawai_id or 0
    )


class KompetensiQuerySet(QuerySet):
    """Questions about the dictionary."""

    def aktif(self):
        return self.filter(aktif=True)

    def terjangkau(self, pengguna):
        """Return the national competencies, and those of the agencies in reach or worked in."""
        unit = apps.get_model("pegawai", "UnitKerja").objects.terjangkau(pengguna)
        return self.filter(Q(unit__isnull=True) | Q(unit__in=unit | unit_sendiri(pengguna)))

    def dikelola(self, pengguna):
        """Return the technical competencies of the agencies that this account keeps as Pengelola."""
        unit = apps.get_model("pegawai", "UnitKerja").objects.di_bawah(*pengguna.jangkauan.jalur_kelola)
        return self.filter(unit__in=unit)


class StandarQuerySet(MasaQuerySet):
    """Questions about required levels."""

    def efektif(self, tanggal):
        """Return what posts require on a date: one row a post (`untuk`) and competency, the post's own first.

        A row of a jenjang comes once for each post of it, unless the post has a row of its own for the competency;
        level 0 of a post says that it is not asked for. Competencies out of use ask for nothing.
        """
        milik = self.model.objects.pada(tanggal).filter(jabatan=OuterRef("untuk"), kompetensi=OuterRef("kompetensi"))
        return (
            self.pada(tanggal)
            .filter(kompetensi__aktif=True)
            .annotate(untuk=Coalesce("jabatan", "jenjang__jabatan__pk", output_field=BigIntegerField()))
            .filter(Q(jabatan__isnull=False) | Q(untuk__isnull=False) & ~Exists(milik))
        )


class AsesmenQuerySet(QuerySet):
    """Questions about assessments."""

    def sah(self):
        """Return the assessments that count: confirmed, not withdrawn."""
        return self.filter(status="sah")

    def berlaku(self, tanggal):
        """Return those that count on a date: taken by then and not lapsed."""
        return self.sah().filter(tanggal__lte=tanggal, berlaku_sampai__gte=tanggal)

    def terjangkau(self, pengguna):
        """Return the assessments of the people in reach; another's draft is nobody's business yet."""
        orang = apps.get_model("pegawai", "Pegawai").objects.terjangkau(pengguna)
        return self.filter(pegawai__in=orang).exclude(~Q(pegawai=pengguna.jangkauan.pegawai_id or 0), status="draf")

    def menunggu_atasan(self, pengguna):
        """Return the self-assessments that this account may confirm, the oldest first."""
        return self.filter(status="diajukan", pegawai__in=dinilai(pengguna)).order_by("tanggal", "pk")


class HasilAsesmenQuerySet(QuerySet):
    """Questions about assessed levels."""

    def dengan_capaian(self):
        """Annotate `capaian`: the superior's level where there is one, else the level first given."""
        return self.annotate(capaian=Coalesce(F("tingkat_atasan"), F("tingkat")))

    def sah(self):
        """Return the results of assessments that count, lapsed ones too."""
        return self.filter(asesmen__status="sah").dengan_capaian()

    def efektif(self, tanggal):
        """Return one row a person and competency: the result that counts on a date.

        Measured methods come before judged ones, then the later date, then the later entry; lapsed ones are left out.
        """
        terukur = Case(When(asesmen__metode__in=TERUKUR, then=0), default=1, output_field=IntegerField())
        return (
            self.sah()
            .filter(asesmen__tanggal__lte=tanggal, asesmen__berlaku_sampai__gte=tanggal)
            .annotate(urutan_metode=terukur)
            .order_by("asesmen__pegawai_id", "kompetensi_id", "urutan_metode", "-asesmen__tanggal", "-asesmen_id")
            .distinct("asesmen__pegawai_id", "kompetensi_id")
        )
