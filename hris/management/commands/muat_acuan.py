"""Load the reference data of every app (settings.PEMUAT_ACUAN); what people edited stays as it is."""

import time

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils.module_loading import import_string


class Command(BaseCommand):
    help = "Memuat data acuan (acuan/*.csv). Aman diulang: suntingan pengguna tidak ditimpa."

    def handle(self, *args, **options):
        awal = time.monotonic()
        with transaction.atomic():
            for nama in settings.PEMUAT_ACUAN:
                hasil = import_string(nama)()
                self.stdout.write(f"{nama}: {'selesai' if hasil is None else f'{hasil} baru'}")
        self.stdout.write(f"Selesai dalam {time.monotonic() - awal:.1f} detik.")
