"""Performance of the example: four semesters that are over, targets of the running one, and 2021 by both schemes.

The latest semester went the way people go (superior, confirmation), with some waiting and one returned; the earlier
ones came from the national record, as a first import would bring them.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from laporan.contoh.latar import Latar
from pegawai.models import Pegawai
from pemetaan import actions_kinerja as actions
from pemetaan.actions_unit import isi_unit
from pemetaan.models import PeriodeKinerja

SEMESTER_SELESAI = 4
CONTOH_2021 = 12
"""How many people have results of 2021, so that a walk over both schemes can be seen."""

PASANGAN = {
    "sangat-baik": (("di-atas", "di-atas"),),
    "baik": (("sesuai", "sesuai"), ("di-atas", "sesuai"), ("sesuai", "di-atas")),
    "cukup": (("di-bawah", "sesuai"), ("di-bawah", "di-atas")),
    "kurang": (("sesuai", "di-bawah"), ("di-atas", "di-bawah")),
    "sangat-kurang": (("di-bawah", "di-bawah"),),
}
BOBOT = {
    "tinggi": {"sangat-baik": 75, "baik": 25},
    "menengah": {"sangat-baik": 6, "baik": 86, "cukup": 8},
    "rendah": {"baik": 20, "cukup": 50, "kurang": 22, "sangat-kurang": 8},
}
"""A person's bent → how often which verdict; most stay what they are, some rise or fall."""

BENTUK = ("tinggi",) * 5 + ("menengah",) * 10 + ("rendah",) * 5
SASARAN = (
    ("Dokumen perencanaan tersusun tepat waktu", "dokumen", 4),
    ("Usulan kegiatan terverifikasi", "usulan", 120),
    ("Rapat koordinasi terlaksana dan terdokumentasi", "rapat", 12),
    ("Data sektoral diperbarui", "tabel", 24),
    ("Laporan evaluasi disampaikan", "laporan", 2),
    ("Surat masuk ditindaklanjuti paling lama dua hari", "persen", 95),
)
SASARAN_UNIT = (
    ("Persentase program yang selaras dengan RPJMD", "persen", 100),
    ("Persentase usulan Musrenbang yang terakomodasi", "persen", 80),
    ("Dokumen evaluasi pembangunan yang diterbitkan", "dokumen", 6),
)
BAIK = ("baik", (88, 102))
CAPAIAN_UNIT = (("istimewa", (100, 112)), BAIK, BAIK, BAIK, ("butuh-perbaikan", (65, 84)))
"""Verdict of a unit → realisation in percent; most are good."""


@dataclass
class Panggung:
    """What the writing of one period needs: who appraises whom on its last day."""

    latar: Latar
    periode: PeriodeKinerja
    orang: list[Pegawai]
    atasan: dict[int, Pegawai] = field(default_factory=dict)

    def penilai(self, pegawai: Pegawai) -> tuple[str, str]:
        atasan = self.atasan.get(pegawai.atasan_id)
        return (atasan.nama_gelar, atasan.nip) if atasan else ("", "")

    def pengelola(self, pegawai: Pegawai):
        """Nobody of the personnel section decides about the own result."""
        tina, maria = self.latar.demo["kepegawaian"], self.latar.demo["kasubbag"]
        return maria if pegawai.pengguna_id == tina.pk else tina


def muat_kinerja(latar: Latar) -> int:
    """Write periods, results and units' results; return how many results of people there are."""
    semester = [_periode(latar, *satu) for satu in _semester(latar.waktu.hari_ini)]
    *lalu, terakhir, berjalan = semester
    banyak = sum(_catat(panggung(latar, satu)) for satu in lalu)
    banyak += _alur(panggung(latar, terakhir)) + _rencana(panggung(latar, berjalan))
    for satu in (*lalu, terakhir):
        _unit(latar, satu)
    return banyak + _dua_skema(latar)


def panggung(latar: Latar, periode: PeriodeKinerja) -> Panggung:
    """Return those in scope on the period's last day (today while it runs), with their superiors."""
    hari = min(periode.selesai, latar.waktu.hari_ini)
    orang = Pegawai.objects.filter(contoh=True).dalam_cakupan(hari).dengan_jabatan(hari).dengan_atasan(hari)
    orang = list(orang.filter(jabatan_id__isnull=False).select_related("pengguna").order_by("nip"))
    atasan = Pegawai.objects.select_related("pengguna").in_bulk({satu.atasan_id for satu in orang} - {None})
    return Panggung(latar, periode, orang, atasan)


def _semester(hari_ini: date) -> list[tuple[int, int]]:
    """Return (year, half) of the semesters that are over, oldest first, and the running one."""
    urut = hari_ini.year * 2 + (hari_ini.month > 6)
    return [divmod(n, 2) for n in range(urut - SEMESTER_SELESAI, urut + 1)]


def _periode(latar: Latar, tahun: int, paruh: int, skema: str = "permenpanrb-6-2022") -> PeriodeKinerja:
    data = {
        "nama": f"Semester {'II' if paruh else 'I'} {tahun}",
        "jenis": "semester",
        "mulai": date(tahun, 7 if paruh else 1, 1),
        "selesai": date(tahun, 12, 31) if paruh else date(tahun, 6, 30),
        "skema": skema,
    }
    return actions.simpan_periode(data=data, oleh=latar.demo["kepegawaian"])


def _acak(latar: Latar, pegawai: Pegawai, periode: PeriodeKinerja | None = None) -> Random:
    """Return the dice of a person, or of a person in a period: the same for equal seeds, whoever else there is."""
    return Random(f"{latar.benih}-{pegawai.nip}-{periode.mulai if periode else ''}")  # noqa: S311


def _hasil(latar: Latar, pegawai: Pegawai, periode: PeriodeKinerja) -> dict:
    bentuk = _acak(latar, pegawai).choice(BENTUK)
    acak = _acak(latar, pegawai, periode)
    (kode,) = acak.choices(list(BOBOT[bentuk]), list(BOBOT[bentuk].values()))
    hasil, perilaku = acak.choice(PASANGAN[kode])
    return {"hasil_kerja": hasil, "perilaku_kerja": perilaku}


CAPAIAN = {"di-atas": (100, 120), "sesuai": (88, 104), "di-bawah": (45, 85), "": (20, 60)}
"""Rating of the work → realisation in percent; "" while the period runs."""


def _sasaran(latar: Latar, pegawai: Pegawai, periode: PeriodeKinerja, hasil_kerja: str) -> list[dict]:
    """Return three lines for two people of three, realised about as well as the work is rated."""
    acak = _acak(latar, pegawai, periode)
    if acak.random() > 2 / 3:
        return []
    return [_baris(acak, satu, CAPAIAN[hasil_kerja]) for satu in acak.sample(SASARAN, 3)]


def _baris(acak: Random, sasaran: tuple[str, str, int], capaian: tuple[int, int]) -> dict:
    uraian, satuan, target = sasaran
    realisasi = Decimal(target) * acak.randint(*capaian) / 100
    if satuan == "persen":
        realisasi = min(realisasi, Decimal(100))
    bulat = Decimal(1) if satuan != "persen" else Decimal("0.1")
    return {"uraian": uraian, "satuan": satuan, "target": Decimal(target), "realisasi": realisasi.quantize(bulat)}


def _catat(di: Panggung) -> int:
    """Record a whole past semester as the national record has it."""
    saat = di.latar.waktu.saat(di.periode.selesai + timedelta(days=40))
    catatan = [
        actions.Catatan(satu, di.periode, _hasil(di.latar, satu, di.periode), di.penilai(satu)) for satu in di.orang
    ]
    return _impor(di.latar, catatan, saat)


def _impor(latar: Latar, catatan: list, saat) -> int:
    """Two people of the personnel section share the work: nobody records the own result."""
    tina, maria = latar.demo["kepegawaian"], latar.demo["kasubbag"]
    for oleh, bagian in (
        (tina, [satu for satu in catatan if satu.pegawai.pengguna_id != tina.pk]),
        (maria, [satu for satu in catatan if satu.pegawai.pengguna_id == tina.pk]),
    ):
        actions.catat_sah(catatan=bagian, oleh=oleh, sekarang=saat)
    return len(catatan)


def _alur(di: Panggung) -> int:
    """Let the latest semester go its way: most confirmed, some waiting, one returned, some not entered yet."""
    belum, menunggu, kembali = _sisa(di)
    for pegawai in di.orang:
        if pegawai.pk in belum:
            continue
        penilaian = _isi(di, pegawai)
        if pegawai.pk in kembali:
            alasan = "Periksa kembali predikat dan realisasi sasarannya bersama pegawai, lalu ajukan lagi."
            actions.kembalikan(penilaian=penilaian, alasan=alasan, oleh=di.pengelola(pegawai))
        elif pegawai.pk not in menunggu:
            saat = di.latar.waktu.saat(di.periode.selesai + timedelta(days=25))
            actions.konfirmasi(penilaian=penilaian, oleh=di.pengelola(pegawai), sekarang=saat)
    return len(di.orang) - len(belum)


def _sisa(di: Panggung) -> tuple[set[int], set[int], set[int]]:
    """Return whose result is not entered, waits, was returned: of the demo superior's team first."""
    sari, budi = (di.latar.demo[kunci].pegawai for kunci in ("atasan", "pegawai"))
    tim = [satu.pk for satu in di.orang if satu.atasan_id == sari.pk and satu.pk != budi.pk]
    lain = [satu.pk for satu in di.orang[7::13] if satu.atasan_id != sari.pk and satu.pk != budi.pk]
    return set(tim[:1]), {*tim[2:3], *lain}, set(tim[1:2])


def _isi(di: Panggung, pegawai: Pegawai):
    """Enter and submit, by the superior's own account where there is one."""
    hasil = _hasil(di.latar, pegawai, di.periode)
    atasan = di.atasan.get(pegawai.atasan_id)
    sendiri = bool(atasan and atasan.pengguna_id)
    mulai, saat = (di.latar.waktu.saat(di.periode.selesai + timedelta(days=hari)) for hari in (9, 12))
    penilaian = actions.isi(
        pegawai=pegawai,
        periode=di.periode,
        data=hasil,
        sasaran=_sasaran(di.latar, pegawai, di.periode, hasil["hasil_kerja"]),
        penilai=di.penilai(pegawai),
        sumber="atasan" if sendiri else "pengelola",
        oleh=atasan.pengguna if sendiri else di.pengelola(pegawai),
        sekarang=mulai,
    )
    return actions.ajukan(penilaian=penilaian, oleh=penilaian.oleh, sekarang=saat)


def _rencana(di: Panggung) -> int:
    """Write the targets of the running semester for the teams of three superiors."""
    atasan = [satu for satu in di.atasan.values() if satu.pengguna_id][:3]
    tim = [satu for satu in di.orang if satu.atasan_id in {satu.pk for satu in atasan}]
    for pegawai in tim:
        actions.isi(
            pegawai=pegawai,
            periode=di.periode,
            data={},
            sasaran=_sasaran(di.latar, pegawai, di.periode, ""),
            penilai=di.penilai(pegawai),
            oleh=di.atasan[pegawai.atasan_id].pengguna,
        )
    return len(tim)


def _unit(latar: Latar, periode: PeriodeKinerja) -> None:
    for kode, unit in latar.unit.items():
        acak = Random(f"{latar.benih}-{kode}-{periode.mulai}")  # noqa: S311
        predikat, capaian = acak.choice(CAPAIAN_UNIT)
        isi_unit(
            unit=unit,
            periode=periode,
            predikat=predikat,
            sasaran=[_baris(acak, satu, capaian) for satu in SASARAN_UNIT],
            oleh=latar.demo["kepegawaian"],
        )


def _dua_skema(latar: Latar) -> int:
    """Write 2021 for a few people: the first semester by numbers, the second by ratings."""
    angka, huruf = _periode(latar, 2021, 0, "pp-30-2019"), _periode(latar, 2021, 1)
    catatan = []
    for pegawai in panggung(latar, angka).orang[:CONTOH_2021]:
        nilai = Decimal(_acak(latar, pegawai, angka).randint(7600, 11800)) / 100
        inovasi = "Dasbor pemantauan usulan" if nilai >= 110 else ""
        catatan.append(actions.Catatan(pegawai, angka, {"nilai": nilai, "inovasi": inovasi}))
        catatan.append(actions.Catatan(pegawai, huruf, _hasil(latar, pegawai, huruf)))
    return _impor(latar, catatan, latar.waktu.saat(date(2022, 2, 10)))
