"""One cell of a sheet -> one clean value: texts, dates, numbers. Pure.

Every function takes the raw cell (str, int, float, date, datetime, None ...) and raises ``NilaiSalah`` with what
was expected; the caller adds the heading and what was found. No function raises anything else.
"""

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

BATAS_PRESISI = 10**15  # Excel zeroes every digit of a number after the fifteenth
KOSONG = frozenset({"", "-", "--", "–", "—", "null"})
AWAL_RUMUS = "=+-@"
GALAT_EXCEL = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})
TAHUN_TERAWAL, TAHUN_TERAKHIR = 1900, 2100  # outside these a date is a typing error

HARAP_TANGGAL = "tanggal dengan bentuk 16-02-1998, 1998-02-16 atau 16/02/1998"
HARAP_KALENDER = "tanggal yang ada pada kalender: hari-bulan-tahun seperti 16-02-1998 atau 16/02/1998, atau 1998-02-16"


class NilaiSalah(ValueError):
    """The cell cannot be read; the message is what it should be ("tanggal dengan bentuk ...")."""


def kosong(nilai: object) -> bool:
    """Whether a cell says nothing: empty, blank, a dash, NaN."""
    if nilai is None or (isinstance(nilai, float) and math.isnan(nilai)):
        return True
    return isinstance(nilai, str) and _rapikan(nilai).casefold() in KOSONG


def _rapikan(teks: str) -> str:
    # NUL cannot be stored in PostgreSQL; zero-width and other format characters make equal names unequal.
    lurus = unicodedata.normalize("NFC", re.sub(r"\s", " ", teks))
    terlihat = "".join(huruf for huruf in lurus if unicodedata.category(huruf) not in {"Cc", "Cf", "Cs", "Co", "Cn"})
    return re.sub(r" +", " ", terlihat).strip()


def polos(nilai: object) -> str:
    """The cell as tidy text, whatever its type; 12.0 gives "12". Never raises."""
    if isinstance(nilai, float) and nilai.is_integer() and abs(nilai) < BATAS_PRESISI:
        nilai = int(nilai)
    try:
        return _rapikan(str(nilai))
    except ValueError:  # Python refuses to print ints of more than 4300 digits
        return "angka yang terlalu panjang"


def teks(nilai: object, panjang: int = 200) -> str:
    """Free text of at most ``panjang`` characters.

    Refused: dates and Excel errors in a text cell, and a leading = + - @ (CSV formula injection, OWASP). No name
    begins so, and escaping would store a character that the person's name does not have.
    """
    if isinstance(nilai, (date, time, bool)):
        raise NilaiSalah("teks; sel ini dibaca sebagai tanggal atau nilai logika oleh Excel")
    isi = polos(nilai)
    if isi.upper() in GALAT_EXCEL:
        raise NilaiSalah("teks; sel ini berisi galat rumus Excel")
    if unicodedata.normalize("NFKC", isi).lstrip("'\" ")[:1] in tuple(AWAL_RUMUS):
        raise NilaiSalah("teks yang tidak diawali tanda = + - @ (dibaca sebagai rumus oleh Excel)")
    if len(isi) > panjang:
        raise NilaiSalah(f"teks paling panjang {panjang} huruf, tertulis {len(isi)}")
    return isi


def nama(nilai: object, panjang: int = 150) -> str:
    """A name of a person, post or unit: free text that holds at least one letter."""
    isi = teks(nilai, panjang)
    if not any(huruf.isalpha() for huruf in isi):
        raise NilaiSalah("teks yang memuat huruf")
    return isi


def tanggal(nilai: object) -> date:
    """A date: an Excel date, one of the three forms BPS accepts (domain.md section 6.1), or ISO date and time.

    A time other than midnight is refused: such text is often a date shifted by its time zone. A bare number is
    refused too: it may be an Excel serial number or a year.
    """
    if isinstance(nilai, datetime):
        return _wajar(_tengah_malam(nilai))
    if isinstance(nilai, date):
        return _wajar(nilai)
    isi = polos(nilai)
    if isinstance(nilai, (int, float)) or re.fullmatch(r"[0-9]+([.,][0-9]+)?", isi):
        raise NilaiSalah(f"{HARAP_TANGGAL}; ubah format kolom di Excel menjadi Tanggal atau Teks, angka tidak dibaca")
    return _wajar(_dari_teks(isi))


def _dari_teks(isi: str) -> date:
    try:
        if cocok := re.fullmatch(r"([0-9]{2})([-/])([0-9]{2})\2([0-9]{4})", isi):
            return date(int(cocok[4]), int(cocok[3]), int(cocok[1]))
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", isi):
            return date.fromisoformat(isi)
        if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:", isi):
            return _tengah_malam(datetime.fromisoformat(isi))
    except NilaiSalah:
        raise
    except ValueError:  # the form is right, the day is not: "31-02-1998", "02-16-1998"
        raise NilaiSalah(HARAP_KALENDER) from None
    raise NilaiSalah(HARAP_TANGGAL)


def _tengah_malam(saat: datetime) -> date:
    if saat.time() != time():
        raise NilaiSalah(f"{HARAP_TANGGAL}, tanpa jam")
    return saat.date()


def _wajar(hari: date) -> date:
    if not TAHUN_TERAWAL <= hari.year <= TAHUN_TERAKHIR:
        raise NilaiSalah(f"{HARAP_TANGGAL}, antara tahun {TAHUN_TERAWAL} dan {TAHUN_TERAKHIR}")
    return hari


def tahun(nilai: object) -> int:
    """A year of four digits."""
    isi = polos(nilai)
    if not re.fullmatch(r"[0-9]{4}", isi):
        raise NilaiSalah("tahun empat angka, misalnya 2010")
    return int(isi)


def bulat(nilai: object, terendah: int, tertinggi: int) -> int:
    """A whole number within bounds, both included; 3.0 and "3" are 3."""
    isi = polos(nilai)
    if isinstance(nilai, bool) or not re.fullmatch(r"-?[0-9]{1,9}", isi) or not terendah <= int(isi) <= tertinggi:
        raise NilaiSalah(f"bilangan bulat {terendah} sampai {tertinggi}")
    return int(isi)


def desimal(nilai: object, terendah: Decimal, tertinggi: Decimal, angka: int = 2) -> Decimal:
    """A number within bounds, both included, with at most ``angka`` decimals; comma and dot both part them.

    A number cell is a binary fraction, so it is rounded to ``angka``; text with more decimals, or with separators of
    thousands, is refused: nobody can say whether "1.234" means a thousand.
    """
    harap = f"angka {_tampil(terendah)} sampai {_tampil(tertinggi)}, misalnya 88,4"
    if isinstance(nilai, (float, Decimal)) and not isinstance(nilai, bool):
        hasil = _dibulatkan(nilai, angka, harap)
    else:
        isi = polos(nilai)
        if isinstance(nilai, bool) or not re.fullmatch(rf"-?[0-9]{{1,9}}([.,][0-9]{{1,{angka}}})?", isi):
            raise NilaiSalah(harap)
        hasil = Decimal(isi.replace(",", "."))
    if not terendah <= hasil <= tertinggi:
        raise NilaiSalah(harap)
    return hasil


def _dibulatkan(nilai: float | Decimal, angka: int, harap: str) -> Decimal:
    if not math.isfinite(nilai) or abs(nilai) >= BATAS_PRESISI:
        raise NilaiSalah(harap)
    return round(Decimal(str(nilai)), angka)


def _tampil(nilai: Decimal | int) -> str:
    return f"{nilai}".replace(".", ",")


def pilihan(nilai: object, arti: dict[str, str], harap: str) -> str:
    """A code by any of its wordings, compared without case, spaces and punctuation; ``harap`` is what is expected."""
    dasar = re.sub(r"[^a-z0-9]", "", polos(nilai).casefold())
    if dasar not in arti:
        raise NilaiSalah(harap)
    return arti[dasar]


Urai = Callable[[object], object]
"""What turns a cell into a value, or raises NilaiSalah."""
