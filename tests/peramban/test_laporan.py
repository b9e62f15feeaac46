"""The semester report: on the page and as a PDF that opens."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from pegawai.models import UnitKerja

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


def test_laporan_semester_dan_pdf(dunia, buka, alat, layar):
    maria = buka(dunia.maria)
    maria.goto("/laporan/")
    alat.periksa(maria)
    maria.goto("/laporan/semester/")
    assert "Tabel A" in maria.locator("main").inner_text()
    alat.periksa(maria)
    with maria.expect_download() as unduhan:
        maria.get_by_role("link", name="PDF").click()
    isi = BytesIO(unduhan.value.path().read_bytes())
    assert "Bidang Penelitian" in "".join(halaman.extract_text() for halaman in PdfReader(isi).pages)


@pytest.mark.parametrize(
    ("siapa", "alamat"),
    [
        ("budi", ("/", "/jp/aturan/")),
        ("sari", ("/idp/tim/", "/pegawai/tim/")),
        ("maria", ("/", "/pegawai/", "/idp/daftar/", "/jp/capaian/", "/pegawai/usulan/", "/pegawai/aktivasi/")),
        ("kosmas", ("/", "/idp/daftar/")),
        ("bkd", ("/", "/laporan/")),
        ("maria", ("/pengaturan/", "/pengaturan/pegawai/jabatan/", "/pengaturan/hris/parameter/")),
        ("admin", ("/", "/pengaturan/hris/pengguna/", "/pengaturan/pegawai/penugasanperan/")),
    ],
)
def test_halaman_utama_rapi(dunia, buka, alat, layar, siapa, alamat):
    page = buka(getattr(dunia, siapa))
    for satu in alamat:
        jawaban = page.goto(satu)
        assert jawaban.status == 200, satu
        alat.periksa(page)


def test_bidang_pengaturan_tidak_keluar_dari_lembarnya(dunia, buka, layar):
    """A unit's long name in a list, and text fields, fit the sheet: a line high, wide enough for a name."""
    UnitKerja.objects.filter(kode="litbang").update(nama="Bidang Penelitian dan Pengembangan Daerah " * 4)
    page = buka(dunia.maria)
    page.goto("/pengaturan/pegawai/unitkerja/add/")
    lembar = page.locator("fieldset.module").first.bounding_box()
    for nama in ("nama", "induk"):
        bidang = page.locator(f"[name={nama}]").bounding_box()
        assert bidang["x"] + bidang["width"] <= lembar["x"] + lembar["width"]
        assert bidang["height"] < 60
    assert page.locator("[name=nama]").bounding_box()["width"] > 300
