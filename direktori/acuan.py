"""Reference data: the forms of development and their recommendation by box, out of the versioned CSV files."""

import csv

from django.conf import settings
from django.db import transaction

from direktori.models import BentukPengembangan, RekomendasiKotak
from hris.acuan import baca, tambahkan

BERKAS = "acuan/bentuk_pengembangan.csv"
SAMA = ("nama", "nama_asing", "alias", "jalur", "porsi", "satuan", "kode_siasn", "sumber")
YA_TIDAK = {"ya": True, "tidak": False, "": None}


@transaction.atomic
def muat() -> int:
    """Add the forms that are missing, leave the others as people have edited them; return how many were added."""
    with (settings.BASE_DIR / BERKAS).open(encoding="utf-8-sig", newline="") as berkas:
        baris = list(csv.DictReader(berkas))
    bentuk = sum(
        BentukPengembangan.objects.get_or_create(kode=satu["kode"], defaults=_isian(satu, urut))[1]
        for urut, satu in enumerate(baris, start=1)
    )
    return bentuk + _muat_rekomendasi()


def _muat_rekomendasi() -> int:
    """Load the proposal for Lampiran A once; after that the matrix is what its editor made of it."""
    if RekomendasiKotak.objects.exists():
        return 0
    bentuk = dict(BentukPengembangan.objects.values_list("kode", "pk"))
    return sum(
        tambahkan(
            RekomendasiKotak,
            {"kotak": baris["kotak"], "bentuk_id": bentuk[baris["bentuk"]]},
            {"kekuatan": baris["kekuatan"], "status": baris["status"]},
        )
        for baris in baca("kotak_bentuk.csv")
    )


def _isian(baris: dict, urut: int) -> dict:
    isian = {kolom: baris[kolom].strip() for kolom in SAMA}
    for kolom in ("di_lampiran_a", "di_lampiran_b", "tindakan_karier"):
        isian[kolom] = bool(YA_TIDAK[baris[kolom]])
    return isian | {"boleh_mandiri": YA_TIDAK[baris["boleh_mandiri"]], "urut": urut}
