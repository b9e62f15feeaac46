"""The page of an activity: what its reader is to do next comes first."""

import pytest
from django.urls import reverse

from tests.jp.factories import KegiatanFactory


@pytest.mark.parametrize(("siapa", "tampak"), [("budi", True), ("maria", False)])
def test_tombol_tarik_milik_pengaju_bukan_pemutus(masuk, para, bentuk, siapa, tampak):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, diajukan=True)
    halaman = masuk(getattr(para, siapa)).get(kegiatan.get_absolute_url()).content.decode()
    assert ("Tarik kembali" in halaman) is tampak
    assert ("Tolak kegiatan" in halaman) is not tampak


def test_bukti_didahulukan_selama_draf_dan_pemutus_kembali_ke_antrean(masuk, para, bentuk):
    draf = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus)
    halaman = masuk(para.budi).get(draf.get_absolute_url()).content.decode()
    assert halaman.index('id="bukti"') < halaman.index("Data kegiatan")
    assert reverse("jp:verifikasi") not in halaman
    diajukan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, diajukan=True, judul="Lain")
    halaman = masuk(para.maria).get(diajukan.get_absolute_url()).content.decode()
    assert halaman.index('id="bukti"') > halaman.index("Data kegiatan")
    assert f'<a href="{reverse("jp:verifikasi")}">Verifikasi kegiatan</a>' in halaman
    assert f'<a href="{reverse("jp:verifikasi")}" class="aktif" aria-current="true">' in halaman
