"""The commands: hitung_jp as every check uses it, and the recount of everybody."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from jp import acuan
from jp.models import AturanKonversi, BarisAturan, JPDiakui
from tests.jp.factories import KegiatanFactory

ISI = """id;nip;bentuk;tanggal_mulai;tanggal_selesai;jumlah
K1;P1;seminar;2021-12-31;2022-01-02;3
K2;P1;E-Learning;01/03/2021;03/03/2021;10
K3;P2;magang;01-02-2021;30-04-2021;1
"""


@pytest.fixture
def berkas(tmp_path):
    tempat = tmp_path / "kegiatan.csv"
    tempat.write_text(ISI, encoding="utf-8-sig")
    return tempat


def jalankan(*args):
    keluar, salah = StringIO(), StringIO()
    call_command("hitung_jp", *args, stdout=keluar, stderr=salah)
    return keluar.getvalue(), salah.getvalue()


def test_json_dari_basis_data(bentuk, berkas):
    keluar, salah = jalankan("--berkas", str(berkas), "--format", "json")
    hasil = json.loads(keluar)
    assert salah == ""
    assert hasil["aturan"] == "lampiran-b-2021"
    assert hasil["rekap"] == [
        {"nip": "P1", "tahun": 2021, "jp": "10.00"},
        {"nip": "P1", "tahun": 2022, "jp": "8.00"},
        {"nip": "P2", "tahun": 2021, "jp": "24.00"},
    ]


def test_basis_data_yang_menentukan(bentuk, berkas):
    BarisAturan.objects.filter(bentuk__kode="magang", aturan__kode="lampiran-b-2021").update(jp_per_satuan=20)
    keluar, _ = jalankan("--berkas", str(berkas), "--format", "json", "--tahun", "2021")
    assert [r["jp"] for r in json.loads(keluar)["rekap"]] == ["10.00", "20.00"]


def test_aturan_dipaksakan(bentuk, berkas):
    keluar, _ = jalankan("--berkas", str(berkas), "--format", "json", "--aturan", "perlan-10-2018", "--tahun", "2021")
    hasil = json.loads(keluar)
    assert hasil["aturan"] == "perlan-10-2018"
    assert [r["jp"] for r in hasil["rekap"]] == ["13.00", "20.00"]


def test_tanpa_aturan_di_basis_data_memakai_csv(db, berkas):
    keluar, salah = jalankan("--berkas", str(berkas), "--format", "json")
    assert json.loads(keluar)["rekap"][0]["jp"] == "10.00"
    assert "memakai aturan dari folder acuan" in salah


def test_tabel(bentuk, berkas):
    keluar, _ = jalankan("--berkas", str(berkas))
    assert "P1" in keluar
    assert "24.00" in keluar


def test_baris_ditolak_keluar_dengan_dua(bentuk, berkas):
    berkas.write_text(ISI + "K4;P2;sulap;2021-01-01;2021-01-01;0\n", encoding="utf-8")
    keluar = StringIO()
    with pytest.raises(SystemExit) as henti:
        call_command("hitung_jp", "--berkas", str(berkas), "--format", "json", stdout=keluar)
    assert henti.value.code == 2
    (ditolak,) = json.loads(keluar.getvalue())["ditolak"]
    assert (ditolak["id"], ditolak["baris"], len(ditolak["kesalahan"])) == ("K4", 4, 2)


@pytest.mark.parametrize("args", [("--berkas", "/tidak/ada.csv"), ("--berkas", "{}", "--aturan", "antah")])
def test_berkas_atau_aturan_tidak_ada(bentuk, berkas, args):
    with pytest.raises(CommandError):
        jalankan(*(satu.format(berkas) for satu in args))


def test_sebagai_proses(berkas):
    """Stdout holds the JSON object and nothing else, whatever the state of this machine's own database."""
    lingkungan = os.environ | {"PYTHONIOENCODING": "ascii"}
    proses = subprocess.run(
        [sys.executable, "manage.py", "hitung_jp", "--berkas", str(berkas), "--tahun", "2022", "--format", "json"],
        cwd=Path(settings.BASE_DIR),
        env=lingkungan,
        capture_output=True,
        text=True,
        check=False,
    )
    assert proses.returncode == 0, proses.stderr
    assert json.loads(proses.stdout)["rekap"] == [{"nip": "P1", "tahun": 2022, "jp": "8.00"}]


def test_hitung_ulang_kering_lalu_tulis(bentuk):
    KegiatanFactory(bentuk=bentuk.kursus, terverifikasi=True)
    for pilihan, kalimat, baris in (
        ((), "tidak ditulis", 0),
        (("--tulis",), "1 baris ditulis", 1),
        ((), "0 baris", 1),
    ):
        keluar = StringIO()
        call_command("hitung_ulang_jp", *pilihan, stdout=keluar)
        assert kalimat in keluar.getvalue()
        assert JPDiakui.objects.count() == baris


def test_muat_aturan_tidak_menimpa(bentuk):
    assert AturanKonversi.objects.filter(aktif=True).get().kode == "lampiran-b-2021"
    BarisAturan.objects.filter(bentuk=bentuk.magang).update(jp_per_satuan=20)
    AturanKonversi.objects.filter(kode="perlan-10-2018").delete()
    assert acuan.muat() == 24
    magang = dict(BarisAturan.objects.filter(bentuk=bentuk.magang).values_list("aturan__kode", "jp_per_satuan"))
    assert magang == {"lampiran-b-2021": 20, "perlan-10-2018": 20}
