"""Performance of many: the team, the agency, and how verdicts spread."""

from django.db.models import Count, Exists, OuterRef, Q

from hris.peran import Izin
from hris.tampilan import DaftarView, HalamanView
from pegawai.models import Pegawai
from pemetaan.filters_kinerja import (
    KinerjaFilter,
    KinerjaTimFilter,
    periode_diminta,
    periode_pilihan,
    unit_pilihan,
)
from pemetaan.gambar_kinerja import PREDIKAT, sebaran_periode, sebaran_unit
from pemetaan.models import PenilaianKinerja, PeriodeKinerja
from pemetaan.orang_kinerja import BELUM, dengan_kinerja
from pemetaan.perms_kinerja import dinilai_oleh, hari_nilai
from pemetaan.tables_kinerja import STATUS, KinerjaDaftarTable, KinerjaTimTable

MELIHAT_BANYAK = (Izin.KINERJA_KELOLA, Izin.PEMETAAN_TETAPKAN, Izin.KINERJA_TIM)
PERIODE_SEBARAN = 6


class KinerjaBanyakView(DaftarView):
    """People with their result of the chosen period."""

    model = Pegawai
    filterset_class = KinerjaFilter
    template_name = "pemetaan/kinerja_daftar.html"
    kosong = "Tidak ada pegawai yang cocok."

    def orang(self, hari):
        """Return the people of the list; posts and superiors are those of the day."""
        raise NotImplementedError

    def get_queryset(self):
        self.periode = periode_diminta(self.request)
        hari = hari_nilai(self.periode, self.request.hari_ini) if self.periode else self.request.hari_ini
        return dengan_kinerja(self.orang(hari).pada(hari).dengan_jabatan(hari), self.periode)

    def get_context_data(self, **kwargs):
        konteks = super().get_context_data(**kwargs)
        ada = PenilaianKinerja.objects.filter(
            periode=self.periode, pegawai__in=self.object_list.order_by().values("pk")
        )
        hitung = dict(ada.order_by().values_list("status").annotate(n=Count("pk")))
        hitung[BELUM] = konteks["table"].paginator.count - sum(hitung.values())
        return konteks | {
            "periode": self.periode,
            "rekap": [(status, label, hitung.get(status, 0)) for status, label in STATUS.items()],
        }


class KinerjaTimView(KinerjaBanyakView):
    """One's people in tiers today, and those whose direct superior one was on the period's last day."""

    izin = (Izin.KINERJA_TIM,)
    judul = "Kinerja tim"
    filterset_class = KinerjaTimFilter
    table_class = KinerjaTimTable

    def orang(self, hari):
        pengguna = self.request.user
        jalur, kini = pengguna.jangkauan.jalur_jabatan, pengguna.jangkauan.tanggal
        bawahan = Pegawai.objects.di_bawah_jabatan(*jalur, tanggal=kini).exclude(pk=pengguna.jangkauan.pegawai_id)
        dinilai = dinilai_oleh(pengguna, hari)
        semua = Pegawai.objects.filter(Q(pk__in=bawahan.values("pk")) | Q(pk__in=dinilai.values("pk")))
        return semua.dengan_jabatan(hari).dengan_atasan(hari)

    def get_table_kwargs(self):
        saya = self.request.user.jangkauan.pegawai_id
        return super().get_table_kwargs() | {"periode": self.periode, "saya": saya}


class KinerjaDaftarView(KinerjaBanyakView):
    """The agency's people."""

    izin = (Izin.KINERJA_KELOLA, Izin.PEMETAAN_TETAPKAN)
    judul = "Kinerja pegawai"
    table_class = KinerjaDaftarTable

    def orang(self, hari):
        dikelola = Pegawai.objects.dikelola(self.request.user).filter(pk=OuterRef("pk"))
        return Pegawai.objects.terjangkau(self.request.user).annotate(dapat_dikonfirmasi=Exists(dikelola))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"mengelola": self.request.user.has_perm(Izin.KINERJA_KELOLA)}


class SebaranView(HalamanView):
    """How the confirmed results of a period spread over the units below one, and that unit's over the last periods."""

    izin = MELIHAT_BANYAK
    template_name = "pemetaan/sebaran.html"

    def get_context_data(self, **kwargs):
        periode, pilihan = periode_diminta(self.request), list(unit_pilihan(self.request).order_by("jalur"))
        unit = self._unit(pilihan)
        konteks = {"periode": periode, "unit": unit, "tingkat": PREDIKAT, "per_unit": [], "per_periode": []}
        if unit and periode:
            sah = PenilaianKinerja.objects.sah().terjangkau(self.request.user)
            terakhir = list(PeriodeKinerja.objects.terakhir(periode.selesai, PERIODE_SEBARAN))[::-1]
            konteks["per_unit"] = sebaran_unit(sah.pada_periode(periode), unit)
            konteks["per_periode"] = sebaran_periode(sah, unit, terakhir)
        return super().get_context_data(**kwargs) | konteks | {
            "pilihan_unit": pilihan,
            "pilihan_periode": periode_pilihan(self.request),
        }  # fmt: skip

    def _unit(self, pilihan: list):
        diminta = self.request.GET.get("unit", "")
        tertinggi = min(pilihan, key=lambda satu: satu.jalur.count("/"), default=None)
        return next((satu for satu in pilihan if str(satu.pk) == diminta), tertinggi)
