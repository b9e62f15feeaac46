"""One factory a model: minimal and valid by default."""

from datetime import date, timedelta

import factory
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone
from factory.django import DjangoModelFactory

from hris.models import Pengguna
from pegawai import models
from tests.berkas import isi_pdf

SELAMANYA = DateRange(date(2010, 1, 1), None)


class PenggunaFactory(DjangoModelFactory):
    class Meta:
        model = Pengguna
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"akun{n}")
    nama = factory.Sequence(lambda n: f"Akun {n}")
    email = factory.LazyAttribute(lambda o: f"{o.username}@contoh.test")
    password = factory.django.Password("rahasia-uji-1")


class UnitKerjaFactory(DjangoModelFactory):
    class Meta:
        model = models.UnitKerja

    kode = factory.Sequence(lambda n: f"unit-{n}")
    nama = factory.Sequence(lambda n: f"Unit {n}")


class JenjangFactory(DjangoModelFactory):
    class Meta:
        model = models.Jenjang
        django_get_or_create = ("kode",)

    kode = "pelaksana"
    nama = factory.LazyAttribute(lambda o: o.kode.title())
    jenis = "pelaksana"
    urut = 1
    level_standar = 1


class GolonganFactory(DjangoModelFactory):
    class Meta:
        model = models.Golongan
        django_get_or_create = ("kode", "jenis_asn")

    kode = "III/a"
    pangkat = "Penata Muda"
    jenis_asn = "PNS"
    urut = 9


class JabatanFactory(DjangoModelFactory):
    class Meta:
        model = models.Jabatan

    nama = factory.Sequence(lambda n: f"Jabatan {n}")
    unit = factory.SubFactory(UnitKerjaFactory)
    jenjang = factory.SubFactory(JenjangFactory)


def nip_ke(n: int, lahir: date = date(1985, 5, 17), jenis_kelamin: str = "L") -> str:
    """Return a well-formed NIP: birth date, appointment month, sex, sequence."""
    return f"{lahir:%Y%m%d}{2010 + n // 900:04d}01{1 if jenis_kelamin == 'L' else 2}{n % 900 + 1:03d}"


class PegawaiFactory(DjangoModelFactory):
    class Meta:
        model = models.Pegawai
        skip_postgeneration_save = True

    class Params:
        berakun = factory.Trait(
            pengguna=factory.SubFactory(
                PenggunaFactory, username=factory.SelfAttribute("..nip"), nama=factory.SelfAttribute("..nama")
            )
        )

    nip = factory.Sequence(nip_ke)
    nama = factory.Sequence(lambda n: f"Pegawai {n:05d}")
    tanggal_lahir = date(1985, 5, 17)
    jenis_kelamin = "L"
    jenis_asn = "PNS"
    tmt_cpns = date(2010, 1, 1)

    @factory.post_generation
    def jabatan(self, create, nilai, **kwargs):
        if create and nilai is not None:
            RiwayatJabatanFactory(pegawai=self, jabatan=nilai, **kwargs)


class RiwayatJabatanFactory(DjangoModelFactory):
    class Meta:
        model = models.RiwayatJabatan

    pegawai = factory.SubFactory(PegawaiFactory)
    jabatan = factory.SubFactory(JabatanFactory)
    jenis = "definitif"
    masa = SELAMANYA


class RiwayatPangkatFactory(DjangoModelFactory):
    class Meta:
        model = models.RiwayatPangkat

    pegawai = factory.SubFactory(PegawaiFactory)
    golongan = factory.SubFactory(GolonganFactory)
    masa = SELAMANYA


class StatusPegawaiFactory(DjangoModelFactory):
    class Meta:
        model = models.StatusPegawai

    pegawai = factory.SubFactory(PegawaiFactory)
    jenis = "cltn"
    masa = SELAMANYA
    nomor_sk = "SK-1"


class PenugasanPeranFactory(DjangoModelFactory):
    class Meta:
        model = models.PenugasanPeran

    pengguna = factory.SubFactory(PenggunaFactory)
    peran = "pengelola"
    unit = factory.SubFactory(UnitKerjaFactory)
    masa = SELAMANYA


class UsulanPerubahanFactory(DjangoModelFactory):
    class Meta:
        model = models.UsulanPerubahan

    pegawai = factory.SubFactory(PegawaiFactory)
    bidang = "nama"
    nilai_lama = "Lama"
    nilai_baru = "Baru"
    alasan = "Salah ketik"

    class Params:
        berdokumen = factory.Trait(
            berkas=factory.django.FileField(filename="akta.pdf", data=isi_pdf()),
            nama_berkas="akta.pdf",
            tipe_berkas="pdf",
            sidik_berkas="0" * 64,
        )


class PemulihanSandiFactory(DjangoModelFactory):
    class Meta:
        model = models.PemulihanSandi

    class Params:
        dikonfirmasi = factory.Trait(
            status="dikonfirmasi",
            dikonfirmasi_oleh=factory.SubFactory(PenggunaFactory),
            dikonfirmasi_pada=factory.LazyFunction(timezone.now),
        )

    pengguna = factory.SubFactory(PenggunaFactory)
    alasan = "Datang sendiri dengan kartu pegawai"
    diminta_oleh = factory.SubFactory(PenggunaFactory)
    berlaku_sampai = factory.LazyFunction(lambda: timezone.now() + timedelta(days=3))


class ImporFactory(DjangoModelFactory):
    class Meta:
        model = models.Impor

    jenis = "pegawai"
    berkas = factory.django.FileField(filename="pegawai.csv", data=b"NIP;Nama\n")
    nama_berkas = "pegawai.csv"
    unit = factory.SubFactory(UnitKerjaFactory)
    oleh = factory.SubFactory(PenggunaFactory)


class BarisImporFactory(DjangoModelFactory):
    class Meta:
        model = models.BarisImpor

    impor = factory.SubFactory(ImporFactory)
    nomor = factory.Sequence(lambda n: n + 2)
    hasil = "baru"
