"""Conversion rules, activities, evidence and the JP counted for them."""

from jp.models.aturan import AturanKonversi, BarisAturan, kolom_jp
from jp.models.jp import JPDiakui, JPMenunggu
from jp.models.kegiatan import Bukti, CatatanKegiatan, Kegiatan, tempat_bukti

__all__ = [
    "AturanKonversi",
    "BarisAturan",
    "Bukti",
    "CatatanKegiatan",
    "JPDiakui",
    "JPMenunggu",
    "Kegiatan",
    "kolom_jp",
    "tempat_bukti",
]
