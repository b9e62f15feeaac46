"""Addresses of module 5, the nine boxes."""

from django.urls import path

from pemetaan import verba_kotak as verba
from pemetaan import views_kotak as views

urlpatterns = [
    path("putaran/", views.DaftarPutaranView.as_view(), name="daftar_putaran"),
    path("putaran/baru/", verba.BuatView.as_view(), name="buat_putaran"),
    path("putaran/<int:pk>/", views.PutaranView.as_view(), name="putaran"),
    path("putaran/<int:pk>/pegawai/", views.DaftarOrangView.as_view(), name="daftar_orang"),
    path("putaran/<int:pk>/andai/", views.AndaiView.as_view(), name="andai"),
    path("putaran/<int:pk>/perpindahan/", views.GerakView.as_view(), name="gerak"),
    path("putaran/<int:pk>/pdf/", views.CetakView.as_view(), name="cetak_putaran"),
    path("putaran/<int:pk>/ubah/", verba.UbahView.as_view(), name="ubah_putaran"),
    path("putaran/<int:pk>/hitung/", verba.HitungView.as_view(), name="hitung_putaran"),
    path("putaran/<int:pk>/ajukan/", verba.AjukanView.as_view(), name="ajukan_putaran"),
    path("putaran/<int:pk>/kembalikan/", verba.KembalikanView.as_view(), name="kembalikan_putaran"),
    path("putaran/<int:pk>/tetapkan/", verba.TetapkanView.as_view(), name="tetapkan_putaran"),
    path("putaran/<int:pk>/terbitkan/", verba.TerbitkanView.as_view(), name="terbitkan_putaran"),
    path("putaran/<int:pk>/tutup/", verba.TutupView.as_view(), name="tutup_putaran"),
    path("putaran/<int:pk>/hapus/", verba.HapusView.as_view(), name="hapus_putaran"),
    path("kotak/<int:pk>/", views.OrangView.as_view(), name="orang"),
    path("kotak/<int:pk>/kalibrasi/", verba.KalibrasiView.as_view(), name="kalibrasi"),
    path("kotak/saya/", views.SendiriView.as_view(), name="kotak_saya"),
    path("bentuk/", verba.RekomendasiView.as_view(), name="rekomendasi"),
]
