"""Assessments: entered by the personnel section and superiors, made by oneself, confirmed, withdrawn."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property

from hris.peran import Izin
from hris.tampilan import AksiView, DaftarView, FormulirView, RinciView
from kompetensi import actions, orang
from kompetensi.filters import AsesmenFilter
from kompetensi.forms import AsesmenForm, BatalkanForm, KonfirmasiForm, TingkatForm
from kompetensi.layanan import urut_kompetensi
from kompetensi.models import Asesmen
from kompetensi.perms import mengelola, menilai, metode_terbuka
from kompetensi.tables import AsesmenTable, MandiriTable
from pegawai.models import Pegawai


class AsesmenDaftarView(DaftarView):
    """The assessments of the people in reach."""

    model = Asesmen
    judul = "Asesmen kompetensi"
    izin = (Izin.KOMPETENSI_KELOLA, Izin.KOMPETENSI_TIM)
    filterset_class = AsesmenFilter
    table_class = AsesmenTable
    template_name = "kompetensi/asesmen.html"
    kosong = "Belum ada asesmen. Catat dari halaman pegawai atau impor hasil asesmen center."

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"boleh_impor": self.request.user.has_perm(Izin.KOMPETENSI_KELOLA)}


class MandiriDaftarView(DaftarView):
    """The self-assessments that wait for this superior."""

    model = Asesmen
    judul = "Penilaian mandiri menunggu konfirmasi"
    izin = (Izin.KOMPETENSI_TIM, Izin.KOMPETENSI_KELOLA)
    filterset_class = AsesmenFilter
    table_class = MandiriTable
    kosong = "Tidak ada penilaian mandiri yang menunggu Anda."

    def get_queryset(self):
        return super().get_queryset().menunggu_atasan(self.request.user).select_related("pegawai")


class AsesmenView(RinciView):
    """One assessment: its levels, the superior's beside one's own, where it comes from."""

    model = Asesmen
    izin = (Izin.KOMPETENSI_LIHAT,)
    template_name = "kompetensi/asesmen_rinci.html"
    context_object_name = "asesmen"

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai", "oleh", "dikonfirmasi_oleh")

    def get_context_data(self, **kwargs):
        asesmen, pengguna = self.object, self.request.user
        hasil = asesmen.hasil.select_related("kompetensi")
        return super().get_context_data(**kwargs) | {
            "hasil": sorted(hasil, key=lambda satu: urut_kompetensi(satu.kompetensi)),
            "lewat": asesmen.berlaku_sampai < self.request.hari_ini,
            "boleh_batal": asesmen.status == "sah" and mengelola(pengguna, asesmen.pegawai),
            "boleh_konfirmasi": asesmen.status == "diajukan" and menilai(pengguna, asesmen.pegawai),
            "form": BatalkanForm(),
            "alamat_batal": reverse("kompetensi:batalkan", args=[asesmen.pk]),
        }


class AsesmenBaruView(FormulirView):
    """Record an assessment of a person in reach, by the methods open to this account."""

    izin = (Izin.KOMPETENSI_KELOLA, Izin.KOMPETENSI_TIM)
    template_name = "kompetensi/asesmen_formulir.html"
    form_class = AsesmenForm
    judul = "Catat asesmen"
    pesan = "Asesmen tercatat."

    @cached_property
    def pegawai(self) -> Pegawai:
        return get_object_or_404(Pegawai.objects.terjangkau(self.request.user), pk=self.kwargs["pk"])

    def get_form_kwargs(self):
        hari = self.request.hari_ini
        metode = metode_terbuka(self.request.user, self.pegawai)
        if not metode:
            raise PermissionDenied
        riwayat = self.pegawai.jabatan_pada(hari)
        kompetensi = orang.kompetensi_dinilai(riwayat and riwayat.jabatan, hari)
        return super().get_form_kwargs() | {"metode": metode, "kompetensi": kompetensi}

    def jalankan(self, form):
        return actions.catat_asesmen(
            pegawai=self.pegawai,
            tingkat=form.tingkat,
            oleh=self.request.user,
            hari_ini=self.request.hari_ini,
            **form.isi,
        )

    def get_context_data(self, **kwargs):
        konteks = {"pegawai": self.pegawai, "batal_url": reverse("kompetensi:pegawai", args=[self.pegawai.pk])}
        return super().get_context_data(**kwargs) | konteks


class NilaiSayaView(FormulirView):
    """Judge oneself, competency by competency, with the behaviour of each level in words; a draft may wait."""

    izin = (Izin.KOMPETENSI_SENDIRI,)
    template_name = "kompetensi/nilai_saya.html"
    form_class = TingkatForm
    judul = "Penilaian mandiri"

    @cached_property
    def pegawai(self) -> Pegawai:
        return get_object_or_404(Pegawai, pk=self.request.user.jangkauan.pegawai_id)

    @cached_property
    def kompetensi(self) -> list:
        riwayat = self.pegawai.jabatan_pada(self.request.hari_ini)
        return orang.kompetensi_dinilai(riwayat and riwayat.jabatan, self.request.hari_ini)

    @cached_property
    def terbuka(self) -> Asesmen | None:
        return self.pegawai.asesmen.filter(metode="mandiri", status__in=["draf", "diajukan"]).first()

    @property
    def diajukan(self) -> bool:
        return "ajukan" in self.request.POST

    @property
    def pesan(self) -> str:
        return "Penilaian diajukan kepada atasan Anda." if self.diajukan else "Draf penilaian tersimpan."

    def get_form_kwargs(self):
        awal = dict(self.terbuka.hasil.values_list("kompetensi_id", "tingkat")) if self.terbuka else {}
        return super().get_form_kwargs() | {"kompetensi": self.kompetensi, "awal": awal}

    def get_form(self, form_class=None):
        """What lies with the superior is shown, not offered for typing."""
        form = super().get_form(form_class)
        for bidang in form.fields.values():
            bidang.disabled = bool(self.terbuka) and self.terbuka.status == Asesmen.Status.DIAJUKAN
        return form

    def jalankan(self, form):
        actions.nilai_sendiri(
            pegawai=self.pegawai,
            tingkat=form.tingkat,
            wajib=[satu.pk for satu in self.kompetensi],
            ajukan=self.diajukan,
            oleh=self.request.user,
            tanggal=self.request.hari_ini,
        )
        return reverse("kompetensi:saya") if self.diajukan else reverse("kompetensi:nilai_saya")

    def get_context_data(self, **kwargs):
        konteks = super().get_context_data(**kwargs)
        uraian = orang.uraian_tingkat(self.kompetensi)
        baris = [(satu, bidang, uraian.get(satu.pk, [])) for satu, bidang in konteks["form"].bidang()]
        return konteks | {"baris": baris, "terbuka": self.terbuka}


class KonfirmasiView(FormulirView):
    """Confirm or change a subordinate's self-assessment, level by level."""

    izin = (Izin.KOMPETENSI_TIM, Izin.KOMPETENSI_KELOLA)
    template_name = "kompetensi/konfirmasi.html"
    form_class = KonfirmasiForm
    judul = "Konfirmasi penilaian mandiri"
    pesan = "Penilaian mandiri dikonfirmasi."

    @cached_property
    def asesmen(self) -> Asesmen:
        semua = Asesmen.objects.terjangkau(self.request.user).select_related("pegawai")
        asesmen = get_object_or_404(semua, pk=self.kwargs["pk"])
        if asesmen.metode != "mandiri":
            raise Http404("Bukan penilaian mandiri.")
        if not menilai(self.request.user, asesmen.pegawai):
            raise PermissionDenied
        return asesmen

    @cached_property
    def hasil(self) -> list:
        return sorted(
            self.asesmen.hasil.select_related("kompetensi"), key=lambda satu: urut_kompetensi(satu.kompetensi)
        )

    def get_form_kwargs(self):
        awal = {satu.kompetensi_id: satu.tingkat for satu in self.hasil}
        return super().get_form_kwargs() | {"kompetensi": [satu.kompetensi for satu in self.hasil], "awal": awal}

    def jalankan(self, form):
        return actions.konfirmasi_mandiri(
            asesmen=self.asesmen,
            tingkat=form.tingkat,
            catatan=form.cleaned_data["catatan"],
            oleh=self.request.user,
        )

    def get_context_data(self, **kwargs):
        konteks = super().get_context_data(**kwargs)
        baris = [(satu, konteks["form"][f"k{satu.kompetensi_id}"]) for satu in self.hasil]
        return konteks | {"asesmen": self.asesmen, "baris": baris, "batal_url": reverse("kompetensi:mandiri")}


class BatalkanView(AksiView):
    """Withdraw an assessment, with a reason."""

    model = Asesmen
    izin = (Izin.KOMPETENSI_KELOLA,)
    form_class = BatalkanForm
    judul = "Batalkan asesmen"
    label_simpan = "Batalkan asesmen"
    pesan = "Asesmen dibatalkan dan tidak lagi dihitung."

    def jalankan(self, form):
        if not mengelola(self.request.user, self.objek.pegawai):
            raise PermissionDenied
        return actions.batalkan_asesmen(asesmen=self.objek, alasan=form.cleaned_data["alasan"], oleh=self.request.user)
