"""Rows of the access table for kompetensi; imported by tests/akses.py."""

from tests.akses import baris

PEGAWAI_SAJA = {"budi": 200, "sari": 200, "maria": 200, "kosmas": 200, "joko": 200}
PEMBACA_BUDI = PEGAWAI_SAJA | {"joko": 404}
PENGELOLA, PENILAI = {"maria": 200}, {"sari": 200, "maria": 200, "kosmas": 200}


def _budi(para, organisasi) -> dict:
    return {"pk": para.budi.pk}


def _asesmen(**ciri):
    def kwargs(para, organisasi):
        from tests.kompetensi.factories import AsesmenFactory, HasilAsesmenFactory

        return {"pk": HasilAsesmenFactory(asesmen=AsesmenFactory(pegawai=para.budi, **ciri)).asesmen_id}

    return kwargs


baris("kompetensi:saya", **PEGAWAI_SAJA)
baris("kompetensi:nilai_saya", **PEGAWAI_SAJA)
baris("kompetensi:nilai_saya", "post", **dict.fromkeys(PEGAWAI_SAJA, 422))
for _nama in ("kompetensi:pegawai", "kompetensi:andaikan"):
    baris(_nama, kwargs=_budi, **PEMBACA_BUDI)
baris("kompetensi:asesmen", **PENILAI)
baris("kompetensi:mandiri", **PENILAI)
baris("kompetensi:asesmen_baru", kwargs=_budi, **PENILAI)
baris("kompetensi:asesmen_baru", "post", kwargs=_budi, **dict.fromkeys(PENILAI, 422))
baris("kompetensi:asesmen_rinci", kwargs=_asesmen(), **PEMBACA_BUDI)
baris("kompetensi:batalkan", "post", kwargs=_asesmen(), data={"alasan": "Salah orang"}, maria=302)
baris("kompetensi:konfirmasi", kwargs=_asesmen(mandiri=True), sari=200, kosmas=200)
baris("kompetensi:konfirmasi", "post", kwargs=_asesmen(mandiri=True), sari=422, kosmas=422)


def _kompetensi(para, organisasi) -> dict:
    from tests.kompetensi.factories import KompetensiFactory

    return {"pk": KompetensiFactory(jenis="teknis", unit=organisasi.badan).pk}


baris("kompetensi:kamus", **PEGAWAI_SAJA)
baris("kompetensi:kamus_rinci", kwargs=_kompetensi, **PEMBACA_BUDI)
baris("kompetensi:kamus_baru", **PENGELOLA)
baris("kompetensi:kamus_baru", "post", maria=422)
baris("kompetensi:kamus_ubah", kwargs=_kompetensi, **PENGELOLA)
baris("kompetensi:kamus_ubah", "post", kwargs=_kompetensi, maria=422)


def _jabatan(para, organisasi) -> dict:
    return {"pk": organisasi.peneliti.pk}


for _nama in ("standar", "standar_riwayat", "standar_ekspor", "tanpa_teknis"):
    baris(f"kompetensi:{_nama}", **PENGELOLA)
baris("kompetensi:standar", "post", maria=422)
baris("kompetensi:salin", kwargs=_jabatan, **PENGELOLA)
baris("kompetensi:salin", "post", kwargs=_jabatan, maria=422)
for _nama in ("peta", "terbesar"):  # joko leads another agency: he may ask, and sees nobody of this one
    baris(f"kompetensi:{_nama}", joko=200, **PENILAI)
