"""The forms of development in the admin: who reads, who edits, and what stands once it is used."""

import pytest
from django.urls import reverse

from direktori.models import BentukPengembangan
from tests.direktori.factories import BentukPengembanganFactory
from tests.jp.factories import KegiatanFactory
from tests.pegawai.factories import PenugasanPeranFactory

pytestmark = pytest.mark.django_db
DAFTAR = reverse("admin:direktori_bentukpengembangan_changelist")
ISI = {"kode": "simposium", "nama": "Simposium", "jalur": "klasikal", "porsi": "10", "satuan": "jp", "urut": "40"}


def ubah(satu) -> str:
    return reverse("admin:direktori_bentukpengembangan_change", args=[satu.pk])


@pytest.fixture
def maria(para, organisasi, masuk):
    """Keeps every agency there is."""
    PenugasanPeranFactory(pengguna=para.maria.pengguna, unit=organisasi.badan_lain)
    return masuk(para.maria)


@pytest.mark.parametrize(
    ("siapa", "status"), [("maria", 200), ("budi", 403), ("sari", 403), ("kosmas", 403), ("bkd", 403)]
)
def test_daftar_bentuk_menurut_peran(masuk, para, siapa, status):
    assert masuk(getattr(para, siapa)).get(DAFTAR).status_code == status


def test_yang_tidak_meliputi_semua_badan_hanya_membaca(masuk, para):
    satu, klien = BentukPengembanganFactory(), masuk(para.maria)
    assert "Berlaku untuk semua badan" in klien.get(DAFTAR).content.decode()
    assert klien.get(reverse("admin:direktori_bentukpengembangan_add")).status_code == 403
    assert klien.post(ubah(satu), ISI).status_code == 403
    satu.refresh_from_db()
    assert satu.nama != "Simposium"


def test_bentuk_baru_tersimpan_dan_tercatat(maria):
    assert maria.post(reverse("admin:direktori_bentukpengembangan_add"), ISI).status_code == 302
    baru = BentukPengembangan.objects.get(kode="simposium")
    assert (baru.nama, baru.boleh_mandiri, baru.events.count()) == ("Simposium", None, 1)


@pytest.mark.parametrize(("lain", "bidang"), [({"nama": ""}, "nama"), ({"satuan": "menit"}, "satuan")])
def test_isian_salah_disebut_dan_yang_diketik_tetap(maria, lain, bidang):
    jawaban = maria.post(reverse("admin:direktori_bentukpengembangan_add"), ISI | lain)
    assert bidang in jawaban.context["adminform"].form.errors
    assert 'value="simposium"' in jawaban.content.decode()
    assert not BentukPengembangan.objects.exists()


def test_kode_tetap_sejak_dibuat_dan_satuan_sejak_dipakai(maria):
    bebas, terpakai = BentukPengembanganFactory(), KegiatanFactory().bentuk
    halaman = {satu: maria.get(ubah(satu)).content.decode() for satu in (bebas, terpakai)}
    assert ['name="kode"' in halaman[satu] for satu in (bebas, terpakai)] == [False, False]
    assert ['name="satuan"' in halaman[satu] for satu in (bebas, terpakai)] == [True, False]


def test_kode_dan_satuan_yang_dikirim_diam_diam_diabaikan(maria):
    terpakai = KegiatanFactory().bentuk
    dulu = (terpakai.kode, terpakai.satuan)
    assert maria.post(ubah(terpakai), ISI | {"satuan": "hari"}).status_code == 302
    terpakai.refresh_from_db()
    assert (terpakai.kode, terpakai.satuan) == dulu and terpakai.nama == "Simposium"


def test_bentuk_tidak_dihapus_di_sini(maria):
    satu = BentukPengembanganFactory()
    assert maria.post(reverse("admin:direktori_bentukpengembangan_delete", args=[satu.pk])).status_code == 403


def test_bentuk_dicari_menurut_sebutan_lain(maria):
    BentukPengembanganFactory(kode="bimtek", alias="bimbingan teknis|workshop")
    BentukPengembanganFactory(kode="magang")
    halaman = maria.get(DAFTAR, {"q": "workshop"}).content.decode()
    assert "Bimtek" in halaman and "Magang" not in halaman
