"""Run everything on this machine: PostgreSQL, web and worker, until Ctrl-C; behind `make demo` and `make serve`."""

import os
import shlex
import signal
import sys
import time

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from django.utils.module_loading import import_string

from hris.pangkalan import url_tertanam
from hris.proses import Rombongan, SudahBerjalan, jawaban, kunci_tunggal, port_bebas

BATAS_SIAP_DETIK = 60
PROSES_TERBANYAK = 4
BERHENTI = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
ADMIN = 'manage.py buat_admin admin --nama "Nama Anda" --unit badan --nama-unit "Nama Badan" --tanya'


class Command(BaseCommand):
    help = "Menjalankan HRIS di komputer ini (basis data, web, antrean) sampai dihentikan dengan Ctrl-C."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--contoh", action="store_true", help="muat data contoh lebih dahulu")
        parser.add_argument("--port", type=int, default=8000, help="port pada 127.0.0.1 (bawaan: 8000)")

    def handle(self, *, contoh: bool, port: int, **pilihan):
        self.port, self.alamat = port, f"http://127.0.0.1:{port}/"
        try:
            with kunci_tunggal(settings.HRIS_DATA / "jalan.kunci", self.alamat):
                self._jalankan(contoh)
        except SudahBerjalan as galat:
            raise CommandError(f"HRIS sudah berjalan di {galat}") from None

    def _jalankan(self, contoh: bool) -> None:
        if not port_bebas(self.port):
            raise CommandError(f"Port {self.port} sedang dipakai program lain. Coba: make demo PORT={self.port + 1}")
        rombongan = Rombongan()
        for sinyal in BERHENTI:  # SIGINT too: a background job starts with it ignored
            signal.signal(sinyal, signal.default_int_handler)
        try:
            self._siapkan(contoh)
            self._mulai(rombongan)
            self._tunggu_siap(rombongan)
            self._sambut(contoh)
            self._awasi(rombongan)
        except KeyboardInterrupt:
            self.stdout.write("\nMenghentikan HRIS …")
        finally:
            for sinyal in BERHENTI:
                signal.signal(sinyal, signal.SIG_IGN)
            rombongan.hentikan()

    def _siapkan(self, contoh: bool) -> None:
        self._tulis("Menyiapkan basis data …")
        call_command("siapkan", stdout=self.stdout)
        if contoh:
            self._tulis("Memuat data contoh …")
            call_command("muat_contoh", proses=_proses(), stdout=self.stdout)
        connections.close_all()

    def _mulai(self, rombongan: Rombongan) -> None:
        url = os.environ.get("DATABASE_URL") or url_tertanam(settings.HRIS_DATA)
        env = os.environ | {"DATABASE_URL": url, "HRIS_LOKAL": "1", "HRIS_DATA": str(settings.HRIS_DATA)}
        web = ["gunicorn", "hris.wsgi", "--bind", f"127.0.0.1:{self.port}", "--workers", "2", "--threads", "4"]
        web += ["--preload", "--log-level", "warning", "--no-control-socket"]
        lain = {"env": env, "cwd": settings.BASE_DIR}
        rombongan.jalankan("web", [sys.executable, "-m", *web], **lain)
        rombongan.jalankan("antrean", [sys.executable, "manage.py", "procrastinate", "worker"], **lain)

    def _tunggu_siap(self, rombongan: Rombongan) -> None:
        batas = time.monotonic() + BATAS_SIAP_DETIK
        while jawaban(self.port, "/sehat/") != 200:
            self._pastikan_hidup(rombongan)
            if time.monotonic() > batas:
                raise CommandError(f"Web tidak menjawab dalam {BATAS_SIAP_DETIK} detik.")
            time.sleep(0.2)

    def _awasi(self, rombongan: Rombongan) -> None:
        """A process that somebody or the kernel killed is started again: its work lies in the database."""
        while True:
            mati = rombongan.yang_mati()
            if mati and rombongan.bangkitkan(mati):
                self._tulis(f"Proses {mati} berhenti sendiri; dijalankan lagi.")
            else:
                self._pastikan_hidup(rombongan)
            time.sleep(0.5)

    def _pastikan_hidup(self, rombongan: Rombongan) -> None:
        if mati := rombongan.yang_mati():
            raise CommandError(f"Proses {mati} berhenti sendiri; HRIS dihentikan. Lihat pesan di atas.")

    def _sambut(self, contoh: bool) -> None:
        self._tulis(f"\nHRIS siap di {self.alamat}  (data: {settings.HRIS_DATA}; hentikan dengan Ctrl-C)")
        if contoh:
            self._tulis(tabel_akun(import_string(settings.AKUN_CONTOH)))
        else:
            data = shlex.quote(str(settings.HRIS_DATA))
            self._tulis(
                f"Buat admin pertama di terminal lain:\n  HRIS_LOKAL=1 HRIS_DATA={data} {sys.executable} {ADMIN}"
            )

    def _tulis(self, teks: str) -> None:
        self.stdout.write(teks)
        self.stdout.flush()


def _proses() -> int:
    """Return by how many processes the example is loaded; where forking is not safe (macOS), by one."""
    return min(os.cpu_count() or 1, PROSES_TERBANYAK) if sys.platform == "linux" else 1


def tabel_akun(akun) -> str:
    """Return the demo accounts (role, user name, password, what it shows) as an aligned text table."""
    baris = [("Peran", "Masuk sebagai", "Kata sandi", "Untuk"), *akun]
    lebar = [max(map(len, kolom)) for kolom in zip(*baris, strict=True)]
    rapi = ["  ".join(isi.ljust(satu) for isi, satu in zip(isian, lebar, strict=True)).rstrip() for isian in baris]
    return "\n  ".join(["Akun contoh:", rapi[0], "  ".join("─" * satu for satu in lebar), *rapi[1:]])
