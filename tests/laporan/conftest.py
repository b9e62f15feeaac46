"""A fixed day, a small living agency, and a PDF maker that costs nothing."""

import json
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
import time_machine

from tests.laporan.factories import bentuk, rencana, verifikasi, wujudkan
from tests.pegawai.factories import PegawaiFactory, StatusPegawaiFactory


@pytest.fixture(autouse=True)
def hari_ini():
    """10 September 2026, noon in Kupang."""
    with time_machine.travel(datetime(2026, 9, 10, 4, 0, tzinfo=UTC), tick=True):
        yield date(2026, 9, 10)


@pytest.fixture
def pdf_palsu(monkeypatch):
    """Stand-in for WeasyPrint: the bytes follow from what the template was given."""

    def cetak(template, konteks):
        return b"%PDF-1.7 " + json.dumps(konteks["lap"], default=str, sort_keys=True).encode()

    monkeypatch.setattr("hris.pdf.cetak", cetak)


@pytest.fixture
def badan(para, organisasi):
    """Seven people, one of them on CLTN; budi has a set plan and 24 JP by June, sari 10 JP in July."""
    oleh = para.maria.pengguna
    kelas, coaching = bentuk("pelatihan-teknis", "klasikal", "10"), bentuk("coaching", "nonklasikal", "20")
    cuti = PegawaiFactory(nama="Anton Cuti", jabatan=organisasi.peneliti)
    StatusPegawaiFactory(pegawai=cuti, jenis="cltn")
    idp = rencana(para.budi, oleh, item=[(kelas, 1, 20), (coaching, 2, 4), (coaching, 4, 2)])
    butir = list(idp.item.all())
    wujudkan(butir[0], verifikasi(para.budi, kelas, 20, date(2026, 3, 20), oleh), oleh)
    wujudkan(butir[1], verifikasi(para.budi, coaching, 4, date(2026, 7, 20), oleh, judul="Coaching Juli"), oleh)
    verifikasi(para.budi, kelas, 4, date(2026, 6, 30), oleh, judul="Seminar Juni")
    verifikasi(para.sari, coaching, 10, date(2026, 7, 5), oleh, judul="Coaching Kabid")
    verifikasi(para.joko, kelas, 40, date(2026, 2, 2), oleh)
    rencana(para.sari, oleh, status="diverifikasi", item=[(kelas, 3, 30)])
    return SimpleNamespace(unit=organisasi.badan, cuti=cuti, idp=idp, kelas=kelas, coaching=coaching, oleh=oleh)
