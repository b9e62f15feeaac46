"""Addresses of modules 4 (performance) and 5 (nine boxes)."""

from pemetaan import urls_kinerja, urls_kotak

app_name = "pemetaan"
urlpatterns = [*urls_kinerja.urlpatterns, *urls_kotak.urlpatterns]
