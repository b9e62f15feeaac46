"""Plans of both years: last year's set, this year's in every state, each moved by the actions that people use."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, cycle, islice
from random import Random

from idp import actions
from idp.models import IDP
from laporan.contoh.latar import Latar
from laporan.contoh.orang import Orang

# form, title, reason, competency, amount, organiser, cost
BUTIR = (
    (
        "pelatihan-teknis",
        "Pelatihan penyusunan RKPD",
        "Tugas jabatan",
        "Perencanaan pembangunan",
        30,
        "BPSDM Provinsi NTT",
        3500000,
    ),
    (
        "pelatihan-fungsional",
        "Pelatihan fungsional perencana",
        "Syarat kenaikan jenjang",
        "Perencanaan pembangunan",
        40,
        "Pusbindiklatren Bappenas",
        7500000,
    ),
    (
        "bimbingan-teknis",
        "Bimbingan teknis SIPD",
        "Aplikasi baru",
        "Pengelolaan data",
        16,
        "Kementerian Dalam Negeri",
        2500000,
    ),
    (
        "seminar",
        "Seminar hasil penelitian daerah",
        "Pengayaan wawasan",
        "Penelitian dan kajian",
        2,
        "Universitas Nusa Cendana",
        500000,
    ),
    (
        "lokakarya",
        "Lokakarya penyusunan indikator kinerja",
        "Umpan balik atasan",
        "Orientasi pada Hasil",
        2,
        "Bappelitbangda",
        0,
    ),
    (
        "e-learning",
        "E-learning analisis data statistik",
        "Kesenjangan kompetensi",
        "Pengelolaan data",
        10,
        "BPS Provinsi NTT",
        0,
    ),
    ("coaching", "Coaching penyusunan telaahan staf", "Umpan balik atasan", "Komunikasi", 2, "Atasan langsung", 0),
    ("mentoring", "Mentoring pengelolaan kegiatan", "Umpan balik atasan", "Kerja Sama", 2, "Pejabat senior", 0),
    (
        "komunitas-belajar",
        "Komunitas belajar perencana daerah",
        "Minat pengembangan",
        "Pengembangan Diri dan Orang Lain",
        6,
        "Forum Perencana NTT",
        0,
    ),
    (
        "magang",
        "Magang di Bappenas",
        "Persiapan tugas baru",
        "Perencanaan pembangunan",
        1,
        "Kementerian PPN/Bappenas",
        9000000,
    ),
    (
        "patok-banding",
        "Patok banding pengendalian pembangunan",
        "Perbaikan proses kerja",
        "Mengelola Perubahan",
        1,
        "Bappeda Provinsi Bali",
        6000000,
    ),
    (
        "pelatihan-manajerial",
        "Pelatihan manajemen perubahan",
        "Kesenjangan kompetensi",
        "Mengelola Perubahan",
        24,
        "BPSDM Provinsi NTT",
        4000000,
    ),
)

UTAMA = tuple(butir for butir in BUTIR if butir[4] >= 20 or butir[0] == "magang")
"""Items that by themselves bring 20 JP or more."""
PELENGKAP = tuple(butir for butir in BUTIR if butir not in UTAMA)

AKHIR = (
    "ditetapkan", "diajukan", "draf", "disetujui", "diverifikasi", "dikembalikan", "menunggu-pegawai", "dibatalkan",
    "perubahan-jalan", "perubahan-selesai", "ditetapkan", "kosong",
)  # fmt: skip
"""Where this year's plans end: each once, then the mix below over and over."""
CAMPURAN = (
    "ditetapkan", "ditetapkan", "diajukan", "ditetapkan", "disetujui", "ditetapkan", "diverifikasi", "ditetapkan",
    "draf", "ditetapkan", "diajukan", "ditetapkan", "ditetapkan", "kosong", "ditetapkan", "dikembalikan",
)  # fmt: skip
SEDANG_BERJALAN = (
    "draf",
    "menunggu-pegawai",
    "diajukan",
    "disetujui",
    "diverifikasi",
    "dikembalikan",
    "perubahan-jalan",
)
AKHIR_DEMO = {
    "kepala": "ditetapkan",
    "pegawai": "ditetapkan",
    "plt": "disetujui",
    "atasan": "diverifikasi",
    "kepegawaian": "ditetapkan",
}
ALASAN_KEMBALI = "Mohon sasaran triwulan dan penyelenggara dilengkapi; dua butir belum terkait tugas jabatan."


@dataclass(frozen=True)
class Kisah:
    """What becomes of one person's plans: how many days after the season's start each begins, and where it ends."""

    orang: Orang
    lalu: int | None
    nomor: int
    akhir: str


def kisah(latar: Latar) -> list[Kisah]:
    """Return the story of everybody in scope; `lalu` None: not here yet last year."""
    lalu = {orang.data["nip"]: nomor for nomor, orang in enumerate(latar.aktif_tahun_lalu())}
    return [
        Kisah(orang, lalu.get(orang.data["nip"]), nomor, akhir)
        for nomor, (orang, akhir) in enumerate(_akhir_tiap_orang(latar))
    ]


def muat_rencana(latar: Latar, kisah: Kisah) -> dict[int, IDP]:
    """Draft and move one person's plans; return them by year."""
    tahun, hasil = latar.waktu.tahun, {}
    if kisah.lalu is not None:
        mulai = date(tahun - 1, 1, 8) + timedelta(days=kisah.lalu % 40)
        hasil[tahun - 1] = Perjalanan(latar, kisah.orang, tahun - 1, mulai).sampai("ditetapkan")
    if kisah.akhir != "kosong":
        mulai = _mulai(latar, kisah.akhir, kisah.nomor)
        hasil[tahun] = Perjalanan(latar, kisah.orang, tahun, mulai).sampai(kisah.akhir)
    return hasil


def _akhir_tiap_orang(latar: Latar):
    """Pair everybody in scope with where the plan ends; each superior of the demo has something waiting."""
    lain = chain(AKHIR, cycle(CAMPURAN))
    menunggu = {"bidang-ppm": 1, "bidang-ekonomi": 2, "subbag-kepegawaian": 1}
    for orang in latar.dalam_cakupan():
        sisa = menunggu.get(orang.kursi.unit, 0)
        if orang.kursi.demo in AKHIR_DEMO:
            yield orang, AKHIR_DEMO[orang.kursi.demo]
        elif sisa and not orang.kursi.demo and not orang.kursi.memimpin:
            menunggu[orang.kursi.unit] = sisa - 1
            yield orang, "diajukan"
        else:
            yield orang, next(lain)


def _mulai(latar: Latar, akhir: str, nomor: int) -> date:
    """Set plans began early in the year; the open ones in the last weeks."""
    if akhir in SEDANG_BERJALAN:
        return max(latar.waktu.hari_ini - timedelta(days=6 + nomor % 17), date(latar.waktu.tahun, 1, 1))
    return date(latar.waktu.tahun, 1, 5) + timedelta(days=nomor % 45)


class Perjalanan:
    """One plan on its way: every step by the person with whom it lies on that day."""

    def __init__(self, latar: Latar, orang: Orang, tahun: int, mulai: date):
        self.latar, self.orang, self.tahun = latar, orang, tahun
        self.acak = Random(f"{latar.benih}-{orang.data['nip']}-{tahun}")  # noqa: S311
        self.saat = iter(latar.waktu.langkah(mulai, 14, jarak=3))
        self.pegawai = latar.pegawai[orang.data["nip"]]
        self.akun = latar.akun_dari(self.pegawai)

    def sampai(self, akhir: str) -> IDP:
        """Draft the plan and move it to where it ends."""
        jalan = getattr(self, "_" + akhir.replace("-", "_"), None)
        idp = self._susun(oleh=self._atasan() if akhir == "menunggu-pegawai" else None)
        return jalan(idp) if jalan else self._maju(self._ajukan(idp), akhir)

    def _susun(self, oleh=None) -> IDP:
        penyusun = oleh or self.akun
        idp = actions.susun(pegawai=self.pegawai, tahun=self.tahun, oleh=penyusun, sekarang=next(self.saat))
        utama, *lain = self.acak.sample(UTAMA, 1) + self.acak.sample(PELENGKAP, self.acak.choice((1, 2, 2, 3)))
        for nomor, butir in enumerate([*lain, utama], 1):
            self._butir(idp, butir, nomor, penyusun)
        return idp

    def _butir(self, idp: IDP, butir: tuple, triwulan: int, oleh) -> None:
        bentuk, judul, sebab, kompetensi, jumlah, penyelenggara, biaya = butir
        data = {
            "bentuk": self.latar.bentuk[bentuk], "judul": judul, "sebab": sebab, "kompetensi": kompetensi,
            "triwulan": triwulan, "jumlah": jumlah, "penyelenggara": penyelenggara, "biaya": biaya,
        }  # fmt: skip
        actions.simpan_item(idp=idp, data=data, oleh=oleh)

    def _ajukan(self, idp: IDP) -> IDP:
        actions.ajukan(idp=idp, oleh=self.akun, sekarang=next(self.saat))
        return idp

    def _atasan(self):
        pemegang = self.pegawai.atasan(self.latar.waktu.hari_ini)
        return self.latar.akun_dari(pemegang.pegawai)

    def _maju(self, idp: IDP, akhir: str) -> IDP:
        """Move on until the state is reached: superiors tier by tier, the personnel section, the head."""
        langkah = {"diajukan": actions.setujui, "disetujui": actions.verifikasi, "diverifikasi": actions.tetapkan}
        while idp.status != akhir:
            saat = next(self.saat)
            langkah[idp.status](idp=idp, oleh=self.latar.pelaku_idp(idp, saat), sekarang=saat)
        return idp

    def _draf(self, idp: IDP) -> IDP:
        return idp

    def _menunggu_pegawai(self, idp: IDP) -> IDP:
        actions.ajukan(idp=idp, oleh=self._atasan(), sekarang=next(self.saat))
        return idp

    def _diajukan(self, idp: IDP) -> IDP:
        """Leave some at the second tier."""
        self._ajukan(idp)
        idp.refresh_from_db()
        if self.orang.kursi.unit == "subbag-keuangan" and idp.status == "diajukan":
            saat = next(self.saat)
            actions.setujui(idp=idp, oleh=self.latar.pelaku_idp(idp, saat), sekarang=saat)
        return idp

    def _dikembalikan(self, idp: IDP) -> IDP:
        self._ajukan(idp)
        idp.refresh_from_db()
        saat = next(self.saat)
        actions.kembalikan(idp=idp, alasan=ALASAN_KEMBALI, oleh=self.latar.pelaku_idp(idp, saat), sekarang=saat)
        return idp

    def _dibatalkan(self, idp: IDP) -> IDP:
        self._ajukan(idp)
        alasan = "Pegawai dipindahkan ke tugas lain; rencana disusun ulang."
        actions.batalkan(idp=idp, alasan=alasan, oleh=self.akun, sekarang=next(self.saat))
        return idp

    def _perubahan_jalan(self, idp: IDP) -> IDP:
        self._maju(self._ajukan(idp), "ditetapkan")
        self._ubah(idp)
        return idp

    def _perubahan_selesai(self, idp: IDP) -> IDP:
        self._maju(self._ajukan(idp), "ditetapkan")
        return self._maju(self._ubah(idp), "ditetapkan")

    def _ubah(self, idp: IDP) -> IDP:
        """Open a Perubahan half a year later, add an item and submit it."""
        mulai = date(self.tahun, 7, 6)
        self.saat = islice(self.latar.waktu.langkah(mulai, 14, jarak=3), None)
        baru = actions.ubah_rencana(idp=idp, oleh=self.akun, sekarang=next(self.saat))
        self._butir(baru, PELENGKAP[0], 4, self.akun)
        return self._ajukan(baru)
