"""Last semester's report: composed, frozen and sent to both outside readers."""

from datetime import date

from laporan import actions
from laporan.contoh.latar import Latar


def muat_laporan(latar: Latar) -> int:
    """Freeze the report of the semester before the current one and send its copies."""
    hari = latar.waktu.hari_ini
    tahun, semester, tutup = (
        (hari.year, 1, date(hari.year, 7, 6)) if hari.month > 6 else (hari.year - 1, 2, date(hari.year, 1, 6))
    )
    oleh, saat = latar.demo["kepegawaian"], latar.waktu.saat(tutup)
    laporan = actions.susun(
        unit=latar.badan,
        tahun=tahun,
        semester=semester,
        oleh=oleh,
        kendala="Jaringan internet di beberapa kantor lapangan terbatas; sebagian pelatihan daring tertunda.",
        tindak_lanjut="Menjadwalkan ulang pelatihan daring dan mengusulkan tambahan kuota pelatihan teknis.",
        sekarang=saat,
    )
    actions.kirim(laporan=laporan, penerima=["bkd", "bpsdm"], oleh=oleh, sekarang=saat)
    return 1
