"""Commands where the database is not prepared, not there, or not configured: one sentence, exit 1."""

import os
import subprocess
import sys
from pathlib import Path
from subprocess import CalledProcessError
from urllib.parse import urlencode

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, ProgrammingError, connection

from hris.perintah import jalankan

AKAR = Path(__file__).resolve().parents[2]


def manage(*perintah: str, **env: str) -> subprocess.CompletedProcess:
    lingkungan = {nama: nilai for nama, nilai in os.environ.items() if nama not in ("DATABASE_URL", "HRIS_LOKAL")}
    return subprocess.run(
        [sys.executable, "manage.py", *perintah], cwd=AKAR, env=lingkungan | env, capture_output=True, text=True
    )


def basis_kosong() -> str:
    """Return the address of the server's own database `postgres`, in which nothing of ours is."""
    isi = connection.settings_dict
    soket = isi["HOST"] or isi["OPTIONS"].get("host", "")
    masuk = f"{isi['USER']}:{isi['PASSWORD']}" if isi["PASSWORD"] else isi["USER"]
    return f"postgres://{masuk}@/postgres?{urlencode({'host': soket, 'port': isi['PORT'] or 5432})}"


def kalimat(hasil: subprocess.CompletedProcess) -> str:
    """Return what a failed command printed: no traceback."""
    assert hasil.returncode == 1, hasil.stderr
    assert "Traceback" not in hasil.stderr
    return hasil.stderr


@pytest.mark.parametrize(
    "perintah",
    [
        ("muat_acuan",),
        ("buat_admin", "admin", "--nama", "A", "--unit", "badan", "--nama-unit", "Badan"),
    ],
)
def test_basis_data_yang_belum_disiapkan(perintah, tmp_path, db):
    hasil = manage(*perintah, HRIS_LOKAL="1", DATABASE_URL=basis_kosong(), HRIS_DATA=str(tmp_path))
    assert "Galat: Basis data belum disiapkan untuk versi ini. Jalankan dahulu: manage.py siapkan" in kalimat(hasil)


def test_basis_data_yang_tidak_ada():
    hasil = manage("muat_acuan", HRIS_LOKAL="1", DATABASE_URL="postgres://x@/x?host=/tidak/ada")
    assert "Basis data tidak dapat dihubungi; periksa DATABASE_URL." in kalimat(hasil)


def test_pengaturan_yang_kurang_disebut(tmp_path):
    hasil = manage("check", DATABASE_URL="postgres://x@/x", SECRET_KEY="", HRIS_DATA=str(tmp_path))
    assert "SECRET_KEY belum diisi" in kalimat(hasil)


def test_folder_data_berspasi_ditolak(tmp_path):
    hasil = manage("muat_acuan", HRIS_LOKAL="1", HRIS_DATA=str(tmp_path / "data demo"))
    assert "HRIS_DATA tidak boleh memuat spasi" in kalimat(hasil)
    assert not (tmp_path / "data demo" / "pangkalan").exists()


def _gagal(galat):
    def perintah(argv):
        raise galat

    return perintah


def test_kesalahan_program_tetap_tampak(db):
    """A mistake in a query is not a database that waits for migrations."""
    with pytest.raises(ProgrammingError), connection.cursor() as kursor:
        kursor.execute("SELEKT 1")
    with pytest.raises(ProgrammingError):
        jalankan(_gagal(ProgrammingError("syntax error")), ["manage.py", "x"])


@pytest.mark.parametrize(
    ("galat", "isi"),
    [
        (OperationalError("connection refused\n\tIs the server running?"), "(connection refused)"),
        (OperationalError(""), "(OperationalError)"),
        (ImproperlyConfigured("Variabel X belum diisi."), "Variabel X belum diisi."),
        (CalledProcessError(1, "pg_ctl"), "PostgreSQL tertanam tidak dapat dinyalakan"),
        (PermissionError(13, "Permission denied", "/srv/hris"), "/srv/hris"),
    ],
)
def test_kalimat_menurut_sebabnya(galat, isi):
    assert isi in jalankan(_gagal(galat), ["manage.py", "x"])


def test_traceback_bila_diminta():
    with pytest.raises(OperationalError):
        jalankan(_gagal(OperationalError("x")), ["manage.py", "x", "--traceback"])


def test_yang_berhasil_tidak_berkata_apa_apa():
    dipanggil = []
    assert jalankan(dipanggil.append, ["manage.py", "x"]) == ""
    assert dipanggil == [["manage.py", "x"]]
