"""Modules 4 and 5: performance and the nine boxes."""

from django.apps import AppConfig


class PemetaanConfig(AppConfig):
    name = "pemetaan"
    verbose_name = "Kinerja dan pemetaan"
