"""Tables of reports."""

import django_tables2 as tables

from laporan.models import LaporanResmi


class LaporanTable(tables.Table):
    """Reports, the newest first."""

    judul = tables.Column("Laporan", linkify=True, order_by=("tahun", "semester", "versi"))
    unit = tables.Column("Badan", order_by="unit__nama")
    tanggal_data = tables.Column("Tanggal data")
    status = tables.TemplateColumn("{% lencana record.status record.get_status_display %}", verbose_name="Status")
    penerima = tables.Column("Dikirim kepada", empty_values=(), orderable=False)
    disusun_oleh = tables.Column("Disusun oleh", order_by="disusun_oleh__nama")

    class Meta:
        model = LaporanResmi
        fields = ("judul", "unit", "tanggal_data", "status", "penerima", "disusun_oleh")

    def render_tanggal_data(self, record):
        return record.tanggal_tampil

    def value_status(self, record):
        return record.get_status_display()

    def render_penerima(self, record):
        return ", ".join(satu.get_penerima_display() for satu in record.pengiriman.all()) or "–"
