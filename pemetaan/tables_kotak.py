"""Columns of the lists of rounds and of people in boxes."""

import django_tables2 as tables
from django.template.loader import render_to_string
from django.utils.html import format_html

from hris.tabel import NAMA
from hris.templatetags.hris import angka, lencana, tanggal
from pegawai.kolom import NIPColumn
from pemetaan.models import Pemetaan, PutaranPemetaan

ANGKA = {"td": {"class": "angka"}, "th": {"class": "angka"}}


def _lencana(status: str, label: str) -> str:
    return render_to_string("komponen/lencana.html", lencana(status, label))


class PutaranTable(tables.Table):
    nama = tables.Column(verbose_name="Putaran")
    unit = tables.Column(verbose_name="Badan", order_by=("unit__nama",))
    periode = tables.Column(verbose_name="Periode kinerja", order_by=("periode__selesai",))
    tanggal = tables.Column(verbose_name="Tanggal data")
    status = tables.Column(verbose_name="Status")
    terbit = tables.Column(verbose_name="Untuk pegawai")
    ditetapkan_pada = tables.Column(verbose_name="Ditetapkan", default="–")

    class Meta:
        model = PutaranPemetaan
        fields = ()
        attrs = {"class": "table tabel"}

    def render_nama(self, record):
        return format_html('<a href="{}">{}</a>', record.get_absolute_url(), record.nama)

    def value_nama(self, record):
        return record.nama

    def render_tanggal(self, value):
        return tanggal(value)

    def value_tanggal(self, value):
        return value

    def render_status(self, record):
        return _lencana(record.status, record.get_status_display())

    def value_status(self, record):
        return record.get_status_display()

    def render_terbit(self, value):
        return "Dibuka" if value else "Belum dibuka"

    def render_ditetapkan_pada(self, value):
        return tanggal(value)


class OrangTable(tables.Table):
    pegawai = tables.Column(verbose_name="Pegawai", order_by=("pegawai__nama",))
    nip = NIPColumn("pegawai_id", accessor="pegawai__nip")
    jabatan_nama = tables.Column(verbose_name="Jabatan", attrs=NAMA)
    unit = tables.Column(verbose_name="Unit kerja", order_by=("unit__jalur",), default="–", attrs=NAMA)
    jpm = tables.Column(verbose_name="JPM", attrs=ANGKA, default="–")
    kinerja = tables.Column(verbose_name="Kinerja", empty_values=(), orderable=False)
    kotak_hitung = tables.Column(verbose_name="Kotak hitungan", attrs=ANGKA, default="–")
    kotak = tables.Column(verbose_name="Kotak", empty_values=())

    class Meta:
        model = Pemetaan
        fields = ()
        attrs = {"class": "table tabel"}
        sequence = ("pegawai", "kotak", "kotak_hitung", "jpm", "kinerja", "...", "nip")

    def render_pegawai(self, record):
        return format_html('<a href="{}">{}</a>', record.get_absolute_url(), record.pegawai)

    def value_pegawai(self, record):
        return str(record.pegawai)

    def render_jpm(self, value):
        return angka(value)

    def value_jpm(self, value):
        return value

    def render_kinerja(self, record):
        return record.kinerja_tampil

    def render_kotak(self, record):
        """The box, with a mark where calibration moved it; or why there is none."""
        if record.kotak is None:
            kata = "Dikecualikan" if record.dikecualikan else "Belum dapat dipetakan"
            tanda = _lencana("luar" if record.dikecualikan else "belum", kata)
            return format_html(
                '<div class="sebab">{}<br><span class="redup kecil">{}</span></div>',
                tanda,
                " ".join(record.kekurangan),
            )
        if not record.digeser:
            return record.kotak
        return format_html("{} {}", record.kotak, _lencana("berubah", "dikalibrasi"))

    def value_kotak(self, record):
        return record.kotak if record.kotak is not None else " ".join(record.kekurangan)
