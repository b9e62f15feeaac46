"""A column that lists of people on every floor share."""

import django_tables2 as tables
from django_tables2.utils import A

from pegawai import nip
from pegawai.templatetags.pegawai import boleh_utuh


class NIPColumn(tables.Column):
    """A person's number: in readable groups, masked for readers who need not know it; files keep it without gaps."""

    def __init__(self, pemilik: str = "pk", **kwargs):
        super().__init__(verbose_name="NIP", attrs={"td": {"class": "kolom-nip"}}, **kwargs)
        self.pemilik = A(pemilik)

    def render(self, value, record, table):
        return nip.tampil(value) if self._utuh(record, table) else nip.samar(value)

    def value(self, value, record, table):
        return value if self._utuh(record, table) else nip.samar(value)

    def _utuh(self, record, table) -> bool:
        return boleh_utuh(table.request.user, self.pemilik.resolve(record))
