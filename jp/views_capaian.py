"""JP totals: one's own, a person's, the agency's; the rule sets and their comparison."""

from datetime import date
from decimal import Decimal

from django.db.models import BooleanField, Case, DecimalField, Value, When
from django.shortcuts import get_object_or_404
from django.views.generic import TemplateView
from django_tables2 import RequestConfig

from hris.daftar import EksporAman
from hris.peran import Izin
from hris.tampilan import DaftarView, HalamanView, RinciView
from jp import layanan
from jp.filters import CapaianFilter
from jp.forms import BandingForm
from jp.models import AturanKonversi
from jp.perms import boleh_mengurus
from jp.querysets import dengan_jp
from jp.tables import BandingTable, CapaianTable
from pegawai.models import Pegawai, StatusPegawai


class JPPegawaiView(RinciView):
    """A person's JP of the chosen year."""

    model = Pegawai
    izin = (Izin.KEGIATAN_LIHAT,)
    template_name = "jp/pegawai.html"
    context_object_name = "pegawai"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "ikhtisar": layanan.ikhtisar(self.object, self.request.tahun),
            "sendiri": self.object.pk == self.request.user.jangkauan.pegawai_id,
            "mengurus": boleh_mengurus(self.request.user, self.object.pk),
        }


class JPSayaView(JPPegawaiView):
    """One's own JP."""

    izin = (Izin.KEGIATAN_SENDIRI,)

    def get_object(self, queryset=None):
        return get_object_or_404(self.get_queryset(), pk=self.request.user.jangkauan.pegawai_id)


def tanggal_capaian(request) -> date:
    """Return the date whose staff is counted: today, or the last day of a past year."""
    return min(request.hari_ini, date(request.tahun, 12, 31))


class CapaianView(DaftarView):
    """The people in reach and in scope with their JP against the target; those excluded are named below."""

    model = Pegawai
    izin = (Izin.KEGIATAN_VERIFIKASI, Izin.IDP_TETAPKAN, Izin.IDP_TIM)
    judul = "Capaian JP"
    kosong = "Tidak ada pegawai yang cocok."
    template_name = "jp/capaian.html"
    table_class = CapaianTable
    filterset_class = CapaianFilter

    def get_queryset(self):
        self.hingga = tanggal_capaian(self.request)
        self.sasaran = layanan.jp_minimum()
        orang = dengan_jp(super().get_queryset().dalam_cakupan(self.hingga), self.request.tahun)
        tercapai = Case(When(jp_total__gte=self.sasaran, then=True), default=False, output_field=BooleanField())
        sasaran = Value(self.sasaran, output_field=DecimalField())
        return orang.dengan_jabatan(self.hingga).annotate(tercapai=tercapai, sasaran=sasaran)

    def get_context_data(self, **kwargs):
        konteks = super().get_context_data(**kwargs)
        banyak = self.object_list.count()
        tercapai = self.object_list.filter(tercapai=True).count()
        return konteks | {
            "banyak": banyak,
            "tercapai": tercapai,
            "persen": Decimal(tercapai * 100) / banyak if banyak else None,
            "sasaran": self.sasaran,
            "hingga": self.hingga,
            "di_luar": self._di_luar(konteks["filter"]),
        }

    def _di_luar(self, saringan) -> list[Pegawai]:
        orang = Pegawai.objects.terjangkau(self.request.user).di_luar_cakupan(self.hingga).dengan_jabatan(self.hingga)
        unit = getattr(saringan.form, "cleaned_data", {}).get("unit")
        orang = orang.filter(unit_jalur__startswith=unit.jalur) if unit else orang
        sebab = dict(StatusPegawai.Jenis.choices)
        return [(satu, sebab[satu.alasan_luar]) for satu in orang.order_by("nama", "pk")]


class AturanView(TemplateView):
    """The rule sets, open to everybody who signs in: rates, caps, legal places, conflicts."""

    template_name = "jp/aturan.html"

    def get_context_data(self, **kwargs):
        daftar = list(AturanKonversi.objects.order_by(*AturanKonversi._meta.ordering))
        dipilih = self.request.GET.get("kode", "")
        aturan = next((satu for satu in daftar if satu.kode == dipilih), daftar[0] if daftar else None)
        baris = aturan.baris.select_related("bentuk").order_by("bentuk__urut", "pk") if aturan else []
        return super().get_context_data(**kwargs) | {
            "daftar": daftar,
            "aturan": aturan,
            "baris": baris,
            "boleh_banding": self.request.user.has_perm(Izin.KEGIATAN_VERIFIKASI),
        }


class BandingView(HalamanView):
    """A dry run of two rule sets on a year: who gains, who loses, who crosses the target. Writes nothing."""

    izin = (Izin.KEGIATAN_VERIFIKASI,)
    template_name = "jp/banding.html"

    def get(self, request, *args, **kwargs):
        awal = {"tahun": request.tahun - 1}
        self.form = BandingForm(request.GET if "baru" in request.GET else None, initial=awal)
        self.hasil = self._hitung() if self.form.is_bound and self.form.is_valid() else None
        ekspor = request.GET.get("_export", "")
        if self.hasil is not None and EksporAman.is_valid_format(ekspor):
            return EksporAman(ekspor, BandingTable(self.hasil)).response(f"banding-aturan-jp.{ekspor}")
        return super().get(request, *args, **kwargs)

    def _hitung(self) -> list[layanan.Banding]:
        isi = self.form.cleaned_data
        orang = Pegawai.objects.terjangkau(self.request.user)
        return layanan.banding(orang, isi["tahun"], isi["lama"] or None, isi["baru"])

    def get_context_data(self, **kwargs):
        konteks = super().get_context_data(**kwargs) | {"form": self.form, "hasil": self.hasil}
        if self.hasil is None:
            return konteks
        tabel = BandingTable(self.hasil)
        RequestConfig(self.request, paginate={"per_page": 50, "silent": True}).configure(tabel)
        lintas = [satu.lintas for satu in self.hasil]
        return konteks | {"table": tabel, "naik": lintas.count("naik"), "turun": lintas.count("turun")}
