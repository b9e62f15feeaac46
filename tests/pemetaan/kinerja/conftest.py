"""What the tests of performance share: the verdicts, a period that is over, one with numbers."""

from datetime import date

import pytest

from pemetaan.acuan import muat
from pemetaan.models import Predikat
from tests.pemetaan.factories import PeriodeKinerjaFactory


@pytest.fixture
def predikat(db):
    """The five verdicts by code, dashes as underscores."""
    muat()
    return {satu.kode: satu for satu in Predikat.objects.all()}


@pytest.fixture
def periode(predikat):
    """Semester I 2025, rated."""
    return PeriodeKinerjaFactory()


@pytest.fixture
def periode_angka(predikat):
    """Semester I 2021, by numbers."""
    return PeriodeKinerjaFactory(angka=True)


@pytest.fixture
def periode_berjalan(predikat):
    """This year, not over yet."""
    tahun = date.today().year
    return PeriodeKinerjaFactory(
        nama="Tahun ini", jenis="tahun", mulai=date(tahun, 1, 1), selesai=date(tahun + 1, 1, 1)
    )
