"""The verbs of mapping rounds: POST only; row in reach or 404 → form → one action → message → redirect."""

from django.shortcuts import get_object_or_404
from django.urls import reverse

from direktori import rekomendasi
from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, FormulirView
from pemetaan import actions_kotak as aksi
from pemetaan.forms_kotak import AlasanForm, KalibrasiForm, PutaranForm
from pemetaan.forms_rekomendasi import MatriksForm
from pemetaan.models import Pemetaan, PutaranPemetaan


class BuatView(FormulirView):
    """Make a round; thresholds start from the parameters."""

    izin = (Izin.PEMETAAN_KELOLA,)
    form_class = PutaranForm
    judul = "Buat putaran pemetaan"
    pesan = "Putaran dibuat sebagai draf. Hitung putaran ini untuk melihat hasilnya."
    label_simpan = "Buat putaran"
    induk = (("Pemetaan pegawai", "pemetaan:daftar_putaran"),)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pengguna": self.request.user}

    def get_initial(self):
        form = PutaranForm(pengguna=self.request.user)
        return aksi.ambang_baku() | {"tanggal": self.request.hari_ini, "unit": form.fields["unit"].queryset.first()}

    def jalankan(self, form):
        return aksi.buat_putaran(oleh=self.request.user, **form.cleaned_data)


class UbahView(FormulirView):
    """Change a draft round."""

    izin = (Izin.PEMETAAN_KELOLA,)
    form_class = PutaranForm
    judul = "Ubah putaran"
    pesan = "Putaran diubah. Hitung ulang bila ambang, periode, atau tanggalnya berubah."
    induk = BuatView.induk

    def remah(self):
        putaran = self.putaran()
        return [*super().remah(), (str(putaran), putaran.get_absolute_url())]

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pengguna": self.request.user, "instance": self.putaran()}

    def putaran(self) -> PutaranPemetaan:
        return get_object_or_404(PutaranPemetaan.objects.dikelola(self.request.user), pk=self.kwargs["pk"])

    def jalankan(self, form):
        return aksi.ubah_putaran(putaran=self.putaran(), oleh=self.request.user, **form.cleaned_data)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": self.putaran().get_absolute_url()}


class LangkahView(AksiView):
    """A verb of a round kept by the personnel section."""

    model = PutaranPemetaan
    izin = (Izin.PEMETAAN_KELOLA,)
    form_class = Formulir

    def get_queryset(self):
        return self.model.objects.dikelola(self.request.user)


class HitungView(LangkahView):
    judul, label_simpan = "Hitung putaran", "Hitung"
    pesan = "Putaran sedang dihitung. Halaman ini boleh ditutup."

    def jalankan(self, form):
        putaran = aksi.minta_hitung(putaran=self.objek, oleh=self.request.user)
        return reverse("pekerjaan", args=[putaran.pekerjaan_id])


class AjukanView(LangkahView):
    judul, label_simpan = "Ajukan putaran untuk penetapan", "Ajukan"
    pesan = "Putaran diajukan kepada kepala. Kalibrasi masih terbuka sampai penetapan."

    def jalankan(self, form):
        return aksi.ajukan(putaran=self.objek, oleh=self.request.user)


class HapusView(LangkahView):
    judul, label_simpan = "Hapus draf putaran", "Hapus"
    pesan = "Draf putaran dihapus."

    def jalankan(self, form):
        aksi.hapus(putaran=self.objek, oleh=self.request.user)
        return reverse("pemetaan:daftar_putaran")


class LangkahKepalaView(LangkahView):
    """A verb of the head too, also of who acts as head: the action knows whose it is."""

    izin = (Izin.PEMETAAN_TETAPKAN, Izin.PEMETAAN_KELOLA)

    def get_queryset(self):
        return self.model.objects.terjangkau(self.request.user)


class TetapkanView(LangkahKepalaView):
    izin = (Izin.PEMETAAN_TETAPKAN,)
    judul, label_simpan = "Tetapkan putaran", "Tetapkan"
    pesan = "Putaran ditetapkan; masukan dan hasilnya beku."

    def jalankan(self, form):
        return aksi.tetapkan(putaran=self.objek, oleh=self.request.user)


class KembalikanView(LangkahKepalaView):
    form_class = AlasanForm
    judul, label_simpan = "Kembalikan ke draf", "Kembalikan"
    pesan = "Putaran dikembalikan ke draf."

    def jalankan(self, form):
        return aksi.kembalikan(putaran=self.objek, oleh=self.request.user, **form.cleaned_data)


class TerbitkanView(LangkahKepalaView):
    judul, label_simpan = "Buka untuk pegawai", "Buka"
    pesan = "Setiap pegawai kini dapat melihat kotaknya sendiri."

    def jalankan(self, form):
        return aksi.terbitkan(putaran=self.objek, terbit=True, oleh=self.request.user)


class TutupView(LangkahKepalaView):
    judul, label_simpan = "Tutup untuk pegawai", "Tutup"
    pesan = "Pegawai tidak lagi dapat melihat kotaknya dalam putaran ini."

    def jalankan(self, form):
        return aksi.terbitkan(putaran=self.objek, terbit=False, oleh=self.request.user)


class KalibrasiView(AksiView):
    """Move a person to another box, with the reason."""

    model = Pemetaan
    izin = (Izin.PEMETAAN_KALIBRASI,)
    form_class = KalibrasiForm
    judul, label_simpan = "Kalibrasi kotak", "Pindahkan"
    pesan = "Kotak dipindahkan; kotak hitungan tetap tercatat di sampingnya."

    def get_queryset(self):
        return super().get_queryset().select_related("putaran", "pegawai")

    def jalankan(self, form):
        return aksi.kalibrasi(pemetaan=self.objek, oleh=self.request.user, **form.cleaned_data)


class RekomendasiView(FormulirView):
    """The matrix boxes × forms: read by those who see boxes, edited and confirmed by the personnel section."""

    izin = (Izin.PEMETAAN_LIHAT,)
    izin_simpan = (Izin.PEMETAAN_KELOLA,)
    template_name = "pemetaan/rekomendasi.html"
    form_class = MatriksForm
    judul = "Bentuk pengembangan menurut kotak"
    pesan = "Matriks tersimpan."

    def has_permission(self):
        perlu = self.izin if self.request.method in ("GET", "HEAD") else self.izin_simpan
        return any(self.request.user.has_perm(satu) for satu in perlu)

    def get_form_kwargs(self):
        pengguna = self.request.user
        karier = pengguna.has_perm(Izin.PEMETAAN_KELOLA) or pengguna.has_perm(Izin.PEMETAAN_TETAPKAN)
        return super().get_form_kwargs() | {"karier": karier}

    def jalankan(self, form):
        rekomendasi.simpan_matriks(isi=form.isi(), tetapkan=form.cleaned_data["tetapkan"], oleh=self.request.user)
        return reverse("pemetaan:rekomendasi")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"boleh_simpan": self.request.user.has_perm(Izin.PEMETAAN_KELOLA)}
