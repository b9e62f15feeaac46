"""Forms of module 1. They read what was typed; the rules are in the actions."""

from django import forms
from django.utils.text import capfirst

from hris.formulir import Formulir, FormulirModel
from pegawai import nip
from pegawai.actions import BIDANG_KONTAK, BIDANG_PEGAWAI, BIDANG_USULAN
from pegawai.models import Golongan, Jabatan, Pegawai, RiwayatJabatan, StatusPegawai

MULAI = "Tanggal mulai berlaku menurut surat keputusan."
SAMPAI = "Hari terakhir; kosongkan bila tidak dibatasi."


class PilihJabatan(forms.ModelChoiceField):
    """A post with its unit, for posts of one name in several units."""

    def label_from_instance(self, obj):
        return f"{obj.nama} — {obj.unit}"


def pilih_jabatan() -> PilihJabatan:
    return PilihJabatan(label="Jabatan", queryset=Jabatan.objects.none())


class JabatanMixin:
    """Offers the posts of the account's own agency only."""

    def __init__(self, *args, pengguna, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["jabatan"].queryset = Jabatan.objects.dikelola(pengguna).select_related("unit")


class PegawaiForm(FormulirModel):
    """Staff data."""

    nip = forms.CharField(label="NIP", max_length=30, help_text="18 angka; spasi diabaikan.")

    class Meta:
        model = Pegawai
        fields = BIDANG_PEGAWAI

    def clean_nip(self):
        return nip.bersihkan(self.cleaned_data["nip"])

    @property
    def data_pegawai(self) -> dict:
        return {bidang: self.cleaned_data[bidang] for bidang in BIDANG_PEGAWAI}


class PegawaiBaruForm(JabatanMixin, PegawaiForm):
    """A new person with the first post and rank."""

    jabatan = pilih_jabatan()
    mulai = forms.DateField(label="TMT jabatan", help_text=MULAI)
    golongan = forms.ModelChoiceField(label="Golongan", queryset=Golongan.objects.all(), required=False)
    nomor_sk = forms.CharField(label="Nomor SK", max_length=100, required=False)


class KontakForm(FormulirModel):
    """One's own contact data."""

    class Meta:
        model = Pegawai
        fields = BIDANG_KONTAK
        help_texts = {"email": "Dipakai untuk masuk dan mengatur ulang kata sandi."}


class UsulanForm(Formulir):
    """A request to change one field of one's own staff data."""

    bidang = forms.ChoiceField(label="Data yang diubah")
    nilai_baru = forms.CharField(
        label="Nilai yang benar", max_length=300, help_text="Tanggal ditulis HH-BB-TTTT, misalnya 17-05-1990."
    )
    alasan = forms.CharField(
        label="Alasan",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Sebutkan dokumen dasarnya, misalnya nomor akta atau SK.",
    )

    berkas = forms.FileField(
        label="Dokumen pendukung",
        required=False,
        help_text="PDF, JPG, atau PNG, paling besar 5 MB. Hanya Anda dan pengelola kepegawaian yang dapat membukanya.",
        widget=forms.ClearableFileInput(attrs={"accept": ".pdf,.jpg,.jpeg,.png"}),
    )

    def __init__(self, *args, pegawai, **kwargs):
        super().__init__(*args, **kwargs)
        kolom = [Pegawai._meta.get_field(nama) for nama in BIDANG_USULAN]
        self.fields["bidang"].choices = [(satu.name, capfirst(satu.verbose_name)) for satu in kolom]


class TolakForm(Formulir):
    """The reason of a refusal."""

    putusan = forms.CharField(
        label="Alasan penolakan", max_length=500, widget=forms.Textarea(attrs={"rows": 3}), required=False
    )


class TempatkanForm(JabatanMixin, Formulir):
    """A post for a person."""

    jabatan = pilih_jabatan()
    jenis = forms.ChoiceField(
        label="Kedudukan", choices=RiwayatJabatan.Jenis.choices, initial=RiwayatJabatan.Jenis.DEFINITIF
    )
    mulai = forms.DateField(label="Mulai", help_text=MULAI)
    sampai = forms.DateField(label="Sampai dengan", help_text=SAMPAI, required=False)
    nomor_sk = forms.CharField(label="Nomor SK", max_length=100, required=False)


class PangkatForm(Formulir):
    """A rank for a person."""

    golongan = forms.ModelChoiceField(label="Golongan", queryset=Golongan.objects.none())
    mulai = forms.DateField(label="TMT", help_text=MULAI)
    nomor_sk = forms.CharField(label="Nomor SK", max_length=100, required=False)

    def __init__(self, *args, pegawai, **kwargs):
        super().__init__(*args, **kwargs)
        jenis = "PPPK" if pegawai.jenis_asn == Pegawai.JenisASN.PPPK else "PNS"
        self.fields["golongan"].queryset = Golongan.objects.filter(jenis_asn=jenis)


class StatusForm(Formulir):
    """A status with its decree."""

    jenis = forms.ChoiceField(label="Status", choices=StatusPegawai.Jenis.choices)
    mulai = forms.DateField(label="Mulai", help_text=MULAI)
    sampai = forms.DateField(label="Sampai dengan", help_text=SAMPAI, required=False)
    nomor_sk = forms.CharField(label="Nomor SK", max_length=100)
    keterangan = forms.CharField(label="Keterangan", max_length=300, required=False)


class AkhiriForm(Formulir):
    """The last day of a dated row."""

    sampai = forms.DateField(label="Hari terakhir")
