"""Keeping processes together: one runner a data folder, children that start and end with it."""

import contextlib
import ctypes
import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException
from pathlib import Path

TENGGANG_DETIK = 10
USIA_WAJAR_DETIK = 5  # a child that ends sooner cannot work here: starting it again would go on for ever
PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


class SudahBerjalan(Exception):
    """Another runner holds this data folder; the argument is its address."""


@contextlib.contextmanager
def kunci_tunggal(berkas: Path, alamat: str):
    """Hold `berkas` alone while the block runs; the kernel lets go of it even when the process is killed."""
    berkas.parent.mkdir(parents=True, exist_ok=True)
    with berkas.open("a+") as pegangan:
        try:
            fcntl.flock(pegangan, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SudahBerjalan(berkas.read_text().strip()) from None
        pegangan.truncate(0)
        pegangan.write(alamat)
        pegangan.flush()
        yield


def port_bebas(port: int) -> bool:
    """Tell whether nobody listens on this port of the loopback address."""
    with socket.socket() as soket:
        soket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            soket.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def jawaban(port: int, jalur: str) -> int:
    """Return the HTTP status of a page on this machine, 0 while nobody answers."""
    sambungan = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        sambungan.request("GET", jalur)
        return sambungan.getresponse().status
    except (OSError, HTTPException):
        return 0
    finally:
        sambungan.close()


class Rombongan:
    """Child processes by name, each in a session of its own so that Ctrl-C reaches the runner only."""

    def __init__(self):
        self.anak: dict[str, subprocess.Popen] = {}
        self._mulai: dict[str, Callable[[], subprocess.Popen]] = {}
        self._sejak: dict[str, float] = {}

    def jalankan(self, nama: str, perintah: list[str], *, env: dict[str, str], cwd: Path) -> None:
        self._mulai[nama] = lambda: subprocess.Popen(  # noqa: S603  commands of our own
            perintah, env=env, cwd=cwd, stdin=subprocess.DEVNULL, start_new_session=True, preexec_fn=ikut_berhenti
        )
        self._hidupkan(nama)

    def _hidupkan(self, nama: str) -> None:
        self.anak[nama], self._sejak[nama] = self._mulai[nama](), time.monotonic()

    def bangkitkan(self, nama: str) -> bool:
        """Start a child that has ended again, unless it ended at once; tell whether it was started."""
        if time.monotonic() - self._sejak[nama] < USIA_WAJAR_DETIK:
            return False
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.anak[nama].pid, signal.SIGKILL)  # what it has left behind may hold its port
        self._hidupkan(nama)
        return True

    def yang_mati(self) -> str:
        """Return the name of a child that has ended, or ""."""
        return next((nama for nama, proses in self.anak.items() if proses.poll() is not None), "")

    def hentikan(self) -> None:
        """Ask every child to stop, wait, and kill the groups of those that do not."""
        for proses in self.anak.values():
            proses.terminate()
        batas = time.monotonic() + TENGGANG_DETIK
        for proses in self.anak.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                proses.wait(max(0.1, batas - time.monotonic()))
            with contextlib.suppress(ProcessLookupError):
                os.killpg(proses.pid, signal.SIGKILL)
            proses.wait()


def ikut_berhenti() -> None:
    """Ask the kernel (Linux) to stop this child when its runner is killed without a chance to say so."""
    if _LIBC is not None:
        _LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
