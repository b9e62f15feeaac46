"""Reference data: the nine competencies of PermenPANRB 38/2017, their levels in words, and the levels jenjang require.

acuan/kompetensi.csv, acuan/kompetensi_tingkat.csv, and the column level_standar of acuan/jenjang.csv.
"""

from datetime import date

from hris.acuan import baca, tambahkan
from hris.kolom import rentang
from kompetensi.models import Kompetensi, StandarKompetensi, TingkatKompetensi
from pegawai.models import Jenjang

DASAR_JENJANG = "PermenPANRB 38/2017 (tingkat seragam menurut jenjang)"
MULAI_JENJANG = date(2017, 12, 29)
"""From when the uniform levels hold: long before the first assessment anybody imports."""


def muat() -> int:
    """Load the dictionary, its levels and the standards of the jenjang; return how many rows are new."""
    kamus = [tambahkan(Kompetensi, {"kode": baris.pop("kode")}, baris) for baris in baca("kompetensi.csv")]
    return sum(kamus) + _tingkat() + _standar_jenjang()


def _tingkat() -> int:
    milik = Kompetensi.objects.in_bulk(field_name="kode")
    return sum(
        tambahkan(
            TingkatKompetensi,
            {"kompetensi": milik[baris["kompetensi"]], "tingkat": int(baris["tingkat"])},
            {"nama": baris["nama"], "uraian": baris["uraian"], "indikator": baris["indikator"].replace("|", "\n")},
        )
        for baris in baca("kompetensi_tingkat.csv")
    )


def _standar_jenjang() -> int:
    """Give every jenjang its uniform level; a jenjang and competency that have any standard keep what they have."""
    kode = [baris["kode"] for baris in baca("kompetensi.csv")]
    nasional = list(Kompetensi.objects.filter(kode__in=kode))
    ada = set(StandarKompetensi.objects.filter(jenjang__isnull=False).values_list("jenjang_id", "kompetensi_id"))
    baru = [
        StandarKompetensi(
            kompetensi=kompetensi,
            jenjang=jenjang,
            tingkat=jenjang.level_standar,
            masa=rentang(MULAI_JENJANG),
            dasar_hukum=DASAR_JENJANG,
        )
        for jenjang in Jenjang.objects.all()
        for kompetensi in nasional
        if (jenjang.pk, kompetensi.pk) not in ada
    ]
    return len(StandarKompetensi.objects.bulk_create(baru))
