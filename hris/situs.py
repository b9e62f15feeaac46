"""The admin site: for those who keep reference data, accounts and parameters, and nobody else."""

from django.contrib.admin import AdminSite

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
