"""Import assessments in the wide format from the command line; writes nothing without --tulis."""

from pegawai.impor_perintah import PerintahImpor


class Command(PerintahImpor):
    help = "Mengimpor hasil asesmen (satu kolom setiap kompetensi); tanpa --tulis hanya memeriksa."
    jenis = "asesmen"
