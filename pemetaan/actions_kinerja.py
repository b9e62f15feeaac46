"""Every change to performance periods and results of people."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.utils import timezone

from hris.models import Pengguna
from hris.tindakan import simpan, tindakan
from pegawai.models import Pegawai, UnitKerja
from pemetaan import kinerja
from pemetaan.models import PenilaianKinerja, PeriodeKinerja, Predikat, SasaranKinerja
from pemetaan.sasaran import tulis_sasaran

Status = PenilaianKinerja.Status
ISIAN = ("nilai", "inovasi", "hasil_kerja", "perilaku_kerja")
KOLOM_CATATAN = (
    *ISIAN, "predikat", "catatan", "oleh", "sumber", "penilai_nama", "penilai_nip", "status", "dikonfirmasi_oleh",
    "dikonfirmasi_pada",
)  # fmt: skip
KELOMPOK = 500
"""Rows a statement."""

PERIODE = ("nama", "jenis", "mulai", "selesai", "skema")


# --- periods -------------------------------------------------------------------------------------------------------


@tindakan
def simpan_periode(*, data: dict, oleh: Pengguna, periode: PeriodeKinerja | None = None) -> PeriodeKinerja:
    """Make or change a period; once somebody has a result in it, only its name changes.

    A period belongs to every agency; one that others use is changed by nobody who does not keep them all.
    """
    baris = PeriodeKinerja.objects.select_for_update().get(pk=periode.pk) if periode else PeriodeKinerja()
    dinilai = baris.pk is not None and (baris.penilaian.exists() or baris.kinerja_unit.exists())
    for nama in PERIODE:
        if dinilai and nama != "nama" and getattr(baris, nama) != data[nama]:
            raise ValidationError({nama: "Periode ini sudah berisi penilaian; hanya namanya yang dapat diubah."})
        setattr(baris, nama, data[nama])
    if dinilai and _dipakai_badan_lain(baris, oleh):
        raise ValidationError(
            "Periode ini dipakai juga oleh badan lain; hanya pengelola semua badan yang mengubahnya."
        )
    _tolak(kinerja.periksa_skema(baris.skema, baris.mulai, baris.selesai))
    return simpan(baris)


def _dipakai_badan_lain(periode: PeriodeKinerja, oleh: Pengguna) -> bool:
    jangkauan = oleh.jangkauan
    orang = Pegawai.objects.di_badan(*jangkauan.jalur_kelola, tanggal=jangkauan.tanggal)
    unit = UnitKerja.objects.dikelola(oleh)
    return (
        periode.penilaian.exclude(pegawai__in=orang.values("pk")).exists()
        or periode.kinerja_unit.exclude(unit__in=unit.order_by().values("pk")).exists()
    )


@tindakan
def hapus_periode(*, periode: PeriodeKinerja, oleh: Pengguna) -> None:
    """Delete a period that nothing refers to."""
    try:
        periode.delete()
    except ProtectedError as sebab:
        raise ValidationError("Periode ini sudah dipakai dan tidak dapat dihapus.") from sebab


# --- results -------------------------------------------------------------------------------------------------------


@tindakan
def isi(
    *,
    pegawai: Pegawai,
    periode: PeriodeKinerja,
    data: dict,
    oleh: Pengguna,
    sasaran: Iterable[dict] | None = None,
    sumber: str = PenilaianKinerja.Sumber.ATASAN,
    penilai: tuple[str, str] = ("", ""),
    sekarang: datetime | None = None,
) -> PenilaianKinerja:
    """Write a person's result of a period as a draft: `data` by ISIAN (empty: targets alone), `sasaran` None: as is.

    `penilai` is the appraiser's name and NIP. A result that no rule allows is refused beside its field.
    """
    penilaian = _kunci(pegawai, periode)
    _bukan_milik_sendiri(pegawai, oleh)
    _wajib_dapat_diubah(penilaian)
    _isi(penilaian, data)
    if sekarang and penilaian.pk is None:
        penilaian.dibuat_pada = sekarang
    penilaian.oleh, penilaian.sumber = oleh, sumber
    penilaian.penilai_nama, penilaian.penilai_nip = penilai
    simpan(penilaian)
    if sasaran is not None:
        tulis_sasaran(SasaranKinerja, "penilaian", penilaian, sasaran)
    return penilaian


@tindakan
def ajukan(*, penilaian: PenilaianKinerja, oleh: Pengguna, sekarang: datetime | None = None) -> PenilaianKinerja:
    """Submit the result of a period that is over for confirmation."""
    penilaian = _kunci(penilaian.pegawai, penilaian.periode)
    _bukan_milik_sendiri(penilaian.pegawai, oleh)
    _wajib_dapat_diubah(penilaian)
    if penilaian.periode.selesai > timezone.localdate(sekarang):
        raise ValidationError("Periode ini belum berakhir; hasilnya dapat diajukan sesudah tanggal selesai.")
    if penilaian.predikat_id is None:
        raise ValidationError("Hasil penilaian belum diisi.")
    penilaian.status = Status.DIAJUKAN
    penilaian.catatan = ""
    penilaian.diajukan_pada = sekarang or timezone.now()
    return simpan(penilaian)


@tindakan
def isi_dan_ajukan(*, oleh: Pengguna, **isian) -> PenilaianKinerja:
    """Write a result and submit it at once, or neither; `isian` as for `isi`."""
    return ajukan(penilaian=isi(oleh=oleh, **isian), oleh=oleh)


@tindakan
def konfirmasi(*, penilaian: PenilaianKinerja, oleh: Pengguna, sekarang: datetime | None = None) -> PenilaianKinerja:
    """Confirm a submitted result: from now on it counts and the person sees it."""
    penilaian = _kunci(penilaian.pegawai, penilaian.periode)
    _wajib_status(penilaian, Status.DIAJUKAN, "dikonfirmasi")
    _bukan_milik_sendiri(penilaian.pegawai, oleh)
    _sahkan(penilaian, oleh, sekarang)
    return simpan(penilaian)


@tindakan
def konfirmasi_banyak(*, penilaian: Iterable[PenilaianKinerja], oleh: Pengguna) -> int:
    """Confirm several submitted results, all or none; return how many."""
    return len([konfirmasi(penilaian=satu, oleh=oleh) for satu in penilaian])


@tindakan
def kembalikan(*, penilaian: PenilaianKinerja, alasan: str, oleh: Pengguna) -> PenilaianKinerja:
    """Send a submitted result back to the superior with a reason."""
    penilaian = _kunci(penilaian.pegawai, penilaian.periode)
    _wajib_status(penilaian, Status.DIAJUKAN, "dikembalikan")
    return _kembalikan(penilaian, alasan, oleh)


@tindakan
def batal_konfirmasi(*, penilaian: PenilaianKinerja, alasan: str, oleh: Pengguna) -> PenilaianKinerja:
    """Withdraw a confirmation with a reason; the result no longer counts until it is submitted and confirmed anew."""
    penilaian = _kunci(penilaian.pegawai, penilaian.periode)
    _wajib_status(penilaian, Status.SAH, "dibatalkan konfirmasinya")
    return _kembalikan(penilaian, alasan, oleh)


@dataclass(frozen=True)
class Catatan:
    """A result that was decided elsewhere; `data["predikat"]`, where given, must be the verdict its rule gives."""

    pegawai: Pegawai
    periode: PeriodeKinerja
    data: dict
    penilai: tuple[str, str] = ("", "")


@tindakan
def catat_sah(
    *,
    catatan: Iterable[Catatan],
    oleh: Pengguna,
    sumber: str = PenilaianKinerja.Sumber.SIASN,
    sekarang: datetime | None = None,
) -> list[PenilaianKinerja]:
    """Record results decided elsewhere (an import) as confirmed, over whatever stood there before; all or none.

    Written in bulk: an import may bring twenty thousand. National data is not always right, so each is judged anew.
    """
    semua = list(catatan)
    orang = {satu.pegawai.pk for satu in semua}
    list(Pegawai.objects.select_for_update(no_key=True).filter(pk__in=orang).order_by("pk").values_list("pk"))
    ada = PenilaianKinerja.objects.filter(pegawai__in=orang, periode__in={satu.periode.pk for satu in semua})
    lama = {(satu.pegawai_id, satu.periode_id): satu for satu in ada}
    predikat = Predikat.objects.in_bulk(field_name="kode")
    hasil = [
        _catat(satu, lama.get((satu.pegawai.pk, satu.periode.pk)), predikat, (oleh, sumber, sekarang))
        for satu in semua
    ]
    PenilaianKinerja.objects.bulk_create([satu for satu in hasil if satu.pk is None], batch_size=KELOMPOK)
    PenilaianKinerja.objects.bulk_update([satu for satu in hasil if satu.pk], KOLOM_CATATAN, batch_size=KELOMPOK)
    return hasil


def _catat(satu: Catatan, lama: PenilaianKinerja | None, predikat: dict, oleh: tuple) -> PenilaianKinerja:
    pelaku, sumber, sekarang = oleh
    _bukan_milik_sendiri(satu.pegawai, pelaku)
    penilaian = lama or PenilaianKinerja(pegawai=satu.pegawai)
    penilaian.periode = satu.periode
    kode = _isi_hasil(penilaian, satu.data, predikat=satu.data.get("predikat", ""))
    if not kode:
        raise ValidationError("Hasil penilaian belum diisi.")
    penilaian.predikat, penilaian.catatan, penilaian.oleh, penilaian.sumber = predikat[kode], "", pelaku, sumber
    penilaian.penilai_nama, penilaian.penilai_nip = satu.penilai
    _sahkan(penilaian, pelaku, sekarang)
    return penilaian


def masukan(periode: PeriodeKinerja, data: dict, predikat: str = "") -> kinerja.Masukan:
    """Return what is said about a result in the words of the pure rules."""
    teks = {nama: data.get(nama) or "" for nama in ISIAN[1:]}
    return kinerja.Masukan(periode.skema, nilai=data.get("nilai"), predikat=predikat, **teks)


def _kunci(pegawai: Pegawai, periode: PeriodeKinerja) -> PenilaianKinerja:
    """Wait for other work on this person's results, then return the row as it now is, or a new one."""
    Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)
    ada = PenilaianKinerja.objects.filter(pegawai=pegawai, periode=periode).select_related("predikat").first()
    penilaian = ada or PenilaianKinerja()
    penilaian.pegawai, penilaian.periode = pegawai, periode
    return penilaian


def _isi(penilaian: PenilaianKinerja, data: dict) -> None:
    """Set the result and the verdict it earns; all of it empty is a draft of targets alone."""
    kode = _isi_hasil(penilaian, data)
    penilaian.predikat = Predikat.objects.get(kode=kode) if kode else None


def _isi_hasil(penilaian: PenilaianKinerja, data: dict, predikat: str = "") -> str:
    """Set number or ratings, refused where no rule allows them; return the verdict's code, "" for none."""
    nilai = masukan(penilaian.periode, data, predikat)
    kosong = nilai == masukan(penilaian.periode, {})
    if not kosong:
        _tolak(kinerja.periksa(nilai))
    for nama in ISIAN:
        setattr(penilaian, nama, getattr(nilai, nama))
    penilaian.inovasi = penilaian.inovasi.strip()
    return "" if kosong else kinerja.predikat(nilai)


def _sahkan(penilaian: PenilaianKinerja, oleh: Pengguna, sekarang: datetime | None) -> None:
    penilaian.status = Status.SAH
    penilaian.dikonfirmasi_oleh = oleh
    penilaian.dikonfirmasi_pada = sekarang or timezone.now()


def _kembalikan(penilaian: PenilaianKinerja, alasan: str, oleh: Pengguna) -> PenilaianKinerja:
    _bukan_milik_sendiri(penilaian.pegawai, oleh)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."})
    penilaian.status, penilaian.catatan = Status.DIKEMBALIKAN, alasan.strip()
    penilaian.dikonfirmasi_oleh = penilaian.dikonfirmasi_pada = None
    return simpan(penilaian)


def _wajib_dapat_diubah(penilaian: PenilaianKinerja) -> None:
    if not penilaian.dapat_diubah:
        keadaan = penilaian.get_status_display().lower()
        raise ValidationError(f"Penilaian ini {keadaan}; yang dapat diubah hanya draf dan yang dikembalikan.")


def _wajib_status(penilaian: PenilaianKinerja, status: str, kata: str) -> None:
    if penilaian.status != status:
        raise ValidationError(f"Penilaian berstatus {penilaian.get_status_display().lower()} tidak dapat {kata}.")


def _bukan_milik_sendiri(pegawai: Pegawai, oleh: Pengguna) -> None:
    if pegawai.pengguna_id == oleh.pk:
        raise ValidationError("Kinerja sendiri dinilai oleh atasan dan dikonfirmasi pengelola kepegawaian lain.")


def _tolak(salah: list[kinerja.Salah]) -> None:
    """Refuse what cannot be, beside its fields, each with the rule's name."""
    if salah:
        rinci: dict[str, list[str]] = {}
        for satu in salah:
            rinci.setdefault(satu.bidang, []).append(str(satu))
        raise ValidationError(rinci)
