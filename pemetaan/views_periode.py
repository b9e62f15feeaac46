"""Performance periods, kept by the personnel section."""

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404
from django.urls import reverse, reverse_lazy

from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, DaftarView, FormulirView
from pemetaan import actions_kinerja as actions
from pemetaan.filters_kinerja import PeriodeFilter
from pemetaan.forms_kinerja import PeriodeForm
from pemetaan.models import PeriodeKinerja
from pemetaan.tables_kinerja import PeriodeTable


class PeriodeDaftarView(DaftarView):
    """All periods; they belong to no agency."""

    model = PeriodeKinerja
    izin = (Izin.KINERJA_KELOLA,)
    judul = "Periode kinerja"
    filterset_class = PeriodeFilter
    table_class = PeriodeTable
    template_name = "pemetaan/periode_daftar.html"
    kosong = "Belum ada periode. Buat periode pertama."

    def get_queryset(self):
        return PeriodeKinerja.objects.annotate(dinilai=Count("penilaian", filter=Q(penilaian__status="sah")))


class PeriodeBaruView(FormulirView):
    """Make a period."""

    izin = (Izin.KINERJA_KELOLA,)
    form_class = PeriodeForm
    judul = "Periode baru"
    induk = (("Kinerja pegawai", "pemetaan:kinerja_daftar"), ("Periode kinerja", "pemetaan:periode"))
    pesan = "Periode tersimpan."

    def jalankan(self, form):
        actions.simpan_periode(data=form.cleaned_data, oleh=self.request.user)
        return reverse("pemetaan:periode")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": reverse_lazy("pemetaan:periode")}


class PeriodeUbahView(PeriodeBaruView):
    """Change a period; once used, only its name."""

    judul = "Ubah periode"
    template_name = "pemetaan/periode_ubah.html"

    def has_permission(self):
        if not super().has_permission():
            return False
        self.objek = get_object_or_404(PeriodeKinerja, pk=self.kwargs["pk"])
        return True

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.objek}

    def jalankan(self, form):
        actions.simpan_periode(periode=self.objek, data=form.cleaned_data, oleh=self.request.user)
        return reverse("pemetaan:periode")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"objek": self.objek}


class PeriodeHapusView(AksiView):
    """Delete a period that nothing refers to."""

    model = PeriodeKinerja
    izin = (Izin.KINERJA_KELOLA,)
    form_class = Formulir
    judul = "Hapus periode"
    label_simpan = "Hapus"
    pesan = "Periode dihapus."

    def get_queryset(self):
        return PeriodeKinerja.objects.order_by("-selesai", "pk")

    def jalankan(self, form):
        actions.hapus_periode(periode=self.objek, oleh=self.request.user)
        return reverse("pemetaan:periode")
