"""Actions on people: staff data, posts, ranks, statuses, organisation, accounts, roles."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange

from hris.models import Pengguna
from pegawai import actions
from pegawai.jejak import jejak_pegawai
from pegawai.models import Jabatan, Pegawai, PenugasanPeran, RiwayatJabatan, StatusPegawai, UnitKerja
from tests.pegawai.factories import (
    GolonganFactory,
    JabatanFactory,
    PegawaiFactory,
    PenggunaFactory,
    RiwayatJabatanFactory,
    RiwayatPangkatFactory,
    StatusPegawaiFactory,
    nip_ke,
)

JANUARI, JULI = date(2026, 1, 1), date(2026, 7, 1)


@pytest.fixture
def oleh(db):
    return PenggunaFactory(nama="Pengelola Uji")


def kesalahan(galat) -> dict:
    return galat.value.message_dict if hasattr(galat.value, "error_dict") else {"": galat.value.messages}


def data_baru(**lain) -> dict:
    isi = {
        "nip": nip_ke(800),
        "nama": "Anton Baru",
        "tanggal_lahir": date(1985, 5, 17),
        "jenis_kelamin": "L",
        "jenis_asn": "PNS",
    }
    return isi | lain


# --- staff data ---------------------------------------------------------------------------------------------------
def test_buat_pegawai(oleh):
    pegawai = actions.buat_pegawai(data=data_baru(), oleh=oleh)
    assert Pegawai.objects.get(nip=nip_ke(800)) == pegawai
    assert jejak_pegawai(pegawai)[0].oleh == "Pengelola Uji"


@pytest.mark.parametrize(
    ("data", "bidang"),
    [
        ({"nip": "198513172010011001"}, "nip"),
        ({"nip": "123"}, "nip"),
        ({"nama": ""}, "nama"),
        ({"jenis_asn": "X"}, "jenis_asn"),
        ({"email": "bukan"}, "email"),
    ],
)
def test_buat_pegawai_ditolak(data, bidang, oleh):
    with pytest.raises(ValidationError) as galat:
        actions.buat_pegawai(data=data_baru(**data), oleh=oleh)
    assert bidang in kesalahan(galat)
    assert not Pegawai.objects.exists()


def test_buat_pegawai_dengan_nip_kembar(oleh):
    PegawaiFactory(nip=nip_ke(800))
    with pytest.raises(ValidationError) as galat:
        actions.buat_pegawai(data=data_baru(), oleh=oleh)
    assert "nip" in kesalahan(galat)


def test_bidang_asing_adalah_kesalahan_program(oleh):
    with pytest.raises(ValueError, match="jabatan"):
        actions.buat_pegawai(data=data_baru(jabatan="Kepala"), oleh=oleh)


def test_daftarkan_pegawai_lengkap_atau_tidak_sama_sekali(oleh):
    jabatan, golongan = JabatanFactory(), GolonganFactory()
    pegawai = actions.daftarkan_pegawai(data=data_baru(), jabatan=jabatan, mulai=JANUARI, golongan=golongan, oleh=oleh)
    assert pegawai.jabatan_pada(JANUARI).jabatan == jabatan
    assert pegawai.riwayat_pangkat.get().golongan == golongan
    with pytest.raises(ValidationError):
        actions.daftarkan_pegawai(
            data=data_baru(nip=nip_ke(801)),
            jabatan=jabatan,
            mulai=JANUARI,
            golongan=GolonganFactory(kode="IX", jenis_asn="PPPK"),
            oleh=oleh,
        )
    assert Pegawai.objects.count() == 1


def test_ubah_pegawai_menyelaraskan_akun(oleh):
    pegawai = PegawaiFactory(berakun=True)
    actions.ubah_pegawai(
        pegawai=pegawai, data={"nama": "Nama Benar", "gelar_belakang": "S.Sos.", "email": "n@b.test"}, oleh=oleh
    )
    akun = Pengguna.objects.get(pk=pegawai.pengguna_id)
    assert (akun.nama, akun.email, akun.username) == ("Nama Benar, S.Sos.", "n@b.test", pegawai.nip)


def test_email_akun_lain_ditolak_utuh(oleh):
    pegawai = PegawaiFactory(berakun=True)
    with pytest.raises(ValidationError):
        actions.ubah_kontak(pegawai=pegawai, data={"email": oleh.email}, oleh=pegawai.pengguna)
    assert Pegawai.objects.get(pk=pegawai.pk).email == ""


def test_ubah_kontak_hanya_oleh_pemiliknya(oleh):
    pegawai = PegawaiFactory(berakun=True)
    actions.ubah_kontak(pegawai=pegawai, data={"no_hp": "0812"}, oleh=pegawai.pengguna)
    assert Pegawai.objects.get(pk=pegawai.pk).no_hp == "0812"
    with pytest.raises(ValidationError):
        actions.ubah_kontak(pegawai=pegawai, data={"no_hp": "0813"}, oleh=oleh)
    with pytest.raises(ValueError, match="nama"):
        actions.ubah_kontak(pegawai=pegawai, data={"nama": "X"}, oleh=pegawai.pengguna)


# --- posts --------------------------------------------------------------------------------------------------------
def test_tempatkan_menutup_jabatan_lama(oleh):
    pegawai = PegawaiFactory(jabatan=JabatanFactory())
    baru = JabatanFactory()
    actions.tempatkan(pegawai=pegawai, jabatan=baru, mulai=JULI, oleh=oleh)
    assert pegawai.riwayat_jabatan.count() == 2
    assert pegawai.jabatan_pada(date(2026, 6, 30)).masa.upper == JULI
    assert pegawai.jabatan_pada(JULI).jabatan == baru


def test_tempatkan_pada_tanggal_sama_mengoreksi(oleh):
    pegawai = PegawaiFactory()
    for jabatan in (JabatanFactory(), JabatanFactory()):
        actions.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=JANUARI, oleh=oleh)
    assert pegawai.riwayat_jabatan.get().jabatan == jabatan


def test_tempatkan_sebelum_jabatan_yang_sudah_ada_ditolak(oleh):
    pegawai = PegawaiFactory()
    actions.tempatkan(pegawai=pegawai, jabatan=JabatanFactory(), mulai=JULI, oleh=oleh)
    with pytest.raises(ValidationError, match="bertumpang tindih"):
        actions.tempatkan(pegawai=pegawai, jabatan=JabatanFactory(), mulai=JANUARI, oleh=oleh)
    assert pegawai.riwayat_jabatan.count() == 1


def test_tempatkan_pada_jabatan_yang_sama_ditolak(oleh):
    jabatan = JabatanFactory()
    pegawai = PegawaiFactory(jabatan=jabatan)
    with pytest.raises(ValidationError) as galat:
        actions.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=JULI, oleh=oleh)
    assert "jabatan" in kesalahan(galat)
    assert pegawai.riwayat_jabatan.get().masa.upper is None


def test_jabatan_pimpinan_satu_pemegang(oleh):
    jabatan = JabatanFactory(memimpin=True)
    lama, baru = PegawaiFactory(jabatan=jabatan), PegawaiFactory()
    with pytest.raises(ValidationError, match=lama.nama):
        actions.tempatkan(pegawai=baru, jabatan=jabatan, mulai=JULI, oleh=oleh)
    actions.tempatkan(pegawai=lama, jabatan=JabatanFactory(), mulai=JULI, oleh=oleh)
    actions.tempatkan(pegawai=baru, jabatan=jabatan, mulai=JULI, oleh=oleh)
    assert baru.jabatan_pada(JULI).jabatan == jabatan


def test_jabatan_pelaksana_banyak_pemegang(oleh):
    jabatan = JabatanFactory()
    for _ in range(2):
        actions.tempatkan(pegawai=PegawaiFactory(), jabatan=jabatan, mulai=JULI, oleh=oleh)
    assert jabatan.riwayat.count() == 2


def test_plt_tidak_menutup_jabatan_definitif(oleh):
    pegawai = PegawaiFactory(jabatan=JabatanFactory())
    riwayat = actions.tempatkan(
        pegawai=pegawai, jabatan=JabatanFactory(), jenis="plt", mulai=JANUARI, sampai=date(2026, 3, 31), oleh=oleh
    )
    assert riwayat.masa == DateRange(JANUARI, date(2026, 4, 1))
    assert pegawai.jabatan_pada(JANUARI).masa.upper is None


def test_plt_kedua_pada_jabatan_yang_sama_ditolak(oleh):
    jabatan = JabatanFactory()
    actions.tempatkan(pegawai=PegawaiFactory(), jabatan=jabatan, jenis="plt", mulai=JANUARI, oleh=oleh)
    with pytest.raises(ValidationError, match="Plt/Plh"):
        actions.tempatkan(pegawai=PegawaiFactory(), jabatan=jabatan, jenis="plh", mulai=JULI, oleh=oleh)


def test_plh_pada_jabatan_sendiri_ditolak(oleh):
    jabatan = JabatanFactory()
    with pytest.raises(ValidationError) as galat:
        actions.tempatkan(pegawai=PegawaiFactory(jabatan=jabatan), jabatan=jabatan, jenis="plh", mulai=JULI, oleh=oleh)
    assert "jabatan" in kesalahan(galat)


def test_masa_terbalik_ditolak(oleh):
    with pytest.raises(ValidationError) as galat:
        actions.tempatkan(pegawai=PegawaiFactory(), jabatan=JabatanFactory(), mulai=JULI, sampai=JANUARI, oleh=oleh)
    assert "sampai" in kesalahan(galat)


def test_akhiri_jabatan(oleh):
    riwayat = RiwayatJabatanFactory(jenis="plt")
    actions.akhiri_jabatan(riwayat=riwayat, sampai=JULI, oleh=oleh)
    assert RiwayatJabatan.objects.get().masa.upper == date(2026, 7, 2)
    with pytest.raises(ValidationError):
        actions.akhiri_jabatan(riwayat=riwayat, sampai=date(2000, 1, 1), oleh=oleh)


# --- ranks and statuses -------------------------------------------------------------------------------------------
def test_naikkan_pangkat(oleh):
    lama = RiwayatPangkatFactory()
    baru = GolonganFactory(kode="III/b", urut=10)
    actions.naikkan_pangkat(pegawai=lama.pegawai, golongan=baru, mulai=JULI, nomor_sk="SK", oleh=oleh)
    lama.refresh_from_db()
    assert lama.masa.upper == JULI
    assert lama.pegawai.riwayat_pangkat.pada(JULI).get().golongan == baru


@pytest.mark.parametrize(("jenis_asn", "golongan"), [("PPPK", "PNS"), ("PNS", "PPPK"), ("CPNS", "PPPK")])
def test_golongan_menurut_jenis_asn(jenis_asn, golongan, oleh):
    with pytest.raises(ValidationError) as galat:
        actions.naikkan_pangkat(
            pegawai=PegawaiFactory(jenis_asn=jenis_asn),
            golongan=GolonganFactory(kode="V", jenis_asn=golongan),
            mulai=JULI,
            oleh=oleh,
        )
    assert "golongan" in kesalahan(galat)


def test_ubah_status_lalu_akhiri(oleh):
    pegawai = PegawaiFactory()
    status = actions.ubah_status(pegawai=pegawai, jenis="cltn", mulai=JANUARI, nomor_sk="SK-1", oleh=oleh)
    assert not Pegawai.objects.dalam_cakupan(JULI).exists()
    actions.akhiri_status(status=status, sampai=date(2026, 6, 30), oleh=oleh)
    assert Pegawai.objects.dalam_cakupan(JULI).exists()
    assert not Pegawai.objects.dalam_cakupan(date(2026, 6, 30)).exists()


def test_status_baru_menutup_yang_lama(oleh):
    lama = StatusPegawaiFactory(jenis="tugas-belajar")
    actions.ubah_status(pegawai=lama.pegawai, jenis="cltn", mulai=JULI, oleh=oleh)
    assert StatusPegawai.objects.pada(date(2026, 6, 30)).get().jenis == "tugas-belajar"
    assert StatusPegawai.objects.pada(JULI).get().jenis == "cltn"


def test_pensiun_mengosongkan_jabatan(oleh):
    jabatan = JabatanFactory(memimpin=True)
    pegawai = PegawaiFactory(jabatan=jabatan)
    actions.ubah_status(pegawai=pegawai, jenis="pensiun", mulai=JULI, oleh=oleh)
    assert pegawai.jabatan_pada(date(2026, 6, 30)) is not None
    assert pegawai.jabatan_pada(JULI) is None
    actions.tempatkan(pegawai=PegawaiFactory(), jabatan=jabatan, mulai=JULI, oleh=oleh)


def test_pensiun_sebelum_jabatan_mulai_ditolak(oleh):
    pegawai = PegawaiFactory()
    actions.tempatkan(pegawai=pegawai, jabatan=JabatanFactory(), mulai=JULI, oleh=oleh)
    with pytest.raises(ValidationError) as galat:
        actions.ubah_status(pegawai=pegawai, jenis="pensiun", mulai=JANUARI, oleh=oleh)
    assert "mulai" in kesalahan(galat)
    assert not StatusPegawai.objects.exists()


# --- organisation -------------------------------------------------------------------------------------------------
def test_unit_dan_jabatan_dibuat_dan_dipindah(oleh):
    a, b = (actions.buat_unit(kode=kode, nama=kode.upper(), oleh=oleh) for kode in "ab")
    anak = actions.buat_unit(kode="anak", nama="Anak", induk=a, oleh=oleh)
    jenjang = JabatanFactory().jenjang
    jabatan = actions.buat_jabatan(nama="Kepala", unit=anak, jenjang=jenjang, memimpin=True, oleh=oleh)
    actions.ubah_unit(unit=anak, data={"induk": b}, oleh=oleh)
    assert anak.jalur == f"/{b.pk}/{anak.pk}/"
    bawah = actions.buat_jabatan(nama="Staf", unit=anak, jenjang=jenjang, atasan=jabatan, oleh=oleh)
    assert list(Jabatan.objects.di_bawah(jabatan.jalur)) == [jabatan, bawah]


def test_susunan_melingkar_ditolak_di_samping_bidangnya(oleh):
    a = actions.buat_unit(kode="a", nama="A", oleh=oleh)
    b = actions.buat_unit(kode="b", nama="B", induk=a, oleh=oleh)
    with pytest.raises(ValidationError) as galat:
        actions.ubah_unit(unit=a, data={"induk": b}, oleh=oleh)
    assert "induk" in kesalahan(galat)
    atas = JabatanFactory()
    with pytest.raises(ValidationError) as galat:
        actions.ubah_jabatan(jabatan=atas, data={"atasan": JabatanFactory(atasan=atas)}, oleh=oleh)
    assert "atasan" in kesalahan(galat)
    assert UnitKerja.objects.get(pk=a.pk).induk is None


# --- accounts and roles -------------------------------------------------------------------------------------------
def test_buat_akun_sekali(oleh):
    pegawai = PegawaiFactory(gelar_depan="Dr.", email="p@b.test")
    akun = actions.buat_akun(pegawai=pegawai, oleh=oleh)
    assert (akun.username, akun.nama, akun.email) == (pegawai.nip, pegawai.nama_gelar, "p@b.test")
    assert not akun.has_usable_password()
    assert actions.buat_akun(pegawai=Pegawai.objects.get(), oleh=oleh) == akun


def test_akun_luar(oleh):
    akun = actions.buat_akun_luar(username="bkd", nama="BKD", email="bkd@b.test", oleh=oleh)
    actions.ubah_akun_luar(pengguna=akun, data={"nama": "Pembaca BKD"}, oleh=oleh)
    assert Pengguna.objects.get(pk=akun.pk).nama == "Pembaca BKD"
    with pytest.raises(ValidationError, match="mengikuti data pegawai"):
        actions.ubah_akun_luar(pengguna=PegawaiFactory(berakun=True).pengguna, data={"nama": "X"}, oleh=oleh)


def test_nonaktif_tidak_untuk_diri_sendiri(oleh):
    akun = PenggunaFactory()
    actions.nonaktifkan_akun(pengguna=akun, oleh=oleh)
    assert not Pengguna.objects.get(pk=akun.pk).is_active
    actions.aktifkan_akun(pengguna=akun, oleh=oleh)
    assert Pengguna.objects.get(pk=akun.pk).is_active
    with pytest.raises(ValidationError):
        actions.nonaktifkan_akun(pengguna=oleh, oleh=oleh)


def test_akun_sistem_tidak_dapat_masuk(db):
    akun = actions.akun_sistem()
    assert actions.akun_sistem() == akun
    assert not akun.is_active
    assert not akun.has_usable_password()


def test_peran_ditugaskan_dan_dicabut(oleh, organisasi):
    akun = PenggunaFactory()
    isi = {"pengguna": akun, "peran": "pengelola", "unit": organisasi.badan, "oleh": oleh}
    penugasan = actions.tugaskan_peran(mulai=JANUARI, **isi)
    with pytest.raises(ValidationError) as galat:
        actions.tugaskan_peran(mulai=JULI, **isi)
    assert "peran" in kesalahan(galat)
    actions.cabut_peran(penugasan=penugasan, sampai=date(2026, 6, 30), oleh=oleh)
    actions.tugaskan_peran(mulai=JULI, **isi)
    assert PenugasanPeran.objects.filter(pengguna=akun).count() == 2


@pytest.mark.parametrize("peran", ["atasan", "pegawai", "raja"])
def test_peran_turunan_tidak_ditugaskan(peran, oleh, organisasi):
    with pytest.raises(ValidationError):
        actions.tugaskan_peran(pengguna=PenggunaFactory(), peran=peran, unit=organisasi.badan, mulai=JULI, oleh=oleh)


def test_peran_untuk_diri_sendiri_ditolak(oleh, organisasi):
    with pytest.raises(ValidationError) as galat:
        actions.tugaskan_peran(pengguna=oleh, peran="admin", unit=organisasi.badan, mulai=JULI, oleh=oleh)
    assert "pengguna" in kesalahan(galat)
