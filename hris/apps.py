"""The ground floor and the admin site in the house's look."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class HrisConfig(AppConfig):
    name = "hris"
    default = True
    verbose_name = "Akun dan parameter"

    def ready(self):
        from django.contrib.auth.signals import user_logged_in

        from hris import pemeriksaan  # noqa: F401  registers the system checks
        from hris.middleware import sentuh

        user_logged_in.connect(sentuh, dispatch_uid="hris.sentuh")


class SitusAdmin(admin_apps.AdminConfig):
    default = False
    default_site = "hris.situs.SitusAdminHRIS"
