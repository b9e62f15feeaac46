"""Chips, safe exports, tie-breakers."""

from datetime import date
from decimal import Decimal

import django_filters
import pytest
from django.db.models import F
from django.http import QueryDict

from hris.daftar import EksporAman, jinakkan, keping, kunci_urut, tanpa_saringan
from pegawai.models import Pegawai, UnitKerja
from tests.pegawai.factories import UnitKerjaFactory


@pytest.mark.parametrize("teks", ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=1"])
def test_teks_yang_mirip_rumus_dijinakkan(teks):
    assert jinakkan(teks) == f"'{teks}"


@pytest.mark.parametrize("nilai", ["Budi", "", "-5", "+6281234", "-1.234,5", 5, Decimal("-2"), None, date(2026, 1, 1)])
def test_nilai_biasa_tetap(nilai):
    assert jinakkan(nilai) == nilai


@pytest.mark.parametrize(
    ("bentuk", "boleh"), [("xlsx", True), ("csv", True), ("json", False), ("", False), (None, False)]
)
def test_bentuk_ekspor(bentuk, boleh):
    assert EksporAman.is_valid_format(bentuk) is boleh


def test_kunci_urut_memakai_urutan_lalu_pk():
    assert kunci_urut(Pegawai.objects.order_by("nip")).query.order_by == ("nip", "pk")
    assert kunci_urut(Pegawai.objects.all()).query.order_by == ("nama", "pk")
    assert kunci_urut(Pegawai.objects.order_by("-pk")).query.order_by == ("-pk",)
    assert len(kunci_urut(Pegawai.objects.order_by(F("nip").desc())).query.order_by) == 2


class Saringan(django_filters.FilterSet):
    q = django_filters.CharFilter(label="Cari", method="cari")
    jenis_asn = django_filters.MultipleChoiceFilter(label="Jenis", choices=[("PNS", "PNS tetap"), ("PPPK", "Kontrak")])
    unit = django_filters.ModelChoiceFilter(label="Unit", queryset=UnitKerja.objects.all(), method="cari")
    lahir = django_filters.DateFromToRangeFilter(label="Lahir", field_name="tanggal_lahir")
    contoh = django_filters.BooleanFilter(label="Contoh")

    def cari(self, queryset, name, value):
        return queryset


def buat(kueri: str):
    data = QueryDict(kueri)
    saringan = Saringan(data or None, queryset=Pegawai.objects.none())
    saringan.is_valid()
    return keping(saringan, data), tanpa_saringan(saringan, data)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kueri", "hasil"),
    [
        ("", []),
        ("q=", []),
        ("q=budi&page=3", [("Cari", "budi", "?")]),
        ("jenis_asn=PNS&jenis_asn=PPPK&sort=nip", [("Jenis", "PNS tetap, Kontrak", "?sort=nip")]),
        ("lahir_after=2000-01-02", [("Lahir", "2 Januari 2000 – …", "?")]),
        ("contoh=false", [("Contoh", "tidak", "?")]),
        ("lahir_after=xx", []),
    ],
)
def test_keping(kueri, hasil):
    assert buat(kueri)[0] == hasil


@pytest.mark.django_db
def test_keping_model_memakai_namanya_dan_hapus_semua_menyisakan_urutan():
    unit = UnitKerjaFactory(nama="Bidang Riset")
    daftar, semua = buat(f"unit={unit.pk}&lahir_before=2001-01-01&sort=-nip&per_page=50&page=2")
    assert [(label, kata) for label, kata, _ in daftar] == [("Unit", str(unit)), ("Lahir", "… – 1 Januari 2001")]
    assert semua == "?sort=-nip&per_page=50"
