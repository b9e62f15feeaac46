"""A small agency with inputs: two competencies at standard 4; levels 4+4, 4+3, 3+3 are JPM 100, 87,5 and 75."""

from datetime import date
from types import SimpleNamespace

import pytest

from pegawai.models import Jenjang
from pemetaan import hitungan
from pemetaan.actions_kotak import minta_hitung
from pemetaan.models import PutaranPemetaan
from tests.kompetensi.factories import AsesmenFactory, HasilAsesmenFactory, KompetensiFactory, StandarKompetensiFactory
from tests.pemetaan.factories import (
    PenilaianKinerjaFactory,
    PeriodeKinerjaFactory,
    PredikatFactory,
    PutaranPemetaanFactory,
)

TANGGAL = date(2025, 7, 1)
TINGKAT_PREDIKAT = {"sangat-baik": "tinggi", "baik": "menengah", "kurang": "rendah"}


@pytest.fixture
def standar(organisasi):
    """Two managerial competencies, level 4 asked of every level of posts."""
    kompetensi = [KompetensiFactory(kode=kode) for kode in ("integritas", "kerja-sama")]
    for jenjang in Jenjang.objects.all():
        for satu in kompetensi:
            StandarKompetensiFactory(jenjang=jenjang, kompetensi=satu, tingkat=4)
    return kompetensi


@pytest.fixture
def periode(db):
    return PeriodeKinerjaFactory()


@pytest.fixture
def beri(standar, periode):
    """Return a function that gives a person levels and a verdict: beri(budi, (4, 3), "baik")."""

    def _beri(pegawai, capaian=(4, 3), predikat="baik", **lain):
        if capaian:
            asesmen = AsesmenFactory(pegawai=pegawai, tanggal=date(2025, 1, 10))
            for kompetensi, tingkat in zip(standar, capaian, strict=False):
                HasilAsesmenFactory(asesmen=asesmen, kompetensi=kompetensi, tingkat=tingkat)
        if predikat:
            pilih = PredikatFactory(kode=predikat, nama=predikat.title(), tingkat=TINGKAT_PREDIKAT[predikat])
            PenilaianKinerjaFactory(sah=True, pegawai=pegawai, periode=periode, predikat=pilih, **lain)

    return _beri


@pytest.fixture
def isi(para, organisasi, beri, periode):
    """A draft round, not computed: budi and sari in box 5, maria 8, yosef 2, kosmas 9; tina has no assessment."""
    for orang, capaian, predikat in [
        (para.budi, (4, 3), "baik"),
        (para.sari, (4, 3), "baik"),
        (para.maria, (4, 4), "baik"),
        (para.yosef, (3, 3), "baik"),
        (para.kosmas, (4, 4), "sangat-baik"),
        (para.tina, (), "baik"),
    ]:
        beri(orang, capaian, predikat)
    putaran = PutaranPemetaanFactory(
        nama="Semester I 2025", unit=organisasi.badan, periode=periode, tanggal=TANGGAL, oleh=para.maria.pengguna
    )
    return SimpleNamespace(putaran=putaran, maria=para.maria.pengguna)


@pytest.fixture
def hitung(isi):
    """Return a function that computes the round as the worker does, and gives it back fresh."""

    def _hitung(putaran=None, **lain):
        putaran = minta_hitung(putaran=putaran or segar(isi.putaran), oleh=isi.maria)
        hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id, **lain)
        return segar(putaran)

    return _hitung


@pytest.fixture
def terhitung(hitung):
    """The round, computed."""
    return hitung()


@pytest.fixture
def dikalibrasi(terhitung, isi):
    """The round, handed to the head."""
    from pemetaan.actions_kotak import ajukan

    return ajukan(putaran=terhitung, oleh=isi.maria)


@pytest.fixture
def tetap(dikalibrasi, para):
    """The round, set by the head."""
    from pemetaan.actions_kotak import tetapkan

    return tetapkan(putaran=dikalibrasi, oleh=para.kosmas.pengguna)


def segar(putaran):
    """Return the round as the database has it, and without what this process remembers of it."""
    return PutaranPemetaan.objects.get(pk=putaran.pk)


def kotak_orang(putaran) -> dict[str, int | None]:
    """Return name → box of a round."""
    return dict(putaran.pemetaan.values_list("pegawai__nama", "kotak"))
