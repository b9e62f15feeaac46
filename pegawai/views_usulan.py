"""One's own contact data and requests, and the personnel section's decisions on requests."""

import logging
from functools import cached_property

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.text import capfirst
from django.views.generic import View

from hris.berkas import jawaban_berkas
from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, BerizinMixin, DaftarView, FormulirView, RinciView, TerjangkauMixin
from pegawai import actions, forms
from pegawai.actions.usulan import teks_nilai
from pegawai.filters import UsulanFilter
from pegawai.models import Pegawai, UsulanPerubahan
from pegawai.models.proses import nilai_tampil
from pegawai.tables import UsulanTable

catatan_akses = logging.getLogger("hris.akses")
PEMBACA = (Izin.PEGAWAI_PUTUS_USUL, Izin.PEGAWAI_USUL)


class MilikView(FormulirView):
    """A form about one's own data."""

    izin = (Izin.PEGAWAI_USUL,)
    induk = (("Profil saya", "pegawai:saya"),)

    @cached_property
    def pegawai(self) -> Pegawai:
        return get_object_or_404(Pegawai, pk=self.request.user.jangkauan.pegawai_id)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"pegawai": self.pegawai, "batal_url": reverse("pegawai:saya")}


class KontakView(MilikView):
    """Change one's own contact data, at once."""

    judul = "Data kontak saya"
    form_class = forms.KontakForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": Pegawai.objects.get(pk=self.pegawai.pk)}

    def jalankan(self, form):
        actions.ubah_kontak(pegawai=self.pegawai, data=form.cleaned_data, oleh=self.request.user)
        return reverse("pegawai:saya")


class UsulView(MilikView):
    """Ask for a change of one's own staff data."""

    judul = "Usulkan perubahan data"
    form_class = forms.UsulanForm
    label_simpan = "Kirim usulan"
    pesan = "Usulan terkirim dan menunggu keputusan pengelola kepegawaian."
    template_name = "pegawai/usul.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pegawai": self.pegawai}

    def get_context_data(self, **kwargs):
        kini = [
            (capfirst(Pegawai._meta.get_field(nama).verbose_name), self._kini(nama)) for nama in actions.BIDANG_USULAN
        ]
        return super().get_context_data(**kwargs) | {"kini": kini}

    def _kini(self, nama) -> str:
        return nilai_tampil(nama, teks_nilai(getattr(self.pegawai, nama)))

    def jalankan(self, form):
        actions.ajukan_usulan(pegawai=self.pegawai, **form.cleaned_data, oleh=self.request.user)
        return reverse("pegawai:saya")


class UsulanDaftarView(DaftarView):
    """Requests that wait for, or had, a decision."""

    model = UsulanPerubahan
    judul = "Usulan perubahan data"
    izin = (Izin.PEGAWAI_PUTUS_USUL,)
    filterset_class = UsulanFilter
    table_class = UsulanTable
    kosong = "Tidak ada usulan yang menunggu keputusan."

    def get_queryset(self):
        return super().get_queryset().dikelola(self.request.user).select_related("pegawai")


class UsulanRinciView(RinciView):
    """One request with the present value: for its owner, and with the two verbs for those who decide it."""

    model = UsulanPerubahan
    izin = PEMBACA
    template_name = "pegawai/usulan_rinci.html"
    context_object_name = "usulan"

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai", "diputus_oleh")

    def get_context_data(self, **kwargs):
        usulan = self.object
        kini = teks_nilai(getattr(usulan.pegawai, usulan.bidang))
        return super().get_context_data(**kwargs) | {
            "nilai_kini": nilai_tampil(usulan.bidang, kini),
            "sudah_berubah": usulan.status == "diajukan" and kini != usulan.nilai_lama,
            "form": forms.TolakForm(),
            "bisa_memutus": UsulanPerubahan.objects.dikelola(self.request.user).filter(pk=usulan.pk).exists(),
        }


class UsulanBerkasView(BerizinMixin, TerjangkauMixin, View):
    """Hand out the supporting document to the owner and to those who decide; the log says to whom."""

    model = UsulanPerubahan
    izin = PEMBACA
    http_method_names = ["get"]

    def get(self, request, pk):
        usulan = get_object_or_404(self.get_queryset().exclude(berkas=""), pk=pk)
        jawaban = jawaban_berkas(
            usulan.berkas, tipe=usulan.tipe_berkas, nama=usulan.nama_berkas, unduh="unduh" in request.GET
        )
        catatan_akses.info("dokumen usulan %s dibuka oleh %s", usulan.pk, request.user.username)
        return jawaban


class PutusView(AksiView):
    """A decision on a request of somebody whose data the account keeps; every other request is 404."""

    model = UsulanPerubahan
    izin = (Izin.PEGAWAI_PUTUS_USUL,)

    def get_queryset(self):
        return super().get_queryset().dikelola(self.request.user)


class TerimaUsulanView(PutusView):
    """Grant a request."""

    form_class = Formulir
    judul = "Terima usulan"
    label_simpan = "Terima"
    pesan = "Usulan diterima dan data pegawai diperbarui."

    def jalankan(self, form):
        actions.terima_usulan(usulan=self.objek, oleh=self.request.user)
        return reverse("pegawai:usulan")


class TolakUsulanView(PutusView):
    """Refuse a request with a reason."""

    form_class = forms.TolakForm
    judul = "Tolak usulan"
    label_simpan = "Tolak usulan"
    pesan = "Usulan ditolak."

    def jalankan(self, form):
        actions.tolak_usulan(usulan=self.objek, **form.cleaned_data, oleh=self.request.user)
        return reverse("pegawai:usulan")
