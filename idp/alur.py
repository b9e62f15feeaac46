"""The approval of a plan as one table: states, actions, who may do them. Pure: no Django, no clock, no database.

"The one with whom it lies" is the holder (definitive, Plt or Plh) of the post that the plan waits for.
"""

from collections.abc import Set
from dataclasses import dataclass

DRAF = "draf"
MENUNGGU_PEGAWAI = "menunggu-pegawai"
DIAJUKAN = "diajukan"
DISETUJUI = "disetujui"
DIVERIFIKASI = "diverifikasi"
DITETAPKAN = "ditetapkan"
DIKEMBALIKAN = "dikembalikan"
DIBATALKAN = "dibatalkan"
DIGANTIKAN = "digantikan"
STATUS = (
    DRAF,
    MENUNGGU_PEGAWAI,
    DIAJUKAN,
    DISETUJUI,
    DIVERIFIKASI,
    DITETAPKAN,
    DIKEMBALIKAN,
    DIBATALKAN,
    DIGANTIKAN,
)
TERBUKA = (DRAF, MENUNGGU_PEGAWAI, DIAJUKAN, DISETUJUI, DIVERIFIKASI, DIKEMBALIKAN)
"""On its way to being set; one such version a person and year."""

PEMILIK = "pemilik"
PENYUSUN = "penyusun"
ATASAN = "atasan"
ATASAN_PENANGGUNG = "atasan-penanggung"
PENGELOLA = "pengelola"
KEPALA = "kepala"
PELAKU = (PEMILIK, PENYUSUN, ATASAN_PENANGGUNG, ATASAN, PENGELOLA, KEPALA)
"""Owner; drafter (owner, or the holder of the drafting superior's post); the superior with whom it lies; any superior;
the personnel section; the head."""


@dataclass(frozen=True, slots=True)
class Langkah:
    """One row of the table: an action, from which states to which, by whom, and whether a reason is required."""

    aksi: str
    dari: frozenset[str]
    ke: frozenset[str]
    pelaku: frozenset[str]
    kalimat: str
    alasan_wajib: bool = False


def _baris(aksi: str, dari: str, ke: str, pelaku: str, kalimat: str, *, alasan: bool = False) -> Langkah:
    return Langkah(aksi, frozenset(dari.split()), frozenset(ke.split()), frozenset(pelaku.split()), kalimat, alasan)


_SEBELUM_TETAP = " ".join(TERBUKA)

TABEL: tuple[Langkah, ...] = (
    _baris("ubah_isi", "draf dikembalikan", "draf dikembalikan", "penyusun", "Mengubah butir rencana"),
    _baris("ajukan", "draf dikembalikan", "menunggu-pegawai diajukan disetujui", "penyusun", "Mengajukan rencana"),
    _baris("terima", "menunggu-pegawai", "diajukan disetujui", "pemilik", "Menerima rencana susunan atasan"),
    _baris("setujui", "diajukan", "diajukan disetujui", "atasan-penanggung", "Menyetujui rencana"),
    _baris("lewati_kosong", "diajukan", "diajukan disetujui", "pengelola", "Melewati jabatan kosong"),
    _baris("verifikasi", "disetujui", "diverifikasi", "pengelola", "Memverifikasi rencana"),
    _baris("tetapkan", "diverifikasi", "ditetapkan", "kepala", "Menetapkan rencana"),
    _baris("kembalikan", "menunggu-pegawai", "dikembalikan", "pemilik", "Mengembalikan rencana", alasan=True),
    _baris("kembalikan", "diajukan", "dikembalikan", "atasan-penanggung", "Mengembalikan rencana", alasan=True),
    _baris("kembalikan", "disetujui", "dikembalikan", "pengelola", "Mengembalikan rencana", alasan=True),
    _baris("kembalikan", "diverifikasi", "dikembalikan", "kepala", "Mengembalikan rencana", alasan=True),
    _baris("batalkan", _SEBELUM_TETAP, "dibatalkan", "pemilik", "Membatalkan rencana"),
    _baris("batalkan", "draf dikembalikan menunggu-pegawai", "dibatalkan", "penyusun", "Membatalkan rencana"),
    _baris("batalkan", _SEBELUM_TETAP, "dibatalkan", "pengelola", "Membatalkan rencana", alasan=True),
    _baris("ubah_rencana", "ditetapkan", "draf", "pemilik atasan", "Memulai perubahan rencana"),
    _baris("hubungkan", "ditetapkan", "ditetapkan", "pemilik", "Menghubungkan kegiatan dengan butir"),
)
AKSI = tuple(dict.fromkeys(baris.aksi for baris in TABEL))


def _cocok(aksi: str, status: str, pelaku: Set[str]) -> list[Langkah]:
    return [b for b in TABEL if b.aksi == aksi and status in b.dari and b.pelaku & pelaku]


def boleh(aksi: str, status: str, pelaku: Set[str]) -> bool:
    """Whether someone who is all of `pelaku` to a plan may do `aksi` while it is in `status`."""
    return bool(_cocok(aksi, status, pelaku))


def alasan_wajib(aksi: str, status: str, pelaku: Set[str]) -> bool:
    """Whether the action needs a reason: only if no capacity of theirs allows it without one."""
    baris = _cocok(aksi, status, pelaku)
    return bool(baris) and all(b.alasan_wajib for b in baris)


def pilihan(status: str, pelaku: Set[str]) -> tuple[str, ...]:
    """Return the actions open to someone, in the table's order, each once."""
    return tuple(aksi for aksi in AKSI if boleh(aksi, status, pelaku))


def pelaku_aksi(aksi: str, status: str, pelaku: Set[str]) -> str | None:
    """Return the capacity in which they act: the first of PELAKU that the table allows, or None."""
    layak = frozenset().union(*(b.pelaku for b in _cocok(aksi, status, pelaku))) & pelaku
    return next((satu for satu in PELAKU if satu in layak), None)


def sah(aksi: str, dari: str, ke: str) -> bool:
    """Whether the table knows this move, whoever makes it."""
    return any(b.aksi == aksi and dari in b.dari and ke in b.ke for b in TABEL)


def tanpa_diri(pelaku: Set[str], *, memangku_puncak: bool) -> frozenset[str]:
    """Leave out what an owner may not be to their own plan: nobody approves or verifies it.

    Only who acts in the agency's top post sets their own plan, for nobody in the agency stands above it.
    """
    if PEMILIK not in pelaku:
        return frozenset(pelaku)
    tetap = {PEMILIK, PENYUSUN} | ({KEPALA} if memangku_puncak else set())
    return frozenset(pelaku & tetap)


def kalimat(aksi: str) -> str:
    """Return what the action does, as a phrase: "Menyetujui rencana"."""
    return next(baris.kalimat for baris in TABEL if baris.aksi == aksi)
