"""The demo accounts: printed by `make demo`, and the only ones with a known password."""

from typing import NamedTuple

SANDI = "Contoh-2026!"


class Akun(NamedTuple):
    """One demo account: what it is, how to sign in, and a sentence on what it shows."""

    peran: str
    pengguna: str
    sandi: str
    kalimat: str


AKUN: tuple[Akun, ...] = (
    Akun("Pegawai", "pegawai@contoh.test", SANDI, "menyusun IDP, mencatat kegiatan dan bukti, melihat JP sendiri"),
    Akun("Atasan (Kepala Bidang)", "atasan@contoh.test", SANDI, "menyetujui IDP timnya"),
    Akun("Plt. Kepala Bidang", "plt@contoh.test", SANDI, "menyetujui sebagai pelaksana tugas"),
    Akun("Kasubbag Kepegawaian", "kasubbag@contoh.test", SANDI, "pengelola kepegawaian sekaligus atasan"),
    Akun("Staf Kepegawaian", "kepegawaian@contoh.test", SANDI, "mengimpor pegawai, memverifikasi, menyusun laporan"),
    Akun("Kepala Badan", "kepala@contoh.test", SANDI, "menetapkan IDP dan membaca laporan"),
    Akun("Pembaca BKD", "bkd@contoh.test", SANDI, "membaca laporan yang dikirim ke BKD"),
    Akun("Pengelola Diklat (BPSDM)", "bpsdm@contoh.test", SANDI, "membaca laporan yang dikirim ke BPSDM"),
    Akun("Admin Sistem", "admin@contoh.test", SANDI, "mengelola akun, peran, dan parameter"),
)

SUREL_DEMO = {akun.pengguna.split("@")[0]: akun.pengguna for akun in AKUN}
"""Short key of a demo account ("atasan") → its sign-in address."""
