"""Filters of the lists of module 1; every choice is limited to what the account may see."""

import django_filters as filters
from django.db.models import Q

from pegawai.models import Jenjang, Pegawai, PemulihanSandi, StatusPegawai, UnitKerja, UsulanPerubahan

AKTIF, LUAR, MANTAN = "aktif", "di-luar-cakupan", "bukan-pegawai-lagi"


def unit_terjangkau(request):
    """Return the units offered by a filter: those of the account's reach."""
    return UnitKerja.objects.terjangkau(request.user) if request else UnitKerja.objects.none()


class PegawaiFilter(filters.FilterSet):
    """Search and filters of the staff list; those who left show only when asked for."""

    q = filters.CharFilter(label="Cari nama atau NIP", method="saring_cari")
    unit = filters.ModelChoiceFilter(label="Unit kerja", queryset=unit_terjangkau, method="saring_unit")
    jenjang = filters.ModelChoiceFilter(label="Jenjang", queryset=Jenjang.objects.all(), method="saring_jenjang")
    jenis_asn = filters.ChoiceFilter(label="Jenis ASN", choices=Pegawai.JenisASN.choices)
    status = filters.ChoiceFilter(
        label="Status",
        empty_label="Semua yang masih pegawai",
        choices=[
            (AKTIF, "Dalam cakupan"),
            (LUAR, "Di luar cakupan"),
            *StatusPegawai.Jenis.choices,
            (MANTAN, "Bukan pegawai lagi"),
        ],
        method="saring_status",
    )

    class Meta:
        model = Pegawai
        fields = ["q", "unit", "jenjang", "jenis_asn", "status"]

    @property
    def hari(self):
        return self.request.hari_ini

    def filter_queryset(self, queryset):
        hasil = super().filter_queryset(queryset)
        return hasil if self.form.cleaned_data.get("status") else hasil.pada(self.hari)

    def saring_cari(self, queryset, nama, nilai):
        return queryset.cari(nilai)

    def saring_unit(self, queryset, nama, unit):
        return queryset.filter(unit_jalur__startswith=unit.jalur)

    def saring_jenjang(self, queryset, nama, jenjang):
        return queryset.filter(jenjang_kode=jenjang.kode)

    def saring_status(self, queryset, nama, nilai):
        if nilai == AKTIF:
            return queryset.dalam_cakupan(self.hari)
        if nilai == LUAR:
            return queryset.di_luar_cakupan(self.hari)
        if nilai == MANTAN:
            return queryset.filter(status_jenis__in=StatusPegawai.BUKAN_PEGAWAI_LAGI)
        return queryset.filter(status_jenis=nilai)


class TimFilter(filters.FilterSet):
    """Search in one's own team."""

    q = filters.CharFilter(label="Cari nama atau NIP", method="saring_cari")
    langsung = filters.ChoiceFilter(
        label="Tingkat", empty_label="Semua tingkat", choices=[("1", "Bawahan langsung")], method="saring_tingkat"
    )

    class Meta:
        model = Pegawai
        fields = ["q", "langsung"]

    def saring_cari(self, queryset, nama, nilai):
        return queryset.cari(nilai)

    def saring_tingkat(self, queryset, nama, nilai):
        return queryset.filter(tingkat=1)


class UsulanFilter(filters.FilterSet):
    """Requests by state; those waiting come first when nothing is chosen."""

    q = filters.CharFilter(label="Cari nama", method="saring_cari")
    status = filters.ChoiceFilter(
        label="Status",
        empty_label="Menunggu keputusan",
        choices=[("semua", "Semua"), *UsulanPerubahan.Status.choices[1:]],
        method="saring_status",
    )

    class Meta:
        model = UsulanPerubahan
        fields = ["q", "status"]

    def filter_queryset(self, queryset):
        hasil = super().filter_queryset(queryset)
        return hasil if self.form.cleaned_data.get("status") else hasil.terbuka()

    def saring_cari(self, queryset, nama, nilai):
        return queryset.filter(Q(pegawai__nama__icontains=nilai.strip()))

    def saring_status(self, queryset, nama, nilai):
        return queryset if nilai == "semua" else queryset.filter(status=nilai)


class PemulihanFilter(filters.FilterSet):
    """Recoveries by account and state."""

    q = filters.CharFilter(label="Cari nama atau NIP", method="saring_cari")
    status = filters.ChoiceFilter(label="Status", choices=PemulihanSandi.Status.choices)

    class Meta:
        model = PemulihanSandi
        fields = ["q", "status"]

    def saring_cari(self, queryset, nama, nilai):
        return queryset.filter(Q(pengguna__nama__icontains=nilai.strip()) | Q(pengguna__username=nilai.strip()))
