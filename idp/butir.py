"""Changes of a plan's items and of what fulfilled them; the plan's own moves are in idp/actions.py."""

from calendar import isleap
from collections.abc import Sequence
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from hris.models import Pengguna
from idp import alur
from idp.kedudukan import kedudukan
from idp.models import IDP, ItemIDP, RealisasiItem
from jp import batas, layanan
from jp.actions import catat
from jp.models import Kegiatan
from jp.rencana import Butir

BARU = "~"  # sorts behind every number: an item not yet stored is the youngest
ISI = ("bentuk", "judul", "kompetensi", "sebab", "triwulan", "jumlah", "penyelenggara", "biaya")


def potret(idp: IDP) -> list[dict]:
    """Return the items as a submission keeps them."""
    return [butir.potret for butir in idp.item.select_related("bentuk")]


def _kunci_untuk(aksi: str, idp: IDP, oleh: Pengguna, sekarang: datetime | None) -> None:
    """Lock the plan and check that this account may do `aksi` to it now."""
    idp.refresh_from_db(from_queryset=IDP.objects.terkunci())
    posisi = kedudukan(idp, oleh, timezone.localdate(sekarang or timezone.now()))
    if not alur.boleh(aksi, idp.status, posisi.himpunan):
        raise ValidationError(
            f"Rencana dalam keadaan “{idp.get_status_display()}” tidak dapat Anda ubah butirnya.", code="alur"
        )


@transaction.atomic
def simpan_item(
    *, idp: IDP, data: dict, oleh: Pengguna, item: ItemIDP | None = None, sekarang: datetime | None = None
) -> ItemIDP:
    """Add or change an item of a draft; the planned JP of all items comes out of the engine, caps shared."""
    _kunci_untuk("ubah_isi", idp, oleh, sekarang)
    butir = item or ItemIDP(idp=idp)
    if butir.idp_id != idp.pk:
        raise ValidationError("Butir ini bukan bagian dari rencana tersebut.")
    bentuk_lama = butir.bentuk_id if butir.pk else None
    for nama in ISI:
        if nama in data:
            setattr(butir, nama, data[nama])
    _periksa_bentuk(butir, bentuk_lama)
    butir.full_clean(exclude=["jp_rencana"])
    lain = list(idp.item.select_related("bentuk").exclude(pk=butir.pk))
    berubah = hitung_rencana(idp, [*lain, butir])
    butir.full_clean()
    butir.save()
    _simpan_rencana(satu for satu in berubah if satu is not butir)
    return butir


def hitung_rencana(idp: IDP, butir: Sequence[ItemIDP]) -> list[ItemIDP]:
    """Set the planned JP of a plan's items, stored or not, counted together; return those that changed."""
    masukan = [
        Butir(f"{satu.pk:012d}" if satu.pk else BARU, satu.bentuk.kode, satu.triwulan, satu.jumlah) for satu in butir
    ]
    berubah = []
    for satu, hasil in zip(butir, layanan.rencana(masukan, tahun=idp.tahun), strict=True):
        if (satu.jp_rencana, satu.penjelasan_jp) != (hasil.jp, hasil.sebab):
            satu.jp_rencana, satu.penjelasan_jp = hasil.jp, hasil.sebab
            berubah.append(satu)
    return berubah


def _simpan_rencana(butir) -> None:
    ItemIDP.objects.bulk_update(list(butir), ["jp_rencana", "penjelasan_jp"])


def _periksa_bentuk(butir: ItemIDP, bentuk_lama: int | None) -> None:
    if butir.bentuk_id is None:
        return
    if butir.bentuk.tindakan_karier:
        raise ValidationError({"bentuk": "Tindakan karier bukan bagian dari rencana pengembangan kompetensi."})
    if not butir.bentuk.aktif and butir.bentuk_id != bentuk_lama:
        raise ValidationError({"bentuk": "Bentuk pengembangan ini tidak dipakai lagi."})
    if butir.bentuk.satuan != "jp" and butir.jumlah is not None and butir.jumlah % 1:
        raise ValidationError({"jumlah": f"Jumlah dalam satuan {butir.bentuk.satuan} harus bilangan bulat."})
    if butir.jumlah is not None:
        _periksa_jumlah(butir)


def _periksa_jumlah(butir: ItemIDP) -> None:
    hari = 366 if isleap(butir.idp.tahun) else 365
    if alasan := batas.alasan_jumlah(butir.bentuk.satuan, butir.jumlah, hari):
        raise ValidationError({"jumlah": alasan})


@transaction.atomic
def hapus_item(*, item: ItemIDP, oleh: Pengguna, sekarang: datetime | None = None) -> None:
    """Take an item out of a draft; the row history keeps it, and the others may use what it used of their caps."""
    _kunci_untuk("ubah_isi", item.idp, oleh, sekarang)
    idp = item.idp
    item.delete()
    if sisa := list(idp.item.select_related("bentuk")):
        _simpan_rencana(hitung_rencana(idp, sisa))


@transaction.atomic
def hubungkan(*, item: ItemIDP, kegiatan: Kegiatan, oleh: Pengguna, sekarang: datetime | None = None) -> RealisasiItem:
    """Say that an own activity fulfils an item of the plan in force."""
    _kunci_untuk("hubungkan", item.idp, oleh, sekarang)
    if kegiatan.status == Kegiatan.Status.DIBATALKAN:
        raise ValidationError({"kegiatan": "Kegiatan ini sudah dibatalkan."})
    if kegiatan.pegawai_id != item.idp.pegawai_id:
        raise ValidationError({"kegiatan": "Kegiatan ini bukan milik pegawai yang memiliki rencana."})
    if kegiatan.tanggal_selesai.year != item.idp.tahun:
        raise ValidationError({"kegiatan": f"Kegiatan ini tidak selesai pada tahun {item.idp.tahun}."})
    realisasi = RealisasiItem(item=item, kegiatan=kegiatan, oleh=oleh, pada=sekarang or timezone.now())
    realisasi.full_clean()
    realisasi.save()
    return realisasi


@transaction.atomic
def catat_dari_butir(*, item: ItemIDP, data: dict, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Record an activity of the plan's owner as a draft and link it to the item: both or neither."""
    _kunci_untuk("hubungkan", item.idp, oleh, sekarang)
    kegiatan = catat(pegawai=item.idp.pegawai, data=data, oleh=oleh, sekarang=sekarang)
    if kegiatan.tanggal_selesai.year != item.idp.tahun:
        raise ValidationError({"tanggal_selesai": f"Kegiatan dari rencana {item.idp.tahun} selesai pada tahun itu."})
    hubungkan(item=item, kegiatan=kegiatan, oleh=oleh, sekarang=sekarang)
    return kegiatan


@transaction.atomic
def lepaskan(*, realisasi: RealisasiItem, oleh: Pengguna, sekarang: datetime | None = None) -> None:
    """Take back a link between an activity and an item."""
    _kunci_untuk("hubungkan", realisasi.item.idp, oleh, sekarang)
    realisasi.delete()


def perkiraan(idp: IDP, isi: dict, item: str = "") -> tuple[list[ItemIDP], ItemIDP]:
    """Return the plan's items as they would be with one added, or `item` (its pk as text) changed; and that one."""
    butir = list(idp.item.select_related("bentuk"))
    calon = next((satu for satu in butir if str(satu.pk) == item), None)
    if calon is None:
        calon = ItemIDP(idp=idp)
        butir.append(calon)
    for nama, nilai in isi.items():
        setattr(calon, nama, nilai)
    hitung_rencana(idp, butir)
    return butir, calon
