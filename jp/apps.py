"""Modules 10 and 11: activities, evidence, JP totals, history."""

from django.apps import AppConfig


class JpConfig(AppConfig):
    name = "jp"
    verbose_name = "Kegiatan dan JP"
