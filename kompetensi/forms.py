"""Forms of assessments: one field a competency, its levels in words."""

from django import forms

from hris.formulir import DesimalField, Formulir, TanggalInput, rias
from kompetensi.models import Asesmen, Kompetensi

SEBUTAN = {0: "belum mencapai tingkat 1", 1: "paham", 2: "dasar", 3: "menengah", 4: "mumpuni", 5: "ahli"}
PILIHAN_TINGKAT = [("", "Belum dinilai"), *((n, f"{n} – {kata}") for n, kata in SEBUTAN.items())]


def bidang_tingkat(label: str, awal=None) -> forms.TypedChoiceField:
    """Return the field of one competency's level; blank is None, which is not zero."""
    return forms.TypedChoiceField(
        label=label, choices=PILIHAN_TINGKAT, coerce=int, empty_value=None, required=False, initial=awal
    )


class TingkatForm(Formulir):
    """A form with a level field `k<pk>` for each competency given."""

    def __init__(self, *args, kompetensi: list[Kompetensi], awal: dict[int, int] | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        self.kompetensi = kompetensi
        for satu in kompetensi:
            self.fields[f"k{satu.pk}"] = bidang_tingkat(satu.nama, (awal or {}).get(satu.pk))
        rias(self)

    @property
    def tingkat(self) -> dict[int, int]:
        """The levels filled in, by competency."""
        isi = {satu.pk: self.cleaned_data.get(f"k{satu.pk}") for satu in self.kompetensi}
        return {pk: nilai for pk, nilai in isi.items() if nilai is not None}

    def bidang(self):
        """Return (competency, bound field) pairs, in order."""
        return [(satu, self[f"k{satu.pk}"]) for satu in self.kompetensi]

    def bidang_lain(self):
        """Return the bound fields that are no level."""
        return [satu for satu in self if satu.name not in {f"k{k.pk}" for k in self.kompetensi}]


class AsesmenForm(TingkatForm):
    """An assessment somebody else made."""

    metode = forms.ChoiceField(label="Metode")
    tanggal = forms.DateField(label="Tanggal asesmen", widget=TanggalInput())
    berlaku_sampai = forms.DateField(
        label="Berlaku sampai",
        required=False,
        widget=TanggalInput(),
        help_text="Kosong: menurut parameter masa berlaku.",
    )
    asesor = forms.CharField(label="Asesor atau penyelenggara", max_length=200, required=False)
    jpm_sumber = DesimalField(
        label="JPM menurut laporan (%)", required=False, min_value=0, max_value=300, decimal_places=2
    )
    saran = forms.CharField(
        label="Saran pengembangan", required=False, widget=forms.Textarea(attrs={"rows": 3}), max_length=4000
    )

    def __init__(self, *args, metode: tuple[str, ...], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["metode"].choices = [pilihan for pilihan in Asesmen.Metode.choices if pilihan[0] in metode]

    @property
    def isi(self) -> dict:
        """What the action takes beside the levels."""
        return {nama: self.cleaned_data[nama] for nama in AsesmenForm.base_fields}


class KonfirmasiForm(TingkatForm):
    """A superior's levels beside the person's own."""

    catatan = forms.CharField(
        label="Catatan untuk pegawai", required=False, widget=forms.Textarea(attrs={"rows": 2}), max_length=2000
    )


class BatalkanForm(Formulir):
    """The reason for withdrawing an assessment."""

    alasan = forms.CharField(label="Alasan pembatalan", widget=forms.Textarea(attrs={"rows": 2}), max_length=1000)
