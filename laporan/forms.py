"""Forms of reports; agencies to choose from are those in reach."""

from django import forms

from hris.formulir import Formulir
from laporan.models import LaporanResmi, PengirimanLaporan
from pegawai.models import UnitKerja


class PilihForm(Formulir):
    """Which agency's semester to look at."""

    unit = forms.ModelChoiceField(UnitKerja.objects.none(), label="Badan", empty_label=None)
    tahun = forms.IntegerField(label="Tahun", min_value=2000, max_value=2099)
    semester = forms.TypedChoiceField(label="Semester", choices=LaporanResmi.Semester.choices, coerce=int)

    def __init__(self, *args, badan, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = badan


class SusunForm(PilihForm):
    """Freeze a report: the period, and table D in words."""

    kendala = forms.CharField(
        label="Kendala",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Tabel D: hambatan pelaksanaan selama periode ini.",
    )
    tindak_lanjut = forms.CharField(
        label="Tindak lanjut",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Tabel D: yang dilakukan atau diminta untuk mengatasinya.",
    )


class KirimForm(Formulir):
    """Whom to send a frozen report to: those who have not got it yet."""

    penerima = forms.MultipleChoiceField(
        label="Penerima",
        widget=forms.CheckboxSelectMultiple,
        help_text="Salinan BPSDM memuat keikutsertaan, tanpa daftar JP perorangan.",
    )

    def __init__(self, *args, laporan, **kwargs):
        super().__init__(*args, **kwargs)
        sudah = {satu.penerima for satu in laporan.pengiriman.all()}
        self.fields["penerima"].choices = [
            pilihan for pilihan in PengirimanLaporan.Penerima.choices if pilihan[0] not in sudah
        ]
