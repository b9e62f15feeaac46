"""Recovery of an account whose password is forgotten while mail is down: two people, one slip."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from hris.models import KodeAktivasi
from pegawai.querysets import PemulihanQuerySet


@pghistory.track()
class PemulihanSandi(models.Model):
    """One row is a request to let a person choose a new password by slip: asked by one, confirmed by another."""

    class Status(models.TextChoices):
        MENUNGGU = "menunggu", "Menunggu konfirmasi"
        DIKONFIRMASI = "dikonfirmasi", "Slip dicetak"
        DIPAKAI = "dipakai", "Sudah dipakai"
        DIBATALKAN = "dibatalkan", "Dibatalkan"

    TERBUKA = (Status.MENUNGGU, Status.DIKONFIRMASI)

    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="pemulihan", verbose_name="akun"
    )
    alasan = models.CharField("cara memastikan orangnya", max_length=300)
    lepas_dua_langkah = models.BooleanField("matikan verifikasi dua langkah", default=False)
    status = models.CharField("status", max_length=15, choices=Status, default=Status.MENUNGGU)
    diminta_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="diminta oleh"
    )
    diminta_pada = models.DateTimeField("diminta pada", default=timezone.now)
    berlaku_sampai = models.DateTimeField("berlaku sampai")
    dikonfirmasi_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="dikonfirmasi oleh",
    )
    dikonfirmasi_pada = models.DateTimeField("dikonfirmasi pada", null=True, blank=True)
    kode = models.OneToOneField(
        KodeAktivasi, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="kode"
    )
    selesai_pada = models.DateTimeField("selesai pada", null=True, blank=True)
    catatan = models.CharField("catatan", max_length=300, blank=True)

    objects = PemulihanQuerySet.as_manager()

    class Meta:
        verbose_name = "pemulihan kata sandi"
        verbose_name_plural = "pemulihan kata sandi"
        ordering = ["-diminta_pada", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(diminta_oleh=F("pengguna")) & ~Q(dikonfirmasi_oleh=F("pengguna")),
                name="pemulihan_bukan_akun_sendiri",
                violation_error_message="Pemulihan akun sendiri diminta dan dikonfirmasi oleh orang lain.",
            ),
            models.CheckConstraint(
                condition=Q(dikonfirmasi_oleh__isnull=True) | ~Q(dikonfirmasi_oleh=F("diminta_oleh")),
                name="pemulihan_dua_orang",
                violation_error_message="Pemulihan dikonfirmasi oleh orang lain daripada yang memintanya.",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=["dikonfirmasi", "dipakai"])
                | Q(dikonfirmasi_oleh__isnull=False, dikonfirmasi_pada__isnull=False),
                name="pemulihan_dikonfirmasi",
                violation_error_message="Pemulihan yang dikonfirmasi mencatat oleh siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["menunggu", "dikonfirmasi"], selesai_pada__isnull=True)
                | Q(status__in=["dipakai", "dibatalkan"], selesai_pada__isnull=False),
                name="pemulihan_selesai",
                violation_error_message="Waktu selesai diisi bila, dan hanya bila, pemulihan berakhir.",
            ),
            models.UniqueConstraint(
                "pengguna",
                condition=Q(status__in=["menunggu", "dikonfirmasi"]),
                name="satu_pemulihan_terbuka",
                violation_error_message="Pemulihan akun ini sudah diminta dan belum selesai.",
            ),
        ]

    def __str__(self):
        return f"Pemulihan kata sandi {self.pengguna}"

    def get_absolute_url(self):
        return reverse("pegawai:pemulihan_rinci", args=[self.pk])

    @property
    def keadaan(self) -> tuple[str, str]:
        """The state as a badge's code and words; an open request past its time has lapsed."""
        if self.lewat(timezone.now()):
            return "lewat", "Lewat waktu"
        return self.status, self.get_status_display()

    def lewat(self, sekarang) -> bool:
        """Tell whether an open request has lapsed at a moment."""
        return self.status in self.TERBUKA and self.berlaku_sampai <= sekarang
