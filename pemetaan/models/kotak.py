"""The nine boxes: their meaning, mapping rounds, people in boxes with what they rest on, calibrations."""

import pghistory
import pgtrigger
from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from hris.models import Pekerjaan
from hris.riwayat import lacak_tiga
from pegawai.models import Jabatan, Jenjang, Pegawai, StatusPegawai, UnitKerja
from pemetaan import kotak as aturan
from pemetaan.models.kinerja import PeriodeKinerja, Predikat, Tingkat
from pemetaan.querysets_kotak import PemetaanQuerySet, PutaranQuerySet

BEKU = "Putaran ini sudah ditetapkan; masukan dan hasilnya tidak dapat diubah."


def _beku(ambil: str) -> pgtrigger.Trigger:
    """Return the trigger that refuses any change of a row whose round (by `ambil`, an SQL query) is set."""
    return pgtrigger.Trigger(
        name="putaran_beku",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=pgtrigger.Func(
            f"""
            IF EXISTS ({ambil} AND p.status = 'ditetapkan') THEN
                RAISE EXCEPTION '{BEKU}' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN
                RETURN OLD;
            END IF;
            RETURN NEW;
            """
        ),
    )


def _ambang(label: str) -> models.DecimalField:
    return models.DecimalField(label, max_digits=6, decimal_places=2)


@pghistory.track()
class Kotak(models.Model):
    """One row is a box: a pair of levels with its number, category and treatment (PermenPANRB 3/2020)."""

    class Kelompok(models.TextChoices):
        SUKSESI = "kelompok-suksesi", "Kelompok suksesi"
        TULANG_PUNGGUNG = "tulang-punggung", "Tulang punggung"
        INTERVENSI = "perlu-intervensi", "Perlu intervensi"

    nomor = models.PositiveSmallIntegerField("kotak", unique=True)
    kinerja = models.CharField("tingkat kinerja", max_length=10, choices=Tingkat)
    kompetensi = models.CharField("tingkat kompetensi/potensi", max_length=10, choices=Tingkat)
    kategori = models.CharField("kategori", max_length=150)
    kelompok = models.CharField("kelompok", max_length=20, choices=Kelompok)
    perlakuan = models.CharField("perlakuan", max_length=300)

    class Meta:
        verbose_name = "kotak pemetaan"
        verbose_name_plural = "kotak pemetaan"
        ordering = ["nomor", "pk"]
        constraints = [
            models.UniqueConstraint(
                "kinerja", "kompetensi", name="kotak_pasangan_unik", violation_error_message="Pasangan ini sudah ada."
            ),
            models.CheckConstraint(
                condition=Q(nomor__range=(1, 9)),
                name="kotak_nomor",
                violation_error_message="Nomor kotak antara 1 dan 9.",
            ),
        ]

    def __str__(self):
        return f"Kotak {self.nomor}"


@lacak_tiga
class PutaranPemetaan(models.Model):
    """One row is a mapping round of an agency: period, date of the data, thresholds, and how far it has come."""

    class Status(models.TextChoices):
        DRAF = "draf", "Draf"
        DIKALIBRASI = "dikalibrasi", "Dikalibrasi"
        DITETAPKAN = "ditetapkan", "Ditetapkan"

    nama = models.CharField("nama", max_length=150)
    unit = models.ForeignKey(UnitKerja, models.PROTECT, related_name="putaran", verbose_name="badan")
    periode = models.ForeignKey(PeriodeKinerja, models.PROTECT, related_name="putaran", verbose_name="periode kinerja")
    tanggal = models.DateField("tanggal data")
    ambang_menengah = _ambang("ambang JPM menengah")
    ambang_tinggi = _ambang("ambang JPM tinggi")
    ambang_kinerja_menengah = _ambang("ambang nilai kinerja menengah")
    ambang_kinerja_tinggi = _ambang("ambang nilai kinerja tinggi")
    status = models.CharField("status", max_length=12, choices=Status, default=Status.DRAF)
    terbit = models.BooleanField("dibuka untuk pegawai", default=False)
    pekerjaan = models.ForeignKey(
        Pekerjaan, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="pekerjaan"
    )
    dihitung_pada = models.DateTimeField("dihitung pada", null=True, blank=True)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="dibuat oleh")
    dibuat_pada = models.DateTimeField("dibuat pada", default=timezone.now)
    ditetapkan_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="ditetapkan oleh",
    )
    ditetapkan_pada = models.DateTimeField("ditetapkan pada", null=True, blank=True)
    ditetapkan_sebagai = models.CharField("ditetapkan sebagai", max_length=250, blank=True)
    catatan = models.TextField("catatan pengembalian", blank=True)

    objects = PutaranQuerySet.as_manager()

    class Meta:
        verbose_name = "putaran pemetaan"
        verbose_name_plural = "putaran pemetaan"
        ordering = ["-tanggal", "-pk"]
        triggers = [
            pgtrigger.Trigger(
                name="putaran_beku",
                when=pgtrigger.Before,
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__status="ditetapkan"),
                func=pgtrigger.Func(
                    f"""
                    IF TG_OP = 'UPDATE' THEN
                        OLD.terbit := NEW.terbit;
                        OLD.pekerjaan_id := NEW.pekerjaan_id;
                        IF OLD IS NOT DISTINCT FROM NEW THEN
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION '{BEKU}' USING ERRCODE = 'check_violation';
                    """
                ),
            )
        ]
        constraints = [
            models.UniqueConstraint(
                "unit", "nama", name="putaran_nama_unik", violation_error_message="Nama putaran ini sudah dipakai."
            ),
            models.CheckConstraint(
                condition=Q(ambang_menengah__gt=0, ambang_tinggi__gt=F("ambang_menengah")),
                name="putaran_ambang_jpm",
                violation_error_message="Ambang JPM tinggi harus lebih besar daripada ambang menengah.",
            ),
            models.CheckConstraint(
                condition=Q(ambang_kinerja_menengah__gt=0, ambang_kinerja_tinggi__gt=F("ambang_kinerja_menengah")),
                name="putaran_ambang_kinerja",
                violation_error_message="Ambang kinerja tinggi harus lebih besar daripada ambang menengah.",
            ),
            models.CheckConstraint(
                condition=Q(status="ditetapkan", ditetapkan_oleh__isnull=False, ditetapkan_pada__isnull=False)
                | ~Q(status="ditetapkan") & Q(ditetapkan_oleh__isnull=True, ditetapkan_pada__isnull=True),
                name="putaran_penetapan",
                violation_error_message="Penetapan dicatat bila, dan hanya bila, putaran ditetapkan.",
            ),
            models.CheckConstraint(
                condition=Q(terbit=False) | Q(status="ditetapkan"),
                name="putaran_terbit_setelah_tetap",
                violation_error_message="Hanya putaran yang ditetapkan dapat dibuka untuk pegawai.",
            ),
        ]

    def __str__(self):
        return self.nama

    def get_absolute_url(self):
        return reverse("pemetaan:putaran", args=[self.pk])

    @property
    def ambang(self) -> aturan.Ambang:
        """The thresholds as the rule takes them."""
        return aturan.Ambang(
            self.ambang_menengah, self.ambang_tinggi, self.ambang_kinerja_menengah, self.ambang_kinerja_tinggi
        )

    @property
    def tetap(self) -> bool:
        return self.status == self.Status.DITETAPKAN

    @property
    def sedang_dihitung(self) -> bool:
        """Whether a computation waits or runs."""
        return self.pekerjaan is not None and self.pekerjaan.selesai_pada is None

    @property
    def galat_hitungan(self) -> str:
        """Why the last computation of a draft gave no result; "" where it did."""
        gagal = self.pekerjaan is not None and self.pekerjaan.status == Pekerjaan.Status.GAGAL
        return self.pekerjaan.pesan if gagal and self.status == self.Status.DRAF else ""


@pghistory.track()
class Pemetaan(models.Model):
    """One row is a person in one round: inputs, levels, the computed box and the box after calibration."""

    putaran = models.ForeignKey(PutaranPemetaan, models.CASCADE, related_name="pemetaan", verbose_name="putaran")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="pemetaan", verbose_name="pegawai")
    jabatan = models.ForeignKey(
        Jabatan, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="jabatan"
    )
    jabatan_nama = models.CharField("nama jabatan", max_length=200, blank=True)
    unit = models.ForeignKey(UnitKerja, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="unit")
    jenjang = models.ForeignKey(
        Jenjang, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="jenjang"
    )
    jpm = models.DecimalField("JPM", max_digits=9, decimal_places=4, null=True, blank=True)
    predikat = models.ForeignKey(
        Predikat, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="predikat kinerja"
    )
    nilai_kinerja = models.DecimalField("nilai kinerja", max_digits=5, decimal_places=2, null=True, blank=True)
    tingkat_kinerja = models.CharField("tingkat kinerja", max_length=10, choices=Tingkat, blank=True)
    tingkat_kompetensi = models.CharField("tingkat kompetensi", max_length=10, choices=Tingkat, blank=True)
    kotak_hitung = models.PositiveSmallIntegerField("kotak hitungan", null=True, blank=True)
    kotak = models.PositiveSmallIntegerField("kotak", null=True, blank=True)
    dikecualikan = models.CharField(
        "dikecualikan karena",
        max_length=30,
        blank=True,
        choices=[(satu.value, satu.label) for satu in StatusPegawai.DI_LUAR_CAKUPAN],
    )
    kekurangan = models.JSONField("masukan yang belum ada", default=list, blank=True)
    masukan = models.JSONField("masukan", default=dict, blank=True, encoder=DjangoJSONEncoder)

    objects = PemetaanQuerySet.as_manager()

    class Meta:
        verbose_name = "pemetaan pegawai"
        verbose_name_plural = "pemetaan pegawai"
        ordering = ["putaran", "pegawai__nama", "pk"]
        indexes = [models.Index(fields=["putaran", "kotak"], name="pemetaan_putaran_kotak")]
        triggers = [
            _beku("SELECT 1 FROM pemetaan_putaranpemetaan p WHERE p.id = COALESCE(NEW.putaran_id, OLD.putaran_id)")
        ]
        constraints = [
            models.UniqueConstraint(
                "putaran",
                "pegawai",
                name="pemetaan_sekali_seputaran",
                violation_error_message="Pegawai ini sudah ada dalam putaran tersebut.",
            ),
            models.CheckConstraint(
                condition=Q(kotak_hitung__isnull=True, kotak__isnull=True)
                | Q(kotak_hitung__range=(1, 9), kotak__range=(1, 9)),
                name="pemetaan_kotak",
                violation_error_message="Nomor kotak antara 1 dan 9.",
            ),
            models.CheckConstraint(
                condition=Q(kotak__isnull=True) & ~Q(kekurangan=[]) | Q(kotak__isnull=False, kekurangan=[]),
                name="pemetaan_kekurangan",
                violation_error_message="Yang belum dapat dipetakan menyebut masukan yang belum ada.",
            ),
            models.CheckConstraint(
                condition=Q(dikecualikan="") | Q(kotak__isnull=True),
                name="pemetaan_dikecualikan",
                violation_error_message="Yang dikecualikan (§1.5) tidak dipetakan.",
            ),
        ]

    def __str__(self):
        return f"{self.pegawai}: {f'kotak {self.kotak}' if self.kotak else 'belum dapat dipetakan'}"

    def get_absolute_url(self):
        return reverse("pemetaan:orang", args=[self.pk])

    @property
    def digeser(self) -> bool:
        """Whether calibration holds this person in another box than the computed one."""
        return self.kotak != self.kotak_hitung

    @property
    def kinerja_tampil(self) -> str:
        """The performance input as it is shown: "Baik", "Baik (nilai 104)", or "–" while missing."""
        nama = self.masukan.get("predikat") or "–"
        return nama if self.nilai_kinerja is None else f"{nama} (nilai {aturan.angka(self.nilai_kinerja)})"

    @property
    def letak(self) -> aturan.Letak:
        """Where the frozen inputs put this person by the round's thresholds, explained."""
        masukan = aturan.Masukan(
            self.jpm,
            self.masukan.get("predikat", ""),
            self.masukan.get("tingkat_predikat", ""),
            self.nilai_kinerja,
            self.masukan.get("inovasi", False),
        )
        return aturan.letakkan(masukan, self.putaran.ambang)


@pghistory.track()
class Kalibrasi(models.Model):
    """One row is a move of a person to another box by people, with its reason; the computed box stays."""

    pemetaan = models.ForeignKey(Pemetaan, models.CASCADE, related_name="kalibrasi", verbose_name="pemetaan")
    dari = models.PositiveSmallIntegerField("dari kotak")
    ke = models.PositiveSmallIntegerField("ke kotak")
    alasan = models.TextField("alasan")
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="oleh")
    sebagai = models.CharField("sebagai", max_length=250)
    pada = models.DateTimeField("pada", default=timezone.now)

    class Meta:
        verbose_name = "kalibrasi"
        verbose_name_plural = "kalibrasi"
        ordering = ["pada", "pk"]
        triggers = [
            _beku(
                "SELECT 1 FROM pemetaan_pemetaan m JOIN pemetaan_putaranpemetaan p ON p.id = m.putaran_id "
                "WHERE m.id = COALESCE(NEW.pemetaan_id, OLD.pemetaan_id)"
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(dari__range=(1, 9), ke__range=(1, 9)) & ~Q(dari=F("ke")),
                name="kalibrasi_pindah",
                violation_error_message="Kotak tujuan harus lain daripada kotak asal, antara 1 dan 9.",
            ),
            models.CheckConstraint(
                condition=~Q(alasan=""),
                name="kalibrasi_beralasan",
                violation_error_message="Kalibrasi wajib disertai alasan.",
            ),
        ]

    def __str__(self):
        return f"{self.dari} → {self.ke}: {self.pemetaan.pegawai}"


class BarisHitung(models.Model):
    """One row is a person computed by a job that is not finished; all of them replace the round's rows at its end."""

    pekerjaan = models.ForeignKey(Pekerjaan, models.CASCADE, related_name="+", verbose_name="pekerjaan")
    putaran = models.ForeignKey(PutaranPemetaan, models.CASCADE, related_name="+", verbose_name="putaran")
    pegawai = models.ForeignKey(Pegawai, models.CASCADE, related_name="+", verbose_name="pegawai")
    isi = models.JSONField("isi", encoder=DjangoJSONEncoder)

    class Meta:
        verbose_name = "baris hitungan"
        verbose_name_plural = "baris hitungan"
        ordering = ["pekerjaan", "pegawai", "pk"]
        constraints = [
            models.UniqueConstraint(
                "pekerjaan",
                "pegawai",
                name="baris_hitung_sekali",
                violation_error_message="Pegawai ini sudah dihitung dalam pekerjaan tersebut.",
            )
        ]

    def __str__(self):
        return f"{self.pegawai} dalam {self.pekerjaan}"
