"""Columns that the lists of several floors share."""

import django_tables2 as tables

from hris.templatetags.hris import angka, tanggal_ringkas

ANGKA = {"td": {"class": "text-end"}, "th": {"class": "text-end"}}
NAMA = {"td": {"class": "kolom-teks"}}
"""Attributes of a column of names or titles: it keeps a readable width beside many narrow columns."""


class AngkaColumn(tables.Column):
    """A number in Indonesian writing, right-aligned; exports keep the number."""

    def __init__(self, **kwargs):
        super().__init__(attrs=ANGKA, **kwargs)

    def render(self, value):
        return angka(value)

    def value(self, value):
        return value


class TanggalColumn(tables.Column):
    """A date or the local day of a moment, short and on one line; exports keep the value."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, attrs={"td": {"class": "kolom-tanggal"}}, **kwargs)

    def render(self, value):
        return tanggal_ringkas(value)

    def value(self, value):
        return value
