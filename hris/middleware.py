"""What every request of a signed-in person does to the session, and the year looked at, kept there."""

import time

from django.conf import settings
from django.utils import timezone

from hris.alamat import tahun_dari
from hris.templatetags.hris import ikon_dirujuk

KUNCI_SESI = "tahun"
KUNCI_SENTUH = "disentuh"


def sentuh(request, **_) -> None:
    """Prolong the session: saving it begins its idle time anew."""
    request.session[KUNCI_SENTUH] = int(time.time())


class SesiMiddleware:
    """Prolong the session of who is at work, at most once in a sixtieth of the idle time: a page need not write."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        diam = time.time() - request.session.get(KUNCI_SENTUH, 0) if request.user.is_authenticated else 0
        if diam >= settings.SESSION_COOKIE_AGE / 60:
            sentuh(request)
        return self.get_response(request)


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
