"""What list pages show beside their rows: chips of the filters in force, and exports that are safe to open."""

import re
from datetime import date, datetime

from django.core.exceptions import ImproperlyConfigured
from django.db.models import Manager, QuerySet
from django.forms import CheckboxInput
from django.utils import timezone
from django_tables2.export import TableExport

from hris.templatetags.hris import tanggal

PEMICU_RUMUS = re.compile(r"^[=+\-@\t\r\n]")
ANGKA = re.compile(r"^[+-]?\d[\d.,]*$")


class EksporAman(TableExport):
    """XLSX and CSV only; text that a spreadsheet would run as a formula is disarmed."""

    FORMATS = {nama: TableExport.FORMATS[nama] for nama in ("xlsx", "csv")}

    @classmethod
    def is_valid_format(cls, export_format):
        return export_format in cls.FORMATS

    def table_to_dataset(self, table, exclude_columns, dataset_kwargs=None):
        dataset = super().table_to_dataset(table, exclude_columns, dataset_kwargs)
        baris = [tuple(jinakkan(_setempat(nilai)) for nilai in satu) for satu in dataset]
        kepala = dataset.headers
        dataset.wipe()
        dataset.headers = kepala
        dataset.extend(baris)
        return dataset


def jinakkan(nilai):
    """Return a cell with an apostrophe before text that starts like a formula; plain numbers stay."""
    if isinstance(nilai, str) and PEMICU_RUMUS.match(nilai) and not ANGKA.match(nilai):
        return f"'{nilai}"
    return nilai


def _setempat(nilai):
    """Return a moment in the agency's own time and without its zone, which a workbook cannot hold."""
    if isinstance(nilai, datetime) and timezone.is_aware(nilai):
        return timezone.make_naive(nilai).replace(microsecond=0)
    return nilai


def kunci_urut(data: QuerySet) -> QuerySet:
    """Return the rows in their order and then by pk, so that pages never repeat or lose a row."""
    urutan = tuple(data.query.order_by) or tuple(data.model._meta.ordering)
    if not urutan or urutan[-1] not in ("pk", "-pk"):
        urutan += ("pk",)
    return data.order_by(*urutan)


def keping(saringan, kueri) -> list[tuple[str, str, str]]:
    """Return (label, value in words, address without it) for each filter in force."""
    if saringan is None:
        raise ImproperlyConfigured("Daftar tanpa filterset_class.")
    bersih = getattr(saringan.form, "cleaned_data", {}) if saringan.is_bound else {}
    hasil = []
    for bidang in saringan.form:
        nilai = bersih.get(bidang.name)
        kata = _kata(bidang.field, nilai) if _terisi(nilai) and not _tak_dicentang(bidang, nilai) else ""
        if kata:
            hasil.append((bidang.label, kata, _tanpa(kueri, _nama_isian(bidang))))
    return hasil


def tanpa_saringan(saringan, kueri) -> str:
    """Return the address of the list without any filter; order, columns and page size stay."""
    return _tanpa(kueri, [nama for bidang in saringan.form for nama in _nama_isian(bidang)])


def _terisi(nilai) -> bool:
    return nilai is not None and nilai != "" and not (isinstance(nilai, (list, tuple, QuerySet)) and not nilai)


def _tak_dicentang(bidang, nilai) -> bool:
    """An empty tick box asks for nothing; a choice of "no" does."""
    return nilai is False and isinstance(bidang.field.widget, CheckboxInput)


def _kata(bidang, nilai) -> str:
    if isinstance(nilai, (list, tuple, QuerySet, Manager)):
        return ", ".join(_kata(bidang, satu) for satu in nilai)
    if isinstance(nilai, slice):
        return " – ".join(_kata(bidang, ujung) if ujung is not None else "…" for ujung in (nilai.start, nilai.stop))
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, date):
        return tanggal(nilai)
    return _pilihan(bidang).get(str(nilai), str(nilai))


def _pilihan(bidang) -> dict[str, str]:
    """The words of a plain choice field; a model's own words come from its __str__."""
    if hasattr(bidang, "queryset") or not hasattr(bidang, "choices"):
        return {}
    datar = {}
    for nilai, label in bidang.choices:
        isi = label if isinstance(label, (list, tuple)) else [(nilai, label)]
        datar |= {str(kode): str(kata) for kode, kata in isi}
    return datar


def _nama_isian(bidang) -> list[str]:
    """A field's names in the address; a range has two."""
    akhiran = getattr(bidang.field.widget, "suffixes", None)
    return [f"{bidang.html_name}_{satu}" for satu in akhiran] if akhiran else [bidang.html_name]


def _tanpa(kueri, nama: list[str]) -> str:
    salinan = kueri.copy()
    for satu in [*nama, "page", "_export"]:
        salinan.pop(satu, None)
    return f"?{salinan.urlencode()}"
