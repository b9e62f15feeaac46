"""The grid of standards: posts or jenjang × competencies, as it is, as it is typed, and what typing changes."""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import QuerySet

from kompetensi.actions.standar import Perubahan
from kompetensi.models import TINGKAT_TERTINGGI, Kompetensi, StandarKompetensi
from pegawai.models import Jabatan, Jenjang


@dataclass
class Sel:
    """One cell: its field's name, what it holds or what was typed, what the jenjang asks for, and what is wrong."""

    nama: str
    kolom: str
    label: str
    isi: str
    warisan: int | None
    kepala: str  # ids of the heads of its column and row
    kesalahan: str = ""
    awal: str = ""

    def __post_init__(self):
        self.awal = self.isi


@dataclass
class BarisMatriks:
    """One post or jenjang and its cells."""

    pemilik: Jabatan | Jenjang
    sel: list[Sel]

    @property
    def asal(self) -> str:
        """What the cells held when they were shown, for a hidden field: somebody else may change them meanwhile."""
        return ",".join(sel.awal for sel in self.sel)


@dataclass
class Matriks:
    """The grid of one page. `perubahan` holds what was typed differently, once `isi` has read it."""

    baris: list[BarisMatriks]
    kompetensi: list[Kompetensi]
    perubahan: list[Perubahan] = field(default_factory=list)

    @property
    def kesalahan(self) -> list[Sel]:
        return [sel for baris in self.baris for sel in baris.sel if sel.kesalahan]

    def baca(self, kiriman) -> None:
        """Take what was typed: keep it in the cells, note what is wrong, and what differs from what was shown."""
        for baris in self.baris:
            tampil = kiriman.get(f"a-{baris.pemilik.pk}", baris.asal).split(",")
            tampil = tampil if len(tampil) == len(baris.sel) else [sel.awal for sel in baris.sel]
            for sel, kompetensi, dulu in zip(baris.sel, self.kompetensi, tampil, strict=True):
                ketikan = kiriman.get(sel.nama, dulu).strip()
                if ketikan != dulu:
                    self._baca_sel(baris.pemilik, kompetensi, sel, ketikan, bentrok=dulu != sel.awal)

    def _baca_sel(self, pemilik, kompetensi: Kompetensi, sel: Sel, ketikan: str, bentrok: bool) -> None:
        sel.isi = ketikan[:20]
        terendah = 0 if isinstance(pemilik, Jabatan) else 1
        if bentrok:
            sel.kesalahan = f"Sementara itu diubah orang lain menjadi {sel.awal or 'kosong'}; simpan lagi bila tetap."
        elif ketikan == "":
            self.perubahan.append(Perubahan(pemilik, kompetensi.pk, None))
        elif len(ketikan) == 1 and ketikan in "012345" and int(ketikan) >= terendah:
            self.perubahan.append(Perubahan(pemilik, kompetensi.pk, int(ketikan)))
        else:
            sel.kesalahan = f"Isi {terendah}–{TINGKAT_TERTINGGI}, atau kosongkan."


def matriks_jabatan(jabatan: list[Jabatan], kompetensi: list[Kompetensi], tanggal: date) -> Matriks:
    """Return the grid of posts on a date: their own levels, and their jenjang's behind an empty cell (two queries)."""
    milik = _milik(StandarKompetensi.objects.filter(jabatan__in=jabatan), "jabatan_id", tanggal)
    jenjang = {satu.jenjang_id for satu in jabatan}
    warisan = _milik(StandarKompetensi.objects.filter(jenjang__in=jenjang), "jenjang_id", tanggal)
    return Matriks([_baris(satu, kompetensi, milik, warisan, satu.jenjang_id) for satu in jabatan], kompetensi)


def matriks_jenjang(jenjang: list[Jenjang], kompetensi: list[Kompetensi], tanggal: date) -> Matriks:
    """Return the grid of jenjang on a date (one query)."""
    milik = _milik(StandarKompetensi.objects.filter(jenjang__in=jenjang), "jenjang_id", tanggal)
    return Matriks([_baris(satu, kompetensi, milik, {}, 0) for satu in jenjang], kompetensi)


def _milik(standar: QuerySet, kolom: str, tanggal: date) -> dict[tuple[int, int], int]:
    baris = standar.pada(tanggal).values_list(kolom, "kompetensi_id", "tingkat")
    return {(pemilik, kompetensi): tingkat for pemilik, kompetensi, tingkat in baris}


def _baris(pemilik, kompetensi: list[Kompetensi], milik: dict, warisan: dict, jenjang_id: int) -> BarisMatriks:
    sel = [
        Sel(
            nama=f"s-{pemilik.pk}-{satu.pk}",
            kolom=satu.nama,
            label=f"{satu.nama}, {pemilik.nama}",
            isi=str(milik.get((pemilik.pk, satu.pk), "")),
            warisan=warisan.get((jenjang_id, satu.pk)),
            kepala=f"k{satu.pk} b{pemilik.pk}",
        )
        for satu in kompetensi
    ]
    return BarisMatriks(pemilik, sel)
