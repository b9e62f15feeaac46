"""Signing in again after the idle time: back to the page whose form was sent, never to one that only takes forms."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.shortcuts import resolve_url
from django.urls import Resolver404, resolve, reverse


class WajibMasukMiddleware(LoginRequiredMiddleware):
    """Send guests to sign in; what they had sent by a form leads back to the page of the form."""

    def handle_no_permission(self, request, view_func):
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        alamat = resolve_url(self.get_login_url(view_func))
        return redirect_to_login(halaman_formulir(request), alamat, self.get_redirect_field_name(view_func))


def halaman_formulir(request) -> str:
    """Return the address to open again: where the form stood, or the nearest page above where it was sent."""
    return next((satu for satu in _calon(request) if _dapat_dibuka(satu)), reverse("beranda"))


def _calon(request) -> Iterator[str]:
    """Yield the page that the browser names, if it is ours, then the address and those above it."""
    asal = urlsplit(request.headers.get("Referer", ""))
    if asal.netloc == request.get_host():
        yield asal._replace(scheme="", netloc="", fragment="").geturl()
    bagian = request.path.strip("/").split("/")
    for panjang in range(len(bagian), 0, -1):
        yield f"/{'/'.join(bagian[:panjang])}/"


def _dapat_dibuka(alamat: str) -> bool:
    """Say whether a page answers GET at this address."""
    try:
        pandangan = resolve(urlsplit(alamat).path).func
    except Resolver404:
        return False
    kelas = getattr(pandangan, "view_class", None)
    return kelas is None or (hasattr(kelas, "get") and "get" in kelas.http_method_names)
