"""The queue: long jobs tell how far they are, and jobs of killed workers come back."""

from types import SimpleNamespace

import pytest
from asgiref.sync import async_to_sync
from django.core.exceptions import ValidationError
from django.db import connection
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.manager import JobManager

from hris import pekerjaan
from hris.antrean import buang_lama
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


def pekerjaan_antrean(status: str, jam: int) -> int:
    """Make a job of the queue that reached a status so many hours ago."""
    with connection.cursor() as kursor:
        kursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, status) VALUES ('uji', 'uji', %s) RETURNING id",
            [status],
        )
        (pk,) = kursor.fetchone()
        kursor.execute(
            "INSERT INTO procrastinate_events (job_id, type, at)"
            " VALUES (%s, %s::text::procrastinate_job_event_type, now() - make_interval(hours => %s))",
            [pk, status, jam],
        )
    return pk


def test_done_jobs_go_after_a_day_failed_ones_after_a_month():
    isi = [("succeeded", 25), ("succeeded", 20), ("failed", 25), ("failed", 31 * 24), ("cancelled", 31 * 24)]
    semua = [pekerjaan_antrean(*satu) for satu in isi]
    app = SimpleNamespace(job_manager=JobManager(DjangoConnector()))
    async_to_sync(buang_lama.func)(SimpleNamespace(app=app), 0)
    with connection.cursor() as kursor:
        kursor.execute("SELECT id FROM procrastinate_jobs WHERE id = ANY(%s) ORDER BY id", [semua])
        assert [pk for (pk,) in kursor.fetchall()] == [semua[1], semua[2]]


def test_the_stalled_jobs_are_put_back_every_minute():
    from procrastinate.contrib.django import procrastinate_app

    app = procrastinate_app.current_app
    berkala = app.periodic_registry.periodic_tasks
    assert [tugas.cron for tugas in berkala.values() if tugas.task.name.endswith("bangkitkan")] == ["* * * * *"]
    assert Pekerjaan.objects.count() == 0
