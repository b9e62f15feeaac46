"""Reach at its edges: the first and last day of a holding, the account itself, searches by part of a number."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from hris.models import Pengguna
from pegawai.actions import akun_sistem
from pegawai.jangkauan import hitung_jangkauan
from pegawai.models import Pegawai, PemulihanSandi, RiwayatJabatan, UnitKerja
from pegawai.querysets import akun_dapat_dipulihkan, akun_terjangkau
from tests.pegawai.factories import (
    PegawaiFactory,
    PemulihanSandiFactory,
    PenggunaFactory,
    PenugasanPeranFactory,
    RiwayatJabatanFactory,
    StatusPegawaiFactory,
    UnitKerjaFactory,
)

pytestmark = pytest.mark.django_db
PINDAH = date(2028, 2, 29)
SEHARI = timedelta(days=1)


def segar(pengguna: Pengguna) -> Pengguna:
    """An account that has not computed its reach yet."""
    return Pengguna.objects.get(pk=pengguna.pk)


@pytest.fixture
def pindahan(organisasi):
    """Somebody who goes over to the other agency on a leap day, and has been nowhere before 2010."""
    orang = PegawaiFactory(nama="Rambu Ana", berakun=True)
    RiwayatJabatanFactory(pegawai=orang, jabatan=organisasi.peneliti, masa=(date(2010, 1, 1), PINDAH))
    RiwayatJabatanFactory(pegawai=orang, jabatan=organisasi.kepala_lain, masa=(PINDAH, None))
    return orang


@pytest.mark.parametrize(
    ("hari", "unit"),
    [
        (date(2009, 12, 31), "litbang"),
        (date(2010, 1, 1), "litbang"),
        (PINDAH - SEHARI, "litbang"),
        (PINDAH, "lain"),
        (PINDAH + SEHARI, "lain"),
    ],
)
def test_on_the_day_of_a_move_one_belongs_to_the_new_place(pindahan, organisasi, hari, unit):
    assert RiwayatJabatan.objects.terkini(hari).get(pegawai=pindahan).jabatan.unit.kode == unit
    di_badan = Pegawai.objects.di_badan(organisasi.badan.jalur, tanggal=hari)
    assert (pindahan in di_badan) is (unit == "litbang")


@pytest.mark.parametrize(
    ("hari", "kepala", "jalur"), [(PINDAH - SEHARI, False, 0), (PINDAH, True, 1), (date(2030, 1, 1), True, 1)]
)
def test_the_reach_of_a_new_head_begins_with_the_post(pindahan, hari, kepala, jalur):
    jangkauan = hitung_jangkauan(pindahan.pengguna, hari)
    assert ("kepala" in jangkauan.peran, len(jangkauan.jalur_unit)) == (kepala, jalur)


def test_a_leading_post_without_anybody_below_makes_no_superior(para):
    """Joko heads another agency in which nobody works."""
    assert segar(para.joko.pengguna).jangkauan.jalur_jabatan == ()
    assert "atasan" not in segar(para.joko.pengguna).jangkauan.peran


@pytest.mark.parametrize("jenis", ["pindah", "pensiun", "berhenti", "meninggal"])
def test_who_left_the_staff_holds_no_role_on_that_very_day(para, jenis):
    StatusPegawaiFactory(pegawai=para.maria, jenis=jenis, masa=(PINDAH, None))
    assert hitung_jangkauan(para.maria.pengguna, PINDAH - SEHARI).peran == {"pegawai", "atasan", "pengelola"}
    jangkauan = hitung_jangkauan(para.maria.pengguna, PINDAH)
    assert (jangkauan.peran, jangkauan.pegawai_id, jangkauan.jalur_kelola) == (frozenset(), None, ())


# --- what holds for all agencies


def test_where_there_is_no_agency_nobody_keeps_them_all(db):
    assert segar(PenggunaFactory()).jangkauan.mencakup_semua is False


def test_all_agencies_are_kept_by_whoever_keeps_each_of_them(para, organisasi):
    assert segar(para.maria.pengguna).jangkauan.mencakup_semua is False
    PenugasanPeranFactory(pengguna=para.maria.pengguna, peran="admin", unit=organisasi.badan_lain)
    assert segar(para.maria.pengguna).jangkauan.mencakup_semua is True
    UnitKerjaFactory(adalah_badan=True)
    assert segar(para.maria.pengguna).jangkauan.mencakup_semua is False


# --- searching


def test_a_number_is_found_by_its_beginning_only(para):
    assert list(Pegawai.objects.cari(para.budi.nip)) == [para.budi]
    assert not Pegawai.objects.cari(para.budi.nip[4:]).exists(), "the middle of a number tells sex and age"


@pytest.mark.parametrize("teks", ["%", "_", "\\", "Budi%", "B_di", "' OR 1=1 --"])
def test_signs_of_the_database_are_only_signs(para, teks):
    assert not Pegawai.objects.cari(teks).exists()


def test_every_word_must_be_there_in_any_order_and_case(para):
    assert list(Pegawai.objects.cari("SERAN  budi")) == [para.budi]
    assert not Pegawai.objects.cari("seran sari").exists()


# --- accounts


def test_the_systems_own_account_is_nobodys_to_keep_or_recover(para):
    sistem = akun_sistem()
    admin = segar(para.admin)
    assert sistem not in akun_terjangkau(Pengguna.objects.all(), admin)
    assert sistem not in akun_dapat_dipulihkan(admin)


@pytest.mark.parametrize("ubah", [{"is_active": False}, {"password": ""}, {"password": "!tidak-dipakai"}])
def test_a_closed_account_or_one_without_password_is_not_recovered(para, ubah):
    assert para.budi.pengguna in akun_dapat_dipulihkan(segar(para.maria.pengguna))
    Pengguna.objects.filter(pk=para.budi.pengguna.pk).update(**ubah)
    assert para.budi.pengguna not in akun_dapat_dipulihkan(segar(para.maria.pengguna))


def test_nobody_recovers_the_own_account_or_confirms_the_own_request(para):
    maria, tina = segar(para.maria.pengguna), segar(para.tina.pengguna)
    assert maria not in akun_dapat_dipulihkan(maria)
    assert segar(para.admin) not in akun_dapat_dipulihkan(segar(para.admin))
    minta = PemulihanSandiFactory(pengguna=para.budi.pengguna, diminta_oleh=maria)
    kini = timezone.now()
    assert not PemulihanSandi.objects.menunggu(maria, kini).exists()
    assert list(PemulihanSandi.objects.menunggu(tina, kini)) == [minta]
    assert not PemulihanSandi.objects.menunggu(tina, minta.berlaku_sampai).exists(), "that moment it is over"


@pytest.mark.parametrize(
    ("mulai", "akhir", "boleh"), [(-9, 0, True), (-9, 1, False), (0, None, False), (1, 2, False), (300, None, False)]
)
def test_a_greater_role_counts_until_it_is_over_and_before_it_begins(para, organisasi, mulai, akhir, boleh):
    hari = timezone.localdate()
    masa = (hari + mulai * SEHARI, None if akhir is None else hari + akhir * SEHARI)
    PenugasanPeranFactory(pengguna=para.budi.pengguna, peran="kepala", unit=organisasi.badan, masa=masa)
    assert (para.budi.pengguna in akun_dapat_dipulihkan(segar(para.maria.pengguna))) is boleh


def test_units_kept_by_role_over_a_part_end_with_the_part(para, organisasi):
    akun = PenggunaFactory()
    PenugasanPeranFactory(pengguna=akun, peran="pengelola", unit=organisasi.sekretariat)
    akun = segar(akun)
    assert set(UnitKerja.objects.dikelola(akun).values_list("kode", flat=True)) == {"sekretariat", "subbag"}
    assert list(UnitKerja.objects.badan_dikelola(akun)) == [organisasi.sekretariat]
    assert not UnitKerja.objects.diatur(segar(para.kosmas.pengguna)).exists(), "a head looks and does not change"
