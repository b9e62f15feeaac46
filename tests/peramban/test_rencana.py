"""The journey of a plan: drafted, returned, mended, approved by a Plt, verified, set."""

from datetime import date, timedelta

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from idp.models import IDP
from pegawai import actions
from pegawai.actions import akun_sistem
from tests.peramban.conftest import pilih_bentuk

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
ALASAN = "Tambahkan penyelenggara dan sasaran yang jelas."


def _kosongkan_kabid(dunia, organisasi):
    """Sari leaves; Tina acts as Plt from today."""
    hari = date.today()
    dunia.sari.riwayat_jabatan.update(masa=DateRange(date(2010, 1, 1), hari))
    actions.tempatkan(
        pegawai=dunia.tina, jabatan=organisasi.kabid, mulai=hari, jenis="plt",
        sampai=hari + timedelta(days=30), oleh=akun_sistem(),
    )  # fmt: skip


def _susun(page):
    page.goto("/idp/saya/")
    page.get_by_role("button", name="Susun IDP").click()
    page.get_by_role("link", name="Tambah butir").click()
    pilih_bentuk(page, "Seminar/Konferensi/Sarasehan")
    for nama, isi in {"judul": "Seminar kajian daerah", "kompetensi": "Penelitian", "jumlah": "3"}.items():
        page.locator(f"[name={nama}]").fill(isi)
    page.locator("[name=triwulan]").select_option("4")
    page.get_by_role("button", name="Simpan butir").click()


def test_rencana_dari_draf_sampai_ditetapkan(dunia, organisasi, buka, alat, layar):
    budi = buka(dunia.budi)
    _susun(budi)
    assert "Seminar kajian daerah" in budi.locator("main").inner_text()
    alat.periksa(budi)
    alat.tindak(budi, "ajukan", catatan="Mohon ditelaah.")
    alamat = IDP.objects.get().get_absolute_url()

    sari = buka(dunia.sari)
    sari.goto("/")
    assert sari.locator(f"a[href='{alamat}']").count()
    alat.periksa(sari)
    sari.goto(alamat)
    alat.tindak(sari, "kembalikan", alasan=ALASAN)
    assert IDP.objects.get().status == "dikembalikan"

    budi.goto(alamat)
    assert ALASAN in budi.locator("main").inner_text()
    budi.get_by_role("link", name="Ubah Seminar kajian daerah").click()
    budi.locator("[name=penyelenggara]").fill("Universitas Nusa Cendana")
    budi.get_by_role("button", name="Simpan butir").click()
    alat.tindak(budi, "ajukan")
    _kosongkan_kabid(dunia, organisasi)

    for siapa, aksi in ((dunia.tina, "setujui"), (dunia.maria, "verifikasi"), (dunia.kosmas, "tetapkan")):
        page = buka(siapa)
        page.goto(alamat)
        alat.periksa(page)
        alat.tindak(page, aksi)
    idp = IDP.objects.get()
    assert idp.status == "ditetapkan"
    assert idp.catatan_alur.get(aksi="setujui").sebagai == "Plt. Kepala Bidang Penelitian"
    budi.goto(alamat)
    assert "Plt. Kepala Bidang Penelitian" in budi.locator("main").inner_text()
    alat.periksa(budi)


@pytest.mark.parametrize("layar", ["ponsel"], indirect=True)
def test_rencana_tanpa_javascript(dunia, buka, alat, layar):
    """Drafting and submitting work without any script, and the totals are right after saving."""
    budi = buka(dunia.budi, js=False)
    _susun(budi)
    assert "12 JP" in budi.locator("main").inner_text()
    alat.tindak(budi, "ajukan", catatan="Tanpa skrip.")
    assert IDP.objects.get().status == "diajukan"
