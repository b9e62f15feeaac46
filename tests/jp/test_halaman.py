"""The page of an activity: what its reader is to do next comes first."""

from datetime import timedelta

import pytest
from django.urls import reverse

from jp.models import Bukti, Kegiatan
from jp.peringatan import peringatan
from tests.berkas import isi_pdf, unggahan
from tests.jp.factories import BuktiFactory, KegiatanFactory


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


@pytest.mark.parametrize(("tanggal", "status"), [("", 422), ("2026-01-05", 302)])
def test_sk_dilampirkan_dengan_tanggalnya(masuk, para, bentuk, tanggal, status):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus)
    isian = {"jenis": "b", "berkas": unggahan("sk.pdf", isi_pdf()), "nomor": "SK/1", "tanggal": tanggal}
    jawaban = masuk(para.budi).post(reverse("jp:lampirkan", args=[kegiatan.pk]), isian)
    assert jawaban.status_code == status
    assert Bukti.objects.filter(kegiatan=kegiatan, jenis="b").count() == (status == 302)
    assert status == 302 or "Tanggal surat</a>: Wajib diisi" in jawaban.content.decode()


def test_peringatan_yang_sama_disebut_sekali(para, bentuk):
    lain = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, judul="Kursus lama")
    kini = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, judul="Kursus baru")
    for jenis, sidik in (("c-tugas", "a" * 64), ("c-hadir", "b" * 64)):
        for kegiatan in (lain, kini):
            BuktiFactory(kegiatan=kegiatan, jenis=jenis, sidik=sidik)
    assert [satu.teks for satu in peringatan(kini, para.budi.pengguna) if "Kursus lama" in satu.teks] == [
        "Berkas yang sama dilampirkan juga pada kegiatan “Kursus lama”."
    ]


def test_sesudah_memutus_yang_tertua_berikutnya_ditawarkan(masuk, para, bentuk):
    putus, muda, tua = KegiatanFactory.create_batch(3, pegawai=para.budi, bentuk=bentuk.kursus, diajukan=True)
    Kegiatan.objects.filter(pk=tua.pk).update(diajukan_pada=tua.diajukan_pada - timedelta(days=3))
    klien = masuk(para.maria)
    assert "Berikutnya dalam antrean" not in klien.get(putus.get_absolute_url()).content.decode()
    jawaban = klien.post(reverse("jp:terima", args=[putus.pk]), follow=True)
    assert jawaban.context["berikut"] == tua
    assert "Berikutnya dalam antrean" in jawaban.content.decode()
    assert "Berikutnya dalam antrean" not in masuk(para.budi).get(putus.get_absolute_url()).content.decode()
    Kegiatan.objects.filter(pk__in=[tua.pk, muda.pk]).update(status="draf")
    assert masuk(para.maria).get(putus.get_absolute_url()).context["berikut"] is None
