"""One person against one post, with where each number comes from: what the person's page shows."""

from dataclasses import dataclass
from datetime import date

from django.db.models import BooleanField, ExpressionWrapper, Q

from kompetensi import kesenjangan
from kompetensi.kesenjangan import Butir, Hasil
from kompetensi.layanan import Ketentuan, ketentuan, urut_kompetensi
from kompetensi.models import HasilAsesmen, Kompetensi, StandarKompetensi, TingkatKompetensi
from pegawai.models import Jabatan, UnitKerja

SELEKSI = {"MS": "Memenuhi syarat", "MMS": "Masih memenuhi syarat", "KMS": "Kurang memenuhi syarat"}
PEMETAAN = {"optimal": "Optimal", "cukup-optimal": "Cukup optimal", "kurang-optimal": "Kurang optimal"}
KEADAAN = {
    "jauh": "Kurang dua atau lebih",
    "kurang": "Kurang satu",
    "sesuai": "Sesuai",
    "lebih": "Lebih",
    "belum": "Belum ada hasil",
}


@dataclass(frozen=True)
class Baris:
    """One competency: the numbers, the standard they are held against, and the results they come from."""

    butir: Butir
    standar: StandarKompetensi
    hasil: HasilAsesmen | None
    sebelumnya: HasilAsesmen | None

    @property
    def lencana(self) -> str:
        return "tanpa-hasil" if self.butir.keadaan == "belum" else self.butir.keadaan

    @property
    def kata(self) -> str:
        return KEADAAN[self.butir.keadaan]

    @property
    def asal_standar(self) -> str:
        return "jabatan" if self.standar.jabatan_id else "jenjang"


@dataclass(frozen=True)
class Rincian:
    """A person against a post: rows, sums and categories."""

    jabatan: object
    baris: list[Baris]
    hasil: Hasil
    ketentuan: Ketentuan

    @property
    def gambar(self) -> list[tuple]:
        """Return the rows of the picture (hris.grafik.tingkat_banding)."""
        return [
            (b.butir.nama, b.butir.capaian, b.butir.standar, b.sebelumnya.capaian if b.sebelumnya else None)
            for b in self.baris
        ]

    @property
    def seleksi(self) -> tuple[str, str]:
        kode = self.ketentuan.seleksi_dari(self.hasil)
        return (kode, SELEKSI.get(kode, ""))

    @property
    def pemetaan(self) -> tuple[str, str]:
        kode = self.ketentuan.pemetaan_dari(self.hasil)
        return (kode, PEMETAAN.get(kode, ""))

    @property
    def ada_hasil(self) -> bool:
        return any(satu.hasil for satu in self.baris)


def standar_jabatan(jabatan, tanggal: date) -> list[StandarKompetensi]:
    """Return what a post requires on a date, in the order of the pages (one query)."""
    standar = StandarKompetensi.objects.efektif(tanggal).filter(untuk=jabatan.pk, tingkat__gt=0)
    return sorted(standar.select_related("kompetensi"), key=lambda satu: urut_kompetensi(satu.kompetensi))


@dataclass(frozen=True)
class Orang:
    """What is known of a person on a date: the results that count, and those before them, by competency."""

    tanggal: date
    kini: dict[int, HasilAsesmen]
    lama: dict[int, HasilAsesmen]
    ketentuan: Ketentuan

    def terhadap(self, jabatan) -> Rincian:
        """Hold the results against a post (one query)."""
        baris = [_baris(satu, self.kini, self.lama) for satu in standar_jabatan(jabatan, self.tanggal)]
        hasil = kesenjangan.nilai([satu.butir for satu in baris], self.ketentuan.dasar)
        return Rincian(jabatan, baris, hasil, self.ketentuan)


def baca(pegawai, tanggal: date) -> Orang:
    """Read a person's results up to a date (two queries)."""
    efektif = HasilAsesmen.objects.efektif(tanggal).filter(asesmen__pegawai=pegawai)
    sah = HasilAsesmen.objects.sah().filter(asesmen__pegawai=pegawai, asesmen__tanggal__lte=tanggal)
    dihitung = ExpressionWrapper(Q(pk__in=efektif.values("pk")), BooleanField())
    semua = list(sah.annotate(dihitung=dihitung).select_related("asesmen").order_by("asesmen__tanggal", "asesmen_id"))
    kini = {satu.kompetensi_id: satu for satu in semua if satu.dihitung}
    return Orang(tanggal, kini, _sebelumnya(semua, kini), ketentuan())


def _baris(standar: StandarKompetensi, kini: dict, lama: dict) -> Baris:
    kompetensi, hasil = standar.kompetensi, kini.get(standar.kompetensi_id)
    capaian = hasil.capaian if hasil else None
    butir = Butir(kompetensi.kode, kompetensi.nama, kompetensi.jenis, standar.tingkat, capaian)
    return Baris(butir, standar, hasil, lama.get(kompetensi.pk))


def _sebelumnya(semua: list[HasilAsesmen], kini: dict) -> dict[int, HasilAsesmen]:
    """Return for each competency the last result before the present one, lapsed ones too."""
    lama: dict[int, HasilAsesmen] = {}
    for satu in semua:
        sekarang = kini.get(satu.kompetensi_id)
        if sekarang is None or satu.asesmen.tanggal < sekarang.asesmen.tanggal:
            lama[satu.kompetensi_id] = satu
    return lama


def kompetensi_dinilai(jabatan, tanggal: date) -> list[Kompetensi]:
    """Return what an assessment of the post's holder asks for: its standard and every national non-technical one."""
    nasional = Kompetensi.objects.aktif().filter(unit__isnull=True).exclude(jenis="teknis")
    milik = [satu.kompetensi for satu in standar_jabatan(jabatan, tanggal)] if jabatan else []
    return sorted({satu.pk: satu for satu in [*nasional, *milik]}.values(), key=urut_kompetensi)


def jabatan_sebadan(jabatan):
    """Return the posts of the agency that a post belongs to: what a person may be compared with."""
    leluhur = [int(bagian) for bagian in jabatan.unit.jalur.split("/") if bagian]
    badan = UnitKerja.objects.filter(pk__in=leluhur, adalah_badan=True).order_by("-jalur").first() or jabatan.unit
    return Jabatan.objects.filter(unit__in=UnitKerja.objects.di_bawah(badan.jalur))


def uraian_tingkat(kompetensi: list[Kompetensi]) -> dict[int, list[TingkatKompetensi]]:
    """Return the levels in words of each competency, lowest first (one query)."""
    hasil: dict[int, list] = {}
    for satu in TingkatKompetensi.objects.filter(kompetensi__in=kompetensi).order_by("tingkat", "pk"):
        hasil.setdefault(satu.kompetensi_id, []).append(satu)
    return hasil
