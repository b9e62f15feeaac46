"""Sign-in rules on top of django-allauth: nobody signs up alone, no NIP is a password."""

import re

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.core.exceptions import ValidationError


class Adaptor(DefaultAccountAdapter):
    """Accounts come from the staff data, never from a sign-up form."""

    def is_open_for_signup(self, request):
        return False


class AdaptorMFA(DefaultMFAAdapter):
    """Names the account by its NIP or user name in the authenticator application."""

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
