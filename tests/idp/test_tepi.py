"""Plans at their edges: years and leap years, stale pages, items of another plan, what is typed and kept."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from idp import actions
from idp.forms import RupiahField
from idp.kedudukan import jabatan_atasan, kedudukan
from idp.models import IDP
from idp.querysets import TAK_BERLAKU
from jp.models import Kegiatan
from tests.direktori.factories import BentukPengembanganFactory
from tests.idp.factories import IDPFactory, ItemIDPFactory, RealisasiItemFactory
from tests.jp.factories import BarisAturanFactory, KegiatanFactory
from tests.pegawai.factories import RiwayatJabatanFactory, RiwayatPangkatFactory, StatusPegawaiFactory

WITA = ZoneInfo("Asia/Makassar")


@pytest.fixture
def harian(bentuk):
    """A form counted by days."""
    seminar = BentukPengembanganFactory(kode="seminar", nama="Seminar", satuan="hari")
    BarisAturanFactory(bentuk=seminar, jp_per_satuan=4)
    return seminar


@pytest.fixture
def draf(para, bentuk):
    """Return a function that gives budi's draft of a year, whichever year it is today."""
    return lambda tahun=2028: IDPFactory(pegawai=para.budi, tahun=tahun, disusun_oleh=para.budi.pengguna)


def simpan(idp, para, isi, item=None):
    return actions.simpan_item(idp=idp, data=isi, item=item, oleh=para.budi.pengguna)


# --- years


@pytest.mark.parametrize(
    ("saat", "tahun", "sah"),
    [
        (datetime(2027, 12, 31, 23, 59), 2027, True),
        (datetime(2027, 12, 31, 23, 59), 2028, True),
        (datetime(2027, 12, 31, 23, 59), 2029, False),
        (datetime(2028, 1, 1, 0, 0), 2027, False),
        (datetime(2028, 2, 29, 12, 0), 2029, True),
    ],
)
def test_a_plan_is_drafted_for_this_year_and_the_next_by_the_clock_of_the_agency(para, bentuk, saat, tahun, sah):
    isi = {"pegawai": para.budi, "tahun": tahun, "oleh": para.budi.pengguna, "sekarang": saat.replace(tzinfo=WITA)}
    if sah:
        assert actions.susun(**isi).tahun == tahun
    else:
        with pytest.raises(ValidationError, match="tahun berjalan atau tahun berikutnya"):
            actions.susun(**isi)


@pytest.mark.parametrize(("tahun", "hari", "sah"), [(2028, 366, True), (2027, 365, True), (2027, 366, False)])
def test_a_year_has_as_many_days_as_it_has(para, isi, draf, harian, tahun, hari, sah):
    idp, isi = draf(tahun), isi | {"bentuk": harian, "jumlah": hari}
    if sah:
        assert simpan(idp, para, isi).jumlah == hari
    else:
        with pytest.raises(ValidationError) as galat:
            simpan(idp, para, isi)
        assert list(galat.value.message_dict) == ["jumlah"]


@pytest.mark.parametrize(("selesai", "sah"), [(date(2027, 12, 31), False), (date(2028, 1, 1), True)])
def test_an_activity_fulfils_an_item_of_the_year_in_which_it_ends(para, bentuk, selesai, sah):
    item = ItemIDPFactory(idp=IDPFactory(pegawai=para.budi, tahun=2028, ditetapkan=True))
    kegiatan = KegiatanFactory(pegawai=para.budi, tanggal_mulai=date(2027, 12, 30), tanggal_selesai=selesai)
    isi = {"item": item, "kegiatan": kegiatan, "oleh": para.budi.pengguna}
    if sah:
        assert actions.hubungkan(**isi).item == item
    else:
        with pytest.raises(ValidationError, match=r"Kegiatan ini tidak selesai pada tahun 2028\."):
            actions.hubungkan(**isi)


# --- items


def test_an_item_of_another_plan_is_refused(para, isi, draf):
    lain = ItemIDPFactory(idp=draf(2027))
    with pytest.raises(ValidationError, match=r"Butir ini bukan bagian dari rencana tersebut\."):
        simpan(draf(2028), para, isi, item=lain)
    lain.refresh_from_db()
    assert lain.judul != isi["judul"]


def test_a_form_out_of_use_stays_where_it_is_and_comes_nowhere_new(para, isi, draf, harian):
    idp = draf()
    butir = simpan(idp, para, isi)
    type(harian).objects.update(aktif=False)
    for satu in (isi["bentuk"], harian):
        satu.refresh_from_db()
    assert simpan(idp, para, isi | {"jumlah": 7}, item=butir).jumlah == 7
    for data, item in ((isi, None), (isi | {"bentuk": harian, "jumlah": 1}, butir)):
        with pytest.raises(ValidationError, match=r"tidak dipakai lagi"):
            simpan(idp, para, data, item=item)


def test_an_item_without_a_form_is_said_beside_it(para, isi, draf):
    with pytest.raises(ValidationError) as galat:
        simpan(draf(), para, isi | {"bentuk": None})
    assert list(galat.value.message_dict) == ["bentuk"]


@pytest.mark.parametrize(("satuan", "sah"), [("jp", True), ("hari", False), ("semester", False), ("kegiatan", False)])
def test_only_hours_are_counted_in_halves(para, isi, draf, bentuk, satuan, sah):
    type(bentuk).objects.update(satuan=satuan)
    bentuk.refresh_from_db()
    isi = isi | {"bentuk": bentuk, "jumlah": Decimal("2.5")}
    if sah:
        assert simpan(draf(), para, isi).jumlah == Decimal("2.5")
    else:
        with pytest.raises(ValidationError, match=rf"Jumlah dalam satuan {satuan} harus bilangan bulat\."):
            simpan(draf(), para, isi)


def test_a_cancelled_or_used_activity_fulfils_nothing(para, bentuk):
    idp = IDPFactory(pegawai=para.budi, tahun=2028, ditetapkan=True)
    satu, dua = ItemIDPFactory.create_batch(2, idp=idp)
    dipakai = KegiatanFactory(pegawai=para.budi, tanggal_mulai=date(2028, 2, 29), tanggal_selesai=date(2028, 2, 29))
    RealisasiItemFactory(item=satu, kegiatan=dipakai)
    with pytest.raises(ValidationError, match="sudah dihubungkan dengan satu butir"):
        actions.hubungkan(item=dua, kegiatan=dipakai, oleh=para.budi.pengguna)
    Kegiatan.objects.update(status="dibatalkan", diajukan_pada=datetime(2028, 3, 1, tzinfo=WITA))
    dipakai.refresh_from_db()
    with pytest.raises(ValidationError, match=r"Kegiatan ini sudah dibatalkan\."):
        actions.hubungkan(item=satu, kegiatan=dipakai, oleh=para.budi.pengguna)


# --- what is typed


@pytest.mark.parametrize(
    ("tulisan", "angka"),
    [("Rp1.500.000", 1500000), ("Rp 1.500.000", 1500000), ("1500000", 1500000), (" ", 0), ("0", 0)],
)
def test_an_amount_is_read_with_or_without_rp_and_dots(tulisan, angka):
    assert RupiahField(max_digits=14, decimal_places=0, required=False).clean(tulisan) == angka


@pytest.mark.parametrize(
    ("bidang", "tulisan"),
    [("jumlah", "dua belas"), ("jumlah", "1,234"), ("biaya", "sejuta"), ("triwulan", "5"), ("judul", "x" * 201)],
)
def test_what_is_typed_wrongly_is_kept_beside_its_message(masuk, para, rencana, isi, bidang, tulisan):
    alamat = reverse("idp:item_baru", args=[rencana().pk])
    kirim = isi | {"bentuk": isi["bentuk"].pk, "penyelenggara": "BPSDM Kupang", bidang: tulisan}
    jawaban = masuk(para.budi).post(alamat, kirim)
    assert (jawaban.status_code, list(jawaban.context["form"].errors)) == (422, [bidang])
    halaman = jawaban.content.decode()
    assert 'value="BPSDM Kupang"' in halaman
    assert tulisan in halaman or bidang == "triwulan"


STALE = [
    ("ajukan", "draf", "budi", {"catatan": "Mohon diperiksa"}),
    ("setujui", "diajukan", "sari", {"catatan": "Sudah sesuai"}),
    ("verifikasi", "disetujui", "maria", {"catatan": "Lengkap"}),
    ("tetapkan", "diverifikasi", "kosmas", {"catatan": "Setuju"}),
    ("kembalikan", "diajukan", "sari", {"alasan": "Belum lengkap"}),
    ("batalkan", "diajukan", "budi", {"alasan": "Pindah tugas"}),
    ("ubah_rencana", "ditetapkan", "budi", {}),
]


@pytest.mark.parametrize(("aksi", "status", "siapa", "isian"), STALE)
def test_a_page_shown_before_the_last_step_moves_nothing_and_keeps_the_note(
    masuk, para, rencana, aksi, status, siapa, isian
):
    idp = rencana(status)
    jawaban = masuk(getattr(para, siapa)).post(
        reverse(f"idp:{aksi}", args=[idp.pk]), isian | {"langkah": idp.langkah - 1}
    )
    assert jawaban.status_code == 422
    halaman = jawaban.content.decode()
    assert "Rencana ini sudah berpindah sejak halaman dibuka." in halaman
    assert all(tulisan in halaman for tulisan in isian.values())
    assert list(IDP.objects.values_list("status", "langkah")) == [(status, idp.langkah)]


@pytest.mark.parametrize("langkah", ["-1", "99999999999999999999", "x", "1.5"])
def test_a_step_number_nobody_was_shown_moves_nothing(masuk, para, rencana, langkah):
    idp = rencana("diajukan")
    jawaban = masuk(para.sari).post(reverse("idp:setujui", args=[idp.pk]), {"langkah": langkah})
    idp.refresh_from_db()
    assert (jawaban.status_code, idp.status) == (422, "diajukan")


# --- lists and files


def test_the_team_is_searched_and_taken_along_in_words(masuk, para, rencana):
    rencana("diajukan")
    klien, alamat = masuk(para.kosmas), reverse("idp:tim")
    tampil = klien.get(alamat, {"cari": "seran"}).content.decode()
    assert "Budi Seran" in tampil and "Maria Bria" not in tampil
    berkas = klien.get(alamat, {"_export": "csv"}).content.decode("utf-8-sig")
    baris = {satu.split(",")[0]: satu for satu in berkas.splitlines()}
    assert "Diajukan" in baris["Budi Seran"] and "Belum ada IDP" in baris["Maria Bria"]
    assert "<" not in berkas


def test_unticked_waiting_for_me_shows_all(masuk, para, rencana):
    rencana("draf")
    klien, alamat = masuk(para.maria), reverse("idp:daftar")
    assert "Budi Seran" in klien.get(alamat, {"menunggu": ""}).content.decode()
    assert klien.get(alamat, {"menunggu": "on"}).context["table"].rows.__len__() == 0


def test_the_signature_bears_the_rank_of_the_day_it_was_set(masuk, para, rencana):
    from idp.rincian import konteks_cetak

    RiwayatPangkatFactory(pegawai=para.kosmas)
    idp = rencana("ditetapkan")
    assert konteks_cetak(idp)["tanda_tangan"]["pangkat"] == str(para.kosmas.riwayat_pangkat.get().golongan)


# --- versions


@pytest.mark.parametrize("status", TAK_BERLAKU)
def test_the_present_version_is_the_newest_that_still_counts(para, bentuk, status):
    waktu = {"ditetapkan_pada": datetime(2028, 2, 1, tzinfo=WITA)}
    lain = waktu if status == "digantikan" else {}
    lama = IDPFactory(pegawai=para.budi, tahun=2028, versi=1, ditetapkan=True)
    IDPFactory(pegawai=para.budi, tahun=2028, versi=2, status=status, **lain)
    assert IDP.objects.terkini().get() == lama
    baru = IDPFactory(pegawai=para.budi, tahun=2028, versi=3)
    assert IDP.objects.terkini().get() == baru
    assert IDP.objects.filter(pegawai=para.budi).terkini().untuk_tahun(2027).count() == 0


def test_activities_of_an_item_the_revision_dropped_are_free_again(rencana, para, isi, tahun):
    lama = rencana("ditetapkan")
    hari = date(tahun, 1, 5)
    kegiatan = KegiatanFactory(pegawai=para.budi, tanggal_mulai=hari, tanggal_selesai=hari)
    actions.hubungkan(item=lama.item.get(), kegiatan=kegiatan, oleh=para.budi.pengguna)
    baru = actions.ubah_rencana(idp=lama, oleh=para.budi.pengguna)
    actions.simpan_item(idp=baru, data=isi | {"judul": "Pengganti"}, oleh=para.budi.pengguna)
    actions.hapus_item(item=baru.item.get(judul="Kursus data"), oleh=para.budi.pengguna)
    for aksi, siapa in (("ajukan", "budi"), ("setujui", "sari"), ("verifikasi", "maria"), ("tetapkan", "kosmas")):
        getattr(actions, aksi)(idp=baru, oleh=getattr(para, siapa).pengguna)
    assert actions.hubungkan(item=baru.item.get(), kegiatan=kegiatan, oleh=para.budi.pengguna).item.idp == baru


# --- what lies with whom


def test_a_plan_given_back_starts_again_at_the_first_tier(rencana, para, organisasi):
    idp = rencana("diajukan", pegawai=para.tina)
    actions.setujui(idp=idp, oleh=para.maria.pengguna)
    actions.kembalikan(idp=idp, alasan="Kurang", oleh=para.yosef.pengguna)
    actions.ajukan(idp=idp, oleh=para.tina.pengguna)
    assert idp.jabatan_penanggung == organisasi.kasubbag
    actions.setujui(idp=idp, oleh=para.maria.pengguna)
    assert idp.jabatan_penanggung == organisasi.sekretaris


def test_a_tier_passed_over_is_not_asked_again_though_somebody_has_come(rencana, para, organisasi):
    StatusPegawaiFactory(pegawai=para.maria, jenis="cltn")
    idp = rencana("diajukan", pegawai=para.tina)
    assert idp.jabatan_penanggung == organisasi.sekretaris
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.kasubbag, jenis="plt")
    actions.setujui(idp=idp, oleh=para.yosef.pengguna)
    assert (idp.status, idp.jabatan_penanggung) == ("disetujui", None)


def test_nobody_waits_for_a_plan_that_is_over(rencana, para):
    for idp in (
        rencana("ditetapkan"),
        actions.batalkan(idp=rencana("draf", pegawai=para.sari), oleh=para.sari.pengguna),
    ):
        assert (idp.menunggu_sejak, idp.jabatan_penanggung, idp.penanggung) == (None, None, "")
    for siapa in (para.budi, para.sari, para.maria, para.kosmas):
        assert not IDP.objects.menunggu(siapa.pengguna).exists()


def test_the_post_that_drafted_keeps_a_plan_in_reach_only_on_its_way(rencana, para, organisasi):
    """Budi moved to the secretariat while sari's draft was on its way; once it is set, it is none of her business."""
    idp = rencana("menunggu-pegawai", oleh=para.sari)
    para.budi.riwayat_jabatan.update(masa=(date(2010, 1, 1), date(2020, 1, 1)))
    tempat = {"jabatan__unit": organisasi.subbag, "jabatan__atasan": organisasi.kasubbag}
    RiwayatJabatanFactory(pegawai=para.budi, masa=(date(2020, 1, 1), None), **tempat)
    assert IDP.objects.terjangkau(para.sari.pengguna).get() == idp
    IDP.objects.update(status="dibatalkan", menunggu_sejak=None)
    assert not IDP.objects.terjangkau(para.sari.pengguna).exists()
    assert IDP.objects.terjangkau(para.maria.pengguna).get() == idp


def test_the_heads_own_verified_plan_waits_for_the_head(rencana, para):
    """Nobody stands above; whoever else holds the role of head is not asked for it."""
    idp = actions.verifikasi(idp=rencana("disetujui", pegawai=para.kosmas), oleh=para.maria.pengguna)
    assert IDP.objects.menunggu(para.kosmas.pengguna).get() == idp
    assert not IDP.objects.menunggu(para.maria.pengguna).exists()


def test_an_owner_who_comes_to_act_in_the_drafting_post_is_not_the_drafter(rencana, para, organisasi):
    """Sari drafted budi's plan and went away; budi acts for her now: his own plan is still hers to change."""
    idp = rencana("draf", oleh=para.sari)
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.kabid, jenis="plt")
    hari = timezone.localdate()
    assert "penyusun" not in kedudukan(idp, para.budi.pengguna, hari).sebutan
    assert jabatan_atasan(para.budi, para.budi.pengguna, hari) is None
    with pytest.raises(ValidationError, match="wewenang Anda"):
        actions.ajukan(idp=idp, oleh=para.budi.pengguna)
