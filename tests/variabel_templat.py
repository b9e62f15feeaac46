"""Undefined variables in the project's own templates fail the test; those of packages stay silent, as Django means."""

import sys
from pathlib import Path

from django.conf import settings

MILIK_KITA = str(Path(settings.BASE_DIR) / "templates")


class VariabelTemplatTidakAda(AssertionError):
    """A template of the project names a variable that its context lacks."""


class PenjagaVariabel:
    """Stands in for `string_if_invalid`: Django asks whether it holds "%s" and then formats the variable's name."""

    def __contains__(self, teks):
        return teks == "%s"

    def __mod__(self, variabel):
        berkas = _templat_pemanggil()
        if berkas.startswith(MILIK_KITA):
            raise VariabelTemplatTidakAda(f"{variabel!r} di {berkas[len(MILIK_KITA) + 1 :]}")
        return ""

    def __str__(self):
        return ""


def _templat_pemanggil() -> str:
    """Return the file of the innermost template node at work."""
    bingkai = sys._getframe()
    while bingkai := bingkai.f_back:
        simpul = bingkai.f_locals.get("self")
        asal = getattr(simpul, "origin", None)
        if asal is not None and hasattr(simpul, "token"):
            return str(asal.name)
    return ""
