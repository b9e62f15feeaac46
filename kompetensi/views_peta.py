"""The heat map of people in reach, and the largest gaps among them."""

import csv

from django.core.paginator import Paginator
from django.db.models import BooleanField, ExpressionWrapper, Q
from django.http import HttpResponse
from django.utils.functional import cached_property

from hris.daftar import jinakkan, keping, tanpa_saringan
from hris.formulir import rias
from hris.peran import Izin
from hris.tampilan import HalamanView
from kompetensi import peta, xlsx
from kompetensi.filters import KesenjanganFilter, PetaFilter
from kompetensi.layanan import ketentuan, urut_kompetensi
from kompetensi.models import Kompetensi, StandarKompetensi
from pegawai.models import Pegawai, RiwayatJabatan
from pegawai.templatetags.pegawai import tampilkan_nip

IZIN_PETA = (Izin.KOMPETENSI_TIM, Izin.KOMPETENSI_KELOLA, Izin.IDP_TETAPKAN)
BARIS, KOLOM, EKSPOR_SEKALI = 20, 9, 1000


def _kolom(dituntut: list[Kompetensi], satu: Kompetensi | None, jenis: str | None) -> list[Kompetensi]:
    """Return the columns: the one chosen, else those of the kind chosen, else all but the technical ones."""
    if satu:
        return [satu]
    return sorted((k for k in dituntut if (k.jenis == jenis if jenis else k.jenis != "teknis")), key=urut_kompetensi)


class PetaView(HalamanView):
    """People × competencies: level against standard, in colour, numbers and words."""

    izin = IZIN_PETA
    template_name = "kompetensi/peta.html"

    @cached_property
    def saringan(self) -> PetaFilter:
        hari = self.request.hari_ini
        orang = Pegawai.objects.terjangkau(self.request.user).dalam_cakupan(hari).berjabatan(hari)
        orang = orang.exclude(pk=self.request.user.jangkauan.pegawai_id or 0).dengan_jabatan(hari)
        saringan = PetaFilter(self.request.GET, peta.dengan_asesmen(orang, hari), request=self.request)
        rias(saringan.form)
        return saringan

    @cached_property
    def kompetensi(self) -> list[Kompetensi]:
        """The competencies that the standards of the people shown ask for, of the kind chosen.

        The same query fills the filter's choices.
        """
        hari, orang = self.request.hari_ini, self.saringan.qs.order_by().values("pk")
        jabatan = RiwayatJabatan.objects.pada(hari).definitif().filter(pegawai__in=orang).values("jabatan")
        dituntut = StandarKompetensi.objects.efektif(hari).filter(untuk__in=jabatan.order_by(), tingkat__gt=0)
        dituntut = ExpressionWrapper(Q(pk__in=dituntut.values("kompetensi")), output_field=BooleanField())
        form = self.saringan.form
        semua = list(form.fields["kompetensi"].queryset.annotate(dituntut=dituntut))
        form.fields["kompetensi"].widget.choices = [("", "Semua"), *((satu.pk, satu.nama) for satu in semua)]
        isi = getattr(form, "cleaned_data", {})
        return _kolom([satu for satu in semua if satu.dituntut], isi.get("kompetensi"), isi.get("jenis"))

    def get(self, request, *args, **kwargs):
        ekspor = request.GET.get("_export", "")
        if ekspor in ("xlsx", "csv"):
            return self._ekspor(ekspor)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        halaman = Paginator(self.saringan.qs.order_by("nama", "pk"), BARIS).get_page(self.request.GET.get("page"))
        kolom = Paginator(self.kompetensi, KOLOM).get_page(self.request.GET.get("kolom"))
        aturan = ketentuan()
        return super().get_context_data(**kwargs) | {
            "filter": self.saringan,
            "keping": keping(self.saringan, self.request.GET),
            "tanpa_saringan": tanpa_saringan(self.saringan, self.request.GET),
            "halaman": halaman,
            "halaman_kolom": kolom,
            "baris": peta.susun_peta(list(halaman), self.request.hari_ini, list(kolom), aturan),
            "ketentuan": aturan,
            "legenda": [(kode, peta.SINGKAT[kode], kata) for kode, kata in peta.KEADAAN.items()],
        }

    def _ekspor(self, bentuk: str) -> HttpResponse:
        kepala = ["NIP", "Nama", "Jabatan", "Unit kerja", "JPM (%)", "Di bawah standar", "Belum ada hasil"]
        kepala += [satu.nama for satu in self.kompetensi]
        baris = [_baris_ekspor(satu, self.request.user) for satu in self._semua()]
        nama = f"peta-kesenjangan-{self.request.hari_ini:%Y%m%d}.{bentuk}"
        if bentuk == "xlsx":
            jawaban = HttpResponse(xlsx.buku_peta(kepala, baris), content_type=xlsx.TIPE)
        else:
            jawaban = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
            polos = [[sel[0] if isinstance(sel, tuple) else jinakkan(sel) for sel in satu] for satu in baris]
            csv.writer(jawaban).writerows([map(jinakkan, kepala), *polos])
        jawaban["Content-Disposition"] = f'attachment; filename="{nama}"'
        return jawaban

    def _semua(self):
        """Read everybody, about a thousand at a time."""
        aturan = ketentuan()
        for halaman in Paginator(self.saringan.qs.order_by("nama", "pk"), EKSPOR_SEKALI):
            yield from peta.susun_peta(list(halaman), self.request.hari_ini, self.kompetensi, aturan)


def _baris_ekspor(satu: peta.BarisPeta, pengguna) -> list:
    """Return a row of the file; the NIP is masked for the same readers as on every page."""
    orang, hasil = satu.pegawai, satu.hasil
    tampil = tampilkan_nip(pengguna, orang)
    nip = tampil if "*" in tampil else orang.nip
    jpm = "" if hasil is None or hasil.jpm is None else hasil.jpm
    angka = [jpm, hasil.di_bawah if hasil else "", len(hasil.belum) if hasil else ""]
    return [nip, orang.nama_gelar, orang.jabatan_nama, orang.unit_nama, *angka] + [
        (sel.kata, sel.keadaan) for sel in satu.sel
    ]


class TerbesarView(HalamanView):
    """The largest gaps of the people in reach: by competency, unit, jenjang and kind."""

    izin = IZIN_PETA
    template_name = "kompetensi/terbesar.html"

    def get_context_data(self, **kwargs):
        hari, pengguna = self.request.hari_ini, self.request.user
        orang = Pegawai.objects.terjangkau(pengguna).dalam_cakupan(hari).dengan_jabatan(hari)
        orang = orang.exclude(pk=pengguna.jangkauan.pegawai_id or 0)
        saringan = KesenjanganFilter(self.request.GET, orang, request=self.request)
        rias(saringan.form)
        jenis = getattr(saringan.form, "cleaned_data", {}).get("jenis", "")
        isi = peta.terbesar(saringan.qs, hari, jenis)
        judul = {"kompetensi": "Kompetensi", "unit": "Unit kerja", "jenjang": "Jenjang", "jenis": "Jenis kompetensi"}
        return super().get_context_data(**kwargs) | {
            "filter": saringan,
            "keping": keping(saringan, self.request.GET),
            "tanpa_saringan": tanpa_saringan(saringan, self.request.GET),
            "kelompok": [(kode, kata, isi[kode]) for kode, kata in judul.items()],
            "gambar": [(satu.kelompok, satu.di_bawah, satu.dinilai) for satu in isi["kompetensi"] if satu.dinilai],
            "hari": hari,
        }
