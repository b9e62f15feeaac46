"""A round as data for page, print and PDF: boxes with counts, shares and marks, what is missing, moves between rounds.

Every function takes the rows already in reach: what somebody may not see is counted nowhere.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, F
from django.urls import reverse
from django.utils.http import urlencode

from pemetaan import gambar, kotak
from pemetaan.models import Kotak, Pemetaan, PutaranPemetaan

BANYAK = 5
"""Names shown of a list on the round's page; the rest is one click away."""


@dataclass(frozen=True)
class BarisKotak:
    """A line of the table beside the picture: the box, how many, their share, where its list is."""

    kotak: Kotak
    jumlah: int
    persen: Decimal
    alamat: str

    @property
    def kinerja(self) -> str:
        """The performance level in short words: "di atas"."""
        return kotak.EKSPEKTASI_RINGKAS[self.kotak.kinerja]


def susun(putaran: PutaranPemetaan, orang, *, alamat: Callable[[int], str] | None = None) -> dict:
    """Return the picture and its table; with `alamat` (box → address) boxes and initials are links."""
    sebaran, tanda = _tanda(orang, bertaut=alamat is not None)
    jumlah = sum(sebaran.values())
    isi = [
        gambar.IsiKotak(nomor, banyak, _persen(banyak, jumlah), tanda.get(nomor, ()), alamat(nomor) if alamat else "")
        for nomor, banyak in sebaran.items()
    ]
    return {
        "gambar": gambar.kisi(isi, f"Sebaran pegawai dalam sembilan kotak, {putaran.nama}"),
        "tabel": _tabel(isi),
        "jumlah": jumlah,
        "kelompok": _kelompok(sebaran, jumlah),
    }


def alamat_kotak(putaran: PutaranPemetaan, saringan: dict) -> Callable[[int], str]:
    """Return the function box → address of its list, with the filters in force."""
    dasar = reverse("pemetaan:daftar_orang", args=[putaran.pk])
    return lambda nomor: f"{dasar}?{urlencode(saringan | {'kotak': nomor})}"


def kekurangan(orang) -> dict:
    """Return who waits for inputs, who is excluded, whose calibration lapsed: the first few of each, and how many."""
    isi: dict[str, list[Pemetaan]] = {"gugur": [], "belum": [], "luar": []}
    for satu in orang.perlu_perhatian(BANYAK):
        isi[satu.keadaan].append(satu)
    jumlah = {nama: baris[0].banyak if baris else 0 for nama, baris in isi.items()}
    return {
        nama: {"baris": baris, "jumlah": jumlah[nama], "sisa": jumlah[nama] - len(baris)}
        for nama, baris in isi.items()
    }


def gerak(kini, lama: PutaranPemetaan) -> dict:
    """Return the moves of people in reach from an earlier round into this one: counts, matrix, picture."""
    baris = kini.dengan_asal(lama).berkotak()
    semua = {
        (dari, ke): banyak for dari, ke, banyak in baris.order_by().values_list("dari", "kotak").annotate(Count("pk"))
    }
    hitung = {arah: banyak for arah, banyak in semua.items() if arah[0] is not None}
    berpindah = {arah: banyak for arah, banyak in hitung.items() if arah[0] != arah[1]}
    return {
        "gambar": gambar.panah(_isi(_tepi(semua, 1)), berpindah, "Perpindahan antar-kotak"),
        "matriks": _matriks(hitung),
        "berpindah": sum(berpindah.values()),
        "tetap": sum(hitung.values()) - sum(berpindah.values()),
        "baru": sum(semua.values()) - sum(hitung.values()),
        **{arah: _ke_arah(berpindah, arah) for arah in ("naik", "turun", "campuran")},
        "daftar": baris.filter(dari__isnull=False).exclude(dari=F("kotak")),
    }


def _ke_arah(berpindah: dict[tuple[int, int], int], arah: str) -> int:
    return sum(banyak for pasangan, banyak in berpindah.items() if kotak.arah(*pasangan) == arah)


def andai(orang, ambang: kotak.Ambang) -> dict:
    """Return who would change box under other thresholds: computed box → computed box, calibration left aside."""
    baris = orang.filter(kotak_hitung__isnull=False).dengan_ambang(ambang)
    hitung = {
        (dari, ke): banyak
        for dari, ke, banyak in baris.order_by().values_list("kotak_hitung", "kotak_andai").annotate(Count("pk"))
    }
    pindah = {arah: banyak for arah, banyak in hitung.items() if arah[0] != arah[1]}
    lama, baru = _tepi(hitung, 0), _tepi(hitung, 1)
    return {
        "gambar": gambar.panah(_isi(baru), pindah, "Perpindahan bila ambang digeser"),
        "banding": [(nomor, lama[nomor], baru[nomor], baru[nomor] - lama[nomor]) for nomor in range(9, 0, -1)],
        "berpindah": sum(pindah.values()),
        "jumlah": sum(baru.values()),
        "daftar": baris.exclude(kotak_hitung=F("kotak_andai")),
    }


def _isi(sebaran: dict[int, int]) -> list[gambar.IsiKotak]:
    """Return boxes with counts and shares only."""
    jumlah = sum(sebaran.values())
    return [gambar.IsiKotak(nomor, banyak, _persen(banyak, jumlah)) for nomor, banyak in sebaran.items()]


def _tepi(hitung: dict, sisi: int) -> dict[int, int]:
    """Return the sums of a (from, to) count by one side."""
    hasil = dict.fromkeys(range(1, 10), 0)
    for arah, banyak in hitung.items():
        hasil[arah[sisi]] += banyak
    return hasil


def _matriks(hitung: dict) -> list[tuple[int, list[tuple[int, int]]]]:
    """Return rows (from box, [(to box, people)]), highest box first."""
    urut = range(9, 0, -1)
    return [(dari, [(ke, hitung.get((dari, ke), 0)) for ke in urut]) for dari in urut]


def _persen(bagian: int, jumlah: int) -> Decimal:
    return Decimal(bagian * 100) / jumlah if jumlah else Decimal(0)


def _tanda(orang, *, bertaut: bool) -> tuple[dict[int, int], dict[int, list[gambar.Tanda]]]:
    """Return how many people each box holds, and the initials of those that have room in it (one query)."""
    sebaran: dict[int, int] = dict.fromkeys(range(1, 10), 0)
    tanda: dict[int, list[gambar.Tanda]] = {}
    kolom = ("pk", "kotak", "kotak_hitung", "pegawai__nama", "banyak")
    for pk, nomor, hitungan, nama, banyak in orang.tanda(gambar.HURUF_TERBANYAK).values_list(*kolom):
        alamat = reverse("pemetaan:orang", args=[pk]) if bertaut else ""
        tanda.setdefault(nomor, []).append(gambar.Tanda(gambar.huruf_awal(nama), nama, alamat, nomor != hitungan))
        sebaran[nomor] = banyak
    return sebaran, tanda


def _tabel(isi: list[gambar.IsiKotak]) -> list[BarisKotak]:
    acuan = {satu.nomor: satu for satu in Kotak.objects.all()}
    return [
        BarisKotak(acuan[satu.nomor], satu.jumlah, satu.persen, satu.alamat)
        for satu in reversed(isi)
        if satu.nomor in acuan
    ]


def _kelompok(sebaran: dict[int, int], jumlah: int) -> list[tuple[str, int, Decimal]]:
    """Return the three groups of practice (7-8-9, 2-4-5, 1-3-6) with count and share."""
    nama = {"suksesi": "Kelompok suksesi (7, 8, 9)", "tulang": "Tulang punggung (2, 4, 5)"}
    nama["intervensi"] = "Perlu intervensi (1, 3, 6)"
    banyak = {kode: sum(satu for nomor, satu in sebaran.items() if gambar.KELOMPOK[nomor] == kode) for kode in nama}
    return [(nama[kode], satu, _persen(satu, jumlah)) for kode, satu in banyak.items()]


def terjangkau(putaran: PutaranPemetaan, pengguna):
    """Return the rows of a round in an account's reach, ready for lists."""
    baris = Pemetaan.objects.terjangkau(pengguna).filter(putaran=putaran)
    return baris.select_related("pegawai", "unit", "putaran")
