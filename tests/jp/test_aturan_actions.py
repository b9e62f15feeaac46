"""A rule set never rewrites what was counted under an older one, and on every day at most one set is active."""

from datetime import date
from decimal import Decimal

import pgtrigger
import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.urls import reverse

from hris.kolom import rentang
from jp import actions, layanan
from jp.aturan_actions import hari_terhitung_terakhir, simpan_aturan
from jp.models import AturanKonversi, BarisAturan, JPDiakui
from tests.jp.factories import AturanKonversiFactory, BarisAturanFactory, JPDiakuiFactory, KegiatanFactory
from tests.pegawai.factories import PenugasanPeranFactory

pytestmark = pytest.mark.django_db
TERAKHIR, SESUDAH = date(2021, 3, 5), date(2021, 3, 6)  # the last day counted in these tests, and the day after


@pytest.fixture
def lama(bentuk):
    return AturanKonversi.objects.get(kode="lampiran-b-2021")


@pytest.fixture
def terhitung(para, bentuk):
    """A verified course of 4 JP that ended on TERAKHIR, counted under Lampiran B."""
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, terverifikasi=True)
    actions.hitung_ulang(pegawai=para.budi)
    return kegiatan


def baru(mulai, sampai=None, aktif=True, kode="baru"):
    masa = rentang(mulai, sampai)
    return AturanKonversi(kode=kode, nama="Aturan baru", dasar_hukum="PerLAN baru", masa=masa, aktif=aktif)


def simpan(para, aturan, salin_dari=None):
    return simpan_aturan(aturan=aturan, salin_dari=salin_dari, oleh=para.maria.pengguna)


def ditolak(para, aturan, bidang, salin_dari=None):
    with pytest.raises(ValidationError) as galat:
        simpan(para, aturan, salin_dari)
    rinci = galat.value.message_dict if hasattr(galat.value, "error_dict") else {"": galat.value.messages}
    assert list(rinci) == [bidang]
    return " ".join(rinci[bidang])


def baris_jp():
    return list(JPDiakui.objects.order_by("pk").values_list("kegiatan", "tahun", "jp_diakui", "sebab", "aturan__kode"))


@pytest.mark.parametrize("mulai", [date(2020, 1, 1), TERAKHIR])
def test_tidak_berlaku_surut_atas_yang_sudah_dihitung(para, lama, terhitung, mulai):
    kalimat = ditolak(para, baru(mulai), "mulai", lama)
    assert "5 Maret 2021" in kalimat
    assert "paling awal 6 Maret 2021" in kalimat
    assert not AturanKonversi.objects.filter(kode="baru").exists()


def test_berlaku_sehari_sesudahnya_dan_mengakhiri_yang_lama(para, lama, terhitung):
    aturan = simpan(para, baru(SESUDAH), lama)
    lama.refresh_from_db()
    assert lama.masa == DateRange(date(2021, 1, 1), SESUDAH)
    assert aturan.baris.count() == lama.baris.count()
    assert layanan.daftar_aturan().pada(TERAKHIR).kode == lama.kode
    assert layanan.daftar_aturan().pada(SESUDAH).kode == "baru"


def test_riwayat_mencatat_siapa(para, lama):
    aturan = simpan(para, baru(SESUDAH), lama)
    jejak = apps.get_model("jp", "AturanKonversiEvent").objects.filter(pgh_obj_id__in=[aturan.pk, lama.pk])
    assert {satu.pgh_context.metadata["user"] for satu in jejak.order_by("-pgh_id")[:2]} == {para.maria.pengguna.pk}


def test_yang_tidak_aktif_boleh_dari_kapan_saja(para, lama, terhitung):
    assert simpan(para, baru(date(2019, 1, 1), aktif=False), lama).pk


def test_mengaktifkan_dan_menggeser_diperiksa_sama(para, lama, terhitung):
    aturan = simpan(para, baru(date(2020, 6, 1), aktif=False), lama)
    aturan.aktif = True
    assert "sudah dihitung" in ditolak(para, aturan, "mulai")
    aturan.masa = rentang(SESUDAH)
    simpan(para, aturan)
    aturan.masa = rentang(TERAKHIR)
    assert "sudah dihitung" in ditolak(para, aturan, "mulai")


def test_nama_yang_aktif_boleh_dibetulkan_tanpa_syarat(para, lama, terhitung):
    awal = AturanKonversiFactory(kode="awal", masa=DateRange(date(2018, 1, 1), date(2021, 1, 1)))
    BarisAturanFactory(aturan=awal)
    awal.nama = "Aturan lama sekali"
    assert simpan(para, awal).nama == "Aturan lama sekali"


@pytest.mark.parametrize(
    ("bidang", "nilai"),
    [("kode", "lain"), ("aktif", False), ("masa", rentang(date(2020, 1, 1)))],
)
def test_yang_terpakai_tetap(para, lama, terhitung, bidang, nilai):
    setattr(lama, bidang, nilai)
    assert "sudah menghitung JP" in ditolak(para, lama, "")


def test_yang_terpakai_diakhiri_sesudah_hari_terhitung(para, lama, terhitung):
    lama.masa = rentang(date(2021, 1, 1), date(2021, 3, 4))
    assert "5 Maret 2021" in ditolak(para, lama, "sampai")
    lama.masa = rentang(date(2021, 1, 1), TERAKHIR)
    assert simpan(para, lama).masa.upper == SESUDAH


def test_aturan_aktif_harus_bertarif(para, lama):
    assert "tarif" in ditolak(para, baru(date(2030, 1, 1)), "aktif")


def test_tidak_bertumpang_dengan_yang_sudah_menyusul(para, lama):
    simpan(para, baru(date(2030, 1, 1), kode="menyusul"), lama)
    assert "1 Januari 2030" in ditolak(para, baru(date(2029, 1, 1)), "sampai", lama)
    assert "1 Januari 2030" in ditolak(para, baru(date(2030, 1, 1)), "mulai", lama)
    simpan(para, baru(date(2029, 1, 1), date(2029, 12, 31)), lama)
    kode = [layanan.daftar_aturan().pada(date(tahun, 6, 1)).kode for tahun in (2028, 2029, 2030)]
    assert kode == ["lampiran-b-2021", "baru", "menyusul"]


def test_dua_aturan_aktif_bertumpang_ditolak_basis_data(lama):
    with pytest.raises(IntegrityError, match="aturan_aktif_bergantian"):
        AturanKonversiFactory(kode="kembar", masa=DateRange(date(2025, 1, 1), date(2026, 1, 1)))


def test_yang_pembanding_boleh_bertumpang(lama):
    assert AturanKonversiFactory(kode="uji", masa=lama.masa, aktif=False).pk


def test_kegiatan_terhitung_memegang_aturannya(para, bentuk, lama, terhitung):
    """Even if a set came to govern a counted day by other ways, a recount leaves the old line alone."""
    sebelum = baris_jp()
    with pgtrigger.ignore("jp.AturanKonversi:aturan_terkunci"):
        AturanKonversi.objects.filter(pk=lama.pk).update(masa=DateRange(date(2021, 3, 6), None))
    surut = AturanKonversiFactory(kode="surut", masa=DateRange(date(2021, 1, 1), date(2021, 3, 6)))
    BarisAturanFactory(aturan=surut, bentuk=bentuk.kursus, jp_per_satuan=Decimal(9))
    assert actions.hitung_ulang(pegawai=para.budi) in (0, 1)
    assert [(jp, kode) for _, _, jp, _, kode in baris_jp()] == [(sebelum[0][2], "lampiran-b-2021")]


def test_yang_terlambat_memakai_aturan_pada_hari_selesainya(para, bentuk, lama, terhitung):
    simpan(para, baru(SESUDAH), lama)
    BarisAturan.objects.filter(aturan__kode="baru", bentuk=bentuk.kursus).update(jp_per_satuan=3)
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, terverifikasi=True, tanggal_mulai=date(2021, 2, 1),
                    tanggal_selesai=date(2021, 2, 2))  # fmt: skip
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, terverifikasi=True, tanggal_mulai=SESUDAH,
                    tanggal_selesai=SESUDAH)  # fmt: skip
    actions.hitung_ulang(pegawai=para.budi)
    assert [(jp, kode) for _, _, jp, _, kode in baris_jp()] == [
        (4, "lampiran-b-2021"),
        (4, "lampiran-b-2021"),
        (12, "baru"),
    ]


def test_pembatalan_lalu_verifikasi_lagi_memakai_aturan_hari_itu(para, bentuk, lama, terhitung):
    simpan(para, baru(SESUDAH), lama)
    actions.batal_verifikasi(kegiatan=terhitung, alasan="keliru", oleh=para.maria.pengguna)
    assert baris_jp() == []
    terhitung.status, terhitung.alasan_penolakan = "diajukan", ""
    terhitung.save()
    actions.verifikasi(kegiatan=terhitung, oleh=para.maria.pengguna)
    assert [kode for *_, kode in baris_jp()] == ["lampiran-b-2021"]


def test_hari_terhitung_terakhir(terhitung, lama):
    assert hari_terhitung_terakhir() == TERAKHIR
    assert hari_terhitung_terakhir(aturan=lama) == TERAKHIR
    assert hari_terhitung_terakhir(aturan__kode="lain") is None


# The admin: rule sets hold for every agency, so they are changed by those whose roles cover them all


@pytest.fixture
def maria(para, organisasi):
    PenugasanPeranFactory(pengguna=para.maria.pengguna, unit=organisasi.badan_lain)
    return para.maria


def isian(**lain):
    isi = {"kode": "baru", "nama": "Aturan baru", "dasar_hukum": "PerLAN", "mulai": "06/03/2021", "sampai": ""}
    kosong = {"baris-TOTAL_FORMS": "0", "baris-INITIAL_FORMS": "0"}
    return isi | kosong | {"aktif": "on"} | lain


def kirim(masuk, siapa, aturan=None, **lain):
    nama = "change" if aturan else "add"
    alamat = reverse(f"admin:jp_aturankonversi_{nama}", args=[aturan.pk] if aturan else [])
    return masuk(siapa).post(alamat, isian(**lain))


def test_admin_menambah_dengan_menyalin(masuk, maria, lama, terhitung):
    jawaban = kirim(masuk, maria, salin_dari=lama.pk)
    assert jawaban.status_code == 302
    assert AturanKonversi.objects.get(kode="baru").baris.count() == lama.baris.count()
    lama.refresh_from_db()
    assert lama.masa.upper == SESUDAH


def test_admin_menolak_yang_surut_di_samping_bidangnya(masuk, maria, lama, terhitung):
    jawaban = kirim(masuk, maria, salin_dari=lama.pk, mulai="05/03/2021")
    assert jawaban.status_code == 200
    (kalimat,) = jawaban.context["adminform"].form.errors["mulai"]
    assert "paling awal 6 Maret 2021" in kalimat
    assert not AturanKonversi.objects.filter(kode="baru").exists()


def test_admin_menolak_akhir_sebelum_mulai(masuk, maria, lama):
    jawaban = kirim(masuk, maria, salin_dari=lama.pk, sampai="01/03/2021")
    assert "sampai" in jawaban.context["adminform"].form.errors


def test_admin_mengakhiri_yang_terpakai(masuk, maria, lama, terhitung):
    assert kirim(masuk, maria, lama, sampai="31/12/2026").status_code == 302
    lama.refresh_from_db()
    assert (lama.kode, lama.masa.upper, lama.aktif) == ("lampiran-b-2021", date(2027, 1, 1), True)


def test_admin_tidak_mengubah_tarif_yang_terpakai(masuk, maria, lama, terhitung):
    baris = lama.baris.first()
    isi = {"baris-TOTAL_FORMS": "1", "baris-INITIAL_FORMS": "1", "baris-0-id": baris.pk, "baris-0-aturan": lama.pk}
    kirim(masuk, maria, lama, **isi, **{"baris-0-bentuk": baris.bentuk_id, "baris-0-jp_per_satuan": "99"})
    baris.refresh_from_db()
    assert baris.jp_per_satuan != 99


@pytest.mark.parametrize("siapa", ["budi", "sari", "maria", "kosmas", "joko"])
def test_admin_hanya_bagi_yang_berwenang(masuk, para, lama, siapa):
    assert kirim(masuk, getattr(para, siapa), salin_dari=lama.pk).status_code in (302, 403)
    assert not AturanKonversi.objects.filter(kode="baru").exists()


def test_terpakai_sesudah_satu_baris_jp():
    assert JPDiakuiFactory().aturan.terpakai
