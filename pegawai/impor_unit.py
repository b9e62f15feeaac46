"""Which unit of an agency a row of a file means: by code, else by name, else refused with advice."""

import re
from collections import defaultdict
from difflib import get_close_matches
from functools import cached_property

from pegawai.models import UnitKerja


def dasar(teks: str) -> str:
    """A name reduced to what is compared: case, punctuation and spacing do not count."""
    return re.sub(r"[^a-z0-9]+", " ", teks.casefold()).strip()


class UnitSalah(ValueError):
    """The unit of a row is not known, or several may be meant; the message says how to write it."""


class PencariUnit:
    """The units of an agency (None: of none), asked by what people write; one query."""

    def __init__(self, akar: UnitKerja | None) -> None:
        self.akar = akar
        self.unit = list(UnitKerja.objects.di_bawah(akar.jalur)) if akar else []
        self._saran: dict[str, str] = {}

    @cached_property
    def _kode(self) -> dict[str, UnitKerja]:
        return {satu.kode.casefold(): satu for satu in self.unit}

    @cached_property
    def _nama(self) -> dict[str, list[UnitKerja]]:
        hasil: dict[str, list[UnitKerja]] = defaultdict(list)
        for satu in self.unit:
            for nama in {dasar(satu.nama), dasar(satu.singkatan)} - {""}:
                hasil[nama].append(satu)
        return hasil

    @cached_property
    def pk(self) -> dict[int, UnitKerja]:
        return {satu.pk: satu for satu in self.unit}

    def cari(self, *, kode: str = "", nama: str = "", induk: str = "") -> UnitKerja:
        """Return the unit a row names: by code, else by name, else by name and parent. Raises UnitSalah."""
        if kode:
            if ditemukan := self._kode.get(kode.casefold()):
                return ditemukan
            raise UnitSalah(self._tak_dikenal(kode))
        calon = self._nama.get(dasar(nama), [])
        if len(calon) > 1:
            calon = [satu for satu in calon if self._bernama(satu.induk_id, induk)] or calon
        if not calon:
            raise UnitSalah(self._tak_dikenal(nama))
        if len(calon) > 1:
            kode_calon = ", ".join(satu.kode for satu in calon)
            raise UnitSalah(f"Ada beberapa unit bernama “{nama}” ({kode_calon}); isikan Kode Unit.")
        return calon[0]

    def _bernama(self, unit_id: int | None, nama: str) -> bool:
        unit = self.pk.get(unit_id)
        return bool(nama) and unit is not None and dasar(nama) in (dasar(unit.nama), dasar(unit.singkatan))

    def _tak_dikenal(self, tulisan: str) -> str:
        if tulisan not in self._saran:
            pesan = f"Unit “{tulisan}” tidak ada di {self.akar.nama if self.akar else 'basis data'}."
            pilihan = {dasar(satu.nama): satu for satu in self.unit} | {dasar(satu.kode): satu for satu in self.unit}
            mirip = get_close_matches(dasar(tulisan), pilihan, n=4, cutoff=0.5)
            nama = dict.fromkeys(f"“{pilihan[satu].nama}” ({pilihan[satu].kode})" for satu in mirip)
            self._saran[tulisan] = f"{pesan} Yang mirip: {', '.join(list(nama)[:3])}." if nama else pesan
        return self._saran[tulisan]
