"""The journey of an activity: recorded, proven, submitted, verified, counted."""

from datetime import date

import pytest

from jp.models import Kegiatan
from laporan.contoh import berkas
from tests.peramban.conftest import pilih_bentuk

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def sertifikat(tmp_path):
    """A small real PDF on disk."""
    letak = tmp_path / "sertifikat.pdf"
    letak.write_bytes(berkas.pdf("sertifikat.pdf", "Sertifikat", "Budi Seran").read())
    return letak


def test_kegiatan_sampai_jp_diakui(dunia, buka, alat, layar, sertifikat):
    tahun = date.today().year - 1
    budi = buka(dunia.budi)
    budi.goto("/jp/kegiatan/")
    alat.periksa(budi)
    budi.goto("/jp/kegiatan/catat/")
    alat.periksa(budi)
    pilih_bentuk(budi, "Workshop atau Lokakarya")
    for nama, isi in {
        "judul": "Lokakarya indikator",
        "penyelenggara": "Bappelitbangda",
        "tanggal_mulai": f"{tahun}-05-04",
        "tanggal_selesai": f"{tahun}-05-06",
        "jumlah": "3",
    }.items():
        budi.locator(f"[name={nama}]").fill(isi)
    budi.locator("form.formulir button[type=submit]").click()
    _lampirkan(budi, sertifikat)
    alat.periksa(budi)
    budi.get_by_role("button", name="Ajukan", exact=True).click()
    kegiatan = Kegiatan.objects.get()
    assert kegiatan.status == "diajukan"

    maria = buka(dunia.maria)
    maria.goto("/jp/verifikasi/")
    alat.periksa(maria)
    maria.goto(kegiatan.get_absolute_url())
    alat.periksa(maria)
    maria.get_by_role("button", name="Verifikasi", exact=True).click()
    assert kegiatan.jp.get().jp_diakui == 15

    budi.goto(f"/jp/pegawai/{dunia.budi.pk}/")
    _pilih_tahun(budi, tahun)
    budi.goto("/jp/saya/")
    assert "15" in budi.locator(".ukuran").first.inner_text()
    alat.periksa(budi)


def _lampirkan(page, letak) -> None:
    kotak = page.locator("#bukti details").first
    kotak.locator("summary").click()
    kotak.locator("input[type=file]").set_input_files(letak)
    kotak.get_by_role("button", name="Lampirkan").click()


def _pilih_tahun(page, tahun: int) -> None:
    """Choose the year as the year selector would, whatever the width."""
    token = page.locator("[name=csrfmiddlewaretoken]").first.get_attribute("value")
    jawaban = page.request.post("/tahun/", form={"tahun": str(tahun), "csrfmiddlewaretoken": token})
    assert jawaban.ok
