"""Technical competencies and standards, two rounds of assessments, self-assessments: by the import and the actions."""

import io
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from django.utils import timezone
from openpyxl import Workbook

from hris.impor.kerangka import pengimpor
from kompetensi import actions
from kompetensi.actions.standar import Perubahan
from kompetensi.impor_asesmen import kolom_kompetensi
from kompetensi.models import Kompetensi, StandarKompetensi
from laporan.contoh.latar import Latar
from laporan.contoh.orang import Orang
from pegawai.impor import impor_langsung
from pegawai.models import RiwayatJabatan

TEKNIS = (
    ("Perencanaan Pembangunan Daerah", "Menyusun dan menyelaraskan dokumen rencana pembangunan daerah."),
    ("Analisis Data dan Informasi Pembangunan", "Mengolah data pembangunan menjadi bahan keputusan."),
    ("Penelitian dan Pengkajian", "Merancang, melaksanakan, dan melaporkan penelitian kebijakan daerah."),
    ("Penganggaran dan Keuangan Daerah", "Menyusun anggaran dan menilai kewajarannya menurut aturan."),
    ("Tata Kelola Administrasi dan Kepegawaian", "Menyelenggarakan administrasi umum dan kepegawaian."),
)
TINGKAT = (
    "Mengenal istilah, tahapan, dan aturan dasarnya.",
    "Mengerjakan bagian yang baku dengan petunjuk.",
    "Mengerjakan sendiri seluruh tahapan dan menyelesaikan masalah lazim.",
    "Merancang cara kerja, membimbing, dan menilai hasil orang lain.",
    "Menjadi rujukan dan mengembangkan metode baru.",
)
SARAN = (
    "Pelatihan pengambilan keputusan dan penugasan memimpin tim kecil.",
    "Coaching dengan atasan tentang pemberian umpan balik.",
    "Magang pada perangkat daerah lain untuk memperluas wawasan layanan.",
    "Pelatihan mengelola perubahan dan keterlibatan dalam tim pembaruan kerja.",
)
TANPA_ASESMEN, LEWAT_SAJA = 7, 5
"""How many people nobody has assessed yet, and how many have only a lapsed assessment."""


@dataclass(frozen=True)
class Nilai:
    """One row of the file to be: person, date, levels by competency."""

    orang: Orang
    tanggal: date
    tingkat: dict[str, int | None]


def muat_kompetensi(latar: Latar) -> int:
    """Write dictionary, standards, assessments and self-assessments; return the number of assessments."""
    acak = Random(latar.benih + 3)  # noqa: S311
    teknis = _kamus(latar)
    _standar(latar, teknis, acak)
    semua = _nilai(latar, acak)
    for tanggal in sorted({satu.tanggal for satu in semua}):
        _impor(latar, [satu for satu in semua if satu.tanggal == tanggal], tanggal)
    return len(semua) + _mandiri(latar, acak)


def _kamus(latar: Latar) -> list[Kompetensi]:
    tingkat = {nomor: (uraian, "") for nomor, uraian in enumerate(TINGKAT, 1)}
    return [
        actions.simpan_kompetensi(
            data={
                "nama": nama,
                "definisi": uraian,
                "unit": latar.badan,
                "sumber": "Kamus badan (contoh)",
                "aktif": True,
            },
            tingkat=tingkat,
            oleh=latar.demo["kepegawaian"],
        )
        for nama, uraian in TEKNIS
    ]


def _standar(latar: Latar, teknis: list[Kompetensi], acak: Random) -> None:
    """Give most posts one to three technical levels; one in eight has none yet, for the list of those."""
    perubahan = []
    for nomor, jabatan in enumerate(latar.jabatan.values()):
        if nomor % 8 == 7:
            continue
        level = jabatan.jenjang.level_standar
        for satu in acak.sample(teknis, 1 + nomor % 3):
            perubahan.append(Perubahan(jabatan, satu.pk, max(1, min(5, level + acak.choice((0, 0, 1))))))
    mulai = date(latar.waktu.tahun - 3, 1, 2)
    actions.simpan_standar(
        perubahan=perubahan,
        mulai=mulai,
        dasar_hukum="Keputusan Kepala Badan tentang Standar Kompetensi Teknis (contoh)",
        oleh=latar.demo["kepegawaian"],
    )


def _nilai(latar: Latar, acak: Random) -> list[Nilai]:
    """Draw the levels: two years ago around the standard, this year a little better; some lapsed, some never."""
    hari, orang = latar.waktu.hari_ini, latar.dalam_cakupan()
    tahun_ini = max(date(hari.year, 1, 15), hari - timedelta(days=240))
    dahulu, lama = tahun_ini - timedelta(days=731), tahun_ini - timedelta(days=4 * 366)
    biasa = [satu for satu in orang if not satu.kursi.demo]
    tanpa = {satu.nama for satu in biasa[:: max(1, len(biasa) // TANPA_ASESMEN)][:TANPA_ASESMEN]}
    lewat = {satu.nama for satu in biasa[3 :: max(1, len(biasa) // LEWAT_SAJA)][:LEWAT_SAJA]} - tanpa
    standar = _standar_orang(latar, tahun_ini)
    hasil = []
    for satu in orang:
        if satu.nama in tanpa:
            continue
        awal = {kode: _tingkat(level, acak) for kode, level in standar[satu.nama].items()}
        if satu.nama in lewat:
            hasil.append(Nilai(satu, lama, awal))
            continue
        kini = {kode: min(5, nilai + acak.choice((0, 0, 0, 1))) for kode, nilai in awal.items()}
        hasil += [Nilai(satu, dahulu, awal), Nilai(satu, tahun_ini, kini)]
    return hasil


def _tingkat(standar: int, acak: Random) -> int:
    return max(1, min(5, standar + acak.choice((-2, -1, -1, 0, 0, 0, 0, 0, 1))))


def _standar_orang(latar: Latar, tanggal: date) -> dict[str, dict[str, int]]:
    """Return what each person's post asks for, by name and competency."""
    per_jabatan: dict[int, dict[str, int]] = {}
    baris = StandarKompetensi.objects.efektif(tanggal).filter(tingkat__gt=0)
    for jabatan, kode, tingkat in baris.values_list("untuk", "kompetensi__kode", "tingkat"):
        per_jabatan.setdefault(jabatan, {})[kode] = tingkat
    riwayat = RiwayatJabatan.objects.pada(latar.waktu.hari_ini).definitif()
    dipegang = dict(riwayat.values_list("pegawai_id", "jabatan_id"))
    return {
        satu.nama: per_jabatan.get(dipegang.get(latar.pegawai[satu.data["nip"]].pk, 0), {})
        for satu in latar.dalam_cakupan()
    }


def _impor(latar: Latar, semua: list[Nilai], tanggal: date) -> None:
    """Load one round as the personnel section would: the wide file, checked and written by the import."""
    jenis, kompetensi = pengimpor("asesmen"), kolom_kompetensi(latar.badan)
    buku = Workbook()
    lembar = buku.active
    lembar.append(["NIP", "Nama", "Tanggal Asesmen", "Asesor", *(satu.nama for satu in kompetensi), "Saran"])
    for nomor, satu in enumerate(semua):
        tingkat = [satu.tingkat.get(k.kode) for k in kompetensi]
        umum = [satu.orang.data["nip"], satu.orang.nama, tanggal, "UPT Penilaian Kompetensi (contoh)"]
        lembar.append([*umum, *tingkat, SARAN[nomor % len(SARAN)]])
    keluar = io.BytesIO()
    buku.save(keluar)
    isi, nama = keluar.getvalue(), f"asesmen-{tanggal:%Y}.xlsx"
    hasil = jenis.baca(isi, nama, latar.badan)
    rencana = jenis.periksa(hasil, unit=latar.badan, tanggal=timezone.localdate(latar.waktu.sekarang))
    if salah := [satu for satu in rencana if not satu.sah]:
        raise RuntimeError(f"Asesmen contoh ditolak: {salah[0].kesalahan}")
    impor_langsung(
        jenis=jenis, unit=latar.badan, oleh=latar.demo["kepegawaian"], lembar=hasil, isi=isi, nama=nama, semua=rencana
    )


def _mandiri(latar: Latar, acak: Random) -> int:
    """Let a few judge themselves: most wait for their superior, two are confirmed with changes, one is a draft."""
    orang = [satu for satu in latar.dalam_cakupan() if satu.kursi.demo != "kepala" and not satu.kursi.memimpin]
    orang = sorted(orang, key=lambda satu: satu.kursi.demo != "pegawai")[:7]
    kompetensi = list(Kompetensi.objects.filter(unit__isnull=True).order_by("urut"))
    for nomor, satu in enumerate(orang):
        pegawai, tanggal = latar.pegawai[satu.data["nip"]], latar.waktu.hari_ini - timedelta(days=3 * nomor + 2)
        tingkat = {k.pk: acak.choice((2, 3, 3, 4)) for k in kompetensi}
        asesmen = actions.nilai_sendiri(
            pegawai=pegawai, tingkat=tingkat, ajukan=nomor != 6, oleh=pegawai.pengguna, tanggal=tanggal
        )
        if nomor in (4, 5):
            _konfirmasi(latar, asesmen, tingkat)
    return len(orang)


def _konfirmasi(latar: Latar, asesmen, tingkat: dict[int, int]) -> None:
    """Let the superior confirm, with the first level one lower; nothing where the tier above has no account."""
    atasan = asesmen.pegawai.atasan(latar.waktu.hari_ini)
    if atasan is None or atasan.pegawai.pengguna_id is None:
        return
    pertama = min(tingkat)
    actions.konfirmasi_mandiri(
        asesmen=asesmen,
        tingkat=tingkat | {pertama: max(1, tingkat[pertama] - 1)},
        catatan="Sepakat, kecuali kompetensi pertama: perlu bukti yang ajek.",
        oleh=atasan.pegawai.pengguna,
        sekarang=latar.waktu.saat(asesmen.tanggal + timedelta(days=1)),
    )
