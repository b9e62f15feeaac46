"""The runner as people use it: started in an empty folder, asked, started twice, stopped."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
import pytest

from hris.proses import USIA_WAJAR_DETIK, jawaban

AKAR = Path(__file__).resolve().parent.parent
BATAS_DETIK = 120


def port_kosong() -> int:
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        return soket.getsockname()[1]


def perintah(data: str, port: int) -> dict:
    """Return the arguments of subprocess that start the runner on an embedded server of its own."""
    env = {nama: nilai for nama, nilai in os.environ.items() if nama not in ("DATABASE_URL", "DEBUG")}
    return {
        "args": [sys.executable, "manage.py", "jalankan", "--port", str(port)],
        "env": env | {"HRIS_DATA": data, "HRIS_LOKAL": "1", "PYTHONUNBUFFERED": "1"},
        "cwd": AKAR,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.STDOUT,
        "text": True,
    }


def tunggu(syarat, pesan: str) -> None:
    batas = time.monotonic() + BATAS_DETIK
    while not syarat():
        assert time.monotonic() < batas, pesan
        time.sleep(0.2)


def masih_jalan(proses: psutil.Process) -> bool:
    """Tell whether a process runs; a dead one that nobody has asked after yet (in a container) does not."""
    return proses.is_running() and proses.status() != psutil.STATUS_ZOMBIE


@pytest.fixture
def jalan():
    """A running runner without demo data: (process, port, data folder); killed afterwards if it still runs."""
    with tempfile.TemporaryDirectory(prefix="hris-uji-") as data:
        port = port_kosong()
        proses = subprocess.Popen(**perintah(data, port))
        try:
            tunggu(lambda: proses.poll() is not None or jawaban(port, "/sehat/") == 200, "web tidak menjawab")
            assert proses.poll() is None, proses.stdout.read()
            yield proses, port, Path(data)
        finally:
            proses.terminate()
            proses.communicate(timeout=BATAS_DETIK)


@pytest.mark.lambat
def test_jalan_sekali_dan_berhenti_bersih(jalan):
    proses, port, data = jalan
    postgres = int((data / "pangkalan" / "postmaster.pid").read_text().splitlines()[0])
    milik = [*psutil.Process(proses.pid).children(recursive=True), psutil.Process(postgres)]

    kedua = subprocess.run(**perintah(str(data), port_kosong()), timeout=BATAS_DETIK, check=False)
    assert kedua.returncode == 1
    assert f"sudah berjalan di http://127.0.0.1:{port}/" in kedua.stdout
    assert proses.poll() is None, proses.stdout.read()  # the first took no harm
    assert jawaban(port, "/sehat/") == 200

    proses.send_signal(signal.SIGTERM)
    keluaran, _ = proses.communicate(timeout=BATAS_DETIK)
    assert proses.returncode == 0, keluaran
    assert f"HRIS siap di http://127.0.0.1:{port}/" in keluaran
    assert "manage.py buat_admin" in keluaran
    assert len(milik) >= 4  # web and its workers, the queue, PostgreSQL
    assert [satu for satu in milik if masih_jalan(satu)] == []
    assert not (data / "pangkalan" / "postmaster.pid").exists()


def antrean(proses) -> psutil.Process | None:
    """Return the queue worker among the children of a runner."""
    anak = psutil.Process(proses.pid).children()
    return next((satu for satu in anak if masih_jalan(satu) and "procrastinate" in satu.cmdline()), None)


@pytest.mark.lambat
def test_proses_yang_terbunuh_dijalankan_lagi_yang_mati_seketika_tidak(jalan):
    """A killed worker must not take the web along; one that cannot start must not be started for ever."""
    proses, port, _data = jalan
    tunggu(lambda: antrean(proses) is not None, "antrean belum jalan")
    time.sleep(USIA_WAJAR_DETIK)
    pertama = antrean(proses)
    pertama.kill()
    tunggu(lambda: antrean(proses) not in (None, pertama), "antrean tidak dijalankan lagi")
    assert jawaban(port, "/sehat/") == 200

    antrean(proses).kill()
    keluaran, _ = proses.communicate(timeout=BATAS_DETIK)
    assert "Proses antrean berhenti sendiri; dijalankan lagi." in keluaran
    assert (proses.returncode, jawaban(port, "/sehat/")) == (1, 0)
    assert "Proses antrean berhenti sendiri; HRIS dihentikan." in keluaran


@pytest.mark.lambat
def test_ctrl_c_menghentikan_semuanya():
    """What a terminal does: SIGINT to the whole foreground group, shell included."""
    with tempfile.TemporaryDirectory(prefix="hris-uji-") as data:
        port = port_kosong()
        isi = perintah(data, port)
        isi["args"] = ["sh", "-c", '"$0" "$@"; exit $?', *isi["args"]]
        proses = subprocess.Popen(**isi, start_new_session=True)
        tunggu(lambda: proses.poll() is not None or jawaban(port, "/sehat/") == 200, "web tidak menjawab")
        milik = psutil.Process(proses.pid).children(recursive=True)
        os.killpg(proses.pid, signal.SIGINT)
        keluaran, _ = proses.communicate(timeout=BATAS_DETIK)
        assert "Menghentikan HRIS" in keluaran
        assert "Traceback" not in keluaran
        assert [satu for satu in milik if masih_jalan(satu)] == []
        assert not (Path(data) / "pangkalan" / "postmaster.pid").exists()


@pytest.mark.lambat
def test_port_terpakai_disebut():
    with tempfile.TemporaryDirectory(prefix="hris-uji-") as data, socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        soket.listen()
        port = soket.getsockname()[1]
        hasil = subprocess.run(**perintah(data, port), timeout=BATAS_DETIK, check=False)
    assert hasil.returncode == 1
    assert f"Port {port} sedang dipakai" in hasil.stdout
