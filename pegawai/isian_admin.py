"""Fields of the admin's forms that Django's own do not offer: accounts by name, posts with their unit."""

from django import forms
from django.contrib.admin.views.main import TO_FIELD_VAR
from django.contrib.admin.widgets import ForeignKeyRawIdWidget
from django.urls import reverse

from hris.formulir_akun import rapikan_nip


class AkunWidget(ForeignKeyRawIdWidget):
    """A field to type an account's name into, or to fetch it from the list; it names accounts in reach only."""

    daftar = None  # set by AkunField: the accounts in reach

    def url_parameters(self):
        return {TO_FIELD_VAR: "username"}

    def label_and_url_for_value(self, value):
        """Django's own would name any account there is, also one out of reach."""
        akun = self.daftar.filter(username=value).first()
        return (str(akun), reverse("admin:hris_pengguna_change", args=[akun.pk])) if akun else ("", "")


class AkunField(forms.ModelChoiceField):
    """An account by NIP or user name, for a select of every account is of no use to an agency of thousands."""

    default_error_messages = {
        "invalid_choice": "Tidak ada akun dengan NIP atau nama pengguna ini dalam jangkauan Anda."
    }

    def __init__(self, daftar, *, rel, situs):
        widget = AkunWidget(rel, situs, attrs={"class": "vTextField vForeignKeyRawIdAdminField"})
        widget.daftar = daftar
        bantuan = "NIP atau nama pengguna; kaca pembesar membuka daftarnya."
        super().__init__(daftar, to_field_name="username", label="Akun", widget=widget, help_text=bantuan)

    def to_python(self, value):
        return super().to_python(rapikan_nip(value) if isinstance(value, str) else value)


class JabatanField(forms.ModelChoiceField):
    """A post told from others of the same name by its unit."""

    def label_from_instance(self, jabatan):
        return f"{jabatan.nama} · {jabatan.unit}"
