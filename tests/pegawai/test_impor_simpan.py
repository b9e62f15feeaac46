"""What an import keeps, and for how long: nothing private longer than the work on it needs."""

import io
from datetime import date, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from procrastinate.contrib.django import procrastinate_app

from hris.models import Pekerjaan
from pegawai import impor as aksi
from pegawai.models import Impor
from tests.pegawai.factories import BarisImporFactory, ImporFactory
from tests.pegawai.test_impor import DASAR, acuan, buku, tulis, unggah

pytestmark = pytest.mark.django_db
__all__ = ["acuan", "tulis", "unggah"]
HARI = date(2026, 11, 23)
SALAH = DASAR | {"NIP": "12", "Email": "", "Nama": "Petrus Salah"}


def pada(hari: date) -> datetime:
    return timezone.make_aware(datetime(hari.year, hari.month, hari.day, 12))


def selesai(hari: date, **ciri) -> Impor:
    """An import written on a day, with a rejected row whose cells are still kept."""
    impor = ImporFactory(status="selesai", selesai_pada=pada(hari), dibuat_pada=pada(hari), **ciri)
    BarisImporFactory(impor=impor, hasil="ditolak", kesalahan=["Salah."], asli={"NIP": "12"})
    return impor


def test_cells_are_kept_until_the_import_is_decided(unggah):
    impor = unggah(buku(DASAR, SALAH))
    assert [satu.asli["Nama"] for satu in impor.baris.all()] == ["Yuliana Tefa", "Petrus Salah"]
    assert impor.baris.first().data["nip"] == DASAR["NIP"]


def test_writing_empties_the_cells_of_what_was_written(unggah, tulis):
    impor = unggah(buku(DASAR, SALAH))
    tulis(impor, lewati_yang_salah="on")
    baik, buruk = impor.baris.all()
    assert (baik.asli, baik.data, buruk.data) == ({}, {}, {})
    assert buruk.asli["Nama"] == "Petrus Salah"
    assert (baik.nip, baik.hasil) == (DASAR["NIP"], "baru")


def test_rejected_rows_can_still_be_fetched_after_writing(unggah, tulis, masuk, para):
    impor = unggah(buku(DASAR, SALAH))
    tulis(impor, lewati_yang_salah="on")
    maria, alamat = masuk(para.maria), reverse("pegawai:impor_ditolak", args=[impor.pk])
    assert maria.get(alamat).status_code == 200
    assert alamat in maria.get(impor.get_absolute_url()).content.decode()


def test_the_mended_workbook_of_rejected_rows_is_taken_with_its_column_of_errors(unggah, masuk, para):
    def ditolak(impor):
        return masuk(para.maria).get(reverse("pegawai:impor_ditolak", args=[impor.pk])).content

    impor = unggah(ditolak(unggah(buku(DASAR | {"NIP": "12"}))), "pegawai - ditolak.xlsx")
    assert (impor.kolom["tak_dikenal"], impor.kolom["diabaikan"]) == ([], ["Kesalahan"])
    (judul, baris) = load_workbook(io.BytesIO(ditolak(impor))).active.values
    assert judul == (*DASAR, "Kesalahan")  # once, whatever the number of rounds
    assert baris[-1].count("NIP harus 18 angka") == 1


def test_after_thirty_days_they_are_gone(masuk, para, organisasi):
    impor = selesai(HARI - timedelta(days=31), unit=organisasi.badan)
    assert aksi.bersihkan_impor(tanggal=HARI) == 1
    assert impor.baris.get().asli == {}
    maria, alamat = masuk(para.maria), reverse("pegawai:impor_ditolak", args=[impor.pk])
    assert maria.get(alamat).status_code == 404
    halaman = maria.get(impor.get_absolute_url()).content.decode()
    assert alamat not in halaman
    assert "Salah." in halaman


@pytest.mark.parametrize(("umur", "sisa"), [(0, {"NIP": "12"}), (30, {"NIP": "12"}), (31, {})])
def test_the_thirty_days_are_counted_from_the_writing(umur, sisa):
    impor = selesai(HARI - timedelta(days=umur))
    aksi.bersihkan_impor(tanggal=HARI)
    assert impor.baris.get().asli == sisa


def test_a_second_sweep_finds_nothing():
    selesai(HARI - timedelta(days=60))
    selesai(HARI - timedelta(days=90))
    assert aksi.bersihkan_impor(tanggal=HARI) == 2
    assert aksi.bersihkan_impor(tanggal=HARI) == 0


def test_a_preview_nobody_confirms_is_given_up():
    lama = ImporFactory(status="siap", dibuat_pada=pada(HARI - timedelta(days=31)))
    baru = ImporFactory(status="siap", dibuat_pada=pada(HARI - timedelta(days=29)))
    BarisImporFactory(impor=lama)
    assert aksi.bersihkan_impor(tanggal=HARI) == 1
    lama.refresh_from_db()
    baru.refresh_from_db()
    assert (lama.status, lama.baris.count(), baru.status) == ("batal", 0, "siap")
    assert lama.pesan == "Dibatalkan otomatis: 30 hari tanpa konfirmasi."


@pytest.mark.django_db(transaction=True)
def test_the_file_of_a_given_up_preview_goes_too():
    impor = ImporFactory(status="siap", dibuat_pada=pada(HARI - timedelta(days=31)))
    assert impor.berkas.storage.exists(impor.berkas.name)
    aksi.bersihkan_impor(tanggal=HARI)
    assert not impor.berkas.storage.exists(impor.berkas.name)


@pytest.mark.django_db(transaction=True)
def test_an_unreadable_import_keeps_neither_rows_nor_file(unggah):
    impor = unggah(b"bukan zip")
    assert (impor.status, impor.baris.count()) == ("gagal", 0)
    assert not impor.berkas.storage.exists(impor.berkas.name)


@pytest.mark.django_db(transaction=True)
def test_a_cancelled_import_keeps_neither_rows_nor_file(unggah, masuk, para):
    impor = unggah(buku(DASAR, SALAH))
    masuk(para.maria).post(reverse("pegawai:impor_batal", args=[impor.pk]))
    assert impor.baris.count() == 0
    assert not impor.berkas.storage.exists(impor.berkas.name)


def test_the_sweep_runs_every_night():
    berkala = procrastinate_app.current_app.periodic_registry.periodic_tasks
    jadwal = {satu.task.name: satu.cron for satu in berkala.values()}
    assert jadwal["pegawai.bersihkan_impor"] == "17 2 * * *"


def test_the_sweep_takes_today_from_the_clock():
    impor = selesai(timezone.localdate() - timedelta(days=31))
    procrastinate_app.current_app.tasks["pegawai.bersihkan_impor"](timestamp=0)
    assert impor.baris.get().asli == {}


# --- work that stops


def test_an_error_while_checking_fails_the_import_and_ends_its_job(unggah, monkeypatch):
    monkeypatch.setattr("pegawai.impor_baris._orang", lambda sel: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        unggah(buku(DASAR))
    impor = Impor.objects.get()
    pekerjaan = Pekerjaan.objects.get(pk=impor.pekerjaan_id)
    assert (impor.status, pekerjaan.status) == ("gagal", "gagal")
    assert "kesalahan di server" in impor.pesan
    assert pekerjaan.pesan == impor.pesan
    assert pekerjaan.selesai_pada


def test_a_task_run_again_after_its_end_changes_nothing(unggah, tulis):
    impor = unggah(buku(DASAR))
    tulis(impor)
    kerja = procrastinate_app.current_app.tasks
    kerja["pegawai.periksa_impor"](impor_id=impor.pk)
    kerja["pegawai.tulis_impor"](impor_id=impor.pk, lewati_yang_salah=False, oleh_id=impor.oleh_id)
    impor.refresh_from_db()
    assert (impor.status, impor.pesan) == ("selesai", "")


def test_a_file_that_vanished_is_said(unggah):
    impor = unggah(buku(DASAR))
    impor.baris.all().delete()
    impor.berkas.storage.delete(impor.berkas.name)
    Impor.objects.update(status="diperiksa")
    procrastinate_app.current_app.tasks["pegawai.periksa_impor"](impor_id=impor.pk)
    impor.refresh_from_db()
    assert (impor.status, impor.pesan) == ("gagal", "Berkas tidak ditemukan lagi; unggah ulang.")


def test_a_row_taken_meanwhile_brings_the_import_back(unggah, tulis, monkeypatch):
    """Between the comparison and the writing somebody else adds the same person: the database refuses."""
    from tests.pegawai.factories import PegawaiFactory

    impor = unggah(buku(DASAR))
    asli = aksi._sama
    monkeypatch.setattr(aksi, "_sama", lambda *isi: (PegawaiFactory(nip=DASAR["NIP"]), asli(*isi))[1])
    tulis(impor)
    assert (impor.status, impor.pesan) == ("siap", aksi.BERUBAH_SEJAK)
