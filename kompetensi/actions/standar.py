"""Required levels of jenjang and posts: a whole grid in one save, and copies from post to post."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange

from hris.tindakan import simpan, tindakan
from kompetensi.models import StandarKompetensi
from pegawai.models import Jabatan, Jenjang


@dataclass(frozen=True)
class Perubahan:
    """One cell of the grid: the level a jenjang or post asks for; None: nothing of its own any more."""

    pemilik: Jenjang | Jabatan
    kompetensi_id: int
    tingkat: int | None

    @property
    def kunci(self) -> tuple[str, int, int]:
        return ("jabatan" if isinstance(self.pemilik, Jabatan) else "jenjang", self.pemilik.pk, self.kompetensi_id)


@tindakan
def simpan_standar(*, perubahan: Iterable[Perubahan], mulai: date, dasar_hukum: str, oleh) -> int:
    """Set levels from a date on; return how many cells changed. What held before is closed the day before, not lost.

    A cell that already holds the level is left alone. A standard that begins later keeps its own beginning.
    """
    perubahan = list(perubahan)
    ada = _ada(perubahan)
    berbeda = [satu for satu in perubahan if _tingkat(_pada(ada.get(satu.kunci, []), mulai)) != satu.tingkat]
    if berbeda and not dasar_hukum.strip():
        raise ValidationError({"dasar_hukum": "Tuliskan dasar hukum perubahan ini."})
    for satu in berbeda:
        _ubah(satu, ada.get(satu.kunci, []), mulai, dasar_hukum.strip())
    return len(berbeda)


@tindakan
def salin_standar(
    *, sumber: Jabatan, tujuan: Jabatan, mulai: date, dasar_hukum: str, hanya_teknis: bool = False, oleh
) -> int:
    """Give a post what another post asks for on a date, its own and its jenjang's; return how many cells changed."""
    if sumber.pk == tujuan.pk:
        raise ValidationError({"sumber": "Pilih jabatan lain sebagai sumber."})
    standar = StandarKompetensi.objects.efektif(mulai).filter(untuk__in=[sumber.pk, tujuan.pk])
    if hanya_teknis:
        standar = standar.filter(kompetensi__jenis="teknis")
    isi: dict[int, dict[int, int]] = {sumber.pk: {}, tujuan.pk: {}}
    for satu in standar:
        isi[satu.untuk][satu.kompetensi_id] = satu.tingkat
    if not isi[sumber.pk]:
        raise ValidationError({"sumber": "Jabatan sumber belum mempunyai standar yang dapat disalin."})
    perubahan = [
        Perubahan(tujuan, kompetensi, tingkat)
        for kompetensi, tingkat in isi[sumber.pk].items()
        if isi[tujuan.pk].get(kompetensi) != tingkat
    ]
    return simpan_standar(perubahan=perubahan, mulai=mulai, dasar_hukum=dasar_hukum, oleh=oleh)


def _ada(perubahan: list[Perubahan]) -> dict[tuple, list[StandarKompetensi]]:
    """Return the rows of the cells' owners by cell, oldest first (two queries at most)."""
    hasil: dict[tuple, list] = {}
    for jenis in ("jabatan", "jenjang"):
        pemilik = {satu.pemilik.pk for satu in perubahan if satu.kunci[0] == jenis}
        if pemilik:
            baris = StandarKompetensi.objects.select_for_update(of=("self",)).filter(**{f"{jenis}__in": pemilik})
            for satu in baris.order_by("masa", "pk"):
                hasil.setdefault((jenis, getattr(satu, f"{jenis}_id"), satu.kompetensi_id), []).append(satu)
    return hasil


def _pada(baris: list[StandarKompetensi], mulai: date) -> StandarKompetensi | None:
    return next(
        (satu for satu in baris if satu.masa.lower <= mulai and (satu.masa.upper is None or satu.masa.upper > mulai)),
        None,
    )


def _tingkat(standar: StandarKompetensi | None) -> int | None:
    return standar.tingkat if standar else None


def _ubah(satu: Perubahan, baris: list[StandarKompetensi], mulai: date, dasar_hukum: str) -> None:
    kini = _pada(baris, mulai)
    akhir = kini.masa.upper if kini else min((b.masa.lower for b in baris if b.masa.lower > mulai), default=None)
    if kini and kini.masa.lower == mulai:
        _ganti(kini, satu.tingkat, dasar_hukum)
        return
    if kini:
        kini.masa = DateRange(kini.masa.lower, mulai)
        simpan(kini)
    if satu.tingkat is not None:
        pemilik = {satu.kunci[0]: satu.pemilik}
        simpan(
            StandarKompetensi(
                kompetensi_id=satu.kompetensi_id,
                tingkat=satu.tingkat,
                masa=DateRange(mulai, akhir),
                dasar_hukum=dasar_hukum,
                **pemilik,
            )
        )


def _ganti(kini: StandarKompetensi, tingkat: int | None, dasar_hukum: str) -> None:
    """Change a row that begins on the very day: nothing held under it yet, so there is nothing to close."""
    if tingkat is None:
        kini.delete()
        return
    kini.tingkat, kini.dasar_hukum = tingkat, dasar_hukum
    simpan(kini)
