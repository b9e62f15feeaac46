"""Print how fast this machine counts JP and serves the list pages: `make bench`. Figures compare runs on one machine.

The pages are asked in the database at hand (HRIS_DATA or DATABASE_URL): run `make demo` once before, for people in it.
"""

import os
import sys
import time
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hris.settings")

import django  # noqa: E402

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from hris.models import Pengguna  # noqa: E402
from jp.berkas import muat_aturan_dari_csv  # noqa: E402
from jp.konversi import DaftarAturan, Kegiatan, hitung  # noqa: E402
from pegawai.models import Pegawai  # noqa: E402

BARIS = 100_000
HALAMAN = ("beranda", "pegawai:daftar", "idp:daftar", "jp:verifikasi", "jp:capaian", "laporan:daftar")
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


if __name__ == "__main__":
    mesin()
    halaman()
