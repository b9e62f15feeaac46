"""The queue: long jobs tell how far they are, and jobs of killed workers come back."""

import pytest
from django.core.exceptions import ValidationError

from hris import pekerjaan
from hris.models import Pekerjaan
from tests.pegawai.factories import PenggunaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def kerja():
    return pekerjaan.buat(jenis="uji", judul="Uji", oleh=PenggunaFactory())


def test_progress_is_told_in_percent(kerja):
    pekerjaan.maju(pekerjaan_id=kerja.pk, kemajuan=50, jumlah=200)
    kerja.refresh_from_db()
    assert (kerja.status, kerja.persen) == ("jalan", 25)


def test_progress_never_passes_the_size(kerja):
    pekerjaan.maju(pekerjaan_id=kerja.pk, kemajuan=500, jumlah=200)
    kerja.refresh_from_db()
    assert kerja.persen == 100


@pytest.mark.parametrize(("gagal", "status"), [(False, "selesai"), (True, "gagal")])
def test_an_ended_job_says_how_and_when(kerja, gagal, status):
    pekerjaan.akhiri(pekerjaan_id=kerja.pk, gagal=gagal, pesan="Sudah.")
    kerja.refresh_from_db()
    assert (kerja.status, kerja.pesan) == (status, "Sudah.")
    assert kerja.selesai_pada is not None


def test_a_running_job_has_no_end(kerja):
    from django.utils import timezone

    kerja.selesai_pada = timezone.now()
    with pytest.raises(ValidationError, match="Waktu selesai"):
        kerja.full_clean()


def test_progress_beyond_the_size_is_refused(kerja):
    kerja.kemajuan, kerja.jumlah = 3, 2
    with pytest.raises(ValidationError, match="melebihi"):
        kerja.full_clean()


def test_a_job_is_shown_to_its_owner_only(kerja, masuk, para):
    assert masuk(para.budi).get(f"/pekerjaan/{kerja.pk}/").status_code == 404


def test_the_stalled_jobs_are_put_back_every_two_minutes():
    from procrastinate.contrib.django import procrastinate_app

    app = procrastinate_app.current_app
    berkala = app.periodic_registry.periodic_tasks
    assert [tugas.cron for tugas in berkala.values() if tugas.task.name.endswith("bangkitkan")] == ["*/2 * * * *"]
    assert Pekerjaan.objects.count() == 0
