"""The frame in a real browser: menu, theme, year, forms that guard what was typed; with and without JavaScript."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("js", [True, False])
def test_menu_dan_akun_terbuka_dengan_atau_tanpa_javascript(dunia, buka, layar, js):
    page = buka(dunia.maria, js=js)
    page.goto("/pegawai/")
    tautan = page.locator("#menu").get_by_role("link", name="Profil saya")
    if layar == "ponsel":
        assert not tautan.is_visible()
        page.locator(".bilah-menu").click()
        tautan.wait_for(state="visible")
        page.locator(".sisi-tutup").click()
        tautan.wait_for(state="hidden")
    assert layar == "ponsel" or tautan.is_visible()
    page.locator(".akun summary").click()
    assert page.get_by_role("button", name="Keluar").is_visible()


@pytest.mark.parametrize(("alamat", "terakhir"), [("/kompetensi/kamus/", True), ("/pegawai/saya/", False)])
def test_menu_memperlihatkan_tempat_kini(dunia, buka, layar, alamat, terakhir):
    page = buka(dunia.maria)
    page.goto(alamat)
    if layar == "ponsel":
        page.locator(".bilah-menu").click()
    kini = page.locator("#menu a.aktif").bounding_box()
    assert 0 <= kini["y"] <= page.viewport_size["height"] - kini["height"]
    assert (page.locator(".sisi-isi").evaluate("menu => menu.scrollTop") > 0) is terakhir


def test_tema_berganti_dan_diingat(dunia, buka, layar):
    page = buka(dunia.budi)
    page.goto("/pegawai/saya/")
    tombol = page.locator("button[data-tema]")
    tombol.click()
    tombol.click()
    assert page.locator("html").get_attribute("data-bs-theme") == "dark"
    page.reload()
    assert page.locator("html").get_attribute("data-bs-theme") == "dark"
    page.locator("main").click(position={"x": 5, "y": 5})
    assert page.locator("html").get_attribute("data-bs-theme") == "dark", "only the button changes the theme"


def test_tahun_terpilih_langsung_berlaku(dunia, buka, layar):
    page = buka(dunia.budi)
    page.goto("/jp/saya/")
    tahun = page.locator("#pilih-tahun option").nth(2).get_attribute("value")
    with page.expect_navigation():
        page.locator("#pilih-tahun").select_option(tahun)
    assert page.locator("#pilih-tahun").input_value() == tahun
    assert "/jp/saya/" in page.url


def test_tahun_dengan_papan_ketik_menunggu_enter(dunia, buka, layar):
    page = buka(dunia.budi)
    page.goto("/jp/saya/")
    pilihan = page.locator("#pilih-tahun")
    kini = int(pilihan.input_value())
    pilihan.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert int(pilihan.input_value()) == kini - 2, "the arrows pass over a year without loading it"
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert int(pilihan.input_value()) == kini - 2


def test_daftar_dapat_diurutkan_di_layar_mana_pun(dunia, buka, alat, layar):
    page = buka(dunia.maria)
    page.goto("/pegawai/")
    tautan = page.locator("thead a.urut").first
    kotak = tautan.bounding_box()
    assert kotak["width"] > 20 and kotak["height"] >= (44 if layar == "ponsel" else 18)
    tautan.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "sort=" in page.url
    alat.periksa(page)


def test_yang_terfokus_tidak_tertutup_bilah(dunia, buka, layar):
    page = buka(dunia.maria)
    page.goto("/kompetensi/kamus/")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    tautan = page.locator(".remah a").first
    tautan.focus()
    page.wait_for_timeout(600)
    bilah, kotak = page.locator("header.bilah").bounding_box(), tautan.bounding_box()
    assert kotak["y"] >= bilah["y"] + bilah["height"]


def test_formulir_menjaga_isian_dan_menunjuk_kesalahan(dunia, buka, alat, layar):
    page = buka(dunia.maria)
    page.goto("/pegawai/baru/")
    dialog = []
    page.on("dialog", lambda satu: (dialog.append(satu.type), satu.dismiss()))
    page.locator("[name=nama]").fill("Orang Baru")
    page.locator(".bilah-merek").click()
    page.wait_for_timeout(300)
    assert dialog == ["beforeunload"]
    assert "/pegawai/baru/" in page.url
    page.get_by_role("button", name="Simpan").click()
    page.locator("[data-ringkasan]").wait_for()
    assert page.locator("[name=nama]").input_value() == "Orang Baru"
    assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
    alat.periksa(page)


@pytest.mark.parametrize("tema", ["light", "dark"])
def test_galeri_rapi_dalam_kedua_tema(dunia, buka, layar, settings, tema):
    settings.DEBUG = True
    page = buka(dunia.budi)
    page.emulate_media(color_scheme=tema)
    page.goto("/galeri/")
    assert page.locator("html").get_attribute("data-bs-theme") == tema
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert [satu["id"] for satu in Axe().run(page).response["violations"]] == []
