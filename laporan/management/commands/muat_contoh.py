"""Load the example agency: `manage.py muat_contoh [--pegawai 110] [--benih 1] [--proses 1]`."""

from io import StringIO
from time import monotonic

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from laporan import contoh
from pegawai.models import Pegawai


class Command(BaseCommand):
    help = "Muat data contoh: satu badan yang hidup, tahun ini dan tahun lalu. Dijalankan lagi: tidak ada perubahan."

    def add_arguments(self, parser):
        parser.add_argument("--pegawai", type=int, default=110, help="banyaknya pegawai (30 sampai 500)")
        parser.add_argument("--benih", type=int, default=1, help="benih acak; benih sama, orang sama")
        parser.add_argument("--proses", type=int, default=1, help="banyaknya proses yang memuat bersama-sama")

    def handle(self, *args, pegawai, benih, proses, **options):
        if not 30 <= pegawai <= 500:
            raise CommandError("--pegawai antara 30 dan 500.")
        if not 1 <= proses <= 16:
            raise CommandError("--proses antara 1 dan 16.")
        keadaan = contoh.keadaan()
        if keadaan == "lengkap":
            self.stdout.write("Data contoh sudah ada; tidak ada yang diubah.")
            return
        if keadaan == "sebagian":
            self._kosongkan()
        mulai = monotonic()
        lapor = self.stdout.write if options["verbosity"] > 1 else lambda _: None
        hasil = contoh.muat(jumlah=pegawai, benih=benih, lapor=lapor, proses=proses)
        jumlah = ", ".join(f"{banyak} {apa}" for apa, banyak in hasil.items())
        self.stdout.write(f"Data contoh dimuat dalam {monotonic() - mulai:.0f} detik: {jumlah}.")

    def _kosongkan(self) -> None:
        """Empty a database in which a load was broken off, if it is this machine's and holds nothing else."""
        if not settings.LOKAL or Pegawai.objects.filter(contoh=False).exists():
            raise CommandError("Data contoh termuat sebagian. Muat ulang ke basis data yang kosong.")
        self.stdout.write("Pemuatan data contoh sebelumnya terhenti; dimuat ulang dari awal.")
        call_command("flush", interactive=False, verbosity=0)
        call_command("siapkan", stdout=StringIO())
