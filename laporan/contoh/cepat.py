"""Loading faster: what the database enforces anyway is not also asked of it beforehand, row by row.

Only while the example is loaded. Constraints and foreign keys still hold: PostgreSQL refuses the row itself.
"""

from contextlib import ExitStack, contextmanager
from functools import cache

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db.models import CheckConstraint, ForeignKey, UniqueConstraint

from idp import kedudukan, tangga
from jp import actions, layanan

DIJAGA_BASIS_DATA = (CheckConstraint, UniqueConstraint, ExclusionConstraint, ForeignKey)


@contextmanager
def hitung_di_akhir():
    """Recount each person once, after all moves of the activities within, instead of after every move."""
    berubah = {}

    def catat(kegiatan):
        berubah[kegiatan.pegawai_id] = kegiatan.pegawai
        return kegiatan

    with _diganti(actions, "_hitung_ulang", catat):
        yield
    for pegawai in berubah.values():
        actions.hitung_ulang(pegawai=pegawai)


@contextmanager
def tanpa_tanya_ulang():
    """Skip the questions whose answers the database gives again at the insert; ask who stands where once a day.

    Rule sets are read once, ladders and holdings once a person and day: plans begin after the last placement.
    """
    aturan, naik, pelaku = layanan.daftar_aturan(), cache(tangga.tangga), cache(kedudukan._pelaku)
    with ExitStack() as tumpukan:
        for pemilik, nama, ganti in (
            *((batasan, "validate", lambda *_, **__: None) for batasan in DIJAGA_BASIS_DATA),
            (layanan, "daftar_aturan", lambda paksa=None: aturan),
            (tangga, "tangga", naik),
            (kedudukan, "tangga", naik),
            (kedudukan, "_pelaku", pelaku),
        ):
            tumpukan.enter_context(_diganti(pemilik, nama, ganti))
        yield


@contextmanager
def _diganti(pemilik, nama: str, ganti):
    asli = getattr(pemilik, nama)
    setattr(pemilik, nama, ganti)
    try:
        yield
    finally:
        setattr(pemilik, nama, asli)
