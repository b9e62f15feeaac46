"""One factory a model: minimal and valid by default."""

import factory
from factory.django import DjangoModelFactory

from direktori import models


class BentukPengembanganFactory(DjangoModelFactory):
    class Meta:
        model = models.BentukPengembangan
        django_get_or_create = ("kode",)

    kode = factory.Sequence(lambda n: f"bentuk-{n}")
    nama = factory.LazyAttribute(lambda o: o.kode.replace("-", " ").title())
    jalur = "klasikal"
    porsi = "10"
    satuan = "jp"


class RekomendasiKotakFactory(DjangoModelFactory):
    class Meta:
        model = models.RekomendasiKotak

    kotak = 5
    bentuk = factory.SubFactory(BentukPengembanganFactory)
    kekuatan = "utama"
