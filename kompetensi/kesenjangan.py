"""The gap between a person and a post: level against standard, JPM, categories. Pure: no database, no clock.

JPM (job person match) = Σ level / Σ standard × 100 (Peraturan BKN 26/2019). It is kept raw, so that a surplus stays
visible; the number of competencies below standard stands beside it, for a surplus in one hides a gap in another. It
is cut to two decimals, never rounded up: what does not reach a limit must not look as if it did.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

MANAJERIAL, SOSIAL_KULTURAL, TEKNIS = "manajerial", "sosial-kultural", "teknis"
DASAR = {"mansoskul": (MANAJERIAL, SOSIAL_KULTURAL), "semua": (MANAJERIAL, SOSIAL_KULTURAL, TEKNIS)}
"""Basis of JPM → the kinds of competencies it sums over."""

SERATUS = Decimal(100)
SEN = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Ambang:
    """Two limits in percent of JPM, each the lowest value of its category."""

    tinggi: Decimal
    menengah: Decimal

    def __post_init__(self):
        if not 0 < self.menengah < self.tinggi:
            raise ValueError("Ambang menengah harus lebih dari 0 dan di bawah ambang tinggi.")


AMBANG_SELEKSI = Ambang(Decimal(80), Decimal(68))
AMBANG_PEMETAAN = Ambang(Decimal(90), Decimal(78))


@dataclass(frozen=True, slots=True)
class Butir:
    """One competency of one person against one post; levels 1–5.

    `standar` 0 means that the post does not ask for it; `capaian` None that there is no valid result (never zero), and
    0 that it was assessed and the lowest level was not reached.
    """

    kode: str
    nama: str
    jenis: str
    standar: int
    capaian: int | None

    @property
    def dipersyaratkan(self) -> bool:
        return self.standar > 0

    @property
    def kesenjangan(self) -> int | None:
        """Level minus standard: negative is a gap; None while the result is missing or lapsed."""
        return None if self.capaian is None else self.capaian - self.standar

    @property
    def keadaan(self) -> str:
        """`belum` (no result), `jauh` (two or more below), `kurang` (one below), `sesuai` or `lebih`."""
        beda = self.kesenjangan
        if beda is None:
            return "belum"
        if beda < 0:
            return "kurang" if beda == -1 else "jauh"
        return "lebih" if beda else "sesuai"


@dataclass(frozen=True, slots=True)
class Hasil:
    """A person against one post on a date; see `nilai` for how each number comes about."""

    butir: tuple[Butir, ...]
    jpm: Decimal | None
    jpm_sebagian: Decimal | None
    di_bawah: int
    belum: tuple[Butir, ...]
    basis: tuple[Butir, ...]

    @property
    def jpm_batas(self) -> Decimal | None:
        """JPM, at most 100: what categories and mapping show."""
        return None if self.jpm is None else min(self.jpm, SERATUS)

    @property
    def jumlah_standar(self) -> int:
        """Σ standard over the basis: the denominator of JPM."""
        return sum(satu.standar for satu in self.basis)

    @property
    def jumlah_capaian(self) -> int:
        """Σ level over what is present of the basis: the numerator of JPM."""
        return sum(satu.capaian or 0 for satu in self.basis)

    @property
    def belum_basis(self) -> tuple[Butir, ...]:
        """Competencies of the basis without a result: why there is no JPM."""
        return tuple(satu for satu in self.basis if satu.capaian is None)


def nilai(butir: Iterable[Butir], dasar: str = "mansoskul") -> Hasil:
    """Sum up a person's competencies against one post.

    dasar: "mansoskul" (manajerial and sosial kultural) or "semua" (technical ones too); anything else is a ValueError.
    What the post does not ask for (standard 0) counts nowhere. `jpm` is None unless every competency of the basis has
    a result; `jpm_sebagian` is the same over those that have one, for display only. `di_bawah` and `belum` look at all
    kinds, whatever the basis.
    """
    if dasar not in DASAR:
        raise ValueError(f"Dasar JPM tidak dikenal: {dasar}")
    semua = tuple(butir)
    wajib = tuple(satu for satu in semua if satu.dipersyaratkan)
    basis = tuple(satu for satu in wajib if satu.jenis in DASAR[dasar])
    ada = tuple(satu for satu in basis if satu.capaian is not None)
    return Hasil(
        butir=semua,
        jpm=_jpm(basis) if len(ada) == len(basis) else None,
        jpm_sebagian=_jpm(ada),
        di_bawah=sum(1 for satu in wajib if (satu.kesenjangan or 0) < 0),
        belum=tuple(satu for satu in wajib if satu.capaian is None),
        basis=basis,
    )


def _jpm(butir: tuple[Butir, ...]) -> Decimal | None:
    standar = sum(satu.standar for satu in butir)
    if not standar:
        return None
    return (SERATUS * sum(satu.capaian for satu in butir) / standar).quantize(SEN, ROUND_DOWN)


def kategori_seleksi(jpm: Decimal | None, ambang: Ambang = AMBANG_SELEKSI) -> str:
    """Return "MS" (memenuhi syarat), "MMS" (masih memenuhi), "KMS" (kurang memenuhi), or "" where there is no JPM."""
    return _kategori(jpm, ambang, ("MS", "MMS", "KMS"))


def kategori_pemetaan(jpm: Decimal | None, ambang: Ambang = AMBANG_PEMETAAN) -> str:
    """Return "optimal", "cukup-optimal" or "kurang-optimal", or "" where there is no JPM."""
    return _kategori(jpm, ambang, ("optimal", "cukup-optimal", "kurang-optimal"))


def _kategori(jpm, ambang: Ambang, nama: tuple[str, str, str]) -> str:
    if jpm is None:
        return ""
    if jpm >= ambang.tinggi:
        return nama[0]
    return nama[1] if jpm >= ambang.menengah else nama[2]
