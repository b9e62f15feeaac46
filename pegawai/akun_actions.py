"""Verbs that let people in: an activation link by mail, or a slip with a one-time code."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

import pghistory
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.db.models import OuterRef, Q, Subquery
from django.template.loader import render_to_string
from django.utils import timezone

from hris import aktivasi
from hris.models import KodeAktivasi, Pengguna
from hris.tindakan import tindakan
from pegawai.actions import buat_akun
from pegawai.models import Pegawai

catatan = logging.getLogger(__name__)


@dataclass
class Kiriman:
    """What became of activation mails: how many went out, and whose did not."""

    terkirim: int = 0
    gagal: list[str] = field(default_factory=list)
    tanpa_email: list[str] = field(default_factory=list)


def belum_aktif(pengguna: Pengguna, tanggal):
    """Return the people in reach, on the staff on a date, who have no account they could sign in with."""
    tanpa_sandi = Q(pengguna__isnull=True) | Q(pengguna__password__regex=r"^(!|$)")  # noqa: S106  no password
    orang = Pegawai.objects.dikelola(pengguna).pada(tanggal)
    return orang.filter(tanpa_sandi).exclude(pengguna__is_active=False).select_related("pengguna")


def dengan_slip(orang):
    """Annotate when the newest slip that nobody has used was made (`slip_pada`)."""
    slip = KodeAktivasi.objects.filter(pengguna=OuterRef("pengguna"), dipakai_pada=None).order_by("-dibuat_pada")
    return orang.annotate(slip_pada=Subquery(slip.values("dibuat_pada")[:1]))


@tindakan
def siapkan_akun(*, pegawai: Pegawai, oleh: Pengguna) -> Pengguna:
    """Return the person's account, made or brought up to the staff data's e-mail; refuse one that works already."""
    akun = pegawai.pengguna or buat_akun(pegawai=pegawai, oleh=oleh)
    if akun.password and akun.has_usable_password():
        raise ValidationError(f"Akun {pegawai.nama} sudah aktif.")
    if not akun.is_active:
        raise ValidationError(f"Akun {pegawai.nama} dinonaktifkan; hubungi Admin Sistem.")
    if pegawai.email and akun.email != pegawai.email:
        akun.email = pegawai.email
        akun.full_clean(exclude=["password"])
        akun.save(update_fields=["email"])
    return akun


@tindakan
def buat_slip(*, daftar: Iterable[Pegawai], oleh: Pengguna, sekarang: datetime) -> list[tuple[Pegawai, str]]:
    """Return each person with a new one-time code; it is shown this once and kept as a hash only."""
    return [
        (satu, aktivasi.buat_kode(pengguna=siapkan_akun(pegawai=satu, oleh=oleh), oleh=oleh, sekarang=sekarang))
        for satu in daftar
    ]


def kirim_tautan(
    *, daftar: Iterable[Pegawai], oleh: Pengguna, buat_alamat: Callable[[Pengguna], str], pengirim: str | None = None
) -> Kiriman:
    """Mail each person a link to choose a password. Accounts are kept before any mail goes out.

    Mail out of order loses nothing: the accounts stay, and the result names whose mail did not go out.
    """
    hasil = Kiriman()
    with transaction.atomic(), pghistory.context(user=oleh.pk):
        beralamat = [satu for satu in daftar if satu.email or hasil.tanpa_email.append(satu.nama)]
        akun = [siapkan_akun(pegawai=satu, oleh=oleh) for satu in beralamat]
    surat = [_surat(satu, buat_alamat(satu), pengirim) for satu in akun]
    _kirim(surat, akun, hasil)
    return hasil


def _surat(akun: Pengguna, alamat: str, pengirim: str | None) -> EmailMessage:
    konteks = {"nama": akun.nama, "tautan": alamat}
    judul = render_to_string("account/email/aktivasi_subject.txt", konteks).strip()
    return EmailMessage(judul, render_to_string("account/email/aktivasi_message.txt", konteks), pengirim, [akun.email])


def _catat_kiriman(akun: Pengguna) -> None:
    """Keep when a link went out and where to, for the list of those who have not used theirs."""
    akun.tautan_pada, akun.tautan_ke = timezone.now(), akun.email
    akun.save(update_fields=["tautan_pada", "tautan_ke"])


def _kirim(surat: list[EmailMessage], akun: list[Pengguna], hasil: Kiriman) -> None:
    """One connection for all; when it cannot be opened nobody waits for it again and again."""
    koneksi = get_connection()
    try:
        koneksi.open()
    except OSError:
        catatan.exception("Server surel tidak dapat dihubungi")
        hasil.gagal += [satu.nama for satu in akun]
        return
    try:
        for satu, milik in zip(surat, akun, strict=True):
            try:
                hasil.terkirim += koneksi.send_messages([satu]) or 0
                _catat_kiriman(milik)
            except OSError:
                catatan.exception("Surel aktivasi tidak terkirim")
                hasil.gagal.append(milik.nama)
    finally:
        koneksi.close()
