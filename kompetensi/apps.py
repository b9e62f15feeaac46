"""Modules 2 and 3: the dictionary, job standards, assessments and gaps."""

from django.apps import AppConfig


class KompetensiConfig(AppConfig):
    name = "kompetensi"
    verbose_name = "Kompetensi"
