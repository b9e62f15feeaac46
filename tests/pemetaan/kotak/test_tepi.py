"""Mapping rounds at their edges: who is in one, what is kept of a calibration, who may act, what comes before."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from hris.models import Parameter
from pemetaan import actions_kotak as aksi
from pemetaan import wewenang
from pemetaan.models import Pemetaan, PenilaianKinerja, PutaranPemetaan
from tests.pegawai.factories import (
    JabatanFactory,
    PegawaiFactory,
    PenugasanPeranFactory,
    RiwayatJabatanFactory,
    StatusPegawaiFactory,
)
from tests.pemetaan.factories import KalibrasiFactory, PemetaanFactory, PutaranPemetaanFactory
from tests.pemetaan.kotak.conftest import TANGGAL, kotak_orang, segar
from tests.pemetaan.kotak.pabrik import jadikan, peta, peta_budi

SELALU = (date(2010, 1, 1), None)


def baris(putaran, orang) -> Pemetaan:
    return putaran.pemetaan.get(pegawai=orang)


def nama(orang) -> list[str]:
    return sorted(orang.values_list("pegawai__nama", flat=True))


# --- who is in a round, and as what


@pytest.mark.parametrize(
    ("jenis", "masa", "ada"),
    [
        ("pensiun", SELALU, False),
        ("pensiun", (TANGGAL, None), False),
        ("pensiun", (date(2025, 7, 2), None), True),
        ("cltn", (TANGGAL, date(2025, 7, 2)), True),
    ],
)
def test_who_is_off_the_staff_on_the_day_of_the_round_is_not_in_it(isi, hitung, para, jenis, masa, ada):
    StatusPegawaiFactory(pegawai=para.budi, jenis=jenis, masa=masa)
    assert ("Budi Seran" in kotak_orang(hitung())) is ada


def test_who_left_since_the_last_computation_goes_out_and_who_came_comes_in(terhitung, hitung, para, organisasi):
    StatusPegawaiFactory(pegawai=para.budi, jenis="pindah", masa=SELALU)
    PegawaiFactory(nama="Rambu Ana", jabatan=organisasi.peneliti)
    sesudah = kotak_orang(hitung())
    assert "Budi Seran" not in sesudah
    assert sesudah["Rambu Ana"] is None


def test_without_a_post_on_the_day_a_row_keeps_the_unit_and_neither_post_nor_level(isi, hitung, para):
    para.budi.riwayat_jabatan.update(masa=(date(2010, 1, 1), date(2025, 6, 30)))
    satu = baris(hitung(), para.budi)
    assert (satu.jabatan, satu.jabatan_nama, satu.jenjang) == (None, "", None)
    assert satu.unit.kode == "litbang"


def test_an_excluded_person_is_not_measured_though_everything_is_there(isi, hitung, para):
    StatusPegawaiFactory(pegawai=para.budi, jenis="cltn", masa=SELALU)
    satu = baris(hitung(), para.budi)
    assert (satu.kotak, satu.jpm, satu.predikat, satu.masukan) == (None, None, None, {})
    assert satu.kekurangan == ["Dikecualikan (§1.5): Cuti di luar tanggungan negara."]


def test_blanks_are_no_innovation(isi, hitung, para):
    """Nor are they for the entry; but what an older import left in the column must not lift anybody."""
    angka = {"hasil_kerja": "", "perilaku_kerja": "", "nilai": Decimal(115)}
    PenilaianKinerja.objects.filter(pegawai=para.budi).update(inovasi=" \n ", **angka)
    PenilaianKinerja.objects.filter(pegawai=para.sari).update(inovasi="Dasbor", **angka)
    putaran = hitung()
    assert [baris(putaran, orang).tingkat_kinerja for orang in (para.budi, para.sari)] == ["menengah", "tinggi"]


def test_one_competency_missing_is_named_alone(isi, hitung, para, standar):
    para.budi.asesmen.get().hasil.filter(kompetensi=standar[1]).delete()
    satu = baris(hitung(), para.budi)
    assert (satu.jpm, satu.kotak) == (None, None)
    assert satu.kekurangan == ["Hasil asesmen belum ada atau tidak berlaku lagi: Kerja Sama."]


# --- calibrations


def test_the_last_calibration_is_the_one_that_counts(terhitung, para):
    satu = baris(terhitung, para.budi)
    for ke in (8, 9, 6):
        satu = aksi.kalibrasi(pemetaan=satu, ke=ke, alasan="x", oleh=para.sari.pengguna)
    rinci = terhitung.pemetaan.dengan_kalibrasi().get(pegawai=para.budi)
    assert (rinci.kotak, rinci.kalibrasi_ke, rinci.kotak_hitung) == (6, 6, 5)
    assert not terhitung.pemetaan.kalibrasi_gugur().exists()


def test_of_two_calibrations_of_one_moment_the_later_entry_counts(para, organisasi):
    satu = peta_budi(para, organisasi)
    for ke in (8, 9):
        KalibrasiFactory(pemetaan=satu, ke=ke, pada=TANGGAL.isoformat() + "T08:00:00Z")
    assert Pemetaan.objects.dengan_kalibrasi().get().kalibrasi_ke == 9


def test_what_needs_a_look_are_missing_inputs_and_lapsed_calibrations_not_those_that_hold(terhitung, para):
    aksi.kalibrasi(pemetaan=baris(terhitung, para.budi), ke=8, alasan="x", oleh=para.sari.pengguna)
    KalibrasiFactory(pemetaan=baris(terhitung, para.sari), ke=8)
    perlu = [(satu.pegawai, satu.keadaan) for satu in terhitung.pemetaan.perlu_perhatian(9)]
    assert perlu == [(para.tina, "belum"), (para.sari, "gugur")]


def test_nothing_is_moved_while_the_round_is_being_computed(terhitung, isi, para):
    putaran = aksi.minta_hitung(putaran=terhitung, oleh=isi.maria)
    with pytest.raises(ValidationError, match=r"Putaran ini sedang dihitung; tunggu sampai selesai\."):
        aksi.kalibrasi(pemetaan=baris(putaran, para.budi), ke=8, alasan="x", oleh=para.sari.pengguna)
    for langkah in (aksi.ajukan, aksi.hapus, aksi.minta_hitung, aksi.ubah_putaran):
        with pytest.raises(ValidationError, match="sedang dihitung"):
            langkah(putaran=segar(putaran), oleh=isi.maria)


def test_the_personnel_section_of_another_division_moves_nobody_here(terhitung, para, organisasi):
    """The unit frozen in the row decides, not the agency of the round."""
    akun = PegawaiFactory(berakun=True).pengguna
    PenugasanPeranFactory(pengguna=akun, peran="pengelola", unit=organisasi.sekretariat)
    hari = date(2026, 1, 1)
    assert wewenang.sebagai_pengkalibrasi(baris(terhitung, para.budi), akun, hari) == ""
    assert wewenang.sebagai_pengkalibrasi(baris(terhitung, para.yosef), akun, hari) == "Pengelola Kepegawaian"


def test_who_holds_two_posts_above_signs_with_the_nearer_one(terhitung, para, organisasi):
    RiwayatJabatanFactory(pegawai=para.kosmas, jabatan=organisasi.kabid, jenis="plt")
    satu = aksi.kalibrasi(pemetaan=baris(terhitung, para.budi), ke=8, alasan="x", oleh=para.kosmas.pengguna)
    assert satu.kalibrasi.get().sebagai == "Plt. Kepala Bidang Penelitian"


# --- rounds


def test_thresholds_start_from_the_parameters_and_an_unknown_one_from_the_regulation(organisasi, para, periode):
    Parameter.objects.filter(kunci__startswith="ambang").delete()
    Parameter.objects.create(kunci="ambang_kompetensi_tinggi", nilai="92.5")
    assert list(aksi.ambang_baku().values()) == [Decimal(78), Decimal("92.5"), Decimal(90), Decimal(110)]


@pytest.mark.parametrize(
    ("kolom", "nilai", "tetap"),
    [("nama", "Nama lain", True), ("ambang_tinggi", Decimal(95), False), ("tanggal", date(2025, 6, 30), False)],
)
def test_only_another_name_leaves_a_computation_as_it_is(terhitung, isi, kolom, nilai, tetap):
    putaran = aksi.ubah_putaran(putaran=terhitung, oleh=isi.maria, **{kolom: nilai})
    assert (putaran.dihitung_pada is not None) is tetap
    if not tetap:
        with pytest.raises(ValidationError, match=r"^\['Hitung putaran lebih dahulu"):
            aksi.ajukan(putaran=putaran, oleh=isi.maria)


def test_a_round_in_which_nobody_has_a_box_is_not_handed_on(para, organisasi):
    putaran = PutaranPemetaanFactory(unit=organisasi.badan, oleh=para.maria.pengguna)
    PemetaanFactory(putaran=putaran, pegawai=para.budi, belum=True)
    putaran = jadikan(putaran, "draf", para.maria.pengguna)
    with pytest.raises(ValidationError, match=r"Belum ada pegawai yang dapat dipetakan\."):
        aksi.ajukan(putaran=putaran, oleh=para.maria.pengguna)


def test_before_a_round_come_the_set_ones_of_its_agency_with_earlier_data(para, organisasi):
    def putaran(hari, status="ditetapkan", unit=organisasi.badan):
        return jadikan(PutaranPemetaanFactory(unit=unit, tanggal=hari), status, para.kosmas.pengguna)

    dulu, lama = putaran(date(2024, 12, 31)), putaran(date(2025, 6, 30))
    putaran(TANGGAL)
    putaran(date(2025, 6, 1), "dikalibrasi")
    putaran(date(2025, 6, 1), unit=organisasi.badan_lain)
    kini = putaran(TANGGAL, "draf")
    assert list(PutaranPemetaan.objects.sebelum(kini).order_by("-tanggal")) == [lama, dulu]


# --- what one sees


@pytest.mark.parametrize(
    ("siapa", "mereka"),
    [
        ("budi", []),
        ("sari", ["Budi Seran"]),
        ("maria", ["Budi Seran", "Kosmas Manafe", "Maria Bria", "Sari Ndun"]),
        ("yosef", ["Maria Bria"]),
        ("kosmas", ["Budi Seran", "Kosmas Manafe", "Maria Bria", "Sari Ndun"]),
        ("joko", ["Joko Lain"]),
    ],
)
def test_whose_box_an_account_reaches(para, organisasi, siapa, mereka):
    """Superiors see their tiers and never their own row; the roles see their agency."""
    JabatanFactory(unit=organisasi.badan_lain, atasan=organisasi.kepala_lain)
    sini = PutaranPemetaanFactory(unit=organisasi.badan)
    for orang in (para.budi, para.sari, para.maria, para.kosmas):
        peta(sini, orang)
    peta(PutaranPemetaanFactory(unit=organisasi.badan_lain), para.joko)
    assert nama(Pemetaan.objects.terjangkau(getattr(para, siapa).pengguna)) == mereka


def test_who_acts_above_the_own_post_does_not_reach_the_own_box_by_that(para, organisasi):
    """Budi is acting head of his own division: his post lies below the one he acts in."""
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.kabid, jenis="plt")
    sini = PutaranPemetaanFactory(unit=organisasi.badan)
    teman = PegawaiFactory(nama="Rambu Ana", jabatan=organisasi.peneliti)
    for orang in (para.budi, teman):
        peta(sini, orang)
    assert nama(Pemetaan.objects.terjangkau(para.budi.pengguna)) == ["Rambu Ana"]


def test_what_another_agency_found_of_a_subordinate_stays_there(para, organisasi):
    for badan in (organisasi.badan, organisasi.badan_lain):
        peta(PutaranPemetaanFactory(unit=badan), para.budi, unit=badan)
    assert [satu.putaran.unit for satu in Pemetaan.objects.terjangkau(para.sari.pengguna)] == [organisasi.badan]


@pytest.mark.parametrize(
    ("status", "terbit", "tampak"),
    [("draf", False, 0), ("dikalibrasi", False, 0), ("ditetapkan", False, 0), ("ditetapkan", True, 1)],
)
def test_the_own_box_is_seen_in_rounds_set_and_opened_only(para, organisasi, status, terbit, tampak):
    satu = peta_budi(para, organisasi)
    jadikan(satu.putaran, status, para.kosmas.pengguna, terbit=terbit)
    assert Pemetaan.objects.milik(para.budi.pengguna).count() == tampak
    assert Pemetaan.objects.milik(para.sari.pengguna).count() == 0
    assert Pemetaan.objects.milik(para.bkd).count() == 0


def test_missing_and_excluded_are_told_apart(para, organisasi):
    putaran = PutaranPemetaanFactory(unit=organisasi.badan)
    peta(putaran, para.budi)
    PemetaanFactory(putaran=putaran, pegawai=para.sari, belum=True)
    PemetaanFactory(putaran=putaran, pegawai=para.maria, belum=True, dikecualikan="cltn")
    orang = putaran.pemetaan
    assert [nama(satu) for satu in (orang.berkotak(), orang.belum(), orang.luar())] == [
        ["Budi Seran"],
        ["Sari Ndun"],
        ["Maria Bria"],
    ]
