"""What an import asks the database: the unit a row means, who belongs where, who the rows of other kinds are about."""

from datetime import date

import pytest

from hris.impor.kerangka import Rencana
from pegawai import impor_orang
from pegawai.impor_keadaan import Keadaan
from pegawai.impor_unit import UnitSalah, dasar
from pegawai.models import Pegawai
from tests.pegawai.factories import PegawaiFactory, RiwayatJabatanFactory, StatusPegawaiFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
HARI = date(2026, 6, 1)


@pytest.fixture
def keadaan(organisasi):
    """The agency's state; units made before it is asked for are in it."""

    def _keadaan(unit=organisasi.badan, nip=(), email=()) -> Keadaan:
        return Keadaan(unit=unit, tanggal=HARI, nip=nip, email=email)

    return _keadaan


def cari(keadaan: Keadaan, kode="", nama="", induk="") -> str:
    return keadaan.cari_unit(kode=kode, nama=nama, induk=induk).kode


# --- units


@pytest.mark.parametrize(
    "isi",
    [
        {"kode": "litbang"},
        {"kode": "LITBANG"},
        {"kode": "litbang", "nama": "Nama Lain"},
        {"nama": "Bidang Penelitian"},
        {"nama": "BIDANG  PENELITIAN."},
        {"nama": "Litbang"},
    ],
)
def test_a_unit_is_found_by_code_name_or_short_name(keadaan, organisasi, isi):
    organisasi.litbang.singkatan = "Litbang"
    organisasi.litbang.save()
    assert cari(keadaan(), **isi) == "litbang"


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"kode": "litbamg"}, "Unit “litbamg” tidak ada di Badan Contoh. Yang mirip: “Bidang Penelitian” (litbang)."),
        ({"nama": "Bid Penelitian"}, "Yang mirip: “Bidang Penelitian” (litbang)"),
        ({"nama": "Qwxyz"}, "Unit “Qwxyz” tidak ada di Badan Contoh."),
        ({"kode": "lain"}, "Unit “lain” tidak ada di Badan Contoh."),
        ({"nama": "Badan Lain"}, "Unit “Badan Lain” tidak ada di Badan Contoh."),
    ],
)
def test_an_unknown_unit_is_refused_with_near_names_of_the_agency_only(keadaan, isi, pesan):
    with pytest.raises(UnitSalah) as salah:
        cari(keadaan(), **isi)
    assert pesan in str(salah.value)
    assert "(lain)" not in str(salah.value)


def test_of_several_units_of_one_name_the_parent_decides(keadaan, organisasi):
    UnitKerjaFactory(kode="tu-1", nama="Tata Usaha", induk=organisasi.sekretariat)
    UnitKerjaFactory(kode="tu-2", nama="Tata Usaha", induk=organisasi.litbang)
    kini = keadaan()
    assert cari(kini, nama="Tata Usaha", induk="bidang penelitian") == "tu-2"
    assert cari(kini, kode="tu-1", nama="Tata Usaha") == "tu-1"
    for induk in ("", "Badan Contoh"):
        with pytest.raises(
            UnitSalah, match=r"Ada beberapa unit bernama “Tata Usaha” \(tu-1, tu-2\); isikan Kode Unit"
        ):
            cari(kini, nama="Tata Usaha", induk=induk)


def test_without_an_agency_no_unit_is_known(keadaan):
    with pytest.raises(UnitSalah, match="tidak ada di basis data"):
        cari(keadaan(unit=None), kode="litbang")


@pytest.mark.parametrize(
    ("satu", "lain"), [("Sub Bag. Umum", "sub bag umum"), ("A/B", "a b"), ("Bidang—Riset ", "BIDANG RISET")]
)
def test_names_are_compared_without_case_and_punctuation(satu, lain):
    assert dasar(satu) == dasar(lain)


# --- posts and people


def test_the_nearest_leading_post_above(keadaan, organisasi):
    kosong = UnitKerjaFactory(kode="kosong", nama="Unit Baru", induk=organisasi.subbag)
    kini = keadaan()
    assert kini.pimpinan_di_atas(kosong, kini.pimpinan, sendiri=True) == organisasi.kasubbag
    assert kini.pimpinan_di_atas(organisasi.subbag, kini.pimpinan, sendiri=False) == organisasi.sekretaris
    assert kini.pimpinan_di_atas(organisasi.badan, kini.pimpinan, sendiri=False) is None


def test_leading_posts_above_the_agency_are_known(keadaan, organisasi):
    """An import into a part of the agency still finds the head, but offers no unit outside the part."""
    kini = keadaan(unit=organisasi.litbang)
    assert kini.pimpinan_di_atas(organisasi.litbang, kini.pimpinan, sendiri=False) == organisasi.kepala
    with pytest.raises(UnitSalah):
        cari(kini, kode="subbag")


def test_who_belongs_elsewhere_is_told_by_the_latest_post(keadaan, organisasi, para):
    pindahan = PegawaiFactory()
    RiwayatJabatanFactory(
        pegawai=pindahan, jabatan=organisasi.kepala_lain, masa=(date(2012, 1, 1), date(2018, 1, 1)), jenis="definitif"
    )
    RiwayatJabatanFactory(pegawai=pindahan, jabatan=organisasi.peneliti, masa=(date(2018, 1, 1), None))
    tanpa = PegawaiFactory()
    kini = keadaan(nip=[para.joko.nip, para.budi.nip, pindahan.nip, tanpa.nip])
    di_luar = {nip: kini.di_luar(orang) for nip, orang in kini.orang.items()}
    assert di_luar == {para.joko.nip: True, para.budi.nip: False, pindahan.nip: False, tanpa.nip: False}


def test_whose_address_it_is(keadaan, para):
    Pegawai.objects.filter(pk=para.budi.pk).update(email="budi@contoh.id")
    akun = para.sari.pengguna
    kini = keadaan(email=["budi@contoh.id", akun.email, "baru@contoh.id", ""])
    assert kini.email_bebas("baru@contoh.id", "1", None)
    assert kini.email_bebas("budi@contoh.id", para.budi.nip, para.budi.pengguna_id)
    assert not kini.email_bebas("budi@contoh.id", para.sari.nip, None)
    assert kini.email_bebas(akun.email, para.sari.nip, akun.pk)
    assert not kini.email_bebas(akun.email, para.budi.nip, para.budi.pengguna_id)


def test_holders_who_left_do_not_keep_a_leading_post(keadaan, organisasi, para):
    assert organisasi.kabid.pk in keadaan().pemimpin
    StatusPegawaiFactory(pegawai=para.sari, jenis="pensiun")
    assert organisasi.kabid.pk not in keadaan().pemimpin


# --- rows about people already on the staff


def rencana(*isi: tuple[str, str]) -> list[Rencana]:
    return [Rencana(nomor, nip=nip, nama=nama, data={"nip": nip}) for nomor, (nip, nama) in enumerate(isi, 2)]


def test_people_of_the_agency_are_known_others_refused_alike(para, organisasi):
    semua = rencana((para.budi.nip, ""), (para.joko.nip, ""), ("1" * 18, ""))
    orang = impor_orang.kenali(semua, organisasi.badan, HARI)
    assert orang == {para.budi.nip: para.budi}
    assert [satu.kesalahan for satu in semua] == [[], [impor_orang.TIDAK_ADA], [impor_orang.TIDAK_ADA]]


@pytest.mark.parametrize("nama", ["", "Budi Seran", "BUDI  SERAN", "Dr. Budi Seran, S.T."])
def test_a_name_that_fits_is_not_remarked(para, organisasi, nama):
    Pegawai.objects.filter(pk=para.budi.pk).update(gelar_depan="Dr.", gelar_belakang="S.T.")
    (satu,) = rencana((para.budi.nip, nama))
    impor_orang.kenali([satu], organisasi.badan, HARI)
    assert (satu.akibat, satu.kesalahan) == ([], [])


def test_another_name_is_pointed_out_and_not_refused(para, organisasi):
    (satu,) = rencana((para.budi.nip, "Bambang"))
    impor_orang.kenali([satu], organisasi.badan, HARI)
    assert satu.akibat == ["Nama pada berkas “Bambang” berbeda dari nama pegawai “Budi Seran”."]
    assert satu.sah


def test_who_retired_still_belongs_to_the_agency(para, organisasi):
    StatusPegawaiFactory(pegawai=para.budi, jenis="pensiun")
    (satu,) = rencana((para.budi.nip, ""))
    assert impor_orang.kenali([satu], organisasi.badan, HARI) == {para.budi.nip: para.budi}


def test_a_row_already_rejected_is_left_alone_and_no_agency_knows_nobody(para, organisasi):
    (salah,), (baik,) = rencana(("9", "")), rencana((para.budi.nip, ""))
    salah.kesalahan.append("NIP salah.")
    impor_orang.kenali([salah], organisasi.badan, HARI)
    assert salah.kesalahan == ["NIP salah."]
    assert impor_orang.kenali([baik], None, HARI) == {}
    assert baik.kesalahan == [impor_orang.TIDAK_ADA]


@pytest.mark.parametrize("banyak", [3, 30])
def test_any_number_of_people_takes_one_query(organisasi, banyak, django_assert_num_queries):
    orang = [PegawaiFactory(jabatan=organisasi.peneliti) for _ in range(banyak)]
    semua = rencana(*[(satu.nip, "") for satu in orang])
    with django_assert_num_queries(1):
        assert len(impor_orang.kenali(semua, organisasi.badan, HARI)) == banyak
