"""The set-up scripts on machines we do not have: tools are replaced by stand-ins on PATH."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parent.parent
ALAT_SHELL = ("sh", "awk", "dirname", "grep", "cat", "cut", "rm", "sha256sum")


@pytest.fixture
def mesin(tmp_path):
    """Return a function that runs a script on a machine that has only the given commands (name → shell text)."""
    for nama in ALAT_SHELL:
        (tmp_path / nama).symlink_to(shutil.which(nama))

    def _jalankan(*perintah: str, env: dict | None = None, **tiruan: str):
        for nama, isi in tiruan.items():
            berkas = tmp_path / nama.replace("_", "-")
            berkas.write_text(f"#!/bin/sh\n{isi}\n")
            berkas.chmod(0o755)
        lingkungan = {"PATH": str(tmp_path)} | (env or {})
        return subprocess.run(
            ["sh", *perintah], cwd=AKAR, env=lingkungan, capture_output=True, text=True, timeout=20, check=False
        )

    return _jalankan


TANPA_CHROMIUM = {"HRIS_CHROMIUM": "/tidak/ada"}
TIDAK_TERPASANG = {"dpkg_query": "exit 1", "id": "echo 1000"}


def test_bukan_root_diberi_satu_perintah(mesin):
    hasil = mesin("alat/paket.sh", "sistem", **TIDAK_TERPASANG)
    assert hasil.returncode == 1
    paket = (AKAR / "alat" / "paket-sistem.txt").read_text().split()
    assert f"sudo apt-get install -y --no-install-recommends {' '.join(paket)}\n" in hasil.stderr


def test_yang_sudah_terpasang_tidak_dipasang_lagi(mesin):
    hasil = mesin("alat/paket.sh", "sistem", dpkg_query="echo install ok installed", id="echo 0", apt_get="exit 9")
    assert (hasil.returncode, hasil.stdout, hasil.stderr) == (0, "", "")


def test_root_memasang_yang_kurang_saja(mesin, tmp_path):
    catatan = tmp_path / "catatan"
    hasil = mesin(
        "alat/paket.sh",
        "sistem",
        dpkg_query='[ "$4" = fonts-dejavu-core ] || echo install ok installed',
        id="echo 0",
        apt_get=f'echo "$*" >>{catatan}',
    )
    assert hasil.returncode == 0
    assert catatan.read_text() == "update -qq\ninstall -y -qq --no-install-recommends fonts-dejavu-core\n"


@pytest.mark.parametrize(("wajib", "status"), [("0", 0), ("1", 1)])
def test_tanpa_peramban_dilewati_kecuali_wajib(mesin, wajib, status):
    hasil = mesin("alat/paket.sh", "peramban", env=TANPA_CHROMIUM | {"HRIS_WAJIB_PERAMBAN": wajib}, **TIDAK_TERPASANG)
    assert hasil.returncode == status
    assert "chromium" in hasil.stderr
    assert ("akan dilewati" in hasil.stderr) == (status == 0)


def test_peramban_di_tempat_lain_diterima(mesin):
    hasil = mesin("alat/paket.sh", "peramban", env={"HRIS_CHROMIUM": shutil.which("sh")}, **TIDAK_TERPASANG)
    assert (hasil.returncode, hasil.stderr) == (0, "")


def test_bukan_debian_diingatkan_saja(mesin):
    hasil = mesin("alat/paket.sh", "sistem")
    assert hasil.returncode == 0
    assert "Pango" in hasil.stdout


def test_python_terlalu_tua_ditolak_dengan_jelas(mesin, tmp_path):
    tua = '[ "$1" = -V ] && echo Python 3.9.2; [ "$1" = -V ]'
    hasil = mesin("alat/siapkan.sh", "python3", str(tmp_path / "venv"), python3=tua)
    assert hasil.returncode == 1
    assert "Python 3.11 atau lebih baru; python3 adalah Python 3.9.2" in hasil.stderr


TERPASANG = {"dpkg_query": "echo install ok installed", "id": f"echo {os.getuid()}"}
PALSU = """#!/bin/sh
for terakhir; do :; done
case "$terakhir" in *.bagian-*) grep == "$terakhir" | cut -d ' ' -f 1 ;; esac
"""


@pytest.fixture
def venv(tmp_path):
    """Return a virtual environment whose Python, asked to install a list, prints the packages in it."""
    folder = tmp_path / "venv"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").write_text(PALSU)
    (folder / "bin" / "python").chmod(0o755)
    return folder


def test_setiap_paket_dipasang_sekali_oleh_salah_satu_pip(mesin, venv):
    hasil = mesin("alat/siapkan.sh", "python3", str(venv), **TERPASANG)
    terkunci = [baris.split()[0] for baris in (AKAR / "requirements.lock").read_text().splitlines() if "==" in baris]
    assert sorted(hasil.stdout.splitlines()[1:]) == sorted(terkunci)
    assert sorted(satu.name for satu in venv.iterdir()) == [".terpasang-requirements.lock", "bin"]


def test_kunci_yang_sama_tidak_dipasang_ulang(mesin, venv):
    assert "django==" in mesin("alat/siapkan.sh", "python3", str(venv), **TERPASANG).stdout
    assert mesin("alat/siapkan.sh", "python3", str(venv), **TERPASANG).stdout == ""


@pytest.mark.parametrize("bagian", [0, 1])
def test_satu_bagian_gagal_berarti_belum_terpasang(mesin, venv, bagian):
    (venv / "bin" / "python").write_text(f'{PALSU}case "$terakhir" in *.bagian-{bagian}) exit 3 ;; esac\n')
    assert mesin("alat/siapkan.sh", "python3", str(venv), **TERPASANG).returncode != 0
    assert not (venv / ".terpasang-requirements.lock").exists()
