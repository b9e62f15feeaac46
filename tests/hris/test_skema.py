"""The schema file is what the migrations make, no more and no less, and a database is read from it only when empty."""

import re
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, connections
from django.db.migrations.loader import MigrationLoader

from hris import skema
from hris.management.commands.migrate import Command as Migrate
from hris.management.commands.tulis_skema import basis_sementara, sebagai_baku

ISI = {
    "kolom": """SELECT table_name, column_name, data_type, udt_name, character_maximum_length,
        is_nullable, column_default, is_identity, generation_expression FROM information_schema.columns
        WHERE table_schema = 'public'""",
    "batasan": """SELECT conrelid::regclass::text, conname, contype, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace""",
    "indeks": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "pemicu": """SELECT tgname, tgenabled, pg_get_triggerdef(oid), obj_description(oid) FROM pg_trigger
        WHERE NOT tgisinternal""",
    "fungsi": """SELECT oid::regprocedure::text, pg_get_functiondef(oid) FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace""",
    "pilihan": """SELECT t.typname, e.enumlabel, row_number() OVER (PARTITION BY t.oid ORDER BY e.enumsortorder)
        FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typnamespace = 'public'::regnamespace""",
    "urutan": "SELECT sequencename, data_type::text, start_value, increment_by FROM pg_sequences",
    "pandangan": "SELECT viewname, definition FROM pg_views WHERE schemaname = 'public'",
    "migrasi": "SELECT app, name FROM django_migrations",
    "izin": "SELECT codename, name FROM auth_permission",
}
SENYAP = {"interactive": False, "verbosity": 0}


@pytest.fixture
def basis(django_db_setup, django_db_blocker):
    """The alias of an empty database, gone after the test; outside a test case, which knows only its own databases."""
    with django_db_blocker.unblock():
        with basis_sementara() as alias:
            yield alias
        connection.close()


def isi(alias: str) -> dict[str, list]:
    hasil = {}
    with connections[alias].cursor() as kursor:
        for apa, tanya in ISI.items():
            kursor.execute(tanya)
            hasil[apa] = sorted((tuple(map(ringkas, baris)) for baris in kursor.fetchall()), key=str)
    return hasil


def ringkas(nilai):
    """Leave out casts and brackets: PostgreSQL sets them otherwise once it has read its own writing back."""
    return re.sub(r"::[a-z ]+(\[\])?|[()\s]", "", nilai) if isinstance(nilai, str) else nilai


def test_berkas_memuat_semua_migrasi():
    ada = {kunci for kunci in MigrationLoader(None, ignore_no_migrations=True).disk_migrations}
    assert skema.migrasi() == ada, "Migrasi bertambah atau berganti: jalankan make skema"


def test_skema_sama_dengan_hasil_migrasi(basis):
    call_command("migrate", database=basis, **SENYAP, tanpa_skema=True)
    dari_migrasi = isi(basis)
    with connections[basis].cursor() as kursor:
        kursor.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    call_command("migrate", database=basis, **SENYAP)
    dari_berkas = isi(basis)
    for apa in ISI:
        assert dari_berkas[apa] == dari_migrasi[apa], apa


def test_basis_berisi_tidak_dibaca_dari_berkas(transactional_db, monkeypatch):
    monkeypatch.setattr(skema, "muat", lambda alias: pytest.fail("berkas dibaca pada basis data yang berisi"))
    assert not skema.kosong("default")
    call_command("migrate", database="default", **SENYAP)


def test_sebagian_migrasi_tidak_dari_berkas(basis, monkeypatch):
    monkeypatch.setattr(skema, "muat", lambda alias: pytest.fail("berkas dibaca untuk satu aplikasi"))
    call_command("migrate", "contenttypes", database=basis, **SENYAP)
    assert connections[basis].introspection.table_names() == ["django_content_type", "django_migrations"]


def test_berkas_yang_ditolak_server_tidak_menyisakan_apa_pun(basis, monkeypatch, tmp_path):
    rusak = tmp_path / "skema.sql"
    rusak.write_text("CREATE TABLE sesuatu (a int); CREATE TABLE lain (b tipe_yang_tidak_ada);")
    monkeypatch.setattr(skema, "BERKAS", rusak)
    with pytest.raises(DatabaseError):
        skema.muat(basis)
    assert skema.kosong(basis)
    keluaran = StringIO()
    perintah = Migrate(stdout=StringIO(), stderr=keluaran)
    perintah._muat_skema(basis, 1)
    assert "semua migrasi dijalankan" in keluaran.getvalue()


def test_data_dari_migrasi_ditolak(basis):
    with connections[basis].cursor() as kursor:
        kursor.execute("CREATE TABLE kosong (a int); CREATE TABLE berisi (a int); INSERT INTO berisi VALUES (1)")
    with pytest.raises(ValueError, match=r": berisi$"):
        skema.susun(basis, pg_dump=None, url="")


def _bertanya() -> str:
    with connection.cursor() as kursor:
        kursor.execute("SELECT current_database()")
        return kursor.fetchone()[0]


def test_migrasi_data_bertanya_pada_basis_sementara_bukan_pada_data_orang(basis, django_db_blocker):
    with django_db_blocker.unblock():
        asli = _bertanya()
        with sebagai_baku(basis):
            assert _bertanya() == basis
        assert _bertanya() == asli != basis
