"""Make an official report as a file; with --tulis also freeze it in the archive."""

import time
from datetime import date
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from hris import pdf
from hris.models import Pengguna
from laporan import actions, salinan, xlsx
from pegawai.models import UnitKerja


class Command(BaseCommand):
    help = "Menyusun laporan resmi sebagai berkas .pdf atau .xlsx; --tulis juga membekukannya di arsip."

    def add_arguments(self, parser):
        parser.add_argument("jenis", choices=["semester"])
        parser.add_argument("--tahun", type=int, required=True)
        parser.add_argument("--semester", type=int, choices=[1, 2], required=True)
        parser.add_argument("--unit", required=True, metavar="KODE", help="kode badan")
        parser.add_argument("--keluaran", type=Path, required=True, metavar="BERKAS", help=".pdf atau .xlsx")
        parser.add_argument("--tanggal-data", type=date.fromisoformat, metavar="YYYY-MM-DD", help="bawaan: hari ini")
        parser.add_argument("--tulis", action="store_true", help="bekukan laporan di arsip")
        parser.add_argument("--oleh", default="sistem", metavar="AKUN", help="penyusun, untuk --tulis")

    def handle(self, **pilihan):
        mulai = time.monotonic()
        keluaran = pilihan["keluaran"]
        if keluaran.suffix.lower() not in (".pdf", ".xlsx"):
            raise CommandError("--keluaran harus berakhiran .pdf atau .xlsx.")
        try:
            lap, isi = self._susun(**pilihan)
        except ValidationError as galat:
            raise CommandError(" ".join(galat.messages)) from galat
        if keluaran.suffix.lower() == ".xlsx":
            isi = xlsx.buku(lap)
        keluaran.write_bytes(isi if isi is not None else pdf.cetak(actions.TEMPLAT, salinan.konteks_pdf(lap)))
        jumlah = lap["tabel_a"]["jumlah"]
        sifat = " (SEMENTARA: semester belum berakhir)" if lap["sementara"] else ""
        self.stdout.write(
            f"{keluaran}{sifat}: {jumlah['pegawai']} pegawai, {jumlah['ditetapkan']} IDP ditetapkan, "
            f"{jumlah['jp_realisasi']} JP, {time.monotonic() - mulai:.1f} detik"
        )

    def _susun(self, *, tahun, semester, unit, tulis, oleh, tanggal_data, **_):
        """Return the report's context, and the frozen PDF where it was frozen."""
        badan = UnitKerja.objects.filter(kode=unit).first()
        if badan is None:
            raise CommandError(f"Tidak ada unit berkode {unit}.")
        sekarang = timezone.now()
        if not tulis:
            hari = tanggal_data or timezone.localdate(sekarang)
            data = actions.susun_data(unit=badan, tahun=tahun, semester=semester, tanggal_data=hari)
            return salinan.konteks(data, disusun_pada=sekarang), None
        if tanggal_data:
            raise CommandError("Laporan yang dibekukan selalu bertanggal hari ini: hapus --tanggal-data.")
        penyusun = Pengguna.objects.filter(username=oleh).first()
        if penyusun is None:
            raise CommandError(f"Tidak ada akun {oleh}.")
        laporan = actions.susun(unit=badan, tahun=tahun, semester=semester, oleh=penyusun, sekarang=sekarang)
        with laporan.berkas.open() as berkas:
            return salinan.konteks(laporan.data, disusun_pada=sekarang, versi=laporan.versi), berkas.read()
