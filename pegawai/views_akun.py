"""Pages of account activation for the personnel section."""

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from hris.aktivasi import kunci_tautan
from hris.alamat import nomor_dari
from hris.formulir import Formulir
from hris.models import Pengguna
from hris.peran import Izin
from hris.tampilan import FormulirView, HalamanView
from pegawai import akun_actions as aksi

SEHALAMAN = 50
BATAS_SEKALIGUS = 200  # slips or mails a request


class AktivasiDaftarView(HalamanView):
    """The people in reach without a working account."""

    izin = (Izin.AKUN_AKTIFKAN,)
    template_name = "pegawai/aktivasi.html"

    def get_context_data(self, **kwargs):
        cari = self.request.GET.get("q", "").strip()
        daftar = aksi.belum_aktif(self.request.user, self.request.hari_ini).cari(cari)
        daftar = aksi.dengan_slip(daftar).dengan_jabatan(self.request.hari_ini).order_by("nama", "pk")
        return super().get_context_data(**kwargs) | {
            "cari": cari,
            "halaman": Paginator(daftar, SEHALAMAN).get_page(self.request.GET.get("page")),
        }


class PilihanForm(Formulir):
    """The people ticked in the list, each of them in reach and without a working account."""

    pegawai = forms.TypedMultipleChoiceField(
        coerce=int, error_messages={"required": "Pilih paling sedikit satu pegawai."}, label="Pegawai"
    )

    def __init__(self, *args, calon, **kwargs):
        super().__init__(*args, **kwargs)
        self.calon = calon
        dipilih = list(filter(None, map(nomor_dari, self.data.getlist("pegawai"))))[:BATAS_SEKALIGUS]
        self.daftar = list(calon.filter(pk__in=dipilih).order_by("nama", "pk"))
        if len(self.daftar) != len(set(dipilih)):
            raise Http404
        self.fields["pegawai"].choices = [(satu.pk, satu.nama) for satu in self.daftar]


class _PilihanView(FormulirView):
    """A verb on the ticked people, POST only."""

    izin = (Izin.AKUN_AKTIFKAN,)
    http_method_names = ["post"]
    form_class = PilihanForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"calon": aksi.belum_aktif(self.request.user, self.request.hari_ini)}

    def form_invalid(self, form):
        """The list is the form: say there what is missing."""
        for satu in [pesan for daftar in form.errors.values() for pesan in daftar]:
            messages.error(self.request, satu)
        return self._ke_daftar()

    def _ke_daftar(self) -> HttpResponseRedirect:
        """Return to the list as it was searched and leafed through."""
        cari = self.request.GET.urlencode()
        return HttpResponseRedirect(f"{reverse('pegawai:aktivasi')}{'?' if cari else ''}{cari}")


class AktivasiSlipView(_PilihanView):
    """Slips with one-time codes, to be printed: the only time the codes are shown."""

    def form_valid(self, form):
        try:
            slip = aksi.buat_slip(daftar=form.daftar, oleh=self.request.user, sekarang=timezone.now())
        except forms.ValidationError as galat:
            form.add_error(None, galat)
            return self.form_invalid(form)
        konteks = {"slip": slip, "alamat": self.request.build_absolute_uri(reverse("aktivasi"))}
        jawaban = render(self.request, "pegawai/aktivasi_slip.html", konteks)
        jawaban.headers["Cache-Control"] = "no-store"
        return jawaban


class AktivasiSurelView(_PilihanView):
    """Mail the ticked people a link to choose a password."""

    def form_valid(self, form):
        try:
            hasil = aksi.kirim_tautan(daftar=form.daftar, oleh=self.request.user, buat_alamat=self._alamat)
        except forms.ValidationError as galat:
            form.add_error(None, galat)
            return self.form_invalid(form)
        if hasil.terkirim:
            messages.success(self.request, f"Tautan aktivasi dikirim kepada {hasil.terkirim} orang.")
        if hasil.gagal:
            nama = ", ".join(hasil.gagal)
            messages.error(
                self.request, f"Surel tidak terkirim: {nama}. Akunnya sudah disiapkan; coba lagi atau cetak slip."
            )
        if hasil.tanpa_email:
            messages.warning(
                self.request, f"Tanpa alamat e-mail: {', '.join(hasil.tanpa_email)}. Cetak slip untuknya."
            )
        return self._ke_daftar()

    def _alamat(self, akun: Pengguna) -> str:
        uid, _, kunci = kunci_tautan(akun).partition("-")
        return self.request.build_absolute_uri(reverse("aktivasi_tautan", kwargs={"uidb36": uid, "key": kunci}))
