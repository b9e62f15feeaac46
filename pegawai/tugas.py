"""Queued work of this floor. A killed worker's job runs again: every task looks at the status first."""

import logging

from procrastinate.contrib.django import app

from hris import pekerjaan
from hris.models import Pengguna

GALAT = "Terjadi kesalahan di server; tidak ada data yang ditulis. Coba lagi atau hubungi Admin Sistem."
catatan = logging.getLogger(__name__)


@app.task(name="pegawai.periksa_impor")
def periksa_impor(impor_id: int) -> None:
    """Check an uploaded staff workbook."""
    from pegawai import impor as aksi

    impor = _impor(impor_id)
    try:
        aksi.periksa_impor(impor=impor)
    except Exception:
        catatan.exception("Impor %s tidak dapat diperiksa", impor_id)
        aksi.gagalkan(impor=impor, pesan=GALAT)
    _akhiri(impor_id)


@app.task(name="pegawai.tulis_impor")
def tulis_impor(impor_id: int, lewati_yang_salah: bool, oleh_id: int) -> None:
    """Write a confirmed import."""
    from pegawai import impor as aksi

    impor = _impor(impor_id)
    pekerjaan.maju(pekerjaan_id=impor.pekerjaan_id, kemajuan=0, jumlah=impor.baris.count())
    try:
        aksi.tulis_impor(impor=impor, lewati_yang_salah=lewati_yang_salah, oleh=Pengguna.objects.get(pk=oleh_id))
    except Exception:
        catatan.exception("Impor %s tidak dapat ditulis", impor_id)
        aksi.kembalikan(impor=impor, pesan=GALAT)
    _akhiri(impor_id)


def _impor(impor_id: int):
    from pegawai.models import ImporPegawai

    return ImporPegawai.objects.select_related("unit").get(pk=impor_id)


def _akhiri(impor_id: int) -> None:
    """End the job by what the import has become, also when an earlier run was killed before it could."""
    impor = _impor(impor_id)
    status = impor.Status
    pesan = {status.SIAP: "Berkas sudah diperiksa.", status.SELESAI: "Data pegawai sudah ditulis."}
    pekerjaan.akhiri(
        pekerjaan_id=impor.pekerjaan_id,
        gagal=impor.status == status.GAGAL or bool(impor.pesan),
        pesan=impor.pesan or pesan.get(impor.status, ""),
        tautan=impor.get_absolute_url(),
    )
