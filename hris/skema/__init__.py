"""The schema as one SQL file: a fresh database is read from it in a second; later migrations run on top as ever.

The file is written by `make skema` out of the migrations, which stay the truth; a test compares the two.
"""

import re
import subprocess
from pathlib import Path

from django.db import connections
from django.db.migrations.recorder import MigrationRecorder
from psycopg import sql

BERKAS = Path(__file__).with_name("skema.sql")
CATATAN = "INSERT INTO public.django_migrations (app, name, applied) VALUES ('{}', '{}', now());"
RIWAYAT = re.compile(r"^INSERT INTO public\.django_migrations .*'([^']+)', '([^']+)', now\(\)\);$", re.MULTILINE)
DIISI_SINYAL = ("django_migrations", "django_content_type", "auth_permission")
"""Filled after every migration by Django itself."""
BUANG = re.compile(r"^(--|SET |SELECT pg_catalog\.set_config|\\)")
ADA_ISINYA = "SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace LIMIT 1"


def kosong(alias: str) -> bool:
    """Tell whether a database holds nothing yet."""
    with connections[alias].cursor() as kursor:
        kursor.execute(ADA_ISINYA)
        return kursor.fetchone() is None


def muat(alias: str) -> None:
    """Build the schema in an empty database, all of it or nothing; DatabaseError where this server cannot read it."""
    with connections[alias].cursor() as kursor:  # one statement string is one transaction of the server
        kursor.execute(BERKAS.read_text())


def migrasi() -> set[tuple[str, str]]:
    """Return the migrations (app, name) the file stands for."""
    return set(RIWAYAT.findall(BERKAS.read_text()))


def susun(alias: str, pg_dump: Path, url: str) -> str:
    """Return the file for a database just migrated from nothing."""
    if lain := [nama for nama in connections[alias].introspection.table_names() if _terisi_migrasi(alias, nama)]:
        raise ValueError(f"Migrasi mengisi tabel yang tidak dibawa berkas skema: {', '.join(lain)}")
    perintah = [str(pg_dump), "--schema-only", "--no-owner", "--no-privileges", "--schema=public", url]
    isi = subprocess.run(perintah, check=True, capture_output=True, text=True).stdout  # noqa: S603  our own wheel
    baris = [satu for satu in isi.splitlines() if not BUANG.match(satu) and "SCHEMA public" not in satu]
    urut = MigrationRecorder(connections[alias]).migration_qs.order_by("pk").values_list("app", "name")
    catatan = [CATATAN.format(*satu) for satu in urut]
    return re.sub(r"\n{2,}", "\n\n", "\n".join([KEPALA, *baris, *catatan])).strip() + "\n"


def _terisi_migrasi(alias: str, tabel: str) -> bool:
    """Tell whether migrations wrote rows to a table; the file carries none."""
    if tabel in DIISI_SINYAL:
        return False
    with connections[alias].cursor() as kursor:
        kursor.execute(sql.SQL("SELECT EXISTS (SELECT 1 FROM {})").format(sql.Identifier(tabel)))
        return kursor.fetchone()[0]


KEPALA = "-- Ditulis oleh `make skema` dari migrasi; jangan disunting."
