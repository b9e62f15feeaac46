"""The verbs of a round: who may, in which state, what is recorded, and what the database freezes."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from pemetaan import actions_kotak as aksi
from pemetaan.models import Kalibrasi, Pemetaan, PutaranPemetaan
from tests.hris.factories import ParameterFactory
from tests.pegawai.factories import PegawaiFactory, PenugasanPeranFactory, RiwayatJabatanFactory, StatusPegawaiFactory
from tests.pemetaan.factories import BarisHitungFactory
from tests.pemetaan.kotak.conftest import segar

pytestmark = pytest.mark.django_db


def ditolak(pesan, fungsi, **isi):
    with pytest.raises(ValidationError, match=pesan), transaction.atomic():
        fungsi(**isi)


def baris(putaran, orang) -> Pemetaan:
    return putaran.pemetaan.get(pegawai=orang)


# --- making and changing ---------------------------------------------------------------------------------------------


def test_buat_memakai_ambang_parameter(para, organisasi, periode):
    ParameterFactory(kunci="ambang_kompetensi_tinggi", nilai="91,5")
    putaran = aksi.buat_putaran(
        unit=organisasi.badan, periode=periode, nama="A", tanggal=date(2025, 7, 1), oleh=para.maria.pengguna
    )
    assert (putaran.status, putaran.ambang_menengah, putaran.ambang_tinggi) == ("draf", 78, Decimal("91.5"))
    assert (putaran.ambang.kinerja_menengah, putaran.ambang.kinerja_tinggi) == (90, 110)


def test_buat_hanya_untuk_badan_dan_tidak_di_masa_depan(para, organisasi, periode):
    isi = {"periode": periode, "nama": "A", "oleh": para.maria.pengguna}
    hari = timezone.localdate()
    ditolak("per badan", aksi.buat_putaran, unit=organisasi.litbang, tanggal=hari, **isi)
    ditolak("sesudah hari ini", aksi.buat_putaran, unit=organisasi.badan, tanggal=hari + timedelta(1), **isi)


def test_ubah_ambang_menuntut_hitung_ulang_ubah_nama_tidak(terhitung, isi):
    putaran = aksi.ubah_putaran(putaran=terhitung, nama="Nama lain", oleh=isi.maria)
    assert putaran.dihitung_pada is not None
    putaran = aksi.ubah_putaran(putaran=putaran, ambang_tinggi=Decimal(95), oleh=isi.maria)
    assert putaran.dihitung_pada is None
    ditolak("Hitung putaran lebih dahulu", aksi.ajukan, putaran=putaran, oleh=isi.maria)


def test_ambang_terbalik_ditolak(isi):
    ditolak("Ambang JPM tinggi", aksi.ubah_putaran, putaran=isi.putaran, ambang_tinggi=Decimal(70), oleh=isi.maria)


def test_hitungan_yang_berjalan_menahan_langkah_lain(isi, para):
    putaran = aksi.minta_hitung(putaran=isi.putaran, oleh=isi.maria)
    ditolak("sedang dihitung", aksi.minta_hitung, putaran=putaran, oleh=isi.maria)
    ditolak("sedang dihitung", aksi.ubah_putaran, putaran=putaran, nama="X", oleh=isi.maria)
    ditolak("sedang dihitung", aksi.hapus, putaran=putaran, oleh=isi.maria)


# --- handing on, setting ---------------------------------------------------------------------------------------------


def test_dari_draf_sampai_ditetapkan(tetap, para):
    assert (tetap.status, tetap.ditetapkan_oleh, tetap.ditetapkan_sebagai) == (
        "ditetapkan",
        para.kosmas.pengguna,
        "Kepala Badan",
    )
    riwayat = PutaranPemetaan.pgh_event_model.objects.filter(pgh_obj_id=tetap.pk).order_by("pgh_id")
    assert list(riwayat.values_list("status", flat=True).distinct().order_by("status")) == [
        "dikalibrasi",
        "ditetapkan",
        "draf",
    ]
    assert riwayat.last().pgh_context.metadata["user"] == para.kosmas.pengguna.pk


def test_tetapkan_hanya_kepala(dikalibrasi, para):
    for orang in (para.maria, para.yosef, para.sari, para.joko):
        ditolak("Hanya kepala", aksi.tetapkan, putaran=dikalibrasi, oleh=orang.pengguna)


@pytest.mark.parametrize("jenis", ["plt", "plh"])
def test_plt_dan_plh_kepala_menetapkan(dikalibrasi, para, organisasi, jenis):
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis=jenis)
    putaran = aksi.tetapkan(putaran=dikalibrasi, oleh=para.yosef.pengguna)
    assert putaran.ditetapkan_sebagai.startswith(("Plt.", "Plh."))


def test_kepala_lewat_peran_saja(dikalibrasi, organisasi):
    orang = PegawaiFactory(berakun=True)
    PenugasanPeranFactory(pengguna=orang.pengguna, peran="kepala", unit=organisasi.badan)
    assert aksi.tetapkan(putaran=dikalibrasi, oleh=orang.pengguna).ditetapkan_sebagai == "Kepala"


def test_kembalikan_beralasan_lalu_dapat_dihitung_lagi(dikalibrasi, para, hitung):
    ditolak("Tuliskan alasan", aksi.kembalikan, putaran=dikalibrasi, alasan=" ", oleh=para.kosmas.pengguna)
    ditolak("kepegawaian atau kepala", aksi.kembalikan, putaran=dikalibrasi, alasan="x", oleh=para.sari.pengguna)
    putaran = aksi.kembalikan(putaran=dikalibrasi, alasan="Asesmen Tina menyusul", oleh=para.kosmas.pengguna)
    assert (putaran.status, putaran.catatan) == ("draf", "Asesmen Tina menyusul")
    assert aksi.ajukan(putaran=hitung(), oleh=para.maria.pengguna).catatan == ""


def test_putaran_tanpa_kotak_tidak_dapat_diajukan(isi, hitung, para):
    for orang in vars(para).values():
        if hasattr(orang, "kinerja"):
            orang.kinerja.all().delete()
    ditolak("Belum ada pegawai", aksi.ajukan, putaran=hitung(), oleh=isi.maria)


def test_langkah_di_keadaan_yang_salah_ditolak(terhitung, isi, para):
    kepala = para.kosmas.pengguna
    ditolak("berstatus draf", aksi.tetapkan, putaran=terhitung, oleh=kepala)
    ditolak("berstatus draf", aksi.kembalikan, putaran=terhitung, alasan="x", oleh=kepala)
    ditolak("berstatus draf", aksi.terbitkan, putaran=terhitung, terbit=True, oleh=kepala)
    putaran = aksi.ajukan(putaran=terhitung, oleh=isi.maria)
    for langkah in (aksi.ajukan, aksi.minta_hitung, aksi.hapus):
        ditolak("berstatus dikalibrasi", langkah, putaran=putaran, oleh=isi.maria)


def test_terbitkan_dan_tutup_kembali(tetap, para):
    ditolak("kepegawaian atau kepala", aksi.terbitkan, putaran=tetap, terbit=True, oleh=para.sari.pengguna)
    putaran = aksi.terbitkan(putaran=tetap, terbit=True, oleh=para.maria.pengguna)
    assert putaran.terbit
    assert not aksi.terbitkan(putaran=putaran, terbit=False, oleh=para.kosmas.pengguna).terbit


def test_hapus_draf_beserta_isinya(terhitung, isi, para):
    aksi.kalibrasi(pemetaan=baris(terhitung, para.budi), ke=8, alasan="x", oleh=isi.maria)
    BarisHitungFactory(putaran=terhitung)
    aksi.hapus(putaran=terhitung, oleh=isi.maria)
    assert not PutaranPemetaan.objects.exists()
    assert not Kalibrasi.objects.exists()
    assert PutaranPemetaan.pgh_event_model.objects.exists()


# --- calibration -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "sebagai"),
    [
        ("sari", "Kepala Bidang Penelitian"),
        ("kosmas", "Kepala Badan"),
        ("maria", "Pengelola Kepegawaian · Kepala Sub Bagian Kepegawaian dan Umum"),
    ],
)
def test_kalibrasi_oleh_atasan_dan_kepegawaian(terhitung, para, siapa, sebagai):
    budi = aksi.kalibrasi(
        pemetaan=baris(terhitung, para.budi), ke=8, alasan=" Memimpin RPJPD ", oleh=getattr(para, siapa).pengguna
    )
    catatan = budi.kalibrasi.get()
    assert (budi.kotak_hitung, budi.kotak, budi.digeser) == (5, 8, True)
    assert (catatan.dari, catatan.ke, catatan.alasan, catatan.sebagai) == (5, 8, "Memimpin RPJPD", sebagai)


def test_kalibrasi_orang_lain_dan_diri_sendiri_ditolak(terhitung, para):
    for siapa, tentang in [
        (para.yosef, para.budi),
        (para.maria, para.maria),
        (para.sari, para.sari),
        (para.tina,) * 2,
    ]:
        ditolak(
            "tidak dapat Anda kalibrasi",
            aksi.kalibrasi,
            pemetaan=baris(terhitung, tentang),
            ke=9,
            alasan="x",
            oleh=siapa.pengguna,
        )


def test_kalibrasi_beralasan_berpindah_dan_berkotak(terhitung, para):
    oleh = para.maria.pengguna
    budi = baris(terhitung, para.budi)
    ditolak("Wajib diisi", aksi.kalibrasi, pemetaan=budi, ke=8, alasan="  ", oleh=oleh)
    ditolak("sudah berada di kotak 5", aksi.kalibrasi, pemetaan=budi, ke=5, alasan="x", oleh=oleh)
    ditolak("antara 1 dan 9", aksi.kalibrasi, pemetaan=budi, ke=10, alasan="x", oleh=oleh)
    ditolak("belum dapat dipetakan", aksi.kalibrasi, pemetaan=baris(terhitung, para.tina), ke=8, alasan="x", oleh=oleh)
    assert segar(terhitung).pemetaan.digeser().count() == 0


def test_kalibrasi_juga_setelah_diajukan_tetapi_tidak_setelah_ditetapkan(dikalibrasi, para):
    oleh = para.sari.pengguna
    aksi.kalibrasi(pemetaan=baris(dikalibrasi, para.budi), ke=8, alasan="x", oleh=oleh)
    putaran = aksi.tetapkan(putaran=dikalibrasi, oleh=para.kosmas.pengguna)
    ditolak("berstatus ditetapkan", aksi.kalibrasi, pemetaan=baris(putaran, para.budi), ke=9, alasan="x", oleh=oleh)


# --- frozen ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ubah",
    [
        lambda p: p.pemetaan.update(kotak=1),
        lambda p: p.pemetaan.update(masukan={}),
        lambda p: p.pemetaan.all().delete(),
        lambda p: Pemetaan.objects.create(putaran=p, pegawai=PegawaiFactory(), kotak=5, kotak_hitung=5),
        lambda p: Kalibrasi.objects.create(
            pemetaan=p.pemetaan.berkotak().first(), dari=5, ke=8, alasan="x", oleh=p.oleh, sebagai="x"
        ),
        lambda p: PutaranPemetaan.objects.filter(pk=p.pk).update(ambang_tinggi=95),
        lambda p: PutaranPemetaan.objects.filter(pk=p.pk).update(tanggal=date(2025, 1, 1)),
        lambda p: PutaranPemetaan.objects.filter(pk=p.pk).update(
            status="draf", ditetapkan_oleh=None, ditetapkan_pada=None
        ),
        lambda p: PutaranPemetaan.objects.filter(pk=p.pk).delete(),
    ],
    ids=["kotak", "masukan", "hapus", "tambah", "kalibrasi", "ambang", "tanggal", "buka", "hapus putaran"],
)
def test_putaran_yang_ditetapkan_beku_di_basis_data(tetap, ubah):
    lama = list(tetap.pemetaan.order_by("pk").values())
    with pytest.raises(IntegrityError, match="sudah ditetapkan"), transaction.atomic():
        ubah(tetap)
    assert list(tetap.pemetaan.order_by("pk").values()) == lama
    assert segar(tetap).status == "ditetapkan"


def test_kalibrasi_putaran_tetap_tidak_dapat_dihapus(dikalibrasi, para):
    aksi.kalibrasi(pemetaan=baris(dikalibrasi, para.budi), ke=8, alasan="x", oleh=para.sari.pengguna)
    aksi.tetapkan(putaran=dikalibrasi, oleh=para.kosmas.pengguna)
    with pytest.raises(IntegrityError, match="sudah ditetapkan"), transaction.atomic():
        Kalibrasi.objects.all().delete()


def test_masukan_yang_berubah_kemudian_tidak_mengubah_putaran_tetap(tetap, para):
    para.budi.asesmen.get().hasil.update(tingkat=1)
    para.budi.kinerja.update(nilai=Decimal(50), hasil_kerja="", perilaku_kerja="")
    budi = baris(segar(tetap), para.budi)
    assert (budi.kotak, budi.jpm, budi.letak.kotak) == (5, Decimal("87.5"), 5)
