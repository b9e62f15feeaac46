"""One cell of a staff list -> one clean value: what only people have. The general cells are read by hris.impor.sel.

Every function takes the raw cell and raises ``NilaiSalah`` with what was expected, and nothing else.
"""

import re
from datetime import date

from hris.impor.sel import NilaiSalah, pilihan, polos, teks
from pegawai import nip

HARAP_GOLONGAN = "golongan seperti III/c untuk PNS dan CPNS, atau I sampai XVII untuk PPPK"
HARAP_PENDIDIKAN = "salah satu dari SD, SMP, SMA, D1, D2, D3, D4, S1, S2, S3, Profesi"
HARAP_KEDUDUKAN = (
    "salah satu dari Aktif, Tugas Belajar, Penugasan Luar, Diberhentikan Sementara, CLTN, Masa Persiapan Pensiun, "
    "Pensiun, Berhenti, Pindah, Meninggal"
)

ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII")
GOLONGAN_PPPK = frozenset(ROMAWI)  # Perpres 98/2020 jo. 11/2024
GOLONGAN_PNS = frozenset(f"{rom}/{ruang}" for rom in ROMAWI[:4] for ruang in "abcd") | {"IV/e"}

# Pattern -> code, first match wins; the narrower wording stands first.
_KEDUDUKAN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pola), kode)
    for pola, kode in (
        (r"^((pns|cpns|pppk|asn|pegawai) )?aktif$", "aktif"),
        # a disciplined employee stays in service (PP 94/2021)
        (r"^(pns )?(kena |terkena )?hukuman disiplin$", "aktif"),
        (r"^(aktif )?(tugas belajar|tubel)$", "tugas-belajar"),
        (r"^(penugasan( di)?( luar)?|dpk|dpb|(pns )?(diperbantukan|dipekerjakan))\b", "penugasan-luar"),
        # an official of the state is suspended from service meanwhile (PP 11/2017 article 276)
        (r"\bsementara\b|^pejabat negara$", "diberhentikan-sementara"),
        (r"\bcltn\b|cuti (di )?luar tanggungan negara", "cltn"),
        # freed of duties but still staff (PP 11/2017 article 350), and no exclusion of the seed's section 1.5
        (r"persiapan pensiun|\bmpp\b|bebas tugas", "aktif"),
        (r"pensiun", "pensiun"),
        (r"meninggal|wafat|tewas", "meninggal"),
        (r"^(pns )?(pindah|mutasi)\b", "pindah"),
        (r"berhenti", "berhenti"),
    )
)
KODE_KEDUDUKAN = tuple(dict.fromkeys(kode for _pola, kode in _KEDUDUKAN))

# Level at the head of the text, as SIASN ("S-1/Sarjana", "SLTA Kejuruan") and people write it; the rest is the field.
_PENDIDIKAN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?:{pola})(?![a-z0-9])", re.IGNORECASE), kode)
    for pola, kode in (
        (r"(?:s[- .]?3|strata[- ]?(?:iii|3))(?:\s*/\s*doktor)?|doktor", "s3"),
        (r"(?:s[- .]?2|strata[- ]?(?:ii|2))(?:\s*/\s*(?:magister|pasca\s?sarjana))?|magister|pasca\s?sarjana", "s2"),
        (r"(?:s[- .]?1|strata[- ]?(?:i|1))(?:\s*/\s*sarjana)?|sarjana(?! muda)", "s1"),
        (r"(?:d|diploma)[- .]?(?:iv|4)(?:\s*/\s*sarjana terapan)?", "d4"),
        (r"(?:d|diploma)[- .]?(?:iii|3)(?:\s*/\s*sarjana muda)?|sarjana muda", "d3"),
        (r"(?:d|diploma)[- .]?(?:ii|2)", "d2"),
        (r"(?:d|diploma)[- .]?(?:i|1)", "d1"),
        (r"profesi", "profesi"),
        (r"(?:slta|sma|smu)(?:\s*/?\s*(?:sederajat|smk|kejuruan|keguruan|umum))?|smk|stm|smea|spg|ma", "sma"),
        (r"(?:sltp|smp)(?:\s*/?\s*(?:sederajat|kejuruan))?|mts", "smp"),
        (r"sd(?:\s*/?\s*sederajat)?|sekolah dasar|mi", "sd"),
    )
)
KODE_PENDIDIKAN = ("sd", "smp", "sma", "d1", "d2", "d3", "d4", "s1", "s2", "s3", "profesi")

_KELAMIN = {
    **dict.fromkeys(("l", "m", "1", "pria", "lakilaki", "lk", "male"), "L"),
    **dict.fromkeys(("p", "f", "2", "wanita", "perempuan", "pr", "female"), "P"),
}


_BEKAS = (
    (re.compile(r"['\"`\u2018\u2019\u201c\u201d]"), "Tanda petik bekas Excel ikut terbawa: hapus tanda petiknya."),
    (re.compile(r"\s"), "Angkanya terpisah spasi: tulis 18 angka tanpa spasi."),
)
"""What shows that a cell went through a spreadsheet that did not keep it as text."""


def nomor_induk(nilai: object, hari_ini: date | None = None) -> nip.NIP:
    """The NIP of a cell; a number that Excel has damaged is refused with advice. ``hari_ini`` as in ``nip.urai``.

    Quotes and gaps are refused too, although these digits may be whole: they show how the column was treated.
    """
    if saran := nip.rusak_excel(nilai):
        raise NilaiSalah(f"NIP 18 angka. {saran}")
    tertulis = polos(nilai)
    for bekas, saran in _BEKAS:
        if bekas.search(tertulis):
            raise NilaiSalah(f"NIP 18 angka. {saran} Kolom NIP berformat Teks.")
    try:
        return nip.urai(tertulis, hari_ini=hari_ini)
    except nip.NIPSalah as salah:
        raise NilaiSalah(f"NIP 18 angka. {salah}") from None


def jenis_kelamin(nilai: object) -> str:
    """Give "L" or "P"; SIASN writes M (male) and F."""
    return pilihan(nilai, _KELAMIN, "L (laki-laki) atau P (perempuan)")


def jenis_asn(nilai: object) -> str:
    """Give "PNS", "CPNS" or "PPPK", from texts such as "PNS Daerah Provinsi" and "Calon PNS"."""
    isi = polos(nilai).upper()
    if re.search(r"\b(PPPK|P3K)\b|PERJANJIAN KERJA", isi):
        return "PPPK"
    if re.search(r"\bCPNS\b|\bCALON (PNS|PEGAWAI NEGERI)", isi):
        return "CPNS"
    if re.search(r"\bPNS\b|\bPEGAWAI NEGERI SIPIL\b", isi) and not re.search(r"\bNON\b|BUKAN", isi):
        return "PNS"
    raise NilaiSalah("PNS, CPNS atau PPPK")


def kedudukan(nilai: object) -> str:
    """A code of KODE_KEDUDUKAN. An unknown standing is refused: it decides who is in scope (seed section 1.5)."""
    dasar = re.sub(r"[^a-z]+", " ", polos(nilai).casefold()).strip()
    for pola, kode in _KEDUDUKAN:
        if pola.search(dasar):
            return kode
    raise NilaiSalah(HARAP_KEDUDUKAN)


def pendidikan(nilai: object) -> tuple[str, str]:
    """(level code, field of study): "S-1 Ekonomi Pembangunan" gives ("s1", "Ekonomi Pembangunan")."""
    isi = teks(nilai)
    for pola, kode in _PENDIDIKAN:
        if cocok := pola.match(isi):
            return kode, _bidang_studi(isi[cocok.end() :])
    raise NilaiSalah(HARAP_PENDIDIKAN)


def _bidang_studi(sisa: str) -> str:
    bidang = sisa.strip(" -/.,:()")
    berulang = any(pola.fullmatch(bidang) for pola, _kode in _PENDIDIKAN)  # "Sarjana (S1)", "SMA/MA"
    return "" if berulang else bidang


def email(nilai: object) -> str:
    """One address in lower case."""
    isi = polos(nilai).casefold()
    if len(isi) > 254 or not re.fullmatch(r"[a-z0-9][a-z0-9._%+-]*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", isi):
        raise NilaiSalah("satu alamat email, misalnya nama@nttprov.go.id")
    return isi


def no_hp(nilai: object) -> str:
    """A mobile number as 08...: the +62 form would begin like a formula in every later CSV.

    A number cell has lost its leading zero, so 8123... is read as 08123....
    """
    angka = angka_hp(polos(nilai))
    if not re.fullmatch(r"08[0-9]{8,11}", angka):
        raise NilaiSalah("satu nomor HP, misalnya 081234567890 atau +6281234567890")
    return angka


def angka_hp(teks: str) -> str:
    """Return the digits of a mobile number as 08..., whatever groups them. Never raises."""
    return re.sub(r"^(62|0062)?0?(?=8)", "0", re.sub(r"[\s().\-'+]", "", teks))


def golongan(nilai: object) -> str:
    """Give "III/c" (PNS) or "IX" (PPPK), also out of "Penata (III/c)", "3c", "Gol. IX" and the number 9."""
    isi = re.sub(r"\bgol(ongan)?\b\.?( ruang\b\.?)?", "", polos(nilai), flags=re.IGNORECASE).strip(" ()")
    if cocok := re.search(r"(?<![a-z0-9])(iv|i{1,3}|[1-4])\s*[/.\- ]?\s*([a-e])(?![a-z])", isi, re.IGNORECASE):
        kode = f"{_romawi(cocok[1])}/{cocok[2].lower()}"
        if kode in GOLONGAN_PNS:
            return kode
    if _romawi(isi) in GOLONGAN_PPPK:
        return _romawi(isi)
    raise NilaiSalah(HARAP_GOLONGAN)


def _romawi(isi: str) -> str:
    if re.fullmatch(r"[0-9]{1,2}", isi) and 1 <= int(isi) <= len(ROMAWI):
        return ROMAWI[int(isi) - 1]
    return isi.upper()
