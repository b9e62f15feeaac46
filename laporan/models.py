"""Official reports: frozen once composed, and where their copies went."""

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse

from hris.templatetags.hris import tanggal
from laporan.querysets import LaporanQuerySet
from pegawai.models import UnitKerja

SIDIK = r"^[0-9a-f]{64}$"
BEKU = ["unit", "jenis", "tahun", "semester", "versi", "data", "berkas", "sidik", "tanggal_data", "disusun_pada"]


def tempat_laporan(laporan, nama: str) -> str:
    """Return where a report's PDF lies; the storage adds letters where the name is taken."""
    return f"laporan/{laporan.tahun}/{laporan.unit.kode}-semester-{laporan.semester}-v{laporan.versi}.pdf"


@pghistory.track(exclude=["data"])
class LaporanResmi(models.Model):
    """One row is a frozen report of an agency: the data, its PDF and the PDF's hash; a correction is a new version."""

    class Jenis(models.TextChoices):
        SEMESTER = "semester", "Laporan semester"

    class Status(models.TextChoices):
        BEKU = "beku", "Dibekukan"
        DIKIRIM = "dikirim", "Dikirim"

    class Semester(models.IntegerChoices):
        I = 1, "Semester I"  # noqa: E741  Roman numeral, as the users write it
        II = 2, "Semester II"

    unit = models.ForeignKey(UnitKerja, models.PROTECT, related_name="laporan", verbose_name="badan")
    jenis = models.CharField("jenis", max_length=15, choices=Jenis, default=Jenis.SEMESTER)
    tahun = models.PositiveSmallIntegerField("tahun")
    semester = models.PositiveSmallIntegerField("semester", choices=Semester)
    versi = models.PositiveSmallIntegerField("versi", default=1)
    status = models.CharField("status", max_length=10, choices=Status, default=Status.BEKU)
    data = models.JSONField("data")
    berkas = models.FileField("berkas PDF", upload_to=tempat_laporan, max_length=200)
    sidik = models.CharField("sidik SHA-256", max_length=64)
    tanggal_data = models.DateField("tanggal data")
    penanda_nama = models.CharField("nama penanda tangan", max_length=250, blank=True)
    penanda_jabatan = models.CharField("jabatan penanda tangan", max_length=250, blank=True)
    penanda_nip = models.CharField("NIP penanda tangan", max_length=18, blank=True)
    penanda_pangkat = models.CharField("pangkat penanda tangan", max_length=100, blank=True)
    disusun_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="disusun oleh"
    )
    disusun_pada = models.DateTimeField("disusun pada")

    objects = LaporanQuerySet.as_manager()

    class Meta:
        verbose_name = "laporan resmi"
        verbose_name_plural = "laporan resmi"
        ordering = ["-tahun", "-semester", "unit", "-versi", "pk"]
        triggers = [pgtrigger.ReadOnly(name="data_beku", fields=BEKU)]
        constraints = [
            models.UniqueConstraint(
                "unit",
                "jenis",
                "tahun",
                "semester",
                "versi",
                name="laporan_versi_unik",
                violation_error_message="Versi laporan ini sudah ada.",
            ),
            models.CheckConstraint(
                condition=Q(semester__in=[1, 2]),
                name="laporan_semester",
                violation_error_message="Semester hanya 1 atau 2.",
            ),
            models.CheckConstraint(
                condition=Q(sidik__regex=SIDIK),
                name="laporan_sidik",
                violation_error_message="Sidik berkas tidak sah.",
            ),
            models.CheckConstraint(
                condition=Q(versi__gte=1),
                name="laporan_versi",
                violation_error_message="Versi laporan mulai dari 1.",
            ),
        ]

    def __str__(self):
        return self.judul

    def get_absolute_url(self):
        return reverse("laporan:rinci", args=[self.pk])

    @property
    def judul(self) -> str:
        """The title as spoken of: a second version is the first correction (ralat)."""
        ralat = f" (ralat ke-{self.versi - 1})" if self.versi > 1 else ""
        return f"Laporan {self.get_semester_display()} Tahun {self.tahun}{ralat}"

    @property
    def nama_berkas(self) -> str:
        """The name a download gets, without its suffix."""
        return f"laporan-semester-{self.semester}-{self.tahun}-{self.unit.kode}-v{self.versi}"

    @property
    def tanggal_tampil(self) -> str:
        return tanggal(self.tanggal_data)


def tempat_salinan(kiriman, nama: str) -> str:
    return tempat_laporan(kiriman.laporan, nama).replace(".pdf", f"-{kiriman.penerima}.pdf")


@pghistory.track()
class PengirimanLaporan(models.Model):
    """One row is the copy of a report sent to one recipient; BPSDM's copy carries no list of people's JP."""

    class Penerima(models.TextChoices):
        BKD = "bkd", "BKD"
        BPSDM = "bpsdm", "BPSDM"

    laporan = models.ForeignKey(LaporanResmi, models.CASCADE, related_name="pengiriman", verbose_name="laporan")
    penerima = models.CharField("penerima", max_length=10, choices=Penerima)
    berkas = models.FileField("salinan PDF", upload_to=tempat_salinan, max_length=200)
    sidik = models.CharField("sidik SHA-256", max_length=64)
    dikirim_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="dikirim oleh"
    )
    dikirim_pada = models.DateTimeField("dikirim pada")

    class Meta:
        verbose_name = "pengiriman laporan"
        verbose_name_plural = "pengiriman laporan"
        ordering = ["dikirim_pada", "pk"]
        constraints = [
            models.UniqueConstraint(
                "laporan",
                "penerima",
                name="kirim_sekali",
                violation_error_message="Laporan ini sudah dikirim kepada penerima tersebut.",
            ),
            models.CheckConstraint(
                condition=Q(sidik__regex=SIDIK),
                name="kiriman_sidik",
                violation_error_message="Sidik salinan tidak sah.",
            ),
        ]

    def __str__(self):
        return f"{self.laporan} → {self.get_penerima_display()}"
