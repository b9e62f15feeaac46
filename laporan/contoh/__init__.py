"""The example agency: one seed, all through the actions that people use."""

from collections.abc import Callable
from datetime import datetime

from django.utils.module_loading import import_string


def keadaan() -> str:
    """Return "kosong", "sebagian" (a load was broken off) or "lengkap"."""
    if not import_string("pegawai.models.Pegawai").objects.filter(contoh=True).exists():
        return "kosong"
    # The report comes last, and is never deleted.
    return "lengkap" if import_string("laporan.models.LaporanResmi").objects.exists() else "sebagian"


def muat(
    *,
    jumlah: int,
    benih: int,
    sekarang: datetime | None = None,
    lapor: Callable[[str], object] = lambda _: None,
    proses: int = 1,
) -> dict[str, int]:
    """Write the example around `sekarang`; return how many rows of what.

    By one process: all of it is written, or nothing. By several: part by part, and a load broken off is begun anew.
    """
    from laporan.contoh.pemuat import Pemuat

    return Pemuat(jumlah, benih, sekarang, lapor).muat(proses)
