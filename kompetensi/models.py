"""The dictionary of competencies, the levels posts require, and the levels people were assessed at."""

import pghistory
from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from hris.kolom import kolom_masa, masa_terisi, tidak_bertumpang
from hris.riwayat import lacak_tiga
from kompetensi.querysets import TERUKUR, AsesmenQuerySet, HasilAsesmenQuerySet, KompetensiQuerySet, StandarQuerySet
from pegawai.models import Jabatan, Jenjang, Pegawai, UnitKerja

TINGKAT_TERTINGGI = 5


@pghistory.track()
class Kompetensi(models.Model):
    """One row is an entry of the dictionary: a competency, national or (technical only) of one agency."""

    class Jenis(models.TextChoices):
        TEKNIS = "teknis", "Teknis"
        MANAJERIAL = "manajerial", "Manajerial"
        SOSIAL_KULTURAL = "sosial-kultural", "Sosial kultural"

    kode = models.SlugField("kode", max_length=60, unique=True)
    nama = models.CharField("nama", max_length=150)
    jenis = models.CharField("jenis", max_length=20, choices=Jenis)
    definisi = models.TextField("definisi", blank=True)
    unit = models.ForeignKey(
        UnitKerja,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="kompetensi",
        verbose_name="badan pemilik",
        help_text="Kosong: berlaku nasional.",
    )
    urut = models.PositiveSmallIntegerField("urutan", default=0)
    sumber = models.CharField("sumber", max_length=200, blank=True)
    aktif = models.BooleanField("dipakai", default=True)

    objects = KompetensiQuerySet.as_manager()

    class Meta:
        verbose_name = "kompetensi"
        verbose_name_plural = "kompetensi"
        ordering = ["urut", "nama", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(nama=""),
                name="kompetensi_bernama",
                violation_error_message="Nama kompetensi wajib diisi.",
            ),
            models.CheckConstraint(
                condition=Q(unit__isnull=True) | Q(jenis="teknis"),
                name="kompetensi_milik_badan_teknis",
                violation_error_message="Hanya kompetensi teknis yang dapat dimiliki satu badan.",
            ),
        ]

    def __str__(self):
        return self.nama

    def get_absolute_url(self):
        return reverse("kompetensi:kamus_rinci", args=[self.pk])


@lacak_tiga
class TingkatKompetensi(models.Model):
    """One row is a level of a competency in words: what a person at this level does."""

    kompetensi = models.ForeignKey(Kompetensi, models.CASCADE, related_name="tingkat", verbose_name="kompetensi")
    tingkat = models.PositiveSmallIntegerField("tingkat")
    nama = models.CharField("sebutan", max_length=60, blank=True)
    uraian = models.TextField("uraian")
    indikator = models.TextField("indikator perilaku", blank=True, help_text="Satu indikator sebaris.")

    class Meta:
        verbose_name = "tingkat kompetensi"
        verbose_name_plural = "tingkat kompetensi"
        ordering = ["kompetensi", "tingkat", "pk"]
        constraints = [
            models.UniqueConstraint(
                "kompetensi",
                "tingkat",
                name="tingkat_kompetensi_unik",
                violation_error_message="Tingkat ini sudah diuraikan.",
            ),
            models.CheckConstraint(
                condition=Q(tingkat__range=(1, TINGKAT_TERTINGGI)),
                name="tingkat_kompetensi_rentang",
                violation_error_message="Tingkat antara 1 dan 5.",
            ),
        ]

    def __str__(self):
        return f"{self.kompetensi} tingkat {self.tingkat}"

    @property
    def daftar_indikator(self) -> list[str]:
        return [baris.strip() for baris in self.indikator.splitlines() if baris.strip()]


@lacak_tiga
class StandarKompetensi(models.Model):
    """One row is a level that a jenjang or one post requires, for a time; the post's wins over its jenjang's."""

    kompetensi = models.ForeignKey(Kompetensi, models.PROTECT, related_name="standar", verbose_name="kompetensi")
    jenjang = models.ForeignKey(
        Jenjang, models.PROTECT, null=True, blank=True, related_name="standar", verbose_name="jenjang"
    )
    jabatan = models.ForeignKey(
        Jabatan, models.CASCADE, null=True, blank=True, related_name="standar", verbose_name="jabatan"
    )
    tingkat = models.PositiveSmallIntegerField(
        "tingkat", help_text="0: tidak dipersyaratkan pada jabatan ini, walaupun jenjangnya mensyaratkan."
    )
    masa = kolom_masa()
    dasar_hukum = models.CharField("dasar hukum", max_length=200)

    objects = StandarQuerySet.as_manager()

    class Meta:
        verbose_name = "standar kompetensi"
        verbose_name_plural = "standar kompetensi"
        ordering = ["jenjang", "jabatan", "kompetensi__urut", "-masa", "pk"]
        constraints = [
            masa_terisi(name="standar_masa"),
            tidak_bertumpang(
                "jenjang",
                "kompetensi",
                name="standar_jenjang_tunggal",
                pesan="Jenjang ini sudah punya standar kompetensi tersebut pada masa yang sama.",
                condition=Q(jenjang__isnull=False),
            ),
            tidak_bertumpang(
                "jabatan",
                "kompetensi",
                name="standar_jabatan_tunggal",
                pesan="Jabatan ini sudah punya standar kompetensi tersebut pada masa yang sama.",
                condition=Q(jabatan__isnull=False),
            ),
            models.CheckConstraint(
                condition=Q(jenjang__isnull=False, jabatan__isnull=True)
                | Q(jenjang__isnull=True, jabatan__isnull=False),
                name="standar_satu_pemilik",
                violation_error_message="Standar milik satu jenjang atau satu jabatan.",
            ),
            models.CheckConstraint(
                condition=Q(tingkat__range=(1, TINGKAT_TERTINGGI)) | Q(tingkat=0, jabatan__isnull=False),
                name="standar_tingkat",
                violation_error_message="Tingkat antara 1 dan 5; 0 hanya untuk jabatan.",
            ),
            models.CheckConstraint(
                condition=~Q(dasar_hukum=""),
                name="standar_berdasar",
                violation_error_message="Dasar hukum wajib diisi.",
            ),
        ]

    def __str__(self):
        return f"{self.kompetensi} tingkat {self.tingkat}: {self.jabatan or self.jenjang}"


@pghistory.track()
class Asesmen(models.Model):
    """One row is an assessment of a person on a date by one method, with the time it stays valid."""

    class Metode(models.TextChoices):
        ASESMEN_CENTER = "asesmen-center", "Asesmen center"
        UJI_KOMPETENSI = "uji-kompetensi", "Uji kompetensi"
        ATASAN = "atasan", "Penilaian atasan"
        MANDIRI = "mandiri", "Penilaian mandiri"

    class Status(models.TextChoices):
        DRAF = "draf", "Draf"
        DIAJUKAN = "diajukan", "Menunggu atasan"
        SAH = "sah", "Sah"
        DIBATALKAN = "dibatalkan", "Dibatalkan"

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="asesmen", verbose_name="pegawai")
    tanggal = models.DateField("tanggal asesmen")
    metode = models.CharField("metode", max_length=20, choices=Metode)
    asesor = models.CharField("asesor atau penyelenggara", max_length=200, blank=True)
    berlaku_sampai = models.DateField("berlaku sampai")
    saran = models.TextField("saran pengembangan", blank=True)
    jpm_sumber = models.DecimalField("JPM menurut laporan", max_digits=6, decimal_places=2, null=True, blank=True)
    status = models.CharField("status", max_length=12, choices=Status, default=Status.DRAF)
    catatan_atasan = models.TextField("catatan atasan", blank=True)
    alasan_batal = models.TextField("alasan pembatalan", blank=True)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="dicatat oleh")
    dibuat_pada = models.DateTimeField("dicatat pada", default=timezone.now)
    dikonfirmasi_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="dikonfirmasi oleh",
    )
    dikonfirmasi_pada = models.DateTimeField("dikonfirmasi pada", null=True, blank=True)

    objects = AsesmenQuerySet.as_manager()

    class Meta:
        verbose_name = "asesmen"
        verbose_name_plural = "asesmen"
        ordering = ["-tanggal", "-pk"]
        indexes = [models.Index(fields=["pegawai", "-tanggal"], name="asesmen_orang_tanggal")]
        constraints = [
            models.CheckConstraint(
                condition=Q(berlaku_sampai__gte=F("tanggal")),
                name="asesmen_masa",
                violation_error_message="Masa berlaku tidak boleh berakhir sebelum tanggal asesmen.",
            ),
            models.CheckConstraint(
                condition=Q(dikonfirmasi_oleh__isnull=True, dikonfirmasi_pada__isnull=True)
                | Q(dikonfirmasi_oleh__isnull=False, dikonfirmasi_pada__isnull=False),
                name="asesmen_konfirmasi_lengkap",
                violation_error_message="Konfirmasi mencatat oleh siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=~Q(status="sah", metode="mandiri") | Q(dikonfirmasi_oleh__isnull=False),
                name="asesmen_mandiri_dikonfirmasi",
                violation_error_message="Penilaian mandiri sah setelah dikonfirmasi atasan.",
            ),
            models.CheckConstraint(
                condition=~Q(status="dibatalkan") | ~Q(alasan_batal=""),
                name="asesmen_batal_beralasan",
                violation_error_message="Pembatalan wajib disertai alasan.",
            ),
            models.UniqueConstraint(
                "pegawai",
                condition=Q(metode="mandiri", status__in=["draf", "diajukan"]),
                name="asesmen_mandiri_satu_terbuka",
                violation_error_message="Pegawai ini masih punya penilaian mandiri yang belum selesai.",
            ),
        ]

    def __str__(self):
        return f"{self.get_metode_display()} {self.tanggal:%d-%m-%Y}: {self.pegawai}"

    def get_absolute_url(self):
        return reverse("kompetensi:asesmen_rinci", args=[self.pk])

    @property
    def terukur(self) -> bool:
        """Whether the method measures; such a result comes before a judged one while it is valid."""
        return self.metode in TERUKUR


@lacak_tiga
class HasilAsesmen(models.Model):
    """One row is the level of one competency in an assessment; a superior's level stands beside the own one."""

    asesmen = models.ForeignKey(Asesmen, models.CASCADE, related_name="hasil", verbose_name="asesmen")
    kompetensi = models.ForeignKey(Kompetensi, models.PROTECT, related_name="hasil", verbose_name="kompetensi")
    tingkat = models.PositiveSmallIntegerField("tingkat", validators=[MaxValueValidator(TINGKAT_TERTINGGI)])
    tingkat_atasan = models.PositiveSmallIntegerField(
        "tingkat menurut atasan", null=True, blank=True, validators=[MaxValueValidator(TINGKAT_TERTINGGI)]
    )

    objects = HasilAsesmenQuerySet.as_manager()

    class Meta:
        verbose_name = "hasil asesmen"
        verbose_name_plural = "hasil asesmen"
        ordering = ["asesmen", "kompetensi__urut", "pk"]
        constraints = [
            models.UniqueConstraint(
                "asesmen",
                "kompetensi",
                name="hasil_asesmen_unik",
                violation_error_message="Kompetensi ini sudah dinilai dalam asesmen tersebut.",
            ),
            models.CheckConstraint(
                condition=Q(tingkat__range=(0, TINGKAT_TERTINGGI))
                & (Q(tingkat_atasan__isnull=True) | Q(tingkat_atasan__range=(0, TINGKAT_TERTINGGI))),
                name="hasil_asesmen_tingkat",
                violation_error_message="Tingkat antara 0 dan 5.",
            ),
        ]

    def __str__(self):
        return f"{self.kompetensi}: {self.tingkat}"
