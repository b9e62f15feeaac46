"""The matrix boxes × forms as one form: a select a cell, saved together."""

from django import forms

from direktori import rekomendasi
from direktori.models import RekomendasiKotak
from hris.formulir import Formulir

PILIHAN = [("", "–"), *RekomendasiKotak.Kekuatan.choices]


class Sel(forms.Select):
    """A select without blank lines: the matrix has some hundred and sixty of them."""

    template_name = "pemetaan/_sel.html"

    def get_context(self, name, value, attrs):
        """Leave out what the heads of row and column say already: they label the cell, by their ids."""
        konteks = super().get_context(name, value, attrs)
        konteks["widget"]["attrs"] = {"aria-labelledby": self.attrs["aria-labelledby"]}
        return konteks


class MatriksForm(Formulir):
    """One select for each form and box, and whether the matrix is confirmed with it."""

    tetapkan = forms.BooleanField(
        label="Tetapkan seluruh matriks",
        required=False,
        help_text=(
            "Tanda “usulan, belum ditetapkan” hilang. Sel yang kemudian diubah menjadi usulan lagi;"
            " bila ada sel yang dikosongkan, seluruh kotaknya."
        ),
    )

    def __init__(self, *args, karier: bool, **kwargs):
        super().__init__(*args, **kwargs)
        self.bentuk = list(rekomendasi.bentuk_matriks(karier=karier))
        self.ada = {(satu.kotak, satu.bentuk_id): satu for satu in RekomendasiKotak.objects.all()}
        for bentuk in self.bentuk:
            for kotak in rekomendasi.KOTAK:
                self.fields[f"s{bentuk.pk}-{kotak}"] = self._sel(bentuk, kotak)

    def _sel(self, bentuk, kotak: int) -> forms.ChoiceField:
        sel = self.ada.get((kotak, bentuk.pk))
        isi = sel.kekuatan if sel else ""
        rupa = Sel(attrs={"aria-labelledby": f"b{bentuk.pk} k{kotak}"})
        nama = f"{bentuk.nama}, kotak {kotak}"
        return forms.ChoiceField(label=nama, choices=PILIHAN, required=False, initial=isi, widget=rupa)

    def baris(self) -> list[tuple]:
        """Return (form, [(bound field, the row or None)]) for the table, box 1 first."""
        return [
            (
                bentuk,
                [(self[f"s{bentuk.pk}-{kotak}"], self.ada.get((kotak, bentuk.pk))) for kotak in rekomendasi.KOTAK],
            )
            for bentuk in self.bentuk
        ]

    @property
    def usulan(self) -> bool:
        """Whether a cell of the matrix shown is not confirmed."""
        tampil = {satu.pk for satu in self.bentuk}
        return any(satu.status == "usulan" for satu in self.ada.values() if satu.bentuk_id in tampil)

    def isi(self) -> dict[tuple[int, int], str]:
        """Return {(box, form's pk): strength} as sent; a cell not sent stays as it is."""
        return {
            (kotak, bentuk.pk): self.cleaned_data[nama]
            for bentuk in self.bentuk
            for kotak in rekomendasi.KOTAK
            for nama in [f"s{bentuk.pk}-{kotak}"]
            if nama in self.data
        }
