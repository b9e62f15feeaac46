"""Import competency standards of posts from the command line; writes nothing without --tulis."""

from pegawai.impor_perintah import PerintahImpor


class Command(PerintahImpor):
    help = "Mengimpor standar kompetensi jabatan; tanpa --tulis hanya memeriksa."
    jenis = "standar"
