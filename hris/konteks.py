"""What every page's frame needs."""

from hris.menu import menu_untuk


def kerangka(request) -> dict:
    """Return the menu, the roles and the year for the page frame; little for a guest."""
    if not getattr(request, "user", None) or not request.user.is_authenticated:
        return {}
    return {
        "menu": menu_untuk(request),
        "peran_pengguna": getattr(request.user, "peran_tampil", ""),
        "tahun": request.tahun,
        "pilihan_tahun": range(request.hari_ini.year + 1, request.hari_ini.year - 4, -1),
    }
