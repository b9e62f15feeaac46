"""Who gets which copy of a report, and how its data is dressed for page, PDF and workbook. Pure on frozen data."""

from datetime import date, datetime
from decimal import Decimal

from laporan.kelompok_kecil import AMBANG, TANDA, samarkan

RAHASIA = ("tabel_c", "luar")
"""Tables about single people that BPSDM's copy leaves out; it gets participation instead (§8.2)."""

JUDUL = "Laporan Pengembangan Kompetensi Pegawai"


def untuk(data: dict, penerima: str) -> dict:
    """Return the data that a recipient may see; `lengkap` and "bkd" see all, BPSDM no single person's JP."""
    if penerima != "bpsdm":
        return data
    return samarkan(data) | {nama: [] for nama in RAHASIA} | {"rekonsiliasi": []}


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
        "ambang": AMBANG,
        "grafik_unit": _grafik(data["tabel_a"]["baris"], "unit", "rata_rata", data["sasaran"]),
        "grafik_porsi": _grafik(data["tabel_b"]["porsi"], "nama", "jp"),
        "jp_tanpa_porsi": _tanpa_porsi(data["tabel_b"]),
        "cocok": all(satu["cocok"] for satu in data["rekonsiliasi"]),
    }


def konteks_pdf(laporan: dict, *, pratinjau: bool = False) -> dict:
    """Return what pdf/dasar.html wants (letterhead, footer, signature) with the report's context as `lap`.

    A semester that still runs is marked on every page, whoever makes the file; so is a preview.
    """
    sifat = "Sementara, semester belum berakhir" if laporan["sementara"] else ""
    sifat = sifat or ("Pratinjau, belum dibekukan" if pratinjau else "")
    bingkai = {nama: laporan[nama] for nama in ("judul", "kop", "tanda_tangan", "dibuat_pada")}
    return bingkai | {
        "lap": laporan,
        "kaki": f"{sifat} · {laporan['kaki']}" if sifat else laporan["kaki"],
        "tanda_air": sifat.partition(",")[0],
    }


def _grafik(baris: list[dict], nama: str, nilai: str, sasaran: str | None = None) -> list[tuple]:
    """Return the rows of a chart (label, amount, target), without those that the copy hides."""
    tampak = [satu for satu in baris if satu[nilai] != TANDA]
    return [(satu[nama], satu[nilai], sasaran or satu["sasaran"]) for satu in tampak]


def _tanpa_porsi(tabel_b: dict) -> Decimal:
    """Return the JP of forms that stand outside 70:20:10 (higher education); 0 where the copy hides the split."""
    jp = [satu["jp"] for satu in tabel_b["porsi"]]
    if TANDA in jp:
        return Decimal(0)
    return Decimal(tabel_b["jumlah"]["jp"]) - sum(map(Decimal, jp), Decimal(0))
