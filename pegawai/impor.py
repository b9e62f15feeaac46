"""Verbs of an import of any kind: upload, check, confirm, write, cancel. Checking and writing run on the queue."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import pghistory
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from hris import pekerjaan as antre
from hris import pemicu
from hris.impor.berkas import BATAS_BERKAS, BerkasSalah, Lembar
from hris.impor.kerangka import Hasil, Pengimpor, Rencana
from hris.tindakan import tindakan
from pegawai.models import BarisImpor, Impor, UnitKerja

Status = Impor.Status
KUNCI_TULIS = 727_001  # advisory lock: imports are written one after another
SIMPAN_HARI = 30  # days that cells of rejected rows, and previews without a decision, are kept
BANYAK_BARIS = 1_000
"""From how many rows on the tables have grown so much that their statistics no longer hold."""
BERUBAH_SEJAK = "Data berubah sejak pratinjau dibuat. Periksa kembali hasilnya, lalu tulis lagi."
BANDINGAN = ("hasil", "perubahan", "kesalahan", "akibat")
"""What the comparison with the database says of a row, and people confirm."""


@tindakan
def mulai_impor(*, jenis: Pengimpor, berkas, unit: UnitKerja, oleh) -> Impor:
    """Keep an uploaded file and put its checking on the queue."""
    if berkas.size > BATAS_BERKAS:
        raise ValidationError({"berkas": "Berkas lebih besar dari 10 MB. Bagi menjadi beberapa berkas."})
    nama = berkas.name.replace("\\", "/").rsplit("/", 1)[-1][-255:]
    pekerjaan = antre.buat(jenis=f"impor-{jenis.kode}", judul=f"Memeriksa {nama}"[:200], oleh=oleh)
    impor = Impor(jenis=jenis.kode, berkas=berkas, nama_berkas=nama, unit=unit, oleh=oleh, pekerjaan=pekerjaan)
    impor.full_clean()
    impor.save()
    from pegawai.tugas import periksa_impor as tugas

    tugas.defer(impor_id=impor.pk)
    return impor


def hitung(semua: Iterable[Rencana]) -> dict[str, int]:
    """Return the number of rows of each outcome."""
    jumlah = Counter(str(satu.hasil) for satu in semua)
    return {hasil: jumlah[hasil] for hasil in Hasil.values}


def periksa_impor(*, impor: Impor) -> None:
    """Check the uploaded file and keep what becomes of each row; the second run of a killed worker does no harm."""
    if impor.status != Status.DIPERIKSA:
        return
    try:
        with impor.berkas.open("rb") as berkas:
            lembar = impor.pengimpor.baca(berkas.read(), impor.nama_berkas, impor.unit)
    except BerkasSalah as salah:
        gagalkan(impor=impor, pesan=str(salah))
    except FileNotFoundError:
        gagalkan(impor=impor, pesan="Berkas tidak ditemukan lagi; unggah ulang.")
    else:
        _periksa_lembar(impor, lembar)


def _periksa_lembar(impor: Impor, lembar: Lembar) -> None:
    def maju(kemajuan: int, jumlah: int) -> None:
        antre.maju(pekerjaan_id=impor.pekerjaan_id, kemajuan=kemajuan, jumlah=jumlah)

    semua = impor.pengimpor.periksa(lembar, unit=impor.unit, tanggal=_tanggal(impor), maju=maju)
    kolom = {
        "judul": lembar.judul_simpan,
        "diabaikan": list(lembar.pemetaan.diabaikan),
        "tak_dikenal": list(lembar.pemetaan.tak_dikenal),
    }
    with transaction.atomic():
        impor = Impor.objects.select_for_update().get(pk=impor.pk)
        if impor.status == Status.DIPERIKSA:
            _simpan_baris(impor, semua)
            _ke(impor, Status.SIAP, kolom=kolom, pesan="")


def _tanggal(impor: Impor) -> date:
    """The day of the upload: preview and writing judge by the same day."""
    return timezone.localdate(impor.dibuat_pada)


def _simpan_baris(impor: Impor, semua: list[Rencana]) -> None:
    impor.baris.all().delete()
    BarisImpor.objects.bulk_create([_baris(impor, satu) for satu in semua], batch_size=1000)


def _baris(impor: Impor, satu: Rencana) -> BarisImpor:
    kolom = ("nomor", "nip", "nama", "asli", "data", "peringatan", *BANDINGAN)
    return BarisImpor(impor=impor, **{nama: getattr(satu, nama) for nama in kolom})


def _ke(impor: Impor, status: str, **nilai) -> None:
    impor.status = status
    for nama, satu in nilai.items():
        setattr(impor, nama, satu)
    impor.full_clean(exclude=["berkas"])
    impor.save()


@transaction.atomic
def gagalkan(*, impor: Impor, pesan: str) -> None:
    """Mark an import whose file cannot be read, and let the file go; one that was given up meanwhile stays so."""
    impor = Impor.objects.select_for_update().get(pk=impor.pk)
    if impor.status == Status.DIPERIKSA:
        _ke(impor, Status.GAGAL, pesan=pesan)
        _lepas_berkas(impor)


@tindakan
def konfirmasi_impor(*, impor: Impor, lewati_yang_salah: bool, oleh) -> Impor:
    """Put the writing of a checked import on the queue."""
    impor = Impor.objects.select_for_update().get(pk=impor.pk)
    _tuntut_siap(impor, lewati_yang_salah)
    pekerjaan = antre.buat(jenis=f"impor-{impor.jenis}", judul=f"Menulis {impor.nama_berkas}"[:200], oleh=oleh)
    _ke(impor, Status.DITULIS, pekerjaan=pekerjaan, pesan="")
    from pegawai.tugas import tulis_impor as tugas

    tugas.defer(impor_id=impor.pk, lewati_yang_salah=lewati_yang_salah, oleh_id=oleh.pk)
    return impor


def _tuntut_siap(impor: Impor, lewati_yang_salah: bool) -> None:
    if impor.status != Status.SIAP:
        raise ValidationError(f"Impor ini tidak dapat ditulis: {impor.get_status_display().lower()}.")
    hasil = Counter(impor.baris.values_list("hasil", flat=True))
    if hasil[Hasil.DITOLAK] and not lewati_yang_salah:
        raise ValidationError(
            f"Ada {hasil[Hasil.DITOLAK]} baris ditolak. Perbaiki berkas, atau lewati baris yang salah."
        )
    if not hasil[Hasil.BARU] + hasil[Hasil.BERUBAH]:
        raise ValidationError("Tidak ada baris baru atau berubah untuk ditulis.")


def tulis_impor(*, impor: Impor, lewati_yang_salah: bool, oleh) -> bool:
    """Write a confirmed import in one transaction. Return whether it was written.

    The rows are compared anew: where the outcome is no longer the one people saw, nothing is written and the import
    goes back to its preview.
    """
    try:
        with transaction.atomic(), pghistory.context(user=oleh.pk, impor=impor.pk):
            return _tulis(impor, lewati_yang_salah, oleh)
    except IntegrityError:  # somebody changed the same rows meanwhile
        kembalikan(impor=impor, pesan=BERUBAH_SEJAK)
        return False


def _tulis(impor: Impor, lewati_yang_salah: bool, oleh) -> bool:
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(%s)", [KUNCI_TULIS])
    impor = Impor.objects.select_for_update().select_related("unit").get(pk=impor.pk)
    if impor.status != Status.DITULIS:
        return impor.status == Status.SELESAI
    lama = list(impor.baris.all())
    semua = [impor.pengimpor.pulihkan(satu) for satu in lama]
    keadaan = impor.pengimpor.bandingkan(semua, impor.unit, _tanggal(impor))
    if not _sama(lama, semua):
        _perbarui_baris(lama, semua)
        _ke(impor, Status.SIAP, pesan=BERUBAH_SEJAK)
        return False
    if not lewati_yang_salah and not all(satu.sah for satu in semua):
        raise ValidationError("Ada baris ditolak.")
    pemicu.ringankan()
    impor.pengimpor.tulis(semua, keadaan, impor=impor, oleh=oleh)
    if len(semua) >= BANYAK_BARIS:
        _segarkan_statistik()
    _ke(impor, Status.SELESAI, selesai_pada=timezone.now())
    _lepas_sel(impor)
    _lepas_berkas(impor)
    return True


def _segarkan_statistik() -> None:
    """Let the planner know at once how large the tables have become; it would guess for a minute, and guess badly."""
    with connection.cursor() as kursor:
        kursor.execute("ANALYZE")


def _sama(lama: list[BarisImpor], semua: list[Rencana]) -> bool:
    return all(_bandingan(satu) == _bandingan(kini) for satu, kini in zip(lama, semua, strict=True))


def _bandingan(baris: BarisImpor | Rencana) -> list:
    return [getattr(baris, nama) for nama in BANDINGAN]


def _perbarui_baris(lama: list[BarisImpor], semua: list[Rencana]) -> None:
    for satu, kini in zip(lama, semua, strict=True):
        for nama in BANDINGAN:
            setattr(satu, nama, getattr(kini, nama))
    BarisImpor.objects.bulk_update(lama, BANDINGAN, batch_size=500)


@transaction.atomic
def kembalikan(*, impor: Impor, pesan: str) -> None:
    """Bring an import that could not be written back to its preview."""
    impor = Impor.objects.select_for_update().get(pk=impor.pk)
    if impor.status == Status.DITULIS:
        _ke(impor, Status.SIAP, pesan=pesan)


def akhiri_terhenti(*, impor: Impor, pesan: str) -> None:
    """End an import whose work stopped with an error: unreadable while checked, back to its preview while written."""
    if impor.status == Status.DIPERIKSA:
        gagalkan(impor=impor, pesan=pesan)
    else:
        kembalikan(impor=impor, pesan=pesan)


@tindakan
def batalkan_impor(*, impor: Impor, oleh) -> None:
    """Give up an import that is not written yet; its rows and its file go."""
    impor = Impor.objects.select_for_update().get(pk=impor.pk)
    if impor.status not in (Status.SIAP, Status.DIPERIKSA):
        raise ValidationError(f"Impor ini tidak dapat dibatalkan: {impor.get_status_display().lower()}.")
    _batalkan(impor, f"Dibatalkan oleh {oleh.nama}.")


def _batalkan(impor: Impor, pesan: str) -> None:
    impor.baris.all().delete()
    _ke(impor, Status.BATAL, pesan=pesan)
    _lepas_berkas(impor)


def _lepas_sel(impor: Impor) -> None:
    """Once written, a row's cells have served; those of rejected rows stay a while, to be downloaded and mended."""
    impor.baris.update(data={})
    impor.baris.exclude(hasil=Hasil.DITOLAK).update(asli={})


@transaction.atomic
def bersihkan_impor(*, tanggal: date) -> int:
    """Let go of what imports kept for SIMPAN_HARI days: cells of rejected rows, and previews nobody confirmed.

    Returns the number of imports touched.
    """
    batas = timezone.make_aware(datetime.combine(tanggal - timedelta(days=SIMPAN_HARI), time()))
    lewat = BarisImpor.objects.filter(impor__status=Status.SELESAI, impor__selesai_pada__lt=batas).exclude(asli={})
    tersentuh = lewat.order_by().values("impor").distinct().count()
    lewat.update(asli={})
    terlantar = Impor.objects.filter(status=Status.SIAP, dibuat_pada__lt=batas).select_for_update()
    for impor in terlantar:
        _batalkan(impor, f"Dibatalkan otomatis: {SIMPAN_HARI} hari tanpa konfirmasi.")
    return tersentuh + len(terlantar)


def _lepas_berkas(impor: Impor) -> None:
    """The upload may hold private columns the system has no use for: it is not kept longer than the work on it."""
    nama, penyimpanan = impor.berkas.name, impor.berkas.storage
    transaction.on_commit(lambda: penyimpanan.delete(nama), robust=True)


@tindakan
def impor_langsung(
    *, jenis: Pengimpor, lembar: Lembar, isi: bytes, nama: str, unit: UnitKerja, oleh, semua: list[Rencana]
) -> Impor | None:
    """Keep and write a checked file at once, for the command; return the import when written."""
    kolom = {"judul": lembar.judul_simpan}
    impor = Impor(jenis=jenis.kode, nama_berkas=nama[-255:], unit=unit, oleh=oleh, kolom=kolom)
    impor.berkas.save(nama, ContentFile(isi), save=False)
    _ke(impor, Status.DITULIS)
    _simpan_baris(impor, semua)
    return impor if tulis_impor(impor=impor, lewati_yang_salah=True, oleh=oleh) else None
