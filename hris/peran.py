"""Who may do what: every permission, every role with its sentence and its list. The only place that says so."""

from dataclasses import dataclass

from django.db.models import TextChoices


class Izin(TextChoices):
    """A permission; views, actions and the admin name these and nothing else."""

    PEGAWAI_LIHAT = "pegawai.lihat", "Melihat data pegawai dalam jangkauan"
    PEGAWAI_KELOLA = "pegawai.kelola", "Mengubah data pegawai, jabatan, dan status"
    PEGAWAI_IMPOR = "pegawai.impor", "Mengimpor data pegawai"
    PEGAWAI_USUL = "pegawai.usul", "Mengusulkan perubahan data sendiri"
    PEGAWAI_PUTUS_USUL = "pegawai.putus_usul", "Menerima atau menolak usulan perubahan data"
    PEGAWAI_EKSPOR = "pegawai.ekspor", "Mengekspor daftar pegawai"
    AKUN_AKTIFKAN = "akun.aktifkan", "Mengaktifkan akun pegawai"
    AKUN_KELOLA = "akun.kelola", "Mengelola akun dan peran"
    PARAMETER_KELOLA = "parameter.kelola", "Mengubah parameter dan data acuan"
    KOMPETENSI_LIHAT = "kompetensi.lihat", "Melihat kesenjangan kompetensi dalam jangkauan"
    KOMPETENSI_SENDIRI = "kompetensi.sendiri", "Menilai kompetensi sendiri"
    KOMPETENSI_TIM = "kompetensi.tim", "Menilai kompetensi bawahan dan mengonfirmasi penilaian mandiri"
    KOMPETENSI_KELOLA = "kompetensi.kelola", "Mengelola kamus, standar, dan asesmen kompetensi"
    KINERJA_LIHAT = "kinerja.lihat", "Melihat hasil kinerja dalam jangkauan"
    KINERJA_TIM = "kinerja.tim", "Mengisi penilaian kinerja bawahan"
    KINERJA_KELOLA = "kinerja.kelola", "Mengonfirmasi dan mengimpor kinerja, mengelola periode dan kinerja unit"
    PEMETAAN_SENDIRI = "pemetaan.sendiri", "Melihat kotak sendiri setelah dibuka untuk pegawai"
    PEMETAAN_LIHAT = "pemetaan.lihat", "Melihat pemetaan pegawai dalam jangkauan"
    PEMETAAN_KALIBRASI = "pemetaan.kalibrasi", "Mengalibrasi kotak pegawai dalam jangkauan"
    PEMETAAN_KELOLA = "pemetaan.kelola", "Mengelola putaran pemetaan dan matriks bentuk pengembangan"
    PEMETAAN_TETAPKAN = "pemetaan.tetapkan", "Menetapkan putaran pemetaan"
    IDP_SENDIRI = "idp.sendiri", "Menyusun IDP sendiri"
    IDP_TIM = "idp.tim", "Menyusun dan menyetujui IDP bawahan"
    IDP_VERIFIKASI = "idp.verifikasi", "Memverifikasi IDP"
    IDP_TETAPKAN = "idp.tetapkan", "Menetapkan IDP"
    KEGIATAN_SENDIRI = "jp.sendiri", "Mencatat kegiatan pengembangan sendiri"
    KEGIATAN_LIHAT = "jp.lihat", "Melihat kegiatan dan JP dalam jangkauan"
    KEGIATAN_VERIFIKASI = "jp.verifikasi", "Memverifikasi kegiatan dan bukti"
    LAPORAN_SUSUN = "laporan.susun", "Menyusun laporan semester"
    LAPORAN_BACA = "laporan.baca", "Membaca laporan resmi yang dikirim"


class Peran(TextChoices):
    """A role. Pegawai and Atasan follow from the staff data and posts; the others are assigned with dates.

    Kepala is both: it follows from acting in an agency's leading post, and may be assigned where the staff data lack
    one.
    """

    PEGAWAI = "pegawai", "Pegawai"
    ATASAN = "atasan", "Atasan"
    PENGELOLA = "pengelola", "Pengelola Kepegawaian"
    KEPALA = "kepala", "Kepala"
    DIKLAT = "diklat", "Pengelola Diklat (BPSDM)"
    BKD = "bkd", "Pembaca BKD"
    ADMIN = "admin", "Admin Sistem"


@dataclass(frozen=True)
class Ketentuan:
    """What a role is for, and what it may do."""

    kalimat: str
    izin: tuple[Izin, ...]


TURUNAN = (Peran.PEGAWAI, Peran.ATASAN)
"""Roles nobody assigns: they follow from being on the staff and from holding a superior post."""

SEUNIT = (Peran.PENGELOLA, Peran.KEPALA)
"""Roles that reach the people of the unit subtree they are held over."""

KETENTUAN: dict[Peran, Ketentuan] = {
    Peran.PEGAWAI: Ketentuan(
        "Melihat data sendiri, menyusun IDP, mencatat kegiatan dan bukti.",
        (
            Izin.PEGAWAI_LIHAT,
            Izin.PEGAWAI_USUL,
            Izin.KOMPETENSI_LIHAT,
            Izin.KOMPETENSI_SENDIRI,
            Izin.KINERJA_LIHAT,
            Izin.PEMETAAN_SENDIRI,
            Izin.IDP_SENDIRI,
            Izin.KEGIATAN_SENDIRI,
            Izin.KEGIATAN_LIHAT,
        ),
    ),
    Peran.ATASAN: Ketentuan(
        "Melihat semua pegawai di bawahnya secara berjenjang, menyusun dan menyetujui IDP mereka.",
        (
            Izin.PEGAWAI_LIHAT,
            Izin.KOMPETENSI_LIHAT,
            Izin.KOMPETENSI_TIM,
            Izin.KINERJA_LIHAT,
            Izin.KINERJA_TIM,
            Izin.PEMETAAN_LIHAT,
            Izin.PEMETAAN_KALIBRASI,
            Izin.IDP_TIM,
            Izin.KEGIATAN_LIHAT,
        ),
    ),
    Peran.PENGELOLA: Ketentuan(
        "Mengelola data pegawai badannya, memverifikasi IDP dan kegiatan, menyusun laporan.",
        (
            Izin.PEGAWAI_LIHAT,
            Izin.PEGAWAI_KELOLA,
            Izin.PEGAWAI_IMPOR,
            Izin.PEGAWAI_PUTUS_USUL,
            Izin.PEGAWAI_EKSPOR,
            Izin.AKUN_AKTIFKAN,
            Izin.PARAMETER_KELOLA,
            Izin.KOMPETENSI_LIHAT,
            Izin.KOMPETENSI_KELOLA,
            Izin.KINERJA_LIHAT,
            Izin.KINERJA_KELOLA,
            Izin.PEMETAAN_LIHAT,
            Izin.PEMETAAN_KALIBRASI,
            Izin.PEMETAAN_KELOLA,
            Izin.IDP_VERIFIKASI,
            Izin.KEGIATAN_LIHAT,
            Izin.KEGIATAN_VERIFIKASI,
            Izin.LAPORAN_SUSUN,
            Izin.LAPORAN_BACA,
        ),
    ),
    Peran.KEPALA: Ketentuan(
        "Menetapkan IDP dan membaca laporan badannya.",
        (
            Izin.PEGAWAI_LIHAT,
            Izin.PEGAWAI_EKSPOR,
            Izin.KOMPETENSI_LIHAT,
            Izin.KINERJA_LIHAT,
            Izin.PEMETAAN_LIHAT,
            Izin.PEMETAAN_TETAPKAN,
            Izin.IDP_TETAPKAN,
            Izin.KEGIATAN_LIHAT,
            Izin.LAPORAN_BACA,
        ),
    ),
    Peran.DIKLAT: Ketentuan("Membaca laporan yang dikirim ke BPSDM.", (Izin.LAPORAN_BACA,)),
    Peran.BKD: Ketentuan("Membaca laporan yang dikirim ke BKD.", (Izin.LAPORAN_BACA,)),
    Peran.ADMIN: Ketentuan(
        "Mengelola akun, peran, parameter, dan data acuan; tidak melihat data pengembangan perorangan.",
        (Izin.AKUN_KELOLA, Izin.PARAMETER_KELOLA),
    ),
}


def izin_dari(peran) -> frozenset[str]:
    """Return the permissions of several roles together."""
    return frozenset(str(izin) for satu in peran for izin in KETENTUAN[Peran(satu)].izin)
