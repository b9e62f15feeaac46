"""Requests to change personal data: some open, one granted, one refused."""

from laporan.contoh.latar import Latar
from pegawai import actions

USULAN = (
    (
        "gelar_belakang",
        "S.T., M.P.W.K.",
        "Telah menyelesaikan program magister; ijazah pada berkas kepegawaian.",
    ),
    ("tempat_lahir", "Camplong", "Tempat lahir pada data berbeda dari akta kelahiran."),
    ("jurusan", "Perencanaan Wilayah dan Pedesaan", "Program studi tertulis tidak lengkap."),
    ("tempat_lahir", "Wini", "Perbaikan sesuai akta kelahiran."),
    ("gelar_belakang", "S.E., M.Ak.", "Gelar baru."),
)


def muat_usulan(latar: Latar) -> int:
    """Submit the requests; the last two are decided."""
    peminta = [o for o in latar.dalam_cakupan() if not o.kursi.demo and not o.kursi.memimpin]
    pengelola = latar.demo["kepegawaian"]
    for nomor, (orang, (bidang, nilai, alasan)) in enumerate(zip(peminta[2:], USULAN, strict=False)):
        pegawai = latar.pegawai[orang.data["nip"]]
        usulan = actions.ajukan_usulan(
            pegawai=pegawai, bidang=bidang, nilai_baru=nilai, alasan=alasan, oleh=latar.akun_dari(pegawai)
        )
        if nomor == 3:
            actions.terima_usulan(usulan=usulan, oleh=pengelola)
        elif nomor == 4:
            actions.tolak_usulan(usulan=usulan, putusan="Ijazah belum dilampirkan.", oleh=pengelola)
    return len(USULAN)
