"""The employee number of the state: NIP of a PNS and NI PPPK, 18 digits each.

Source: Peraturan Kepala BKN Nomor 22 Tahun 2007 (NIP); the NI PPPK form is read from examples, see
``rujukan/domain.md`` sections 5.1-5.2. The number has no check digit, and is always text: Excel keeps only
15 significant digits of a number.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hris.impor.sel import BATAS_PRESISI

PANJANG = 18
USIA_TERENDAH = 16  # years between birth and appointment, the lowest that can be meant (domain.md section 5.2)
USIA_TERTINGGI = 65  # no ASN post retires later, so nobody is appointed later
TAHUN_LAHIR_TERAWAL = 1900
KODE_PPPK = "21"  # the only non-month seen in positions 13-14 of an NI PPPK

SARAN_EXCEL = (
    "Angka ini sudah rusak oleh Excel: hanya 15 angka pertama yang disimpan, tiga angka terakhir menjadi nol. "
    "Kolom NIP harus berformat Teks sebelum diisi; salin ulang NIP dari sumber aslinya."
)

_KELAMIN = {"1": "L", "2": "P"}
_ILMIAH = re.compile(r"[0-9]+(?:[.,][0-9]+)?[eE]\+?[0-9]+")
_PECAHAN = re.compile(r"[0-9]{15,}[.,]0*")
_PENGELOMPOKAN = re.compile(r"[\s.\-\u2010-\u2015\u200b\ufeff]")


class NIPSalah(ValueError):
    """The text is no NIP; the message says why, in Indonesian, for the user."""


@dataclass(frozen=True, slots=True)
class NIP:
    """A number taken apart.

    ``tmt`` is (year, month) of appointment; the month is None for a PPPK, whose number does not hold it.
    """

    angka: str
    tanggal_lahir: date
    tmt: tuple[int, int | None]
    jenis: str  # "PNS" (a CPNS bears the same number) or "PPPK"
    jenis_kelamin: str  # "L" or "P"
    urut: int

    def __str__(self) -> str:
        return self.angka

    @property
    def baku(self) -> bool:
        """False for a number whose positions 13-14 are neither a month nor the usual PPPK code."""
        return self.jenis == "PNS" or self.angka[12:14] == KODE_PPPK


def bersihkan(teks: str) -> str:
    """Take off what people put around the digits: spaces, dots, hyphens, apostrophes, a leading "NIP".

    Nothing else is dropped, so that a wrong number stays wrong. Never raises.
    """
    polos = unicodedata.normalize("NFKC", teks).strip(" \t\r\n'`\u2018\u2019\"")
    polos = re.sub(r"^NIP\b[\s.:]*", "", polos, flags=re.IGNORECASE)
    return _PENGELOMPOKAN.sub("", polos)


def rusak_excel(teks: object) -> str | None:
    """Advice when the cell holds a number that Excel has damaged, else None.

    Takes the raw cell: a float that large is always damaged; an int is when its last three digits are 000
    (other programs write exact ints, and those are intact). Text is damaged when it shows such a number.
    """
    if isinstance(teks, float):
        return SARAN_EXCEL if abs(teks) >= BATAS_PRESISI else None
    if isinstance(teks, int):
        return SARAN_EXCEL if abs(teks) >= BATAS_PRESISI and teks % 1000 == 0 else None
    polos = str(teks).strip(" '")
    if _ILMIAH.fullmatch(polos) or _PECAHAN.fullmatch(polos):
        return SARAN_EXCEL
    return None


def urai(nip: str, *, hari_ini: date | None = None) -> NIP:
    """Take a number apart; grouping as in ``bersihkan`` is allowed.

    Raises NIPSalah: not 18 digits, impossible birth date, appointed younger than 16 or older than 65 (by year),
    sex digit other than 1 or 2, sequence 000 (numbering starts at 001; 000 is what Excel leaves behind); and, where
    ``hari_ini`` is given, born after that day or appointed more than a year after it: numbers are given before the
    appointment begins, but not earlier than that (a PPPK's number holds the year only).
    """
    angka = bersihkan(nip)
    _periksa_bentuk(angka)
    lahir = _tanggal_lahir(angka)
    tahun, bulan = int(angka[8:12]), int(angka[12:14])
    _periksa_tahun(lahir, tahun)
    pns = 1 <= bulan <= 12
    if hari_ini is not None:
        _periksa_sudah_tiba(lahir, (tahun, bulan if pns else None), hari_ini)
    return NIP(
        angka=angka,
        tanggal_lahir=lahir,
        tmt=(tahun, bulan if pns else None),
        jenis="PNS" if pns else "PPPK",
        jenis_kelamin=_KELAMIN[angka[14]],
        urut=int(angka[15:]),
    )


def _periksa_bentuk(angka: str) -> None:
    if rusak_excel(angka):
        raise NIPSalah(SARAN_EXCEL)
    if re.fullmatch(r"[0-9]{9}", angka):
        raise NIPSalah("NIP lama (9 angka) tidak dipakai lagi; isikan NIP baru 18 angka.")
    if not re.fullmatch(r"[0-9]*", angka):
        raise NIPSalah(f"NIP hanya boleh berisi angka; seharusnya {PANJANG} angka.")
    if len(angka) != PANJANG:
        raise NIPSalah(f"NIP harus {PANJANG} angka, tertulis {len(angka)} angka.")
    if angka[14] not in _KELAMIN:
        raise NIPSalah(f"Angka ke-15 NIP adalah jenis kelamin: 1 (pria) atau 2 (wanita), bukan {angka[14]}.")
    if angka.endswith("000"):
        raise NIPSalah(f"Nomor urut NIP (tiga angka terakhir) tidak mungkin 000. {SARAN_EXCEL}")


def _tanggal_lahir(angka: str) -> date:
    try:
        lahir = date(int(angka[:4]), int(angka[4:6]), int(angka[6:8]))
    except ValueError:
        lahir = None
    if lahir is None or lahir.year < TAHUN_LAHIR_TERAWAL:
        raise NIPSalah(f"Delapan angka pertama NIP ({angka[:8]}) bukan tanggal lahir yang mungkin (TTTTBBHH).")
    return lahir


def _periksa_tahun(lahir: date, tahun: int) -> None:
    if tahun < lahir.year + USIA_TERENDAH:
        raise NIPSalah(
            f"Tahun pengangkatan pada NIP ({tahun:04d}) belum {USIA_TERENDAH} tahun setelah lahir ({lahir.year})."
        )
    if tahun > lahir.year + USIA_TERTINGGI:
        raise NIPSalah(
            f"Tahun pengangkatan pada NIP ({tahun}) lebih dari {USIA_TERTINGGI} tahun setelah lahir ({lahir.year})."
        )


def _periksa_sudah_tiba(lahir: date, tmt: tuple[int, int | None], hari_ini: date) -> None:
    if lahir > hari_ini:
        raise NIPSalah(f"Tanggal lahir pada NIP ({lahir:%d-%m-%Y}) belum tiba.")
    if _sesudah(tmt, hari_ini.year + 1, hari_ini.month):
        raise NIPSalah(f"Waktu pengangkatan pada NIP ({_tampil_tmt(tmt)}) lebih dari setahun lagi.")


def _sesudah(tmt: tuple[int, int | None], tahun: int, bulan: int) -> bool:
    return (tmt[0], tmt[1] or 0) > (tahun, bulan)


def peringatan(
    nip: NIP | str,
    *,
    tanggal_lahir: date | None = None,
    jenis_kelamin: str = "",
    jenis_asn: str = "",
    tmt_cpns: date | None = None,
    hari_ini: date | None = None,
) -> list[str]:
    """Contradictions between a number and the person's other fields; None and "" mean unknown.

    With ``hari_ini``, also an appointment that has not come yet: until then the person is not counted anywhere.

    They warn and do not reject (domain.md section 5.2): a number once given is kept even when the birth date
    is later corrected by decree. ``jenis_asn`` is PNS, CPNS or PPPK. Raises NIPSalah for a str that is no NIP.
    """
    urai_nip = nip if isinstance(nip, NIP) else urai(nip)
    return [
        *_susunan(urai_nip),
        *_beda_orang(urai_nip, tanggal_lahir, jenis_kelamin),
        *_beda_kepegawaian(urai_nip, jenis_asn, tmt_cpns),
        *_belum_tiba(urai_nip, hari_ini),
    ]


def _susunan(nip: NIP) -> Iterator[str]:
    if not nip.baku:
        yield (
            f"Angka ke-13 dan ke-14 NIP ({nip.angka[12:14]}) bukan bulan dan bukan {KODE_PPPK}; "
            "dibaca sebagai NI PPPK. Mohon diperiksa."
        )


def _beda_orang(nip: NIP, tanggal_lahir: date | None, jenis_kelamin: str) -> Iterator[str]:
    if tanggal_lahir and tanggal_lahir != nip.tanggal_lahir:
        yield f"Tanggal lahir {tanggal_lahir:%d-%m-%Y} berbeda dari NIP ({nip.tanggal_lahir:%d-%m-%Y})."
    if jenis_kelamin and jenis_kelamin != nip.jenis_kelamin:
        yield f"Jenis kelamin {jenis_kelamin} berbeda dari NIP ({nip.jenis_kelamin})."


def _beda_kepegawaian(nip: NIP, jenis_asn: str, tmt_cpns: date | None) -> Iterator[str]:
    jenis = "PNS" if jenis_asn == "CPNS" else jenis_asn
    if jenis and jenis != nip.jenis:
        yield f"Jenis ASN {jenis_asn} berbeda dari susunan NIP, yang menunjukkan {nip.jenis}."
    if tmt_cpns and not _cocok_tmt(nip.tmt, tmt_cpns):
        yield f"TMT {tmt_cpns:%d-%m-%Y} berbeda dari NIP ({_tampil_tmt(nip.tmt)})."


def _belum_tiba(nip: NIP, hari_ini: date | None) -> Iterator[str]:
    if hari_ini and _sesudah(nip.tmt, hari_ini.year, hari_ini.month):
        yield f"Waktu pengangkatan pada NIP ({_tampil_tmt(nip.tmt)}) belum tiba."


def _cocok_tmt(tmt: tuple[int, int | None], tanggal: date) -> bool:
    tahun, bulan = tmt
    return tahun == tanggal.year and bulan in (None, tanggal.month)


def _tampil_tmt(tmt: tuple[int, int | None]) -> str:
    tahun, bulan = tmt
    return f"{bulan:02d}-{tahun}" if bulan else str(tahun)


def tampil(nip: str) -> str:
    """The number as it is printed, in groups of 8, 6, 1 and 3; text of another length is returned as it is."""
    if len(nip) != PANJANG:
        return nip
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def samar(nip: str) -> str:
    """The number for readers who need not know it: year of appointment and last digit only.

    Birth date and sex are personal data (UU 27/2022), and the first 15 digits make the rest guessable
    (domain.md section 5.2). Text of another length is hidden whole.
    """
    if len(nip) != PANJANG:
        return "*" * len(nip)
    return f"******** {nip[8:12]}** * **{nip[-1]}"
