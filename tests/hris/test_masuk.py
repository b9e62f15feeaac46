"""Signing in: NIP or e-mail, the same answer for unknown and wrong, passwords, two steps, activation by slip."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from allauth.mfa.totp.internal import auth as totp
from django.contrib.auth import get_user
from django.core import mail
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from procrastinate.contrib.django import app

from hris import aktivasi
from hris.akun import SALAH_MASUK
from hris.models import KodeAktivasi, Pengguna
from hris.views_akun import TERLALU_SERING, TIDAK_COCOK
from tests.pegawai.factories import PenggunaFactory

pytestmark = pytest.mark.django_db
MULAI = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
NIP = "198505172010011001"
SANDI = "kopi-hangat-pagi-7"


@pytest.fixture(autouse=True)
def tembolok_bersih(db):
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def akun():
    return PenggunaFactory(username=NIP, nama="Budi Seran", email="budi@contoh.test", password=SANDI)


@pytest.fixture
def akun_baru():
    return PenggunaFactory(username=NIP, nama="Budi Seran", email="", password=None)


def masuk_dengan(client, login, sandi):
    return client.post(reverse("account_login"), {"login": login, "password": sandi})


@pytest.mark.parametrize("login", [NIP, "19850517 201001 1 001", "budi@contoh.test", "BUDI@contoh.test"])
def test_sign_in_by_nip_or_email(client, akun, login):
    jawaban = masuk_dengan(client, login, SANDI)
    assert jawaban.status_code == 302
    assert get_user(client) == akun


@pytest.mark.parametrize("login", [NIP, "199999999999999999", "budi@contoh.test", "siapa@contoh.test"])
def test_unknown_and_wrong_get_the_same_answer(client, akun, login):
    halaman = masuk_dengan(client, login, "salah-sekali-99").content.decode()
    assert SALAH_MASUK in halaman
    assert not get_user(client).is_authenticated


def test_five_wrong_tries_close_the_door_for_a_while(client, akun):
    for _ in range(5):
        masuk_dengan(client, NIP, "salah-sekali-99")
    halaman = masuk_dengan(client, NIP, SANDI).content.decode()
    assert "Terlalu banyak percobaan gagal" in halaman
    assert not get_user(client).is_authenticated


def test_a_closed_account_does_not_get_in(client, akun):
    Pengguna.objects.update(is_active=False)
    assert masuk_dengan(client, NIP, SANDI).url == reverse("account_inactive")
    assert "tidak aktif" in client.get(reverse("account_inactive")).content.decode()


def test_the_session_ends_after_idle_time(client, akun, time_machine):
    time_machine.move_to(MULAI, tick=False)
    masuk_dengan(client, NIP, SANDI)
    for menit in (50, 100, 150):  # at work: each page prolongs
        time_machine.move_to(MULAI + timedelta(minutes=menit), tick=False)
        assert client.get("/").status_code == 200
    time_machine.move_to(MULAI + timedelta(minutes=150, seconds=3601), tick=False)
    assert client.get("/").url.startswith(reverse("account_login"))


def test_a_page_within_the_same_minute_writes_no_session(client, akun, time_machine):
    time_machine.move_to(MULAI, tick=False)
    masuk_dengan(client, NIP, SANDI)
    client.get("/")
    tertulis = {}
    for detik in (59, 61):
        time_machine.move_to(MULAI + timedelta(seconds=detik), tick=False)
        with CaptureQueriesContext(connection) as kueri:
            client.get("/")
        tertulis[detik] = [satu["sql"] for satu in kueri if satu["sql"].startswith("UPDATE")]
    assert tertulis[59] == []
    assert ["django_session" in satu for satu in tertulis[61]] == [True]


@pytest.mark.parametrize(
    "nama",
    [
        "account_login",
        "account_reset_password",
        "account_reset_password_done",
        "aktivasi",
        "account_reset_password_from_key_done",
    ],
)
def test_guests_see_the_doors(client, nama):
    jawaban = client.get(reverse(nama))
    assert jawaban.status_code == 200
    assert "<h1>" in jawaban.content.decode()


@pytest.mark.parametrize("nama", ["account_signup", "account_email", "account_email_verification_sent"])
def test_nobody_signs_up_or_edits_addresses(client, nama):
    assert client.get(reverse(nama)).status_code == 404


def test_signing_out_takes_a_post(client, akun):
    client.force_login(akun)
    assert "Keluar" in client.get(reverse("account_logout")).content.decode()
    assert get_user(client).is_authenticated
    client.post(reverse("account_logout"))
    assert not get_user(client).is_authenticated


@pytest.mark.parametrize(("tujuan", "disebut"), [("/", False), ("/jp/kegiatan/catat/", True)])
def test_who_comes_from_a_page_is_told_why_they_must_sign_in(client, tujuan, disebut):
    halaman = client.get(tujuan, follow=True).content.decode()
    assert ("Sesi berakhir setelah lama tidak dipakai" in halaman) is disebut


# --- passwords


def test_changing_the_password_refuses_the_nip(client, akun):
    client.force_login(akun)
    alamat = reverse("account_change_password")
    isian = {"oldpassword": SANDI, "password1": f"x{NIP}", "password2": f"x{NIP}"}
    assert "tidak boleh memuat NIP" in client.post(alamat, isian).content.decode()
    client.post(alamat, isian | {"password1": "teh-manis-sore-8", "password2": "teh-manis-sore-8"})
    akun.refresh_from_db()
    assert akun.check_password("teh-manis-sore-8")
    assert get_user(client).is_authenticated


def test_a_changed_password_leads_home_with_a_message(client, akun):
    client.force_login(akun)
    isian = {"oldpassword": SANDI, "password1": "teh-manis-sore-8", "password2": "teh-manis-sore-8"}
    jawaban = client.post(reverse("account_change_password"), isian, follow=True)
    assert jawaban.redirect_chain == [(reverse("beranda"), 302)]
    assert "Kata sandi sudah diganti" in jawaban.content.decode()


@pytest.mark.parametrize("nama", ["account_change_password", "aktivasi"])
def test_the_rules_of_a_password_stand_in_one_plain_sentence(client, akun, nama):
    if nama != "aktivasi":
        client.force_login(akun)
    halaman = client.get(reverse(nama)).content.decode()
    assert "Paling sedikit 10 karakter" in halaman
    assert "Sandi anda" not in halaman


@pytest.fixture
def minta_tautan(client, antrean):
    """Ask for a link and let the queue mail it; return the answer."""

    def minta(isi):
        jawaban = client.post(reverse("account_reset_password"), {"email": isi})
        antrean()
        return jawaban

    return minta


def tautan(surat) -> str:
    return re.search(r"http://testserver(\S+)", surat.body)[1]


@pytest.mark.parametrize("isi", [NIP, "19850517 201001 1 001", "budi@contoh.test", "BUDI@contoh.test "])
def test_the_reset_link_gives_a_new_password(client, akun, minta_tautan, isi):
    assert minta_tautan(isi).url == reverse("account_reset_password_done")
    assert mail.outbox[0].to == ["budi@contoh.test"]
    alamat = tautan(mail.outbox[0])
    formulir = client.get(alamat, follow=True)
    assert formulir.status_code == 200
    client.post(formulir.redirect_chain[-1][0], {"password1": "teh-manis-sore-8", "password2": "teh-manis-sore-8"})
    akun.refresh_from_db()
    assert akun.check_password("teh-manis-sore-8")
    assert "Tautan tidak berlaku" in client.get(alamat, follow=True).content.decode()


def test_two_different_passwords_are_refused_beside_the_second(client, akun, minta_tautan):
    minta_tautan(NIP)
    tujuan = client.get(tautan(mail.outbox[0]), follow=True).redirect_chain[-1][0]
    jawaban = client.post(tujuan, {"password1": "teh-manis-sore-8", "password2": "teh-manis-pagi-8"})
    assert jawaban.context["form"].errors == {"password2": ["Kedua kata sandi tidak sama."]}


def test_a_new_password_ends_the_sessions_opened_before(client, akun, minta_tautan):
    lama = Client()
    lama.force_login(akun)
    minta_tautan(NIP)
    tujuan = client.get(tautan(mail.outbox[0]), follow=True).redirect_chain[-1][0]
    client.post(tujuan, {"password1": "teh-manis-sore-8", "password2": "teh-manis-sore-8"})
    assert lama.get(reverse("beranda")).url.startswith(reverse("account_login"))


@pytest.mark.parametrize("dibuka", [False, True])
def test_an_account_switched_off_takes_no_password_from_its_link(client, akun, minta_tautan, dibuka):
    minta_tautan("budi@contoh.test")
    alamat = tautan(mail.outbox[0])
    tujuan = client.get(alamat, follow=True).redirect_chain[-1][0] if dibuka else alamat
    Pengguna.objects.filter(pk=akun.pk).update(is_active=False)
    assert "Tautan tidak berlaku" in client.get(tujuan, follow=True).content.decode()
    client.post(tujuan, {"password1": "teh-manis-sore-8", "password2": "teh-manis-sore-8"}, follow=True)
    akun.refresh_from_db()
    assert akun.check_password(SANDI)


def test_the_reset_answers_the_same_for_an_unknown_account(akun, minta_tautan):
    jawaban = [minta_tautan(isi) for isi in ("budi@contoh.test", "siapa@contoh.test", "197001011990011001", "siapa")]
    assert {(satu.status_code, satu.url) for satu in jawaban} == {(302, reverse("account_reset_password_done"))}
    assert len(mail.outbox) == 1


def test_no_key_lies_in_the_queue_and_nothing_is_mailed_while_the_answer_waits(client, akun, antrean, monkeypatch):
    monkeypatch.setattr("django.core.mail.EmailMessage.send", _putus)
    assert client.post(reverse("account_reset_password"), {"email": NIP}).status_code == 302
    [pekerjaan] = app.connector.jobs.values()
    assert pekerjaan["args"]["pengguna_id"] == akun.pk
    assert pekerjaan["args"]["pola"].endswith("/UID-KEY/")
    with pytest.raises(ConnectionRefusedError):  # the queue tries again
        antrean()


@pytest.mark.parametrize("berubah", [{"is_active": False}, {"email": ""}])
def test_an_account_that_changed_before_the_mail_gets_none(client, akun, antrean, berubah):
    client.post(reverse("account_reset_password"), {"email": NIP})
    Pengguna.objects.filter(pk=akun.pk).update(**berubah)
    antrean()
    assert mail.outbox == []


def test_too_many_resets_say_so_in_their_own_words(akun, minta_tautan):
    jawaban = [minta_tautan(NIP) for _ in range(4)][-1]
    assert jawaban.status_code == 429
    assert "terlalu sering" in jawaban.content.decode()
    assert "slip" not in jawaban.content.decode()


def _putus(*args, **kwargs):
    raise ConnectionRefusedError


# --- two steps


@pytest.fixture
def dua_langkah(client, akun):
    """Switch TOTP on through the pages; return its secret."""
    masuk_dengan(client, NIP, SANDI)
    client.post(client.get(reverse("mfa_activate_totp")).url, {"password": SANDI})
    halaman = client.get(reverse("mfa_activate_totp"))
    rahasia = halaman.context["form"].secret
    kode = totp.format_hotp_value(totp.hotp_value(rahasia, next(iter(totp.yield_hotp_counters_from_time()))))
    assert client.post(reverse("mfa_activate_totp"), {"code": kode}).status_code == 302
    return rahasia


def test_anyone_switches_two_steps_on_and_off(client, akun, dua_langkah):
    assert "Setiap kali masuk" in client.get(reverse("mfa_index")).content.decode()
    assert client.get(reverse("mfa_view_recovery_codes")).status_code == 200
    assert client.get(reverse("mfa_generate_recovery_codes")).status_code == 200
    assert "text/plain" in client.get(reverse("mfa_download_recovery_codes"))["Content-Type"]
    assert client.get(reverse("mfa_deactivate_totp")).status_code == 200
    assert client.post(reverse("mfa_deactivate_totp")).status_code == 302
    assert "Belum aktif" in client.get(reverse("mfa_index")).content.decode()


def test_with_two_steps_the_password_alone_is_not_enough(client, akun, dua_langkah):
    from allauth.mfa.models import Authenticator

    pemulihan = Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()[0]
    client.post(reverse("account_logout"))
    assert masuk_dengan(client, NIP, SANDI).url == reverse("mfa_authenticate")
    assert not get_user(client).is_authenticated
    assert "Kode verifikasi" in client.get(reverse("mfa_authenticate")).content.decode()
    assert "Kode salah" in client.post(reverse("mfa_authenticate"), {"code": "000"}).content.decode()
    client.post(reverse("mfa_authenticate"), {"code": pemulihan})
    assert get_user(client) == akun


def test_a_phone_opens_its_own_authenticator(client, akun):
    masuk_dengan(client, NIP, SANDI)
    client.post(client.get(reverse("mfa_activate_totp")).url, {"password": SANDI})
    halaman = client.get(reverse("mfa_activate_totp"))
    assert f'href="{escape(halaman.context["totp_url"])}"' in halaman.content.decode()


def test_a_reset_leaves_the_second_step_on(client, akun, dua_langkah, minta_tautan):
    client.post(reverse("account_logout"))
    minta_tautan(NIP)
    tujuan = client.get(tautan(mail.outbox[0]), follow=True).redirect_chain[-1][0]
    client.post(tujuan, {"password1": "teh-manis-sore-8", "password2": "teh-manis-sore-8"})
    assert masuk_dengan(client, NIP, "teh-manis-sore-8").url == reverse("mfa_authenticate")
    assert not get_user(client).is_authenticated


def test_a_stale_session_types_the_password_again(client, akun):
    client.force_login(akun)
    jawaban = client.get(reverse("mfa_activate_totp"))
    assert jawaban.status_code == 302
    assert jawaban.url.startswith(reverse("account_reauthenticate"))
    assert "sekali lagi" in client.get(jawaban.url).content.decode()
    assert client.post(jawaban.url, {"password": SANDI}).url == reverse("mfa_activate_totp")


# --- activation by slip


@pytest.fixture
def kode(akun_baru):
    return aktivasi.buat_kode(pengguna=akun_baru, oleh=PenggunaFactory(), sekarang=timezone.now())


def aktifkan(client, kode, nip=NIP, sandi=SANDI):
    return client.post(reverse("aktivasi"), {"nip": nip, "kode": kode, "sandi": sandi, "sandi_lagi": sandi})


def test_the_slip_opens_the_account_and_signs_in(client, akun_baru, kode):
    jawaban = aktifkan(client, kode.lower().replace("-", " "))
    assert jawaban.url == reverse("beranda")
    assert get_user(client) == akun_baru
    akun_baru.refresh_from_db()
    assert akun_baru.check_password(SANDI)


def test_only_a_hash_is_kept_and_a_code_works_once(client, akun_baru, kode):
    assert kode.replace("-", "") not in KodeAktivasi.objects.get().sidik
    aktifkan(client, kode)
    client.logout()
    assert TIDAK_COCOK in aktifkan(client, kode).content.decode()


def test_unknown_wrong_lapsed_and_closed_get_the_same_answer(client, akun_baru, kode):
    jawaban = [aktifkan(client, "AAAA-AAAA"), aktifkan(client, kode, nip="199999999999999999")]
    KodeAktivasi.objects.update(berlaku_sampai=timezone.now(), dibuat_pada=timezone.now() - timedelta(days=7))
    jawaban.append(aktifkan(client, kode))
    KodeAktivasi.objects.update(berlaku_sampai=timezone.now() + timedelta(days=1))
    Pengguna.objects.filter(pk=akun_baru.pk).update(is_active=False)
    jawaban.append(aktifkan(client, kode))
    assert [satu.status_code for satu in jawaban] == [422] * 4
    assert all(TIDAK_COCOK in satu.content.decode() for satu in jawaban)


def test_five_wrong_tries_lock_the_code(client, akun_baru, kode):
    for _ in range(5):
        aktifkan(client, "AAAA-AAAA")
    assert KodeAktivasi.objects.get().salah == 5
    assert TIDAK_COCOK in aktifkan(client, kode).content.decode()


def test_ten_tries_a_minute_are_too_many(client, akun_baru, kode):
    for _ in range(10):
        aktifkan(client, "AAAA-AAAA", nip="199999999999999999")
    jawaban = aktifkan(client, kode)
    assert jawaban.status_code == 429
    assert TERLALU_SERING in jawaban.content.decode()


def test_a_new_slip_voids_the_old_one(client, akun_baru, kode):
    aktivasi.buat_kode(pengguna=akun_baru, oleh=akun_baru, sekarang=timezone.now())
    assert TIDAK_COCOK in aktifkan(client, kode).content.decode()


@pytest.mark.parametrize(("sandi", "pesan"), [("pendek", "10 "), (f"a{NIP}", "NIP")])
def test_a_weak_password_is_refused_and_the_code_stays(client, akun_baru, kode, sandi, pesan):
    jawaban = aktifkan(client, kode, sandi=sandi)
    assert (jawaban.status_code, KodeAktivasi.objects.get().salah) == (422, 0)
    assert pesan in jawaban.content.decode()
    assert aktifkan(client, kode).status_code == 302


def test_who_is_signed_in_is_sent_home(client, akun):
    client.force_login(akun)
    assert client.get(reverse("aktivasi")).url == reverse("beranda")


def test_a_code_that_lapses_before_it_is_made_is_refused(akun_baru):
    sekarang = timezone.now()
    salah = KodeAktivasi(
        pengguna=akun_baru,
        sidik="x",
        dibuat_oleh=akun_baru,
        dibuat_pada=sekarang,
        berlaku_sampai=sekarang - timedelta(days=1),
    )
    with pytest.raises(ValidationError, match="Masa berlaku"):
        salah.full_clean()
