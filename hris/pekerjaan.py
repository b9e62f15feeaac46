"""Long jobs with a progress bar: created with the request, told on by the worker."""

from django.db import transaction
from django.utils import timezone

from hris.models import Pekerjaan, Pengguna


@transaction.atomic
def buat(*, jenis: str, judul: str, oleh: Pengguna, jumlah: int = 0) -> Pekerjaan:
    """Create a waiting job; the caller defers its task in the same transaction."""
    return Pekerjaan.objects.create(jenis=jenis, judul=judul, oleh=oleh, jumlah=jumlah)


def maju(*, pekerjaan_id: int, kemajuan: int, jumlah: int) -> None:
    """Tell how far a job has come; call it outside the job's own transaction, or nobody sees it before the end."""
    Pekerjaan.objects.filter(pk=pekerjaan_id, selesai_pada=None).update(
        status=Pekerjaan.Status.JALAN, kemajuan=min(kemajuan, jumlah), jumlah=jumlah
    )


def akhiri(*, pekerjaan_id: int, gagal: bool = False, pesan: str = "", tautan: str = "") -> None:
    """End a job, well or badly, with a sentence and a link to its result."""
    Pekerjaan.objects.filter(pk=pekerjaan_id).update(
        status=Pekerjaan.Status.GAGAL if gagal else Pekerjaan.Status.SELESAI,
        pesan=pesan,
        tautan=tautan,
        selesai_pada=timezone.now(),
    )
