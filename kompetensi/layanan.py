"""Between the database and the pure rules: parameters, and the results of many people with a few queries."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from django.db.models import BigIntegerField, Value

from hris.models import Parameter
from kompetensi import kesenjangan
from kompetensi.butir import rinci
from kompetensi.kesenjangan import AMBANG_PEMETAAN, AMBANG_SELEKSI, DASAR, Ambang, Butir, Hasil
from kompetensi.models import Kompetensi
from pegawai.models import RiwayatJabatan

MASA_ASESMEN = 36
KUNCI = (
    "dasar_jpm",
    "masa_berlaku_asesmen",
    "jpm_memenuhi_syarat",
    "jpm_masih_memenuhi_syarat",
    "ambang_kompetensi_tinggi",
    "ambang_kompetensi_menengah",
)


@dataclass(frozen=True)
class Ketentuan:
    """The parameters of gaps; what is missing or makes no sense is replaced by the built-in value of its rule."""

    dasar: str = "mansoskul"
    masa_bulan: int = MASA_ASESMEN
    seleksi: Ambang = AMBANG_SELEKSI
    pemetaan: Ambang = AMBANG_PEMETAAN

    @property
    def kalimat_dasar(self) -> str:
        return "semua kompetensi" if self.dasar == "semua" else "kompetensi manajerial dan sosial kultural"

    def seleksi_dari(self, hasil: Hasil) -> str:
        return kesenjangan.kategori_seleksi(hasil.jpm, self.seleksi)

    def pemetaan_dari(self, hasil: Hasil) -> str:
        return kesenjangan.kategori_pemetaan(hasil.jpm, self.pemetaan)


def ketentuan() -> Ketentuan:
    """Read the parameters (one query)."""
    isi = dict(Parameter.objects.filter(kunci__in=KUNCI).values_list("kunci", "nilai"))
    dasar = isi.get("dasar_jpm", "").strip().lower()
    masa = _angka(isi.get("masa_berlaku_asesmen"))
    return Ketentuan(
        dasar if dasar in DASAR else "mansoskul",
        int(masa) if masa and masa >= 1 else MASA_ASESMEN,
        _ambang(isi, "jpm_memenuhi_syarat", "jpm_masih_memenuhi_syarat", AMBANG_SELEKSI),
        _ambang(isi, "ambang_kompetensi_tinggi", "ambang_kompetensi_menengah", AMBANG_PEMETAAN),
    )


def _angka(teks: str | None) -> Decimal | None:
    try:
        return Decimal((teks or "").replace(",", "."))
    except InvalidOperation:
        return None


def _ambang(isi: dict, tinggi: str, menengah: str, bawaan: Ambang) -> Ambang:
    atas, bawah = _angka(isi.get(tinggi)), _angka(isi.get(menengah))
    return Ambang(atas, bawah) if atas and bawah and 0 < bawah < atas else bawaan


def hasil_massal(
    pegawai_ids: Iterable[int],
    tanggal: date,
    jabatan_target_id: int | None = None,
    aturan: Ketentuan | None = None,
) -> dict[int, Hasil]:
    """Return each person's result on a date, against the definitive post held or against one target post.

    Two queries, however many people (one where the parameters are passed in); who holds no definitive post on the
    date is absent. Pass about a thousand at a time.
    """
    orang = RiwayatJabatan.objects.pada(tanggal).definitif().filter(pegawai__in=list(pegawai_ids))
    jabatan = "jabatan_id"
    if jabatan_target_id is not None:
        orang, jabatan = orang.annotate(target=Value(jabatan_target_id, BigIntegerField())), "target"
    baris = rinci(orang.values_list("pegawai_id", jabatan), tanggal)
    dasar = (aturan or ketentuan()).dasar if baris else ""
    isi = defaultdict(list)
    for pegawai, *satu, _urut, pk in sorted(baris, key=_urutan):
        isi[pegawai] += [Butir(*satu)] if pk else []
    return {pk: kesenjangan.nilai(butir, dasar) for pk, butir in isi.items()}


def _urutan(baris: tuple) -> tuple:
    """Order as urut_kompetensi does; rows of people whose post asks for nothing have no competency."""
    _, _, nama, jenis, _, _, urut, pk = baris
    return (JENIS_URUT.index(jenis), urut, nama, pk) if pk else ()


JENIS_URUT = ("manajerial", "sosial-kultural", "teknis")


def urut_kompetensi(satu: Kompetensi) -> tuple:
    """Return the order in which competencies are shown: manajerial, sosial kultural, then teknis."""
    return (JENIS_URUT.index(satu.jenis), satu.urut, satu.nama, satu.pk)
