"""The template of the staff import: headings, an example that is always refused, notes, units and levels."""

from hris.impor.berkas import Templat
from pegawai.models import Jenjang

NIP_CONTOH = "198001012005011999"
CONTOH: dict[str, str] = {
    "NIP": NIP_CONTOH,
    "Nama": "Contoh Nama Pegawai",
    "Gelar Depan": "",
    "Gelar Belakang": "S.E., M.Si.",
    "Tempat Lahir": "Kupang",
    "Tanggal Lahir": "01-01-1980",
    "Jenis Kelamin": "L",
    "Jenis ASN": "PNS",
    "Status": "Aktif",
    "Pendidikan Terakhir": "S2",
    "Jurusan": "Ekonomi Pembangunan",
    "Tahun Lulus": "2010",
    "Email": "contoh@nttprov.go.id",
    "No. HP": "081234567890",
    "TMT CPNS": "01-01-2005",
    "Kode Unit": "",
    "Unit Kerja": "Sekretariat",
    "Jabatan": "Perencana Ahli Muda",
    "Jenjang Jabatan": "Ahli Muda",
    "TMT Jabatan": "01-03-2021",
    "Golongan": "III/d",
    "TMT Golongan": "01-04-2022",
}
PETUNJUK = (
    (
        "NIP",
        "Wajib. 18 angka tanpa spasi atau petik, kolom berformat Teks. Data yang ada dikenali dari NIP ini.",
    ),
    ("Nama", "Wajib. Tanpa gelar; gelar ditulis pada kolomnya sendiri."),
    ("Kode Unit atau Unit Kerja", "Wajib salah satu. Lihat lembar Unit Kerja."),
    ("Jabatan", "Wajib. Jabatan yang belum ada di unit itu dibuat, asalkan Jenjang Jabatan diisi."),
    ("Tanggal", "16-02-1998, 1998-02-16 atau 16/02/1998."),
    (
        "Status",
        "Aktif, Tugas Belajar, Penugasan Luar, Diberhentikan Sementara, CLTN, Pensiun, Berhenti, atau Pindah.",
    ),
    ("Golongan", "III/c untuk PNS dan CPNS; I sampai XVII untuk PPPK."),
    ("TMT Jabatan, TMT Golongan", "Awal berlakunya. Bila kosong dan datanya berubah, dipakai tanggal impor."),
    ("Sel kosong", "Tidak mengubah dan tidak menghapus data yang sudah ada."),
    ("Baris contoh", "Hapus sebelum mengunggah; baris itu selalu ditolak."),
    ("Data pribadi lain", "NIK, NPWP, agama dan sejenisnya tidak diperlukan dan tidak disimpan."),
)


def templat(unit) -> bytes:
    """Return the empty workbook for units (a queryset) people may be placed in."""
    return Templat(
        "Pegawai",
        CONTOH,
        PETUNJUK,
        [
            ("Unit Kerja", ("Kode Unit", "Unit Kerja"), unit.values_list("kode", "nama")),
            ("Jenjang", ("Kode", "Jenjang Jabatan"), Jenjang.objects.values_list("kode", "nama")),
        ],
    ).byte()
