"""What the gallery shows: every component in every state, with made-up content and no database."""

import django_tables2 as tables
from django import forms

from hris.formulir import Formulir
from hris.templatetags.hris import LENCANA

PILIHAN = [("a", "Pilihan pertama"), ("b", "Pilihan kedua"), ("c", "Pilihan ketiga yang namanya panjang sekali")]


class ContohFormulir(Formulir):
    """One field of each kind."""

    teks = forms.CharField(label="Teks", help_text="Bantuan singkat di bawah isian.")
    angka = forms.DecimalField(label="Angka", min_value=0)
    tanggal = forms.DateField(label="Tanggal")
    pilihan = forms.ChoiceField(label="Pilihan", choices=[("", "—"), *PILIHAN])
    radio = forms.ChoiceField(label="Satu dari beberapa", choices=PILIHAN, widget=forms.RadioSelect)
    banyak = forms.MultipleChoiceField(
        label="Beberapa sekaligus", choices=PILIHAN, widget=forms.CheckboxSelectMultiple, required=False
    )
    berkas = forms.FileField(label="Berkas", help_text="PDF, JPG, atau PNG, paling besar 5 MB.")
    panjang = forms.CharField(label="Uraian", widget=forms.Textarea(attrs={"rows": 3}), required=False)
    setuju = forms.BooleanField(label="Saya sudah memeriksa isian ini")


class ContohTabel(tables.Table):
    """A list in the house's look."""

    nama = tables.Column(verbose_name="Nama")
    jabatan = tables.Column(verbose_name="Jabatan")
    status = tables.TemplateColumn("{% lencana value %}", verbose_name="Status")
    jp = tables.Column(verbose_name="JP", attrs={"th": {"class": "angka"}, "td": {"class": "angka"}})


def konteks(request) -> dict:
    """Return the gallery's context."""
    baris = [
        {"nama": f"Nama Pegawai {n}", "jabatan": "Analis Kebijakan Ahli Muda", "status": kode, "jp": f"{n},5"}
        for n, kode in enumerate(LENCANA, 1)
    ]
    tabel = ContohTabel(baris, request=request, order_by=request.GET.get("sort", "nama"))
    tabel.paginate(per_page=10)
    salah = ContohFormulir({"teks": "yang sudah diketik", "angka": "abc", "tanggal": "31-02-2026"}, auto_id="salah_%s")
    salah.add_error(None, "Dua isian ini saling bertentangan.")
    return {
        "lencana_semua": list(LENCANA),
        "formulir_kosong": ContohFormulir(prefix="kosong"),
        "formulir_salah": salah,
        "tabel": tabel,
        "pesan_contoh": [
            ("success", "Tersimpan."),
            ("info", "Impor sedang diperiksa."),
            ("warning", "Tiga baris perlu diperiksa."),
            ("error", "Tidak dapat disimpan."),
        ],
    }
