"""One factory a model: minimal and valid by default."""

from decimal import Decimal

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from idp import models
from tests.direktori.factories import BentukPengembanganFactory
from tests.jp.factories import KegiatanFactory
from tests.pegawai.factories import JabatanFactory, PegawaiFactory, PenggunaFactory


class IDPFactory(DjangoModelFactory):
    class Meta:
        model = models.IDP

    class Params:
        diajukan = factory.Trait(status="diajukan", jabatan_penanggung=factory.SubFactory(JabatanFactory))
        ditetapkan = factory.Trait(
            status="ditetapkan", menunggu_sejak=None, ditetapkan_pada=factory.LazyFunction(timezone.now)
        )

    pegawai = factory.SubFactory(PegawaiFactory)
    tahun = factory.LazyFunction(lambda: timezone.localdate().year)
    disusun_oleh = factory.LazyAttribute(lambda o: o.pegawai.pengguna or PenggunaFactory())
    menunggu_sejak = factory.LazyFunction(timezone.now)


class ItemIDPFactory(DjangoModelFactory):
    class Meta:
        model = models.ItemIDP

    idp = factory.SubFactory(IDPFactory)
    bentuk = factory.SubFactory(BentukPengembanganFactory)
    judul = factory.Sequence(lambda n: f"Butir {n}")
    sebab = "Tugas baru"
    triwulan = 1
    jumlah = Decimal(10)
    jp_rencana = Decimal(10)


class RealisasiItemFactory(DjangoModelFactory):
    class Meta:
        model = models.RealisasiItem

    item = factory.SubFactory(ItemIDPFactory)
    kegiatan = factory.SubFactory(KegiatanFactory, pegawai=factory.SelfAttribute("..item.idp.pegawai"))
    oleh = factory.SubFactory(PenggunaFactory)


class CatatanAlurFactory(DjangoModelFactory):
    class Meta:
        model = models.CatatanAlur

    idp = factory.SubFactory(IDPFactory)
    aksi = "susun"
    dari = "draf"
    ke = "draf"
    oleh = factory.SubFactory(PenggunaFactory)
