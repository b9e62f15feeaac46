"""Row history by triggers: tracking of models whose rows may go, and what the events of a row say in words."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

import pghistory
from django.core.exceptions import FieldDoesNotExist
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import QuerySet
from django.utils.text import capfirst

from hris.templatetags.hris import masa, tanggal

BATAS = 100


def lacak_tiga(model):
    """Track a model's insertions, changes and deletions; `pghistory.track()` alone leaves out the last."""
    return pghistory.track(pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent())(model)


@dataclass(frozen=True)
class Jejak:
    """One change: when, by whom ("" when nobody is recorded), and sentences saying what."""

    pada: datetime
    oleh: str
    isi: tuple[str, ...]


def jejak_baris(baris) -> list[Jejak] | None:
    """Return the latest changes of a row, newest first; None for a model that keeps no history."""
    catatan = getattr(type(baris), "pgh_event_model", None)
    if catatan is None:
        return None
    urut = terakhir(catatan.objects.filter(pgh_obj_id=baris.pk))
    kolom = [satu for satu in type(baris)._meta.concrete_fields if satu.editable and _ada(catatan, satu.name)]
    sebut = _penyebut(kolom, urut)
    return berpelaku(perubahan(urut, kolom, sebut, "Dibuat."))


def terakhir(peristiwa: QuerySet) -> list:
    """Return the latest events in the order they happened, one more than is shown: the state before them."""
    return list(peristiwa.select_related("pgh_context").order_by("-pgh_id")[: BATAS + 1])[::-1]


def perubahan(urut: list, kolom: list, sebut: Callable, awal: str) -> list[tuple[object, tuple[str, ...]]]:
    """Return (event, sentences) of what changed from event to event, newest first; `awal` says how the row began."""
    hasil = [(urut[0], (awal,))] if urut and urut[0].pgh_label == "insert" else []
    hasil += [(baru, isi) for lama, baru in pairwise(urut) if (isi := _beda(kolom, lama, baru, sebut))]
    return hasil[::-1]


def berpelaku(perubahan: Iterable[tuple[object, tuple[str, ...]]]) -> list[Jejak]:
    """Return (event, sentences) pairs, in their order, as changes with the name of whoever made them (one query)."""
    from hris.models import Pengguna

    semua = [(satu, _akun(satu), isi) for satu, isi in perubahan]
    nama = Pengguna.objects.in_bulk({akun for _, akun, _ in semua} - {None})
    return [Jejak(satu.pgh_created_at, str(nama.get(akun, "")), isi) for satu, akun, isi in semua]


def _akun(peristiwa) -> int | None:
    return peristiwa.pgh_context.metadata.get("user") if peristiwa.pgh_context else None


def _ada(catatan, nama: str) -> bool:
    try:
        return bool(catatan._meta.get_field(nama))
    except FieldDoesNotExist:
        return False


def _beda(kolom, lama, baru, sebut) -> tuple[str, ...]:
    return tuple(
        f"{capfirst(satu.verbose_name)}: {sebut(satu, lama)} → {sebut(satu, baru)}"
        for satu in kolom
        if getattr(lama, satu.attname) != getattr(baru, satu.attname)
    )


def _penyebut(kolom, peristiwa):
    """Return a function that names a column's value in an event; rows referred to are fetched in one query a model."""
    dirujuk = defaultdict(set)
    for satu in (satu for satu in kolom if satu.is_relation):
        dirujuk[satu.related_model] |= {getattr(catatan, satu.attname) for catatan in peristiwa} - {None}
    nama = {model: model._base_manager.in_bulk(kunci) for model, kunci in dirujuk.items()}

    def sebut(satu, catatan) -> str:
        nilai = getattr(catatan, satu.attname)
        if satu.is_relation and nilai is not None:
            return str(nama[satu.related_model].get(nilai, f"nomor {nilai} (sudah dihapus)"))
        return _teks(dict(satu.flatchoices).get(nilai, nilai))

    return sebut


def _teks(nilai) -> str:
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, DateRange):
        return masa(nilai)
    if isinstance(nilai, date):
        return tanggal(nilai)
    return "–" if nilai in (None, "") else str(nilai)
