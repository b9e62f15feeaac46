"""Pages of mapping rounds: the list, the picture, people in boxes, what-if, moves, PDF, the matrix of forms."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.views.generic import View

from hris import pdf
from hris.daftar import keping, tanpa_saringan
from hris.formulir import rias
from hris.peran import Izin
from hris.tampilan import BerizinMixin, DaftarView, HalamanView, RinciView
from pemetaan import cetak_kotak, orang, peta
from pemetaan.filters_kotak import OrangFilter, PetaFilter, PutaranFilter
from pemetaan.forms_kotak import AMBANG, AndaiForm
from pemetaan.models import Pemetaan, PutaranPemetaan
from pemetaan.tables_kotak import OrangTable, PutaranTable
from pemetaan.wewenang import langkah_putaran

LIHAT = (Izin.PEMETAAN_LIHAT,)
SEHALAMAN = 25


class DaftarPutaranView(DaftarView):
    """The rounds in reach."""

    queryset = PutaranPemetaan.objects.select_related("unit", "periode")
    filterset_class = PutaranFilter
    table_class = PutaranTable
    izin = LIHAT
    judul = "Pemetaan pegawai"
    kosong = "Belum ada putaran pemetaan. Kepegawaian membuat putaran, lalu menghitungnya."
    template_name = "pemetaan/daftar_putaran.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"boleh_buat": self.request.user.has_perm(Izin.PEMETAAN_KELOLA)}


class PutaranMixin(BerizinMixin):
    """A page about one round in reach and its rows in reach, narrowed by the filters of the address."""

    izin = LIHAT
    filterset_class = PetaFilter

    @cached_property
    def putaran(self) -> PutaranPemetaan:
        semua = PutaranPemetaan.objects.terjangkau(self.request.user).select_related(
            "unit", "periode", "pekerjaan", "ditetapkan_oleh"
        )
        return get_object_or_404(semua, pk=self.kwargs["pk"])

    @cached_property
    def saringan(self) -> PetaFilter:
        orang = peta.terjangkau(self.putaran, self.request.user)
        saringan = self.filterset_class(self.request.GET or None, queryset=orang, request=self.request)
        rias(saringan.form)
        return saringan

    @property
    def orang(self):
        """The rows shown: those in reach, narrowed where the filter makes sense."""
        return self.saringan.qs

    def konteks(self) -> dict:
        return {"putaran": self.putaran, "filter": self.saringan} | self.keping()

    def keping(self) -> dict:
        kueri = self.request.GET
        return {"keping": keping(self.saringan, kueri), "tanpa_saringan": tanpa_saringan(self.saringan, kueri)}

    def halaman(self, hasil: dict):
        """Return the page asked for of those who move; how many they are is known already."""
        lembar = Paginator(hasil["daftar"].order_by("pegawai__nama", "pk"), SEHALAMAN)
        lembar.count = hasil["berpindah"]
        return lembar.get_page(self.request.GET.get("page"))

    def kueri_saringan(self) -> dict:
        return {nama: nilai for nama, nilai in self.request.GET.items() if nilai and nama in self.saringan.filters}


class PutaranView(PutaranMixin, HalamanView):
    """The picture of a round: boxes, counts, shares, who is missing and why, and the steps open to this account."""

    template_name = "pemetaan/putaran.html"

    def get_context_data(self, **kwargs):
        alamat = peta.alamat_kotak(self.putaran, self.kueri_saringan())
        return (
            super().get_context_data(**kwargs)
            | self.konteks()
            | {
                "peta": peta.susun(self.putaran, self.orang, alamat=alamat),
                "kurang": peta.kekurangan(self.orang),
                "langkah": langkah_putaran(self.putaran, self.request.user, self.request.hari_ini),
            }
        )


class DaftarOrangView(DaftarView):
    """The people of a round, by box, state and place; exported as shown."""

    queryset = Pemetaan.objects.select_related("pegawai", "unit")
    filterset_class = OrangFilter
    table_class = OrangTable
    izin = LIHAT
    template_name = "pemetaan/daftar_orang.html"
    kosong = "Belum ada hasil. Hitung putaran ini lebih dahulu."

    @cached_property
    def putaran(self):
        return get_object_or_404(PutaranPemetaan.objects.terjangkau(self.request.user), pk=self.kwargs["pk"])

    @property
    def judul(self):
        return f"Pegawai dalam {self.putaran}"

    def get_queryset(self):
        return super().get_queryset().filter(putaran=self.putaran)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"putaran": self.putaran}


class OrangView(RinciView):
    """A person in a round: inputs, thresholds, the distance to the next box, calibrations, recommended forms."""

    model = Pemetaan
    izin = LIHAT
    template_name = "pemetaan/orang.html"
    context_object_name = "pemetaan"

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai", "unit", "jenjang", "putaran__unit", "putaran__periode")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | orang.konteks(
            self.object, self.request.user, self.request.hari_ini
        )


class SendiriView(HalamanView):
    """One's own boxes in rounds that are set and opened to staff."""

    izin = (Izin.PEMETAAN_SENDIRI,)
    template_name = "pemetaan/sendiri.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"sendiri": orang.milik(self.request.user)}


class AndaiView(PutaranMixin, HalamanView):
    """What if the thresholds were others: who would change box, from where to where. Nothing is saved."""

    template_name = "pemetaan/andai.html"

    def get_context_data(self, **kwargs):
        awal = {nama: getattr(self.putaran, nama) for nama in AMBANG}
        diisi = {nama: self.request.GET.get(nama, awal[nama]) for nama in AMBANG}
        form = AndaiForm(diisi)
        hasil = peta.andai(self.orang, form.ambang) if form.is_valid() else None
        halaman = self.halaman(hasil) if hasil else None
        return (
            super().get_context_data(**kwargs)
            | self.konteks()
            | {"form": form, "hasil": hasil, "halaman": halaman, "digeser": diisi != awal}
        )

    def render_to_response(self, context, **kwargs):
        return super().render_to_response(context, status=422 if context["hasil"] is None else 200, **kwargs)


class GerakView(PutaranMixin, HalamanView):
    """Before and after: the moves of people from another round into this one."""

    template_name = "pemetaan/gerak.html"

    def get_context_data(self, **kwargs):
        lain = PutaranPemetaan.objects.terjangkau(self.request.user).filter(unit=self.putaran.unit)
        pilihan = list(lain.exclude(pk=self.putaran.pk).order_by("-tanggal", "-pk"))
        lama = self.pilih(pilihan)
        hasil = peta.gerak(self.orang, lama) if lama else None
        halaman = self.halaman(hasil) if hasil else None
        return (
            super().get_context_data(**kwargs)
            | self.konteks()
            | {"pilihan": pilihan, "lama": lama, "hasil": hasil, "halaman": halaman}
        )

    def pilih(self, pilihan: list[PutaranPemetaan]) -> PutaranPemetaan | None:
        """Return the round asked for, else the newest set one with earlier data."""
        diminta = self.request.GET.get("dari", "")
        if diminta:
            return next((satu for satu in pilihan if str(satu.pk) == diminta), None)
        return next((satu for satu in pilihan if satu.tetap and satu.tanggal < self.putaran.tanggal), None)


class CetakView(PutaranMixin, View):
    """The round as PDF: what this account may see, with the filters in force."""

    http_method_names = ["get"]

    def get(self, request, pk: int):
        konteks = cetak_kotak.konteks(self.putaran, self.orang, request.user, self.keping()["keping"])
        isi = pdf.cetak("pemetaan/pdf/putaran.html", konteks)
        nama = f'attachment; filename="pemetaan-{self.putaran.pk}.pdf"'
        return HttpResponse(isi, content_type="application/pdf", headers={"Content-Disposition": nama})
