"""The home page role by role: which blocks an account gets when everything waits, in what order, in what words."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from laporan.blok import BANYAK, Blok
from tests.laporan.factories import laporan_terkirim, rencana, verifikasi
from tests.laporan.test_beranda import blok, buka, kegiatan
from tests.pegawai.factories import (
    ImporFactory,
    PegawaiFactory,
    PemulihanSandiFactory,
    PenggunaFactory,
    PenugasanPeranFactory,
    RiwayatJabatanFactory,
    StatusPegawaiFactory,
    UsulanPerubahanFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def semua_menunggu(para, badan, organisasi):
    """A plan in each state, an activity, a request, an import and a recovery, of the agency."""
    rencana(para.budi, badan.oleh, status="diajukan", jabatan=organisasi.kabid, tahun=2025)
    rencana(para.tina, badan.oleh, status="disetujui")
    kegiatan(para.budi, hari=1)
    kegiatan(para.budi, "ditolak", 1)
    UsulanPerubahanFactory(pegawai=para.budi)
    ImporFactory(unit=badan.unit, status="siap", oleh=para.tina.pengguna)
    PemulihanSandiFactory(pengguna=para.budi.pengguna, diminta_oleh=para.tina.pengguna)


# --- who gets which -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "berisi"),
    [
        ("budi", {"kegiatan"}),
        ("sari", {"tim"}),
        (
            "maria",
            {"verifikasi", "verifikasi-kegiatan", "usulan", "impor", "pemulihan", "aktivasi", "luar", "asesmen"},
        ),
        ("kosmas", {"tetapkan"}),
        ("bkd", set()),
        ("bpsdm", set()),
    ],
)
def test_setiap_peran_hanya_mendapat_urusannya(masuk, para, semua_menunggu, siapa, berisi):
    isi = blok(buka(masuk(getattr(para, siapa))))
    assert {kunci for kunci, satu in isi.items() if satu.jumlah} == berisi


@pytest.mark.parametrize("siapa", ["joko", "yosef"])
def test_yang_tidak_berurusan_tidak_mendapat_apa_pun(masuk, para, semua_menunggu, siapa):
    assert {kunci for kunci, satu in blok(buka(masuk(getattr(para, siapa)))).items() if satu.jumlah} == set()


def test_akun_tanpa_peran_diberi_tahu_harus_ke_mana(masuk):
    jawaban = buka(masuk(PenggunaFactory()))
    assert jawaban.context["blok"] == []
    assert "Akun ini belum punya peran. Hubungi Admin Sistem." in jawaban.content.decode()


def test_pegawai_tanpa_urusan_diberi_tahu_tidak_ada(masuk, para, badan):
    assert "Tidak ada yang menunggu Anda hari ini." in buka(masuk(para.budi)).content.decode()


def test_setiap_tautan_blok_terbuka_bagi_yang_melihatnya(masuk, para, semua_menunggu):
    for siapa in (para.budi, para.sari, para.maria, para.kosmas):
        klien = masuk(siapa)
        for satu in buka(klien).context["blok"]:
            tujuan = [satu.semua, *(baris.tautan for baris in satu.baris)]
            assert [klien.get(alamat).status_code for alamat in tujuan] == [200] * len(tujuan), satu.kunci


# --- words and order ------------------------------------------------------------------------------------------------


def test_usulan_impor_dan_pemulihan_dalam_kata(masuk, para, semua_menunggu):
    isi = blok(buka(masuk(para.maria)))
    [usulan], [impor], [pulih] = (isi[kunci].baris for kunci in ("usulan", "impor", "pemulihan"))
    assert (usulan.teks, usulan.keterangan) == ("Budi Seran: Nama", "Lama → Baru")
    assert (impor.teks, impor.keterangan) == ("pegawai.csv", "Impor pegawai")
    assert (pulih.teks, pulih.keterangan) == ("Budi Seran", "diminta Tina Lay")
    assert {usulan.sejak, impor.sejak, pulih.sejak} == {date(2026, 9, 10)}


def test_yang_lama_menunggu_di_atas_pada_setiap_jenis(masuk, para, badan, organisasi):
    for hari in (1, 8, 3):
        pada = timezone.now() - timedelta(days=hari)
        impor = ImporFactory(unit=badan.unit, status="siap", nama_berkas=f"{hari}.csv")
        type(impor).objects.filter(pk=impor.pk).update(dibuat_pada=pada)
        usulan = UsulanPerubahanFactory(
            pegawai=para.budi if hari == 1 else PegawaiFactory(jabatan=organisasi.peneliti), nilai_baru=str(hari)
        )
        type(usulan).objects.filter(pk=usulan.pk).update(diajukan_pada=pada)
    isi = blok(buka(masuk(para.maria)))
    assert [satu.teks for satu in isi["impor"].baris] == ["8.csv", "3.csv", "1.csv"]
    assert [satu.keterangan[-1] for satu in isi["usulan"].baris] == ["8", "3", "1"]


def test_kegiatan_yang_ditolak_di_atas_draf_dengan_alasannya(masuk, para):
    kegiatan(para.budi, "draf", judul="Draf lama", tanggal_selesai=date(2026, 8, 1))
    kegiatan(para.budi, "ditolak", judul="Ditolak baru", tanggal_selesai=date(2026, 9, 1))
    kegiatan(para.budi, "diajukan", 1, judul="Sudah diajukan")
    baris = blok(buka(masuk(para.budi)))["kegiatan"].baris
    assert [(satu.teks, satu.keterangan) for satu in baris] == [("Ditolak baru", "Bukti kabur"), ("Draf lama", "")]
    assert [satu.sejak is None for satu in baris] == [False, True]


def test_laporan_diterima_terbaru_di_atas_dan_lima_saja(masuk, para, organisasi):
    for tahun in range(2018, 2025):
        laporan_terkirim(organisasi.badan, "bkd", tahun=tahun, disusun_pada=timezone.now() - timedelta(2026 - tahun))
    satu = blok(buka(masuk(para.bkd)))["laporan"]
    assert [baris.teks[-4:] for baris in satu.baris] == ["2024", "2023", "2022", "2021", "2020"]
    assert (satu.jumlah, satu.sisa, satu.baris[0].keterangan) == (7, 2, "Badan Contoh")


def test_sisa_blok_adalah_yang_tidak_muat():
    assert Blok("x", "X", "key", [None] * BANYAK, 12, "/").sisa == 12 - BANYAK


# --- one's own JP ---------------------------------------------------------------------------------------------------


def test_jp_sendiri_menyebut_kekurangan_dan_tahun_pilihan(masuk, para, badan):
    klien = masuk(para.sari)
    saya = buka(klien).context["saya"]
    assert (saya["jp"], saya["kurang"], saya["sasaran"], saya["status"]) == (10, 10, 20, "diverifikasi")
    lalu = klien.get(reverse("beranda"), {"tahun": "2025"}).context["saya"]
    assert (lalu["jp"], lalu["kurang"], lalu["label"]) == (0, 20, "Belum ada IDP")
    assert lalu["tautan"] == reverse("idp:saya")


def test_kelebihan_jp_bukan_kekurangan_negatif(masuk, para, badan):
    saya = buka(masuk(para.budi)).context["saya"]
    assert (saya["jp"], saya["kurang"], saya["tautan"]) == (28, 0, badan.idp.get_absolute_url())


# --- the team -------------------------------------------------------------------------------------------------------


def test_tim_yang_paling_kurang_di_atas_dan_yang_cuti_tidak_dihitung(masuk, para, badan, organisasi):
    kurang, cukup = (PegawaiFactory(nama=nama, jabatan=organisasi.peneliti) for nama in ("Zeta", "Alfa"))
    verifikasi(kurang, badan.kelas, 3, date(2026, 2, 2), badan.oleh)
    verifikasi(cukup, badan.kelas, 20, date(2026, 2, 2), badan.oleh)
    tim = buka(masuk(para.sari)).context["tim"]
    assert [(orang.nama, orang.jp_total) for orang in tim["daftar"]] == [("Zeta", 3), ("Alfa", 20), ("Budi Seran", 28)]
    assert (tim["jumlah"], tim["tercapai"]) == (3, 2)


def test_tim_yang_besar_dihitung_seluruhnya(masuk, para, badan, organisasi):
    PegawaiFactory.create_batch(9, jabatan=organisasi.peneliti)
    tim = buka(masuk(para.sari)).context["tim"]
    assert (len(tim["daftar"]), tim["jumlah"], tim["tercapai"]) == (BANYAK, 10, 1)


def test_plt_melihat_tim_jabatan_yang_dirangkap(masuk, para, organisasi):
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kabid, jenis="plt")
    nama = {orang.nama for orang in buka(masuk(para.yosef)).context["tim"]["daftar"]}
    assert {"Budi Seran", "Maria Bria"} <= nama and "Yosef Kono" not in nama


# --- the agency -----------------------------------------------------------------------------------------------------


def test_capaian_badan_rata_rata_per_unit_tanpa_yang_dikecualikan(masuk, para, badan):
    StatusPegawaiFactory(pegawai=para.tina, jenis="cltn")
    verifikasi(para.tina, badan.kelas, 90, date(2026, 2, 2), badan.oleh)
    verifikasi(para.maria, badan.kelas, 5, date(2026, 2, 2), badan.oleh)
    isi = buka(masuk(para.kosmas)).context["badan"]
    assert {nama: rata for nama, rata, _ in isi["grafik"]} == {
        "Pimpinan Badan Contoh": 0,
        "Sekretariat": Decimal("2.5"),
        "Bidang Penelitian": 19,
    }
    assert isi["semua"] == f"{reverse('laporan:semester')}?unit={badan.unit.pk}"


def test_kepala_atas_unit_tanpa_badan_tidak_mendapat_capaian(masuk, organisasi):
    kepala = PenggunaFactory()
    PenugasanPeranFactory(pengguna=kepala, peran="kepala", unit=organisasi.litbang)
    jawaban = buka(masuk(kepala))
    assert jawaban.status_code == 200 and jawaban.context["badan"] is None
