"""Every (state × action × capacity) against what is written here, independent of the table's code."""

from itertools import product

import pytest

from idp import alur

SEBELUM_TETAP = ("draf", "menunggu-pegawai", "diajukan", "disetujui", "diverifikasi", "dikembalikan")
BOLEH = {
    ("ubah_isi", "draf", "penyusun"),
    ("ubah_isi", "dikembalikan", "penyusun"),
    ("ajukan", "draf", "penyusun"),
    ("ajukan", "dikembalikan", "penyusun"),
    ("terima", "menunggu-pegawai", "pemilik"),
    ("setujui", "diajukan", "atasan-penanggung"),
    ("lewati_kosong", "diajukan", "pengelola"),
    ("verifikasi", "disetujui", "pengelola"),
    ("tetapkan", "diverifikasi", "kepala"),
    ("kembalikan", "menunggu-pegawai", "pemilik"),
    ("kembalikan", "diajukan", "atasan-penanggung"),
    ("kembalikan", "disetujui", "pengelola"),
    ("kembalikan", "diverifikasi", "kepala"),
    ("batalkan", "draf", "penyusun"),
    ("batalkan", "dikembalikan", "penyusun"),
    ("batalkan", "menunggu-pegawai", "penyusun"),
    ("ubah_rencana", "ditetapkan", "pemilik"),
    ("ubah_rencana", "ditetapkan", "atasan"),
    ("hubungkan", "ditetapkan", "pemilik"),
    *(("batalkan", status, pelaku) for status in SEBELUM_TETAP for pelaku in ("pemilik", "pengelola")),
}


def test_setiap_tiga_serangkai():
    semua = set(product(alur.AKSI, alur.STATUS, alur.PELAKU))
    assert {satu for satu in semua if alur.boleh(satu[0], satu[1], {satu[2]})} == BOLEH
    assert len(semua) == len(alur.AKSI) * 9 * 6


def test_tabel_hanya_menyebut_yang_dikenal():
    for baris in alur.TABEL:
        assert baris.dari <= set(alur.STATUS)
        assert baris.ke <= set(alur.STATUS)
        assert baris.pelaku <= set(alur.PELAKU)


def test_pilihan_adalah_aksi_yang_boleh_dan_masing_masing_sekali():
    assert alur.pilihan("draf", {"pemilik", "penyusun"}) == ("ubah_isi", "ajukan", "batalkan")
    assert alur.pilihan("dibatalkan", set(alur.PELAKU)) == ()


@pytest.mark.parametrize("status", SEBELUM_TETAP)
def test_pengelola_membatalkan_dengan_alasan_pemilik_tanpa(status):
    assert alur.alasan_wajib("batalkan", status, {"pengelola"})
    assert not alur.alasan_wajib("batalkan", status, {"pengelola", "pemilik"})


def test_setiap_pengembalian_beralasan():
    kembali = [baris for baris in alur.TABEL if baris.aksi == "kembalikan"]
    assert {status for baris in kembali for status in baris.dari} == {
        "menunggu-pegawai",
        "diajukan",
        "disetujui",
        "diverifikasi",
    }
    assert all(baris.alasan_wajib for baris in kembali)


def test_tidak_seorang_pun_menyetujui_rencana_sendiri():
    semua = set(alur.PELAKU)
    assert alur.tanpa_diri(semua, memangku_puncak=False) == {"pemilik", "penyusun"}
    assert alur.tanpa_diri(semua, memangku_puncak=True) == {"pemilik", "penyusun", "kepala"}
    assert alur.tanpa_diri({"pengelola"}, memangku_puncak=False) == {"pengelola"}


def test_pelaku_aksi_dan_langkah_yang_sah():
    assert alur.pelaku_aksi("tetapkan", "diverifikasi", {"pengelola", "kepala"}) == "kepala"
    assert alur.pelaku_aksi("tetapkan", "draf", {"kepala"}) is None
    assert alur.sah("setujui", "diajukan", "disetujui")
    assert not alur.sah("setujui", "draf", "disetujui")
    assert alur.kalimat("setujui") == "Menyetujui rencana"
