"""The matrix boxes × forms (Lampiran A): who is recommended what, and saving the matrix whole with its changes."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone

from direktori.models import BentukPengembangan, RekomendasiKotak
from hris.models import Pengguna
from hris.tindakan import simpan, tindakan

Status, Kekuatan = RekomendasiKotak.Status, RekomendasiKotak.Kekuatan
KOTAK = range(1, 10)


def bagi(kotak: int, *, karier: bool) -> dict:
    """Return the forms recommended for a box, main and optional; career actions only where `karier` allows them.

    `usulan` says that something shown is a proposal which the personnel section has not confirmed.
    """
    baris = RekomendasiKotak.objects.filter(kotak=kotak, bentuk__aktif=True).select_related("bentuk")
    isi = list(baris if karier else baris.filter(bentuk__tindakan_karier=False))
    return {
        "utama": [satu.bentuk for satu in isi if satu.kekuatan == Kekuatan.UTAMA],
        "opsional": [satu.bentuk for satu in isi if satu.kekuatan == Kekuatan.OPSIONAL],
        "usulan": any(satu.status == Status.USULAN for satu in isi),
    }


def bentuk_matriks(*, karier: bool):
    """Return the forms of the matrix: those of Lampiran A and whatever the matrix names besides."""
    bentuk = BentukPengembangan.objects.aktif().filter(
        Q(di_lampiran_a=True) | Q(pk__in=RekomendasiKotak.objects.order_by().values("bentuk"))
    )
    return bentuk if karier else bentuk.filter(tindakan_karier=False)


@tindakan
def simpan_matriks(*, isi: Mapping[tuple[int, int], str], tetapkan: bool, oleh: Pengguna) -> int:
    """Write the cells that changed, {(box, form's pk): "utama" | "opsional" | ""}; return how many.

    `tetapkan` confirms the whole matrix; without it a changed cell is a proposal again, the others stay as they are.
    A cell taken out leaves no row to say so: what is left of its box becomes the proposal.
    """
    _periksa(isi)
    ada = {(satu.kotak, satu.bentuk_id): satu for satu in RekomendasiKotak.objects.select_for_update()}
    berubah = {sel: nilai for sel, nilai in isi.items() if nilai != (ada[sel].kekuatan if sel in ada else "")}
    for sel, nilai in berubah.items():
        _tulis(ada.get(sel), sel, nilai)
    kurang = RekomendasiKotak.objects.filter(kotak__in={kotak for (kotak, _), nilai in berubah.items() if not nilai})
    kurang.update(status=Status.USULAN, ditetapkan_oleh=None, ditetapkan_pada=None)
    if tetapkan:
        usulan = RekomendasiKotak.objects.filter(status=Status.USULAN)
        usulan.update(status=Status.DITETAPKAN, ditetapkan_oleh=oleh, ditetapkan_pada=timezone.now())
    return len(berubah)


def _periksa(isi: Mapping[tuple[int, int], str]) -> None:
    bentuk = set(BentukPengembangan.objects.values_list("pk", flat=True))
    salah = [
        sel
        for sel, nilai in isi.items()
        if sel[0] not in KOTAK or sel[1] not in bentuk or nilai not in ("", *Kekuatan.values)
    ]
    if salah:
        raise ValidationError("Matriks memuat kotak, bentuk, atau pilihan yang tidak dikenal. Muat ulang halaman ini.")


def _tulis(baris: RekomendasiKotak | None, sel: tuple[int, int], nilai: str) -> None:
    if not nilai:
        baris.delete()
        return
    baris = baris or RekomendasiKotak(kotak=sel[0], bentuk_id=sel[1])
    baris.kekuatan, baris.status = nilai, Status.USULAN
    baris.ditetapkan_oleh = baris.ditetapkan_pada = None
    simpan(baris)
