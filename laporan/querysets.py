"""Named questions about official reports."""

from django.apps import apps
from django.db.models import Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet, TextField

PENERIMA_PERAN = {"bkd": "bkd", "bpsdm": "diklat"}
"""Recipient of a copy → the role that reads it."""


def _unit_berperan(peran: str, pengguna):
    """Return the subquery "the account holds `peran` over a subtree in which the report's agency lies"."""
    tugas = apps.get_model("pegawai", "PenugasanPeran").objects.pada(pengguna.jangkauan.tanggal)
    return Exists(
        tugas.filter(pengguna=pengguna, peran=peran)
        .annotate(jalur_laporan=ExpressionWrapper(OuterRef("unit__jalur"), output_field=TextField()))
        .filter(jalur_laporan__startswith=F("unit__jalur"))
    )


class LaporanQuerySet(QuerySet):
    """Questions about frozen reports."""

    def milik_badan(self, pengguna):
        """Return the reports of the agencies over which this account holds an inside role."""
        unit = apps.get_model("pegawai", "UnitKerja").objects.di_bawah(*pengguna.jangkauan.jalur_unit)
        return self.filter(unit__in=unit)

    def dikelola(self, pengguna):
        """Return the reports of the agencies this account keeps as Pengelola: those it may send."""
        unit = apps.get_model("pegawai", "UnitKerja").objects.di_bawah(*pengguna.jangkauan.jalur_kelola)
        return self.filter(unit__in=unit)

    def terkirim(self, pengguna, penerima: str):
        """Return the reports of which a copy was sent to `penerima`, as far as the account's role reaches."""
        if PENERIMA_PERAN[penerima] not in pengguna.jangkauan.peran:
            return self.none()
        kiriman = apps.get_model("laporan", "PengirimanLaporan").objects.filter(
            laporan=OuterRef("pk"), penerima=penerima
        )
        return self.filter(Exists(kiriman), _unit_berperan(PENERIMA_PERAN[penerima], pengguna))

    def terjangkau(self, pengguna):
        """Return the agency's own reports, and for outside readers only those sent to them."""
        unit = apps.get_model("pegawai", "UnitKerja").objects.di_bawah(*pengguna.jangkauan.jalur_unit)
        kondisi = Q(unit__in=unit)
        for penerima, peran in PENERIMA_PERAN.items():
            if peran in pengguna.jangkauan.peran:
                kondisi |= Q(pk__in=self.model.objects.terkirim(pengguna, penerima).values("pk"))
        return self.filter(kondisi)

    def untuk_daftar(self):
        """Leave the frozen data out of lists and bring the recipients along."""
        return self.defer("data").select_related("unit", "disusun_oleh").prefetch_related("pengiriman")

    def salinan_bagi(self, laporan, pengguna) -> str:
        """Return which copy of a report in reach this account gets: "lengkap", "bkd" or "bpsdm"."""
        satu = self.filter(pk=laporan.pk)
        if satu.milik_badan(pengguna).exists():
            return "lengkap"
        return "bkd" if satu.terkirim(pengguna, "bkd").exists() else "bpsdm"
