"""Reference data: performance verdicts (acuan/predikat_kinerja.csv) and the nine boxes (acuan/kotak.csv)."""

from hris.acuan import baca, tambahkan
from pemetaan.models import Kotak, Predikat


def muat() -> int:
    """Load verdicts and boxes; return how many rows are new."""
    predikat = [
        tambahkan(
            Predikat,
            {"kode": baris["kode"]},
            {"tingkat": baris["sumbu_kinerja"]} | {k: baris[k] for k in ("nama", "batas_bawah", "batas_atas", "urut")},
        )
        for baris in baca("predikat_kinerja.csv")
    ]
    kotak = [tambahkan(Kotak, {"nomor": baris.pop("kotak")}, baris) for baris in baca("kotak.csv")]
    return sum(predikat) + sum(kotak)
