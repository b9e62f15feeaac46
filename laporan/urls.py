"""Addresses: the home page without a namespace, reports under `laporan:`."""

from django.urls import include, path

from laporan import views, views_semester

laporan_patterns = [
    path("", views.Daftar.as_view(), name="daftar"),
    path("semester/", views_semester.Semester.as_view(), name="semester"),
    path("semester/pdf/", views_semester.SemesterPDF.as_view(), name="semester_pdf"),
    path("semester/xlsx/", views_semester.SemesterXLSX.as_view(), name="semester_xlsx"),
    path("semester/bekukan/", views_semester.Susun.as_view(), name="susun"),
    path("<int:pk>/", views.Rinci.as_view(), name="rinci"),
    path("<int:pk>/pdf/", views.BerkasPDF.as_view(), name="pdf"),
    path("<int:pk>/xlsx/", views.BerkasXLSX.as_view(), name="xlsx"),
    path("<int:pk>/kirim/", views.Kirim.as_view(), name="kirim"),
]
urlpatterns = [
    path("", views.Beranda.as_view(), name="beranda"),
    path("laporan/", include((laporan_patterns, "laporan"))),
]
