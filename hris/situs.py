"""The admin site: for those who keep reference data, accounts and parameters, and nobody else."""

from functools import update_wrapper

from django.contrib.admin import AdminSite
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied

from hris.peran import Izin

PEMAKAI = (Izin.AKUN_KELOLA, Izin.PARAMETER_KELOLA, Izin.PEGAWAI_KELOLA)


class SitusAdminHRIS(AdminSite):
    """Entry by permission instead of `is_staff`; sign-in is the application's own."""

    site_header = "HRIS Bappelitbangda"
    site_title = "Pengaturan HRIS"
    index_title = "Pengaturan"
    enable_nav_sidebar = True

    def has_permission(self, request):
        return request.user.is_active and any(request.user.has_perm(izin) for izin in PEMAKAI)

    def login(self, request, extra_context=None):
        """No second sign-in: a guest goes to the application's own, a person without permission is refused."""
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.get_full_path())

    def admin_view(self, view, cacheable=False):
        """Refuse the wrong account at once instead of offering it another sign-in."""
        asli = super().admin_view(view, cacheable)

        def jaga(request, *args, **kwargs):
            if request.user.is_authenticated and not self.has_permission(request):
                raise PermissionDenied
            return asli(request, *args, **kwargs)

        return update_wrapper(jaga, asli)
