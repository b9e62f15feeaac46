"""Lines of targets with their realisation, of people and of units: written as a whole, changed only where needed."""

from collections.abc import Iterable

ISIAN = ("uraian", "satuan", "target", "realisasi")


def tulis_sasaran(model, induk: str, baris_induk, sasaran: Iterable[dict]) -> None:
    """Make a result's lines those of `sasaran`, in that order; a line that stays as it was leaves no history."""
    lama = list(baris_induk.sasaran.order_by("urut", "pk"))
    baru = list(sasaran)
    for urut, isi in enumerate(baru, 1):
        baris = lama[urut - 1] if urut <= len(lama) else model(**{induk: baris_induk})
        _tulis(baris, urut, isi)
    for sisa in lama[len(baru) :]:
        sisa.delete()


def _tulis(baris, urut: int, isi: dict) -> None:
    rapi = {"urut": urut, **{nama: isi.get(nama) for nama in ISIAN}}
    if baris.pk and all(getattr(baris, nama) == nilai for nama, nilai in rapi.items()):
        return
    for nama, nilai in rapi.items():
        setattr(baris, nama, nilai)
    baris.full_clean()
    baris.save()
