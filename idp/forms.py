"""Forms of the plan: an item, a verb with a note or a reason, many plans, a link to an activity."""

from django import forms

from direktori.models import BentukPengembangan
from hris.formulir import DesimalField, Formulir, FormulirModel
from idp.models import IDP, ItemIDP
from jp.models import Kegiatan


class RupiahField(forms.DecimalField):
    """An amount in whole rupiah, typed with or without "Rp" and dots."""

    def to_python(self, value):
        if isinstance(value, str):
            value = value.replace("Rp", "").replace(".", "").replace(" ", "") or "0"
        return super().to_python(value)


def kelompok_satuan(bentuk) -> list[tuple[str, list]]:
    """Return the forms as choices, grouped by what their amount counts."""
    kelompok: dict[str, list] = {}
    for satu in bentuk:
        kelompok.setdefault(f"Dihitung per {satu.get_satuan_display()}", []).append((satu.pk, str(satu)))
    return list(kelompok.items())


class FormulirItem(FormulirModel):
    """One planned activity."""

    jumlah = DesimalField(
        label="Jumlah",
        max_digits=8,
        decimal_places=2,
        help_text="Dalam satuan bentuknya: JP, hari, kegiatan, atau semester. Desimal dengan koma.",
    )
    biaya = RupiahField(
        label="Perkiraan biaya (Rp)", max_digits=14, decimal_places=0, min_value=0, required=False, initial=0,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )  # fmt: skip

    class Meta:
        model = ItemIDP
        fields = ("bentuk", "judul", "kompetensi", "sebab", "triwulan", "jumlah", "penyelenggara", "biaya")
        help_texts = {
            "kompetensi": "Kompetensi yang ingin ditingkatkan. Isi ini, atau alasannya.",
            "sebab": "Misalnya tugas baru, hasil penilaian, atau kewajiban jabatan.",
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        bentuk = BentukPengembangan.objects.dapat_dicatat()
        if self.instance.bentuk_id:
            bentuk = bentuk | BentukPengembangan.objects.filter(pk=self.instance.bentuk_id)
        self.fields["bentuk"].queryset = bentuk
        self.fields["bentuk"].choices = [("", "Pilih bentuk pengembangan"), *kelompok_satuan(bentuk)]
        self.fields["triwulan"].choices = [("", "Pilih triwulan"), *ItemIDP.TRIWULAN]
        for nama in ("bentuk", "jumlah", "triwulan", "biaya"):
            self.fields[nama].widget.attrs["data-perkiraan"] = ""

    def clean_biaya(self):
        return self.cleaned_data["biaya"] or 0


class FormulirPerkiraan(Formulir):
    """What the live total needs of the item being typed: its form, amount, quarter and cost."""

    bentuk = forms.ModelChoiceField(BentukPengembangan.objects.dapat_dicatat())
    jumlah = DesimalField(max_digits=8, decimal_places=2, min_value=0)
    triwulan = forms.TypedChoiceField(choices=ItemIDP.TRIWULAN, coerce=int, required=False, empty_value=4)
    biaya = RupiahField(max_digits=14, decimal_places=0, min_value=0, required=False)

    def clean_biaya(self):
        return self.cleaned_data["biaya"] or 0


class FormulirLangkah(Formulir):
    """A verb with an optional note; `langkah` tells which state of the plan the page showed."""

    langkah = forms.IntegerField(widget=forms.HiddenInput, required=False)
    catatan = forms.CharField(label="Catatan", required=False, widget=forms.Textarea(attrs={"rows": 2}))


class FormulirAlasan(Formulir):
    """A verb with a reason; whether it may stay empty is the action's to say."""

    langkah = forms.IntegerField(widget=forms.HiddenInput, required=False)
    alasan = forms.CharField(label="Alasan", required=False, widget=forms.Textarea(attrs={"rows": 2}))


class FormulirSusun(Formulir):
    """The year of a new plan."""

    tahun = forms.IntegerField(label="Tahun", min_value=2000, max_value=2099)


class FormulirBanyak(Formulir):
    """Several plans, out of those in reach."""

    pilih = forms.ModelMultipleChoiceField(IDP.objects.none(), label="Rencana", widget=forms.MultipleHiddenInput)

    def __init__(self, *args, jangkauan, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pilih"].queryset = jangkauan
        self.fields["pilih"].error_messages["required"] = "Pilih sedikitnya satu rencana."


class FormulirHubungkan(Formulir):
    """An own activity that fulfils an item."""

    kegiatan = forms.ModelChoiceField(Kegiatan.objects.none(), label="Kegiatan")

    def __init__(self, *args, kegiatan, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kegiatan"].queryset = kegiatan
