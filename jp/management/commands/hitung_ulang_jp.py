"""Recount everybody and report what differs from the stored lines; there should be nothing."""

import time

from django.core.management.base import BaseCommand

from jp import actions, layanan
from jp.querysets import berjp
from pegawai.models import Pegawai


class Command(BaseCommand):
    help = "Menghitung ulang JP semua pegawai dan melaporkan selisihnya; menulis hanya dengan --tulis."

    def add_arguments(self, parser):
        parser.add_argument("--tulis", action="store_true", help="tulis hasil hitung ulang")

    def handle(self, *, tulis, **opsi):
        awal = time.monotonic()
        daftar = layanan.daftar_aturan()
        orang = beda = 0
        for pegawai in berjp(Pegawai.objects.order_by("pk")).iterator(chunk_size=500):
            selisih = (
                actions.hitung_ulang(pegawai=pegawai) if tulis else len(layanan.bandingkan(pegawai, daftar=daftar))
            )
            orang += 1
            beda += selisih
            if selisih:
                self.stdout.write(f"{pegawai.nip} {pegawai.nama}: {selisih} baris berbeda")
        kerja = "ditulis" if tulis else "berbeda (tidak ditulis; beri --tulis)"
        self.stdout.write(f"{orang} pegawai, {beda} baris {kerja}, {time.monotonic() - awal:.1f} detik")
