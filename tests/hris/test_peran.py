"""Who may do what, as text: a change of any permission shows here."""

import re
from pathlib import Path

from hris.peran import KETENTUAN, Izin, Peran, izin_dari

MATRIKS = """
                      pegawai atasan pengelola kepala diklat bkd admin
pegawai.lihat            x      x        x       x      .     .    .
pegawai.kelola           .      .        x       .      .     .    .
pegawai.impor            .      .        x       .      .     .    .
pegawai.usul             x      .        .       .      .     .    .
pegawai.putus_usul       .      .        x       .      .     .    .
pegawai.ekspor           .      .        x       x      .     .    .
akun.aktifkan            .      .        x       .      .     .    .
akun.kelola              .      .        .       .      .     .    x
parameter.kelola         .      .        x       .      .     .    x
kompetensi.lihat         x      x        x       x      .     .    .
kompetensi.sendiri       x      .        .       .      .     .    .
kompetensi.tim           .      x        .       .      .     .    .
kompetensi.kelola        .      .        x       .      .     .    .
kinerja.lihat            x      x        x       x      .     .    .
kinerja.tim              .      x        .       .      .     .    .
kinerja.kelola           .      .        x       .      .     .    .
pemetaan.sendiri         x      .        .       .      .     .    .
pemetaan.lihat           .      x        x       x      .     .    .
pemetaan.kalibrasi       .      x        x       .      .     .    .
pemetaan.kelola          .      .        x       .      .     .    .
pemetaan.tetapkan        .      .        .       x      .     .    .
idp.sendiri              x      .        .       .      .     .    .
idp.tim                  .      x        .       .      .     .    .
idp.verifikasi           .      .        x       .      .     .    .
idp.tetapkan             .      .        .       x      .     .    .
jp.sendiri               x      .        .       .      .     .    .
jp.lihat                 x      x        x       x      .     .    .
jp.verifikasi            .      .        x       .      .     .    .
laporan.susun            .      .        x       .      .     .    .
laporan.baca             .      .        x       x      x     x    .
"""


def test_matriks_peran_dan_izin():
    kepala, *baris = MATRIKS.strip("\n").splitlines()
    assert kepala.split() == [peran.value for peran in Peran]
    tertulis = {satu.split()[0]: satu.split()[1:] for satu in baris}
    nyata = {str(izin): ["x" if izin in KETENTUAN[peran].izin else "." for peran in Peran] for izin in Izin}
    assert nyata == tertulis


def test_setiap_peran_berkalimat():
    assert [peran for peran in Peran if not KETENTUAN[peran].kalimat.endswith(".")] == []


def test_izin_beberapa_peran_digabung():
    assert izin_dari(["pegawai", "bkd"]) == izin_dari(["pegawai"]) | izin_dari(["bkd"])
    assert izin_dari([]) == frozenset()


def test_setiap_izin_dipakai():
    """A permission that only the menu names would protect nothing."""
    akar = Path(__file__).resolve().parents[2]
    aplikasi = ("hris", "pegawai", "kompetensi", "direktori", "pemetaan", "jp", "idp", "laporan")
    berkas = [satu for app in aplikasi for satu in (akar / app).rglob("*.py")]
    teks = "\n".join(s.read_text(encoding="utf-8") for s in berkas if s.name not in ("peran.py", "menu.py"))
    assert [izin.name for izin in Izin if not re.search(rf"Izin\.{izin.name}\b", teks)] == []


def test_admin_sistem_tidak_melihat_data_perorangan():
    assert izin_dari(["admin"]) == {"akun.kelola", "parameter.kelola"}
