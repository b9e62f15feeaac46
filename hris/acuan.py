"""Reference data of the ground floor: parameters with their legal source (acuan/parameter.csv)."""

import csv
from decimal import Decimal
from pathlib import Path

from django.conf import settings
from django.db import transaction

from hris.models import Parameter


def baca(nama: str) -> list[dict]:
    """Return the rows of a CSV file of `acuan/`."""
    with (Path(settings.BASE_DIR) / "acuan" / nama).open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def tambahkan(model, kunci: dict, isi: dict) -> int:
    """Create a row unless its key exists: what people edited stays; return 1 for a new row."""
    _, baru = model.objects.get_or_create(**kunci, defaults=isi)
    return int(baru)


@transaction.atomic
def muat() -> int:
    """Load the parameters; return how many are new. Kind and range follow the file, the value stays as edited."""
    return sum(_parameter(baris) for baris in baca("parameter.csv"))


def _parameter(baris: dict) -> int:
    kunci = {"kunci": baris["kunci"]}
    batas = {
        "jenis": baris.get("jenis") or Parameter.Jenis.TEKS,
        "minimum": _desimal(baris.get("minimum")),
        "maksimum": _desimal(baris.get("maksimum")),
        "pilihan": baris.get("pilihan") or "",
    }
    baru = tambahkan(Parameter, kunci, {nama: baris[nama] for nama in ("nilai", "satuan", "sumber")} | batas)
    berbeda = Parameter.objects.filter(**kunci).exclude(**batas)
    for satu in berbeda:
        for nama, nilai in batas.items():
            setattr(satu, nama, nilai)
        satu.save(update_fields=list(batas))
    return baru


def _desimal(teks: str | None) -> Decimal | None:
    return Decimal(teks) if teks else None
