"""Parameters in the admin."""

from decimal import Decimal, InvalidOperation

from django.contrib import admin
from django.core.exceptions import ValidationError

from hris.models import Parameter
from hris.pengaturan import AdminBiasa, FormulirAksi
from hris.peran import Izin


def adalah_angka(teks: str) -> bool:
    try:
        return Decimal(teks.replace(",", ".")).is_finite()
    except InvalidOperation:
        return False


class ParameterForm(FormulirAksi):
    """What was a number stays one."""

    def clean_nilai(self):
        nilai = self.cleaned_data["nilai"]
        if adalah_angka(self.initial.get("nilai", "")) and not adalah_angka(nilai):
            raise ValidationError("Nilai parameter ini harus berupa angka.")
        return nilai


@admin.register(Parameter)
class ParameterAdmin(AdminBiasa):
    """The rules read parameters by key: keys are neither added nor renamed."""

    izin = (Izin.PARAMETER_KELOLA,)
    form = ParameterForm
    list_display = ("kunci", "nilai", "satuan", "sumber")
    search_fields = ("kunci", "sumber")
    readonly_fields = ("kunci",)
    fields = ("kunci", "nilai", "satuan", "sumber")

    def has_add_permission(self, request):
        return False
