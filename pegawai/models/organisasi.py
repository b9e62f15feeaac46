"""The organisation: units, levels of posts, ranks, posts."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from hris.pohon import Simpul, kolom_jalur, pemicu
from hris.riwayat import lacak_tiga
from pegawai.querysets import JabatanQuerySet, UnitKerjaQuerySet


@lacak_tiga
class UnitKerja(Simpul, models.Model):
    """One row is a unit in the tree: agency → bidang → subbagian; several agencies fit side by side."""

    kode = models.SlugField("kode", max_length=60, unique=True)
    nama = models.CharField("nama", max_length=200)
    singkatan = models.CharField("singkatan", max_length=60, blank=True)
    induk = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="anak", verbose_name="unit induk"
    )
    adalah_badan = models.BooleanField("badan/instansi", default=False, help_text="Laporan disusun per badan.")
    pemerintah = models.CharField(
        "pemerintah daerah", max_length=200, blank=True, help_text="Baris pertama kop surat."
    )
    alamat = models.CharField("alamat", max_length=300, blank=True)
    kota = models.CharField("kota", max_length=100, blank=True)
    jalur = kolom_jalur()

    objects = UnitKerjaQuerySet.as_manager()

    class Meta:
        verbose_name = "unit kerja"
        verbose_name_plural = "unit kerja"
        ordering = ["jalur", "pk"]
        indexes = [models.Index(fields=["jalur"], name="unit_jalur_awalan", opclasses=["text_pattern_ops"])]
        triggers = pemicu("induk")
        constraints = [
            models.CheckConstraint(
                condition=~Q(nama=""), name="unit_bernama", violation_error_message="Nama unit wajib diisi."
            ),
            models.CheckConstraint(
                condition=~Q(induk=models.F("id")),
                name="unit_bukan_induk_sendiri",
                violation_error_message="Unit tidak dapat menjadi induknya sendiri.",
            ),
        ]

    def __str__(self):
        return self.nama

    @property
    def nama_pendek(self) -> str:
        return self.singkatan or self.nama


class Jenjang(models.Model):
    """One row is a level of posts (acuan/jenjang.csv): structural, functional or executing."""

    class Jenis(models.TextChoices):
        CALON = "calon", "Calon"
        PELAKSANA = "pelaksana", "Pelaksana"
        STRUKTURAL = "struktural", "Struktural"
        FUNGSIONAL = "fungsional", "Fungsional"

    kode = models.SlugField("kode", max_length=40, unique=True)
    nama = models.CharField("nama", max_length=100)
    jenis = models.CharField("jenis", max_length=20, choices=Jenis)
    kelompok_kldp = models.CharField("kelompok KLDP", max_length=40, blank=True)
    urut = models.PositiveSmallIntegerField("urutan")
    level_standar = models.PositiveSmallIntegerField("level standar")
    nama_lama = models.CharField("nama lama", max_length=100, blank=True)

    class Meta:
        verbose_name = "jenjang jabatan"
        verbose_name_plural = "jenjang jabatan"
        ordering = ["urut", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(level_standar__range=(1, 5)),
                name="jenjang_level",
                violation_error_message="Level standar antara 1 dan 5.",
            )
        ]

    def __str__(self):
        return self.nama


class Golongan(models.Model):
    """One row is a rank (golongan ruang) of PNS, or a golongan of PPPK (acuan/pangkat.csv)."""

    kode = models.CharField("golongan", max_length=10)
    pangkat = models.CharField("pangkat", max_length=60, blank=True)
    jenis_asn = models.CharField("jenis ASN", max_length=10, choices=[("PNS", "PNS"), ("PPPK", "PPPK")])
    urut = models.PositiveSmallIntegerField("urutan")

    class Meta:
        verbose_name = "golongan"
        verbose_name_plural = "golongan"
        ordering = ["jenis_asn", "urut", "pk"]
        constraints = [
            models.UniqueConstraint(
                "kode", "jenis_asn", name="golongan_unik", violation_error_message="Golongan ini sudah ada."
            )
        ]

    def __str__(self):
        return f"{self.pangkat} ({self.kode})" if self.pangkat else f"Golongan {self.kode}"


@lacak_tiga
class Jabatan(Simpul, models.Model):
    """One row is a post in a unit, with its level and its superior post; a leading post has one holder at a time."""

    nama = models.CharField("nama", max_length=200)
    unit = models.ForeignKey(UnitKerja, models.PROTECT, related_name="jabatan", verbose_name="unit kerja")
    jenjang = models.ForeignKey(Jenjang, models.PROTECT, related_name="jabatan", verbose_name="jenjang")
    atasan = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="bawahan", verbose_name="jabatan atasan"
    )
    memimpin = models.BooleanField("memimpin unit", default=False)
    atasan_luar_nama = models.CharField("nama atasan di luar badan", max_length=200, blank=True)
    atasan_luar_jabatan = models.CharField("jabatan atasan di luar badan", max_length=200, blank=True)
    jalur = kolom_jalur()

    objects = JabatanQuerySet.as_manager()

    class Meta:
        verbose_name = "jabatan"
        verbose_name_plural = "jabatan"
        ordering = ["jalur", "pk"]
        indexes = [models.Index(fields=["jalur"], name="jabatan_jalur_awalan", opclasses=["text_pattern_ops"])]
        triggers = pemicu("atasan")
        constraints = [
            models.UniqueConstraint(
                Lower("nama"),
                "unit",
                name="jabatan_unik",
                violation_error_message="Jabatan ini sudah ada di unit tersebut.",
            ),
            models.UniqueConstraint(
                "unit",
                condition=Q(memimpin=True),
                name="satu_pimpinan_unit",
                violation_error_message="Unit ini sudah punya jabatan pimpinan.",
            ),
            models.CheckConstraint(
                condition=Q(atasan__isnull=True) | Q(atasan_luar_nama=""),
                name="atasan_luar_hanya_puncak",
                violation_error_message="Atasan di luar badan hanya untuk jabatan tanpa jabatan atasan.",
            ),
        ]

    def __str__(self):
        return self.nama
