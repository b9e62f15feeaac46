"""Pages of the ground floor: the year, progress of jobs, the component gallery, errors, health."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import get_template
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.generic import DetailView, TemplateView, View
from django_htmx.http import HttpResponseClientRedirect

from hris import galeri
from hris.alamat import tahun_dari
from hris.middleware import KUNCI_SESI
from hris.models import Pekerjaan


class TahunView(View):
    """Keep the chosen year in the session and go back to the page it was chosen on."""

    http_method_names = ["post"]

    def post(self, request):
        if tahun := tahun_dari(request.POST.get("tahun", "")):
            request.session[KUNCI_SESI] = tahun
        tujuan = request.POST.get("kembali", "").removesuffix("?")
        aman = url_has_allowed_host_and_scheme(tujuan, allowed_hosts={request.get_host()})
        return HttpResponseRedirect(tujuan if aman else reverse("beranda"))


class PekerjaanView(DetailView):
    """The progress of one's own long job; htmx asks again until it ends, a plain page refreshes itself.

    Who waits on the page with JavaScript is taken to the result as soon as it is there; a job that failed stays on the
    page with its reason, and so does one that is looked at again later.
    """

    template_name = "generik/pekerjaan.html"
    context_object_name = "pekerjaan"

    def get_queryset(self):
        return Pekerjaan.objects.filter(oleh=self.request.user)

    def render_to_response(self, context, **response_kwargs):
        if self.request.htmx and self.object.berhasil and self.object.tautan:
            messages.success(self.request, self.object.pesan or "Selesai.")
            return HttpResponseClientRedirect(self.object.tautan)
        return super().render_to_response(context, **response_kwargs)


class GaleriView(TemplateView):
    """Every component in every state; for developers, under DEBUG."""

    template_name = "generik/galeri.html"

    def dispatch(self, request, *args, **kwargs):
        if not settings.DEBUG:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | galeri.konteks(self.request)


@login_not_required
def sehat(request):
    """Answer 200 while the web process and its database work; for load balancers."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT 1")
    return HttpResponse("sehat", content_type="text/plain")


def ditolak(request, exception=None):
    return render(request, "403.html", status=403)


def tidak_ada(request, exception=None):
    return render(request, "404.html", status=404)


def galat(request):
    """Render without the request: a broken database must still give a readable page."""
    return HttpResponse(get_template("500.html").render(), status=500)
