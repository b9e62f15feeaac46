"""Accounts, parameters and long-running jobs: what every floor above stands on."""

from decimal import Decimal

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.module_loading import import_string

from hris import parameter
from hris.peran import Peran


@pghistory.track(exclude=["password", "last_login", "tautan_pada", "tautan_ke"])
class Pengguna(AbstractUser):
    """One row is an account. `username` is the NIP of a civil servant, or a plain name for outside readers."""

    nama = models.CharField("nama", max_length=200)
    email = models.EmailField("e-mail", blank=True)
    tautan_pada = models.DateTimeField("tautan aktivasi dikirim pada", null=True, blank=True, editable=False)
    tautan_ke = models.EmailField("tautan aktivasi dikirim ke", blank=True, editable=False)

    first_name = None
    last_name = None

    REQUIRED_FIELDS = ["nama"]

    class Meta:
        verbose_name = "akun"
        verbose_name_plural = "akun"
        ordering = ["nama", "pk"]
        constraints = [
            models.UniqueConstraint(
                "email",
                condition=~Q(email=""),
                name="pengguna_email_unik",
                violation_error_message="Alamat e-mail ini sudah dipakai akun lain.",
            ),
            models.CheckConstraint(
                condition=~Q(nama=""), name="pengguna_bernama", violation_error_message="Nama akun wajib diisi."
            ),
            models.CheckConstraint(
                condition=Q(tautan_pada=None, tautan_ke="") | (Q(tautan_pada__isnull=False) & ~Q(tautan_ke="")),
                name="pengguna_tautan_lengkap",
                violation_error_message="Kiriman tautan aktivasi memuat waktu dan alamatnya.",
            ),
        ]

    def __str__(self):
        return self.nama

    def get_full_name(self):
        return self.nama

    def get_short_name(self):
        return self.nama.split(",")[0]

    def has_perm(self, perm, obj=None):
        """Roles decide, without Django's short cut for superusers: no account stands above the rules."""
        return self.is_active and str(perm) in self.jangkauan.izin

    @cached_property
    def jangkauan(self):
        """Roles and row reach today (pegawai.jangkauan.Jangkauan), computed once a request."""
        return import_string(settings.PENGHITUNG_JANGKAUAN)(self, timezone.localdate())

    @property
    def peran_tampil(self) -> str:
        """The roles in words, the assigned ones first: "Pengelola Kepegawaian, Pegawai"."""
        return ", ".join(peran.label for peran in reversed(Peran) if peran in self.jangkauan.peran)


class KodeAktivasi(models.Model):
    """One row is a one-time code, printed on a slip, by which a person opens an account; only its hash is kept."""

    pengguna = models.ForeignKey(Pengguna, models.CASCADE, related_name="kode_aktivasi", verbose_name="akun")
    sidik = models.CharField("sidik kode", max_length=128)
    dibuat_oleh = models.ForeignKey(Pengguna, models.PROTECT, related_name="+", verbose_name="dibuat oleh")
    dibuat_pada = models.DateTimeField("dibuat pada", default=timezone.now)
    berlaku_sampai = models.DateTimeField("berlaku sampai")
    dipakai_pada = models.DateTimeField("dipakai pada", null=True, blank=True)
    salah = models.PositiveSmallIntegerField("percobaan salah", default=0)
    pemulihan = models.BooleanField("mengganti kata sandi yang sudah ada", default=False)
    lepas_dua_langkah = models.BooleanField("mematikan verifikasi dua langkah", default=False)

    class Meta:
        verbose_name = "kode aktivasi"
        verbose_name_plural = "kode aktivasi"
        ordering = ["-dibuat_pada", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(berlaku_sampai__gt=F("dibuat_pada")),
                name="kode_aktivasi_masa",
                violation_error_message="Masa berlaku kode harus sesudah waktu pembuatannya.",
            ),
            models.CheckConstraint(
                condition=Q(lepas_dua_langkah=False) | Q(pemulihan=True),
                name="kode_aktivasi_dua_langkah",
                violation_error_message="Hanya kode pemulihan yang mematikan verifikasi dua langkah.",
            ),
        ]

    def __str__(self):
        return f"Kode aktivasi {self.pengguna}"


@pghistory.track()
class Parameter(models.Model):
    """One row is a number or code of the rules, for every agency alike, with its kind, range and legal source."""

    class Jenis(models.TextChoices):
        DESIMAL = "desimal", "angka"
        BULAT = "bulat", "bilangan bulat"
        PILIHAN = "pilihan", "pilihan"
        TEKS = "teks", "teks"

    ANGKA = (Jenis.DESIMAL, Jenis.BULAT)

    kunci = models.SlugField("kunci", max_length=60, unique=True)
    nilai = models.CharField("nilai", max_length=60)
    satuan = models.CharField("satuan", max_length=60, blank=True)
    sumber = models.CharField("sumber", max_length=200, blank=True)
    jenis = models.CharField("jenis", max_length=10, choices=Jenis, default=Jenis.TEKS)
    minimum = models.DecimalField("paling kecil", max_digits=12, decimal_places=2, null=True, blank=True)
    maksimum = models.DecimalField("paling besar", max_digits=12, decimal_places=2, null=True, blank=True)
    pilihan = models.CharField("pilihan", max_length=300, blank=True, help_text="Dipisahkan dengan tanda |.")

    class Meta:
        verbose_name = "parameter"
        verbose_name_plural = "parameter"
        ordering = ["kunci", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(nilai=""), name="parameter_bernilai", violation_error_message="Nilai wajib diisi."
            ),
            models.CheckConstraint(
                condition=~Q(jenis__in=["desimal", "bulat"]) | Q(nilai__regex=r"^-?[0-9]+([.,][0-9]+)?$"),
                name="parameter_angka",
                violation_error_message="Nilai parameter ini harus berupa angka.",
            ),
            models.CheckConstraint(
                condition=Q(minimum__isnull=True) | Q(maksimum__isnull=True) | Q(minimum__lte=F("maksimum")),
                name="parameter_rentang",
                violation_error_message="Nilai paling kecil tidak boleh melebihi nilai paling besar.",
            ),
        ]

    def __str__(self):
        return f"{self.kunci} = {self.nilai}"

    def clean(self):
        """Refuse a value that is not of the kind, or out of range, or out of order with its neighbour."""
        if salah := parameter.kesalahan(self):
            raise ValidationError({"nilai": salah})

    @property
    def angka(self) -> Decimal:
        """The value as a number; ValueError-like decimal.InvalidOperation where it is a code."""
        return Decimal(self.nilai.replace(",", "."))


class Pekerjaan(models.Model):
    """One row is a long job on the queue: what it is, how far it has come, how it ended."""

    class Status(models.TextChoices):
        ANTRE = "antre", "Menunggu giliran"
        JALAN = "jalan", "Sedang dikerjakan"
        SELESAI = "selesai", "Selesai"
        GAGAL = "gagal", "Gagal"

    jenis = models.CharField("jenis", max_length=60)
    judul = models.CharField("judul", max_length=200)
    status = models.CharField("status", max_length=10, choices=Status, default=Status.ANTRE)
    kemajuan = models.PositiveIntegerField("sudah", default=0)
    jumlah = models.PositiveIntegerField("dari", default=0, validators=[MinValueValidator(0)])
    pesan = models.TextField("pesan", blank=True)
    tautan = models.CharField("tautan hasil", max_length=300, blank=True)
    oleh = models.ForeignKey(Pengguna, models.PROTECT, related_name="pekerjaan", verbose_name="oleh")
    dibuat_pada = models.DateTimeField("dibuat pada", default=timezone.now)
    selesai_pada = models.DateTimeField("selesai pada", null=True, blank=True)

    class Meta:
        verbose_name = "pekerjaan"
        verbose_name_plural = "pekerjaan"
        ordering = ["-dibuat_pada", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kemajuan__lte=F("jumlah")) | Q(jumlah=0),
                name="pekerjaan_kemajuan",
                violation_error_message="Kemajuan tidak dapat melebihi jumlahnya.",
            ),
            models.CheckConstraint(
                condition=Q(selesai_pada__isnull=False, status__in=["selesai", "gagal"])
                | Q(selesai_pada__isnull=True, status__in=["antre", "jalan"]),
                name="pekerjaan_selesai",
                violation_error_message="Waktu selesai diisi bila, dan hanya bila, pekerjaan berakhir.",
            ),
        ]

    def __str__(self):
        return self.judul

    @property
    def berhasil(self) -> bool:
        return self.status == self.Status.SELESAI

    @property
    def persen(self) -> int:
        """Whole percent done; 0 while the size is unknown."""
        return self.kemajuan * 100 // self.jumlah if self.jumlah else 0
