"""Pages of the imports. One set serves every kind; the kind brings its permission, its words and its template."""

from django.core.paginator import Paginator
from django.db.models import Count
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property

from hris.formulir import Formulir
from hris.impor.berkas import XLSX, tulis_buku
from hris.impor.judul import KESALAHAN
from hris.impor.kerangka import Hasil, pengimpor, pengimpor_untuk
from hris.tampilan import AksiView, FormulirView, HalamanView, RinciView
from pegawai import impor as aksi
from pegawai.forms_impor import TulisForm, UnggahForm
from pegawai.models import Impor, UnitKerja

BARIS_SEHALAMAN = 50


class BerjenisMixin:
    """The kind of import, out of the address or of the import it names, decides who may come in."""

    @cached_property
    def pengimpor(self):
        jenis = self.kwargs.get("jenis") or _jenis(self.kwargs["pk"])
        return pengimpor(jenis) if jenis else None

    def has_permission(self):
        if self.pengimpor is not None:
            return self.request.user.has_perm(self.pengimpor.izin)
        if pengimpor_untuk(self.request.user):
            raise Http404
        return False

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"pengimpor": self.pengimpor}


def _jenis(pk: int) -> str | None:
    return Impor.objects.filter(pk=pk).values_list("jenis", flat=True).first()


class ImporView(BerjenisMixin, FormulirView):
    """Upload a workbook of one kind; the imports of late, of every kind, below."""

    template_name = "pegawai/impor_daftar.html"
    form_class = UnggahForm
    label_simpan = "Unggah dan periksa"
    pesan = "Berkas diterima dan sedang diperiksa. Belum ada data yang ditulis."

    @property
    def judul(self):
        return self.pengimpor.judul

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pengguna": self.request.user}

    def jalankan(self, form):
        impor = aksi.mulai_impor(jenis=self.pengimpor, oleh=self.request.user, **form.cleaned_data)
        return reverse("pekerjaan", args=[impor.pekerjaan_id])

    def get_context_data(self, **kwargs):
        daftar = Impor.objects.terjangkau(self.request.user).select_related("unit", "oleh")
        return super().get_context_data(**kwargs) | {
            "halaman": Paginator(daftar, 20).get_page(self.request.GET.get("page"))
        }


class ImporRinciView(BerjenisMixin, RinciView):
    """The preview of an import: counts, and the rows of one outcome."""

    model = Impor
    template_name = "pegawai/impor_rinci.html"
    context_object_name = "impor"

    def get_queryset(self):
        return super().get_queryset().select_related("unit", "oleh", "pekerjaan")

    def get_context_data(self, **kwargs):
        self.request.jalan_menu = reverse("pegawai:impor", args=[self.object.jenis])
        jumlah = dict(self.object.baris.order_by().values_list("hasil").annotate(Count("pk")))
        tab = [(hasil.value, hasil.label, jumlah.get(hasil.value, 0)) for hasil in Hasil]
        aktif = self._tab_aktif(jumlah)
        baris = self.object.baris.filter(hasil=aktif).defer("asli", "data")
        return super().get_context_data(**kwargs) | {
            "tab": tab,
            "aktif": aktif,
            "halaman": Paginator(baris, BARIS_SEHALAMAN).get_page(self.request.GET.get("page")),
            "ditolak": jumlah.get(Hasil.DITOLAK, 0),
            "dapat_diunduh": self.object.baris.dapat_diunduh().exists(),
            "dapat_ditulis": jumlah.get(Hasil.BARU, 0) + jumlah.get(Hasil.BERUBAH, 0),
            "form": TulisForm(),
        }

    def _tab_aktif(self, jumlah: dict[str, int]) -> str:
        """The outcome asked for, else the first that has rows."""
        diminta = self.request.GET.get("hasil", "")
        terisi = [kode for kode in Hasil.values if jumlah.get(kode)]
        return diminta if diminta in Hasil.values else (terisi or Hasil.values)[0]


class ImporTulisView(BerjenisMixin, AksiView):
    """Confirm a checked import."""

    model = Impor
    form_class = TulisForm
    judul, label_simpan = "Tulis hasil impor", "Tulis"
    pesan = "Penulisan data sedang dikerjakan."

    def jalankan(self, form):
        impor = aksi.konfirmasi_impor(impor=self.objek, oleh=self.request.user, **form.cleaned_data)
        return reverse("pekerjaan", args=[impor.pekerjaan_id])


class ImporBatalView(BerjenisMixin, AksiView):
    """Give up an import that is not written."""

    model = Impor
    form_class = Formulir
    judul = "Batalkan impor"
    pesan = "Impor dibatalkan; tidak ada data yang ditulis."

    def jalankan(self, form):
        aksi.batalkan_impor(impor=self.objek, oleh=self.request.user)
        return reverse("pegawai:impor", args=[self.objek.jenis])


class ImporDitolakView(BerjenisMixin, RinciView):
    """The rejected rows as a workbook: the columns as uploaded, and what is wrong."""

    model = Impor

    def get(self, request, *args, **kwargs):
        impor = self.get_object()
        ditolak = impor.baris.dapat_diunduh().values_list("asli", "kesalahan")
        if not ditolak.exists():
            raise Http404
        judul = impor.kolom.get("judul", [])
        baris = ([*(asli.get(satu) for satu in judul), "\n".join(salah)] for asli, salah in ditolak.iterator())
        nama = impor.nama_berkas.rsplit(".", 1)[0]
        return _unduhan(tulis_buku("Ditolak", [*judul, KESALAHAN], baris), f"{nama} - ditolak.xlsx")


class ImporTemplatView(BerjenisMixin, HalamanView):
    """The empty workbook with the headings, an example, notes and the lists to choose from."""

    def get(self, request, *args, **kwargs):
        isi = self.pengimpor.templat(_unit_dikelola(request.user))
        return _unduhan(isi, f"templat-{self.pengimpor.kode}.xlsx")


def _unit_dikelola(pengguna):
    badan = UnitKerja.objects.badan_dikelola(pengguna).values_list("jalur", flat=True)
    return UnitKerja.objects.di_bawah(*badan)


def _unduhan(isi: bytes, nama: str) -> HttpResponse:
    jawaban = HttpResponse(isi, content_type=XLSX, headers={"Cache-Control": "no-store"})
    bersih = nama.replace('"', "").replace("\\", "").replace("\n", " ").replace("\r", " ")
    jawaban.headers["Content-Disposition"] = f'attachment; filename="{bersih}"'
    return jawaban
