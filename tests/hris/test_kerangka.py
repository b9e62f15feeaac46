"""The frame of every page: menu, year, account, messages, errors, the gallery, progress."""

import re
from types import SimpleNamespace

import pytest
from django.contrib.messages import get_messages
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from hris import menu, pekerjaan, views
from hris.models import Pekerjaan
from hris.peran import Izin

TIDAK_ADA = "/alamat-yang-tidak-ada/"


def isi(jawaban) -> str:
    return jawaban.content.decode()


def test_kerangka_halaman(masuk, para):
    jawaban = masuk(para.maria).get(TIDAK_ADA)
    halaman = isi(jawaban)
    assert jawaban.status_code == 404
    assert '<html lang="id">' in halaman
    assert '<a class="lompat" href="#isi">' in halaman
    assert halaman.count("<h1>") == 1
    assert "<title>Halaman tidak ditemukan · HRIS Bappelitbangda</title>" in halaman


def test_menu_akun_menyebut_nama_dan_peran(masuk, para):
    halaman = isi(masuk(para.maria).get(TIDAK_ADA))
    assert "<strong>Maria Bria</strong>" in halaman
    assert "Pengelola Kepegawaian" in halaman


def test_tamu_tidak_melihat_menu(client, db):
    halaman = isi(client.get(TIDAK_ADA))
    assert 'id="menu"' not in halaman
    assert "Halaman tidak ditemukan" in halaman


def test_kebijakan_isi_ketat_di_setiap_halaman(client, db):
    kebijakan = client.get(TIDAK_ADA)["Content-Security-Policy"]
    assert "default-src 'self'" in kebijakan
    assert "unsafe" not in kebijakan


def test_setiap_berkas_statis_yang_dirujuk_ada(masuk, para):
    rujukan = re.findall(r'(?:src|href)="/static/([^"]+)"', isi(masuk(para.maria).get(TIDAK_ADA)))
    assert len(rujukan) >= 6
    assert [satu for satu in rujukan if not finders.find(satu.partition("#")[0])] == []


@pytest.mark.parametrize("berkas", ["hris/hris.css", "hris/admin.css"])
def test_gaya_tidak_mengambil_apa_pun_dari_luar(berkas):
    with open(finders.find(berkas), encoding="utf-8") as gaya:
        teks = gaya.read()
    assert "@import" not in teks
    assert re.findall(r"url\([^d\"]|url\(\"[^d]", teks) == []


# --- menu ------------------------------------------------------------------------------------------------------------


def entri(pengguna, jalan="/") -> list[str]:
    return [b["label"] for _, isi in menu.menu_untuk(SimpleNamespace(user=pengguna, path=jalan)) for b in isi]


@pytest.mark.parametrize(
    ("siapa", "ada", "tidak"),
    [
        ("budi", "IDP saya", "IDP tim"),
        ("sari", "IDP tim", "Impor pegawai"),
        ("maria", "Impor pegawai", "Pembaca"),
        ("kosmas", "Daftar IDP", "Impor pegawai"),
        ("bkd", "Laporan", "IDP saya"),
        ("admin", "Data acuan dan akun", "Pegawai"),
    ],
)
def test_menu_menurut_peran(para, siapa, ada, tidak):
    orang = getattr(para, siapa)
    daftar = entri(getattr(orang, "pengguna", orang))
    assert ada in daftar
    assert tidak not in daftar


@pytest.mark.parametrize(
    ("siapa", "nama"), [("sari", "Pemetaan tim"), ("maria", "Pemetaan pegawai"), ("kosmas", "Pemetaan pegawai")]
)
def test_satu_alamat_satu_butir_bernama_terluas(para, siapa, nama):
    """The head leads a team and an agency: their mapping is one page, and named once."""
    pengguna = getattr(para, siapa).pengguna
    semua = [b for _, isi in menu.menu_untuk(SimpleNamespace(user=pengguna, path="/")) for b in isi]
    assert [b["label"] for b in semua if b["alamat"] == reverse("pemetaan:daftar_putaran")] == [nama]
    assert len(semua) == len({b["alamat"] for b in semua})


def test_butir_halaman_ini_ditandai_dengan_alamat_terpanjang():
    butir = [{"alamat": satu, "aktif": False, "di_sini": False} for satu in ("/", "/jp/", "/jp/aturan/")]
    menu._tandai(butir, "/jp/aturan/5/")
    assert [satu["aktif"] for satu in butir] == [False, False, True]
    assert not butir[2]["di_sini"]
    menu._tandai(butir, "/")
    assert butir[0]["di_sini"]


# --- year ------------------------------------------------------------------------------------------------------------


def test_tahun_disimpan_dan_kembali_ke_halamannya(masuk, para):
    klien = masuk(para.budi)
    jawaban = klien.post("/tahun/", {"tahun": "2024", "kembali": "/sehat/"})
    assert jawaban.url == "/sehat/"
    assert klien.session["tahun"] == 2024
    assert '<option value="2024" selected>' in isi(klien.get(TIDAK_ADA))


@pytest.mark.parametrize(
    ("kembali", "tujuan"), [("/idp/saya/?", "/idp/saya/"), ("/idp/daftar/?cari=a", "/idp/daftar/?cari=a")]
)
def test_tahun_kembali_tanpa_tanda_tanya_yang_tersisa(masuk, para, kembali, tujuan):
    assert masuk(para.budi).post("/tahun/", {"tahun": "2025", "kembali": kembali}).url == tujuan


@pytest.mark.parametrize("tahun", ["", "abc", "1999", "2100", "-1", "²"])
def test_tahun_sembarang_diabaikan(masuk, para, tahun):
    klien = masuk(para.budi)
    klien.post("/tahun/", {"tahun": tahun})
    assert "tahun" not in klien.session


@pytest.mark.parametrize("kembali", ["https://jahat.test/", "//jahat.test", "javascript:alert(1)", ""])
def test_kembali_hanya_ke_situs_sendiri(masuk, para, kembali):
    assert masuk(para.budi).post("/tahun/", {"tahun": "2025", "kembali": kembali}).url == "/"


def test_tahun_tidak_berubah_lewat_get(masuk, para):
    assert masuk(para.budi).get("/tahun/", {"tahun": "2024"}).status_code == 405


def test_tahun_di_alamat_berlaku_sekali_saja(masuk, para):
    klien = masuk(para.budi)
    assert '<option value="2019" selected>' in isi(klien.get(TIDAK_ADA, {"tahun": "2019"}))
    assert "tahun" not in klien.session


# --- errors ----------------------------------------------------------------------------------------------------------


def test_akses_ditolak_memakai_kerangka(rf, para):
    permintaan = rf.get("/")
    permintaan.user = para.budi.pengguna
    jawaban = views.ditolak(permintaan)
    assert jawaban.status_code == 403
    assert "Akses ditolak" in isi(jawaban)


def test_galat_tidak_memerlukan_basis_data(rf):
    jawaban = views.galat(rf.get("/"))
    assert jawaban.status_code == 500
    assert "Terjadi kesalahan" in isi(jawaban)


def test_formulir_tanpa_token_dijelaskan(para):
    from django.test import Client

    klien = Client(enforce_csrf_checks=True)
    klien.force_login(para.budi.pengguna)
    jawaban = klien.post("/tahun/", {"tahun": "2024"})
    assert jawaban.status_code == 403
    assert "Formulir kedaluwarsa" in isi(jawaban)


@pytest.mark.parametrize(("tingkat", "peran"), [("success", "status"), ("info", "status"), ("error", "alert")])
def test_pesan_disebut_pembaca_layar(tingkat, peran):
    pesan = SimpleNamespace(level_tag=tingkat)
    teks = render_to_string("komponen/pesan.html", {"messages": [pesan]})
    assert f'role="{peran}"' in teks
    assert "<svg" in teks


# --- gallery ---------------------------------------------------------------------------------------------------------


def test_galeri_hanya_untuk_pengembang(masuk, para, settings):
    klien = masuk(para.budi)
    assert klien.get("/galeri/").status_code == 404
    settings.DEBUG = True
    halaman = isi(klien.get("/galeri/"))
    assert "menunggu-pegawai" in halaman
    assert 'aria-invalid="true"' in halaman


def test_galeri_tidak_memuat_gaya_di_dalam_elemen(masuk, para, settings):
    settings.DEBUG = True
    halaman = isi(masuk(para.budi).get("/galeri/"))
    assert " style=" not in halaman
    assert "<style" not in halaman


# --- long jobs -------------------------------------------------------------------------------------------------------


@pytest.fixture
def satu_pekerjaan(para) -> Pekerjaan:
    return pekerjaan.buat(jenis="uji", judul="Impor contoh", oleh=para.maria.pengguna, jumlah=8)


def test_pekerjaan_berjalan_menunjukkan_kemajuan(masuk, para, satu_pekerjaan):
    pekerjaan.maju(pekerjaan_id=satu_pekerjaan.pk, kemajuan=2, jumlah=8)
    halaman = isi(masuk(para.maria).get(f"/pekerjaan/{satu_pekerjaan.pk}/"))
    assert "2 dari 8 (25%)" in halaman
    assert 'hx-trigger="every 2s"' in halaman
    assert '<noscript><meta http-equiv="refresh"' in halaman


def test_pekerjaan_selesai_berhenti_bertanya_dan_menautkan_hasil(masuk, para, satu_pekerjaan):
    pekerjaan.akhiri(pekerjaan_id=satu_pekerjaan.pk, pesan="Selesai: 8 baris.", tautan="/sehat/")
    halaman = isi(masuk(para.maria).get(f"/pekerjaan/{satu_pekerjaan.pk}/"))
    assert "hx-trigger" not in halaman
    assert "http-equiv" not in halaman
    assert 'href="/sehat/"' in halaman


def tanya(masuk, para, kerja, **akhir):
    """End a job, then ask as the waiting page does."""
    pekerjaan.akhiri(pekerjaan_id=kerja.pk, **akhir)
    return masuk(para.maria).get(f"/pekerjaan/{kerja.pk}/", headers={"HX-Request": "true"})


def test_halaman_yang_menunggu_diantar_ke_hasilnya_dengan_pesan(masuk, para, satu_pekerjaan):
    jawaban = tanya(masuk, para, satu_pekerjaan, pesan="8 baris ditulis.", tautan="/galeri/")
    assert jawaban["HX-Redirect"] == "/galeri/"
    assert [str(satu) for satu in get_messages(jawaban.wsgi_request)] == ["8 baris ditulis."]


@pytest.mark.parametrize(
    ("akhir", "tombol"), [({"gagal": True, "tautan": "/galeri/"}, "Lihat keadaannya"), ({"tautan": ""}, "Selesai")]
)
def test_yang_gagal_atau_tanpa_hasil_tetap_di_halaman(masuk, para, satu_pekerjaan, akhir, tombol):
    jawaban = tanya(masuk, para, satu_pekerjaan, pesan="Berkas rusak.", **akhir)
    assert "HX-Redirect" not in jawaban
    assert "Berkas rusak." in isi(jawaban) and tombol in isi(jawaban)


def test_yang_masih_berjalan_tetap_ditunggu(masuk, para, satu_pekerjaan):
    jawaban = masuk(para.maria).get(f"/pekerjaan/{satu_pekerjaan.pk}/", headers={"HX-Request": "true"})
    assert "HX-Redirect" not in jawaban and 'hx-trigger="every 2s"' in isi(jawaban)


def test_pekerjaan_orang_lain_tidak_ada(masuk, para, satu_pekerjaan):
    assert masuk(para.sari).get(f"/pekerjaan/{satu_pekerjaan.pk}/").status_code == 404


@pytest.mark.parametrize(("sudah", "jumlah", "persen"), [(0, 0, 0), (1, 3, 33), (3, 3, 100)])
def test_persen(sudah, jumlah, persen):
    assert Pekerjaan(kemajuan=sudah, jumlah=jumlah).persen == persen


def test_pekerjaan_menolak_keadaan_mustahil(satu_pekerjaan):
    from django.core.exceptions import ValidationError

    satu_pekerjaan.kemajuan = 9
    satu_pekerjaan.selesai_pada = timezone.now()
    with pytest.raises(ValidationError) as galat:
        satu_pekerjaan.full_clean()
    assert "Kemajuan tidak dapat melebihi jumlahnya." in galat.value.messages
    assert "Waktu selesai diisi bila, dan hanya bila, pekerjaan berakhir." in galat.value.messages


# --- the admin's frame -----------------------------------------------------------------------------------------------


def test_admin_memakai_rupa_dan_jalan_kembali(masuk, para):
    halaman = isi(masuk(para.admin).get("/pengaturan/"))
    assert "hris/admin.css" in halaman
    assert "Kembali ke aplikasi" in halaman
    assert "<h1>Pengaturan</h1>" in halaman


def test_admin_tertutup_bagi_yang_tidak_berizin(masuk, para, client):
    assert masuk(para.budi).get("/pengaturan/").status_code == 403
    assert client.get("/pengaturan/").status_code == 302
    assert Izin.PARAMETER_KELOLA in para.maria.pengguna.jangkauan.izin
    assert masuk(para.maria).get("/pengaturan/").status_code == 200
