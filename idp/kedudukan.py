"""Who an account is to a plan on a date: the bridge from posts and roles to the table of idp/alur.py."""

from dataclasses import dataclass
from datetime import date

from hris.models import Pengguna
from idp import alur
from idp.models import IDP
from idp.tangga import Tangga, tangga
from pegawai.models import Pegawai, PenugasanPeran, RiwayatJabatan

SEBUTAN_PENGELOLA = "Pengelola Kepegawaian"


@dataclass(frozen=True)
class Kedudukan:
    """The capacities of an account towards a plan, and for each the post as it is signed."""

    orang: Pegawai | None
    tangga: Tangga
    himpunan: frozenset[str]
    sebutan: dict[str, str]
    pangkuan: dict[int, RiwayatJabatan]

    @property
    def sendiri(self) -> bool:
        return alur.PEMILIK in self.himpunan


def kedudukan(idp: IDP, pengguna: Pengguna, tanggal: date) -> Kedudukan:
    """Compute what an account is to a plan on a date (seven short queries)."""
    orang, pangkuan = _pelaku(pengguna, tanggal)
    naik = tangga(idp.pegawai, tanggal)
    sebutan = _dari_jabatan(idp, orang, pangkuan, naik) | _dari_peran(pengguna, tanggal, naik, pangkuan)
    memangku_puncak = naik.puncak is not None and naik.puncak.pk in pangkuan
    himpunan = alur.tanpa_diri(frozenset(sebutan), memangku_puncak=memangku_puncak)
    return Kedudukan(orang, naik, himpunan, sebutan, pangkuan)


def jabatan_atasan(pegawai: Pegawai, pengguna: Pengguna, tanggal: date):
    """Return the nearest post above a person in which an account acts on a date, or None."""
    orang, pangkuan = _pelaku(pengguna, tanggal)
    if orang is None or orang == pegawai:
        return None
    return _atasan_terdekat(pangkuan, tangga(pegawai, tanggal))


def _atasan_terdekat(pangkuan, naik: Tangga):
    calon = [riwayat.jabatan for pk, riwayat in pangkuan.items() if pk in naik.atasan]
    return max(calon, key=lambda jabatan: len(jabatan.jalur), default=None)


def _pelaku(pengguna: Pengguna, tanggal: date) -> tuple[Pegawai | None, dict[int, RiwayatJabatan]]:
    """Return the person behind an account, and the holdings by which that person acts on a date, by post."""
    orang = Pegawai.objects.pada(tanggal).filter(pengguna=pengguna).first()
    if orang is None:
        return None, {}
    dipangku = RiwayatJabatan.objects.bertindak(tanggal).filter(pegawai=orang).select_related("jabatan")
    return orang, {satu.jabatan_id: satu for satu in dipangku.order_by("-urutan_wenang", "pk")}


def _dari_jabatan(idp: IDP, orang, pangkuan, naik: Tangga) -> dict[str, str]:
    """Owner, drafter and superiors."""
    pemilik = orang is not None and orang.pk == idp.pegawai_id
    hasil = _sebagai_pemilik(idp, naik) if pemilik else {}
    if not pemilik and idp.jabatan_penyusun_id in pangkuan:
        hasil[alur.PENYUSUN] = pangkuan[idp.jabatan_penyusun_id].sebutan
    if idp.status == alur.DIAJUKAN and idp.jabatan_penanggung_id in pangkuan:
        hasil[alur.ATASAN_PENANGGUNG] = pangkuan[idp.jabatan_penanggung_id].sebutan
    if terdekat := _atasan_terdekat(pangkuan, naik):
        hasil[alur.ATASAN] = pangkuan[terdekat.pk].sebutan
    return hasil


def _sebagai_pemilik(idp: IDP, naik: Tangga) -> dict[str, str]:
    """The owner, who is the drafter too unless a superior drafted."""
    sebutan = naik.milik.sebutan if naik.milik else "Pegawai"
    return {alur.PEMILIK: sebutan} | ({} if idp.jabatan_penyusun_id else {alur.PENYUSUN: sebutan})


def _tugas(pengguna: Pengguna, tanggal: date) -> list[tuple[str, str]]:
    """Return the roles given to an account on a date, each with the path of its unit."""
    tugas = PenugasanPeran.objects.pada(tanggal).filter(pengguna=pengguna)
    return list(tugas.values_list("peran", "unit__jalur"))


def _dari_peran(pengguna: Pengguna, tanggal: date, naik: Tangga, pangkuan) -> dict[str, str]:
    """Personnel section and head: by role over the person's unit; the head also by acting in the top post."""
    jalur = naik.milik.jabatan.unit.jalur if naik.milik else ""
    peran = {peran for peran, unit in _tugas(pengguna, tanggal) if jalur.startswith(unit)}
    hasil = {}
    if "pengelola" in peran:
        definitif = next((satu for satu in pangkuan.values() if satu.jenis == "definitif"), None)
        hasil[alur.PENGELOLA] = f"{SEBUTAN_PENGELOLA} · {definitif.sebutan}" if definitif else SEBUTAN_PENGELOLA
    if naik.puncak and naik.puncak.pk in pangkuan:
        hasil[alur.KEPALA] = pangkuan[naik.puncak.pk].sebutan
    elif "kepala" in peran:
        hasil[alur.KEPALA] = "Kepala"
    return hasil
