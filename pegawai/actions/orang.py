"""Staff data of a person."""

from datetime import date

from allauth.account.models import EmailAddress
from django.core.exceptions import ValidationError
from django.utils import timezone

from hris.tindakan import simpan, tindakan
from pegawai import nip
from pegawai.actions.riwayat import naikkan_pangkat, tempatkan
from pegawai.models import Golongan, Jabatan, Pegawai

BIDANG_KONTAK = ("email", "no_hp", "alamat")
"""What people change themselves, at once."""

BIDANG_USULAN = (
    "nip",
    "nama",
    "gelar_depan",
    "gelar_belakang",
    "tempat_lahir",
    "tanggal_lahir",
    "jenis_kelamin",
    "tmt_cpns",
    "pendidikan",
    "jurusan",
    "tahun_lulus",
)
"""What people change by a request that the personnel section decides."""

BIDANG_PEGAWAI = (*BIDANG_USULAN, "jenis_asn", *BIDANG_KONTAK)


@tindakan
def buat_pegawai(*, data: dict, oleh, contoh: bool = False) -> Pegawai:
    """Create a person out of `data` (fields of BIDANG_PEGAWAI); a post is given by `tempatkan`."""
    pegawai = _isi(Pegawai(contoh=contoh), data, BIDANG_PEGAWAI)
    _periksa_nip(pegawai)
    return simpan(pegawai)


@tindakan
def daftarkan_pegawai(
    *, data: dict, jabatan: Jabatan, mulai: date, golongan: Golongan | None = None, nomor_sk: str = "", oleh
) -> Pegawai:
    """Take a person on with a first post (without one nobody would reach the row) and, where known, a rank."""
    pegawai = buat_pegawai(data=data, oleh=oleh)
    tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=mulai, nomor_sk=nomor_sk, oleh=oleh)
    if golongan is not None:
        naikkan_pangkat(pegawai=pegawai, golongan=golongan, mulai=mulai, nomor_sk=nomor_sk, oleh=oleh)
    return pegawai


@tindakan
def ubah_pegawai(*, pegawai: Pegawai, data: dict, oleh) -> Pegawai:
    """Change staff data; fields that `data` does not name stay. The account follows name, NIP and e-mail."""
    _isi(pegawai, data, BIDANG_PEGAWAI)
    if "nip" in data:
        _periksa_nip(pegawai)
    simpan(pegawai)
    _selaraskan_akun(pegawai)
    return pegawai


@tindakan
def ubah_kontak(*, pegawai: Pegawai, data: dict, oleh) -> Pegawai:
    """Change one's own contact data, at once and without a decision."""
    if oleh.pk != pegawai.pengguna_id:
        raise ValidationError("Data kontak hanya diubah oleh pegawai yang bersangkutan.")
    _isi(pegawai, data, BIDANG_KONTAK)
    simpan(pegawai)
    _selaraskan_akun(pegawai)
    return pegawai


def _isi(pegawai, data, boleh):
    if asing := set(data) - set(boleh):
        raise ValueError(f"Bukan data pegawai yang dapat diisi di sini: {sorted(asing)}")
    for bidang, nilai in data.items():
        setattr(pegawai, bidang, nilai)
    return pegawai


def _periksa_nip(pegawai) -> None:
    """Refuse an impossible number; mere contradictions are warnings, shown on the profile."""
    try:
        nip.urai(pegawai.nip, hari_ini=timezone.localdate())
    except nip.NIPSalah as galat:
        raise ValidationError({"nip": str(galat)}) from galat


def _selaraskan_akun(pegawai) -> None:
    """Keep user name, name and e-mail of the account true; an old address must no longer open it."""
    akun = pegawai.pengguna
    if akun is None or (akun.username, akun.nama, akun.email) == (pegawai.nip, pegawai.nama_gelar, pegawai.email):
        return
    akun.username, akun.nama, akun.email = pegawai.nip, pegawai.nama_gelar, pegawai.email
    simpan(akun)
    EmailAddress.objects.filter(user=akun).exclude(email=akun.email).delete()
