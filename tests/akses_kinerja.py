"""Rows of the access table for kinerja; imported by tests/akses.py."""

from tests.akses import baris


def _budi(para, organisasi):
    return {"pk": para.budi.pk}


def _periode():
    from tests.pemetaan.factories import PeriodeKinerjaFactory

    return PeriodeKinerjaFactory()


def _periode_pk(para, organisasi):
    return {"pk": _periode().pk}


def _nilai(para, organisasi):
    return {"pk": para.budi.pk, "periode": _periode().pk}


def _penilaian(**ciri):
    from tests.pemetaan.factories import PenilaianKinerjaFactory

    return lambda para, organisasi: {"pk": PenilaianKinerjaFactory(pegawai=para.budi, **ciri).pk}


def _unit(para, organisasi):
    return {"pk": organisasi.litbang.pk}


def _unit_periode(para, organisasi):
    return {"pk": organisasi.litbang.pk, "periode": _periode().pk}


BANYAK = {"sari": 200, "maria": 200, "kosmas": 200, "joko": 200}  # joko heads another agency
baris("pemetaan:pegawai", kwargs=_budi, budi=200, sari=200, maria=200, kosmas=200, joko=404)
baris("pemetaan:kinerja_saya", budi=200, sari=200, maria=200, kosmas=200, joko=200)
baris("pemetaan:kinerja_tim", sari=200, maria=200, kosmas=200)
baris("pemetaan:kinerja_daftar", maria=200, kosmas=200, joko=200)
baris("pemetaan:kinerja_sebaran", **BANYAK)
baris("pemetaan:unit_daftar", **BANYAK)
baris("pemetaan:unit_rinci", kwargs=_unit, **BANYAK | {"joko": 404})
baris("pemetaan:unit_isi", kwargs=_unit_periode, maria=200)
baris("pemetaan:unit_isi", "post", kwargs=_unit_periode, maria=422)
baris("pemetaan:penilaian", kwargs=_penilaian(sah=True), budi=200, sari=200, maria=200, kosmas=200, joko=404)
baris("pemetaan:kinerja_nilai", kwargs=_nilai, sari=200, maria=200)
baris("pemetaan:kinerja_nilai", "post", kwargs=_nilai, sari=422, maria=422)
baris("pemetaan:kinerja_ajukan", "post", kwargs=_penilaian(), sari=302, maria=302)
baris("pemetaan:kinerja_konfirmasi", "post", kwargs=_penilaian(diajukan=True), maria=302)
baris("pemetaan:kinerja_konfirmasi_banyak", "post", maria=422)
baris("pemetaan:kinerja_kembalikan", "post", kwargs=_penilaian(diajukan=True), data={"alasan": "Kurang"}, maria=302)
baris("pemetaan:kinerja_batal", "post", kwargs=_penilaian(sah=True), data={"alasan": "Keliru"}, maria=302)
baris("pemetaan:periode", maria=200)
baris("pemetaan:periode_baru", maria=200)
baris("pemetaan:periode_baru", "post", maria=422)
baris("pemetaan:periode_ubah", kwargs=_periode_pk, maria=200)
baris("pemetaan:periode_ubah", "post", kwargs=_periode_pk, maria=422)
baris("pemetaan:periode_hapus", "post", kwargs=_periode_pk, maria=302)
