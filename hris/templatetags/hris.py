"""Template tags of the house: icons, Indonesian numbers and dates, status badges."""

from contextvars import ContextVar
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from django import template
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from hris.ikon import LEMBAR, gambar, terpakai

register = template.Library()
BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]


ikon_dirujuk: ContextVar[bool] = ContextVar("ikon_dirujuk", default=False)
"""Whether icons are referred to in the file a browser keeps; not in a PDF, where each is drawn whole."""


@register.simple_tag
def ikon(nama: str) -> str:
    """Return an icon as SVG: on a page by reference to one file (no web font, no weight), in a PDF drawn whole."""
    if ikon_dirujuk.get() and nama in terpakai():
        return mark_safe(f'<svg class="ikon" aria-hidden="true"><use href="{static(LEMBAR)}#{nama}"/></svg>')  # noqa: S308
    kotak, jalur = gambar(nama)
    svg = f'<svg class="ikon" aria-hidden="true" fill="currentColor" viewBox="{kotak}"><path d="{jalur}"/></svg>'
    return mark_safe(svg)  # noqa: S308  trusted package file


@register.filter
def angka(nilai, desimal: int = -1) -> str:
    """Return a number as "1.234,5": dot for thousands, comma for decimals; no trailing zeros unless asked for.

    A figure that a copy hides ("*") stays as it is.
    """
    if nilai is None or nilai == "":
        return "–"
    if nilai == "*":
        return nilai
    bulat = Decimal(str(nilai)).quantize(Decimal(1).scaleb(-2 if desimal < 0 else -desimal), ROUND_HALF_UP)
    teks = f"{bulat or abs(bulat):,f}".translate(str.maketrans(",.", ".,"))
    return teks.rstrip("0").rstrip(",") if desimal < 0 and "," in teks else teks


@register.filter
def rupiah(nilai) -> str:
    """Return an amount as "Rp1.250.000"."""
    return "–" if nilai is None else f"Rp{angka(nilai, 0)}"


def _setempat(nilai):
    """Return a moment in the agency's own time; a plain date stays."""
    return timezone.localtime(nilai) if isinstance(nilai, datetime) and timezone.is_aware(nilai) else nilai


@register.filter
def tanggal(nilai) -> str:
    """Return a date, or the local day of a moment, as "23 November 2026"."""
    if nilai is None:
        return "–"
    hari = _setempat(nilai)
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


@register.filter
def tanggal_ringkas(nilai) -> str:
    """Return a date as "23 Nov 2026", for the columns of a wide table."""
    if nilai is None:
        return "–"
    hari = _setempat(nilai)
    return f"{hari.day} {BULAN[hari.month - 1][:3]} {hari.year}"


@register.filter
def waktu(nilai) -> str:
    """Return a moment as "23 November 2026 pukul 06.18", in local time."""
    return "–" if nilai is None else f"{tanggal(nilai)} pukul {_setempat(nilai):%H.%M}"


@register.filter
def masa(nilai) -> str:
    """Return a date range as "1 Januari 2026 s.d. 30 Juni 2026"; an open end is "sekarang"."""
    akhir = tanggal(nilai.upper - timedelta(days=1)) if nilai.upper else "sekarang"
    return f"{tanggal(nilai.lower)} s.d. {akhir}"


@register.inclusion_tag("komponen/lencana.html")
def lencana(status, label: str = "") -> dict:
    """Show a status as icon + word + colour; `status` is a code of LENCANA."""
    warna, gambar = LENCANA.get(str(status), ("netral", "circle"))
    return {"warna": warna, "ikon_nama": gambar, "label": label or str(status)}


@register.simple_tag(takes_context=True)
def ganti(context, **kwargs) -> str:
    """Return the current query string with some parameters replaced; None removes one."""
    kueri = context["request"].GET.copy()
    for nama, nilai in kwargs.items():
        kueri.pop(nama, None)
        if nilai is not None:
            kueri[nama] = nilai
    return f"?{kueri.urlencode()}"


@register.simple_tag(takes_context=True)
def kueri_lain(context, *kecuali) -> list[tuple[str, str]]:
    """Return the current query as (name, value) pairs for hidden inputs, without some names or a form's own fields."""
    nama_form = [f"{satu.add_prefix(nama)}" for satu in kecuali if hasattr(satu, "fields") for nama in satu.fields]
    buang = {*nama_form, *(satu for satu in kecuali if isinstance(satu, str)), "_export"}
    daftar = context["request"].GET.lists()
    return [(nama, satu) for nama, nilai in daftar if nama not in buang for satu in nilai]


@register.simple_block_tag
def berjudul(content, judul):
    """Give the admin's table of rows the heading that its first column lacks."""
    kosong = '<th class="original"></th>'
    isi = format_html('<th class="original"><span class="visually-hidden">{}</span></th>', judul)
    return mark_safe(content.replace(kosong, isi))  # noqa: S308  already rendered, escaped by its own tags


@register.simple_block_tag
def simpan(content):
    """Keep rendered content under a name: a block may stand once only, its text is needed twice."""
    return mark_safe(content.strip())  # noqa: S308  already rendered, escaped by its own tags


LENCANA = {
    "draf": ("netral", "pencil"),
    "diajukan": ("tunggu", "paper-plane"),
    "menunggu": ("tunggu", "hourglass-half"),
    "menunggu-pegawai": ("tunggu", "user-clock"),
    "dikonfirmasi": ("jalan", "print"),
    "dipakai": ("baik", "circle-check"),
    "lewat": ("netral", "clock"),
    "disetujui": ("jalan", "thumbs-up"),
    "diverifikasi": ("jalan", "stamp"),
    "dikalibrasi": ("jalan", "sliders"),
    "ditetapkan": ("baik", "circle-check"),
    "sah": ("baik", "circle-check"),
    "terverifikasi": ("baik", "circle-check"),
    "diterima": ("baik", "circle-check"),
    "selesai": ("baik", "circle-check"),
    "dikembalikan": ("awas", "rotate-left"),
    "ditolak": ("buruk", "circle-xmark"),
    "dibatalkan": ("netral", "ban"),
    "digantikan": ("netral", "clock-rotate-left"),
    "tercapai": ("baik", "circle-check"),
    "belum": ("awas", "circle-exclamation"),
    "baru": ("baik", "circle-plus"),
    "berubah": ("jalan", "pen"),
    "tetap": ("netral", "equals"),
    "aktif": ("baik", "circle-check"),
    "antre": ("tunggu", "hourglass-half"),
    "jalan": ("jalan", "spinner"),
    "gagal": ("buruk", "triangle-exclamation"),
    "diperiksa": ("jalan", "magnifying-glass"),
    "siap": ("tunggu", "clipboard-question"),
    "ditulis": ("jalan", "spinner"),
    "batal": ("netral", "ban"),
    "peringatan": ("awas", "triangle-exclamation"),
    "luar": ("netral", "person-walking-arrow-right"),
    "dikirim": ("baik", "envelope-circle-check"),
    "beku": ("baik", "lock"),
    "lebih": ("baik", "angles-up"),
    "sesuai": ("baik", "equals"),
    "kurang": ("awas", "angle-down"),
    "jauh": ("buruk", "angles-down"),
    "tanpa-hasil": ("netral", "circle-question"),
    "MS": ("baik", "circle-check"),
    "MMS": ("tunggu", "circle-half-stroke"),
    "KMS": ("buruk", "circle-xmark"),
    "optimal": ("baik", "arrow-trend-up"),
    "cukup-optimal": ("jalan", "arrow-right"),
    "kurang-optimal": ("awas", "arrow-trend-down"),
}


@register.simple_tag
def batang_sasaran(nilai, sasaran, menunggu=0, label: str = "") -> str:
    """Draw an amount against its target as SVG."""
    from hris import grafik

    return grafik.batang_sasaran(nilai, sasaran, menunggu, label)


@register.simple_tag
def batang_banyak(baris, judul: str, satuan: str = "JP") -> str:
    """Draw one bar a row (label, amount, target) as SVG."""
    from hris import grafik

    return grafik.batang_banyak(baris, judul, satuan)


@register.simple_tag
def bagian(baris, judul: str = "Perbandingan 70:20:10") -> str:
    """Draw shares against their target shares (label, amount, percent) as SVG."""
    from hris import grafik

    return grafik.bagian(baris, judul)


@register.simple_tag
def susunan(baris, tingkat, judul: str, satuan: str = "pegawai") -> str:
    """Draw how people spread over steps (label, counts), one full bar a row, as SVG."""
    from hris import grafik

    return grafik.susunan(baris, tingkat, judul, satuan)


@register.simple_tag
def tangga(titik, tingkat, judul: str) -> str:
    """Draw a walk over steps (short label, sentence, step, square) as SVG."""
    from hris import grafik

    return grafik.tangga(titik, tingkat, judul)


@register.simple_tag
def tingkat_banding(baris, judul: str) -> str:
    """Draw levels against standards (label, level, standard, level before) as SVG."""
    from hris import grafik

    return grafik.tingkat_banding(baris, judul)


@register.filter
def tanda(nilai) -> str:
    """Return a difference with its sign: "+1", "0", "−2"; a dash where there is none."""
    return "–" if nilai is None else f"{nilai:+d}".replace("-", "−").replace("+0", "0")
