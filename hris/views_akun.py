"""Account pages that django-allauth does not have: activation by slip, recovery codes, doors that stay shut."""

from allauth.account.decorators import reauthentication_required
from allauth.account.utils import perform_login
from allauth.account.views import PasswordResetFromKeyView
from allauth.core import ratelimit
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView, TemplateView

from hris import aktivasi
from hris.formulir import tambahkan_kesalahan
from hris.formulir_akun import AktivasiForm

AKTIF = "Akun Anda sudah aktif."
TIDAK_COCOK = (
    "NIP dan kode tidak cocok, atau kode sudah dipakai atau lewat masa berlakunya. "
    "Periksa slip Anda, atau minta slip baru kepada pengelola kepegawaian."
)
TERLALU_SERING = (
    "Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi. "
    "Sesudah lima kode keliru slip tidak berlaku lagi: minta slip baru kepada pengelola kepegawaian."
)


@method_decorator([login_not_required, never_cache, sensitive_post_parameters()], name="dispatch")
class AktivasiView(FormView):
    """Open an account with NIP and the one-time code of the printed slip, and choose a password."""

    template_name = "account/aktivasi.html"
    form_class = AktivasiForm

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            return HttpResponseRedirect(reverse("beranda"))
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        data = form.cleaned_data
        if not ratelimit.consume(self.request, action="aktivasi", key=data["nip"]):
            return self._tolak(form, ValidationError(TERLALU_SERING), 429)
        try:
            pengguna = aktivasi.tukarkan(
                username=data["nip"], kode=data["kode"], sandi=data["sandi"], sekarang=timezone.now()
            )
        except ValidationError as galat:
            return self._tolak(form, ValidationError({"sandi": galat.messages}), 422)
        if pengguna is None:
            return self._tolak(form, ValidationError(TIDAK_COCOK), 422)
        messages.success(self.request, AKTIF)
        return perform_login(self.request, pengguna, redirect_url=reverse("beranda"))

    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def _tolak(self, form, galat, status):
        tambahkan_kesalahan(form, galat)
        return self.render_to_response(self.get_context_data(form=form), status=status)


@method_decorator([login_not_required, never_cache, sensitive_post_parameters()], name="dispatch")
class TautanAktivasiView(PasswordResetFromKeyView):
    """The first password by the mailed link: like a reset, in words of its own, and it signs in as a slip does."""

    template_name = "account/aktivasi_tautan.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"action_url": self.request.path}

    def form_valid(self, form):
        aktivasi.simpan_sandi(pengguna=self.reset_user, sandi=form.cleaned_data["password1"], cara="tautan")
        messages.success(self.request, AKTIF)
        return perform_login(self.request, self.reset_user, redirect_url=reverse("beranda"))


@method_decorator([never_cache, reauthentication_required], name="dispatch")
class KodePemulihanView(TemplateView):
    """The unused recovery codes, after the password was typed again; unlike allauth's own page it writes nothing."""

    template_name = "mfa/recovery_codes/index.html"

    def get_context_data(self, **kwargs):
        kode = get_object_or_404(Authenticator, user=self.request.user, type=Authenticator.Type.RECOVERY_CODES).wrap()
        return super().get_context_data(**kwargs) | {
            "kode_tersisa": kode.get_unused_codes(),
            "jumlah_kode": len(kode.generate_codes()),
        }


class UnduhPemulihanView(KodePemulihanView):
    """The same as a text file."""

    def render_to_response(self, context, **kwargs):
        return HttpResponse(
            "\n".join(context["kode_tersisa"]) + "\n",
            content_type="text/plain; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="kode-pemulihan.txt"'},
        )


@login_not_required
def tidak_dipakai(request):
    """Accounts come from the staff data and follow it: nobody signs up or edits addresses here."""
    raise Http404
