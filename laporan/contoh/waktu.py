"""Moments of the example: relative to now, in order, and never in the future."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone


class Waktu:
    """The clock of the example data; `sekarang` is the moment of loading."""

    def __init__(self, sekarang: datetime):
        self.sekarang = sekarang
        self.hari_ini: date = timezone.localdate(sekarang)
        self.tahun = self.hari_ini.year

    def saat(self, hari: date, jam: int = 9) -> datetime:
        """Return that day at that hour, or just before now if that is still to come."""
        pada = timezone.make_aware(datetime.combine(hari, time(jam, (hari.day * 7) % 60)))
        return min(pada, self.sekarang - timedelta(minutes=1))

    def langkah(self, mulai: date, banyak: int, jarak: int = 4) -> list[datetime]:
        """Return `banyak` moments in order from `mulai`, about `jarak` days apart, the last one before now."""
        awal = self.saat(mulai)
        sela = min(timedelta(days=jarak), (self.sekarang - awal) / (banyak + 1))
        return [awal + sela * nomor for nomor in range(banyak)]
