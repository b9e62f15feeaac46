"""What can be done with reports: compose and freeze, send."""

import hashlib
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from hris import pdf, pekerjaan
from hris.models import Pekerjaan, Pengguna
from hris.templatetags.hris import tanggal
from laporan import salinan
from laporan.models import LaporanResmi, PengirimanLaporan
from laporan.semester import Periode, data_semester
from pegawai.models import UnitKerja

TEMPLAT = "laporan/pdf/semester.html"


def periksa_periode(*, unit: UnitKerja, tahun: int, semester: int, tanggal_data: date) -> Periode:
    """Refuse what nobody may compose, not even as a draft: no agency, no such semester, one that has not begun."""
    if not unit.adalah_badan:
        raise ValidationError({"unit": f"{unit} bukan badan; laporan disusun per badan."})
    if semester not in LaporanResmi.Semester.values:
        raise ValidationError({"semester": "Semester hanya 1 atau 2."})
    periode = Periode(tahun, semester, tanggal_data)
    if tanggal_data < periode.awal:
        label = LaporanResmi.Semester(semester).label
        raise ValidationError(
            {
                "semester": f"{label} Tahun {tahun} belum dimulai (baru mulai {tanggal(periode.awal)}); "
                "belum ada yang dapat dilaporkan."
            }
        )
    return periode


def periksa_beku(*, unit: UnitKerja, tahun: int, semester: int, tanggal_data: date) -> None:
    """Refuse to freeze a report before its semester's last day: until then its numbers are a draft."""
    periode = periksa_periode(unit=unit, tahun=tahun, semester=semester, tanggal_data=tanggal_data)
    if periode.sementara:
        label = LaporanResmi.Semester(semester).label
        raise ValidationError(
            {
                "semester": f"{label} Tahun {tahun} berakhir {tanggal(periode.akhir)}. Sebelum hari itu laporannya "
                "hanya pratinjau sementara; tidak dapat dibekukan atau dikirim."
            }
        )


def susun_data(
    *, unit, tahun: int, semester: int, tanggal_data: date, kendala: str = "", tindak_lanjut: str = ""
) -> dict:
    """Return the report's data; refused where its tables do not agree with each other."""
    periksa_periode(unit=unit, tahun=tahun, semester=semester, tanggal_data=tanggal_data)
    data = data_semester(unit, tahun, semester, tanggal_data, kendala=kendala, tindak_lanjut=tindak_lanjut)
    salah = [satu for satu in data["rekonsiliasi"] if not satu["cocok"]]
    if salah:
        rinci = "; ".join(f"{satu['nama']} ({satu['kiri']} ≠ {satu['kanan']})" for satu in salah)
        raise ValidationError(f"Laporan ditolak karena angkanya tidak cocok: {rinci}.")
    return data


@transaction.atomic
def susun(
    *,
    unit: UnitKerja,
    tahun: int,
    semester: int,
    oleh: Pengguna,
    kendala: str = "",
    tindak_lanjut: str = "",
    sekarang: datetime | None = None,
) -> LaporanResmi:
    """Compose and freeze a report: data, PDF and hash. A second one of the same semester is a correction."""
    sekarang = sekarang or timezone.now()
    hari = timezone.localdate(sekarang)
    unit = UnitKerja.objects.select_for_update().get(pk=unit.pk)  # one version number at a time
    periksa_beku(unit=unit, tahun=tahun, semester=semester, tanggal_data=hari)
    data = susun_data(
        unit=unit, tahun=tahun, semester=semester, tanggal_data=hari, kendala=kendala, tindak_lanjut=tindak_lanjut
    )
    versi = LaporanResmi.objects.filter(unit=unit, jenis="semester", tahun=tahun, semester=semester).count() + 1
    isi = pdf.cetak(TEMPLAT, salinan.konteks_pdf(salinan.konteks(data, disusun_pada=sekarang, versi=versi)))
    penanda = data["penanda"]
    laporan = LaporanResmi(
        unit=unit,
        tahun=tahun,
        semester=semester,
        versi=versi,
        data=data,
        sidik=hashlib.sha256(isi).hexdigest(),
        tanggal_data=hari,
        penanda_nama=penanda["nama"],
        penanda_jabatan=penanda["sebutan"],
        penanda_nip=penanda["nip"],
        penanda_pangkat=penanda["pangkat"],
        disusun_oleh=oleh,
        disusun_pada=sekarang,
    )
    laporan.berkas = ContentFile(isi, name="laporan.pdf")
    laporan.full_clean()
    laporan.save()
    return laporan


@transaction.atomic
def antrekan(
    *, unit: UnitKerja, tahun: int, semester: int, oleh: Pengguna, kendala: str = "", tindak_lanjut: str = ""
) -> Pekerjaan:
    """Put composing on the queue; the job's page shows how far it is and links to the report."""
    from laporan.tugas import susun_laporan

    periksa_beku(unit=unit, tahun=tahun, semester=semester, tanggal_data=timezone.localdate())
    baru = pekerjaan.buat(
        jenis="laporan.semester",
        judul=f"Menyusun Laporan {LaporanResmi.Semester(semester).label} Tahun {tahun}: {unit}",
        oleh=oleh,
        jumlah=1,
    )
    susun_laporan.defer(
        pekerjaan_id=baru.pk,
        unit_id=unit.pk,
        tahun=tahun,
        semester=semester,
        kendala=kendala,
        tindak_lanjut=tindak_lanjut,
    )
    return baru


@transaction.atomic
def kirim(
    *, laporan: LaporanResmi, penerima: list[str], oleh: Pengguna, sekarang: datetime | None = None
) -> LaporanResmi:
    """Send copies: each recipient gets what it may see, as a file with its own hash."""
    sekarang = sekarang or timezone.now()
    laporan = LaporanResmi.objects.select_for_update().get(pk=laporan.pk)
    if laporan.data["sementara"]:
        raise ValidationError("Laporan ini dibekukan sebelum semesternya berakhir. Bekukan ralatnya, lalu kirim.")
    if not penerima:
        raise ValidationError({"penerima": "Pilih sekurang-kurangnya satu penerima."})
    for satu in penerima:
        isi = salinan_pdf(laporan, satu)
        kiriman = PengirimanLaporan(
            laporan=laporan,
            penerima=satu,
            sidik=hashlib.sha256(isi).hexdigest(),
            dikirim_oleh=oleh,
            dikirim_pada=sekarang,
        )
        kiriman.berkas = ContentFile(isi, name="salinan.pdf")
        try:
            kiriman.full_clean()
        except ValidationError as galat:
            raise ValidationError({"penerima": galat.messages}) from galat
        kiriman.save()
    laporan.status = LaporanResmi.Status.DIKIRIM
    laporan.full_clean()
    laporan.save(update_fields=["status"])
    return laporan


def salinan_pdf(laporan: LaporanResmi, penerima: str) -> bytes:
    """Return a recipient's copy: the frozen file itself, or for BPSDM one without the list of people."""
    if penerima != "bpsdm":
        with laporan.berkas.open() as berkas:
            return berkas.read()
    isi = salinan.konteks(laporan.data, disusun_pada=laporan.disusun_pada, penerima="bpsdm", versi=laporan.versi)
    return pdf.cetak(TEMPLAT, salinan.konteks_pdf(isi))
