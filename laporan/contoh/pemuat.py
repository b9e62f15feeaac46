"""The load itself: the agency, then people by people and the mapping beside them, then the report on all of it."""

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from random import Random
from time import monotonic

from django.db import connection, connections, transaction
from django.utils import timezone

from hris import pemicu
from hris.proses import ikut_berhenti
from laporan.contoh.badan import muat_badan
from laporan.contoh.cepat import hitung_di_akhir, jarang_menyapu, kedudukan_tetap, tanpa_tanya_ulang
from laporan.contoh.kegiatan import muat_kegiatan
from laporan.contoh.kinerja import muat_kinerja
from laporan.contoh.kompetensi import muat_kompetensi
from laporan.contoh.laporan import muat_laporan
from laporan.contoh.latar import Latar
from laporan.contoh.orang import susun_orang
from laporan.contoh.pemetaan import muat_pemetaan
from laporan.contoh.rencana import Kisah, kisah, muat_rencana
from laporan.contoh.usulan import muat_usulan
from laporan.contoh.waktu import Waktu

SELESAI = -1


class Pemuat:
    """One load of the example, by one process in one transaction, or by several side by side."""

    def __init__(self, jumlah: int, benih: int, sekarang: datetime | None, lapor: Callable[[str], object]):
        self.jumlah, self.benih, self.lapor = jumlah, benih, lapor
        self.waktu = Waktu(sekarang or timezone.now())
        self.hasil, self.mulai = Counter({"pegawai": jumlah}), monotonic()

    def muat(self, proses: int) -> dict[str, int]:
        pemicu.ringankan(sesi=True)
        with tanpa_tanya_ulang(), jarang_menyapu():
            if proses > 1:
                self._bersama(proses)
            else:
                with transaction.atomic():
                    self._sendiri()
        return dict(self.hasil)

    def _catat(self, hasil: dict[str, int]) -> None:
        self.hasil.update(hasil)
        rinci = ", ".join(f"{banyak} {apa}" for apa, banyak in hasil.items())
        self.lapor(f"{rinci} ({monotonic() - self.mulai:.1f} detik)")

    def _sendiri(self) -> None:
        latar = self._dasar()
        self._catat(_pemetaan(latar))
        self._catat(_orang(latar, kisah(latar)))
        self._akhir(latar)

    def _bersama(self, proses: int) -> None:
        with transaction.atomic():
            latar = self._dasar()
            cerita = kisah(latar)
        for bagian in _sejajar(latar, cerita, proses):
            self._catat(bagian)
        self._akhir(latar)

    def _dasar(self) -> Latar:
        orang = susun_orang(self.jumlah, Random(self.benih), self.waktu.hari_ini)  # noqa: S311
        latar = muat_badan(benih=self.benih, waktu=self.waktu, orang=orang)
        self._catat({"unit": len(latar.unit)})
        return latar

    def _akhir(self, latar: Latar) -> None:
        with connection.cursor() as kursor:
            kursor.execute("ANALYZE")  # fresh tables have no statistics; plans made without are slow
        with transaction.atomic():
            self._catat({"usulan": muat_usulan(latar), "laporan": muat_laporan(latar)})


def _pemetaan(latar: Latar) -> dict[str, int]:
    """Write results, assessments and the rounds that rest on both."""
    kinerja, asesmen = muat_kinerja(latar), muat_kompetensi(latar)
    return {"kinerja": kinerja, "asesmen": asesmen, "putaran": muat_pemetaan(latar)}


def _orang(latar: Latar, cerita: Iterable[Kisah]) -> dict[str, int]:
    """Write plans and activities person by person."""
    rencana = kegiatan = 0
    with kedudukan_tetap():
        for satu in cerita:
            with hitung_di_akhir():
                milik = muat_rencana(latar, satu)
                kegiatan += muat_kegiatan(latar, satu.orang, milik)
                rencana += len(milik)
    return {"rencana": rencana, "kegiatan": kegiatan}


def _sejajar(latar: Latar, cerita: list[Kisah], proses: int) -> list[dict[str, int]]:
    """Let children share the people; the first of them maps first. Return what each part came to."""
    fork = multiprocessing.get_context("fork")  # a child begins with the stage as it stands in memory
    antrean, jawaban = fork.SimpleQueue(), fork.SimpleQueue()
    for nomor in (*range(len(cerita)), *[SELESAI] * proses):
        antrean.put(nomor)

    def kerja(memetakan: bool) -> None:
        ikut_berhenti()
        pemicu.ringankan(sesi=True)
        with connection.cursor() as kursor:
            kursor.execute("SET synchronous_commit = off")  # a load broken off is begun anew
        if memetakan:
            jawaban.put(_pemetaan(latar))
        jawaban.put(_orang(latar, (cerita[nomor] for nomor in iter(antrean.get, SELESAI))))
        connections.close_all()

    connections.close_all()
    _tunggu([fork.Process(target=kerja, args=(nomor == 0,), daemon=True) for nomor in range(proses)])
    return [jawaban.get() for _ in range(proses + 1)]


def _tunggu(anak: list) -> None:
    """Run children to their end; all of them end with this process, and one that failed fails the load."""
    try:
        for satu in anak:
            satu.start()
        for satu in anak:
            satu.join()
    finally:
        for satu in filter(lambda satu: satu.is_alive(), anak):
            satu.terminate()
    if any(satu.exitcode for satu in anak):
        raise RuntimeError("Data contoh tidak selesai dimuat; sebabnya tertulis di atas.")
