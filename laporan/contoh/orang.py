"""The people of the example, drawn before anything is written: numbers, ranks and ages that fit each other."""

from dataclasses import dataclass, field
from datetime import date
from random import Random

from laporan.contoh.nama import JALAN, TEMPAT, gelar, nama_baru
from laporan.contoh.organisasi import KOSONG_BER_PLT, Kursi, susun_kursi

PANGKAT = (
    "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b",
    "IV/c", "IV/d", "IV/e",
)  # fmt: skip
PANGKAT_AWAL = {"sma": 4, "d3": 6, "s1": 8, "s2": 8, "s3": 8}
"""Index in PANGKAT of the rank people enter with, by education."""

TUNTUTAN = {
    "jpt-pratama": (("s3", "s2"), (14, 14)),
    "administrator": (("s2",), (12, 13)),
    "pengawas": (("s1", "s2"), (11, 12)),
    "jf-ahli-madya": (("s2", "s2", "s3"), (12, 13)),
    "jf-ahli-muda": (("s1", "s2"), (10, 11)),
    "jf-ahli-pertama": (("s1",), (8, 9)),
    "jf-mahir": (("d3",), (8, 9)),
    "jf-terampil": (("d3",), (6, 7)),
    "cpns": (("s1",), (8, 8)),
    "pelaksana": (("s1", "d3", "sma"), (8, 10)),
}
"""Level of post → education to draw from, and lowest and highest rank (index)."""

PPPK = {"s1": "IX", "d3": "VII", "sma": "V"}
DEMO = {
    "kepala": ("Kosmas Manafe", "L"),
    "atasan": ("Sari Ndun", "P"),
    "kasubbag": ("Maria Bria", "P"),
    "pegawai": ("Budi Seran", "L"),
    "plt": ("Yakobus Nenohai", "L"),
    "kepegawaian": ("Tina Lay", "P"),
    "plh": ("Theresia Taolin", "P"),
}


@dataclass
class Orang:
    """A person to be: the fields of Pegawai, the seat, and the ranks with their dates."""

    kursi: Kursi
    data: dict
    mulai: date
    pangkat: list[tuple[str, date]]
    peran_cerita: str = ""
    """Which special story this person plays: "cltn", "pensiun", …; empty for most."""
    masa_lalu: list[tuple[str, date]] = field(default_factory=list)
    """Leading posts held before (unit code, from)."""

    @property
    def nama(self) -> str:
        return self.data["nama"]


CERITA = ("cltn", "penugasan-luar", "diberhentikan-sementara", "tugas-belajar", "pensiun")


def susun_orang(jumlah: int, acak: Random, hari_ini: date) -> list[Orang]:
    """Draw everybody; equal seeds give equal people."""
    terpakai = {nama for nama, _ in DEMO.values()}
    semua = [_orang(nomor, kursi, acak, hari_ini, terpakai) for nomor, kursi in enumerate(susun_kursi(jumlah), 1)]
    for cerita, orang in zip(CERITA, list(filter(_biasa, semua))[3:], strict=False):
        orang.peran_cerita = cerita
        if cerita == "pensiun":
            _tuakan(orang, hari_ini)
    for orang in semua:
        if orang.kursi.memimpin and orang.kursi.unit == "bidang-infrastruktur":
            orang.masa_lalu = [(KOSONG_BER_PLT, orang.mulai)]
    return semua


def _biasa(orang: Orang) -> bool:
    """Whether a person leads nothing, is no demo account and is a PNS: such people play the special stories."""
    return not (orang.kursi.memimpin or orang.kursi.demo) and orang.data["jenis_asn"] == "PNS"


def _orang(nomor: int, kursi: Kursi, acak: Random, hari_ini: date, terpakai: set[str]) -> Orang:
    nama, kelamin = DEMO.get(kursi.demo) or (None, acak.choice("LLP" if kursi.memimpin else "LP"))
    nama = nama or nama_baru(acak, kelamin, terpakai)
    pendidikan = acak.choice(TUNTUTAN[kursi.jenjang][0])
    bisa_pppk = kursi.jenjang in ("pelaksana", "jf-ahli-pertama", "jf-terampil") and not kursi.demo
    jenis = "CPNS" if kursi.jenjang == "cpns" else "PPPK" if bisa_pppk and nomor % 6 == 0 else "PNS"
    tmt, pangkat = _karier(kursi, jenis, pendidikan, acak, hari_ini)
    lahir = date(tmt.year - acak.randint(*_usia(pendidikan)), acak.randint(1, 12), acak.randint(1, 28))
    jurusan, belakang = gelar(acak, pendidikan)
    data = {
        "nip": _nip(lahir, tmt, jenis, kelamin, nomor),
        "nama": nama,
        "gelar_depan": "Dr." if pendidikan == "s3" else "",
        "gelar_belakang": belakang,
        "tempat_lahir": acak.choice(TEMPAT),
        "tanggal_lahir": lahir,
        "jenis_kelamin": kelamin,
        "jenis_asn": jenis,
        "tmt_cpns": tmt,
        "pendidikan": pendidikan,
        "jurusan": jurusan,
        "tahun_lulus": tmt.year - 1,
        "email": _surel(nama, nomor),
        "no_hp": f"0812-0000-{nomor:04d}",
        "alamat": f"Jalan {acak.choice(JALAN)} No. {acak.randint(1, 200)}, Kupang",
    }
    mulai = max(tmt, date(hari_ini.year - acak.randint(2, 5), acak.choice((1, 4, 10)), 1))
    return Orang(kursi, data, mulai, pangkat)


def _tuakan(orang: Orang, hari_ini: date) -> None:
    """Make a person 58 years old in the spring of last year, with a career to match."""
    data = orang.data
    lahir = date(hari_ini.year - 59, 5, 14)
    tmt = date(lahir.year + 25, 3, 1)
    nip = _nip(lahir, tmt, "PNS", data["jenis_kelamin"], int(data["nip"][-3:]))
    data |= {"tanggal_lahir": lahir, "tmt_cpns": tmt, "nip": nip, "tahun_lulus": tmt.year - 2}
    orang.pangkat = [("III/c", date(tmt.year + 20, 4, 1)), ("III/d", date(tmt.year + 24, 4, 1))]


def _usia(pendidikan: str) -> tuple[int, int]:
    return {"sma": (19, 23), "d3": (22, 26)}.get(pendidikan, (24, 28))


def _karier(kursi: Kursi, jenis: str, pendidikan: str, acak: Random, hari_ini: date):
    """Return the appointment date and the last two ranks; a rank takes four years."""
    if jenis == "CPNS":
        tmt = date(hari_ini.year - 1, 3, 1)
        return tmt, [("III/a", tmt)]
    if jenis == "PPPK":
        tmt = date(hari_ini.year - acak.randint(2, 4), acak.choice((3, 6)), 1)
        return tmt, [(PPPK[pendidikan], tmt)]
    rendah, tinggi = TUNTUTAN[kursi.jenjang][1]
    awal = PANGKAT_AWAL[pendidikan]
    puncak = max(acak.randint(rendah, tinggi), awal) if kursi.jenjang != "pelaksana" else awal + acak.randint(0, 2)
    tmt = date(hari_ini.year - 4 * (puncak - awal) - acak.randint(2, 4), acak.choice((1, 3, 4)), 1)
    naik = [(PANGKAT[k], date(tmt.year + 4 * (k - awal), 4, 1) if k > awal else tmt) for k in range(awal, puncak + 1)]
    return tmt, naik[-2:]


def _nip(lahir: date, tmt: date, jenis: str, kelamin: str, nomor: int) -> str:
    bulan = "21" if jenis == "PPPK" else f"{tmt:%m}"
    return f"{lahir:%Y%m%d}{tmt:%Y}{bulan}{1 if kelamin == 'L' else 2}{nomor:03d}"


def _surel(nama: str, nomor: int) -> str:
    depan, belakang = nama.lower().replace("'", "").split(" ", 1)
    return f"{depan}.{belakang.replace(' ', '')}{nomor}@contoh.test"
