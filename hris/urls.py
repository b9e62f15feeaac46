"""Addresses. Apps are named by string; every URL name has its row in tests/akses.py."""

from django.contrib import admin
from django.urls import include, path

from hris import views

urlpatterns = [
    path("", include("laporan.urls")),
    path("akun/", include("hris.urls_akun")),
    path("pengaturan/", admin.site.urls),
    path("tahun/", views.TahunView.as_view(), name="tahun"),
    path("pekerjaan/<int:pk>/", views.PekerjaanView.as_view(), name="pekerjaan"),
    path("galeri/", views.GaleriView.as_view(), name="galeri"),
    path("sehat/", views.sehat, name="sehat"),
    path("pegawai/", include("pegawai.urls")),
    path("kompetensi/", include("kompetensi.urls")),
    path("pemetaan/", include("pemetaan.urls")),
    path("idp/", include("idp.urls")),
    path("jp/", include("jp.urls")),
]
handler403 = "hris.views.ditolak"
handler404 = "hris.views.tidak_ada"
handler500 = "hris.views.galat"
