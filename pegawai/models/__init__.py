"""People, units, posts, dated holdings, roles, imports and change requests."""

from pegawai.models.impor import BarisImpor, Impor
from pegawai.models.orang import Pegawai, RiwayatJabatan, RiwayatPangkat, StatusPegawai
from pegawai.models.organisasi import Golongan, Jabatan, Jenjang, UnitKerja
from pegawai.models.pemulihan import PemulihanSandi
from pegawai.models.proses import PenugasanPeran, UsulanPerubahan

__all__ = [
    "BarisImpor",
    "Golongan",
    "Impor",
    "Jabatan",
    "Jenjang",
    "Pegawai",
    "PemulihanSandi",
    "PenugasanPeran",
    "RiwayatJabatan",
    "RiwayatPangkat",
    "StatusPegawai",
    "UnitKerja",
    "UsulanPerubahan",
]
