"""Mapping rounds of the example: two set, with movements and calibrations, the older opened to staff; one draft."""

from datetime import date, timedelta

from laporan.contoh.latar import Latar
from pemetaan import actions_kotak as actions
from pemetaan import hitungan
from pemetaan.models import Pemetaan, PeriodeKinerja, PutaranPemetaan

KALIBRASI = (
    ("atasan", 5, 8, "Memimpin penyusunan rancangan akhir RPJPD; hasil kerjanya dipakai lintas bidang."),
    ("kepegawaian", 2, 5, "Asesmen dilakukan sebelum pelatihan fungsional selesai; uji kompetensi menyusul."),
    ("kasubbag", 8, 5, "Sebagian besar periode menjalani tugas belajar, kinerja belum tampak utuh."),
)
"""Whose account, from box, to box, why."""


def muat_pemetaan(latar: Latar) -> int:
    """Write the rounds of the last two periods and a draft; return how many rounds there are."""
    hari = latar.waktu.hari_ini
    periode = list(reversed(PeriodeKinerja.objects.terakhir(hari, 2)))
    tetap = [_tetapkan(latar, satu) for satu in periode]
    for putaran in tetap[:-1]:
        actions.terbitkan(putaran=putaran, terbit=True, oleh=latar.demo["kepegawaian"])
    draf = [_hitung(latar, satu, f"Peninjauan {satu.nama}", hari) for satu in periode[-1:]]
    for putaran in draf:
        _kalibrasi(latar, putaran, KALIBRASI[:1])
    return len(tetap) + len(draf)


def _hitung(latar: Latar, periode: PeriodeKinerja, nama: str, tanggal: date) -> PutaranPemetaan:
    """Make and compute a round, at once: the worker has nothing left to do when it comes to the job."""
    oleh = latar.demo["kepegawaian"]
    putaran = actions.buat_putaran(unit=latar.badan, periode=periode, nama=nama, tanggal=tanggal, oleh=oleh)
    putaran = actions.minta_hitung(putaran=putaran, oleh=oleh)
    saat = latar.waktu.saat(tanggal)
    hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id, sekarang=saat)
    return PutaranPemetaan.objects.get(pk=putaran.pk)


def _tetapkan(latar: Latar, periode: PeriodeKinerja) -> PutaranPemetaan:
    tanggal = min(periode.selesai + timedelta(days=45), latar.waktu.hari_ini)
    putaran = _hitung(latar, periode, f"Pemetaan {periode.nama}", tanggal)
    _kalibrasi(latar, putaran, KALIBRASI)
    putaran = actions.ajukan(putaran=putaran, oleh=latar.demo["kepegawaian"])
    saat = latar.waktu.saat(tanggal + timedelta(days=21))
    return actions.tetapkan(putaran=putaran, oleh=latar.demo["kepala"], sekarang=saat)


def _kalibrasi(latar: Latar, putaran: PutaranPemetaan, daftar) -> None:
    """Move one person for each line, where the account reaches somebody in that box other than itself."""
    saat = latar.waktu.saat(putaran.tanggal + timedelta(days=10))
    for kunci, dari, ke, alasan in daftar:
        oleh = latar.demo[kunci]
        baris = Pemetaan.objects.terjangkau(oleh).filter(putaran=putaran, kotak=dari, kotak_hitung=dari)
        satu = baris.exclude(pegawai__pengguna=oleh).select_related("putaran").order_by("pegawai__nip").first()
        if satu is not None:
            actions.kalibrasi(pemetaan=satu, ke=ke, alasan=alasan, oleh=oleh, sekarang=saat)
