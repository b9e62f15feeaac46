"""The workbook of competency standards: a row a post, a column a competency; an empty cell changes nothing."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import attrgetter
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
from pegawai.impor_unit import PencariUnit, UnitSalah, dasar
from pegawai.models import Jabatan, UnitKerja

UMUM: dict[str, tuple[str, ...]] = {
    "jabatan": ("Jabatan", "Nama Jabatan"),
    "unit_kode": ("Kode Unit", "Kode Unit Kerja"),
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
            ("jabatan", "mulai", "dasar_hukum"),
            (("unit_kode", "unit"), *((tuple(kolom),) if kolom else ())),
            ("No", "Nomor", "Jenjang"),
        )

    def penanda(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        unit = data.get("unit_kode") or data.get("unit")
        return [("Jabatan", f"{data['nama']} ({unit})" if data.get("nama") and unit else "")]

    def urai(self, sel: Pembaca, tanggal: date) -> dict[str, Any]:
        return {
            "nama": sel.wajib("jabatan", partial(cells.nama, panjang=200)),
            "unit_kode": sel.polos("unit_kode"),
            "unit": _unit(sel),
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
        contoh = {"Kode Unit": "", "Unit Kerja": "", "Jabatan": ""}
        contoh |= {"Berlaku Mulai": "01-01-2026", "Dasar Hukum": "SK Kepala Badan"}
        petunjuk = [
            ("Kode Unit atau Unit Kerja", "Wajib salah satu; kode bila ada beberapa unit dengan nama yang sama."),
            ("Jabatan", "Wajib, seperti tertulis pada Organisasi."),
            ("Berlaku Mulai", "Wajib bila ada tingkat yang berubah: 01-01-2026, 2026-01-01, atau 01/01/2026."),
            ("Dasar Hukum", "Wajib bila ada tingkat yang berubah."),
            ("Kompetensi", "Tingkat 1 sampai 5; 0: tidak dipersyaratkan; kosong: tidak diubah."),
        ]
        return Templat("Standar", contoh | {satu.nama: "" for satu in kompetensi}, petunjuk).byte()


def _unit(sel: Pembaca) -> str:
    """Return the unit's name; a row needs it or the unit's code."""
    if sel.kosong("unit_kode") and sel.kosong("unit"):
        sel.kesalahan.append(f"Kolom “{sel.judul('unit_kode')}” atau “{sel.judul('unit')}” wajib diisi.")
    return sel.ambil("unit", partial(cells.nama, panjang=200)) or ""


def _kenali(semua: list[Rencana], unit: UnitKerja | None) -> dict[int, Jabatan]:
    """Return the posts of the sound rows by row number (two queries); reject rows that name none, several or the same.

    Two rows may write one post differently, by its unit's code and by its name: only here it is known to be one.
    """
    pencari, ada = PencariUnit(unit), defaultdict(list)
    for jabatan in Jabatan.objects.filter(unit__in=pencari.unit).select_related("unit").order_by("pk"):
        ada[jabatan.unit_id, dasar(jabatan.nama)].append(jabatan)
    hasil: dict[int, Jabatan] = {}
    pertama: dict[int, int] = {}
    for satu in filter(attrgetter("sah"), semua):
        try:
            jabatan = _jabatan(satu, pencari, ada)
        except UnitSalah as salah:
            satu.kesalahan.append(str(salah))
            continue
        if pertama.setdefault(jabatan.pk, satu.nomor) != satu.nomor:
            satu.kesalahan.append(f"Jabatan {jabatan} ({jabatan.unit}) sudah ada pada baris {pertama[jabatan.pk]}.")
        satu.nama = f"{jabatan} ({jabatan.unit})"[:200]  # the preview tells posts of one name apart
        hasil[satu.nomor] = jabatan
    return hasil


def _jabatan(satu: Rencana, pencari: PencariUnit, ada: dict[tuple[int, str], list[Jabatan]]) -> Jabatan:
    """Return the post of a row: as it is written, else the one that differs in case and punctuation only."""
    nama = satu.data["nama"]
    unit = pencari.cari(kode=satu.data["unit_kode"], nama=satu.data["unit"])
    calon = ada.get((unit.pk, dasar(nama)), [])
    persis = [jabatan for jabatan in calon if jabatan.nama == nama] or calon
    if not persis:
        raise UnitSalah(f"Jabatan “{nama}” tidak ada pada {unit.nama}. Tulis seperti pada Organisasi.")
    if len(persis) > 1:
        tulisan = ", ".join(f"“{jabatan.nama}”" for jabatan in persis)
        raise UnitSalah(f"Jabatan “{nama}” dapat berarti {tulisan}; tulis persis seperti salah satunya.")
    return persis[0]


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
