"""Budi's standard, a level for each competency, and people brought to any state by the actions."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from kompetensi import actions
from tests.kompetensi.factories import KompetensiFactory, StandarKompetensiFactory


@pytest.fixture
def hari():
    return timezone.localdate()


@pytest.fixture
def kamus(para, organisasi):
    """Three competencies; Budi's jenjang asks for two at 3, his post for a technical one at 2."""
    integritas = KompetensiFactory(kode="integritas", nama="Integritas", urut=1)
    perekat = KompetensiFactory(kode="perekat-bangsa", nama="Perekat Bangsa", jenis="sosial-kultural", urut=9)
    riset = KompetensiFactory(kode="riset", nama="Metodologi Riset", jenis="teknis", unit=organisasi.badan, urut=1)
    jenjang = organisasi.peneliti.jenjang
    for satu in (integritas, perekat):
        StandarKompetensiFactory(kompetensi=satu, jenjang=jenjang, tingkat=3)
    StandarKompetensiFactory(kompetensi=riset, jenjang=None, jabatan=organisasi.peneliti, tingkat=2)
    return SimpleNamespace(integritas=integritas, perekat=perekat, riset=riset)


@pytest.fixture
def catat(para, kamus, hari):
    """Return a function that records an assessment of somebody (Budi) through the action."""

    def _catat(pegawai=None, tanggal=None, metode="asesmen-center", integritas=2, perekat=3, riset=None, **lain):
        tingkat = {kamus.integritas.pk: integritas, kamus.perekat.pk: perekat, kamus.riset.pk: riset}
        return actions.catat_asesmen(
            pegawai=pegawai or para.budi,
            tanggal=tanggal or date(hari.year, 1, 2),
            metode=metode,
            tingkat={pk: nilai for pk, nilai in tingkat.items() if nilai is not None},
            oleh=para.tina.pengguna,
            **lain,
        )

    return _catat


@pytest.fixture
def mandiri(para, kamus, hari):
    """Return a function that brings Budi's self-assessment to `diajukan` (or a draft)."""

    def _mandiri(ajukan=True, pegawai=None, **tingkat):
        pegawai = pegawai or para.budi
        isi = {"integritas": 4, "perekat": 3, "riset": 2} | tingkat
        return actions.nilai_sendiri(
            pegawai=pegawai,
            tingkat={getattr(kamus, nama).pk: nilai for nama, nilai in isi.items()},
            ajukan=ajukan,
            oleh=pegawai.pengguna,
            tanggal=hari,
        )

    return _mandiri


@pytest.fixture
def banyak_kueri():
    """Return a function that counts the queries of a page, without the savepoints of the test's transaction."""

    def _banyak(klien, *args) -> int:
        with CaptureQueriesContext(connection) as kueri:
            assert klien.get(*args).status_code == 200
        return sum(1 for satu in kueri if not satu["sql"].startswith(("SAVEPOINT", "RELEASE")))

    return _banyak
