"""The wide file of assessments that assessment centres hand out: a row a person, a column a competency."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from django.utils.text import capfirst

from hris.impor import sel as cells
from hris.impor.berkas import Templat
from hris.impor.judul import Kamus
from hris.impor.kerangka import Pengimpor, Rencana
from hris.impor.pembaca import Pembaca
from hris.peran import Izin
from hris.templatetags.hris import angka
from hris.templatetags.hris import tanggal as tampilkan_tanggal
from kompetensi import actions
from kompetensi.layanan import urut_kompetensi
from kompetensi.models import TINGKAT_TERTINGGI, Asesmen, Kompetensi
from pegawai import impor_orang
from pegawai.impor_nilai import nomor_induk
from pegawai.models import Pegawai, UnitKerja

UMUM: dict[str, tuple[str, ...]] = {
    "nip": ("NIP", "NIP Baru", "nipBaru"),
    "nama": ("Nama", "Nama Pegawai", "Nama Lengkap"),
    "tanggal": ("Tanggal Asesmen", "Tanggal", "Tanggal Penilaian", "Tgl Asesmen"),
    "metode": ("Metode", "Jenis Asesmen", "Metode Asesmen"),
    "asesor": ("Asesor", "Penyelenggara", "Lembaga", "Asesor atau Penyelenggara"),
    "berlaku_sampai": ("Berlaku Sampai", "Masa Berlaku"),
    "jpm": ("JPM", "JPM (%)", "Job Person Match"),
    "saran": ("Saran", "Saran Pengembangan", "Rekomendasi"),
    **{f"saran{n}": (f"Saran {n}", f"Saran Pengembangan {n}") for n in range(1, 6)},
}
LAIN = ("No", "Nomor", "Jabatan", "Perangkat Daerah", "Unit Kerja", "OPD", "Total", "Jumlah", "JPM Proyeksi")
VARIAN: dict[str, tuple[str, ...]] = {
    "kerja-sama": ("Kerjasama", "Kerja Sama Tim"),
    "orientasi-hasil": ("Orientasi Hasil", "Orientasi kepada Hasil"),
    "pengembangan-diri": ("Pengembangan Diri & Orang Lain", "Pengembangan Diri"),
    "mengelola-perubahan": ("Pengelolaan Perubahan", "Kelola Perubahan"),
}
"""Names of the nine competencies as pemda assessment files write them, beside the official ones."""
METODE = {
    "asesmencenter": "asesmen-center",
    "assessmentcenter": "asesmen-center",
    "ac": "asesmen-center",
    "ujikompetensi": "uji-kompetensi",
    "ukom": "uji-kompetensi",
    "penilaianatasan": "atasan",
    "atasan": "atasan",
}
SKALA = partial(cells.bulat, terendah=0, tertinggi=TINGKAT_TERTINGGI)
PERSEN = partial(cells.desimal, terendah=Decimal(0), tertinggi=Decimal(300))


def kolom_kompetensi(unit: UnitKerja | None) -> list[Kompetensi]:
    """Return the competencies a file of this agency may have columns for: the national ones and its own."""
    leluhur = [int(bagian) for bagian in unit.jalur.split("/") if bagian] if unit else []
    nasional, milik = Kompetensi.objects.filter(unit__isnull=True), Kompetensi.objects.filter(unit__in=leluhur)
    return sorted((nasional | milik).aktif(), key=urut_kompetensi)


def judul_kompetensi(satu: Kompetensi) -> tuple[str, ...]:
    """Return the headings of a competency's column, the official name first."""
    return (satu.nama, *VARIAN.get(satu.kode, ()), satu.nama.replace(" dan ", " & "), satu.kode)


@dataclass(frozen=True)
class Keadaan:
    """What writing needs: people by NIP, competencies by code, and the assessments that are there already."""

    orang: dict[str, Pegawai]
    kompetensi: dict[str, Kompetensi]
    ada: dict[tuple[int, str, str], Asesmen]

    def tercatat(self, satu: Rencana) -> Asesmen | None:
        return self.ada.get((self.orang[satu.nip].pk, satu.data["tanggal"], satu.data["metode"]))


class PengimporAsesmen(Pengimpor):
    """Assessments of people of the agency; a row that is recorded already is compared, level by level."""

    kode = "asesmen"
    judul = "Impor asesmen"
    izin = Izin.KOMPETENSI_KELOLA
    bantuan = (
        "Hasil asesmen center atau uji kompetensi: NIP, nama, tanggal, satu kolom setiap kompetensi (tingkat 0–5), "
        "JPM, dan saran. Sel kompetensi yang kosong berarti belum dinilai, bukan nol."
    )
    tujuan = "asesmen kompetensi"

    def kamus(self, unit) -> Kamus:
        kompetensi = kolom_kompetensi(unit)
        kolom = {f"k_{satu.kode}": judul_kompetensi(satu) for satu in kompetensi}
        return Kamus(UMUM | kolom, ("nip", "tanggal"), (tuple(kolom),) if kolom else (), LAIN)

    def penanda(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        if not data.get("nip") or not data.get("tanggal"):
            return []
        metode = Asesmen.Metode(data["metode"]).label.lower()
        return [("Asesmen", f"NIP {data['nip']} tanggal {data['tanggal']:%d-%m-%Y} dengan metode {metode}")]

    def urai(self, sel: Pembaca, tanggal: date) -> dict[str, Any]:
        tingkat = urai_tingkat(sel)
        if not tingkat and not sel.kesalahan:
            sel.kesalahan.append("Tidak ada satu pun kompetensi yang berisi tingkat.")
        return {
            "nip": str(sel.wajib("nip", nomor_induk) or ""),
            "nama": sel.polos("nama"),
            "metode": sel.ambil("metode", _metode, "asesmen-center"),
            "asesor": sel.ambil("asesor", cells.teks),
            "jpm_sumber": sel.ambil("jpm", PERSEN, None),
            "saran": _saran(sel),
            "tingkat": tingkat,
            **_masa(sel, tanggal),
        }

    def bandingkan(self, semua: list[Rencana], unit, tanggal: date) -> Keadaan:
        orang = impor_orang.kenali(semua, unit, tanggal)
        keadaan = Keadaan(orang, {satu.kode: satu for satu in kolom_kompetensi(unit)}, _tercatat(orang.values()))
        for satu in semua:
            if satu.sah:
                _banding(satu, keadaan)
        return keadaan

    def tulis(self, semua: list[Rencana], keadaan: Keadaan, *, impor, oleh) -> None:
        for satu in semua:
            if satu.ditulis:
                _tulis(satu, keadaan, oleh)

    def templat(self, unit) -> bytes:
        kompetensi = kolom_kompetensi(unit.first() if hasattr(unit, "first") else unit)
        contoh = {"NIP": "", "Nama": "", "Tanggal Asesmen": "16-02-2026", "Metode": "Asesmen center", "Asesor": ""}
        contoh |= {satu.nama: "3" for satu in kompetensi} | {"JPM": "92,5", "Saran": ""}
        petunjuk = [
            ("NIP", "Wajib, 18 angka, pegawai badan ini."),
            ("Tanggal Asesmen", "Wajib: 16-02-2026, 2026-02-16, atau 16/02/2026."),
            ("Metode", "Asesmen center (bila kosong), Uji kompetensi, atau Penilaian atasan."),
            ("Kompetensi", "Tingkat 0 sampai 5; kosong berarti belum dinilai."),
            ("JPM", "Boleh kosong; JPM dihitung sendiri oleh sistem, angka ini disimpan sebagai pembanding."),
        ]
        return Templat("Asesmen", contoh, petunjuk).byte()


def urai_tingkat(sel: Pembaca) -> dict[str, int]:
    """Return the levels of a row by competency code; empty cells are left out, for they are no zero."""
    kolom = [bidang for bidang in sel.kamus.sinonim if bidang.startswith("k_")]
    semua = {bidang[2:]: sel.ambil(bidang, SKALA, None) for bidang in kolom}
    return {kode: nilai for kode, nilai in semua.items() if nilai is not None}


def _masa(sel: Pembaca, hari_ini: date) -> dict[str, date | None]:
    """Return the date of the assessment and the last day it is valid (None: by the parameter)."""
    tanggal, akhir = sel.wajib("tanggal", cells.tanggal), sel.ambil("berlaku_sampai", cells.tanggal, None)
    if tanggal and tanggal > hari_ini:
        sel.salah("tanggal", "tanggal yang tidak di masa depan")
    if tanggal and akhir and akhir < tanggal:
        sel.salah("berlaku_sampai", "tanggal sesudah tanggal asesmen")
    elif akhir and akhir < hari_ini:
        sel.ingatkan("berlaku_sampai", f"{akhir:%d-%m-%Y} sudah lewat; hasilnya menjadi riwayat dan tidak dihitung.")
    return {"tanggal": tanggal, "berlaku_sampai": akhir}


def _metode(nilai: object) -> str:
    return cells.pilihan(nilai, METODE, "Asesmen center, Uji kompetensi, atau Penilaian atasan")


def _saran(sel: Pembaca) -> str:
    """Return the recommendations, the numbered columns one a line."""
    semua = [sel.ambil(nama, partial(cells.teks, panjang=2000)) for nama in UMUM if nama.startswith("saran")]
    return "\n".join(satu for satu in semua if satu)


def _tercatat(orang: Iterable[Pegawai]) -> dict[tuple[int, str, str], Asesmen]:
    asesmen = Asesmen.objects.sah().filter(pegawai__in=list(orang)).exclude(metode="mandiri").prefetch_related("hasil")
    return {(satu.pegawai_id, satu.tanggal.isoformat(), satu.metode): satu for satu in asesmen}


def _banding(satu: Rencana, keadaan: Keadaan) -> None:
    asesmen = keadaan.tercatat(satu)
    satu.baru = asesmen is None
    if asesmen is None:
        return
    lama = {hasil.kompetensi_id: hasil.tingkat for hasil in asesmen.hasil.all()}
    for kode, nilai in satu.data["tingkat"].items():
        kompetensi = keadaan.kompetensi[kode]
        sekarang = lama.get(kompetensi.pk, "–")
        if sekarang != nilai:
            satu.catat(kompetensi.nama, sekarang, nilai)
    for bidang, nilai in _rinci(satu.data).items():
        if getattr(asesmen, bidang) != nilai:
            label = capfirst(Asesmen._meta.get_field(bidang).verbose_name)
            satu.catat(label, _tampak(getattr(asesmen, bidang)), _tampak(nilai))


def _tampak(nilai: Any) -> str:
    """Return a value as people read it in the preview."""
    if isinstance(nilai, date):
        return tampilkan_tanggal(nilai)
    return angka(nilai) if isinstance(nilai, Decimal) else str(nilai or "–")


def _rinci(isi: dict[str, Any]) -> dict[str, Any]:
    """Return what a row says beside its levels; an empty cell says nothing, so it corrects nothing."""
    semua = {
        "asesor": isi["asesor"],
        "saran": isi["saran"],
        "berlaku_sampai": isi["berlaku_sampai"] and date.fromisoformat(isi["berlaku_sampai"]),
        "jpm_sumber": isi["jpm_sumber"] and Decimal(isi["jpm_sumber"]),
    }
    return {nama: nilai for nama, nilai in semua.items() if nilai not in ("", None)}


def _tulis(satu: Rencana, keadaan: Keadaan, oleh) -> None:
    isi, asesmen = satu.data, keadaan.tercatat(satu)
    tingkat = {keadaan.kompetensi[kode].pk: nilai for kode, nilai in isi["tingkat"].items()}
    rinci = _rinci(isi)
    if asesmen:
        actions.perbaiki_asesmen(asesmen=asesmen, tingkat=tingkat, data=rinci, oleh=oleh)
    else:
        actions.catat_asesmen(
            pegawai=keadaan.orang[satu.nip],
            tanggal=date.fromisoformat(isi["tanggal"]),
            metode=isi["metode"],
            tingkat=tingkat,
            dari_berkas=True,
            oleh=oleh,
            **rinci,
        )


PENGIMPOR = PengimporAsesmen()
