"""Handing out stored files: only views that have checked reach call this; no address serves the folder itself."""

from django.http import Http404, HttpResponse
from django.utils.http import content_disposition_header

JENIS_ISI = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg"}


def jawaban_berkas(berkas, *, tipe: str, nama: str, unduh: bool) -> HttpResponse:
    """Return a stored file (a FieldFile) as its judged type; Http404 where the storage has lost it."""
    try:
        with berkas.open("rb") as isi:
            jawaban = HttpResponse(isi.read(), content_type=JENIS_ISI[tipe])
    except FileNotFoundError as sebab:
        raise Http404("Berkas tidak ditemukan di penyimpanan.") from sebab
    jawaban["Content-Disposition"] = content_disposition_header(unduh, nama)
    jawaban["X-Content-Type-Options"] = "nosniff"
    jawaban["Cache-Control"] = "private, no-store"
    return jawaban
