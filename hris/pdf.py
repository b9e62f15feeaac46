"""HTML to PDF. The fetcher knows the project's static files and data: addresses; nothing ever leaves the machine."""

from urllib.parse import unquote, urlsplit
from urllib.request import pathname2url

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.template.loader import render_to_string
from weasyprint import HTML
from weasyprint.urls import URLFetcher

from hris.templatetags.hris import ikon_dirujuk

ALAS = "https://hris.invalid/"
"""Base of relative addresses: a host that cannot exist, so that "/static/…" is an address to refuse or find."""


class AlamatDitolak(ValueError):
    """A template asked for something outside the project's static files; the picture or sheet is left out."""


class PengambilLokal(URLFetcher):
    """Fetches static files through the finders (or the collected ones) and data: addresses; refuses the rest."""

    def fetch(self, url, headers=None):
        if url.startswith("data:"):
            return super().fetch(url, headers)
        return super().fetch(f"file:{pathname2url(berkas_statis(url))}", headers)


def berkas_statis(url: str) -> str:
    """Return the path of the static file that an address means; AlamatDitolak for any other address."""
    awalan = f"{ALAS}{settings.STATIC_URL.lstrip('/')}"
    if not url.startswith(awalan):
        raise AlamatDitolak(f"Alamat di luar berkas statis: {url}")
    nama = unquote(urlsplit(url).path).removeprefix(urlsplit(awalan).path)
    jalur = finders.find(nama)
    if jalur is None and staticfiles_storage.exists(nama):
        jalur = staticfiles_storage.path(nama)
    if jalur is None:
        raise AlamatDitolak(f"Berkas statis tidak ada: {nama}")
    return jalur


def naskah(template: str, konteks: dict) -> HTML:
    """Return the document of a template that extends pdf/dasar.html, ready to be laid out or written."""
    tanda = ikon_dirujuk.set(False)  # a PDF made within a request draws its icons whole
    try:
        html = render_to_string(template, konteks)
    finally:
        ikon_dirujuk.reset(tanda)
    return HTML(string=html, base_url=ALAS, url_fetcher=PengambilLokal())


def cetak(template: str, konteks: dict) -> bytes:
    """Render a template that extends pdf/dasar.html and return the PDF.

    The same context gives the same bytes: the file's dates come out of `dibuat_pada` of the context, never the clock.
    """
    return naskah(template, konteks).write_pdf()
