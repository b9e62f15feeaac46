"""Pages of the plan: one's own, the team's, everybody's; the detail page, the items, the PDF."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Case, Count, DecimalField, Exists, OuterRef, Q, Subquery, When, Window
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property

from hris.pdf import cetak
from hris.peran import Izin
from hris.tampilan import DaftarView, FormulirView, HalamanView, RinciView
from idp import actions, alur
from idp.butir import perkiraan
from idp.filters import IDPFilter, TimFilter
from idp.forms import FormulirItem, FormulirPerkiraan
from idp.kedudukan import jabatan_atasan, kedudukan
from idp.models import IDP, ItemIDP
from idp.rincian import gambar, konteks, konteks_cetak, ringkasan
from idp.tables import IDPTable, TimTable
from pegawai.models import Pegawai, StatusPegawai

SIAPA_PUN = (Izin.IDP_SENDIRI, Izin.IDP_TIM, Izin.IDP_VERIFIKASI, Izin.IDP_TETAPKAN)
NAMA_TERBANYAK = 200
"""How many names of people without a plan the list shows below itself."""
MENUNGGU_TERBANYAK = 50
"""How many plans that wait for a superior stand above the team's list: of every year, the oldest first."""
PENYUSUN = (Izin.IDP_SENDIRI, Izin.IDP_TIM)
PUTUSAN = {"terima", "setujui", "verifikasi", "tetapkan"}
"""The moves that decide on a plan: whoever has one of them open is not done with it."""


def rencana_tahun(pegawai: Pegawai, tahun: int) -> dict:
    """Return a person's plans: those of the year, the others, whether one is to be drafted; cancelled ones last."""
    semua = list(pegawai.idp.select_related("jabatan_penanggung", "jabatan_penyusun", "pegawai").dengan_jumlah())
    semua.sort(key=lambda idp: (-idp.tahun, idp.status == alur.DIBATALKAN, -idp.versi))
    return {
        "tahun_ini": [idp for idp in semua if idp.tahun == tahun],
        "lain": [idp for idp in semua if idp.tahun != tahun],
        "perlu_disusun": not any(
            idp.tahun == tahun and (idp.terbuka or idp.status == alur.DITETAPKAN) for idp in semua
        ),
    }


class SayaView(HalamanView):
    """One's own plan of the year, or the button to start it; versions and older years."""

    izin = (Izin.IDP_SENDIRI,)
    template_name = "idp/saya.html"

    def get_context_data(self, **kwargs):
        pegawai = get_object_or_404(Pegawai, pk=self.request.user.jangkauan.pegawai_id)
        hari_ini, tahun = self.request.hari_ini, self.request.tahun
        return super().get_context_data(**kwargs) | {
            "pegawai": pegawai,
            "tahun": tahun,
            "alasan_luar": actions.alasan_tanpa_rencana(pegawai, hari_ini),
            "dapat_disusun": tahun in (hari_ini.year, hari_ini.year + 1),
            **rencana_tahun(pegawai, tahun),
        }


class PegawaiView(RinciView):
    """The tab IDP of a person."""

    izin = (Izin.PEGAWAI_LIHAT,)
    model = Pegawai
    template_name = "idp/pegawai.html"
    context_object_name = "pegawai"

    def get_context_data(self, **kwargs):
        hari_ini, tahun = self.request.hari_ini, self.request.tahun
        atasan = jabatan_atasan(self.object, self.request.user, hari_ini) is not None
        return super().get_context_data(**kwargs) | {
            "tahun": tahun,
            "alasan_luar": actions.alasan_tanpa_rencana(self.object, hari_ini),
            "dapat_disusun": tahun in (hari_ini.year, hari_ini.year + 1)
            and (atasan or self.object.pk == self.request.user.jangkauan.pegawai_id),
            **rencana_tahun(self.object, tahun),
        }


class IDPView(RinciView):
    """One version of a plan: where it stands, its items and totals, what changed, its history, what may be done."""

    izin = SIAPA_PUN
    model = IDP
    template_name = "idp/rinci.html"

    def get_queryset(self):
        return super().get_queryset().select_related("pegawai", "jabatan_penanggung", "jabatan_penyusun")

    def get_context_data(self, **kwargs):
        isi = konteks(self.object, self.request.user, self.request.hari_ini)
        antrean = self._antrean()
        self.request.jalan_menu = antrean[0] if antrean else reverse("idp:saya")
        berikut = self._berikut() if antrean and PUTUSAN.isdisjoint(isi["pilihan"]) else None
        return super().get_context_data(**kwargs) | isi | {"antrean": antrean, "berikut": berikut}

    def _berikut(self) -> IDP | None:
        """Return the plan of somebody else that has waited for this reader the longest."""
        pengguna = self.request.user
        menunggu = IDP.objects.menunggu(pengguna).exclude(pegawai=pengguna.jangkauan.pegawai_id)
        return menunggu.exclude(pk=self.object.pk).first()

    def _antrean(self) -> tuple[str, str] | None:
        """Return the list this reader works through (address, name); None for the owner and for mere readers."""
        pengguna = self.request.user
        if self.object.pegawai_id == pengguna.jangkauan.pegawai_id:
            return None
        if pengguna.has_perm(Izin.IDP_VERIFIKASI) or pengguna.has_perm(Izin.IDP_TETAPKAN):
            return reverse("idp:daftar"), DaftarIDPView.judul
        return (reverse("idp:tim"), TimView.judul) if pengguna.has_perm(Izin.IDP_TIM) else None


class CetakView(IDPView):
    """The plan as PDF."""

    def get(self, request, *args, **kwargs):
        idp = self.get_object()
        jawaban = HttpResponse(cetak("idp/cetak.html", konteks_cetak(idp)), content_type="application/pdf")
        nama = f"idp-{idp.tahun}-{idp.pegawai.nip}-v{idp.versi}.pdf"
        jawaban["Content-Disposition"] = f'inline; filename="{nama}"'
        return jawaban


class DaftarIDPView(DaftarView):
    """All plans of the year in reach, with whom each lies and since when; the head sets many at once."""

    izin = (Izin.IDP_VERIFIKASI, Izin.IDP_TETAPKAN)
    queryset = IDP.objects.get_queryset()
    filterset_class = IDPFilter
    table_class = IDPTable
    judul = "Daftar IDP"
    kosong = "Belum ada IDP untuk tahun ini. Pegawai atau atasannya menyusun IDP dari halaman masing-masing."
    template_name = "idp/daftar.html"

    def get_queryset(self):
        isi = super().get_queryset().untuk_tahun(self.request.tahun).dengan_jumlah()
        isi = isi.dengan_tempat(self.request.hari_ini)
        return isi.select_related("pegawai", "jabatan_penanggung", "jabatan_penyusun")

    def get_table_kwargs(self):
        isi = super().get_table_kwargs()
        return isi if self._kepala() else isi | {"exclude": (*isi["exclude"], "pilih")}

    def _kepala(self) -> bool:
        return self.request.user.has_perm(Izin.IDP_TETAPKAN)

    def _tanpa_rencana(self):
        """Return the agency's people without a plan of the year, those out of scope (§1.5) first and marked `luar`.

        One query: `banyak` counts each of the two groups whole, the names are cut.
        """
        jangkauan, hari_ini = self.request.user.jangkauan, self.request.hari_ini
        rencana = IDP.objects.untuk_tahun(self.request.tahun).terkini().filter(pegawai=OuterRef("pk"))
        di_luar = Q(status_jenis__in=StatusPegawai.DI_LUAR_CAKUPAN)
        orang = Pegawai.objects.di_unit(*jangkauan.jalur_unit, tanggal=hari_ini).pada(hari_ini)
        return (
            orang.dengan_status(hari_ini)
            .filter(di_luar | ~Exists(rencana.order_by()))
            .annotate(luar=Case(When(di_luar, then=True), default=False))
            .annotate(banyak=Window(Count("pk"), partition_by="luar"))
            .order_by("-luar", "nama", "pk")[:NAMA_TERBANYAK]
        )

    def _menunggu(self, semua) -> dict:
        """Return how many plans of the year wait for this account, and of which other years (year, count) some do."""
        per_tahun = semua.menunggu(self.request.user).order_by("tahun").values_list("tahun").annotate(Count("pk"))
        banyak = dict(per_tahun)
        return {
            "menunggu_saya": banyak.pop(self.request.tahun, 0),
            "menunggu_lain": list(banyak.items()),
        }

    def get_context_data(self, **kwargs):
        semua = IDP.objects.terjangkau(self.request.user)
        rekap = semua.rekap_status(self.request.tahun)
        orang = list(self._tanpa_rencana())
        belum = [satu for satu in orang if not satu.luar]
        label = dict(StatusPegawai.Jenis.choices)
        return super().get_context_data(**kwargs) | {
            "kepala": self._kepala(),
            "belum": belum,
            "banyak_belum": belum[0].banyak if belum else 0,
            "di_luar": [(satu, label[satu.status_jenis]) for satu in orang if satu.luar],
            "rekap": [(status, IDP.Status(status).label, banyak) for status, banyak in rekap.items()],
            **self._menunggu(semua),
        }


class TimView(DaftarView):
    """The people in the tiers below, with the state of their plan of the year, who has none included."""

    izin = (Izin.IDP_TIM,)
    queryset = Pegawai.objects.get_queryset()
    filterset_class = TimFilter
    table_class = TimTable
    judul = "IDP tim"
    kosong = "Tidak ada pegawai di bawah jabatan Anda."
    template_name = "idp/tim.html"

    def _tim(self):
        jangkauan = self.request.user.jangkauan
        tim = Pegawai.objects.di_bawah_jabatan(*jangkauan.jalur_jabatan, tanggal=jangkauan.tanggal)
        return tim.exclude(pk=jangkauan.pegawai_id)

    def get_queryset(self):
        hari_ini = self.request.hari_ini
        rencana = IDP.objects.untuk_tahun(self.request.tahun).terkini().filter(pegawai=OuterRef("pk")).dengan_jumlah()
        terurut = rencana.order_by("-versi", "pk")
        desimal = DecimalField(max_digits=20, decimal_places=4)
        anggota = super().get_queryset().filter(pk__in=self._tim().order_by().values("pk"))
        return (
            anggota.dalam_cakupan(hari_ini)
            .dengan_jabatan(hari_ini)
            .annotate(
                idp_id=Subquery(terurut.values("pk")[:1]),
                idp_status=Subquery(terurut.values("status")[:1]),
                idp_jp=Subquery(terurut.values("jp")[:1], output_field=desimal),
            )
        )

    def get_table_kwargs(self):
        return super().get_table_kwargs() | {"tahun": self.request.tahun}

    def get_context_data(self, **kwargs):
        hari_ini, tahun = self.request.hari_ini, self.request.tahun
        label = dict(StatusPegawai.Jenis.choices)
        luar = self._tim().di_luar_cakupan(hari_ini)
        return super().get_context_data(**kwargs) | {
            "tahun": tahun,
            "di_luar": [(satu, label[satu.alasan_luar]) for satu in luar],
            "menunggu_saya": IDP.objects.menunggu(self.request.user).select_related("pegawai")[:MENUNGGU_TERBANYAK],
        }


class ItemView(FormulirView):
    """Write an item of a draft."""

    izin = PENYUSUN
    form_class = FormulirItem
    template_name = "idp/item.html"
    label_simpan = "Simpan butir"

    @cached_property
    def idp(self) -> IDP:
        return get_object_or_404(IDP.objects.terjangkau(self.request.user), pk=self.kwargs["pk"])

    @property
    def item(self) -> ItemIDP | None:
        return None

    def get_form_kwargs(self):
        posisi = kedudukan(self.idp, self.request.user, self.request.hari_ini)
        if not alur.boleh("ubah_isi", self.idp.status, posisi.himpunan):
            raise PermissionDenied
        return super().get_form_kwargs() | {"instance": self.item or ItemIDP(idp=self.idp)}

    def jalankan(self, form):
        tersimpan = ItemIDP.objects.get(pk=self.item.pk) if self.item else None
        actions.simpan_item(idp=self.idp, data=form.cleaned_data, item=tersimpan, oleh=self.request.user)
        return self.idp

    def get_context_data(self, **kwargs):
        total = ringkasan(self.idp, self.idp.item.lengkap())
        return super().get_context_data(**kwargs) | {
            "idp": self.idp,
            "item": self.item,
            "ringkasan": total,
            "batal_url": self.idp.get_absolute_url(),
            **gambar(total),
        }


class ItemBaruView(ItemView):
    judul = "Tambah butir"
    pesan = "Butir ditambahkan."


class ItemUbahView(ItemView):
    judul = "Ubah butir"
    pesan = "Butir diubah."

    @cached_property
    def item(self) -> ItemIDP:
        return get_object_or_404(ItemIDP.objects.terjangkau(self.request.user), pk=self.kwargs["pk"])

    @property
    def idp(self) -> IDP:
        return self.item.idp


class PerkiraanView(RinciView):
    """The totals as they would be with the item being typed: a fragment for the live total."""

    izin = PENYUSUN
    model = IDP
    template_name = "idp/_ringkasan.html"

    def get_context_data(self, **kwargs):
        butir, calon = self._dengan_calon()
        total = ringkasan(self.object, butir)
        return super().get_context_data(**kwargs) | {"ringkasan": total, "calon": calon, **gambar(total)}

    def _dengan_calon(self) -> tuple[list[ItemIDP], ItemIDP | None]:
        """Return the items with the one being typed; those stored while it is incomplete or no rule set is active."""
        form = FormulirPerkiraan(self.request.GET)
        try:
            if form.is_valid():
                return perkiraan(self.object, form.cleaned_data, self.request.GET.get("item", ""))
        except ValidationError:
            pass
        return list(self.object.item.lengkap()), None
