"""Requests to change one's own staff data, and their decision."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from django.utils import timezone

from hris import isi_bukti
from hris.tindakan import simpan, tindakan
from pegawai.actions.orang import BIDANG_USULAN, ubah_pegawai
from pegawai.models import Pegawai, UsulanPerubahan

BENTUK_TANGGAL = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y")
Status = UsulanPerubahan.Status


@tindakan
def ajukan_usulan(
    *, pegawai: Pegawai, bidang: str, nilai_baru: str, alasan: str, berkas=None, oleh
) -> UsulanPerubahan:
    """Ask for a change of one field of one's own staff data; `berkas` is an uploaded document that supports it."""
    if oleh.pk != pegawai.pengguna_id:
        raise ValidationError("Usulan hanya diajukan oleh pegawai yang bersangkutan.")
    if bidang not in BIDANG_USULAN:
        raise ValidationError({"bidang": "Data ini tidak diubah lewat usulan."})
    baru = _periksa(pegawai, bidang, nilai_baru)
    lama = teks_nilai(getattr(pegawai, bidang))
    if baru == lama:
        raise ValidationError({"nilai_baru": "Nilai baru sama dengan nilai sekarang."})
    usulan = UsulanPerubahan(pegawai=pegawai, bidang=bidang, nilai_lama=lama, nilai_baru=baru, alasan=alasan.strip())
    if berkas is not None:
        _lampirkan(usulan, isi_bukti.periksa(berkas))
    return simpan(usulan)


@tindakan
def terima_usulan(*, usulan: UsulanPerubahan, oleh) -> UsulanPerubahan:
    """Grant a request and carry it out."""
    usulan = _buka(usulan, oleh)
    ubah_pegawai(pegawai=usulan.pegawai, data={usulan.bidang: _urai(usulan.bidang, usulan.nilai_baru)}, oleh=oleh)
    return _putus(usulan, Status.DITERIMA, "", oleh)


@tindakan
def tolak_usulan(*, usulan: UsulanPerubahan, putusan: str, oleh) -> UsulanPerubahan:
    """Refuse a request, with the reason the person reads."""
    usulan = _buka(usulan, oleh)
    if not putusan.strip():
        raise ValidationError({"putusan": "Penolakan wajib disertai alasan."})
    return _putus(usulan, Status.DITOLAK, putusan.strip(), oleh)


def teks_nilai(nilai) -> str:
    """Return a field's value as it is kept in a request: dates as ISO text, None as blank."""
    return "" if nilai is None else str(nilai)


def _lampirkan(usulan, isi: isi_bukti.IsiBukti) -> None:
    usulan.berkas = ContentFile(isi.isi, name=isi.nama)
    usulan.nama_berkas, usulan.tipe_berkas, usulan.sidik_berkas = isi.nama, isi.tipe, isi.sidik


def _buka(usulan, oleh) -> UsulanPerubahan:
    usulan = UsulanPerubahan.objects.select_for_update().select_related("pegawai").get(pk=usulan.pk)
    if usulan.status != Status.DIAJUKAN:
        raise ValidationError("Usulan ini sudah diputus.")
    if usulan.pegawai.pengguna_id == oleh.pk:
        raise ValidationError("Usulan sendiri diputus oleh pengelola lain.")
    if not UsulanPerubahan.objects.dikelola(oleh).filter(pk=usulan.pk).exists():
        raise ValidationError("Usulan ini diputus oleh pengelola kepegawaian badannya.")
    return usulan


def _putus(usulan, status, putusan, oleh) -> UsulanPerubahan:
    usulan.status, usulan.putusan = status, putusan
    usulan.diputus_oleh, usulan.diputus_pada = oleh, timezone.now()
    return simpan(usulan)


def _periksa(pegawai, bidang, nilai_baru) -> str:
    """Return the new value in its kept form; ValidationError beside `nilai_baru` where the field refuses it."""
    try:
        nilai = Pegawai._meta.get_field(bidang).clean(_urai(bidang, nilai_baru), pegawai)
    except ValidationError as galat:
        raise ValidationError({"nilai_baru": _pilihan(bidang) or galat.messages}) from galat
    return teks_nilai(nilai)


def _pilihan(bidang) -> str:
    """Return the sentence that names what a field of choices takes; blank for other fields."""
    pilihan = Pegawai._meta.get_field(bidang).flatchoices
    return f"Tulis salah satu dari: {', '.join(str(label) for _, label in pilihan)}." if pilihan else ""


def _urai(bidang, teks: str):
    """Read a typed value: a date in three forms, a choice by its label or its code, in any case."""
    kolom, teks = Pegawai._meta.get_field(bidang), teks.strip()
    if isinstance(kolom, models.DateField):
        return _tanggal(teks)
    dikenal = {kode.casefold(): kode for kode, _ in kolom.flatchoices}
    dikenal |= {str(label).casefold(): kode for kode, label in kolom.flatchoices}
    return dikenal.get(teks.casefold(), teks)


def _tanggal(teks: str) -> date:
    for bentuk in BENTUK_TANGGAL:
        try:
            return datetime.strptime(teks, bentuk).date()
        except ValueError:
            continue
    raise ValidationError("Tulis tanggal sebagai HH-BB-TTTT, misalnya 17-05-1990.")
