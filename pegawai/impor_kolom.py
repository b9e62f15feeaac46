"""Which column of an uploaded sheet holds what: the headings of SIASN "data utama" and of our own template.

Headings are compared without case, spaces, punctuation and notes in brackets ("Tgl Lahir (dd-mm-yyyy)").
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

# field -> headings; the first is the template's, and names the field in messages when the sheet lacks it
SINONIM: Mapping[str, tuple[str, ...]] = {
    "nip": ("NIP", "nipBaru", "NIP/NI PPPK", "NI PPPK"),
    "nama": ("Nama", "Nama Lengkap", "Nama Pegawai"),
    "gelar_depan": ("Gelar Depan",),
    "gelar_belakang": ("Gelar Belakang",),
    "tempat_lahir": ("Tempat Lahir", "tempatLahirNama"),
    "tanggal_lahir": ("Tanggal Lahir", "tglLahir"),
    "jenis_kelamin": ("Jenis Kelamin", "L/P"),
    "jenis_asn": ("Jenis ASN",),
    "jenis_pegawai": ("jenisPegawai", "jenisPegawaiNama"),
    "status_pegawai": ("statusPegawai", "Status Kepegawaian"),
    "kedudukan": ("Status", "kedudukanPns", "kedudukanPnsNama", "Kedudukan", "Kedudukan Hukum"),
    "pendidikan": ("Pendidikan Terakhir", "tkPendidikanTerakhir", "Tingkat Pendidikan"),
    "jurusan": ("Jurusan", "pendidikanTerakhirNama", "Program Studi"),
    "tahun_lulus": ("Tahun Lulus",),
    "email": ("Email", "Surel", "Alamat Email"),
    "email_gov": ("emailGov", "Email Dinas"),
    "no_hp": ("No. HP", "Nomor HP", "Nomor Telepon Seluler"),
    "tmt_cpns": ("TMT CPNS", "TMT CPNS/PPPK", "TMT PPPK"),
    "unit_kode": ("Kode Unit", "Kode Unit Kerja"),
    "unit_nama": ("Unit Kerja", "unorNama", "Nama Unit Kerja"),
    "unit_induk_nama": ("Unit Kerja Induk", "unorIndukNama", "Unit Induk"),
    "jabatan_nama": ("Jabatan", "jabatanNama"),
    "jenis_jabatan": ("Jenis Jabatan", "jenisJabatanNama"),
    "jenjang": ("Jenjang Jabatan", "asnJenjangJabatan"),
    "eselon": ("Eselon",),
    "tmt_jabatan": ("TMT Jabatan",),
    "golongan": ("Golongan", "golRuangAkhir", "Golongan Ruang", "Gol. Ruang", "Pangkat/Golongan"),
    "tmt_golongan": ("TMT Golongan", "tmtGolAkhir", "TMT Pangkat"),
}

# Personal data the system has no use for: not read, not shown, not stored (data minimisation, UU 27/2022
# article 16 paragraph 2; domain.md section 6.1).
DIABAIKAN: tuple[str, ...] = (
    "NIK", "Nomor KTP", "nomorIdDocument", "NPWP", "noNpwp", "tglNpwp", "BPJS", "noBpjs", "No. KK", "Agama",
    "agamaId", "Alamat", "Alamat Rumah", "noTelp", "Status Perkawinan", "statusKawin", "jenisKawinId",
    "jumlahIstriSuami", "jumlahAnak", "gajiPokok", "No. Rekening", "karisKarsu", "kartuAsn", "noSeriKarpeg",
    "taspenNama", "noTaspen", "Golongan Darah", "aktaKelahiran", "statusHidup", "aktaMeninggal",
    "noSuratKeteranganDokter", "tglSuratKeteranganDokter", "noSuratKeteranganBebasNarkoba", "skck", "tglSkck",
    "tglSuratKeteranganBebasNarkoba", "tglMeninggal", "foto",
)  # fmt: skip

# Columns of the national export that are known and repeat, or identify, what other columns say.
TAK_DIPERLUKAN: tuple[str, ...] = (
    "No", "No.", "id", "nipLama", "pangkatAkhir", "golRuangAwal", "tmtPns", "tglSkPns", "nomorSkPns", "tglSkCpns",
    "nomorSkCpns", "tmtPensiun", "bupPensiun", "eselonLevel", "tmtEselon", "levelJabatan", "kelasJabatan",
    "masaKerja", "mkTahun", "mkBulan", "instansiIndukNama", "instansiKerjaNama", "instansiKerjaKodeCepat",
    "satuanKerjaIndukNama", "satuanKerjaKerjaNama", "lokasiKerja", "jabatanStrukturalNama",
    "jabatanFungsionalNama", "jabatanFungsionalUmumNama", "jabatanAsn", "kpknNama", "kppnNama", "ktuaNama",
    "kanregNama", "latihanStrukturalNama", "validNik", "jenisIdDokumenNama", "updatedAt",
)  # fmt: skip

WAJIB = ("nip", "nama", "jabatan_nama")
SALAH_SATU_WAJIB = ("unit_kode", "unit_nama")


@lru_cache(maxsize=2048)
def kunci(judul: str) -> str:
    """A heading reduced to what is compared: "Tgl. Lahir* (dd-mm-yyyy)" and "tglLahir" give "tgllahir"."""
    tanpa_catatan = re.sub(r"\([^)]*\)", "", unicodedata.normalize("NFKC", judul))
    return "".join(huruf for huruf in tanpa_catatan.casefold() if huruf.isalnum())


BIDANG: Mapping[str, str] = {kunci(judul): bidang for bidang, semua in SINONIM.items() for judul in semua}
_DIABAIKAN = frozenset(map(kunci, DIABAIKAN + TAK_DIPERLUKAN))


@dataclass(frozen=True, slots=True)
class Pemetaan:
    """What the headings of one sheet mean.

    ``ganda`` names headings whose field an earlier column already fills; such a sheet is to be refused, since
    nobody can say which of the two is right.
    """

    kolom: Mapping[str, int]  # field -> position in the header row, from 0
    judul: Mapping[str, str]  # field -> heading as the user wrote it
    tak_dikenal: tuple[str, ...]
    diabaikan: tuple[str, ...]
    kurang: tuple[str, ...]  # template headings of required fields that no column fills
    ganda: tuple[str, ...]

    @property
    def sah(self) -> bool:
        return not self.kurang and not self.ganda


def kenali_kolom(headers: Iterable[object]) -> Pemetaan:
    """Read a header row (cells of any type; empty ones are passed over). Never raises."""
    kolom: dict[str, int] = {}
    judul: dict[str, str] = {}
    sisa: dict[str, list[str]] = {"tak_dikenal": [], "diabaikan": [], "ganda": []}
    for nomor, header in enumerate(headers):
        tulisan = "" if header is None else str(header).strip()
        bidang = BIDANG.get(kunci(tulisan))
        if bidang and bidang not in kolom:
            kolom[bidang], judul[bidang] = nomor, tulisan
        elif tulisan:
            sisa["ganda" if bidang else _golongan_sisa(tulisan)].append(tulisan)
    lain = {nama: tuple(isi) for nama, isi in sisa.items()}
    return Pemetaan(kolom=kolom, judul=judul, kurang=_kurang(kolom), **lain)


def _golongan_sisa(tulisan: str) -> str:
    dasar = kunci(tulisan)
    # SIASN gives every reference twice, as a name and as an identifier ("unorNama", "unorId").
    referensi = dasar.endswith("id") and tulisan.endswith(("Id", "_id", "ID"))
    return "diabaikan" if dasar in _DIABAIKAN or referensi else "tak_dikenal"


def _kurang(kolom: Mapping[str, int]) -> tuple[str, ...]:
    kurang = [SINONIM[bidang][0] for bidang in WAJIB if bidang not in kolom]
    if not any(bidang in kolom for bidang in SALAH_SATU_WAJIB):
        kurang.append(" atau ".join(SINONIM[bidang][0] for bidang in SALAH_SATU_WAJIB))
    return tuple(kurang)
