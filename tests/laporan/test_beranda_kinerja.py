"""The blocks of performance on the home page."""

from datetime import date

import pytest
from django.urls import reverse

from pemetaan.acuan import muat
from tests.pegawai.factories import PegawaiFactory, StatusPegawaiFactory
from tests.pemetaan.factories import PenilaianKinerjaFactory, PeriodeKinerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def periode(db):
    muat()
    PeriodeKinerjaFactory(nama="Lama", mulai=date(2024, 1, 1), selesai=date(2024, 12, 31))
    PeriodeKinerjaFactory(nama="Nanti", mulai=date(2090, 1, 1), selesai=date(2090, 12, 31))
    return PeriodeKinerjaFactory()


def blok(masuk, siapa) -> dict:
    return {satu.kunci: satu for satu in masuk(siapa).get(reverse("beranda")).context["blok"]}


def test_atasan_melihat_bawahan_langsung_yang_belum_dinilai(masuk, para, organisasi, periode):
    cuti, dinilai = PegawaiFactory.create_batch(2, jabatan=organisasi.peneliti)
    StatusPegawaiFactory(pegawai=cuti, jenis="cltn")
    PenilaianKinerjaFactory(pegawai=dinilai, periode=periode, diajukan=True)
    isi = blok(masuk, para.sari)["nilai-kinerja"]
    assert [(b.teks, b.status) for b in isi.baris] == [("Budi Seran", "belum")]
    assert isi.baris[0].tautan == reverse("pemetaan:kinerja_nilai", args=[para.budi.pk, periode.pk])
    assert isi.judul == "Kinerja Semester I 2025 menunggu penilaian Anda"
    assert {b.teks for b in blok(masuk, para.kosmas)["nilai-kinerja"].baris} == {"Sari Ndun", "Yosef Kono"}


def test_yang_dikembalikan_menunggu_lagi(masuk, para, periode):
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, dikembalikan=True)
    assert [b.label for b in blok(masuk, para.sari)["nilai-kinerja"].baris] == ["Dikembalikan"]


def test_pengelola_melihat_yang_menunggu_konfirmasi_bukan_miliknya(masuk, para, periode):
    satu = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, diajukan=True)
    for orang in (para.maria, para.joko):
        PenilaianKinerjaFactory(pegawai=orang, periode=periode, diajukan=True)
    isi = blok(masuk, para.maria)
    assert [b.tautan for b in isi["konfirmasi-kinerja"].baris] == [satu.get_absolute_url()]
    assert {b.teks for b in isi["nilai-kinerja"].baris} == {"Tina Lay"}


def test_tanpa_yang_menunggu(masuk, para):
    assert "nilai-kinerja" not in blok(masuk, para.sari)
    assert blok(masuk, para.maria)["konfirmasi-kinerja"].baris == []
    assert "konfirmasi-kinerja" not in blok(masuk, para.budi) | blok(masuk, para.kosmas)
