"""A rule set that has counted JP keeps its code, dates and state: a recount must not rewrite old lines."""

import re
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from direktori.models import BentukPengembangan
from tests.direktori.factories import BentukPengembanganFactory
from tests.jp.factories import AturanKonversiFactory, BarisAturanFactory, JPDiakuiFactory
from tests.pegawai.factories import PenugasanPeranFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def semua_badan(para, organisasi):
    """Rule sets hold for every agency: only who keeps them all changes one."""
    PenugasanPeranFactory(pengguna=para.maria.pengguna, unit=organisasi.badan_lain)


def halaman(masuk, para, aturan) -> str:
    alamat = reverse("admin:jp_aturankonversi_change", args=[aturan.pk])
    return masuk(para.maria).get(alamat).content.decode()


def test_aturan_terpakai_tidak_dapat_digeser(masuk, para):
    isi = halaman(masuk, para, JPDiakuiFactory().aturan)
    assert all(f'name="{bidang}"' in isi for bidang in ("nama", "sampai"))
    assert not any(f'name="{bidang}"' in isi for bidang in ("kode", "mulai", "aktif"))


def test_aturan_terpakai_menunjukkan_tarifnya_dan_jalan_keluarnya(masuk, para):
    aturan = JPDiakuiFactory().aturan
    isi = halaman(masuk, para, aturan)
    assert "baris-TOTAL_FORMS" not in isi
    assert "tambah aturan baru dan salin tarif dari aturan ini" in isi
    (tautan,) = re.findall(r'href="([^"]+)">Lihat \d+ tarif', isi)
    assert masuk(para.maria).get(tautan).context["aturan"] == aturan


def test_baris_yang_ada_tetap_bentuknya_dan_kuerinya_tidak_bertambah(masuk, para, dua_baris):
    aturan, _ = dua_baris
    klien, alamat = masuk(para.maria), reverse("admin:jp_aturankonversi_change", args=[aturan.pk])
    with CaptureQueriesContext(connection) as sedikit:
        isi = klien.get(alamat).text
    assert isi.count("<option") == 2 + 1 + BentukPengembangan.objects.count()  # each row its own, the empty row all
    for n in range(20):
        BarisAturanFactory(aturan=aturan, bentuk=BentukPengembanganFactory(kode=f"bentuk-{n}"))
    with CaptureQueriesContext(connection) as banyak:
        klien.get(alamat)
    assert len(banyak) == len(sedikit) <= 20


def test_setiap_sel_tarif_bernama_bagi_pembaca_layar(masuk, para, dua_baris):
    aturan, baris = dua_baris
    isi = halaman(masuk, para, aturan)
    sel = re.findall(r'<(?:input|select)[^>]*name="baris-(\d+|__prefix__)-(?!id|aturan)\w+"[^>]*>', isi)
    bernama = re.findall(r'<(?:input|select)[^>]*name="baris-[^>]*aria-label="([^"]+)"', isi)
    assert len(sel) == len(set(bernama)) == 3 * 7 + 2  # the empty row has nothing to delete
    assert {f"JP per satuan, {baris[0].bentuk}", f"Hapus, {baris[1].bentuk}", "Catatan, baris baru"} <= set(bernama)
    assert '<span class="visually-hidden">Baris</span>' in isi


def test_aturan_yang_belum_terpakai_dapat_diubah(masuk, para):
    isi = halaman(masuk, para, AturanKonversiFactory())
    assert all(f'name="{bidang}"' in isi for bidang in ("kode", "mulai", "sampai", "aktif"))


@pytest.fixture
def dua_baris(db):
    """An active set that has counted nothing, with two rates."""
    aturan = AturanKonversiFactory()
    bentuk = [BentukPengembanganFactory(kode=kode) for kode in ("seminar", "magang")]
    return aturan, [BarisAturanFactory(aturan=aturan, bentuk=satu) for satu in bentuk]


def kirim(masuk, para, aturan, baris, hapus=(), **lain):
    isi = {"kode": aturan.kode, "nama": aturan.nama, "dasar_hukum": aturan.dasar_hukum, "mulai": "2021-01-01"}
    isi |= {"aktif": "on", "baris-TOTAL_FORMS": len(baris), "baris-INITIAL_FORMS": len(baris)}
    for urut, satu in enumerate(baris):
        isi |= {f"baris-{urut}-id": satu.pk, f"baris-{urut}-aturan": aturan.pk}
        isi |= {f"baris-{urut}-bentuk": satu.bentuk_id, f"baris-{urut}-jp_per_satuan": "2.5"}
        isi |= {f"baris-{urut}-DELETE": "on"} if urut in hapus else {}
    return masuk(para.maria).post(reverse("admin:jp_aturankonversi_change", args=[aturan.pk]), isi | lain)


def test_tarif_diubah(masuk, para, dua_baris):
    assert kirim(masuk, para, *dua_baris).status_code == 302
    assert {satu.jp_per_satuan for satu in dua_baris[0].baris.all()} == {Decimal("2.5")}


def test_satu_bentuk_dua_kali_ditolak_di_samping_barisnya(masuk, para, dua_baris):
    aturan, baris = dua_baris
    jawaban = kirim(masuk, para, aturan, baris, **{"baris-1-bentuk": baris[0].bentuk_id})
    assert jawaban.status_code == 200
    assert "Bentuk ini sudah ada pada baris lain aturan ini." in jawaban.content.decode()
    assert 'value="2.5"' in jawaban.content.decode()
    assert {satu.jp_per_satuan for satu in aturan.baris.all()} == {Decimal(1)}


def test_dua_batas_sekaligus_ditolak_di_samping_selnya(masuk, para, dua_baris):
    aturan, baris = dua_baris
    jawaban = kirim(
        masuk, para, aturan, baris, **{"baris-1-maks_kegiatan_per_bulan": 2, "baris-1-maks_jp_per_hari": 3}
    )
    salah = jawaban.context["inline_admin_formsets"][0].formset.errors
    assert salah == [{}, {"maks_jp_per_hari": ["Pilih satu batas: per bulan atau per hari."]}]


def test_bentuk_yang_barisnya_dihapus_boleh_dipakai_baris_lain(masuk, para, dua_baris):
    aturan, baris = dua_baris
    kirim(masuk, para, aturan, baris, hapus=[0])
    assert list(aturan.baris.all()) == [baris[1]]


def test_aturan_aktif_tidak_kehilangan_semua_tarifnya(masuk, para, dua_baris):
    aturan, baris = dua_baris
    jawaban = kirim(masuk, para, aturan, baris, hapus=[0, 1])
    assert "paling sedikit satu baris tarif" in jawaban.content.decode()
    assert aturan.baris.count() == 2
