"""Periods and results: every change through its action, refusals with the rule's name, the history of who did it."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from pemetaan import actions_kinerja as actions
from pemetaan.jejak_kinerja import jejak_penilaian
from pemetaan.models import PenilaianKinerja, PeriodeKinerja
from tests.pegawai.factories import PegawaiFactory, PenugasanPeranFactory
from tests.pemetaan.factories import (
    KinerjaUnitFactory,
    PenilaianKinerjaFactory,
    PeriodeKinerjaFactory,
    SasaranKinerjaFactory,
)

pytestmark = pytest.mark.django_db

BAIK = {"hasil_kerja": "sesuai", "perilaku_kerja": "di-atas"}
SASARAN = {"uraian": "Dokumen RKPD", "satuan": "dokumen", "target": Decimal(4), "realisasi": Decimal(3)}
TRIWULAN = {
    "nama": "Triwulan I 2026",
    "jenis": "triwulan",
    "mulai": date(2026, 1, 1),
    "selesai": date(2026, 3, 31),
    "skema": "permenpanrb-6-2022",
}


def isi(para, periode, data=BAIK, **lain):
    return actions.isi(pegawai=para.budi, periode=periode, data=data, oleh=para.sari.pengguna, **lain)


def riwayat(penilaian):
    return list(penilaian.events.order_by("pgh_id").values_list("status", "pgh_context__metadata__user"))


# --- periods ---------------------------------------------------------------------------------------------------------


def test_periode_panjang_apa_pun(para):
    periode = actions.simpan_periode(data=TRIWULAN, oleh=para.maria.pengguna)
    assert (str(periode), periode.berangka) == ("Triwulan I 2026", False)


@pytest.mark.parametrize(
    ("isi", "bidang", "pesan"),
    [
        ({"skema": "pp-30-2019"}, "skema", "2019–2021. (PP 30/2019 dan PermenPANRB 6/2022, masa berlaku)"),
        ({"mulai": date(2021, 1, 1), "selesai": date(2021, 6, 30)}, "skema", "sejak 1 Juli 2021"),
        ({"selesai": date(2026, 1, 1)}, "__all__", "sesudah tanggal mulai"),
    ],
)
def test_periode_yang_tidak_mungkin_ditolak(para, isi, bidang, pesan):
    with pytest.raises(ValidationError) as galat:
        actions.simpan_periode(data=TRIWULAN | isi, oleh=para.maria.pengguna)
    assert pesan in galat.value.message_dict[bidang][0]


def test_periode_yang_sudah_dipakai_hanya_berganti_nama(para, periode):
    PenilaianKinerjaFactory(periode=periode, pegawai=para.budi)
    data = {nama: getattr(periode, nama) for nama in actions.PERIODE}
    actions.simpan_periode(periode=periode, data=data | {"nama": "Semester 1"}, oleh=para.maria.pengguna)
    with pytest.raises(ValidationError, match="hanya namanya"):
        actions.simpan_periode(periode=periode, data=data | {"jenis": "lain"}, oleh=para.maria.pengguna)
    assert PeriodeKinerja.objects.get().nama == "Semester 1"


@pytest.fixture(params=["orang", "unit"])
def dipakai_lain(request, para, organisasi, periode):
    """A period in which the neighbour agency, too, has a result: of a person, or of a unit."""
    PenilaianKinerjaFactory(periode=periode, pegawai=para.budi)
    if request.param == "orang":
        return PenilaianKinerjaFactory(periode=periode, pegawai=para.joko).periode
    return KinerjaUnitFactory(periode=periode, unit=organisasi.kepala_lain.unit).periode


def test_nama_periode_yang_dipakai_badan_lain_tidak_diganti_satu_badan(masuk, para, organisasi, dipakai_lain):
    alamat = reverse("pemetaan:periode_ubah", args=[dipakai_lain.pk])
    data = {nama: getattr(dipakai_lain, nama) for nama in actions.PERIODE} | {"nama": "Nama Kami"}
    jawaban = masuk(para.maria).post(alamat, data)
    assert jawaban.status_code == 422 and "dipakai juga oleh badan lain" in jawaban.content.decode()
    PenugasanPeranFactory(pengguna=para.maria.pengguna, peran="pengelola", unit=organisasi.kepala_lain.unit)
    assert masuk(para.maria).post(alamat, data).status_code == 302
    assert PeriodeKinerja.objects.get().nama == "Nama Kami"


def test_hapus_periode_hanya_yang_kosong(para, periode):
    kosong = PeriodeKinerjaFactory(nama="Lain", mulai=date(2024, 1, 1), selesai=date(2024, 12, 31))
    PenilaianKinerjaFactory(periode=periode)
    actions.hapus_periode(periode=kosong, oleh=para.maria.pengguna)
    with pytest.raises(ValidationError, match="sudah dipakai"):
        actions.hapus_periode(periode=periode, oleh=para.maria.pengguna)
    assert PeriodeKinerja.objects.get() == periode


# --- entry -----------------------------------------------------------------------------------------------------------


def test_predikat_dihitung_bukan_diisi(para, periode, periode_angka):
    penilaian = isi(para, periode, BAIK | {"predikat": "sangat-baik"}, penilai=("Sari Ndun", "1"))
    angka = isi(para, periode_angka, {"nilai": Decimal("112"), "inovasi": " Dasbor usulan "})
    assert (penilaian.predikat.kode, penilaian.status, penilaian.penilai_nama) == ("baik", "draf", "Sari Ndun")
    assert (angka.predikat.kode, angka.inovasi, angka.hasil_kerja) == ("sangat-baik", "Dasbor usulan", "")


def test_sasaran_boleh_mendahului_hasil(para, periode_berjalan):
    penilaian = isi(para, periode_berjalan, {}, sasaran=[SASARAN | {"realisasi": None}])
    assert (penilaian.predikat, penilaian.sasaran.get().persen) == (None, None)
    isi(para, periode_berjalan, {}, sasaran=[SASARAN])
    assert penilaian.sasaran.get().persen == 75


def test_sasaran_diganti_seluruhnya_dan_yang_tetap_tanpa_riwayat(para, periode):
    penilaian = isi(para, periode, sasaran=[SASARAN, SASARAN | {"uraian": "Lama"}])
    tetap = penilaian.sasaran.first()
    isi(para, periode, sasaran=[SASARAN])
    assert penilaian.sasaran.get() == tetap and tetap.events.count() == 1
    isi(para, periode, sasaran=None)
    assert penilaian.sasaran.count() == 1
    isi(para, periode, sasaran=[])
    assert penilaian.sasaran.count() == 0


@pytest.mark.parametrize(
    ("data", "bidang"),
    [
        ({"hasil_kerja": "sesuai"}, {"perilaku_kerja"}),
        ({"hasil_kerja": "baik", "perilaku_kerja": "sesuai"}, {"hasil_kerja"}),
        (BAIK | {"nilai": Decimal(90)}, {"nilai"}),
    ],
)
def test_hasil_yang_tidak_mungkin_ditolak(para, periode, data, bidang):
    with pytest.raises(ValidationError) as galat:
        isi(para, periode, data)
    assert set(galat.value.message_dict) == bidang
    assert "PermenPANRB 6/2022" in str(galat.value)
    assert not PenilaianKinerja.objects.exists()


def test_nilai_di_luar_skala_menyebut_pasalnya(para, periode_angka):
    with pytest.raises(ValidationError, match="PP 30/2019 Pasal 41"):
        isi(para, periode_angka, {"nilai": Decimal("120.01")})


def test_sasaran_bertarget_nol_ditolak_tanpa_menulis(para, periode):
    with pytest.raises(ValidationError, match="lebih dari 0"):
        isi(para, periode, sasaran=[SASARAN | {"target": Decimal(0)}])
    assert not PenilaianKinerja.objects.exists()


@pytest.mark.parametrize("ciri", ["diajukan", "sah"])
def test_yang_diajukan_atau_sah_tidak_diubah(para, periode, ciri):
    penilaian = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, **{ciri: True})
    with pytest.raises(ValidationError, match="hanya draf dan yang dikembalikan"):
        isi(para, periode)
    with pytest.raises(ValidationError, match="hanya draf dan yang dikembalikan"):
        actions.ajukan(penilaian=penilaian, oleh=para.sari.pengguna)


def test_kinerja_sendiri_tidak_dinilai_diajukan_atau_dikonfirmasi_sendiri(para, periode):
    milik = PenilaianKinerjaFactory(pegawai=para.maria, periode=periode, diajukan=True)
    oleh = para.maria.pengguna
    for aksi in (
        lambda: actions.isi(pegawai=para.maria, periode=periode, data=BAIK, oleh=oleh),
        lambda: actions.konfirmasi(penilaian=milik, oleh=oleh),
        lambda: actions.kembalikan(penilaian=milik, alasan="x", oleh=oleh),
    ):
        with pytest.raises(ValidationError, match="Kinerja sendiri"):
            aksi()


# --- from draft to confirmed -----------------------------------------------------------------------------------------


def test_perjalanan_dan_riwayatnya(para, periode):
    sari, maria = para.sari.pengguna, para.maria.pengguna
    penilaian = isi(para, periode)
    actions.ajukan(penilaian=penilaian, oleh=sari)
    actions.kembalikan(penilaian=penilaian, alasan=" Lengkapi realisasi ", oleh=maria)
    assert PenilaianKinerja.objects.get().catatan == "Lengkapi realisasi"
    actions.ajukan(penilaian=penilaian, oleh=sari)
    sah = actions.konfirmasi(penilaian=penilaian, oleh=maria)
    assert (sah.status, sah.catatan, sah.dikonfirmasi_oleh) == ("sah", "", maria)
    assert riwayat(penilaian) == [
        ("draf", sari.pk), ("diajukan", sari.pk), ("dikembalikan", maria.pk), ("diajukan", sari.pk), ("sah", maria.pk),
    ]  # fmt: skip


def test_jejak_menyebut_saat_setiap_langkah_menurut_barisnya(para, periode):
    """Rows written later than they happened (a load, a migration) do not contradict the page's own dates."""
    saat = [datetime(2026, 7, hari, 9, tzinfo=UTC) for hari in (9, 12, 25)]
    penilaian = isi(para, periode, sekarang=saat[0])
    actions.ajukan(penilaian=penilaian, oleh=para.sari.pengguna, sekarang=saat[1])
    actions.konfirmasi(penilaian=penilaian, oleh=para.maria.pengguna, sekarang=saat[2])
    assert [(satu.kata, satu.pada) for satu in jejak_penilaian(penilaian)] == list(
        zip(("Disimpan sebagai draf", "Diajukan", "Dikonfirmasi"), saat, strict=True)
    )


def test_jejak_perubahan_dan_pengembalian_memakai_waktu_pencatatannya(para, periode):
    lama = datetime(2025, 7, 9, 9, tzinfo=UTC)
    penilaian = isi(para, periode, sekarang=lama)
    isi(para, periode, data=BAIK | {"perilaku_kerja": "sesuai"}, sekarang=lama)
    actions.ajukan(penilaian=penilaian, oleh=para.sari.pengguna, sekarang=lama)
    actions.kembalikan(penilaian=penilaian, alasan="Lengkapi", oleh=para.maria.pengguna)
    jejak = {satu.kata: satu for satu in jejak_penilaian(penilaian)}
    assert jejak["Diubah"].pada > lama and jejak["Dikembalikan"].pada > lama
    assert (jejak["Dikembalikan"].catatan, jejak["Diajukan"].catatan) == ("Lengkapi", "")
    assert PenilaianKinerja.objects.get().dibuat_pada == lama


def test_konfirmasi_dapat_dibatalkan_beralasan(para, periode):
    sah = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True)
    with pytest.raises(ValidationError, match="Alasan wajib"):
        actions.batal_konfirmasi(penilaian=sah, alasan=" ", oleh=para.maria.pengguna)
    batal = actions.batal_konfirmasi(penilaian=sah, alasan="Salah orang", oleh=para.maria.pengguna)
    assert (batal.status, batal.dikonfirmasi_pada, batal.catatan) == ("dikembalikan", None, "Salah orang")


def test_ajukan_menunggu_akhir_periode_dan_hasil(para, periode, periode_berjalan):
    berjalan = isi(para, periode_berjalan)
    tanpa_hasil = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, rencana=True)
    with pytest.raises(ValidationError, match="belum berakhir"):
        actions.ajukan(penilaian=berjalan, oleh=para.sari.pengguna)
    with pytest.raises(ValidationError, match="belum diisi"):
        actions.ajukan(penilaian=tanpa_hasil, oleh=para.sari.pengguna)


@pytest.mark.parametrize("nama", ["konfirmasi", "kembalikan", "batal_konfirmasi"])
def test_putusan_atas_draf_ditolak(para, periode, nama):
    draf = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode)
    alasan = {} if nama == "konfirmasi" else {"alasan": "x"}
    with pytest.raises(ValidationError, match="Penilaian berstatus draf"):
        getattr(actions, nama)(penilaian=draf, oleh=para.maria.pengguna, **alasan)


def test_konfirmasi_banyak_semua_atau_tidak_sama_sekali(para, periode):
    satu = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, diajukan=True)
    draf = PenilaianKinerjaFactory(pegawai=para.sari, periode=periode)
    with pytest.raises(ValidationError):
        actions.konfirmasi_banyak(penilaian=[satu, draf], oleh=para.maria.pengguna)
    assert not PenilaianKinerja.objects.sah().exists()
    assert actions.konfirmasi_banyak(penilaian=[satu], oleh=para.maria.pengguna) == 1


# --- decided elsewhere -----------------------------------------------------------------------------------------------


def catat(para, periode, data, oleh=None):
    oleh = oleh or para.maria.pengguna
    return actions.catat_sah(catatan=[actions.Catatan(para.budi, periode, data, ("Sari", "1"))], oleh=oleh)


def test_catat_sah_menimpa_yang_ada_dan_mencatat_sumbernya(para, periode):
    lama = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, dikembalikan=True)
    SasaranKinerjaFactory(penilaian=lama)
    (baru,) = catat(para, periode, {"hasil_kerja": "di-atas", "perilaku_kerja": "di-atas", "predikat": "sangat-baik"})
    baru.refresh_from_db()
    assert (baru.pk, baru.status, baru.sumber, baru.catatan) == (lama.pk, "sah", "siasn", "")
    assert baru.predikat.kode == "sangat-baik" and baru.sasaran.count() == 1
    assert riwayat(baru)[-1] == ("sah", para.maria.pengguna.pk)


def test_catat_sah_menolak_kuadran_yang_bertentangan_seluruhnya(para, periode):
    baik = actions.Catatan(para.sari, periode, BAIK)
    salah = actions.Catatan(para.budi, periode, BAIK | {"predikat": "sangat-baik"})
    with pytest.raises(ValidationError) as galat:
        actions.catat_sah(catatan=[baik, salah], oleh=para.maria.pengguna)
    assert "seharusnya Baik" in galat.value.message_dict["predikat"][0]
    assert not PenilaianKinerja.objects.exists()


def test_catat_sah_tanpa_hasil_atau_milik_sendiri_ditolak(para, periode):
    with pytest.raises(ValidationError, match="Hasil penilaian belum diisi"):
        catat(para, periode, {})
    with pytest.raises(ValidationError, match="Kinerja sendiri"):
        catat(para, periode, BAIK, oleh=para.budi.pengguna)


def test_catat_sah_banyak_dengan_kueri_yang_tetap(para, periode, django_assert_max_num_queries):
    semua = [actions.Catatan(satu, periode, BAIK) for satu in PegawaiFactory.create_batch(40)]
    with django_assert_max_num_queries(10):
        actions.catat_sah(catatan=semua, oleh=para.maria.pengguna)
    assert PenilaianKinerja.objects.sah().count() == 40
