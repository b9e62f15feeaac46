"""Forms of activities, evidence and comparisons."""

from django import forms
from django.utils import timezone

from direktori.models import BentukPengembangan
from hris.formulir import DesimalField, Formulir, FormulirModel
from jp import layanan
from jp.actions import ISIAN
from jp.models import AturanKonversi, Bukti, Kegiatan
from pegawai.models import Jenjang

TERIMA = ".pdf,.jpg,.jpeg,.png"
BANTUAN_JUMLAH = (
    "Menghitung satuan bentuknya: hari, sesi/kegiatan, semester, atau JP program. JP dihitung oleh sistem."
)


class BentukField(forms.ModelChoiceField):
    """The forms of development, each with how it is counted."""

    tarif: dict | None = None

    def label_from_instance(self, bentuk):
        if self.tarif is None:
            self.tarif = layanan.tarif_berlaku(timezone.localdate())
        return f"{bentuk} – {layanan.kalimat_tarif(bentuk, self.tarif.get(bentuk.kode))}"


class KegiatanForm(FormulirModel):
    """What a person says about an activity; JP is never typed."""

    bentuk = BentukField(BentukPengembangan.objects.none(), label="Bentuk pengembangan", empty_label="Pilih bentuk …")
    jumlah = DesimalField(label="Jumlah", max_digits=8, decimal_places=2, help_text=BANTUAN_JUMLAH)

    class Meta:
        model = Kegiatan
        fields = ISIAN
        widgets = {"keterangan": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        pilihan = BentukPengembangan.objects.dapat_dicatat()
        if self.instance.bentuk_id:
            pilihan |= BentukPengembangan.objects.filter(pk=self.instance.bentuk_id)
        self.fields["bentuk"].queryset = pilihan
        for nama in ("judul", "penyelenggara"):
            self.fields[nama].widget.attrs["autocomplete"] = "off"

    def clean(self):
        bersih = super().clean()
        mulai, selesai = bersih.get("tanggal_mulai"), bersih.get("tanggal_selesai")
        if mulai and selesai and selesai < mulai:
            self.add_error("tanggal_selesai", "Tanggal selesai tidak boleh mendahului tanggal mulai.")
        return bersih


class BuktiForm(Formulir):
    """A file of one kind of evidence; only kind b asks for number and date, only kind d for the signatory."""

    jenis = forms.ChoiceField(choices=Bukti.Jenis.choices, widget=forms.HiddenInput)
    berkas = forms.FileField(
        label="Berkas",
        widget=forms.FileInput(attrs={"accept": TERIMA}),
        help_text="PDF, JPG, atau PNG, paling besar 5 MB.",
        allow_empty_file=True,  # the action says what is wrong with an empty file
    )
    nomor = forms.CharField(label="Nomor surat", max_length=100, required=False)
    tanggal = forms.DateField(label="Tanggal surat")
    penerbit = forms.CharField(label="Nama penanda tangan", max_length=200)
    jenjang_penerbit = forms.ModelChoiceField(
        Jenjang.objects.all(), label="Jenjang jabatan penanda tangan", empty_label="Pilih jenjang …"
    )

    KHUSUS = {"nomor": "b", "tanggal": "b", "penerbit": "d", "jenjang_penerbit": "d"}

    def __init__(self, *args, jenis: str, **kwargs):
        super().__init__(*args, initial={"jenis": jenis}, auto_id=f"id_{jenis}_%s", **kwargs)
        for nama, milik in self.KHUSUS.items():
            if jenis != milik:
                del self.fields[nama]


class AlasanForm(Formulir):
    """The reason of a refusal."""

    alasan = forms.CharField(label="Alasan", widget=forms.Textarea(attrs={"rows": 3}), max_length=1000)


class CatatanForm(Formulir):
    """An optional note."""

    catatan = forms.CharField(
        label="Catatan", widget=forms.Textarea(attrs={"rows": 2}), max_length=1000, required=False
    )


class BandingForm(Formulir):
    """Which two rule sets to compare, on which year."""

    lama = forms.ChoiceField(label="Aturan pertama", required=False)
    baru = forms.ChoiceField(label="Aturan kedua")
    tahun = forms.IntegerField(label="Tahun", min_value=2000, max_value=2099)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        pilihan = list(AturanKonversi.objects.values_list("kode", "nama"))
        self.fields["lama"].choices = [("", "Yang berlaku"), *pilihan]
        self.fields["baru"].choices = pilihan
