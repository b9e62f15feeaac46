"""Queued work of mapping rounds. A killed worker's job runs again and goes on after its last finished chunk."""

import logging

from procrastinate.contrib.django import app

from hris import pekerjaan

GALAT = "Terjadi kesalahan di server; hasil sebelumnya tetap. Coba lagi atau hubungi Admin Sistem."
catatan = logging.getLogger(__name__)


@app.task(name="pemetaan.hitung_putaran")
def hitung_putaran(putaran_id: int, pekerjaan_id: int) -> None:
    """Compute a mapping round."""
    from pemetaan import hitungan

    try:
        hitungan.hitung(putaran_id=putaran_id, pekerjaan_id=pekerjaan_id)
    except Exception:
        catatan.exception("Putaran %s tidak dapat dihitung", putaran_id)
        hitungan.buang(pekerjaan_id=pekerjaan_id)
        pekerjaan.akhiri(pekerjaan_id=pekerjaan_id, gagal=True, pesan=GALAT)
