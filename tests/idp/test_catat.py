"""Recording an activity from an item of the plan: activity and link are made together, and seen from both sides."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from idp import actions
from idp.models import RealisasiItem
from jp import actions as jp_actions
from jp.models import Kegiatan
from tests.jp.factories import unggahan


@pytest.fixture
def butir(rencana):
    """An item of budi's plan in force."""
    return rencana("ditetapkan").item.get()


@pytest.fixture
def isian(butir):
    return {
        "bentuk": butir.bentuk_id,
        "judul": "Kursus data angkatan II",
        "penyelenggara": "BPSDM",
        "tanggal_mulai": f"{butir.idp.tahun}-01-05",
        "tanggal_selesai": f"{butir.idp.tahun}-01-06",
        "jumlah": "12",
        "lingkup": "nasional",
    }


def alamat(butir):
    return reverse("idp:catat", args=[butir.pk])


def test_formulir_terisi_dari_butir(masuk, para, butir):
    jawaban = masuk(para.budi).get(alamat(butir))
    awal = jawaban.context["form"].initial
    assert (awal["bentuk"], awal["judul"], awal["jumlah"]) == (butir.bentuk, "Kursus data", "12")
    assert butir.idp.get_absolute_url() in jawaban.content.decode(), "cancel leads back to the plan"


def test_dicatat_dan_terhubung_sekaligus(masuk, para, butir, isian):
    jawaban = masuk(para.budi).post(alamat(butir), isian)
    kaitan = butir.realisasi.get()
    assert jawaban.url == kaitan.kegiatan.get_absolute_url()
    assert (kaitan.kegiatan.status, kaitan.kegiatan.pegawai, kaitan.oleh) == ("draf", para.budi, para.budi.pengguna)
    assert kaitan.kegiatan.catatan.get().aksi == "catat"
    assert kaitan.events.count() == 1


def test_tautan_tampak_dari_rencana_dan_dari_kegiatan(masuk, para, butir, isian):
    klien = masuk(para.budi)
    assert alamat(butir) in klien.get(butir.get_absolute_url()).content.decode()
    klien.post(alamat(butir), isian)
    kegiatan = Kegiatan.objects.get()
    rencana = klien.get(butir.get_absolute_url()).content.decode()
    assert kegiatan.get_absolute_url() in rencana and "perkiraan 12 JP" in rencana
    halaman = klien.get(kegiatan.get_absolute_url()).content.decode()
    assert butir.get_absolute_url() in halaman and "Lampirkan" in halaman


def test_kemajuannya_tampak_pada_rencana(masuk, para, butir, isian):
    masuk(para.budi).post(alamat(butir), isian)
    kegiatan = Kegiatan.objects.get()
    oleh = para.budi.pengguna
    jp_actions.lampirkan(kegiatan=kegiatan, jenis="a", berkas=unggahan(), oleh=oleh)
    jp_actions.ajukan(kegiatan=kegiatan, oleh=oleh)
    assert "Diajukan" in masuk(para.sari).get(butir.get_absolute_url()).content.decode()
    jp_actions.verifikasi(kegiatan=kegiatan, oleh=para.maria.pengguna)
    halaman = masuk(para.sari).get(butir.get_absolute_url()).content.decode()
    assert f"12 JP diakui ({butir.idp.tahun})" in halaman


@pytest.mark.parametrize(
    ("ubah", "pesan"),
    [
        ({"judul": ""}, "wajib"),
        ({"jumlah": "dua"}, "Masukkan sebuah bilangan"),
        ({"tanggal_mulai": "2020-01-05", "tanggal_selesai": "2020-01-06"}, "selesai pada tahun itu"),
    ],
)
def test_isian_salah_tidak_menyimpan_apa_pun(masuk, para, butir, isian, ubah, pesan):
    jawaban = masuk(para.budi).post(alamat(butir), isian | ubah)
    halaman = jawaban.content.decode()
    assert jawaban.status_code == 422 and pesan in halaman
    assert "BPSDM" in halaman, "what was typed is kept"
    assert not Kegiatan.objects.exists() and not RealisasiItem.objects.exists()


def test_gagal_menghubungkan_membatalkan_catatan(para, butir, isian, monkeypatch):
    def gagal(**kwargs):
        raise ValidationError("tidak jadi")

    monkeypatch.setattr("idp.butir.hubungkan", gagal)
    data = isian | {"bentuk": butir.bentuk, "jumlah": 12}
    with pytest.raises(ValidationError, match="tidak jadi"):
        actions.catat_dari_butir(item=butir, data=data, oleh=para.budi.pengguna)
    assert not Kegiatan.objects.exists()


def test_hanya_pemilik_rencana(masuk, para, butir, isian, tetangga):
    harapan = {"sari": 403, "maria": 403, "kosmas": 403, "joko": 404, "bkd": 403, "admin": 403}
    for nama, status in harapan.items():
        klien = masuk(getattr(para, nama))
        assert klien.get(alamat(butir)).status_code == status, nama
        assert klien.post(alamat(butir), isian).status_code == status, nama
    assert not Kegiatan.objects.exists()


@pytest.mark.parametrize("status", ["draf", "diajukan", "disetujui", "diverifikasi"])
def test_rencana_yang_belum_berlaku_menolak(masuk, para, rencana, isi, status):
    butir = rencana(status).item.get()
    jawaban = masuk(para.budi).get(alamat(butir), follow=True)
    assert "butir IDP yang sedang berlaku" in jawaban.content.decode()
    with pytest.raises(ValidationError, match="tidak dapat Anda ubah"):
        actions.catat_dari_butir(item=butir, data={}, oleh=para.budi.pengguna)


def test_rencana_digantikan_selagi_mengisi(masuk, para, butir, isian):
    """What was typed is kept, the message says why."""
    baru = actions.ubah_rencana(idp=butir.idp, oleh=para.budi.pengguna)
    for aksi, siapa in [("ajukan", "budi"), ("setujui", "sari"), ("verifikasi", "maria"), ("tetapkan", "kosmas")]:
        getattr(actions, aksi)(idp=baru, oleh=getattr(para, siapa).pengguna)
    jawaban = masuk(para.budi).post(alamat(butir), isian)
    assert jawaban.status_code == 422 and "Digantikan" in jawaban.content.decode()
    assert not Kegiatan.objects.exists()


def test_draf_perubahan_menunjukkan_pelaksanaan_butir_asalnya(masuk, para, butir, isian):
    """Who revises a plan sees what is done already, but changes the links only where the plan is in force."""
    klien = masuk(para.budi)
    klien.post(alamat(butir), isian)
    baru = actions.ubah_rencana(idp=butir.idp, oleh=para.budi.pengguna)
    halaman = klien.get(baru.get_absolute_url()).text
    assert butir.realisasi.get().kegiatan.get_absolute_url() in halaman and "Lepaskan" not in halaman
    salinan = baru.item.get()
    assert not salinan.realisasi.exists() and salinan.pelaksanaan == list(butir.realisasi.all())


def test_butir_tanpa_asal_tanpa_pelaksanaan(rencana):
    assert rencana("draf").item.get().pelaksanaan == []
