"""Time a mapping round of 110 and of 20,000 people, in a transaction that is rolled back: nothing is left behind."""

import time
from collections.abc import Callable
from datetime import date

import pgtrigger
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from hris.models import Pekerjaan, Pengguna
from kompetensi.models import Asesmen, HasilAsesmen, Kompetensi, StandarKompetensi
from pegawai.models import Jabatan, Jenjang, Pegawai, RiwayatJabatan, UnitKerja
from pemetaan import hitungan
from pemetaan.actions_kotak import ambang_baku
from pemetaan.models import PenilaianKinerja, PeriodeKinerja, Predikat, PutaranPemetaan

HARI = date(2025, 7, 1)
MASA = DateRange(date(2015, 1, 1), None)
JABATAN = 20


def jalankan(cetak: Callable[..., None]) -> None:
    """Print the seconds of both sizes; says so where the reference data is not loaded."""
    kompetensi = list(Kompetensi.objects.exclude(jenis="teknis"))
    if not kompetensi or not Predikat.objects.exists():
        cetak("pemetaan: belum ada data acuan", "make demo")
        return
    for banyak in (110, 20_000):
        with transaction.atomic():
            putaran = siapkan(banyak, kompetensi)
            mulai = time.perf_counter()
            hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id)
            detik = time.perf_counter() - mulai
            berkotak = putaran.pemetaan.berkotak().count()
            transaction.set_rollback(True)
        cetak(f"putaran pemetaan, {banyak:,} pegawai", f"{detik:.2f} s", f"{berkotak:,} berkotak")


def siapkan(banyak: int, kompetensi: list[Kompetensi]) -> PutaranPemetaan:
    """Write an agency with posts, standards, assessments and results, without history; return its draft round."""
    oleh = Pengguna.objects.create(username=f"bench-{banyak}", nama="Bench")
    riwayat = [f"{m._meta.label}:{t.name}" for m, t in pgtrigger.registered() if t.name == "insert_insert"]
    with pgtrigger.ignore(*riwayat):
        badan = UnitKerja.objects.create(kode=f"bench-{banyak}", nama="Badan Bench", adalah_badan=True)
        orang = _orang(banyak, badan, kompetensi)
        _asesmen(orang, kompetensi, oleh)
        periode = PeriodeKinerja.objects.create(
            nama=f"Bench {banyak}",
            jenis="lain",
            mulai=date(2025, 2, 3),
            selesai=date(2025, 2, 4),
            skema="permenpanrb-6-2022",
        )
        _kinerja(orang, periode, oleh)
    pekerjaan = Pekerjaan.objects.create(jenis="bench", judul="Bench", oleh=oleh)
    isi = {"unit": badan, "periode": periode, "tanggal": HARI, "oleh": oleh, "pekerjaan": pekerjaan}
    return PutaranPemetaan.objects.create(nama="Bench", **isi, **ambang_baku())


def _orang(banyak: int, badan: UnitKerja, kompetensi: list[Kompetensi]) -> list[Pegawai]:
    jenjang = Jenjang.objects.first()
    jabatan = [Jabatan.objects.create(nama=f"Pelaksana {n}", unit=badan, jenjang=jenjang) for n in range(JABATAN)]
    StandarKompetensi.objects.bulk_create(
        StandarKompetensi(jabatan=tempat, kompetensi=satu, tingkat=4, masa=MASA, dasar_hukum="Bench")
        for tempat in jabatan
        for satu in kompetensi
    )
    orang = Pegawai.objects.bulk_create(
        [
            Pegawai(
                nip=f"19000101{n:010d}",
                nama=f"Orang {n:05d}",
                tanggal_lahir=date(1980, 1, 1),
                jenis_kelamin="L",
                jenis_asn="PNS",
            )
            for n in range(banyak)
        ],
        batch_size=5000,
    )
    RiwayatJabatan.objects.bulk_create(
        [RiwayatJabatan(pegawai=satu, jabatan=jabatan[n % JABATAN], masa=MASA) for n, satu in enumerate(orang)],
        batch_size=5000,
    )
    return orang


def _asesmen(orang: list[Pegawai], kompetensi: list[Kompetensi], oleh: Pengguna) -> None:
    isi = {"tanggal": date(2025, 1, 10), "berlaku_sampai": date(2028, 1, 9), "status": "sah", "oleh": oleh}
    asesmen = Asesmen.objects.bulk_create(
        [Asesmen(pegawai=satu, metode="asesmen-center", **isi) for satu in orang], batch_size=5000
    )
    HasilAsesmen.objects.bulk_create(
        [
            HasilAsesmen(asesmen=satu, kompetensi=kompetensi[urut], tingkat=(n + urut * urut) % 3 + 2)
            for n, satu in enumerate(asesmen)
            for urut in range(len(kompetensi))
        ],
        batch_size=5000,
    )


def _kinerja(orang: list[Pegawai], periode: PeriodeKinerja, oleh: Pengguna) -> None:
    predikat = list(Predikat.objects.all())
    sah = {"status": "sah", "dikonfirmasi_oleh": oleh, "dikonfirmasi_pada": timezone.now(), "oleh": oleh}
    PenilaianKinerja.objects.bulk_create(
        [
            PenilaianKinerja(
                pegawai=satu,
                periode=periode,
                hasil_kerja="sesuai",
                perilaku_kerja="sesuai",
                predikat=predikat[n % len(predikat)],
                **sah,
            )
            for n, satu in enumerate(orang)
        ],
        batch_size=5000,
    )
