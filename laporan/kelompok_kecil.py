"""Small groups in a copy that leaves the agency for readers who may not see single people's JP (BPSDM).

A figure over fewer than AMBANG people tells what one of them did, above all beside the list of who took part. Such
figures are hidden, and with them those of the next smallest group, until what the totals still give away is a sum over
AMBANG people at least. Head counts and participation stay. Pure: works on the frozen data, which keeps every figure.
"""

from collections.abc import Iterable

AMBANG = 3
"""Fewest people behind a figure shown outside."""

TANDA = "*"
"""Stands where a figure is hidden; `angka` and the workbook write it as it is."""

TERBUKA_A = ("unit", "pegawai")
"""Columns of table A that stay: the name and the size of a unit."""

JP_A = ("jp_realisasi", "tercapai", "tercapai_persen", "rata_rata")
"""Columns of table A that follow from counted JP."""


def samarkan(data: dict) -> dict:
    """Return the report's data with the figures of small groups hidden in tables A and B; the input stays as it is."""
    return data | {"tabel_a": _tabel_a(data["tabel_a"], data["tabel_b"]), "tabel_b": _tabel_b(data["tabel_b"])}


def _tabel_a(tabel: dict, tabel_b: dict) -> dict:
    """Hide units of few people, or in which few have JP; frozen data without that count is taken as few."""
    baris, jumlah = tabel["baris"], tabel["jumlah"]
    ukuran = [(int(satu["pegawai"]), int(satu.get("peserta", min(1, int(satu["pegawai"]))))) for satu in baris]
    kecil = {nomor for nomor, (pegawai, peserta) in enumerate(ukuran) if pegawai < AMBANG or 0 < peserta < AMBANG}
    kecil = _lengkapi(kecil, [peserta for _, peserta in ukuran])
    kecil = _lengkapi(kecil, [pegawai for pegawai, _ in ukuran])
    if int(jumlah["pegawai"]) < AMBANG:
        jumlah = _tutup(jumlah, set(jumlah) - set(TERBUKA_A))
    elif _sedikit(tabel_b["jumlah"]):
        jumlah = _tutup(jumlah, JP_A)
    tertutup = [_tutup(satu, set(satu) - set(TERBUKA_A)) if n in kecil else satu for n, satu in enumerate(baris)]
    return tabel | {"baris": tertutup, "jumlah": jumlah}


def _tabel_b(tabel: dict) -> dict:
    """Hide the JP of forms with few people and of one more; then the sums by jalur and 70:20:10 would tell it: too."""
    baris = tabel["baris"]
    kecil = {nomor for nomor, satu in enumerate(baris) if _sedikit(satu)}
    if not kecil:
        return tabel
    # The people of several forms may be the same ones, so their number does not add up: one large form always joins.
    besar = [(int(satu["peserta"]), nomor) for nomor, satu in enumerate(baris) if int(satu["peserta"]) >= AMBANG]
    kecil |= {min(besar)[1]} if besar else set()
    return tabel | {
        "baris": [_tutup(satu, ("jp",)) if nomor in kecil else satu for nomor, satu in enumerate(baris)],
        "jalur": [_tutup(satu, ("jp",)) for satu in tabel["jalur"]],
        "porsi": [_tutup(satu, ("jp",)) for satu in tabel["porsi"]],
        "jumlah": _tutup(tabel["jumlah"], ("jp",)) if _sedikit(tabel["jumlah"]) else tabel["jumlah"],
    }


def _lengkapi(kecil: set[int], orang: list[int]) -> set[int]:
    """Return the hidden groups with the smallest others, until together they hold AMBANG people."""
    kecil = set(kecil)
    lain = sorted((banyak, nomor) for nomor, banyak in enumerate(orang) if nomor not in kecil and banyak)
    while kecil and lain and sum(orang[nomor] for nomor in kecil) < AMBANG:
        kecil.add(lain.pop(0)[1])
    return kecil


def _sedikit(satu: dict) -> bool:
    return 0 < int(satu["peserta"]) < AMBANG


def _tutup(satu: dict, kolom: Iterable[str]) -> dict:
    return satu | dict.fromkeys(kolom, TANDA)
