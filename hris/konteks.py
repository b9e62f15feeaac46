"""What every page's frame needs."""

from hris.menu import menu_untuk
from hris.peran import Izin


def kerangka(request) -> dict:
    """Return the menu, the roles and the year for the page frame; little for a guest."""
    pengguna = getattr(request, "user", None)
    if not pengguna or not pengguna.is_authenticated or not hasattr(request, "tahun"):
        return {"menu": []}
    return {
        "menu": menu_untuk(request),
        "peran_pengguna": pengguna.peran_tampil,
        "boleh_cari": pengguna.has_perm(Izin.PEGAWAI_LIHAT),
        "ada_profil": pengguna.jangkauan.pegawai_id is not None,
        "tahun": request.tahun,
        "pilihan_tahun": _pilihan_tahun(request),
    }


def _pilihan_tahun(request) -> list[int]:
    """The years around today, and the chosen one wherever it lies."""
    kini = request.hari_ini.year
    return sorted({*range(kini - 3, kini + 2), request.tahun}, reverse=True)
