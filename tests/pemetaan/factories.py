"""One factory a model: minimal and valid by default."""

from datetime import date
from decimal import Decimal

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from pemetaan import models
from tests.hris.factories import PekerjaanFactory
from tests.pegawai.factories import PegawaiFactory, PenggunaFactory, UnitKerjaFactory


class PredikatFactory(DjangoModelFactory):
    class Meta:
        model = models.Predikat
        django_get_or_create = ("kode",)

    kode = "baik"
    nama = "Baik"
    batas_bawah = Decimal(90)
    batas_atas = Decimal(110)
    tingkat = "menengah"
    urut = 4


class PeriodeKinerjaFactory(DjangoModelFactory):
    class Meta:
        model = models.PeriodeKinerja
        django_get_or_create = ("nama",)

    class Params:
        angka = factory.Trait(
            nama="Semester I 2021", mulai=date(2021, 1, 1), selesai=date(2021, 6, 30), skema="pp-30-2019"
        )

    nama = "Semester I 2025"
    jenis = "semester"
    mulai = date(2025, 1, 1)
    selesai = date(2025, 6, 30)
    skema = "permenpanrb-6-2022"


class PenilaianKinerjaFactory(DjangoModelFactory):
    class Meta:
        model = models.PenilaianKinerja

    class Params:
        diajukan = factory.Trait(status="diajukan", diajukan_pada=factory.LazyFunction(timezone.now))
        dikembalikan = factory.Trait(status="dikembalikan", catatan="Realisasi belum lengkap")
        rencana = factory.Trait(hasil_kerja="", perilaku_kerja="", predikat=None)
        sah = factory.Trait(
            status="sah",
            dikonfirmasi_oleh=factory.SubFactory(PenggunaFactory),
            dikonfirmasi_pada=factory.LazyFunction(timezone.now),
        )

    pegawai = factory.SubFactory(PegawaiFactory)
    periode = factory.SubFactory(PeriodeKinerjaFactory)
    hasil_kerja = "sesuai"
    perilaku_kerja = "sesuai"
    predikat = factory.SubFactory(PredikatFactory)
    oleh = factory.SubFactory(PenggunaFactory)


class SasaranKinerjaFactory(DjangoModelFactory):
    class Meta:
        model = models.SasaranKinerja

    penilaian = factory.SubFactory(PenilaianKinerjaFactory)
    uraian = "Dokumen rencana kerja tersusun"
    satuan = "dokumen"
    target = Decimal(4)


class KinerjaUnitFactory(DjangoModelFactory):
    class Meta:
        model = models.KinerjaUnit

    unit = factory.SubFactory(UnitKerjaFactory)
    periode = factory.SubFactory(PeriodeKinerjaFactory)
    predikat = "baik"
    oleh = factory.SubFactory(PenggunaFactory)


class SasaranUnitFactory(DjangoModelFactory):
    class Meta:
        model = models.SasaranUnit

    kinerja_unit = factory.SubFactory(KinerjaUnitFactory)
    uraian = "Persentase usulan Musrenbang yang terakomodasi"
    satuan = "persen"
    target = Decimal(80)


class KotakFactory(DjangoModelFactory):
    class Meta:
        model = models.Kotak
        django_get_or_create = ("nomor",)

    nomor = 5
    kinerja = "menengah"
    kompetensi = "menengah"
    kategori = "Kinerja sesuai ekspektasi dan kompetensi menengah"
    kelompok = "tulang-punggung"
    perlakuan = "Bimbingan kinerja"


class PutaranPemetaanFactory(DjangoModelFactory):
    class Meta:
        model = models.PutaranPemetaan

    class Params:
        ditetapkan = factory.Trait(
            status="ditetapkan",
            ditetapkan_oleh=factory.SubFactory(PenggunaFactory),
            ditetapkan_pada=factory.LazyFunction(timezone.now),
        )

    nama = factory.Sequence(lambda n: f"Putaran {n}")
    unit = factory.SubFactory(UnitKerjaFactory, adalah_badan=True)
    periode = factory.SubFactory(PeriodeKinerjaFactory)
    tanggal = date(2025, 7, 1)
    ambang_menengah = Decimal(78)
    ambang_tinggi = Decimal(90)
    ambang_kinerja_menengah = Decimal(90)
    ambang_kinerja_tinggi = Decimal(110)
    oleh = factory.SubFactory(PenggunaFactory)


class PemetaanFactory(DjangoModelFactory):
    class Meta:
        model = models.Pemetaan

    class Params:
        belum = factory.Trait(
            kotak=None,
            kotak_hitung=None,
            jpm=None,
            tingkat_kompetensi="",
            kekurangan=["Belum ada asesmen yang berlaku."],
        )

    putaran = factory.SubFactory(PutaranPemetaanFactory)
    pegawai = factory.SubFactory(PegawaiFactory)
    jpm = Decimal("84.5")
    tingkat_kinerja = "menengah"
    tingkat_kompetensi = "menengah"
    kotak_hitung = 5
    kotak = 5


class KalibrasiFactory(DjangoModelFactory):
    class Meta:
        model = models.Kalibrasi

    pemetaan = factory.SubFactory(PemetaanFactory)
    dari = 5
    ke = 8
    alasan = "Memimpin penyusunan RPJPD."
    oleh = factory.SubFactory(PenggunaFactory)
    sebagai = "Kepala Sub Bagian Kepegawaian dan Umum"


class BarisHitungFactory(DjangoModelFactory):
    class Meta:
        model = models.BarisHitung

    pekerjaan = factory.SubFactory(PekerjaanFactory)
    putaran = factory.SubFactory(PutaranPemetaanFactory)
    pegawai = factory.SubFactory(PegawaiFactory)
    isi = factory.LazyFunction(dict)
