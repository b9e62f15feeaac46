"""Who gets which copy of a report, and how its data is dressed for page, PDF and workbook. Pure on frozen data."""

from datetime import date, datetime
from decimal import Decimal

RAHASIA = ("tabel_c", "luar")
"""Tables about single people that BPSDM's copy leaves out; it gets participation instead (§8.2)."""

JUDUL = "Laporan Pengembangan Kompetensi Pegawai"


def untuk(data: dict, penerima: str) -> dict:
    """Return the data that a recipient may see; `lengkap` and "bkd" see all."""
    if penerima != "bpsdm":
        return data
    return data | {nama: [] for nama in RAHASIA} | {"rekonsiliasi": []}


def konteks(data: dict, *, disusun_pada: datetime | None = None, penerima: str = "lengkap", versi: int = 1) -> dict:
    """Return the template context: the same for the page and the PDF."""
    data = untuk(data, penerima)
    romawi = "I" if data["semester"] == 1 else "II"
    tanggal = {nama: date.fromisoformat(data[nama]) for nama in ("mulai", "akhir", "tanggal_data")}
    return {
        **data,
        **tanggal,
        "judul": JUDUL,
        "romawi": romawi,
        "ralat": versi - 1,
        "lengkap": penerima != "bpsdm",
        "kaki": f"{JUDUL} Semester {romawi} Tahun {data['tahun']} · data per {tanggal['tanggal_data']:%d-%m-%Y}",
        "kop": data["unit"],
        "tanda_tangan": data["penanda"],
        "dibuat_pada": disusun_pada,
        "grafik_unit": [(satu["unit"], satu["rata_rata"], data["sasaran"]) for satu in data["tabel_a"]["baris"]],
        "grafik_porsi": [(satu["nama"], satu["jp"], satu["sasaran"]) for satu in data["tabel_b"]["porsi"]],
        "jp_tanpa_porsi": _tanpa_porsi(data["tabel_b"]),
        "cocok": all(satu["cocok"] for satu in data["rekonsiliasi"]),
    }


def konteks_pdf(laporan: dict, *, pratinjau: bool = False) -> dict:
    """Return what pdf/dasar.html wants (letterhead, footer, signature) with the report's context as `lap`."""
    awalan = "Pratinjau, belum dibekukan · " if pratinjau else ""
    bingkai = {nama: laporan[nama] for nama in ("judul", "kop", "tanda_tangan", "dibuat_pada")}
    return bingkai | {"lap": laporan, "kaki": f"{awalan}{laporan['kaki']}"}


def _tanpa_porsi(tabel_b: dict) -> Decimal:
    """Return the JP of forms that stand outside 70:20:10 (higher education)."""
    return Decimal(tabel_b["jumlah"]["jp"]) - sum((Decimal(satu["jp"]) for satu in tabel_b["porsi"]), Decimal(0))
