"""The personnel section lets people in: links by mail, slips with one-time codes."""

import re
from datetime import UTC, datetime

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse

from hris.models import KodeAktivasi, Pengguna
from tests.pegawai.factories import PegawaiFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def ani(organisasi):
    return PegawaiFactory(nama="Ani Tanpa Akun", email="ani@contoh.test", jabatan=organisasi.peneliti)


def slip(klien, *orang):
    return klien.post(reverse("pegawai:aktivasi_slip"), {"pegawai": [satu.pk for satu in orang]})


def surel(klien, *orang):
    return klien.post(reverse("pegawai:aktivasi_surel"), {"pegawai": [satu.pk for satu in orang]}, follow=True)


def test_the_list_shows_who_cannot_sign_in_and_nobody_else(masuk, para, ani, organisasi):
    PegawaiFactory(nama="Orang Lain", jabatan=organisasi.kepala_lain)
    halaman = masuk(para.maria).get(reverse("pegawai:aktivasi")).content.decode()
    assert "Ani Tanpa Akun" in halaman
    assert "Budi Seran" not in halaman
    assert "Orang Lain" not in halaman


@pytest.mark.parametrize("banyak", [3, 30])
def test_the_list_takes_the_same_queries_for_any_number(
    masuk, para, organisasi, banyak, django_assert_max_num_queries
):
    PegawaiFactory.create_batch(banyak, jabatan=organisasi.peneliti)
    klien = masuk(para.maria)
    with django_assert_max_num_queries(15):
        klien.get(reverse("pegawai:aktivasi"))


def test_the_search_narrows_the_list(masuk, para, ani, organisasi):
    PegawaiFactory(nama="Umbu Rihi", jabatan=organisasi.peneliti)
    halaman = masuk(para.maria).get(reverse("pegawai:aktivasi"), {"q": "umbu"}).content.decode()
    assert "Umbu Rihi" in halaman
    assert "Ani Tanpa Akun" not in halaman


def test_a_slip_shows_a_code_that_opens_the_account(masuk, client, para, ani):
    jawaban = slip(masuk(para.maria), ani)
    kode = re.search(r"<code>([A-Z2-9]{4}-[A-Z2-9]{4})</code>", jawaban.content.decode())[1]
    assert jawaban["Cache-Control"] == "no-store"
    sandi = "kopi-hangat-pagi-7"
    client.post(reverse("aktivasi"), {"nip": ani.nip, "kode": kode, "sandi": sandi, "sandi_lagi": sandi})
    ani.refresh_from_db()
    assert ani.pengguna.check_password(sandi)


def test_many_slips_come_at_once_and_history_says_by_whom(masuk, para, ani, organisasi):
    umbu = PegawaiFactory(nama="Umbu Rihi", jabatan=organisasi.peneliti)
    slip(masuk(para.tina), ani, umbu)
    assert KodeAktivasi.objects.filter(dibuat_oleh=para.tina.pengguna).count() == 2
    catatan = Pengguna.objects.get(username=ani.nip).events.first()
    assert catatan.pgh_context.metadata["user"] == para.tina.pengguna.pk


def test_a_link_by_mail_lets_the_person_choose_a_password(masuk, client, para, ani):
    halaman = surel(masuk(para.maria), ani).content.decode()
    assert "dikirim kepada 1 orang" in halaman
    surat = mail.outbox[0]
    assert surat.to == ["ani@contoh.test"]
    alamat = re.search(r"http://testserver(\S+)", surat.body)[1]
    formulir = client.get(alamat, follow=True)
    assert "Aktifkan akun" in formulir.content.decode()
    sandi = "kopi-hangat-pagi-7"
    jawaban = client.post(formulir.redirect_chain[-1][0], {"password1": sandi, "password2": sandi}, follow=True)
    assert "Akun Anda sudah aktif." in jawaban.content.decode()
    assert jawaban.context["user"].username == ani.nip
    ani.refresh_from_db()
    assert ani.pengguna.check_password(sandi)
    assert "minta tautan atau slip baru" in client.get(alamat, follow=True).content.decode()


@pytest.mark.parametrize(
    ("sandi", "lagi", "pesan"), [("pendek", "pendek", "pendek"), ("kopi-7-pagi", "x", "tidak sama")]
)
def test_a_poor_password_leaves_the_link_as_it_was(masuk, client, para, ani, sandi, lagi, pesan):
    surel(masuk(para.maria), ani)
    alamat = re.search(r"http://testserver(\S+)", mail.outbox[0].body)[1]
    tujuan = client.get(alamat, follow=True).redirect_chain[-1][0]
    assert pesan in client.post(tujuan, {"password1": sandi, "password2": lagi}).content.decode()
    ani.refresh_from_db()
    assert not ani.pengguna.has_usable_password()
    assert "Simpan dan masuk" in client.get(alamat, follow=True).content.decode()


def test_the_list_says_when_a_link_or_slip_went_and_where_to(masuk, para, ani, organisasi, time_machine):
    umbu = PegawaiFactory(nama="Umbu Rihi", jabatan=organisasi.peneliti)
    klien = masuk(para.maria)
    assert klien.get(reverse("pegawai:aktivasi")).content.decode().count("belum</span>") == 2
    time_machine.move_to(datetime(2026, 11, 24, 1, 30, tzinfo=UTC), tick=False)
    surel(klien, ani)
    slip(klien, umbu)
    halaman = klien.get(reverse("pegawai:aktivasi")).content.decode()
    assert "Tautan, 24 November 2026 pukul 09.30</div>" in halaman
    assert "Slip, 24 November 2026 pukul 09.30" in halaman
    type(ani).objects.filter(pk=ani.pk).update(email="ani.baru@contoh.test")
    assert ", ke ani@contoh.test" in klien.get(reverse("pegawai:aktivasi")).content.decode()


def test_what_was_mailed_holds_a_time_and_an_address(para):
    para.bkd.tautan_pada = datetime(2026, 11, 24, tzinfo=UTC)
    with pytest.raises(ValidationError, match="waktu dan alamatnya"):
        para.bkd.full_clean()


def test_who_has_no_address_is_named(masuk, para, organisasi):
    umbu = PegawaiFactory(nama="Umbu Rihi", email="", jabatan=organisasi.peneliti)
    assert "Tanpa alamat e-mail: Umbu Rihi" in surel(masuk(para.maria), umbu).content.decode()
    assert not mail.outbox


def test_mail_out_of_order_says_so_and_loses_nothing(masuk, para, ani, monkeypatch):
    def putus(*args, **kwargs):
        raise ConnectionRefusedError

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", putus)
    halaman = surel(masuk(para.maria), ani).content.decode()
    assert "Surel tidak terkirim: Ani Tanpa Akun" in halaman
    ani.refresh_from_db()
    assert ani.pengguna.tautan_pada is None
    assert "Ani Tanpa Akun" in halaman


def test_nothing_ticked_is_said(masuk, para, ani):
    jawaban = masuk(para.maria).post(reverse("pegawai:aktivasi_slip"), follow=True)
    assert "Pilih paling sedikit satu pegawai" in jawaban.content.decode()


@pytest.mark.parametrize("nama", ["pegawai:aktivasi_slip", "pegawai:aktivasi_surel"])
def test_out_of_reach_without_permission_by_get_and_active_accounts(masuk, para, ani, organisasi, nama):
    lain = PegawaiFactory(jabatan=organisasi.kepala_lain)
    alamat = reverse(nama)
    assert masuk(para.maria).post(alamat, {"pegawai": [ani.pk, lain.pk]}).status_code == 404
    assert masuk(para.maria).post(alamat, {"pegawai": [para.budi.pk]}).status_code == 404
    assert masuk(para.sari).post(alamat, {"pegawai": [ani.pk]}).status_code == 403
    assert masuk(para.maria).get(alamat).status_code == 405
    assert not KodeAktivasi.objects.exists()


@pytest.mark.parametrize("dipilih", [True, False])
def test_after_mailing_the_list_stands_as_it_was_searched(masuk, para, ani, dipilih):
    klien = masuk(para.maria)
    daftar = f"{reverse('pegawai:aktivasi')}?q=ani"
    kirim = f"{reverse('pegawai:aktivasi_surel')}?q=ani"
    assert f'formaction="{kirim}"' in klien.get(daftar).content.decode()
    assert f'formaction="{reverse("pegawai:aktivasi_surel")}"' in klien.get(daftar.split("?")[0]).content.decode()
    jawaban = klien.post(kirim, {"pegawai": [ani.pk]} if dipilih else {})
    assert (jawaban.status_code, jawaban.url) == (302, daftar)
