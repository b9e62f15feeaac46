"""People, units, posts, dated holdings, roles, imports and change requests."""

from pegawai.models.orang import Pegawai, RiwayatJabatan, RiwayatPangkat, StatusPegawai
from pegawai.models.organisasi import Golongan, Jabatan, Jenjang, UnitKerja
from pegawai.models.proses import BarisImpor, ImporPegawai, PenugasanPeran, UsulanPerubahan

__all__ = [
    "BarisImpor",
    "Golongan",
    "ImporPegawai",
    "Jabatan",
    "Jenjang",
    "Pegawai",
    "PenugasanPeran",
    "RiwayatJabatan",
    "RiwayatPangkat",
    "StatusPegawai",
    "UnitKerja",
    "UsulanPerubahan",
]
