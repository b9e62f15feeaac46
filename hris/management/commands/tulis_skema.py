"""Write hris/skema/skema.sql out of the migrations, in a scratch database of the embedded server (`make skema`)."""

from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, connections

from hris import pangkalan, skema


@contextmanager
def basis_sementara():
    """Yield the alias of a new, empty database beside this one; dropped afterwards."""
    nama = f"{connection.settings_dict['NAME']}_skema"
    with connection.cursor() as kursor:
        kursor.execute(f"DROP DATABASE IF EXISTS {nama}")
        kursor.execute(f"CREATE DATABASE {nama} TEMPLATE template0")
    connections.databases[nama] = connection.settings_dict | {"NAME": nama}
    try:
        yield nama
    finally:
        connections[nama].close()
        del connections[nama], connections.databases[nama]
        with connection.cursor() as kursor:
            kursor.execute(f"DROP DATABASE {nama}")


@contextmanager
def sebagai_baku(nama: str):
    """Point the default connection at another database: data migrations ask it, whatever alias they run for."""
    asli = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = nama
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = asli


class Command(BaseCommand):
    help = "Menulis hris/skema/skema.sql dari migrasi; dijalankan setiap kali migrasi bertambah."

    def handle(self, **pilihan):
        if not settings.LOKAL:
            raise CommandError("Berkas skema ditulis dari PostgreSQL tertanam: jalankan tanpa DATABASE_URL.")
        server = pangkalan.nyalakan(settings.HRIS_DATA)
        with basis_sementara() as nama, sebagai_baku(nama):
            call_command("migrate", tanpa_skema=True, interactive=False, verbosity=0)
            url = pangkalan.url_basis(server, nama)
            isi = skema.susun(connection.alias, server.bin_path / "pg_dump", url)
        skema.BERKAS.write_text(isi)
        self.stdout.write(f"{skema.BERKAS.name}: {len(skema.migrasi())} migrasi.")
