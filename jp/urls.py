"""Addresses."""

from django.urls import path

from jp import views, views_capaian

app_name = "jp"
urlpatterns = [
    path("kegiatan/", views.KegiatanSayaView.as_view(), name="kegiatan_saya"),
    path("kegiatan/catat/", views.CatatView.as_view(), name="catat"),
    path("kegiatan/perkiraan/", views.PerkiraanView.as_view(), name="perkiraan"),
    path("kegiatan/<int:pk>/", views.KegiatanView.as_view(), name="kegiatan"),
    path("kegiatan/<int:pk>/ubah/", views.UbahView.as_view(), name="ubah"),
    path("kegiatan/<int:pk>/tarik/", views.TarikView.as_view(), name="tarik"),
    path("kegiatan/<int:pk>/batalkan/", views.BatalkanView.as_view(), name="batalkan"),
    path("kegiatan/<int:pk>/hapus/", views.HapusView.as_view(), name="hapus"),
    path("kegiatan/<int:pk>/bukti/", views.LampirkanView.as_view(), name="lampirkan"),
    path("kegiatan/<int:pk>/ajukan/", views.AjukanView.as_view(), name="ajukan"),
    path("kegiatan/<int:pk>/terima/", views.TerimaView.as_view(), name="terima"),
    path("kegiatan/<int:pk>/tolak/", views.TolakView.as_view(), name="tolak"),
    path("kegiatan/<int:pk>/batal-verifikasi/", views.BatalVerifikasiView.as_view(), name="batal_verifikasi"),
    path("bukti/<int:pk>/", views.BuktiView.as_view(), name="bukti"),
    path("bukti/<int:pk>/hapus/", views.HapusBuktiView.as_view(), name="hapus_bukti"),
    path("verifikasi/", views.VerifikasiView.as_view(), name="verifikasi"),
    path("saya/", views_capaian.JPSayaView.as_view(), name="saya"),
    path("pegawai/<int:pk>/", views_capaian.JPPegawaiView.as_view(), name="pegawai"),
    path("pegawai/<int:pk>/catat/", views.CatatUntukView.as_view(), name="catat_untuk"),
    path("capaian/", views_capaian.CapaianView.as_view(), name="capaian"),
    path("aturan/", views_capaian.AturanView.as_view(), name="aturan"),
    path("banding/", views_capaian.BandingView.as_view(), name="banding"),
]
