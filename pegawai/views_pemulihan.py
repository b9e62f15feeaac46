"""Recovery of a forgotten password without mail: ask, confirm as a second person, take back."""

from django import forms
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from hris.formulir import Formulir
from hris.formulir_akun import rapikan_nip
from hris.peran import Izin
from hris.tampilan import AksiView, DaftarView, FormulirView, RinciView
from pegawai import actions
from pegawai.filters import PemulihanFilter
from pegawai.models import PemulihanSandi
from pegawai.tables import PemulihanTable

PEMULIH = (Izin.AKUN_AKTIFKAN, Izin.AKUN_KELOLA)


class MintaForm(Formulir):
    """Whose account, and how the person was recognised."""

    username = forms.CharField(label="NIP atau nama pengguna", max_length=150)
    alasan = forms.CharField(
        label="Cara memastikan orangnya",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Misalnya: datang sendiri dengan kartu pegawai. Jangan menerima permintaan lewat telepon saja.",
    )
    lepas_dua_langkah = forms.BooleanField(
        label="Aplikasi autentikatornya juga hilang: matikan verifikasi dua langkah ketika slip dipakai",
        required=False,
    )

    def clean_username(self):
        return rapikan_nip(self.cleaned_data["username"])


class BatalForm(Formulir):
    """Why a request is taken back."""

    alasan = forms.CharField(label="Alasan pembatalan", max_length=300, required=False)


class PemulihanDaftarView(DaftarView):
    """Recoveries asked for, newest first."""

    model = PemulihanSandi
    judul = "Pemulihan kata sandi"
    izin = PEMULIH
    filterset_class = PemulihanFilter
    table_class = PemulihanTable
    template_name = "pegawai/pemulihan.html"
    kosong = "Belum ada permintaan pemulihan. Pakai “Minta pemulihan” bila seorang pegawai lupa kata sandinya."

    def get_queryset(self):
        return super().get_queryset().select_related("pengguna", "diminta_oleh", "dikonfirmasi_oleh")


class PemulihanMintaView(FormulirView):
    """Ask for a recovery; somebody else confirms it."""

    izin = PEMULIH
    judul = "Minta pemulihan kata sandi"
    form_class = MintaForm
    label_simpan = "Kirim permintaan"
    pesan = "Permintaan tercatat. Minta pengelola atau Admin Sistem lain mengonfirmasinya."
    template_name = "pegawai/pemulihan_minta.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": reverse("pegawai:pemulihan")}

    def jalankan(self, form):
        return actions.minta_pemulihan(**form.cleaned_data, oleh=self.request.user, sekarang=timezone.now())


class PemulihanRinciView(RinciView):
    """One recovery with what may be done now."""

    model = PemulihanSandi
    izin = PEMULIH
    template_name = "pegawai/pemulihan_rinci.html"
    context_object_name = "pemulihan"

    def get_queryset(self):
        return super().get_queryset().select_related("pengguna", "diminta_oleh", "dikonfirmasi_oleh")

    def get_context_data(self, **kwargs):
        terbuka = self.object.status in PemulihanSandi.TERBUKA and not self.object.lewat(timezone.now())
        menunggu = terbuka and self.object.status == PemulihanSandi.Status.MENUNGGU
        sendiri = self.object.diminta_oleh_id == self.request.user.pk
        return super().get_context_data(**kwargs) | {
            "form": BatalForm(),
            "terbuka": terbuka,
            "bisa_konfirmasi": menunggu and not sendiri,
            "tunggu_orang_lain": menunggu and sendiri,
        }


class PemulihanAksiView(AksiView):
    """A verb on a recovery in reach."""

    model = PemulihanSandi
    izin = PEMULIH

    def get_queryset(self):
        return super().get_queryset().select_related("pengguna")


class PemulihanKonfirmasiView(PemulihanAksiView):
    """Confirm as a second person: the answer is the slip, the only time the code is shown."""

    form_class = Formulir
    judul = "Konfirmasi pemulihan kata sandi"
    label_simpan = "Konfirmasi dan cetak slip"

    def form_valid(self, form):
        try:
            kode = actions.konfirmasi_pemulihan(pemulihan=self.objek, oleh=self.request.user, sekarang=timezone.now())
        except forms.ValidationError as galat:
            form.add_error(None, galat)
            return self.form_invalid(form)
        konteks = {"pemulihan": self.objek, "kode": kode}
        konteks["alamat"] = self.request.build_absolute_uri(reverse("aktivasi"))
        jawaban = render(self.request, "pegawai/pemulihan_slip.html", konteks)
        jawaban.headers["Cache-Control"] = "no-store"
        return jawaban


class PemulihanBatalView(PemulihanAksiView):
    """Take a request back with a reason."""

    form_class = BatalForm
    judul = "Batalkan pemulihan kata sandi"
    label_simpan = "Batalkan permintaan"
    pesan = "Permintaan dibatalkan; slipnya tidak berlaku lagi."

    def jalankan(self, form):
        return actions.batalkan_pemulihan(
            pemulihan=self.objek, **form.cleaned_data, oleh=self.request.user, sekarang=timezone.now()
        )
