"""What the personnel section does to staff data: new people, changes, posts, ranks, statuses."""

from functools import cached_property

from django.contrib import messages
from django.shortcuts import get_object_or_404

from hris.peran import Izin
from hris.tampilan import AksiView, FormulirView
from pegawai import actions, forms
from pegawai.models import Pegawai, RiwayatJabatan, StatusPegawai


class BaruView(FormulirView):
    """Take a person on."""

    izin = (Izin.PEGAWAI_KELOLA,)
    judul = "Pegawai baru"
    induk = (("Pegawai", "pegawai:daftar"),)
    form_class = forms.PegawaiBaruForm
    pesan = "Pegawai ditambahkan."

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pengguna": self.request.user}

    def jalankan(self, form):
        isi = {nama: form.cleaned_data[nama] for nama in ("jabatan", "mulai", "golongan", "nomor_sk")}
        return actions.daftarkan_pegawai(data=form.data_pegawai, **isi, oleh=self.request.user)


class KelolaView(FormulirView):
    """A form about one person whose data the account keeps: out of that reach, and the own row, is 404."""

    izin = (Izin.PEGAWAI_KELOLA,)
    template_name = "pegawai/formulir.html"

    @cached_property
    def pegawai(self) -> Pegawai:
        return get_object_or_404(Pegawai.objects.dikelola(self.request.user), pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        alamat = self.pegawai.get_absolute_url()
        return super().get_context_data(**kwargs) | {"pegawai": self.pegawai, "batal_url": alamat}


class UbahView(KelolaView):
    """Change staff data."""

    judul = "Ubah data pegawai"
    form_class = forms.PegawaiForm

    def get_form_kwargs(self):
        # A second instance: a model form writes what was typed into its own.
        return super().get_form_kwargs() | {"instance": Pegawai.objects.get(pk=self.pegawai.pk)}

    def jalankan(self, form):
        return actions.ubah_pegawai(pegawai=self.pegawai, data=form.data_pegawai, oleh=self.request.user)


BELUM_KOSONG = (
    "{} masih dipangku secara definitif oleh {}. Plt. hanya untuk jabatan yang kosong; "
    "bila pejabatnya berhalangan, catat statusnya atau gunakan Plh."
)


class TempatkanView(KelolaView):
    """Give a post."""

    judul = "Tempatkan pada jabatan"
    form_class = forms.TempatkanForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pengguna": self.request.user}

    def jalankan(self, form):
        baris = actions.tempatkan(pegawai=self.pegawai, **form.cleaned_data, oleh=self.request.user)
        if baris.jenis == RiwayatJabatan.Jenis.PLT:
            self._ingatkan(baris.jabatan.riwayat.bertindak(baris.masa.lower).definitif().first())
        return self.pegawai

    def _ingatkan(self, definitif: RiwayatJabatan | None) -> None:
        """Warn that a post given to a Plt is not vacant: both would act in it."""
        if definitif:
            messages.warning(self.request, BELUM_KOSONG.format(definitif.jabatan, definitif.pegawai))


class PangkatView(KelolaView):
    """Give a rank."""

    judul = "Kenaikan pangkat"
    form_class = forms.PangkatForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pegawai": self.pegawai}

    def jalankan(self, form):
        actions.naikkan_pangkat(pegawai=self.pegawai, **form.cleaned_data, oleh=self.request.user)
        return self.pegawai


class StatusView(KelolaView):
    """Give a status."""

    judul = "Ubah status"
    form_class = forms.StatusForm

    def jalankan(self, form):
        actions.ubah_status(pegawai=self.pegawai, **form.cleaned_data, oleh=self.request.user)
        return self.pegawai


class AkhiriView(AksiView):
    """End a dated row of a person whose data the account keeps."""

    izin = (Izin.PEGAWAI_KELOLA,)
    form_class = forms.AkhiriForm

    def get_queryset(self):
        kelolaan = Pegawai.objects.dikelola(self.request.user)
        return self.model.objects.filter(pegawai__in=kelolaan).select_related("pegawai")


class AkhiriJabatanView(AkhiriView):
    model = RiwayatJabatan
    judul = "Akhiri masa jabatan"
    pesan = "Masa jabatan diakhiri."

    def jalankan(self, form):
        actions.akhiri_jabatan(riwayat=self.objek, sampai=form.cleaned_data["sampai"], oleh=self.request.user)
        return self.objek.pegawai


class AkhiriStatusView(AkhiriView):
    model = StatusPegawai
    judul = "Akhiri status"
    pesan = "Status diakhiri."

    def jalankan(self, form):
        actions.akhiri_status(status=self.objek, sampai=form.cleaned_data["sampai"], oleh=self.request.user)
        return self.objek.pegawai
