"""The heat map (people × competencies) and the largest gaps: read for a queryset of people, in a few queries."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Exists, F, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from kompetensi.butir import jumlah
from kompetensi.kesenjangan import Butir, Hasil
from kompetensi.layanan import Ketentuan, hasil_massal, urut_kompetensi
from kompetensi.models import Asesmen, HasilAsesmen, Kompetensi, StandarKompetensi
from kompetensi.orang import KEADAAN
from pegawai.models import Jenjang, RiwayatJabatan, UnitKerja

SINGKAT = {"jauh": "▼▼", "kurang": "▼", "sesuai": "=", "lebih": "▲", "belum": "?"}
TERBANYAK = 15


@dataclass(frozen=True)
class SelPeta:
    """One cell of the heat map; None of a competency the post does not ask for."""

    kolom: str
    butir: Butir | None

    @property
    def keadaan(self) -> str:
        return self.butir.keadaan if self.butir else "tidak"

    @property
    def kata(self) -> str:
        """Say the cell in words: "2/3 kurang satu"."""
        if self.butir is None:
            return "–"
        capaian = "–" if self.butir.capaian is None else self.butir.capaian
        return f"{capaian}/{self.butir.standar} {KEADAAN[self.keadaan].lower()}"

    @property
    def tanda(self) -> str:
        """Say the cell in a sign and numbers, as the page shows it."""
        if self.butir is None:
            return "–"
        capaian = "–" if self.butir.capaian is None else self.butir.capaian
        return f"{SINGKAT[self.keadaan]} {capaian}/{self.butir.standar}"


@dataclass(frozen=True)
class BarisPeta:
    """One person of the heat map."""

    pegawai: object
    hasil: Hasil | None
    sel: list[SelPeta]


def susun_peta(orang: list, tanggal: date, kompetensi: list[Kompetensi], aturan: Ketentuan) -> list[BarisPeta]:
    """Return the rows of these people for these competencies (one query)."""
    hasil = hasil_massal([satu.pk for satu in orang], tanggal, aturan=aturan)
    return [_baris(satu, hasil.get(satu.pk), kompetensi) for satu in orang]


def _baris(pegawai, hasil: Hasil | None, kompetensi: list[Kompetensi]) -> BarisPeta:
    butir = {satu.kode: satu for satu in hasil.butir} if hasil else {}
    return BarisPeta(pegawai, hasil, [SelPeta(satu.nama, butir.get(satu.kode)) for satu in kompetensi])


def dengan_selisih(orang: QuerySet, kompetensi: Kompetensi, tanggal: date) -> QuerySet:
    """Annotate `selisih` of one competency: level minus standard; None where it is not asked for or has no result.

    Needs dengan_jabatan first.
    """
    standar = StandarKompetensi.objects.efektif(tanggal).filter(
        untuk=OuterRef("jabatan_id"), kompetensi=kompetensi, tingkat__gt=0
    )
    hasil = HasilAsesmen.objects.efektif(tanggal).filter(asesmen__pegawai=OuterRef("pk"), kompetensi=kompetensi)
    return orang.annotate(
        standar=Subquery(standar.values("tingkat")[:1], output_field=IntegerField()),
        selisih=Subquery(hasil.values("capaian")[:1], output_field=IntegerField()) - F("standar"),
    )


def dengan_asesmen(orang: QuerySet, tanggal: date) -> QuerySet:
    """Annotate `berlaku` (has an assessment that counts on a date) and `terakhir` (last day of the latest one)."""
    milik = Asesmen.objects.sah().filter(pegawai=OuterRef("pk"))
    return orang.annotate(
        berlaku=Exists(Asesmen.objects.berlaku(tanggal).filter(pegawai=OuterRef("pk"))),
        terakhir=Subquery(milik.order_by("-berlaku_sampai", "-pk").values("berlaku_sampai")[:1]),
    )


@dataclass(frozen=True)
class Kesenjangan:
    """A group and a competency: how many are asked for it, how many have a result, are below, and by how much."""

    kelompok: str
    tautan: str
    kompetensi: Kompetensi | None
    dituntut: int
    dinilai: int
    di_bawah: int
    selisih: int

    @property
    def belum(self) -> int:
        return self.dituntut - self.dinilai

    @property
    def persen(self) -> Decimal | None:
        """Of those with a result, how many in a hundred are below the standard."""
        return Decimal(self.di_bawah * 100) / self.dinilai if self.dinilai else None

    @property
    def rata(self) -> Decimal | None:
        """The mean difference of those below, negative."""
        return Decimal(self.selisih) / self.di_bawah if self.di_bawah else None


def terbesar(orang: QuerySet, tanggal: date, jenis: str = "") -> dict[str, list[Kesenjangan]]:
    """Return the largest gaps of a set of people: by competency, unit, jenjang and kind, the most people below first.

    One statement counts, whatever the number of people; three name the groups.
    """
    jabatan = RiwayatJabatan.objects.pada(tanggal).definitif().filter(pegawai__in=orang.order_by().values("pk"))
    baris = jumlah(jabatan.values_list("pegawai_id", "jabatan_id"), tanggal)
    kamus = Kompetensi.objects.in_bulk({satu[0] for satu in baris})
    baris = [satu for satu in baris if not jenis or kamus[satu[0]].jenis == jenis]
    return _kelompokkan(baris, kamus)


def _kelompokkan(baris: list[tuple], kamus: dict[int, Kompetensi]) -> dict[str, list[Kesenjangan]]:
    per_kompetensi = [satu for satu in baris if satu[1] is None and satu[2] is None]
    unit = UnitKerja.objects.in_bulk({satu[1] for satu in baris} - {None})
    jenjang = Jenjang.objects.in_bulk({satu[2] for satu in baris} - {None})
    jenis = {satu.jenis: satu.get_jenis_display() for satu in kamus.values()}
    return {
        "kompetensi": _urut(
            Kesenjangan(kamus[k].nama, f"kompetensi={k}", kamus[k], *angka) for k, _, _, *angka in per_kompetensi
        ),
        "unit": _jumlahkan(
            [(satu[1], unit[satu[1]].nama, f"unit={satu[1]}", satu) for satu in baris if satu[1]], kamus
        ),
        "jenjang": _jumlahkan(
            [(satu[2], jenjang[satu[2]].nama, f"jenjang={satu[2]}", satu) for satu in baris if satu[2]], kamus
        ),
        "jenis": _jumlahkan(
            [(kamus[s[0]].jenis, jenis[kamus[s[0]].jenis], f"jenis={kamus[s[0]].jenis}", s) for s in per_kompetensi],
            kamus,
        ),
    }


def _urut(semua) -> list[Kesenjangan]:
    """Order by people below, then by the size of the gap, then by name."""
    return sorted(semua, key=lambda satu: (-satu.di_bawah, satu.selisih, satu.kelompok))[:TERBANYAK]


def _jumlahkan(baris: list[tuple], kamus: dict[int, Kompetensi]) -> list[Kesenjangan]:
    """Sum each group over its competencies, and name the one in which most are below."""
    isi: dict = {}
    for kunci, nama, tautan, satu in baris:
        isi.setdefault((kunci, nama, tautan), []).append(satu)
    return _urut(_kelompok(nama, tautan, semua, kamus) for (_, nama, tautan), semua in isi.items())


def _kelompok(nama: str, tautan: str, semua: list[tuple], kamus: dict[int, Kompetensi]) -> Kesenjangan:
    parah = min(semua, key=lambda satu: (-satu[5], satu[6], urut_kompetensi(kamus[satu[0]])))
    angka = [sum(satu[letak] for satu in semua) for letak in range(3, 7)]
    return Kesenjangan(nama, tautan, kamus[parah[0]] if parah[5] else None, *angka)


def tanpa_hasil(orang: QuerySet, tanggal: date) -> QuerySet:
    """Return the people without any assessment that counts on a date, those never assessed last."""
    hasil = dengan_asesmen(orang, tanggal).filter(berlaku=False)
    return hasil.order_by(Coalesce("terakhir", date.max), "nama", "pk")
