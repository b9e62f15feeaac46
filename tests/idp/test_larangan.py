"""Every state × action × person of the cast, against the table written in test_alur: what it does not allow is refused
by the actions themselves, and leaves the plan, its items and its history as they were."""

from functools import partial

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from idp import actions, alur
from idp.models import IDP
from tests.idp.test_alur import BOLEH
from tests.jp.factories import KegiatanFactory

ALASAN = {"alasan": "Uji"}
LANGKAH = {
    "ajukan": {},
    "terima": {},
    "setujui": {},
    "lewati_kosong": {},
    "verifikasi": {},
    "tetapkan": {},
    "kembalikan": ALASAN,
    "batalkan": ALASAN,
    "ubah_rencana": {},
}
PARA = ("budi", "sari", "maria", "kosmas", "yosef", "joko", "bkd", "bpsdm", "admin")
KEADAAN = (*alur.TERBUKA, alur.DITETAPKAN, alur.DIBATALKAN, alur.DIGANTIKAN)


def kedudukan(siapa: str, status: str, penyusun: str) -> set[str]:
    """Return what each of the cast is to budi's plan, said again by hand."""
    isi = {"budi": {"pemilik"}, "sari": {"atasan"}, "maria": {"pengelola"}, "kosmas": {"kepala", "atasan"}}
    hasil = set(isi.get(siapa, ()))
    if siapa == penyusun:
        hasil.add("penyusun")
    if siapa == "sari" and status == alur.DIAJUKAN:
        hasil.add("atasan-penanggung")
    return hasil


@pytest.fixture
def keadaan(rencana, para):
    """Return a function that brings budi's plan to any of the nine states."""

    def _keadaan(status: str, penyusun: str) -> IDP:
        oleh = getattr(para, penyusun)
        if status == alur.DIKEMBALIKAN:
            idp, pengembali = (
                (rencana(alur.DIAJUKAN), para.sari)
                if penyusun == "budi"
                else (rencana("menunggu-pegawai", oleh=oleh), para.budi)
            )
            return actions.kembalikan(idp=idp, oleh=pengembali.pengguna, **ALASAN)
        if status == alur.DIBATALKAN:
            return actions.batalkan(idp=rencana("draf", oleh=oleh), oleh=para.budi.pengguna)
        if status == alur.DIGANTIKAN:
            lama = rencana("ditetapkan", oleh=oleh)
            baru = actions.ubah_rencana(idp=lama, oleh=para.budi.pengguna)
            for aksi, siapa in (
                ("ajukan", "budi"),
                ("setujui", "sari"),
                ("verifikasi", "maria"),
                ("tetapkan", "kosmas"),
            ):
                getattr(actions, aksi)(idp=baru, oleh=getattr(para, siapa).pengguna)
            lama.refresh_from_db()
            return lama
        return rencana(status, oleh=oleh)

    return _keadaan


def potret(idp: IDP) -> tuple:
    versi = IDP.objects.filter(pegawai=idp.pegawai_id).order_by("pk").values_list("pk", "status", "langkah")
    return list(versi), list(idp.item.values_list("pk", "judul", "jumlah")), idp.catatan_alur.count()


def berhasil(lakukan) -> bool:
    """Try an action and undo it; whether it went through."""
    try:
        with transaction.atomic():
            lakukan()
            raise transaction.TransactionManagementError("undo")
    except transaction.TransactionManagementError:
        return True
    except ValidationError:
        return False


SUSUNAN = [(status, "budi") for status in KEADAAN if status != alur.MENUNGGU_PEGAWAI]
SUSUNAN += [(status, "sari") for status in ("draf", "menunggu-pegawai", "dikembalikan")]


@pytest.mark.parametrize(("status", "penyusun"), SUSUNAN)
def test_langkah_di_luar_tabel_ditolak(keadaan, para, status, penyusun):
    idp = keadaan(status, penyusun)
    semula = potret(idp)
    for siapa in PARA:
        pengguna = getattr(getattr(para, siapa), "pengguna", None) or getattr(para, siapa)
        layak = kedudukan(siapa, status, penyusun)
        for aksi, lain in LANGKAH.items():
            segar = IDP.objects.get(pk=idp.pk)
            nyata = berhasil(partial(getattr(actions, aksi), idp=segar, oleh=pengguna, **lain))
            harapan = any((aksi, status, satu) in BOLEH for satu in layak) and aksi != "lewati_kosong"
            assert nyata is harapan, (status, aksi, siapa)
            assert potret(idp) == semula, (status, aksi, siapa)


@pytest.mark.parametrize(("status", "penyusun"), SUSUNAN)
def test_butir_hanya_diubah_penyusunnya_pada_draf(keadaan, para, isi, status, penyusun):
    idp = keadaan(status, penyusun)
    butir = idp.item.get()
    semula = potret(idp)
    for siapa in PARA:
        pengguna = getattr(getattr(para, siapa), "pengguna", None) or getattr(para, siapa)
        harapan = siapa == penyusun and status in (alur.DRAF, alur.DIKEMBALIKAN)
        lakukan = {
            "tambah": partial(actions.simpan_item, idp=idp, data=isi, oleh=pengguna),
            "ubah": partial(actions.simpan_item, idp=idp, data=isi, item=butir, oleh=pengguna),
            "hapus": partial(actions.hapus_item, item=type(butir).objects.get(pk=butir.pk), oleh=pengguna),
        }
        for nama, satu in lakukan.items():
            assert berhasil(satu) is harapan, (status, nama, siapa)
            assert potret(idp) == semula


@pytest.mark.parametrize("status", [s for s in KEADAAN if s != alur.MENUNGGU_PEGAWAI])
def test_kegiatan_hanya_dihubungkan_pemilik_rencana_yang_berlaku(keadaan, para, status):
    idp = keadaan(status, "budi")
    butir = idp.item.get()
    hari = {"tanggal_mulai": f"{idp.tahun}-01-05", "tanggal_selesai": f"{idp.tahun}-01-06"}
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=butir.bentuk, **hari)
    kegiatan.refresh_from_db()
    for siapa in PARA:
        pengguna = getattr(getattr(para, siapa), "pengguna", None) or getattr(para, siapa)
        harapan = (siapa, status) == ("budi", alur.DITETAPKAN)
        assert berhasil(partial(actions.hubungkan, item=butir, kegiatan=kegiatan, oleh=pengguna)) is harapan
    assert not butir.realisasi.exists()


def test_setiap_aksi_dan_keadaan_tabel_diuji_di_sini():
    """What this file calls by name is what the table knows: a new action must come here too."""
    assert set(LANGKAH) | {"ubah_isi", "hubungkan"} == set(alur.AKSI)
    assert set(KEADAAN) == set(alur.STATUS)
