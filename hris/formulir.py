"""Forms in the house's look: every field renders by one template, with its error beside it."""

import re
from decimal import Decimal

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import CheckConstraint, F
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
GARIS = "---------"
"""How Django shows that nothing is chosen."""


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
    if getattr(bidang, "empty_label", None) == GARIS:
        bidang.empty_label = "Pilih …" if bidang.required else "Tidak diisi"
    if isinstance(bidang, forms.DateField) and type(bidang.widget) is forms.DateInput:
        bidang.widget = TanggalInput()
        bidang.input_formats = ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"]
    kelas = next((nilai for jenis, nilai in KELAS.items() if isinstance(bidang.widget, jenis)), "form-control")
    sudah = bidang.widget.attrs.get("class", "").split()
    if kelas and kelas not in sudah:
        bidang.widget.attrs["class"] = f"{bidang.widget.attrs.get('class', '')} {kelas}".strip()


class Formulir(FormulirMixin, forms.Form):
    """The house's plain form."""


class KendalaMixin:
    """What a constraint of the model refuses stands beside a field of which the constraint speaks."""

    def _update_errors(self, errors):
        super()._update_errors(di_samping_bidang(self, errors))


class FormulirModel(KendalaMixin, FormulirMixin, forms.ModelForm):
    """The house's model form."""


def di_samping_bidang(formulir: forms.BaseForm, galat: ValidationError) -> ValidationError:
    """Return the refusal with each message of a constraint of the form's model moved to its field."""
    if not hasattr(galat, "error_dict") or NON_FIELD_ERRORS not in galat.error_dict:
        return galat
    rinci = {nama: list(isi) for nama, isi in galat.error_dict.items() if nama != NON_FIELD_ERRORS}
    for satu in galat.error_dict[NON_FIELD_ERRORS]:
        rinci.setdefault(_bidang_kendala(formulir, satu.messages[0]), []).append(satu)
    return ValidationError(rinci)


def _bidang_kendala(formulir: forms.BaseForm, pesan: str) -> str:
    """Return the last field named by the constraint that says so (an end, not a start); else none in particular."""
    model = getattr(getattr(formulir, "_meta", None), "model", None)
    kendala = (satu for satu in (model._meta.constraints if model else ()) if pesan == satu.violation_error_message)
    disebut = {nama for satu in kendala for nama in _kolom(satu)}
    return next((nama for nama in reversed(formulir.fields) if nama in disebut), NON_FIELD_ERRORS)


def _kolom(kendala) -> set[str]:
    """Return the columns a constraint speaks of; of a uniqueness only where it is one: several belong on top."""
    if isinstance(kendala, CheckConstraint):
        return kendala.condition.referenced_base_fields
    bagian = [satu for ungkapan in getattr(kendala, "expressions", ()) for satu in _urai(ungkapan)]
    kolom = {*getattr(kendala, "fields", ()), *(satu.name for satu in bagian if isinstance(satu, F))}
    return kolom if len(kolom) == 1 else set()


def _urai(ungkapan) -> list:
    return list(ungkapan.flatten()) if hasattr(ungkapan, "flatten") else [ungkapan]


def tambahkan_kesalahan(form, galat: ValidationError) -> None:
    """Put an action's ValidationError beside the form's fields; what has no field goes on top."""
    galat = di_samping_bidang(form, galat)
    rinci = galat.message_dict if hasattr(galat, "error_dict") else {NON_FIELD_ERRORS: galat.messages}
    for bidang, pesan in rinci.items():
        for satu in pesan:
            form.add_error(bidang if bidang in form.fields else None, satu)
