"""Take the README's pictures from a running demo: `make gambar` while `make demo` runs."""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))
from laporan.contoh.akun import SANDI  # noqa: E402  needs the path above

GAMBAR = (("beranda", "kepegawaian@contoh.test", "/"), ("jp", "pegawai@contoh.test", "/jp/saya/"))
CHROMIUM = os.environ.get("HRIS_CHROMIUM", "/usr/bin/chromium")


def main(alamat: str) -> None:
    tujuan = AKAR / "docs" / "gambar"
    tujuan.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        peramban = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"] * (os.getuid() == 0))
        for nama, akun, jalur in GAMBAR:
            halaman = peramban.new_page(viewport={"width": 1280, "height": 800}, locale="id-ID")
            masuk(halaman, alamat, akun)
            halaman.goto(alamat + jalur)
            ringkas(halaman.screenshot()).save(tujuan / f"{nama}.png", optimize=True)
            halaman.close()
        peramban.close()


def masuk(halaman: Page, alamat: str, akun: str) -> None:
    halaman.goto(f"{alamat}/")  # sends to sign-in
    halaman.fill("[name=login]", akun)
    halaman.fill("[name=password]", SANDI)
    halaman.press("[name=password]", "Enter")
    halaman.wait_for_url(f"{alamat}/")


def ringkas(png: bytes) -> Image.Image:
    """Reduce to 128 colours: a page has few, and the picture is a third of the size."""
    return Image.open(io.BytesIO(png)).convert("RGB").quantize(128)


if __name__ == "__main__":
    main(sys.argv[1])
