"""Blocks of the home page about mapping rounds: drafts to the personnel section, what is to be set to the head.

They come as parts of the one query of laporan.beranda.tunggu_lain.
"""

from django.db.models import DateTimeField, F, Q, QuerySet
from django.db.models.functions import Cast

from hris.peran import Izin
from pemetaan.models import PutaranPemetaan

Status = PutaranPemetaan.Status
IKON, DAFTAR, RINCI = "table-cells-large", "pemetaan:daftar_putaran", "pemetaan:putaran"
BLOK = {
    "pemetaan-tetapkan": ("Pemetaan menunggu penetapan", IKON, DAFTAR, RINCI),
    "pemetaan-draf": ("Pemetaan yang belum diajukan", IKON, DAFTAR, RINCI),
}


def bagian(pengguna) -> list[tuple[QuerySet, str, object, object, object]]:
    """Return (rows, key, text, from, since) of what waits: for the head, and for the personnel section."""
    jangkauan, hasil = pengguna.jangkauan, []
    if pengguna.has_perm(Izin.PEMETAAN_TETAPKAN):
        hasil.append(_bagian("pemetaan-tetapkan", jangkauan.jalur_unit, Status.DIKALIBRASI))
    if pengguna.has_perm(Izin.PEMETAAN_KELOLA):
        hasil.append(_bagian("pemetaan-draf", jangkauan.jalur_kelola, Status.DRAF))
    return hasil


def _bagian(kunci: str, jalur_unit, status: str) -> tuple:
    di = Q(pk__in=[])
    for jalur in jalur_unit:
        di |= Q(unit__jalur__startswith=jalur)
    putaran = PutaranPemetaan.objects.filter(di, status=status)
    return putaran, kunci, F("nama"), F("unit__nama"), Cast("tanggal", DateTimeField())
