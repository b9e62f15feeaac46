"""Module 6: forms of development."""

from django.apps import AppConfig


class DirektoriConfig(AppConfig):
    name = "direktori"
    verbose_name = "Direktori pengembangan"
