"""Settings: what production refuses, what the local mode makes by itself, and a clean `check --deploy`."""

import os
import runpy
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

AKAR = Path(__file__).resolve().parent.parent.parent
PRODUKSI = {
    "DATABASE_URL": "postgres://hris:sandi@localhost:1/hris",
    "SECRET_KEY": "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6",
    "ALLOWED_HOSTS": "hris.contoh.go.id, hris2.contoh.go.id",
    "EMAIL_URL": "smtp+tls://pengguna:sandi@surel.contoh.go.id:587",
}
DILIHAT = [*PRODUKSI, "DEBUG", "HRIS_LOKAL", "HRIS_DATA", "SECURE_SSL_REDIRECT"]


@pytest.fixture
def muat(monkeypatch, tmp_path):
    """Return a function that reads the settings file anew under the given variables and no others."""
    if (AKAR / ".env").exists():
        pytest.skip("berkas .env di folder ini ikut terbaca")

    def _muat(**variabel):
        for nama in DILIHAT:
            monkeypatch.delenv(nama, raising=False)
        for nama, nilai in ({"HRIS_DATA": str(tmp_path / "data")} | variabel).items():
            monkeypatch.setenv(nama, nilai)
        return runpy.run_path(str(AKAR / "hris" / "settings.py"))

    return _muat


@pytest.mark.parametrize("nama", ["SECRET_KEY", "ALLOWED_HOSTS"])
def test_produksi_menolak_tanpa_variabel_wajib(muat, nama):
    with pytest.raises(ImproperlyConfigured, match=rf"{nama}.*\.env\.contoh"):
        muat(**{kunci: nilai for kunci, nilai in PRODUKSI.items() if kunci != nama})


def test_debug_ditolak_bersama_database_url(muat):
    with pytest.raises(ImproperlyConfigured, match="DEBUG=1 ditolak"):
        muat(**PRODUKSI, DEBUG="1")


def test_produksi_memaksa_tls_dan_host(muat):
    hasil = muat(**PRODUKSI)
    assert hasil["ALLOWED_HOSTS"] == ["hris.contoh.go.id", "hris2.contoh.go.id"]
    assert hasil["SECURE_SSL_REDIRECT"] is True
    assert hasil["SESSION_COOKIE_SECURE"] is True
    assert hasil["DEBUG"] is False


def test_produksi_tidak_membuat_kunci_sendiri(muat, tmp_path):
    muat(**PRODUKSI)
    assert not (tmp_path / "data").exists()


def test_mode_lokal_membuat_kunci_rahasia_sekali(muat, tmp_path):
    lokal = {"DATABASE_URL": PRODUKSI["DATABASE_URL"], "HRIS_LOKAL": "1"}
    pertama, kedua = muat(**lokal), muat(**lokal)
    berkas = tmp_path / "data" / "kunci-rahasia"
    assert stat.S_IMODE(berkas.stat().st_mode) == 0o600
    assert pertama["SECRET_KEY"] == kedua["SECRET_KEY"] == berkas.read_text()
    assert len(pertama["SECRET_KEY"]) >= 50


def test_mode_lokal_hanya_melayani_komputer_ini(muat):
    hasil = muat(DATABASE_URL=PRODUKSI["DATABASE_URL"], HRIS_LOKAL="1")
    assert set(hasil["ALLOWED_HOSTS"]) == {"localhost", "127.0.0.1", "[::1]"}
    assert hasil["SECURE_SSL_REDIRECT"] is False


@pytest.mark.lambat
def test_check_deploy_bersih(tmp_path):
    env = {nama: nilai for nama, nilai in os.environ.items() if nama not in DILIHAT}
    perintah = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    env |= PRODUKSI | {"HRIS_DATA": str(tmp_path)}
    hasil = subprocess.run(perintah, cwd=AKAR, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert hasil.returncode == 0, hasil.stderr


def test_sehat_dijawab_tanpa_pengalihan_tls(client, db, settings):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/sehat/").status_code == 200
    assert client.get("/").status_code == 301
