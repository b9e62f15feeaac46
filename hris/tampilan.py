"""Base views: permission first (403), then row reach (404), then one action."""

from django.contrib import messages
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.exceptions import ImproperlyConfigured, PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.text import slugify
from django.views.generic import DetailView, FormView, TemplateView
from django_filters.views import FilterView
from django_tables2 import RequestConfig
from django_tables2.export import ExportMixin
from django_tables2.views import SingleTableMixin

from hris.daftar import EksporAman, keping, kunci_urut, tanpa_saringan
from hris.formulir import rias, tambahkan_kesalahan
from hris.peran import Izin

UKURAN_HALAMAN = (25, 50, 100)


class BerizinMixin(PermissionRequiredMixin):
    """Any one of `izin` opens the view; an empty tuple is refused, so that forgetting it fails at import."""

    izin: tuple[Izin, ...] = ()
    raise_exception = True

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if any(not isinstance(satu, Izin) for satu in cls.izin):
            raise ImproperlyConfigured(f"{cls.__name__}.izin memuat izin yang tidak dikenal.")

    def has_permission(self):
        if not self.izin:
            raise ImproperlyConfigured(f"{type(self).__name__} tidak menyebut izin.")
        return any(self.request.user.has_perm(satu) for satu in self.izin)


class TerjangkauMixin:
    """The object comes out of `model.objects.terjangkau(pengguna)`: out of reach is 404."""

    model = None

    def get_queryset(self):
        return self.model.objects.terjangkau(self.request.user)


class DaftarView(BerizinMixin, ExportMixin, SingleTableMixin, FilterView):
    """A list page: four declarations (queryset, filterset_class, table_class, izin) and a title.

    Adds row reach, a pk tie-breaker, page size, column choice, export of what is shown, empty text.
    """

    template_name = "generik/daftar.html"
    strict = False
    judul = ""
    kosong = "Belum ada data. Ubah saringan atau tambahkan data baru."
    export_class = EksporAman
    izin_ekspor: tuple[Izin, ...] = ()  # none: whoever sees the list may take it along

    def get_queryset(self):
        return super().get_queryset().terjangkau(self.request.user)

    def get_filterset_kwargs(self, filterset_class):
        """Filters answer the first visit too: what a list leaves out unless asked for is left out from the start."""
        return super().get_filterset_kwargs(filterset_class) | {"data": self.request.GET}

    def get_filterset(self, filterset_class):
        saringan = super().get_filterset(filterset_class)
        rias(saringan.form)
        return saringan

    def get_table_kwargs(self):
        """Without the request: a table that has it cuts itself into pages of any size the address asks for."""
        return {"empty_text": self.kosong, "exclude": self._kolom_tersembunyi()}

    def get_table(self, **kwargs):
        """Sort by request, then by pk; only then cut into pages."""
        tabel = self.table_class(data=self.get_table_data(), **(self.get_table_kwargs() | kwargs))
        RequestConfig(self.request, paginate=False).configure(tabel)
        data = tabel.data.data
        if isinstance(data, QuerySet) and not data.query.is_sliced:
            tabel.data.data = kunci_urut(data)
        tabel.paginate(per_page=self.ukuran_halaman())
        tabel.page = tabel.paginator.get_page(self.request.GET.get(tabel.prefixed_page_field))
        return tabel

    def ukuran_halaman(self) -> int:
        diminta = self.request.GET.get("per_page", "")
        return int(diminta) if diminta in map(str, UKURAN_HALAMAN) else UKURAN_HALAMAN[0]

    def _kolom_tersembunyi(self) -> tuple[str, ...]:
        """Columns not asked for by ?kolom=; the first one always shows."""
        dipilih = self.request.GET.getlist("kolom")
        semua = list(self.table_class.base_columns)
        return tuple(nama for nama in semua if dipilih and nama not in dipilih and nama != semua[0])

    def boleh_ekspor(self) -> bool:
        return not self.izin_ekspor or any(self.request.user.has_perm(izin) for izin in self.izin_ekspor)

    def create_export(self, export_format):
        if not self.boleh_ekspor():
            raise PermissionDenied
        return super().create_export(export_format)

    def get_export_filename(self, export_format):
        return f"{slugify(self.judul)}-{self.request.hari_ini:%Y%m%d}.{export_format}"

    def get_dataset_kwargs(self):
        return {"title": self.judul[:31]}

    def get_context_data(self, **kwargs):
        konteks = {"judul": self.judul} | super().get_context_data(**kwargs)
        tersembunyi = self._kolom_tersembunyi()
        kolom = [(nama, kolom.header) for nama, kolom in self.get_table_class()(data=[]).columns.items()]
        return konteks | {
            "keping": keping(konteks["filter"], self.request.GET),
            "tanpa_saringan": tanpa_saringan(konteks["filter"], self.request.GET),
            "pilihan_kolom": kolom,
            "kolom_tampil": [nama for nama, _ in kolom if nama not in tersembunyi],
            "pilihan_ukuran": UKURAN_HALAMAN,
            "ukuran": self.ukuran_halaman(),
            "boleh_ekspor": self.boleh_ekspor(),
        }


class RinciView(BerizinMixin, TerjangkauMixin, DetailView):
    """A detail page of a row in reach."""


class HalamanView(BerizinMixin, TemplateView):
    """A page without a row of its own."""


class FormulirView(BerizinMixin, FormView):
    """A form page whose valid form runs one action; the action's refusals land beside their fields."""

    template_name = "generik/formulir.html"
    judul = ""
    pesan = "Tersimpan."
    label_simpan = "Simpan"
    induk: tuple[tuple[str, str], ...] = ()
    """The pages above this one as (label, URL name), for the breadcrumb."""

    def remah(self) -> list[tuple[str, str]]:
        """Return the pages above this one as (label, address)."""
        return [(label, reverse(nama)) for label, nama in self.induk]

    def jalankan(self, form):
        """Run the one action; return the object or address to go to."""
        raise NotImplementedError

    def form_valid(self, form):
        try:
            tujuan = self.jalankan(form)
        except ValidationError as galat:
            tambahkan_kesalahan(form, galat)
            return self.form_invalid(form)
        messages.success(self.request, self.pesan)
        return HttpResponseRedirect(tujuan.get_absolute_url() if hasattr(tujuan, "get_absolute_url") else str(tujuan))

    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def get_context_data(self, **kwargs):
        baku = {"judul": self.judul, "label_simpan": self.label_simpan, "remah_induk": self.remah()}
        return baku | super().get_context_data(**kwargs)


class AksiView(TerjangkauMixin, FormulirView):
    """A verb on one row, POST only: row in reach or 404 → form → one action → message → redirect."""

    http_method_names = ["post"]
    template_name = "generik/konfirmasi.html"

    def post(self, request, *args, **kwargs):
        self.objek = get_object_or_404(self.get_queryset(), pk=kwargs["pk"])
        return super().post(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"objek": self.objek}
