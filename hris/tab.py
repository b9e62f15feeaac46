"""The tabs of a person. Names of URLs only, as in the menu, so that the floors above add theirs without an import."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse

from hris.peran import Izin


@dataclass(frozen=True)
class Tab:
    """One tab: code, label, URL name (its only argument is the person's pk), and the permissions that open it."""

    kode: str
    label: str
    url: str
    izin: tuple[Izin, ...]


TAB = (
    Tab("profil", "Profil", "pegawai:profil", (Izin.PEGAWAI_LIHAT,)),
    Tab("kompetensi", "Kompetensi", "kompetensi:pegawai", (Izin.KOMPETENSI_LIHAT,)),
    Tab("kinerja", "Kinerja", "pemetaan:pegawai", (Izin.KINERJA_LIHAT,)),
    Tab("idp", "IDP", "idp:pegawai", (Izin.PEGAWAI_LIHAT,)),
    Tab("jp", "JP", "jp:pegawai", (Izin.KEGIATAN_LIHAT,)),
    Tab("riwayat", "Riwayat", "pegawai:riwayat", (Izin.PEGAWAI_LIHAT,)),
)


def tab_untuk(pengguna, pk: int) -> list[dict]:
    """Return the tabs this account may open; a module that is not installed has no address, hence no tab."""
    hasil = []
    for tab in TAB:
        try:
            alamat = reverse(tab.url, args=[pk])
        except NoReverseMatch:
            continue
        if any(pengguna.has_perm(izin) for izin in tab.izin):
            hasil.append({"kode": tab.kode, "label": tab.label, "alamat": alamat})
    return hasil
