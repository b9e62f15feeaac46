"""The year a person is looking at: chosen once, kept in the session."""

import re

from django.utils import timezone

from hris.templatetags.hris import ikon_dirujuk

KUNCI_SESI = "tahun"


def tahun_dari(teks: str) -> int | None:
    """Return a year of this century out of what somebody sent; None for anything else."""
    return int(teks) if re.fullmatch(r"20[0-9]{2}", teks) else None


class TahunMiddleware:
    """Set `request.tahun`: ?tahun= of the address, else the session's choice, else this year."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.hari_ini = timezone.localdate()
        request.tahun = self._tahun(request)
        return self.get_response(request)

    def _tahun(self, request) -> int:
        diminta = tahun_dari(request.GET.get("tahun", ""))
        return diminta or request.session.get(KUNCI_SESI, request.hari_ini.year)


class IkonMiddleware:
    """Let the icons of an answer be referred to, not drawn (see the tag `ikon`)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        tanda = ikon_dirujuk.set(True)
        try:
            return self.get_response(request)
        finally:
            ikon_dirujuk.reset(tanda)
