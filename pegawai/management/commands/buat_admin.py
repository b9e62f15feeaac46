"""Create the first Admin Sistem of a fresh installation, and the root unit when it is not there yet."""

import getpass
import secrets

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from hris.peran import Peran
from pegawai.actions import akun_sistem, buat_akun_luar, buat_unit, tugaskan_peran
from pegawai.models import UnitKerja


class Command(BaseCommand):
    help = "Membuat akun Admin Sistem pertama dan mencetak kata sandi sekali pakainya."

    def add_arguments(self, parser):
        parser.add_argument("nama_pengguna")
        parser.add_argument("--nama", required=True, help="nama lengkap")
        parser.add_argument("--email", default="", help="alamat surel, untuk atur ulang kata sandi")
        parser.add_argument("--unit", required=True, help="kode unit akar yang dikelola")
        parser.add_argument("--nama-unit", default="", help="nama unit, bila unit itu belum ada")
        parser.add_argument("--tanya", action="store_true", help="tanyakan kata sandi, jangan dibuatkan")

    def handle(self, *args, **opsi):
        sandi = getpass.getpass("Kata sandi: ") if opsi["tanya"] else secrets.token_urlsafe(12)
        try:
            with transaction.atomic():
                self._buat(opsi, sandi)
        except ValidationError as galat:
            raise CommandError(" ".join(galat.messages)) from galat
        self.stdout.write(f"Akun {opsi['nama_pengguna']} menjadi Admin Sistem untuk unit {opsi['unit']}.")
        if not opsi["tanya"]:
            self.stdout.write(f"Kata sandi: {sandi}\nGanti sesudah masuk pertama kali.")

    def _buat(self, opsi, sandi) -> None:
        sistem = akun_sistem()
        akun = buat_akun_luar(username=opsi["nama_pengguna"], nama=opsi["nama"], email=opsi["email"], oleh=sistem)
        validate_password(sandi, akun)
        akun.set_password(sandi)
        akun.save(update_fields=["password"])
        tugaskan_peran(
            pengguna=akun, peran=Peran.ADMIN, unit=self._unit(opsi, sistem), mulai=timezone.localdate(), oleh=sistem
        )

    def _unit(self, opsi, sistem) -> UnitKerja:
        unit = UnitKerja.objects.filter(kode=opsi["unit"]).first()
        if unit is None and not opsi["nama_unit"]:
            raise CommandError(f"Unit {opsi['unit']} belum ada. Sertakan --nama-unit untuk membuatnya.")
        return unit or buat_unit(kode=opsi["unit"], nama=opsi["nama_unit"], adalah_badan=True, oleh=sistem)
