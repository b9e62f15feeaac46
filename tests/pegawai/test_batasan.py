"""Every constraint of module 1 is violated once: full_clean says so in Indonesian, the database refuses too."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from hris.models import KodeAktivasi, Parameter, Pekerjaan, Pengguna
from pegawai.models import RiwayatPangkat
from tests.pegawai import factories as pabrik

SETAHUN = DateRange(date(2026, 1, 1), date(2027, 1, 1))
KOSONG = DateRange(date(2026, 1, 1), date(2026, 1, 1))
TANPA_AWAL = DateRange(None, date(2026, 1, 1))


def _unit_induk_sendiri():
    unit = pabrik.UnitKerjaFactory()
    unit.induk = unit
    return unit


def _pimpinan_kedua():
    jabatan = pabrik.JabatanFactory(memimpin=True)
    return pabrik.JabatanFactory.build(unit=jabatan.unit, jenjang=jabatan.jenjang, memimpin=True)


def _jabatan_kembar():
    jabatan = pabrik.JabatanFactory()
    return pabrik.JabatanFactory.build(nama=jabatan.nama.upper(), unit=jabatan.unit, jenjang=jabatan.jenjang)


def _atasan_ganda():
    atas = pabrik.JabatanFactory()
    return pabrik.JabatanFactory.build(unit=atas.unit, jenjang=atas.jenjang, atasan=atas, atasan_luar_nama="Sekda")


def _riwayat(jenis="definitif", masa=SETAHUN, **lain):
    isi = {"pegawai": pabrik.PegawaiFactory(), "jabatan": pabrik.JabatanFactory()} | lain
    return pabrik.RiwayatJabatanFactory.build(jenis=jenis, masa=masa, **isi)


def _pangkat(masa, pegawai=None):
    return RiwayatPangkat(pegawai=pegawai or pabrik.PegawaiFactory(), golongan=pabrik.GolonganFactory(), masa=masa)


def _usulan(**lain):
    return pabrik.UsulanPerubahanFactory.build(pegawai=pabrik.PegawaiFactory(), **lain)


def _impor(**lain):
    isi = {"unit": pabrik.UnitKerjaFactory(), "oleh": pabrik.PenggunaFactory()}
    return pabrik.ImporFactory.build(berkas="impor/x.csv", **isi, **lain)


def _kode(**lain):
    akun, kini = pabrik.PenggunaFactory(), timezone.now()
    isi = {"pengguna": akun, "dibuat_oleh": akun, "sidik": "x", "dibuat_pada": kini, "berlaku_sampai": kini} | lain
    return KodeAktivasi(**isi)


def _pemulihan(**isi):
    lengkap = {"pengguna": pabrik.PenggunaFactory(), "diminta_oleh": pabrik.PenggunaFactory()} | isi
    return pabrik.PemulihanSandiFactory.build(**lengkap)


def _pemulihan_sendiri():
    akun = pabrik.PenggunaFactory()
    return _pemulihan(pengguna=akun, diminta_oleh=akun)


def _pemulihan_satu_orang():
    akun = pabrik.PenggunaFactory()
    return _pemulihan(diminta_oleh=akun, dikonfirmasi_oleh=akun)


KASUS = {
    "nip_18_angka": lambda: pabrik.PegawaiFactory.build(nip="123"),
    "pegawai_bernama": lambda: pabrik.PegawaiFactory.build(nama=""),
    "tmt_sesudah_lahir": lambda: pabrik.PegawaiFactory.build(tmt_cpns=date(1980, 1, 1)),
    "pegawai_email_unik": lambda: pabrik.PegawaiFactory.build(email=pabrik.PegawaiFactory(email="a@b.test").email),
    "pengguna_email_unik": lambda: pabrik.PenggunaFactory.build(email=pabrik.PenggunaFactory().email),
    "pengguna_bernama": lambda: pabrik.PenggunaFactory.build(nama=""),
    "pengguna_tautan_lengkap": lambda: pabrik.PenggunaFactory.build(tautan_ke="a@contoh.test"),
    "riwayat_jabatan_masa": lambda: _riwayat(masa=TANPA_AWAL),
    "satu_jabatan_definitif": lambda: _riwayat(pegawai=_riwayat_ada().pegawai),
    "satu_pelaksana_harian": lambda: _riwayat("plh", jabatan=_riwayat_ada("plt").jabatan),
    "riwayat_pangkat_masa": lambda: _pangkat(KOSONG),
    "satu_pangkat": lambda: _pangkat(SETAHUN, pabrik.RiwayatPangkatFactory().pegawai),
    "status_masa": lambda: pabrik.StatusPegawaiFactory.build(pegawai=pabrik.PegawaiFactory(), masa=KOSONG),
    "satu_status": lambda: pabrik.StatusPegawaiFactory.build(pegawai=pabrik.StatusPegawaiFactory().pegawai),
    "unit_bernama": lambda: pabrik.UnitKerjaFactory.build(nama=""),
    "unit_bukan_induk_sendiri": _unit_induk_sendiri,
    "jenjang_level": lambda: pabrik.JenjangFactory.build(kode="aneh", level_standar=6),
    "golongan_unik": lambda: pabrik.GolonganFactory.build(kode=pabrik.GolonganFactory().kode),
    "jabatan_unik": _jabatan_kembar,
    "satu_pimpinan_unit": _pimpinan_kedua,
    "atasan_luar_hanya_puncak": _atasan_ganda,
    "penugasan_masa": lambda: pabrik.PenugasanPeranFactory.build(
        pengguna=pabrik.PenggunaFactory(), unit=pabrik.UnitKerjaFactory(), masa=KOSONG
    ),
    "peran_turunan_tidak_ditugaskan": lambda: pabrik.PenugasanPeranFactory.build(
        pengguna=pabrik.PenggunaFactory(), unit=pabrik.UnitKerjaFactory(), peran="atasan"
    ),
    "usulan_diputus": lambda: _usulan(status="diterima"),
    "usulan_ditolak_beralasan": lambda: _usulan(
        status="ditolak", diputus_oleh=pabrik.PenggunaFactory(), diputus_pada=timezone.now()
    ),
    "usulan_berkas_diperiksa": lambda: _usulan(nama_berkas="akta.pdf"),
    "pemulihan_bukan_akun_sendiri": lambda: _pemulihan_sendiri(),
    "pemulihan_dua_orang": lambda: _pemulihan_satu_orang(),
    "pemulihan_dikonfirmasi": lambda: _pemulihan(status="dikonfirmasi"),
    "pemulihan_selesai": lambda: _pemulihan(status="dibatalkan"),
    "satu_pemulihan_terbuka": lambda: _pemulihan(pengguna=pabrik.PemulihanSandiFactory().pengguna),
    "satu_usulan_terbuka": lambda: pabrik.UsulanPerubahanFactory.build(
        pegawai=pabrik.UsulanPerubahanFactory().pegawai
    ),
    "impor_selesai": lambda: _impor(status="selesai"),
    "impor_berjenis": lambda: _impor(jenis=""),
    "baris_impor_unik": lambda: pabrik.BarisImporFactory.build(impor=pabrik.BarisImporFactory(nomor=7).impor, nomor=7),
    "baris_ditolak_beralasan": lambda: pabrik.BarisImporFactory.build(impor=pabrik.ImporFactory(), hasil="ditolak"),
    "kode_aktivasi_masa": _kode,
    "kode_aktivasi_dua_langkah": lambda: _kode(
        berlaku_sampai=timezone.now() + timedelta(days=1), lepas_dua_langkah=True
    ),
    "parameter_bernilai": lambda: Parameter(kunci="a", nilai=""),
    "parameter_angka": lambda: Parameter(kunci="a", nilai="banyak", jenis="desimal"),
    "parameter_rentang": lambda: Parameter(kunci="a", nilai="1", jenis="desimal", minimum=2, maksimum=1),
    "pekerjaan_kemajuan": lambda: Pekerjaan(jenis="a", judul="a", oleh=pabrik.PenggunaFactory(), jumlah=2, kemajuan=3),
    "pekerjaan_selesai": lambda: Pekerjaan(jenis="a", judul="a", oleh=pabrik.PenggunaFactory(), status="selesai"),
}


def _riwayat_ada(jenis="definitif"):
    return pabrik.RiwayatJabatanFactory(jenis=jenis)


@pytest.mark.parametrize("nama", KASUS)
def test_batasan_dilanggar(nama, db):
    baris = KASUS[nama]()
    batasan = next(satu for satu in baris._meta.constraints if satu.name == nama)
    with pytest.raises(ValidationError, match=batasan.violation_error_message.replace(".", r"\.")):
        baris.validate_constraints(exclude={"jalur"})
    with pytest.raises((IntegrityError, DataError)) as galat, transaction.atomic():
        baris.save()
    pemicu = "Susunan melingkar" if nama == "unit_bukan_induk_sendiri" else nama  # the trigger is quicker
    assert pemicu in str(galat.value)


def test_semua_batasan_diuji():
    from django.apps import apps

    model = [m for app in ("hris", "pegawai") for m in apps.get_app_config(app).get_models()]
    assert {satu.name for m in model for satu in m._meta.constraints} == set(KASUS)


@pytest.mark.parametrize(
    "buat",
    [
        lambda: (pabrik.RiwayatJabatanFactory(), _riwayat()),
        lambda: (pabrik.RiwayatPangkatFactory(), _pangkat(SETAHUN)),
        lambda: (pabrik.RiwayatJabatanFactory(jenis="plt"), _riwayat("plt")),
    ],
)
def test_orang_lain_pada_masa_yang_sama_diterima(buat, db):
    """Overlap is refused for the same person only."""
    _, kedua = buat()
    kedua.full_clean()
    kedua.save()


def test_masa_bersambung_diterima(db):
    pertama = pabrik.RiwayatPangkatFactory(masa=DateRange(date(2020, 1, 1), date(2026, 1, 1)))
    _pangkat(SETAHUN, pertama.pegawai).full_clean()


def test_pengguna_tanpa_email_boleh_banyak(db):
    pabrik.PenggunaFactory(email="")
    Pengguna(username="dua", nama="Dua", email="", password="!").full_clean()
