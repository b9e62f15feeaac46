"""Forms of development: what the regulation calls "bentuk pengembangan kompetensi"."""

import pghistory
from django.db import models
from django.db.models import Q

from direktori.querysets import BentukQuerySet


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
