"""The lock on the rule sets: recounts share it, a change of a set waits for them and keeps them waiting."""

from django.db import connection

KUNCI_ATURAN = 727_010


def kunci_aturan(*, bersama: bool) -> None:
    """Hold the lock until the transaction ends; shared for counting, alone for changing."""
    fungsi = "pg_advisory_xact_lock_shared" if bersama else "pg_advisory_xact_lock"
    with connection.cursor() as kursor:
        kursor.execute(f"SELECT {fungsi}(%s)", [KUNCI_ATURAN])
