"""Numbers as people type and read them."""

from datetime import date
from decimal import Decimal

import pytest
from django import forms
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from hris.formulir import WAJIB, DesimalField, Formulir, FormulirModel, tambahkan_kesalahan
from hris.models import Pengguna
from idp.models import ItemIDP
from pegawai.models import Jabatan
from pemetaan.models import PeriodeKinerja
from tests.pemetaan.factories import PeriodeKinerjaFactory

BIDANG = DesimalField(max_digits=14, decimal_places=2)


class PilihanForm(Formulir):
    """Choices of rows, as forms of models have them."""

    wajib = forms.ModelChoiceField(PeriodeKinerja.objects.none())
    boleh = forms.ModelChoiceField(PeriodeKinerja.objects.none(), required=False)
    bernama = forms.ModelChoiceField(PeriodeKinerja.objects.none(), empty_label="Pilih periode")
    terpilih = forms.ModelChoiceField(PeriodeKinerja.objects.none(), empty_label=None)


@pytest.mark.django_db
def test_pilihan_kosong_berkata_apa_yang_diminta():
    kosong = {nama: [label for _, label in bidang.choices] for nama, bidang in PilihanForm().fields.items()}
    assert kosong == {"wajib": ["Pilih …"], "boleh": ["Tidak diisi"], "bernama": ["Pilih periode"], "terpilih": []}


@pytest.mark.parametrize(
    ("tulisan", "nilai"),
    [
        ("4,5", "4.5"), ("4.5", "4.5"), (" 7 ", "7"), ("1.250", "1250"), ("1.250.000", "1250000"),
        ("1.250,75", "1250.75"), ("0,25", "0.25"), ("-3", "-3"),
    ],
)  # fmt: skip
def test_angka_seperti_ditulis_orang(tulisan, nilai):
    assert BIDANG.clean(tulisan) == Decimal(nilai)


@pytest.mark.parametrize("tulisan", ["dua", "1,2,3", "1.25.0", "1,255", "12 dokumen", "NaN"])
def test_bukan_angka_ditolak(tulisan):
    with pytest.raises(forms.ValidationError):
        BIDANG.clean(tulisan)


@given(st.decimals(-(10**9), 10**9, places=2))
def test_yang_ditampilkan_terbaca_kembali(nilai):
    assert BIDANG.clean(BIDANG.prepare_value(nilai)) == nilai


def test_tulisan_pengguna_ditampilkan_apa_adanya():
    assert (BIDANG.prepare_value("dua"), BIDANG.prepare_value(None), BIDANG.prepare_value(Decimal("2.00"))) == (
        "dua", None, "2",
    )  # fmt: skip


def test_isian_kosong_disebut_wajib_dan_pesan_sendiri_tetap():
    class Contoh(Formulir):
        nama = forms.CharField()
        alasan = forms.CharField(error_messages={"required": "Sebutkan alasannya."})

    assert Contoh({}).errors == {"nama": [WAJIB], "alasan": ["Sebutkan alasannya."]}


# --- what a constraint refuses stands beside its field ------------------------------------------------------------
class FormulirPeriode(FormulirModel):
    class Meta:
        model = PeriodeKinerja
        fields = ("nama", "jenis", "mulai", "selesai", "skema")


def isian_periode(**lain) -> dict:
    isi = {"nama": "Semester I 2031", "jenis": "semester", "mulai": "2031-01-01", "selesai": "2031-06-30"}
    return isi | {"skema": "permenpanrb-6-2022"} | lain


@pytest.mark.django_db
def test_kendala_antarbidang_di_samping_bidang_terakhir_yang_disebut():
    form = FormulirPeriode(isian_periode(selesai="2030-06-30"))
    assert not form.is_valid()
    assert list(form.errors) == ["selesai"] and not form.non_field_errors()
    assert [bidang.name for bidang in form.urutkan_kesalahan()] == ["selesai"]


@pytest.mark.django_db
def test_keunikan_beberapa_bidang_tetap_di_atas():
    PeriodeKinerjaFactory(mulai=date(2031, 1, 1), selesai=date(2031, 6, 30))
    form = FormulirPeriode(isian_periode())
    assert not form.is_valid()
    assert list(form.errors) == ["__all__"]


@pytest.mark.django_db
def test_penolakan_tindakan_pun_ke_samping_bidangnya():
    form = FormulirPeriode(isian_periode())
    form.errors.clear()
    pesan = "Tanggal selesai harus sesudah tanggal mulai."
    tambahkan_kesalahan(form, ValidationError({"__all__": [pesan, "Periode terkunci."], "lain": ["Tidak dikenal."]}))
    assert form.errors["selesai"] == [pesan]
    assert sorted(form.non_field_errors()) == ["Periode terkunci.", "Tidak dikenal."]


@pytest.mark.django_db
def test_keunikan_satu_bidang_di_samping_bidangnya(para, organisasi):
    class FormulirAkun(FormulirModel):
        class Meta:
            model = Pengguna
            fields = ("username", "nama", "email")

    class FormulirJabatan(FormulirModel):
        class Meta:
            model = Jabatan
            fields = ("nama", "unit", "jenjang", "memimpin")

    akun = FormulirAkun({"username": "lain", "nama": "Lain", "email": para.maria.pengguna.email.upper()})
    kepala = FormulirJabatan(
        {"nama": "Ketua", "unit": organisasi.litbang.pk, "jenjang": organisasi.kabid.jenjang_id, "memimpin": "on"}
    )
    assert list(akun.errors) == ["email"]
    assert list(kepala.errors) == ["unit"]


@pytest.mark.django_db
def test_kendala_tanpa_bidang_dalam_formulir_tetap_di_atas():
    class Judul(FormulirModel):
        class Meta:
            model = ItemIDP
            fields = ("judul",)

    form = Judul({"judul": "Kursus"})
    form.errors.clear()
    tambahkan_kesalahan(form, ValidationError({"__all__": ["Isi kompetensi yang dikembangkan atau alasannya."]}))
    assert list(form.errors) == ["__all__"]
