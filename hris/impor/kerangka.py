"""What a kind of import must bring along, and what one row of its file would do.

A kind is an instance of a subclass of `Pengimpor`, named by dotted path in `settings.PENGIMPOR`, so that the pages,
the queue and the commands on a lower floor serve kinds of the floors above. How to add one: docs/keputusan/11.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import TextChoices
from django.utils.module_loading import import_string

from hris.impor import sel
from hris.impor.berkas import Lembar, baca
from hris.impor.judul import Kamus
from hris.impor.pembaca import Pembaca
from hris.peran import Izin

LANGKAH_KEMAJUAN = 250  # rows between two notes of progress
KELEBIHAN = "Baris ini berisi lebih banyak sel daripada judul kolom; periksa pemisah kolomnya."
Maju = Callable[[int, int], None]
"""Is told how many rows are done, of how many."""


class Hasil(TextChoices):
    """What becomes of a row."""

    BARU = "baru", "Baru"
    BERUBAH = "berubah", "Berubah"
    TETAP = "tetap", "Tetap"
    DITOLAK = "ditolak", "Ditolak"


@dataclass
class Rencana:
    """What one row of a file would do.

    `data` is plain JSON (dates as ISO text, decimals as text), so that it is the same before and after it was stored;
    it is empty exactly when the row is wrong in itself. `baru`, `perubahan`, `akibat` and further `kesalahan` come out
    of the comparison with the database; a kind may subclass this and keep there what it needs for writing.
    """

    nomor: int
    nip: str = ""
    nama: str = ""
    asli: dict = field(default_factory=dict)
    data: dict = field(default_factory=dict)
    kesalahan: list[str] = field(default_factory=list)
    peringatan: list[str] = field(default_factory=list)
    akibat: list[str] = field(default_factory=list)  # what writing the row does beyond the row, for people to know
    perubahan: list[dict] = field(default_factory=list)
    baru: bool = False

    @property
    def hasil(self) -> str:
        if self.kesalahan:
            return Hasil.DITOLAK
        if self.baru:
            return Hasil.BARU
        return Hasil.BERUBAH if self.perubahan else Hasil.TETAP

    @property
    def sah(self) -> bool:
        return not self.kesalahan

    @property
    def ditulis(self) -> bool:
        """Whether there is something to write."""
        return self.hasil in (Hasil.BARU, Hasil.BERUBAH)

    def catat(self, bidang: str, lama: str, baru: str) -> None:
        """Note a change as people read it."""
        self.perubahan.append({"bidang": str(bidang), "lama": str(lama), "baru": str(baru)})


class Pengimpor(ABC):
    """One kind of import: its words, its permission, its rules. Stateless; one instance serves every request."""

    kode: ClassVar[str]  # slug, as in settings.PENGIMPOR and in the addresses
    judul: ClassVar[str]  # "Impor pegawai"
    izin: ClassVar[Izin]
    bantuan: ClassVar[str]  # a sentence or two above the upload
    tujuan: ClassVar[str]  # "data pegawai": what is written to
    rencana: ClassVar[type[Rencana]] = Rencana

    @abstractmethod
    def kamus(self, unit) -> Kamus:
        """Return the vocabulary of headings for an agency's file (None: no agency known)."""

    @abstractmethod
    def urai(self, sel: Pembaca, tanggal: date) -> dict[str, Any]:
        """Clean one row; wrong cells are noted in `sel`, and what is known is returned all the same.

        `nip` and `nama`, where there are any, name the row in the preview.
        """

    @abstractmethod
    def bandingkan(self, semua: list[Rencana], unit, tanggal: date) -> Any:
        """Fill every sound plan in place from the database: new or not, changes, consequences, errors.

        Called for the preview and again before writing; a constant number of queries whatever the number of rows.
        Returns whatever `tulis` needs.
        """

    @abstractmethod
    def tulis(self, semua: list[Rencana], keadaan: Any, *, impor, oleh) -> None:
        """Write the plans that are `ditulis`, through the app's actions; called inside one transaction."""

    @abstractmethod
    def templat(self, unit) -> bytes:
        """Return the empty workbook people fill in, for a queryset of the units they keep."""

    def penanda(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        """Return what no two rows of a file may share, as (name, value); letter case makes no difference."""
        return [("NIP", str(data.get("nip") or ""))]

    def baca(self, isi: bytes, nama: str, unit) -> Lembar:
        """Read a file. Raises hris.impor.berkas.BerkasSalah."""
        return baca(isi, nama, self.kamus(unit))

    def periksa(self, lembar: Lembar, *, unit, tanggal: date, maju: Maju | None = None) -> list[Rencana]:
        """Check every row of a sheet against the rules and the database; writes nothing."""
        semua = self.dari_lembar(lembar, tanggal, maju)
        self.bandingkan(semua, unit, tanggal)
        return semua

    def dari_lembar(self, lembar: Lembar, tanggal: date, maju: Maju | None = None) -> list[Rencana]:
        """Return the rows as plans still to be compared, without the wholly empty ones.

        A mark (`penanda`) that an earlier row bears rejects the later one, also when the earlier one is rejected:
        nobody can say which of them is right.
        """
        semua: list[Rencana] = []
        pemilik: dict[tuple[str, str], int] = {}
        for urut, nilai in enumerate(lembar.baris):
            if maju and urut % LANGKAH_KEMAJUAN == 0:
                maju(urut, len(lembar.baris))
            if not all(map(sel.kosong, nilai.values())):
                semua.append(self._dari_baris(lembar, lembar.nomor_awal + urut, tanggal, pemilik))
        if maju:
            maju(len(lembar.baris), len(lembar.baris))
        return semua

    def _dari_baris(self, lembar: Lembar, nomor: int, tanggal: date, pemilik: dict) -> Rencana:
        pembaca = Pembaca(lembar.kamus, lembar.nilai(nomor), lembar.pemetaan)
        data = self.urai(pembaca, tanggal)
        kesalahan = [*pembaca.kesalahan, *self._kembar(data, nomor, pemilik)]
        if nomor in lembar.lebih:
            kesalahan.append(KELEBIHAN)
        return self.rencana(
            nomor,
            nip=str(data.get("nip") or pembaca.tulisan("nip"))[:60],
            nama=str(data.get("nama") or pembaca.tulisan("nama"))[:200],
            asli=lembar.simpanan(nomor),
            data={} if kesalahan else json.loads(json.dumps(data, cls=DjangoJSONEncoder)),
            kesalahan=kesalahan,
            peringatan=pembaca.peringatan,
        )

    def _kembar(self, data: dict[str, Any], nomor: int, pemilik: dict) -> list[str]:
        terisi = [satu for satu in self.penanda(data) if satu[1]]
        return [
            f"{nama} {nilai} sudah ada pada baris {pemilik[nama, nilai.casefold()]}."
            for nama, nilai in terisi
            if pemilik.setdefault((nama, nilai.casefold()), nomor) != nomor
        ]

    def pulihkan(self, baris) -> Rencana:
        """Return a stored row as a plan to be compared anew; a row wrong in itself stays rejected."""
        return self.rencana(
            baris.nomor,
            nip=baris.nip,
            nama=baris.nama,
            asli=baris.asli,
            data=baris.data,
            kesalahan=[] if baris.data else list(baris.kesalahan),
            peringatan=list(baris.peringatan),
        )


def semua_pengimpor() -> dict[str, Pengimpor]:
    """Return the kinds of import by code, in the order of the settings."""
    return {kode: import_string(nama) for kode, nama in settings.PENGIMPOR.items()}


def pengimpor(kode: str) -> Pengimpor | None:
    """Return a kind of import by its code, or None."""
    return semua_pengimpor().get(kode)


def pengimpor_untuk(pengguna) -> list[Pengimpor]:
    """Return the kinds an account may import."""
    return [satu for satu in semua_pengimpor().values() if pengguna.has_perm(satu.izin)]
