"""Reference data of the ground floor: parameters with their legal source (acuan/parameter.csv)."""

import csv
from pathlib import Path

from django.conf import settings

from hris.models import Parameter


def baca(nama: str) -> list[dict]:
    """Return the rows of a CSV file of `acuan/`."""
    with (Path(settings.BASE_DIR) / "acuan" / nama).open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def tambahkan(model, kunci: dict, isi: dict) -> int:
    """Create a row unless its key exists: what people edited stays; return 1 for a new row."""
    _, baru = model.objects.get_or_create(**kunci, defaults=isi)
    return int(baru)


def muat() -> int:
    """Load the parameters; return how many are new."""
    return sum(tambahkan(Parameter, {"kunci": baris.pop("kunci")}, baris) for baris in baca("parameter.csv"))
