"""The access table against the application: exact status by role, and no address without a row."""

import pytest
from django.db import transaction
from django.urls import URLResolver, get_resolver, reverse

from tests.akses import AKSES, PERAN
from tests.conftest import KlienPatuh


def nama_alamat(resolver, awalan: str = "") -> list[str]:
    """Return every URL name below a resolver, namespaces included; the admin's are Django's own."""
    hasil = []
    for pola in resolver.url_patterns:
        if isinstance(pola, URLResolver):
            if pola.namespace != "admin":
                hasil += nama_alamat(pola, f"{awalan}{pola.namespace}:" if pola.namespace else awalan)
        else:
            hasil.append(f"{awalan}{pola.name or f'tanpa nama: {pola.pattern}'}")
    return hasil


def klien_peran(peran: str, para) -> KlienPatuh:
    klien = KlienPatuh()
    if peran != "tamu":
        siapa = getattr(para, peran)
        klien.force_login(getattr(siapa, "pengguna", siapa))
    return klien


def status(peran: str, baris: dict, para, organisasi) -> int:
    """Return the status of one request; what it changes is undone, so that each role meets the same rows."""
    with transaction.atomic():
        alamat = reverse(baris["nama"], kwargs=baris["kwargs"](para, organisasi))
        data = baris["data"](para, organisasi) if callable(baris["data"]) else baris["data"]
        jawaban = getattr(klien_peran(peran, para), baris["metode"])(alamat, data)
        if jawaban.streaming:
            b"".join(jawaban)  # reading to the end closes the file
        transaction.set_rollback(True)
    return jawaban.status_code


@pytest.mark.parametrize("baris", AKSES, ids=lambda satu: f"{satu['nama']}-{satu['metode']}")
def test_status_tepat_untuk_setiap_peran(baris, para, organisasi):
    nyata = {peran: status(peran, baris, para, organisasi) for peran in PERAN}
    assert nyata == baris["status"]


def test_setiap_alamat_punya_baris():
    assert sorted(set(nama_alamat(get_resolver())) - {satu["nama"] for satu in AKSES}) == []


def test_setiap_baris_punya_alamat():
    assert sorted({satu["nama"] for satu in AKSES} - set(nama_alamat(get_resolver()))) == []


def test_baris_menyebut_peran_yang_ada():
    assert [satu["nama"] for satu in AKSES if set(satu["status"]) != set(PERAN)] == []


@pytest.mark.parametrize("peran", PERAN)
def test_admin_menurut_peran(peran, para):
    boleh = peran in ("maria", "admin")
    harapan = 302 if peran == "tamu" else 200 if boleh else 403
    assert klien_peran(peran, para).get(reverse("admin:index")).status_code == harapan


@pytest.mark.parametrize("baris", [satu for satu in AKSES if satu["metode"] == "post"], ids=lambda satu: satu["nama"])
def test_kata_kerja_tidak_menjawab_get(baris, para, organisasi):
    """A name with a GET row of its own is a form page; every other verb refuses GET."""
    if any(satu["nama"] == baris["nama"] and satu["metode"] == "get" for satu in AKSES):
        return
    alamat = reverse(baris["nama"], kwargs=baris["kwargs"](para, organisasi))
    for peran, kode in baris["status"].items():
        if kode in (200, 302, 422) and peran != "tamu":
            assert klien_peran(peran, para).get(alamat).status_code == 405, peran
            return
