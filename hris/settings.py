"""Settings by environment; every variable is listed in .env.contoh.

Two modes. Lokal (no DATABASE_URL, or HRIS_LOKAL=1): embedded database, generated secret, loopback hosts, no TLS:
for `make demo`, `make test` and development. Production (DATABASE_URL set): nothing secret has a default.
"""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
# HRIS_LOKAL=1 (every make target) leaves a production .env alone: a demo or a test must not land in its database.
if (BASE_DIR / ".env").exists() and not env.bool("HRIS_LOKAL", default=False):
    env.read_env(BASE_DIR / ".env")

LOKAL = env.bool("HRIS_LOKAL", default="DATABASE_URL" not in env.ENVIRON)
DEBUG = env.bool("DEBUG", default=False)
if DEBUG and not LOKAL:
    raise ImproperlyConfigured("DEBUG=1 ditolak bersama DATABASE_URL: hapus DEBUG, lihat .env.contoh.")
HRIS_DATA = Path(env("HRIS_DATA", default=str(BASE_DIR / ".lokal"))).resolve()


def wajib(nama: str) -> str:
    """Return a variable that production cannot do without."""
    nilai = env(nama, default="")
    if not nilai:
        raise ImproperlyConfigured(f"Variabel lingkungan {nama} belum diisi: lihat .env.contoh.")
    return nilai


def kunci_lokal() -> str:
    """Return the secret of this folder, made at first use; never used in production."""
    berkas = HRIS_DATA / "kunci-rahasia"
    if not berkas.exists():
        HRIS_DATA.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=HRIS_DATA) as baru:  # mode 600
            baru.write(secrets.token_urlsafe(64))
            baru.flush()
            with contextlib.suppress(FileExistsError):  # another process was first: its key is everybody's
                os.link(baru.name, berkas)
    return berkas.read_text()


SECRET_KEY = env("SECRET_KEY", default="") or (kunci_lokal() if LOKAL else wajib("SECRET_KEY"))
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"] if LOKAL else wajib("ALLOWED_HOSTS").replace(" ", "").split(",")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "laporan",
    "idp",
    "jp",
    "pemetaan",
    "direktori",
    "kompetensi",
    "pegawai",
    "hris",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "django.forms",
    "hris.apps.SitusAdmin",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "django_tables2",
    "django_filters",
    "import_export",
    "django_htmx",
    "bootstrap",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "hris.masuk_lagi.WajibMasukMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "hris.middleware.SesiMiddleware",
    "hris.middleware.TahunMiddleware",
    "hris.middleware.IkonMiddleware",
]

ROOT_URLCONF = "hris.urls"
WSGI_APPLICATION = "hris.wsgi.application"
FORM_RENDERER = "hris.formulir.PenyajiFormulir"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "hris.konteks.kerangka",
            ],
            "builtins": ["hris.templatetags.hris"],
        },
    }
]


def basis_data() -> dict:
    """Return the database: DATABASE_URL, else the embedded server, started now (about a second)."""
    from hris.pangkalan import url_tertanam

    url = env("DATABASE_URL", default="") or url_tertanam(HRIS_DATA)
    return {
        **environ.Env.db_url_config(url),
        "CONN_MAX_AGE": env.int("CONN_MAX_AGE", default=60),
        "CONN_HEALTH_CHECKS": True,
        # PgBouncer in transaction mode allows no server-side cursor.
        "DISABLE_SERVER_SIDE_CURSORS": env.bool("PGBOUNCER", default=False),
    }


DATABASES = {"default": basis_data()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "hris_tembolok"}}

AUTH_USER_MODEL = "hris.Pengguna"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend", "pegawai.perms.PeranBackend"]
PENGHITUNG_JANGKAUAN = "pegawai.jangkauan.hitung_jangkauan"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {"NAME": "hris.akun.BukanNIP"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "beranda"
ACCOUNT_ADAPTER = "pegawai.adaptor.Adaptor"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_RATE_LIMITS = {
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "10/m/ip,3/10m/key",
    "aktivasi": "10/m/ip,10/h/key",
}
ACCOUNT_FORMS = {
    "login": "hris.formulir_akun.Masuk",
    "change_password": "hris.formulir_akun.GantiSandi",
    "set_password": "hris.formulir_akun.BuatSandi",
    "reset_password": "hris.formulir_akun.LupaSandi",
    "reset_password_from_key": "hris.formulir_akun.SandiBaru",
    "user_token": "hris.formulir_akun.TautanSandi",
    "reauthenticate": "hris.formulir_akun.Pastikan",
}
MFA_FORMS = {
    "authenticate": "hris.formulir_akun.KodeMasuk",
    "reauthenticate": "hris.formulir_akun.KodePastikan",
    "activate_totp": "hris.formulir_akun.AktifkanTOTP",
    "deactivate_totp": "hris.formulir_akun.MatikanTOTP",
    "generate_recovery_codes": "hris.formulir_akun.BuatPemulihan",
}
ACCOUNT_SESSION_REMEMBER = False
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_ALLOW_UNVERIFIED_EMAIL = True  # addresses come from the staff data
MFA_TOTP_ISSUER = "HRIS Bappelitbangda"
MFA_ADAPTER = "hris.akun.AdaptorMFA"

# A session ends after this many seconds without a request.
SESSION_COOKIE_AGE = env.int("SESI_DETIK", default=3600)
SESSION_EXPIRE_AT_BROWSER_CLOSE = False
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not LOKAL
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=not LOKAL)
SECURE_REDIRECT_EXEMPT = [r"^sehat/$"]  # load balancers ask over plain HTTP
SECURE_HSTS_SECONDS = 0 if LOKAL else env.int("SECURE_HSTS_SECONDS", default=31536000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = not LOKAL
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if env.bool("DI_BELAKANG_PROKSI", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1  # rate limits count the visitor's address, not the proxy's
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],  # Bootstrap draws its form marks as data: images
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia")]
TIME_ZONE = env("TIME_ZONE", default="Asia/Makassar")  # Kupang: WITA
USE_TZ = True
USE_THOUSAND_SEPARATOR = False

STATIC_URL = "static/"
STATIC_ROOT = Path(env("STATIC_ROOT", default=str(HRIS_DATA / "statis")))
if LOKAL:
    STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # WhiteNoise warns where it is missing
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "hris.ikon.PencariIkon",
]
MEDIA_ROOT = HRIS_DATA / "berkas"  # outside the web root: no URL serves it but views in reach
STORAGES = {
    "default": {
        "BACKEND": env("PENYIMPANAN", default="django.core.files.storage.FileSystemStorage"),
        "OPTIONS": env.json("PENYIMPANAN_OPSI", default={}),
    },
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if LOKAL
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = LOKAL
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="hris@localhost")

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "tugas"
PEMUAT_ACUAN = [
    "hris.acuan.muat",
    "pegawai.acuan.muat",
    "kompetensi.acuan.muat",
    "direktori.acuan.muat",
    "pemetaan.acuan.muat",
    "jp.acuan.muat",
]
PENGIMPOR = {  # kinds of import (hris/impor/kerangka.py)
    "pegawai": "pegawai.impor_staf.PENGIMPOR",
    "kinerja": "pemetaan.impor_kinerja.PENGIMPOR",
    "asesmen": "kompetensi.impor_asesmen.PENGIMPOR",
    "standar": "kompetensi.impor_standar.PENGIMPOR",
}
AKUN_CONTOH = "laporan.contoh.akun.AKUN"  # rows: role, user name, password, what it shows
DJANGO_TABLES2_TEMPLATE = "generik/tabel.html"
FILTERS_EMPTY_CHOICE_LABEL = "Semua"
PROCRASTINATE_ON_APP_READY = "hris.antrean.siapkan"
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")
IMPORT_EXPORT_SKIP_ADMIN_LOG = True
SILENCED_SYSTEM_CHECKS = []
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"ringkas": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"konsol": {"class": "logging.StreamHandler", "formatter": "ringkas"}},
    "loggers": {"hris.akses": {"level": "INFO"}},  # who opened which evidence file
    "root": {"handlers": ["konsol"], "level": env("LOG_LEVEL", default="WARNING")},
}
