"""Time mapping rounds and list pages of 110 and of many people, in a transaction that is rolled back afterwards.

BENCH_PEGAWAI says how many (20,000 by default). Nothing is left behind.
"""

import os
import time
from collections.abc import Callable
from datetime import date

import pgtrigger
from django.db import connection, transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from hris.models import Pekerjaan, Pengguna
from kompetensi.models import Asesmen, HasilAsesmen, Kompetensi, StandarKompetensi
from pegawai.models import Jabatan, Jenjang, Pegawai, PenugasanPeran, RiwayatJabatan, UnitKerja
from pemetaan import hitungan
from pemetaan.actions_kotak import ambang_baku
from pemetaan.models import PenilaianKinerja, PeriodeKinerja, Predikat, PutaranPemetaan

HARI = date(2025, 7, 1)
MASA = DateRange(date(2015, 1, 1), None)
JABATAN = 20
HANYA_PENGELOLA = ("kompetensi:standar", "pemetaan:kinerja_daftar", "jp:verifikasi", "laporan:daftar")
BANYAK = int(os.environ.get("BENCH_PEGAWAI", "20000"))


def jalankan(cetak: Callable[..., None], minta: Callable[[Client, str], tuple[int, float]], halaman) -> None:
    """Print the seconds of both sizes, then of the pages (names) that `minta` asks; nothing without reference data."""
    kompetensi = list(Kompetensi.objects.exclude(jenis="teknis"))
    if not kompetensi or not Predikat.objects.exists():
        cetak("pemetaan: belum ada data acuan", "make demo")
        return
    for banyak in (110, BANYAK):
        with transaction.atomic():
            putaran = siapkan(banyak, kompetensi)
            with connection.cursor() as kursor:  # what autovacuum does within a minute of a large import
                kursor.execute("ANALYZE")
            mulai = time.perf_counter()
            hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id)
            detik = time.perf_counter() - mulai
            berkotak = putaran.pemetaan.berkotak().count()
            cetak(f"putaran pemetaan, {banyak:,} pegawai", f"{detik:.2f} s", f"{berkotak:,} berkotak")
            if banyak == BANYAK:
                _halaman(cetak, minta, putaran, halaman)
            transaction.set_rollback(True)


def _halaman(cetak, minta, putaran: PutaranPemetaan, halaman) -> None:
    """Ask the pages as the personnel section, and as the superior of everybody."""
    rinci = putaran.get_absolute_url()
    alamat = [
        *((nama, reverse(nama)) for nama in halaman),
        ("putaran", rinci),
        ("putaran, daftar", f"{rinci}pegawai/"),
    ]
    for siapa, pengguna in (("pengelola", putaran.oleh), ("atasan", Pegawai.objects.get(nama="Pimpinan").pengguna)):
        klien = Client(raise_request_exception=False)
        klien.force_login(pengguna)
        cetak(f"halaman, {BANYAK:,} pegawai, {siapa}", "kueri", "terbaik")
        for nama, satu in alamat:
            if siapa == "atasan" and nama in HANYA_PENGELOLA:
                continue
            kueri, detik = min((minta(klien, satu) for _ in range(2)), key=lambda hasil: hasil[1])
            cetak(f"  {nama}", str(kueri), f"{detik * 1000:.0f} ms")


def siapkan(banyak: int, kompetensi: list[Kompetensi]) -> PutaranPemetaan:
    """Write an agency with posts, standards, assessments and results, without history; return its draft round."""
    oleh = Pengguna.objects.create(username=f"bench-{banyak}", nama="Bench")
    riwayat = [f"{m._meta.label}:{t.name}" for m, t in pgtrigger.registered() if t.name == "insert_insert"]
    with pgtrigger.ignore(*riwayat):
        badan = UnitKerja.objects.create(kode=f"bench-{banyak}", nama="Badan Bench", adalah_badan=True)
        PenugasanPeran.objects.create(pengguna=oleh, peran="pengelola", unit=badan, masa=MASA)
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
    puncak = Jabatan.objects.create(nama="Kepala Bench", unit=badan, jenjang=jenjang, memimpin=True)
    jabatan = [
        Jabatan.objects.create(nama=f"Pelaksana {n}", unit=badan, jenjang=jenjang, atasan=puncak)
        for n in range(JABATAN)
    ]
    _pimpinan(puncak)
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


def _pimpinan(puncak: Jabatan) -> None:
    isi = {"nip": "190001011925011999", "tanggal_lahir": date(1900, 1, 1), "jenis_kelamin": "L", "jenis_asn": "PNS"}
    pengguna = Pengguna.objects.create(username="bench-pimpinan", nama="Pimpinan")
    pimpinan = Pegawai.objects.create(nama="Pimpinan", pengguna=pengguna, **isi)
    RiwayatJabatan.objects.create(pegawai=pimpinan, jabatan=puncak, masa=MASA)


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
