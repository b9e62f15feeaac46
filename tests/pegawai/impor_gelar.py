"""A kind of import that only the tests know: it sets the title behind people's names."""

from datetime import date
from functools import partial

from hris.impor import sel as cells
from hris.impor.berkas import Templat
from hris.impor.judul import Kamus
from hris.impor.kerangka import Pengimpor, Rencana
from hris.impor.pembaca import Pembaca
from hris.peran import Izin
from pegawai import impor_orang
from pegawai.impor_nilai import nomor_induk
from pegawai.models import Pegawai

KAMUS = Kamus({"nip": ("NIP",), "nama": ("Nama",), "gelar": ("Gelar", "Gelar Belakang")}, wajib=("nip", "gelar"))


class PengimporGelar(Pengimpor):
    kode = "gelar"
    judul = "Impor gelar"
    izin = Izin.PEGAWAI_KELOLA
    bantuan = "Gelar di belakang nama menurut NIP."
    tujuan = "gelar pegawai"

    def kamus(self, unit) -> Kamus:
        return KAMUS

    def urai(self, sel: Pembaca, tanggal: date) -> dict:
        return {
            "nip": str(sel.wajib("nip", nomor_induk) or ""),
            "nama": sel.polos("nama"),
            "gelar": sel.wajib("gelar", partial(cells.nama, panjang=80)),
            "sejak": tanggal,
        }

    def bandingkan(self, semua: list[Rencana], unit, tanggal: date) -> dict[str, Pegawai]:
        orang = impor_orang.kenali(semua, unit, tanggal)
        for satu in semua:
            if satu.sah and orang[satu.nip].gelar_belakang != satu.data["gelar"]:
                satu.baru = not orang[satu.nip].gelar_belakang
                satu.catat("Gelar", orang[satu.nip].gelar_belakang, satu.data["gelar"])
        return orang

    def tulis(self, semua: list[Rencana], keadaan: dict[str, Pegawai], *, impor, oleh) -> None:
        for satu in semua:
            if satu.ditulis:
                orang = keadaan[satu.nip]
                orang.gelar_belakang = satu.data["gelar"]
                orang.save()

    def templat(self, unit) -> bytes:
        return Templat("Gelar", {"NIP": "", "Nama": "", "Gelar": "S.E."}, [("NIP", "Wajib, 18 angka.")]).byte()


PENGIMPOR = PengimporGelar()
