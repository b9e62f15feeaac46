"""Addresses."""

from django.urls import path

from pegawai import urls_impor, views, views_kelola, views_pemulihan, views_usulan

app_name = "pegawai"
urlpatterns = [
    path("", views.PegawaiDaftarView.as_view(), name="daftar"),
    path("saya/", views.SayaView.as_view(), name="saya"),
    path("saya/kontak/", views_usulan.KontakView.as_view(), name="kontak"),
    path("saya/usul/", views_usulan.UsulView.as_view(), name="usul"),
    path("tim/", views.TimView.as_view(), name="tim"),
    path("cari/", views.CariView.as_view(), name="cari"),
    path("organisasi/", views.OrganisasiView.as_view(), name="organisasi"),
    path("baru/", views_kelola.BaruView.as_view(), name="baru"),
    path("usulan/", views_usulan.UsulanDaftarView.as_view(), name="usulan"),
    path("usulan/<int:pk>/", views_usulan.UsulanRinciView.as_view(), name="usulan_rinci"),
    path("usulan/<int:pk>/dokumen/", views_usulan.UsulanBerkasView.as_view(), name="usulan_berkas"),
    path("usulan/<int:pk>/terima/", views_usulan.TerimaUsulanView.as_view(), name="usulan_terima"),
    path("usulan/<int:pk>/tolak/", views_usulan.TolakUsulanView.as_view(), name="usulan_tolak"),
    path("jabatan/<int:pk>/akhiri/", views_kelola.AkhiriJabatanView.as_view(), name="akhiri_jabatan"),
    path("status/<int:pk>/akhiri/", views_kelola.AkhiriStatusView.as_view(), name="akhiri_status"),
    path("pemulihan/", views_pemulihan.PemulihanDaftarView.as_view(), name="pemulihan"),
    path("pemulihan/minta/", views_pemulihan.PemulihanMintaView.as_view(), name="pemulihan_minta"),
    path("pemulihan/<int:pk>/", views_pemulihan.PemulihanRinciView.as_view(), name="pemulihan_rinci"),
    path(
        "pemulihan/<int:pk>/konfirmasi/",
        views_pemulihan.PemulihanKonfirmasiView.as_view(),
        name="pemulihan_konfirmasi",
    ),
    path("pemulihan/<int:pk>/batal/", views_pemulihan.PemulihanBatalView.as_view(), name="pemulihan_batal"),
    path("<int:pk>/", views.ProfilView.as_view(), name="profil"),
    path("<int:pk>/riwayat/", views.RiwayatView.as_view(), name="riwayat"),
    path("<int:pk>/ubah/", views_kelola.UbahView.as_view(), name="ubah"),
    path("<int:pk>/tempatkan/", views_kelola.TempatkanView.as_view(), name="tempatkan"),
    path("<int:pk>/pangkat/", views_kelola.PangkatView.as_view(), name="pangkat"),
    path("<int:pk>/status/", views_kelola.StatusView.as_view(), name="ubah_status"),
    *urls_impor.urlpatterns,
]
