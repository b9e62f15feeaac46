"""Columns that the lists of several floors share."""

import django_tables2 as tables

from hris.templatetags.hris import angka

ANGKA = {"td": {"class": "text-end"}, "th": {"class": "text-end"}}


class AngkaColumn(tables.Column):
    """A number in Indonesian writing, right-aligned; exports keep the number."""

    def __init__(self, **kwargs):
        super().__init__(attrs=ANGKA, **kwargs)

    def render(self, value):
        return angka(value)

    def value(self, value):
        return value
