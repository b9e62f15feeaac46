"""System checks for mistakes between settings."""

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register


@register(Tags.security, deploy=True)
def surel_terkirim(app_configs, **kwargs):
    """Production that prints its mail instead of sending it locks people out of password reset."""
    if settings.EMAIL_BACKEND.endswith("console.EmailBackend"):
        return [Warning("Surel hanya dicetak di layar.", hint="Isi EMAIL_URL, lihat .env.contoh.", id="hris.W001")]
    return []


@register(Tags.security)
def berkas_di_luar_web(app_configs, **kwargs):
    """Evidence must never lie where the web server hands files out."""
    if settings.STATIC_ROOT in [settings.MEDIA_ROOT, *settings.MEDIA_ROOT.parents]:
        return [
            Error("Berkas bukti berada di dalam STATIC_ROOT.", hint="Ubah HRIS_DATA atau STATIC_ROOT.", id="hris.E001")
        ]
    return []
