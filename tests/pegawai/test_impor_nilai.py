"""Cells of a staff list: codes and numbers of people; and the jenjang of a post."""

import csv
from datetime import date
from pathlib import Path

import pytest

from pegawai import impor_jenjang, impor_nilai
from pegawai.impor_nilai import NilaiSalah

ACUAN = Path(__file__).resolve().parents[2] / "acuan"


def acuan(nama: str) -> list[dict]:
    with (ACUAN / nama).open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


@pytest.mark.parametrize(
    ("huruf", "semua"),
    [
        ("L", ["L", "M", "l", "Pria", "Laki-laki", "laki laki", "1", 1, 1.0]),
        ("P", ["P", "F", "Wanita", "PEREMPUAN", 2]),
    ],
)
def test_words_for_sex(huruf, semua):
    assert {impor_nilai.jenis_kelamin(sel) for sel in semua} == {huruf}
    with pytest.raises(NilaiSalah):
        impor_nilai.jenis_kelamin("X")


@pytest.mark.parametrize(
    ("sel", "jenis"),
    [("PNS", "PNS"), ("PNS Daerah Provinsi", "PNS"), ("Pegawai Negeri Sipil", "PNS"), ("CPNS", "CPNS"),
     ("Calon PNS", "CPNS"), ("PPPK Paruh Waktu", "PPPK"), ("p3k", "PPPK")],
)  # fmt: skip
def test_words_for_kind_of_employee(sel, jenis):
    assert impor_nilai.jenis_asn(sel) == jenis


@pytest.mark.parametrize("sel", ["Non PNS", "Bukan PNS", "Kontrak", 1])
def test_who_is_no_asn_is_refused(sel):
    with pytest.raises(NilaiSalah):
        impor_nilai.jenis_asn(sel)


@pytest.mark.parametrize(
    ("sel", "kode"),
    [
        ("Aktif", "aktif"),
        ("PPPK Aktif", "aktif"),
        ("PNS kena hukuman disiplin", "aktif"),
        ("Tugas Belajar", "tugas-belajar"),
        ("Diperbantukan", "penugasan-luar"),
        ("DPK", "penugasan-luar"),
        ("Pemberhentian Sementara", "diberhentikan-sementara"),
        ("Diberhentikan sementara dari jabatan", "diberhentikan-sementara"),
        ("Perpanjangan CLTN", "cltn"),
        ("Cuti di Luar Tanggungan Negara", "cltn"),
        ("Masa Persiapan Pensiun", "aktif"),
        ("Pejabat Negara", "diberhentikan-sementara"),
        ("Pensiun BUP", "pensiun"),
        ("Diberhentikan dengan hormat", "berhenti"),
        ("Meninggal Dunia", "meninggal"),
        ("Pindah Instansi", "pindah"),
    ],
)
def test_words_for_standing(sel, kode):
    assert impor_nilai.kedudukan(sel) == kode


def test_every_standing_is_read_from_its_own_code():
    assert {kode: impor_nilai.kedudukan(kode) for kode in impor_nilai.KODE_KEDUDUKAN} == {
        kode: kode for kode in impor_nilai.KODE_KEDUDUKAN
    }
    for sel in ("Tidak Aktif", "Non Aktif", "PNS", "Cuti", "Uang Tunggu", 1):
        with pytest.raises(NilaiSalah, match="Tugas Belajar"):
            impor_nilai.kedudukan(sel)


@pytest.mark.parametrize(
    ("sel", "hasil"),
    [
        ("S-1/Sarjana", ("s1", "")),
        ("Sarjana (S1)", ("s1", "")),
        ("S1", ("s1", "")),
        ("Strata II", ("s2", "")),
        ("Magister Manajemen", ("s2", "Manajemen")),
        ("S-3/Doktor", ("s3", "")),
        ("Diploma III/Sarjana Muda", ("d3", "")),
        ("Diploma IV", ("d4", "")),
        ("D.II", ("d2", "")),
        ("D1", ("d1", "")),
        ("SLTA Kejuruan", ("sma", "")),
        ("SMA/SMK", ("sma", "")),
        ("SMA IPA", ("sma", "IPA")),
        ("SLTP", ("smp", "")),
        ("Sekolah Dasar", ("sd", "")),
        ("Profesi Insinyur", ("profesi", "Insinyur")),
    ],
)
def test_levels_of_education(sel, hasil):
    assert impor_nilai.pendidikan(sel) == hasil


@pytest.mark.parametrize("sel", ["S4", "D5", "Sdr", "Manajemen", "Spesialis", "5"])
def test_unknown_levels_of_education_are_refused(sel):
    with pytest.raises(NilaiSalah, match="Profesi"):
        impor_nilai.pendidikan(sel)


@pytest.mark.parametrize("sel", ["081234567890", "+62 812-3456-7890", "6281234567890", "0812 3456.7890", 81234567890])
def test_mobile_numbers_come_out_alike(sel):
    assert impor_nilai.no_hp(sel) == "081234567890"


@pytest.mark.parametrize("sel", ["0380821234", "0812", "081234567890/081234567891", "tidak ada", "0812345678901234"])
def test_other_phone_numbers_are_refused(sel):
    with pytest.raises(NilaiSalah):
        impor_nilai.no_hp(sel)


@pytest.mark.parametrize("sel", ["a@b", "a b@c.id", "a@c.id;b@c.id", "=a@c.id", "@c.id", "a" * 250 + "@c.id"])
def test_wrong_emails_are_refused(sel):
    with pytest.raises(NilaiSalah):
        impor_nilai.email(sel)


@pytest.mark.parametrize(
    ("sel", "kode"),
    [
        ("III/c", "III/c"),
        ("iii/C", "III/c"),
        ("III c", "III/c"),
        ("IIIc", "III/c"),
        ("3c", "III/c"),
        ("III.c", "III/c"),
        ("Penata (III/c)", "III/c"),
        ("Penata Muda Tk. I, III/b", "III/b"),
        ("Gol. IV/e", "IV/e"),
        ("IX", "IX"),
        ("Golongan IX", "IX"),
        (9, "IX"),
        (5.0, "V"),
    ],
)
def test_forms_of_a_rank(sel, kode):
    assert impor_nilai.golongan(sel) == kode


@pytest.mark.parametrize("sel", ["III/e", "V/a", "XVIII", 0, 18, "Penata", "IIII/a", date(2020, 3, 1)])
def test_unknown_ranks_are_refused(sel):
    with pytest.raises(NilaiSalah, match="III/c"):
        impor_nilai.golongan(sel)


def test_every_rank_of_the_reference_file_reads_back():
    pangkat = acuan("pangkat.csv")
    assert [impor_nilai.golongan(satu["golongan"]) for satu in pangkat] == [satu["golongan"] for satu in pangkat]
    assert {satu["golongan"] for satu in pangkat if satu["jenis_asn"] == "PPPK"} == impor_nilai.GOLONGAN_PPPK
    assert {satu["golongan"] for satu in pangkat if satu["jenis_asn"] == "PNS"} == impor_nilai.GOLONGAN_PNS


# --- jenjang


def test_jenjang_codes_are_those_of_the_reference_file():
    jenjang = acuan("jenjang.csv")
    assert {satu["kode"]: satu["jenis"] for satu in jenjang} == impor_jenjang.JENIS
    assert [impor_jenjang.dari_teks(satu["kode"]) for satu in jenjang] == [satu["kode"] for satu in jenjang]
    assert [impor_jenjang.dari_teks(satu["nama"]) for satu in jenjang] == [satu["kode"] for satu in jenjang]


def test_older_names_of_the_reference_file_are_read():
    lama = {satu["nama_lama"]: satu["kode"] for satu in acuan("jenjang.csv") if satu["nama_lama"]}
    terbaca = {nama: impor_jenjang.dari_teks(nama, impor_jenjang.JENIS[kode]) for nama, kode in lama.items()}
    assert terbaca == lama


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"nama": "Perencana Ahli Muda"}, "jf-ahli-muda"),
        ({"nama": "Calon Perencana Ahli Pertama"}, "jf-calon"),
        ({"nama": "Arsiparis Pelaksana Lanjutan"}, "jf-mahir"),
        ({"nama": "Arsiparis Terampil"}, "jf-terampil"),
        ({"nama": "Arsiparis Pelaksana", "jenis": "fungsional"}, "jf-terampil"),
        ({"nama": "Arsiparis Pelaksana"}, ""),
        ({"nama": "Perencana Madya", "jenis": "fungsional"}, "jf-ahli-madya"),
        ({"nama": "Perencana Madya"}, ""),
        ({"nama": "Pengelola Data", "jenis": "pelaksana"}, "pelaksana"),
        ({"jenjang": "Pelaksana"}, "pelaksana"),
        ({"jenjang": "Pelaksana", "jenis": "fungsional"}, "jf-terampil"),
        ({"jenjang": "JF Pelaksana"}, "jf-terampil"),
        ({"jenjang": "Jabatan Pelaksana"}, "pelaksana"),
        ({"jenjang": "Jenjang Ahli Utama"}, "jf-ahli-utama"),
        ({"jenjang": "Utama"}, ""),
        ({"jenjang": "III/a"}, ""),
        ({"eselon": "III.a", "nama": "Kepala Bidang Ekonomi"}, "administrator"),
        ({"eselon": "Eselon IV"}, "pengawas"),
        ({"eselon": "II.a", "jenis": "struktural"}, "jpt-pratama"),
        ({"eselon": "Non Eselon"}, ""),
        ({"eselon": "III.a", "nama": "Perencana Ahli Muda", "jenis": "fungsional"}, "jf-ahli-muda"),
    ],
)
def test_jenjang_of_a_post(isi, kode):
    hasil, pesan = impor_jenjang.tentukan(**isi)
    assert hasil == kode
    assert bool(pesan) is (kode == "")


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        ({"jenjang": "Ahli Muda", "nama": "Perencana Ahli Madya"}, "berbeda dari nama jabatan"),
        ({"jenjang": "Pengawas", "eselon": "III.a"}, "berbeda dari eselon"),
        ({"jenjang": "Ahli Mda", "nama": "Perencana Ahli Muda"}, "“Ahli Mda” tidak dikenali"),
        ({"jenjang": "Pengawas", "jenis": "fungsional"}, "tidak sesuai dengan jenis jabatan"),
    ],
)
def test_jenjang_that_contradicts_warns(isi, kata):
    hasil, pesan = impor_jenjang.tentukan(**isi)
    assert hasil
    assert [kata in satu for satu in pesan] == [True]


@pytest.mark.parametrize(
    ("isi", "jenis"),
    [("Jabatan Struktural", "struktural"), ("Jabatan Fungsional Tertentu", "fungsional"), ("JFT", "fungsional"),
     ("Jabatan Fungsional Umum", "pelaksana"), ("Jabatan Pelaksana", "pelaksana"), ("2", "fungsional"),
     ("4", "pelaksana"), ("Manajerial", "struktural"), ("Nonmanajerial", ""), ("Non-Manajerial", ""), ("", "")],
)  # fmt: skip
def test_kind_of_post(isi, jenis):
    assert impor_jenjang.jenis_jabatan(isi) == jenis


@pytest.mark.parametrize(
    ("tertulis", "angka"), [("0812-0000-0009", "081200000009"), ("+62 812 0000", "08120000"), ("", ""), ("x", "x")]
)
def test_angka_hp_hanya_merapikan(tertulis, angka):
    assert impor_nilai.angka_hp(tertulis) == angka
