"""The rule sets in the admin; activities and JP have their own pages and no way round them."""

from django.contrib import admin

from hris.pengaturan import AdminHRIS
from hris.peran import Izin
from jp.models import AturanKonversi, BarisAturan


class BarisInline(admin.TabularInline):
    """The rows of a rule set; they stand once JP has been counted under it."""

    model = BarisAturan
    extra = 0

    def _boleh(self, request, obj=None) -> bool:
        return request.user.has_perm(Izin.PARAMETER_KELOLA) and not (obj and obj.terpakai)

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm(Izin.PARAMETER_KELOLA)

    def has_add_permission(self, request, obj=None):
        return self._boleh(request, obj)

    def has_change_permission(self, request, obj=None):
        return self._boleh(request, obj)

    def has_delete_permission(self, request, obj=None):
        return self._boleh(request, obj)


@admin.register(AturanKonversi)
class AturanAdmin(AdminHRIS):
    """Rule sets. A set that has counted JP keeps its code, dates and rates: a change is a new set with later dates."""

    izin = (Izin.PARAMETER_KELOLA,)
    list_display = ("nama", "kode", "dasar_hukum", "masa", "aktif")
    list_filter = ("aktif",)
    search_fields = ("kode", "nama", "dasar_hukum")
    inlines = (BarisInline,)

    def get_readonly_fields(self, request, obj=None):
        # A successor that begins later governs from its first day, so a used set need never be ended.
        return ("kode", "masa", "aktif") if obj and obj.terpakai else ()

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not (obj and obj.terpakai)
