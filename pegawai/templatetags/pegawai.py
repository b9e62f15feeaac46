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


@register.filter
def nip_berkelompok(nomor: str) -> str:
    """Return a number in readable groups, for pages whose every reader may know it whole."""
    return nip.tampil(nomor)


def tampilkan_nip(pengguna, pegawai) -> str:
    """Return a person's number as this account may read it."""
    return nip.tampil(pegawai.nip) if boleh_utuh(pengguna, pegawai.pk) else nip.samar(pegawai.nip)


def boleh_utuh(pengguna, pegawai_id: int) -> bool:
    """Say whether this account may read the whole number of a person: the owner's and the personnel section's."""
    return pengguna.has_perm(Izin.PEGAWAI_KELOLA) or pegawai_id == pengguna.jangkauan.pegawai_id
