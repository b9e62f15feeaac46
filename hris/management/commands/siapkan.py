"""Bring the database, the cache table, the reference data and the static files up to this version."""

from io import StringIO

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Menyiapkan basis data dan berkas statis untuk versi ini; aman diulang pada setiap pembaruan."

    def handle(self, **pilihan):
        call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)
        call_command("muat_acuan", stdout=StringIO())
        if not settings.LOKAL:
            call_command("collectstatic", interactive=False, verbosity=0)
        self.stdout.write("Basis data, data acuan, dan berkas statis siap.")
