"""The blocks of competencies on the home page: self-assessments to confirm, people without a valid assessment."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from kompetensi import actions
from kompetensi.acuan import muat
from tests.kompetensi.factories import AsesmenFactory
from tests.pegawai.factories import PegawaiFactory, StatusPegawaiFactory

pytestmark = pytest.mark.django_db


def blok(masuk, siapa) -> dict:
    return {satu.kunci: satu for satu in masuk(siapa).get(reverse("beranda")).context["blok"]}


def menunggu(masuk, siapa) -> list[str]:
    isi = blok(masuk, siapa).get("mandiri")
    return [b.teks for b in isi.baris] if isi else []


def mandiri(pegawai, hari: int):
    """Handed in `hari` days ago, begun as a draft a month earlier."""
    tanggal = timezone.localdate() - timedelta(days=hari)
    mulai = timezone.now() - timedelta(days=hari + 30)
    return AsesmenFactory(pegawai=pegawai, mandiri=True, tanggal=tanggal, oleh=pegawai.pengguna, dibuat_pada=mulai)


def test_penilaian_mandiri_menunggu_atasan_sejak_diajukan(masuk, para, organisasi):
    rekan = PegawaiFactory(jabatan=organisasi.peneliti, nama="Ana Bere", pengguna=para.bkd)
    baru, lama = mandiri(para.budi, 2), mandiri(rekan, 9)
    isi = blok(masuk, para.sari)["mandiri"]
    assert [b.teks for b in isi.baris] == ["Ana Bere", "Budi Seran"]
    assert [b.tautan for b in isi.baris] == [reverse("kompetensi:konfirmasi", args=[a.pk]) for a in (lama, baru)]
    assert [b.sejak for b in isi.baris] == [lama.tanggal, baru.tanggal]


@pytest.mark.parametrize("siapa", ["budi", "tina", "joko", "bkd", "admin"])
def test_penilaian_mandiri_hanya_menunggu_atasannya(masuk, para, siapa):
    mandiri(para.budi, 2)
    assert menunggu(masuk, getattr(para, siapa)) == []


def test_yang_belum_diajukan_atau_sudah_dikonfirmasi_tidak_menunggu(masuk, para):
    draf = mandiri(para.budi, 2)
    type(draf).objects.update(status="draf")
    assert menunggu(masuk, para.sari) == []
    type(draf).objects.update(status="diajukan")
    assert menunggu(masuk, para.sari) == ["Budi Seran"]
    actions.konfirmasi_mandiri(asesmen=draf, tingkat={}, oleh=para.sari.pengguna)
    assert menunggu(masuk, para.sari) == []


def test_pengelola_melihat_siapa_tanpa_asesmen_yang_berlaku(masuk, para, organisasi):
    muat()
    AsesmenFactory(pegawai=para.budi, lewat=True)
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    isi = {b.teks: b.keterangan for b in blok(masuk, para.maria)["asesmen"].baris}
    assert isi["Budi Seran"] == "lewat masa sejak 28 Februari 2018"
    assert isi["Tina Lay"] == "belum pernah dinilai"
    assert "Sari Ndun" not in isi
    assert not blok(masuk, para.sari).keys() & {"asesmen"}


def test_asesmen_yang_berlaku_tidak_disebut(masuk, para):
    AsesmenFactory(pegawai=para.budi, tanggal=date(2015, 1, 1), berlaku_sampai=timezone.localdate())
    assert "Budi Seran" not in {b.teks for b in blok(masuk, para.maria)["asesmen"].baris}
