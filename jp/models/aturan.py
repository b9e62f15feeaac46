"""Rule sets: what a form earns, and when."""

from decimal import Decimal

import pghistory
import pgtrigger
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q

from direktori.models import BentukPengembangan
from hris.kolom import MasaQuerySet, kolom_masa, masa_terisi
from jp.kunci import KUNCI_ATURAN

TERKUNCI = "Aturan ini sudah menghitung JP; tarifnya tidak dapat diubah. Buat aturan baru dengan tanggal sesudahnya."
ATURAN_TETAP = "Aturan ini sudah menghitung JP: kode, tanggal mulai, dan keadaan aktifnya tetap."
ATURAN_BERAKHIR = "JP menurut aturan ini sudah dihitung sesudah hari itu; akhiri aturan ini sesudahnya."


def _tolak(pesan: str) -> str:
    return f"RAISE EXCEPTION '{pesan}' USING ERRCODE = 'check_violation';"


# A recount that is under way holds the lock, shared, and is waited for: its lines count, too.
TARIF_TERKUNCI = pgtrigger.Trigger(
    name="tarif_terkunci",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    func=pgtrigger.Func(
        f"""
        IF TG_OP = 'UPDATE' AND
           (OLD.aturan_id, OLD.bentuk_id, OLD.jp_per_satuan, OLD.jp_internasional, OLD.maks_kegiatan_per_bulan,
            OLD.maks_jp_per_hari) IS NOT DISTINCT FROM
           (NEW.aturan_id, NEW.bentuk_id, NEW.jp_per_satuan, NEW.jp_internasional, NEW.maks_kegiatan_per_bulan,
            NEW.maks_jp_per_hari) THEN
            RETURN NEW;
        END IF;
        PERFORM pg_advisory_xact_lock({KUNCI_ATURAN});
        IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM jp_jpdiakui d WHERE d.aturan_id = OLD.aturan_id) THEN
            {_tolak(TERKUNCI)}
        END IF;
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        IF EXISTS (SELECT 1 FROM jp_jpdiakui d JOIN jp_kegiatan k ON k.id = d.kegiatan_id
                    WHERE d.aturan_id = NEW.aturan_id AND k.bentuk_id = NEW.bentuk_id) THEN
            {_tolak(TERKUNCI)}
        END IF;
        RETURN NEW;
        """  # noqa: S608  constants of this module
    ),
)
ATURAN_TERKUNCI = pgtrigger.Trigger(
    name="aturan_terkunci",
    when=pgtrigger.Before,
    operation=pgtrigger.UpdateOf("kode", "aktif", "masa"),
    func=pgtrigger.Func(
        f"""
        IF (OLD.kode, OLD.aktif, OLD.masa) IS NOT DISTINCT FROM (NEW.kode, NEW.aktif, NEW.masa) THEN
            RETURN NEW;
        END IF;
        PERFORM pg_advisory_xact_lock({KUNCI_ATURAN});
        IF (OLD.kode, OLD.aktif, lower(OLD.masa)) IS DISTINCT FROM (NEW.kode, NEW.aktif, lower(NEW.masa))
           AND EXISTS (SELECT 1 FROM jp_jpdiakui d WHERE d.aturan_id = OLD.id) THEN
            {_tolak(ATURAN_TETAP)}
        END IF;
        IF upper(NEW.masa) IS DISTINCT FROM upper(OLD.masa)
           AND EXISTS (SELECT 1 FROM jp_jpdiakui d JOIN jp_kegiatan k ON k.id = d.kegiatan_id
                        WHERE d.aturan_id = OLD.id AND k.tanggal_selesai >= upper(NEW.masa)) THEN
            {_tolak(ATURAN_BERAKHIR)}
        END IF;
        RETURN NEW;
        """  # noqa: S608  constants of this module
    ),
)


def kolom_jp(label: str, **kwargs) -> models.DecimalField:
    """Return a column of exact JP: an amount (2 decimals) times a rate (2 decimals) needs four."""
    return models.DecimalField(label, max_digits=16, decimal_places=4, **kwargs)


def kolom_tarif(label: str) -> models.DecimalField:
    return models.DecimalField(
        label, max_digits=6, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(Decimal(0))]
    )


@pghistory.track()
class AturanKonversi(models.Model):
    """One row is a set of conversion rules: its legal basis and the dates between which it is in force."""

    kode = models.SlugField("kode", max_length=60, unique=True)
    nama = models.CharField("nama", max_length=150)
    dasar_hukum = models.CharField("dasar hukum", max_length=200)
    masa = kolom_masa()
    aktif = models.BooleanField(
        "aktif", default=False, help_text="Yang tidak aktif hanya untuk pembandingan; tidak menghitung JP siapa pun."
    )

    objects = MasaQuerySet.as_manager()

    class Meta:
        verbose_name = "aturan konversi JP"
        verbose_name_plural = "aturan konversi JP"
        ordering = ["-aktif", "-masa", "pk"]
        triggers = [ATURAN_TERKUNCI]
        constraints = [
            masa_terisi(name="aturan_masa"),
            ExclusionConstraint(
                name="aturan_aktif_bergantian",
                expressions=[("masa", RangeOperators.OVERLAPS)],
                condition=Q(aktif=True),
                violation_error_message="Masa berlakunya bertumpang tindih dengan aturan aktif yang lain.",
            ),
            models.CheckConstraint(
                condition=~Q(dasar_hukum=""),
                name="aturan_berdasar",
                violation_error_message="Dasar hukum wajib diisi.",
            ),
        ]

    def __str__(self):
        return self.nama

    @property
    def terpakai(self) -> bool:
        """Whether JP has been counted under this set: then its rates stand; a change is a new set with later dates."""
        return self.pk is not None and self.jp_diakui.exists()


@pghistory.track()
class BarisAturan(models.Model):
    """One row is a form's rate and caps within one rule set; no rate means "belum ada konversi"."""

    aturan = models.ForeignKey(AturanKonversi, models.CASCADE, related_name="baris", verbose_name="aturan")
    bentuk = models.ForeignKey(
        BentukPengembangan, models.PROTECT, related_name="aturan", verbose_name="bentuk pengembangan"
    )
    jp_per_satuan = kolom_tarif("JP per satuan")
    jp_internasional = kolom_tarif("JP per satuan, internasional")
    maks_kegiatan_per_bulan = models.PositiveSmallIntegerField("batas kegiatan sebulan", null=True, blank=True)
    maks_jp_per_hari = kolom_tarif("batas JP sehari")
    tempat_hukum = models.CharField("tempat dalam peraturan", max_length=150, blank=True)
    catatan = models.CharField("catatan", max_length=300, blank=True)

    class Meta:
        verbose_name = "baris aturan"
        verbose_name_plural = "baris aturan"
        ordering = ["aturan", "bentuk__urut", "pk"]
        triggers = [TARIF_TERKUNCI]
        constraints = [
            models.UniqueConstraint(
                "aturan",
                "bentuk",
                name="baris_aturan_unik",
                violation_error_message="Bentuk ini sudah diatur dalam aturan tersebut.",
            ),
            models.CheckConstraint(
                condition=Q(maks_kegiatan_per_bulan__isnull=True) | Q(maks_jp_per_hari__isnull=True),
                name="baris_aturan_satu_batas",
                violation_error_message="Pilih satu batas: per bulan atau per hari.",
            ),
            models.CheckConstraint(
                condition=Q(jp_per_satuan__isnull=True) | Q(jp_per_satuan__gte=0),
                name="baris_aturan_tarif",
                violation_error_message="JP per satuan tidak boleh kurang dari 0.",
            ),
        ]

    def __str__(self):
        return f"{self.bentuk} dalam {self.aturan}"
