"""Activities of both years with evidence: most verified, some waiting, refused or still drafts, some beyond a cap."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from idp import actions as idp_actions
from jp import actions
from laporan.contoh import berkas
from laporan.contoh.latar import Latar
from laporan.contoh.orang import Orang
from laporan.contoh.organisasi import KEPALA_LUAR


@dataclass(frozen=True)
class Jenis:
    """A kind of activity to draw: form, titles, organiser, lowest and highest amount, JP a day, evidence kind."""

    bentuk: str
    judul: tuple[str, ...]
    penyelenggara: str
    jumlah: tuple[int, int]
    per_hari: int
    bukti: str


KATALOG = (
    Jenis(
        "pelatihan-teknis",
        ("Pelatihan penyusunan RKPD", "Pelatihan analisis kemiskinan daerah"),
        "BPSDM Provinsi NTT",
        (20, 40),
        8,
        "a",
    ),
    Jenis(
        "bimbingan-teknis",
        ("Bimbingan teknis SIPD", "Bimbingan teknis e-planning"),
        "Kementerian Dalam Negeri",
        (12, 24),
        8,
        "a",
    ),
    Jenis(
        "seminar",
        ("Seminar hasil penelitian daerah", "Seminar pembangunan kepulauan"),
        "Universitas Nusa Cendana",
        (1, 2),
        1,
        "c",
    ),
    Jenis(
        "lokakarya",
        ("Lokakarya indikator kinerja", "Lokakarya penyusunan Renja"),
        "Bappelitbangda Provinsi NTT",
        (1, 3),
        1,
        "c",
    ),
    Jenis(
        "sosialisasi",
        ("Sosialisasi disiplin ASN", "Sosialisasi perencanaan responsif gender"),
        "BKD Provinsi NTT",
        (1, 1),
        1,
        "c",
    ),
    Jenis(
        "e-learning",
        ("E-learning analisis data statistik", "E-learning pengadaan barang/jasa"),
        "BPS Provinsi NTT",
        (4, 10),
        2,
        "a",
    ),
    Jenis("coaching", ("Coaching penyusunan telaahan staf",), "Atasan langsung", (1, 2), 9, "b"),
    Jenis("mentoring", ("Mentoring pengelolaan kegiatan",), "Pejabat senior", (1, 2), 9, "b"),
    Jenis("komunitas-belajar", ("Komunitas belajar perencana daerah",), "Forum Perencana NTT", (2, 6), 2, "b"),
    Jenis("belajar-mandiri", ("Belajar mandiri sistem informasi geografis",), "Mandiri", (4, 8), 2, "d"),
    Jenis("patok-banding", ("Patok banding pengendalian pembangunan",), "Bappeda Provinsi Bali", (1, 1), 9, "c"),
    Jenis("pelatihan-manajerial", ("Pelatihan manajemen perubahan",), "BPSDM Provinsi NTT", (20, 32), 8, "a"),
)
BANYAK = (1, 2, 2, 3, 3, 4)
PORSI_PELATIHAN = 0.55
"""How many people a year follow a training that by itself brings most of the 20 JP."""
STATUS_INI = ("terverifikasi",) * 9 + ("diajukan", "ditolak", "draf")
STATUS_LALU = ("terverifikasi",) * 14 + ("ditolak",)
JUDUL_BUKTI = {"a": "SERTIFIKAT", "c-tugas": "SURAT TUGAS", "c-hadir": "DAFTAR HADIR", "d": "SURAT KETERANGAN"}
ALASAN_TOLAK = "Sertifikat tidak memuat jumlah jam pelajaran dan tanggal pelaksanaan; mohon lampirkan yang lengkap."

ALASAN_BATAL = "Penyelenggara tidak dapat lagi menerbitkan sertifikat yang lengkap."
"""What was refused last year has been given up since."""


def muat_kegiatan(latar: Latar, orang: Orang, rencana: dict) -> int:
    """Record a person's activities of both years (plans by year); return how many."""
    tahun = latar.waktu.tahun
    return sum(CatatanTahun(latar, orang, satu, rencana.get(satu)).muat() for satu in (tahun - 1, tahun))


class CatatanTahun:
    """One person's activities of one year."""

    def __init__(self, latar: Latar, orang: Orang, tahun: int, idp):
        self.latar, self.orang, self.tahun, self.idp = latar, orang, tahun, idp
        self.acak = Random(f"{latar.benih}-kegiatan-{orang.data['nip']}-{tahun}")  # noqa: S311
        self.pegawai = latar.pegawai[orang.data["nip"]]
        self.akun = latar.akun_dari(self.pegawai)
        self.lalu = tahun < latar.waktu.tahun

    def muat(self) -> int:
        """Record the drawn activities; every ninth person also sits three times with a coach in one month."""
        jenis = self.acak.sample(KATALOG, self.acak.choice(BANYAK))
        if self.acak.random() < PORSI_PELATIHAN:
            jenis[0] = KATALOG[self.acak.choice((0, 1, -1))]
        if self.orang.kursi.demo == "pegawai":
            jenis = (
                [KATALOG[0], KATALOG[2], KATALOG[5], KATALOG[7]] if self.lalu else [KATALOG[1], KATALOG[3], KATALOG[9]]
            )
        status = [self.acak.choice(STATUS_LALU if self.lalu else STATUS_INI) for _ in jenis]
        if self.orang.kursi.demo == "pegawai" and not self.lalu:
            status = ["terverifikasi", "diajukan", "draf"]
        for nomor, (satu, akhir) in enumerate(zip(jenis, status, strict=True)):
            self._catat(satu, self._jumlah(satu), self._mulai(akhir), akhir, nomor)
        return len(jenis) + self._lebih_batas()

    def _lebih_batas(self) -> int:
        if not self.lalu or int(self.orang.data["nip"][-3:]) % 9:
            return 0
        for hari in (3, 10, 24):
            self._catat(KATALOG[6], 1, date(self.tahun, 5, hari), "terverifikasi", hari)
        return 3

    def _jumlah(self, jenis: Jenis) -> int:
        return self.acak.randint(*jenis.jumlah)

    def _mulai(self, status: str) -> date:
        """Draw a first day so that the last one is past; what still waits is of the last weeks."""
        awal = date(self.tahun, 1, 10)
        akhir = date(self.tahun, 12, 10) if self.lalu else self.latar.waktu.hari_ini - timedelta(days=8)
        if akhir < awal:  # the first days of January: the weeks before New Year instead
            awal = akhir - timedelta(days=40)
        elif not self.lalu and status != "terverifikasi":
            awal = max(awal, akhir - timedelta(days=40))
        return awal + timedelta(days=self.acak.randint(0, max(0, (akhir - awal).days)))

    def _catat(self, jenis: Jenis, jumlah: int, mulai: date, akhir: str, nomor: int) -> None:
        hari = -(-jumlah // jenis.per_hari)
        selesai = min(mulai + timedelta(days=hari - 1), self.latar.waktu.hari_ini)
        data = {
            "bentuk": self.latar.bentuk[jenis.bentuk],
            "judul": self.acak.choice(jenis.judul),
            "penyelenggara": jenis.penyelenggara,
            "tanggal_mulai": min(mulai, selesai),
            "tanggal_selesai": selesai,
            "jumlah": Decimal(jumlah),
            "lingkup": "internasional" if jenis.bentuk == "seminar" and nomor == 3 else "nasional",
            "nomor_sertifikat": f"{self.acak.randint(100, 999)}/SERT/{selesai:%m/%Y}" if jenis.bukti == "a" else "",
            "keterangan": "",
        }
        saat = self.latar.waktu.langkah(selesai + timedelta(days=2), 4, jarak=2)
        kegiatan = actions.catat(pegawai=self.pegawai, data=data, oleh=self.akun, sekarang=saat[0])
        self._lampirkan(kegiatan, jenis, saat[1])
        self._putuskan(kegiatan, akhir, saat)
        self._hubungkan(kegiatan, saat[3])

    def _lampirkan(self, kegiatan, jenis: Jenis, saat) -> None:
        baris = (
            kegiatan.judul,
            f"Nama: {self.orang.nama}",
            f"Tanggal: {kegiatan.tanggal_mulai} s.d. {kegiatan.tanggal_selesai}",
        )
        nama = f"bukti-{kegiatan.pk}"
        macam = ("c-tugas", "c-hadir") if jenis.bukti == "c" else (jenis.bukti,)
        for satu in macam:
            isi = (
                berkas.gambar(f"{nama}-{satu}.png", f"{kegiatan.pk} {kegiatan.judul}")
                if satu == "b"
                else berkas.pdf(f"{nama}-{satu}.pdf", f"CONTOH {JUDUL_BUKTI[satu]}", *baris)
            )
            lain = {"penerbit": KEPALA_LUAR[0], "jenjang_penerbit": self.latar.jenjang_luar} if satu == "d" else {}
            actions.lampirkan(kegiatan=kegiatan, jenis=satu, berkas=isi, oleh=self.akun, sekarang=saat, **lain)

    def _putuskan(self, kegiatan, akhir: str, saat: list) -> None:
        if akhir == "draf":
            return
        actions.ajukan(kegiatan=kegiatan, oleh=self.akun, sekarang=saat[2])
        pengelola = self.latar.demo["kepegawaian" if self.orang.kursi.demo != "kepegawaian" else "kasubbag"]
        if akhir == "terverifikasi":
            actions.verifikasi(kegiatan=kegiatan, oleh=pengelola, sekarang=saat[3])
        elif akhir == "ditolak":
            actions.tolak(kegiatan=kegiatan, alasan=ALASAN_TOLAK, oleh=pengelola, sekarang=saat[3])
            if self.lalu:
                actions.batalkan(kegiatan=kegiatan, alasan=ALASAN_BATAL, oleh=self.akun, sekarang=saat[3])

    def _hubungkan(self, kegiatan, saat) -> None:
        """Link the activity to an item of the plan in force with the same form, if there is one left."""
        if self.idp is None or self.idp.status != "ditetapkan" or kegiatan.tanggal_selesai.year != self.tahun:
            return
        if kegiatan.status == "dibatalkan":
            return
        butir = self.idp.item.filter(bentuk=kegiatan.bentuk, realisasi=None).first()
        if butir:
            idp_actions.hubungkan(item=butir, kegiatan=kegiatan, oleh=self.akun, sekarang=saat)
