"""Who may keep whose activities: one's own, or anybody's in reach for the personnel section."""

from hris.peran import Izin


def boleh_mengurus(pengguna, pegawai_id: int) -> bool:
    """Whether the account may record and change this person's activities; reach is asked before."""
    if pengguna.has_perm(Izin.KEGIATAN_VERIFIKASI):
        return True
    return pengguna.has_perm(Izin.KEGIATAN_SENDIRI) and pengguna.jangkauan.pegawai_id == pegawai_id


def boleh_memutus(pengguna, pegawai_id: int) -> bool:
    """Whether the account may verify or refuse this person's activities: never its own."""
    return pengguna.has_perm(Izin.KEGIATAN_VERIFIKASI) and pengguna.jangkauan.pegawai_id != pegawai_id
