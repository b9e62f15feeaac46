"""One holding a person tells the agency: the one in force, else the last ended, else the first to come."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pegawai.models import Pegawai, RiwayatJabatan
from tests.pegawai.factories import JabatanFactory, PegawaiFactory, RiwayatJabatanFactory

pytestmark = pytest.mark.django_db
TAHUN = st.lists(st.integers(2010, 2030), min_size=2, max_size=6, unique=True).map(sorted)


def wajar(masa: list[tuple[date, date | None]], hari: date) -> tuple:
    """Return the period that tells the agency, by the words of the rule."""
    kini = [satu for satu in masa if satu[0] <= hari and (satu[1] is None or hari < satu[1])]
    lalu = [satu for satu in masa if satu[0] <= hari]
    return (kini or [max(lalu)] if lalu else [min(masa)])[0]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tahun=TAHUN, terbuka=st.booleans(), tanya=st.integers(2009, 2031))
def test_tepat_satu_dan_yang_benar(db, tahun, terbuka, tanya):
    hari = date(tanya, 6, 1)
    batas = [date(satu, 1, 1) for satu in tahun]
    masa = list(zip(batas[::2], batas[1::2], strict=False))
    masa += [(batas[-1], None)] if terbuka else []
    orang = PegawaiFactory()
    for satu in masa:
        RiwayatJabatanFactory(pegawai=orang, jabatan=JabatanFactory(), masa=satu)
    terkini = RiwayatJabatan.objects.terkini(hari).filter(pegawai=orang)
    assert [(satu.masa.lower, satu.masa.upper) for satu in terkini] == [wajar(masa, hari)]


def test_berjabatan_hanya_yang_memegang_jabatan_definitif_hari_itu(organisasi, para):
    pelaksana = PegawaiFactory()
    RiwayatJabatanFactory(pegawai=pelaksana, jabatan=organisasi.kasubbag, jenis="plt", masa=(date(2026, 1, 1), None))
    tanpa = PegawaiFactory()
    berjabatan = set(Pegawai.objects.berjabatan(date(2026, 6, 1)))
    assert para.budi in berjabatan
    assert not {pelaksana, tanpa} & berjabatan
    assert para.budi not in Pegawai.objects.berjabatan(date(1990, 1, 1))


@pytest.mark.parametrize(
    ("tmt", "dihitung"), [(date(2026, 6, 1), True), (date(2026, 6, 2), False), (date(2027, 1, 1), False), (None, True)]
)
def test_yang_belum_diangkat_belum_dihitung_tetapi_sudah_terdaftar(organisasi, tmt, dihitung):
    orang = PegawaiFactory(jabatan=organisasi.peneliti, tmt_cpns=tmt)
    hari = date(2026, 6, 1)
    assert (orang in Pegawai.objects.dalam_cakupan(hari)) == dihitung
    assert orang in Pegawai.objects.pada(hari)
