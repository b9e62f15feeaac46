"""Who may keep whose activities: one's own, or anybody's in the agency that one keeps as Pengelola."""

from hris.peran import Izin
from pegawai.models import Pegawai


def boleh_mengurus(pengguna, pegawai_id: int) -> bool:
    """Whether the account may record and change this person's activities; reach is asked before."""
    if pengguna.jangkauan.pegawai_id == pegawai_id:
        return pengguna.has_perm(Izin.KEGIATAN_SENDIRI)
    return _mengelola(pengguna, pegawai_id)


def boleh_memutus(pengguna, pegawai_id: int) -> bool:
    """Whether the account may verify or refuse this person's activities: never its own."""
    return pengguna.has_perm(Izin.KEGIATAN_VERIFIKASI) and _mengelola(pengguna, pegawai_id)


def _mengelola(pengguna, pegawai_id: int) -> bool:
    """Whether the account keeps this person's rows as Pengelola; a team or another role's unit gives no such right."""
    return Pegawai.objects.dikelola(pengguna).filter(pk=pegawai_id).exists()
