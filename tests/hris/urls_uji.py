"""The addresses of the application and of views that exist only to test the base views."""

import django_filters
import django_tables2 as tables
from django import forms
from django.core.exceptions import ValidationError
from django.urls import path, reverse_lazy

from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, DaftarView, FormulirView, RinciView
from hris.urls import handler403, handler404, handler500, urlpatterns
from pegawai.models import Pegawai

__all__ = ["handler403", "handler404", "handler500", "urlpatterns"]


class Saringan(django_filters.FilterSet):
    q = django_filters.CharFilter(field_name="nama", lookup_expr="icontains", label="Nama")
    jenis_asn = django_filters.ChoiceFilter(choices=Pegawai.JenisASN.choices, label="Jenis ASN")
    lahir = django_filters.DateFilter(field_name="tanggal_lahir", label="Tanggal lahir")


class Tabel(tables.Table):
    class Meta:
        model = Pegawai
        fields = ("nama", "nip", "jenis_asn", "alamat")


class Daftar(DaftarView):
    queryset = Pegawai.objects.all()
    filterset_class = Saringan
    table_class = Tabel
    izin = (Izin.PEGAWAI_LIHAT,)
    izin_ekspor = (Izin.PEGAWAI_EKSPOR,)
    judul = "Daftar uji"
    kosong = "Belum ada pegawai. Impor dahulu."


class Alasan(Formulir):
    alasan = forms.CharField(label="Alasan", max_length=20)


class Isi(FormulirView):
    izin = (Izin.PEGAWAI_LIHAT,)
    form_class = Alasan
    judul = "Isi alasan"

    def jalankan(self, form):
        if form.cleaned_data["alasan"] == "buruk":
            raise ValidationError({"alasan": "Alasan ini ditolak.", "lain": "Ada yang lain."})
        return reverse_lazy("uji_daftar")


class Aksi(AksiView):
    model = Pegawai
    izin = (Izin.PEGAWAI_KELOLA,)
    form_class = Alasan
    judul = "Kembalikan"

    def jalankan(self, form):
        if form.cleaned_data["alasan"] == "buruk":
            raise ValidationError("Keadaannya sudah berubah.")
        return reverse_lazy("uji_daftar")


class Rinci(RinciView):
    model = Pegawai
    izin = (Izin.PEGAWAI_LIHAT,)
    template_name = "generik/rinci.html"


urlpatterns = [
    *urlpatterns,
    path("uji/daftar/", Daftar.as_view(), name="uji_daftar"),
    path("uji/isi/", Isi.as_view(), name="uji_isi"),
    path("uji/aksi/<int:pk>/", Aksi.as_view(), name="uji_aksi"),
    path("uji/rinci/<int:pk>/", Rinci.as_view(), name="uji_rinci"),
]
