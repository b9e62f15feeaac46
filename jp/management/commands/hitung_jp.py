"""Count the JP of a CSV of activities: the command every check uses."""

import json
import sys
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from jp.berkas import BerkasTidakTerbaca, baca_berkas, jawaban, muat_aturan_dari_csv, periksa_semua
from jp.konversi import AturanTidakAda, DaftarAturan


class Command(BaseCommand):
    help = "Menghitung JP dari berkas CSV kegiatan; mencetak satu objek JSON. Keluar dengan 2 bila ada baris ditolak."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument(
            "--berkas", required=True, help="CSV: id, nip, bentuk, tanggal_mulai, tanggal_selesai, jumlah"
        )
        parser.add_argument("--tahun", type=int, help="hanya tahun ini")
        parser.add_argument("--aturan", help="kode aturan yang dipaksakan untuk semua tanggal")
        parser.add_argument("--format", choices=("json", "tabel"), default="tabel")

    def handle(self, *, berkas, tahun, aturan, format, **opsi):
        kamus, semua = self._acuan()
        try:
            daftar = DaftarAturan(semua, paksa=aturan)
            hasil = jawaban(periksa_semua(baca_berkas(_sumber(berkas)), kamus, daftar), daftar, tahun)
        except (AturanTidakAda, BerkasTidakTerbaca, OSError) as sebab:
            raise CommandError(f"{berkas}: {sebab}") from sebab
        self.stdout.write(
            json.dumps(hasil, ensure_ascii=not _utf8(self.stdout)) if format == "json" else _tabel(hasil)
        )
        if hasil["ditolak"]:
            sys.exit(2)

    def _acuan(self):
        """Forms and rule sets of the database; the shipped CSV where it has none or cannot be asked."""
        from jp import layanan

        try:
            kamus, semua = layanan.kamus_bentuk(), layanan.semua_aturan()
        except DatabaseError as galat:
            kamus, semua, sebab = None, [], f"basis data tidak dapat ditanya ({type(galat).__name__})"
        else:
            sebab = "aturan belum dimuat ke basis data"
        if semua and kamus.bentuk:
            return kamus, semua
        self.stderr.write(f"Catatan: {sebab}; memakai aturan dari folder acuan.")
        return muat_aturan_dari_csv(settings.BASE_DIR / "acuan")


def _sumber(berkas: str):
    return sys.stdin.buffer.read() if berkas == "-" else Path(berkas)


def _utf8(keluaran) -> bool:
    return (getattr(keluaran, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"


def _tabel(hasil: dict) -> str:
    baris = [f"Aturan: {hasil['aturan']}", "", f"{'NIP':<20}{'Tahun':>6}{'JP':>12}"]
    baris += [f"{r['nip']:<20}{r['tahun']:>6}{r['jp']:>12}" for r in hasil["rekap"]]
    baris += ["", *(f"{r['id']}: {r['tahun']}: {r['jp_diakui']} JP: {r['sebab']}" for r in hasil["rincian"])]
    if hasil["ditolak"]:
        baris += ["", "Ditolak:"]
        baris += [f"baris {d['baris']} ({d['id']}): {'; '.join(d['kesalahan'])}" for d in hasil["ditolak"]]
    return "\n".join(baris)
