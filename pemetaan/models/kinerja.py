"""Performance: periods with their scheme, results of people and of units, targets and realisation."""

from datetime import date
from decimal import Decimal

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from hris.riwayat import lacak_tiga
from pegawai.models import Pegawai, UnitKerja
from pemetaan import kinerja
from pemetaan.querysets import PenilaianQuerySet, PeriodeQuerySet


class Tingkat(models.TextChoices):
    """A level of either axis of the nine boxes."""

    RENDAH = "rendah", "Rendah"
    MENENGAH = "menengah", "Menengah"
    TINGGI = "tinggi", "Tinggi"


@pghistory.track()
class Predikat(models.Model):
    """One row is a performance verdict, its range under PP 30/2019 and its level on the performance axis."""

    kode = models.SlugField("kode", max_length=30, unique=True)
    nama = models.CharField("nama", max_length=60)
    batas_bawah = models.DecimalField("batas bawah (PP 30/2019)", max_digits=5, decimal_places=2)
    batas_atas = models.DecimalField("batas atas (PP 30/2019)", max_digits=5, decimal_places=2)
    tingkat = models.CharField("tingkat pada sumbu kinerja", max_length=10, choices=Tingkat)
    urut = models.PositiveSmallIntegerField("urutan", help_text="1 terendah.")

    class Meta:
        verbose_name = "predikat kinerja"
        verbose_name_plural = "predikat kinerja"
        ordering = ["-urut", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(batas_atas__gt=F("batas_bawah")),
                name="predikat_batas",
                violation_error_message="Batas atas harus lebih besar daripada batas bawah.",
            )
        ]

    def __str__(self):
        return self.nama


@lacak_tiga
class PeriodeKinerja(models.Model):
    """One row is a performance period of any length, with the scheme by which its results are given."""

    class Jenis(models.TextChoices):
        TRIWULAN = "triwulan", "Triwulan"
        SEMESTER = "semester", "Semester"
        TAHUN = "tahun", "Tahun"
        LAIN = "lain", "Lain"

    class Skema(models.TextChoices):
        PP_30_2019 = "pp-30-2019", "PP 30/2019 (angka)"
        PERMENPANRB_6_2022 = "permenpanrb-6-2022", "PermenPANRB 6/2022 (hasil kerja × perilaku)"

    nama = models.CharField("nama", max_length=100, unique=True)
    jenis = models.CharField("jenis", max_length=10, choices=Jenis)
    mulai = models.DateField("mulai")
    selesai = models.DateField("selesai")
    skema = models.CharField("skema penilaian", max_length=20, choices=Skema)

    objects = PeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "periode kinerja"
        verbose_name_plural = "periode kinerja"
        ordering = ["-selesai", "-mulai", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__gt=F("mulai")),
                name="periode_rentang",
                violation_error_message="Tanggal selesai harus sesudah tanggal mulai.",
            ),
            models.UniqueConstraint(
                "mulai",
                "selesai",
                name="periode_unik",
                violation_error_message="Periode dengan tanggal yang sama sudah ada.",
            ),
            models.CheckConstraint(
                condition=Q(skema=kinerja.PP30, mulai__gte=date(2019, 1, 1), selesai__lte=date(2021, 12, 31))
                | Q(skema=kinerja.PERMENPANRB6, mulai__gte=date(2021, 7, 1)),
                name="periode_skema",
                violation_error_message="Skema tidak cocok dengan tanggal periode: PP 30/2019 untuk 2019–2021,"
                " PermenPANRB 6/2022 sejak 1 Juli 2021.",
            ),
        ]

    def __str__(self):
        return self.nama

    @property
    def berangka(self) -> bool:
        """Whether results are numbers (PP 30/2019) rather than ratings."""
        return self.skema == self.Skema.PP_30_2019


@pghistory.track()
class PenilaianKinerja(models.Model):
    """One row is a person's result of one period: a number (PP 30/2019) or ratings (PermenPANRB 6/2022).

    A draft may hold targets alone: they are agreed at the start of the period, the result comes at its end.
    """

    class Nilai(models.TextChoices):
        DI_ATAS = "di-atas", "Di atas ekspektasi"
        SESUAI = "sesuai", "Sesuai ekspektasi"
        DI_BAWAH = "di-bawah", "Di bawah ekspektasi"

    class Sumber(models.TextChoices):
        ATASAN = "atasan", "Diisi atasan"
        PENGELOLA = "pengelola", "Diisi pengelola kepegawaian"
        SIASN = "siasn", "Impor SIASN"

    class Status(models.TextChoices):
        DRAF = "draf", "Draf"
        DIAJUKAN = "diajukan", "Menunggu konfirmasi"
        SAH = "sah", "Sah"
        DIKEMBALIKAN = "dikembalikan", "Dikembalikan"

    DAPAT_DIUBAH = (Status.DRAF, Status.DIKEMBALIKAN)

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="kinerja", verbose_name="pegawai")
    periode = models.ForeignKey(PeriodeKinerja, models.PROTECT, related_name="penilaian", verbose_name="periode")
    nilai = models.DecimalField("nilai (PP 30/2019)", max_digits=5, decimal_places=2, null=True, blank=True)
    inovasi = models.TextField(
        "inovasi", blank=True, help_text="Ide atau cara kerja baru yang bermanfaat; syarat predikat Sangat Baik."
    )
    hasil_kerja = models.CharField("hasil kerja", max_length=10, choices=Nilai, blank=True)
    perilaku_kerja = models.CharField("perilaku kerja", max_length=10, choices=Nilai, blank=True)
    predikat = models.ForeignKey(
        Predikat, models.PROTECT, null=True, blank=True, related_name="penilaian", verbose_name="predikat"
    )
    penilai_nama = models.CharField("nama penilai", max_length=200, blank=True)
    penilai_nip = models.CharField("NIP penilai", max_length=18, blank=True)
    sumber = models.CharField("sumber", max_length=10, choices=Sumber, default=Sumber.ATASAN)
    status = models.CharField("status", max_length=12, choices=Status, default=Status.DRAF)
    catatan = models.TextField("catatan", blank=True)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="dicatat oleh")
    dibuat_pada = models.DateTimeField("dicatat pada", default=timezone.now)
    diajukan_pada = models.DateTimeField("diajukan pada", null=True, blank=True)
    dikonfirmasi_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="dikonfirmasi oleh",
    )
    dikonfirmasi_pada = models.DateTimeField("dikonfirmasi pada", null=True, blank=True)

    objects = PenilaianQuerySet.as_manager()

    class Meta:
        verbose_name = "penilaian kinerja"
        verbose_name_plural = "penilaian kinerja"
        ordering = ["-periode__selesai", "pegawai__nama", "pk"]
        constraints = [
            models.UniqueConstraint(
                "pegawai",
                "periode",
                name="penilaian_sekali_seperiode",
                violation_error_message="Pegawai ini sudah dinilai untuk periode tersebut.",
            ),
            models.CheckConstraint(
                condition=Q(nilai__isnull=True) | Q(nilai__range=(Decimal(0), Decimal(120))),
                name="penilaian_skala",
                violation_error_message="Nilai antara 0 dan 120 (PP 30/2019 Pasal 41).",
            ),
            models.CheckConstraint(
                condition=Q(nilai__isnull=False, hasil_kerja="", perilaku_kerja="", predikat__isnull=False)
                | Q(nilai__isnull=True, predikat__isnull=False) & ~Q(hasil_kerja="") & ~Q(perilaku_kerja="")
                | Q(nilai__isnull=True, hasil_kerja="", perilaku_kerja="", predikat__isnull=True),
                name="penilaian_satu_skema",
                violation_error_message="Isi nilai angka, atau hasil kerja beserta perilaku kerja; bukan keduanya.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["draf", "dikembalikan"]) | Q(predikat__isnull=False),
                name="penilaian_diajukan_berhasil",
                violation_error_message="Hasil penilaian belum diisi.",
            ),
            models.CheckConstraint(
                condition=Q(status="sah", dikonfirmasi_oleh__isnull=False, dikonfirmasi_pada__isnull=False)
                | ~Q(status="sah") & Q(dikonfirmasi_oleh__isnull=True, dikonfirmasi_pada__isnull=True),
                name="penilaian_konfirmasi",
                violation_error_message="Konfirmasi dicatat bila, dan hanya bila, penilaian sah.",
            ),
            models.CheckConstraint(
                condition=~Q(status="dikembalikan") | ~Q(catatan=""),
                name="penilaian_dikembalikan_beralasan",
                violation_error_message="Pengembalian wajib disertai alasan.",
            ),
        ]

    def __str__(self):
        return f"Kinerja {self.periode}: {self.pegawai}"

    def get_absolute_url(self):
        return reverse("pemetaan:penilaian", args=[self.pk])

    @property
    def dapat_diubah(self) -> bool:
        return self.status in self.DAPAT_DIUBAH


class BarisSasaran(models.Model):
    """What a line of targets holds: what, in which unit, how much was meant and how much was reached."""

    uraian = models.CharField("sasaran atau indikator", max_length=300)
    satuan = models.CharField("satuan", max_length=60)
    target = models.DecimalField("target", max_digits=14, decimal_places=2)
    realisasi = models.DecimalField("realisasi", max_digits=14, decimal_places=2, null=True, blank=True)
    urut = models.PositiveSmallIntegerField("urutan", default=0)

    class Meta:
        abstract = True

    def __str__(self):
        return self.uraian

    @property
    def persen(self) -> Decimal | None:
        """Realisation against target in percent, exact; None while it is not known."""
        return kinerja.persen(self.realisasi, self.target)


def _batasan_sasaran(awalan: str) -> list:
    return [
        models.CheckConstraint(
            condition=Q(target__gt=0),
            name=f"{awalan}_target",
            violation_error_message="Target harus lebih dari 0.",
        ),
        models.CheckConstraint(
            condition=Q(realisasi__isnull=True) | Q(realisasi__gte=0),
            name=f"{awalan}_realisasi",
            violation_error_message="Realisasi tidak boleh kurang dari 0.",
        ),
    ]


@lacak_tiga
class SasaranKinerja(BarisSasaran):
    """One row is a line of a person's targets in one period, with its realisation."""

    penilaian = models.ForeignKey(
        PenilaianKinerja, models.CASCADE, related_name="sasaran", verbose_name="penilaian kinerja"
    )

    class Meta:
        verbose_name = "sasaran kinerja pegawai"
        verbose_name_plural = "sasaran kinerja pegawai"
        ordering = ["penilaian", "urut", "pk"]
        constraints = _batasan_sasaran("sasaran_pegawai")

    def __str__(self):
        return self.uraian


@pghistory.track()
class KinerjaUnit(models.Model):
    """One row is a unit's performance result of one period (§2.3: performance of the organisation)."""

    class PredikatUnit(models.TextChoices):
        ISTIMEWA = "istimewa", "Istimewa"
        BAIK = "baik", "Baik"
        BUTUH_PERBAIKAN = "butuh-perbaikan", "Butuh perbaikan"
        KURANG = "kurang", "Kurang"
        SANGAT_KURANG = "sangat-kurang", "Sangat kurang"

    unit = models.ForeignKey(UnitKerja, models.PROTECT, related_name="kinerja", verbose_name="unit kerja")
    periode = models.ForeignKey(PeriodeKinerja, models.PROTECT, related_name="kinerja_unit", verbose_name="periode")
    predikat = models.CharField("predikat organisasi", max_length=20, choices=PredikatUnit, blank=True)
    catatan = models.TextField("catatan", blank=True)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="dicatat oleh")
    dibuat_pada = models.DateTimeField("dicatat pada", default=timezone.now)

    class Meta:
        verbose_name = "kinerja unit"
        verbose_name_plural = "kinerja unit"
        ordering = ["-periode__selesai", "unit__jalur", "pk"]
        constraints = [
            models.UniqueConstraint(
                "unit",
                "periode",
                name="kinerja_unit_sekali",
                violation_error_message="Kinerja unit ini untuk periode tersebut sudah dicatat.",
            )
        ]

    def __str__(self):
        return f"{self.unit}: {self.periode}"

    def get_absolute_url(self):
        return reverse("pemetaan:unit_rinci", args=[self.unit_id]) + f"?periode={self.periode_id}"


@lacak_tiga
class SasaranUnit(BarisSasaran):
    """One row is a performance indicator of a unit in one period, with its target and realisation."""

    kinerja_unit = models.ForeignKey(KinerjaUnit, models.CASCADE, related_name="sasaran", verbose_name="kinerja unit")

    class Meta:
        verbose_name = "sasaran kinerja unit"
        verbose_name_plural = "sasaran kinerja unit"
        ordering = ["kinerja_unit", "urut", "pk"]
        constraints = _batasan_sasaran("sasaran_unit")

    def __str__(self):
        return self.uraian
