"""Filters of rounds and of people in boxes; every choice is limited to what the account may see."""

import django_filters as filters
from django.db.models import Q

from hris.formulir import Formulir
from pegawai.models import Jabatan, Jenjang, Pegawai, UnitKerja
from pemetaan.models import Pemetaan, PutaranPemetaan

KEADAAN = [
    ("berkotak", "Sudah dipetakan"),
    ("belum", "Belum dapat dipetakan"),
    ("luar", "Dikecualikan (§1.5)"),
    ("digeser", "Dikalibrasi"),
    ("gugur", "Kalibrasi gugur, perlu ditinjau"),
]


def unit_terjangkau(request):
    """Return the units of the agencies reached by role, and those of one's own tiers."""
    if request is None:
        return UnitKerja.objects.none()
    jangkauan = request.user.jangkauan
    tim = Jabatan.objects.di_bawah(*jangkauan.jalur_jabatan).order_by().values("unit")
    return UnitKerja.objects.filter(Q(pk__in=UnitKerja.objects.di_bawah(*jangkauan.jalur_unit)) | Q(pk__in=tim))


class PutaranFilter(filters.FilterSet):
    """Rounds by state."""

    status = filters.ChoiceFilter(label="Status", choices=PutaranPemetaan.Status, empty_label="Semua status")

    class Meta:
        model = PutaranPemetaan
        fields = ("status",)
        form = Formulir


class PetaFilter(filters.FilterSet):
    """What narrows the picture: unit, level of post, kind of post, kind of official."""

    unit = filters.ModelChoiceFilter(
        label="Unit kerja", queryset=unit_terjangkau, method="saring_unit", empty_label="Semua unit"
    )
    jenjang = filters.ModelChoiceFilter(label="Jenjang", queryset=Jenjang.objects.all(), empty_label="Semua jenjang")
    jenis = filters.ChoiceFilter(
        label="Jenis jabatan", field_name="jenjang__jenis", choices=Jenjang.Jenis, empty_label="Semua jenis"
    )
    jenis_asn = filters.ChoiceFilter(
        label="Jenis ASN", field_name="pegawai__jenis_asn", choices=Pegawai.JenisASN, empty_label="Semua"
    )

    class Meta:
        model = Pemetaan
        fields = ("unit", "jenjang", "jenis", "jenis_asn")
        form = Formulir

    def saring_unit(self, queryset, nama, unit):
        return queryset.filter(unit__jalur__startswith=unit.jalur)


class OrangFilter(PetaFilter):
    """The list of people: also by name, box and state."""

    cari = filters.CharFilter(label="Nama atau NIP", method="saring_cari")
    kotak = filters.ChoiceFilter(
        label="Kotak", choices=[(str(n), f"Kotak {n}") for n in range(1, 10)], empty_label="Semua kotak"
    )
    keadaan = filters.ChoiceFilter(
        label="Keadaan", choices=KEADAAN, method="saring_keadaan", empty_label="Semua keadaan"
    )

    class Meta(PetaFilter.Meta):
        fields = ("cari", "kotak", "keadaan", "unit", "jenjang", "jenis", "jenis_asn")

    def saring_cari(self, queryset, nama, nilai):
        return queryset.filter(pegawai__in=Pegawai.objects.cari(nilai).order_by().values("pk"))

    def saring_keadaan(self, queryset, nama, nilai):
        cara = {"gugur": "kalibrasi_gugur"}.get(nilai, nilai)
        return getattr(queryset, cara)()
