"""Performance of one person: the tab, a result, its entry and its verbs."""

from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse

from hris.formulir import Formulir
from hris.peran import Izin
from hris.tampilan import AksiView, FormulirView, RinciView
from pegawai.models import Pegawai
from pemetaan import actions_kinerja as actions
from pemetaan import kinerja
from pemetaan.filters_kinerja import periode_pilihan
from pemetaan.forms_kinerja import AlasanForm, PenilaianForm, PilihPenilaianForm
from pemetaan.gambar_kinerja import PREDIKAT, tren
from pemetaan.jejak_kinerja import jejak_penilaian
from pemetaan.models import PenilaianKinerja, PeriodeKinerja
from pemetaan.perms_kinerja import boleh_mengonfirmasi, boleh_menilai, dinilai_oleh, hari_nilai

MENGISI = (Izin.KINERJA_TIM, Izin.KINERJA_KELOLA)
PERIODE_DITAWARKAN = 2
"""The newest two without a result; older ones are reached through the lists."""


class KinerjaPegawaiView(RinciView):
    """A person's confirmed results as a walk over the five verdicts and as a table, and what still waits."""

    model = Pegawai
    izin = (Izin.KINERJA_LIHAT,)
    template_name = "pemetaan/pegawai.html"
    context_object_name = "pegawai"

    def get_context_data(self, **kwargs):
        pegawai, pengguna = self.object, self.request.user
        semua = PenilaianKinerja.objects.filter(pegawai=pegawai).select_related("periode", "predikat")
        semua = list(semua.order_by("-periode__selesai", "-periode__mulai", "-pk"))
        sah = [satu for satu in semua if satu.status == "sah"]
        diri = pegawai.pk == pengguna.jangkauan.pegawai_id
        return super().get_context_data(**kwargs) | {
            "diri": diri,
            "sah": sah,
            "menunggu": [satu for satu in semua if satu.status != "sah"],
            "tren": tren(reversed(sah)),
            "tingkat": PREDIKAT,
            "isian": None if diri else self._isian(pegawai, {satu.periode_id: satu for satu in semua}),
        }

    def _isian(self, pegawai: Pegawai, ada: dict) -> PeriodeKinerja | None:
        """Return the latest period for which this account may enter the person's result now."""
        if not any(self.request.user.has_perm(satu) for satu in MENGISI):
            return None
        hari, pengguna = self.request.hari_ini, self.request.user
        terbuka = [
            satu for satu in periode_pilihan(self.request)[:6] if satu.pk not in ada or ada[satu.pk].dapat_diubah
        ]
        calon = (satu for satu in terbuka[:PERIODE_DITAWARKAN] if boleh_menilai(pengguna, pegawai.pk, satu, hari))
        return next(calon, None)


class KinerjaSayaView(KinerjaPegawaiView):
    """One's own results."""

    def get_object(self, queryset=None):
        return get_object_or_404(self.get_queryset(), pk=self.request.user.jangkauan.pegawai_id)


class PenilaianView(RinciView):
    """A result: ratings or number, verdict, targets against realisation, steps, and what may be done with it now."""

    model = PenilaianKinerja
    izin = (Izin.KINERJA_LIHAT,)
    template_name = "pemetaan/penilaian.html"
    context_object_name = "penilaian"

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai", "periode", "predikat", "dikonfirmasi_oleh")

    def get_context_data(self, **kwargs):
        penilaian, pengguna = self.object, self.request.user
        diri = penilaian.pegawai_id == pengguna.jangkauan.pegawai_id
        memutus = boleh_mengonfirmasi(pengguna, penilaian.pegawai_id)
        return super().get_context_data(**kwargs) | {
            "diri": diri,
            "sasaran": list(penilaian.sasaran.all()),
            "jejak": [] if diri else jejak_penilaian(penilaian),
            "mengisi": penilaian.dapat_diubah
            and boleh_menilai(pengguna, penilaian.pegawai_id, penilaian.periode, self.request.hari_ini),
            "berakhir": penilaian.periode.selesai <= self.request.hari_ini,
            "memutus": memutus and penilaian.status == "diajukan",
            "membatalkan": memutus and penilaian.status == "sah",
            "alasan": AlasanForm(),
        }


class NilaiView(FormulirView):
    """Enter a person's result of a period with its targets; saved as a draft, or submitted at once."""

    izin = MENGISI
    form_class = PenilaianForm
    template_name = "pemetaan/nilai.html"
    judul = "Penilaian kinerja"
    pesan = "Penilaian tersimpan."

    def has_permission(self):
        if not super().has_permission():
            return False
        pengguna, hari = self.request.user, self.request.hari_ini
        self.periode = get_object_or_404(periode_pilihan(self.request), pk=self.kwargs["periode"])
        self.pegawai = self._pegawai(hari_nilai(self.periode, hari))
        self.sebagai = boleh_menilai(pengguna, self.pegawai.pk, self.periode, hari)
        return bool(self.sebagai)

    def _pegawai(self, hari) -> Pegawai:
        """Someone in reach today, or whose superior one was on the period's last day; else 404."""
        pengguna, pk = self.request.user, self.kwargs["pk"]
        dinilai = dinilai_oleh(pengguna, hari).filter(pk=pk).first()
        return dinilai or get_object_or_404(Pegawai.objects.terjangkau(pengguna), pk=pk)

    def get(self, request, *args, **kwargs):
        ada = self.penilaian()
        if ada and not ada.dapat_diubah:
            return HttpResponseRedirect(ada.get_absolute_url())
        return super().get(request, *args, **kwargs)

    def penilaian(self) -> PenilaianKinerja | None:
        ada = PenilaianKinerja.objects.filter(pegawai=self.pegawai, periode=self.periode)
        return ada.select_related("periode").first()

    def get_form_kwargs(self):
        ada = self.penilaian()
        awal = {nama: getattr(ada, nama) for nama in actions.ISIAN} if ada else {}
        sasaran = ada.sasaran.all() if ada else ()
        return super().get_form_kwargs() | {"periode": self.periode, "initial": awal, "sasaran": sasaran}

    def jalankan(self, form):
        ajukan = "ajukan" in self.request.POST
        self.pesan = "Penilaian diajukan untuk dikonfirmasi." if ajukan else "Penilaian tersimpan sebagai draf."
        return (actions.isi_dan_ajukan if ajukan else actions.isi)(
            pegawai=self.pegawai,
            periode=self.periode,
            data=form.cleaned_data,
            sasaran=form.baris.isi(),
            sumber=self.sebagai,
            penilai=self._penilai(),
            oleh=self.request.user,
        )

    def _penilai(self) -> tuple[str, str]:
        """The appraiser's name and NIP: the superior of the period's last day, whoever types it in."""
        hari = hari_nilai(self.periode, self.request.hari_ini)
        if atasan := self.pegawai.atasan(hari):
            return atasan.pegawai.nama_gelar, atasan.pegawai.nip
        jabatan = self.pegawai.jabatan_pada(hari)
        return (jabatan.jabatan.atasan_luar_nama if jabatan else "", "")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "pegawai": self.pegawai,
            "periode": self.periode,
            "ada": self.penilaian(),
            "sebagai": self.sebagai,
            "berakhir": self.periode.selesai <= self.request.hari_ini,
            "matriks": _matriks(),
            "batal_url": reverse("pemetaan:pegawai", args=[self.pegawai.pk]),
        }


def _matriks() -> list[tuple[str, list[str]]]:
    """The nine pairs as rows of the work rating, best first; columns of the conduct rating, worst first."""
    nama = dict(PenilaianKinerja.Nilai.choices)
    return [
        (nama[hasil], [kinerja.NAMA[kinerja.MATRIKS[hasil, perilaku]] for perilaku in kinerja.EKSPEKTASI])
        for hasil in reversed(kinerja.EKSPEKTASI)
    ]


# --- verbs -----------------------------------------------------------------------------------------------------------


class AjukanView(AksiView):
    """Submit a draft, by whoever may enter it."""

    model = PenilaianKinerja
    izin = MENGISI
    form_class = Formulir
    judul = "Ajukan penilaian"
    label_simpan = "Ajukan"
    pesan = "Penilaian diajukan untuk dikonfirmasi."

    def has_permission(self):
        if not super().has_permission():
            return False
        satu = get_object_or_404(self.get_queryset().select_related("periode"), pk=self.kwargs["pk"])
        return bool(boleh_menilai(self.request.user, satu.pegawai_id, satu.periode, self.request.hari_ini))

    def jalankan(self, form):
        return actions.ajukan(penilaian=self.objek, oleh=self.request.user)


class PutusanView(AksiView):
    """A decision of the personnel section, on the people it keeps."""

    model = PenilaianKinerja
    izin = (Izin.KINERJA_KELOLA,)
    form_class = AlasanForm

    def get_queryset(self):
        return super().get_queryset().filter(pegawai__in=Pegawai.objects.dikelola(self.request.user))


class KonfirmasiView(PutusanView):
    """Confirm."""

    form_class = Formulir
    judul = "Konfirmasi penilaian"
    label_simpan = "Konfirmasi"
    pesan = "Penilaian dikonfirmasi; pegawai dapat melihat hasilnya."

    def jalankan(self, form):
        return actions.konfirmasi(penilaian=self.objek, oleh=self.request.user)


class KembalikanView(PutusanView):
    """Return to the superior with a reason."""

    judul = "Kembalikan penilaian"
    label_simpan = "Kembalikan"
    pesan = "Penilaian dikembalikan kepada atasan beserta alasannya."

    def jalankan(self, form):
        alasan = form.cleaned_data["alasan"]
        return actions.kembalikan(penilaian=self.objek, alasan=alasan, oleh=self.request.user)


class BatalKonfirmasiView(PutusanView):
    """Withdraw a confirmation with a reason."""

    judul = "Batalkan konfirmasi"
    label_simpan = "Batalkan konfirmasi"
    pesan = "Konfirmasi dibatalkan; penilaian dikembalikan kepada atasan."

    def jalankan(self, form):
        alasan = form.cleaned_data["alasan"]
        return actions.batal_konfirmasi(penilaian=self.objek, alasan=alasan, oleh=self.request.user)


class KonfirmasiBanyakView(FormulirView):
    """Confirm the ticked results, all or none."""

    http_method_names = ["post"]
    izin = (Izin.KINERJA_KELOLA,)
    form_class = PilihPenilaianForm
    template_name = "generik/konfirmasi.html"
    judul = "Konfirmasi penilaian terpilih"
    label_simpan = "Konfirmasi"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"pilihan": PenilaianKinerja.objects.menunggu_konfirmasi(self.request.user)}

    def jalankan(self, form):
        banyak = actions.konfirmasi_banyak(penilaian=form.cleaned_data["pilih"], oleh=self.request.user)
        self.pesan = f"{banyak} penilaian dikonfirmasi."
        return reverse("pemetaan:kinerja_daftar")
