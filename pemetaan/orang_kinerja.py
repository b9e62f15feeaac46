"""People with their result of one period: the rows of the team's and the agency's lists."""

from django.db.models import Avg, DecimalField, F, FloatField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce
from django.db.models.lookups import Value

from pemetaan.models import PenilaianKinerja, PeriodeKinerja, SasaranKinerja

BELUM = "belum"
"""The state of a person without any row in a period."""

PERSEN = DecimalField(max_digits=16, decimal_places=2)


def dengan_kinerja(orang: QuerySet, periode: PeriodeKinerja | None) -> QuerySet:
    """Annotate people with their result of a period: pk, state, verdict, ratings and realisation in percent."""
    milik = PenilaianKinerja.objects.filter(pegawai=OuterRef("pk"), periode=periode)
    kolom = {
        "kinerja_pk": "pk",
        "predikat_nama": "predikat__nama",
        "predikat_urut": "predikat__urut",
        "kinerja_nilai": "nilai",
        "hasil_kerja": "hasil_kerja",
        "perilaku_kerja": "perilaku_kerja",
        "penilai_nama": "penilai_nama",
    }
    isi = {nama: Subquery(milik.values(asal)[:1]) for nama, asal in kolom.items()}
    keadaan = Coalesce(Subquery(milik.values("status")[:1]), Value(BELUM))
    return orang.annotate(**isi, kinerja_status=keadaan, realisasi=Subquery(rata_realisasi("pk", periode)))


def rata_realisasi(pegawai: str, periode: PeriodeKinerja | None) -> QuerySet:
    """Return the mean realisation in percent of a person's lines in a period; lines not yet realised are left out."""
    baris = SasaranKinerja.objects.filter(
        penilaian__pegawai=OuterRef(pegawai), penilaian__periode=periode, realisasi__isnull=False
    )
    rata = Avg(F("realisasi") * 100.0 / F("target"), output_field=FloatField())
    return baris.order_by().values("penilaian").annotate(rata=Cast(rata, PERSEN)).values("rata")[:1]
