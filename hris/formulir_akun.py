"""Sign-in forms of django-allauth in the house's look, and the form of the activation page."""

import re

from allauth.account import forms as akun
from allauth.account.adapter import get_adapter
from allauth.mfa.base import forms as mfa
from allauth.mfa.recovery_codes import forms as pemulihan
from allauth.mfa.totp import forms as totp
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.db.models import Q

from hris.formulir import Formulir, FormulirMixin
from hris.models import Pengguna

BANTUAN_SANDI = (
    "Paling sedikit 10 karakter, tidak seluruhnya angka, bukan kata sandi yang umum, "
    "tidak mirip nama atau e-mail Anda, dan tidak memuat NIP."
)
"""The rules of AUTH_PASSWORD_VALIDATORS in one sentence."""


def rapikan_nip(teks: str) -> str:
    """Return an eighteen-digit number without the grouping people type; anything else as it is."""
    polos = re.sub(r"[\s.\-]", "", teks)
    return polos if re.fullmatch(r"\d{18}", polos) else teks.strip()


class _Rapi(FormulirMixin):
    """House look, Indonesian labels, no placeholders."""

    LABEL: dict[str, str] = {}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for nama, bidang in self.fields.items():
            bidang.widget.attrs.pop("placeholder", None)
            bidang.label = self.LABEL.get(nama, bidang.label)
            if nama == "password1":
                bidang.help_text = BANTUAN_SANDI


class Masuk(_Rapi, akun.LoginForm):
    LABEL = {"login": "NIP atau e-mail", "password": "Kata sandi"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs |= {"autocomplete": "username", "autocapitalize": "none"}
        self.fields["password"].help_text = ""

    def clean_login(self):
        return rapikan_nip(super().clean_login())


class GantiSandi(_Rapi, akun.ChangePasswordForm):
    LABEL = {
        "oldpassword": "Kata sandi sekarang",
        "password1": "Kata sandi baru",
        "password2": "Ulangi kata sandi baru",
    }


class BuatSandi(_Rapi, akun.SetPasswordForm):
    LABEL = {"password1": "Kata sandi baru", "password2": "Ulangi kata sandi baru"}


class LupaSandi(_Rapi, akun.ResetPasswordForm):
    """The same names as for signing in; the link goes to the account's own address, whatever was typed."""

    email = forms.CharField(
        label="NIP atau e-mail",
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )

    def clean_email(self):
        isi = rapikan_nip(self.cleaned_data["email"])
        akun_aktif = Pengguna.objects.filter(is_active=True).exclude(email="")
        self.users = list(akun_aktif.filter(Q(username=isi) | Q(email__iexact=isi)))
        return isi


class TautanSandi(akun.UserTokenForm):
    """The key in a link to set a password; an account switched off since it was mailed takes none."""

    def clean(self):
        isi = super().clean()
        if not self.reset_user.is_active:
            raise get_adapter().validation_error("invalid_password_reset")
        return isi


class SandiBaru(_Rapi, akun.ResetPasswordKeyForm):
    LABEL = {"password1": "Kata sandi baru", "password2": "Ulangi kata sandi baru"}


class Pastikan(_Rapi, akun.ReauthenticateForm):
    LABEL = {"password": "Kata sandi"}


class KodeMasuk(_Rapi, mfa.AuthenticateForm):
    LABEL = {"code": "Kode verifikasi"}


class KodePastikan(_Rapi, mfa.ReauthenticateForm):
    LABEL = {"code": "Kode verifikasi"}


class AktifkanTOTP(_Rapi, totp.ActivateTOTPForm):
    LABEL = {"code": "Kode verifikasi"}


class MatikanTOTP(_Rapi, totp.DeactivateTOTPForm):
    pass


class BuatPemulihan(_Rapi, pemulihan.GenerateRecoveryCodesForm):
    pass


class AktivasiForm(Formulir):
    """NIP, the code of the slip, and a password of one's own."""

    nip = forms.CharField(label="NIP", max_length=30, widget=forms.TextInput(attrs={"autocomplete": "username"}))
    kode = forms.CharField(
        label="Kode aktivasi",
        max_length=20,
        help_text="Delapan huruf dan angka pada slip.",
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autocapitalize": "characters"}),
    )
    sandi = forms.CharField(
        label="Kata sandi baru",
        strip=False,
        help_text=BANTUAN_SANDI,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    sandi_lagi = forms.CharField(
        label="Ulangi kata sandi baru",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_nip(self):
        return rapikan_nip(self.cleaned_data["nip"])

    def clean(self):
        """Judge the password by what was typed alone, so that the answer tells nothing about any account."""
        data = super().clean()
        sandi = data.get("sandi")
        if sandi and data.get("sandi_lagi") and sandi != data["sandi_lagi"]:
            self.add_error("sandi_lagi", "Kedua kata sandi tidak sama.")
        if sandi:
            try:
                validate_password(sandi, Pengguna(username=data.get("nip", "")))
            except forms.ValidationError as salah:
                self.add_error("sandi", salah)
        return data
