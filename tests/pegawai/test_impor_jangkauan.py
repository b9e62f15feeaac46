"""Imports belong to the agency one keeps as Pengelola; another role over another agency opens nothing."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from pegawai.models import Impor, UnitKerja
from tests.pegawai.factories import BarisImporFactory, ImporFactory, PenugasanPeranFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def kepala_lain(para, organisasi):
    """Maria keeps her own agency, and is only the head of the other one."""
    PenugasanPeranFactory(pengguna=para.maria.pengguna, peran="kepala", unit=organisasi.badan_lain)
    return para.maria


@pytest.fixture
def impor_lain(organisasi):
    impor = ImporFactory(unit=organisasi.badan_lain, status="siap", nama_berkas="milik-lain.xlsx")
    BarisImporFactory(impor=impor, hasil="ditolak", kesalahan=["Salah."], asli={"NIP": "1"})
    BarisImporFactory(impor=impor)
    return impor


def test_the_list_leaves_the_other_agency_out(masuk, kepala_lain, impor_lain, organisasi):
    ImporFactory(unit=organisasi.litbang, nama_berkas="milik-sendiri.xlsx")
    halaman = masuk(kepala_lain).get(reverse("pegawai:impor")).content.decode()
    assert "milik-sendiri.xlsx" in halaman
    assert "milik-lain.xlsx" not in halaman


@pytest.mark.parametrize("nama", ["impor_rinci", "impor_ditolak"])
def test_no_page_of_the_other_agency(masuk, kepala_lain, impor_lain, nama):
    assert masuk(kepala_lain).get(reverse(f"pegawai:{nama}", args=[impor_lain.pk])).status_code == 404


@pytest.mark.parametrize("nama", ["impor_tulis", "impor_batal"])
def test_no_verb_on_the_other_agency(masuk, kepala_lain, impor_lain, nama):
    alamat = reverse(f"pegawai:{nama}", args=[impor_lain.pk])
    assert masuk(kepala_lain).post(alamat, {"lewati_yang_salah": "on"}).status_code == 404
    impor_lain.refresh_from_db()
    assert impor_lain.status == "siap"


def test_the_other_agency_cannot_be_chosen(masuk, kepala_lain, organisasi):
    klien = masuk(kepala_lain)
    assert "Badan Lain" not in klien.get(reverse("pegawai:impor")).content.decode()
    data = {"unit": organisasi.badan_lain.pk, "berkas": SimpleUploadedFile("a.csv", b"NIP\n1\n")}
    assert klien.post(reverse("pegawai:impor"), data).status_code == 422
    assert not Impor.objects.exists()


def test_the_template_lists_the_units_one_keeps(masuk, kepala_lain):
    isi = masuk(kepala_lain).get(reverse("pegawai:impor_templat", args=["pegawai"])).content
    kode = {baris[0] for baris in load_workbook(io.BytesIO(isi))["Unit Kerja"].values}
    assert {"badan", "litbang", "subbag"} <= kode
    assert "lain" not in kode


def test_the_home_page_leaves_the_other_agency_out(masuk, kepala_lain, impor_lain, organisasi):
    ImporFactory(unit=organisasi.badan, status="siap", nama_berkas="milik-sendiri.xlsx")
    halaman = masuk(kepala_lain).get(reverse("beranda")).content.decode()
    assert "milik-sendiri.xlsx" in halaman
    assert "milik-lain.xlsx" not in halaman


def test_another_pengelola_of_the_agency_may_go_on(masuk, para, organisasi):
    impor = ImporFactory(unit=organisasi.badan, status="siap", oleh=para.maria.pengguna)
    assert masuk(para.tina).get(impor.get_absolute_url()).status_code == 200


def test_a_role_over_a_part_that_is_no_agency_still_imports_there(para, organisasi):
    pengguna = para.budi.pengguna
    PenugasanPeranFactory(pengguna=pengguna, peran="pengelola", unit=organisasi.litbang)
    assert list(UnitKerja.objects.badan_dikelola(pengguna)) == [organisasi.litbang]
    UnitKerjaFactory(kode="upt", induk=organisasi.litbang, adalah_badan=True)
    assert [satu.kode for satu in UnitKerja.objects.badan_dikelola(pengguna)] == ["upt"]


def test_a_lapsed_role_opens_nothing(masuk, para, organisasi):
    from datetime import date

    impor = ImporFactory(unit=organisasi.badan, status="siap")
    para.maria.pengguna.penugasan.update(masa=(date(2020, 1, 1), date(2021, 1, 1)))
    assert masuk(para.maria).get(impor.get_absolute_url()).status_code == 403
