"""Addresses of modules 2 and 3."""

from django.urls import path

from kompetensi import views, views_asesmen, views_kamus, views_peta, views_standar

app_name = "kompetensi"
urlpatterns = [
    path("saya/", views.KompetensiSayaView.as_view(), name="saya"),
    path("saya/nilai/", views_asesmen.NilaiSayaView.as_view(), name="nilai_saya"),
    path("pegawai/<int:pk>/", views.KompetensiPegawaiView.as_view(), name="pegawai"),
    path("pegawai/<int:pk>/andaikan/", views.AndaikanView.as_view(), name="andaikan"),
    path("pegawai/<int:pk>/asesmen/", views_asesmen.AsesmenBaruView.as_view(), name="asesmen_baru"),
    path("asesmen/", views_asesmen.AsesmenDaftarView.as_view(), name="asesmen"),
    path("asesmen/<int:pk>/", views_asesmen.AsesmenView.as_view(), name="asesmen_rinci"),
    path("asesmen/<int:pk>/batalkan/", views_asesmen.BatalkanView.as_view(), name="batalkan"),
    path("asesmen/<int:pk>/konfirmasi/", views_asesmen.KonfirmasiView.as_view(), name="konfirmasi"),
    path("peta/", views_peta.PetaView.as_view(), name="peta"),
    path("kesenjangan/", views_peta.TerbesarView.as_view(), name="terbesar"),
    path("mandiri/", views_asesmen.MandiriDaftarView.as_view(), name="mandiri"),
    path("kamus/", views_kamus.KamusView.as_view(), name="kamus"),
    path("kamus/baru/", views_kamus.KamusBaruView.as_view(), name="kamus_baru"),
    path("kamus/<int:pk>/", views_kamus.KamusRinciView.as_view(), name="kamus_rinci"),
    path("kamus/<int:pk>/ubah/", views_kamus.KamusUbahView.as_view(), name="kamus_ubah"),
    path("standar/", views_standar.StandarView.as_view(), name="standar"),
    path("standar/riwayat/", views_standar.RiwayatStandarView.as_view(), name="standar_riwayat"),
    path("standar/ekspor/", views_standar.EksporStandarView.as_view(), name="standar_ekspor"),
    path("standar/tanpa-teknis/", views_standar.TanpaTeknisView.as_view(), name="tanpa_teknis"),
    path("standar/jabatan/<int:pk>/salin/", views_standar.SalinView.as_view(), name="salin"),
]
