"""The history of standards, out of the trigger-written events: who, when, which level, from what to what."""

from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from hris.models import Pengguna
from hris.templatetags.hris import tanggal

SAMA_PEMILIK = Q(kompetensi=OuterRef("kompetensi")) & (
    Q(jabatan=OuterRef("jabatan")) | Q(jabatan__isnull=True, jenjang=OuterRef("jenjang"))
)


@dataclass(frozen=True)
class Jejak:
    """One change of one cell."""

    pada: datetime
    oleh: str
    apa: str
    lama: str
    baru: str
    sejak: str
    dasar_hukum: str


def perubahan_standar(jabatan: QuerySet) -> QuerySet:
    """Return the events that changed a level of these posts or of a jenjang, newest first.

    `lama` is the level that was there before. Closing a row because a new one begins is part of that new one.
    """
    peristiwa = apps.get_model("kompetensi", "StandarKompetensiEvent").objects
    dulu = peristiwa.filter(SAMA_PEMILIK, pgh_id__lt=OuterRef("pgh_id")).order_by("-pgh_id")
    pengganti = peristiwa.filter(
        SAMA_PEMILIK, pgh_label="insert", pgh_context=OuterRef("pgh_context"), pgh_id__gt=OuterRef("pgh_id")
    )
    return (
        peristiwa.filter(Q(jabatan__isnull=True) | Q(jabatan__in=jabatan))
        .exclude(Q(pgh_label="update") & Exists(pengganti))
        .annotate(lama=Subquery(dulu.values("tingkat")[:1]), pelaku=F("pgh_context__metadata__user"))
        .select_related("kompetensi", "jabatan__unit", "jenjang")
        .order_by("-pgh_id")
    )


def sajikan(peristiwa: list) -> list[Jejak]:
    """Return the events as people read them (one query for the names)."""
    nama = Pengguna.objects.in_bulk({satu.pelaku for satu in peristiwa} - {None})
    return [_sajikan(satu, str(nama.get(satu.pelaku, ""))) for satu in peristiwa]


def _sajikan(satu, oleh: str) -> Jejak:
    kosong = "mengikuti jenjang" if satu.jabatan_id else "tidak ada"
    lama = kosong if satu.lama is None else str(satu.lama)
    berakhir = satu.pgh_label == "delete" or (satu.pgh_label == "update" and satu.tingkat == satu.lama)
    sejak = satu.masa.upper if berakhir and satu.masa.upper else satu.masa.lower
    return Jejak(
        satu.pgh_created_at,
        oleh,
        f"{satu.kompetensi} – {satu.jabatan or satu.jenjang}",
        lama,
        kosong if berakhir else str(satu.tingkat),
        tanggal(sejak),
        satu.dasar_hukum,
    )
