"""What the database refuses about performance, rounds and boxes; the reference data of both."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from direktori.acuan import muat as muat_direktori
from direktori.models import RekomendasiKotak
from pemetaan.acuan import muat
from pemetaan.models import Kotak, Predikat
from tests.direktori.factories import RekomendasiKotakFactory
from tests.pemetaan import factories as pabrik

pytestmark = pytest.mark.django_db


def ditolak(baris, pesan: str, **isi) -> None:
    for nama, nilai in isi.items():
        setattr(baris, nama, nilai)
    with pytest.raises(ValidationError, match=pesan):
        baris.full_clean()


def test_batas_predikat_naik():
    ditolak(pabrik.PredikatFactory(), "Batas atas", batas_atas=Decimal(90))


def test_periode_berurutan_dan_unik():
    periode = pabrik.PeriodeKinerjaFactory()
    ditolak(periode, "sesudah tanggal mulai", selesai=periode.mulai)
    ditolak(pabrik.PeriodeKinerjaFactory.build(nama="Lain"), "tanggal yang sama sudah ada")


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"nilai": Decimal(100)}, "bukan keduanya"),
        ({"hasil_kerja": ""}, "bukan keduanya"),
        ({"nilai": Decimal(121), "hasil_kerja": "", "perilaku_kerja": ""}, "antara 0 dan 120"),
        ({"status": "sah"}, "bila, dan hanya bila, penilaian sah"),
        ({"dikonfirmasi_pada": timezone.now()}, "bila, dan hanya bila, penilaian sah"),
        ({"status": "dikembalikan"}, "wajib disertai alasan"),
        ({"predikat": None}, "bukan keduanya"),
        ({"predikat": None, "hasil_kerja": "", "perilaku_kerja": "", "status": "diajukan"}, "Hasil penilaian belum"),
    ],
)
def test_penilaian_ditolak(isi, pesan):
    ditolak(pabrik.PenilaianKinerjaFactory(), pesan, **isi)


@pytest.mark.parametrize(
    ("skema", "mulai", "selesai"),
    [
        ("pp-30-2019", date(2018, 7, 1), date(2018, 12, 31)),
        ("pp-30-2019", date(2021, 7, 1), date(2022, 1, 1)),
        ("permenpanrb-6-2022", date(2021, 1, 1), date(2021, 12, 31)),
    ],
)
def test_skema_periode_menurut_masanya(skema, mulai, selesai):
    periode = pabrik.PeriodeKinerjaFactory.build(nama="Lain", skema=skema, mulai=mulai, selesai=selesai)
    ditolak(periode, "Skema tidak cocok")


def test_penilaian_sekali_seperiode():
    lama = pabrik.PenilaianKinerjaFactory()
    kembar = pabrik.PenilaianKinerjaFactory.build(
        pegawai=lama.pegawai, periode=lama.periode, predikat=lama.predikat, oleh=lama.oleh
    )
    ditolak(kembar, "sudah dinilai untuk periode")


@pytest.mark.parametrize("pabrik_sasaran", [pabrik.SasaranKinerjaFactory, pabrik.SasaranUnitFactory])
def test_sasaran_bertarget_dan_realisasi_tidak_negatif(pabrik_sasaran):
    ditolak(pabrik_sasaran(), "Target harus lebih dari 0", target=Decimal(0))
    ditolak(pabrik_sasaran(), "Realisasi tidak boleh kurang dari 0", realisasi=Decimal(-1))


def test_persen_realisasi_terhadap_target():
    assert pabrik.SasaranKinerjaFactory(target=Decimal(4), realisasi=Decimal(3)).persen == Decimal(75)
    assert pabrik.SasaranKinerjaFactory().persen is None


def test_kinerja_unit_sekali_seperiode():
    lama = pabrik.KinerjaUnitFactory()
    kembar = pabrik.KinerjaUnitFactory.build(unit=lama.unit, periode=lama.periode, oleh=lama.oleh)
    ditolak(kembar, "untuk periode tersebut sudah dicatat")


def test_kotak_satu_sampai_sembilan_dan_satu_pasangan():
    pabrik.KotakFactory()
    ditolak(pabrik.KotakFactory.build(nomor=6), "Pasangan ini sudah ada")
    ditolak(pabrik.KotakFactory.build(nomor=10, kinerja="tinggi"), "antara 1 dan 9")


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"ambang_tinggi": Decimal(70)}, "Ambang JPM tinggi"),
        ({"ambang_kinerja_tinggi": Decimal(90)}, "Ambang kinerja tinggi"),
        ({"status": "ditetapkan"}, "bila, dan hanya bila, putaran ditetapkan"),
        ({"terbit": True}, "Hanya putaran yang ditetapkan"),
    ],
)
def test_putaran_ditolak(isi, pesan):
    ditolak(pabrik.PutaranPemetaanFactory(), pesan, **isi)


def test_nama_putaran_unik_sebadan():
    lama = pabrik.PutaranPemetaanFactory()
    kembar = pabrik.PutaranPemetaanFactory.build(nama=lama.nama, unit=lama.unit, periode=lama.periode, oleh=lama.oleh)
    ditolak(kembar, "Nama putaran ini sudah dipakai")


def test_pemetaan_berkotak_atau_menyebut_kekurangan():
    ditolak(pabrik.PemetaanFactory(), "antara 1 dan 9", kotak=10)
    ditolak(pabrik.PemetaanFactory(), "menyebut masukan", kekurangan=["Belum dinilai."])
    ditolak(pabrik.PemetaanFactory(), "menyebut masukan", kotak=None, kotak_hitung=None)
    pabrik.PemetaanFactory(belum=True).full_clean()


def test_pemetaan_sekali_seputaran():
    lama = pabrik.PemetaanFactory()
    ditolak(pabrik.PemetaanFactory.build(putaran=lama.putaran, pegawai=lama.pegawai), "sudah ada dalam putaran")


def test_kalibrasi_berpindah_dan_beralasan():
    ditolak(pabrik.KalibrasiFactory(), "lain daripada kotak asal", ke=5)
    ditolak(pabrik.KalibrasiFactory(), "Wajib diisi", alasan="")


def test_rekomendasi_ditolak():
    lama = RekomendasiKotakFactory()
    ditolak(RekomendasiKotakFactory.build(kotak=5, bentuk=lama.bentuk), "sudah direkomendasikan")
    ditolak(RekomendasiKotakFactory(kotak=6), "antara 1 dan 9", kotak=0)
    ditolak(RekomendasiKotakFactory(kotak=7), "bila, dan hanya bila, rekomendasi", status="ditetapkan")


def test_acuan_dimuat_sekali():
    assert (muat(), muat()) == (14, 0)
    assert Predikat.objects.get(kode="cukup").tingkat == "rendah"
    assert {(k.kinerja, k.kompetensi): k.nomor for k in Kotak.objects.all()}["tinggi", "rendah"] == 4


def test_usulan_rekomendasi_dimuat_sekali():
    muat_direktori()
    banyak = RekomendasiKotak.objects.count()
    assert banyak > 80
    RekomendasiKotak.objects.first().delete()
    muat_direktori()
    assert RekomendasiKotak.objects.count() == banyak - 1


def test_periode_terakhir_yang_sudah_selesai():
    lama = pabrik.PeriodeKinerjaFactory()
    baru = pabrik.PeriodeKinerjaFactory(nama="Semester II 2025", mulai=date(2025, 7, 1), selesai=date(2025, 12, 31))
    periode = type(baru).objects
    assert list(periode.terakhir(date(2026, 1, 5), 2)) == [baru, lama]
    assert list(periode.terakhir(date(2025, 12, 30))) == [lama]
