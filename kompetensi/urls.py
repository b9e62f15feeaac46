"""Addresses of modules 2 and 3."""

app_name = "kompetensi"
urlpatterns: list = []
