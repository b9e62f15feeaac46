"""A forgotten password while mail is down: one asks, another confirms, the owner hears of it and can stop it."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from hris.models import KodeAktivasi, Pengguna
from pegawai import actions
from pegawai.models import PemulihanSandi
from pegawai.querysets import akun_dapat_dipulihkan
from tests.pegawai.factories import PegawaiFactory, PemulihanSandiFactory, PenggunaFactory, PenugasanPeranFactory

SANDI_LAMA, SANDI = "rahasia-uji-1", "kopi-hangat-pagi-7"


@pytest.fixture(autouse=True)
def tembolok_bersih(db):
    cache.clear()
    yield
    cache.clear()


def minta(para, siapa="budi", oleh=None, sekarang=None, **lain):
    return actions.minta_pemulihan(
        username=getattr(para, siapa).pengguna.username,
        alasan="Datang sendiri dengan kartu pegawai",
        oleh=oleh or para.tina.pengguna,
        sekarang=sekarang or timezone.now(),
        **lain,
    )


def konfirmasi(pemulihan, oleh, sekarang=None) -> str:
    return actions.konfirmasi_pemulihan(pemulihan=pemulihan, oleh=oleh, sekarang=sekarang or timezone.now())


def tukar(client, orang, kode, sandi=SANDI, **lain):
    isi = {"nip": orang.nip, "kode": kode, "sandi": sandi, "sandi_lagi": sandi}
    return client.post(reverse("aktivasi"), isi, **lain)


def masuki(client, orang, sandi=SANDI_LAMA):
    return client.post(reverse("account_login"), {"login": orang.nip, "password": sandi}, follow=True)


# --- the whole way ------------------------------------------------------------------------------------------------
def test_dua_orang_satu_slip_sandi_baru(masuk, client, para):
    isi = {"username": f" {para.budi.nip[:8]} {para.budi.nip[8:]} ", "alasan": "Datang dengan kartu pegawai"}
    halaman = masuk(para.tina).post(reverse("pegawai:pemulihan_minta"), isi, follow=True)
    assert "Pengelola atau Admin Sistem lain yang mengonfirmasi" in halaman.content.decode()
    pemulihan = PemulihanSandi.objects.get()
    slip = masuk(para.maria).post(reverse("pegawai:pemulihan_konfirmasi", args=[pemulihan.pk]))
    kode = re.search(r"<code>([A-Z2-9]{4}-[A-Z2-9]{4})</code>", slip.content.decode())[1]
    assert slip["Cache-Control"] == "no-store"
    beranda = tukar(client, para.budi, kode, follow=True).content.decode()
    assert "diminta Tina Lay" in beranda
    assert "dikonfirmasi Maria Bria" in beranda
    assert Pengguna.objects.get(pk=para.budi.pengguna_id).check_password(SANDI)
    pemulihan.refresh_from_db()
    assert pemulihan.status == "dipakai"


def test_sesi_lama_berakhir(masuk, client, para):
    lama = masuk(para.budi)
    assert lama.get(reverse("beranda")).status_code == 200
    tukar(client, para.budi, konfirmasi(minta(para), para.maria.pengguna))
    assert lama.get(reverse("beranda")).status_code == 302


def test_riwayat_menyebut_siapa(para, client):
    pemulihan = minta(para)
    tukar(client, para.budi, konfirmasi(pemulihan, para.maria.pengguna))
    peristiwa = PemulihanSandi.pgh_event_model.objects.filter(pgh_obj=pemulihan).order_by("pgh_id")
    pelaku = [satu.pgh_context.metadata["user"] for satu in peristiwa.select_related("pgh_context")]
    tiga = [para.tina.pengguna.pk, para.maria.pengguna.pk, para.budi.pengguna_id]
    assert list(dict.fromkeys(pelaku)) == tiga


def test_dengan_dua_langkah_slip_saja_tidak_cukup(client, para):
    from allauth.mfa.totp.internal import auth as totp

    totp.TOTP.activate(para.budi.pengguna, totp.generate_totp_secret())
    jawaban = tukar(client, para.budi, konfirmasi(minta(para), para.maria.pengguna))
    assert jawaban.url == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session


def test_autentikator_hilang_dilepas_bila_diminta(masuk, client, para):
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal import auth as totp

    for orang in (para.budi, para.sari):
        totp.TOTP.activate(orang.pengguna, totp.generate_totp_secret())
    isi = {"username": para.budi.nip, "alasan": "Datang sendiri; ponselnya hilang", "lepas_dua_langkah": "on"}
    masuk(para.tina).post(reverse("pegawai:pemulihan_minta"), isi)
    pemulihan = PemulihanSandi.objects.get()
    rinci = masuk(para.maria).get(reverse("pegawai:pemulihan_rinci", args=[pemulihan.pk])).content.decode()
    assert "Dimatikan ketika slip dipakai" in rinci
    assert Authenticator.objects.filter(user=para.budi.pengguna).exists()
    kode = konfirmasi(pemulihan, para.maria.pengguna)
    beranda = tukar(client, para.budi, kode, follow=True).content.decode()
    assert "verifikasi dua langkah dimatikan" in beranda
    assert list(Authenticator.objects.values_list("user", flat=True)) == [para.sari.pengguna_id]
    peristiwa = PemulihanSandi.pgh_event_model.objects.filter(pgh_obj=pemulihan)
    assert set(peristiwa.values_list("lepas_dua_langkah", flat=True)) == {True}


@pytest.mark.parametrize("salah", [{"kode": "AAAA-BBBB"}, {"sandi": "pendek", "sandi_lagi": "pendek"}])
def test_slip_yang_tidak_terpakai_tidak_melepas_apa_pun(client, para, salah):
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal import auth as totp

    totp.TOTP.activate(para.budi.pengguna, totp.generate_totp_secret())
    pemulihan = minta(para, lepas_dua_langkah=True)
    isi = {"nip": para.budi.nip, "kode": konfirmasi(pemulihan, para.maria.pengguna)}
    isi |= {"sandi": SANDI, "sandi_lagi": SANDI} | salah
    assert client.post(reverse("aktivasi"), isi).status_code == 422
    assert Authenticator.objects.filter(user=para.budi.pengguna).exists()


# --- the owner hears of it, and stops it --------------------------------------------------------------------------
def test_pemilik_diberi_tahu_lewat_antrean_surel(para, antrean, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        konfirmasi(minta(para), para.maria.pengguna)
    antrean()
    assert [surat.to for surat in mail.outbox] == [[para.budi.pengguna.email]] * 2
    assert "Tina Lay meminta pemulihan" in mail.outbox[0].body
    assert "dikonfirmasi oleh Maria Bria" in mail.outbox[1].body
    assert not re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", mail.outbox[1].body)


@pytest.mark.parametrize("lepas", [False, True])
def test_surat_menyebut_verifikasi_yang_ikut_dimatikan(para, antrean, lepas, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        minta(para, lepas_dua_langkah=lepas)
    antrean()
    assert ("Verifikasi dua langkah akun Anda ikut dimatikan" in mail.outbox[0].body) is lepas


def test_tanpa_email_tidak_ada_surat(para, antrean, django_capture_on_commit_callbacks):
    Pengguna.objects.filter(pk=para.budi.pengguna_id).update(email="")
    with django_capture_on_commit_callbacks(execute=True):
        minta(para)
    antrean()
    assert mail.outbox == []


@pytest.mark.parametrize("sudah_slip", [False, True])
def test_masuk_dengan_sandi_lama_membatalkan(client, para, sudah_slip):
    pemulihan = minta(para)
    kode = konfirmasi(pemulihan, para.maria.pengguna) if sudah_slip else ""
    halaman = masuki(client, para.budi).content.decode()
    assert "Tina Lay meminta pemulihan kata sandi akun ini" in halaman
    pemulihan.refresh_from_db()
    assert (pemulihan.status, pemulihan.kode) == ("dibatalkan", None)
    client.logout()
    assert tukar(client, para.budi, kode or "AAAA-BBBB").status_code == 422
    assert Pengguna.objects.get(pk=para.budi.pengguna_id).check_password(SANDI_LAMA)


def test_masuk_tanpa_permintaan_tidak_menyebut_apa_pun(client, para):
    assert "pemulihan kata sandi akun ini" not in masuki(client, para.budi).content.decode()


# --- who may not --------------------------------------------------------------------------------------------------
def test_satu_orang_tidak_cukup(masuk, para):
    pemulihan = minta(para)
    jawaban = masuk(para.tina).post(reverse("pegawai:pemulihan_konfirmasi", args=[pemulihan.pk]))
    assert jawaban.status_code == 422
    assert "dikonfirmasi oleh orang lain" in jawaban.content.decode()
    assert not KodeAktivasi.objects.exists()


def test_akun_yang_dapat_dipulihkan(para, organisasi):
    """A Pengelola: staff and fellow Pengelola of her agency; an Admin Sistem: everybody of it; nobody: oneself."""
    PegawaiFactory(nama="Tanpa Akun", jabatan=organisasi.peneliti)
    oleh_tina = set(akun_dapat_dipulihkan(para.tina.pengguna).values_list("nama", flat=True))
    assert oleh_tina == {"Budi Seran", "Sari Ndun", "Maria Bria", "Yosef Kono"}
    oleh_admin = set(akun_dapat_dipulihkan(para.admin).values_list("nama", flat=True))
    assert oleh_admin >= oleh_tina | {"Kosmas Manafe", "Tina Lay", "Pembaca BKD"}
    assert oleh_admin.isdisjoint({"Admin Sistem", "Joko Lain"})
    assert not akun_dapat_dipulihkan(para.kosmas.pengguna).exists()


@pytest.mark.parametrize("peran", ["kepala", "admin", "bkd", "diklat"])
def test_hak_yang_lebih_besar_juga_yang_belum_mulai(para, organisasi, peran):
    from django.db.backends.postgresql.psycopg_any import DateRange

    besok = timezone.localdate() + timedelta(days=1)
    PenugasanPeranFactory(
        pengguna=para.budi.pengguna, peran=peran, unit=organisasi.litbang, masa=DateRange(besok, None)
    )
    with pytest.raises(ValidationError, match="haknya lebih besar"):
        minta(para)


def test_pengelola_badan_lain_juga_lebih_besar(para, organisasi):
    PenugasanPeranFactory(pengguna=para.budi.pengguna, unit=organisasi.badan_lain)
    with pytest.raises(ValidationError, match="haknya lebih besar"):
        minta(para)


@pytest.mark.parametrize("siapa", ["joko", "kosmas", "tina"])
def test_di_luar_jangkauan_lebih_tinggi_dan_sendiri_ditolak_dengan_jawaban_yang_sama(masuk, para, siapa):
    isi = {"username": getattr(para, siapa).nip, "alasan": "Datang sendiri"}
    jawaban = masuk(para.tina).post(reverse("pegawai:pemulihan_minta"), isi)
    tidak_ada = masuk(para.tina).post(reverse("pegawai:pemulihan_minta"), isi | {"username": "9" * 18})
    for satu in (jawaban, tidak_ada):
        assert satu.status_code == 422
        assert "Akun ini tidak ada, belum aktif, di luar jangkauan Anda" in satu.content.decode()
    assert not PemulihanSandi.objects.exists()


def test_peran_yang_bertambah_sesudah_diminta_menghentikan_konfirmasi(para, organisasi):
    pemulihan = minta(para)
    PenugasanPeranFactory(pengguna=para.budi.pengguna, peran="kepala", unit=organisasi.badan)
    with pytest.raises(ValidationError, match="haknya lebih besar"):
        konfirmasi(pemulihan, para.maria.pengguna)


# --- time and state -----------------------------------------------------------------------------------------------
def test_permintaan_lewat_waktu_tidak_dikonfirmasi_dan_dapat_diganti(para):
    lama = minta(para, sekarang=timezone.now() - timedelta(days=4))
    with pytest.raises(ValidationError, match="lewat waktu"):
        konfirmasi(lama, para.maria.pengguna)
    baru = minta(para)
    lama.refresh_from_db()
    assert (lama.status, lama.catatan) == ("dibatalkan", "Lewat waktu.")
    assert baru.status == "menunggu"


def test_kode_lewat_sehari_dan_hanya_sekali(client, para):
    kemarin = timezone.now() - timedelta(hours=25)
    kode = konfirmasi(minta(para, sekarang=kemarin), para.maria.pengguna, kemarin)
    assert tukar(client, para.budi, kode).status_code == 422
    segar = konfirmasi(minta(para), para.maria.pengguna)
    assert tukar(client, para.budi, segar).status_code == 302
    client.logout()
    assert tukar(client, para.budi, segar, "lain-lagi-sandi-9").status_code == 422


def test_permintaan_kedua_ditolak_selama_yang_pertama_terbuka(para):
    minta(para)
    with pytest.raises(ValidationError, match="sudah diminta"):
        minta(para, oleh=para.maria.pengguna)


@pytest.mark.parametrize("nama", ["pemulihan_konfirmasi", "pemulihan_batal"])
def test_yang_sudah_berakhir_ditolak(masuk, para, nama):
    pemulihan = minta(para)
    actions.batalkan_pemulihan(pemulihan=pemulihan, alasan="Keliru", oleh=para.tina.pengguna, sekarang=timezone.now())
    jawaban = masuk(para.maria).post(reverse(f"pegawai:{nama}", args=[pemulihan.pk]), {"alasan": "Lagi"})
    assert jawaban.status_code == 422
    assert "sudah berakhir" in jawaban.content.decode()


def test_konfirmasi_kedua_ditolak(para):
    pemulihan = minta(para)
    konfirmasi(pemulihan, para.maria.pengguna)
    with pytest.raises(ValidationError, match="sudah dikonfirmasi"):
        konfirmasi(pemulihan, para.admin)


def test_batal_meminta_alasan_dan_mematikan_slip(masuk, client, para):
    pemulihan = minta(para)
    kode = konfirmasi(pemulihan, para.maria.pengguna)
    alamat = reverse("pegawai:pemulihan_batal", args=[pemulihan.pk])
    assert "wajib disertai alasan" in masuk(para.maria).post(alamat, {"alasan": " "}).content.decode()
    halaman = masuk(para.maria).post(alamat, {"alasan": "Salah orang"}, follow=True).content.decode()
    assert "Salah orang" in halaman
    assert tukar(client, para.budi, kode).status_code == 422


def test_slip_aktivasi_biasa_tetap_tidak_mengganti_sandi(client, para):
    from hris import aktivasi

    kode = aktivasi.buat_kode(pengguna=para.budi.pengguna, oleh=para.maria.pengguna, sekarang=timezone.now())
    assert tukar(client, para.budi, kode).status_code == 422
    assert Pengguna.objects.get(pk=para.budi.pengguna_id).check_password(SANDI_LAMA)


# --- pages --------------------------------------------------------------------------------------------------------
def test_daftar_menyembunyikan_yang_di_luar_jangkauan(masuk, para):
    for orang in (para.budi, para.joko, para.kosmas):
        PemulihanSandiFactory(pengguna=orang.pengguna)
    PemulihanSandiFactory(pengguna=para.sari.pengguna, berlaku_sampai=timezone.now() - timedelta(days=1))
    halaman = masuk(para.tina).get(reverse("pegawai:pemulihan")).content.decode()
    tabel = halaman[halaman.index("<tbody") :]
    assert "Budi Seran" in tabel
    assert "Lewat waktu" in tabel
    assert "Joko Lain" not in tabel
    assert "Kosmas Manafe" not in tabel
    assert "Kosmas Manafe" in masuk(para.admin).get(reverse("pegawai:pemulihan")).content.decode()


def test_rinci_di_luar_jangkauan_404(masuk, para):
    asing = PemulihanSandiFactory(pengguna=para.joko.pengguna)
    for nama, metode in [("rinci", "get"), ("konfirmasi", "post"), ("batal", "post")]:
        alamat = reverse(f"pegawai:pemulihan_{nama}", args=[asing.pk])
        assert getattr(masuk(para.maria), metode)(alamat).status_code == 404
        assert getattr(masuk(para.kosmas), metode)(alamat).status_code == 403


def test_daftar_kueri_tetap(masuk, para, organisasi, django_assert_max_num_queries):
    klien = masuk(para.maria)
    PemulihanSandiFactory(pengguna=para.budi.pengguna)
    with django_assert_max_num_queries(15) as sedikit:
        klien.get(reverse("pegawai:pemulihan"))
    for _ in range(30):
        PemulihanSandiFactory(pengguna=PegawaiFactory(berakun=True, jabatan=organisasi.peneliti).pengguna)
    with django_assert_max_num_queries(len(sedikit)):
        klien.get(reverse("pegawai:pemulihan"))


def test_saringan_dan_pencarian(masuk, para):
    PemulihanSandiFactory(pengguna=para.budi.pengguna)
    PemulihanSandiFactory(pengguna=para.sari.pengguna, dikonfirmasi=True)
    klien, alamat = masuk(para.maria), reverse("pegawai:pemulihan")
    for kueri in ({"q": "sari"}, {"q": para.sari.nip}, {"status": "dikonfirmasi"}):
        tabel = klien.get(alamat, kueri).content.decode().split("<tbody", 1)[1]
        assert "Sari Ndun" in tabel
        assert "Budi Seran" not in tabel


def test_beranda_menunjukkan_yang_menunggu_orang_kedua(masuk, para):
    minta(para)
    for siapa, ada in ((para.maria, True), (para.admin, True), (para.tina, False), (para.sari, False)):
        assert ("Pemulihan kata sandi menunggu konfirmasi" in masuk(siapa).get("/").content.decode()) is ada


def test_akun_luar_dipulihkan_oleh_admin(masuk, para, organisasi):
    lain = PenggunaFactory(username="admin2")
    PenugasanPeranFactory(pengguna=lain, peran="admin", unit=organisasi.badan)
    isi = {"username": "bkd", "alasan": "Bertemu langsung"}
    assert masuk(para.admin).post(reverse("pegawai:pemulihan_minta"), isi).status_code == 302
    pemulihan = PemulihanSandi.objects.get()
    assert masuk(lain).post(reverse("pegawai:pemulihan_konfirmasi", args=[pemulihan.pk])).status_code == 200
    assert masuk(para.maria).get(pemulihan.get_absolute_url()).status_code == 404
