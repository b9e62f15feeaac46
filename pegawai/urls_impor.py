"""Addresses of the imports, the staff list being the plain one, and of account activation."""

from django.urls import path

from pegawai import views_akun as akun
from pegawai import views_impor as views

urlpatterns = [
    path("impor/", views.ImporView.as_view(), {"jenis": "pegawai"}, name="impor"),
    path("impor/<int:pk>/", views.ImporRinciView.as_view(), name="impor_rinci"),
    path("impor/<int:pk>/tulis/", views.ImporTulisView.as_view(), name="impor_tulis"),
    path("impor/<int:pk>/batal/", views.ImporBatalView.as_view(), name="impor_batal"),
    path("impor/<int:pk>/ditolak/", views.ImporDitolakView.as_view(), name="impor_ditolak"),
    path("impor/<slug:jenis>/", views.ImporView.as_view(), name="impor"),
    path("impor/<slug:jenis>/templat/", views.ImporTemplatView.as_view(), name="impor_templat"),
    path("aktivasi/", akun.AktivasiDaftarView.as_view(), name="aktivasi"),
    path("aktivasi/slip/", akun.AktivasiSlipView.as_view(), name="aktivasi_slip"),
    path("aktivasi/surel/", akun.AktivasiSurelView.as_view(), name="aktivasi_surel"),
]
