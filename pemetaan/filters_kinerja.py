"""Filters of the performance lists; choices are limited to what the account may see."""

import django_filters
from django import forms
from django.utils import timezone

from hris.alamat import nomor_dari
from pegawai.models import Pegawai, UnitKerja
from pemetaan.models import PeriodeKinerja, Predikat
from pemetaan.querysets import unit_berkinerja
from pemetaan.tables_kinerja import STATUS


def unit_pilihan(request):
    """Return the units in reach, of the agency or of the team."""
    return unit_berkinerja(request.user) if request else UnitKerja.objects.none()


def periode_pilihan(request=None):
    """Return the periods that have begun."""
    return PeriodeKinerja.objects.dimulai(request.hari_ini if request else timezone.localdate())


def periode_diminta(request) -> PeriodeKinerja | None:
    """Return the period asked for, else the last that ended by the chosen year, else the newest; None: no period."""
    mulai = periode_pilihan(request)
    diminta = nomor_dari(request.GET.get("periode", ""))
    if diminta and (ada := mulai.filter(pk=diminta).first()):
        return ada
    berakhir = PeriodeKinerja.objects.filter(selesai__year__lte=request.tahun)
    return berakhir.terakhir(request.hari_ini).first() or mulai.first()


class KinerjaFilter(django_filters.FilterSet):
    """Filters of people with results; the view reads `periode` before the rows are made."""

    q = django_filters.CharFilter(
        label="Cari",
        method="cari",
        widget=forms.TextInput(attrs={"type": "search", "placeholder": "Nama atau NIP"}),
    )
    periode = django_filters.ModelChoiceFilter(
        label="Periode", queryset=periode_pilihan, method="biarkan", empty_label="Yang terakhir berakhir"
    )
    unit = django_filters.ModelChoiceFilter(
        label="Unit kerja", queryset=unit_pilihan, method="di_unit", empty_label="Semua unit"
    )
    predikat = django_filters.ModelChoiceFilter(
        label="Predikat", queryset=Predikat.objects.all(), method="berpredikat", empty_label="Semua predikat"
    )
    status = django_filters.ChoiceFilter(
        label="Status", choices=list(STATUS.items()), method="berstatus", empty_label="Semua status"
    )

    class Meta:
        model = Pegawai
        fields = ("q", "periode", "unit", "predikat", "status")

    def cari(self, barisan, nama, teks):
        return barisan.cari(teks)

    def biarkan(self, barisan, nama, periode):
        return barisan

    def di_unit(self, barisan, nama, unit):
        return barisan.filter(unit_jalur__startswith=unit.jalur)

    def berpredikat(self, barisan, nama, predikat):
        return barisan.filter(predikat_urut=predikat.urut)

    def berstatus(self, barisan, nama, status):
        return barisan.filter(kinerja_status=status)


class KinerjaTimFilter(KinerjaFilter):
    """Filters of the team: also by who is the direct superior."""

    unit = None
    langsung = django_filters.ChoiceFilter(
        label="Tingkat", empty_label="Semua tingkat", choices=[("1", "Bawahan langsung")], method="bawahan_langsung"
    )

    class Meta:
        model = Pegawai
        fields = ("q", "periode", "langsung", "predikat", "status")

    def bawahan_langsung(self, barisan, nama, nilai):
        return barisan.filter(atasan_id=self.request.user.jangkauan.pegawai_id)


class KinerjaUnitFilter(django_filters.FilterSet):
    """Filters of units with results."""

    q = django_filters.CharFilter(label="Cari", field_name="nama", lookup_expr="icontains")
    periode = django_filters.ModelChoiceFilter(
        label="Periode", queryset=periode_pilihan, method="biarkan", empty_label="Yang terakhir berakhir"
    )

    class Meta:
        model = UnitKerja
        fields = ("q", "periode")

    def biarkan(self, barisan, nama, periode):
        return barisan


class PeriodeFilter(django_filters.FilterSet):
    """Filters of periods."""

    jenis = django_filters.ChoiceFilter(label="Jenis", choices=PeriodeKinerja.Jenis.choices, empty_label="Semua jenis")
    skema = django_filters.ChoiceFilter(label="Skema", choices=PeriodeKinerja.Skema.choices, empty_label="Semua skema")

    class Meta:
        model = PeriodeKinerja
        fields = ("jenis", "skema")
