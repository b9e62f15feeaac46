"""The workbook of competency standards: a row a post, a column a competency; an empty cell changes nothing."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from hris.impor import sel as cells
from hris.impor.berkas import Templat
from hris.impor.judul import Kamus
from hris.impor.kerangka import Pengimpor, Rencana
from hris.impor.pembaca import Pembaca
from hris.peran import Izin
from kompetensi import actions
from kompetensi.actions.standar import Perubahan
from kompetensi.impor_asesmen import judul_kompetensi, kolom_kompetensi, urai_tingkat
from kompetensi.models import Kompetensi, StandarKompetensi
from pegawai.models import Jabatan, UnitKerja

UMUM: dict[str, tuple[str, ...]] = {
    "jabatan": ("Jabatan", "Nama Jabatan"),
    "unit": ("Unit Kerja", "Unit", "Perangkat Daerah"),
    "mulai": ("Berlaku Mulai", "Mulai Berlaku", "TMT"),
    "dasar_hukum": ("Dasar Hukum", "Nomor SK", "SK"),
}


@dataclass(frozen=True)
class Keadaan:
    """What writing needs: posts by row number, and competencies by code."""

    jabatan: dict[int, Jabatan]
    kompetensi: dict[str, Kompetensi]


class PengimporStandar(Pengimpor):
    """Standards of posts of the agency."""

    kode = "standar"
    judul = "Impor standar kompetensi"
    izin = Izin.KOMPETENSI_KELOLA
    bantuan = (
        "Satu baris setiap jabatan, satu kolom setiap kompetensi (0–5; 0 berarti tidak dipersyaratkan). Sel yang "
        "kosong tidak mengubah apa pun. Buku kerja dari tombol Ekspor pada Standar kompetensi dapat diisi dan "
        "diunggah kembali."
    )
    tujuan = "standar kompetensi jabatan"

    def kamus(self, unit) -> Kamus:
        kolom = {f"k_{satu.kode}": judul_kompetensi(satu) for satu in kolom_kompetensi(unit)}
        return Kamus(
            UMUM | kolom,
            ("jabatan", "unit", "mulai", "dasar_hukum"),
            (tuple(kolom),) if kolom else (),
            ("No", "Nomor", "Jenjang"),
        )

    def penanda(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        return [("Jabatan", f"{data['nama']} ({data['unit']})" if data.get("nama") and data.get("unit") else "")]

    def urai(self, sel: Pembaca, tanggal: date) -> dict[str, Any]:
        return {
            "nama": sel.wajib("jabatan", partial(cells.nama, panjang=200)),
            "unit": sel.wajib("unit", partial(cells.nama, panjang=200)),
            "mulai": sel.ambil("mulai", cells.tanggal, None),
            "dasar_hukum": sel.ambil("dasar_hukum", cells.teks),
            "tingkat": urai_tingkat(sel),
        }

    def bandingkan(self, semua: list[Rencana], unit, tanggal: date) -> Keadaan:
        kompetensi = {satu.kode: satu for satu in kolom_kompetensi(unit)}
        keadaan = Keadaan(_kenali(semua, unit), kompetensi)
        ada = _standar(keadaan.jabatan.values())
        for satu in semua:
            if satu.sah:
                _banding(satu, keadaan, ada, tanggal)
                _tuntut_dasar(satu)
        return keadaan

    def tulis(self, semua: list[Rencana], keadaan: Keadaan, *, impor, oleh) -> None:
        for satu in semua:
            if satu.ditulis:
                jabatan, tingkat = keadaan.jabatan[satu.nomor], satu.data["tingkat"]
                actions.simpan_standar(
                    perubahan=[Perubahan(jabatan, keadaan.kompetensi[k].pk, nilai) for k, nilai in tingkat.items()],
                    mulai=date.fromisoformat(satu.data["mulai"]),
                    dasar_hukum=satu.data["dasar_hukum"],
                    oleh=oleh,
                )

    def templat(self, unit) -> bytes:
        kompetensi = kolom_kompetensi(unit.first() if hasattr(unit, "first") else unit)
        contoh = {"Unit Kerja": "", "Jabatan": "", "Berlaku Mulai": "01-01-2026", "Dasar Hukum": "SK Kepala Badan"}
        petunjuk = [
            ("Unit Kerja, Jabatan", "Wajib, seperti tertulis pada Organisasi."),
            ("Berlaku Mulai", "Wajib bila ada tingkat yang berubah: 01-01-2026, 2026-01-01, atau 01/01/2026."),
            ("Dasar Hukum", "Wajib bila ada tingkat yang berubah."),
            ("Kompetensi", "Tingkat 1 sampai 5; 0: tidak dipersyaratkan; kosong: tidak diubah."),
        ]
        return Templat("Standar", contoh | {satu.nama: "" for satu in kompetensi}, petunjuk).byte()


def _polos(nama: str) -> str:
    return " ".join(nama.casefold().split())


def _kenali(semua: list[Rencana], unit: UnitKerja | None) -> dict[int, Jabatan]:
    """Return the posts of the sound rows by row number (one query); reject rows of unknown posts."""
    jabatan = (
        Jabatan.objects.filter(unit__in=UnitKerja.objects.di_bawah(unit.jalur)) if unit else Jabatan.objects.none()
    )
    ada = {(_polos(satu.nama), _polos(satu.unit.nama)): satu for satu in jabatan.select_related("unit")}
    hasil = {}
    for satu in semua:
        if satu.sah:
            ditemukan = ada.get((_polos(satu.data["nama"]), _polos(satu.data["unit"])))
            if ditemukan:
                hasil[satu.nomor] = ditemukan
            else:
                satu.kesalahan.append("Jabatan ini tidak ada pada unit kerja tersebut di badan ini.")
    return hasil


def _standar(jabatan) -> dict[tuple[int, int], list[StandarKompetensi]]:
    hasil: dict[tuple[int, int], list] = {}
    for satu in StandarKompetensi.objects.filter(jabatan__in=list(jabatan)):
        hasil.setdefault((satu.jabatan_id, satu.kompetensi_id), []).append(satu)
    return hasil


def _banding(satu: Rencana, keadaan: Keadaan, ada: dict, tanggal: date) -> None:
    """Note what differs from the standard on the row's start, or on the day of the upload where it names none."""
    mulai = date.fromisoformat(satu.data["mulai"]) if satu.data["mulai"] else tanggal
    jabatan = keadaan.jabatan[satu.nomor]
    for kode, nilai in satu.data["tingkat"].items():
        kompetensi = keadaan.kompetensi[kode]
        milik = ada.get((jabatan.pk, kompetensi.pk), [])
        sekarang = next(
            (b.tingkat for b in milik if b.masa.lower <= mulai and (not b.masa.upper or b.masa.upper > mulai)), None
        )
        if sekarang != nilai:
            satu.catat(kompetensi.nama, "mengikuti jenjang" if sekarang is None else sekarang, nilai)


def _tuntut_dasar(satu: Rencana) -> None:
    """A change needs a start and a legal basis; a row that changes nothing goes without, as the export leaves it."""
    kurang = [
        kolom for kolom, isi in (("Berlaku Mulai", "mulai"), ("Dasar Hukum", "dasar_hukum")) if not satu.data[isi]
    ]
    if satu.perubahan and kurang:
        satu.kesalahan += [f"Kolom “{kolom}” wajib diisi, karena ada tingkat yang berubah." for kolom in kurang]


PENGIMPOR = PengimporStandar()
