"""The cells of one row by field, with every error and warning they cause named by the user's own headings. Pure."""

from collections.abc import Callable, Mapping
from typing import Any

from hris.impor import sel
from hris.impor.judul import Kamus, Pemetaan

BATAS_KUTIPAN = 60  # characters of a wrong cell shown back in a message


class Pembaca:
    """Reads one row; `kesalahan` reject it, `peringatan` do not."""

    def __init__(self, kamus: Kamus, values: Mapping[str, object], pemetaan: Pemetaan | None = None) -> None:
        """`values` by heading, in the order of the sheet; `pemetaan` where the headings are already known."""
        if pemetaan is None:
            values = {str(judul).strip(): nilai for judul, nilai in values.items()}
        self.kamus, self.pemetaan = kamus, pemetaan or kamus.kenali(values)
        self._sel = {bidang: values.get(judul) for bidang, judul in self.pemetaan.judul.items()}
        self.kesalahan = [f"Kolom “{judul}” berisi hal yang sama dengan kolom lain." for judul in self.pemetaan.ganda]
        self.peringatan: list[str] = []

    def judul(self, bidang: str) -> str:
        """The heading of a field as the user wrote it, else the template's."""
        return self.pemetaan.judul.get(bidang) or self.kamus.label(bidang)

    def kosong(self, bidang: str) -> bool:
        return sel.kosong(self._sel.get(bidang))

    def polos(self, bidang: str) -> str:
        """The cell as tidy text; "" where it is empty or its column is missing."""
        return "" if self.kosong(bidang) else sel.polos(self._sel[bidang])

    def tulisan(self, bidang: str) -> str:
        """The cell as text, also of a field this kind of file does not have."""
        return self.polos(bidang) if bidang in self._sel else ""

    def ambil(self, bidang: str, urai: Callable[[object], Any], bila_kosong: Any = "") -> Any:
        """The clean value; ``bila_kosong`` for an empty cell and, with an error noted, for a wrong one."""
        if self.kosong(bidang):
            return bila_kosong
        try:
            return urai(self._sel[bidang])
        except sel.NilaiSalah as salah:
            self.salah(bidang, str(salah))
            return bila_kosong

    def wajib(self, bidang: str, urai: Callable[[object], Any]) -> Any:
        """The clean value; None, with an error noted, for an empty or wrong cell."""
        if self.kosong(bidang):
            self.kesalahan.append(f"Kolom “{self.judul(bidang)}” wajib diisi.")
            return None
        return self.ambil(bidang, urai, None)

    def salah(self, bidang: str, seharusnya: str) -> None:
        """Note an error: what the cell holds, and what it should be."""
        isi = self.polos(bidang)
        kutipan = isi if len(isi) <= BATAS_KUTIPAN else f"{isi[:BATAS_KUTIPAN]}…"
        self.kesalahan.append(f"Kolom “{self.judul(bidang)}” berisi “{kutipan}”; seharusnya {seharusnya.rstrip('.')}.")

    def ingatkan(self, bidang: str, pesan: str) -> None:
        """Note a warning about a cell."""
        self.peringatan.append(f"Kolom “{self.judul(bidang)}”: {pesan}")
