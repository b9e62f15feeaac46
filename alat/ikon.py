"""Gather the icons that templates and code name into one file: `python alat/ikon.py`.

A word in quotes that is the name of an icon of the package (Font Awesome Free, solid) counts; one too many costs a few
hundred bytes once, in a file every browser keeps.
"""

import re
from pathlib import Path

import fontawesome

AKAR = Path(__file__).resolve().parent.parent
PAKET = Path(fontawesome.__file__).parent / "static/fontawesome/svgs/solid"
BERKAS = AKAR / "static" / "hris" / "ikon.svg"
APLIKASI = ("hris", "pegawai", "kompetensi", "direktori", "pemetaan", "jp", "idp", "laporan")
KATA = re.compile(r"""["']([a-z][a-z0-9-]*)["']""")


def nama_terpakai() -> list[str]:
    """Return the names of icons found in templates and code, in order."""
    sumber = [*(AKAR / "templates").rglob("*.html"), *(py for app in APLIKASI for py in (AKAR / app).rglob("*.py"))]
    kata = {satu for berkas in sumber for satu in KATA.findall(berkas.read_text(encoding="utf-8"))}
    return sorted(satu for satu in kata if (PAKET / f"{satu}.svg").exists())


def lembar() -> str:
    """Return the file: a symbol an icon, its view box and its path."""
    simbol = []
    for nama in nama_terpakai():
        isi = (PAKET / f"{nama}.svg").read_text(encoding="utf-8")
        kotak, jalur = re.search(r'viewBox="([^"]+)"', isi)[1], re.search(r'<path d="([^"]+)"', isi)[1]
        simbol.append(f'<symbol id="{nama}" viewBox="{kotak}"><path d="{jalur}"/></symbol>')
    return "\n".join(['<svg xmlns="http://www.w3.org/2000/svg">', *simbol, "</svg>", ""])


if __name__ == "__main__":
    BERKAS.write_text(lembar(), encoding="utf-8")
