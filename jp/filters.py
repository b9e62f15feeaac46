"""Filters of the list pages; choices are limited to what the account may see."""

import django_filters
from django import forms
from django.db.models import Q

from direktori.models import BentukPengembangan
from jp.models import Kegiatan
from pegawai.models import Pegawai, RiwayatJabatan, UnitKerja

STATUS_CAPAIAN = [("tercapai", "Sudah mencapai sasaran"), ("belum", "Belum mencapai sasaran")]


def _kotak_cari(contoh: str) -> forms.TextInput:
    return forms.TextInput(attrs={"type": "search", "placeholder": contoh})


class KegiatanFilter(django_filters.FilterSet):
    """Filters of one's own activities."""

    q = django_filters.CharFilter(label="Cari", method="cari", widget=_kotak_cari("Judul atau penyelenggara"))
    status = django_filters.ChoiceFilter(label="Status", choices=Kegiatan.Status.choices, empty_label="Semua status")
    bentuk = django_filters.ModelChoiceFilter(
        label="Bentuk", queryset=BentukPengembangan.objects.aktif(), empty_label="Semua bentuk"
    )

    class Meta:
        model = Kegiatan
        fields = ("q", "status", "bentuk")

    def cari(self, barisan, nama, teks):
        for kata in teks.split():
            barisan = barisan.filter(Q(judul__icontains=kata) | Q(penyelenggara__icontains=kata))
        return barisan


class VerifikasiFilter(KegiatanFilter):
    """Filters of the verification queue."""

    q = django_filters.CharFilter(label="Cari", method="cari", widget=_kotak_cari("Judul, nama, atau NIP"))
    status = None

    class Meta:
        model = Kegiatan
        fields = ("q", "bentuk")

    def cari(self, barisan, nama, teks):
        for kata in teks.split():
            barisan = barisan.filter(
                Q(judul__icontains=kata) | Q(pegawai__nama__icontains=kata) | Q(pegawai__nip__startswith=kata)
            )
        return barisan


def unit_terjangkau(request):
    """Return the units in which somebody in reach stands, and those of the agency by role."""
    if request is None:
        return UnitKerja.objects.none()
    jangkauan = request.user.jangkauan
    orang = Pegawai.objects.terjangkau(request.user)
    dipegang = RiwayatJabatan.objects.pada(request.hari_ini).definitif().filter(pegawai__in=orang)
    return UnitKerja.objects.di_bawah(*jangkauan.jalur_unit) | UnitKerja.objects.filter(
        pk__in=dipegang.values("jabatan__unit")
    )


class CapaianFilter(django_filters.FilterSet):
    """Filters of the JP totals of people; the rows carry the annotations of CapaianView."""

    q = django_filters.CharFilter(label="Cari", method="cari", widget=_kotak_cari("Nama atau NIP"))
    unit = django_filters.ModelChoiceFilter(
        label="Unit kerja", queryset=unit_terjangkau, method="di_unit", empty_label="Semua unit"
    )
    status = django_filters.ChoiceFilter(
        label="Capaian", choices=STATUS_CAPAIAN, method="menurut_status", empty_label="Semua"
    )

    class Meta:
        model = Pegawai
        fields = ("q", "unit", "status")

    def cari(self, barisan, nama, teks):
        return barisan.cari(teks)

    def di_unit(self, barisan, nama, unit):
        return barisan.filter(unit_jalur__startswith=unit.jalur) if unit else barisan

    def menurut_status(self, barisan, nama, status):
        return barisan.filter(tercapai=status == "tercapai") if status else barisan
