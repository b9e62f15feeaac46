"""Factories of reports, and short ways to a verified activity and a set plan."""

import hashlib
from datetime import UTC, date, datetime
from decimal import Decimal

import factory
from django.core.files.base import ContentFile
from django.db.backends.postgresql.psycopg_any import DateRange
from factory.django import DjangoModelFactory

from direktori.models import BentukPengembangan
from idp.models import IDP, ItemIDP, RealisasiItem
from jp.models import AturanKonversi, JPDiakui, Kegiatan
from laporan import models
from laporan.semester import data_semester
from tests.pegawai.factories import PenggunaFactory, UnitKerjaFactory

ISI = b"%PDF-1.7 laporan"
SIDIK = hashlib.sha256(ISI).hexdigest()
SAAT = datetime(2026, 7, 10, 2, 0, tzinfo=UTC)


class LaporanResmiFactory(DjangoModelFactory):
    class Meta:
        model = models.LaporanResmi

    unit = factory.SubFactory(UnitKerjaFactory, adalah_badan=True)
    tahun = 2026
    semester = 1
    data = factory.LazyAttribute(lambda o: data_semester(o.unit, o.tahun, o.semester, o.tanggal_data))
    berkas = factory.LazyFunction(lambda: ContentFile(ISI, name="laporan.pdf"))
    sidik = SIDIK
    tanggal_data = date(2026, 7, 10)
    disusun_oleh = factory.SubFactory(PenggunaFactory)
    disusun_pada = SAAT


class PengirimanLaporanFactory(DjangoModelFactory):
    class Meta:
        model = models.PengirimanLaporan

    laporan = factory.SubFactory(LaporanResmiFactory)
    penerima = "bkd"
    berkas = factory.LazyFunction(lambda: ContentFile(ISI, name="salinan.pdf"))
    sidik = SIDIK
    dikirim_oleh = factory.SubFactory(PenggunaFactory)
    dikirim_pada = SAAT


def bita(berkas) -> bytes:
    """Read a stored file and close it."""
    with berkas.open() as isi:
        return isi.read()


def laporan_terkirim(unit, *penerima: str, **lain) -> models.LaporanResmi:
    """Return a frozen report of an agency, sent to these recipients."""
    laporan = LaporanResmiFactory(unit=unit, status="dikirim" if penerima else "beku", **lain)
    for satu in penerima:
        PengirimanLaporanFactory(laporan=laporan, penerima=satu)
    return laporan


def bentuk(kode: str, jalur: str, porsi: str) -> BentukPengembangan:
    isi = {"nama": kode.title(), "jalur": jalur, "porsi": porsi, "satuan": "jp"}
    return BentukPengembangan.objects.get_or_create(kode=kode, defaults=isi)[0]


def verifikasi(pegawai, bentuk, jp, selesai: date, oleh, tahun: int | None = None, judul="Pelatihan data") -> Kegiatan:
    """Return a verified activity with its counted JP."""
    aturan, _ = AturanKonversi.objects.get_or_create(
        kode="uji",
        defaults={"nama": "Uji", "dasar_hukum": "Uji", "masa": DateRange(date(2010, 1, 1), None), "aktif": True},
    )
    kegiatan = Kegiatan.objects.create(
        pegawai=pegawai,
        bentuk=bentuk,
        judul=judul,
        tanggal_mulai=selesai.replace(day=1),
        tanggal_selesai=selesai,
        jumlah=Decimal(jp),
        status="terverifikasi",
        diajukan_pada=SAAT,
        diverifikasi_oleh=oleh,
        diverifikasi_pada=SAAT,
    )
    JPDiakui.objects.create(
        kegiatan=kegiatan,
        pegawai=pegawai,
        tahun=tahun or selesai.year,
        aturan=aturan,
        jp_dihitung=jp,
        jp_diakui=jp,
        sebab="uji",
    )
    return kegiatan


def rencana(pegawai, oleh, *, status="ditetapkan", item=(), tahun=2026, jabatan=None) -> IDP:
    """Return a plan with items (form, quarter, JP)."""
    idp = IDP.objects.create(
        pegawai=pegawai,
        tahun=tahun,
        status=status,
        disusun_oleh=oleh,
        jabatan_penanggung=jabatan,
        menunggu_sejak=SAAT,
        ditetapkan_pada=SAAT if status == "ditetapkan" else None,
    )
    for satu, triwulan, jp in item:
        ItemIDP.objects.create(
            idp=idp, bentuk=satu, judul="Butir", sebab="Tugas", triwulan=triwulan, jumlah=jp, jp_rencana=jp
        )
    return idp


def wujudkan(item: ItemIDP, kegiatan: Kegiatan, oleh) -> RealisasiItem:
    return RealisasiItem.objects.create(item=item, kegiatan=kegiatan, oleh=oleh)
