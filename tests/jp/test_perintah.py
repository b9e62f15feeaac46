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


# The worked examples of the rule set, through the command

CONTOH = {
    "seminar": (["S;P;seminar;2021-12-31;2022-01-02;3"], {2021: "4.00", 2022: "8.00"}),
    "coaching": ([f"C{h};P;coaching;2021-05-{h};2021-05-{h};1" for h in ("03", "10", "24")], {2021: "4.00"}),
    "dua batas": (
        [f"{b}{n};P;{b};2021-05-0{h};2021-05-0{h};1" for b, h in (("coaching", 3), ("mentoring", 4)) for n in "12"],
        {2021: "8.00"},
    ),
    "e-learning": (["E;P;E-Learning;01/03/2021;03/03/2021;10"], {2021: "6.00"}),
    "belajar mandiri": (
        ["A;P;Belajar Mandiri;01-03-2021;02-03-2021;4", "B;P;Self Development;2021-03-01;2021-03-05;4"],
        {2021: "8.00"},
    ),
    "pendidikan tinggi": (["T;P;pendidikan tinggi;2021-02-01;2021-07-31;1"], {2021: "20.00"}),
    "magang": (["M;P;Praktik Kerja;2021-02-01;2021-04-30;1"], {2021: "24.00"}),
    "rotasi": (["R;P;rotasi;2021-02-01;2021-02-01;1"], {2021: "0.00"}),
    "koma desimal": (["K;P;kursus;2021-02-01;2021-02-01;7,5"], {2021: "7.50"}),
}


@pytest.mark.parametrize(("baris", "rekap"), CONTOH.values(), ids=CONTOH.keys())
@pytest.mark.parametrize("penyandian", ["utf-8", "utf-8-sig"])
def test_contoh_lewat_perintah(bentuk, tmp_path, baris, rekap, penyandian):
    berkas = tmp_path / "contoh.csv"
    berkas.write_text("\n".join([ISI.splitlines()[0], *baris]), encoding=penyandian)
    hasil = json.loads(jalankan("--berkas", str(berkas), "--format", "json")[0])
    assert {r["tahun"]: r["jp"] for r in hasil["rekap"]} == rekap
    assert hasil["ditolak"] == []
    assert all(r["sebab"] for r in hasil["rincian"])


DITOLAK = [
    (";P;kursus;2021-01-01;2021-01-01;1", ["id wajib diisi"]),
    ("A;;kursus;2021-01-01;2021-01-01;1", ["nip wajib diisi"]),
    ("A;P;;2021-01-01;2021-01-01;1", ["bentuk wajib diisi"]),
    ("A;P;sulap;2021-01-01;2021-01-01;1", ["bentuk “sulap” tidak dikenal"]),
    ("A;P;kursus;2021-01-02;2021-01-01;1", ["tanggal_mulai 02-01-2021 sesudah tanggal_selesai 01-01-2021"]),
    ("A;P;kursus;2021-01-01;2021-01-01;0", ["jumlah “0” harus lebih dari 0"]),
    ("A;P;seminar;2021-01-01;2021-01-01;1,5",
     ["jumlah 1,5 hari melebihi 1 hari kalender antara kedua tanggal",
      "jumlah 1,5 harus bilangan bulat untuk satuan hari"]),
    ("A;P;coaching;2021-01-31;2021-02-01;1",
     ["catat per bulan: Pembimbingan dibatasi tiap bulan, rentang tanggal harus dalam satu bulan"]),
    ("A;P;kursus;2021-13-01;2021-01-01;x",
     ["tanggal_mulai “2021-13-01” tidak ada dalam kalender",
      "jumlah “x” bukan angka; tulis seperti 12 atau 1,5, tanpa pemisah ribuan"]),
]  # fmt: skip


@pytest.mark.parametrize(("baris", "kesalahan"), DITOLAK)
def test_setiap_alasan_penolakan_lewat_perintah(bentuk, berkas, baris, kesalahan):
    """The bad row comes with every reason and its number; the good rows are counted all the same."""
    berkas.write_text(ISI + baris + "\n", encoding="utf-8")
    keluar = StringIO()
    with pytest.raises(SystemExit) as henti:
        call_command("hitung_jp", "--berkas", str(berkas), "--format", "json", stdout=keluar)
    hasil = json.loads(keluar.getvalue())
    assert henti.value.code == 2
    assert [(d["baris"], d["kesalahan"]) for d in hasil["ditolak"]] == [(4, kesalahan)]
    assert len(hasil["rekap"]) == 3
