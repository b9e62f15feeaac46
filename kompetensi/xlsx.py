"""Workbooks: the standards of posts as the import takes them back, and the heat map with its colours."""

import io
from datetime import date

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill

from hris.daftar import jinakkan
from kompetensi.models import Kompetensi, StandarKompetensi

TIPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
KEPALA = ("Kode Unit", "Unit Kerja", "Jabatan", "Jenjang", "Berlaku Mulai", "Dasar Hukum")


def buku_standar(jabatan, kompetensi: list[Kompetensi], tanggal: date) -> bytes:
    """Return two sheets: the posts' own levels, to be filled in and imported, and what holds with the jenjang's."""
    pk = [satu.pk for satu in kompetensi]
    semua = StandarKompetensi.objects.efektif(tanggal).filter(untuk__in=jabatan.order_by().values("pk"))
    berlaku, milik = {}, {}
    for untuk, kode, tingkat, sendiri in semua.values_list("untuk", "kompetensi_id", "tingkat", "jabatan_id"):
        berlaku[untuk, kode] = tingkat
        if sendiri:
            milik[untuk, kode] = tingkat
    buku = Workbook(write_only=True)
    for nama, isi in (("Standar", milik), ("Berlaku", berlaku)):
        lembar = buku.create_sheet(nama)
        lembar.freeze_panes = "D2"
        lembar.append([_tebal(lembar, judul) for judul in (*KEPALA, *(satu.nama for satu in kompetensi))])
        for satu in jabatan.iterator(chunk_size=2000):
            umum = (satu.unit.kode, satu.unit.nama, satu.nama, satu.jenjang.nama, None, None)
            lembar.append([*map(jinakkan, umum), *(isi.get((satu.pk, kode)) for kode in pk)])
    return _byte(buku)


def _tebal(lembar, isi: str) -> WriteOnlyCell:
    sel = WriteOnlyCell(lembar, value=jinakkan(isi))
    sel.font = Font(bold=True)
    return sel


def _byte(buku: Workbook) -> bytes:
    hasil = io.BytesIO()
    buku.save(hasil)
    return hasil.getvalue()


WARNA = {"jauh": "F4B6B6", "kurang": "FBD9B8", "sesuai": "CFE9D6", "lebih": "A9D8BB", "belum": "E3E9EB"}


def buku_peta(kepala: list[str], baris: list[list]) -> bytes:
    """Return the heat map: a cell is (text, state) or plain; the state colours it, the text says the same in words."""
    buku = Workbook(write_only=True)
    lembar = buku.create_sheet("Peta kesenjangan")
    lembar.freeze_panes = "D2"
    lembar.append([_tebal(lembar, judul) for judul in kepala])
    for satu in baris:
        lembar.append([_sel(lembar, isi) for isi in satu])
    return _byte(buku)


def _sel(lembar, isi):
    if not isinstance(isi, tuple):
        return jinakkan(isi)
    sel = WriteOnlyCell(lembar, value=isi[0])
    if isi[1] in WARNA:
        sel.fill = PatternFill("solid", fgColor=WARNA[isi[1]])
    return sel
