"""Forms of mapping rounds: the round itself, a calibration, the reason of a return, thresholds on trial."""

from django import forms

from hris.formulir import DesimalField, Formulir, FormulirModel
from pegawai.models import UnitKerja
from pemetaan import kotak
from pemetaan.models import PutaranPemetaan

AMBANG = ("ambang_menengah", "ambang_tinggi", "ambang_kinerja_menengah", "ambang_kinerja_tinggi")


def badan_dikelola(pengguna):
    """Return the agencies whose rounds this account makes: those it keeps as Pengelola."""
    return UnitKerja.objects.di_bawah(*pengguna.jangkauan.jalur_kelola).filter(adalah_badan=True)


class PutaranForm(FormulirModel):
    """A round; the agency is chosen once, the action checks the rest."""

    class Meta:
        model = PutaranPemetaan
        fields = ("unit", "nama", "periode", "tanggal", *AMBANG)
        field_classes = dict.fromkeys(AMBANG, DesimalField)
        help_texts = {
            "tanggal": "Jabatan, status, dan asesmen dilihat pada tanggal ini.",
            "ambang_menengah": "JPM mulai dari sini: kompetensi/potensi menengah.",
            "ambang_tinggi": "JPM mulai dari sini: kompetensi/potensi tinggi.",
            "ambang_kinerja_menengah": "Hanya untuk nilai angka (PP 30/2019).",
            "ambang_kinerja_tinggi": "Hanya untuk nilai angka; tinggi juga menuntut inovasi tercatat.",
        }

    def __init__(self, *args, pengguna, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = badan_dikelola(pengguna)
        self.fields["periode"].empty_label = "Pilih periode"
        if self.instance.pk:
            del self.fields["unit"]

    def _post_clean(self):
        """Leave the model's checks to the action, which runs them with everything in place."""


class KalibrasiForm(Formulir):
    """Where to, and why."""

    ke = forms.TypedChoiceField(
        label="Pindahkan ke kotak",
        coerce=int,
        choices=[("", "Pilih kotak tujuan"), *((n, f"Kotak {n}: {kotak.arti(n).lower()}") for n in range(1, 10))],
    )
    alasan = forms.CharField(
        label="Alasan", widget=forms.Textarea(attrs={"rows": 3}), help_text="Wajib; tersimpan bersama nama Anda."
    )


class AlasanForm(Formulir):
    """The reason of a return."""

    alasan = forms.CharField(label="Alasan", widget=forms.Textarea(attrs={"rows": 3}))


class AndaiForm(Formulir):
    """Thresholds on trial; nothing is saved."""

    ambang_menengah = DesimalField(label="JPM menengah", max_digits=6, decimal_places=2, min_value=0)
    ambang_tinggi = DesimalField(label="JPM tinggi", max_digits=6, decimal_places=2, min_value=0)
    ambang_kinerja_menengah = DesimalField(label="Nilai kinerja menengah", max_digits=6, decimal_places=2, min_value=0)
    ambang_kinerja_tinggi = DesimalField(label="Nilai kinerja tinggi", max_digits=6, decimal_places=2, min_value=0)

    def clean(self):
        """Keep the thresholds as the rule takes them; a pair upside down is refused beside its upper bound."""
        isi = super().clean()
        for menengah, tinggi in (AMBANG[:2], AMBANG[2:]):
            if isi.get(menengah) is not None and isi.get(tinggi) is not None and isi[menengah] >= isi[tinggi]:
                self.add_error(tinggi, "Ambang tinggi harus lebih besar daripada ambang menengah.")
        if not self.errors:
            self.ambang = kotak.Ambang(*(isi[nama] for nama in AMBANG))
        return isi
