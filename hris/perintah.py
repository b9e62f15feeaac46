"""What the command line says when the database is not there or not of this version: a sentence, no traceback."""

from collections.abc import Callable
from subprocess import CalledProcessError

from django.core.exceptions import ImproperlyConfigured
from django.db import InterfaceError, OperationalError, ProgrammingError

BELUM_SIAP = ("42P01", "42703", "3F000")
"""PostgreSQL: undefined table, column, schema: migrations have not run here."""


def jalankan(perintah: Callable[[list[str]], None], argv: list[str]) -> str:
    """Run a command; return "" or the sentence that says why it could not. `--traceback` lets the error through."""
    if "--traceback" in argv:
        perintah(argv)
        return ""
    try:
        perintah(argv)
    except ProgrammingError as galat:
        if getattr(galat.__cause__, "sqlstate", None) not in BELUM_SIAP:
            raise
        return "Basis data belum disiapkan untuk versi ini. Jalankan dahulu: manage.py siapkan"
    except (OperationalError, InterfaceError) as galat:
        return f"Basis data tidak dapat dihubungi; periksa DATABASE_URL. ({_ringkas(galat)})"
    except ImproperlyConfigured as galat:
        return str(galat)
    except CalledProcessError as galat:
        return f"PostgreSQL tertanam tidak dapat dinyalakan; lihat pangkalan/log dalam HRIS_DATA. ({galat.returncode})"
    except PermissionError as galat:
        return f"Folder atau berkas tidak boleh ditulis: {galat.filename or galat}. Periksa HRIS_DATA."
    return ""


def _ringkas(galat: Exception) -> str:
    return str(galat).strip().splitlines()[0] if str(galat).strip() else type(galat).__name__
