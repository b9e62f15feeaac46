"""What triggers cost when one transaction writes many rows."""

from django.db import connection


def ringankan(*, sesi: bool = False) -> None:
    """Spare every trigger of this transaction (or session) an exception; call it before writing thousands of rows.

    Each trigger first asks whether it is to be ignored by reading a setting that nobody made, and PostgreSQL answers
    with an exception. Undoing an exception walks through all foreign keys still to be checked at the end of the
    transaction, so the cost grows with the square of the rows: 20,000 people took two minutes instead of seconds. An
    empty list says the same without exception. Triggers work as always; a list that is set stays.
    """
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT set_config('pgtrigger.ignore', '{}', %s)"
            " WHERE coalesce(current_setting('pgtrigger.ignore', true), '') = ''",
            [not sesi],
        )
