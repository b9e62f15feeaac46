"""The shipped reference data, for tests that count."""

from types import SimpleNamespace

import pytest

import direktori.acuan
import jp.acuan
from direktori.models import BentukPengembangan


@pytest.fixture
def bentuk(db):
    """Load forms and rule sets; the forms by code, dashes as underscores."""
    direktori.acuan.muat()
    jp.acuan.muat()
    return SimpleNamespace(**{b.kode.replace("-", "_"): b for b in BentukPengembangan.objects.all()})
