"""Parameters in the admin: seen by all who keep settings, changed by those who cover every agency."""

from django.contrib import admin

from hris import parameter
from hris.models import Parameter
from hris.pengaturan import AdminUmum
from hris.peran import Izin


@admin.register(Parameter)
class ParameterAdmin(AdminUmum):
    """The rules read parameters by key: keys are neither added nor renamed."""

    izin = (Izin.PARAMETER_KELOLA,)
    list_display = ("kunci", "nilai", "satuan", "boleh", "sumber")
    search_fields = ("kunci", "sumber")
    readonly_fields = ("kunci", "jenis", "boleh", "satuan")
    fields = ("kunci", "nilai", "satuan", "jenis", "boleh", "sumber")

    @admin.display(description="nilai yang boleh")
    def boleh(self, satu):
        return parameter.rentang(satu) or "–"

    def has_add_permission(self, request):
        return False
