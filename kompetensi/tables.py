"""Tables of the lists."""

import django_tables2 as tables
from django.urls import reverse

from hris.templatetags.hris import tanggal
from kompetensi.models import Asesmen
from pegawai.models import Jabatan
from pegawai.tables import gambar_lencana


class TanggalColumn(tables.Column):
    """A date in words; exports keep the date."""

    def render(self, value):
        return tanggal(value)

    def value(self, value):
        return value


class AsesmenTable(tables.Table):
    """Assessments."""

    pegawai = tables.Column("Pegawai", linkify=lambda record: record.get_absolute_url(), order_by=("pegawai__nama",))
    metode = tables.Column("Metode")
    tanggal = TanggalColumn("Tanggal")
    asesor = tables.Column("Asesor")
    berlaku_sampai = TanggalColumn("Berlaku sampai")
    status = tables.Column("Keadaan", empty_values=())

    class Meta:
        model = Asesmen
        fields = ()
        sequence = ("pegawai", "metode", "tanggal", "asesor", "berlaku_sampai", "status")
        order_by = ("-tanggal",)

    def _lewat(self, record) -> bool:
        return record.status == "sah" and record.berlaku_sampai < self.request.hari_ini

    def render_status(self, record):
        if self._lewat(record):
            return gambar_lencana("lewat", "Lewat masa")
        return gambar_lencana(record.status, record.get_status_display())

    def value_status(self, record):
        return "Lewat masa" if self._lewat(record) else record.get_status_display()


class MandiriTable(tables.Table):
    """Self-assessments that wait."""

    pegawai = tables.Column(
        "Pegawai",
        linkify=lambda record: reverse("kompetensi:konfirmasi", args=[record.pk]),
        order_by=("pegawai__nama",),
    )
    tanggal = TanggalColumn("Diajukan")

    class Meta:
        model = Asesmen
        fields = ()
        sequence = ("pegawai", "tanggal")
        order_by = ("tanggal",)


class TanpaTeknisTable(tables.Table):
    """Posts without a technical standard; the name leads to their row of the grid."""

    nama = tables.Column(
        "Jabatan", linkify=lambda record: f"{reverse('kompetensi:standar')}?jenis=teknis&jabatan={record.pk}"
    )
    unit = tables.Column("Unit kerja", order_by=("unit__jalur",))
    jenjang = tables.Column("Jenjang", order_by=("jenjang__urut",))

    class Meta:
        model = Jabatan
        fields = ()
        sequence = ("nama", "unit", "jenjang")
        order_by = ("nama",)
