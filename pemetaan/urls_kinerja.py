"""Addresses of module 4, performance."""

from django.urls import path

from pemetaan import views_kinerja, views_kinerja_daftar, views_kinerja_unit, views_periode

urlpatterns = [
    path("pegawai/<int:pk>/", views_kinerja.KinerjaPegawaiView.as_view(), name="pegawai"),
    path("kinerja/saya/", views_kinerja.KinerjaSayaView.as_view(), name="kinerja_saya"),
    path("kinerja/tim/", views_kinerja_daftar.KinerjaTimView.as_view(), name="kinerja_tim"),
    path("kinerja/pegawai/", views_kinerja_daftar.KinerjaDaftarView.as_view(), name="kinerja_daftar"),
    path("kinerja/sebaran/", views_kinerja_daftar.SebaranView.as_view(), name="kinerja_sebaran"),
    path("kinerja/konfirmasi/", views_kinerja.KonfirmasiBanyakView.as_view(), name="kinerja_konfirmasi_banyak"),
    path("kinerja/nilai/<int:pk>/<int:periode>/", views_kinerja.NilaiView.as_view(), name="kinerja_nilai"),
    path("kinerja/<int:pk>/", views_kinerja.PenilaianView.as_view(), name="penilaian"),
    path("kinerja/<int:pk>/ajukan/", views_kinerja.AjukanView.as_view(), name="kinerja_ajukan"),
    path("kinerja/<int:pk>/konfirmasi/", views_kinerja.KonfirmasiView.as_view(), name="kinerja_konfirmasi"),
    path("kinerja/<int:pk>/kembalikan/", views_kinerja.KembalikanView.as_view(), name="kinerja_kembalikan"),
    path("kinerja/<int:pk>/batal/", views_kinerja.BatalKonfirmasiView.as_view(), name="kinerja_batal"),
    path("kinerja/unit/", views_kinerja_unit.UnitDaftarView.as_view(), name="unit_daftar"),
    path("kinerja/unit/<int:pk>/", views_kinerja_unit.UnitRinciView.as_view(), name="unit_rinci"),
    path("kinerja/unit/<int:pk>/<int:periode>/", views_kinerja_unit.UnitIsiView.as_view(), name="unit_isi"),
    path("kinerja/periode/", views_periode.PeriodeDaftarView.as_view(), name="periode"),
    path("kinerja/periode/baru/", views_periode.PeriodeBaruView.as_view(), name="periode_baru"),
    path("kinerja/periode/<int:pk>/", views_periode.PeriodeUbahView.as_view(), name="periode_ubah"),
    path("kinerja/periode/<int:pk>/hapus/", views_periode.PeriodeHapusView.as_view(), name="periode_hapus"),
]
