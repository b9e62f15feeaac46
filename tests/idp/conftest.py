"""A form with a rate, and plans brought by the actions to any state."""

from types import SimpleNamespace

import pytest
from django.utils import timezone

from idp import actions
from tests.direktori.factories import BentukPengembanganFactory
from tests.jp.factories import BarisAturanFactory
from tests.pegawai.factories import JabatanFactory, PegawaiFactory, PenugasanPeranFactory


@pytest.fixture
def tahun():
    return timezone.localdate().year


@pytest.fixture
def bentuk(db):
    kursus = BentukPengembanganFactory(kode="kursus", nama="Kursus")
    BarisAturanFactory(bentuk=kursus, jp_per_satuan=1)
    return kursus


@pytest.fixture
def isi(bentuk):
    return {
        "bentuk": bentuk,
        "judul": "Kursus data",
        "sebab": "Tugas baru",
        "triwulan": 4,
        "jumlah": 12,
        "biaya": 500000,
    }


@pytest.fixture
def rencana(para, isi, tahun):
    """Return a function that brings budi's (or another's) plan to a state, step by step."""

    def _rencana(sampai="draf", pegawai=None, oleh=None):
        pegawai = pegawai or para.budi
        penyusun = (oleh or pegawai).pengguna
        idp = actions.susun(pegawai=pegawai, tahun=tahun, oleh=penyusun)
        actions.simpan_item(idp=idp, data=isi, oleh=penyusun)
        langkah = [
            ("ajukan", penyusun),
            ("terima", pegawai.pengguna),
            ("setujui", para.sari.pengguna),
            ("verifikasi", para.maria.pengguna),
            ("tetapkan", para.kosmas.pengguna),
        ]
        for aksi, pelaku in langkah:
            if idp.status == sampai:
                break
            if aksi == "terima" and idp.status != "menunggu-pegawai":
                continue
            if aksi == "setujui" and idp.status != "diajukan":
                continue
            getattr(actions, aksi)(idp=idp, oleh=pelaku)
        assert idp.status == sampai
        return idp

    return _rencana


@pytest.fixture
def tetangga(para, organisasi):
    """Joko, with every right over the other agency: whatever he is refused, he is refused for reach."""
    bawahan = JabatanFactory(nama="Staf Lain", unit=organisasi.badan_lain, atasan=organisasi.kepala_lain)
    staf = PegawaiFactory(nama="Staf Lain", berakun=True, jabatan=bawahan)
    for peran in ("pengelola", "kepala"):
        PenugasanPeranFactory(pengguna=para.joko.pengguna, peran=peran, unit=organisasi.badan_lain)
    return SimpleNamespace(joko=para.joko, staf=staf)
