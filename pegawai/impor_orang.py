"""Rows about people who must already be on the staff: who they are, for kinds of import of the floors above."""

from datetime import date

from hris.impor.kerangka import Rencana
from pegawai.models import Pegawai, UnitKerja

TIDAK_ADA = "NIP ini tidak ada di antara pegawai badan ini."
NAMA_LAIN = "Nama pada berkas “{}” berbeda dari nama pegawai “{}”."


def kenali(semua: list[Rencana], unit: UnitKerja | None, tanggal: date) -> dict[str, Pegawai]:
    """Return the people of the sound plans by NIP, in one query; reject plans whose person is not of the agency.

    Who left the staff still belongs to the last agency, so that last year's results can be imported. A person of
    another agency is refused in the same words as an unknown one. Another name than the recorded one is pointed out; a
    missing one is filled in.
    """
    if unit is None:
        orang = {}
    else:
        dalam = Pegawai.objects.di_badan(unit.jalur, tanggal=tanggal)
        orang = {satu.nip: satu for satu in dalam.filter(nip__in=[satu.nip for satu in semua if satu.sah])}
    for satu in semua:
        if satu.sah:
            _periksa(satu, orang.get(satu.nip))
    return orang


def _periksa(satu: Rencana, pegawai: Pegawai | None) -> None:
    if pegawai is None:
        satu.kesalahan.append(TIDAK_ADA)
    elif not satu.nama:
        satu.nama = pegawai.nama
    elif _polos(satu.nama) not in (_polos(pegawai.nama), _polos(pegawai.nama_gelar)):
        satu.akibat.append(NAMA_LAIN.format(satu.nama, pegawai.nama))


def _polos(nama: str) -> str:
    return "".join(huruf for huruf in nama.casefold() if huruf.isalnum())
