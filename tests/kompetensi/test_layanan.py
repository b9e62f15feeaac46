"""What the database says of standards and results: which row counts on a date, and many people at once."""

from datetime import date
from decimal import Decimal

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from hris.models import Parameter
from kompetensi import layanan
from kompetensi.acuan import muat
from kompetensi.models import HasilAsesmen, StandarKompetensi, TingkatKompetensi
from pegawai.models import RiwayatJabatan
from tests.kompetensi.factories import (
    AsesmenFactory,
    HasilAsesmenFactory,
    KompetensiFactory,
    StandarKompetensiFactory,
)
from tests.pegawai.factories import JabatanFactory, JenjangFactory, PegawaiFactory, RiwayatJabatanFactory

pytestmark = pytest.mark.django_db
HARI = date(2026, 6, 15)


@pytest.fixture
def jabatan():
    return JabatanFactory(jenjang=JenjangFactory(kode="administrator", level_standar=3))


@pytest.fixture
def kompetensi():
    return KompetensiFactory(kode="integritas")


def efektif(jabatan, tanggal=HARI):
    return dict(
        StandarKompetensi.objects.efektif(tanggal).filter(untuk=jabatan.pk).values_list("kompetensi__kode", "tingkat")
    )


def hasil_pada(tanggal=HARI, **asesmen):
    """A result of an assessment taken on a date, valid three years."""
    tingkat = asesmen.pop("tingkat")
    kompetensi = asesmen.pop("kompetensi")
    induk = AsesmenFactory(tanggal=tanggal, **asesmen)
    return HasilAsesmenFactory(asesmen=induk, kompetensi=kompetensi, tingkat=tingkat)


# --- standards ----------------------------------------------------------------------------------------------------


def test_standar_jenjang_berlaku_untuk_jabatannya(jabatan, kompetensi):
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang, tingkat=3)
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=JenjangFactory(kode="lain"), tingkat=5)
    assert efektif(jabatan) == {"integritas": 3}


def test_standar_jabatan_mengalahkan_jenjang_hanya_pada_masanya(jabatan, kompetensi):
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang, tingkat=3)
    StandarKompetensiFactory(
        kompetensi=kompetensi,
        jenjang=None,
        jabatan=jabatan,
        tingkat=4,
        masa=DateRange(date(2026, 6, 1), date(2026, 7, 1)),
    )
    assert [
        efektif(jabatan, hari)["integritas"] for hari in (date(2026, 5, 31), date(2026, 6, 1), date(2026, 7, 1))
    ] == [
        3,
        4,
        3,
    ]


def test_standar_jabatan_lain_tidak_berpengaruh(jabatan, kompetensi):
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang, tingkat=3)
    StandarKompetensiFactory(
        kompetensi=kompetensi, jenjang=None, jabatan=JabatanFactory(jenjang=jabatan.jenjang), tingkat=5
    )
    assert efektif(jabatan) == {"integritas": 3}


def test_kompetensi_yang_tidak_dipakai_tidak_dituntut(jabatan):
    StandarKompetensiFactory(kompetensi=KompetensiFactory(aktif=False), jenjang=jabatan.jenjang)
    assert efektif(jabatan) == {}


def test_acuan_memberi_setiap_jenjang_standar_seragam_sekali():
    JenjangFactory(kode="pengawas", level_standar=2)
    JenjangFactory(kode="jpt-pratama", level_standar=4)
    muat()
    assert sorted(StandarKompetensi.objects.values_list("tingkat", flat=True)) == [2] * 9 + [4] * 9
    assert TingkatKompetensi.objects.count() == 45
    assert muat() == 0


def test_acuan_tidak_menimpa_suntingan():
    jenjang = JenjangFactory(kode="pengawas", level_standar=2)
    muat()
    TingkatKompetensi.objects.filter(kompetensi__kode="integritas", tingkat=1).update(uraian="Uraian sendiri.")
    jenjang.standar.filter(kompetensi__kode="integritas").update(tingkat=3)
    muat()
    assert jenjang.standar.get(kompetensi__kode="integritas").tingkat == 3
    assert TingkatKompetensi.objects.filter(uraian="Uraian sendiri.").count() == 1


def test_uraian_tingkat_lengkap_dan_tidak_berulang():
    muat()
    semua = list(TingkatKompetensi.objects.all())
    indikator = [satu for tingkat in semua for satu in tingkat.daftar_indikator]
    assert len({tingkat.uraian for tingkat in semua}) == 45
    assert len(set(indikator)) == len(indikator) >= 90


# --- results ------------------------------------------------------------------------------------------------------


def efektif_hasil(pegawai, tanggal=HARI):
    return dict(
        HasilAsesmen.objects.efektif(tanggal)
        .filter(asesmen__pegawai=pegawai)
        .values_list("kompetensi__kode", "capaian")
    )


def test_hasil_terukur_mendahului_penilaian_atasan_yang_lebih_baru(kompetensi):
    pegawai = PegawaiFactory()
    hasil_pada(date(2025, 1, 1), pegawai=pegawai, kompetensi=kompetensi, tingkat=2, metode="uji-kompetensi")
    hasil_pada(date(2026, 1, 1), pegawai=pegawai, kompetensi=kompetensi, tingkat=4, metode="atasan")
    assert efektif_hasil(pegawai) == {"integritas": 2}
    assert efektif_hasil(pegawai, date(2028, 6, 1)) == {"integritas": 4}


def test_hasil_terbaru_menang_dan_yang_akan_datang_belum(kompetensi):
    pegawai = PegawaiFactory()
    for tanggal, tingkat in ((date(2024, 1, 1), 1), (date(2026, 1, 1), 3), (date(2026, 12, 1), 5)):
        hasil_pada(tanggal, pegawai=pegawai, kompetensi=kompetensi, tingkat=tingkat)
    assert efektif_hasil(pegawai) == {"integritas": 3}
    assert efektif_hasil(pegawai, date(2025, 1, 1)) == {"integritas": 1}


@pytest.mark.parametrize(
    "ciri", [{"status": "draf"}, {"mandiri": True}, {"status": "dibatalkan", "alasan_batal": "x"}, {"lewat": True}]
)
def test_yang_tidak_sah_atau_lewat_masa_bukan_hasil(kompetensi, ciri):
    hasil = HasilAsesmenFactory(asesmen=AsesmenFactory(**ciri), kompetensi=kompetensi)
    assert efektif_hasil(hasil.asesmen.pegawai, date(2026, 12, 31)) == {}


def test_tingkat_atasan_mengubah_capaian_dan_keduanya_tersimpan(kompetensi):
    hasil = hasil_pada(pegawai=PegawaiFactory(), kompetensi=kompetensi, tingkat=4)
    HasilAsesmen.objects.filter(pk=hasil.pk).update(tingkat_atasan=2)
    assert efektif_hasil(hasil.asesmen.pegawai) == {"integritas": 2}
    assert HasilAsesmen.objects.get(pk=hasil.pk).tingkat == 4


# --- many at once -------------------------------------------------------------------------------------------------


def test_hasil_massal_terhadap_jabatan_yang_dipegang(jabatan):
    satu, dua = KompetensiFactory(kode="satu", urut=1), KompetensiFactory(kode="dua", urut=2)
    for kompetensi in (satu, dua):
        StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang, tingkat=3)
    lengkap, sebagian = PegawaiFactory(jabatan=jabatan), PegawaiFactory(jabatan=jabatan)
    hasil_pada(pegawai=lengkap, kompetensi=satu, tingkat=4)
    hasil_pada(pegawai=lengkap, kompetensi=dua, tingkat=2)
    hasil_pada(pegawai=sebagian, kompetensi=dua, tingkat=3)
    hasil = layanan.hasil_massal([lengkap.pk, sebagian.pk], HARI)
    assert [(b.kode, b.standar, b.capaian) for b in hasil[lengkap.pk].butir] == [("satu", 3, 4), ("dua", 3, 2)]
    assert (hasil[lengkap.pk].jpm, hasil[lengkap.pk].di_bawah) == (100, 1)
    assert hasil[sebagian.pk].jpm is None
    assert [b.kode for b in hasil[sebagian.pk].belum] == ["satu"]


def test_hasil_massal_terhadap_jabatan_target(jabatan, kompetensi):
    target = JabatanFactory(jenjang=JenjangFactory(kode="jpt-pratama", level_standar=4))
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang, tingkat=3)
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=target.jenjang, tingkat=4)
    pegawai = PegawaiFactory(jabatan=jabatan)
    hasil_pada(pegawai=pegawai, kompetensi=kompetensi, tingkat=3)
    assert layanan.hasil_massal([pegawai.pk], HARI)[pegawai.pk].jpm == 100
    assert layanan.hasil_massal([pegawai.pk], HARI, target.pk)[pegawai.pk].jpm == 75


def test_hasil_massal_tanpa_jabatan_definitif(jabatan, kompetensi):
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang)
    plt = PegawaiFactory()
    RiwayatJabatanFactory(pegawai=plt, jabatan=jabatan, jenis="plt")
    assert layanan.hasil_massal([plt.pk, PegawaiFactory().pk], HARI) == {}
    assert layanan.hasil_massal([], HARI) == {}


def test_hasil_massal_jabatan_tanpa_standar(jabatan):
    pegawai = PegawaiFactory(jabatan=jabatan)
    hasil = layanan.hasil_massal([pegawai.pk], HARI)[pegawai.pk]
    assert (hasil.butir, hasil.jpm) == ((), None)


def test_hasil_massal_nol_pada_jabatan_meniadakan_standar_jenjang(jabatan, kompetensi):
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang)
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=None, jabatan=jabatan, tingkat=0)
    pegawai = PegawaiFactory(jabatan=jabatan)
    assert layanan.hasil_massal([pegawai.pk], HARI)[pegawai.pk].butir == ()


@pytest.mark.parametrize("banyak", [3, 30])
def test_banyak_kueri_tetap(jabatan, kompetensi, banyak, django_assert_num_queries):
    StandarKompetensiFactory(kompetensi=kompetensi, jenjang=jabatan.jenjang)
    for pegawai in PegawaiFactory.create_batch(banyak, jabatan=jabatan):
        hasil_pada(pegawai=pegawai, kompetensi=kompetensi, tingkat=3)
    pegawai = list(RiwayatJabatan.objects.values_list("pegawai_id", flat=True))
    with django_assert_num_queries(2):
        assert len(layanan.hasil_massal(pegawai, HARI)) == banyak


# --- parameters ---------------------------------------------------------------------------------------------------


def test_ketentuan_dari_parameter():
    for kunci, nilai in (("dasar_jpm", "semua"), ("masa_berlaku_asesmen", "24"), ("jpm_memenuhi_syarat", "82,5")):
        Parameter.objects.create(kunci=kunci, nilai=nilai)
    Parameter.objects.create(kunci="jpm_masih_memenuhi_syarat", nilai="70")
    nyata = layanan.ketentuan()
    assert (nyata.dasar, nyata.masa_bulan) == ("semua", 24)
    assert (nyata.seleksi.tinggi, nyata.seleksi.menengah) == (Decimal("82.5"), 70)


@pytest.mark.parametrize(
    ("kunci", "nilai"),
    [
        ("dasar_jpm", "entah"),
        ("masa_berlaku_asesmen", "0"),
        ("masa_berlaku_asesmen", "x"),
        ("jpm_memenuhi_syarat", "60"),
    ],
)
def test_parameter_yang_tidak_masuk_akal_diganti_bawaan(kunci, nilai):
    Parameter.objects.create(kunci="jpm_masih_memenuhi_syarat", nilai="68")
    Parameter.objects.create(kunci=kunci, nilai=nilai)
    assert layanan.ketentuan() == layanan.Ketentuan()
