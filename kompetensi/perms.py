"""Who may enter whose assessments; reach is asked before."""

from hris.peran import Izin
from kompetensi.models import Asesmen
from kompetensi.querysets import dinilai
from pegawai.models import Pegawai

Metode = Asesmen.Metode
METODE_KELOLA = (Metode.ASESMEN_CENTER, Metode.UJI_KOMPETENSI, Metode.ATASAN)


def mengelola(pengguna, pegawai) -> bool:
    """Whether the account keeps this person's assessments as personnel section; never its own."""
    return (
        pengguna.has_perm(Izin.KOMPETENSI_KELOLA) and Pegawai.objects.dikelola(pengguna).filter(pk=pegawai.pk).exists()
    )


def menilai(pengguna, pegawai) -> bool:
    """Whether the account judges this person as superior, or in the name of a superior outside the system."""
    berizin = pengguna.has_perm(Izin.KOMPETENSI_TIM) or pengguna.has_perm(Izin.KOMPETENSI_KELOLA)
    return berizin and dinilai(pengguna).filter(pk=pegawai.pk).exists()


def metode_terbuka(pengguna, pegawai) -> tuple[str, ...]:
    """Return the methods by which the account may record an assessment of this person."""
    if mengelola(pengguna, pegawai):
        return METODE_KELOLA
    return (Metode.ATASAN,) if menilai(pengguna, pegawai) else ()
