"""An import between its states: killed workers, second clicks, cancelled while checked, written on another day."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from procrastinate.contrib.django import procrastinate_app

from hris import pekerjaan as antre
from hris.models import Pekerjaan
from pegawai import impor as aksi
from pegawai.models import Impor, Pegawai
from tests.pegawai.factories import ImporFactory
from tests.pegawai.test_impor import DASAR, NIP_BARU, acuan, buku

pytestmark = pytest.mark.django_db
__all__ = ["acuan"]
WITA = ZoneInfo("Asia/Makassar")


@pytest.fixture
def kirim(acuan, para, masuk):
    """Return a function that uploads as maria; nobody works on it until the queue is called."""

    def _kirim(*baris: dict) -> Impor:
        data = {"unit": acuan.badan.pk, "berkas": SimpleUploadedFile("pegawai.xlsx", buku(*(baris or (DASAR,))))}
        assert masuk(para.maria).post(reverse("pegawai:impor"), data).status_code == 302
        return Impor.objects.get()

    return _kirim


@pytest.fixture
def verba(masuk, para):
    """Return a function that posts a verb of an import as maria."""
    return lambda nama, impor, **isi: masuk(para.maria).post(reverse(f"pegawai:impor_{nama}", args=[impor.pk]), isi)


def segar(impor: Impor) -> Impor:
    return Impor.objects.get(pk=impor.pk)


def kerjakan(nama: str, **isi) -> None:
    """Run a task as a worker does that found it on the queue again."""
    procrastinate_app.current_app.tasks[f"pegawai.{nama}"](**isi)


def test_the_states_an_import_goes_through(kirim, verba, antrean):
    lewat = [kirim().status]
    for langkah in (antrean, lambda: verba("tulis", segar(Impor.objects.get())), antrean):
        langkah()
        lewat.append(Impor.objects.get().status)
    assert lewat == ["diperiksa", "siap", "ditulis", "selesai"]


def test_an_upload_not_checked_yet_says_so_and_cannot_be_written(kirim, verba, masuk, para):
    impor = kirim()
    jawaban = verba("tulis", impor)
    assert (jawaban.status_code, segar(impor).status) == (422, "diperiksa")
    assert "Impor ini tidak dapat ditulis: sedang diperiksa." in jawaban.content.decode()
    assert "Sedang diperiksa" in masuk(para.maria).get(impor.get_absolute_url()).content.decode()


def test_a_second_click_on_write_is_refused_and_queues_nothing(kirim, verba, antrean):
    impor = kirim()
    antrean()
    verba("tulis", impor)
    jawaban = verba("tulis", impor)
    assert jawaban.status_code == 422
    assert "tidak dapat ditulis: sedang ditulis." in jawaban.content.decode()
    assert Pekerjaan.objects.count() == 2, "one to check, one to write"
    antrean()
    assert Pegawai.objects.filter(nip=NIP_BARU).count() == 1


def test_cancelled_before_the_worker_comes_it_stays_cancelled(kirim, verba, antrean):
    impor = kirim()
    assert verba("batal", impor).status_code == 302
    antrean()
    impor = segar(impor)
    assert (impor.status, impor.pesan, impor.baris.count()) == ("batal", "Dibatalkan oleh Maria Bria.", 0)


@pytest.mark.parametrize("diambil", ["sebelum", "sesudah"])
def test_cancelled_and_its_file_gone_it_is_no_failure(kirim, verba, diambil, django_capture_on_commit_callbacks):
    """Whether the worker took the import before it was cancelled or after."""
    impor = kirim()
    with django_capture_on_commit_callbacks(execute=True):
        verba("batal", impor)
    assert not impor.berkas.storage.exists(impor.berkas.name)
    aksi.periksa_impor(impor=impor if diambil == "sebelum" else segar(impor))
    assert (segar(impor).status, segar(impor).pesan) == ("batal", "Dibatalkan oleh Maria Bria.")


def test_cancelled_while_the_worker_reads_nothing_is_kept(kirim, verba, monkeypatch):
    """The rows are ready, but the import is not waiting for them any more."""
    impor = kirim()
    monkeypatch.setattr(antre, "maju", lambda **isi: verba("batal", impor))
    aksi.periksa_impor(impor=segar(impor))
    assert (segar(impor).status, impor.baris.count()) == ("batal", 0)


@pytest.mark.parametrize("status", ["siap", "ditulis"])
def test_a_check_delivered_twice_does_not_undo_what_came_after(kirim, antrean, status):
    impor = kirim()
    antrean()
    Impor.objects.update(status=status)
    pertama = list(impor.baris.values_list("pk", flat=True))
    aksi.periksa_impor(impor=segar(impor))
    assert (segar(impor).status, list(impor.baris.values_list("pk", flat=True))) == (status, pertama)


def test_a_worker_killed_while_writing_leaves_it_to_the_next_one(kirim, verba, antrean, monkeypatch, para):
    """Killed in the middle: nothing of it stands, the state stays, and the job, run again, writes once."""
    impor = kirim(DASAR, DASAR | {"NIP": "199103152015032005", "Email": "", "Nama": "Agnes Wea"})
    antrean()
    aksi.konfirmasi_impor(impor=segar(impor), lewati_yang_salah=False, oleh=para.maria.pengguna)
    isi = {"impor": segar(impor), "lewati_yang_salah": False, "oleh": para.maria.pengguna}
    with monkeypatch.context() as mati:
        mati.setattr(aksi, "_lepas_sel", lambda impor: (_ for _ in ()).throw(SystemExit(9)))
        with pytest.raises(SystemExit):
            aksi.tulis_impor(**isi)
    assert (segar(impor).status, Pegawai.objects.filter(nama="Agnes Wea").count()) == ("ditulis", 0)
    kerjakan("tulis_impor", impor_id=impor.pk, lewati_yang_salah=False, oleh_id=para.maria.pengguna.pk)
    kerjakan("tulis_impor", impor_id=impor.pk, lewati_yang_salah=False, oleh_id=para.maria.pengguna.pk)
    assert (segar(impor).status, Pegawai.objects.filter(nama="Agnes Wea").count()) == ("selesai", 1)


def test_rejected_rows_stop_a_writing_whose_preview_had_them(kirim, antrean, para):
    """The page asks first; whoever calls the action asks too."""
    impor = kirim(DASAR, DASAR | {"NIP": "1", "Email": ""})
    antrean()
    with pytest.raises(aksi.ValidationError, match="Ada 1 baris ditolak"):
        aksi.konfirmasi_impor(impor=segar(impor), lewati_yang_salah=False, oleh=para.maria.pengguna)
    Impor.objects.update(status="ditulis")
    with pytest.raises(aksi.ValidationError, match=r"Ada baris ditolak\."):
        aksi.tulis_impor(impor=segar(impor), lewati_yang_salah=False, oleh=para.maria.pengguna)
    assert not Pegawai.objects.filter(nip=NIP_BARU).exists()


def test_nothing_new_is_nothing_to_write(kirim, verba, antrean, para):
    impor = kirim(DASAR | {"NIP": para.budi.nip, "Nama": para.budi.nama, "Email": "", "Golongan": ""})
    antrean()
    Impor.objects.get().baris.update(hasil="tetap", perubahan=[])
    jawaban = verba("tulis", impor)
    assert jawaban.status_code == 422
    assert "Tidak ada baris baru atau berubah untuk ditulis." in jawaban.content.decode()


def test_checked_in_the_old_year_and_written_in_the_new_one_it_means_the_day_of_the_upload(
    kirim, verba, antrean, para
):
    dasar = {"NIP": para.budi.nip, "Nama": para.budi.nama, "Email": "", "Status": "CLTN"}
    with time_machine.travel(datetime(2027, 12, 31, 23, 50, tzinfo=WITA), tick=False):
        impor = kirim(DASAR | dasar | {"Golongan": "", "TMT Golongan": "", "TMT Jabatan": ""})
        antrean()
    with time_machine.travel(datetime(2028, 1, 1, 0, 10, tzinfo=WITA), tick=False):
        verba("tulis", impor)
        antrean()
    assert segar(impor).status == "selesai"
    assert f"{para.budi.status.get().masa.lower}" == "2027-12-31"


@pytest.mark.parametrize("hari", ["2028-02-29", "2027-12-31", "2028-01-30"])
def test_the_thirty_days_run_over_month_and_year_ends(hari):
    saat = datetime.fromisoformat(f"{hari}T12:00:00").replace(tzinfo=WITA)
    tunggu = ImporFactory(status="siap", dibuat_pada=saat)

    assert aksi.bersihkan_impor(tanggal=(saat + timedelta(days=30)).date()) == 0
    assert aksi.bersihkan_impor(tanggal=(saat + timedelta(days=31)).date()) == 1
    assert segar(tunggu).status == "batal"
