"""The semester report before it is frozen: on the page, as PDF, as workbook, and freezing it."""

from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import View

from hris import pdf
from hris.alamat import nomor_dari
from hris.peran import Izin
from hris.tampilan import BerizinMixin, FormulirView, HalamanView
from laporan import actions, salinan, xlsx
from laporan.forms import PilihForm, SusunForm
from laporan.models import LaporanResmi
from laporan.semester import data_semester
from laporan.views import XLSX, unduhan
from pegawai.models import UnitKerja


def badan_terjangkau(pengguna):
    """Return the agencies whose report this account may look at."""
    return UnitKerja.objects.di_bawah(*pengguna.jangkauan.jalur_unit).filter(adalah_badan=True)


def badan_dikelola(pengguna):
    """Return the agencies whose report this account composes: those it keeps as Pengelola."""
    return UnitKerja.objects.di_bawah(*pengguna.jangkauan.jalur_kelola).filter(adalah_badan=True)


class PilihanMixin(BerizinMixin):
    """The agency and semester of the address; by default the first agency in reach, II of a past year, else I."""

    izin = (Izin.LAPORAN_SUSUN, Izin.IDP_TETAPKAN)

    @cached_property
    def pilihan(self) -> dict:
        """Return unit, tahun, semester; 404 for an agency out of reach or what is no semester at all."""
        badan = badan_terjangkau(self.request.user)
        diminta = self.request.GET
        if nomor_dari(diminta.get("unit", "0")) is None or diminta.get("semester", "1") not in ("1", "2"):
            raise Http404
        unit = get_object_or_404(badan, pk=diminta["unit"]) if "unit" in diminta else badan.first()
        if unit is None:
            raise Http404
        tahun = self.request.tahun
        lalu = 2 if tahun < self.request.hari_ini.year else 1
        return {"unit": unit, "tahun": tahun, "semester": int(diminta.get("semester", lalu))}

    @property
    def kueri(self) -> str:
        return urlencode(self.pilihan | {"unit": self.pilihan["unit"].pk})

    def konteks_laporan(self) -> dict:
        """Return the report of today's data; ValidationError for a semester that has not begun."""
        hari = self.request.hari_ini
        actions.periksa_periode(**self.pilihan, tanggal_data=hari)
        return salinan.konteks(data_semester(**self.pilihan, tanggal_data=hari))


class Semester(PilihanMixin, HalamanView):
    """The report of today's data on the page; a semester that has not begun is refused above the choice."""

    template_name = "laporan/semester.html"

    def get(self, request, *args, **kwargs):
        try:
            isi = {"lap": self.konteks_laporan(), "galat": ""}
        except ValidationError as galat:
            isi = {"lap": None, "galat": " ".join(galat.messages)}
        return self.render_to_response(self.get_context_data(**isi), status=422 if isi["galat"] else 200)

    def get_context_data(self, **kwargs):
        awal = self.pilihan | {"unit": self.pilihan["unit"].pk}
        return super().get_context_data(**kwargs) | {
            "form": PilihForm(initial=awal, badan=badan_terjangkau(self.request.user)),
            "kueri": self.kueri,
            "boleh_susun": self.request.user.has_perm(Izin.LAPORAN_SUSUN),
        }


class BerkasPratinjau(PilihanMixin, View):
    """A file made of today's data, not frozen; what is refused, the page says."""

    http_method_names = ["get"]
    akhiran = jenis = ""

    def get(self, request):
        try:
            laporan = self.konteks_laporan()
        except ValidationError:
            return HttpResponseRedirect(f"{reverse('laporan:semester')}?{self.kueri}")
        sifat = "sementara" if laporan["sementara"] else "pratinjau"
        nama = f"{sifat}-semester-{laporan['semester']}-{laporan['tahun']}-{laporan['unit']['kode']}.{self.akhiran}"
        return unduhan(self.isi(laporan), nama, self.jenis)

    def isi(self, laporan: dict) -> bytes:
        raise NotImplementedError


class SemesterPDF(BerkasPratinjau):
    """Today's data as PDF, marked as a preview."""

    akhiran, jenis = "pdf", "application/pdf"

    def isi(self, laporan):
        return pdf.cetak(actions.TEMPLAT, salinan.konteks_pdf(laporan, pratinjau=True))


class SemesterXLSX(BerkasPratinjau):
    """Today's data as a workbook."""

    akhiran, jenis = "xlsx", XLSX

    def isi(self, laporan):
        return xlsx.buku(laporan)


class Susun(FormulirView):
    """Freeze a report on the queue; the job's page tells how far it is."""

    izin = (Izin.LAPORAN_SUSUN,)
    form_class = SusunForm
    judul = "Bekukan laporan semester"
    pesan = "Laporan sedang disusun."
    template_name = "laporan/susun.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"badan": badan_dikelola(self.request.user)}

    def get_initial(self):
        badan = badan_dikelola(self.request.user).first()
        diminta = {nama: self.request.GET[nama] for nama in ("unit", "semester") if nama in self.request.GET}
        return {"unit": badan and badan.pk, "tahun": self.request.tahun, "semester": 1} | diminta

    def jalankan(self, form):
        tugas = actions.antrekan(oleh=self.request.user, **form.cleaned_data)
        return reverse("pekerjaan", args=[tugas.pk])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "label_simpan": "Bekukan laporan",
            "batal_url": reverse("laporan:semester"),
            "sebelumnya": LaporanResmi.objects.milik_badan(self.request.user).untuk_daftar()[:5],
        }
