"""Standard against result for many people at once: the querysets of standards and results, joined in one statement."""

from datetime import date

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from kompetensi.models import HasilAsesmen, StandarKompetensi

RINCI = """
    SELECT o.pegawai_id, k.kode, k.nama, k.jenis, s.standar, c.capaian, k.urut, k.id FROM orang o
    LEFT JOIN standar s ON s.untuk = o.jabatan_id
    LEFT JOIN kompetensi_kompetensi k ON k.id = s.kompetensi_id
    LEFT JOIN hasil c ON c.pegawai_id = o.pegawai_id AND c.kompetensi_id = s.kompetensi_id
"""
JUMLAH = """
    , tempat AS (SELECT jabatan_id, count(*) AS dituntut FROM orang GROUP BY jabatan_id),
    sebaran AS MATERIALIZED (
        SELECT o.jabatan_id, c.kompetensi_id, c.capaian, count(*) AS banyak
        FROM hasil c JOIN orang o ON o.pegawai_id = c.pegawai_id
        GROUP BY o.jabatan_id, c.kompetensi_id, c.capaian),
    nilai AS (
        SELECT b.jabatan_id, b.kompetensi_id, sum(b.banyak) AS dinilai,
               coalesce(sum(b.banyak) FILTER (WHERE b.capaian < s.standar), 0) AS di_bawah,
               coalesce(sum(b.banyak * (b.capaian - s.standar)) FILTER (WHERE b.capaian < s.standar), 0) AS selisih
        FROM sebaran b JOIN standar s ON s.untuk = b.jabatan_id AND s.kompetensi_id = b.kompetensi_id
        GROUP BY b.jabatan_id, b.kompetensi_id)
    SELECT s.kompetensi_id, j.unit_id, j.jenjang_id, sum(t.dituntut)::bigint,
           coalesce(sum(n.dinilai), 0)::bigint, coalesce(sum(n.di_bawah), 0)::bigint,
           coalesce(sum(n.selisih), 0)::bigint
    FROM tempat t JOIN standar s ON s.untuk = t.jabatan_id JOIN pegawai_jabatan j ON j.id = t.jabatan_id
    LEFT JOIN nilai n ON n.jabatan_id = t.jabatan_id AND n.kompetensi_id = s.kompetensi_id
    GROUP BY GROUPING SETS ((s.kompetensi_id), (s.kompetensi_id, j.unit_id), (s.kompetensi_id, j.jenjang_id))
"""


def rinci(orang: QuerySet, tanggal: date) -> list[tuple]:
    """Return a row a person and competency asked for on a date, with its standard (1–5) and the result that counts.

    orang: a values_list queryset of person and post. The columns: person; code, name and kind of the competency;
    standard; level, None while missing or lapsed; order and pk of the competency. A person whose post asks for nothing
    comes once, with everything but the person empty.
    """
    return _jalankan(orang, tanggal, RINCI)


def jumlah(orang: QuerySet, tanggal: date) -> list[tuple]:
    """Count the same by competency, by competency and unit, and by competency and jenjang (the other two None).

    After those three: how many are asked for it, have a result, are below the standard, and by how many levels
    (negative). People of a post share its standards, so results are counted by post, competency and level before they
    meet a standard: joined person by person, the million rows of 100,000 people would be sorted on disk.
    """
    return _jalankan(orang, tanggal, JUMLAH)


def _jalankan(orang: QuerySet, tanggal: date, lanjutan: str) -> list[tuple]:
    """Run a statement over `orang`, `standar` and `hasil`, as the querysets say them; the rules stay there.

    lanjutan: a constant of this module, never input.
    """
    try:
        orang_sql, orang_isi = orang.order_by().query.sql_with_params()
    except EmptyResultSet:
        return []
    standar = StandarKompetensi.objects.efektif(tanggal).filter(tingkat__gt=0).order_by()
    standar_sql, standar_isi = standar.values_list("untuk", "kompetensi_id", "tingkat").query.sql_with_params()
    hasil = HasilAsesmen.objects.efektif(tanggal).filter(
        asesmen__pegawai__in=RawSQL("SELECT pegawai_id FROM orang", [])  # found once, above
    )
    hasil_sql, hasil_isi = hasil.values_list("asesmen__pegawai", "kompetensi_id", "capaian").query.sql_with_params()
    perintah = f"""
        WITH orang(pegawai_id, jabatan_id) AS MATERIALIZED ({orang_sql}),
             standar(untuk, kompetensi_id, standar) AS ({standar_sql}),
             hasil(pegawai_id, kompetensi_id, capaian) AS ({hasil_sql})
        {lanjutan}"""
    with connection.cursor() as kursor:
        kursor.execute(perintah, [*orang_isi, *standar_isi, *hasil_isi])
        return kursor.fetchall()
