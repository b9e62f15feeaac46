"""Filters of the lists of plans; choices never reach past what the user may see."""

import django_filters
from django import forms

from hris.formulir import Formulir
from idp.models import IDP
from pegawai.models import Pegawai, UnitKerja

BELUM = ("belum", "Belum ada IDP")


def unit_terjangkau(request):
    if request is None:
        return UnitKerja.objects.none()
    return UnitKerja.objects.di_bawah(*request.user.jangkauan.jalur_unit)


class IDPFilter(django_filters.FilterSet):
    cari = django_filters.CharFilter(label="Nama atau NIP", method="saring_cari")
    status = django_filters.ChoiceFilter(label="Status", choices=IDP.Status, empty_label="Semua status")
    unit = django_filters.ModelChoiceFilter(
        label="Unit kerja", queryset=unit_terjangkau, method="saring_unit", empty_label="Semua unit"
    )
    menunggu = django_filters.BooleanFilter(
        label="Menunggu saya", method="saring_menunggu", widget=forms.CheckboxInput
    )

    class Meta:
        model = IDP
        fields = ()
        form = Formulir

    def saring_cari(self, queryset, nama, nilai):
        return queryset.filter(pegawai__in=Pegawai.objects.cari(nilai).order_by().values("pk"))

    def saring_unit(self, queryset, nama, nilai):
        pegawai = Pegawai.objects.di_unit(nilai.jalur, tanggal=self.request.hari_ini)
        return queryset.filter(pegawai__in=pegawai.order_by().values("pk"))

    def saring_menunggu(self, queryset, nama, nilai):
        if not nilai:
            return queryset
        return queryset.filter(pk__in=IDP.objects.menunggu(self.request.user).order_by().values("pk"))


class TimFilter(django_filters.FilterSet):
    cari = django_filters.CharFilter(label="Nama atau NIP", method="saring_cari")
    status = django_filters.ChoiceFilter(
        label="Status IDP", choices=[BELUM, *IDP.Status.choices], method="saring_status", empty_label="Semua status"
    )

    class Meta:
        model = Pegawai
        fields = ()
        form = Formulir

    def saring_cari(self, queryset, nama, nilai):
        return queryset.cari(nilai)

    def saring_status(self, queryset, nama, nilai):
        return queryset.filter(idp_status__isnull=True) if nilai == BELUM[0] else queryset.filter(idp_status=nilai)
