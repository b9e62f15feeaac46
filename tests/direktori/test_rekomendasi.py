"""The matrix boxes × forms as a rule: what a box is told, what one save writes, what it refuses."""

from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from direktori import acuan, rekomendasi
from direktori.models import BentukPengembangan, RekomendasiKotak
from tests.direktori.factories import BentukPengembanganFactory, RekomendasiKotakFactory
from tests.pegawai.factories import PenggunaFactory

pytestmark = pytest.mark.django_db
SAAT = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture
def oleh():
    return PenggunaFactory()


@pytest.fixture
def bentuk():
    """Three forms of Lampiran A; the last one is a career action."""
    umum = {"di_lampiran_a": True}
    return [
        BentukPengembanganFactory(kode="coaching", urut=2, **umum),
        BentukPengembanganFactory(kode="magang", urut=1, **umum),
        BentukPengembanganFactory(kode="rotasi", urut=3, tindakan_karier=True, jalur="karier", porsi="", **umum),
    ]


def ditetapkan(oleh, **lain) -> RekomendasiKotak:
    isi = {"status": "ditetapkan", "ditetapkan_oleh": oleh, "ditetapkan_pada": SAAT}
    return RekomendasiKotakFactory(**isi | lain)


def isi_matriks() -> dict:
    return {(satu.kotak, satu.bentuk_id): satu.kekuatan for satu in RekomendasiKotak.objects.all()}


# --- reading --------------------------------------------------------------------------------------------------------


def test_kotak_mendapat_yang_utama_lalu_opsional_menurut_urutan(bentuk, oleh):
    coaching, magang, rotasi = bentuk
    for satu, kekuatan in ((coaching, "utama"), (magang, "utama"), (rotasi, "opsional")):
        ditetapkan(oleh, kotak=5, bentuk=satu, kekuatan=kekuatan)
    RekomendasiKotakFactory(kotak=6, bentuk=coaching)
    assert rekomendasi.bagi(5, karier=True) == {"utama": [magang, coaching], "opsional": [rotasi], "usulan": False}
    assert rekomendasi.bagi(5, karier=False)["opsional"] == []
    assert rekomendasi.bagi(6, karier=False) == {"utama": [coaching], "opsional": [], "usulan": True}
    assert rekomendasi.bagi(1, karier=True) == {"utama": [], "opsional": [], "usulan": False}


def test_usulan_tentang_tindakan_karier_tidak_terasa_bagi_yang_tidak_melihatnya(bentuk, oleh):
    ditetapkan(oleh, bentuk=bentuk[0])
    RekomendasiKotakFactory(bentuk=bentuk[2])
    assert [rekomendasi.bagi(5, karier=satu)["usulan"] for satu in (True, False)] == [True, False]


def test_bentuk_yang_tidak_dipakai_tidak_disarankan_dan_bukan_baris(bentuk):
    RekomendasiKotakFactory(bentuk=bentuk[0])
    BentukPengembangan.objects.filter(pk=bentuk[0].pk).update(aktif=False)
    assert rekomendasi.bagi(5, karier=True)["utama"] == []
    assert bentuk[0] not in rekomendasi.bentuk_matriks(karier=True)


def test_baris_matriks_lampiran_a_dan_yang_sudah_disarankan(bentuk):
    di_luar, disarankan = BentukPengembanganFactory(kode="lain"), BentukPengembanganFactory(kode="tambahan", urut=9)
    RekomendasiKotakFactory(bentuk=disarankan)
    assert list(rekomendasi.bentuk_matriks(karier=True)) == [bentuk[1], bentuk[0], bentuk[2], disarankan]
    assert bentuk[2] not in rekomendasi.bentuk_matriks(karier=False)
    assert di_luar not in rekomendasi.bentuk_matriks(karier=True)


# --- saving ---------------------------------------------------------------------------------------------------------


@given(
    st.lists(
        st.dictionaries(st.tuples(st.integers(1, 9), st.integers(0, 2)), st.sampled_from(["", "utama", "opsional"])),
        max_size=4,
    )
)
def test_sesudah_disimpan_matriks_berisi_yang_terakhir_ditulis(kiriman):
    with transaction.atomic():
        oleh, semua = PenggunaFactory(), BentukPengembanganFactory.create_batch(3)
        harap: dict = {}
        for satu in kiriman:
            isi = {(kotak, semua[urut].pk): nilai for (kotak, urut), nilai in satu.items()}
            beda = sum(harap.get(sel, "") != nilai for sel, nilai in isi.items())
            assert rekomendasi.simpan_matriks(isi=isi, tetapkan=False, oleh=oleh) == beda
            harap = {sel: nilai for sel, nilai in (harap | isi).items() if nilai}
            assert isi_matriks() == harap
            assert rekomendasi.simpan_matriks(isi=isi, tetapkan=False, oleh=oleh) == 0
        transaction.set_rollback(True)


def test_sel_yang_berubah_menjadi_usulan_yang_lain_tetap(bentuk, oleh):
    tetap, ubah = (ditetapkan(oleh, bentuk=satu) for satu in bentuk[:2])
    assert rekomendasi.simpan_matriks(isi={(5, bentuk[1].pk): "opsional"}, tetapkan=False, oleh=oleh) == 1
    tetap.refresh_from_db()
    ubah.refresh_from_db()
    assert (tetap.status, tetap.ditetapkan_pada) == ("ditetapkan", SAAT)
    assert (ubah.status, ubah.kekuatan, ubah.ditetapkan_oleh) == ("usulan", "opsional", None)


def test_menetapkan_mengesahkan_semua_usulan_dan_tidak_menyentuh_yang_sudah(bentuk, oleh):
    lama = ditetapkan(PenggunaFactory(), bentuk=bentuk[0])
    RekomendasiKotakFactory(bentuk=bentuk[1], kotak=3)
    rekomendasi.simpan_matriks(isi={(1, bentuk[0].pk): "utama"}, tetapkan=True, oleh=oleh)
    assert set(RekomendasiKotak.objects.values_list("status", flat=True)) == {"ditetapkan"}
    assert RekomendasiKotak.objects.filter(ditetapkan_oleh=oleh).count() == 2
    lama.refresh_from_db()
    assert lama.ditetapkan_pada == SAAT


@pytest.mark.parametrize(("kotak", "nilai"), [(0, "utama"), (10, "utama"), (5, "mutlak"), (5, None)])
def test_matriks_asing_ditolak_seluruhnya(bentuk, oleh, kotak, nilai):
    isi = {(1, bentuk[0].pk): "utama", (kotak, bentuk[1].pk): nilai}
    with pytest.raises(ValidationError, match="tidak dikenal"):
        rekomendasi.simpan_matriks(isi=isi, tetapkan=False, oleh=oleh)
    assert not RekomendasiKotak.objects.exists()


def test_bentuk_asing_ditolak(oleh):
    with pytest.raises(ValidationError, match="tidak dikenal"):
        rekomendasi.simpan_matriks(isi={(5, 0): "utama"}, tetapkan=False, oleh=oleh)


def test_setiap_perubahan_matriks_tercatat_dengan_pelakunya(bentuk, oleh):
    for nilai, tetapkan in (("utama", False), ("utama", True), ("", False)):
        rekomendasi.simpan_matriks(isi={(5, bentuk[0].pk): nilai}, tetapkan=tetapkan, oleh=oleh)
    peristiwa = apps.get_model("direktori", "RekomendasiKotakEvent").objects.order_by("pgh_id")
    assert [(satu.pgh_label, satu.status) for satu in peristiwa] == [
        ("insert", "usulan"),
        ("update", "ditetapkan"),
        ("delete", "ditetapkan"),
    ]
    assert {satu.pgh_context.metadata["user"] for satu in peristiwa} == {oleh.pk}


# --- constraints and reference data ---------------------------------------------------------------------------------


@pytest.mark.parametrize("isian", [{"kotak": 0}, {"kotak": 10}])
def test_kotak_satu_sampai_sembilan(isian):
    with pytest.raises(IntegrityError, match="rekomendasi_kotak"):
        RekomendasiKotakFactory(**isian)


@pytest.mark.parametrize("isian", [{"status": "ditetapkan"}, {"ditetapkan_pada": SAAT}])
def test_penetapan_bila_dan_hanya_bila_ditetapkan(isian):
    satu = RekomendasiKotakFactory.build(bentuk=BentukPengembanganFactory(), **isian)
    with pytest.raises(ValidationError, match="Penetapan dicatat"):
        satu.full_clean()


def test_satu_bentuk_sekali_sebuah_kotak(bentuk):
    RekomendasiKotakFactory(bentuk=bentuk[0])
    with pytest.raises(ValidationError, match="sudah direkomendasikan"):
        RekomendasiKotak(kotak=5, bentuk=bentuk[0], kekuatan="opsional").full_clean()


def test_setiap_bentuk_acuan_sah_dan_usulan_setiap_kotak_ada():
    acuan.muat()
    for satu in BentukPengembangan.objects.all():
        satu.full_clean()
    tanpa_porsi = set(
        BentukPengembangan.objects.filter(porsi="", tindakan_karier=False).values_list("kode", flat=True)
    )
    assert tanpa_porsi == {"pendidikan-tinggi", "nonklasikal-lainnya", "pengembangan-talent"}
    for kotak in rekomendasi.KOTAK:
        isi = rekomendasi.bagi(kotak, karier=True)
        assert isi["utama"] and isi["usulan"]


def test_bentuk_menyebut_nama_asingnya():
    assert str(BentukPengembanganFactory.build(nama="Bimbingan", nama_asing="coaching")) == "Bimbingan (coaching)"
    assert str(RekomendasiKotakFactory.build(bentuk__nama="Magang", kotak=2)) == "Kotak 2: Magang"
