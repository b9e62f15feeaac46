"""The year a person is looking at: chosen once, kept in the session."""

from django.utils import timezone

from hris.alamat import tahun_dari
from hris.templatetags.hris import ikon_dirujuk

KUNCI_SESI = "tahun"


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
