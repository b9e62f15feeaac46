"""Load the example agency: `manage.py muat_contoh [--pegawai 110] [--benih 1]`."""

from time import monotonic

from django.core.management.base import BaseCommand, CommandError

from laporan import contoh


class Command(BaseCommand):
    help = "Muat data contoh: satu badan yang hidup, tahun ini dan tahun lalu. Dijalankan lagi: tidak ada perubahan."

    def add_arguments(self, parser):
        parser.add_argument("--pegawai", type=int, default=110, help="banyaknya pegawai (30 sampai 500)")
        parser.add_argument("--benih", type=int, default=1, help="benih acak; benih sama, orang sama")

    def handle(self, *args, pegawai, benih, **options):
        if not 30 <= pegawai <= 500:
            raise CommandError("--pegawai antara 30 dan 500.")
        if contoh.sudah_ada():
            self.stdout.write("Data contoh sudah ada; tidak ada yang diubah.")
            return
        mulai = monotonic()
        lapor = self.stdout.write if options["verbosity"] > 1 else lambda _: None
        hasil = contoh.muat(jumlah=pegawai, benih=benih, lapor=lapor)
        jumlah = ", ".join(f"{banyak} {apa}" for apa, banyak in hasil.items())
        self.stdout.write(f"Data contoh dimuat dalam {monotonic() - mulai:.0f} detik: {jumlah}.")
