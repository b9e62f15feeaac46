"""The grid of standards and what belongs to it: history, posts without technical standards, copies, the workbook."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property

from hris.alamat import nomor_dari
from hris.formulir import tambahkan_kesalahan
from hris.peran import Izin
from hris.tampilan import DaftarView, FormulirView, HalamanView
from kompetensi import actions, jejak, matriks, xlsx
from kompetensi.filters import JabatanFilter
from kompetensi.forms_standar import PilihanForm, SalinForm, SimpanForm
from kompetensi.layanan import urut_kompetensi
from kompetensi.models import Kompetensi, StandarKompetensi
from kompetensi.tables import TanpaTeknisTable
from pegawai.models import Jabatan, Jenjang

BARIS, KOLOM = 20, 9
JENIS = {"mansoskul": ("manajerial", "sosial-kultural"), "teknis": ("teknis",)}


class StandarView(HalamanView):
    """The grid: posts (or jenjang) × competencies, saved whole; wrong cells keep what was typed, with the reason."""

    izin = (Izin.KOMPETENSI_KELOLA,)
    template_name = "kompetensi/standar.html"

    @cached_property
    def pilihan(self) -> PilihanForm:
        form = PilihanForm(self.request.GET, pengguna=self.request.user)
        form.is_valid()
        return form

    @cached_property
    def halaman(self):
        """The page of owners and the page of competencies shown."""
        jenis = JENIS[self.pilihan.isi("jenis", "mansoskul")]
        kompetensi = Kompetensi.objects.terjangkau(self.request.user).aktif().filter(jenis__in=jenis)
        kolom = Paginator(sorted(kompetensi, key=urut_kompetensi), KOLOM).get_page(self.request.GET.get("kolom"))
        return Paginator(self._pemilik(), BARIS).get_page(self.request.GET.get("page")), kolom

    def _pemilik(self):
        if self.jenjang:
            return Jenjang.objects.order_by("urut", "pk")
        return self.pilihan.saring(self._jabatan()).select_related("unit", "jenjang").order_by("jalur", "nama", "pk")

    @property
    def jenjang(self) -> bool:
        return self.pilihan.isi("milik", "jabatan") == "jenjang"

    @property
    def boleh_simpan(self) -> bool:
        """Standards of jenjang hold for every agency: changed by those whose roles cover all of them."""
        return not self.jenjang or self.request.user.jangkauan.mencakup_semua

    def _jabatan(self):
        return Jabatan.objects.dikelola(self.request.user)

    def _matriks(self, pemilik: list, kompetensi: list) -> matriks.Matriks:
        susun = matriks.matriks_jenjang if self.jenjang else matriks.matriks_jabatan
        return susun(pemilik, kompetensi, self.request.hari_ini)

    def get(self, request, *args, **kwargs):
        pemilik, kolom = self.halaman
        form = SimpanForm(initial={"mulai": request.hari_ini})
        return self._tampilkan(self._matriks(list(pemilik), list(kolom)), form)

    def post(self, request, *args, **kwargs):
        """Save the cells that came, whatever page of owners and competencies they were shown on."""
        if not self.boleh_simpan:
            raise PermissionDenied
        isi = self._matriks(self._dikirim("baris", self._pemilik()), self._kolom_dikirim())
        isi.baca(request.POST)
        form = SimpanForm(request.POST)
        if not form.is_valid() or isi.kesalahan:
            return self._tampilkan(isi, form, 422)
        try:
            banyak = actions.simpan_standar(perubahan=isi.perubahan, oleh=request.user, **form.cleaned_data)
        except ValidationError as galat:
            tambahkan_kesalahan(form, galat)
            return self._tampilkan(isi, form, 422)
        messages.success(request, f"{banyak} sel standar diubah." if banyak else "Tidak ada sel yang berubah.")
        return HttpResponseRedirect(request.get_full_path())

    def _dikirim(self, nama: str, semua) -> list:
        kode = [nomor_dari(satu) for satu in self.request.POST.getlist(nama)[:100]]
        ada = {satu.pk: satu for satu in semua.filter(pk__in=filter(None, kode))}
        return [ada[pk] for pk in kode if pk in ada]

    def _kolom_dikirim(self) -> list:
        return self._dikirim("kolom_tampil", Kompetensi.objects.terjangkau(self.request.user).aktif())

    def _tampilkan(self, isi: matriks.Matriks, form, status: int = 200):
        pemilik, kolom = self.halaman
        konteks = {
            "matriks": isi,
            "form": form,
            "pilihan": self.pilihan,
            "halaman": pemilik,
            "halaman_kolom": kolom,
            "jenjang": self.jenjang,
            "boleh_simpan": self.boleh_simpan,
        }
        return self.render_to_response(self.get_context_data(**konteks), status=status)


class RiwayatStandarView(HalamanView):
    """Who changed which standard, when, from what to what."""

    izin = (Izin.KOMPETENSI_KELOLA,)
    template_name = "kompetensi/standar_riwayat.html"

    def get_context_data(self, **kwargs):
        semua = jejak.perubahan_standar(Jabatan.objects.dikelola(self.request.user))
        halaman = Paginator(semua, 50).get_page(self.request.GET.get("page"))
        return super().get_context_data(**kwargs) | {"halaman": halaman, "jejak": jejak.sajikan(list(halaman))}


class TanpaTeknisView(DaftarView):
    """The posts that ask for no technical competency yet."""

    model = Jabatan
    judul = "Jabatan tanpa standar teknis"
    izin = (Izin.KOMPETENSI_KELOLA,)
    filterset_class = JabatanFilter
    table_class = TanpaTeknisTable
    kosong = "Semua jabatan sudah mempunyai standar kompetensi teknis."

    def get_queryset(self):
        teknis = StandarKompetensi.objects.efektif(self.request.hari_ini).filter(
            untuk=OuterRef("pk"), kompetensi__jenis="teknis", tingkat__gt=0
        )
        semua = super().get_queryset().dikelola(self.request.user).filter(~Exists(teknis))
        return semua.select_related("unit", "jenjang")


class SalinView(FormulirView):
    """Give a post the standard of another post of the agency."""

    izin = (Izin.KOMPETENSI_KELOLA,)
    template_name = "kompetensi/salin.html"
    form_class = SalinForm
    judul = "Salin standar"
    label_simpan = "Salin"
    pesan = "Standar tersalin."

    @cached_property
    def tujuan(self) -> Jabatan:
        return get_object_or_404(Jabatan.objects.dikelola(self.request.user), pk=self.kwargs["pk"])

    def get_initial(self):
        return {"mulai": self.request.hari_ini}

    def get_form_kwargs(self):
        sumber = Jabatan.objects.dikelola(self.request.user).exclude(pk=self.tujuan.pk)
        kata = self.request.GET.get("q", "").replace("\x00", "")[:100]
        return super().get_form_kwargs() | {"sumber": sumber, "kata": kata}

    def jalankan(self, form):
        actions.salin_standar(tujuan=self.tujuan, oleh=self.request.user, **form.cleaned_data)
        return f"{reverse('kompetensi:standar')}?jenis=teknis&jabatan={self.tujuan.pk}"

    def get_context_data(self, **kwargs):
        batal = f"{reverse('kompetensi:standar')}?jabatan={self.tujuan.pk}"
        kata = self.request.GET.get("q", "")
        return super().get_context_data(**kwargs) | {"tujuan": self.tujuan, "batal_url": batal, "kata": kata}


class EksporStandarView(HalamanView):
    """The standards of the posts one keeps, as the workbook that the import takes back."""

    izin = (Izin.KOMPETENSI_KELOLA,)

    def get(self, request, *args, **kwargs):
        jabatan = Jabatan.objects.dikelola(request.user).select_related("unit", "jenjang").order_by("jalur", "pk")
        kompetensi = sorted(Kompetensi.objects.terjangkau(request.user).aktif(), key=urut_kompetensi)
        isi = xlsx.buku_standar(jabatan, kompetensi, request.hari_ini)
        jawaban = HttpResponse(isi, content_type=xlsx.TIPE)
        jawaban["Content-Disposition"] = f'attachment; filename="standar-{request.hari_ini:%Y%m%d}.xlsx"'
        return jawaban
