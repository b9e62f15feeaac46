"""Roles held, staff imports and requests to change personal data."""

import pghistory
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from hris.kolom import kolom_masa, masa_terisi
from hris.models import Pekerjaan
from hris.peran import TURUNAN, Peran
from pegawai.models.orang import Pegawai
from pegawai.models.organisasi import UnitKerja
from pegawai.querysets import ImporQuerySet, PenugasanPeranQuerySet, UsulanQuerySet

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


class ImporPegawai(models.Model):
    """One row is an uploaded staff workbook: checked row by row, shown, then written whole or not at all."""

    class Status(models.TextChoices):
        DIPERIKSA = "diperiksa", "Sedang diperiksa"
        SIAP = "siap", "Menunggu konfirmasi"
        DITULIS = "ditulis", "Sedang ditulis"
        SELESAI = "selesai", "Selesai"
        GAGAL = "gagal", "Gagal dibaca"
        BATAL = "batal", "Dibatalkan"

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
        verbose_name = "impor pegawai"
        verbose_name_plural = "impor pegawai"
        ordering = ["-dibuat_pada", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="selesai", selesai_pada__isnull=False)
                | ~Q(status="selesai") & Q(selesai_pada__isnull=True),
                name="impor_selesai",
                violation_error_message="Waktu selesai diisi bila, dan hanya bila, impor sudah ditulis.",
            )
        ]

    def __str__(self):
        return self.nama_berkas

    def get_absolute_url(self):
        return reverse("pegawai:impor_rinci", args=[self.pk])


class BarisImpor(models.Model):
    """One row is a row of an uploaded workbook with what became of it."""

    class Hasil(models.TextChoices):
        BARU = "baru", "Baru"
        BERUBAH = "berubah", "Berubah"
        TETAP = "tetap", "Tetap"
        DITOLAK = "ditolak", "Ditolak"

    impor = models.ForeignKey(ImporPegawai, models.CASCADE, related_name="baris", verbose_name="impor")
    nomor = models.PositiveIntegerField("baris")
    hasil = models.CharField("hasil", max_length=10, choices=Hasil)
    nip = models.CharField("NIP", max_length=60, blank=True)
    nama = models.CharField("nama", max_length=200, blank=True)
    asli = models.JSONField("isi berkas", default=dict, encoder=DjangoJSONEncoder)
    data = models.JSONField("data bersih", default=dict, encoder=DjangoJSONEncoder, blank=True)
    perubahan = models.JSONField("perubahan", default=list, encoder=DjangoJSONEncoder, blank=True)
    kesalahan = models.JSONField("kesalahan", default=list, blank=True)
    peringatan = models.JSONField("peringatan", default=list, blank=True)

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
    """Return a stored value of a field of Pegawai as people read it: the label of a choice, else the text."""
    return dict(Pegawai._meta.get_field(bidang).flatchoices).get(nilai, nilai) or "–"
