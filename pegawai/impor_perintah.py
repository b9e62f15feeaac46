"""The command of a kind of import: a subclass names its kind, and is the whole command."""

import json
import sys
import time
from pathlib import Path
from typing import ClassVar

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from hris.impor.berkas import BerkasSalah
from hris.impor.kerangka import Hasil, Pengimpor, pengimpor
from hris.models import Pengguna
from pegawai.actions import akun_sistem
from pegawai.impor import hitung, impor_langsung
from pegawai.models import Impor, UnitKerja


class PerintahImpor(BaseCommand):
    """Import a workbook from the command line; writes nothing without --tulis.

    Prints the counts (`baru`, `berubah`, `tetap`, `ditolak`), each rejected row with its number and all its errors,
    and what is to be known of the others (`peringatan`); ends with status 2 where rejected rows stopped the writing.
    """

    jenis: ClassVar[str]  # code of the kind, as in settings.PENGIMPOR

    def add_arguments(self, parser):
        parser.add_argument("berkas")
        parser.add_argument("--tulis", action="store_true", help="tulis hasilnya ke basis data")
        parser.add_argument("--lewati-yang-salah", action="store_true", help="tulis baris yang sah saja")
        parser.add_argument("--unit", default="", help="kode badan; bila hanya ada satu badan, badan itu")
        parser.add_argument("--oleh", default="sistem", help="nama akun yang dicatat sebagai pelaku")
        parser.add_argument("--format", choices=["teks", "json"], default="teks")

    def handle(self, *args, **opsi):
        mulai = time.monotonic()
        jenis, unit = pengimpor(self.jenis), self._unit(opsi["unit"])
        isi, lembar = self._baca(jenis, Path(opsi["berkas"]), unit)
        semua = jenis.periksa(lembar, unit=unit, tanggal=timezone.localdate())
        jumlah = hitung(semua)
        dilarang = jumlah["ditolak"] > 0 and not opsi["lewati_yang_salah"]
        ditulis = False
        if opsi["tulis"] and not dilarang and jumlah["baru"] + jumlah["berubah"]:
            isi_impor = {"lembar": lembar, "isi": isi, "nama": Path(opsi["berkas"]).name, "semua": semua}
            impor = impor_langsung(jenis=jenis, unit=unit, oleh=self._oleh(opsi["oleh"]), **isi_impor)
            if impor is None:
                raise CommandError("Data berubah selagi ditulis; tidak ada yang ditulis. Jalankan lagi.")
            jumlah, ditulis = self._sesudah(semua, impor), True
        ringkasan = self._ringkasan(semua, jumlah, ditulis, mulai)
        self._laporkan(opsi["format"], ringkasan | {"kolom_tak_dikenal": list(lembar.pemetaan.tak_dikenal)})
        if opsi["tulis"] and dilarang:
            self.stderr.write("Tidak ada yang ditulis: ada baris ditolak. Perbaiki, atau pakai --lewati-yang-salah.")
            sys.exit(2)

    def _sesudah(self, semua, impor: Impor) -> dict[str, int]:
        """Take over what the writing itself left out, such as a row about whoever imports; return the counts."""
        dilewati = dict(impor.baris.filter(hasil=Hasil.DITOLAK).values_list("nomor", "kesalahan"))
        for satu in semua:
            satu.kesalahan = dilewati.get(satu.nomor, [])
        return hitung(semua)

    def _baca(self, jenis: Pengimpor, berkas: Path, unit: UnitKerja | None):
        try:
            isi = berkas.read_bytes()
            return isi, jenis.baca(isi, berkas.name, unit)
        except OSError as galat:
            raise CommandError(f"Berkas {berkas} tidak dapat dibuka.") from galat
        except BerkasSalah as salah:
            raise CommandError(str(salah)) from salah

    def _unit(self, kode: str) -> UnitKerja | None:
        if kode:
            unit = UnitKerja.objects.filter(kode=kode).first()
            if unit is None:
                raise CommandError(f"Unit {kode} tidak ada.")
            return unit
        badan = list(UnitKerja.objects.filter(adalah_badan=True)[:10])
        if len(badan) > 1:
            raise CommandError(f"Sebutkan --unit; ada beberapa badan: {', '.join(satu.kode for satu in badan)}.")
        return badan[0] if badan else None

    def _oleh(self, nama: str) -> Pengguna:
        akun = akun_sistem() if nama == "sistem" else Pengguna.objects.filter(username=nama).first()
        if akun is None:
            raise CommandError(f"Akun {nama} tidak ada.")
        return akun

    def _ringkasan(self, semua, jumlah, ditulis: bool, mulai: float) -> dict:
        ditolak = [
            {"baris": satu.nomor, "nip": satu.nip, "kesalahan": satu.kesalahan}
            for satu in semua
            if satu.hasil == Hasil.DITOLAK
        ]
        diingatkan = [
            {"baris": satu.nomor, "nip": satu.nip, "pesan": [*satu.akibat, *satu.peringatan]}
            for satu in semua
            if satu.ditulis and (satu.akibat or satu.peringatan)
        ]
        detik = round(time.monotonic() - mulai, 2)
        return jumlah | {"baris_ditolak": ditolak, "peringatan": diingatkan, "ditulis": ditulis, "detik": detik}

    def _sebut(self, kepala: str, isi: list[str]) -> None:
        self.stdout.write(kepala)
        for satu in isi:
            self.stdout.write(f"  - {satu}")

    def _laporkan(self, bentuk: str, ringkasan: dict) -> None:
        if bentuk == "json":
            self.stdout.write(json.dumps(ringkasan, ensure_ascii=False, indent=2))
            return
        for nama in Hasil.values:
            self.stdout.write(f"{nama:<8} {ringkasan[nama]:>6}")
        if ringkasan["kolom_tak_dikenal"]:
            self._sebut("kolom tidak dikenal, tidak dibaca:", ringkasan["kolom_tak_dikenal"])
        for satu in ringkasan["baris_ditolak"]:
            self._sebut(f"baris {satu['baris']} (NIP {satu['nip'] or '-'}) ditolak:", satu["kesalahan"])
        for satu in ringkasan["peringatan"]:
            self._sebut(f"baris {satu['baris']} (NIP {satu['nip']}), perhatikan:", satu["pesan"])
        keadaan = "Sudah ditulis" if ringkasan["ditulis"] else "Tidak ada yang ditulis"
        self.stdout.write(f"{keadaan}; {ringkasan['detik']} detik.")
