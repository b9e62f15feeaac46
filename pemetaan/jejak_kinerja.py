"""The steps of a result, out of the trigger-written events: who, when, what happened."""

from dataclasses import dataclass
from datetime import datetime

from hris.models import Pengguna
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
    pelaku = Pengguna.objects.in_bulk({_pelaku(satu) for satu in peristiwa} - {None})
    hasil, status = [], ""
    for satu in peristiwa:
        kata = KATA[satu.status] if satu.status != status else "Diubah"
        catatan = satu.catatan if kata == KATA["dikembalikan"] else ""
        hasil.append(Langkah(_pada(satu, kata), str(pelaku.get(_pelaku(satu), "")), kata, catatan))
        status = satu.status
    return hasil


def _pada(peristiwa, kata: str) -> datetime:
    kolom = SAAT.get(peristiwa.status) if kata != "Diubah" else None
    return (kolom and getattr(peristiwa, kolom)) or peristiwa.pgh_created_at


def _pelaku(peristiwa) -> int | None:
    return peristiwa.pgh_context.metadata.get("user") if peristiwa.pgh_context else None
