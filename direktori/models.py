"""Forms of development: what the regulation calls "bentuk pengembangan kompetensi"."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q

from direktori.querysets import BentukQuerySet
from hris.riwayat import lacak_tiga


@pghistory.track()
class BentukPengembangan(models.Model):
    """One row is a form of development (§2.5, Lampiran A or B): how it is counted and where it belongs."""

    class Jalur(models.TextChoices):
        PENDIDIKAN = "pendidikan", "Pendidikan"
        KLASIKAL = "klasikal", "Klasikal"
        NONKLASIKAL = "nonklasikal", "Nonklasikal"
        KARIER = "karier", "Tindakan karier"

    class Porsi(models.TextChoices):
        TUJUH_PULUH = "70", "70% – belajar dari pengalaman"
        DUA_PULUH = "20", "20% – belajar dari orang lain"
        SEPULUH = "10", "10% – belajar formal"

    class Satuan(models.TextChoices):
        SEMESTER = "semester", "semester"
        JP = "jp", "JP"
        HARI = "hari", "hari"
        KEGIATAN = "kegiatan", "kegiatan"
        PROGRAM = "program", "program"

    kode = models.SlugField("kode", max_length=60, unique=True)
    nama = models.CharField("nama", max_length=150)
    nama_asing = models.CharField("nama asing", max_length=150, blank=True)
    alias = models.CharField("sebutan lain", max_length=300, blank=True, help_text="Dipisahkan dengan tanda |.")
    jalur = models.CharField("jalur", max_length=20, choices=Jalur)
    porsi = models.CharField("porsi 70:20:10", max_length=2, choices=Porsi, blank=True)
    satuan = models.CharField("satuan", max_length=10, choices=Satuan)
    deskripsi = models.TextField("deskripsi", blank=True)
    di_lampiran_a = models.BooleanField("ada di Lampiran A", default=False)
    di_lampiran_b = models.BooleanField("ada di Lampiran B", default=False)
    boleh_mandiri = models.BooleanField(
        "boleh dilaksanakan mandiri", null=True, blank=True, help_text="Kosong: belum diatur."
    )
    tindakan_karier = models.BooleanField("tindakan karier", default=False)
    kode_siasn = models.CharField("kode SIASN", max_length=10, blank=True)
    sumber = models.CharField("sumber", max_length=300, blank=True)
    urut = models.PositiveSmallIntegerField("urutan", default=0)
    aktif = models.BooleanField("dipakai", default=True)

    objects = BentukQuerySet.as_manager()

    class Meta:
        verbose_name = "bentuk pengembangan"
        verbose_name_plural = "bentuk pengembangan"
        ordering = ["urut", "nama", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(nama=""), name="bentuk_bernama", violation_error_message="Nama bentuk wajib diisi."
            ),
            models.CheckConstraint(
                condition=Q(satuan__in=["semester", "jp", "hari", "kegiatan", "program"]),
                name="bentuk_satuan",
                violation_error_message="Satuan tidak dikenal.",
            ),
            models.UniqueConstraint(
                "kode_siasn",
                condition=~Q(kode_siasn=""),
                name="bentuk_siasn_unik",
                violation_error_message="Kode SIASN ini sudah dipakai bentuk lain.",
            ),
        ]

    def __str__(self):
        return f"{self.nama} ({self.nama_asing})" if self.nama_asing else self.nama


@lacak_tiga
class RekomendasiKotak(models.Model):
    """One row is a form recommended for a box (Lampiran A): main or optional, proposed until it is confirmed."""

    class Kekuatan(models.TextChoices):
        UTAMA = "utama", "Utama"
        OPSIONAL = "opsional", "Opsional"

    class Status(models.TextChoices):
        USULAN = "usulan", "Usulan, belum ditetapkan"
        DITETAPKAN = "ditetapkan", "Ditetapkan"

    kotak = models.PositiveSmallIntegerField("kotak")
    bentuk = models.ForeignKey(
        BentukPengembangan, models.PROTECT, related_name="rekomendasi", verbose_name="bentuk pengembangan"
    )
    kekuatan = models.CharField("kekuatan", max_length=10, choices=Kekuatan)
    status = models.CharField("status", max_length=12, choices=Status, default=Status.USULAN)
    ditetapkan_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="ditetapkan oleh",
    )
    ditetapkan_pada = models.DateTimeField("ditetapkan pada", null=True, blank=True)

    class Meta:
        verbose_name = "rekomendasi kotak"
        verbose_name_plural = "rekomendasi kotak"
        ordering = ["kotak", "-kekuatan", "bentuk__urut", "pk"]
        constraints = [
            models.UniqueConstraint(
                "kotak",
                "bentuk",
                name="rekomendasi_unik",
                violation_error_message="Bentuk ini sudah direkomendasikan untuk kotak tersebut.",
            ),
            models.CheckConstraint(
                condition=Q(kotak__range=(1, 9)),
                name="rekomendasi_kotak",
                violation_error_message="Nomor kotak antara 1 dan 9.",
            ),
            models.CheckConstraint(
                condition=Q(status="ditetapkan", ditetapkan_oleh__isnull=False, ditetapkan_pada__isnull=False)
                | Q(status="usulan", ditetapkan_oleh__isnull=True, ditetapkan_pada__isnull=True),
                name="rekomendasi_penetapan",
                violation_error_message="Penetapan dicatat bila, dan hanya bila, rekomendasi ditetapkan.",
            ),
        ]

    def __str__(self):
        return f"Kotak {self.kotak}: {self.bentuk}"
