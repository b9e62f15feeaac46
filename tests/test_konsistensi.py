"""The house keeps its own rules: what a reader may rely on everywhere."""

import ast
import importlib
import re
import statistics
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib import admin
from django.core.management import call_command
from django.db import models
from django.urls import URLResolver, get_resolver
from factory.django import DjangoModelFactory

AKAR = Path(__file__).resolve().parent.parent
APLIKASI = ("hris", "pegawai", "kompetensi", "direktori", "pemetaan", "jp", "idp", "laporan")
SUMBER = sorted(
    berkas for app in APLIKASI for berkas in (AKAR / app).rglob("*.py") if "migrations" not in berkas.parts
)
UJI = sorted((AKAR / "tests").rglob("*.py"))
TEMPLAT = sorted((AKAR / "templates").rglob("*.html"))
LAYAR = [berkas for berkas in TEMPLAT if "pdf" not in berkas.relative_to(AKAR / "templates").as_posix()]

# Templates that Django or a package looks up by name.
DICARI_PAKET = re.compile(r"^(403|403_csrf|404|500|429|admin/|account/|mfa/|allauth/|usersessions/|elements/)")
TANPA_ADMIN = {
    "Pegawai": "people have their own pages",
    "RiwayatJabatan": "part of a person's page",
    "RiwayatPangkat": "part of a person's page",
    "StatusPegawai": "part of a person's page",
    "KodeAktivasi": "made and used by actions alone; nobody reads codes",
    "Pekerjaan": "progress of a job, shown to its owner",
    "BarisImpor": "part of an import",
    "Impor": "an import has its own pages",
    "UsulanPerubahan": "a request has its own pages",
    "Kompetensi": "the dictionary has its own pages",
    "TingkatKompetensi": "part of the dictionary",
    "StandarKompetensi": "edited in its own grid",
    "Asesmen": "an assessment has its own pages",
    "HasilAsesmen": "part of an assessment",
    "RekomendasiKotak": "edited in its own grid",
    "Predikat": "fixed by regulation, out of versioned files",
    "PeriodeKinerja": "periods have their own pages",
    "PenilaianKinerja": "a result moves by its actions only",
    "SasaranKinerja": "part of a result",
    "KinerjaUnit": "a unit's result has its own pages",
    "SasaranUnit": "part of a unit's result",
    "Kotak": "fixed by regulation, out of versioned files",
    "PutaranPemetaan": "a round moves by its actions only",
    "Pemetaan": "computed, moved by calibration only",
    "Kalibrasi": "a history itself",
    "PemulihanSandi": "a recovery has its own pages and its two people",
    "BarisHitung": "lives as long as its job",
    "IDP": "a plan moves by its flow only",
    "ItemIDP": "part of a plan",
    "RealisasiItem": "part of a plan",
    "CatatanAlur": "a plan's history is never edited",
    "Kegiatan": "an activity moves by its actions only",
    "Bukti": "evidence is served to those in reach only",
    "CatatanKegiatan": "an activity's history is never edited",
    "JPDiakui": "computed",
    "JPMenunggu": "computed",
    "LaporanResmi": "a frozen report is never edited",
    "PengirimanLaporan": "made by sending",
}
TANPA_RIWAYAT = {
    "KodeAktivasi": "lapses; only its hash is kept",
    "Pekerjaan": "progress",
    "BarisImpor": "a copy of a file's row",
    "BarisHitung": "lives as long as its job",
    "CatatanAlur": "is a history itself",
    "Impor": "its rows and its outcome are its history",
    "Golongan": "national grades, out of versioned files",
    "Jenjang": "national tiers, out of versioned files",
    "JPMenunggu": "computed with every recount",
}
BOLEH_TANPA_MASUK = {
    "sehat",
    "aktivasi",
    "aktivasi_tautan",
    "account_signup",
    "account_email",
    "account_email_verification_sent",
}
"""Health, activation by slip, and three addresses of allauth that answer 404 to everybody."""
BOLEH_TANDA_AMAN = {
    "hris/templatetags/hris.py": "icons out of the package's files; rendered blocks",
    "hris/grafik.py": "SVG built by format_html",
}


TIDAK_DIHAPUS = {
    *("Pegawai", "Pengguna", "PenugasanPeran", "UsulanPerubahan", "PemulihanSandi"),  # ended
    *("IDP", "Asesmen", "PenilaianKinerja", "KinerjaUnit", "Kalibrasi", "LaporanResmi", "PengirimanLaporan"),  # kept
    *("Kompetensi", "BentukPengembangan", "AturanKonversi", "BarisAturan", "Parameter", "Kotak", "Predikat"),  # off
    "CatatanKegiatan",  # goes with the draft, whose deletion is recorded
    "Pemetaan",  # goes with a draft round or a recount, which is recorded
}
"""Tracked models of which no action deletes a row by itself, or whose rows go with one that is recorded."""


def relatif(berkas: Path) -> str:
    return berkas.relative_to(AKAR).as_posix()


def model_kita() -> list[type[models.Model]]:
    """Return the project's models, without the event tables of the history."""
    return [
        model
        for app in APLIKASI
        for model in apps.get_app_config(app).get_models()
        if not hasattr(model, "pgh_tracked_model")
    ]


def per_model(fungsi):
    return pytest.mark.parametrize("model", model_kita(), ids=lambda model: model.__name__)(fungsi)


# --- models ----------------------------------------------------------------------------------------------------------


@per_model
def test_model_ada_di_admin_atau_dikecualikan(model):
    sisipan = {satu.model for pengelola in admin.site._registry.values() for satu in pengelola.inlines}
    assert (model in {*admin.site._registry, *sisipan}) != (model.__name__ in TANPA_ADMIN)


@per_model
def test_model_berriwayat_atau_dikecualikan(model):
    berriwayat = any(getattr(lain, "pgh_tracked_model", None) is model for lain in apps.get_models())
    assert berriwayat != (model.__name__ in TANPA_RIWAYAT)


@per_model
def test_riwayat_mencatat_penghapusan_atau_barisnya_tidak_pernah_dihapus(model):
    peristiwa = [lain for lain in apps.get_models() if getattr(lain, "pgh_tracked_model", None) is model]
    mencatat = any(pelacak.label == "delete" for satu in peristiwa for pelacak in satu.pgh_trackers or ())
    assert mencatat != (not peristiwa or model.__name__ in TIDAK_DIHAPUS)


@per_model
def test_model_punya_pabrik(model):
    assert model in pabrik()


@per_model
def test_model_berpenjelasan_dan_urut_sampai_pk(model):
    assert model.__doc__
    assert not model.__doc__.startswith(f"{model.__name__}("), "Django's own docstring"
    assert "__str__" in model.__dict__
    assert model._meta.ordering
    assert model._meta.ordering[-1] in ("pk", "-pk")


@per_model
def test_teks_tidak_pernah_null(model):
    teks = (models.CharField, models.TextField)
    assert [bidang.name for bidang in model._meta.local_fields if isinstance(bidang, teks) and bidang.null] == []


@per_model
def test_batasan_berpesan(model):
    tanpa_pesan = [
        batasan.name
        for batasan in model._meta.constraints
        if batasan.violation_error_message == models.BaseConstraint.default_violation_error_message
    ]
    assert tanpa_pesan == []


def test_setengah_batasan_per_model_atau_lebih():
    semua = model_kita()
    assert sum(len(model._meta.constraints) for model in semua) >= len(semua) / 2


def pabrik() -> set[type]:
    hasil = set()
    for berkas in (AKAR / "tests").glob("*/factories.py"):
        modul = importlib.import_module(f"tests.{berkas.parent.name}.factories")
        kelas = [satu for satu in vars(modul).values() if isinstance(satu, type)]
        hasil |= {satu._meta.model for satu in kelas if issubclass(satu, DjangoModelFactory) and satu._meta.model}
    return hasil


# --- source ----------------------------------------------------------------------------------------------------------


def fungsi_dalam(berkas: Path) -> list[tuple[str, int]]:
    """Return (name, lines) of every function in a file."""
    pohon = ast.parse(berkas.read_text(encoding="utf-8"))
    jenis = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        (f"{relatif(berkas)}:{simpul.name}", simpul.end_lineno - simpul.lineno + 1)
        for simpul in ast.walk(pohon)
        if isinstance(simpul, jenis)
    ]


def test_berkas_dan_fungsi_tidak_panjang():
    panjang = [relatif(satu) for satu in [*SUMBER, *UJI] if len(satu.read_text(encoding="utf-8").splitlines()) > 500]
    fungsi = [nama for satu in [*SUMBER, *UJI] for nama, baris in fungsi_dalam(satu) if baris > 50]
    assert (panjang, fungsi) == ([], [])


def test_fungsi_umumnya_pendek():
    panjang = sorted(baris for satu in SUMBER for _, baris in fungsi_dalam(satu))
    assert statistics.median(panjang) <= 8
    assert panjang[int(len(panjang) * 0.9)] <= 30


def test_setiap_modul_berpenjelasan():
    berisi = [satu for satu in [*SUMBER, *UJI] if satu.stat().st_size]
    assert [relatif(s) for s in berisi if not ast.get_docstring(ast.parse(s.read_text(encoding="utf-8")))] == []


def test_tampilan_tidak_menulis_dan_tidak_mengambil_semua():
    terlarang = re.compile(r"\.(save|create|bulk_create|update_or_create|delete)\(|\.objects\.all\(\)")
    tampilan = [satu for satu in SUMBER if satu.name.startswith("views") or satu.parent.name == "views"]
    assert tampilan
    salah = [
        f"{relatif(satu)}:{nomor}"
        for satu in tampilan
        for nomor, baris in enumerate(satu.read_text(encoding="utf-8").splitlines(), 1)
        if terlarang.search(baris)
    ]
    assert salah == []


def test_tanda_aman_hanya_di_berkas_yang_terdaftar():
    pemakai = {relatif(satu) for satu in SUMBER if re.search(r"\bmark_safe\(", satu.read_text(encoding="utf-8"))}
    assert pemakai <= set(BOLEH_TANDA_AMAN)


def test_tidak_ada_tanda_tunda():
    kata = "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3])
    assert [relatif(satu) for satu in [*SUMBER, *UJI, *TEMPLAT] if re.search(rf"\b({kata})\b", satu.read_text())] == []


def test_lapisan_impor_hanya_ke_bawah():
    program = Path(sys.executable).parent / "lint-imports"
    hasil = subprocess.run([program, "--no-cache"], cwd=AKAR, capture_output=True, text=True, env={"PYTHONPATH": "."})
    assert hasil.returncode == 0, hasil.stdout[-2000:]


def test_migrasi_sesuai_model(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


# --- templates -------------------------------------------------------------------------------------------------------


def test_tidak_ada_templat_menganggur():
    semua = "\n".join(satu.read_text(encoding="utf-8") for satu in [*SUMBER, *UJI, *TEMPLAT])
    nama = [satu.relative_to(AKAR / "templates").as_posix() for satu in TEMPLAT]
    assert [satu for satu in nama if not DICARI_PAKET.match(satu) and satu not in semua] == []


def test_potongan_dibuka_dengan_penjelasan():
    potongan = [s for s in TEMPLAT if s.parent.name in ("komponen", "generik") or s.name.startswith("_")]
    tanpa = [relatif(satu) for satu in potongan if "{% comment %}" not in satu.read_text(encoding="utf-8")[:120]]
    assert tanpa == []


@pytest.mark.parametrize(
    ("pola", "arti"),
    [
        (r"<[^>]+\son[a-z]+=", "inline handler"),
        (r"<script(?![^>]*\bsrc=)", "script body"),
        (r"<[^>]+\sstyle=", "style attribute"),
        (r"<style", "style element"),
        (r"\|\s*safe\b", "|safe"),
        (r"autoescape off", "autoescape off"),
        (r"(?:src|href)=\"https?://", "foreign address"),
    ],
)
def test_templat_layar_patuh_kebijakan_isi(pola, arti):
    assert [relatif(satu) for satu in LAYAR if re.search(pola, satu.read_text(encoding="utf-8"))] == [], arti


def test_templat_umumnya_pendek():
    panjang = [len(satu.read_text(encoding="utf-8").splitlines()) for satu in TEMPLAT]
    assert statistics.median(panjang) <= 40


def test_formulir_kirim_bertoken():
    pola = re.compile(r"<form[^>]*method=\"post\".*?</form>", re.DOTALL)
    salah = [
        relatif(s) for s in LAYAR for isi in pola.findall(s.read_text(encoding="utf-8")) if "csrf_token" not in isi
    ]
    assert salah == []


# --- access ----------------------------------------------------------------------------------------------------------


def tampilan_terbuka(resolver) -> set[str]:
    """Return the names of views that LoginRequiredMiddleware lets guests through to, packages' own left out."""
    hasil = set()
    for pola in resolver.url_patterns:
        if isinstance(pola, URLResolver):
            hasil |= tampilan_terbuka(pola)
        elif not getattr(pola.callback, "login_required", True) and not pola.callback.__module__.startswith("allauth"):
            hasil.add(pola.name)
    return hasil


def test_halaman_tanpa_masuk_terdaftar():
    terbuka = {nama for nama in tampilan_terbuka(get_resolver()) if nama not in ("login", "jsi18n")}
    assert terbuka == BOLEH_TANPA_MASUK
