"""The verbs of the plan: POST only; row in reach or 404 → form → one action → message → redirect."""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property

from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, FormulirView
from hris.templatetags.hris import angka
from idp import actions
from idp.forms import FormulirAlasan, FormulirBanyak, FormulirHubungkan, FormulirLangkah, FormulirSusun
from idp.models import IDP, ItemIDP, RealisasiItem
from jp.models import Kegiatan
from jp.views import CatatView
from pegawai.models import Pegawai


class SusunView(AksiView):
    """Start a plan of a person: the address holds the person."""

    izin = (Izin.IDP_SENDIRI, Izin.IDP_TIM)
    model = Pegawai
    form_class = FormulirSusun
    judul = "Susun IDP"
    label_simpan = "Susun IDP"
    pesan = "Draf IDP dibuat. Tambahkan butir, lalu ajukan."

    def jalankan(self, form):
        return actions.susun(pegawai=self.objek, tahun=form.cleaned_data["tahun"], oleh=self.request.user)


class LangkahView(AksiView):
    """A move of the plan with an optional note; refused if the plan moved since the page was shown."""

    model = IDP
    form_class = FormulirLangkah
    aksi = staticmethod(lambda **kwargs: None)

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai")

    def jalankan(self, form):
        if form.cleaned_data["langkah"] is not None:
            self.objek.langkah = form.cleaned_data["langkah"]
        return self.lakukan(form.cleaned_data)

    def lakukan(self, isi):
        return self.aksi(idp=self.objek, oleh=self.request.user, catatan=isi["catatan"])


class AjukanView(LangkahView):
    izin = (Izin.IDP_SENDIRI, Izin.IDP_TIM)
    aksi = staticmethod(actions.ajukan)
    judul, label_simpan, pesan = "Ajukan IDP", "Ajukan", "IDP diajukan."


class TerimaView(LangkahView):
    izin = (Izin.IDP_SENDIRI,)
    aksi = staticmethod(actions.terima)
    judul, label_simpan, pesan = "Terima IDP", "Terima", "IDP diterima dan diteruskan."


class SetujuiView(LangkahView):
    izin = (Izin.IDP_TIM,)
    aksi = staticmethod(actions.setujui)
    judul, label_simpan, pesan = "Setujui IDP", "Setujui", "IDP disetujui dan diteruskan."


class LewatiView(LangkahView):
    izin = (Izin.IDP_VERIFIKASI,)
    aksi = staticmethod(actions.lewati_kosong)
    judul, label_simpan, pesan = "Lewati jabatan kosong", "Lewati", "Jabatan kosong dilewati."


class VerifikasiView(LangkahView):
    izin = (Izin.IDP_VERIFIKASI,)
    aksi = staticmethod(actions.verifikasi)
    judul, label_simpan, pesan = "Verifikasi IDP", "Verifikasi", "IDP diverifikasi dan diteruskan kepada kepala."


class TetapkanView(LangkahView):
    """The head's, whoever acts in the agency's leading post today: the action knows which plans are theirs."""

    izin = (Izin.IDP_TETAPKAN,)
    aksi = staticmethod(actions.tetapkan)
    judul, label_simpan, pesan = "Tetapkan IDP", "Tetapkan", "IDP ditetapkan."


class KembalikanView(LangkahView):
    izin = (Izin.IDP_SENDIRI, Izin.IDP_TIM, Izin.IDP_VERIFIKASI, Izin.IDP_TETAPKAN)
    form_class = FormulirAlasan
    judul, label_simpan, pesan = "Kembalikan IDP", "Kembalikan", "IDP dikembalikan kepada penyusunnya."

    def lakukan(self, isi):
        return actions.kembalikan(idp=self.objek, oleh=self.request.user, alasan=isi["alasan"])


class BatalkanView(LangkahView):
    izin = (Izin.IDP_SENDIRI, Izin.IDP_TIM, Izin.IDP_VERIFIKASI)
    form_class = FormulirAlasan
    judul, label_simpan, pesan = "Batalkan IDP", "Batalkan IDP", "IDP dibatalkan."

    def lakukan(self, isi):
        return actions.batalkan(idp=self.objek, oleh=self.request.user, alasan=isi["alasan"])


class UbahRencanaView(LangkahView):
    izin = (Izin.IDP_SENDIRI, Izin.IDP_TIM)
    judul, label_simpan = "Ubah rencana", "Ubah rencana"
    pesan = "Draf perubahan dibuat. Versi yang ditetapkan tetap berlaku sampai perubahan ditetapkan."

    def lakukan(self, isi):
        return actions.ubah_rencana(idp=self.objek, oleh=self.request.user)


class TetapkanBanyakView(FormulirView):
    """Set the ticked plans; each refusal is told with its reason, the others are set."""

    izin = (Izin.IDP_TETAPKAN,)
    http_method_names = ["post"]
    form_class = FormulirBanyak
    template_name = "generik/konfirmasi.html"
    judul, label_simpan = "Tetapkan IDP terpilih", "Tetapkan"

    def get_form_kwargs(self):
        jangkauan = IDP.objects.terjangkau(self.request.user).select_related("pegawai")
        return super().get_form_kwargs() | {"jangkauan": jangkauan}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": reverse("idp:daftar")}

    def jalankan(self, form):
        hasil = actions.tetapkan_banyak(daftar=form.cleaned_data["pilih"], oleh=self.request.user)
        for idp, alasan in hasil.ditolak:
            messages.error(self.request, f"{idp.pegawai}: {alasan}")
        ditolak = f", {len(hasil.ditolak)} ditolak" if hasil.ditolak else ""
        self.pesan = f"{len(hasil.ditetapkan)} IDP ditetapkan{ditolak}."
        return f"{reverse('idp:daftar')}?menunggu=on"


class ItemHapusView(AksiView):
    izin = (Izin.IDP_SENDIRI, Izin.IDP_TIM)
    model = ItemIDP
    form_class = Formulir
    judul, label_simpan, pesan = "Hapus butir", "Hapus", "Butir dihapus."

    def jalankan(self, form):
        tujuan = self.objek.get_absolute_url()
        actions.hapus_item(item=self.objek, oleh=self.request.user)
        return tujuan


class HubungkanView(AksiView):
    """Link an own activity to an item of the plan in force."""

    izin = (Izin.IDP_SENDIRI,)
    model = ItemIDP
    form_class = FormulirHubungkan
    judul, label_simpan, pesan = "Hubungkan kegiatan", "Hubungkan", "Kegiatan dihubungkan dengan butir rencana."

    def get_form_kwargs(self):
        kegiatan = Kegiatan.objects.milik(self.request.user).filter(realisasi__isnull=True)
        return super().get_form_kwargs() | {"kegiatan": kegiatan}

    def jalankan(self, form):
        kegiatan = form.cleaned_data["kegiatan"]
        actions.hubungkan(item=self.objek, kegiatan=kegiatan, oleh=self.request.user)
        return self.objek


class CatatButirView(CatatView):
    """Record an activity from an item of the plan in force: the form filled from the item, the link made with it.

    Owner only (403); an item whose plan is no longer in force leads back to its plan, where the message says why.
    """

    izin = (Izin.IDP_SENDIRI,)
    judul = "Catat kegiatan dari butir rencana"
    pesan = "Kegiatan tersimpan sebagai draf dan terhubung dengan butir rencana. Lampirkan buktinya, lalu ajukan."

    @cached_property
    def item(self) -> ItemIDP:
        milik = ItemIDP.objects.terjangkau(self.request.user).select_related("idp__pegawai", "bentuk")
        return get_object_or_404(milik, pk=self.kwargs["pk"])

    def has_permission(self):
        return super().has_permission() and self.item.idp.pegawai_id == self.request.user.jangkauan.pegawai_id

    def get(self, request, *args, **kwargs):
        if self.item.idp.status != IDP.Status.DITETAPKAN:
            messages.error(request, "Kegiatan dicatat dari butir IDP yang sedang berlaku.")
            return HttpResponseRedirect(self.item.get_absolute_url())
        return super().get(request, *args, **kwargs)

    def pemilik(self) -> Pegawai:
        return self.item.idp.pegawai

    def get_initial(self):
        awal = {nama: getattr(self.item, nama) for nama in ("bentuk", "judul", "penyelenggara")}
        return awal | {"jumlah": angka(self.item.jumlah).replace(".", "")}

    def jalankan(self, form):
        return actions.catat_dari_butir(item=self.item, data=form.cleaned_data, oleh=self.request.user)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": self.item.get_absolute_url()}


class LepaskanView(AksiView):
    izin = (Izin.IDP_SENDIRI,)
    model = RealisasiItem
    form_class = Formulir
    judul, label_simpan, pesan = "Lepaskan kegiatan", "Lepaskan", "Kegiatan dilepaskan dari butir rencana."

    def jalankan(self, form):
        tujuan = self.objek.item.get_absolute_url()
        actions.lepaskan(realisasi=self.objek, oleh=self.request.user)
        return tujuan
