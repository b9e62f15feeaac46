"""Real Chromium: one browser a module, a fresh context a visit, and eyes for what no test client sees.

Every page visited is watched: requests to other hosts, errors in the console, broken answers. Once Playwright has
started, its event loop counts as running, so Django must be told that the main thread may use the database all the
same.
"""

import os
import threading
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command
from django.db import connections
from django.test import Client
from playwright.sync_api import Page, sync_playwright

CHROMIUM = Path(os.environ.get("HRIS_CHROMIUM", "/usr/bin/chromium"))
ARGUMEN = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-pings"]
LAYAR = {"desktop": (1280, 800), "ponsel": (390, 844)}
HTML_TERBESAR = 60 * 1024


@pytest.fixture(scope="module")
def chromium():
    """Start Chromium; skip where there is none, unless HRIS_WAJIB_PERAMBAN=1."""
    if not CHROMIUM.exists():
        pesan = f"Chromium tidak ada di {CHROMIUM} (HRIS_CHROMIUM)"
        pytest.fail(pesan) if os.environ.get("HRIS_WAJIB_PERAMBAN") == "1" else pytest.skip(pesan)
    lama = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMEN)
        yield browser
        browser.close()
    os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE")
    if lama is not None:
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = lama


@pytest.fixture(params=LAYAR)
def layar(request):
    """Desktop and phone."""
    return request.param


@pytest.fixture
def dunia(transactional_db, para):
    """The cast, with the reference data."""
    call_command("muat_acuan", verbosity=0, stdout=StringIO())
    return para


@pytest.fixture
def kerjakan(antrean):
    """Return a function that works off the queue, in a thread without an event loop."""

    def _kerja():
        antrean()
        connections.close_all()

    def _kerjakan():
        utas = threading.Thread(target=_kerja)
        utas.start()
        utas.join(60)
        assert not utas.is_alive()

    return _kerjakan


class Pengamat:
    """Watches a page and keeps what must not happen."""

    def __init__(self, page: Page, asal: str):
        self.asal, self.temuan = asal, []
        page.on("request", self._permintaan)
        page.on("console", self._konsol)
        page.on("pageerror", lambda galat: self.temuan.append(f"galat skrip: {galat}"))
        page.on("response", self._jawaban)

    def _permintaan(self, permintaan):
        alamat = urlsplit(permintaan.url)
        if alamat.scheme in ("http", "https", "ws", "wss") and alamat.netloc != self.asal:
            self.temuan.append(f"host lain: {permintaan.url}")

    def _konsol(self, pesan):
        if pesan.type == "error" and "status of 4" not in pesan.text:
            self.temuan.append(f"konsol: {pesan.text}")

    def _jawaban(self, jawaban):
        if jawaban.status >= 500 or (jawaban.status == 404 and jawaban.request.resource_type != "document"):
            self.temuan.append(f"jawaban {jawaban.status}: {jawaban.url}")


@pytest.fixture
def buka(live_server, chromium, layar):
    """Return a function that opens a browser page, signed in as somebody of the cast, on the screen of the test."""
    terbuka, pengamat = [], []
    asal = urlsplit(live_server.url).netloc

    def _buka(siapa=None, js: bool = True) -> Page:
        lebar, tinggi = LAYAR[layar]
        konteks = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": lebar, "height": tinggi},
            java_script_enabled=js,
            locale="id-ID",
            timezone_id="Asia/Makassar",
        )
        konteks.set_default_timeout(10_000)
        if siapa is not None:
            klien = Client()
            klien.force_login(getattr(siapa, "pengguna", None) or siapa)
            konteks.add_cookies(
                [{"name": "sessionid", "value": klien.cookies["sessionid"].value, "url": live_server.url}]
            )
        page = konteks.new_page()
        terbuka.append(konteks)
        pengamat.append(Pengamat(page, asal))
        return page

    yield _buka
    for konteks in terbuka:
        konteks.close()
    temuan = [satu for p in pengamat for satu in p.temuan]
    assert temuan == []


def periksa(page: Page, *, axe: bool = True) -> None:
    """Assert what holds on every page: no sideways scrolling, a small document, no accessibility violation.

    The click before may have sent a form: between the answer and its first tag a document has no root element yet.
    """
    page.wait_for_load_state("load")  # wait_for_function would need eval, which the page's policy forbids
    page.locator("body").wait_for()
    lebar = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert lebar[0] <= lebar[1], f"{page.url} bergulir ke samping: {lebar} {_terlebar(page)}"
    assert len(page.request.get(page.url).body()) <= HTML_TERBESAR, page.url
    if axe:
        pelanggaran = Axe().run(page).response["violations"]
        ringkas = [f"{v['id']}: {v['help']} @ {[n['target'] for n in v['nodes'][:3]]}" for v in pelanggaran]
        assert ringkas == [], f"{page.url}\n" + "\n".join(ringkas)


def _terlebar(page: Page) -> list:
    """Return what sticks out to the right, for the message."""
    return page.evaluate(
        """() => [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
            .slice(0, 5).map(e => e.tagName + '.' + e.className)"""
    )


def tindak(page: Page, aksi: str, **isian: str) -> None:
    """Open the disclosure of a plan's verb, fill its field, press its button."""
    kotak = page.locator(f"details[data-aksi={aksi}]")
    kotak.locator("summary").click()
    for nama, isi in isian.items():
        kotak.locator(f"[name={nama}]").fill(isi)
    kotak.get_by_role("button").click()


def pilih_bentuk(page: Page, awal: str) -> None:
    """Choose the form of development whose label begins so (the label goes on with how it is counted)."""
    teks = page.locator("[name=bentuk] option").all_inner_texts()
    nomor = next(nomor for nomor, satu in enumerate(teks) if satu.strip().startswith(awal))
    page.locator("[name=bentuk]").select_option(index=nomor)


@pytest.fixture
def alat():
    """The helpers of the journeys."""
    return SimpleNamespace(periksa=periksa, tindak=tindak)
