"""Activities: recording, evidence, submitting, deciding."""

import logging

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse, reverse_lazy
from django.views.generic import View

from direktori.models import BentukPengembangan
from hris.alamat import nomor_dari
from hris.berkas import jawaban_berkas
from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, BerizinMixin, DaftarView, FormulirView, HalamanView, RinciView, TerjangkauMixin
from jp import actions, layanan
from jp.filters import KegiatanFilter, VerifikasiFilter
from jp.forms import AlasanForm, BuktiForm, CatatanForm, KegiatanForm
from jp.models import Bukti, Kegiatan
from jp.peringatan import peringatan
from jp.perms import boleh_memutus, boleh_mengurus
from jp.tables import KegiatanTable, VerifikasiTable
from pegawai.models import Pegawai

catatan_akses = logging.getLogger("hris.akses")
PENGURUS = (Izin.KEGIATAN_SENDIRI, Izin.KEGIATAN_VERIFIKASI)
AWAL = ("judul", "penyelenggara", "tanggal_mulai", "tanggal_selesai", "jumlah", "lingkup")


class MengurusMixin(TerjangkauMixin):
    """One's own row, or anybody's in reach for the personnel section; somebody else's in reach is 403."""

    model = Kegiatan
    izin = PENGURUS

    def has_permission(self):
        if not super().has_permission():
            return False
        self.objek = get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"])
        return boleh_mengurus(self.request.user, self.pemilik_id())

    def pemilik_id(self) -> int:
        return self.objek.pegawai_id


class KegiatanSayaView(DaftarView):
    """One's own activities of the chosen year."""

    model = Kegiatan
    izin = (Izin.KEGIATAN_SENDIRI,)
    judul = "Kegiatan saya"
    kosong = "Belum ada kegiatan pada tahun ini. Tekan Catat kegiatan untuk mulai."
    template_name = "jp/kegiatan_saya.html"
    table_class = KegiatanTable
    filterset_class = KegiatanFilter

    def get_queryset(self):
        milik = super().get_queryset().milik(self.request.user).pada_tahun(self.request.tahun)
        return milik.select_related("bentuk").dengan_jp_diakui()


class VerifikasiView(DaftarView):
    """What waits for verification, the oldest first."""

    model = Kegiatan
    izin = (Izin.KEGIATAN_VERIFIKASI,)
    judul = "Verifikasi kegiatan"
    kosong = "Tidak ada kegiatan yang menunggu verifikasi."
    table_class = VerifikasiTable
    filterset_class = VerifikasiFilter

    def get_queryset(self):
        menunggu = super().get_queryset().menunggu_putusan(self.request.user)
        return menunggu.select_related("bentuk", "pegawai")


class KegiatanView(RinciView):
    """An activity: its data, evidence, counted lines, steps and what may be done with it now."""

    model = Kegiatan
    izin = (Izin.KEGIATAN_LIHAT,)
    template_name = "jp/kegiatan.html"
    context_object_name = "kegiatan"

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai", "bentuk", "diverifikasi_oleh")

    def get_context_data(self, **kwargs):
        kegiatan, pengguna = self.object, self.request.user
        pengurus = boleh_mengurus(pengguna, kegiatan.pegawai_id)
        mengurus = pengurus and kegiatan.dapat_diubah
        memutus = boleh_memutus(pengguna, kegiatan.pegawai_id)
        return (
            super().get_context_data(**kwargs)
            | {
                "bukti": kegiatan.bukti.select_related("jenjang_penerbit"),
                "jp": kegiatan.jp.select_related("aturan").order_by("tahun"),
                "menunggu": kegiatan.jp_menunggu.order_by("tahun"),
                "menarik": pengurus and not memutus and kegiatan.status == Kegiatan.Status.DIAJUKAN,
                "langkah": kegiatan.catatan.select_related("oleh"),
                "mengurus": mengurus,
                "peringatan": peringatan(kegiatan, pengguna) if memutus or mengurus else [],
                "unggah": [(jenis.label, BuktiForm(jenis=jenis.value)) for jenis in Bukti.Jenis] if mengurus else [],
                "kurang": actions.kurang_bukti(kegiatan),
                "alasan": AlasanForm(),
                "catatan": CatatanForm(),
            }
            | (self._putusan(kegiatan) if memutus else {})
        )

    def _putusan(self, kegiatan: Kegiatan) -> dict:
        """Return what a verifier of this activity sees besides: the queue, and what may be decided now."""
        self.request.jalan_menu = reverse("jp:verifikasi")
        return {
            "antrean": reverse("jp:verifikasi"),
            "berikut": self._berikut(),
            "memutus": kegiatan.status == Kegiatan.Status.DIAJUKAN,
            "membatalkan": kegiatan.status == Kegiatan.Status.TERVERIFIKASI,
        }

    def _berikut(self) -> Kegiatan | None:
        """Return the oldest other activity that waits for this verifier, once this one is decided."""
        if self.object.status == Kegiatan.Status.DIAJUKAN:
            return None
        return Kegiatan.objects.menunggu_putusan(self.request.user).exclude(pk=self.object.pk).first()


class CatatView(FormulirView):
    """Record an activity of one's own; the address may carry first values (a plan item links here)."""

    izin = (Izin.KEGIATAN_SENDIRI,)
    template_name = "jp/formulir.html"
    form_class = KegiatanForm
    judul = "Catat kegiatan"
    pesan = "Kegiatan tersimpan sebagai draf. Lampirkan buktinya, lalu ajukan."
    batal_url = reverse_lazy("jp:kegiatan_saya")

    def pemilik(self) -> Pegawai:
        return get_object_or_404(Pegawai, pk=self.request.user.jangkauan.pegawai_id)

    def get_initial(self):
        diminta = {nama: nilai.replace("\x00", "") for nama, nilai in self.request.GET.items()}
        awal = {nama: diminta[nama] for nama in AWAL if nama in diminta}
        kode = diminta.get("bentuk", "")
        kunci = {"pk": pk} if (pk := nomor_dari(kode)) else {"kode": kode}
        return awal | {"bentuk": BentukPengembangan.objects.filter(**kunci).first()}

    def jalankan(self, form):
        return actions.catat(pegawai=self.pemilik(), data=form.cleaned_data, oleh=self.request.user)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": self.batal_url, "pemilik": self.pemilik()}


class CatatUntukView(CatatView):
    """Record an activity on behalf of a person in reach."""

    izin = (Izin.KEGIATAN_VERIFIKASI,)

    def pemilik(self) -> Pegawai:
        return get_object_or_404(Pegawai.objects.dikelola(self.request.user), pk=self.kwargs["pk"])


class UbahView(MengurusMixin, FormulirView):
    """Change a draft or a refused activity."""

    template_name = "jp/formulir.html"
    form_class = KegiatanForm
    judul = "Ubah kegiatan"
    pesan = "Perubahan tersimpan."

    def get(self, request, *args, **kwargs):
        return (
            super().get(request, *args, **kwargs) if self.objek.dapat_diubah else HttpResponseRedirect(self._alamat())
        )

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.objek}

    def jalankan(self, form):
        return actions.ubah(kegiatan=self.objek, data=form.cleaned_data, oleh=self.request.user)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": self._alamat(), "pemilik": self.objek.pegawai}

    def remah(self):
        return [("Kegiatan", self._alamat())]

    def _alamat(self) -> str:
        return reverse("jp:kegiatan", args=[self.objek.pk])


class PerkiraanView(HalamanView):
    """A fragment for the form: how the chosen form is counted and what the typed amount would earn."""

    izin = PENGURUS
    template_name = "jp/_perkiraan.html"

    def get_context_data(self, **kwargs):
        form = KegiatanForm(self.request.GET)
        form.is_valid()
        isi = {nama: form.cleaned_data.get(nama) for nama in (*AWAL[2:], "bentuk")}
        konteks = super().get_context_data(**kwargs) | {"bentuk": isi["bentuk"]}
        if isi["bentuk"]:
            baris = layanan.tarif_berlaku(isi["tanggal_selesai"] or self.request.hari_ini).get(isi["bentuk"].kode)
            konteks |= {"baris": baris, "kalimat": layanan.kalimat_tarif(isi["bentuk"], baris)}
        return konteks | (self._hitung(isi) if all(isi.values()) else {})

    def _hitung(self, isi: dict) -> dict:
        kegiatan = self._kegiatan()
        for nama, nilai in isi.items():
            setattr(kegiatan, nama, nilai)
        try:
            daftar = layanan.daftar_aturan()
            layanan.periksa_isian(kegiatan, daftar, self.request.hari_ini)
        except ValidationError as galat:
            return {"kesalahan": galat.messages}
        return {"tambahan": layanan.perkiraan_kegiatan(kegiatan, daftar)}

    def _kegiatan(self) -> Kegiatan:
        """Return the stored activity that is being changed, or a new one of the person it is recorded for."""
        kegiatan, pegawai = (nomor_dari(self.request.GET.get(nama, "")) for nama in ("kegiatan", "pegawai"))
        pengguna = self.request.user
        if kegiatan is not None:
            return get_object_or_404(Kegiatan.objects.terjangkau(pengguna), pk=kegiatan)
        pegawai = pengguna.jangkauan.pegawai_id if pegawai is None else pegawai
        return Kegiatan(pegawai=get_object_or_404(Pegawai.objects.terjangkau(pengguna), pk=pegawai))


class VerbaView(MengurusMixin, AksiView):
    """A verb of the one who keeps the activity."""

    form_class = Formulir


class AjukanView(VerbaView):
    """Submit for verification."""

    judul = "Ajukan kegiatan"
    label_simpan = "Ajukan"
    pesan = "Kegiatan diajukan untuk diverifikasi."

    def jalankan(self, form):
        return actions.ajukan(kegiatan=self.objek, oleh=self.request.user)


class TarikView(VerbaView):
    """Take a submitted activity back."""

    judul = "Tarik kembali kegiatan"
    label_simpan = "Tarik kembali"
    pesan = "Kegiatan ditarik kembali menjadi draf."

    def jalankan(self, form):
        return actions.tarik(kegiatan=self.objek, oleh=self.request.user)


class BatalkanView(VerbaView):
    """Call off an activity that was submitted before; its history stays."""

    form_class = CatatanForm
    judul = "Batalkan kegiatan"
    label_simpan = "Batalkan kegiatan"
    pesan = "Kegiatan dibatalkan; riwayatnya tetap tersimpan."

    def jalankan(self, form):
        return actions.batalkan(kegiatan=self.objek, alasan=form.cleaned_data["catatan"], oleh=self.request.user)


class HapusView(VerbaView):
    """Delete a draft that was never submitted."""

    judul = "Hapus kegiatan"
    label_simpan = "Hapus"
    pesan = "Kegiatan dihapus."

    def jalankan(self, form):
        milik_sendiri = self.objek.pegawai_id == self.request.user.jangkauan.pegawai_id
        tujuan = reverse("jp:kegiatan_saya") if milik_sendiri else reverse("jp:pegawai", args=[self.objek.pegawai_id])
        actions.hapus(kegiatan=self.objek, oleh=self.request.user)
        return tujuan


class LampirkanView(VerbaView):
    """Attach a file."""

    judul = "Lampirkan bukti"
    label_simpan = "Lampirkan"
    pesan = "Bukti terlampir."
    form_class = BuktiForm

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs() | {"jenis": self.request.POST.get("jenis", "")}
        kwargs.pop("initial")
        return kwargs

    def jalankan(self, form):
        actions.lampirkan(kegiatan=self.objek, oleh=self.request.user, **form.cleaned_data)
        return self.objek


class HapusBuktiView(VerbaView):
    """Take a file away."""

    model = Bukti
    judul = "Hapus bukti"
    label_simpan = "Hapus bukti"
    pesan = "Bukti dihapus."

    def pemilik_id(self) -> int:
        return self.objek.kegiatan.pegawai_id

    def jalankan(self, form):
        kegiatan = self.objek.kegiatan
        actions.hapus_bukti(bukti=self.objek, oleh=self.request.user)
        return kegiatan


class PutusanView(AksiView):
    """A decision of the personnel section."""

    model = Kegiatan
    izin = (Izin.KEGIATAN_VERIFIKASI,)
    form_class = AlasanForm

    def get_queryset(self):
        """Only people kept as Pengelola; one's own row stays, so that the action can say why not."""
        pengguna = self.request.user
        boleh = Q(pegawai__in=Pegawai.objects.dikelola(pengguna)) | Q(pegawai=pengguna.jangkauan.pegawai_id)
        return super().get_queryset().filter(boleh)


class TerimaView(PutusanView):
    """Verify."""

    form_class = Formulir
    judul = "Verifikasi kegiatan"
    label_simpan = "Verifikasi"
    pesan = "Kegiatan terverifikasi dan JP dihitung."

    def jalankan(self, form):
        return actions.verifikasi(kegiatan=self.objek, oleh=self.request.user)


class TolakView(PutusanView):
    """Refuse with a reason."""

    judul = "Tolak kegiatan"
    label_simpan = "Tolak"
    pesan = "Kegiatan ditolak; alasannya disampaikan kepada pegawai."

    def jalankan(self, form):
        return actions.tolak(kegiatan=self.objek, alasan=form.cleaned_data["alasan"], oleh=self.request.user)


class BatalVerifikasiView(PutusanView):
    """Withdraw a verification with a reason."""

    judul = "Batalkan verifikasi"
    label_simpan = "Batalkan verifikasi"
    pesan = "Verifikasi dibatalkan dan JP dihitung ulang."

    def jalankan(self, form):
        return actions.batal_verifikasi(
            kegiatan=self.objek, alasan=form.cleaned_data["alasan"], oleh=self.request.user
        )


class BuktiView(BerizinMixin, TerjangkauMixin, View):
    """Hand out a file of evidence to those in reach; the log says to whom."""

    model = Bukti
    izin = (Izin.KEGIATAN_LIHAT,)
    http_method_names = ["get"]

    def get(self, request, pk):
        bukti = get_object_or_404(self.get_queryset(), pk=pk)
        jawaban = jawaban_berkas(bukti.berkas, tipe=bukti.tipe, nama=bukti.nama_asli, unduh="unduh" in request.GET)
        catatan_akses.info("bukti %s dibuka oleh %s", bukti.pk, request.user.username)
        return jawaban
