"""The dictionary: for everybody to read, and the technical entries of an agency for its personnel section to keep."""

from itertools import groupby

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property

from hris.peran import Izin
from hris.tampilan import FormulirView, HalamanView, RinciView
from kompetensi import actions
from kompetensi.forms_kamus import KompetensiForm
from kompetensi.layanan import urut_kompetensi
from kompetensi.models import Kompetensi
from pegawai.models import UnitKerja


class KamusView(HalamanView):
    """All competencies this account may read, by kind."""

    izin = (Izin.KOMPETENSI_LIHAT,)
    template_name = "kompetensi/kamus.html"

    def get_context_data(self, **kwargs):
        semua = Kompetensi.objects.terjangkau(self.request.user).select_related("unit")
        urut = sorted(semua, key=urut_kompetensi)
        kelompok = [(label, list(isi)) for label, isi in groupby(urut, key=lambda satu: satu.get_jenis_display())]
        boleh = self.request.user.has_perm(Izin.KOMPETENSI_KELOLA)
        return super().get_context_data(**kwargs) | {"kelompok": kelompok, "boleh_kelola": boleh}


class KamusRinciView(RinciView):
    """One competency: definition, and what people do at each level."""

    model = Kompetensi
    izin = (Izin.KOMPETENSI_LIHAT,)
    template_name = "kompetensi/kamus_rinci.html"
    context_object_name = "kompetensi"

    def get_queryset(self):
        return super().get_queryset().select_related("unit")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "tingkat": list(self.object.tingkat.order_by("tingkat", "pk")),
            "boleh_ubah": Kompetensi.objects.dikelola(self.request.user).filter(pk=self.object.pk).exists(),
        }


class KamusBaruView(FormulirView):
    """Add a technical competency of an agency."""

    izin = (Izin.KOMPETENSI_KELOLA,)
    form_class = KompetensiForm
    judul = "Kompetensi teknis baru"
    induk = (("Kamus kompetensi", "kompetensi:kamus"),)
    pesan = "Kompetensi tersimpan."
    kompetensi: Kompetensi | None = None

    def get_form_kwargs(self):
        badan = UnitKerja.objects.di_bawah(*self.request.user.jangkauan.jalur_kelola).filter(adalah_badan=True)
        return super().get_form_kwargs() | {"badan": badan}

    def jalankan(self, form):
        return actions.simpan_kompetensi(
            data=form.data_kompetensi, tingkat=form.tingkat, kompetensi=self.kompetensi, oleh=self.request.user
        )


class KamusUbahView(KamusBaruView):
    """Change a technical competency of an agency."""

    judul = "Ubah kompetensi teknis"

    @cached_property
    def kompetensi(self) -> Kompetensi:
        return get_object_or_404(Kompetensi.objects.dikelola(self.request.user), pk=self.kwargs["pk"])

    def remah(self):
        return [*super().remah(), ("Kompetensi", self.kompetensi.get_absolute_url())]

    def get_form_kwargs(self):
        isi = {"instance": self.kompetensi, "tingkat": self.kompetensi.tingkat.all()}
        return super().get_form_kwargs() | isi

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"batal_url": self.kompetensi.get_absolute_url()}
