"""Reference data: the forms of development, out of the versioned CSV."""

import csv

from django.conf import settings
from django.db import transaction

from direktori.models import BentukPengembangan

BERKAS = "acuan/bentuk_pengembangan.csv"
SAMA = ("nama", "nama_asing", "alias", "jalur", "porsi", "satuan", "kode_siasn", "sumber")
YA_TIDAK = {"ya": True, "tidak": False, "": None}


@transaction.atomic
def muat() -> int:
    """Add the forms that are missing, leave the others as people have edited them; return how many were added."""
    with (settings.BASE_DIR / BERKAS).open(encoding="utf-8-sig", newline="") as berkas:
        baris = list(csv.DictReader(berkas))
    return sum(
        BentukPengembangan.objects.get_or_create(kode=satu["kode"], defaults=_isian(satu, urut))[1]
        for urut, satu in enumerate(baris, start=1)
    )


def _isian(baris: dict, urut: int) -> dict:
    isian = {kolom: baris[kolom].strip() for kolom in SAMA}
    for kolom in ("di_lampiran_a", "di_lampiran_b", "tindakan_karier"):
        isian[kolom] = bool(YA_TIDAK[baris[kolom]])
    return isian | {"boleh_mandiri": YA_TIDAK[baris["boleh_mandiri"]], "urut": urut}
