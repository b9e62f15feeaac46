"""Actions: every change of state goes through one of these."""

import functools

import pghistory
from django.db import transaction


def tindakan(fungsi):
    """Make a keyword-only function an action: one transaction, and its history says who (`oleh`) did it."""

    @functools.wraps(fungsi)
    def bungkus(*, oleh, **kwargs):
        with transaction.atomic(), pghistory.context(user=oleh.pk):
            return fungsi(oleh=oleh, **kwargs)

    return bungkus


def simpan(baris):
    """Check a row whole (fields, uniqueness, constraints), then save it; return it."""
    baris.full_clean()
    baris.save()
    return baris
