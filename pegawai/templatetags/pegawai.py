"""Tags of a person's pages."""

from django import template

from hris.peran import Izin
from hris.tab import tab_untuk
from pegawai import nip

register = template.Library()


@register.simple_tag(takes_context=True)
def daftar_tab(context, pegawai) -> list[dict]:
    """Return the tabs of a person that the viewer may open."""
    return tab_untuk(context["request"].user, pegawai.pk)


@register.simple_tag(takes_context=True)
def nip_tampil(context, pegawai) -> str:
    """Return the number whole for its owner and the personnel section, masked for everybody else."""
    return tampilkan_nip(context["request"].user, pegawai)


def tampilkan_nip(pengguna, pegawai) -> str:
    """Return a person's number as this account may read it."""
    utuh = pengguna.has_perm(Izin.PEGAWAI_KELOLA) or pegawai.pk == pengguna.jangkauan.pegawai_id
    return nip.tampil(pegawai.nip) if utuh else nip.samar(pegawai.nip)
