"""Activities, the steps of their life, and the evidence that proves them."""

import uuid
from decimal import Decimal

import pghistory
from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from direktori.models import BentukPengembangan
from hris.riwayat import lacak_tiga
from jp.models.aturan import kolom_jp
from jp.querysets import BuktiQuerySet, KegiatanQuerySet
from pegawai.models import Jenjang, Pegawai

SATU_SEN = Decimal("0.01")
BELUM_BERNOMOR = 999_999_999_999  # an activity not yet stored comes after all others


@lacak_tiga
class Kegiatan(models.Model):
    """One row is a development activity that a person did; it counts once it is verified."""

    class Status(models.TextChoices):
        DRAF = "draf", "Draf"
        DIAJUKAN = "diajukan", "Menunggu verifikasi"
        TERVERIFIKASI = "terverifikasi", "Terverifikasi"
        DITOLAK = "ditolak", "Ditolak"
        DIBATALKAN = "dibatalkan", "Dibatalkan"

    class Lingkup(models.TextChoices):
        NASIONAL = "nasional", "Nasional"
        INTERNASIONAL = "internasional", "Internasional"

    DAPAT_DIUBAH = (Status.DRAF, Status.DITOLAK)

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="kegiatan", verbose_name="pegawai")
    bentuk = models.ForeignKey(
        BentukPengembangan, models.PROTECT, related_name="kegiatan", verbose_name="bentuk pengembangan"
    )
    judul = models.CharField("judul kegiatan", max_length=250)
    penyelenggara = models.CharField("penyelenggara", max_length=200, blank=True)
    tanggal_mulai = models.DateField("tanggal mulai")
    tanggal_selesai = models.DateField("tanggal selesai")
    jumlah = models.DecimalField(
        "jumlah",
        max_digits=8,
        decimal_places=2,
        validators=[MinValueValidator(SATU_SEN, "Jumlah harus lebih dari 0.")],
    )
    lingkup = models.CharField("lingkup", max_length=15, choices=Lingkup, default=Lingkup.NASIONAL)
    nomor_sertifikat = models.CharField("nomor sertifikat", max_length=100, blank=True)
    keterangan = models.TextField("keterangan", blank=True)
    status = models.CharField("status", max_length=15, choices=Status, default=Status.DRAF, editable=False)
    jp_perkiraan = kolom_jp("perkiraan JP", default=Decimal(0), editable=False)
    alasan_penolakan = models.TextField("alasan penolakan", blank=True, editable=False)
    diajukan_pada = models.DateTimeField("diajukan pada", null=True, blank=True, editable=False)
    diverifikasi_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name="diverifikasi oleh",
    )
    diverifikasi_pada = models.DateTimeField("diverifikasi pada", null=True, blank=True, editable=False)

    objects = KegiatanQuerySet.as_manager()

    class Meta:
        verbose_name = "kegiatan pengembangan"
        verbose_name_plural = "kegiatan pengembangan"
        ordering = ["-tanggal_selesai", "-pk"]
        indexes = [
            models.Index(fields=["status", "diajukan_pada"], name="kegiatan_antrean"),
            models.Index(fields=["pegawai", "tanggal_selesai"], name="kegiatan_orang_tanggal"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(tanggal_selesai__gte=F("tanggal_mulai")),
                name="kegiatan_rentang",
                violation_error_message="Tanggal selesai tidak boleh mendahului tanggal mulai.",
            ),
            models.CheckConstraint(
                condition=Q(jumlah__gt=0),
                name="kegiatan_jumlah",
                violation_error_message="Jumlah harus lebih dari 0.",
            ),
            models.CheckConstraint(
                condition=~Q(judul=""), name="kegiatan_berjudul", violation_error_message="Judul wajib diisi."
            ),
            models.CheckConstraint(
                condition=(Q(status="ditolak") & ~Q(alasan_penolakan=""))
                | (~Q(status="ditolak") & Q(alasan_penolakan="")),
                name="kegiatan_ditolak_beralasan",
                violation_error_message="Alasan diisi bila, dan hanya bila, kegiatan ditolak.",
            ),
            models.CheckConstraint(
                condition=Q(status="terverifikasi", diverifikasi_oleh__isnull=False, diverifikasi_pada__isnull=False)
                | (~Q(status="terverifikasi") & Q(diverifikasi_oleh__isnull=True, diverifikasi_pada__isnull=True)),
                name="kegiatan_verifikator",
                violation_error_message="Verifikator dicatat bila, dan hanya bila, kegiatan terverifikasi.",
            ),
            models.CheckConstraint(
                condition=Q(status="draf") | Q(diajukan_pada__isnull=False),
                name="kegiatan_diajukan_berwaktu",
                violation_error_message="Waktu pengajuan belum dicatat.",
            ),
        ]

    def __str__(self):
        return self.judul

    def get_absolute_url(self):
        return reverse("jp:kegiatan", args=[self.pk])

    @property
    def nomor(self) -> str:
        """The identity for the engine: of fixed width, so that order as text is order of entry."""
        return f"{self.pk or BELUM_BERNOMOR:012d}"

    @property
    def dapat_diubah(self) -> bool:
        return self.status in self.DAPAT_DIUBAH

    @property
    def dapat_dihapus(self) -> bool:
        """Whether it may vanish: once submitted, an activity and what was said about it stay."""
        return self.status == self.Status.DRAF and self.diajukan_pada is None

    @property
    def dapat_dibatalkan(self) -> bool:
        return self.dapat_diubah and not self.dapat_dihapus


@pghistory.track()
class CatatanKegiatan(models.Model):
    """One row is a step in an activity's life: who did what, when, with which note."""

    class Aksi(models.TextChoices):
        CATAT = "catat", "Dicatat"
        UBAH = "ubah", "Diubah"
        LAMPIR = "lampir", "Bukti dilampirkan"
        LEPAS = "lepas", "Bukti dihapus"
        AJUKAN = "ajukan", "Diajukan"
        VERIFIKASI = "verifikasi", "Diverifikasi"
        TOLAK = "tolak", "Ditolak"
        BATAL = "batal", "Verifikasi dibatalkan"
        TARIK = "tarik", "Ditarik kembali"
        BATALKAN = "batalkan", "Kegiatan dibatalkan"

    kegiatan = models.ForeignKey(Kegiatan, models.CASCADE, related_name="catatan", verbose_name="kegiatan")
    aksi = models.CharField("langkah", max_length=12, choices=Aksi)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="oleh")
    catatan = models.TextField("catatan", blank=True)
    pada = models.DateTimeField("pada", default=timezone.now)

    class Meta:
        verbose_name = "langkah kegiatan"
        verbose_name_plural = "langkah kegiatan"
        ordering = ["pada", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(aksi__in=["tolak", "batal"]) | ~Q(catatan=""),
                name="catatan_kegiatan_beralasan",
                violation_error_message="Penolakan dan pembatalan wajib beralasan.",
            )
        ]

    def __str__(self):
        return f"{self.get_aksi_display()}: {self.kegiatan}"


def tempat_bukti(bukti, nama: str) -> str:
    """Return a random place: nothing in the path tells whose file it is, and no path can be guessed."""
    acak = uuid.uuid4().hex
    return f"bukti/{acak[:2]}/{acak}.{bukti.tipe}"


@lacak_tiga
class Bukti(models.Model):
    """One row is a file that proves an activity, by one of the four kinds of §3.2.2; kind c needs two files."""

    class Jenis(models.TextChoices):
        A = "a", "a. Surat keterangan/sertifikat"
        B = "b", "b. SK atau surat perintah bertanggal"
        C_TUGAS = "c-tugas", "c. Surat tugas atau undangan"
        C_HADIR = "c-hadir", "c. Bukti kehadiran"
        D = "d", "d. Surat keterangan pengelola kepegawaian"

    class Tipe(models.TextChoices):
        PDF = "pdf", "PDF"
        PNG = "png", "PNG"
        JPG = "jpg", "JPG"

    kegiatan = models.ForeignKey(Kegiatan, models.CASCADE, related_name="bukti", verbose_name="kegiatan")
    jenis = models.CharField("jenis bukti", max_length=10, choices=Jenis)
    berkas = models.FileField("berkas", upload_to=tempat_bukti, max_length=120)
    nama_asli = models.CharField("nama berkas", max_length=150)
    tipe = models.CharField("tipe", max_length=3, choices=Tipe)
    ukuran = models.PositiveIntegerField("ukuran (byte)")
    sidik = models.CharField("sidik SHA-256", max_length=64, db_index=True)
    nomor = models.CharField("nomor surat", max_length=100, blank=True)
    tanggal = models.DateField("tanggal surat", null=True, blank=True)
    penerbit = models.CharField("nama penanda tangan", max_length=200, blank=True)
    jenjang_penerbit = models.ForeignKey(
        Jenjang, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="jenjang penanda tangan"
    )
    diunggah_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="diunggah oleh"
    )
    diunggah_pada = models.DateTimeField("diunggah pada", default=timezone.now)

    objects = BuktiQuerySet.as_manager()

    class Meta:
        verbose_name = "bukti"
        verbose_name_plural = "bukti"
        ordering = ["jenis", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ukuran__gt=0, ukuran__lte=5 * 1024 * 1024),
                name="bukti_ukuran",
                violation_error_message="Ukuran berkas antara 1 byte dan 5 MB.",
            ),
            models.CheckConstraint(
                condition=~Q(jenis="d") | (~Q(penerbit="") & Q(jenjang_penerbit__isnull=False)),
                name="bukti_d_berpenerbit",
                violation_error_message="Bukti d wajib menyebut nama dan jenjang penanda tangan.",
            ),
            models.CheckConstraint(
                condition=Q(sidik__regex=r"^[0-9a-f]{64}$"),
                name="bukti_sidik",
                violation_error_message="Sidik berkas tidak sah.",
            ),
            models.UniqueConstraint(
                "kegiatan",
                "sidik",
                name="bukti_sekali",
                violation_error_message="Berkas ini sudah dilampirkan pada kegiatan ini.",
            ),
        ]

    def __str__(self):
        return self.nama_asli

    def get_absolute_url(self):
        return reverse("jp:bukti", args=[self.pk])
