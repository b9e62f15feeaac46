"""What the sign-in of this floor adds to the ground floor's: the owner hears of a recovery, and ends it."""

from django.contrib import messages
from django.utils import timezone

from hris.akun import Adaptor as AdaptorDasar
from hris.templatetags.hris import tanggal
from pegawai.actions import akhiri_karena_masuk


class Adaptor(AdaptorDasar):
    """Sign-in with the notice of a password recovery."""

    def post_login(self, request, user, **kwargs):
        pemulihan = akhiri_karena_masuk(pengguna=user, sekarang=timezone.now())
        if pemulihan is not None:
            messages.warning(request, kabar(pemulihan))
        return super().post_login(request, user, **kwargs)


def kabar(pemulihan) -> str:
    """Return what the owner of an account reads about an ended recovery."""
    hari = tanggal(timezone.localdate(pemulihan.diminta_pada))
    if pemulihan.status == pemulihan.Status.DIPAKAI:
        pelaku = f"diminta {pemulihan.diminta_oleh} pada {hari}, dikonfirmasi {pemulihan.dikonfirmasi_oleh}"
        awal = f"Kata sandi akun ini diatur ulang dengan slip ({pelaku})"
        if pemulihan.lepas_dua_langkah:
            awal += "; verifikasi dua langkah dimatikan, aktifkan lagi dari menu akun"
        return f"{awal}. Bila bukan Anda yang meminta, hubungi Admin Sistem."
    awal = f"{pemulihan.diminta_oleh} meminta pemulihan kata sandi akun ini pada {hari}"
    return f"{awal}. Karena Anda masuk, permintaan itu dibatalkan. Bila bukan Anda yang meminta, hubungi Admin Sistem."
