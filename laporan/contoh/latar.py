"""What every part of the example stands on: the clock, the seed, and the rows written so far."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils import timezone

from hris.models import Pengguna
from laporan.contoh.orang import Orang
from laporan.contoh.waktu import Waktu
from pegawai.models import Jabatan, Jenjang, Pegawai, RiwayatJabatan, UnitKerja

DI_LUAR = ("cltn", "penugasan-luar", "diberhentikan-sementara", "pensiun")


@dataclass
class Latar:
    """The stage: who exists, and who acts for whom on a day."""

    benih: int
    waktu: Waktu
    sistem: Pengguna
    orang: list[Orang]
    unit: dict[str, UnitKerja] = field(default_factory=dict)
    jabatan: dict[tuple[str, str], Jabatan] = field(default_factory=dict)
    pegawai: dict[str, Pegawai] = field(default_factory=dict)
    demo: dict[str, Pengguna] = field(default_factory=dict)
    bentuk: dict = field(default_factory=dict)
    jenjang_luar: Jenjang | None = None
    """The level of who signs evidence of kind d."""
    _akun: dict[int, Pengguna] = field(default_factory=dict)

    @property
    def badan(self) -> UnitKerja:
        return self.unit["bappelitbangda"]

    def akun_dari(self, pegawai: Pegawai) -> Pengguna:
        """Return the account that acts for a person; those without one are entered by the personnel section."""
        if pegawai.pengguna_id is None:
            return self.demo["kepegawaian"]
        return self._akun.setdefault(pegawai.pengguna_id, pegawai.pengguna)

    def dalam_cakupan(self) -> list[Orang]:
        return [o for o in self.orang if o.peran_cerita not in DI_LUAR and self.berakun(o)]

    def aktif_tahun_lalu(self) -> list[Orang]:
        """Return those in scope who were in their post on the first day of last year."""
        batas = date(self.waktu.tahun - 1, 1, 1)
        return [o for o in self.dalam_cakupan() if o.mulai <= batas]

    def berakun(self, orang: Orang) -> bool:
        return self.pegawai[orang.data["nip"]].pengguna_id is not None

    def pelaku_idp(self, idp, saat: datetime) -> Pengguna:
        """Return who moves a plan on: the holder of the post with which it lies, the personnel section or the head."""
        if idp.status == "disetujui":
            milik_sendiri = idp.pegawai.pengguna_id == self.demo["kepegawaian"].pk
            return self.demo["kasubbag" if milik_sendiri else "kepegawaian"]
        if idp.status == "diverifikasi":
            return self.demo["kepala"]
        return self.akun_dari(pejabat(idp.jabatan_penanggung_id, timezone.localdate(saat)))


def pejabat(jabatan_id: int, tanggal: date) -> Pegawai:
    """Return who acts in a post on a day: Plh, Plt, then the definitive holder."""
    dipangku = RiwayatJabatan.objects.bertindak(tanggal).filter(jabatan=jabatan_id).order_by("urutan_wenang", "pk")
    return dipangku.select_related("pegawai__pengguna").first().pegawai
