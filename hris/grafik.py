"""Charts as SVG: the same picture on the page (colours by CSS class, light and dark) and in the PDF (by attribute).

Drawn 360 units wide, so that 12 units of type stay readable on a phone 390 px wide; the style sheet limits growth.
"""

from collections.abc import Iterable
from decimal import Decimal

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from hris.templatetags.hris import angka

LEBAR = 360
HURUF_TERBANYAK = 40
"""Longest label that fits the width at 12 units; a longer one is shortened, its whole text stays in <title>."""

WARNA = {
    "alas": "#e3e8ee",
    "isi": "#2f6f9f",
    "lulus": "#2e7d4f",
    "tunggu": "#d9a441",
    "sasaran": "#1f2933",
    "teks": "#1f2933",
    "redup": "#5b6770",
    "b1": "#2f6f9f",
    "b2": "#8a6fb0",
    "b3": "#d9a441",
    "t1": "#a8402f",
    "t2": "#d98a5b",
    "t3": "#d9b84a",
    "t4": "#6f9fc4",
    "t5": "#2e7d4f",
}
"""Fallback colours for the PDF; a page overrides them by `.grafik-<name>`."""


def batang_sasaran(nilai, sasaran, menunggu=0, label: str = "") -> SafeString:
    """Draw an amount against its target, what waits for verification beside it; safe past 100 % and at target 0."""
    nilai, sasaran, menunggu = _desimal(nilai), _desimal(sasaran), _desimal(menunggu)
    skala = max(sasaran, nilai + menunggu, Decimal(1))
    kalimat = f"{angka(nilai)} dari {angka(sasaran)} JP" if sasaran else f"{angka(nilai)} JP"
    tambahan = f"{angka(menunggu)} JP menunggu verifikasi" if menunggu else ""
    isi = [
        _teks(0, 13, _ringkas(f"{label}: {kalimat}" if label else kalimat), "teks", tebal=True),
        _teks(LEBAR, 13, tambahan and f"+{angka(menunggu)} menunggu", "redup", jangkar="end"),
        *_batang(21, nilai, sasaran, skala, menunggu),
    ]
    return _svg(40, label or "Capaian JP", ". ".join(filter(None, [kalimat, tambahan])), isi)


def batang_banyak(baris: Iterable[tuple], judul: str, satuan: str = "JP") -> SafeString:
    """Draw one bar a row (label, amount, target), all on one scale, each with its target mark."""
    baris = [(str(label), _desimal(nilai), _desimal(sasaran)) for label, nilai, sasaran in baris]
    skala = max([Decimal(1), *(max(nilai, sasaran) for _, nilai, sasaran in baris)])
    isi, kalimat = [], []
    for urut, (label, nilai, sasaran) in enumerate(baris):
        atas = urut * 38
        keterangan = f"{label}: {angka(nilai)} dari {angka(sasaran)} {satuan}"
        kalimat.append(keterangan)
        isi += [
            _teks(0, atas + 13, _ringkas(label, HURUF_TERBANYAK), "teks"),
            _teks(LEBAR, atas + 13, f"{angka(nilai)} {satuan}", "teks", jangkar="end", tebal=True),
            *_batang(atas + 19, nilai, sasaran, skala),
        ]
    if not baris:
        isi = [_teks(0, 13, "Belum ada data.", "redup")]
    return _svg(max(len(baris) * 38, 20), judul, ". ".join(kalimat) or "Belum ada data", isi)


def bagian(baris: Iterable[tuple], judul: str = "Perbandingan 70:20:10", satuan: str = "JP") -> SafeString:
    """Draw shares of a whole (label, amount, target in percent) as one bar, with marks where the targets divide it."""
    baris = [(str(label), _desimal(nilai), _desimal(target)) for label, nilai, target in baris]
    jumlah = sum((nilai for _, nilai, _ in baris), Decimal(0))
    isi, kalimat = [_kotak(0, 0, LEBAR, 16, "alas")], []
    kiri = batas = Decimal(0)
    for urut, (label, nilai, target) in enumerate(baris):
        persen = nilai * 100 / jumlah if jumlah else Decimal(0)
        warna = f"b{urut % 3 + 1}"
        keterangan = f"{label}: {angka(persen, 0)}% ({angka(nilai)} {satuan}), sasaran {angka(target, 0)}%"
        kalimat.append(keterangan)
        isi.append(_kotak(kiri, 0, persen * LEBAR / 100, 16, warna))
        isi += [_kotak(0, 28 + urut * 20, 10, 10, warna), _teks(16, 37 + urut * 20, keterangan, "teks")]
        kiri += persen * LEBAR / 100
        batas += target * LEBAR / 100
        if batas < LEBAR:
            isi.append(_tanda(batas, 0, 20))
    return _svg(26 + len(baris) * 20, judul, ". ".join(kalimat), isi)


def susunan(baris: Iterable[tuple], tingkat: list[str], judul: str, satuan: str = "pegawai") -> SafeString:
    """Draw one full bar a row (label, counts by step), cut by its shares; `tingkat` names the steps, lowest first."""
    baris = [(str(label), list(jumlah)) for label, jumlah in baris if sum(jumlah)]
    warna = [f"t{urut}" for urut in range(1, len(tingkat) + 1)]
    isi = [
        bentuk
        for urut, (nama, satu) in enumerate(zip(tingkat, warna, strict=True))
        for bentuk in (_kotak(0, urut * 20 + 3, 10, 10, satu), _teks(16, urut * 20 + 12, nama, "teks"))
    ]
    kalimat = []
    for urut, (label, jumlah) in enumerate(baris):
        atas, banyak = len(tingkat) * 20 + 8 + urut * 38, sum(jumlah)
        rinci = ", ".join(f"{nama} {angka(n)}" for nama, n in zip(tingkat, jumlah, strict=True) if n)
        kalimat.append(f"{label}: {angka(banyak)} {satuan} ({rinci})")
        isi += [
            _teks(0, atas + 13, _ringkas(label, HURUF_TERBANYAK - 8), "teks"),
            _teks(LEBAR, atas + 13, f"{angka(banyak)} {satuan}", "teks", jangkar="end", tebal=True),
            *_potongan(atas + 19, jumlah, warna),
        ]
    tinggi = len(tingkat) * 20 + 8 + len(baris) * 38
    return _svg(tinggi, judul, ". ".join(kalimat) or "Belum ada data", isi)


def _potongan(atas, jumlah: list[int], warna: list[str]) -> list[SafeString]:
    """Return the pieces of a full bar, side by side in proportion."""
    satuan, kiri, bentuk = Decimal(LEBAR) / sum(jumlah), Decimal(0), []
    for satu, nama in zip(jumlah, warna, strict=True):
        if satu:
            bentuk.append(_kotak(kiri, atas, satu * satuan, 12, nama))
        kiri += satu * satuan
    return bentuk


TANGGA_KIRI, TANGGA_JARAK, TANGGA_LABEL = 152, 30, 5
"""Room for the names of the steps, the height of a step, and how many labels fit below."""


def tangga(titik: Iterable[tuple[str, str, int, bool]], tingkat: list[str], judul: str) -> SafeString:
    """Draw a walk over steps: points (short label, sentence, step from 1, square), in order; steps lowest first.

    A square instead of a round mark tells one kind of point from another without colour.
    """
    titik = list(titik)
    dasar, lebar = len(tingkat) * TANGGA_JARAK, LEBAR - TANGGA_KIRI - 40
    isi = [
        bentuk
        for urut, nama in enumerate(reversed(tingkat))
        for bentuk in (
            _teks(0, urut * TANGGA_JARAK + 19, _ringkas(nama, 24), "teks"),
            _kotak(TANGGA_KIRI, urut * TANGGA_JARAK + 14.5, LEBAR - TANGGA_KIRI, 1, "alas"),
        )
    ]
    sela = Decimal(lebar) / max(len(titik) - 1, 1)
    letak = [(TANGGA_KIRI + 20 + sela * n, dasar - (t[2] - 1) * TANGGA_JARAK - 15) for n, t in enumerate(titik)]
    if len(letak) > 1:
        isi.append(_garis(letak))
    tiap = -(-len(titik) // TANGGA_LABEL)
    for nomor, ((x, y), satu) in enumerate(zip(letak, titik, strict=True)):
        isi.append(_titik(x, y, satu[3]))
        isi.append(_teks(x, dasar + 14, satu[0] if nomor % tiap == 0 else "", "redup", jangkar="middle"))
    return _svg(dasar + 22, judul, ". ".join(satu[1] for satu in titik) or "Belum ada data", isi)


def _garis(letak: list[tuple]) -> SafeString:
    jalur = " ".join(f"{_n(x)},{_n(y)}" for x, y in letak)
    return format_html(
        '<polyline class="grafik-garis" points="{}" fill="none" stroke="{}" stroke-width="2"/>', jalur, WARNA["isi"]
    )


def _titik(x, y, persegi: bool) -> SafeString:
    if persegi:
        return _kotak(x - 5, y - 5, 10, 10, "isi")
    return format_html(
        '<circle class="grafik-isi" cx="{}" cy="{}" r="5.5" fill="{}"/>', _n(x), _n(y), WARNA["isi"]
    )  # fmt: skip


TINGKAT_TERTINGGI = 5
TINGKAT_LEGENDA = (("lulus", "memenuhi"), ("isi", "di bawah"), ("b2", "sebelumnya"), ("sasaran", "standar"))


def tingkat_banding(baris: Iterable[tuple], judul: str) -> SafeString:
    """Draw level against standard, 0–5, a row each: (label, level or None, standard, level before or None).

    The level before is a thin bar below the present one; a missing level is said in words, never drawn as zero.
    """
    baris = list(baris)
    isi, kiri = [], 0
    for warna, kata in TINGKAT_LEGENDA:
        isi += [_kotak(kiri, 2, 3 if warna == "sasaran" else 10, 10, warna), _teks(kiri + 15, 11, kata, "redup")]
        kiri += 34 + 7 * len(kata)
    kalimat = []
    for urut, (label, tingkat, standar, lama) in enumerate(baris):
        kalimat.append(f"{label}: {_kata_tingkat(tingkat, standar)}{'' if lama is None else f', sebelumnya {lama}'}")
        isi += _baris_tingkat(24 + urut * 42, str(label), tingkat, standar, lama)
    if not baris:
        isi = [_teks(0, 13, "Belum ada data.", "redup")]
    return _svg(max(24 + len(baris) * 42, 20), judul, ". ".join(kalimat) or "Belum ada data", isi)


def _kata_tingkat(tingkat: int | None, standar: int) -> str:
    if tingkat is None:
        return f"belum ada hasil, standar {standar}"
    beda = tingkat - standar
    return f"tingkat {tingkat}, standar {standar}, " + (
        "sesuai" if not beda else f"selisih {beda:+d}".replace("-", "−")
    )


def _baris_tingkat(atas, label: str, tingkat: int | None, standar: int, lama: int | None) -> list[SafeString]:
    """Return the text, the track, the present and the earlier bar, and the mark of the standard of one row."""
    satuan = Decimal(LEBAR) / TINGKAT_TERTINGGI
    kanan = "belum ada hasil" if tingkat is None else f"{tingkat}, standar {standar}"
    bentuk = [
        _teks(0, atas + 13, _ringkas(label, 38), "teks"),
        _teks(
            LEBAR, atas + 13, kanan, "redup" if tingkat is None else "teks", jangkar="end", tebal=tingkat is not None
        ),
        _kotak(0, atas + 19, LEBAR, 10, "alas"),
    ]
    if tingkat is not None:
        bentuk.append(_kotak(0, atas + 19, tingkat * satuan, 10, "lulus" if tingkat >= standar else "isi"))
    if lama is not None:
        bentuk.append(_kotak(0, atas + 30, lama * satuan, 4, "b2"))
    if standar:
        bentuk.append(_tanda(min(standar * satuan, Decimal(LEBAR - 1)), atas + 16, 18))
    return bentuk


def _desimal(nilai) -> Decimal:
    return Decimal(str(nilai or 0))


def _ringkas(teks: str, huruf: int = 60) -> str:
    return teks if len(teks) <= huruf else f"{teks[: huruf - 1].rstrip()}…"


def _batang(atas, nilai, sasaran, skala, menunggu=Decimal(0)) -> list[SafeString]:
    """Return track, filled part, waiting part and target mark of one bar."""
    panjang, tunggu = nilai * LEBAR / skala, menunggu * LEBAR / skala
    bentuk = [
        _kotak(0, atas, LEBAR, 12, "alas"),
        _kotak(0, atas, panjang, 12, "lulus" if sasaran and nilai >= sasaran else "isi"),
    ]
    if menunggu:
        bentuk.append(_kotak(panjang, atas, tunggu, 12, "tunggu"))
    if sasaran:
        bentuk.append(_tanda(min(sasaran * LEBAR / skala, Decimal(LEBAR - 1)), atas - 3, 18))
    return bentuk


def _n(nilai) -> str:
    return f"{Decimal(nilai):.2f}".rstrip("0").rstrip(".")


def _kotak(x, y, lebar, tinggi, nama: str) -> SafeString:
    return format_html(
        '<rect class="grafik-{}" x="{}" y="{}" width="{}" height="{}" fill="{}"/>',
        nama, _n(x), _n(y), _n(max(lebar, 0)), _n(tinggi), WARNA[nama],
    )  # fmt: skip


def _tanda(x, y, tinggi) -> SafeString:
    return format_html(
        '<rect class="grafik-sasaran" x="{}" y="{}" width="2" height="{}" fill="{}"/>',
        _n(max(x - 1, 0)), _n(y), _n(tinggi), WARNA["sasaran"],
    )  # fmt: skip


def _teks(x, y, isi: str, nama: str, jangkar: str = "start", *, tebal: bool = False) -> SafeString:
    if not isi:
        return SafeString("")
    return format_html(
        '<text class="grafik-{}" x="{}" y="{}" font-size="12" font-weight="{}" text-anchor="{}" fill="{}">{}</text>',
        nama, _n(x), _n(y), "600" if tebal else "400", jangkar, WARNA[nama], isi,
    )  # fmt: skip


def _svg(tinggi: int, judul: str, uraian: str, isi: list[SafeString]) -> SafeString:
    """Frame the shapes; title and desc are the text alternative."""
    kepala = (
        f'<svg class="grafik" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEBAR} {tinggi}" '
        f'width="{LEBAR}" height="{tinggi}" font-family="Liberation Sans, DejaVu Sans, sans-serif">'
        f"<title>{escape(judul)}: {escape(uraian)}</title><desc>{escape(uraian)}</desc>"
    )
    return mark_safe(f"{kepala}{''.join(isi)}</svg>")  # noqa: S308  every text went through escape or format_html
