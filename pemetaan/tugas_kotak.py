"""Queued work of mapping rounds. A killed worker's job runs again and goes on after its last finished chunk.

An error is not swallowed: it fails the queue's job, with its trace in the log. Whatever happens, the round does not
stay "being computed" and its progress bar ends.
"""

from procrastinate.contrib.django import app

GALAT = "Terjadi kesalahan di server; hasil sebelumnya tetap. Coba lagi atau hubungi Admin Sistem."


@app.task(name="pemetaan.hitung_putaran")
def hitung_putaran(putaran_id: int, pekerjaan_id: int) -> None:
    """Compute a mapping round."""
    from pemetaan import hitungan

    try:
        hitungan.hitung(putaran_id=putaran_id, pekerjaan_id=pekerjaan_id)
    finally:
        hitungan.akhiri_terhenti(putaran_id=putaran_id, pekerjaan_id=pekerjaan_id, pesan=GALAT)
