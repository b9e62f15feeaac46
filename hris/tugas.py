"""Queued work of the ground floor."""

from django.core.mail import send_mail
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app


@app.task(name="hris.kirim_surel", retry=RetryStrategy(max_attempts=6, exponential_wait=4))
def kirim_surel(judul: str, isi: str, kepada: str) -> None:
    """Send one message; a mail server out of order is tried again for about an hour."""
    send_mail(judul, isi, None, [kepada])
