"""The staff list as a kind of import: people with posts, ranks and status, out of SIASN's columns or our template."""

from datetime import date
from typing import Any

from hris.impor.judul import Kamus
from hris.impor.kerangka import Pengimpor
from hris.impor.pembaca import Pembaca
from hris.peran import Izin
from pegawai import impor_baris, impor_templat, impor_tulis
from pegawai.impor_banding import RencanaPegawai, bandingkan, tertulis
from pegawai.impor_keadaan import Keadaan
from pegawai.impor_kolom import KAMUS


class PengimporStaf(Pengimpor):
    """Staff lists: new people are made, known ones recognised by NIP; empty cells erase nothing."""

    kode = "pegawai"
    judul = "Impor pegawai"
    izin = Izin.PEGAWAI_IMPOR
    bantuan = (
        "Setiap baris memuat sedikitnya NIP, nama, unit kerja, dan jabatan. Pegawai yang sudah ada dikenali dari NIP; "
        "sel lain yang kosong tidak menghapus data."
    )
    tujuan = "data pegawai"
    rencana = RencanaPegawai

    def kamus(self, unit) -> Kamus:
        return KAMUS

    def urai(self, sel: Pembaca, tanggal: date) -> dict[str, Any]:
        data = impor_baris.urai(sel, tanggal)
        if data["nip"] == impor_templat.NIP_CONTOH:
            sel.kesalahan.append("Ini baris contoh dari templat; hapus sebelum mengunggah.")
        return data | {"tertulis": tertulis(sel)}

    def penanda(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        return [("NIP", data["nip"]), ("Email", data["email"])]

    def bandingkan(self, semua: list[RencanaPegawai], unit, tanggal: date) -> Keadaan:
        bersih = [satu.data for satu in semua if satu.data]
        keadaan = Keadaan(
            unit=unit,
            tanggal=tanggal,
            nip=[satu["nip"] for satu in bersih],
            email=[satu["email"] for satu in bersih],
        )
        bandingkan(semua, keadaan)
        return keadaan

    def tulis(self, semua: list[RencanaPegawai], keadaan: Keadaan, *, impor, oleh) -> None:
        impor_tulis.tulis(semua, keadaan, f"Impor {impor.nama_berkas}"[:300])

    def templat(self, unit) -> bytes:
        return impor_templat.templat(unit)


PENGIMPOR = PengimporStaf()
