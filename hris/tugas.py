"""Queued work of the ground floor."""

from django.core.mail import send_mail
from django.template.loader import render_to_string
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

PENGGANTI = "UID-KEY"
"""What stands for the key in the pattern of a link, until the link is mailed."""
SURAT = RetryStrategy(max_attempts=6, exponential_wait=4)


@app.task(name="hris.kirim_surel", retry=SURAT)
def kirim_surel(judul: str, isi: str, kepada: str) -> None:
    """Send one message; a mail server out of order is tried again for about an hour."""
    send_mail(judul, isi, None, [kepada])


@app.task(name="hris.kirim_tautan_sandi", retry=SURAT)
def kirim_tautan_sandi(pengguna_id: int, pola: str) -> None:
    """Mail a link to set a new password. Its key is made here, so that none lies in the queue's table."""
    from hris.aktivasi import kunci_tautan
    from hris.models import Pengguna

    akun = Pengguna.objects.filter(pk=pengguna_id, is_active=True).exclude(email="").first()
    if akun is None:
        return
    konteks = {"user": akun, "password_reset_url": pola.replace(PENGGANTI, kunci_tautan(akun))}
    isi = render_to_string("account/email/password_reset_key_message.txt", konteks)
    send_mail("[HRIS] Tautan kata sandi baru", isi, None, [akun.email])
