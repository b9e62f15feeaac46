"""Tables of the lists of module 1."""

import django_tables2 as tables
from django.template.loader import render_to_string

from hris.tabel import NAMA, TanggalColumn
from hris.templatetags.hris import lencana
from pegawai.kolom import NIPColumn
from pegawai.models import Pegawai, PemulihanSandi, StatusPegawai, UsulanPerubahan

STATUS = dict(StatusPegawai.Jenis.choices)


def gambar_lencana(kode: str, label: str) -> str:
    """Return a status badge as HTML."""
    return render_to_string("komponen/lencana.html", lencana(kode, label))


class StatusColumn(tables.Column):
    """The dated status of a person; no status is aktif."""

    empty_values = ()

    def render(self, value):
        return gambar_lencana("luar", STATUS[value]) if value else gambar_lencana("aktif", "Aktif")

    def value(self, value):
        return STATUS.get(value, "Aktif")


class OrangTable(tables.Table):
    """What every list of people shows first."""

    nama = tables.Column("Nama", linkify=True, accessor="nama_gelar", order_by=("nama",), attrs=NAMA)
    nip = NIPColumn()
    jabatan = tables.Column("Jabatan", accessor="jabatan_nama", order_by=("jenjang_urut", "jabatan_nama"))
    unit = tables.Column("Unit kerja", accessor="unit_nama", order_by=("unit_jalur",))
    status = StatusColumn("Status", accessor="status_jenis")


class PegawaiTable(OrangTable):
    """The staff list."""

    golongan = tables.Column("Golongan", accessor="golongan_kode")
    atasan = tables.Column("Atasan", accessor="atasan_nama", orderable=False)  # the whole chain for each row

    class Meta:
        model = Pegawai
        fields = ()
        sequence = ("nama", "nip", "jabatan", "unit", "golongan", "atasan", "status")
        order_by = ("nama",)


class TimTable(OrangTable):
    """The people below somebody, tier by tier."""

    tingkat = tables.Column("Tingkat", attrs={"td": {"class": "angka"}, "th": {"class": "angka"}})
    atasan = tables.Column("Atasan", accessor="atasan_nama", orderable=False)  # the whole chain for each row

    class Meta:
        model = Pegawai
        fields = ()
        sequence = ("nama", "nip", "tingkat", "jabatan", "unit", "atasan", "status")
        order_by = ("tingkat", "nama")

    def render_tingkat(self, value):
        return "Langsung" if value == 1 else f"Tingkat {value}"

    def value_tingkat(self, value):
        return value


class UsulanTable(tables.Table):
    """Requests to change staff data."""

    pegawai = tables.Column("Pegawai", linkify=lambda record: record.get_absolute_url(), order_by=("pegawai__nama",))
    bidang = tables.Column("Data", accessor="label_bidang", order_by=("bidang",))
    lama = tables.Column("Sekarang", accessor="nilai_lama_tampil", orderable=False)
    baru = tables.Column("Usulan", accessor="nilai_baru_tampil", orderable=False)
    diajukan_pada = TanggalColumn(verbose_name="Diajukan")
    status = tables.Column("Status")

    class Meta:
        model = UsulanPerubahan
        fields = ()
        sequence = ("pegawai", "bidang", "lama", "baru", "diajukan_pada", "status")

    def render_status(self, record):
        return gambar_lencana(record.status, record.get_status_display())

    def value_status(self, record):
        return record.get_status_display()


class PemulihanTable(tables.Table):
    """Requests to recover a password."""

    pengguna = tables.Column("Akun", linkify=lambda record: record.get_absolute_url(), order_by=("pengguna__nama",))
    username = tables.Column("NIP/nama pengguna", accessor="pengguna__username")
    diminta_oleh = tables.Column("Diminta oleh", order_by=("diminta_oleh__nama",))
    diminta_pada = TanggalColumn(verbose_name="Diminta")
    dikonfirmasi_oleh = tables.Column("Dikonfirmasi oleh", order_by=("dikonfirmasi_oleh__nama",))
    status = tables.Column("Status")

    class Meta:
        model = PemulihanSandi
        fields = ()
        sequence = ("pengguna", "username", "diminta_oleh", "diminta_pada", "dikonfirmasi_oleh", "status")

    def render_status(self, record):
        return gambar_lencana(*record.keadaan)

    def value_status(self, record):
        return record.keadaan[1]
