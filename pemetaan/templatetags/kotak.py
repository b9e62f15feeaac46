"""Template tags of the nine boxes: a move in words, and a person's boxes for the tab of performance."""

from django import template

from hris.peran import Izin
from pemetaan import kotak, orang
from pemetaan.models import Pemetaan

register = template.Library()
BANYAK = 5
"""Rounds shown in a person's tab."""


@register.filter
def kata_gerak(dari: int, ke: int) -> str:
    """Return a move from box to box in words: "kinerja naik"."""
    return kotak.kata_gerak(dari, ke)


@register.inclusion_tag("pemetaan/_kotak_daftar.html", takes_context=True)
def kotak_pegawai(context, pegawai) -> dict:
    """Show a person's boxes: to the person itself what is opened to staff, to others what is in their reach."""
    pengguna = context["request"].user
    if pegawai.pk == pengguna.jangkauan.pegawai_id:
        return {"sendiri": orang.milik(pengguna)[:BANYAK], "daftar": []}
    if not pengguna.has_perm(Izin.PEMETAAN_LIHAT):
        return {"sendiri": [], "daftar": []}
    baris = Pemetaan.objects.terjangkau(pengguna).filter(pegawai=pegawai)
    return {
        "sendiri": [],
        "daftar": list(baris.select_related("putaran__periode").order_by("-putaran__tanggal", "-pk")[:BANYAK]),
    }
