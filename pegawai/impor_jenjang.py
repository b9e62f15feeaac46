"""Which jenjang (code of ``acuan/jenjang.csv``) a post has, read from what an import row says about it.

The danger is "Pelaksana": alone it is the *jabatan pelaksana*, and the older name of the JF jenjang Terampil
(domain.md section 5.5). It is read as a JF only where the row itself says the post is fungsional.
"""

import re
from collections.abc import Mapping

FUNGSIONAL, STRUKTURAL, PELAKSANA = "fungsional", "struktural", "pelaksana"

# jenjang -> kind of post, as acuan/jenjang.csv column "jenis" (a test compares the two)
JENIS: Mapping[str, str] = {
    "cpns": "calon",
    "pelaksana": PELAKSANA,
    "pengawas": STRUKTURAL,
    "administrator": STRUKTURAL,
    "jpt-pratama": STRUKTURAL,
    "jpt-madya": STRUKTURAL,
    "jf-calon": FUNGSIONAL,
    "jf-pemula": FUNGSIONAL,
    "jf-terampil": FUNGSIONAL,
    "jf-mahir": FUNGSIONAL,
    "jf-penyelia": FUNGSIONAL,
    "jf-ahli-pertama": FUNGSIONAL,
    "jf-ahli-muda": FUNGSIONAL,
    "jf-ahli-madya": FUNGSIONAL,
    "jf-ahli-utama": FUNGSIONAL,
}

# Names that mean one jenjang wherever they stand; longer ones first, since they end like the shorter.
_AKHIRAN_JELAS: Mapping[str, str] = {
    "ahli pertama": "jf-ahli-pertama",
    "ahli muda": "jf-ahli-muda",
    "ahli madya": "jf-ahli-madya",
    "ahli utama": "jf-ahli-utama",
    "pelaksana pemula": "jf-pemula",
    "pelaksana lanjutan": "jf-mahir",
    "pemula": "jf-pemula",
    "terampil": "jf-terampil",
    "mahir": "jf-mahir",
    "penyelia": "jf-penyelia",
}
# Names that mean a jenjang only in a functional post: names in use before PermenPANRB 13/2019 ("Perencana Muda").
_AKHIRAN_FUNGSIONAL: Mapping[str, str] = {
    "pertama": "jf-ahli-pertama",
    "muda": "jf-ahli-muda",
    "madya": "jf-ahli-madya",
    "utama": "jf-ahli-utama",
    "pelaksana": "jf-terampil",
}
_NAMA_TETAP: Mapping[str, str] = {
    "cpns": "cpns",
    "pengawas": "pengawas",
    "administrator": "administrator",
    "jpt pratama": "jpt-pratama",
    "pimpinan tinggi pratama": "jpt-pratama",
    "jpt madya": "jpt-madya",
    "pimpinan tinggi madya": "jpt-madya",
    "calon pejabat fungsional": "jf-calon",
    "jabatan fungsional umum": PELAKSANA,
    "jfu": PELAKSANA,
}
_NAMA_JELAS: Mapping[str, str] = {**_AKHIRAN_JELAS, **_NAMA_TETAP}
# UU 5/2014 article 131: eselon I.a is JPT Utama or Madya, in a province always Madya; V equals pelaksana.
_ESELON: Mapping[str, str] = {
    "i": "jpt-madya",
    "ii": "jpt-pratama",
    "iii": "administrator",
    "iv": "pengawas",
    "v": PELAKSANA,
}


def _dasar(isi: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", isi.casefold()).strip()


def jenis_jabatan(isi: str) -> str:
    """Give "struktural", "fungsional", "pelaksana", or "" when the text does not tell.

    Takes SIASN's names and numbers (1 struktural, 2 JFT, 4 JFU) and the terms of UU 20/2023. "Nonmanajerial" tells
    nothing: it is both JF and pelaksana.
    """
    dasar = _dasar(isi)
    if dasar == "4" or re.search(r"\b(umum|jfu|pelaksana)\b", dasar):
        return PELAKSANA
    if dasar == "2" or re.search(r"\b(fungsional|jft?)\b", dasar):
        return FUNGSIONAL
    if dasar == "1" or re.search(r"\b(struktural|jpt|pimpinan tinggi|administrator|pengawas)\b", dasar):
        return STRUKTURAL
    return STRUKTURAL if re.search(r"(?<!non )\bmanajerial\b", dasar) else ""


def dari_eselon(isi: str) -> str:
    """Jenjang of "III.a", "Eselon III", "Eselon IV.b"; "" for anything else ("Non Eselon")."""
    cocok = re.fullmatch(r"(?:eselon )?(iv|v|i{1,3}) ?[ab]?", _dasar(isi))
    return _ESELON[cocok[1]] if cocok else ""


def dari_teks(isi: str, jenis: str = "") -> str:
    """Jenjang that a text names outright (a code, "Ahli Muda", "JF Utama", "Eselon III", "Pelaksana"), or no text."""
    kode = isi.casefold()
    if kode in JENIS and kode != PELAKSANA:
        return kode
    dasar = _dasar(isi)
    if jenis == FUNGSIONAL or re.match(r"(jft?|jabatan fungsional|fungsional)\b(?! umum)", dasar):
        jenis = FUNGSIONAL
    inti = re.sub(r"^((jenjang|jabatan|pejabat|jft?|fungsional) )+", "", dasar)
    if inti == PELAKSANA:
        return _pelaksana(jenis)
    if dasar.startswith("eselon "):  # without that word "III/a" would be a golongan
        return dari_eselon(isi)
    tetap = _NAMA_TETAP.get(dasar) or _NAMA_JELAS.get(inti)
    return tetap or _AKHIRAN_FUNGSIONAL.get(inti if jenis == FUNGSIONAL else "", "")


def _pelaksana(jenis: str) -> str:
    return "jf-terampil" if jenis == FUNGSIONAL else PELAKSANA


def dari_nama_jabatan(nama: str, jenis: str = "") -> str:
    """Jenjang told by the end of a post's name ("Perencana Ahli Muda"); "" where the name does not tell.

    A post of known other kind is not read: "Kepala Balai Madya" is no JF. "Arsiparis Pelaksana" is jf-terampil only
    where ``jenis`` says fungsional.
    """
    if jenis not in (FUNGSIONAL, ""):
        return ""
    dasar = _dasar(nama)
    akhiran = _AKHIRAN_JELAS | (_AKHIRAN_FUNGSIONAL if jenis == FUNGSIONAL else {})
    kode = next((kode for ekor, kode in akhiran.items() if re.search(rf"\w {ekor}$", dasar)), "")
    return "jf-calon" if kode and dasar.startswith("calon ") else kode


def tentukan(*, jenjang: str = "", eselon: str = "", nama: str = "", jenis: str = "") -> tuple[str, list[str]]:
    """(jenjang code or "", warnings in Indonesian), from cells as text; "" means the cell is empty.

    Order of trust: the jenjang cell, eselon (of a structural post), the kind pelaksana, the end of the post's name.
    ``jenis`` is a result of ``jenis_jabatan``. A cell that names no jenjang warns; so do two that disagree.
    """
    tertulis, menurut_nama = dari_teks(jenjang, jenis), dari_nama_jabatan(nama, jenis)
    menurut_eselon = dari_eselon(eselon) if jenis in (STRUKTURAL, "") else ""
    menurut_jenis = PELAKSANA if jenis == PELAKSANA else ""
    hasil = tertulis or menurut_eselon or menurut_jenis or menurut_nama
    return hasil, _catatan(jenjang, tertulis, hasil, menurut_eselon, menurut_nama, jenis)


def _catatan(jenjang: str, tertulis: str, hasil: str, eselon: str, nama: str, jenis: str) -> list[str]:
    pesan = []
    if jenjang and not tertulis:
        pesan.append(f"Jenjang “{jenjang[:60]}” tidak dikenali.")
    if not hasil:
        pesan.append("Jenjang jabatan tidak dapat dikenali; pilih jenjangnya setelah impor.")
        return pesan
    for sumber, kode in (("eselon", eselon), ("nama jabatan", nama)):
        if kode and kode != hasil:
            pesan.append(f"Jenjang {hasil} berbeda dari {sumber}, yang menunjukkan {kode}.")
    if jenis and JENIS[hasil] not in (jenis, "calon"):
        pesan.append(f"Jenjang {hasil} tidak sesuai dengan jenis jabatan {jenis}.")
    return pesan
