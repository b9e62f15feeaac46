"""Forms of performance: a period, a result with its lines of targets, a unit's result, a reason."""

from django import forms
from django.forms import BaseFormSet, formset_factory

from hris.formulir import DesimalField, Formulir, FormulirModel
from pemetaan import kinerja
from pemetaan.models import KinerjaUnit, PenilaianKinerja, PeriodeKinerja

BARIS_KOSONG = 3
"""Empty lines offered below those that are filled; saving offers as many again."""

BARIS_TERBANYAK = 30


class PeriodeForm(FormulirModel):
    """A period of any length, with a scheme that was in force."""

    class Meta:
        model = PeriodeKinerja
        fields = ("nama", "jenis", "mulai", "selesai", "skema")

    def clean(self):
        isi = super().clean()
        if all(isi.get(nama) for nama in ("skema", "mulai", "selesai")):
            for salah in kinerja.periksa_skema(isi["skema"], isi["mulai"], isi["selesai"]):
                self.add_error(salah.bidang, str(salah))
        return isi


class SasaranForm(Formulir):
    """One line of targets; a new line left empty is none."""

    uraian = forms.CharField(label="Sasaran atau indikator", max_length=300)
    satuan = forms.CharField(label="Satuan", max_length=60, help_text="Misalnya dokumen, persen, atau hari.")
    target = DesimalField(label="Target", max_digits=14, decimal_places=2, min_value=0)
    realisasi = DesimalField(label="Realisasi", max_digits=14, decimal_places=2, min_value=0, required=False)

    def clean_target(self):
        target = self.cleaned_data["target"]
        if target == 0:
            raise forms.ValidationError("Target harus lebih dari 0.")
        return target


class BarisSasaran(BaseFormSet):
    """The lines of one result; what is ticked goes away."""

    def isi(self) -> list[dict]:
        """Return the lines that stay, in order."""
        return [
            {nama: nilai for nama, nilai in satu.cleaned_data.items() if nama != "DELETE"}
            for satu in self.forms
            if satu.cleaned_data.get("uraian") and not satu.cleaned_data.get("DELETE")
        ]

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if hapus := form.fields.get("DELETE"):
            hapus.label = "Hapus baris ini"
            hapus.widget.attrs["class"] = "form-check-input"


SasaranFormSet = formset_factory(
    SasaranForm,
    formset=BarisSasaran,
    extra=BARIS_KOSONG,
    max_num=BARIS_TERBANYAK,
    can_delete=True,
    can_delete_extra=False,
)


class BersasaranMixin:
    """A form with lines of targets below it; valid only together with them."""

    def __init__(self, *args, sasaran=(), **kwargs):
        super().__init__(*args, **kwargs)
        awal = [{nama: getattr(satu, nama) for nama in SasaranForm.base_fields} for satu in sasaran]
        self.baris = SasaranFormSet(self.data if self.is_bound else None, initial=awal, prefix="sasaran")

    def is_valid(self):
        sah = super().is_valid()
        if self.is_bound and not self.baris.is_valid():
            self.add_error(None, "Ada baris sasaran yang belum benar; lihat pesan di sebelah isiannya.")
            return False
        return sah


class PenilaianForm(BersasaranMixin, Formulir):
    """A person's result by the period's scheme; the verdict follows from it and is never typed."""

    nilai = DesimalField(
        label="Nilai kinerja", max_digits=6, decimal_places=2, required=False, help_text="0 sampai 120."
    )
    inovasi = forms.CharField(
        label="Inovasi",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Ide atau cara kerja baru yang bermanfaat. Tanpa itu nilai 110 ke atas tetap berpredikat Baik.",
    )
    hasil_kerja = forms.ChoiceField(label="Hasil kerja", required=False, widget=forms.RadioSelect)
    perilaku_kerja = forms.ChoiceField(label="Perilaku kerja", required=False, widget=forms.RadioSelect)

    def __init__(self, *args, periode: PeriodeKinerja, **kwargs):
        super().__init__(*args, **kwargs)
        buang = ("hasil_kerja", "perilaku_kerja") if periode.berangka else ("nilai", "inovasi")
        for nama in buang:
            del self.fields[nama]
        for nama in {"hasil_kerja", "perilaku_kerja"} - set(buang):
            self.fields[nama].choices = [("", "Belum dinilai"), *PenilaianKinerja.Nilai.choices]


class KinerjaUnitForm(BersasaranMixin, FormulirModel):
    """A unit's result: verdict (may wait), remarks and lines of targets."""

    class Meta:
        model = KinerjaUnit
        fields = ("predikat", "catatan")
        widgets = {"catatan": forms.Textarea(attrs={"rows": 3})}


class AlasanForm(Formulir):
    """The reason of a return or a withdrawal."""

    alasan = forms.CharField(label="Alasan", widget=forms.Textarea(attrs={"rows": 3}), max_length=1000)


class PilihPenilaianForm(Formulir):
    """The results ticked in a list."""

    pilih = forms.ModelMultipleChoiceField(
        PenilaianKinerja.objects.none(),
        label="Penilaian",
        error_messages={"required": "Centang paling sedikit satu penilaian."},
    )

    def __init__(self, *args, pilihan, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pilih"].queryset = pilihan
