"""The home page and the frozen reports."""

from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView, View

from hris.peran import Izin
from hris.tampilan import AksiView, BerizinMixin, DaftarView, RinciView
from laporan import actions, beranda, salinan, xlsx
from laporan.filters import LaporanFilter
from laporan.forms import KirimForm
from laporan.models import LaporanResmi
from laporan.tables import LaporanTable

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Beranda(TemplateView):
    """What waits for this person now, oldest first. Open to every account; each block checks its permission."""

    template_name = "laporan/beranda.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | beranda.susun(self.request.user, self.request.tahun)


class Daftar(DaftarView):
    """Frozen reports in reach."""

    queryset = LaporanResmi.objects.untuk_daftar()
    filterset_class = LaporanFilter
    table_class = LaporanTable
    izin = (Izin.LAPORAN_BACA,)
    judul = "Laporan"
    kosong = "Belum ada laporan. Laporan yang dibekukan atau dikirim tampil di sini."
    template_name = "laporan/daftar.html"


class Rinci(RinciView):
    """A frozen report as this account may see it."""

    model = LaporanResmi
    izin = (Izin.LAPORAN_BACA,)
    template_name = "laporan/rinci.html"
    context_object_name = "laporan"

    def get_queryset(self):
        return (
            super().get_queryset().select_related("unit", "disusun_oleh").prefetch_related("pengiriman__dikirim_oleh")
        )

    def get_context_data(self, **kwargs):
        laporan = self.object
        bagi = LaporanResmi.objects.salinan_bagi(laporan, self.request.user)
        boleh_kirim = bagi == "lengkap" and self.request.user.has_perm(Izin.LAPORAN_SUSUN)
        form = KirimForm(laporan=laporan) if boleh_kirim else None
        return super().get_context_data(**kwargs) | {
            "lap": konteks(laporan, bagi),
            "salinan": bagi,
            "kiriman": [satu for satu in laporan.pengiriman.all() if bagi in ("lengkap", satu.penerima)],
            "form_kirim": form if form and form.fields["penerima"].choices else None,
        }


def konteks(laporan: LaporanResmi, penerima: str) -> dict:
    return salinan.konteks(laporan.data, disusun_pada=laporan.disusun_pada, penerima=penerima, versi=laporan.versi)


class BerkasView(BerizinMixin, View):
    """A file of a report in reach; out of reach is 404."""

    izin = (Izin.LAPORAN_BACA,)
    http_method_names = ["get"]

    def get(self, request, pk: int):
        laporan = get_object_or_404(LaporanResmi.objects.terjangkau(request.user).select_related("unit"), pk=pk)
        return self.sajikan(laporan, LaporanResmi.objects.salinan_bagi(laporan, request.user))

    def sajikan(self, laporan: LaporanResmi, penerima: str):
        raise NotImplementedError


class BerkasPDF(BerkasView):
    """The frozen PDF, or the recipient's copy."""

    def sajikan(self, laporan, penerima):
        berkas = laporan.berkas if penerima == "lengkap" else laporan.pengiriman.get(penerima=penerima).berkas
        return FileResponse(berkas.open(), as_attachment=True, filename=f"{laporan.nama_berkas}.pdf")


class BerkasXLSX(BerkasView):
    """The frozen data as a workbook."""

    def sajikan(self, laporan, penerima):
        return unduhan(xlsx.buku(konteks(laporan, penerima)), f"{laporan.nama_berkas}.xlsx", XLSX)


def unduhan(isi: bytes, nama: str, jenis: str) -> HttpResponse:
    """Return bytes as a download."""
    return HttpResponse(isi, content_type=jenis, headers={"Content-Disposition": f'attachment; filename="{nama}"'})


class Kirim(AksiView):
    """Send a report's copies to BKD, BPSDM or both."""

    model = LaporanResmi
    izin = (Izin.LAPORAN_SUSUN,)
    form_class = KirimForm
    judul, label_simpan = "Kirim laporan", "Kirim"
    pesan = "Laporan dikirim."

    def get_queryset(self):
        return self.model.objects.dikelola(self.request.user)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"laporan": self.objek}

    def jalankan(self, form):
        return actions.kirim(laporan=self.objek, penerima=form.cleaned_data["penerima"], oleh=self.request.user)
