"""Uploaded workbooks of every kind, and what became of their rows."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from hris.impor.kerangka import Hasil, Pengimpor, pengimpor
from hris.models import Pekerjaan
from pegawai.models.organisasi import UnitKerja
from pegawai.querysets import BarisImporQuerySet, ImporQuerySet


class Impor(models.Model):
    """One row is an uploaded workbook of one kind: checked row by row, shown, then written whole or not at all."""

    class Status(models.TextChoices):
        DIPERIKSA = "diperiksa", "Sedang diperiksa"
        SIAP = "siap", "Menunggu konfirmasi"
        DITULIS = "ditulis", "Sedang ditulis"
        SELESAI = "selesai", "Selesai"
        GAGAL = "gagal", "Gagal dibaca"
        BATAL = "batal", "Dibatalkan"

    jenis = models.SlugField("jenis", max_length=30, db_index=False)
    berkas = models.FileField("berkas", upload_to="impor/%Y/")
    nama_berkas = models.CharField("nama berkas", max_length=255)
    unit = models.ForeignKey(UnitKerja, models.PROTECT, related_name="+", verbose_name="badan")
    status = models.CharField("status", max_length=10, choices=Status, default=Status.DIPERIKSA)
    kolom = models.JSONField("kolom", default=dict, blank=True)
    pesan = models.TextField("pesan", blank=True)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="oleh")
    dibuat_pada = models.DateTimeField("dibuat pada", default=timezone.now)
    selesai_pada = models.DateTimeField("selesai pada", null=True, blank=True)
    pekerjaan = models.ForeignKey(
        Pekerjaan, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="pekerjaan"
    )

    objects = ImporQuerySet.as_manager()

    class Meta:
        verbose_name = "impor"
        verbose_name_plural = "impor"
        ordering = ["-dibuat_pada", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="selesai", selesai_pada__isnull=False)
                | ~Q(status="selesai") & Q(selesai_pada__isnull=True),
                name="impor_selesai",
                violation_error_message="Waktu selesai diisi bila, dan hanya bila, impor sudah ditulis.",
            ),
            models.CheckConstraint(
                condition=~Q(jenis=""), name="impor_berjenis", violation_error_message="Jenis impor wajib diisi."
            ),
        ]

    def __str__(self):
        return self.nama_berkas

    def get_absolute_url(self):
        return reverse("pegawai:impor_rinci", args=[self.pk])

    @property
    def pengimpor(self) -> Pengimpor | None:
        """The kind; None where its app is no longer installed."""
        return pengimpor(self.jenis)

    @property
    def jenis_tampil(self) -> str:
        """The kind in words: "Impor pegawai"."""
        return self.pengimpor.judul if self.pengimpor else self.jenis


class BarisImpor(models.Model):
    """One row is a row of an uploaded workbook with what became of it."""

    Hasil = Hasil

    impor = models.ForeignKey(Impor, models.CASCADE, related_name="baris", verbose_name="impor")
    nomor = models.PositiveIntegerField("baris")
    hasil = models.CharField("hasil", max_length=10, choices=Hasil)
    nip = models.CharField("NIP", max_length=60, blank=True)
    nama = models.CharField("nama", max_length=200, blank=True)
    asli = models.JSONField("isi berkas", default=dict, encoder=DjangoJSONEncoder)
    data = models.JSONField("data bersih", default=dict, encoder=DjangoJSONEncoder, blank=True)
    perubahan = models.JSONField("perubahan", default=list, encoder=DjangoJSONEncoder, blank=True)
    kesalahan = models.JSONField("kesalahan", default=list, blank=True)
    peringatan = models.JSONField("peringatan", default=list, blank=True)
    akibat = models.JSONField("akibat", default=list, blank=True)

    objects = BarisImporQuerySet.as_manager()

    class Meta:
        verbose_name = "baris impor"
        verbose_name_plural = "baris impor"
        ordering = ["nomor", "pk"]
        constraints = [
            models.UniqueConstraint(
                "impor", "nomor", name="baris_impor_unik", violation_error_message="Nomor baris ini sudah ada."
            ),
            models.CheckConstraint(
                condition=Q(hasil="ditolak") & ~Q(kesalahan=[]) | ~Q(hasil="ditolak") & Q(kesalahan=[]),
                name="baris_ditolak_beralasan",
                violation_error_message="Baris ditolak bila, dan hanya bila, ada kesalahannya.",
            ),
        ]

    def __str__(self):
        return f"Baris {self.nomor}: {self.get_hasil_display()}"
