"""Django's migrate, with a short cut for an empty database: the schema file first, then what came after it."""

from django.core.management.commands.migrate import Command as Migrate
from django.db import DatabaseError

from hris import skema

SEBAGIAN = ("app_label", "migration_name", "fake", "fake_initial", "plan", "check_unapplied", "prune")


class Command(Migrate):
    help = Migrate.help

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument(
            "--tanpa-skema", action="store_true", help="jalankan setiap migrasi, juga pada basis data kosong"
        )

    def handle(self, *args, database, tanpa_skema=False, **pilihan):
        seluruhnya = not tanpa_skema and not any(pilihan.get(nama) for nama in SEBAGIAN)
        if seluruhnya and skema.kosong(database):
            self._muat_skema(database, pilihan["verbosity"])
        return super().handle(*args, database=database, **pilihan)

    def _muat_skema(self, database: str, rinci: int) -> None:
        """Read the file; a server older than the one that wrote it may refuse, and then every migration runs."""
        try:
            skema.muat(database)
        except DatabaseError as galat:
            if rinci:
                self.stderr.write(f"Berkas skema tidak dapat dipakai di server ini, semua migrasi dijalankan: {galat}")
