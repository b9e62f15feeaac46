"""Headings as data, one row with all its errors, and plans: the parts every kind of import is made of. No database."""

from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hris.impor import sel as cells
from hris.impor.berkas import Lembar
from hris.impor.judul import PRIBADI, Kamus, kunci, pribadi
from hris.impor.kerangka import KELEBIHAN, Hasil, Pengimpor, Rencana
from hris.impor.pembaca import Pembaca
from hris.peran import Izin

KAMUS = Kamus(
    {
        "nip": ("NIP", "nipBaru"),
        "nama": ("Nama",),
        "nilai": ("Nilai", "Skor (0-100)"),
        "tanggal": ("Tanggal",),
        "kode": ("Kode Unit",),
        "unit": ("Unit Kerja",),
    },
    wajib=("nip", "nilai"),
    salah_satu=(("kode", "unit"),),
    tak_diperlukan=("No",),
)


class Nilai(Pengimpor):
    """A kind without a database: a number by NIP."""

    kode, judul, izin = "nilai", "Impor nilai", Izin.PEGAWAI_KELOLA
    bantuan, tujuan = "Nilai menurut NIP.", "nilai"

    def kamus(self, unit):
        return KAMUS

    def urai(self, sel: Pembaca, tanggal: date) -> dict:
        return {
            "nip": sel.wajib("nip", cells.teks) or "",
            "nama": sel.ambil("nama", cells.nama),
            "nilai": sel.wajib("nilai", partial(cells.desimal, terendah=Decimal(0), tertinggi=Decimal(100))),
            "tanggal": sel.ambil("tanggal", cells.tanggal, None),
        }

    def bandingkan(self, semua, unit, tanggal):
        for satu in semua:
            satu.baru = satu.sah

    def tulis(self, semua, keadaan, *, impor, oleh):
        raise NotImplementedError

    def templat(self, unit):
        raise NotImplementedError


JENIS = Nilai()


def lembar(*baris: dict, awal: int = 2, lebih=()) -> Lembar:
    judul = list(dict.fromkeys(nama for satu in baris for nama in satu))
    isi = [{nama: satu.get(nama) for nama in judul} for satu in baris]
    return Lembar(KAMUS, KAMUS.kenali(judul), judul, awal, isi, frozenset(lebih))


def rencana(*baris: dict, **ciri) -> list[Rencana]:
    return JENIS.periksa(lembar(*baris, **ciri), unit=None, tanggal=date(2026, 11, 23))


# --- headings


@pytest.mark.parametrize("judul", ["NIP", " nip ", "N.I.P", "Nip*", "NIP (18 angka)", "nip_baru", "NIPBARU"])
def test_headings_are_compared_without_dress(judul):
    pemetaan = KAMUS.kenali([judul])
    assert pemetaan.kolom == {"nip": 0}
    assert pemetaan.judul["nip"] == judul.strip()


def test_required_and_one_of_several():
    assert KAMUS.kenali(["Nama"]).kurang == ("NIP", "Nilai", "Kode Unit atau Unit Kerja")
    assert KAMUS.kenali(["nipBaru", "Skor", "Unit Kerja"]).sah
    assert KAMUS.kenali(["nipBaru", "Skor", "Kode Unit"]).sah


def test_the_rest_is_told_apart():
    pemetaan = KAMUS.kenali(["NIP", "nipBaru", "NPWP", "No", "unorId", "Hobi", None, "", 7])
    assert pemetaan.ganda == ("nipBaru",)
    assert pemetaan.diabaikan == ("NPWP", "No", "unorId")
    assert pemetaan.tak_dikenal == ("Hobi", "7")
    assert not pemetaan.sah


@given(st.lists(st.one_of(st.none(), st.text(), st.integers(), st.dates())))
def test_every_heading_lands_in_exactly_one_place(headers):
    pemetaan = KAMUS.kenali(headers)
    tertulis = sorted(str(satu).strip() for satu in headers if satu is not None and str(satu).strip())
    sisa = [*pemetaan.tak_dikenal, *pemetaan.diabaikan, *pemetaan.ganda]
    assert sorted([*pemetaan.judul.values(), *sisa]) == tertulis


@given(st.text())
def test_reducing_a_heading_twice_changes_nothing(judul):
    assert kunci(kunci(judul)) == kunci(judul)


def test_private_headings_are_known_in_any_dress():
    assert all(map(pribadi, PRIBADI))
    assert pribadi("n.i.k")
    assert not any(pribadi(judul) for semua in KAMUS.sinonim.values() for judul in semua)


# --- one row


def test_a_reader_gives_clean_values_and_notes_errors_by_the_users_heading():
    sel = Pembaca(KAMUS, {"nipBaru": " 1 ", "Skor (0-100)": "banyak", "Nama": None})
    assert sel.wajib("nip", cells.teks) == "1"
    assert sel.ambil("nama", cells.nama) == ""
    assert sel.ambil("nilai", partial(cells.bulat, terendah=0, tertinggi=9), None) is None
    assert sel.kesalahan == ["Kolom “Skor (0-100)” berisi “banyak”; seharusnya bilangan bulat 0 sampai 9."]


def test_a_required_cell_that_is_empty_or_has_no_column_is_said():
    sel = Pembaca(KAMUS, {"NIP": "-"})
    assert [sel.wajib(bidang, cells.teks) for bidang in ("nip", "nilai")] == [None, None]
    assert sel.kesalahan == ["Kolom “NIP” wajib diisi.", "Kolom “Nilai” wajib diisi."]


def test_a_long_wrong_cell_is_quoted_in_part():
    sel = Pembaca(KAMUS, {"Nilai": "x" * 100})
    sel.salah("nilai", "angka.")
    assert sel.kesalahan == [f"Kolom “Nilai” berisi “{'x' * 60}…”; seharusnya angka."]


def test_two_columns_for_one_field_are_an_error_of_the_row():
    assert Pembaca(KAMUS, {"NIP": "1", "nipBaru": "2"}).kesalahan == [
        "Kolom “nipBaru” berisi hal yang sama dengan kolom lain."
    ]


def test_a_warning_names_its_column():
    sel = Pembaca(KAMUS, {"Skor (0-100)": "1"})
    sel.ingatkan("nilai", "rendah.")
    assert sel.peringatan == ["Kolom “Skor (0-100)”: rendah."]


def test_text_of_a_field_the_kind_does_not_know_is_empty():
    sel = Pembaca(KAMUS, {"NIP": " 7 "})
    assert (sel.tulisan("nip"), sel.tulisan("tidak_ada")) == ("7", "")


# --- plans


def test_data_is_plain_json():
    (satu,) = rencana({"NIP": "1", "Nama": "Ani", "Nilai": "88,4", "Tanggal": date(2026, 1, 2)})
    assert satu.data == {"nip": "1", "nama": "Ani", "nilai": "88.4", "tanggal": "2026-01-02"}
    assert (satu.nip, satu.nama, satu.hasil) == ("1", "Ani", Hasil.BARU)
    assert satu.asli == {"NIP": "1", "Nama": "Ani", "Nilai": "88,4", "Tanggal": "02-01-2026"}


def test_a_wrong_row_has_all_its_errors_no_data_and_still_a_name():
    (satu,) = rencana({"NIP": "=1", "Nama": "Ani", "Nilai": "x"})
    assert len(satu.kesalahan) == 2
    assert (satu.data, satu.nip, satu.nama) == ({}, "=1", "Ani")
    assert satu.hasil == Hasil.DITOLAK


def test_empty_rows_are_passed_over_and_counted():
    assert [satu.nomor for satu in rencana({"NIP": ""}, {"NIP": "1"}, {"NIP": None}, {"NIP": "2"}, awal=5)] == [6, 8]


def test_twins_are_named_also_after_a_rejected_row():
    semua = rencana({"NIP": "1", "Nilai": "x"}, {"NIP": "1", "Nilai": 2}, {"NIP": "", "Nilai": 3}, {"Nilai": 4})
    assert semua[1].kesalahan == ["NIP 1 sudah ada pada baris 2."]
    assert [satu.kesalahan for satu in semua[2:]] == [["Kolom “NIP” wajib diisi."]] * 2


def test_a_row_with_too_many_cells_is_rejected():
    semua = rencana({"NIP": "1", "Nilai": 1}, {"NIP": "2", "Nilai": 2}, lebih=[3])
    assert [satu.kesalahan for satu in semua] == [[], [KELEBIHAN]]


def test_progress_is_told_from_nothing_to_the_end():
    catatan = []
    JENIS.dari_lembar(
        lembar(*[{"NIP": str(n), "Nilai": 1} for n in range(600)]), date(2026, 1, 1), lambda *isi: catatan.append(isi)
    )
    assert catatan == [(0, 600), (250, 600), (500, 600), (600, 600)]


@given(
    st.lists(
        st.fixed_dictionaries(
            {"NIP": st.sampled_from(["1", "2", "", "=1"]), "Nilai": st.sampled_from([1, "2,5", "x", None, 101])}
        ),
        max_size=8,
    )
)
def test_rows_are_sound_exactly_when_they_have_data(baris):
    semua = rencana(*baris) if baris else []
    assert all(satu.sah is bool(satu.data) for satu in semua)
    diterima = [satu.nip for satu in semua if satu.sah]
    assert len(diterima) == len(set(diterima))
    assert len(semua) == sum(any(not cells.kosong(sel) for sel in satu.values()) for satu in baris)


@pytest.mark.parametrize(
    ("ciri", "hasil"),
    [
        ({"baru": True}, "baru"),
        ({"perubahan": [{}]}, "berubah"),
        ({"baru": True, "perubahan": [{}]}, "baru"),
        ({}, "tetap"),
        ({"baru": True, "perubahan": [{}], "kesalahan": ["x"]}, "ditolak"),
        ({"akibat": ["x"], "peringatan": ["y"]}, "tetap"),
    ],
)
def test_the_outcome_of_a_plan(ciri, hasil):
    satu = Rencana(2, **ciri)
    assert satu.hasil == hasil
    assert satu.ditulis is (hasil in ("baru", "berubah"))
    assert satu.sah is (hasil != "ditolak")


def test_a_change_is_noted_as_text():
    satu = Rencana(2)
    satu.catat("Nilai", Decimal("1.5"), None)
    assert satu.perubahan == [{"bidang": "Nilai", "lama": "1.5", "baru": "None"}]
