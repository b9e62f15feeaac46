"""Signing in and out, the answer to a wrong password, and opening an account with a slip."""

import re

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone

from direktori.models import BentukPengembangan
from hris.models import Pengguna
from idp import actions

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
SANDI = "rahasia-uji-1"
SANDI_BARU = "Sasando-merdu-77"


@pytest.fixture
def diajukan(dunia):
    """Budi's plan, waiting for Sari."""
    budi = dunia.budi.pengguna
    isi = {"bentuk": BentukPengembangan.objects.filter(porsi="10").first(), "judul": "Bimtek", "sebab": "Tugas baru"}
    idp = actions.susun(pegawai=dunia.budi, tahun=timezone.localdate().year, oleh=budi)
    actions.simpan_item(idp=idp, data=isi | {"triwulan": 4, "jumlah": 2}, oleh=budi)
    return actions.ajukan(idp=idp, oleh=budi)


def _masuk(page, nama: str, sandi: str) -> None:
    page.locator("[name=login]").fill(nama)
    page.locator("[name=password]").fill(sandi)
    page.get_by_role("button", name="Masuk").click()


def test_masuk_salah_lalu_benar_lalu_keluar(dunia, buka, alat, layar):
    page = buka()
    page.goto("/")
    assert "/akun/masuk/" in page.url
    alat.periksa(page)
    _masuk(page, dunia.budi.nip, "bukan-itu")
    salah = page.locator("[role=alert]").inner_text()
    _masuk(page, "123", "bukan-itu")
    assert page.locator("[role=alert]").inner_text() == salah
    alat.periksa(page)
    _masuk(page, dunia.budi.nip, SANDI)
    page.wait_for_url("**/")
    assert page.get_by_role("heading", name="Beranda").is_visible()
    page.goto("/akun/keluar/")
    page.locator("main").get_by_role("button", name="Keluar").click()
    page.goto("/jp/saya/")
    assert "/akun/masuk/" in page.url


def test_aktivasi_dengan_slip(dunia, buka, alat, layar):
    akun = dunia.budi.pengguna
    akun.set_unusable_password()
    akun.save()
    maria = buka(dunia.maria)
    maria.goto("/pegawai/aktivasi/")
    maria.get_by_label("Pilih Budi Seran").check()
    maria.get_by_role("button", name="Cetak slip").click()
    kode = maria.locator(".slip code").inner_text()
    budi = buka()
    budi.goto("/akun/aktivasi/")
    alat.periksa(budi)
    isian = budi.locator("main form input:not([type=hidden])")
    for nomor, isi in enumerate((dunia.budi.nip, kode, SANDI_BARU, SANDI_BARU)):
        isian.nth(nomor).fill(isi)
    budi.get_by_role("button", name="Simpan kata sandi").click()
    budi.wait_for_url(re.compile(r"/(akun/masuk/)?$"))
    if "masuk" in budi.url:
        _masuk(budi, dunia.budi.nip, SANDI_BARU)
        budi.wait_for_url(re.compile(r":[0-9]+/$"))
    assert Pengguna.objects.get(pk=akun.pk).check_password(SANDI_BARU)
    assert budi.get_by_role("heading", name="Beranda").is_visible()


def test_isian_yang_dikirim_saat_sesi_berakhir_kembali_setelah_masuk(dunia, buka, alat, layar):
    page = buka(dunia.budi)
    page.goto("/jp/kegiatan/catat/")
    page.locator("[name=judul]").fill("Bimtek SIPD di Labuan Bajo")
    page.locator("[name=keterangan]").fill("Dua hari, dengan ujian")
    Session.objects.all().delete()
    page.get_by_role("button", name="Simpan").first.click()
    page.wait_for_url("**/akun/masuk/**")
    _masuk(page, dunia.budi.nip, SANDI)
    page.wait_for_url("**/jp/kegiatan/catat/")
    assert "sudah dikembalikan" in page.locator("form[data-jaga] [role=status]").inner_text()
    assert page.locator("[name=judul]").input_value() == "Bimtek SIPD di Labuan Bajo"
    assert page.locator("[name=keterangan]").input_value() == "Dua hari, dengan ujian"
    alat.periksa(page)


def test_isian_orang_lain_tidak_dikembalikan(dunia, buka, alat, layar):
    page = buka(dunia.budi)
    page.goto("/jp/kegiatan/catat/")
    page.locator("[name=judul]").fill("Kegiatan Budi")
    Session.objects.all().delete()
    page.get_by_role("button", name="Simpan").first.click()
    page.wait_for_url("**/akun/masuk/**")
    _masuk(page, dunia.tina.nip, SANDI)
    page.wait_for_url("**/jp/kegiatan/catat/")
    assert page.locator("[name=judul]").input_value() == ""
    assert page.evaluate("sessionStorage.getItem('hris-isian')") is None


def test_isian_pengaturan_kembali_setelah_masuk(dunia, buka, layar):
    page = buka(dunia.maria)
    page.goto("/pengaturan/pegawai/unitkerja/add/")
    page.locator("[name=nama]").fill("Bidang Riset dan Inovasi")
    Session.objects.all().delete()
    page.locator("[name=_save]").click()
    page.wait_for_url("**/akun/masuk/**")
    _masuk(page, dunia.maria.nip, SANDI)
    page.wait_for_url("**/unitkerja/add/")
    assert page.locator("[name=nama]").input_value() == "Bidang Riset dan Inovasi"
    assert "sudah dikembalikan" in page.locator("#content-main [role=status]").inner_text()


def test_alasan_pada_langkah_idp_kembali_setelah_masuk(dunia, buka, diajukan, layar):
    page = buka(dunia.sari)
    page.goto(diajukan.get_absolute_url())
    page.locator("[data-aksi=kembalikan] summary").click()
    page.locator("#kembalikan-alasan").fill("Jumlahnya melebihi anggaran")
    Session.objects.all().delete()
    page.locator("[data-aksi=kembalikan] button[type=submit]").click()
    page.wait_for_url("**/akun/masuk/**")
    _masuk(page, dunia.sari.nip, SANDI)
    page.wait_for_url(f"**{diajukan.get_absolute_url()}")
    assert page.locator("#kembalikan-alasan").input_value() == "Jumlahnya melebihi anggaran"
    assert page.locator("#kembalikan-alasan").is_visible(), "the drawer opens"


def test_sandi_yang_ditolak_tidak_dikira_isian_titipan(dunia, buka, layar):
    page = buka(dunia.budi)
    page.goto("/akun/sandi/ganti/")
    isian = page.locator("main form input[type=password]")
    for nomor in range(isian.count()):
        isian.nth(nomor).fill("bukan-sandi-lama")
    page.locator("main form button[type=submit]").click()
    page.locator("[data-ringkasan]").wait_for()
    assert page.get_by_text("sudah dikembalikan").count() == 0
    assert page.evaluate("sessionStorage.getItem('hris-isian')") is None
