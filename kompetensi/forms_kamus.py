"""The form of a technical competency with its five levels."""

from django import forms

from hris.formulir import FormulirModel, rias
from kompetensi.forms import SEBUTAN
from kompetensi.models import TINGKAT_TERTINGGI, Kompetensi

TINGKAT = range(1, TINGKAT_TERTINGGI + 1)


class KompetensiForm(FormulirModel):
    """A technical competency of an agency this account keeps."""

    class Meta:
        model = Kompetensi
        fields = ("nama", "unit", "definisi", "sumber", "aktif")
        widgets = {"definisi": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, badan, tingkat=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset, self.fields["unit"].required = badan, True
        self.fields["unit"].help_text = ""
        isi = {satu.tingkat: satu for satu in tingkat}
        for nomor in TINGKAT:
            ada = isi.get(nomor)
            self.fields[f"t{nomor}_uraian"] = _bidang(f"Uraian tingkat {nomor} ({SEBUTAN[nomor]})", ada and ada.uraian)
            self.fields[f"t{nomor}_indikator"] = _bidang(
                f"Indikator perilaku tingkat {nomor}", ada and ada.indikator, "Satu indikator sebaris."
            )
        rias(self)

    @property
    def data_kompetensi(self) -> dict:
        return {nama: self.cleaned_data[nama] for nama in self.Meta.fields}

    @property
    def tingkat(self) -> dict[int, tuple[str, str]]:
        """Level → (description, indicators)."""
        isi = self.cleaned_data
        return {nomor: (isi[f"t{nomor}_uraian"], isi[f"t{nomor}_indikator"]) for nomor in TINGKAT}


def _bidang(label: str, awal: str | None, bantuan: str = "") -> forms.CharField:
    kotak = forms.Textarea(attrs={"rows": 2})
    return forms.CharField(
        label=label, required=False, widget=kotak, initial=awal or "", help_text=bantuan, max_length=4000
    )
