"""The nine boxes as SVG: one picture for the page (colours by CSS class, links) and the PDF (colours by attribute).

Performance goes up, competency/potential to the right. A box with few people shows initials, a fuller one dots, a very
full one dots that stand for several people each. The table beside the picture says the same in words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, hypot

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from hris.templatetags.hris import angka
from pemetaan.kotak import EKSPEKTASI_RINGKAS, PASANGAN, TINGKAT, arah

LEBAR, SISI, TEPI, BAWAH = 360, 112, 20, 34
TINGGI = SISI * 3 + BAWAH
HURUF_TERBANYAK = 10
"""People of a box shown by their initials; more become dots."""
TITIK_TERBANYAK = 77
"""Dots that fit a box; more people than that share a dot."""
SIMPUL, TURUN = 16, 8
"""Radius of the count that arrows leave and reach, and how far it stands below the middle of its box."""

WARNA = {
    "intervensi": "#fbe3e0",
    "tulang": "#e3ecf8",
    "suksesi": "#ddf0e2",
    "tanda": "#2f5f8f",
    "geser": "#8a4b08",
    "teks": "#1f2933",
    "redup": "#4a5660",
    "garis": "#6b7780",
    "putih": "#ffffff",
    "naik": "#2e7d4f",
    "turun": "#a62330",
}
"""Fallback colours for the PDF; a page overrides them by `.kisi-<name>`."""

KELOMPOK = {
    **dict.fromkeys((1, 3, 6), "intervensi"),
    **dict.fromkeys((2, 4, 5), "tulang"),
    **dict.fromkeys((7, 8, 9), "suksesi"),
}


@dataclass(frozen=True)
class Tanda:
    """A person as a mark: initials, whole name, where it leads ("" in print), whether calibration moved it."""

    huruf: str
    nama: str
    alamat: str = ""
    digeser: bool = False


@dataclass(frozen=True)
class IsiKotak:
    """A box: how many people, their share in percent, the marks (at most TITIK_TERBANYAK), where its list is."""

    nomor: int
    jumlah: int
    persen: Decimal
    tanda: Sequence[Tanda] = ()
    alamat: str = ""

    @property
    def sebutan(self) -> str:
        return f"Kotak {self.nomor}: {angka(self.jumlah)} orang ({angka(self.persen, 0)}%)"


def huruf_awal(nama: str) -> str:
    """Return the initials of a name: of its first and last word."""
    kata = [satu for satu in nama.split() if satu[0].isalpha()] or ["?"]
    return (kata[0][0] + (kata[-1][0] if len(kata) > 1 else "")).upper()


def kisi(isi: Sequence[IsiKotak], judul: str) -> SafeString:
    """Draw people in boxes; with addresses each box and each initial is a link."""
    uraian = ". ".join(satu.sebutan for satu in isi)
    bertaut = any(satu.alamat for satu in isi)
    return _bingkai(judul, uraian, [_kotak(satu) for satu in isi], gambar=not bertaut)


def panah(isi: Sequence[IsiKotak], gerak: Mapping[tuple[int, int], int], judul: str) -> SafeString:
    """Draw the moves between two rounds: an arrow for each (from, to), the thicker the more people."""
    terbanyak = max(gerak.values(), default=1)
    kalimat = [f"{angka(banyak)} orang dari kotak {dari} ke {ke}" for (dari, ke), banyak in gerak.items()]
    panah = [_panah(*arah, banyak, terbanyak) for arah, banyak in gerak.items()]
    atas = [_simpul(satu) for satu in isi] + [angka for _, angka in panah]  # numbers above all arrows
    bentuk = [_alas(satu) for satu in isi] + [bentuk for bentuk, _ in panah] + atas
    return _bingkai(judul, ". ".join(kalimat) or "Tidak ada yang berpindah kotak", bentuk, gambar=True)


def letak(nomor: int) -> tuple[int, int]:
    """Return the upper left corner of a box in the picture."""
    kinerja, kompetensi = PASANGAN[nomor]
    return TEPI + TINGKAT.index(kompetensi) * SISI, (2 - TINGKAT.index(kinerja)) * SISI


def _kotak(isi: IsiKotak) -> SafeString:
    """Draw a box with its people."""
    x, y = letak(isi.nomor)
    if isi.jumlah > HURUF_TERBANYAK:
        return _taut(isi.alamat, isi.sebutan, _kepala(isi) + _titik(isi, x, y))
    return _taut(isi.alamat, isi.sebutan, _kepala(isi)) + _huruf(isi, x, y)


def _kepala(isi: IsiKotak) -> SafeString:
    """Draw the box itself: ground, number, count and share."""
    return _alas(isi) + _keterangan(isi)


def _alas(isi: IsiKotak) -> SafeString:
    x, y = letak(isi.nomor)
    return format_html(
        '<rect class="kisi-{}" x="{}" y="{}" width="{}" height="{}" rx="5" fill="{}"/>',
        KELOMPOK[isi.nomor],
        x + 1,
        y + 1,
        SISI - 2,
        SISI - 2,
        WARNA[KELOMPOK[isi.nomor]],
    )


def _keterangan(isi: IsiKotak) -> SafeString:
    x, y = letak(isi.nomor)
    banyak = f"{angka(isi.jumlah)} · {angka(isi.persen, 0)}%"
    return _teks(x + 8, y + 18, str(isi.nomor), "teks", ukuran=15) + _teks(
        x + SISI - 7, y + 17, banyak, "teks", jangkar="end"
    )


def _simpul(isi: IsiKotak) -> SafeString:
    """A box that arrows leave and reach: its number in the corner, its count in the middle, where no arrow comes."""
    x, y = letak(isi.nomor)
    tengah_x, tengah_y = x + SISI // 2, y + SISI // 2 + TURUN
    return (
        _teks(x + 8, y + 18, str(isi.nomor), "teks", ukuran=15, pinggir=True)
        + format_html(
            '<circle class="kisi-putih" cx="{}" cy="{}" r="{}" fill="{}"/>', tengah_x, tengah_y, SIMPUL, WARNA["putih"]
        )
        + _teks(tengah_x, tengah_y + 4, angka(isi.jumlah), "teks", "middle")
    )


def _petak(urut: int, x: int, y: int) -> tuple[int, int]:
    return x + 14 + urut % 5 * 21, y + 36 + urut // 5 * 21


def _huruf(isi: IsiKotak, x: int, y: int) -> SafeString:
    """Draw a box's people as initials: a link each where they have an address, out of the tab order."""
    tanda = format_html_join("", "{}", ((_inisial(satu, *_petak(urut, x, y)),) for urut, satu in enumerate(isi.tanda)))
    return format_html(
        '<g class="kisi-putih" fill="{}" font-size="9" text-anchor="middle">{}</g>', WARNA["putih"], tanda
    )


def _inisial(tanda: Tanda, x: int, y: int) -> SafeString:
    warna = "geser" if tanda.digeser else "tanda"
    isi = format_html(
        '<title>{}</title><circle class="kisi-{}" cx="{}" cy="{}" r="9.5" fill="{}"/><text x="{}" y="{}">{}</text>',
        f"{tanda.nama} (dikalibrasi)" if tanda.digeser else tanda.nama,
        *(warna, x, y, WARNA[warna], x, y + 3, tanda.huruf),
    )
    if not tanda.alamat:
        return format_html("<g>{}</g>", isi)
    return format_html('<a href="{}" tabindex="-1">{}</a>', tanda.alamat, isi)


def _titik(isi: IsiKotak, x: int, y: int) -> SafeString:
    """Draw a box's people as dots; past TITIK_TERBANYAK a dot stands for several, and a line says for how many."""
    seorang = max(1, ceil(isi.jumlah / TITIK_TERBANYAK))
    jalur = "".join(f"M{x + 10 + n % 11 * 9} {y + 32 + n // 11 * 10}h.01" for n in range(ceil(isi.jumlah / seorang)))
    titik = format_html(
        '<path class="kisi-titik" d="{}" stroke="{}" stroke-width="6.8" stroke-linecap="round"/>',
        jalur,
        WARNA["tanda"],
    )
    kunci = f"1 titik = {angka(seorang)} orang" if seorang > 1 else ""
    return titik + _teks(x + SISI - 7, y + SISI - 5, kunci, "redup", jangkar="end", ukuran=9)


def _taut(alamat: str, nama: str, isi: SafeString) -> SafeString:
    """Make shapes a link, where there is somewhere to go."""
    return format_html('<a href="{}" aria-label="{}">{}</a>', alamat, nama, isi) if alamat else isi


def _panah(dari: int, ke: int, banyak: int, terbanyak: int) -> tuple[SafeString, SafeString]:
    """Return one arrow and its number; moved aside a little, so that there and back do not cover each other."""
    (x1, y1), (x2, y2) = ((x + SISI / 2, y + SISI / 2 + TURUN) for x, y in (letak(dari), letak(ke)))
    jarak = hypot(x2 - x1, y2 - y1)
    ux, uy = (x2 - x1) / jarak, (y2 - y1) / jarak
    sisih = 9 if jarak < SISI * 1.5 else 22  # a far arrow keeps clear of those between its boxes
    x1, y1 = x1 - uy * sisih + ux * 17, y1 + ux * sisih + uy * 17
    x2, y2 = x2 - uy * sisih - ux * 26, y2 + ux * sisih - uy * 26
    mata_angin = arah(dari, ke)
    warna = "garis" if mata_angin == "campuran" else mata_angin
    tebal = 1.5 + 4 * banyak / terbanyak
    ujung = (x2 + ux * 9, y2 + uy * 9, x2 - uy * 5, y2 + ux * 5, x2 + uy * 5, y2 - ux * 5)
    garis = format_html(
        '<line class="kisi-garis-{}" x1="{}" y1="{}" x2="{}" y2="{}" stroke="{}" stroke-width="{}"/>'
        '<polygon class="kisi-{}" points="{}" fill="{}"/>',
        warna, *map(_n, (x1, y1, x2, y2)), WARNA[warna], _n(tebal), warna, " ".join(map(_n, ujung)), WARNA[warna],
    )  # fmt: skip
    x, y = x1 * 0.7 + x2 * 0.3 - uy * 9, y1 * 0.7 + y2 * 0.3 + ux * 9 + 4
    return garis, _teks(_n(x), _n(y), angka(banyak), "teks", "middle", pinggir=True)


def _n(nilai: float) -> str:
    return f"{nilai:.1f}".rstrip("0").rstrip(".")


def _teks(
    x, y, isi: str, nama: str, jangkar: str = "start", *, ukuran: int = 12, putar: str = "", pinggir: bool = False
) -> SafeString:
    """Draw a text; `pinggir` gives it a rim in the colour of the paper, to be read on lines."""
    if not isi:
        return SafeString("")
    kelas = f"{nama} kisi-pinggir" if pinggir else nama
    return format_html(
        '<text class="kisi-{}" x="{}" y="{}" font-size="{}" font-weight="600" text-anchor="{}" fill="{}"{}>{}</text>',
        kelas, x, y, ukuran, jangkar, WARNA[nama],
        putar and format_html(' transform="{}"', putar), isi,
    )  # fmt: skip


def _sumbu() -> SafeString:
    """The names of the levels along both axes, in the words of the table beside the picture."""
    tengah = SISI / 2
    bawah = format_html_join(
        "",
        "{}",
        ((_teks(TEPI + urut * SISI + tengah, SISI * 3 + 14, satu, "redup", "middle"),) for urut, satu in _urut()),
    )
    kiri = format_html_join(
        "",
        "{}",
        (
            (_teks(13, y, EKSPEKTASI_RINGKAS[satu], "redup", "middle", putar=f"rotate(-90 13 {_n(y)})"),)
            for urut, satu in _urut()
            for y in [(2 - urut) * SISI + tengah]
        ),
    )
    return bawah + kiri + _teks(TEPI + SISI * 1.5, SISI * 3 + 30, "kompetensi/potensi → · kinerja ↑", "teks", "middle")


def _urut() -> list[tuple[int, str]]:
    return list(enumerate(TINGKAT))


def _bingkai(judul: str, uraian: str, isi: list[SafeString], *, gambar: bool) -> SafeString:
    """Frame the shapes. A picture is one image for screen readers; a picture with links is a named group of them."""
    peran = "img" if gambar else "group"
    return format_html(
        '<svg class="kisi" role="{}" aria-label="{}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" '
        'width="{}" height="{}" font-family="Liberation Sans, DejaVu Sans, sans-serif"><desc>{}</desc>{}{}</svg>',
        peran, f"{judul}. {uraian}" if gambar else judul, LEBAR, TINGGI, LEBAR, TINGGI, uraian, _sumbu(),
        format_html_join("", "{}", ((satu,) for satu in isi)),
    )  # fmt: skip
