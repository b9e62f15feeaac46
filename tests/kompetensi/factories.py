"""One factory a model: minimal and valid by default."""

from datetime import date, timedelta

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from kompetensi import models
from tests.pegawai.factories import SELAMANYA, JabatanFactory, JenjangFactory, PegawaiFactory, PenggunaFactory

TIGA_TAHUN = timedelta(days=3 * 365)


class KompetensiFactory(DjangoModelFactory):
    class Meta:
        model = models.Kompetensi
        django_get_or_create = ("kode",)

    kode = factory.Sequence(lambda n: f"kompetensi-{n}")
    nama = factory.LazyAttribute(lambda o: o.kode.replace("-", " ").title())
    jenis = "manajerial"


class TingkatKompetensiFactory(DjangoModelFactory):
    class Meta:
        model = models.TingkatKompetensi

    kompetensi = factory.SubFactory(KompetensiFactory)
    tingkat = 1
    uraian = "Menerapkan di bawah bimbingan."


class StandarKompetensiFactory(DjangoModelFactory):
    class Meta:
        model = models.StandarKompetensi

    class Params:
        milik_jabatan = factory.Trait(jenjang=None, jabatan=factory.SubFactory(JabatanFactory))

    kompetensi = factory.SubFactory(KompetensiFactory)
    jenjang = factory.SubFactory(JenjangFactory)
    tingkat = 3
    masa = SELAMANYA
    dasar_hukum = "PermenPANRB 38/2017"


class AsesmenFactory(DjangoModelFactory):
    class Meta:
        model = models.Asesmen

    class Params:
        mandiri = factory.Trait(metode="mandiri", status="diajukan")
        lewat = factory.Trait(tanggal=date(2015, 3, 1), berlaku_sampai=date(2018, 2, 28))

    pegawai = factory.SubFactory(PegawaiFactory)
    tanggal = factory.LazyFunction(lambda: date(timezone.localdate().year, 1, 5))
    berlaku_sampai = factory.LazyAttribute(lambda o: o.tanggal + TIGA_TAHUN)  # 29 February has no anniversary
    metode = "asesmen-center"
    asesor = "UPT Penilaian Kompetensi"
    status = "sah"
    oleh = factory.SubFactory(PenggunaFactory)


class HasilAsesmenFactory(DjangoModelFactory):
    class Meta:
        model = models.HasilAsesmen

    asesmen = factory.SubFactory(AsesmenFactory)
    kompetensi = factory.SubFactory(KompetensiFactory)
    tingkat = 3
