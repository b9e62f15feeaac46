"""The ladder above a person, the route of a plan, and who an account is to a plan on a day."""

from datetime import date, timedelta

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from idp import actions, alur
from idp.kedudukan import jabatan_atasan, kedudukan
from idp.models import IDP
from idp.tangga import TANPA_TINGKAT, pemangku, rute, tangga
from pegawai.models import PenugasanPeran
from tests.idp.factories import IDPFactory
from tests.pegawai.factories import (
    JabatanFactory,
    PegawaiFactory,
    PenugasanPeranFactory,
    RiwayatJabatanFactory,
    StatusPegawaiFactory,
    UnitKerjaFactory,
)


@pytest.fixture
def hari():
    return timezone.localdate()


def mulai(hari, banyak=30):
    return DateRange(hari, hari + timedelta(days=banyak))


def nama(tingkat) -> list[str]:
    return [satu.nama for satu in tingkat]


# --- the ladder -----------------------------------------------------------------------------------------------------


def test_tingkat_terdekat_dulu_tanpa_puncak(para, organisasi, hari):
    naik = tangga(para.tina, hari)
    assert nama(naik.tingkat) == ["Kepala Sub Bagian Kepegawaian dan Umum", "Sekretaris"]
    assert naik.puncak == organisasi.kepala
    assert naik.atasan == {organisasi.kasubbag.pk, organisasi.sekretaris.pk, organisasi.kepala.pk}


def test_kepala_tanpa_tingkat_dan_tanpa_atasan(para, organisasi, hari):
    naik = tangga(para.kosmas, hari)
    assert (naik.tingkat, naik.atasan, naik.puncak) == ((), frozenset(), organisasi.kepala)


def test_tanpa_jabatan_definitif_tangga_kosong(db, hari, organisasi):
    orang = PegawaiFactory()
    RiwayatJabatanFactory(pegawai=orang, jabatan=organisasi.kabid, jenis="plt", masa=mulai(hari))
    naik = tangga(orang, hari)
    assert (naik.milik, naik.puncak, naik.tingkat, naik.atasan) == (None, None, (), frozenset())


def test_badan_di_dalam_badan_puncaknya_yang_terdekat(para, organisasi, hari):
    """A plan ends at the nearest agency's head, not at the head of the agency around it."""
    balai = UnitKerjaFactory(nama="Balai", induk=organisasi.litbang, adalah_badan=True)
    kepala = JabatanFactory(nama="Kepala Balai", unit=balai, atasan=organisasi.kabid, memimpin=True)
    staf = PegawaiFactory(jabatan=JabatanFactory(nama="Staf Balai", unit=balai, atasan=kepala))
    naik = tangga(staf, hari)
    assert (naik.puncak, naik.tingkat) == (kepala, ())
    assert organisasi.kabid.pk in naik.atasan, "the superiors above still see it"


def test_tangga_menurut_tanggal(para, organisasi, hari):
    para.budi.riwayat_jabatan.update(masa=DateRange(date(2010, 1, 1), hari))
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.pengadministrasi, masa=DateRange(hari, None))
    assert nama(tangga(para.budi, hari - timedelta(days=1)).tingkat) == ["Kepala Bidang Penelitian"]
    assert nama(tangga(para.budi, hari).tingkat)[0] == "Kepala Sub Bagian Kepegawaian dan Umum"


@pytest.mark.parametrize("jenis", ["plt", "plh"])
def test_pelaksana_di_depan_pejabat_definitif(para, organisasi, hari, jenis):
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kabid, jenis=jenis, masa=mulai(hari))
    isi = list(pemangku(organisasi.kabid.pk, hari, kecuali=0))
    assert [satu.pegawai for satu in isi] == [para.yosef, para.sari]
    assert isi[0].sebutan == f"{jenis.title()}. Kepala Bidang Penelitian"
    assert [satu.pegawai for satu in pemangku(organisasi.kabid.pk, hari, kecuali=para.yosef.pk)] == [para.sari]


# --- the route ------------------------------------------------------------------------------------------------------


def test_rute_melewati_yang_sudah(para, organisasi, hari):
    idp = IDPFactory(pegawai=para.tina)
    assert rute(idp, hari, sudah=frozenset()).berikut == organisasi.kasubbag
    assert rute(idp, hari, sudah=frozenset({organisasi.kasubbag.pk})).berikut == organisasi.sekretaris
    habis = rute(idp, hari, sudah=frozenset({organisasi.kasubbag.pk, organisasi.sekretaris.pk}))
    assert (habis.berikut, habis.dilewati) == (None, ())


def test_semua_tingkat_kosong_disebut_satu_per_satu(para, organisasi, hari):
    for siapa in (para.maria, para.yosef):
        StatusPegawaiFactory(pegawai=siapa, jenis="cltn")
    hasil = rute(IDPFactory(pegawai=para.tina), hari, sudah=frozenset())
    assert hasil.berikut is None
    assert [jabatan for jabatan, _ in hasil.dilewati] == [organisasi.kasubbag, organisasi.sekretaris]
    assert all("tidak ada pejabat" in alasan for _, alasan in hasil.dilewati)


@pytest.mark.parametrize("jenis", ["plt", "plh"])
def test_jabatan_kosong_berpemangku_sementara_tidak_dilewati(para, organisasi, hari, jenis):
    StatusPegawaiFactory(pegawai=para.maria, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.kasubbag, jenis=jenis, masa=mulai(hari))
    assert rute(IDPFactory(pegawai=para.tina), hari, sudah=frozenset()).berikut == organisasi.kasubbag


def test_masa_plt_habis_jabatannya_dilewati(para, organisasi, hari):
    StatusPegawaiFactory(pegawai=para.maria, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.kasubbag, jenis="plt", masa=mulai(hari, 1))
    besok = hari + timedelta(days=1)
    assert rute(IDPFactory(pegawai=para.tina), besok, sudah=frozenset()).berikut == organisasi.sekretaris


def test_tingkat_kosong_di_tengah_tercatat_pada_riwayat(para, organisasi, rencana, masuk):
    """The step that passes over the vacancy stands in the history, before the plan moves on."""
    StatusPegawaiFactory(pegawai=para.yosef, jenis="cltn")
    idp = rencana("diajukan", pegawai=para.tina)
    actions.setujui(idp=idp, oleh=para.maria.pengguna)
    assert list(idp.catatan_alur.values_list("aksi", flat=True)) == ["susun", "ajukan", "setujui", "dilewati"]
    halaman = masuk(para.tina).get(idp.get_absolute_url()).content.decode()
    assert "Sekretaris dilewati: tidak ada pejabat definitif, Plt., atau Plh." in halaman
    assert idp.status == alur.DISETUJUI


def test_tanpa_tingkat_disebutkan(para, hari):
    assert rute(IDPFactory(pegawai=para.yosef), hari, sudah=frozenset()).dilewati == ((None, TANPA_TINGKAT),)


# --- who an account is ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "harapan"),
    [
        ("budi", {"pemilik": "Peneliti Ahli Muda", "penyusun": "Peneliti Ahli Muda"}),
        ("sari", {"atasan": "Kepala Bidang Penelitian", "atasan-penanggung": "Kepala Bidang Penelitian"}),
        ("maria", {"pengelola": "Pengelola Kepegawaian · Kepala Sub Bagian Kepegawaian dan Umum"}),
        ("kosmas", {"kepala": "Kepala Badan", "atasan": "Kepala Badan"}),
        ("yosef", {}),
        ("joko", {}),
        ("bkd", {}),
        ("admin", {}),
    ],
)
def test_kedudukan_dan_sebutannya(para, rencana, hari, siapa, harapan):
    pengguna = getattr(getattr(para, siapa), "pengguna", None) or getattr(para, siapa)
    posisi = kedudukan(rencana("diajukan"), pengguna, hari)
    assert posisi.himpunan == set(harapan)
    assert {pelaku: posisi.sebutan[pelaku] for pelaku in posisi.himpunan} == harapan


def test_kedudukan_tujuh_kueri(para, rencana, hari, django_assert_max_num_queries):
    idp = IDP.objects.select_related("pegawai").get(pk=rencana("diajukan", pegawai=para.tina).pk)
    with django_assert_max_num_queries(7):
        kedudukan(idp, para.maria.pengguna, hari)


def test_peran_pengelola_atas_bidang_lain_bukan_pengelola_rencana_ini(para, organisasi, rencana, hari):
    PenugasanPeran.objects.filter(pengguna=para.tina.pengguna).delete()
    PenugasanPeranFactory(pengguna=para.tina.pengguna, peran="pengelola", unit=organisasi.sekretariat)
    assert kedudukan(rencana("disetujui"), para.tina.pengguna, hari).himpunan == frozenset()
    assert alur.PENGELOLA in kedudukan(IDPFactory(pegawai=para.yosef), para.tina.pengguna, hari).himpunan


def test_kepala_yang_ditugaskan_tanpa_jabatan_bertanda_kepala(para, organisasi, hari):
    """An agency whose head is not in its own staff data."""
    pejabat = PegawaiFactory(berakun=True)
    PenugasanPeranFactory(pengguna=pejabat.pengguna, peran="kepala", unit=organisasi.badan)
    posisi = kedudukan(IDPFactory(pegawai=para.budi), pejabat.pengguna, hari)
    assert posisi.sebutan == {alur.KEPALA: "Kepala"}


def test_rangkap_jabatan_memakai_yang_terdekat_dengan_pegawai(para, organisasi, hari):
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kasubbag, jenis="plt", masa=mulai(hari))
    assert jabatan_atasan(para.tina, para.yosef.pengguna, hari) == organisasi.kasubbag
    assert jabatan_atasan(para.maria, para.yosef.pengguna, hari) == organisasi.sekretaris
    assert jabatan_atasan(para.yosef, para.yosef.pengguna, hari) is None
    assert jabatan_atasan(para.budi, para.yosef.pengguna, hari) is None


def test_rencana_tetap_pada_jabatan_walau_pegawai_pindah_bidang(para, organisasi, rencana, masuk, hari):
    """Budi moves while his plan waits for Sari: she still sees it and may still act."""
    idp = rencana("diajukan")
    para.budi.riwayat_jabatan.update(masa=DateRange(date(2010, 1, 1), hari))
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.pengadministrasi, masa=DateRange(hari, None))
    klien = masuk(para.sari)
    assert 'data-aksi="setujui"' in klien.get(idp.get_absolute_url()).content.decode()
    actions.setujui(idp=idp, oleh=para.sari.pengguna)
    assert idp.jabatan_penanggung == organisasi.kasubbag, "from there on by the new ladder"


def test_penyusun_yang_berganti_pejabat(para, organisasi, rencana, hari):
    """The drafting post counts, not its holder of the day: the successor goes on with the draft."""
    idp = rencana("draf", oleh=para.sari)
    para.sari.riwayat_jabatan.update(masa=DateRange(date(2010, 1, 1), hari))
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kabid, jenis="plt", masa=mulai(hari))
    assert alur.PENYUSUN in kedudukan(idp, para.yosef.pengguna, hari).himpunan
    assert alur.PENYUSUN not in kedudukan(idp, para.sari.pengguna, hari).himpunan
    actions.ajukan(idp=idp, oleh=para.yosef.pengguna)
    assert idp.catatan_alur.get(aksi="ajukan").sebagai == "Plt. Kepala Bidang Penelitian"
