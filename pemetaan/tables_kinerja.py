"""Tables of the performance lists."""

import django_tables2 as tables
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html

from hris.tabel import NAMA, AngkaColumn, TanggalColumn
from hris.templatetags.hris import angka, lencana
from pegawai.kolom import NIPColumn
from pegawai.models import Pegawai, UnitKerja
from pemetaan.models import KinerjaUnit, PenilaianKinerja
from pemetaan.orang_kinerja import BELUM

STATUS = dict(PenilaianKinerja.Status.choices) | {BELUM: "Belum dinilai"}
NILAI = dict(PenilaianKinerja.Nilai.choices)
PENDEK = {kode: label.removesuffix(" ekspektasi") for kode, label in NILAI.items()}
"""The ratings as a list has room for; the page of a result and the export say the whole."""

PREDIKAT_UNIT = dict(KinerjaUnit.PredikatUnit.choices)


def _lencana(status: str) -> str:
    return render_to_string("komponen/lencana.html", lencana(status, STATUS[status]))


class KinerjaTable(tables.Table):
    """People with their result of a period (orang_kinerja.dengan_kinerja)."""

    nama = tables.Column(verbose_name="Pegawai", order_by="nama")
    nip = NIPColumn()
    jabatan_nama = tables.Column(verbose_name="Jabatan", attrs=NAMA)
    unit_nama = tables.Column(verbose_name="Unit kerja", attrs=NAMA)
    hasil_kerja = tables.Column(verbose_name="Hasil × perilaku / nilai", empty_values=())
    predikat_nama = tables.Column(verbose_name="Predikat", order_by="predikat_urut")
    realisasi = AngkaColumn(verbose_name="Realisasi (%)")
    kinerja_status = tables.Column(verbose_name="Status")

    class Meta:
        model = Pegawai
        fields = ()
        sequence = ("nama", "predikat_nama", "kinerja_status", "hasil_kerja", "realisasi", "...")

    def render_nama(self, record):
        return format_html('<a href="{}">{}</a>', reverse("pemetaan:pegawai", args=[record.pk]), record)

    def value_nama(self, record):
        return str(record)

    def render_hasil_kerja(self, record):
        if record.kinerja_nilai is not None:
            return angka(record.kinerja_nilai)
        return " × ".join(PENDEK[satu] for satu in (record.hasil_kerja, record.perilaku_kerja) if satu) or "–"

    def value_hasil_kerja(self, record):
        if record.kinerja_nilai is not None:
            return record.kinerja_nilai
        return " × ".join(NILAI[satu] for satu in (record.hasil_kerja, record.perilaku_kerja) if satu)

    def render_predikat_nama(self, record):
        return record.predikat_nama or "–"

    def render_kinerja_status(self, record):
        label = _lencana(record.kinerja_status)
        if not record.kinerja_pk:
            return label
        alamat = reverse("pemetaan:penilaian", args=[record.kinerja_pk])
        return format_html('<a href="{}">{}</a>', alamat, label)

    def value_kinerja_status(self, value):
        return STATUS[value]


class KinerjaTimTable(KinerjaTable):
    """The team: with what the superior can do next."""

    atasan_nama = tables.Column(verbose_name="Atasan langsung")
    tindakan = tables.Column(verbose_name="Tindakan", empty_values=(), orderable=False, exclude_from_export=True)

    class Meta(KinerjaTable.Meta):
        exclude = ("unit_nama", "nip")
        sequence = ("nama", "predikat_nama", "kinerja_status", "tindakan", "...")

    def __init__(self, *args, periode=None, saya: int | None = None, **kwargs):
        self.periode, self.saya = periode, saya
        super().__init__(*args, **kwargs)

    def render_tindakan(self, record):
        konteks = {
            "record": record,
            "periode": self.periode,
            "mengisi": self.periode is not None
            and record.atasan_id == self.saya
            and record.kinerja_status in (BELUM, "draf", "dikembalikan"),
        }
        return render_to_string("pemetaan/_tindakan_tim.html", konteks)


class KinerjaDaftarTable(KinerjaTable):
    """The agency: submitted results can be ticked and confirmed together."""

    pilih = tables.Column(
        verbose_name="Pilih", accessor="kinerja_pk", empty_values=(), orderable=False, exclude_from_export=True
    )

    class Meta(KinerjaTable.Meta):
        sequence = ("nama", "pilih", *KinerjaTable.Meta.sequence[1:])

    def render_pilih(self, record):
        if record.kinerja_status != "diajukan" or not record.dapat_dikonfirmasi:
            return ""
        return format_html(
            '<input type="checkbox" class="form-check-input" name="pilih" value="{}" form="konfirmasi-banyak"'
            ' aria-label="Pilih {}">',
            record.kinerja_pk,
            record,
        )


class KinerjaUnitTable(tables.Table):
    """Units with their result of a period."""

    nama = tables.Column(verbose_name="Unit kerja", order_by="jalur")
    predikat_unit = tables.Column(verbose_name="Predikat organisasi", empty_values=())
    banyak = AngkaColumn(verbose_name="Indikator")
    realisasi = AngkaColumn(verbose_name="Rata-rata realisasi (%)")

    class Meta:
        model = UnitKerja
        fields = ()

    def __init__(self, *args, periode=None, **kwargs):
        self.periode = periode
        super().__init__(*args, **kwargs)

    def render_nama(self, record):
        alamat = reverse("pemetaan:unit_rinci", args=[record.pk])
        kueri = f"?periode={self.periode.pk}" if self.periode else ""
        return format_html('<a href="{}{}">{}</a>', alamat, kueri, record)

    def value_nama(self, record):
        return str(record)

    def render_predikat_unit(self, record):
        if record.banyak is None and not record.predikat_unit:
            return _lencana_unit("belum", "Belum dicatat")
        return PREDIKAT_UNIT.get(record.predikat_unit, "Belum ditetapkan")

    def value_predikat_unit(self, record):
        return PREDIKAT_UNIT.get(record.predikat_unit, "")


def _lencana_unit(status: str, label: str) -> str:
    return render_to_string("komponen/lencana.html", lencana(status, label))


class PeriodeTable(tables.Table):
    """Performance periods."""

    nama = tables.Column()
    jenis = tables.Column()
    mulai = TanggalColumn()
    selesai = TanggalColumn()
    skema = tables.Column(verbose_name="Skema penilaian")
    dinilai = AngkaColumn(verbose_name="Sudah sah")

    def render_nama(self, record):
        return format_html('<a href="{}">{}</a>', reverse("pemetaan:periode_ubah", args=[record.pk]), record)

    def value_nama(self, record):
        return str(record)
