"""Queued work of this floor. A killed worker's job runs again: every task looks at the status first.

An error is not swallowed: it fails the queue's job, with its trace in the log. Whatever happens, the import does not
stay "being worked on" and its progress bar ends.
"""

from django.utils import timezone
from procrastinate.contrib.django import app

from hris import pekerjaan
from hris.models import Pengguna

GALAT = "Terjadi kesalahan di server; tidak ada data yang ditulis. Coba lagi atau hubungi Admin Sistem."


@app.task(name="pegawai.periksa_impor")
def periksa_impor(impor_id: int) -> None:
    """Check an uploaded workbook."""
    from pegawai import impor as aksi

    try:
        aksi.periksa_impor(impor=_impor(impor_id))
    finally:
        _akhiri(impor_id)


@app.task(name="pegawai.tulis_impor")
def tulis_impor(impor_id: int, lewati_yang_salah: bool, oleh_id: int) -> None:
    """Write a confirmed import."""
    from pegawai import impor as aksi

    impor = _impor(impor_id)
    pekerjaan.maju(pekerjaan_id=impor.pekerjaan_id, kemajuan=0, jumlah=impor.baris.count())
    try:
        aksi.tulis_impor(impor=impor, lewati_yang_salah=lewati_yang_salah, oleh=Pengguna.objects.get(pk=oleh_id))
    finally:
        _akhiri(impor_id)


@app.periodic(cron="17 2 * * *")
@app.task(name="pegawai.bersihkan_impor", queueing_lock="bersihkan_impor")
def bersihkan_impor(timestamp: int) -> None:
    """Every night: let go of what imports have kept long enough."""
    from pegawai import impor as aksi

    aksi.bersihkan_impor(tanggal=timezone.localdate())


def _impor(impor_id: int):
    from pegawai.models import Impor

    return Impor.objects.select_related("unit").get(pk=impor_id)


def _akhiri(impor_id: int) -> None:
    """End the job by what the import has become, also when an earlier run was killed before it could."""
    from pegawai import impor as aksi

    aksi.akhiri_terhenti(impor=_impor(impor_id), pesan=GALAT)
    impor = _impor(impor_id)
    status = impor.Status
    pesan = {status.SIAP: "Berkas sudah diperiksa.", status.SELESAI: "Data sudah ditulis."}
    pekerjaan.akhiri(
        pekerjaan_id=impor.pekerjaan_id,
        gagal=impor.status != status.SELESAI and bool(impor.pesan),  # a written import may still have a remark
        pesan=impor.pesan or pesan.get(impor.status, ""),
        tautan=impor.get_absolute_url(),
    )
