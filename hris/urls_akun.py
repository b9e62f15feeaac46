"""Addresses of accounts: only those pages of django-allauth that are used, under names it knows."""

from allauth.account import views as akun
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as pemulihan
from allauth.mfa.totp import views as totp
from django.urls import path, re_path

from hris.views_akun import AktivasiView, KodePemulihanView, TautanAktivasiView, UnduhPemulihanView, tidak_dipakai

urlpatterns = [
    path("masuk/", akun.login, name="account_login"),
    path("keluar/", akun.logout, name="account_logout"),
    path("nonaktif/", akun.account_inactive, name="account_inactive"),
    path("aktivasi/", AktivasiView.as_view(), name="aktivasi"),
    re_path(
        r"^aktivasi/tautan/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        TautanAktivasiView.as_view(),
        name="aktivasi_tautan",
    ),
    path("pastikan/", akun.reauthenticate, name="account_reauthenticate"),
    path("sandi/ganti/", akun.password_change, name="account_change_password"),
    path("sandi/buat/", akun.password_set, name="account_set_password"),
    path("sandi/lupa/", akun.password_reset, name="account_reset_password"),
    path("sandi/lupa/terkirim/", akun.password_reset_done, name="account_reset_password_done"),
    path("sandi/lupa/selesai/", akun.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    re_path(
        r"^sandi/lupa/kunci/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        akun.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("daftar/", tidak_dipakai, name="account_signup"),
    path("email/", tidak_dipakai, name="account_email"),
    path("email/terkirim/", tidak_dipakai, name="account_email_verification_sent"),
    path("dua-langkah/", mfa.index, name="mfa_index"),
    path("dua-langkah/masuk/", mfa.authenticate, name="mfa_authenticate"),
    path("dua-langkah/pastikan/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("dua-langkah/aktifkan/", totp.activate_totp, name="mfa_activate_totp"),
    path("dua-langkah/matikan/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("dua-langkah/pemulihan/", KodePemulihanView.as_view(), name="mfa_view_recovery_codes"),
    path("dua-langkah/pemulihan/buat/", pemulihan.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("dua-langkah/pemulihan/unduh/", UnduhPemulihanView.as_view(), name="mfa_download_recovery_codes"),
]
