"""Sign-in rules on top of django-allauth: nobody signs up alone, no NIP is a password."""

import re

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.core.exceptions import ValidationError
from django.urls import reverse

from hris.tugas import PENGGANTI, kirim_tautan_sandi

SALAH_MASUK = "NIP/e-mail atau kata sandi salah."


class Adaptor(DefaultAccountAdapter):
    """Accounts come from the staff data, never from a sign-up form."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": "Akun ini tidak aktif.",
        "email_password_mismatch": SALAH_MASUK,
        "username_password_mismatch": SALAH_MASUK,
        "enter_current_password": "Kata sandi sekarang salah.",
        "incorrect_code": "Kode salah.",
        "incorrect_password": "Kata sandi salah.",
        "invalid_login": SALAH_MASUK,
        "invalid_password_reset": "Tautan ini tidak berlaku lagi.",
        "too_many_login_attempts": "Terlalu banyak percobaan gagal. Coba lagi beberapa menit lagi.",
        "rate_limited": "Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.",
    }

    def get_password_change_redirect_url(self, request):
        """A changed password is done: home, with the message, not the emptied form again."""
        return reverse("beranda")

    def is_open_for_signup(self, request):
        return False

    def send_password_reset_mail(self, user, email, context):
        """Leave link and mail to the queue: neither time nor an error page tells whose address is known."""
        kirim_tautan_sandi.defer(pengguna_id=user.pk, pola=self.get_reset_password_from_key_url(PENGGANTI))


class AdaptorMFA(DefaultMFAAdapter):
    """Names the account by its NIP or user name in the authenticator application."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": "Kode salah, sudah dipakai, atau sudah berganti. Isi kode yang sedang tampil di aplikasi.",
        "cannot_delete_authenticator": "Verifikasi dua langkah tidak dapat dinonaktifkan.",
        "add_email_blocked": "Alamat e-mail tidak dapat ditambahkan.",
        "unverified_email": "Verifikasi dua langkah tidak dapat diaktifkan.",
    }

    def get_totp_label(self, user):
        return user.username


class BukanNIP:
    """Refuses any password that is, or holds, an eighteen-digit number, or the account's own name."""

    def validate(self, password, user=None):
        angka = re.sub(r"\D", "", password)
        if len(angka) >= 18 or (user is not None and user.username and user.username in password):
            raise ValidationError("Kata sandi tidak boleh memuat NIP.", code="nip")

    def get_help_text(self):
        return "Kata sandi tidak boleh memuat NIP Anda."
