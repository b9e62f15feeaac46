"""Named questions about performance and boxes; the same methods serve pages, exports and reports."""

from django.apps import apps
from django.db.models import F, Q, QuerySet


def _orang_terjangkau(pengguna):
    return apps.get_model("pegawai", "Pegawai").objects.terjangkau(pengguna)


def _unit_terjangkau(pengguna):
    unit = apps.get_model("pegawai", "UnitKerja")
    return unit.objects.di_bawah(*pengguna.jangkauan.jalur_unit)


def unit_berkinerja(pengguna):
    """Return the units whose performance an account may see: of its agency by role, and below the posts it holds."""
    unit, jabatan = apps.get_model("pegawai", "UnitKerja").objects, apps.get_model("pegawai", "Jabatan").objects
    bawahan = jabatan.di_bawah(*pengguna.jangkauan.jalur_jabatan)
    return unit.filter(
        Q(pk__in=_unit_terjangkau(pengguna).order_by().values("pk")) | Q(pk__in=bawahan.order_by().values("unit"))
    )


class PeriodeQuerySet(QuerySet):
    """Questions about performance periods."""

    def terakhir(self, tanggal, banyak: int = 1):
        """Return the last periods that had ended by a date, the newest first."""
        return self.filter(selesai__lte=tanggal).order_by("-selesai", "-mulai", "-pk")[:banyak]

    def dimulai(self, tanggal):
        """Return the periods that had begun by a date: those a person can be given targets or a result for."""
        return self.filter(mulai__lte=tanggal)


class PenilaianQuerySet(QuerySet):
    """Questions about performance results of people."""

    def sah(self):
        """Return the results that count: confirmed by the personnel section or out of the national record."""
        return self.filter(status="sah")

    def pada_periode(self, periode):
        return self.filter(periode=periode)

    def terjangkau(self, pengguna):
        """Return the results of the people in reach, the own one once it is confirmed, and what one is writing.

        The last part matters when the person has moved to another superior before the result was submitted.
        """
        sendiri = Q(pegawai=pengguna.jangkauan.pegawai_id)
        tulisan = Q(oleh=pengguna, sumber="atasan", status__in=["draf", "dikembalikan"])
        return self.filter(
            (Q(pegawai__in=_orang_terjangkau(pengguna)) | tulisan) & ~sendiri | sendiri & Q(status="sah")
        )

    def menunggu_konfirmasi(self, pengguna):
        """Return what this account can confirm: of the people kept as Pengelola, the oldest first."""
        dikelola = apps.get_model("pegawai", "Pegawai").objects.dikelola(pengguna)
        return self.filter(status="diajukan", pegawai__in=dikelola).order_by("diajukan_pada", "pk")

    def di_unit(self, unit):
        """Return the results of those who, on the period's last day, stood in a unit's subtree; annotate `unit_jalur`.

        Definitive holdings never overlap, so the join brings each result once.
        """
        return self.filter(
            pegawai__riwayat_jabatan__jenis="definitif",
            pegawai__riwayat_jabatan__masa__contains=F("periode__selesai"),
            pegawai__riwayat_jabatan__jabatan__unit__jalur__startswith=unit.jalur,
        ).annotate(unit_jalur=F("pegawai__riwayat_jabatan__jabatan__unit__jalur"))
