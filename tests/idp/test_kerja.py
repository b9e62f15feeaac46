"""What makes a plan's pages good to work with: nothing hidden by the year, live cost, no slip of the thumb."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from direktori.models import BentukPengembangan
from idp import actions
from idp.ringkasan import LABEL_PORSI
from laporan.semester import PORSI


@pytest.fixture
def tahun_depan(para, isi):
    idp = actions.susun(pegawai=para.budi, tahun=timezone.localdate().year + 1, oleh=para.budi.pengguna)
    actions.simpan_item(idp=idp, data=isi, oleh=para.budi.pengguna)
    return actions.ajukan(idp=idp, oleh=para.budi.pengguna)


def test_atasan_melihat_yang_menunggu_dari_tahun_mana_pun(masuk, para, tahun_depan):
    halaman = masuk(para.sari).get(reverse("idp:tim"))
    assert list(halaman.context["menunggu_saya"]) == [tahun_depan]
    assert f"IDP {tahun_depan.tahun} Budi Seran" in halaman.content.decode()


def test_perkiraan_menghitung_biaya_yang_sedang_diketik(masuk, para, rencana, isi):
    kueri = {"bentuk": isi["bentuk"].pk, "jumlah": "3", "biaya": "2.500.000"}
    alamat = reverse("idp:perkiraan", args=[rencana().pk])
    assert "Rp3.000.000" in masuk(para.budi).get(alamat, kueri).content.decode()


@pytest.mark.parametrize("biaya", ["", "Rp0"])
def test_perkiraan_tanpa_biaya(masuk, para, rencana, isi, biaya):
    kueri = {"bentuk": isi["bentuk"].pk, "jumlah": "3", "biaya": biaya}
    alamat = reverse("idp:perkiraan", args=[rencana().pk])
    assert "Rp500.000" in masuk(para.budi).get(alamat, kueri).content.decode()


def test_isian_butir_tampil_seperti_ditulis_orang(masuk, para, rencana):
    idp = rencana()
    halaman = masuk(para.budi).get(reverse("idp:item_ubah", args=[idp.item.get().pk])).content.decode()
    assert 'name="jumlah" value="12"' in halaman
    assert "Pilih triwulan" in halaman and "---------" not in halaman


@pytest.mark.parametrize(
    ("status", "siapa", "aksi"),
    [("draf", "budi", "ajukan"), ("diajukan", "sari", "setujui"), ("diverifikasi", "kosmas", "tetapkan")],
)
def test_langkah_utama_menonjol_dan_batal_berwarna_bahaya(masuk, para, rencana, status, siapa, aksi):
    halaman = masuk(getattr(para, siapa)).get(rencana(status).get_absolute_url()).content.decode()
    assert f'class="tindak tindak-utama" data-aksi="{aksi}"' in halaman
    assert 'tindak-utama" data-aksi="kembalikan"' not in halaman


def test_hapus_butir_minta_dipastikan(masuk, para, rencana):
    halaman = masuk(para.budi).get(rencana().get_absolute_url()).content.decode()
    assert "Ya, hapus butir" in halaman


def test_tanpa_centang_tidak_menampilkan_seluruh_rencana(masuk, para, rencana):
    rencana("diverifikasi")
    jawaban = masuk(para.kosmas).post(reverse("idp:tetapkan_banyak"))
    assert jawaban.status_code == 422
    halaman = jawaban.content.decode()
    assert "Pilih sedikitnya satu rencana" in halaman and "Budi Seran" not in halaman
    assert reverse("idp:daftar") in halaman


@pytest.mark.parametrize(("hari", "teks"), [(0, "(hari ini)"), (3, "(3 hari)")])
def test_sejak_kapan_menunggu(masuk, para, rencana, hari, teks):
    idp = rencana("diajukan")
    type(idp).objects.filter(pk=idp.pk).update(menunggu_sejak=timezone.now() - timedelta(days=hari))
    assert teks in masuk(para.budi).get(idp.get_absolute_url()).content.decode()


def test_porsi_bernama_sama_di_rencana_laporan_dan_jp():
    nama = {kode: label.split(" – ")[1].capitalize() for kode, label in BentukPengembangan.Porsi.choices}
    assert {kode: LABEL_PORSI[kode] for kode in nama} == nama
    assert {kode: label for kode, label, _ in PORSI} == nama


@pytest.mark.parametrize(
    ("siapa", "antrean"), [("budi", ""), ("sari", "idp:tim"), ("maria", "idp:daftar"), ("kosmas", "idp:daftar")]
)
def test_rencana_menyebut_daftar_tempat_pembacanya_bekerja(masuk, para, rencana, siapa, antrean):
    jawaban = masuk(getattr(para, siapa)).get(rencana("diajukan").get_absolute_url())
    remah = "".join(jawaban.content.decode().split("breadcrumb-item")[1:])
    assert (jawaban.context["antrean"] or [""])[0] == (reverse(antrean) if antrean else "")
    assert not antrean or f'href="{reverse(antrean)}"' in remah
    menu = reverse(antrean or "idp:saya")
    assert f'<a href="{menu}" class="aktif" aria-current="true">' in jawaban.content.decode()


def test_versi_yang_dibatalkan_tidak_mendahului_yang_berlaku(masuk, para, rencana):
    berlaku = rencana("ditetapkan")
    batal = actions.ubah_rencana(idp=berlaku, oleh=para.budi.pengguna)
    actions.batalkan(idp=batal, oleh=para.budi.pengguna, alasan="Tidak jadi")
    halaman = masuk(para.budi).get(reverse("idp:saya"))
    assert [idp.pk for idp in halaman.context["tahun_ini"]] == [berlaku.pk, batal.pk]


def test_kotak_pilih_semua_terhubung_dengan_pilihannya(masuk, para, rencana):
    rencana("diverifikasi")
    halaman = masuk(para.kosmas).get(reverse("idp:daftar")).content.decode()
    assert 'data-pilih-semua="pilih"' in halaman and halaman.count('name="pilih"') == 1


def test_daftar_menyebut_yang_menunggu_dari_tahun_lain(masuk, para, tahun_depan):
    actions.setujui(idp=tahun_depan, oleh=para.sari.pengguna)
    jawaban = masuk(para.maria).get(reverse("idp:daftar"))
    assert (jawaban.context["menunggu_saya"], jawaban.context["menunggu_lain"]) == (0, [(tahun_depan.tahun, 1)])
    assert f"dari tahun lain: {tahun_depan.tahun} (1)" in jawaban.content.decode()


def test_butir_yang_dihapus_tetap_ada_di_riwayat(para, rencana):
    item = rencana().item.get()
    nomor = item.pk
    actions.hapus_item(item=item, oleh=para.budi.pengguna)
    catatan = apps.get_model("idp", "ItemIDPEvent").objects.filter(pgh_obj=nomor).order_by("pgh_id").last()
    assert (catatan.pgh_label, catatan.judul) == ("delete", item.judul)


def test_penelaah_diberi_tahu_bila_tidak_ada_yang_berubah(masuk, para, rencana):
    idp, kalimat = rencana("diajukan"), "Tidak ada butir yang berubah sejak pengajuan sebelumnya"
    assert kalimat not in masuk(para.sari).get(idp.get_absolute_url()).content.decode(), "a first submission"
    actions.kembalikan(idp=idp, alasan="Periksa lagi", oleh=para.sari.pengguna)
    actions.ajukan(idp=idp, oleh=para.budi.pengguna)
    assert kalimat in masuk(para.sari).get(idp.get_absolute_url()).content.decode()


def test_kepala_menetapkan_dari_atas_atau_bawah_daftar_lalu_kembali_ke_antreannya(masuk, para, rencana):
    siap = rencana("diverifikasi")
    klien = masuk(para.kosmas)
    assert klien.get(reverse("idp:daftar")).content.decode().count("Tetapkan yang dicentang") == 2
    jawaban = klien.post(reverse("idp:tetapkan_banyak"), {"pilih": [siap.pk]})
    assert jawaban.url == f"{reverse('idp:daftar')}?menunggu=on"
