"""Reading activities from a CSV file, refusing the bad rows with every reason, and building the JSON answer.

The reference lists (``bentuk_pengembangan.csv``, ``perlan_10_2018.csv``) are read here too. No database, no Django.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from io import StringIO
from pathlib import Path

from jp.konversi import (
    INTERNASIONAL,
    NASIONAL,
    NOL,
    Aturan,
    BarisAturan,
    Bentuk,
    DaftarAturan,
    Kegiatan,
    Rincian,
    angka,
    hitung,
)

KOLOM_WAJIB = ("id", "nip", "bentuk", "tanggal_mulai", "tanggal_selesai", "jumlah")
KOLOM = (*KOLOM_WAJIB, "lingkup")
# Cells beyond the header, usually a decimal comma without quotes in a comma-separated file.
KOLOM_LEBIH = " lebih"  # no header cell can be called so: those are stripped
SATUAN_BULAT = frozenset({"semester", "kegiatan", "program", "hari"})
DIGIT_TERBANYAK = 12  # keeps every product and sum exact within Decimal's 28 digits

POLA_TANGGAL = re.compile(
    r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})|(?P<d2>[0-9]{2})(?P<p>[-/])(?P<m2>[0-9]{2})(?P=p)(?P<y2>[0-9]{4})"
)
POLA_KURUNG = re.compile(r"\(([^()]*)\)")
POLA_SELA = re.compile(r"[\s_\u2010-\u2015\u2212-]+")  # blanks, underscores, hyphens and dashes
POLA_JUMLAH = re.compile(r"(?P<tanda>[+-]?)(?P<bulat>[0-9]+)(?:[.,](?P<desimal>[0-9]+))?")


class BerkasTidakTerbaca(ValueError):
    """The file as a whole cannot be read: encoding, quoting or a missing column. The message is for the user."""


@dataclass(frozen=True, slots=True)
class Ditolak:
    """A refused row: its id as written, its row number (1 = first data row) and every reason."""

    id: str
    baris: int
    kesalahan: list[str]


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """The accepted activities and the refused rows, each in the order of the file."""

    kegiatan: list[Kegiatan]
    ditolak: list[Ditolak]


class KamusBentuk:
    """Finds a form by code, name, foreign name or alias.

    Case, blanks, hyphens and bracketed parts do not matter. What would fit two forms alike fits neither.
    """

    def __init__(self, bentuk: Iterable[Bentuk]):
        self.bentuk: dict[str, Bentuk] = {b.kode: b for b in bentuk}
        self._indeks: dict[str, Bentuk | None] = {}
        # A code wins over a name, a name over a foreign name, that over an alias of another form, and all of them
        # over what is left of one without its brackets.
        for sebutan in (_kode, _nama, _nama_asing, _alias, _tanpa_kurung):
            for kunci, calon in self._terbaca(sebutan).items():
                self._indeks.setdefault(kunci, calon)

    def _terbaca(self, sebutan: Callable[[Bentuk], Iterable[str]]) -> dict[str, Bentuk | None]:
        hasil: dict[str, Bentuk | None] = {}
        for b in self.bentuk.values():
            for kunci in filter(None, map(_kunci, sebutan(b))):
                hasil[kunci] = b if hasil.get(kunci, b) is b else None
        return hasil

    def cari(self, teks: str) -> Bentuk | None:
        """The form so called, or ``None``; a bracket that names another form than the rest makes it nobody's."""
        if kunci := _kunci(teks):
            if kunci in self._indeks:
                return self._indeks[kunci]
            return self._cari_berkurung(teks)
        return None

    def _cari_berkurung(self, teks: str) -> Bentuk | None:
        bentuk = self._indeks.get(_kunci(_buang_kurung(teks)))
        disebut = {self._indeks.get(_kunci(isi)) for isi in POLA_KURUNG.findall(teks)} - {None}
        return bentuk if disebut <= {bentuk} else None


def _kode(b: Bentuk) -> Iterable[str]:
    return (b.kode,)


def _nama(b: Bentuk) -> Iterable[str]:
    return (b.nama,)


def _nama_asing(b: Bentuk) -> Iterable[str]:
    return (b.nama_asing,)


def _alias(b: Bentuk) -> Iterable[str]:
    return b.alias


def _tanpa_kurung(b: Bentuk) -> Iterable[str]:
    return map(_buang_kurung, (b.kode, b.nama, b.nama_asing, *b.alias))


def _buang_kurung(teks: str) -> str:
    return POLA_KURUNG.sub(" ", teks)


@lru_cache(maxsize=8192)
def _kunci(teks: str) -> str:
    return POLA_SELA.sub("", teks.casefold())


def _rapikan(teks: str) -> str:
    return " ".join(teks.split()).casefold()


def baca_berkas(sumber: Path | bytes | str) -> list[dict[str, str]]:
    """Read rows from a path, raw bytes or already decoded text; one dict a data row, keyed by column name.

    Comma- or semicolon-separated (the header decides), UTF-8 with or without BOM. Blank lines are skipped and not
    numbered; other columns are kept and ignored later. Raises ``BerkasTidakTerbaca``, and ``OSError`` for the path.
    """
    teks = _dekode(sumber)
    judul = next((baris for baris in teks.splitlines() if baris.strip()), "")
    pemisah = ";" if judul.count(";") > judul.count(",") else ","
    pembaca = csv.reader(StringIO(teks, newline=""), delimiter=pemisah, strict=True)
    try:
        baris = [sel for sel in pembaca if len(sel) > 1 or (sel and sel[0].strip())]
    except csv.Error as salah:
        raise BerkasTidakTerbaca(
            f"tanda kutip tidak lengkap atau sel terlalu panjang, dekat baris {pembaca.line_num} berkas ({salah})"
        ) from salah
    kolom = _kolom(baris[0] if baris else [])
    return [_susun(kolom, sel) for sel in baris[1:]]


def _dekode(sumber: Path | bytes | str) -> str:
    if isinstance(sumber, str):
        return sumber.removeprefix("\ufeff")
    isi = sumber if isinstance(sumber, bytes) else Path(sumber).read_bytes()
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError as salah:
        raise BerkasTidakTerbaca("berkas bukan teks UTF-8; simpan ulang sebagai CSV UTF-8") from salah


def _kolom(judul: list[str]) -> list[str]:
    kolom = [_rapikan(sel) for sel in judul]
    if kurang := [k for k in KOLOM_WAJIB if k not in kolom]:
        raise BerkasTidakTerbaca(f"kolom tidak ada: {', '.join(kurang)}")
    if ganda := [k for k in KOLOM if kolom.count(k) > 1]:
        raise BerkasTidakTerbaca(f"kolom tertulis lebih dari sekali: {', '.join(ganda)}")
    return kolom


def _susun(kolom: list[str], sel: list[str]) -> dict[str, str]:
    baris = dict(zip(kolom, sel, strict=False))
    if any(lebih.strip() for lebih in sel[len(kolom) :]):
        baris[KOLOM_LEBIH] = "ya"
    return baris


def periksa_semua(
    baris: Iterable[Mapping[str, str]], kamus: KamusBentuk, aturan: DaftarAturan, id_terpakai: Iterable[str] = ()
) -> HasilPeriksa:
    """Check rows in order; an id counts as used once any earlier row, accepted or not, has borne it."""
    terpakai = set(id_terpakai)
    kegiatan: list[Kegiatan] = []
    ditolak: list[Ditolak] = []
    for nomor, isi in enumerate(baris, start=1):
        id_ = (isi.get("id") or "").strip()
        hasil = periksa(isi, kamus, aturan, terpakai)
        if isinstance(hasil, Kegiatan):
            kegiatan.append(hasil)
        else:
            ditolak.append(Ditolak(id_, nomor, hasil))
        terpakai.add(id_)
    return HasilPeriksa(kegiatan, ditolak)


def periksa(
    baris: Mapping[str, str], kamus: KamusBentuk, aturan: DaftarAturan, id_terpakai: Container[str] = frozenset()
) -> Kegiatan | list[str]:
    """Check one raw row; the activity, or the list of every reason (Indonesian) why it is refused.

    ``aturan`` says which forms have a monthly cap on the row's ``tanggal_selesai``. Legal source: Lampiran B.
    """
    isi = {kolom: (baris.get(kolom) or "").strip() for kolom in KOLOM}
    salah = [f"{kolom} wajib diisi" for kolom in KOLOM_WAJIB if not isi[kolom]]
    if baris.get(KOLOM_LEBIH):
        salah.append("isi baris lebih banyak daripada kolom judul; beri tanda kutip pada nilai yang memuat pemisah")
    if isi["id"] and isi["id"] in id_terpakai:
        salah.append(f"id “{isi['id']}” sudah dipakai pada baris sebelumnya")
    bentuk = _baca_bentuk(isi["bentuk"], kamus, salah)
    mulai = _baca_tanggal("tanggal_mulai", isi["tanggal_mulai"], salah)
    selesai = _baca_tanggal("tanggal_selesai", isi["tanggal_selesai"], salah)
    jumlah = _baca_jumlah(isi["jumlah"], salah)
    lingkup = _baca_lingkup(isi["lingkup"], salah)
    _periksa_rentang(bentuk, mulai, selesai, jumlah, salah)
    _periksa_satuan(bentuk, selesai, jumlah, aturan, salah)
    _periksa_bulan(bentuk, mulai, selesai, aturan, salah)
    return salah or Kegiatan(isi["id"], isi["nip"], bentuk.kode, mulai, selesai, jumlah, lingkup)


def _baca_bentuk(teks: str, kamus: KamusBentuk, salah: list[str]) -> Bentuk | None:
    bentuk = kamus.cari(teks)
    if teks and bentuk is None:
        salah.append(f"bentuk “{teks}” tidak dikenal")
    return bentuk


def _baca_lingkup(teks: str, salah: list[str]) -> str:
    lingkup = teks.casefold() or NASIONAL
    if lingkup not in (NASIONAL, INTERNASIONAL):
        salah.append(f"lingkup “{teks}” tidak dikenal; isi nasional atau internasional")
    return lingkup


def _baca_tanggal(kolom: str, teks: str, salah: list[str]) -> date | None:
    try:
        return _tanggal(teks) if teks else None
    except ValueError as sebab:
        salah.append(f"{kolom} “{teks}” {sebab}")
        return None


@lru_cache(maxsize=8192)
def _tanggal(teks: str) -> date:
    cocok = POLA_TANGGAL.fullmatch(teks)
    if not cocok:
        raise ValueError("tidak terbaca; tulis YYYY-MM-DD, DD-MM-YYYY atau DD/MM/YYYY")
    bagian = [int(cocok[nama] or cocok[f"{nama}2"]) for nama in "ymd"]
    try:
        return date(*bagian)
    except ValueError:
        raise ValueError("tidak ada dalam kalender") from None


def _baca_jumlah(teks: str, salah: list[str]) -> Decimal | None:
    """The amount if it is usable; otherwise its reasons are added and the answer is ``None``."""
    if not teks:
        return None
    cocok = POLA_JUMLAH.fullmatch(teks)
    alasan = _alasan_jumlah(cocok) if cocok else ["bukan angka; tulis seperti 12 atau 1,5, tanpa pemisah ribuan"]
    salah += [f"jumlah “{teks}” {a}" for a in alasan]
    return None if alasan else Decimal(teks.replace(",", "."))


def _alasan_jumlah(cocok: re.Match[str]) -> list[str]:
    bulat, desimal = cocok["bulat"].lstrip("0"), cocok["desimal"] or ""
    alasan = []
    if cocok["tanda"] == "-" or not (bulat or desimal.strip("0")):
        alasan.append("harus lebih dari 0")
    if len(desimal) > 2:
        alasan.append("memuat lebih dari 2 angka desimal; jangan memakai pemisah ribuan")
    if len(bulat) > DIGIT_TERBANYAK:
        alasan.append("terlalu besar")
    return alasan


def _periksa_rentang(
    bentuk: Bentuk | None, mulai: date | None, selesai: date | None, jumlah: Decimal | None, salah: list[str]
) -> None:
    if not (mulai and selesai):
        return
    if mulai > selesai:
        salah.append(f"tanggal_mulai {mulai:%d-%m-%Y} sesudah tanggal_selesai {selesai:%d-%m-%Y}")
        return
    hari = (selesai - mulai).days + 1
    if bentuk and bentuk.satuan == "hari" and jumlah and jumlah > hari:
        salah.append(f"jumlah {angka(jumlah)} hari melebihi {hari} hari kalender antara kedua tanggal")


def _baris_aturan(bentuk: Bentuk | None, selesai: date | None, aturan: DaftarAturan) -> BarisAturan | None:
    return aturan.pada(selesai).baris.get(bentuk.kode) if bentuk and selesai else None


def _berbatas_bulanan(baris: BarisAturan | None) -> bool:
    return baris is not None and baris.maks_kegiatan_per_bulan is not None


def _periksa_satuan(
    bentuk: Bentuk | None, selesai: date | None, jumlah: Decimal | None, aturan: DaftarAturan, salah: list[str]
) -> None:
    if bentuk is None or jumlah is None or jumlah == jumlah.to_integral_value():
        return
    if bentuk.satuan in SATUAN_BULAT or _berbatas_bulanan(_baris_aturan(bentuk, selesai, aturan)):
        salah.append(f"jumlah {angka(jumlah)} harus bilangan bulat untuk satuan {bentuk.satuan}")


def _periksa_bulan(
    bentuk: Bentuk | None, mulai: date | None, selesai: date | None, aturan: DaftarAturan, salah: list[str]
) -> None:
    if not (mulai and selesai) or mulai > selesai or (mulai.year, mulai.month) == (selesai.year, selesai.month):
        return
    if _berbatas_bulanan(_baris_aturan(bentuk, selesai, aturan)):
        salah.append(f"catat per bulan: {bentuk.nama} dibatasi tiap bulan, rentang tanggal harus dalam satu bulan")


def jawaban(hasil: HasilPeriksa, aturan: DaftarAturan, tahun: int | None = None) -> dict:
    """The JSON answer of ``hitung_jp``: ``aturan``, ``rincian``, ``ditolak``, ``rekap``; JP as text, two decimals.

    ``tahun`` limits ``rincian`` and ``rekap``. ``rincian`` follows the file's rows, then the years; ``rekap`` is
    sorted by nip and year and sums unrounded JP. Several rule sets in one file are named with commas between.
    """
    rincian = hitung(hasil.kegiatan, aturan)
    kode = sorted({r.aturan for r in rincian}) or [aturan.terbaru.kode]
    pilihan = [r for r in rincian if tahun is None or r.tahun == tahun]
    return {
        "aturan": ", ".join(kode),
        "rincian": [_rincian(r) for r in pilihan],
        "ditolak": [{"id": d.id, "baris": d.baris, "kesalahan": d.kesalahan} for d in hasil.ditolak],
        "rekap": _rekap(pilihan),
    }


def _rincian(r: Rincian) -> dict:
    return {
        "id": r.id,
        "nip": r.nip,
        "bentuk": r.bentuk,
        "tahun": r.tahun,
        "jp_dihitung": dua_desimal(r.jp_dihitung),
        "jp_diakui": dua_desimal(r.jp_diakui),
        "sebab": r.sebab,
    }


def _rekap(rincian: Iterable[Rincian]) -> list[dict]:
    jumlah: defaultdict[tuple[str, int], Decimal] = defaultdict(lambda: NOL)
    for r in rincian:
        jumlah[r.nip, r.tahun] += r.jp_diakui
    return [{"nip": nip, "tahun": tahun, "jp": dua_desimal(jp)} for (nip, tahun), jp in sorted(jumlah.items())]


def dua_desimal(jp: Decimal) -> str:
    """JP as text with a point and two decimals, rounded half up; for display only."""
    return str(jp.quantize(Decimal("0.01"), ROUND_HALF_UP))


def muat_aturan_dari_csv(folder: Path | str) -> tuple[KamusBentuk, tuple[Aturan, ...]]:
    """The forms and the two shipped rule sets, from ``bentuk_pengembangan.csv`` and ``perlan_10_2018.csv``.

    ``lampiran-b-2021`` is active from 1 January 2021 without end; ``perlan-10-2018`` is for comparison only.
    Raises ``OSError`` for a missing file, ``KeyError`` for a missing column or an unknown form.
    """
    daftar = _baca_acuan(Path(folder) / "bentuk_pengembangan.csv")
    kamus = KamusBentuk(_bentuk(b) for b in daftar)
    lampiran_b = Aturan(
        "lampiran-b-2021",
        "Lampiran B (konversi JP)",
        date(2021, 1, 1),
        None,
        {b["kode"]: _baris_lampiran_b(b, kamus.bentuk[b["kode"]]) for b in daftar},
    )
    perlan = Aturan(
        "perlan-10-2018",
        "Peraturan LAN Nomor 10 Tahun 2018",
        date(2018, 1, 1),
        None,
        {
            b["kode"]: _baris_perlan(b, kamus.bentuk[b["kode"]])
            for b in _baca_acuan(Path(folder) / "perlan_10_2018.csv")
        },
        aktif=False,
    )
    return kamus, (lampiran_b, perlan)


def _baca_acuan(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as berkas:
        return list(csv.DictReader(berkas))


def _bentuk(b: Mapping[str, str]) -> Bentuk:
    alias = tuple(a.strip() for a in b["alias"].split("|") if a.strip())
    return Bentuk(b["kode"], b["nama"], b["satuan"], b["nama_asing"], alias, b["jalur"], b["porsi"])


def _baris_lampiran_b(b: Mapping[str, str], bentuk: Bentuk) -> BarisAturan:
    tempat, catatan = tempat_hukum(b["sumber"])
    return BarisAturan(
        bentuk.kode,
        bentuk.nama,
        bentuk.satuan,
        _desimal(b["jp_per_satuan"]),
        None,
        _bulat(b["maks_kegiatan_per_bulan"]),
        _desimal(b["maks_jp_per_hari"]),
        tempat,
        bentuk.jalur,
        bentuk.porsi,
        catatan,
    )


def _baris_perlan(b: Mapping[str, str], bentuk: Bentuk) -> BarisAturan:
    return BarisAturan(
        bentuk.kode,
        bentuk.nama,
        bentuk.satuan,
        _desimal(b["jp_nasional"]),
        _desimal(b["jp_internasional"]),
        _bulat(b["maks_kegiatan_per_bulan"]),
        _desimal(b["maks_jp_per_hari"]),
        "PerLAN 10/2018",
        bentuk.jalur,
        bentuk.porsi,
        b["catatan"],
    )


def _desimal(teks: str) -> Decimal | None:
    return Decimal(teks) if teks else None


def _bulat(teks: str) -> int | None:
    return int(teks) if teks else None


def tempat_hukum(sumber: str) -> tuple[str, str]:
    """Split a ``sumber`` cell into its first legal place, shortened, and the remark in brackets behind it.

    ``"Lampiran B bagian 2.B no. 1; Lampiran A no. 1"`` gives ``("Lampiran B 2.B.1", "")``.
    """
    pertama = sumber.split(";")[0].strip()
    tempat, _, catatan = pertama.partition(" (")
    return re.sub(r" bagian (\S+) no\. (\d+)", r" \1.\2", tempat), catatan.removesuffix(")")
