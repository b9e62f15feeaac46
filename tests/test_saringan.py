"""Every list of the application under absurd addresses: it answers."""

import pytest
from django.urls import reverse

from tests.test_ekspor import DAFTAR, PEMBACA

pytestmark = pytest.mark.django_db
KARANGAN = ["9" * 5000, "-1", "x", "\x00", "NaN", "1e400", "2026-02-31", "<b>"]


KENDALI = ("page", "per_page", "sort", "kolom", "tahun", "_export")


@pytest.fixture
def buka(masuk, para):
    """Return a function that gives a function to open a list as the one whose it is."""

    def _buka(nama):
        klien = masuk(getattr(para, PEMBACA.get(nama, "maria")))
        return lambda kueri: klien.get(reverse(nama), kueri)

    return _buka


def isian(jawaban) -> list[str]:
    """Return the names a list's filters have in its address."""
    form = jawaban.context["filter"].form
    akhiran = {nama: getattr(bidang.widget, "suffixes", None) for nama, bidang in form.fields.items()}
    return [f"{nama}_{satu}" if satu else nama for nama, isi in akhiran.items() for satu in (isi or [""])]


@pytest.mark.parametrize("nama", DAFTAR)
def test_saringan_karangan_tidak_merusak_daftar(buka, nama):
    lihat = buka(nama)
    semua = isian(lihat({}))
    status = {nilai[:12]: lihat(dict.fromkeys(semua, nilai)).status_code for nilai in KARANGAN}
    assert status == dict.fromkeys(status, 200)


@pytest.mark.parametrize("nama", DAFTAR)
def test_kendali_karangan_tidak_merusak_daftar(buka, nama):
    lihat = buka(nama)
    status = {
        (kunci, nilai): lihat({kunci: nilai}).status_code for kunci in KENDALI for nilai in ("-1", "x", "9" * 5000)
    }
    assert {kunci for (kunci, _), kode in status.items() if kode != 200} == set()
