"""Every change of state of the dictionary, the standards and the assessments."""

from kompetensi.actions.asesmen import (
    batalkan_asesmen,
    catat_asesmen,
    konfirmasi_mandiri,
    nilai_sendiri,
    perbaiki_asesmen,
)
from kompetensi.actions.kamus import simpan_kompetensi
from kompetensi.actions.standar import salin_standar, simpan_standar

__all__ = [
    "batalkan_asesmen",
    "catat_asesmen",
    "konfirmasi_mandiri",
    "nilai_sendiri",
    "perbaiki_asesmen",
    "salin_standar",
    "simpan_kompetensi",
    "simpan_standar",
]
