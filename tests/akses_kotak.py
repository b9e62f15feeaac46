"""Rows of the access table for kotak; imported by tests/akses.py."""

from tests.akses import baris


def _putaran(status="draf"):
    """Return the address of a round of the agency in a state, with a box for budi."""

    def kwargs(para, organisasi):
        return {"pk": _buat(para, organisasi, status).putaran_id}

    return kwargs


def _kotak_budi(para, organisasi):
    return {"pk": _buat(para, organisasi, "draf").pk}


def _buat(para, organisasi, status):
    from tests.pemetaan.kotak.pabrik import peta_budi

    return peta_budi(para, organisasi, status)


baris("pemetaan:daftar_putaran", **{k: 200 for k in ("sari", "maria", "kosmas", "joko")})
for _nama in ("putaran", "daftar_orang", "andai", "gerak", "cetak_putaran"):
    baris(f"pemetaan:{_nama}", kwargs=_putaran(), sari=200, maria=200, kosmas=200, joko=404)
baris("pemetaan:orang", kwargs=_kotak_budi, sari=200, maria=200, kosmas=200, joko=404)
baris("pemetaan:buat_putaran", maria=200)
baris("pemetaan:buat_putaran", "post", maria=422)
baris("pemetaan:ubah_putaran", kwargs=_putaran(), maria=200)
baris("pemetaan:ubah_putaran", "post", kwargs=_putaran(), maria=422)
baris("pemetaan:hitung_putaran", "post", kwargs=_putaran(), maria=302)
baris("pemetaan:ajukan_putaran", "post", kwargs=_putaran(), maria=302)
baris("pemetaan:hapus_putaran", "post", kwargs=_putaran(), maria=302)
baris("pemetaan:kembalikan_putaran", "post", kwargs=_putaran("dikalibrasi"), maria=422, kosmas=422, joko=404)
baris("pemetaan:tetapkan_putaran", "post", kwargs=_putaran("dikalibrasi"), kosmas=302, joko=404)
baris("pemetaan:terbitkan_putaran", "post", kwargs=_putaran("ditetapkan"), maria=302, kosmas=302, joko=404)
baris("pemetaan:tutup_putaran", "post", kwargs=_putaran("ditetapkan"), maria=302, kosmas=302, joko=404)
baris(
    "pemetaan:kalibrasi", "post", kwargs=_kotak_budi, data={"ke": "8", "alasan": "Memimpin RPJPD"},
    sari=302, maria=302, kosmas=302,
)  # fmt: skip
baris("pemetaan:kotak_saya", budi=200, sari=200, maria=200, kosmas=200, joko=200)
baris("pemetaan:rekomendasi", sari=200, maria=200, kosmas=200, joko=200)
baris("pemetaan:rekomendasi", "post", maria=302)
