"""Roles held and requests to change personal data."""

from datetime import date

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from hris.kolom import kolom_masa, masa_terisi
from hris.peran import TURUNAN, Peran
from pegawai.models.orang import Pegawai
from pegawai.models.organisasi import UnitKerja
from pegawai.querysets import PenugasanPeranQuerySet, UsulanQuerySet

DITUGASKAN = [(peran.value, peran.label) for peran in Peran if peran not in TURUNAN]


@pghistory.track()
class PenugasanPeran(models.Model):
    """One row is a role held by an account over a unit's subtree, with dates."""

    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="penugasan", verbose_name="akun"
    )
    peran = models.CharField("peran", max_length=20, choices=DITUGASKAN)
    unit = models.ForeignKey(UnitKerja, models.PROTECT, related_name="penugasan", verbose_name="unit kerja")
    masa = kolom_masa()

    objects = PenugasanPeranQuerySet.as_manager()

    class Meta:
        verbose_name = "penugasan peran"
        verbose_name_plural = "penugasan peran"
        ordering = ["pengguna__nama", "peran", "pk"]
        constraints = [
            masa_terisi(name="penugasan_masa"),
            models.CheckConstraint(
                condition=~Q(peran__in=[str(peran) for peran in TURUNAN]),
                name="peran_turunan_tidak_ditugaskan",
                violation_error_message="Peran Pegawai dan Atasan mengikuti data jabatan, tidak ditugaskan.",
            ),
        ]

    def __str__(self):
        return f"{self.get_peran_display()} · {self.unit} · {self.pengguna}"


@pghistory.track()
class UsulanPerubahan(models.Model):
    """One row is a person's request to change one field of the own staff data, and what was decided."""

    class Status(models.TextChoices):
        DIAJUKAN = "diajukan", "Menunggu keputusan"
        DITERIMA = "diterima", "Diterima"
        DITOLAK = "ditolak", "Ditolak"

    pegawai = models.ForeignKey(Pegawai, models.CASCADE, related_name="usulan", verbose_name="pegawai")
    bidang = models.CharField("data", max_length=40)
    nilai_lama = models.CharField("nilai lama", max_length=300, blank=True)
    nilai_baru = models.CharField("nilai baru", max_length=300)
    alasan = models.CharField("alasan", max_length=500)
    berkas = models.FileField("dokumen pendukung", upload_to="usulan/%Y/", blank=True)
    nama_berkas = models.CharField("nama berkas", max_length=150, blank=True)
    tipe_berkas = models.CharField(
        "tipe berkas", max_length=3, blank=True, choices=[("pdf", "PDF"), ("png", "PNG"), ("jpg", "JPG")]
    )
    sidik_berkas = models.CharField("SHA-256 berkas", max_length=64, blank=True)
    status = models.CharField("status", max_length=10, choices=Status, default=Status.DIAJUKAN)
    putusan = models.CharField("alasan keputusan", max_length=500, blank=True)
    diajukan_pada = models.DateTimeField("diajukan pada", default=timezone.now)
    diputus_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="diputus oleh"
    )
    diputus_pada = models.DateTimeField("diputus pada", null=True, blank=True)

    objects = UsulanQuerySet.as_manager()

    class Meta:
        verbose_name = "usulan perubahan"
        verbose_name_plural = "usulan perubahan"
        ordering = ["diajukan_pada", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="diajukan", diputus_oleh__isnull=True, diputus_pada__isnull=True)
                | ~Q(status="diajukan") & Q(diputus_oleh__isnull=False, diputus_pada__isnull=False),
                name="usulan_diputus",
                violation_error_message="Usulan yang diputus mencatat oleh siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=~Q(status="ditolak", putusan=""),
                name="usulan_ditolak_beralasan",
                violation_error_message="Penolakan wajib disertai alasan.",
            ),
            models.CheckConstraint(
                condition=Q(berkas="", nama_berkas="", tipe_berkas="", sidik_berkas="")
                | ~Q(berkas="") & ~Q(nama_berkas="") & ~Q(tipe_berkas="") & ~Q(sidik_berkas=""),
                name="usulan_berkas_diperiksa",
                violation_error_message="Dokumen pendukung dicatat bersama nama, tipe, dan sidiknya.",
            ),
            models.UniqueConstraint(
                "pegawai",
                "bidang",
                condition=Q(status="diajukan"),
                name="satu_usulan_terbuka",
                violation_error_message="Usulan untuk data ini masih menunggu keputusan.",
            ),
        ]

    def __str__(self):
        return f"{self.label_bidang}: {self.pegawai}"

    def get_absolute_url(self):
        return reverse("pegawai:usulan_rinci", args=[self.pk])

    @property
    def label_bidang(self) -> str:
        """The field's name for people: "Tanggal lahir"."""
        nama = str(Pegawai._meta.get_field(self.bidang).verbose_name)
        return nama[:1].upper() + nama[1:]

    @property
    def nilai_lama_tampil(self) -> str:
        return nilai_tampil(self.bidang, self.nilai_lama)

    @property
    def nilai_baru_tampil(self) -> str:
        return nilai_tampil(self.bidang, self.nilai_baru)


def nilai_tampil(bidang: str, nilai: str) -> str:
    """Return a stored value of a field of Pegawai as people type it: labels of choices, dates as DD-MM-YYYY."""
    if nilai and isinstance(Pegawai._meta.get_field(bidang), models.DateField):
        return f"{date.fromisoformat(nilai):%d-%m-%Y}"
    return dict(Pegawai._meta.get_field(bidang).flatchoices).get(nilai, nilai) or "–"
