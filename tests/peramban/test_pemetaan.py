"""A mapping round in a real browser: made, computed by the worker, calibrated, set, read, tried with other limits."""

from datetime import date

import pytest
from playwright.sync_api import Page

from kompetensi.models import StandarKompetensi
from pegawai.models import Jenjang
from pemetaan.models import Pemetaan, PutaranPemetaan
from tests.kompetensi.factories import AsesmenFactory, HasilAsesmenFactory, KompetensiFactory, StandarKompetensiFactory
from tests.pemetaan.factories import PenilaianKinerjaFactory, PeriodeKinerjaFactory, PredikatFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def masukan(dunia):
    """Levels and verdicts of a period: budi and sari in box 5, maria in 8, kosmas in 9; tina has none."""
    periode = PeriodeKinerjaFactory()
    StandarKompetensi.objects.all().delete()  # the shipped ones ask for nine competencies: two are enough here
    kompetensi = [KompetensiFactory(kode=kode) for kode in ("integritas", "kerja-sama")]
    for jenjang in Jenjang.objects.filter(jabatan__isnull=False).distinct():
        for satu in kompetensi:
            StandarKompetensiFactory(jenjang=jenjang, kompetensi=satu, tingkat=4)
    for orang, tingkat, predikat in [
        (dunia.budi, 3, "baik"),
        (dunia.sari, 3, "baik"),
        (dunia.maria, 4, "baik"),
        (dunia.kosmas, 4, "sangat-baik"),
    ]:
        asesmen = AsesmenFactory(pegawai=orang, tanggal=date(2025, 1, 10))
        HasilAsesmenFactory(asesmen=asesmen, kompetensi=kompetensi[0], tingkat=4)
        HasilAsesmenFactory(asesmen=asesmen, kompetensi=kompetensi[1], tingkat=tingkat)
        PenilaianKinerjaFactory(
            sah=True, pegawai=orang, periode=periode, predikat=PredikatFactory(kode=predikat, nama=predikat)
        )
    return periode


def langkah(page: Page, url: str) -> None:
    """Open the disclosure of a round's verb and press its button."""
    kotak = page.locator(f"details[data-aksi='pemetaan:{url}']")
    kotak.locator("summary").click()
    kotak.get_by_role("button").click()


def buat(page: Page, alat, periode) -> PutaranPemetaan:
    page.goto("/pemetaan/putaran/")
    page.get_by_role("link", name="Buat putaran").click()
    alat.periksa(page)
    page.locator("[name=nama]").fill("Semester I 2025")
    page.locator("[name=periode]").select_option(str(periode.pk))
    page.locator("[name=tanggal]").fill("2025-07-01")
    page.get_by_role("button", name="Buat putaran").click()
    return PutaranPemetaan.objects.get()


def test_putaran_dari_draf_sampai_ditetapkan(dunia, masukan, buka, alat, layar, kerjakan):
    maria = buka(dunia.maria)
    putaran = buat(maria, alat, masukan)
    maria.get_by_role("button", name="Hitung").click()
    kerjakan()
    maria.goto(putaran.get_absolute_url())
    alat.periksa(maria)
    assert "Belum dapat dipetakan (2)" in maria.locator("main").inner_text()
    sari = buka(dunia.sari)
    sari.goto(Pemetaan.objects.get(pegawai=dunia.budi).get_absolute_url())
    alat.periksa(sari)
    assert "2,5 di bawah ambang tinggi 90" in sari.locator("main").inner_text()
    sari.locator("[name=ke]").select_option("8")
    sari.locator("[name=alasan]").fill("Memimpin penyusunan RPJPD")
    sari.get_by_role("button", name="Pindahkan").click()
    assert "Kotak 5 → 8" in sari.locator("main").inner_text()
    maria.goto(putaran.get_absolute_url())
    langkah(maria, "ajukan_putaran")
    kosmas = buka(dunia.kosmas)
    kosmas.goto(putaran.get_absolute_url())
    langkah(kosmas, "tetapkan_putaran")
    alat.periksa(kosmas)
    assert "Ditetapkan" in kosmas.locator("main").inner_text()
    _baca(kosmas, alat)


def _baca(page: Page, alat) -> None:
    """Filter the picture, follow a box by keyboard to its list, take the PDF, try other thresholds."""
    page.locator("svg.kisi a[aria-label^='Kotak 8: 2 orang']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/pegawai/?kotak=8")
    alat.periksa(page)
    assert {"Budi Seran", "Maria Bria"} <= set(page.locator("tbody a").all_inner_texts())
    page.get_by_role("link", name="Sembilan kotak").click()
    with page.expect_download() as unduhan:
        page.get_by_role("link", name="Cetak PDF").click()
    assert unduhan.value.path().read_bytes().startswith(b"%PDF")
    page.get_by_role("link", name="Andai ambang lain").click()
    page.locator("[name=ambang_tinggi]").fill("85")
    page.get_by_role("button", name="Lihat akibatnya").click()
    alat.periksa(page)
    isi = page.locator("main").inner_text()
    assert "2 dari 4 pegawai akan berpindah kotak" in isi
    assert "5 → 8" in isi


def test_matriks_bentuk_dan_kotak_saya(dunia, buka, alat, layar):
    maria = buka(dunia.maria)
    maria.goto("/pemetaan/bentuk/")
    alat.periksa(maria)
    maria.get_by_label("Tetapkan seluruh matriks").check()
    maria.get_by_role("button", name="Simpan matriks").click()
    assert "Usulan, belum ditetapkan" not in maria.locator("main").inner_text()
    budi = buka(dunia.budi)
    budi.goto("/pemetaan/kotak/saya/")
    alat.periksa(budi)
