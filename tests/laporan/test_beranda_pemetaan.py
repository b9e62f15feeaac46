"""Mapping rounds on the home page: the draft to the personnel section, the handed-on round to the head."""

import re

import pytest
from django.urls import reverse

from tests.pegawai.factories import RiwayatJabatanFactory, StatusPegawaiFactory
from tests.pemetaan.factories import PutaranPemetaanFactory
from tests.pemetaan.kotak.pabrik import jadikan, peta

pytestmark = pytest.mark.django_db


@pytest.fixture
def putaran(para, organisasi):
    putaran = PutaranPemetaanFactory(nama="Pemetaan Semester I", unit=organisasi.badan)
    peta(putaran, para.budi)
    return putaran


def beranda(masuk, siapa) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", masuk(siapa).get(reverse("beranda")).content.decode()))


def test_draf_bagi_kepegawaian_saja(masuk, para, putaran):
    assert "Pemetaan yang belum diajukan" in beranda(masuk, para.maria)
    for siapa in (para.budi, para.sari, para.kosmas, para.joko, para.bkd, para.admin):
        assert "Pemetaan Semester I" not in beranda(masuk, siapa)


def test_yang_diajukan_bagi_kepala_saja(masuk, para, putaran):
    jadikan(putaran, "dikalibrasi", para.kosmas.pengguna)
    assert "Pemetaan menunggu penetapan" in beranda(masuk, para.kosmas)
    for siapa in (para.maria, para.sari, para.joko):
        assert "Pemetaan Semester I" not in beranda(masuk, siapa)


def test_yang_diajukan_juga_bagi_plt_kepala(masuk, para, organisasi, putaran):
    jadikan(putaran, "dikalibrasi", para.kosmas.pengguna)
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis="plt")
    assert "Pemetaan menunggu penetapan" in beranda(masuk, para.yosef)


def test_yang_ditetapkan_tidak_menunggu_siapa_pun(masuk, para, putaran):
    jadikan(putaran, "ditetapkan", para.kosmas.pengguna)
    assert "Pemetaan Semester I" not in beranda(masuk, para.maria) + beranda(masuk, para.kosmas)
