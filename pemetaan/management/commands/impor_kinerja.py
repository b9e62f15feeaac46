"""Import performance results from the command line; writes nothing without --tulis."""

from pegawai.impor_perintah import PerintahImpor


class Command(PerintahImpor):
    help = "Mengimpor hasil kinerja (SIASN skp22 atau PP 30/2019) dari .xlsx atau .csv; tanpa --tulis hanya memeriksa."
    jenis = "kinerja"
