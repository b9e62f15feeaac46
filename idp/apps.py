"""Module 9: the individual development plan and its approval."""

from django.apps import AppConfig


class IdpConfig(AppConfig):
    name = "idp"
    verbose_name = "Rencana Pengembangan Individu"
