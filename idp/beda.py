"""What changed between two snapshots of a plan's items. Pure: lists of plain dicts in, a Beda out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BIDANG = {
    "bentuk": "Bentuk",
    "judul": "Judul",
    "sebab": "Alasan",
    "kompetensi": "Kompetensi",
    "triwulan": "Triwulan",
    "jumlah": "Jumlah",
    "jp_rencana": "JP rencana",
    "penyelenggara": "Penyelenggara",
    "biaya": "Perkiraan biaya",
}


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One field of an item that changed."""

    bidang: str
    lama: str
    baru: str


@dataclass(slots=True)
class Beda:
    """Items added and removed (their titles), and per changed item its changed fields."""

    ditambah: list[str] = field(default_factory=list)
    dihapus: list[str] = field(default_factory=list)
    diubah: list[tuple[str, list[Perubahan]]] = field(default_factory=list)

    def __bool__(self):
        return bool(self.ditambah or self.dihapus or self.diubah)


def bandingkan(lama: Sequence[Mapping], baru: Sequence[Mapping], *, lewat_asal: bool = False) -> Beda:
    """Compare two snapshots; items match by `id`; across versions the new one's `asal` is the old one's `id`."""
    kunci = "asal" if lewat_asal else "id"
    dulu = {butir["id"]: butir for butir in lama}
    kini = {butir[kunci] for butir in baru}
    hasil = Beda(dihapus=[butir["judul"] for butir in lama if butir["id"] not in kini])
    for butir in baru:
        sebelum = dulu.get(butir[kunci])
        if sebelum is None:
            hasil.ditambah.append(butir["judul"])
        elif perubahan := _perubahan(sebelum, butir):
            hasil.diubah.append((butir["judul"], perubahan))
    return hasil


def _perubahan(lama: Mapping, baru: Mapping) -> list[Perubahan]:
    pasangan = ((label, str(lama.get(nama, "")), str(baru.get(nama, ""))) for nama, label in BIDANG.items())
    return [Perubahan(*satu) for satu in pasangan if satu[1] != satu[2]]
