"""The steps of a result, out of the trigger-written events: who, when, what happened."""

from dataclasses import dataclass
from datetime import datetime

from hris.riwayat import berpelaku
from pemetaan.models import PenilaianKinerja

SAAT = {"draf": "dibuat_pada", "diajukan": "diajukan_pada", "sah": "dikonfirmasi_pada"}
"""State → the moment at which the row says it was reached."""
KATA = {"draf": "Disimpan sebagai draf", "diajukan": "Diajukan", "sah": "Dikonfirmasi", "dikembalikan": "Dikembalikan"}


@dataclass(frozen=True)
class Langkah:
    """One step: when, by whom ("" when nobody is recorded), what, with which reason."""

    pada: datetime
    oleh: str
    kata: str
    catatan: str


def jejak_penilaian(penilaian: PenilaianKinerja) -> list[Langkah]:
    """Return the steps of a result in order; a change that keeps the state is "Diubah"."""
    peristiwa = list(penilaian.events.select_related("pgh_context").order_by("pgh_id"))
    pelaku = [satu.oleh for satu in berpelaku((satu, ()) for satu in peristiwa)]
    hasil, status = [], ""
    for satu, oleh in zip(peristiwa, pelaku, strict=True):
        kata = KATA[satu.status] if satu.status != status else "Diubah"
        catatan = satu.catatan if kata == KATA["dikembalikan"] else ""
        hasil.append(Langkah(_pada(satu, kata), oleh, kata, catatan))
        status = satu.status
    return hasil


def _pada(peristiwa, kata: str) -> datetime:
    kolom = SAAT.get(peristiwa.status) if kata != "Diubah" else None
    return (kolom and getattr(peristiwa, kolom)) or peristiwa.pgh_created_at
