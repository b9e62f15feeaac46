"""Recovery of a forgotten password without mail: asked by one, confirmed by another, ended by the owner's sign-in."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.template.loader import render_to_string

from hris import aktivasi
from hris.models import Pengguna
from hris.tindakan import simpan, tindakan
from hris.tugas import kirim_surel
from pegawai.models import PemulihanSandi
from pegawai.querysets import akun_dapat_dipulihkan

MASA_PERMINTAAN = timedelta(days=3)
MASA_KODE = timedelta(days=1)
Status = PemulihanSandi.Status
DI_LUAR = "Akun ini tidak ada, belum aktif, di luar jangkauan Anda, atau haknya lebih besar daripada hak Anda."


@tindakan
def minta_pemulihan(
    *, username: str, alasan: str, lepas_dua_langkah: bool = False, oleh: Pengguna, sekarang: datetime
) -> PemulihanSandi:
    """Ask that an account may choose a new password; the owner is told at once.

    With `lepas_dua_langkah` the slip also switches two-step verification off: the authenticator was lost.
    """
    akun = akun_dapat_dipulihkan(oleh).filter(username=username).first()
    if akun is None:
        raise ValidationError({"username": DI_LUAR})
    for lama in akun.pemulihan.terbuka().filter(berlaku_sampai__lte=sekarang):
        _akhiri(lama, Status.DIBATALKAN, "Lewat waktu.", sekarang)
    baru = simpan(
        PemulihanSandi(
            pengguna=akun,
            alasan=alasan.strip(),
            lepas_dua_langkah=lepas_dua_langkah,
            diminta_oleh=oleh,
            diminta_pada=sekarang,
            berlaku_sampai=sekarang + MASA_PERMINTAAN,
        )
    )
    _beri_tahu(baru)
    return baru


@tindakan
def konfirmasi_pemulihan(*, pemulihan: PemulihanSandi, oleh: Pengguna, sekarang: datetime) -> str:
    """Confirm a request as a second person; return the one-time code, shown this once."""
    pemulihan = _buka(pemulihan, oleh, sekarang)
    if pemulihan.status != Status.MENUNGGU:
        raise ValidationError("Permintaan ini sudah dikonfirmasi.")
    if pemulihan.diminta_oleh_id == oleh.pk:
        raise ValidationError("Permintaan Anda sendiri dikonfirmasi oleh orang lain.")
    akun = pemulihan.pengguna
    teks = aktivasi.buat_kode(
        pengguna=akun,
        oleh=oleh,
        sekarang=sekarang,
        masa=MASA_KODE,
        pemulihan=True,
        lepas_dua_langkah=pemulihan.lepas_dua_langkah,
    )
    pemulihan.kode = akun.kode_aktivasi.first()
    pemulihan.status, pemulihan.berlaku_sampai = Status.DIKONFIRMASI, pemulihan.kode.berlaku_sampai
    pemulihan.dikonfirmasi_oleh, pemulihan.dikonfirmasi_pada = oleh, sekarang
    _beri_tahu(simpan(pemulihan))
    return teks


@tindakan
def batalkan_pemulihan(
    *, pemulihan: PemulihanSandi, alasan: str, oleh: Pengguna, sekarang: datetime
) -> PemulihanSandi:
    """Take a request back; a slip printed for it opens nothing any more."""
    if not alasan.strip():
        raise ValidationError({"alasan": "Pembatalan wajib disertai alasan."})
    return _akhiri(_buka(pemulihan, oleh), Status.DIBATALKAN, alasan.strip(), sekarang)


def akhiri_karena_masuk(*, pengguna: Pengguna, sekarang: datetime) -> PemulihanSandi | None:
    """End the open request of an account whose owner signs in; return it, or None.

    A sign-in after the slip was used completes it. A sign-in by any other password shows that none was forgotten:
    the request falls, so that nobody else can go on with it.
    """
    terbuka = pengguna.pemulihan.terbuka().select_related("kode", "diminta_oleh", "dikonfirmasi_oleh").first()
    if terbuka is None:
        return None
    return _akhiri_sendiri(pemulihan=terbuka, oleh=pengguna, sekarang=sekarang)


@tindakan
def _akhiri_sendiri(*, pemulihan, oleh, sekarang) -> PemulihanSandi:
    if pemulihan.kode is not None and pemulihan.kode.dipakai_pada is not None:
        return _akhiri(pemulihan, Status.DIPAKAI, "", sekarang)
    return _akhiri(pemulihan, Status.DIBATALKAN, "Pemilik akun masuk dengan kata sandinya.", sekarang)


def _buka(pemulihan, oleh, sekarang: datetime | None = None) -> PemulihanSandi:
    """Lock an open request of an account the actor may recover; `sekarang` refuses one that has lapsed."""
    terkunci = PemulihanSandi.objects.select_for_update(of=("self",)).select_related("pengguna", "kode")
    pemulihan = terkunci.get(pk=pemulihan.pk)
    if pemulihan.status not in PemulihanSandi.TERBUKA:
        raise ValidationError("Permintaan ini sudah berakhir.")
    if sekarang is not None and pemulihan.lewat(sekarang):
        raise ValidationError("Permintaan ini lewat waktu. Ajukan permintaan baru.")
    if not akun_dapat_dipulihkan(oleh).filter(pk=pemulihan.pengguna_id).exists():
        raise ValidationError(DI_LUAR)
    return pemulihan


def _akhiri(pemulihan, status, catatan, sekarang) -> PemulihanSandi:
    if status == Status.DIBATALKAN and pemulihan.kode is not None:
        pemulihan.kode.delete()
        pemulihan.kode = None
    pemulihan.status, pemulihan.catatan, pemulihan.selesai_pada = status, catatan, sekarang
    return simpan(pemulihan)


def _beri_tahu(pemulihan) -> None:
    """Queue a message to the owner: the queue waits for the mail server, the request does not."""
    akun = pemulihan.pengguna
    if not akun.email:
        return
    isi = render_to_string("account/email/pemulihan_message.txt", {"pemulihan": pemulihan})
    surat = {"judul": "[HRIS] Pemulihan kata sandi akun Anda", "isi": isi, "kepada": akun.email}
    transaction.on_commit(lambda: kirim_surel.defer(**surat))
