"""Import a staff workbook from the command line; writes nothing without --tulis."""

from pegawai.impor_perintah import PerintahImpor


class Command(PerintahImpor):
    help = "Mengimpor data pegawai dari .xlsx atau .csv; tanpa --tulis hanya memeriksa."
    jenis = "pegawai"
