"""The example agency: units and leading posts from acuan/organisasi_contoh.csv, and the seats people sit in."""

import csv
from dataclasses import dataclass
from itertools import cycle

from django.conf import settings

KEPALA_LUAR = ("Dr. Yohanes Lado, S.H., M.Si. (contoh)", "Sekretaris Daerah Provinsi Nusa Tenggara Timur")
KOSONG_BER_PLT = "bidang-ekonomi"
KOSONG = "subbag-program"
BER_PLH = "bidang-litbang"
TUJUAN_PINDAH = "bidang-infrastruktur"

PERENCANA = (
    ("Perencana Ahli Muda", "jf-ahli-muda"),
    ("Analis Perencanaan", "pelaksana"),
    ("Perencana Ahli Pertama", "jf-ahli-pertama"),
    ("Pengolah Data Perencanaan", "pelaksana"),
    ("Perencana Ahli Madya", "jf-ahli-madya"),
    ("Perencana Ahli Muda", "jf-ahli-muda"),
    ("Analis Data dan Informasi", "pelaksana"),
    ("Perencana Ahli Pertama", "jf-ahli-pertama"),
    ("Pengadministrasi Perkantoran", "pelaksana"),
)
STAF: dict[str, tuple[tuple[str, str], ...]] = {
    "bidang-ppepd": PERENCANA,
    "bidang-ppm": PERENCANA,
    "bidang-ekonomi": PERENCANA,
    "bidang-infrastruktur": PERENCANA,
    "bidang-litbang": (
        ("Peneliti Ahli Madya", "jf-ahli-madya"),
        ("Peneliti Ahli Muda", "jf-ahli-muda"),
        ("Analis Kebijakan Ahli Muda", "jf-ahli-muda"),
        ("Peneliti Ahli Pertama", "jf-ahli-pertama"),
        ("Analis Penelitian dan Pengembangan", "pelaksana"),
        ("Pengolah Data Penelitian", "pelaksana"),
    ),
    "subbag-kepegawaian": (
        ("Analis SDM Aparatur Ahli Pertama", "jf-ahli-pertama"),
        ("Pranata SDM Aparatur Terampil", "jf-terampil"),
        ("Pengadministrasi Kepegawaian", "pelaksana"),
        ("Arsiparis Mahir", "jf-mahir"),
        ("Pengelola Barang Milik Daerah", "pelaksana"),
    ),
    "subbag-keuangan": (
        ("Bendahara", "pelaksana"),
        ("Penata Laporan Keuangan", "pelaksana"),
        ("Analis Keuangan Ahli Muda", "jf-ahli-muda"),
        ("Verifikator Keuangan", "pelaksana"),
    ),
    "subbag-program": (
        ("Pranata Komputer Ahli Pertama", "jf-ahli-pertama"),
        ("Statistisi Ahli Muda", "jf-ahli-muda"),
        ("Pengolah Data", "pelaksana"),
        ("Penyusun Program dan Anggaran", "pelaksana"),
    ),
}
URUTAN_UNIT = (
    "bidang-ppm", "bidang-ekonomi", "subbag-kepegawaian", "bidang-litbang", "bidang-infrastruktur", "bidang-ppepd",
    "subbag-keuangan", "bidang-ppm", "bidang-ppepd", "subbag-program", "bidang-ekonomi", "bidang-litbang",
)  # fmt: skip


@dataclass(frozen=True)
class Kursi:
    """A place in the agency: post name, unit, level, whether it leads the unit, and the demo account sitting there."""

    jabatan: str
    unit: str
    jenjang: str
    memimpin: bool = False
    demo: str = ""


def baca_organisasi() -> list[dict[str, str]]:
    """Return the units of the example agency, parents first."""
    with (settings.BASE_DIR / "acuan" / "organisasi_contoh.csv").open(encoding="utf-8") as berkas:
        return list(csv.DictReader(berkas))


def kursi_pimpinan() -> list[Kursi]:
    """Return the filled leading seats, head first; the vacant ones have nobody."""
    demo = {"bappelitbangda": "kepala", "subbag-kepegawaian": "kasubbag", "bidang-ppm": "atasan"}
    return [
        Kursi(b["jabatan_pimpinan"], b["kode"], b["jenjang_pimpinan"], True, demo.get(b["kode"], ""))
        for b in baca_organisasi()
        if b["kode"] not in (KOSONG_BER_PLT, KOSONG)
    ]


def susun_kursi(jumlah: int) -> list[Kursi]:
    """Return `jumlah` seats: leaders, the demo staff, a CPNS, then the rest round the units."""
    tetap = [
        *kursi_pimpinan(),
        Kursi("Perencana Ahli Muda", "bidang-ppm", "jf-ahli-muda", demo="pegawai"),
        Kursi("Perencana Ahli Madya", KOSONG_BER_PLT, "jf-ahli-madya", demo="plt"),
        Kursi("Pengadministrasi Kepegawaian", "subbag-kepegawaian", "pelaksana", demo="kepegawaian"),
        Kursi("Peneliti Ahli Madya", BER_PLH, "jf-ahli-madya", demo="plh"),
        Kursi("Calon Perencana", "bidang-ppepd", "cpns"),
    ]
    giliran = {unit: cycle(staf) for unit, staf in STAF.items()}
    lain = (_kursi(unit, next(giliran[unit])) for unit in cycle(URUTAN_UNIT))
    return tetap + [next(lain) for _ in range(jumlah - len(tetap))]


def _kursi(unit: str, staf: tuple[str, str]) -> Kursi:
    jabatan, jenjang = staf
    return Kursi(jabatan, unit, jenjang)
