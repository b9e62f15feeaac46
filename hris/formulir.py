"""Forms in the house's look: every field renders by one template, with its error beside it."""

import re
from decimal import Decimal

from django import forms
from django.forms.renderers import TemplatesSetting

KELAS = {
    forms.CheckboxInput: "form-check-input",
    forms.RadioSelect: "",
    forms.CheckboxSelectMultiple: "",
    forms.Select: "form-select",
    forms.SelectMultiple: "form-select",
}


WAJIB = "Wajib diisi."
"""Django's own sentence calls a field "bidang", which in an agency is a unit."""


class PenyajiFormulir(TemplatesSetting):
    """Renders forms and fields by `templates/komponen/`."""

    form_template_name = "komponen/formulir.html"
    field_template_name = "komponen/bidang.html"


class TanggalInput(forms.DateInput):
    """A native date field; browsers send ISO dates."""

    input_type = "date"

    def __init__(self, **kwargs):
        super().__init__(format="%Y-%m-%d", **kwargs)


class DesimalField(forms.DecimalField):
    """A number typed as people write it: "4,5" or "4.5", and "1.250.000" or "1.250,75" with dots for thousands."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
    RIBUAN = re.compile(r"-?\d{1,3}(\.\d{3})+(,\d+)?")

    def to_python(self, value):
        if isinstance(value, str):
            rapi = value.strip()
            value = (rapi.replace(".", "") if self.RIBUAN.fullmatch(rapi) else rapi).replace(",", ".")
        return super().to_python(value)

    def prepare_value(self, value):
        """Show a stored number as people write it: "2" and "3,5" instead of "2.00" and "3.50"."""
        return f"{value.normalize():f}".replace(".", ",") if isinstance(value, Decimal) else value


class FormulirMixin:
    """Gives every widget its Bootstrap class and ties errors and help to it for screen readers."""

    use_required_attribute = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        rias(self)

    def urutkan_kesalahan(self) -> list:
        """Return the bound fields that have errors, in order: the summary above the form links to them."""
        return [bidang for bidang in self if bidang.errors]


def rias(formulir: forms.BaseForm) -> None:
    """Give a form's widgets the house's look; also for forms made elsewhere, such as filters."""
    for bidang in formulir.fields.values():
        _rias(bidang)


def _rias(bidang: forms.Field) -> None:
    if bidang.error_messages.get("required") == forms.Field.default_error_messages["required"]:
        bidang.error_messages["required"] = WAJIB
    if isinstance(bidang, forms.DateField) and type(bidang.widget) is forms.DateInput:
        bidang.widget = TanggalInput()
        bidang.input_formats = ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"]
    kelas = next((nilai for jenis, nilai in KELAS.items() if isinstance(bidang.widget, jenis)), "form-control")
    sudah = bidang.widget.attrs.get("class", "").split()
    if kelas and kelas not in sudah:
        bidang.widget.attrs["class"] = f"{bidang.widget.attrs.get('class', '')} {kelas}".strip()


class Formulir(FormulirMixin, forms.Form):
    """The house's plain form."""


class FormulirModel(FormulirMixin, forms.ModelForm):
    """The house's model form."""
