"""Reference data of module 1: levels of posts (acuan/jenjang.csv) and ranks (acuan/pangkat.csv)."""

from hris.acuan import baca, tambahkan
from pegawai.models import Golongan, Jenjang


def muat() -> int:
    """Load levels and ranks; return how many rows are new."""
    jenjang = [tambahkan(Jenjang, {"kode": baris.pop("kode")}, baris) for baris in baca("jenjang.csv")]
    golongan = [
        tambahkan(
            Golongan,
            {"kode": baris["golongan"], "jenis_asn": baris["jenis_asn"]},
            {"pangkat": baris["pangkat"], "urut": baris["urut"]},
        )
        for baris in baca("pangkat.csv")
    ]
    return sum(jenjang) + sum(golongan)
