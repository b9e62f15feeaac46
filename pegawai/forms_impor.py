"""Forms of an import of any kind."""

from django import forms
from django.core.validators import FileExtensionValidator

from hris.formulir import Formulir
from hris.impor.berkas import BATAS_BERKAS
from pegawai.models import UnitKerja


class UnggahForm(Formulir):
    """A workbook and the agency it belongs to."""

    unit = forms.ModelChoiceField(UnitKerja.objects.none(), label="Badan", empty_label=None)
    berkas = forms.FileField(
        label="Berkas",
        help_text="Berkas .xlsx atau .csv, paling besar 10 MB, dengan judul kolom seperti pada templat.",
        validators=[FileExtensionValidator(["xlsx", "csv"], "Hanya berkas .xlsx dan .csv yang dapat dibaca.")],
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.csv"}),
        error_messages={"empty": "Berkas kosong.", "required": "Pilih berkas lebih dahulu."},
    )

    def __init__(self, *args, pengguna, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = UnitKerja.objects.badan_dikelola(pengguna)

    def clean_berkas(self):
        berkas = self.cleaned_data["berkas"]
        if berkas.size > BATAS_BERKAS:
            raise forms.ValidationError("Berkas lebih besar dari 10 MB. Bagi menjadi beberapa berkas.")
        return berkas


class TulisForm(Formulir):
    """How a checked import is to be written."""

    lewati_yang_salah = forms.BooleanField(label="Lewati baris yang salah, tulis yang lain", required=False)
