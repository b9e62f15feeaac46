"""Does the report agree with itself? Sums of one table against totals of another, computed by other queries. Pure."""

from decimal import Decimal


def periksa(data: dict, pegawai_badan: int) -> list[dict]:
    """Return one row a check: what, left, right, whether they agree. `pegawai_badan`: everybody on the staff."""
    a, b, c = data["tabel_a"]["jumlah"], data["tabel_b"], data["tabel_c"]
    pasangan = [
        ("Pegawai dalam cakupan + dikecualikan = pegawai badan", a["pegawai"] + a["luar"], pegawai_badan),
        ("Pegawai Tabel A = baris Tabel C", a["pegawai"], len(c)),
        ("Dikecualikan Tabel A = daftar yang dikecualikan", a["luar"], len(data["luar"])),
        (
            "Kegiatan selesai + berjalan + belum = direncanakan",
            a["selesai"] + a["berjalan"] + a["belum"],
            a["rencana"],
        ),
        ("JP rencana Tabel A = Tabel C", a["jp_rencana"], _jumlah(c, "jp_rencana")),
        ("JP terverifikasi Tabel A = Tabel B", a["jp_realisasi"], b["jumlah"]["jp"]),
        ("JP terverifikasi Tabel B, rincian = jumlah", _jumlah(b["baris"], "jp"), b["jumlah"]["jp"]),
        ("JP terverifikasi Tabel A = Tabel C", a["jp_realisasi"], _jumlah(c, "jp_realisasi")),
        ("Pegawai mencapai sasaran Tabel A = Tabel C", a["tercapai"], sum(satu["tercapai"] for satu in c)),
    ]
    return [
        {"nama": nama, "kiri": str(kiri), "kanan": str(kanan), "cocok": Decimal(kiri) == Decimal(kanan)}
        for nama, kiri, kanan in pasangan
    ]


def _jumlah(baris: list[dict], kolom: str) -> Decimal:
    return sum((Decimal(satu[kolom]) for satu in baris), Decimal(0))
