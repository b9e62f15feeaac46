"""Performance results, mapping rounds and the boxes of people."""

from pemetaan.models.kinerja import (
    KinerjaUnit,
    PenilaianKinerja,
    PeriodeKinerja,
    Predikat,
    SasaranKinerja,
    SasaranUnit,
)
from pemetaan.models.kotak import BarisHitung, Kalibrasi, Kotak, Pemetaan, PutaranPemetaan

__all__ = [
    "BarisHitung",
    "Kalibrasi",
    "KinerjaUnit",
    "Kotak",
    "Pemetaan",
    "PenilaianKinerja",
    "PeriodeKinerja",
    "Predikat",
    "PutaranPemetaan",
    "SasaranKinerja",
    "SasaranUnit",
]
