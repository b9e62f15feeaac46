"""Print how fast this machine counts JP, serves the lists and makes the report: `make bench`. Relative figures.

The pages are asked in the database at hand (HRIS_DATA or DATABASE_URL): run `make demo` once before, for people in it.
"""

import io
import os
import sys
import tempfile
import time
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hris.settings")

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from alat import bench_pemetaan  # noqa: E402
from hris.models import Pengguna  # noqa: E402
from jp.berkas import muat_aturan_dari_csv  # noqa: E402
from jp.konversi import DaftarAturan, Kegiatan, hitung  # noqa: E402
from pegawai.models import Pegawai, UnitKerja  # noqa: E402

BARIS = 100_000
HALAMAN = (
    "beranda",
    "pegawai:daftar",
    "kompetensi:asesmen",
    "kompetensi:peta",
    "kompetensi:terbesar",
    "kompetensi:standar",
    "pemetaan:kinerja_daftar",
    "pemetaan:kinerja_sebaran",
    "pemetaan:daftar_putaran",
    "idp:daftar",
    "jp:verifikasi",
    "jp:capaian",
    "laporan:daftar",
)
PEMBUKA = "kepegawaian@contoh.test"


def cetak(apa: str, *angka: str) -> None:
    sys.stdout.write(f"{apa:<40}{'  '.join(satu.rjust(12) for satu in angka)}\n")


def mesin() -> None:
    """Count 100,000 activities of 5,000 people, every counting kind among them."""
    _, semua = muat_aturan_dari_csv(AKAR / "acuan")
    daftar = DaftarAturan(semua)
    bentuk = sorted(daftar.terbaru.baris)
    awal = date(2025, 1, 1)
    kegiatan = [
        Kegiatan(str(n), str(n % 5000), bentuk[n % len(bentuk)], hari, hari, Decimal(1))
        for n in range(BARIS)
        for hari in [awal + timedelta(n * 7 % 365)]
    ]
    mulai = time.perf_counter()
    hitung(kegiatan, daftar)
    detik = time.perf_counter() - mulai
    cetak(f"mesin JP, {BARIS:,} kegiatan", f"{detik:.2f} s", f"{BARIS / detik:,.0f}/s")


def halaman() -> None:
    """Ask each list page three times as the demo's personnel section; print queries and the best time."""
    siap = Pengguna._meta.db_table in connection.introspection.table_names()
    pengguna = Pengguna.objects.filter(email=PEMBUKA).first() if siap else None
    if pengguna is None:
        cetak("halaman: belum ada data contoh", "make demo")
        return
    klien = Client(raise_request_exception=False)
    klien.force_login(pengguna)
    cetak(f"halaman, {Pegawai.objects.count()} pegawai", "kueri", "terbaik")
    for nama in HALAMAN:
        catatan = [minta(klien, reverse(nama)) for _ in range(3)]
        cetak(f"  {nama}", str(catatan[-1][0]), f"{min(detik for _, detik in catatan) * 1000:.0f} ms")
    klien.logout()


def minta(klien: Client, alamat: str) -> tuple[int, float]:
    mulai = time.perf_counter()
    with CaptureQueriesContext(connection) as kueri:
        jawaban = klien.get(alamat, SERVER_NAME="localhost")
    if jawaban.status_code != 200:
        raise SystemExit(f"{alamat}: {jawaban.status_code}")
    return len(kueri), time.perf_counter() - mulai


def laporan() -> None:
    """Make the semester report of the first agency as PDF, as `buat_laporan` does."""
    siap = UnitKerja._meta.db_table in connection.introspection.table_names()
    badan = UnitKerja.objects.filter(adalah_badan=True).first() if siap else None
    if badan is None:
        return
    hari = date.today()
    tahun, semester = (hari.year, 1) if hari.month > 6 else (hari.year - 1, 2)
    with tempfile.TemporaryDirectory() as folder:
        mulai = time.perf_counter()
        call_command(
            "buat_laporan", "semester", tahun=tahun, semester=semester, unit=badan.kode,
            keluaran=Path(folder) / "laporan.pdf", stdout=io.StringIO(),
        )  # fmt: skip
        cetak("laporan semester (PDF)", f"{time.perf_counter() - mulai:.1f} s")


if __name__ == "__main__":
    mesin()
    halaman()
    laporan()
    bench_pemetaan.jalankan(cetak, minta, HALAMAN)
