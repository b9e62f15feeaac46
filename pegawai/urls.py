"""Addresses."""

app_name = "pegawai"
urlpatterns = []
