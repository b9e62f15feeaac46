"""The example agency: one seed, one transaction, all through the actions that people use."""

from collections.abc import Callable
from datetime import datetime
from random import Random
from time import monotonic

from django.db import connection, transaction
from django.utils import timezone
from django.utils.module_loading import import_string


def sudah_ada() -> bool:
    """Return whether the example was loaded before."""
    return import_string("pegawai.models.Pegawai").objects.filter(contoh=True).exists()


@transaction.atomic
def muat(
    *, jumlah: int, benih: int, sekarang: datetime | None = None, lapor: Callable[[str], object] = lambda _: None
) -> dict[str, int]:
    """Write the example around `sekarang`; return how many rows of what. All of it is written, or nothing."""
    from laporan.contoh.badan import muat_badan
    from laporan.contoh.cepat import hitung_di_akhir, kedudukan_tetap, tanpa_tanya_ulang
    from laporan.contoh.kegiatan import muat_kegiatan
    from laporan.contoh.kinerja import muat_kinerja
    from laporan.contoh.kompetensi import muat_kompetensi
    from laporan.contoh.laporan import muat_laporan
    from laporan.contoh.orang import susun_orang
    from laporan.contoh.pemetaan import muat_pemetaan
    from laporan.contoh.rencana import muat_rencana
    from laporan.contoh.usulan import muat_usulan
    from laporan.contoh.waktu import Waktu

    waktu = Waktu(sekarang or timezone.now())
    orang = susun_orang(jumlah, Random(benih), waktu.hari_ini)  # noqa: S311
    hasil, mulai = {"pegawai": jumlah}, monotonic()

    def catat(apa: str, banyak: int) -> None:
        hasil[apa] = banyak
        lapor(f"{apa}: {banyak} ({monotonic() - mulai:.1f} detik)")

    with tanpa_tanya_ulang():
        latar = muat_badan(benih=benih, waktu=waktu, orang=orang)
        catat("unit", len(latar.unit))
        catat("kinerja", muat_kinerja(latar))
        with kedudukan_tetap(), hitung_di_akhir():
            rencana = muat_rencana(latar)
            catat("rencana", len(rencana))
            kegiatan = muat_kegiatan(latar, rencana)
        catat("kegiatan", kegiatan)
        catat("usulan", muat_usulan(latar))
        catat("asesmen", muat_kompetensi(latar))
        catat("putaran", muat_pemetaan(latar))
    with connection.cursor() as kursor:
        kursor.execute("ANALYZE")  # fresh tables have no statistics; plans made without are slow
    catat("laporan", muat_laporan(latar))
    return hasil
