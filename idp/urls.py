"""Addresses."""

from django.urls import path

from idp import verba, views

app_name = "idp"
urlpatterns = [
    path("saya/", views.SayaView.as_view(), name="saya"),
    path("tim/", views.TimView.as_view(), name="tim"),
    path("daftar/", views.DaftarIDPView.as_view(), name="daftar"),
    path("daftar/tetapkan/", verba.TetapkanBanyakView.as_view(), name="tetapkan_banyak"),
    path("pegawai/<int:pk>/", views.PegawaiView.as_view(), name="pegawai"),
    path("pegawai/<int:pk>/susun/", verba.SusunView.as_view(), name="susun"),
    path("<int:pk>/", views.IDPView.as_view(), name="rinci"),
    path("<int:pk>/cetak/", views.CetakView.as_view(), name="cetak"),
    path("<int:pk>/perkiraan/", views.PerkiraanView.as_view(), name="perkiraan"),
    path("<int:pk>/butir/", views.ItemBaruView.as_view(), name="item_baru"),
    path("<int:pk>/ajukan/", verba.AjukanView.as_view(), name="ajukan"),
    path("<int:pk>/terima/", verba.TerimaView.as_view(), name="terima"),
    path("<int:pk>/setujui/", verba.SetujuiView.as_view(), name="setujui"),
    path("<int:pk>/lewati/", verba.LewatiView.as_view(), name="lewati_kosong"),
    path("<int:pk>/verifikasi/", verba.VerifikasiView.as_view(), name="verifikasi"),
    path("<int:pk>/tetapkan/", verba.TetapkanView.as_view(), name="tetapkan"),
    path("<int:pk>/kembalikan/", verba.KembalikanView.as_view(), name="kembalikan"),
    path("<int:pk>/batalkan/", verba.BatalkanView.as_view(), name="batalkan"),
    path("<int:pk>/ubah/", verba.UbahRencanaView.as_view(), name="ubah_rencana"),
    path("butir/<int:pk>/", views.ItemUbahView.as_view(), name="item_ubah"),
    path("butir/<int:pk>/hapus/", verba.ItemHapusView.as_view(), name="item_hapus"),
    path("butir/<int:pk>/hubungkan/", verba.HubungkanView.as_view(), name="hubungkan"),
    path("butir/<int:pk>/catat/", verba.CatatButirView.as_view(), name="catat"),
    path("realisasi/<int:pk>/lepaskan/", verba.LepaskanView.as_view(), name="lepaskan"),
]
