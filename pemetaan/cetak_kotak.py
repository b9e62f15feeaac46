"""A round as PDF: one function builds the context, the template renders it, hris.pdf prints it."""

from django.utils import timezone

from hris.models import Pengguna
from hris.templatetags.hris import tanggal
from pemetaan import peta
from pemetaan.models import PutaranPemetaan

ORANG_TERBANYAK = 1000
"""People listed by name in the PDF; of a larger round the list is taken as XLSX."""


def konteks(putaran: PutaranPemetaan, orang, pengguna: Pengguna, keping: list) -> dict:
    """Return the context of pemetaan/pdf/putaran.html: the rows given, which are those in the account's reach."""
    saat = timezone.localtime()
    badan = putaran.unit
    baris = list(orang.order_by("-kotak", "pegawai__nama", "pk").filter(kotak__isnull=False)[: ORANG_TERBANYAK + 1])
    return {
        "judul": f"Pemetaan pegawai: {putaran.nama}",
        "dibuat_pada": saat,
        "kaki": f"{putaran.nama} · dicetak {tanggal(saat)} oleh {pengguna.nama} · rahasia, hanya untuk yang berhak",
        "kop": {"pemerintah": badan.pemerintah, "nama": badan.nama, "alamat": badan.alamat},
        "putaran": putaran,
        "keping": keping,
        "peta": peta.susun(putaran, orang),
        "orang": baris[:ORANG_TERBANYAK],
        "terpotong": len(baris) > ORANG_TERBANYAK,
        "belum": list(orang.belum().order_by("pegawai__nama", "pk")[:ORANG_TERBANYAK]),
        "luar": list(orang.luar().order_by("pegawai__nama", "pk")[:ORANG_TERBANYAK]),
        "tanda_tangan": None,
    }
