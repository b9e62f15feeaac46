"""Every change of state of people, organisation and accounts."""

from pegawai.actions.akun import (
    aktifkan_akun,
    akun_sistem,
    buat_akun,
    buat_akun_luar,
    cabut_peran,
    nonaktifkan_akun,
    tugaskan_peran,
    ubah_akun_luar,
)
from pegawai.actions.orang import (
    BIDANG_KONTAK,
    BIDANG_PEGAWAI,
    BIDANG_USULAN,
    buat_pegawai,
    daftarkan_pegawai,
    ubah_kontak,
    ubah_pegawai,
)
from pegawai.actions.organisasi import buat_jabatan, buat_unit, hapus_simpul, ubah_jabatan, ubah_unit
from pegawai.actions.pemulihan import (
    akhiri_karena_masuk,
    batalkan_pemulihan,
    konfirmasi_pemulihan,
    minta_pemulihan,
)
from pegawai.actions.riwayat import akhiri_jabatan, akhiri_status, naikkan_pangkat, tempatkan, ubah_status
from pegawai.actions.usulan import ajukan_usulan, terima_usulan, tolak_usulan

__all__ = [
    "BIDANG_KONTAK",
    "BIDANG_PEGAWAI",
    "BIDANG_USULAN",
    "ajukan_usulan",
    "akhiri_jabatan",
    "akhiri_karena_masuk",
    "akhiri_status",
    "aktifkan_akun",
    "akun_sistem",
    "batalkan_pemulihan",
    "buat_akun",
    "buat_akun_luar",
    "buat_jabatan",
    "buat_pegawai",
    "buat_unit",
    "cabut_peran",
    "daftarkan_pegawai",
    "hapus_simpul",
    "konfirmasi_pemulihan",
    "minta_pemulihan",
    "naikkan_pangkat",
    "nonaktifkan_akun",
    "tempatkan",
    "terima_usulan",
    "tolak_usulan",
    "tugaskan_peran",
    "ubah_akun_luar",
    "ubah_jabatan",
    "ubah_kontak",
    "ubah_pegawai",
    "ubah_status",
    "ubah_unit",
]
