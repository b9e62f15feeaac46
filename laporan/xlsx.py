"""The semester report as a workbook: the same data, one table a sheet, numbers as numbers and NIP as text."""

import io
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from laporan.kelompok_kecil import TANDA

A = (
    ("unit", "Unit kerja"),
    ("pegawai", "Pegawai dalam cakupan"),
    ("luar", "Dikecualikan"),
    ("ditetapkan", "IDP ditetapkan"),
    ("ditetapkan_persen", "IDP ditetapkan (%)"),
    ("rencana", "Kegiatan direncanakan"),
    ("jatuh_tempo", "Direncanakan s.d. semester ini"),
    ("selesai", "Selesai"),
    ("berjalan", "Berjalan"),
    ("belum", "Belum dimulai"),
    ("jp_rencana", "JP rencana"),
    ("jp_realisasi", "JP terverifikasi"),
    ("jp_menunggu", "JP menunggu verifikasi"),
    ("tercapai", "Pegawai mencapai sasaran"),
    ("tercapai_persen", "Pegawai mencapai sasaran (%)"),
    ("rata_rata", "Rata-rata JP"),
)
B = (
    ("nama", "Bentuk"),
    ("jalur", "Jalur"),
    ("porsi", "70:20:10"),
    ("kegiatan", "Kegiatan"),
    ("peserta", "Peserta"),
    ("jp", "JP"),
)
JALUR = (("nama", "Jalur atau porsi"), ("kegiatan", "Kegiatan"), ("peserta", "Peserta"), ("jp", "JP"))
C = (
    ("nip", "NIP"),
    ("nama", "Nama"),
    ("jabatan", "Jabatan"),
    ("unit", "Unit kerja"),
    ("jp_rencana", "JP rencana"),
    ("jp_realisasi", "JP terverifikasi"),
    ("jp_menunggu", "JP menunggu verifikasi"),
    ("status_label", "Status IDP"),
    ("tercapai", "Mencapai sasaran"),
)
LUAR = (("nip", "NIP"), ("nama", "Nama"), ("jabatan", "Jabatan"), ("alasan", "Alasan"))
IKUT = (("nama", "Nama"), ("jabatan", "Jabatan"), ("unit", "Unit kerja"), ("kegiatan", "Kegiatan"))
PERIKSA = (("nama", "Pemeriksaan"), ("kiri", "Kiri"), ("kanan", "Kanan"), ("cocok", "Cocok"))
TEKS = {"nip", "nama", "jabatan", "unit", "alasan", "status_label", "jalur", "porsi"}
"""Columns that stay text, whatever they look like."""


def buku(konteks: dict) -> bytes:
    """Return the .xlsx of a report's context (salinan.konteks)."""
    buku = Workbook()
    _ringkasan(buku.active, konteks)
    tabel_b = konteks["tabel_b"]
    _lembar(buku, "A. Unit", A, konteks["tabel_a"]["baris"], konteks["tabel_a"]["jumlah"] | {"unit": "Jumlah"})
    _lembar(buku, "B. Bentuk", B, tabel_b["baris"], tabel_b["jumlah"] | {"nama": "Jumlah"})
    _lembar(buku, "B. Jalur dan 70-20-10", JALUR, [*tabel_b["jalur"], *tabel_b["porsi"]])
    if konteks["lengkap"]:
        _lembar(buku, "C. Pegawai", C, konteks["tabel_c"])
        _lembar(buku, "Dikecualikan", LUAR, konteks["luar"])
        _lembar(buku, "Pemeriksaan", PERIKSA, konteks["rekonsiliasi"])
    else:
        _lembar(buku, "C. Keikutsertaan", IKUT, konteks["keikutsertaan"])
    hasil = io.BytesIO()
    buku.save(hasil)
    return hasil.getvalue()


def _ringkasan(lembar, konteks: dict) -> None:
    lembar.title = "Ringkasan"
    isi = [
        ("Laporan", konteks["judul"]),
        ("Badan", konteks["unit"]["nama"]),
        ("Periode", f"Semester {konteks['romawi']} Tahun {konteks['tahun']}"),
        ("Sifat", "SEMENTARA: semester belum berakhir" if konteks["sementara"] else "Semester penuh"),
        ("Realisasi sampai", min(konteks["akhir"], konteks["tanggal_data"])),
        ("Tanggal data", konteks["tanggal_data"]),
        ("Sasaran JP setahun", Decimal(konteks["sasaran"])),
        ("D. Kendala", konteks["tabel_d"]["kendala"]),
        ("D. Tindak lanjut", konteks["tabel_d"]["tindak_lanjut"]),
    ]
    if not konteks["lengkap"]:
        isi.append(
            ("Tanda *", f"Tidak ditampilkan: kelompok kurang dari {konteks['ambang']} orang, atau pelengkapnya.")
        )
    for nomor, (judul, nilai) in enumerate(isi, 1):
        lembar.cell(nomor, 1, judul).font = Font(bold=True)
        _tulis(lembar.cell(nomor, 2), nilai)
        lembar.cell(nomor, 2).alignment = Alignment(wrap_text=True, vertical="top")
    lembar.column_dimensions["A"].width, lembar.column_dimensions["B"].width = 24, 90


def _lembar(buku, judul: str, kolom: tuple, baris: list[dict], jumlah: dict | None = None) -> None:
    lembar = buku.create_sheet(judul)
    for nomor, (_, kepala) in enumerate(kolom, 1):
        sel = lembar.cell(1, nomor, kepala)
        sel.font, sel.fill = Font(bold=True), PatternFill("solid", fgColor="E8EDF2")
        sel.alignment = Alignment(wrap_text=True, vertical="top")
        lembar.column_dimensions[get_column_letter(nomor)].width = 34 if kolom[nomor - 1][0] in TEKS else 14
    for nomor, satu in enumerate([*baris, *([jumlah] if jumlah else [])], 2):
        for urut, (kunci, _) in enumerate(kolom, 1):
            _tulis(lembar.cell(nomor, urut), _nilai(kunci, satu.get(kunci, "")))
            lembar.cell(nomor, urut).font = Font(bold=satu is jumlah)
    lembar.freeze_panes = "B2"


def _nilai(kunci: str, nilai):
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    if nilai == TANDA:
        return nilai
    return Decimal(nilai) if isinstance(nilai, str) and nilai and kunci not in TEKS else nilai


def _tulis(sel, nilai) -> None:
    """Write a value; text that begins like a formula stays text."""
    sel.value = nilai
    if isinstance(nilai, str):
        sel.data_type = "s"
