"""Which column of a staff list holds what: the headings of SIASN "data utama" and of our own template."""

from collections.abc import Mapping

from hris.impor.judul import Kamus

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

# Columns of the national export that are known and repeat, or identify, what other columns say.
TAK_DIPERLUKAN: tuple[str, ...] = (
    "No", "No.", "id", "nipLama", "pangkatAkhir", "golRuangAwal", "tmtPns", "tglSkPns", "nomorSkPns", "tglSkCpns",
    "nomorSkCpns", "tmtPensiun", "bupPensiun", "eselonLevel", "tmtEselon", "levelJabatan", "kelasJabatan",
    "masaKerja", "mkTahun", "mkBulan", "instansiIndukNama", "instansiKerjaNama", "instansiKerjaKodeCepat",
    "satuanKerjaIndukNama", "satuanKerjaKerjaNama", "lokasiKerja", "jabatanStrukturalNama",
    "jabatanFungsionalNama", "jabatanFungsionalUmumNama", "jabatanAsn", "kpknNama", "kppnNama", "ktuaNama",
    "kanregNama", "latihanStrukturalNama", "validNik", "jenisIdDokumenNama", "updatedAt",
)  # fmt: skip

KAMUS = Kamus(
    SINONIM,
    wajib=("nip", "nama", "jabatan_nama"),
    salah_satu=(("unit_kode", "unit_nama"),),
    tak_diperlukan=TAK_DIPERLUKAN,
)
