"""Writing the agency: units, posts, people, ranks, statuses, accounts and roles."""

from datetime import date, timedelta

from django.contrib.auth.hashers import make_password

from direktori.models import BentukPengembangan
from hris.models import Pengguna
from laporan.contoh import organisasi
from laporan.contoh.akun import AKUN, SANDI, SUREL_DEMO
from laporan.contoh.latar import Latar
from laporan.contoh.orang import Orang
from laporan.contoh.waktu import Waktu
from pegawai import actions
from pegawai.models import Golongan, Jenjang

SK_STATUS = {
    "cltn": ("BKD.800/112/CLTN", "Cuti di luar tanggungan negara selama dua tahun"),
    "penugasan-luar": ("BKD.800/208/PL", "Ditugaskan pada proyek kerja sama pemerintah pusat"),
    "diberhentikan-sementara": ("BKD.800/051/PS", "Diangkat menjadi anggota lembaga nonstruktural"),
    "tugas-belajar": ("BKD.893/017/TB", "Program magister di Universitas Gadjah Mada"),
    "pensiun": ("BKD.882/030/P", "Mencapai batas usia pensiun"),
}
TANPA_AKUN = 5
PERAN = {
    "kasubbag": "pengelola",
    "kepegawaian": "pengelola",
    "kepala": "kepala",
    "bkd": "bkd",
    "bpsdm": "diklat",
    "admin": "admin",
}
"""Key of a demo account → the role it is given over the agency."""


def muat_badan(*, benih: int, waktu: Waktu, orang: list[Orang]) -> Latar:
    """Write the agency and its people; return the stage for the plans and activities."""
    latar = Latar(benih, waktu, actions.akun_sistem(), orang)
    latar.bentuk = {bentuk.kode: bentuk for bentuk in BentukPengembangan.objects.all()}
    jenjang = {satu.kode: satu for satu in Jenjang.objects.all()}
    latar.jenjang_luar = jenjang["jpt-madya"]
    golongan = {(satu.kode, satu.jenis_asn): satu for satu in Golongan.objects.all()}
    _unit_dan_pimpinan(latar, jenjang)
    for satu in orang:
        _orang(latar, satu, jenjang, golongan)
    _pelaksana(latar)
    _status(latar)
    _akun(latar)
    return latar


def _unit_dan_pimpinan(latar: Latar, jenjang: dict) -> None:
    for baris in organisasi.baca_organisasi():
        induk = latar.unit.get(baris["induk"])
        badan = induk is None
        lain = {"adalah_badan": badan}
        if badan:
            lain |= {
                "singkatan": "Bappelitbangda NTT (contoh)",
                "pemerintah": "Pemerintah Provinsi Nusa Tenggara Timur",
                "alamat": "Jalan Polisi Militer Nomor 2, Kupang (contoh)",
                "kota": "Kupang",
            }
        nama = baris["nama"] + (" (contoh)" if badan else "")
        unit = actions.buat_unit(kode=baris["kode"], nama=nama, induk=induk, oleh=latar.sistem, **lain)
        latar.unit[baris["kode"]] = unit
        luar = {"atasan_luar_nama": organisasi.KEPALA_LUAR[0], "atasan_luar_jabatan": organisasi.KEPALA_LUAR[1]}
        latar.jabatan[baris["kode"], ""] = actions.buat_jabatan(
            nama=baris["jabatan_pimpinan"],
            unit=unit,
            jenjang=jenjang[baris["jenjang_pimpinan"]],
            atasan=latar.jabatan.get((baris["induk"], "")),
            memimpin=True,
            oleh=latar.sistem,
            **(luar if badan else {}),
        )


def _jabatan(latar: Latar, orang: Orang, jenjang: dict):
    """Return the post of a seat, made when its first holder comes."""
    kursi = orang.kursi
    kunci = (kursi.unit, "" if kursi.memimpin else kursi.jabatan)
    if kunci not in latar.jabatan:
        latar.jabatan[kunci] = actions.buat_jabatan(
            nama=kursi.jabatan,
            unit=latar.unit[kursi.unit],
            jenjang=jenjang[kursi.jenjang],
            atasan=latar.jabatan[kursi.unit, ""],
            oleh=latar.sistem,
        )
    return latar.jabatan[kunci]


def _orang(latar: Latar, orang: Orang, jenjang: dict, golongan: dict) -> None:
    data = orang.data | ({"email": SUREL_DEMO[orang.kursi.demo]} if orang.kursi.demo in SUREL_DEMO else {})
    pegawai = actions.buat_pegawai(data=data, oleh=latar.sistem, contoh=True)
    latar.pegawai[data["nip"]] = pegawai
    jenis = "PPPK" if data["jenis_asn"] == "PPPK" else "PNS"
    for nomor, (kode, mulai) in enumerate(orang.pangkat, 1):
        sk = f"BKD.823/{int(data['nip'][-3:]):03d}/{mulai:%Y}-{nomor}"
        actions.naikkan_pangkat(
            pegawai=pegawai, golongan=golongan[kode, jenis], mulai=mulai, nomor_sk=sk, oleh=latar.sistem
        )
    mulai = orang.mulai
    for unit, sejak in orang.masa_lalu:
        jabatan = latar.jabatan[unit, ""]
        actions.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=sejak, nomor_sk=_sk(sejak, 1), oleh=latar.sistem)
        mulai = latar.waktu.hari_ini - timedelta(days=150)
    jabatan = _jabatan(latar, orang, jenjang)
    actions.tempatkan(pegawai=pegawai, jabatan=jabatan, mulai=mulai, nomor_sk=_sk(mulai, 2), oleh=latar.sistem)


def _sk(mulai: date, nomor: int) -> str:
    return f"BKD.821.2/{mulai:%j}-{nomor}/{mulai:%Y}"


def _pelaksana(latar: Latar) -> None:
    """Give the vacant bidang its Plt since its head moved on, and the absent head a Plh for these weeks."""
    hari = latar.waktu.hari_ini
    for demo, unit, jenis, mulai, sampai in (
        ("plt", organisasi.KOSONG_BER_PLT, "plt", hari - timedelta(days=150), None),
        ("plh", organisasi.BER_PLH, "plh", hari - timedelta(days=5), hari + timedelta(days=10)),
    ):
        actions.tempatkan(
            pegawai=_pemeran(latar, demo),
            jabatan=latar.jabatan[unit, ""],
            mulai=mulai,
            jenis=jenis,
            sampai=sampai,
            nomor_sk=_sk(mulai, 3),
            oleh=latar.sistem,
        )


def _pemeran(latar: Latar, demo: str):
    return next(latar.pegawai[o.data["nip"]] for o in latar.orang if o.kursi.demo == demo)


def _status(latar: Latar) -> None:
    tahun = latar.waktu.tahun
    for orang in latar.orang:
        if not orang.peran_cerita:
            continue
        sk, keterangan = SK_STATUS[orang.peran_cerita]
        pensiun = orang.peran_cerita == "pensiun"
        mulai = date(tahun - 1, 6, 1) if pensiun else date(tahun - 1, 3, 1)
        actions.ubah_status(
            pegawai=latar.pegawai[orang.data["nip"]],
            jenis=orang.peran_cerita,
            mulai=mulai,
            sampai=None if pensiun else date(tahun + 1, 2, 28),
            nomor_sk=f"{sk}/{mulai:%Y}",
            keterangan=keterangan,
            oleh=latar.sistem,
        )


def _akun(latar: Latar) -> None:
    """Open accounts: nine with the known password, none for the last few people, the rest without a password."""
    for orang in latar.orang[: len(latar.orang) - TANPA_AKUN]:
        akun = actions.buat_akun(pegawai=latar.pegawai[orang.data["nip"]], oleh=latar.sistem)
        if orang.kursi.demo in SUREL_DEMO:
            latar.demo[orang.kursi.demo] = akun
    nama = {akun.pengguna.split("@")[0]: akun.peran for akun in AKUN}
    for kunci in ("bkd", "bpsdm", "admin"):
        latar.demo[kunci] = actions.buat_akun_luar(
            username=kunci, nama=f"{nama[kunci]} (contoh)", email=SUREL_DEMO[kunci], oleh=latar.sistem
        )
    sandi = make_password(SANDI)  # hashed once: hashing is slow on purpose
    Pengguna.objects.filter(pk__in=[akun.pk for akun in latar.demo.values()]).update(password=sandi)
    peran = {
        "kasubbag": "pengelola",
        "kepegawaian": "pengelola",
        "kepala": "kepala",
        "bkd": "bkd",
        "bpsdm": "diklat",
        "admin": "admin",
    }
    for kunci, satu in peran.items():
        actions.tugaskan_peran(
            pengguna=latar.demo[kunci],
            peran=satu,
            unit=latar.badan,
            mulai=date(latar.waktu.tahun - 2, 1, 2),
            oleh=latar.sistem,
        )
