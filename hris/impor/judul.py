"""Which column of a sheet holds what: a vocabulary of headings, given as data, against a heading row. Pure.

Headings are compared without case, spaces, punctuation and notes in brackets ("Tgl Lahir (dd-mm-yyyy)").
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

# Personal data the system has no use for: not read, not shown, not stored (data minimisation, UU 27/2022
# article 16 paragraph 2; domain.md section 6.1).
PRIBADI: tuple[str, ...] = (
    "NIK", "Nomor KTP", "nomorIdDocument", "NPWP", "noNpwp", "tglNpwp", "BPJS", "noBpjs", "No. KK", "Agama",
    "agamaId", "Alamat", "Alamat Rumah", "noTelp", "Status Perkawinan", "statusKawin", "jenisKawinId",
    "jumlahIstriSuami", "jumlahAnak", "gajiPokok", "No. Rekening", "karisKarsu", "kartuAsn", "noSeriKarpeg",
    "taspenNama", "noTaspen", "Golongan Darah", "aktaKelahiran", "statusHidup", "aktaMeninggal",
    "noSuratKeteranganDokter", "tglSuratKeteranganDokter", "noSuratKeteranganBebasNarkoba", "skck", "tglSkck",
    "tglSuratKeteranganBebasNarkoba", "tglMeninggal", "foto",
)  # fmt: skip
KESALAHAN = "Kesalahan"  # the column we add to rejected rows; it comes back with the mended workbook


@lru_cache(maxsize=4096)
def kunci(judul: str) -> str:
    """A heading reduced to what is compared: "Tgl. Lahir* (dd-mm-yyyy)" and "tglLahir" give "tgllahir"."""
    tanpa_catatan = re.sub(r"\([^)]*\)", "", unicodedata.normalize("NFKC", judul))
    return "".join(huruf for huruf in tanpa_catatan.casefold() if huruf.isalnum())


_PRIBADI = frozenset(map(kunci, PRIBADI))


def pribadi(judul: str) -> bool:
    """Whether the cells under a heading may not be kept."""
    return kunci(judul) in _PRIBADI


def disimpan(judul: str) -> bool:
    """Whether the cells under a heading are kept with the row: not private ones, nor our own words about it."""
    return not pribadi(judul) and kunci(judul) != kunci(KESALAHAN)


@dataclass(frozen=True, slots=True)
class Pemetaan:
    """What the headings of one sheet mean.

    ``ganda`` names headings whose field an earlier column already fills; such a sheet is to be refused, since
    nobody can say which of the two is right.
    """

    kolom: Mapping[str, int]  # field -> position in the header row, from 0
    judul: Mapping[str, str]  # field -> heading as the user wrote it
    tak_dikenal: tuple[str, ...]
    diabaikan: tuple[str, ...]
    kurang: tuple[str, ...]  # template headings of required fields that no column fills
    ganda: tuple[str, ...]

    @property
    def sah(self) -> bool:
        return not self.kurang and not self.ganda


@dataclass(frozen=True)
class Kamus:
    """The vocabulary of one kind of file: field -> headings; the first is the template's and names it in messages."""

    sinonim: Mapping[str, tuple[str, ...]]
    wajib: tuple[str, ...] = ()
    salah_satu: tuple[tuple[str, ...], ...] = ()  # of each group at least one column
    tak_diperlukan: tuple[str, ...] = ()  # known headings that repeat what others say

    @cached_property
    def bidang(self) -> Mapping[str, str]:
        """Reduced heading -> field."""
        return {kunci(judul): bidang for bidang, semua in self.sinonim.items() for judul in semua}

    @cached_property
    def _diabaikan(self) -> frozenset[str]:
        return _PRIBADI | frozenset(map(kunci, (*self.tak_diperlukan, KESALAHAN)))

    def label(self, bidang: str) -> str:
        """The template's heading of a field."""
        return self.sinonim[bidang][0]

    def kenali(self, headers: Iterable[object]) -> Pemetaan:
        """Read a header row (cells of any type; empty ones are passed over). Never raises."""
        kolom: dict[str, int] = {}
        judul: dict[str, str] = {}
        sisa: dict[str, list[str]] = {"tak_dikenal": [], "diabaikan": [], "ganda": []}
        for nomor, header in enumerate(headers):
            tulisan = "" if header is None else str(header).strip()
            bidang = self.bidang.get(kunci(tulisan))
            if bidang and bidang not in kolom:
                kolom[bidang], judul[bidang] = nomor, tulisan
            elif tulisan:
                sisa["ganda" if bidang else self._golongan_sisa(tulisan)].append(tulisan)
        lain = {nama: tuple(isi) for nama, isi in sisa.items()}
        return Pemetaan(kolom=kolom, judul=judul, kurang=self._kurang(kolom), **lain)

    def _golongan_sisa(self, tulisan: str) -> str:
        dasar = kunci(tulisan)
        # SIASN gives every reference twice, as a name and as an identifier ("unorNama", "unorId").
        referensi = dasar.endswith("id") and tulisan.endswith(("Id", "_id", "ID"))
        return "diabaikan" if dasar in self._diabaikan or referensi else "tak_dikenal"

    def _kurang(self, kolom: Mapping[str, int]) -> tuple[str, ...]:
        kurang = [self.label(bidang) for bidang in self.wajib if bidang not in kolom]
        for kelompok in self.salah_satu:
            if not any(bidang in kolom for bidang in kelompok):
                kurang.append(" atau ".join(self.label(bidang) for bidang in kelompok))
        return tuple(kurang)
