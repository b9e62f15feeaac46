"""Filters of the lists; choices are limited to what the account may see."""

import django_filters as filters
from django import forms

from kompetensi.models import Asesmen, Kompetensi
from kompetensi.peta import dengan_selisih
from pegawai.models import Jabatan, Jenjang, Pegawai, RiwayatJabatan, UnitKerja


def kotak_cari(contoh: str) -> forms.TextInput:
    """Return the search box of a list."""
    return forms.TextInput(attrs={"type": "search", "placeholder": contoh})


def unit_terjangkau(request):
    """Return the units in which somebody in reach stands, and those of the agency by role."""
    if request is None:
        return UnitKerja.objects.none()
    orang = Pegawai.objects.terjangkau(request.user)
    dipegang = RiwayatJabatan.objects.pada(request.hari_ini).definitif().filter(pegawai__in=orang)
    badan = UnitKerja.objects.di_bawah(*request.user.jangkauan.jalur_unit)
    return badan | UnitKerja.objects.filter(pk__in=dipegang.values("jabatan__unit"))


class AsesmenFilter(filters.FilterSet):
    """Assessments by person, method and state."""

    q = filters.CharFilter(label="Cari", method="cari", widget=kotak_cari("Nama atau NIP"))
    metode = filters.ChoiceFilter(label="Metode", choices=Asesmen.Metode.choices, empty_label="Semua metode")
    keadaan = filters.ChoiceFilter(
        label="Keadaan",
        empty_label="Semua",
        choices=[("berlaku", "Masih berlaku"), ("lewat", "Lewat masa"), *Asesmen.Status.choices[1:]],
        method="saring_keadaan",
    )

    class Meta:
        model = Asesmen
        fields = ("q", "metode", "keadaan")

    def cari(self, baris, nama, teks):
        return baris.filter(pegawai__in=Pegawai.objects.cari(teks)) if teks.strip() else baris

    def saring_keadaan(self, baris, nama, nilai):
        hari = self.request.hari_ini
        if nilai == "berlaku":
            return baris.berlaku(hari)
        if nilai == "lewat":
            return baris.sah().filter(berlaku_sampai__lt=hari)
        return baris.filter(status=nilai)


class JabatanFilter(filters.FilterSet):
    """Posts by name and unit."""

    q = filters.CharFilter(
        label="Cari jabatan", field_name="nama", lookup_expr="icontains", widget=kotak_cari("Jabatan")
    )
    unit = filters.ModelChoiceFilter(
        label="Unit kerja", queryset=unit_terjangkau, method="di_unit", empty_label="Semua"
    )

    class Meta:
        model = Jabatan
        fields = ("q", "unit")

    def di_unit(self, baris, nama, unit):
        return baris.filter(unit__jalur__startswith=unit.jalur)


class KesenjanganFilter(filters.FilterSet):
    """People by unit and jenjang, competencies by kind; the rows carry dengan_jabatan."""

    unit = filters.ModelChoiceFilter(
        label="Unit kerja", queryset=unit_terjangkau, method="di_unit", empty_label="Semua"
    )
    jenjang = filters.ModelChoiceFilter(
        label="Jenjang", queryset=Jenjang.objects.order_by("urut", "pk"), method="di_jenjang", empty_label="Semua"
    )
    jenis = filters.ChoiceFilter(
        label="Jenis kompetensi", choices=Kompetensi.Jenis.choices, method="biarkan", empty_label="Semua jenis"
    )

    class Meta:
        model = Pegawai
        fields = ("unit", "jenjang", "jenis")

    def di_unit(self, baris, nama, unit):
        return baris.filter(unit_jalur__startswith=unit.jalur)

    def di_jenjang(self, baris, nama, jenjang):
        return baris.filter(jenjang_kode=jenjang.kode)

    def biarkan(self, baris, nama, nilai):
        """Leave the people as they are: the kind chooses columns."""
        return baris


def kompetensi_terjangkau(request):
    """Return the competencies offered by a filter."""
    return Kompetensi.objects.terjangkau(request.user).aktif() if request else Kompetensi.objects.none()


class PetaFilter(KesenjanganFilter):
    """The heat map: also by name, by one competency with the gap in it, and by how fresh the assessment is."""

    q = filters.CharFilter(label="Cari", method="cari", widget=kotak_cari("Nama atau NIP"))
    kompetensi = filters.ModelChoiceFilter(
        label="Kompetensi", queryset=kompetensi_terjangkau, method="biarkan", empty_label="Semua"
    )
    selisih = filters.ChoiceFilter(
        label="Keadaan",
        choices=[("kurang", "Di bawah standar"), ("cukup", "Memenuhi standar"), ("belum", "Belum ada hasil")],
        method="menurut_selisih",
        empty_label="Semua",
        help_text="Berlaku bila satu kompetensi dipilih.",
    )
    asesmen = filters.ChoiceFilter(
        label="Asesmen",
        choices=[("berlaku", "Masih berlaku"), ("lewat", "Lewat masa"), ("belum", "Belum pernah")],
        method="menurut_asesmen",
        empty_label="Semua",
    )

    class Meta:
        model = Pegawai
        fields = ("q", "unit", "jenjang", "jenis", "kompetensi", "selisih", "asesmen")

    def cari(self, baris, nama, teks):
        return baris.cari(teks)

    def menurut_selisih(self, baris, nama, nilai):
        kompetensi = self.form.cleaned_data.get("kompetensi")
        if kompetensi is None:
            return baris
        baris = dengan_selisih(baris, kompetensi, self.request.hari_ini).filter(standar__isnull=False)
        if nilai == "belum":
            return baris.filter(selisih__isnull=True)
        return baris.filter(selisih__lt=0) if nilai == "kurang" else baris.filter(selisih__gte=0)

    def menurut_asesmen(self, baris, nama, nilai):
        if nilai == "berlaku":
            return baris.filter(berlaku=True)
        return baris.filter(berlaku=False, terakhir__isnull=nilai == "belum")
