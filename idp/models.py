"""The individual development plan, its items, what fulfilled them, and the steps of its approval."""

from decimal import Decimal

import pghistory
import pgtrigger
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from direktori.models import BentukPengembangan
from hris.riwayat import lacak_tiga
from hris.templatetags.hris import angka
from idp import alur
from idp.querysets import IDPQuerySet, ItemIDPQuerySet, RealisasiQuerySet
from jp.models import Kegiatan, kolom_jp
from pegawai.models import Jabatan, Pegawai


@pghistory.track()
class IDP(models.Model):
    """One row is a version of a person's plan of a year; at most one version is in force and one on its way."""

    class Status(models.TextChoices):
        DRAF = alur.DRAF, "Draf"
        MENUNGGU_PEGAWAI = alur.MENUNGGU_PEGAWAI, "Menunggu pegawai"
        DIAJUKAN = alur.DIAJUKAN, "Diajukan"
        DISETUJUI = alur.DISETUJUI, "Disetujui atasan"
        DIVERIFIKASI = alur.DIVERIFIKASI, "Diverifikasi kepegawaian"
        DITETAPKAN = alur.DITETAPKAN, "Ditetapkan"
        DIKEMBALIKAN = alur.DIKEMBALIKAN, "Dikembalikan"
        DIBATALKAN = alur.DIBATALKAN, "Dibatalkan"
        DIGANTIKAN = alur.DIGANTIKAN, "Digantikan"

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="idp", verbose_name="pegawai")
    tahun = models.PositiveSmallIntegerField("tahun")
    versi = models.PositiveSmallIntegerField("versi", default=1)
    status = models.CharField("status", max_length=20, choices=Status, default=Status.DRAF)
    disusun_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="disusun oleh"
    )
    jabatan_penyusun = models.ForeignKey(
        Jabatan,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="disusun dalam jabatan",
        help_text="Kosong: disusun pegawai sendiri.",
    )
    jabatan_penanggung = models.ForeignKey(
        Jabatan, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="berada pada jabatan"
    )
    menunggu_sejak = models.DateTimeField("menunggu sejak", null=True, blank=True)
    langkah = models.PositiveIntegerField("langkah ke", default=0, editable=False)
    dibuat_pada = models.DateTimeField("dibuat pada", default=timezone.now)
    ditetapkan_pada = models.DateTimeField("ditetapkan pada", null=True, blank=True)

    objects = IDPQuerySet.as_manager()

    class Meta:
        verbose_name = "IDP"
        verbose_name_plural = "IDP"
        ordering = ["-tahun", "pegawai__nama", "-versi", "pk"]
        indexes = [models.Index(fields=["tahun", "status"], name="idp_tahun_status")]
        constraints = [
            models.UniqueConstraint(
                "pegawai", "tahun", "versi", name="idp_versi_unik", violation_error_message="Versi ini sudah ada."
            ),
            models.UniqueConstraint(
                "pegawai",
                "tahun",
                condition=Q(status=alur.DITETAPKAN),
                name="idp_satu_berlaku",
                violation_error_message="Pegawai ini sudah punya IDP yang berlaku untuk tahun tersebut.",
            ),
            models.UniqueConstraint(
                "pegawai",
                "tahun",
                condition=Q(status__in=alur.TERBUKA),
                name="idp_satu_terbuka",
                violation_error_message="Pegawai ini sudah punya IDP yang sedang berjalan untuk tahun tersebut.",
            ),
            models.CheckConstraint(
                condition=Q(tahun__range=(2000, 2099)),
                name="idp_tahun",
                violation_error_message="Tahun antara 2000 dan 2099.",
            ),
            models.CheckConstraint(
                condition=~Q(status=alur.DIAJUKAN) | Q(jabatan_penanggung__isnull=False),
                name="idp_berpenanggung",
                violation_error_message="IDP yang diajukan harus berada pada satu jabatan.",
            ),
            models.CheckConstraint(
                condition=Q(ditetapkan_pada__isnull=False, status__in=[alur.DITETAPKAN, alur.DIGANTIKAN])
                | Q(ditetapkan_pada__isnull=True) & ~Q(status__in=[alur.DITETAPKAN, alur.DIGANTIKAN]),
                name="idp_waktu_tetap",
                violation_error_message="Waktu penetapan diisi bila, dan hanya bila, IDP pernah ditetapkan.",
            ),
        ]

    def __str__(self):
        perubahan = f" (versi {self.versi})" if self.versi > 1 else ""
        return f"IDP {self.tahun} {self.pegawai}{perubahan}"

    def get_absolute_url(self):
        return reverse("idp:rinci", args=[self.pk])

    @property
    def terbuka(self) -> bool:
        return self.status in alur.TERBUKA

    @property
    def sejak(self):
        """The day since which it lies where it lies, or None."""
        return self.menunggu_sejak and timezone.localdate(self.menunggu_sejak)

    @property
    def penanggung(self) -> str:
        """With whom it lies, in words; empty once nobody has to act."""
        if self.status in (alur.DRAF, alur.DIKEMBALIKAN):
            return self.jabatan_penyusun.nama if self.jabatan_penyusun_id else "Pegawai"
        return {
            alur.MENUNGGU_PEGAWAI: "Pegawai",
            alur.DIAJUKAN: self.jabatan_penanggung.nama if self.jabatan_penanggung_id else "",
            alur.DISETUJUI: "Kepegawaian",
            alur.DIVERIFIKASI: self.jabatan_penanggung.nama if self.jabatan_penanggung_id else "Kepala",
        }.get(self.status, "")


@lacak_tiga
class ItemIDP(models.Model):
    """One row is a planned activity, with its cause: a competency to raise, or another reason."""

    TRIWULAN = [(1, "Triwulan I"), (2, "Triwulan II"), (3, "Triwulan III"), (4, "Triwulan IV")]

    idp = models.ForeignKey(IDP, models.CASCADE, related_name="item", verbose_name="IDP")
    bentuk = models.ForeignKey(
        BentukPengembangan, models.PROTECT, related_name="item_idp", verbose_name="bentuk pengembangan"
    )
    judul = models.CharField("judul kegiatan", max_length=200)
    kompetensi = models.CharField("kompetensi yang dikembangkan", max_length=200, blank=True)
    sebab = models.CharField("alasan", max_length=500, blank=True)
    triwulan = models.PositiveSmallIntegerField("sasaran triwulan", choices=TRIWULAN)
    jumlah = models.DecimalField("jumlah", max_digits=8, decimal_places=2)
    jp_rencana = kolom_jp("JP rencana", default=Decimal(0), editable=False)
    penjelasan_jp = models.TextField("penjelasan JP", blank=True, editable=False)
    penyelenggara = models.CharField("penyelenggara", max_length=200, blank=True)
    biaya = models.DecimalField("perkiraan biaya (Rp)", max_digits=14, decimal_places=0, default=Decimal(0))
    asal = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="turunan", editable=False, verbose_name="asal"
    )

    objects = ItemIDPQuerySet.as_manager()

    class Meta:
        verbose_name = "butir IDP"
        verbose_name_plural = "butir IDP"
        ordering = ["triwulan", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(triwulan__range=(1, 4)),
                name="item_triwulan",
                violation_error_message="Triwulan antara 1 dan 4.",
            ),
            models.CheckConstraint(
                condition=Q(jumlah__gt=0), name="item_jumlah", violation_error_message="Jumlah harus lebih dari nol."
            ),
            models.CheckConstraint(
                condition=Q(jp_rencana__gte=0),
                name="item_jp",
                violation_error_message="JP rencana tidak boleh negatif.",
            ),
            models.CheckConstraint(
                condition=Q(biaya__gte=0), name="item_biaya", violation_error_message="Biaya tidak boleh negatif."
            ),
            models.CheckConstraint(
                condition=~Q(judul=""), name="item_berjudul", violation_error_message="Judul kegiatan wajib diisi."
            ),
            models.CheckConstraint(
                condition=~Q(kompetensi="") | ~Q(sebab=""),
                name="item_bersebab",
                violation_error_message="Isi kompetensi yang dikembangkan atau alasannya.",
            ),
        ]

    def __str__(self):
        return self.judul

    def get_absolute_url(self):
        return self.idp.get_absolute_url()

    @property
    def pelaksanaan(self) -> list:
        """The links to activities: its own, or until its version is set those of the item it was copied from."""
        return list(self.realisasi.all()) or (list(self.asal.realisasi.all()) if self.asal else [])

    @property
    def potret(self) -> dict:
        """The item as the snapshot of a submission keeps it."""
        return {
            "id": self.pk,
            "asal": self.asal_id,
            "bentuk": self.bentuk.nama,
            "judul": self.judul,
            "kompetensi": self.kompetensi,
            "sebab": self.sebab,
            "triwulan": self.get_triwulan_display(),
            "jumlah": f"{angka(self.jumlah)} {self.bentuk.satuan}",
            "jp_rencana": angka(self.jp_rencana),
            "penyelenggara": self.penyelenggara,
            "biaya": angka(self.biaya),
        }


@lacak_tiga
class RealisasiItem(models.Model):
    """One row says that an activity fulfilled a planned item; an activity fulfils one item at most."""

    item = models.ForeignKey(ItemIDP, models.PROTECT, related_name="realisasi", verbose_name="butir IDP")
    kegiatan = models.ForeignKey(Kegiatan, models.CASCADE, related_name="realisasi", verbose_name="kegiatan")
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="oleh")
    pada = models.DateTimeField("pada", default=timezone.now)

    objects = RealisasiQuerySet.as_manager()

    class Meta:
        verbose_name = "realisasi butir"
        verbose_name_plural = "realisasi butir"
        ordering = ["pada", "pk"]
        constraints = [
            models.UniqueConstraint(
                "kegiatan",
                name="realisasi_kegiatan_unik",
                violation_error_message="Kegiatan ini sudah dihubungkan dengan satu butir rencana.",
            )
        ]

    def __str__(self):
        return f"{self.item} ← {self.kegiatan}"


class CatatanAlur(models.Model):
    """One row is a step of a plan's approval: who, in which post, when, the note, the items as submitted.

    Written once; a trigger refuses changing or deleting it, so it needs no history of its own.
    """

    class Aksi(models.TextChoices):
        SUSUN = "susun", "Rencana disusun"
        AJUKAN = "ajukan", "Diajukan"
        TERIMA = "terima", "Diterima pegawai"
        SETUJUI = "setujui", "Disetujui"
        DILEWATI = "dilewati", "Dilewati"
        VERIFIKASI = "verifikasi", "Diverifikasi"
        TETAPKAN = "tetapkan", "Ditetapkan"
        KEMBALIKAN = "kembalikan", "Dikembalikan"
        BATALKAN = "batalkan", "Dibatalkan"
        UBAH_RENCANA = "ubah_rencana", "Perubahan dimulai"
        DIGANTIKAN = "digantikan", "Digantikan versi baru"

    idp = models.ForeignKey(IDP, models.PROTECT, related_name="catatan_alur", verbose_name="IDP")
    aksi = models.CharField("langkah", max_length=20, choices=Aksi)
    dari = models.CharField("dari status", max_length=20, choices=IDP.Status)
    ke = models.CharField("ke status", max_length=20, choices=IDP.Status)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="oleh")
    pegawai = models.ForeignKey(
        Pegawai, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="pegawai"
    )
    sebagai = models.CharField("dalam jabatan", max_length=300, blank=True)
    jabatan = models.ForeignKey(
        Jabatan, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="tingkat"
    )
    catatan = models.TextField("catatan", blank=True)
    potret = models.JSONField("butir saat diajukan", null=True, blank=True, encoder=DjangoJSONEncoder)
    pada = models.DateTimeField("pada", default=timezone.now)

    class Meta:
        verbose_name = "catatan alur"
        verbose_name_plural = "catatan alur"
        ordering = ["pada", "pk"]
        triggers = [pgtrigger.Protect(name="tidak_diubah", operation=pgtrigger.Update | pgtrigger.Delete)]
        constraints = [
            models.CheckConstraint(
                condition=~Q(aksi__in=["kembalikan", "dilewati"]) | ~Q(catatan=""),
                name="catatan_beralasan",
                violation_error_message="Langkah ini harus disertai alasan.",
            )
        ]

    def __str__(self):
        return f"{self.get_aksi_display()}: {self.idp}"

    @property
    def nama_pelaku(self) -> str:
        return str(self.pegawai) if self.pegawai_id else str(self.oleh)
