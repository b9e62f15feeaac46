"""Pages that show people: lists, profile, history, search, organisation."""

from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404

from hris.peran import Izin
from hris.tampilan import DaftarView, HalamanView, RinciView
from pegawai import nip
from pegawai.filters import PegawaiFilter, TimFilter
from pegawai.jejak import jejak_pegawai
from pegawai.models import Jabatan, Pegawai, RiwayatJabatan, UnitKerja, UsulanPerubahan
from pegawai.tables import PegawaiTable, TimTable

BATAS_CARI = 50


class PegawaiDaftarView(DaftarView):
    """The staff of the agency."""

    model = Pegawai
    judul = "Pegawai"
    izin = (Izin.PEGAWAI_KELOLA, Izin.IDP_TETAPKAN)
    izin_ekspor = (Izin.PEGAWAI_EKSPOR,)
    filterset_class = PegawaiFilter
    table_class = PegawaiTable
    template_name = "pegawai/daftar.html"
    kosong = "Belum ada pegawai. Impor data pegawai atau tambahkan satu per satu."

    def get_queryset(self):
        hari = self.request.hari_ini
        return (
            super().get_queryset().dengan_jabatan(hari).dengan_golongan(hari).dengan_status(hari).dengan_atasan(hari)
        )


class TimView(DaftarView):
    """The people below the account's holder, in tiers."""

    model = Pegawai
    judul = "Pegawai di tim saya"
    izin = (Izin.IDP_TIM,)
    filterset_class = TimFilter
    table_class = TimTable
    kosong = "Tidak ada pegawai pada jabatan di bawah Anda."

    def get_queryset(self):
        hari, jangkauan = self.request.hari_ini, self.request.user.jangkauan
        bawahan = super().get_queryset().di_bawah_jabatan(*jangkauan.jalur_jabatan, tanggal=hari).pada(hari)
        bawahan = bawahan.exclude(pk=jangkauan.pegawai_id).dengan_jabatan(hari).dengan_status(hari)
        return bawahan.dengan_tingkat(*jangkauan.jalur_jabatan).dengan_atasan(hari)


class OrangView(RinciView):
    """A page of one person: what the head of the page and the buttons need."""

    model = Pegawai
    izin = (Izin.PEGAWAI_LIHAT,)
    context_object_name = "pegawai"

    def get_context_data(self, **kwargs):
        pengguna, hari = self.request.user, self.request.hari_ini
        diri = self.object.pk == pengguna.jangkauan.pegawai_id
        kelola = Pegawai.objects.dikelola(pengguna).filter(pk=self.object.pk).exists()
        return super().get_context_data(**kwargs) | {
            "diri": diri,
            "bisa_kelola": kelola,
            "data_pribadi": diri or kelola,
            "status_kini": self.object.status.pada(hari).first(),
        }


class ProfilView(OrangView):
    """The profile: posts, rank, status, superiors; private data for the owner and the personnel section."""

    template_name = "pegawai/profil.html"

    def get_context_data(self, **kwargs):
        konteks, hari = super().get_context_data(**kwargs), self.request.hari_ini
        pegawai = self.object
        rangkap = pegawai.riwayat_jabatan.pada(hari).exclude(jenis="definitif").select_related("jabatan")
        return konteks | {
            "jabatan": pegawai.jabatan_pada(hari),
            "rangkap": rangkap,
            "pangkat": pegawai.riwayat_pangkat.pada(hari).select_related("golongan").first(),
            "rantai": pegawai.rantai_atasan(hari),
            "peringatan": _peringatan(pegawai, self.request.hari_ini) if konteks["data_pribadi"] else [],
            "usulan": UsulanPerubahan.objects.filter(pegawai=pegawai).order_by("-diajukan_pada", "-pk")[:10]
            if konteks["data_pribadi"]
            else [],
        }


class SayaView(ProfilView):
    """One's own profile."""

    izin = (Izin.PEGAWAI_USUL,)

    def get_object(self, queryset=None):
        return get_object_or_404(self.get_queryset(), pk=self.request.user.jangkauan.pegawai_id)


class RiwayatView(OrangView):
    """Posts, ranks and statuses with their dates; for the personnel section also who changed what."""

    template_name = "pegawai/riwayat.html"

    def get_context_data(self, **kwargs):
        konteks, pegawai = super().get_context_data(**kwargs), self.object
        return konteks | {
            "jabatan": pegawai.riwayat_jabatan.select_related("jabatan__unit", "jabatan__jenjang"),
            "pangkat": pegawai.riwayat_pangkat.select_related("golongan"),
            "status": pegawai.status.all(),
            "jejak": jejak_pegawai(pegawai) if konteks["bisa_kelola"] or konteks["diri"] else None,
        }


class CariView(HalamanView):
    """Search for people in reach, from the top bar."""

    izin = (Izin.PEGAWAI_LIHAT,)
    template_name = "pegawai/cari.html"

    def get_context_data(self, **kwargs):
        kata, hari = self.request.GET.get("q", "").strip()[:100], self.request.hari_ini
        hasil = Pegawai.objects.terjangkau(self.request.user).cari(kata).dengan_jabatan(hari).dengan_status(hari)
        hasil = list(hasil[: BATAS_CARI + 1]) if kata else []
        return super().get_context_data(**kwargs) | {
            "kata": kata,
            "hasil": hasil[:BATAS_CARI],
            "terpotong": len(hasil) > BATAS_CARI,
            "batas": BATAS_CARI,
        }


class OrganisasiView(HalamanView):
    """The tree of units and posts with who holds them: definitive, Plt, Plh, or nobody."""

    izin = (Izin.PEGAWAI_KELOLA, Izin.IDP_TETAPKAN)
    template_name = "pegawai/organisasi.html"

    def get_context_data(self, **kwargs):
        unit = UnitKerja.objects.terjangkau(self.request.user)
        if dipilih := self.request.GET.get("unit", ""):
            akar = unit.filter(kode=dipilih).first()
            if akar is None:
                raise Http404("Unit tidak ada.")
            unit = unit.di_bawah(akar.jalur)
        pohon, lowong = _pohon(unit, self.request.hari_ini)
        return super().get_context_data(**kwargs) | {"pohon": pohon, "lowong": lowong}


def _pohon(unit, hari) -> tuple[list[dict], int]:
    """Return the units as nested nodes, and how many leading posts nobody acts in (three queries)."""
    pemegang = RiwayatJabatan.objects.bertindak(hari).select_related("pegawai").order_by("urutan_wenang", "pk")
    jabatan = (
        Jabatan.objects.filter(unit__in=unit)
        .select_related("jenjang")
        .prefetch_related(Prefetch("riwayat", queryset=pemegang, to_attr="pemegang_kini"))
        .order_by("-memimpin", "-jenjang__level_standar", "nama", "pk")
    )
    per_unit: dict[int, list] = {}
    for satu in jabatan:
        per_unit.setdefault(satu.unit_id, []).append(satu)
    simpul = {satu.pk: {"unit": satu, "jabatan": per_unit.get(satu.pk, []), "anak": []} for satu in unit}
    akar = []
    for satu in simpul.values():
        induk = simpul.get(satu["unit"].induk_id)
        (induk["anak"] if induk else akar).append(satu)
    return akar, sum(1 for satu in jabatan if satu.memimpin and not satu.pemegang_kini)


def _peringatan(pegawai, hari) -> list[str]:
    """Contradictions between the NIP and the other data; a number that is none is said as it is."""
    try:
        return nip.peringatan(
            pegawai.nip,
            tanggal_lahir=pegawai.tanggal_lahir,
            jenis_kelamin=pegawai.jenis_kelamin,
            jenis_asn=pegawai.jenis_asn,
            tmt_cpns=pegawai.tmt_cpns,
            hari_ini=hari,
        )
    except nip.NIPSalah as galat:
        return [str(galat)]
