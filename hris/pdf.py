"""HTML to PDF. The fetcher knows the project's static files and data: addresses; nothing ever leaves the machine."""

from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.template.loader import render_to_string

from hris.templatetags.hris import ikon_dirujuk

ALAS = "https://hris.invalid/"
"""Base of relative addresses: a host that cannot exist, so that "/static/…" is an address to refuse or find."""


class AlamatDitolak(ValueError):
    """A template asked for something outside the project's static files; the picture or sheet is left out."""


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


def naskah(template: str, konteks: dict):
    """Return the document (weasyprint.HTML) of a template that extends pdf/dasar.html, to be laid out or written.

    WeasyPrint is loaded with the first one: no page and no command but those that print waits for it.
    """
    from weasyprint import HTML

    from hris.pengambil import PengambilLokal

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
