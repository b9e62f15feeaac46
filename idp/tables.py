"""Columns of the lists of plans."""

import django_tables2 as tables
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html

from hris.tabel import NAMA
from hris.templatetags.hris import angka, lencana, rupiah, tanggal_ringkas
from idp.models import IDP
from pegawai.kolom import NIPColumn
from pegawai.models import Pegawai

STATUS = dict(IDP.Status.choices)


def _lencana(status: str) -> str:
    return render_to_string("komponen/lencana.html", lencana(status, STATUS[status]))


class AngkaColumn(tables.Column):
    """A number, right-aligned, as "1.234,5"; exported as the number itself."""

    def __init__(self, **kwargs):
        super().__init__(attrs={"td": {"class": "angka"}, "th": {"class": "angka"}}, **kwargs)

    def render(self, value):
        return angka(value)

    def value(self, record, value):
        return value


class IDPTable(tables.Table):
    pilih = tables.CheckBoxColumn(
        accessor="pk",
        exclude_from_export=True,
        orderable=False,
        attrs={
            "th__input": {
                "class": "form-check-input",
                "aria-label": "Pilih semua di halaman ini",
                "data-pilih-semua": "pilih",
            },
            "td__input": {"class": "form-check-input", "form": "tetapkan-banyak"},
        },
    )
    pegawai = tables.Column(verbose_name="Pegawai", order_by=("pegawai__nama",), attrs=NAMA)
    nip = NIPColumn("pegawai_id", accessor="pegawai__nip", visible=False)
    unit_nama = tables.Column(verbose_name="Unit kerja", attrs=NAMA)
    versi = tables.Column(verbose_name="Versi", orderable=False)
    status = tables.Column(verbose_name="Status")
    penanggung = tables.Column(verbose_name="Berada pada", orderable=False, empty_values=())
    menunggu_sejak = tables.Column(verbose_name="Sejak", attrs={"td": {"class": "kolom-tanggal"}})
    jp = AngkaColumn(verbose_name="JP")
    biaya = tables.Column(verbose_name="Biaya", attrs={"td": {"class": "angka"}, "th": {"class": "angka"}})

    class Meta:
        attrs = {"class": "table tabel"}

    def render_pilih(self, record, column):
        """Only plans that wait for the head can be ticked."""
        if record.status != IDP.Status.DIVERIFIKASI:
            return ""
        return format_html(
            '<input type="checkbox" class="form-check-input" name="pilih" value="{}" form="tetapkan-banyak" '
            'aria-label="Pilih {}">',
            record.pk,
            record.pegawai,
        )

    def render_pegawai(self, record):
        return format_html('<a href="{}">{}</a>', record.get_absolute_url(), record.pegawai)

    def value_pegawai(self, record):
        return str(record.pegawai)

    def render_status(self, record):
        return _lencana(record.status)

    def value_status(self, record):
        return record.get_status_display()

    def render_penanggung(self, record):
        pejabat = record.pemangku_nama if record.jabatan_penanggung_id else ""
        return f"{record.penanggung} · {pejabat}" if pejabat else record.penanggung or "–"

    def value_penanggung(self, record):
        return record.penanggung

    def render_menunggu_sejak(self, record):
        hari = (self.request.hari_ini - record.sejak).days
        lama = f"{hari} hari" if hari else "Hari ini"
        return format_html('{}<br><span class="redup kecil">{}</span>', lama, tanggal_ringkas(record.sejak))

    def value_menunggu_sejak(self, record):
        return record.sejak

    def render_biaya(self, value):
        return rupiah(value)

    def value_biaya(self, value):
        return value


class TimTable(tables.Table):
    nama = tables.Column(verbose_name="Pegawai", order_by=("nama",), attrs=NAMA)
    jabatan_nama = tables.Column(verbose_name="Jabatan")
    idp_status = tables.Column(verbose_name="Status IDP", empty_values=())
    idp_jp = AngkaColumn(verbose_name="JP rencana")
    tindakan = tables.Column(verbose_name="Tindakan", empty_values=(), orderable=False, exclude_from_export=True)

    class Meta:
        model = Pegawai
        fields = ()
        attrs = {"class": "table tabel"}

    def __init__(self, *args, tahun: int = 0, **kwargs):
        self.tahun = tahun
        super().__init__(*args, **kwargs)

    def render_nama(self, record):
        return format_html('<a href="{}">{}</a>', reverse("idp:pegawai", args=[record.pk]), record)

    def value_nama(self, record):
        return str(record)

    def render_idp_status(self, record):
        if record.idp_status is None:
            return render_to_string("komponen/lencana.html", lencana("belum", "Belum ada IDP"))
        return _lencana(record.idp_status)

    def value_idp_status(self, record):
        return STATUS.get(record.idp_status, "Belum ada IDP")

    def render_tindakan(self, record):
        konteks = {"record": record, "tahun": self.tahun}
        return render_to_string("idp/_tindakan_tim.html", konteks, request=self.request)
