"""What WeasyPrint may read; apart from hris.pdf, since it takes a second to load."""

from urllib.request import pathname2url

from weasyprint.urls import URLFetcher

from hris.pdf import berkas_statis


class PengambilLokal(URLFetcher):
    """Fetches static files through the finders (or the collected ones) and data: addresses; refuses the rest."""

    def fetch(self, url, headers=None):
        if url.startswith("data:"):
            return super().fetch(url, headers)
        return super().fetch(f"file:{pathname2url(berkas_statis(url))}", headers)
