"""Verification belongs to the unit over which the role is held: a team or another role's unit gives no such right."""

import pytest
from django.urls import reverse

from tests.jp.factories import KegiatanFactory
from tests.pegawai.factories import PenugasanPeranFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def pengelola_tempat_lain(para, organisasi):
    """Sari leads Budi's bidang, and keeps the rows of another agency only."""
    PenugasanPeranFactory(pengguna=para.sari.pengguna, peran="pengelola", unit=organisasi.badan_lain)
    return para.sari


@pytest.mark.parametrize("verba", ["terima", "tolak", "batal_verifikasi"])
def test_atasan_yang_pengelola_di_tempat_lain_tidak_memutus(masuk, para, pengelola_tempat_lain, verba):
    kegiatan = KegiatanFactory(pegawai=para.budi)
    jawaban = masuk(pengelola_tempat_lain).post(reverse(f"jp:{verba}", args=[kegiatan.pk]), {"alasan": "x"})
    assert jawaban.status_code == 404
    kegiatan.refresh_from_db()
    assert kegiatan.status == "draf"


@pytest.mark.parametrize("verba", ["ubah", "hapus", "lampirkan", "ajukan"])
def test_ia_tidak_mengurus_kegiatan_bawahannya(masuk, para, pengelola_tempat_lain, verba):
    kegiatan = KegiatanFactory(pegawai=para.budi)
    assert masuk(pengelola_tempat_lain).post(reverse(f"jp:{verba}", args=[kegiatan.pk])).status_code == 403


def test_ia_tidak_mencatat_untuk_bawahannya(masuk, para, pengelola_tempat_lain):
    assert masuk(pengelola_tempat_lain).get(reverse("jp:catat_untuk", args=[para.budi.pk])).status_code == 404
    assert masuk(para.maria).get(reverse("jp:catat_untuk", args=[para.budi.pk])).status_code == 200


def test_alamat_catat_dengan_karakter_nol_tidak_galat(masuk, para):
    assert masuk(para.budi).get(reverse("jp:catat"), {"bentuk": "\x00", "judul": "a\x00b"}).status_code == 200
