"""The framework with a kind of import other than staff lists: one set of pages, another permission and rule."""

import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from hris.impor.kerangka import pengimpor, pengimpor_untuk
from hris.menu import Butir, _sajikan
from pegawai.impor_perintah import PerintahImpor
from pegawai.models import Impor, Pegawai
from tests.pegawai.factories import BarisImporFactory, ImporFactory
from tests.pegawai.test_impor import buku

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def gelar(settings):
    settings.PENGIMPOR = settings.PENGIMPOR | {"gelar": "tests.pegawai.impor_gelar.PENGIMPOR"}


@pytest.fixture
def unggah(organisasi, para, masuk, antrean):
    def _unggah(*baris: dict) -> Impor:
        data = {"unit": organisasi.badan.pk, "berkas": SimpleUploadedFile("gelar.xlsx", buku(*baris))}
        jawaban = masuk(para.maria).post(reverse("pegawai:impor", args=["gelar"]), data)
        assert jawaban.status_code == 302, jawaban.content.decode()
        antrean()
        return Impor.objects.get()

    return _unggah


def baris(orang, gelar="S.E.", **lain) -> dict:
    return {"NIP": orang.nip, "Nama": orang.nama, "Gelar": gelar} | lain


def test_check_preview_confirm(unggah, masuk, para, antrean):
    Pegawai.objects.filter(pk=para.sari.pk).update(gelar_belakang="S.H.")
    Pegawai.objects.filter(pk=para.maria.pk).update(gelar_belakang="S.E.")
    impor = unggah(baris(para.budi), baris(para.sari), baris(para.maria), baris(para.joko), baris(para.yosef, ""))
    assert impor.jenis == "gelar"
    assert [satu.hasil for satu in impor.baris.all()] == ["baru", "berubah", "tetap", "ditolak", "ditolak"]
    masuk(para.maria).post(reverse("pegawai:impor_tulis", args=[impor.pk]), {"lewati_yang_salah": "on"})
    antrean()
    assert Pegawai.objects.get(pk=para.budi.pk).gelar_belakang == "S.E."
    assert Impor.objects.get().status == "selesai"


def test_data_is_the_same_before_and_after_it_was_stored(unggah, para):
    impor = unggah(baris(para.budi))
    satu = impor.baris.get()
    assert satu.data["sejak"] == f"{timezone.localdate(impor.dibuat_pada)}"
    assert impor.pengimpor.pulihkan(satu).data == satu.data


def test_a_change_since_the_preview_goes_back_to_it(unggah, masuk, para, antrean):
    impor = unggah(baris(para.budi))
    Pegawai.objects.filter(pk=para.budi.pk).update(gelar_belakang="S.H.")
    masuk(para.maria).post(reverse("pegawai:impor_tulis", args=[impor.pk]))
    antrean()
    impor.refresh_from_db()
    assert (impor.status, impor.baris.get().hasil) == ("siap", "berubah")
    assert "Data berubah sejak pratinjau" in impor.pesan


def test_a_note_of_the_comparison_is_shown_and_confirmed(unggah, masuk, para, antrean):
    impor = unggah(baris(para.budi, Nama="Budi Lain"))
    halaman = masuk(para.maria).get(impor.get_absolute_url()).content.decode()
    assert "berbeda dari nama pegawai “Budi Seran”" in halaman
    Pegawai.objects.filter(pk=para.budi.pk).update(nama="Budi Lain")
    masuk(para.maria).post(reverse("pegawai:impor_tulis", args=[impor.pk]))
    antrean()
    impor.refresh_from_db()
    assert (impor.status, impor.baris.get().akibat) == ("siap", [])


def test_a_person_of_another_agency_is_refused_like_an_unknown_one(unggah, para):
    impor = unggah(baris(para.joko), {"NIP": "199003152015032004", "Gelar": "S.E."})
    pesan = {tuple(satu.kesalahan) for satu in impor.baris.all()}
    assert pesan == {("NIP ini tidak ada di antara pegawai badan ini.",)}


def test_the_pages_speak_of_the_kind(masuk, para):
    maria = masuk(para.maria)
    assert "Gelar di belakang nama menurut NIP." in maria.get("/pegawai/impor/gelar/").content.decode()
    jawaban = maria.get(reverse("pegawai:impor_templat", args=["gelar"]))
    assert load_workbook(io.BytesIO(jawaban.content)).sheetnames == ["Gelar", "Petunjuk"]
    assert "templat-gelar.xlsx" in jawaban["Content-Disposition"]


def test_the_list_shows_every_kind_one_may_import(unggah, masuk, para):
    unggah(baris(para.budi))
    halaman = masuk(para.maria).get(reverse("pegawai:impor")).content.decode()
    assert "Impor gelar" in halaman
    assert "gelar.xlsx" in halaman


@pytest.mark.parametrize("jenis", ["pegawai", "asesmen", "kinerja"])
def test_an_import_is_marked_in_the_menu_under_its_kind(masuk, para, organisasi, jenis):
    impor = ImporFactory(jenis=jenis, unit=organisasi.badan)
    halaman = masuk(para.maria).get(impor.get_absolute_url()).text
    butir = reverse("pegawai:impor", args=[jenis]) if jenis != "pegawai" else reverse("pegawai:impor")
    assert f'<a href="{butir}" class="aktif" aria-current="true">' in halaman


@pytest.mark.parametrize("jalan", ["tidak-ada/", "tidak-ada/templat/", "999999/", "999999/ditolak/"])
def test_what_does_not_exist_is_403_without_and_404_with_a_permission(masuk, para, jalan):
    assert masuk(para.maria).get(f"/pegawai/impor/{jalan}").status_code == 404
    assert masuk(para.budi).get(f"/pegawai/impor/{jalan}").status_code == 403


def test_the_kinds_permission_decides(masuk, para, organisasi, monkeypatch):
    monkeypatch.setattr("tests.pegawai.impor_gelar.PengimporGelar.izin", "akun.kelola")
    impor = ImporFactory(jenis="gelar", unit=organisasi.badan, status="siap")
    BarisImporFactory(impor=impor)
    maria = masuk(para.maria)
    assert maria.get("/pegawai/impor/gelar/").status_code == 403
    assert maria.get(impor.get_absolute_url()).status_code == 403
    assert maria.post(reverse("pegawai:impor_tulis", args=[impor.pk])).status_code == 403
    assert impor.nama_berkas not in maria.get("/pegawai/impor/").content.decode()


def test_the_registry_by_permission(para, settings):
    assert [satu.kode for satu in pengimpor_untuk(para.maria.pengguna)] == list(settings.PENGIMPOR)
    assert pengimpor_untuk(para.kosmas.pengguna) == []
    assert pengimpor("tidak-ada") is None


def test_an_import_whose_app_is_gone_keeps_its_code(settings, masuk, para, organisasi):
    impor = ImporFactory(jenis="gelar", unit=organisasi.badan)
    settings.PENGIMPOR = {"pegawai": settings.PENGIMPOR["pegawai"]}
    assert impor.jenis_tampil == "gelar"
    assert masuk(para.maria).get(impor.get_absolute_url()).status_code == 404


def test_a_menu_entry_may_name_its_kind():
    assert _sajikan(Butir("Impor gelar", "file-import", "pegawai:impor", (), ("gelar",)))["alamat"] == (
        "/pegawai/impor/gelar/"
    )


class Perintah(PerintahImpor):
    """The whole command of a kind."""

    jenis = "gelar"


def test_a_command_of_three_lines(organisasi, para, tmp_path):
    berkas, keluar = tmp_path / "gelar.xlsx", io.StringIO()
    berkas.write_bytes(buku(baris(para.budi), baris(para.joko)))
    opsi = ["--unit", "badan", "--tulis", "--lewati-yang-salah", "--format", "json"]
    call_command(Perintah(), str(berkas), *opsi, stdout=keluar)
    hasil = json.loads(keluar.getvalue())
    assert (hasil["baru"], hasil["ditolak"], hasil["ditulis"]) == (1, 1, True)
    assert Pegawai.objects.get(pk=para.budi.pk).gelar_belakang == "S.E."
