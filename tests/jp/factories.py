"""One factory a model: minimal and valid by default; tiny real files for evidence."""

import hashlib
from datetime import UTC, date, datetime
from decimal import Decimal

import factory
from django.core.files.base import ContentFile
from django.db.backends.postgresql.psycopg_any import DateRange
from factory.django import DjangoModelFactory

from jp import models
from tests.berkas import isi_gambar, isi_pdf, unggahan  # noqa: F401  the first and the last for jp's tests
from tests.direktori.factories import BentukPengembanganFactory
from tests.pegawai.factories import JenjangFactory, PegawaiFactory, PenggunaFactory

KETIKA = datetime(2021, 6, 1, 1, tzinfo=UTC)


class AturanKonversiFactory(DjangoModelFactory):
    class Meta:
        model = models.AturanKonversi
        django_get_or_create = ("kode",)

    kode = "lampiran-b-2021"
    nama = factory.LazyAttribute(lambda o: o.kode)
    dasar_hukum = "Lampiran B"
    masa = DateRange(date(2021, 1, 1), None)
    aktif = True


class BarisAturanFactory(DjangoModelFactory):
    class Meta:
        model = models.BarisAturan

    aturan = factory.SubFactory(AturanKonversiFactory)
    bentuk = factory.SubFactory(BentukPengembanganFactory)
    jp_per_satuan = Decimal(1)


class KegiatanFactory(DjangoModelFactory):
    class Meta:
        model = models.Kegiatan

    class Params:
        diajukan = factory.Trait(status="diajukan", diajukan_pada=KETIKA)
        ditolak = factory.Trait(status="ditolak", diajukan_pada=KETIKA, alasan_penolakan="Tidak terbaca")
        terverifikasi = factory.Trait(
            status="terverifikasi",
            diajukan_pada=KETIKA,
            diverifikasi_pada=KETIKA,
            diverifikasi_oleh=factory.SubFactory(PenggunaFactory),
        )

    pegawai = factory.SubFactory(PegawaiFactory)
    bentuk = factory.SubFactory(BentukPengembanganFactory)
    judul = factory.Sequence(lambda n: f"Kegiatan {n}")
    tanggal_mulai = date(2021, 3, 1)
    tanggal_selesai = date(2021, 3, 5)
    jumlah = Decimal(4)
    jp_perkiraan = Decimal(4)


class CatatanKegiatanFactory(DjangoModelFactory):
    class Meta:
        model = models.CatatanKegiatan

    kegiatan = factory.SubFactory(KegiatanFactory)
    aksi = "catat"
    oleh = factory.SubFactory(PenggunaFactory)


class BuktiFactory(DjangoModelFactory):
    class Meta:
        model = models.Bukti

    class Params:
        isi = factory.Sequence(lambda n: isi_pdf(f"bukti {n}"))

    kegiatan = factory.SubFactory(KegiatanFactory)
    jenis = "a"
    berkas = factory.LazyAttribute(lambda o: ContentFile(o.isi, name=o.nama_asli))
    nama_asli = "sertifikat.pdf"
    tipe = "pdf"
    ukuran = factory.LazyAttribute(lambda o: len(o.isi))
    sidik = factory.LazyAttribute(lambda o: hashlib.sha256(o.isi).hexdigest())
    diunggah_oleh = factory.SubFactory(PenggunaFactory)


class BuktiDFactory(BuktiFactory):
    jenis = "d"
    penerbit = "Kosmas Manafe"
    jenjang_penerbit = factory.SubFactory(JenjangFactory)


class JPMenungguFactory(DjangoModelFactory):
    class Meta:
        model = models.JPMenunggu

    kegiatan = factory.SubFactory(KegiatanFactory, diajukan=True)
    pegawai = factory.SelfAttribute("kegiatan.pegawai")
    tahun = 2021
    jp = Decimal(4)
    sebab = "4 × 1 JP = 4 JP"


class JPDiakuiFactory(DjangoModelFactory):
    class Meta:
        model = models.JPDiakui

    kegiatan = factory.SubFactory(KegiatanFactory, terverifikasi=True)
    pegawai = factory.SelfAttribute("kegiatan.pegawai")
    tahun = 2021
    aturan = factory.SubFactory(AturanKonversiFactory)
    jp_dihitung = Decimal(4)
    jp_diakui = Decimal(4)
    sebab = "4 × 1 JP = 4 JP"
