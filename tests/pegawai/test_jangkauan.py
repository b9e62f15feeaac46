"""Roles with dates, and whose rows an account reaches."""

from datetime import date, timedelta

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from hris.models import Pengguna
from hris.peran import Izin
from pegawai.jangkauan import hitung_jangkauan
from pegawai.models import Jabatan, Pegawai, PenugasanPeran, UnitKerja, UsulanPerubahan
from pegawai.querysets import akun_terjangkau
from tests.pegawai.factories import (
    PegawaiFactory,
    PenggunaFactory,
    PenugasanPeranFactory,
    RiwayatJabatanFactory,
    StatusPegawaiFactory,
    UsulanPerubahanFactory,
)

BADAN = {"budi", "sari", "maria", "tina", "yosef", "kosmas"}


def akun(para, nama) -> Pengguna:
    """A fresh account: reach is computed once for each object."""
    satu = getattr(para, nama)
    return Pengguna.objects.get(pk=getattr(satu, "pengguna_id", None) or satu.pk)


def terlihat(para, pengguna, metode="terjangkau") -> set[str]:
    dalam = set(getattr(Pegawai.objects, metode)(pengguna).values_list("pk", flat=True))
    return {nama for nama, satu in vars(para).items() if isinstance(satu, Pegawai) and satu.pk in dalam}


@pytest.mark.parametrize(
    ("siapa", "harapan"),
    [
        ("budi", {"budi"}),
        ("sari", {"sari", "budi"}),
        ("yosef", {"yosef", "maria", "tina"}),
        ("maria", BADAN),
        ("tina", BADAN),
        ("kosmas", BADAN),
        ("joko", {"joko"}),
        ("bkd", set()),
        ("bpsdm", set()),
        ("admin", set()),
    ],
)
def test_terjangkau(siapa, harapan, para):
    assert terlihat(para, akun(para, siapa)) == harapan


def test_dikelola_tanpa_diri_sendiri(para):
    assert terlihat(para, akun(para, "maria"), "dikelola") == BADAN - {"maria"}
    assert terlihat(para, akun(para, "kosmas"), "dikelola") == set()
    assert terlihat(para, akun(para, "sari"), "dikelola") == set()


@pytest.mark.parametrize(
    ("siapa", "peran"),
    [
        ("budi", {"pegawai"}),
        ("sari", {"pegawai", "atasan"}),
        ("maria", {"pegawai", "atasan", "pengelola"}),
        ("tina", {"pegawai", "pengelola"}),
        ("kosmas", {"pegawai", "atasan", "kepala"}),
        ("joko", {"pegawai", "kepala"}),
        ("bkd", {"bkd"}),
        ("admin", {"admin"}),
    ],
)
def test_peran(siapa, peran, para):
    assert akun(para, siapa).jangkauan.peran == peran


def test_peran_bertanggal(para, organisasi):
    PenugasanPeran.objects.filter(pengguna=para.tina.pengguna).update(
        masa=DateRange(date(2026, 1, 1), date(2026, 7, 1))
    )
    assert "pengelola" in hitung_jangkauan(para.tina.pengguna, date(2026, 6, 30)).peran
    assert "pengelola" not in hitung_jangkauan(para.tina.pengguna, date(2026, 7, 1)).peran
    assert "pengelola" not in hitung_jangkauan(para.tina.pengguna, date(2025, 12, 31)).peran


def test_plt_menjangkau_selama_masanya(para, organisasi):
    hari = timezone.localdate()
    RiwayatJabatanFactory(
        pegawai=para.tina, jabatan=organisasi.kabid, jenis="plh", masa=DateRange(hari, hari + timedelta(days=1))
    )
    PenugasanPeran.objects.filter(pengguna=para.tina.pengguna).delete()
    assert terlihat(para, akun(para, "tina")) == {"tina", "budi"}
    assert hitung_jangkauan(para.tina.pengguna, hari + timedelta(days=1)).jalur_jabatan == ()


@pytest.mark.parametrize("jenis", ["plt", "plh"])
def test_yang_bertindak_sebagai_kepala_menjangkau_badannya_selama_masanya(para, organisasi, jenis):
    hari = timezone.localdate()
    masa = DateRange(hari, hari + timedelta(days=10))
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis=jenis, masa=masa)
    assert terlihat(para, akun(para, "yosef")) == BADAN
    for saat, kepala in [(-1, False), (0, True), (9, True), (10, False)]:
        jangkauan = hitung_jangkauan(para.yosef.pengguna, hari + timedelta(days=saat))
        assert ("kepala" in jangkauan.peran) is kepala
        assert (str(Izin.IDP_TETAPKAN) in jangkauan.izin) is kepala
        assert jangkauan.jalur_unit == ((organisasi.badan.jalur,) if kepala else ())
        assert jangkauan.jalur_kelola == ()


def test_memimpin_unit_di_bawah_badan_tidak_mengepalai(para):
    """Sari leads a bidang, Yosef the secretariat: superiors, not heads."""
    for nama in ("sari", "yosef"):
        assert "kepala" not in akun(para, nama).jangkauan.peran


def test_kepala_yang_cltn_tidak_mengepalai_karena_jabatannya(para):
    PenugasanPeran.objects.filter(pengguna=para.kosmas.pengguna).delete()
    assert "kepala" in akun(para, "kosmas").jangkauan.peran
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="cltn")
    assert akun(para, "kosmas").jangkauan.peran == {"pegawai"}


def test_jangkauan_tiga_kueri(para, organisasi, django_assert_num_queries):
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis="plt")
    with django_assert_num_queries(3):
        hitung_jangkauan(para.yosef.pengguna, timezone.localdate())


def test_atasan_yang_cltn_tidak_menjangkau(para):
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    assert akun(para, "sari").jangkauan.peran == {"pegawai"}
    assert terlihat(para, akun(para, "sari")) == {"sari"}


def test_yang_pensiun_kehilangan_semua_peran_tetapi_tetap_di_badannya(para):
    para.tina.riwayat_jabatan.update(masa=DateRange(date(2010, 1, 1), date(2025, 1, 1)))
    StatusPegawaiFactory(pegawai=para.tina, jenis="pensiun", masa=DateRange(date(2025, 1, 1), None))
    assert akun(para, "tina").jangkauan.peran == frozenset()
    assert terlihat(para, akun(para, "tina")) == set()
    assert "tina" in terlihat(para, akun(para, "maria"))


def test_unit_bawahan_saja(para, organisasi):
    pengguna = PenggunaFactory()
    PenugasanPeranFactory(pengguna=pengguna, peran="pengelola", unit=organisasi.sekretariat)
    assert terlihat(para, pengguna) == {"yosef", "maria", "tina"}


def test_jalur_bukan_awalan_teks(para, organisasi):
    """Unit 1 does not reach unit 11: paths end in a slash."""
    jalur = {unit.kode: unit.jalur for unit in UnitKerja.objects.all()}
    assert jalur["subbag"] == f"{jalur['sekretariat']}{organisasi.subbag.pk}/"
    assert not jalur["lain"].startswith(jalur["badan"])


def test_satuan_organisasi_terjangkau(para):
    assert UnitKerja.objects.terjangkau(akun(para, "maria")).count() == 4
    assert UnitKerja.objects.terjangkau(akun(para, "admin")).count() == 4
    assert Jabatan.objects.terjangkau(akun(para, "maria")).count() == 6
    assert not Jabatan.objects.terjangkau(akun(para, "sari")).exists()


def test_penugasan_dan_akun_terjangkau_admin(para, organisasi):
    lain = PenugasanPeranFactory(unit=organisasi.badan_lain)
    admin = akun(para, "admin")
    assert lain not in PenugasanPeran.objects.terjangkau(admin)
    assert PenugasanPeran.objects.terjangkau(admin).count() == 6
    dapat = akun_terjangkau(Pengguna.objects.all(), admin)
    assert para.budi.pengguna in dapat
    assert para.joko.pengguna not in dapat
    assert lain.pengguna not in dapat
    assert not akun_terjangkau(Pengguna.objects.all(), akun(para, "maria")).exists()


def test_usulan_terjangkau(para):
    milik_budi, milik_maria, milik_joko = (
        UsulanPerubahanFactory(pegawai=satu) for satu in (para.budi, para.maria, para.joko)
    )
    assert list(UsulanPerubahan.objects.dikelola(akun(para, "maria"))) == [milik_budi]
    assert milik_joko not in UsulanPerubahan.objects.terjangkau(akun(para, "tina"))
    assert milik_maria in UsulanPerubahan.objects.terjangkau(akun(para, "tina"))


@pytest.mark.parametrize(
    ("jenis", "dalam", "luar", "staf"),
    [
        ("penugasan-luar", False, True, True),
        ("diberhentikan-sementara", False, True, True),
        ("cltn", False, True, True),
        ("tugas-belajar", True, False, True),
        ("pindah", False, False, False),
        ("pensiun", False, False, False),
        ("berhenti", False, False, False),
        ("meninggal", False, False, False),
    ],
)
def test_cakupan_menurut_status_dan_tanggal(jenis, dalam, luar, staf, db):
    pegawai = PegawaiFactory()
    StatusPegawaiFactory(pegawai=pegawai, jenis=jenis, masa=DateRange(date(2026, 3, 1), date(2026, 4, 1)))
    saat = date(2026, 3, 31)
    assert Pegawai.objects.dalam_cakupan(saat).exists() is dalam
    assert Pegawai.objects.di_luar_cakupan(saat).exists() is luar
    assert Pegawai.objects.pada(saat).exists() is staf
    for tanggal in (date(2026, 2, 28), date(2026, 4, 1)):
        assert Pegawai.objects.dalam_cakupan(tanggal).exists()
        assert not Pegawai.objects.di_luar_cakupan(tanggal).exists()


def test_alasan_di_luar_cakupan(para):
    StatusPegawaiFactory(pegawai=para.budi, jenis="cltn")
    assert Pegawai.objects.di_luar_cakupan(date(2026, 3, 1)).get().alasan_luar == "cltn"


def test_tingkat_di_bawah(para, organisasi):
    jalur = (organisasi.kepala.jalur,)
    hari = timezone.localdate()
    tingkat = dict(
        Pegawai.objects.di_bawah_jabatan(*jalur, tanggal=hari)
        .dengan_jabatan(hari)
        .dengan_tingkat(*jalur)
        .values_list("nama", "tingkat")
    )
    assert tingkat == {"Budi Seran": 2, "Sari Ndun": 1, "Yosef Kono": 1, "Maria Bria": 2, "Tina Lay": 3}


def test_cari(para):
    assert list(Pegawai.objects.cari("seran budi")) == [para.budi]
    assert list(Pegawai.objects.cari(para.sari.nip[:18])) == [para.sari]
    assert Pegawai.objects.cari("  ").count() == Pegawai.objects.count()
