"""Loading faster: what the database enforces anyway is not also asked of it beforehand, row by row.

Only while the example is loaded. Constraints and foreign keys still hold: PostgreSQL refuses the row itself.
"""

import gc
from bisect import bisect_right
from contextlib import ExitStack, contextmanager
from datetime import date

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import connection
from django.db.models import CheckConstraint, ForeignKey, UniqueConstraint

from idp import kedudukan, tangga
from jp import actions, layanan
from laporan.contoh import latar
from pegawai.models import Pegawai, PenugasanPeran, RiwayatJabatan, StatusPegawai

DIJAGA_BASIS_DATA = (CheckConstraint, UniqueConstraint, ExclusionConstraint, ForeignKey)
BERMASA = (RiwayatJabatan, StatusPegawai, PenugasanPeran)
"""What decides who stands where on a day; the example writes none of it any more once plans begin."""


@contextmanager
def hitung_di_akhir():
    """Recount a person once, after all moves of the activities within, instead of after every move."""
    berubah = {}

    def catat(kegiatan):
        berubah[kegiatan.pegawai_id] = kegiatan.pegawai
        return kegiatan

    with _diganti((actions, "_hitung_ulang", catat)):
        yield
    for pegawai in berubah.values():
        actions.hitung_ulang(pegawai=pegawai)


@contextmanager
def tanpa_tanya_ulang():
    """Skip the questions whose answers the database gives again at the insert, and savepoints nobody returns to."""
    aturan = layanan.daftar_aturan()
    with _diganti(
        *((batasan, "validate", lambda *_, **__: None) for batasan in DIJAGA_BASIS_DATA),
        (layanan, "daftar_aturan", lambda paksa=None: aturan),
        (connection.features, "uses_savepoints", False),
    ):
        yield


@contextmanager
def kedudukan_tetap():
    """Ask who stands where once between two days on which that changes: nobody is placed any more within."""
    musim = Musim()
    naik = musim.ingat(tangga.tangga, lambda pegawai: pegawai.pk)
    with _diganti(
        (tangga, "tangga", naik),
        (kedudukan, "tangga", naik),
        (kedudukan, "_pelaku", musim.ingat(kedudukan._pelaku, lambda pengguna: pengguna.pk)),
        (kedudukan, "_tugas", musim.ingat(kedudukan._tugas, lambda pengguna: pengguna.pk)),
        (tangga, "_pemangku_id", musim.ingat(tangga._pemangku_id, lambda jabatan: jabatan)),
        (latar, "pejabat", musim.ingat(latar.pejabat, lambda jabatan: jabatan)),
        (Pegawai, "jabatan_pada", musim.ingat(Pegawai.jabatan_pada, lambda pegawai: pegawai.pk)),
    ):
        yield


@contextmanager
def jarang_menyapu():
    """Let Python look for cycles a hundred times less often: the load ends before they weigh anything."""
    lama = gc.get_threshold()
    gc.set_threshold(lama[0] * 100, *lama[1:])
    try:
        yield
    finally:
        gc.set_threshold(*lama)


class Musim:
    """The stretches of days between which no dated row begins or ends."""

    def __init__(self):
        semua = (masa for model in BERMASA for masa in model.objects.values_list("masa", flat=True))
        self.batas = sorted({hari for masa in semua for hari in (masa.lower, masa.upper) if hari})

    def ingat(self, fungsi, kunci):
        """Return `fungsi(apa, tanggal, …)` with its answers kept by what it is asked of and by stretch."""
        jawaban = {}

        def bertanya(apa, tanggal: date, **lain):
            alamat = (kunci(apa), bisect_right(self.batas, tanggal), *lain.values())
            if alamat not in jawaban:
                jawaban[alamat] = fungsi(apa, tanggal, **lain)
            return jawaban[alamat]

        return bertanya


@contextmanager
def _diganti(*gantian):
    """Put others in the place of attributes while the block runs."""
    with ExitStack() as tumpukan:
        for pemilik, nama, ganti in gantian:
            tumpukan.callback(setattr, pemilik, nama, getattr(pemilik, nama))
            setattr(pemilik, nama, ganti)
        yield
