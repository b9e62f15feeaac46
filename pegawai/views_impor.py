"""Pages of the staff import."""

from django.core.paginator import Paginator
from django.db.models import Count
from django.http import Http404, HttpResponse
from django.urls import reverse

from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, FormulirView, HalamanView, RinciView
from pegawai import impor as aksi
from pegawai.forms_impor import TulisForm, UnggahForm, badan_terjangkau
from pegawai.impor_berkas import XLSX, templat, tulis_buku
from pegawai.models import BarisImpor, ImporPegawai, Jenjang, UnitKerja

BARIS_SEHALAMAN = 50
Hasil = BarisImpor.Hasil


class ImporView(FormulirView):
    """Upload a workbook; the imports of late below."""

    izin = (Izin.PEGAWAI_IMPOR,)
    template_name = "pegawai/impor_daftar.html"
    form_class = UnggahForm
    judul = "Impor pegawai"
    pesan = "Berkas diterima dan sedang diperiksa. Belum ada data yang ditulis."

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pengguna": self.request.user}

    def jalankan(self, form):
        impor = aksi.mulai_impor(oleh=self.request.user, **form.cleaned_data)
        return reverse("pekerjaan", args=[impor.pekerjaan_id])

    def get_context_data(self, **kwargs):
        daftar = ImporPegawai.objects.terjangkau(self.request.user).select_related("unit", "oleh")
        return super().get_context_data(**kwargs) | {
            "halaman": Paginator(daftar, 20).get_page(self.request.GET.get("page")),
            "label_simpan": "Unggah dan periksa",
        }


class ImporRinciView(RinciView):
    """The preview of an import: counts, and the rows of one outcome."""

    model = ImporPegawai
    izin = (Izin.PEGAWAI_IMPOR,)
    template_name = "pegawai/impor_rinci.html"
    context_object_name = "impor"

    def get_queryset(self):
        return super().get_queryset().select_related("unit", "oleh", "pekerjaan")

    def get_context_data(self, **kwargs):
        jumlah = dict(self.object.baris.order_by().values_list("hasil").annotate(Count("pk")))
        tab = [(hasil.value, hasil.label, jumlah.get(hasil.value, 0)) for hasil in Hasil]
        terisi = next((kode for kode, _, banyak in tab if banyak), Hasil.BARU.value)
        aktif = self.request.GET.get("hasil", "")
        aktif = aktif if aktif in Hasil.values else terisi
        baris = self.object.baris.filter(hasil=aktif).defer("asli", "data")
        return super().get_context_data(**kwargs) | {
            "tab": tab,
            "aktif": aktif,
            "halaman": Paginator(baris, BARIS_SEHALAMAN).get_page(self.request.GET.get("page")),
            "ditolak": jumlah.get(Hasil.DITOLAK, 0),
            "dapat_ditulis": jumlah.get(Hasil.BARU, 0) + jumlah.get(Hasil.BERUBAH, 0),
            "form": TulisForm(),
        }


class ImporTulisView(AksiView):
    """Confirm a checked import."""

    model = ImporPegawai
    izin = (Izin.PEGAWAI_IMPOR,)
    form_class = TulisForm
    judul = "Tulis hasil impor"
    pesan = "Penulisan data sedang dikerjakan."

    def jalankan(self, form):
        impor = aksi.konfirmasi_impor(impor=self.objek, oleh=self.request.user, **form.cleaned_data)
        return reverse("pekerjaan", args=[impor.pekerjaan_id])


class ImporBatalView(AksiView):
    """Give up an import that is not written."""

    model = ImporPegawai
    izin = (Izin.PEGAWAI_IMPOR,)
    form_class = Formulir
    judul = "Batalkan impor"
    pesan = "Impor dibatalkan; tidak ada data yang ditulis."

    def jalankan(self, form):
        aksi.batalkan_impor(impor=self.objek, oleh=self.request.user)
        return reverse("pegawai:impor")


class ImporDitolakView(RinciView):
    """The rejected rows as a workbook: the columns as uploaded, and what is wrong."""

    model = ImporPegawai
    izin = (Izin.PEGAWAI_IMPOR,)

    def get(self, request, *args, **kwargs):
        impor = self.get_object()
        ditolak = impor.baris.filter(hasil=Hasil.DITOLAK).values_list("asli", "kesalahan")
        if not ditolak.exists():
            raise Http404
        judul = impor.kolom.get("judul", [])
        baris = ([*(asli.get(satu) for satu in judul), "\n".join(salah)] for asli, salah in ditolak.iterator())
        nama = impor.nama_berkas.rsplit(".", 1)[0]
        return _unduhan(tulis_buku("Ditolak", [*judul, "Kesalahan"], baris), f"{nama} - ditolak.xlsx")


class ImporTemplatView(HalamanView):
    """The empty workbook with the headings, an example, notes and the units in reach."""

    izin = (Izin.PEGAWAI_IMPOR,)

    def get(self, request, *args, **kwargs):
        badan = badan_terjangkau(request.user).values_list("jalur", flat=True)
        unit = UnitKerja.objects.di_bawah(*badan).values_list("kode", "nama")
        isi = templat(unit, Jenjang.objects.values_list("kode", "nama"))
        return _unduhan(isi, "templat-pegawai.xlsx")


def _unduhan(isi: bytes, nama: str) -> HttpResponse:
    jawaban = HttpResponse(isi, content_type=XLSX, headers={"Cache-Control": "no-store"})
    bersih = nama.replace('"', "").replace("\\", "").replace("\n", " ").replace("\r", " ")
    jawaban.headers["Content-Disposition"] = f'attachment; filename="{bersih}"'
    return jawaban
