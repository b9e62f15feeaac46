"""What is said twice agrees: Makefile, Dockerfile, compose, settings, README, docs, lock file."""

import re
import subprocess
from pathlib import Path

import pytest
from django.core.management import get_commands

from hris.menu import MENU

AKAR = Path(__file__).resolve().parent.parent
ABAIKAN = {".git", ".venv", ".lokal", ".lokal-uji", "__pycache__", ".hypothesis", ".ruff_cache", ".pytest_cache"}


def baca(nama: str) -> str:
    return (AKAR / nama).read_text(encoding="utf-8")


def berkas_terlacak() -> list[Path]:
    """Files that git tracks or would track; every file where this is no repository (an unpacked archive, an image)."""
    perintah = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    hasil = subprocess.run(perintah, cwd=AKAR, capture_output=True, text=True, check=False)
    nama = hasil.stdout.splitlines() if hasil.returncode == 0 else []
    semua = [AKAR / satu for satu in nama] or AKAR.rglob("*")
    return [satu for satu in semua if satu.is_file() and not ABAIKAN & set(satu.relative_to(AKAR).parts)]


def variabel_settings() -> set[str]:
    pola = r"""(?:\benv(?:\.\w+)?|\bwajib)\(\s*"([A-Z][A-Z_]+)\""""
    return set(re.findall(pola, baca("hris/settings.py")))


def variabel_contoh() -> set[str]:
    return set(re.findall(r"^(?:# )?([A-Z][A-Z_]+)=", baca(".env.contoh"), re.MULTILINE))


def sasaran_make() -> set[str]:
    return set(re.findall(r"^([a-z]+):", baca("Makefile"), re.MULTILINE))


def panduan() -> list[Path]:
    return [AKAR / "README.md", *sorted((AKAR / "docs").rglob("*.md"))]


# --- variables -----------------------------------------------------------------------------------------------------


def test_env_contoh_memuat_tepat_variabel_yang_dibaca():
    assert variabel_contoh() - {"POSTGRES_PASSWORD"} == variabel_settings()


def test_variabel_compose_dan_dockerfile_dikenal():
    compose = baca("docker-compose.yml")
    dipakai = set(re.findall(r"\$\{([A-Z_]+)", compose)) | set(re.findall(r"^    ([A-Z_]+):", compose, re.MULTILINE))
    assert dipakai <= variabel_contoh()
    milik_image = {"PYTHONUNBUFFERED"}
    assert set(re.findall(r"\b([A-Z][A-Z_]+)=", baca("Dockerfile"))) - milik_image <= variabel_contoh()


def test_variabel_makefile_dikenal():
    diekspor = set(re.findall(r"export ([A-Z_]+)", baca("Makefile")))
    assert diekspor == {"HRIS_LOKAL", "HRIS_DATA"}
    assert diekspor <= variabel_settings()


# --- packages ------------------------------------------------------------------------------------------------------


def test_paket_sistem_satu_daftar_untuk_semua():
    assert "alat/paket-sistem.txt" in baca("Dockerfile")
    assert "paket.sh sistem" in baca("alat/siapkan.sh")
    assert "daftar=alat/paket-$apa.txt" in baca("alat/paket.sh")
    assert all(re.fullmatch(r"[a-z0-9.+-]+", paket) for paket in baca("alat/paket-sistem.txt").split("\n")[:-1])


KUNCI = ("requirements.lock", "requirements-dev.lock")


def terkunci(nama: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+==\S+)", baca(nama), re.MULTILINE))


def diminta(dari: str, sampai: str) -> set[str]:
    bagian = baca("pyproject.toml").split(dari)[1].split(sampai)[0]
    return set(re.findall(r"""^    "([a-z0-9-]+)[^"]*",\s+#""", bagian, re.MULTILINE))


def test_paket_python_terkunci_di_kedua_tempat():
    assert "--require-hashes -r requirements.lock" in baca("Dockerfile")
    assert '--require-hashes -r "$venv/.bagian-$1"' in baca("alat/siapkan.sh")
    assert all(f"pasang_kunci {nama}\n" in baca("alat/siapkan.sh") for nama in KUNCI)


@pytest.mark.parametrize("nama", KUNCI)
def test_setiap_paket_di_kunci_bersidik(nama):
    blok = re.split(r"\n(?=[a-z0-9])", baca(nama).strip())
    assert len(blok) > 20
    assert [satu.split("\n")[0] for satu in blok if "--hash=sha256:" not in satu or "==" not in satu] == []


def test_kunci_memuat_setiap_kebutuhan():
    jalan, dev = diminta("dependencies = [", "]\n\n"), diminta("dev = [", "]\n\n")
    assert len(jalan) > 15
    assert len(dev) > 10
    assert jalan <= {satu.split("==")[0] for satu in terkunci(KUNCI[0])}
    assert dev <= {satu.split("==")[0] for satu in terkunci(KUNCI[1])}


def test_kedua_kunci_sepakat_tentang_versi():
    versi = [dict(satu.split("==") for satu in terkunci(nama)) for nama in KUNCI]
    bersama = versi[0].keys() & versi[1].keys()
    assert bersama
    assert {nama for nama in bersama if versi[0][nama] != versi[1][nama]} == set()


def test_setiap_kebutuhan_beralasan():
    kebutuhan = re.findall(r"""^    "[a-z][a-z0-9-]*[^":]*",.*$""", baca("pyproject.toml"), re.MULTILINE)
    assert [satu for satu in kebutuhan if not re.search(r",\s+# \w", satu)] == []


def test_tidak_ada_nama_host_registri_di_berkas_mana_pun():
    host = ["pypi" + ".org", "python" + "hosted", "docker" + ".io", "gh" + "cr.io", "deb.deb" + "ian", "npm" + "js"]
    pola = re.compile("|".join(map(re.escape, host)), re.IGNORECASE)
    teks = {satu: satu.read_bytes().decode("utf-8", "ignore") for satu in berkas_terlacak()}
    assert [str(satu) for satu, isi in teks.items() if pola.search(isi)] == []


# --- versions and commands -----------------------------------------------------------------------------------------


def test_versi_python_sepakat():
    minimal = re.search(r'requires-python = ">=([\d.]+)"', baca("pyproject.toml")).group(1)
    assert f"FROM python:{minimal}-slim" in baca("Dockerfile")
    assert f"--python-version {minimal}" in baca("Makefile")
    assert f"sys.version_info < ({minimal.replace('.', ', ')})" in baca("alat/siapkan.sh")
    assert f'target-version = "py{minimal.replace(".", "")}"' in baca("pyproject.toml")


def test_versi_postgres_compose_sama_dengan_yang_diuji(db):
    from django.db import connection

    assert f"image: postgres:{connection.pg_version // 10000}\n" in baca("docker-compose.yml")


def test_setiap_image_bernomor_versi():
    image = re.findall(r"image: (\S+)", baca("docker-compose.yml")) + re.findall(r"FROM (\S+)", baca("Dockerfile"))
    luar = [satu for satu in image if satu != "hris-bappelitbangda"]
    assert [satu for satu in luar if not re.search(r":\d", satu)] == []


def test_web_dan_antrean_dijalankan_sama_di_mana_pun():
    jalankan, compose, docker = (
        baca(nama) for nama in ("hris/management/commands/jalankan.py", "docker-compose.yml", "Dockerfile")
    )
    for teks in (jalankan, compose, docker):
        rapi = re.sub(r'[",\]]', "", teks)
        assert "gunicorn hris.wsgi" in rapi
        assert "--workers 2 --threads 4" in rapi
    assert "procrastinate worker" in compose
    assert '"procrastinate", "worker"' in jalankan


@pytest.mark.parametrize("nama", ["Makefile", "docker-compose.yml", "Dockerfile", "README.md"])
def test_setiap_perintah_manage_ada(nama):
    perintah = set(re.findall(r"manage\.py ([a-z_]+)", baca(nama)))
    assert perintah <= set(get_commands())


def test_setiap_perintah_di_panduan_ada():
    for berkas in panduan():
        teks = berkas.read_text(encoding="utf-8")
        kode = "\n".join(re.findall(r"`([^`\n]+)`", teks) + re.findall(r"```\w*\n(.*?)```", teks, re.DOTALL))
        assert set(re.findall(r"\bmake ([a-z]+)", kode)) <= sasaran_make(), berkas
        assert set(re.findall(r"manage\.py ([a-z_]+)", kode)) <= set(get_commands()), berkas


def test_setiap_sasaran_make_dinyatakan_dan_naskahnya_ada():
    phony = set(re.search(r"^\.PHONY: (.+)$", baca("Makefile"), re.MULTILINE).group(1).split())
    assert phony == sasaran_make()
    naskah = re.findall(r"\balat/[a-z.]+", baca("Makefile") + baca("alat/siapkan.sh"))
    assert [satu for satu in naskah if not (AKAR / satu).exists()] == []


# --- documents -----------------------------------------------------------------------------------------------------


def test_readme_paling_banyak_120_baris():
    assert len(baca("README.md").splitlines()) <= 120


def test_setiap_tautan_panduan_ada():
    hilang = []
    for berkas in panduan():
        tautan = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", berkas.read_text(encoding="utf-8"))
        hilang += [
            f"{berkas.name}: {satu}" for satu in tautan if "://" not in satu and not (berkas.parent / satu).exists()
        ]
    assert hilang == []


def test_setiap_menu_yang_disebut_panduan_ada():
    label = {judul: {butir.label for butir in isi} for judul, isi in MENU}
    disebut = {
        (berkas.name, *jalur)
        for berkas in (AKAR / "docs" / "panduan").glob("*.md")
        for jalur in re.findall(r"\*(\w+) → ([\w ]*\w)", berkas.read_text(encoding="utf-8"))
    }
    assert len(disebut) > 10
    assert [satu for satu in disebut if satu[2] not in label.get(satu[1], ())] == []


def test_setiap_keputusan_pendek():
    keputusan = sorted((AKAR / "docs" / "keputusan").glob("[0-9]*.md"))
    assert len(keputusan) >= 8
    assert [satu.name for satu in keputusan if len(satu.read_text(encoding="utf-8").splitlines()) > 20] == []


def test_operasi_menyebut_setiap_variabel_produksi():
    assert {nama for nama in variabel_contoh() if nama not in baca("docs/operasi.md")} == set()
