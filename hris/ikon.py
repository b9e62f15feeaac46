"""Icons of the package (Font Awesome Free, solid): each by itself, and those in use as one file browsers keep.

The file is put together from the package under HRIS_DATA when static files are first looked for; nothing of the
package is copied into the repository.
"""

import functools
import os
import re
from pathlib import Path

import fontawesome
from django.conf import settings
from django.contrib.staticfiles.finders import BaseStorageFinder
from django.core.files.storage import FileSystemStorage

PAKET = Path(fontawesome.__file__).parent / "static/fontawesome/svgs/solid"
LEMBAR = "hris/ikon.svg"
KATA = re.compile(r"""["']([a-z][a-z0-9-]{2,})["']""")
"""A word in quotes; one that happens to be the name of an icon costs a few hundred bytes once."""


@functools.cache
def gambar(nama: str) -> tuple[str, str]:
    """Return the view box and the path of an icon (one path an icon)."""
    isi = (PAKET / f"{nama}.svg").read_text(encoding="utf-8")
    return re.search(r'viewBox="([^"]+)"', isi)[1], re.search(r'<path d="([^"]+)"', isi)[1]


@functools.cache
def terpakai() -> frozenset[str]:
    """Return the names of the icons that templates and code of the project's apps name."""
    kode = (berkas for app in settings.BASE_DIR.glob("*/apps.py") for berkas in app.parent.rglob("*.py"))
    sumber = (*(settings.BASE_DIR / "templates").rglob("*.html"), *kode)
    kata = {satu for berkas in sumber for satu in KATA.findall(berkas.read_text(encoding="utf-8"))}
    return frozenset(satu for satu in kata if (PAKET / f"{satu}.svg").exists())


def lembar() -> str:
    """Return the file: a symbol an icon."""
    simbol = (
        f'<symbol id="{nama}" viewBox="{kotak}"><path d="{jalur}"/></symbol>'
        for nama in sorted(terpakai())
        for kotak, jalur in [gambar(nama)]
    )
    return "\n".join(['<svg xmlns="http://www.w3.org/2000/svg">', *simbol, "</svg>", ""])


class PencariIkon(BaseStorageFinder):
    """Finds the file of icons among the static files, written anew whenever it would differ."""

    def __init__(self, *args, **kwargs):
        akar = settings.HRIS_DATA / "ikon"
        tulis(akar / LEMBAR, lembar())
        self.storage = FileSystemStorage(location=akar)
        super().__init__(*args, **kwargs)


def tulis(berkas: Path, isi: str) -> None:
    """Write a file whole or not at all: several processes may begin at once."""
    if berkas.exists() and berkas.read_text(encoding="utf-8") == isi:
        return
    berkas.parent.mkdir(parents=True, exist_ok=True)
    sementara = berkas.with_suffix(f".{os.getpid()}")
    sementara.write_text(isi, encoding="utf-8")
    sementara.replace(berkas)
