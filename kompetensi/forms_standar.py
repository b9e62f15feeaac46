"""Forms around the grid of standards."""

from django import forms

from hris.formulir import Formulir, TanggalInput
from pegawai.models import Jabatan, UnitKerja

SUMBER_TERBANYAK = 50


class PilihanForm(Formulir):
    """Which part of the grid is shown; nonsense falls back to the first choice."""

    milik = forms.ChoiceField(
        label="Standar", choices=[("jabatan", "Jabatan"), ("jenjang", "Jenjang")], required=False
    )
    jenis = forms.ChoiceField(
        label="Kompetensi",
        choices=[("mansoskul", "Manajerial dan sosial kultural"), ("teknis", "Teknis")],
        required=False,
    )
    q = forms.CharField(
        label="Cari jabatan", required=False, max_length=100, widget=forms.TextInput(attrs={"type": "search"})
    )
    unit = forms.ModelChoiceField(
        label="Unit kerja", queryset=UnitKerja.objects.none(), required=False, empty_label="Semua"
    )
    jabatan = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, pengguna, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = UnitKerja.objects.di_bawah(*pengguna.jangkauan.jalur_kelola)

    def isi(self, nama: str, bawaan=None):
        """Return a valid choice, else the fallback."""
        return self.cleaned_data.get(nama) or bawaan

    def saring(self, jabatan):
        """Return the posts that the choices leave."""
        if unit := self.isi("unit"):
            jabatan = jabatan.filter(unit__jalur__startswith=unit.jalur)
        if pk := self.isi("jabatan"):
            jabatan = jabatan.filter(pk=pk if abs(pk) < 2**31 else 0)
        for kata in self.isi("q", "").split():
            jabatan = jabatan.filter(nama__icontains=kata)
        return jabatan


class SimpanForm(Formulir):
    """From when the changed cells hold, and by which decree."""

    mulai = forms.DateField(label="Berlaku mulai", widget=TanggalInput())
    dasar_hukum = forms.CharField(
        label="Dasar hukum", max_length=200, required=False, help_text="Wajib bila ada sel yang berubah."
    )


class SalinForm(Formulir):
    """The post to copy from; at most fifty are offered, the search leaves fewer."""

    sumber = forms.ModelChoiceField(label="Salin dari jabatan", queryset=Jabatan.objects.none())
    hanya_teknis = forms.BooleanField(label="Hanya kompetensi teknis", required=False, initial=True)
    mulai = forms.DateField(label="Berlaku mulai", widget=TanggalInput())
    dasar_hukum = forms.CharField(label="Dasar hukum", max_length=200)

    def __init__(self, *args, sumber, kata: str, **kwargs):
        super().__init__(*args, **kwargs)
        bidang = self.fields["sumber"]
        bidang.queryset = sumber.select_related("unit")
        bidang.label_from_instance = lambda satu: f"{satu.nama} – {satu.unit.nama_pendek}"
        for satu in kata.split():
            sumber = sumber.filter(nama__icontains=satu)
        tawaran = sumber.select_related("unit").order_by("nama", "pk")[:SUMBER_TERBANYAK]
        bidang.choices = [("", "Pilih jabatan"), *((satu.pk, bidang.label_from_instance(satu)) for satu in tawaran)]
