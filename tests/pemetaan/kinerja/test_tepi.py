"""Performance at its edges: the last day of a period, who moved in the middle of it, lines of targets, units."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from pemetaan import actions_kinerja as actions
from pemetaan.actions_unit import isi_unit
from pemetaan.models import KinerjaUnit, PenilaianKinerja, PeriodeKinerja
from pemetaan.perms_kinerja import boleh_menilai, dinilai_oleh, hari_nilai
from tests.pegawai.factories import RiwayatJabatanFactory, StatusPegawaiFactory
from tests.pemetaan.factories import KinerjaUnitFactory, PenilaianKinerjaFactory, PeriodeKinerjaFactory

pytestmark = pytest.mark.django_db
WITA = ZoneInfo("Asia/Makassar")
AKHIR = date(2025, 6, 30)
SEHARI = timedelta(days=1)
BARIS = {"uraian": "Dokumen", "satuan": "dokumen", "target": Decimal(4), "realisasi": None}
KOSONG = {"sasaran-TOTAL_FORMS": "3", "sasaran-INITIAL_FORMS": "0"}


@pytest.fixture
def pindah(para, organisasi):
    """Budi goes from sari's division to the secretariat in the middle of the period."""
    para.budi.riwayat_jabatan.update(masa=(date(2010, 1, 1), date(2025, 4, 1)))
    tempat = {"jabatan__unit": organisasi.sekretariat, "jabatan__atasan": organisasi.sekretaris}
    RiwayatJabatanFactory(pegawai=para.budi, masa=(date(2025, 4, 1), None), **tempat)


# --- the last day


@pytest.mark.parametrize(
    ("saat", "sah"),
    [
        (datetime(2025, 6, 29, 23, 59), False),
        (datetime(2025, 6, 30, 0, 0), True),
        (datetime(2025, 7, 1, 0, 0), True),
    ],
)
def test_a_result_is_submitted_from_the_last_day_on_by_the_clock_of_the_agency(para, periode, saat, sah):
    draf = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode)
    isi = {"penilaian": draf, "oleh": para.sari.pengguna, "sekarang": saat.replace(tzinfo=WITA)}
    if sah:
        assert actions.ajukan(**isi).status == "diajukan"
    else:
        with pytest.raises(ValidationError, match="Periode ini belum berakhir"):
            actions.ajukan(**isi)


def test_a_returned_result_submitted_again_carries_no_old_reason(para, periode):
    kembali = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, dikembalikan=True)
    assert actions.ajukan(penilaian=kembali, oleh=para.sari.pengguna).catatan == ""


@pytest.mark.parametrize(("hari", "nama"), [(AKHIR - SEHARI, []), (AKHIR, ["Semester I 2025"])])
def test_a_period_has_ended_on_its_last_day(periode, hari, nama):
    assert [satu.nama for satu in PeriodeKinerja.objects.terakhir(hari)] == nama
    assert hari_nilai(periode, hari) == hari
    assert hari_nilai(periode, AKHIR + 90 * SEHARI) == AKHIR


def test_the_last_periods_come_newest_first_and_no_more_than_asked_for(periode):
    for tahun in (2022, 2023, 2024):
        PeriodeKinerjaFactory(nama=str(tahun), mulai=date(tahun, 1, 1), selesai=date(tahun, 12, 31))
    assert [satu.nama for satu in PeriodeKinerja.objects.terakhir(AKHIR, 3)] == ["Semester I 2025", "2024", "2023"]


def test_of_periods_that_end_together_the_shorter_one_comes_first(predikat):
    for nama, mulai in (("Semester II", 7), ("Tahun", 1)):
        PeriodeKinerjaFactory(nama=nama, mulai=date(2024, mulai, 1), selesai=date(2024, 12, 31))
    assert [satu.nama for satu in PeriodeKinerja.objects.terakhir(AKHIR, 2)] == ["Semester II", "Tahun"]


# --- who moved


@pytest.mark.parametrize(("siapa", "hari", "boleh"), [
    ("sari", date(2025, 3, 31), True),
    ("sari", date(2025, 4, 1), False),
    ("yosef", date(2025, 3, 31), False),
    ("yosef", date(2025, 4, 1), True),
])  # fmt: skip
def test_the_direct_superior_is_the_one_of_the_day(para, pindah, siapa, hari, boleh):
    assert (para.budi in dinilai_oleh(getattr(para, siapa).pengguna, hari)) is boleh


def test_while_a_period_runs_today_decides_and_afterwards_its_last_day(para, periode, pindah):
    sari, yosef = para.sari.pengguna, para.yosef.pengguna
    jawab = [boleh_menilai(akun, para.budi.pk, periode, date(2025, 3, 1)) for akun in (sari, yosef)]
    assert jawab == ["atasan", ""]
    jawab = [boleh_menilai(akun, para.budi.pk, periode, date(2026, 1, 1)) for akun in (sari, yosef)]
    assert jawab == ["", "atasan"]


def test_a_result_belongs_to_the_unit_of_the_last_day(para, organisasi, periode, pindah):
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True)
    assert PenilaianKinerja.objects.di_unit(organisasi.badan).get().unit_jalur == organisasi.sekretariat.jalur
    assert PenilaianKinerja.objects.di_unit(organisasi.sekretariat).exists()
    assert not PenilaianKinerja.objects.di_unit(organisasi.litbang).exists()


def test_a_post_filled_for_a_while_moves_no_result_to_its_unit(para, organisasi, periode):
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.sekretaris, jenis="plt")
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True)
    assert PenilaianKinerja.objects.di_unit(organisasi.badan).get().unit_jalur == organisasi.litbang.jalur


def test_what_waits_for_the_personnel_section_comes_oldest_first_and_never_the_own_one(para, periode):
    saat = datetime(2025, 7, 1, 8, tzinfo=WITA)
    for orang, lama in ((para.sari, 0), (para.budi, 1), (para.yosef, 1), (para.maria, 2), (para.joko, 3)):
        diajukan = {"status": "diajukan", "diajukan_pada": saat - lama * SEHARI}
        PenilaianKinerjaFactory(pegawai=orang, periode=periode, **diajukan)
    PenilaianKinerjaFactory(pegawai=para.kosmas, periode=periode, sah=True, diajukan_pada=saat)
    PenilaianKinerjaFactory(pegawai=para.tina, periode=periode)
    urut = [satu.pegawai for satu in PenilaianKinerja.objects.menunggu_konfirmasi(para.maria.pengguna)]
    assert urut == [para.budi, para.yosef, para.sari]


@pytest.mark.parametrize(
    ("ciri", "sumber", "tampak"),
    [
        ({}, "atasan", True),
        ({"dikembalikan": True}, "atasan", True),
        ({"diajukan": True}, "atasan", False),
        ({"sah": True}, "atasan", False),
        ({}, "pengelola", False),
        ({}, "siasn", False),
    ],
)
def test_what_one_still_writes_about_somebody_out_of_reach_stays_in_reach(para, periode, ciri, sumber, tampak):
    PenilaianKinerjaFactory(pegawai=para.joko, periode=periode, sumber=sumber, oleh=para.sari.pengguna, **ciri)
    assert PenilaianKinerja.objects.terjangkau(para.sari.pengguna).exists() is tampak
    assert not PenilaianKinerja.objects.terjangkau(para.yosef.pengguna).exists()


def test_who_is_away_enters_nothing_and_the_acting_one_does(para, organisasi, periode):
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kabid, jenis="plt")
    assert boleh_menilai(para.sari.pengguna, para.budi.pk, periode, AKHIR) == ""
    assert boleh_menilai(para.yosef.pengguna, para.budi.pk, periode, AKHIR) == "atasan"


# --- periods and lines


def test_a_period_with_a_units_result_only_changes_its_name_only(para, organisasi, periode):
    KinerjaUnitFactory(periode=periode, unit=organisasi.litbang)
    data = {nama: getattr(periode, nama) for nama in actions.PERIODE}
    with pytest.raises(ValidationError) as galat:
        actions.simpan_periode(periode=periode, data=data | {"selesai": AKHIR + SEHARI}, oleh=para.maria.pengguna)
    assert list(galat.value.message_dict) == ["selesai"]
    assert actions.simpan_periode(periode=periode, data=data | {"nama": "S1"}, oleh=para.maria.pengguna).nama == "S1"


@pytest.mark.parametrize("baru", [["a"], ["b", "a"], ["a", "b", "c"], ["c"], []])
def test_lines_become_those_given_in_that_order(para, periode, baru):
    def tulis(nama):
        sasaran = [BARIS | {"uraian": satu} for satu in nama]
        return actions.isi(pegawai=para.budi, periode=periode, data={}, sasaran=sasaran, oleh=para.sari.pengguna)

    tulis(["a", "b"])
    penilaian = tulis(baru)
    assert [(satu.urut, satu.uraian) for satu in penilaian.sasaran.all()] == list(enumerate(baru, 1))


# --- units: the litany of entering


@pytest.fixture
def isian(organisasi, periode):
    """The address at which the division's result of the period is entered, and what is sent to it."""
    alamat = reverse("pemetaan:unit_isi", args=[organisasi.litbang.pk, periode.pk])
    return alamat, {"predikat": "baik", "catatan": " Tuntas "} | KOSONG


def test_a_units_result_is_written_and_recorded(masuk, para, isian):
    alamat, isi = isian
    baris = {"sasaran-0-uraian": "Kajian", "sasaran-0-satuan": "naskah", "sasaran-0-target": "2"}
    assert masuk(para.maria).post(alamat, isi | baris | {"sasaran-0-realisasi": "1,5"}).status_code == 302
    satu = KinerjaUnit.objects.get()
    assert (satu.predikat, satu.catatan, satu.oleh) == ("baik", "Tuntas", para.maria.pengguna)
    assert satu.sasaran.get().persen == 75
    assert satu.events.get().pgh_context.metadata["user"] == para.maria.pengguna.pk


@pytest.mark.parametrize(
    ("siapa", "status"), [("budi", 403), ("sari", 403), ("kosmas", 403), ("joko", 403), ("bkd", 403), ("admin", 403)]
)
def test_only_the_personnel_section_enters_a_units_result(masuk, para, isian, siapa, status):
    alamat, isi = isian
    assert masuk(getattr(para, siapa)).post(alamat, isi).status_code == status
    assert not KinerjaUnit.objects.exists()


def test_a_unit_of_another_agency_or_no_period_is_not_found(masuk, para, organisasi, isian, periode):
    _, isi = isian
    for unit, pk in ((organisasi.badan_lain, periode.pk), (organisasi.litbang, periode.pk + 1)):
        assert masuk(para.maria).post(reverse("pemetaan:unit_isi", args=[unit.pk, pk]), isi).status_code == 404


@pytest.mark.parametrize(
    "salah",
    [{"predikat": "hebat"}, {"sasaran-0-target": "0"}, {"sasaran-0-target": "banyak"}, {"sasaran-0-realisasi": "-1"}],
)
def test_a_wrong_entry_of_a_unit_is_shown_again_with_everything_typed(masuk, para, isian, salah):
    alamat, isi = isian
    baris = {"sasaran-0-uraian": "Kajian banjir", "sasaran-0-satuan": "naskah", "sasaran-0-target": "2"}
    jawaban = masuk(para.maria).post(alamat, isi | {"catatan": "Menunggu data"} | baris | salah)
    halaman = jawaban.content.decode()
    assert jawaban.status_code == 422
    assert "Menunggu data" in halaman and 'value="Kajian banjir"' in halaman
    assert not KinerjaUnit.objects.exists()


def test_a_second_entry_changes_the_same_row(para, organisasi, periode):
    for predikat in ("", "baik", "istimewa"):
        satu = isi_unit(unit=organisasi.litbang, periode=periode, predikat=predikat, oleh=para.maria.pengguna)
    assert KinerjaUnit.objects.get() == satu
    assert [peristiwa.predikat for peristiwa in satu.events.order_by("pgh_id")] == ["", "baik", "istimewa"]


@pytest.mark.parametrize("banyak", [3, 30])
def test_the_list_of_units_takes_as_few_queries_for_any_number(
    masuk, para, organisasi, periode, banyak, django_assert_max_num_queries
):
    KinerjaUnitFactory.create_batch(banyak, periode=periode, unit__induk=organisasi.badan)
    klien = masuk(para.maria)
    with django_assert_max_num_queries(15):
        jawaban = klien.get(reverse("pemetaan:unit_daftar"), {"per_page": "50"})
    assert len(jawaban.context["table"].rows) == banyak + 4
