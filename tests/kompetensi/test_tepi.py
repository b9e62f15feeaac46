"""Competencies at their edges: the first and last valid day, the order of results, levels over time, words emptied."""

import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange

from kompetensi import actions, kesenjangan
from kompetensi.actions.standar import Perubahan
from kompetensi.models import Asesmen, HasilAsesmen, StandarKompetensi
from kompetensi.querysets import dinilai
from tests.kompetensi.factories import AsesmenFactory, HasilAsesmenFactory, StandarKompetensiFactory
from tests.pegawai.factories import PegawaiFactory, PenugasanPeranFactory, RiwayatJabatanFactory

pytestmark = pytest.mark.django_db
KABISAT = date(2028, 2, 29)


# --- the pure rule


@pytest.mark.parametrize(
    ("jpm", "seleksi", "pemetaan"),
    [
        ("68", "MMS", "kurang-optimal"),
        ("67.99", "KMS", "kurang-optimal"),
        ("79.99", "MMS", "cukup-optimal"),
        ("77.99", "MMS", "kurang-optimal"),
        ("89.99", "MS", "cukup-optimal"),
        ("120", "MS", "optimal"),
        ("0", "KMS", "kurang-optimal"),
    ],
)
def test_both_categories_on_their_lowest_values_and_just_below(jpm, seleksi, pemetaan):
    assert kesenjangan.kategori_seleksi(Decimal(jpm)) == seleksi
    assert kesenjangan.kategori_pemetaan(Decimal(jpm)) == pemetaan


@pytest.mark.parametrize(("menengah", "tinggi"), [(0, 80), (-1, 80), (80, 80), (81, 80)])
def test_limits_that_leave_a_category_empty_are_refused(menengah, tinggi):
    with pytest.raises(ValueError, match=r"lebih dari 0 dan di bawah ambang tinggi"):
        kesenjangan.Ambang(Decimal(tinggi), Decimal(menengah))


# --- which result counts on a day


@pytest.mark.parametrize("hari", [KABISAT, date(2027, 3, 1), date(2026, 1, 5)])
def test_the_factory_makes_an_assessment_of_about_three_years_on_every_day(hari):
    asesmen = AsesmenFactory(tanggal=hari)
    asesmen.full_clean()
    assert 0 <= (date(hari.year + 3, 3, 1) - asesmen.berlaku_sampai).days - (date(hari.year, 3, 1) - hari).days <= 1


@pytest.mark.parametrize(
    ("hari", "dihitung"),
    [
        (KABISAT - timedelta(days=1), False),
        (KABISAT, True),
        (date(2028, 12, 31), True),
        (date(2029, 1, 1), True),
        (date(2031, 2, 27), True),
        (date(2031, 2, 28), False),
    ],
)
def test_a_result_counts_from_its_day_to_its_last_day_both_included(para, kamus, catat, hari, dihitung):
    asesmen = catat(tanggal=KABISAT, hari_ini=KABISAT)
    assert asesmen.berlaku_sampai == date(2031, 2, 27)
    assert Asesmen.objects.berlaku(hari).exists() is dihitung
    assert HasilAsesmen.objects.efektif(hari).exists() is dihitung


def test_of_two_results_of_one_day_and_rank_the_later_entry_counts(para, kamus):
    for tingkat, metode in ((2, "asesmen-center"), (4, "uji-kompetensi"), (5, "atasan")):
        asesmen = AsesmenFactory(pegawai=para.budi, tanggal=date(2026, 3, 1), metode=metode)
        HasilAsesmenFactory(asesmen=asesmen, kompetensi=kamus.integritas, tingkat=tingkat)
    assert [satu.capaian for satu in HasilAsesmen.objects.efektif(date(2026, 3, 1))] == [4]


def test_a_measured_result_that_lapsed_gives_way_to_a_judged_one(para, kamus):
    for metode, tahun in (("asesmen-center", 2020), ("atasan", 2024)):
        asesmen = AsesmenFactory(pegawai=para.budi, tanggal=date(tahun, 3, 1), metode=metode)
        HasilAsesmenFactory(asesmen=asesmen, kompetensi=kamus.integritas, tingkat=tahun - 2020)
    capaian = [HasilAsesmen.objects.efektif(hari).get().capaian for hari in (date(2023, 3, 1), date(2024, 3, 1))]
    assert capaian == [0, 4]


@pytest.mark.parametrize(("tingkat", "sah"), [(0, True), (5, True), (-1, False), (6, False)])
def test_levels_run_from_nought_to_five(catat, tingkat, sah):
    if sah:
        assert catat(integritas=tingkat).hasil.get(kompetensi__kode="integritas").tingkat == tingkat
    else:
        with pytest.raises(ValidationError, match=r"^\['Tingkat antara 0 dan 5\.'\]$"):
            catat(integritas=tingkat)


def test_what_was_assessed_today_is_recorded_today_and_not_the_day_before(catat):
    with pytest.raises(ValidationError, match="masa depan"):
        catat(tanggal=KABISAT, hari_ini=KABISAT - timedelta(days=1))
    assert catat(tanggal=KABISAT, hari_ini=KABISAT).tanggal == KABISAT


@pytest.mark.parametrize("status", ["draf", "diajukan", "dibatalkan"])
def test_only_what_counts_is_corrected_or_withdrawn(para, kamus, status):
    lain = {"alasan_batal": "x"} if status == "dibatalkan" else {}
    metode = "asesmen-center" if status == "dibatalkan" else "mandiri"
    asesmen = AsesmenFactory(pegawai=para.budi, status=status, metode=metode, **lain)
    oleh = para.tina.pengguna
    with pytest.raises(ValidationError, match="Hanya asesmen yang sah"):
        actions.perbaiki_asesmen(asesmen=asesmen, tingkat={kamus.integritas.pk: 1}, data={}, oleh=oleh)
    with pytest.raises(ValidationError, match="Hanya asesmen yang sah"):
        actions.batalkan_asesmen(asesmen=asesmen, alasan="Keliru", oleh=oleh)


def test_a_correction_leaves_what_its_source_does_not_name(catat, para, kamus):
    asesmen = catat(asesor="UPT", saran="Baca")
    actions.perbaiki_asesmen(
        asesmen=asesmen, tingkat={kamus.integritas.pk: 5}, data={"saran": "Latihan"}, oleh=para.tina.pengguna
    )
    asesmen.refresh_from_db()
    assert (asesmen.asesor, asesmen.saran) == ("UPT", "Latihan")
    assert dict(asesmen.hasil.values_list("kompetensi", "tingkat")) == {kamus.integritas.pk: 5, kamus.perekat.pk: 3}


# --- who judges whom


@pytest.mark.parametrize(
    ("siapa", "mereka"),
    [
        ("budi", []),
        ("sari", ["Budi Seran"]),
        ("maria", ["Kosmas Manafe", "Tina Lay"]),
        ("tina", ["Kosmas Manafe"]),
        ("kosmas", ["Budi Seran", "Maria Bria", "Sari Ndun", "Tina Lay", "Yosef Kono"]),
        ("joko", []),
        ("bkd", []),
    ],
)
def test_whom_an_account_judges_and_never_itself(para, siapa, mereka):
    akun = getattr(para, siapa)
    pengguna = getattr(akun, "pengguna", None) or akun
    assert sorted(dinilai(pengguna).values_list("nama", flat=True)) == mereka


def test_who_acts_above_the_own_post_judges_the_others_below_it_and_not_the_own_row(para, organisasi):
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.kabid, jenis="plt")
    PegawaiFactory(nama="Rambu Ana", jabatan=organisasi.peneliti)
    assert [satu.nama for satu in dinilai(para.budi.pengguna)] == ["Rambu Ana"]


def test_a_head_who_keeps_the_staff_too_does_not_judge_the_own_row(para, organisasi):
    PenugasanPeranFactory(pengguna=para.kosmas.pengguna, peran="pengelola", unit=organisasi.badan)
    assert para.kosmas not in dinilai(para.kosmas.pengguna)


def test_who_only_acts_as_head_is_not_left_to_the_personnel_section(para, organisasi):
    """The secretary has a superior to judge him, whatever post he fills for a while."""
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis="plt")
    assert [satu.nama for satu in dinilai(para.tina.pengguna)] == ["Kosmas Manafe"]


@pytest.mark.parametrize(
    ("siapa", "draf", "diajukan"), [("budi", True, True), ("sari", False, True), ("maria", False, True)]
)
def test_a_draft_about_oneself_is_seen_by_nobody_else(para, mandiri, siapa, draf, diajukan):
    pengguna = getattr(para, siapa).pengguna
    mandiri(ajukan=False)
    assert Asesmen.objects.terjangkau(pengguna).exists() is draf
    mandiri()
    assert Asesmen.objects.terjangkau(pengguna).exists() is diajukan


def test_what_waits_for_a_superior_is_submitted_and_comes_oldest_first(para, organisasi):
    kabid = para.sari.pengguna
    rambu, yohana = (PegawaiFactory(nama=nama, jabatan=organisasi.peneliti) for nama in ("Rambu Ana", "Yohana Ndun"))
    for orang, hari in ((rambu, 2), (para.budi, 1), (yohana, 1), (para.maria, 1)):
        AsesmenFactory(mandiri=True, pegawai=orang, tanggal=date(2026, 3, hari))
    AsesmenFactory(pegawai=para.budi)
    urut = [satu.pegawai.nama for satu in Asesmen.objects.menunggu_atasan(kabid)]
    assert urut == ["Budi Seran", "Yohana Ndun", "Rambu Ana"]


# --- levels over time


AWAL, HARI = date(2027, 12, 1), 120


class Lini:
    """What a cell asks for day by day, kept the simplest way: a level and the day its row began, for each day."""

    def __init__(self):
        self.hari: list[tuple[int, int] | None] = [None] * HARI

    def ubah(self, mulai: int, tingkat: int | None) -> None:
        lama = self.hari[mulai]
        if (lama and lama[0]) == tingkat:
            return
        akhir = mulai
        while akhir < HARI and self.hari[akhir] == lama:
            akhir += 1
        self.hari[mulai:akhir] = [None if tingkat is None else (tingkat, mulai)] * (akhir - mulai)


@pytest.mark.parametrize("benih", range(12))
def test_any_changes_in_any_order_give_each_day_the_level_said_last_for_it(para, kamus, organisasi, benih):
    acak, lini = random.Random(benih), Lini()
    for _ in range(8):
        mulai, tingkat = acak.choice([0, 30, 31, 60, 90, 91]), acak.choice([None, 1, 2, 3])
        satu = Perubahan(organisasi.peneliti, kamus.integritas.pk, tingkat)
        isi = {"mulai": AWAL + timedelta(days=mulai), "dasar_hukum": "SK", "oleh": para.tina.pengguna}
        actions.simpan_standar(perubahan=[satu], **isi)
        lini.ubah(mulai, tingkat)
    baris = list(StandarKompetensi.objects.filter(jabatan=organisasi.peneliti, kompetensi=kamus.integritas))
    semua = [AWAL + timedelta(days=n) for n in range(HARI)]
    tertulis = [
        next((b.tingkat for b in baris if b.masa.lower <= h and (b.masa.upper is None or h < b.masa.upper)), None)
        for h in semua
    ]
    assert tertulis == [satu and satu[0] for satu in lini.hari]


@pytest.mark.parametrize(("hari", "tingkat"), [(30, 3), (31, 4), (59, 4), (60, 3)])
def test_the_posts_own_level_rules_exactly_its_days(kamus, organisasi, hari, tingkat):
    masa = DateRange(AWAL + timedelta(days=31), AWAL + timedelta(days=60))
    StandarKompetensiFactory(
        kompetensi=kamus.integritas, jenjang=None, jabatan=organisasi.peneliti, tingkat=4, masa=masa
    )
    efektif = StandarKompetensi.objects.efektif(AWAL + timedelta(days=hari))
    assert efektif.get(untuk=organisasi.peneliti.pk, kompetensi=kamus.integritas).tingkat == tingkat


# --- the dictionary


@pytest.fixture
def riset(para, organisasi):
    """Return a function that saves the agency's competency with level 1 as (description, indicators)."""
    data = {"nama": "Analisis Kebijakan", "definisi": "", "unit": organisasi.badan, "sumber": "", "aktif": True}

    def _simpan(uraian, indikator, kompetensi=None):
        isi = {"tingkat": {1: (uraian, indikator)}, "kompetensi": kompetensi, "oleh": para.tina.pengguna}
        return actions.simpan_kompetensi(data=data, **isi)

    return _simpan


def test_indicators_alone_are_saved_too(riset):
    satu = riset("Memahami", "Membaca data")
    riset("Memahami", "Membaca data\nMenulis", kompetensi=satu)
    assert satu.tingkat.get().daftar_indikator == ["Membaca data", "Menulis"]


def test_an_emptied_level_goes_and_indicators_without_a_level_are_refused(riset):
    satu = riset("Memahami", "Membaca data")
    with pytest.raises(ValidationError) as galat:
        riset(" ", "Membaca data", kompetensi=satu)
    assert galat.value.message_dict == {"t1_uraian": ["Isi uraian tingkat ini, atau kosongkan indikatornya."]}
    riset(" ", " ", kompetensi=satu)
    assert not satu.tingkat.exists()


def test_what_stays_the_same_leaves_no_history(riset):
    satu = riset("Memahami", "Membaca data")
    sebelum = satu.tingkat.get().events.count()
    riset(" Memahami ", "Membaca data\n", kompetensi=satu)
    assert satu.tingkat.get().events.count() == sebelum == 1
