"""JP counted for verified activities, and what the waiting ones would add."""

from django.db import models
from django.db.models import F, Q

from hris.riwayat import lacak_tiga
from jp.models.aturan import AturanKonversi, kolom_jp
from jp.models.kegiatan import Kegiatan
from pegawai.models import Pegawai


@lacak_tiga
class JPDiakui(models.Model):
    """One row is the JP counted for a verified activity in one year, the rule set it fell under and why."""

    kegiatan = models.ForeignKey(Kegiatan, models.CASCADE, related_name="jp", verbose_name="kegiatan")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="jp", verbose_name="pegawai")
    tahun = models.PositiveSmallIntegerField("tahun")
    aturan = models.ForeignKey(AturanKonversi, models.PROTECT, related_name="jp_diakui", verbose_name="aturan")
    jp_dihitung = kolom_jp("JP sebelum batas")
    jp_diakui = kolom_jp("JP diakui")
    sebab = models.TextField("penjelasan")

    class Meta:
        verbose_name = "JP diakui"
        verbose_name_plural = "JP diakui"
        ordering = ["-tahun", "kegiatan", "pk"]
        indexes = [models.Index(fields=["tahun", "pegawai"], name="jp_tahun_orang")]
        constraints = [
            models.UniqueConstraint(
                "kegiatan", "tahun", name="jp_sekali_setahun", violation_error_message="JP tahun ini sudah dihitung."
            ),
            models.CheckConstraint(
                condition=Q(jp_diakui__gte=0, jp_diakui__lte=F("jp_dihitung")),
                name="jp_tidak_melebihi",
                violation_error_message="JP diakui antara 0 dan JP sebelum batas.",
            ),
            models.CheckConstraint(
                condition=~Q(sebab=""), name="jp_bersebab", violation_error_message="Penjelasan wajib diisi."
            ),
        ]

    def __str__(self):
        return f"{self.kegiatan} {self.tahun}: {self.jp_diakui} JP"


class JPMenunggu(models.Model):
    """One row is the JP that a waiting activity would add in one year, beside all that waits before it.

    Computed anew with the counted lines, so it needs no history.
    """

    kegiatan = models.ForeignKey(Kegiatan, models.CASCADE, related_name="jp_menunggu", verbose_name="kegiatan")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="perkiraan_jp", verbose_name="pegawai")
    tahun = models.PositiveSmallIntegerField("tahun")
    jp = kolom_jp("JP yang akan bertambah")
    sebab = models.TextField("penjelasan")

    class Meta:
        verbose_name = "JP menunggu"
        verbose_name_plural = "JP menunggu"
        ordering = ["-tahun", "kegiatan", "pk"]
        indexes = [models.Index(fields=["tahun", "pegawai"], name="jp_menunggu_tahun_orang")]
        constraints = [
            models.UniqueConstraint(
                "kegiatan",
                "tahun",
                name="jp_menunggu_sekali_setahun",
                violation_error_message="JP tahun ini sudah diperkirakan.",
            ),
            models.CheckConstraint(
                condition=~Q(sebab=""), name="jp_menunggu_bersebab", violation_error_message="Penjelasan wajib diisi."
            ),
        ]

    def __str__(self):
        return f"{self.kegiatan} {self.tahun}: {self.jp} JP menunggu"
