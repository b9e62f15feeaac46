"""The embedded server's handle list, and the pieces of the runner that need no server."""

import json
import os
import signal
import socket
import subprocess
import sys
import time

import psutil
import pytest

from hris.management.commands import jalankan
from hris.management.commands.jalankan import tabel_akun
from hris.pangkalan import DAFTAR_PEGANGAN, buang_pegangan_mati
from hris.proses import Rombongan, SudahBerjalan, jawaban, kunci_tunggal, port_bebas


@pytest.fixture
def proses_mati():
    proses = subprocess.Popen([sys.executable, "-c", ""])
    proses.wait()
    return proses.pid


def test_pegangan_proses_mati_dibuang(tmp_path, proses_mati):
    daftar = tmp_path / DAFTAR_PEGANGAN
    daftar.write_text(json.dumps([proses_mati, os.getpid()]))
    buang_pegangan_mati(tmp_path)
    assert json.loads(daftar.read_text()) == [os.getpid()]


def test_nomor_proses_yang_dipakai_ulang_dibuang(tmp_path):
    daftar = tmp_path / DAFTAR_PEGANGAN
    daftar.write_text(json.dumps([os.getpid()]))
    sebelum_lahir = psutil.Process().create_time() - 60
    os.utime(daftar, (sebelum_lahir, sebelum_lahir))
    buang_pegangan_mati(tmp_path)
    assert json.loads(daftar.read_text()) == []


@pytest.mark.parametrize("isi", ["", "[12"])
def test_daftar_pegangan_rusak_dianggap_kosong(tmp_path, isi):
    daftar = tmp_path / DAFTAR_PEGANGAN
    daftar.write_text(isi)
    buang_pegangan_mati(tmp_path)
    assert json.loads(daftar.read_text()) == []


def test_tanpa_daftar_pegangan_tidak_ada_yang_ditulis(tmp_path):
    buang_pegangan_mati(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_kunci_tunggal_menolak_yang_kedua_dan_menyebut_alamatnya(tmp_path):
    berkas = tmp_path / "baru" / "kunci"
    with kunci_tunggal(berkas, "http://a/"):
        kedua = kunci_tunggal(berkas, "http://b/")
        with pytest.raises(SudahBerjalan, match="http://a/"):
            kedua.__enter__()
    with kunci_tunggal(berkas, "http://c/"):
        assert berkas.read_text() == "http://c/"


def test_port_bebas_dan_terpakai():
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        soket.listen()
        port = soket.getsockname()[1]
        assert not port_bebas(port)
    assert port_bebas(port)
    assert jawaban(port, "/") == 0


def test_rombongan_menghentikan_yang_menolak_berhenti(monkeypatch, tmp_path):
    monkeypatch.setattr("hris.proses.TENGGANG_DETIK", 0.2)
    bandel = "import signal,time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); time.sleep(60)"
    rombongan = Rombongan()
    rombongan.jalankan("bandel", [sys.executable, "-c", bandel], env=dict(os.environ), cwd=tmp_path)
    time.sleep(0.3)
    assert rombongan.yang_mati() == ""
    rombongan.hentikan()
    assert rombongan.anak["bandel"].returncode in (-signal.SIGKILL, -signal.SIGTERM)
    assert rombongan.yang_mati() == "bandel"


def test_tabel_akun_rata():
    akun = [("Pegawai", "budi", "sandi-1", "menyusun IDP"), ("Admin Sistem", "admin", "sandi-2", "mengelola akun")]
    tabel = tabel_akun(akun).splitlines()
    assert tabel[1].split("  ")[1] == "Peran"
    assert tabel[3].index("budi") == tabel[4].index("admin")
    assert tabel[3].index("menyusun") == tabel[4].index("mengelola")


@pytest.mark.parametrize(
    ("sistem", "inti", "proses"), [("linux", 2, 2), ("linux", 64, 4), ("linux", None, 1), ("darwin", 8, 1)]
)
def test_contoh_dimuat_bersama_hanya_di_linux(monkeypatch, sistem, inti, proses):
    monkeypatch.setattr(jalankan.sys, "platform", sistem)
    monkeypatch.setattr(jalankan.os, "cpu_count", lambda: inti)
    assert jalankan._proses() == proses
