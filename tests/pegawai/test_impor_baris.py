"""Rows of an imported staff list: headings, whole rows, whole files."""

from dataclasses import fields
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hris.impor.berkas import Lembar
from hris.impor.judul import PRIBADI, kunci
from pegawai import impor_kolom
from pegawai.impor_baris import BarisPegawai, periksa_baris
from pegawai.impor_kolom import KAMUS
from pegawai.impor_staf import PENGIMPOR

HARI_INI = date(2026, 11, 23)

TEMPLAT = {
    "NIP": "198504122010012003",
    "Nama": "Sari  Lestari",
    "Gelar Depan": "",
    "Gelar Belakang": "S.E., M.Si.",
    "Tempat Lahir": "Kupang",
    "Tanggal Lahir": "12-04-1985",
    "Jenis Kelamin": "Perempuan",
    "Jenis ASN": "PNS",
    "Status": "Aktif",
    "Pendidikan Terakhir": "S2",
    "Jurusan": "Ekonomi Pembangunan",
    "Tahun Lulus": "2015",
    "Email": "Sari@NTTprov.go.id",
    "No. HP": "+62 812-3456-7890",
    "TMT CPNS": "01/01/2010",
    "Kode Unit": "bidang-ekonomi",
    "Unit Kerja": "Bidang Perekonomian dan Sumber Daya Alam",
    "Jabatan": "Perencana Ahli Muda",
    "Jenjang Jabatan": "Ahli Muda",
    "TMT Jabatan": "2021-03-01",
    "Golongan": "III/d",
    "TMT Golongan": datetime(2022, 4, 1),
}
SIASN = {
    "id": "8ae4",
    "nipBaru": "199003152022212034",
    "nama": "MARIA NONA",
    "gelarDepan": None,
    "tglLahir": "15-03-1990",
    "jenisKelamin": "F",
    "agama": "Katolik",
    "nik": "5371",
    "email": "maria@gmail.com",
    "emailGov": "maria@nttprov.go.id",
    "noHp": 81234567890,
    "jenisPegawaiNama": "PNS DAERAH PROVINSI",
    "statusPegawai": "PNS",
    "kedudukanPnsNama": "PPPK Aktif",
    "tkPendidikanTerakhir": "S-1/Sarjana",
    "pendidikanTerakhirNama": "S-1 TEKNIK PLANOLOGI",
    "tahunLulus": 2013.0,
    "tmtCpns": "01-02-2022",
    "unorId": "A8",
    "unorNama": "SEKRETARIAT",
    "unorIndukNama": "BAPPELITBANGDA",
    "jenisJabatan": "Jabatan Fungsional Tertentu",
    "jabatanNama": "PERENCANA AHLI PERTAMA",
    "tmtJabatan": "01-02-2022",
    "golRuangAkhir": "IX",
    "tmtGolAkhir": "2022-02-01T00:00:00",
    "eselon": "-",
}


def baris(**ubah) -> dict:
    """The template row with cells changed; headings with spaces are given as a dict under ``isi``."""
    return TEMPLAT | ubah.pop("isi", {}) | ubah


def periksa(isi: dict | None = None, **ubah):
    return periksa_baris(baris(isi=isi or {}, **ubah), hari_ini=HARI_INI)


# --- headings


def test_both_vocabularies_are_known():
    assert KAMUS.kenali(TEMPLAT).sah
    assert KAMUS.kenali(SIASN).sah
    assert KAMUS.kenali(TEMPLAT).tak_dikenal == KAMUS.kenali(SIASN).tak_dikenal == ()
    assert KAMUS.kenali(SIASN).kolom["nip"] == 1


@pytest.mark.parametrize("judul", ["tgl_lahir", "TGL LAHIR", "Tanggal  Lahir *", "tanggal-lahir (dd-mm-yyyy)"])
def test_headings_are_compared_without_dress(judul):
    pemetaan = KAMUS.kenali([None, judul])
    assert pemetaan.kolom == {"tanggal_lahir": 1}
    assert pemetaan.judul == {"tanggal_lahir": judul}


def test_private_columns_are_ignored_and_named():
    pemetaan = KAMUS.kenali(["NIK", "npwp", "No BPJS", "Agama", "unorId", "Hobi", "", None, 7])
    assert pemetaan.kolom == {}
    assert pemetaan.diabaikan == ("NIK", "npwp", "No BPJS", "Agama", "unorId")
    assert pemetaan.tak_dikenal == ("Hobi", "7")
    assert {"NIK", "NPWP", "BPJS"} <= set(PRIBADI)


def test_missing_and_double_columns_are_reported():
    pemetaan = KAMUS.kenali(["NIP", "nipBaru", "Nama"])
    assert pemetaan.ganda == ("nipBaru",)
    assert pemetaan.kurang == ("Jabatan", "Kode Unit atau Unit Kerja")
    assert not pemetaan.sah


def test_no_heading_has_two_meanings():
    per_bidang = [set(map(kunci, judul)) for judul in impor_kolom.SINONIM.values()]
    semua = [judul for satu in per_bidang for judul in satu]
    diabaikan = set(map(kunci, PRIBADI + impor_kolom.TAK_DIPERLUKAN))
    assert len(semua) == len(set(semua))
    assert not diabaikan & set(semua)


# --- whole rows


def test_a_template_row_becomes_clean_fields():
    hasil = periksa()
    assert hasil.kesalahan == hasil.peringatan == ()
    assert hasil.baris == BarisPegawai(
        nip="198504122010012003", nama="Sari Lestari", gelar_depan="", gelar_belakang="S.E., M.Si.",
        tempat_lahir="Kupang", tanggal_lahir=date(1985, 4, 12), jenis_kelamin="P", jenis_asn="PNS",
        kedudukan="aktif", pendidikan="s2", jurusan="Ekonomi Pembangunan", tahun_lulus=2015,
        email="sari@nttprov.go.id", no_hp="081234567890", tmt_cpns=date(2010, 1, 1), unit_kode="bidang-ekonomi",
        unit_nama="Bidang Perekonomian dan Sumber Daya Alam", unit_induk_nama="",
        jabatan_nama="Perencana Ahli Muda", jenis_jabatan="fungsional", jenjang="jf-ahli-muda",
        tmt_jabatan=date(2021, 3, 1), golongan="III/d", tmt_golongan=date(2022, 4, 1),
    )  # fmt: skip


def test_a_siasn_row_becomes_the_same_fields():
    hasil = periksa_baris(SIASN, hari_ini=HARI_INI)
    assert hasil.kesalahan == hasil.peringatan == ()
    orang = hasil.baris
    assert (orang.jenis_asn, orang.kedudukan, orang.golongan) == ("PPPK", "aktif", "IX")
    assert (orang.email, orang.no_hp) == ("maria@nttprov.go.id", "081234567890")
    assert (orang.pendidikan, orang.jurusan, orang.tahun_lulus) == ("s1", "TEKNIK PLANOLOGI", 2013)
    assert (orang.jenjang, orang.unit_induk_nama) == ("jf-ahli-pertama", "BAPPELITBANGDA")


def test_the_least_row_takes_the_rest_from_the_nip():
    sedikit = {"NIP": TEMPLAT["NIP"], "Nama": "Sari", "Kode Unit": 12, "Jabatan": "Pengelola Data"}
    hasil = periksa_baris(sedikit, hari_ini=HARI_INI)
    orang = hasil.baris
    assert (orang.tanggal_lahir, orang.jenis_kelamin, orang.jenis_asn) == (date(1985, 4, 12), "P", "PNS")
    assert (orang.kedudukan, orang.unit_kode, orang.jenjang, orang.tmt_cpns) == ("aktif", "12", "", None)
    assert any("menurut NIP" in pesan for pesan in hasil.peringatan)


def test_an_empty_row_lists_every_required_column():
    hasil = periksa_baris({}, hari_ini=HARI_INI)
    assert hasil.baris is None
    assert [pesan.count("wajib diisi") for pesan in hasil.kesalahan] == [1, 1, 1, 1]
    assert "“Kode Unit” atau “Unit Kerja”" in " ".join(hasil.kesalahan)


def test_all_errors_of_a_row_come_at_once():
    hasil = periksa({"Tanggal Lahir": "1985/04/12", "Golongan": "III/e", "Status": "Entah"}, Email="bukan", Nama="")
    semua = " ".join(hasil.kesalahan)
    assert len(hasil.kesalahan) == 5
    assert all(f"“{judul}”" in semua for judul in ("Tanggal Lahir", "Golongan", "Status", "Email", "Nama"))
    assert "“1985/04/12”; seharusnya tanggal" in semua


def test_messages_use_the_heading_of_the_sheet():
    hasil = periksa_baris(SIASN | {"tglLahir": "kemarin", "nama": " "}, hari_ini=HARI_INI)
    assert any(pesan.startswith("Kolom “tglLahir” berisi “kemarin”") for pesan in hasil.kesalahan)
    assert "Kolom “nama” wajib diisi." in hasil.kesalahan


def test_a_long_cell_is_quoted_in_part():
    hasil = periksa(Email="x" * 5000)
    assert len(hasil.kesalahan) == 1
    assert len(hasil.kesalahan[0]) < 200


def test_two_columns_for_one_field_reject():
    hasil = periksa(nipBaru="199003152022212034")
    assert hasil.baris is None
    assert "“nipBaru”" in hasil.kesalahan[0]


def test_one_of_the_two_units_is_enough():
    assert periksa({"Kode Unit": "", "Unit Kerja": "Sekretariat"}).baris.unit_nama == "Sekretariat"
    assert periksa({"Kode Unit": "sekretariat", "Unit Kerja": "-"}).baris.unit_kode == "sekretariat"


@pytest.mark.parametrize("sel", [1.98504122010012e17, 198504122010012000, "1,98504E+17"])
def test_a_nip_damaged_by_excel_is_refused_with_advice(sel):
    hasil = periksa(NIP=sel)
    assert hasil.baris is None
    assert "Kolom NIP harus berformat Teks" in hasil.kesalahan[0]


def test_an_exact_number_cell_is_a_good_nip():
    assert periksa(NIP=198504122010012003).baris.nip == "198504122010012003"


def test_contradictions_with_the_nip_warn_and_keep_the_cell():
    hasil = periksa({"Tanggal Lahir": "13-04-1985", "Jenis Kelamin": "L", "TMT CPNS": "01-12-2009"})
    assert len(hasil.peringatan) == 3
    assert hasil.baris.tanggal_lahir == date(1985, 4, 13)
    assert hasil.baris.jenis_kelamin == "L"


@pytest.mark.parametrize(
    ("judul", "isi", "sebab"),
    [
        ("Tanggal Lahir", "24-11-2026", "sebelum hari ini"),
        ("TMT CPNS", "11-04-2001", "16 tahun setelah lahir"),
        ("TMT Jabatan", "31-12-2009", "tidak sebelum TMT CPNS (01-01-2010)"),
        ("TMT Golongan", "31-12-2009", "tidak sebelum TMT CPNS (01-01-2010)"),
        ("Tahun Lulus", 2027, "tahun antara 1995 dan 2026"),
        ("Tahun Lulus", "1990", "tahun antara 1995 dan 2026"),
        ("NIP", "198504122028012003", "01-2028) lebih dari setahun lagi"),
        ("NIP", "198504122027122003", "12-2027) lebih dari setahun lagi"),
        ("NIP", "198504122028212003", "2028) lebih dari setahun lagi"),
    ],
)
def test_impossible_times_reject(judul, isi, sebab):
    hasil = periksa({judul: isi})
    assert hasil.baris is None
    assert any(sebab in pesan and f"“{judul}”" in pesan for pesan in hasil.kesalahan)


@pytest.mark.parametrize(
    ("nip", "waktu"),
    [("198504122026122003", "12-2026"), ("198504122027112003", "11-2027"), ("198504122027212003", "2027")],
)
def test_a_number_given_before_the_appointment_begins_warns_only(nip, waktu):
    hasil = periksa({"NIP": nip, "TMT CPNS": "", "TMT Jabatan": "", "TMT Golongan": ""})
    assert hasil.baris.nip == nip
    assert f"Waktu pengangkatan pada NIP ({waktu}) belum tiba." in hasil.peringatan


def test_times_at_the_edge_are_accepted():
    hasil = periksa({"TMT Jabatan": "01-01-2010", "TMT Golongan": "23-11-2026", "Tahun Lulus": 2026})
    assert hasil.baris
    assert hasil.peringatan == ()
    assert "belum tiba" in periksa({"TMT Golongan": "24-11-2026"}).peringatan[0]


def test_a_person_born_on_29_february_is_sixteen_in_time():
    kabisat = {"NIP": "198402292000012003", "Tanggal Lahir": "29-02-1984", "TMT CPNS": "29-02-2000"}
    assert periksa(kabisat).baris
    assert periksa(kabisat | {"TMT CPNS": "28-02-2000"}).baris is None
    tahun_biasa = periksa({"Tanggal Lahir": "29-02-2084", "TMT CPNS": "01-03-2100"})  # 2100 is no leap year
    assert "sebelum hari ini" in tahun_biasa.kesalahan[0]


@pytest.mark.parametrize(
    ("jenis", "golongan", "sah"),
    [("PNS", "III/d", True), ("CPNS", "III/a", True), ("PNS", "IX", False), ("PPPK", "III/d", False),
     ("PPPK", "IX", True)],
)  # fmt: skip
def test_rank_belongs_to_the_kind_of_employee(jenis, golongan, sah):
    hasil = periksa({"Jenis ASN": jenis}, Golongan=golongan)
    assert bool(hasil.baris) is sah
    assert sah or "“Golongan”" in hasil.kesalahan[0]


def test_an_unknown_kind_of_employee_is_one_error():
    hasil = periksa({"Jenis ASN": "Honorer"})
    assert len(hasil.kesalahan) == 1
    assert "PNS, CPNS atau PPPK" in hasil.kesalahan[0]


@pytest.mark.parametrize(
    ("kolom", "jenis"),
    [({"statusPegawai": "CPNS", "jenisPegawai": "PNS Daerah"}, "CPNS"), ({"statusPegawai": "PNS"}, "PNS"),
     ({"Status": "PPPK Aktif", "statusPegawai": "PNS", "Golongan": "IX"}, "PPPK")],
)  # fmt: skip
def test_the_narrower_kind_of_employee_wins(kolom, jenis):
    assert periksa({"Jenis ASN": ""} | kolom).baris.jenis_asn == jenis


def test_a_title_inside_the_name_warns():
    hasil = periksa(Nama="Sari Lestari, S.E.")
    assert hasil.baris.nama == "Sari Lestari, S.E."
    assert "Gelar Belakang" in hasil.peringatan[0]


@pytest.mark.parametrize(
    ("tingkat", "jurusan", "hasil"),
    [
        ("S1 Ekonomi", "", ("s1", "Ekonomi")),
        ("", "D-III AKUNTANSI", ("d3", "AKUNTANSI")),
        ("S-2", "S-2 ILMU PEMERINTAHAN", ("s2", "ILMU PEMERINTAHAN")),
        ("S1", "D-III AKUNTANSI", ("s1", "D-III AKUNTANSI")),
        ("", "Manajemen", ("", "Manajemen")),
    ],
)
def test_level_and_field_of_study_are_parted(tingkat, jurusan, hasil):
    orang = periksa({"Pendidikan Terakhir": tingkat, "Jurusan": jurusan}).baris
    assert (orang.pendidikan, orang.jurusan) == hasil


def test_an_excel_serial_number_gets_advice():
    hasil = periksa({"Tanggal Lahir": 35842})
    assert "ubah format kolom di Excel" in hasil.kesalahan[0]
    assert "“35842”" in hasil.kesalahan[0]


@pytest.mark.parametrize("sel", ["=1+1", "+62", "-1", "@SUM(A1)", "'=cmd|' /C calc'!A0", "\t=1", "＝1", -5])
def test_formulas_are_refused_in_text(sel):
    hasil = periksa(Nama=sel, Jabatan=sel)
    assert hasil.baris is None
    assert all("rumus" in pesan for pesan in hasil.kesalahan)


# --- whole files


def periksa_semua(rows: list[dict], nomor_awal: int = 2) -> dict:
    """Row number -> plan, as the import checks a file before it asks the database."""
    judul = list(rows[0])
    lembar = Lembar(KAMUS, KAMUS.kenali(judul), judul, nomor_awal, rows, frozenset())
    return {satu.nomor: satu for satu in PENGIMPOR.dari_lembar(lembar, HARI_INI)}


def berkas(*ubah: dict) -> dict:
    dasar = [{}, {"NIP": "196509271990111001"}, {"NIP": "199003152022212034"}]
    rows = []
    for nomor, satu in enumerate(ubah):
        orang = {"Email": f"orang{nomor}@nttprov.go.id", "Tanggal Lahir": "", "Jenis Kelamin": "", "Jenis ASN": "",
                 "TMT CPNS": "", "Golongan": "", "Tahun Lulus": ""}  # fmt: skip
        rows.append(TEMPLAT | orang | dasar[nomor] | satu)
    return periksa_semua(rows)


@pytest.mark.parametrize(
    ("tertulis", "saran"),
    [
        ("198504122010012003'", "hapus tanda petiknya"), ("'198504122010012003", "hapus tanda petiknya"),
        ("198504122010012003\u2019", "hapus tanda petiknya"), ('"198504122010012003"', "hapus tanda petiknya"),
        ("19850412 201001 2 003", "tanpa spasi"), ("198504122010012 003", "tanpa spasi"),
        ("19850412\u00a0201001\u00a02\u00a0003", "tanpa spasi"), ("1.98504E+17", "tiga angka terakhir menjadi nol"),
    ],
)  # fmt: skip
def test_a_nip_that_excel_damaged_is_refused_with_advice(tertulis, saran):
    satu = berkas({"NIP": tertulis})[2]
    assert not satu.sah and saran in satu.kesalahan[0] and "Teks" in satu.kesalahan[0]


def test_blanks_around_a_nip_are_taken_off_like_around_any_cell():
    assert berkas({"NIP": " 198504122010012003 "})[2].data["nip"] == "198504122010012003"


def test_different_people_pass():
    hasil = berkas({}, {}, {})
    assert list(hasil) == [2, 3, 4]
    assert all(satu.sah and satu.data for satu in hasil.values())


def test_a_nip_twice_rejects_the_later_row_and_names_the_first():
    hasil = berkas({}, {"NIP": "198504122010012003"}, {"NIP": " 19850412.201001.2.003 "})
    assert hasil[2].sah
    assert hasil[3].kesalahan == ["NIP 198504122010012003 sudah ada pada baris 2."]
    assert "baris 2" in hasil[4].kesalahan[0]


def test_an_email_twice_rejects_whatever_its_case():
    hasil = berkas({"Email": "sama@nttprov.go.id"}, {"Email": "SAMA@nttprov.go.id"}, {"Email": ""})
    assert hasil[3].data == {}
    assert "baris 2" in hasil[3].kesalahan[0]
    assert hasil[4].sah


def test_a_twin_of_a_rejected_row_is_rejected_too():
    hasil = berkas({"Nama": ""}, {"NIP": "198504122010012003"})
    assert [satu.data for satu in hasil.values()] == [{}, {}]
    assert "baris 2" in hasil[3].kesalahan[0]


def test_empty_rows_are_passed_over_and_counted():
    kosong = dict.fromkeys(TEMPLAT)
    hasil = periksa_semua([kosong, TEMPLAT, kosong | {"Nama": "  "}], nomor_awal=5)
    assert list(hasil) == [6]


def test_a_plan_gives_back_the_clean_row():
    (rencana,) = periksa_semua([TEMPLAT]).values()
    assert rencana.baris == periksa().baris
    assert (rencana.nip, rencana.nama) == ("198504122010012003", "Sari Lestari")
    assert rencana.tertulis == ["jenis_asn", "jenis_kelamin", "kedudukan", "tanggal_lahir"]


# --- nothing raises

SEL = st.one_of(
    st.none(), st.text(), st.integers(), st.floats(), st.booleans(), st.dates(), st.datetimes(), st.times(),
    st.text("0123456789-/.,'IVXabcde+E ="), st.sampled_from([10**5000, "1" * 5000, "\ud800", "\x00", b"x", object()]),
)  # fmt: skip
JUDUL = st.sampled_from([*TEMPLAT, *SIASN]) | st.text()


@given(st.dictionaries(JUDUL, SEL))
def test_any_row_is_judged_without_raising(values):
    hasil = periksa_baris(values, hari_ini=HARI_INI)
    assert (hasil.baris is None) is bool(hasil.kesalahan)
    assert all(isinstance(pesan, str) for pesan in (*hasil.kesalahan, *hasil.peringatan))


@given(st.sampled_from(list(TEMPLAT)), SEL)
def test_one_wild_cell_in_a_good_row_never_raises_nor_dirties(judul, sel):
    hasil = periksa({judul: sel})
    assert hasil.baris or hasil.kesalahan
    semua = [getattr(hasil.baris, satu.name) for satu in fields(BarisPegawai)] if hasil.baris else []
    teks = [isi for isi in semua if isinstance(isi, str)]
    assert not [isi for isi in teks if isi[:1] in tuple("=+-@") or "\x00" in isi or isi != isi.strip()]
