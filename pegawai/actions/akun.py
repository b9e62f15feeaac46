"""Accounts and the roles they hold."""

from datetime import date

from django.core.exceptions import ValidationError

from hris.kolom import rentang
from hris.models import Pengguna
from hris.peran import Peran
from hris.tindakan import simpan, tindakan
from pegawai.models import Pegawai, PenugasanPeran, UnitKerja

SISTEM = "sistem"
ADMIN_TERAKHIR = "Sesudah hari itu tidak ada lagi Admin Sistem untuk unit ini. Tugaskan penggantinya lebih dahulu."


def akun_sistem() -> Pengguna:
    """Return the account in whose name commands act; nobody can sign in with it."""
    akun, baru = Pengguna.objects.get_or_create(username=SISTEM, defaults={"nama": "Sistem", "is_active": False})
    if baru:
        akun.set_unusable_password()
        akun.save(update_fields=["password"])
    return akun


@tindakan
def buat_akun(*, pegawai: Pegawai, oleh) -> Pengguna:
    """Return the account of a person, made now, without a usable password, unless there is one."""
    if pegawai.pengguna is None:
        pegawai.pengguna = _akun_baru(pegawai.nip, pegawai.nama_gelar, pegawai.email)
        simpan(pegawai)
    return pegawai.pengguna


@tindakan
def buat_akun_luar(*, username: str, nama: str, email: str = "", oleh) -> Pengguna:
    """Create the account of an outside reader or Admin Sistem, without a usable password."""
    return _akun_baru(username, nama, email)


@tindakan
def ubah_akun_luar(*, pengguna: Pengguna, data: dict, oleh) -> Pengguna:
    """Change name and e-mail of an account without staff data; the others follow the staff data."""
    if Pegawai.objects.filter(pengguna=pengguna).exists():
        raise ValidationError("Nama dan e-mail akun ini mengikuti data pegawai.")
    for bidang in ("nama", "email"):
        setattr(pengguna, bidang, data.get(bidang, getattr(pengguna, bidang)))
    return simpan(pengguna)


@tindakan
def aktifkan_akun(*, pengguna: Pengguna, oleh) -> Pengguna:
    """Let an account sign in again."""
    pengguna.is_active = True
    return simpan(pengguna)


@tindakan
def nonaktifkan_akun(*, pengguna: Pengguna, oleh) -> Pengguna:
    """Keep an account from signing in; its open sessions end at once, for every request looks the account up."""
    if pengguna.pk == oleh.pk:
        raise ValidationError({"is_active": "Akun sendiri tidak dapat dinonaktifkan."})
    pengguna.is_active = False
    return simpan(pengguna)


@tindakan
def tugaskan_peran(
    *, pengguna: Pengguna, peran: str, unit: UnitKerja, mulai: date, sampai: date | None = None, oleh
) -> PenugasanPeran:
    """Give an account a role over a unit's subtree; nobody gives a role to themselves."""
    if pengguna.pk == oleh.pk:
        raise ValidationError({"pengguna": "Peran untuk akun sendiri ditugaskan oleh Admin Sistem lain."})
    masa = rentang(mulai, sampai)
    if PenugasanPeran.objects.filter(pengguna=pengguna, peran=peran, unit=unit, masa__overlap=masa).exists():
        raise ValidationError({"peran": "Akun ini sudah memegang peran tersebut pada masa itu."})
    return simpan(PenugasanPeran(pengguna=pengguna, peran=peran, unit=unit, masa=masa))


@tindakan
def cabut_peran(*, penugasan: PenugasanPeran, sampai: date, oleh) -> PenugasanPeran:
    """End a role; `sampai` is its last day. Nobody prolongs their own, and the last Admin Sistem keeps theirs."""
    semula = PenugasanPeran.objects.get(pk=penugasan.pk).masa.upper
    penugasan.masa = rentang(penugasan.masa.lower, sampai)
    berakhir = penugasan.masa.upper
    lebih_lama = semula is not None and berakhir > semula
    if lebih_lama and penugasan.pengguna_id == oleh.pk:
        raise ValidationError({"sampai": "Peran untuk akun sendiri diperpanjang oleh Admin Sistem lain."})
    if lebih_lama and _peran_sama(penugasan).filter(masa__overlap=penugasan.masa).exists():
        raise ValidationError({"sampai": "Akun ini memegang peran yang sama lagi sebelum tanggal itu."})
    if penugasan.peran == Peran.ADMIN and not lebih_lama and not _admin_lain(penugasan, berakhir):
        raise ValidationError({"sampai": ADMIN_TERAKHIR})
    return simpan(penugasan)


def _peran_sama(penugasan: PenugasanPeran):
    sama = PenugasanPeran.objects.filter(
        pengguna_id=penugasan.pengguna_id, peran=penugasan.peran, unit_id=penugasan.unit_id
    )
    return sama.exclude(pk=penugasan.pk)


def _admin_lain(penugasan: PenugasanPeran, tanggal: date) -> bool:
    """Say whether another working account administers the unit, or one above it, on a date."""
    lain = PenugasanPeran.objects.pada(tanggal).filter(peran=Peran.ADMIN, pengguna__is_active=True)
    return lain.exclude(pk=penugasan.pk).filter(unit__in=UnitKerja.objects.leluhur(penugasan.unit.jalur)).exists()


def _akun_baru(username, nama, email) -> Pengguna:
    akun = Pengguna(username=username, nama=nama, email=email)
    akun.set_unusable_password()
    return simpan(akun)
