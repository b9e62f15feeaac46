"""Standard against result for many people at once: the querysets of standards and results, joined in one statement."""

from datetime import date

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from kompetensi.models import HasilAsesmen, StandarKompetensi

ORANG = ("pegawai_id", "jabatan_id")


def gabung(
    orang: QuerySet, tanggal: date, pilih: str, lanjutan: str = "", *, kolom: tuple = ORANG, semua: bool = False
) -> list[tuple]:
    """Return the rows of `SELECT pilih FROM orang o JOIN standar s JOIN kompetensi k LEFT JOIN hasil c` on a date.

    orang: a values_list queryset of person, post and what else `kolom` names. s has kompetensi_id and standar (1–5);
    c has capaian, None while missing or lapsed. semua: people whose post asks for nothing come too, with s empty.
    The rules stay in the querysets; this only joins what they say, so that no row travels to Python to be counted.
    `pilih`, `lanjutan` and `kolom` are constants of this app, never input.
    """
    try:
        orang_sql, orang_isi = orang.order_by().query.sql_with_params()
    except EmptyResultSet:
        return []
    standar = StandarKompetensi.objects.efektif(tanggal).filter(tingkat__gt=0).order_by()
    standar_sql, standar_isi = standar.values_list("untuk", "kompetensi_id", "tingkat").query.sql_with_params()
    pegawai = orang.order_by().values_list(orang.query.values_select[0])
    hasil = HasilAsesmen.objects.efektif(tanggal).filter(asesmen__pegawai__in=pegawai)
    hasil_sql, hasil_isi = hasil.values_list("asesmen__pegawai", "kompetensi_id", "capaian").query.sql_with_params()
    perintah = f"""
        WITH orang({", ".join(kolom)}) AS ({orang_sql}),
             standar(untuk, kompetensi_id, standar) AS ({standar_sql}),
             hasil(pegawai_id, kompetensi_id, capaian) AS ({hasil_sql})
        SELECT {pilih} FROM orang o
        {"LEFT JOIN" if semua else "JOIN"} standar s ON s.untuk = o.jabatan_id
        LEFT JOIN kompetensi_kompetensi k ON k.id = s.kompetensi_id
        LEFT JOIN hasil c ON c.pegawai_id = o.pegawai_id AND c.kompetensi_id = s.kompetensi_id
        {lanjutan}"""  # noqa: S608  statements of querysets with their parameters apart, and constants
    with connection.cursor() as kursor:
        kursor.execute(perintah, [*orang_isi, *standar_isi, *hasil_isi])
        return kursor.fetchall()
