"""What a recorded or planned activity can at most be: amounts for a range of days, dates for a person. Pure.

The engine takes any amount; these bounds keep slips of the pen (2.000 for 20, the year 2205) out of the records.
"""

from datetime import date
from decimal import Decimal
from math import ceil

from jp.konversi import angka

JP_SEHARI = 32  # 24 hours of 60 minutes, 45 minutes a JP
JP_TERBANYAK = 3000  # more than a year of full working days
HARI_SEMESTER = 120
KEGIATAN_SEHARI = 10
KEGIATAN_TERBANYAK = 100
USIA_TERMUDA = 16
TAHUN_TERPANJANG = 5


def jumlah_terbanyak(satuan: str, hari: int) -> int:
    """The largest amount of a unit that fits a range of so many calendar days."""
    return {
        "jp": min(JP_SEHARI * hari, JP_TERBANYAK),
        "hari": hari,
        "semester": ceil(hari / HARI_SEMESTER),
    }.get(satuan, min(KEGIATAN_SEHARI * hari, KEGIATAN_TERBANYAK))


def alasan_jumlah(satuan: str, jumlah: Decimal, hari: int) -> str:
    """Why the amount cannot be right for the range, or the empty text."""
    terbanyak = jumlah_terbanyak(satuan, hari)
    if jumlah <= terbanyak:
        return ""
    label = "JP" if satuan == "jp" else satuan
    batas = f"{angka(Decimal(terbanyak))} {label}, yang terbanyak untuk {angka(Decimal(hari))} hari kalender"
    return f"Jumlah {angka(jumlah)} {label} melebihi {batas}."


def alasan_tanggal(
    mulai: date, selesai: date, *, lahir: date, pengangkatan: date | None, hari_ini: date
) -> dict[str, str]:
    """Why the dates cannot be right for the person, by field."""
    alasan = {}
    if pengangkatan and mulai < pengangkatan:
        alasan["tanggal_mulai"] = f"Tanggal mulai mendahului pengangkatan sebagai ASN, {pengangkatan:%d-%m-%Y}."
    elif mulai.year - lahir.year < USIA_TERMUDA:
        alasan["tanggal_mulai"] = f"Tanggal mulai jatuh sebelum pegawai berusia {USIA_TERMUDA} tahun."
    if selesai.year > hari_ini.year + 1:
        alasan["tanggal_selesai"] = f"Tanggal selesai paling lambat 31-12-{hari_ini.year + 1}."
    elif selesai.year - mulai.year > TAHUN_TERPANJANG:
        alasan["tanggal_selesai"] = f"Kegiatan paling lama {TAHUN_TERPANJANG} tahun; periksa tahunnya."
    return alasan
