"""Tables of the list pages."""

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html

from hris.tabel import NAMA, AngkaColumn, TanggalColumn
from hris.templatetags.hris import angka
from jp.models import Kegiatan
from pegawai import nip
from pegawai.kolom import NIPColumn
from pegawai.models import Pegawai

STATUS = "{% lencana record.status record.get_status_display %}"
CAPAIAN = (
    '{% if record.tercapai %}{% lencana "tercapai" "Tercapai" %}{% else %}{% lencana "belum" "Belum" %}{% endif %}'
)


class KegiatanTable(tables.Table):
    """One's own activities."""

    judul = tables.Column(linkify=True, attrs=NAMA)
    bentuk = tables.Column(order_by="bentuk__nama", verbose_name="Bentuk")
    tanggal_mulai = TanggalColumn(verbose_name="Mulai")
    tanggal_selesai = TanggalColumn(verbose_name="Selesai")
    jumlah = AngkaColumn(verbose_name="Jumlah")
    jp_perkiraan = AngkaColumn(verbose_name="Perkiraan")
    jp_diakui = AngkaColumn(verbose_name="JP diakui")
    status = tables.TemplateColumn(STATUS, verbose_name="Status")

    class Meta:
        model = Kegiatan
        fields = ()
        sequence = (
            "judul",
            "status",
            "bentuk",
            "tanggal_selesai",
            "jumlah",
            "jp_perkiraan",
            "jp_diakui",
            "tanggal_mulai",
        )

    def render_jumlah(self, value, record):
        return f"{angka(value)} {record.bentuk.get_satuan_display()}"

    def value_jumlah(self, value):
        return value


class VerifikasiTable(tables.Table):
    """The verification queue."""

    judul = tables.Column(linkify=True, attrs=NAMA)
    pegawai = tables.Column(order_by="pegawai__nama", attrs=NAMA)
    nip = NIPColumn("pegawai_id", accessor="pegawai__nip")
    bentuk = tables.Column(order_by="bentuk__nama", verbose_name="Bentuk")
    tanggal_selesai = TanggalColumn(verbose_name="Selesai")
    jp_perkiraan = AngkaColumn(verbose_name="Perkiraan")
    diajukan_pada = TanggalColumn(verbose_name="Diajukan")

    class Meta:
        model = Kegiatan
        fields = ()
        sequence = ("judul", "pegawai", "bentuk", "tanggal_selesai", "jp_perkiraan", "diajukan_pada", "nip")


class CapaianTable(tables.Table):
    """JP of people against the target."""

    nama = tables.Column(order_by="nama", attrs=NAMA)
    nip = NIPColumn()
    jenis_asn = tables.Column(verbose_name="Jenis")
    jabatan_nama = tables.Column(verbose_name="Jabatan")
    unit_nama = tables.Column(verbose_name="Unit kerja", attrs=NAMA)
    jp_total = AngkaColumn(verbose_name="JP diakui")
    jp_menunggu = AngkaColumn(verbose_name="Menunggu")
    sasaran = AngkaColumn(verbose_name="Sasaran", orderable=False)
    status = tables.TemplateColumn(CAPAIAN, verbose_name="Capaian", order_by="tercapai", empty_values=())

    class Meta:
        model = Pegawai
        fields = ()
        sequence = (
            "nama",
            "jp_total",
            "jp_menunggu",
            "sasaran",
            "status",
            "jabatan_nama",
            "unit_nama",
            "nip",
            "jenis_asn",
        )

    def render_nama(self, record):
        return format_html('<a href="{}">{}</a>', reverse("jp:pegawai", args=[record.pk]), record.nama_gelar)

    def value_nama(self, record):
        return record.nama_gelar


class BandingTable(tables.Table):
    """A dry run: one person's year under two rule sets."""

    nip = tables.Column(verbose_name="NIP")
    nama = tables.Column()
    lama = AngkaColumn(verbose_name="Aturan pertama")
    baru = AngkaColumn(verbose_name="Aturan kedua")
    selisih = AngkaColumn(verbose_name="Selisih")
    lintas = tables.Column(verbose_name="Melintasi sasaran", empty_values=())

    LINTAS = {"naik": "Menjadi tercapai", "turun": "Menjadi belum tercapai", "": "–"}

    def render_nip(self, value):
        return nip.tampil(value)

    def value_nip(self, value):
        return value

    def render_lintas(self, value):
        return self.LINTAS[value]
