#!/usr/bin/env python
"""Django's command line for HRIS Bappelitbangda."""

import os
import signal
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hris.settings")
    # An orderly exit on SIGTERM too, so that the embedded PostgreSQL stops with its last process.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    from django.core.management import execute_from_command_line

    from hris.perintah import jalankan

    try:
        if sebab := jalankan(execute_from_command_line, sys.argv):
            sys.exit(f"Galat: {sebab}")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
