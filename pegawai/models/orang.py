"""People and their dated histories."""

import pghistory
from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse

from hris.kolom import MasaQuerySet, kolom_masa, masa_terisi, tidak_bertumpang
from hris.riwayat import lacak_tiga
from pegawai.models.organisasi import Golongan, Jabatan
from pegawai.querysets import PegawaiQuerySet, RiwayatJabatanQuerySet


@pghistory.track()
class Pegawai(models.Model):
    """One row is a person on the staff: a PNS, CPNS or PPPK, known by NIP."""

    class JenisKelamin(models.TextChoices):
        LAKI = "L", "Laki-laki"
        PEREMPUAN = "P", "Perempuan"

    class JenisASN(models.TextChoices):
        PNS = "PNS", "PNS"
        CPNS = "CPNS", "CPNS"
        PPPK = "PPPK", "PPPK"

    class Pendidikan(models.TextChoices):
        SD = "sd", "SD"
        SMP = "smp", "SMP"
        SMA = "sma", "SMA/sederajat"
        D1 = "d1", "Diploma I"
        D2 = "d2", "Diploma II"
        D3 = "d3", "Diploma III"
        D4 = "d4", "Diploma IV"
        S1 = "s1", "Sarjana (S1)"
        PROFESI = "profesi", "Profesi"
        S2 = "s2", "Magister (S2)"
        S3 = "s3", "Doktor (S3)"

    nip = models.CharField(
        "NIP", max_length=18, unique=True, validators=[RegexValidator(r"^\d{18}$", "NIP terdiri atas 18 angka.")]
    )
    nama = models.CharField("nama", max_length=150)
    gelar_depan = models.CharField("gelar depan", max_length=50, blank=True)
    gelar_belakang = models.CharField("gelar belakang", max_length=80, blank=True)
    tempat_lahir = models.CharField("tempat lahir", max_length=100, blank=True)
    tanggal_lahir = models.DateField("tanggal lahir")
    jenis_kelamin = models.CharField("jenis kelamin", max_length=1, choices=JenisKelamin)
    jenis_asn = models.CharField("jenis ASN", max_length=4, choices=JenisASN)
    tmt_cpns = models.DateField("TMT CPNS/PPPK", null=True, blank=True)
    pendidikan = models.CharField("pendidikan terakhir", max_length=10, choices=Pendidikan, blank=True)
    jurusan = models.CharField("jurusan", max_length=150, blank=True)
    tahun_lulus = models.PositiveSmallIntegerField("tahun lulus", null=True, blank=True)
    email = models.EmailField("e-mail", blank=True)
    no_hp = models.CharField("nomor HP", max_length=20, blank=True)
    alamat = models.CharField("alamat", max_length=300, blank=True)
    pengguna = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="pegawai",
        verbose_name="akun",
    )
    contoh = models.BooleanField("data contoh", default=False, editable=False)

    objects = PegawaiQuerySet.as_manager()

    class Meta:
        verbose_name = "pegawai"
        verbose_name_plural = "pegawai"
        ordering = ["nama", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(nip__regex=r"^\d{18}$"),
                name="nip_18_angka",
                violation_error_message="NIP terdiri atas 18 angka.",
            ),
            models.CheckConstraint(
                condition=~Q(nama=""), name="pegawai_bernama", violation_error_message="Nama pegawai wajib diisi."
            ),
            models.CheckConstraint(
                condition=Q(tmt_cpns__isnull=True) | Q(tmt_cpns__gt=models.F("tanggal_lahir")),
                name="tmt_sesudah_lahir",
                violation_error_message="TMT CPNS/PPPK harus sesudah tanggal lahir.",
            ),
            models.UniqueConstraint(
                "email",
                condition=~Q(email=""),
                name="pegawai_email_unik",
                violation_error_message="Alamat e-mail ini sudah dipakai pegawai lain.",
            ),
        ]

    def __str__(self):
        return self.nama_gelar

    def get_absolute_url(self):
        return reverse("pegawai:profil", args=[self.pk])

    @property
    def nama_gelar(self) -> str:
        """The name with its titles: "Dr. Maria Bria, S.Sos., M.Si."."""
        depan = f"{self.gelar_depan} {self.nama}".strip()
        return f"{depan}, {self.gelar_belakang}" if self.gelar_belakang else depan

    def jabatan_pada(self, tanggal):
        """Return the holding (RiwayatJabatan) of the definitive post on a date, or None."""
        return (
            self.riwayat_jabatan.pada(tanggal).definitif().select_related("jabatan__unit", "jabatan__jenjang").first()
        )

    def atasan(self, tanggal):
        """Return the holding (RiwayatJabatan) by which somebody is this person's superior on a date, or None."""
        return self.rantai_atasan(tanggal).first()

    def rantai_atasan(self, tanggal):
        """Return the whole chain of superiors on a date, nearest first: one holding a tier, vacant tiers left out."""
        return RiwayatJabatan.objects.atasan_dari(self, tanggal)


@lacak_tiga
class RiwayatJabatan(models.Model):
    """One row is a dated holding of a post: definitive, or acting as Plt (post vacant) or Plh (holder away)."""

    class Jenis(models.TextChoices):
        DEFINITIF = "definitif", "Definitif"
        PLT = "plt", "Plt."
        PLH = "plh", "Plh."

    pegawai = models.ForeignKey(Pegawai, models.CASCADE, related_name="riwayat_jabatan", verbose_name="pegawai")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="riwayat", verbose_name="jabatan")
    jenis = models.CharField("jenis", max_length=10, choices=Jenis, default=Jenis.DEFINITIF)
    masa = kolom_masa()
    nomor_sk = models.CharField("nomor SK", max_length=100, blank=True)

    objects = RiwayatJabatanQuerySet.as_manager()

    class Meta:
        verbose_name = "riwayat jabatan"
        verbose_name_plural = "riwayat jabatan"
        ordering = ["-masa", "pk"]
        constraints = [
            masa_terisi(name="riwayat_jabatan_masa"),
            tidak_bertumpang(
                "pegawai",
                name="satu_jabatan_definitif",
                condition=Q(jenis="definitif"),
                pesan="Masa jabatan definitif pegawai ini bertumpang tindih.",
            ),
            tidak_bertumpang(
                "jabatan",
                name="satu_pelaksana_harian",
                condition=~Q(jenis="definitif"),
                pesan="Jabatan ini sudah punya Plt/Plh pada masa tersebut.",
            ),
        ]

    def __str__(self):
        return f"{self.sebutan}: {self.pegawai}"

    @property
    def sebutan(self) -> str:
        """The post as the holder signs it: "Plt. Kepala Bidang …"."""
        awalan = "" if self.jenis == self.Jenis.DEFINITIF else f"{self.get_jenis_display()} "
        return f"{awalan}{self.jabatan.nama}"


@lacak_tiga
class RiwayatPangkat(models.Model):
    """One row is a dated holding of a rank."""

    pegawai = models.ForeignKey(Pegawai, models.CASCADE, related_name="riwayat_pangkat", verbose_name="pegawai")
    golongan = models.ForeignKey(Golongan, models.PROTECT, related_name="+", verbose_name="golongan")
    masa = kolom_masa()
    nomor_sk = models.CharField("nomor SK", max_length=100, blank=True)

    objects = MasaQuerySet.as_manager()

    class Meta:
        verbose_name = "riwayat pangkat"
        verbose_name_plural = "riwayat pangkat"
        ordering = ["-masa", "pk"]
        constraints = [
            masa_terisi(name="riwayat_pangkat_masa"),
            tidak_bertumpang("pegawai", name="satu_pangkat", pesan="Masa pangkat pegawai ini bertumpang tindih."),
        ]

    def __str__(self):
        return f"{self.golongan}: {self.pegawai}"


@lacak_tiga
class StatusPegawai(models.Model):
    """One row is a dated status with its decree; no row on a date means aktif. Decides who is in scope (§1.5)."""

    class Jenis(models.TextChoices):
        PENUGASAN_LUAR = "penugasan-luar", "Penugasan di luar badan"
        BERHENTI_SEMENTARA = "diberhentikan-sementara", "Diberhentikan sementara"
        CLTN = "cltn", "Cuti di luar tanggungan negara"
        TUGAS_BELAJAR = "tugas-belajar", "Tugas belajar"
        PINDAH = "pindah", "Pindah instansi"
        PENSIUN = "pensiun", "Pensiun"
        BERHENTI = "berhenti", "Berhenti"
        MENINGGAL = "meninggal", "Meninggal dunia"

    DI_LUAR_CAKUPAN = (Jenis.PENUGASAN_LUAR, Jenis.BERHENTI_SEMENTARA, Jenis.CLTN)
    """§1.5: still on the staff, but no plan is demanded and no denominator counts them."""

    BUKAN_PEGAWAI_LAGI = (Jenis.PINDAH, Jenis.PENSIUN, Jenis.BERHENTI, Jenis.MENINGGAL)

    pegawai = models.ForeignKey(Pegawai, models.CASCADE, related_name="status", verbose_name="pegawai")
    jenis = models.CharField("status", max_length=30, choices=Jenis)
    masa = kolom_masa()
    nomor_sk = models.CharField("nomor SK", max_length=100, blank=True)
    keterangan = models.CharField("keterangan", max_length=300, blank=True)

    objects = MasaQuerySet.as_manager()

    class Meta:
        verbose_name = "status pegawai"
        verbose_name_plural = "status pegawai"
        ordering = ["-masa", "pk"]
        constraints = [
            masa_terisi(name="status_masa"),
            tidak_bertumpang("pegawai", name="satu_status", pesan="Masa status pegawai ini bertumpang tindih."),
        ]

    def __str__(self):
        return f"{self.get_jenis_display()}: {self.pegawai}"
