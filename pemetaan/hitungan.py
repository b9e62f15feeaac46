"""Computing a mapping round: chunk by chunk into rows of the job, then all of them in place of the old ones at once.

A killed worker's job goes on after its last finished chunk; nobody ever sees half a result. What calibration moved
stays moved while the computed box stays the same; where that changes, the calibration lapses and is listed for review.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice

import pghistory
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from hris import pekerjaan as antre
from hris import pemicu
from hris.models import Pekerjaan
from hris.templatetags.hris import angka, tanggal
from kompetensi.kesenjangan import Hasil
from kompetensi.layanan import hasil_massal
from pegawai.models import Pegawai, RiwayatJabatan, StatusPegawai
from pemetaan import kotak
from pemetaan.models import BarisHitung, Pemetaan, PenilaianKinerja, PutaranPemetaan

POTONGAN = 1000
"""People a chunk: what `hasil_massal` takes at a time, and what is lost at most when a worker is killed."""
BATAL = "Putaran berubah sejak hitungan diminta; hasilnya tidak dipakai."
KOLOM = (
    "jabatan",
    "jabatan_nama",
    "unit",
    "jenjang",
    "jpm",
    "predikat",
    "nilai_kinerja",
    "tingkat_kinerja",
    "tingkat_kompetensi",
    "kotak_hitung",
    "kotak",
    "dikecualikan",
    "kekurangan",
    "masukan",
)


def orang(putaran: PutaranPemetaan):
    """Return everybody on the agency's staff on the round's date, those excluded by §1.5 among them."""
    tugas = RiwayatJabatan.objects.terkini(putaran.tanggal).filter(jabatan__unit__jalur__startswith=putaran.unit.jalur)
    return Pegawai.objects.filter(pk__in=tugas.values("pegawai")).pada(putaran.tanggal)


def hitung(*, putaran_id: int, pekerjaan_id: int, potongan: int = POTONGAN, sekarang: datetime | None = None) -> None:
    """Run a computation, or go on with one whose worker was killed; `sekarang` is what is written down as its end."""
    putaran = PutaranPemetaan.objects.select_related("unit", "periode", "pekerjaan").get(pk=putaran_id)
    if putaran.pekerjaan_id != pekerjaan_id or putaran.pekerjaan.selesai_pada is not None:
        return
    semua = list(orang(putaran).order_by("pk").values_list("pk", flat=True))
    jadi = BarisHitung.objects.filter(pekerjaan=pekerjaan_id)
    terakhir = jadi.aggregate(pk=Max("pegawai"))["pk"] or 0
    sisa = [pk for pk in semua if pk > terakhir]
    antre.maju(pekerjaan_id=pekerjaan_id, kemajuan=len(semua) - len(sisa), jumlah=len(semua))
    for satu in _potong(sisa, potongan):
        baris = [
            BarisHitung(pekerjaan_id=pekerjaan_id, putaran=putaran, pegawai_id=pk, isi=isi)
            for pk, isi in susun(putaran, satu)
        ]
        BarisHitung.objects.bulk_create(baris)
        antre.maju(pekerjaan_id=pekerjaan_id, kemajuan=jadi.count(), jumlah=len(semua))
    tukar(putaran_id=putaran_id, pekerjaan_id=pekerjaan_id, sekarang=sekarang or timezone.now())


@transaction.atomic
def tukar(*, putaran_id: int, pekerjaan_id: int, sekarang: datetime) -> None:
    """Put the finished rows in place of the round's old ones and end the job, all of it or nothing."""
    putaran = PutaranPemetaan.objects.select_for_update().get(pk=putaran_id)
    jadi = BarisHitung.objects.filter(pekerjaan=pekerjaan_id)
    tautan = putaran.get_absolute_url()
    if putaran.status != putaran.Status.DRAF or putaran.pekerjaan_id != pekerjaan_id:
        jadi.delete()
        antre.akhiri(pekerjaan_id=pekerjaan_id, gagal=True, pesan=BATAL, tautan=tautan)
        return
    pemicu.ringankan()
    with pghistory.context(user=putaran.pekerjaan.oleh_id):
        banyak = _ganti_baris(putaran, jadi)
        PutaranPemetaan.objects.filter(pk=putaran.pk).update(dihitung_pada=sekarang)
    jadi.delete()
    antre.akhiri(pekerjaan_id=pekerjaan_id, pesan=f"{angka(banyak)} pegawai sudah dihitung.", tautan=tautan)


def _potong(isi: Iterable, banyak: int) -> Iterator[list]:
    """Yield a stream in lists of at most `banyak`."""
    aliran = iter(isi)
    while satu := list(islice(aliran, banyak)):
        yield satu


@transaction.atomic
def akhiri_terhenti(*, putaran_id: int, pekerjaan_id: int, pesan: str) -> None:
    """End a computation that stopped with an error, and drop its rows; one that has ended stays as it is."""
    if not Pekerjaan.objects.select_for_update().filter(pk=pekerjaan_id, selesai_pada=None).exists():
        return
    BarisHitung.objects.filter(pekerjaan=pekerjaan_id).delete()
    tautan = PutaranPemetaan(pk=putaran_id).get_absolute_url()
    antre.akhiri(pekerjaan_id=pekerjaan_id, gagal=True, pesan=pesan, tautan=tautan)


def _ganti_baris(putaran: PutaranPemetaan, jadi) -> int:
    lama = putaran.pemetaan.order_by()
    digeser = {
        pk: (hitung, geser) for pk, hitung, geser in lama.digeser().values_list("pegawai", "kotak_hitung", "kotak")
    }
    lama.exclude(pegawai__in=jadi.values("pegawai")).delete()
    banyak = 0
    for satu in _potong(jadi.order_by("pegawai").iterator(2000), 2000):
        baris = [_pemetaan(putaran, hasil, digeser.get(hasil.pegawai_id)) for hasil in satu]
        Pemetaan.objects.bulk_create(
            baris, update_conflicts=True, unique_fields=["putaran", "pegawai"], update_fields=KOLOM
        )
        banyak += len(baris)
    return banyak


def _pemetaan(putaran: PutaranPemetaan, hasil: BarisHitung, digeser: tuple[int, int] | None) -> Pemetaan:
    """Return a computed row; a calibration of the same computed box is kept."""
    isi = dict(hasil.isi)
    if digeser is not None and digeser[0] == isi["kotak_hitung"]:
        isi["kotak"] = digeser[1]
    return Pemetaan(putaran=putaran, pegawai_id=hasil.pegawai_id, **isi)


# --- one chunk -------------------------------------------------------------------------------------------------------


def susun(putaran: PutaranPemetaan, ids) -> Iterator[tuple[int, dict]]:
    """Return (person, columns of the row) for a chunk of people; a constant number of queries."""
    jabatan = _jabatan(ids, putaran.tanggal)
    luar = _di_luar(ids, putaran.tanggal)
    kinerja = _kinerja(ids, putaran)
    kompetensi = hasil_massal([pk for pk in ids if pk not in luar], putaran.tanggal)
    ambang = putaran.ambang
    for pk in ids:
        tempat = jabatan[pk]
        if pk in luar:
            yield pk, _baris_luar(tempat, luar[pk])
        else:
            yield pk, _baris(putaran, ambang, tempat, kompetensi.get(pk), kinerja.get(pk))


def _jabatan(ids, pada: date) -> dict[int, dict]:
    """Return the post of each person: held on the date (`definitif`), else the last or next one, for the unit only."""
    kolom = ("jabatan_id", "jabatan__nama", "jabatan__unit_id", "jabatan__jenjang_id")
    terkini = RiwayatJabatan.objects.terkini(pada).filter(pegawai__in=ids)
    dipegang = set(terkini.pada(pada).values_list("pegawai", flat=True))
    return {
        pk: {
            "jabatan_id": jabatan if pk in dipegang else None,
            "jabatan_nama": nama if pk in dipegang else "",
            "unit_id": unit,
            "jenjang_id": jenjang if pk in dipegang else None,
        }
        for pk, jabatan, nama, unit, jenjang in terkini.values_list("pegawai", *kolom)
    }


def _di_luar(ids, pada: date) -> dict[int, str]:
    status = StatusPegawai.objects.pada(pada).filter(pegawai__in=ids, jenis__in=StatusPegawai.DI_LUAR_CAKUPAN)
    return dict(status.values_list("pegawai", "jenis"))


def _kinerja(ids, putaran: PutaranPemetaan) -> dict[int, dict]:
    """Return the confirmed result of each person in the round's period."""
    penilaian = PenilaianKinerja.objects.sah().pada_periode(putaran.periode).filter(pegawai__in=ids)
    kolom = ("pegawai_id", "predikat_id", "predikat__nama", "predikat__tingkat", "nilai", "inovasi")
    return {satu["pegawai_id"]: satu for satu in penilaian.values(*kolom)}


def _baris_luar(tempat: dict, jenis: str) -> dict:
    kosong = dict.fromkeys(("jpm", "predikat_id", "nilai_kinerja", "kotak_hitung", "kotak"))
    kata = StatusPegawai.Jenis(jenis).label
    return (
        tempat
        | kosong
        | {
            "tingkat_kinerja": "",
            "tingkat_kompetensi": "",
            "dikecualikan": jenis,
            "kekurangan": [f"Dikecualikan (§1.5): {kata}."],
            "masukan": {},
        }
    )


def _baris(putaran, ambang: kotak.Ambang, tempat: dict, hasil: Hasil | None, kinerja: dict | None) -> dict:
    """Return the row of a person in scope: box and inputs, or what is missing."""
    masukan = _masukan(hasil, kinerja)
    letak = kotak.letakkan(masukan, ambang)
    return tempat | {
        "jpm": masukan.jpm,
        "predikat_id": kinerja and kinerja["predikat_id"],
        "nilai_kinerja": masukan.nilai,
        "tingkat_kinerja": letak.kinerja,
        "tingkat_kompetensi": letak.kompetensi,
        "kotak_hitung": letak.kotak,
        "kotak": letak.kotak,
        "dikecualikan": "",
        "kekurangan": [] if letak.kotak else [*_kurang_kompetensi(putaran, tempat, hasil), *_kurang(putaran, kinerja)],
        "masukan": _beku(masukan, hasil),
    }


def _masukan(hasil: Hasil | None, kinerja: dict | None) -> kotak.Masukan:
    jpm = kotak.jpm_tampil(hasil.jpm if hasil else None)
    if kinerja is None:
        return kotak.Masukan(jpm)
    inovasi = bool(kinerja["inovasi"].strip())
    return kotak.Masukan(jpm, kinerja["predikat__nama"], kinerja["predikat__tingkat"], kinerja["nilai"], inovasi)


def _beku(masukan: kotak.Masukan, hasil: Hasil | None) -> dict:
    """Return the inputs as they are kept with the row: what the levels came from, competency by competency."""
    return {
        "predikat": masukan.predikat,
        "tingkat_predikat": masukan.tingkat_predikat,
        "inovasi": masukan.inovasi,
        "di_bawah": hasil.di_bawah if hasil else None,
        "butir": [[satu.nama, satu.jenis, satu.standar, satu.capaian] for satu in hasil.butir] if hasil else [],
    }


def _kurang_kompetensi(putaran: PutaranPemetaan, tempat: dict, hasil: Hasil | None) -> list[str]:
    if tempat["jabatan_id"] is None:
        return [f"Tidak memegang jabatan definitif pada {tanggal(putaran.tanggal)}."]
    if hasil is not None and hasil.jpm is not None:
        return []
    if hasil is None or not hasil.basis:
        return ["Jabatannya belum punya standar kompetensi."]
    belum = hasil.belum_basis
    if len(belum) == len(hasil.basis):
        return [f"Asesmen kompetensi belum ada atau tidak berlaku lagi pada {tanggal(putaran.tanggal)}."]
    return [f"Hasil asesmen belum ada atau tidak berlaku lagi: {', '.join(satu.nama for satu in belum)}."]


def _kurang(putaran: PutaranPemetaan, kinerja: dict | None) -> list[str]:
    return [] if kinerja else [f"Penilaian kinerja {putaran.periode} belum sah."]
