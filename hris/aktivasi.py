"""One-time codes for a printed slip, of which only a keyed hash is kept, and keys for mailed links."""

import secrets
from datetime import datetime, timedelta

import pghistory
from allauth.account.app_settings import PASSWORD_RESET_TOKEN_GENERATOR
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.utils.crypto import constant_time_compare, salted_hmac

from hris.models import KodeAktivasi, Pengguna

HURUF = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that paper confuses
PANJANG = 8
MASA = timedelta(days=7)
BATAS_SALAH = 5


def sidik(pengguna_id: int, kode: str) -> str:
    """Return the keyed hash of a code; spaces, hyphens and case do not count."""
    bersih = "".join(huruf for huruf in kode.upper() if huruf.isalnum())
    return salted_hmac("hris.aktivasi", f"{pengguna_id}:{bersih}", algorithm="sha256").hexdigest()


def kunci_tautan(pengguna: Pengguna) -> str:
    """Return "UID-KEY" for a link by which the account's holder sets a password; kept nowhere, spent by its use."""
    return f"{user_pk_to_url_str(pengguna)}-{PASSWORD_RESET_TOKEN_GENERATOR().make_token(pengguna)}"


@transaction.atomic
def buat_kode(
    *,
    pengguna: Pengguna,
    oleh: Pengguna,
    sekarang: datetime,
    masa: timedelta = MASA,
    pemulihan: bool = False,
    lepas_dua_langkah: bool = False,
) -> str:
    """Return a new code "ABCD-EFGH" for an account; earlier codes of the account lapse.

    Only a code of a recovery (`pemulihan`) replaces a password that exists, and only such a one switches two-step
    verification off (`lepas_dua_langkah`); the caller has seen to it that two people agreed
    (pegawai.actions.pemulihan).
    """
    kode = "".join(secrets.choice(HURUF) for _ in range(PANJANG))
    pengguna.kode_aktivasi.filter(dipakai_pada=None).delete()
    baru = KodeAktivasi(
        pengguna=pengguna,
        sidik=sidik(pengguna.pk, kode),
        dibuat_oleh=oleh,
        dibuat_pada=sekarang,
        berlaku_sampai=sekarang + masa,
        pemulihan=pemulihan,
        lepas_dua_langkah=lepas_dua_langkah,
    )
    baru.full_clean()
    baru.save()
    return f"{kode[:4]}-{kode[4:]}"


@transaction.atomic
def tukarkan(*, username: str, kode: str, sandi: str, sekarang: datetime) -> Pengguna | None:
    """Open the account and set its password; None for anything that does not fit, whatever it is.

    A wrong try is counted and the count stays. Raises ValidationError for a password too like the person's own data,
    which only the holder of the right code gets to see.
    """
    terbuka = KodeAktivasi.objects.select_for_update(of=("self",)).select_related("pengguna")
    baris = terbuka.filter(
        pengguna__username=username,
        pengguna__is_active=True,
        dipakai_pada=None,
        berlaku_sampai__gt=sekarang,
        salah__lt=BATAS_SALAH,
    ).first()
    harapan = baris.sidik if baris else ""
    cocok = constant_time_compare(sidik(baris.pengguna_id if baris else 0, kode), harapan)
    if baris is None or (baris.pengguna.has_usable_password() and not baris.pemulihan):
        return None
    if not cocok:
        baris.salah += 1
        baris.save(update_fields=["salah"])
        return None
    validate_password(sandi, baris.pengguna)
    baris.dipakai_pada = sekarang
    baris.save(update_fields=["dipakai_pada"])
    _pakai(baris, sandi)
    return baris.pengguna


def _pakai(kode: KodeAktivasi, sandi: str) -> None:
    """Set the password, and take the authenticator away if that was agreed."""
    if kode.lepas_dua_langkah:
        Authenticator.objects.filter(user=kode.pengguna).delete()
    simpan_sandi(pengguna=kode.pengguna, sandi=sandi, cara="pemulihan" if kode.pemulihan else "kode")


@transaction.atomic
def simpan_sandi(*, pengguna: Pengguna, sandi: str, cara: str) -> None:
    """Set a password that has been judged; the history's context says in what way (kode, pemulihan, tautan)."""
    with pghistory.context(user=pengguna.pk, aktivasi=cara):
        pengguna.set_password(sandi)
        pengguna.save(update_fields=["password"])
