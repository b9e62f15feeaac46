"""The nine boxes: (performance level, competency level) → box 1–9, each step explained with its distance.

Axes and numbers are those of PermenPANRB 3/2020 as kept in acuan/kotak.csv; the number belongs to the pair, so the
direction of a drawing does not matter. Everything here is pure: no database, no clock, no Django; exact ``Decimal``.

JPM is cut (never rounded up) to two decimals before it meets a threshold: thresholds have two decimals too, so cutting
changes no level, and nobody is shown a number that says otherwise than the box.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

RENDAH, MENENGAH, TINGGI = TINGKAT = ("rendah", "menengah", "tinggi")
"""The levels of both axes, lowest first."""

EKSPEKTASI = {RENDAH: "di bawah ekspektasi", MENENGAH: "sesuai ekspektasi", TINGGI: "di atas ekspektasi"}
"""The performance levels in the words of the regulation."""

EKSPEKTASI_RINGKAS = {tingkat: kata.removesuffix(" ekspektasi") for tingkat, kata in EKSPEKTASI.items()}
"""The same without the word they share, for axes and columns."""

KOTAK: dict[tuple[str, str], int] = {
    (RENDAH, RENDAH): 1,
    (MENENGAH, RENDAH): 2,
    (RENDAH, MENENGAH): 3,
    (TINGGI, RENDAH): 4,
    (MENENGAH, MENENGAH): 5,
    (RENDAH, TINGGI): 6,
    (TINGGI, MENENGAH): 7,
    (MENENGAH, TINGGI): 8,
    (TINGGI, TINGGI): 9,
}
"""(performance, competency) → box; a test holds it equal to acuan/kotak.csv."""

PASANGAN = {nomor: pasangan for pasangan, nomor in KOTAK.items()}
"""Box → (performance, competency)."""

SEN = Decimal("0.01")


class TingkatTidakDikenal(ValueError):
    """A level that is none of rendah, menengah, tinggi."""


class AmbangTerbalik(ValueError):
    """A middle threshold that is not below its high threshold."""


@dataclass(frozen=True, slots=True)
class Ambang:
    """The lower bounds of the levels menengah and tinggi: JPM in percent, performance as a PP 30/2019 number."""

    menengah: Decimal
    tinggi: Decimal
    kinerja_menengah: Decimal
    kinerja_tinggi: Decimal

    def __post_init__(self) -> None:
        if self.menengah >= self.tinggi or self.kinerja_menengah >= self.kinerja_tinggi:
            raise AmbangTerbalik("Ambang menengah harus di bawah ambang tinggi.")


@dataclass(frozen=True, slots=True)
class Masukan:
    """What one person is mapped by: JPM; the predikat with its level; the number and innovation of PP 30/2019.

    ``None`` and "" are missing, never zero. A number counts before the predikat: the thresholds of a round are for it.
    """

    jpm: Decimal | None = None
    predikat: str = ""
    tingkat_predikat: str = ""
    nilai: Decimal | None = None
    inovasi: bool = False


@dataclass(frozen=True, slots=True)
class Letak:
    """Where somebody stands: both levels ("" while missing), the box (None while one is missing), and why."""

    kinerja: str
    kompetensi: str
    kotak: int | None
    penjelasan: tuple[str, ...]


def kotak_dari(kinerja: str, kompetensi: str) -> int:
    """Return the box of a pair of levels; TingkatTidakDikenal for any other word."""
    try:
        return KOTAK[kinerja, kompetensi]
    except KeyError:
        raise TingkatTidakDikenal(f"Tingkat tidak dikenal: {kinerja!r}, {kompetensi!r}.") from None


def jpm_tampil(jpm: Decimal | None) -> Decimal | None:
    """Return JPM as it is kept, compared and shown: cut to two decimals."""
    return None if jpm is None else jpm.quantize(SEN, ROUND_DOWN)


def tingkat_kompetensi(jpm: Decimal | None, ambang: Ambang) -> str:
    """Return the level of the competency axis; "" while JPM is missing."""
    jpm = jpm_tampil(jpm)
    return "" if jpm is None else _tingkat(jpm, ambang.menengah, ambang.tinggi)


def tingkat_kinerja(masukan: Masukan, ambang: Ambang) -> str:
    """Return the level of the performance axis; "" while it is missing.

    A PP 30/2019 number goes by the thresholds, and is tinggi only with a recorded innovation (Pasal 41: "Sangat Baik"
    needs a new idea or method of benefit); without a number the level is the predikat's.
    """
    if masukan.nilai is None:
        return masukan.tingkat_predikat
    tingkat = _tingkat(masukan.nilai, ambang.kinerja_menengah, ambang.kinerja_tinggi)
    return MENENGAH if tingkat == TINGGI and not masukan.inovasi else tingkat


def letakkan(masukan: Masukan, ambang: Ambang) -> Letak:
    """Return the levels, the box and the explanation of one person."""
    kinerja, kompetensi = tingkat_kinerja(masukan, ambang), tingkat_kompetensi(masukan.jpm, ambang)
    kotak = kotak_dari(kinerja, kompetensi) if kinerja and kompetensi else None
    penjelasan = (_kalimat_jpm(masukan.jpm, ambang), _kalimat_kinerja(masukan, ambang))
    berikut = _kalimat_berikut(masukan, ambang, kinerja, kompetensi) if kotak else ()
    return Letak(kinerja, kompetensi, kotak, (*penjelasan, *berikut))


def gerak(dari: int, ke: int) -> tuple[int, int]:
    """Return by how many levels (performance, competency) a move from box to box goes: (1, 0) is one level up."""
    (kinerja, kompetensi), (kinerja_baru, kompetensi_baru) = PASANGAN[dari], PASANGAN[ke]
    return (
        TINGKAT.index(kinerja_baru) - TINGKAT.index(kinerja),
        TINGKAT.index(kompetensi_baru) - TINGKAT.index(kompetensi),
    )


def arah(dari: int, ke: int) -> str:
    """Return the direction of a move: naik, turun (no axis goes the other way), campuran (one up, one down), tetap."""
    beda = gerak(dari, ke)
    if not any(beda):
        return "tetap"
    if min(beda) >= 0:
        return "naik"
    return "turun" if max(beda) <= 0 else "campuran"


def kata_gerak(dari: int, ke: int) -> str:
    """Return a move in words: "kinerja naik, kompetensi turun"; "tetap" where nothing moves."""
    arah = {True: "naik", False: "turun"}
    sumbu = zip(("kinerja", "kompetensi"), gerak(dari, ke), strict=True)
    return ", ".join(f"{nama} {arah[beda > 0]}" for nama, beda in sumbu if beda) or "tetap"


def arti(kotak: int) -> str:
    """Return what a box means: "Kinerja sesuai ekspektasi, kompetensi/potensi menengah"."""
    kinerja, kompetensi = PASANGAN[kotak]
    return f"Kinerja {EKSPEKTASI[kinerja]}, kompetensi/potensi {kompetensi}"


def _tingkat(nilai: Decimal, menengah: Decimal, tinggi: Decimal) -> str:
    if nilai >= tinggi:
        return TINGGI
    return MENENGAH if nilai >= menengah else RENDAH


# --- sentences -------------------------------------------------------------------------------------------------------


def angka(nilai: Decimal) -> str:
    """Return a number with decimal comma and without trailing zeros: "88,4"."""
    teks = f"{nilai:f}".replace(".", ",")
    return teks.rstrip("0").rstrip(",") if "," in teks else teks


def _jarak(nilai: Decimal, menengah: Decimal, tinggi: Decimal) -> str:
    """Return where a number stands to its thresholds: "1,6 di bawah ambang tinggi 90"."""
    if nilai >= tinggi:
        return _di_atas(nilai, "tinggi", tinggi)
    ambang, nama = (tinggi, "tinggi") if nilai >= menengah else (menengah, "menengah")
    bawah = f"{angka(ambang - nilai)} di bawah ambang {nama} {angka(ambang)}"
    return f"{bawah}, {_di_atas(nilai, 'menengah', menengah)}" if nilai >= menengah else bawah


def _di_atas(nilai: Decimal, nama: str, ambang: Decimal) -> str:
    if nilai == ambang:
        return f"tepat pada ambang {nama} {angka(ambang)}"
    return f"{angka(nilai - ambang)} di atas ambang {nama} {angka(ambang)}"


def _kalimat_jpm(jpm: Decimal | None, ambang: Ambang) -> str:
    jpm = jpm_tampil(jpm)
    if jpm is None:
        return "JPM belum ada: kompetensi/potensi belum dapat ditentukan."
    tingkat = tingkat_kompetensi(jpm, ambang)
    return f"JPM {angka(jpm)}: {_jarak(jpm, ambang.menengah, ambang.tinggi)}. Kompetensi/potensi {tingkat}."


def _kalimat_kinerja(masukan: Masukan, ambang: Ambang) -> str:
    tingkat = tingkat_kinerja(masukan, ambang)
    if not tingkat:
        return "Penilaian kinerja belum ada: kinerja belum dapat ditentukan."
    akhir = f"Kinerja {EKSPEKTASI[tingkat]} ({tingkat})."
    if masukan.nilai is None:
        return f"Predikat {masukan.predikat}. {akhir}"
    if masukan.nilai >= ambang.kinerja_tinggi and not masukan.inovasi:
        batas = angka(ambang.kinerja_tinggi)
        return f"Nilai kinerja {angka(masukan.nilai)} mencapai ambang tinggi {batas}, tanpa inovasi tercatat. {akhir}"
    jarak = _jarak(masukan.nilai, ambang.kinerja_menengah, ambang.kinerja_tinggi)
    return f"Nilai kinerja {angka(masukan.nilai)}: {jarak}. {akhir}"


def _kalimat_berikut(masukan: Masukan, ambang: Ambang, kinerja: str, kompetensi: str) -> tuple[str, ...]:
    """Say what leads one level up on each axis, and into which box."""
    naik_kompetensi, naik_kinerja = _di_atasnya(kompetensi), _di_atasnya(kinerja)
    hasil = []
    if naik_kompetensi:
        batas = ambang.tinggi if naik_kompetensi == TINGGI else ambang.menengah
        kurang = angka(batas - jpm_tampil(masukan.jpm))
        hasil.append(f"Kotak {kotak_dari(kinerja, naik_kompetensi)} bila JPM naik {kurang} menjadi {angka(batas)}.")
    if naik_kinerja:
        syarat = _syarat_kinerja(masukan, ambang, naik_kinerja)
        hasil.append(f"Kotak {kotak_dari(naik_kinerja, kompetensi)} bila {syarat}.")
    return tuple(hasil)


def _di_atasnya(tingkat: str) -> str:
    return "" if tingkat == TINGGI else TINGKAT[TINGKAT.index(tingkat) + 1]


def _syarat_kinerja(masukan: Masukan, ambang: Ambang, naik: str) -> str:
    if masukan.nilai is None:
        return f"predikat kinerja mencapai tingkat {naik} ({EKSPEKTASI[naik]})"
    batas = ambang.kinerja_tinggi if naik == TINGGI else ambang.kinerja_menengah
    inovasi = " dengan inovasi tercatat" if naik == TINGGI else ""
    if masukan.nilai >= batas:
        return f"inovasi tercatat pada nilai kinerja {angka(masukan.nilai)}"
    return f"nilai kinerja naik {angka(batas - masukan.nilai)} menjadi {angka(batas)}{inovasi}"
