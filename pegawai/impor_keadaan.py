"""What the database holds that an import needs to know: a dozen queries, whatever the number of rows."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from hris.models import Pengguna
from pegawai.impor_unit import PencariUnit, dasar
from pegawai.models import (
    Golongan,
    Jabatan,
    Jenjang,
    Pegawai,
    RiwayatJabatan,
    RiwayatPangkat,
    StatusPegawai,
    UnitKerja,
)


class Keadaan:
    """The agency's units and posts, and the people of the file with their histories, on a date."""

    def __init__(self, *, unit: UnitKerja | None, tanggal: date, nip: Iterable[str], email: Iterable[str]) -> None:
        self.akar, self.tanggal = unit, tanggal
        self._pencari = PencariUnit(unit)
        self.unit = self._pencari.unit
        self.jenjang = {satu.kode: satu for satu in Jenjang.objects.order_by("urut", "pk")}
        self.golongan = {(satu.kode, satu.jenis_asn): satu for satu in Golongan.objects.order_by("pk")}
        self.orang = {satu.nip: satu for satu in Pegawai.objects.filter(nip__in=set(nip)).select_related("pengguna")}
        self._muat_jabatan()
        self._muat_riwayat()
        self._muat_email({satu for satu in email if satu})

    def _muat_jabatan(self) -> None:
        leluhur = UnitKerja.objects.leluhur(self.akar.jalur) if self.akar else UnitKerja.objects.none()
        jalur_unit = [satu.pk for satu in self.unit] + [satu.pk for satu in leluhur]
        semua = list(Jabatan.objects.filter(unit__in=jalur_unit).select_related("jenjang", "unit").order_by("pk"))
        self.jabatan = {(satu.unit_id, dasar(satu.nama)): satu for satu in semua}
        self.pimpinan = {satu.unit_id: satu for satu in semua if satu.memimpin}
        self.bawahan: dict[int | None, list[Jabatan]] = defaultdict(list)
        for satu in semua:
            if not satu.atasan_luar_nama:
                self.bawahan[satu.atasan_id].append(satu)

    def _muat_riwayat(self) -> None:
        orang = [satu.pk for satu in self.orang.values()]
        definitif = RiwayatJabatan.objects.definitif().select_related("jabatan__unit", "jabatan__jenjang")
        self.riwayat_jabatan = _per_orang(definitif.filter(pegawai__in=orang))
        self.riwayat_pangkat = _per_orang(RiwayatPangkat.objects.filter(pegawai__in=orang).select_related("golongan"))
        self.riwayat_status = _per_orang(StatusPegawai.objects.filter(pegawai__in=orang))
        memimpin = definitif.filter(jabatan__in=[satu.pk for satu in self.pimpinan.values()]).select_related(
            "jabatan", "pegawai"
        )
        bukan_lagi = StatusPegawai.objects.pada(self.tanggal).filter(jenis__in=StatusPegawai.BUKAN_PEGAWAI_LAGI)
        masih = memimpin.exclude(pegawai__in=bukan_lagi.values("pegawai"))
        belum_usai = Q(masa__upper_inf=True) | Q(masa__endswith__gt=self.tanggal)
        self.pemimpin: dict[int, list[RiwayatJabatan]] = defaultdict(list)
        for satu in masih.filter(belum_usai).order_by("pk"):
            self.pemimpin[satu.jabatan_id].append(satu)

    def _muat_email(self, email: set[str]) -> None:
        self.email = dict(Pegawai.objects.filter(email__in=email).values_list("email", "nip"))
        self.email_akun = dict(Pengguna.objects.filter(email__in=email).values_list("email", "pk"))

    def cari_unit(self, *, kode: str, nama: str, induk: str) -> UnitKerja:
        """Return the unit of the agency that a row names. Raises pegawai.impor_unit.UnitSalah."""
        return self._pencari.cari(kode=kode, nama=nama, induk=induk)

    @staticmethod
    def pimpinan_di_atas(unit: UnitKerja, pimpinan: dict, *, sendiri: bool):
        """Return the leading post (of `pimpinan` by unit) of the unit, else of the nearest unit above that has one."""
        bagian = [int(satu) for satu in unit.jalur.split("/") if satu]
        for pk in reversed(bagian if sendiri else bagian[:-1]):
            if pk in pimpinan:
                return pimpinan[pk]
        return None

    def email_bebas(self, email: str, nip: str, akun: int | None) -> bool:
        """Whether no other person and no other account bears an address."""
        return self.email.get(email, nip) == nip and self.email_akun.get(email, akun) == akun

    def di_luar(self, orang: Pegawai) -> bool:
        """Whether a known person belongs to another agency: by the latest definitive post."""
        riwayat = self.riwayat_jabatan.get(orang.pk)
        if not riwayat:
            return False
        terakhir = max(riwayat, key=lambda satu: satu.masa.lower)
        return not (self.akar and terakhir.jabatan.unit.jalur.startswith(self.akar.jalur))


def _per_orang(baris) -> dict[int, list]:
    hasil: dict[int, list] = defaultdict(list)
    for satu in baris.order_by("masa", "pk"):
        hasil[satu.pegawai_id].append(satu)
    return hasil
