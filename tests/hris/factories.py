"""One factory a model: minimal and valid by default."""

from datetime import timedelta

import factory
from django.contrib.auth.hashers import make_password
from django.utils import timezone
from factory.django import DjangoModelFactory

from hris import models
from tests.pegawai.factories import PenggunaFactory


class ParameterFactory(DjangoModelFactory):
    class Meta:
        model = models.Parameter
        django_get_or_create = ("kunci",)

    kunci = factory.Sequence(lambda n: f"parameter-{n}")
    nilai = "20"


class KodeAktivasiFactory(DjangoModelFactory):
    class Meta:
        model = models.KodeAktivasi

    pengguna = factory.SubFactory(PenggunaFactory)
    dibuat_oleh = factory.SubFactory(PenggunaFactory)
    sidik = factory.LazyFunction(lambda: make_password("KODE-UJI"))
    berlaku_sampai = factory.LazyFunction(lambda: timezone.now() + timedelta(days=7))


class PekerjaanFactory(DjangoModelFactory):
    class Meta:
        model = models.Pekerjaan

    jenis = "uji"
    judul = "Pekerjaan uji"
    oleh = factory.SubFactory(PenggunaFactory)
