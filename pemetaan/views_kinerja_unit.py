"""Performance of units (§2.3): the list, one unit over its periods, entry by the personnel section."""

from django.db.models import Avg, Count, F, FloatField, IntegerField, OuterRef, Subquery
from django.db.models.functions import Cast
from django.shortcuts import get_object_or_404

from hris.peran import Izin
from hris.tampilan import DaftarView, FormulirView, RinciView
from pegawai.models import UnitKerja
from pemetaan import actions_unit
from pemetaan.filters_kinerja import KinerjaUnitFilter, periode_diminta, periode_pilihan
from pemetaan.forms_kinerja import KinerjaUnitForm
from pemetaan.models import KinerjaUnit, PeriodeKinerja, SasaranUnit
from pemetaan.orang_kinerja import PERSEN
from pemetaan.querysets import unit_berkinerja
from pemetaan.tables_kinerja import KinerjaUnitTable
from pemetaan.views_kinerja_daftar import MELIHAT_BANYAK

PERSEN_SASARAN = F("sasaran__realisasi") * 100.0 / F("sasaran__target")


def unit_dikelola(pengguna):
    """Return the units whose performance the account enters: those it keeps as Pengelola."""
    return UnitKerja.objects.di_bawah(*pengguna.jangkauan.jalur_kelola)


class UnitDaftarView(DaftarView):
    """The units in reach with their result of the chosen period."""

    model = UnitKerja
    izin = MELIHAT_BANYAK
    judul = "Kinerja unit"
    filterset_class = KinerjaUnitFilter
    table_class = KinerjaUnitTable
    template_name = "pemetaan/unit_daftar.html"
    kosong = "Tidak ada unit yang cocok."

    def get_queryset(self):
        self.periode = periode_diminta(self.request)
        milik = KinerjaUnit.objects.filter(unit=OuterRef("pk"), periode=self.periode)
        baris = SasaranUnit.objects.filter(kinerja_unit__unit=OuterRef("pk"), kinerja_unit__periode=self.periode)
        baris = baris.order_by().values("kinerja_unit")
        rata = Avg(F("realisasi") * 100.0 / F("target"), output_field=FloatField())
        return unit_berkinerja(self.request.user).annotate(
            predikat_unit=Subquery(milik.values("predikat")[:1]),
            banyak=Subquery(baris.annotate(n=Count("pk")).values("n"), output_field=IntegerField()),
            realisasi=Subquery(baris.annotate(rata=Cast(rata, PERSEN)).values("rata"), output_field=PERSEN),
        )

    def get_table_kwargs(self):
        return super().get_table_kwargs() | {"periode": self.periode}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"periode": self.periode}


class UnitRinciView(RinciView):
    """A unit: its indicators of the chosen period against their targets, and its results over the periods."""

    model = UnitKerja
    izin = MELIHAT_BANYAK
    template_name = "pemetaan/unit_rinci.html"
    context_object_name = "unit"

    def get_queryset(self):
        return unit_berkinerja(self.request.user)

    def get_context_data(self, **kwargs):
        rata = Cast(Avg(PERSEN_SASARAN, output_field=FloatField()), PERSEN)
        semua = self.object.kinerja.select_related("periode").annotate(persen=rata)
        semua = list(semua.order_by("-periode__selesai", "-periode__mulai", "pk"))
        periode = periode_diminta(self.request)
        satu = next((baris for baris in semua if periode and baris.periode_id == periode.pk), None)
        sasaran = list(satu.sasaran.all()) if satu else []
        return super().get_context_data(**kwargs) | {
            "periode": periode,
            "pilihan_periode": periode_pilihan(self.request),
            "hasil": satu,
            "semua": semua,
            "sasaran": sasaran,
            "grafik": [(baris.uraian, baris.persen, 100) for baris in sasaran if baris.persen is not None],
            "mengisi": self.request.user.has_perm(Izin.KINERJA_KELOLA)
            and unit_dikelola(self.request.user).filter(pk=self.object.pk).exists(),
        }


class UnitIsiView(FormulirView):
    """Enter a unit's targets, realisation and verdict of a period."""

    izin = (Izin.KINERJA_KELOLA,)
    form_class = KinerjaUnitForm
    template_name = "pemetaan/unit_isi.html"
    judul = "Isi kinerja unit"
    pesan = "Kinerja unit tersimpan."

    def has_permission(self):
        if not super().has_permission():
            return False
        self.unit = get_object_or_404(unit_dikelola(self.request.user), pk=self.kwargs["pk"])
        self.periode = get_object_or_404(PeriodeKinerja, pk=self.kwargs["periode"])
        self.ada = KinerjaUnit.objects.filter(unit=self.unit, periode=self.periode).first()
        return True

    def get_form_kwargs(self):
        sasaran = self.ada.sasaran.all() if self.ada else ()
        return super().get_form_kwargs() | {"instance": self.ada, "sasaran": sasaran}

    def jalankan(self, form):
        return actions_unit.isi_unit(
            unit=self.unit,
            periode=self.periode,
            predikat=form.cleaned_data["predikat"],
            catatan=form.cleaned_data["catatan"],
            sasaran=form.baris.isi(),
            oleh=self.request.user,
        )

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"unit": self.unit, "periode": self.periode}
