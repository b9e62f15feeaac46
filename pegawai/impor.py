"""Verbs of a staff import: upload, check, confirm, write, cancel. Checking and writing run on the queue."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date

import pghistory
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from hris import pekerjaan as antre
from hris.tindakan import tindakan
from pegawai import impor_tulis
from pegawai.impor_banding import Hasil, Rencana, bandingkan, dari_lembar, dari_simpanan
from pegawai.impor_baris import periksa_semua
from pegawai.impor_berkas import BATAS_BERKAS, BerkasSalah, Lembar, baca
from pegawai.impor_keadaan import Keadaan
from pegawai.models import BarisImpor, ImporPegawai, UnitKerja

Status = ImporPegawai.Status
LANGKAH_KEMAJUAN = 250  # rows between two notes of progress
KUNCI_TULIS = 727_001  # advisory lock: imports are written one after another
BERUBAH_SEJAK = "Data pegawai berubah sejak pratinjau dibuat. Periksa kembali hasilnya, lalu tulis lagi."


@tindakan
def mulai_impor(*, berkas, unit: UnitKerja, oleh) -> ImporPegawai:
    """Keep an uploaded file and put its checking on the queue."""
    if berkas.size > BATAS_BERKAS:
        raise ValidationError({"berkas": "Berkas lebih besar dari 10 MB. Bagi menjadi beberapa berkas."})
    nama = berkas.name.replace("\\", "/").rsplit("/", 1)[-1][-255:]
    pekerjaan = antre.buat(jenis="impor-pegawai", judul=f"Memeriksa {nama}"[:200], oleh=oleh)
    impor = ImporPegawai(berkas=berkas, nama_berkas=nama, unit=unit, oleh=oleh, pekerjaan=pekerjaan)
    impor.full_clean()
    impor.save()
    from pegawai.tugas import periksa_impor as tugas

    tugas.defer(impor_id=impor.pk)
    return impor


def periksa_lembar(
    lembar: Lembar, *, unit: UnitKerja | None, tanggal: date, maju: Callable[[int, int], None] | None = None
) -> tuple[list[Rencana], Keadaan]:
    """Check every row of a sheet against the rules and the database; writes nothing."""
    baris = _dengan_kemajuan(lembar.baris, maju) if maju else lembar.baris
    semua = dari_lembar(lembar, periksa_semua(baris, hari_ini=tanggal, nomor_awal=lembar.nomor_awal))
    keadaan = _keadaan(semua, unit, tanggal)
    bandingkan(semua, keadaan)
    return semua, keadaan


def _keadaan(semua: list[Rencana], unit: UnitKerja | None, tanggal: date) -> Keadaan:
    bersih = [satu.baris for satu in semua if satu.baris is not None]
    return Keadaan(
        unit=unit, tanggal=tanggal, nip=[satu.nip for satu in bersih], email=[satu.email for satu in bersih]
    )


def _dengan_kemajuan(baris: list[dict], maju: Callable[[int, int], None]) -> Iterator[dict]:
    for nomor, satu in enumerate(baris):
        if nomor % LANGKAH_KEMAJUAN == 0:
            maju(nomor, len(baris))
        yield satu
    maju(len(baris), len(baris))


def hitung(semua: Iterable[Rencana]) -> dict[str, int]:
    """Return the number of rows of each outcome."""
    jumlah = Counter(str(satu.hasil) for satu in semua)
    return {hasil: jumlah[hasil] for hasil in Hasil.values}


def periksa_impor(*, impor: ImporPegawai) -> None:
    """Check the uploaded file and keep what becomes of each row; the second run of a killed worker does no harm."""
    if impor.status != Status.DIPERIKSA:
        return
    try:
        with impor.berkas.open("rb") as berkas:
            lembar = baca(berkas.read(), impor.nama_berkas)
    except (BerkasSalah, FileNotFoundError) as salah:
        pesan = str(salah) if isinstance(salah, BerkasSalah) else "Berkas tidak ditemukan lagi; unggah ulang."
        gagalkan(impor=impor, pesan=pesan)
        return

    def maju(kemajuan: int, jumlah: int) -> None:
        antre.maju(pekerjaan_id=impor.pekerjaan_id, kemajuan=kemajuan, jumlah=jumlah)

    semua, _ = periksa_lembar(lembar, unit=impor.unit, tanggal=_tanggal(impor), maju=maju)
    kolom = {
        "judul": lembar.judul_simpan,
        "diabaikan": list(lembar.pemetaan.diabaikan),
        "tak_dikenal": list(lembar.pemetaan.tak_dikenal),
    }
    with transaction.atomic():
        impor = ImporPegawai.objects.select_for_update().get(pk=impor.pk)
        if impor.status == Status.DIPERIKSA:
            _simpan_baris(impor, semua)
            _ke(impor, Status.SIAP, kolom=kolom, pesan="")


def _tanggal(impor: ImporPegawai) -> date:
    """The day of the upload: preview and writing judge by the same day."""
    return timezone.localdate(impor.dibuat_pada)


def _simpan_baris(impor: ImporPegawai, semua: list[Rencana]) -> None:
    impor.baris.all().delete()
    BarisImpor.objects.bulk_create([_baris(impor, satu) for satu in semua], batch_size=1000)


def _baris(impor: ImporPegawai, satu: Rencana) -> BarisImpor:
    return BarisImpor(
        impor=impor,
        nomor=satu.nomor,
        hasil=satu.hasil,
        nip=satu.nip,
        nama=satu.nama,
        asli=satu.asli,
        data=satu.data,
        perubahan=satu.perubahan,
        kesalahan=satu.kesalahan,
        peringatan=satu.peringatan,
    )


def _ke(impor: ImporPegawai, status: str, **nilai) -> None:
    impor.status = status
    for nama, satu in nilai.items():
        setattr(impor, nama, satu)
    impor.full_clean(exclude=["berkas"])
    impor.save()


@transaction.atomic
def gagalkan(*, impor: ImporPegawai, pesan: str) -> None:
    """Mark an import whose file cannot be read, and let the file go."""
    _ke(impor, Status.GAGAL, pesan=pesan)
    _lepas_berkas(impor)


@tindakan
def konfirmasi_impor(*, impor: ImporPegawai, lewati_yang_salah: bool, oleh) -> ImporPegawai:
    """Put the writing of a checked import on the queue."""
    impor = ImporPegawai.objects.select_for_update().get(pk=impor.pk)
    _tuntut_siap(impor, lewati_yang_salah)
    pekerjaan = antre.buat(jenis="impor-pegawai", judul=f"Menulis {impor.nama_berkas}"[:200], oleh=oleh)
    _ke(impor, Status.DITULIS, pekerjaan=pekerjaan, pesan="")
    from pegawai.tugas import tulis_impor as tugas

    tugas.defer(impor_id=impor.pk, lewati_yang_salah=lewati_yang_salah, oleh_id=oleh.pk)
    return impor


def _tuntut_siap(impor: ImporPegawai, lewati_yang_salah: bool) -> None:
    if impor.status != Status.SIAP:
        raise ValidationError(f"Impor ini tidak dapat ditulis: {impor.get_status_display().lower()}.")
    hasil = Counter(impor.baris.values_list("hasil", flat=True))
    if hasil[Hasil.DITOLAK] and not lewati_yang_salah:
        raise ValidationError(
            f"Ada {hasil[Hasil.DITOLAK]} baris ditolak. Perbaiki berkas, atau lewati baris yang salah."
        )
    if not hasil[Hasil.BARU] + hasil[Hasil.BERUBAH]:
        raise ValidationError("Tidak ada baris baru atau berubah untuk ditulis.")


def tulis_impor(*, impor: ImporPegawai, lewati_yang_salah: bool, oleh) -> bool:
    """Write a confirmed import in one transaction, updating by NIP. Return whether it was written.

    The rows are compared anew: where the outcome is no longer the one people saw, nothing is written and the import
    goes back to its preview.
    """
    try:
        with transaction.atomic(), pghistory.context(user=oleh.pk, impor=impor.pk):
            return _tulis(impor, lewati_yang_salah)
    except IntegrityError:  # somebody changed the same people meanwhile
        kembalikan(impor=impor, pesan=BERUBAH_SEJAK)
        return False


def _tulis(impor: ImporPegawai, lewati_yang_salah: bool) -> bool:
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(%s)", [KUNCI_TULIS])
    impor = ImporPegawai.objects.select_for_update().select_related("unit").get(pk=impor.pk)
    if impor.status != Status.DITULIS:
        return impor.status == Status.SELESAI
    lama = list(impor.baris.all())
    semua = dari_simpanan(lama)
    keadaan = _keadaan(semua, impor.unit, _tanggal(impor))
    bandingkan(semua, keadaan)
    if not _sama(lama, semua):
        _perbarui_baris(lama, semua)
        _ke(impor, Status.SIAP, pesan=BERUBAH_SEJAK)
        return False
    if not lewati_yang_salah and any(satu.hasil == Hasil.DITOLAK for satu in semua):
        raise ValidationError("Ada baris ditolak.")
    impor_tulis.tulis(semua, keadaan, f"Impor {impor.nama_berkas}"[:300])
    _ke(impor, Status.SELESAI, selesai_pada=timezone.now())
    _lepas_berkas(impor)
    return True


def _sama(lama: list[BarisImpor], semua: list[Rencana]) -> bool:
    return all(
        (satu.hasil, satu.perubahan, satu.kesalahan) == (kini.hasil, kini.perubahan, kini.kesalahan)
        for satu, kini in zip(lama, semua, strict=True)
    )


def _perbarui_baris(lama: list[BarisImpor], semua: list[Rencana]) -> None:
    for satu, kini in zip(lama, semua, strict=True):
        satu.hasil, satu.perubahan, satu.kesalahan = kini.hasil, kini.perubahan, kini.kesalahan
    BarisImpor.objects.bulk_update(lama, ["hasil", "perubahan", "kesalahan"], batch_size=500)


@transaction.atomic
def kembalikan(*, impor: ImporPegawai, pesan: str) -> None:
    """Bring an import that could not be written back to its preview."""
    impor = ImporPegawai.objects.select_for_update().get(pk=impor.pk)
    if impor.status == Status.DITULIS:
        _ke(impor, Status.SIAP, pesan=pesan)


@tindakan
def batalkan_impor(*, impor: ImporPegawai, oleh) -> None:
    """Give up an import that is not written yet; its rows and its file go."""
    impor = ImporPegawai.objects.select_for_update().get(pk=impor.pk)
    if impor.status not in (Status.SIAP, Status.DIPERIKSA):
        raise ValidationError(f"Impor ini tidak dapat dibatalkan: {impor.get_status_display().lower()}.")
    impor.baris.all().delete()
    _ke(impor, Status.BATAL, pesan=f"Dibatalkan oleh {oleh.nama}.")
    _lepas_berkas(impor)


def _lepas_berkas(impor: ImporPegawai) -> None:
    """The upload may hold private columns the system has no use for: it is not kept longer than the work on it."""
    nama, penyimpanan = impor.berkas.name, impor.berkas.storage
    transaction.on_commit(lambda: penyimpanan.delete(nama), robust=True)


@tindakan
def impor_langsung(*, lembar: Lembar, isi: bytes, nama: str, unit: UnitKerja, oleh, semua: list[Rencana]) -> bool:
    """Keep and write a checked file at once, for the command; True when written."""
    impor = ImporPegawai(nama_berkas=nama[-255:], unit=unit, oleh=oleh, kolom={"judul": lembar.judul_simpan})
    impor.berkas.save(nama, ContentFile(isi), save=False)
    _ke(impor, Status.DITULIS)
    _simpan_baris(impor, semua)
    return tulis_impor(impor=impor, lewati_yang_salah=True, oleh=oleh)
