"""Blocks of the home page about competencies: self-assessments to confirm, people without a valid assessment.

They come as parts of the one query of laporan.beranda.tunggu_lain.
"""

from django.db.models import DateTimeField, F, QuerySet, Value
from django.db.models.functions import Cast
from django.utils import timezone

from hris.peran import Izin
from hris.templatetags.hris import tanggal
from kompetensi.models import Asesmen
from kompetensi.peta import tanpa_hasil
from pegawai.models import Pegawai

BLOK = {
    "mandiri": ("Penilaian mandiri menunggu Anda", "user-pen", "kompetensi:mandiri", "kompetensi:konfirmasi"),
    "asesmen": ("Tanpa asesmen yang berlaku", "calendar-xmark", "kompetensi:peta", "kompetensi:pegawai"),
}


def bagian(pengguna) -> list[tuple[QuerySet, str, object, object, object]]:
    """Return (rows, key, text, from, since) of what waits: for superiors, and for the personnel section."""
    hari, hasil = pengguna.jangkauan.tanggal, []
    if pengguna.has_perm(Izin.KOMPETENSI_TIM) or pengguna.has_perm(Izin.KOMPETENSI_KELOLA):
        menunggu = Asesmen.objects.menunggu_atasan(pengguna)
        diajukan = Cast("tanggal", DateTimeField())  # a draft may have been begun long before
        hasil.append((menunggu, "mandiri", F("pegawai__nama"), Value(""), diajukan))
    if pengguna.has_perm(Izin.KOMPETENSI_KELOLA):
        orang = Pegawai.objects.di_unit(*pengguna.jangkauan.jalur_kelola, tanggal=hari).dalam_cakupan(hari)
        sejak = Cast("terakhir", DateTimeField())
        hasil.append((tanpa_hasil(orang, hari), "asesmen", F("nama"), Value(""), sejak))
    return hasil


def keterangan(kunci: str, pada) -> str:
    """Return what stands below a name."""
    if kunci == "mandiri":
        return ""
    return f"lewat masa sejak {tanggal(timezone.localdate(pada))}" if pada else "belum pernah dinilai"
