"""The home page: each role sees what waits for it, oldest first, and nothing of others; constant queries."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from idp.models import IDP
from jp.models import Kegiatan
from laporan.blok import Baris, Blok
from tests.laporan.factories import bentuk, laporan_terkirim, rencana
from tests.pegawai.factories import ImporFactory, PegawaiFactory, UsulanPerubahanFactory

pytestmark = pytest.mark.django_db


def buka(klien):
    return klien.get(reverse("beranda"))


def blok(jawaban) -> dict:
    return {satu.kunci: satu for satu in jawaban.context["blok"]}


def kegiatan(pegawai, status="diajukan", hari=0, **lain):
    return Kegiatan.objects.create(
        **{
            "pegawai": pegawai,
            "bentuk": bentuk("seminar", "klasikal", "10"),
            "judul": f"Seminar {hari}",
            "tanggal_mulai": date(2026, 8, 1),
            "tanggal_selesai": date(2026, 8, 1),
            "jumlah": Decimal(1),
            "status": status,
            "diajukan_pada": None if status == "draf" else timezone.now() - timedelta(days=hari),
            "alasan_penolakan": "Bukti kabur" if status == "ditolak" else "",
        }
        | lain
    )


def test_pegawai_melihat_idp_jp_dan_kegiatan_yang_ditolak(masuk, para, badan):
    kegiatan(para.budi, "ditolak", 3)
    kegiatan(para.sari, "ditolak", 3, judul="Milik Sari")
    jawaban = buka(masuk(para.budi))
    halaman = jawaban.content.decode()
    assert (jawaban.context["saya"]["jp"], jawaban.context["saya"]["status"]) == (28, "ditetapkan")
    assert "Bukti kabur" in halaman and "Milik Sari" not in halaman
    assert set(blok(jawaban)) == {"kegiatan"}


def test_pegawai_melihat_idp_yang_dikembalikan(masuk, para):
    idp = rencana(para.budi, para.budi.pengguna, status="dikembalikan")
    satu = blok(buka(masuk(para.budi)))["saya"].baris[0]
    assert (satu.tautan, satu.status) == (idp.get_absolute_url(), "dikembalikan")


def test_atasan_melihat_yang_menunggu_dan_jp_tim(masuk, para, organisasi):
    rencana(para.budi, para.budi.pengguna, status="diajukan", jabatan=organisasi.kabid)
    jawaban = buka(masuk(para.sari))
    assert [satu.teks for satu in blok(jawaban)["tim"].baris] == ["IDP 2026 Budi Seran"]
    assert [orang.pk for orang in jawaban.context["tim"]["daftar"]] == [para.budi.pk]
    assert "tim" not in blok(buka(masuk(para.budi)))


def test_pengelola_melihat_antreannya_terlama_dulu(masuk, para, badan):
    kegiatan(para.budi, hari=2)
    kegiatan(para.sari, hari=9)
    rencana(para.yosef, para.yosef.pengguna, status="disetujui")
    UsulanPerubahanFactory(pegawai=para.budi)
    ImporFactory(unit=badan.unit, status="siap")
    isi = blok(buka(masuk(para.maria)))
    assert [satu.teks for satu in isi["verifikasi-kegiatan"].baris] == ["Seminar 9", "Seminar 2"]
    assert [satu.teks for satu in isi["verifikasi"].baris] == ["IDP 2026 Yosef Kono"]
    assert [len(isi[kunci].baris) for kunci in ("usulan", "impor")] == [1, 1]
    assert [satu.keterangan for satu in isi["luar"].baris] == ["Cuti di luar tanggungan negara"]
    assert "Anton Cuti" in [satu.teks for satu in isi["aktivasi"].baris]


def test_kepala_melihat_yang_menunggu_penetapan_dan_capaian(masuk, para, badan):
    jawaban = buka(masuk(para.kosmas))
    assert [satu.teks for satu in blok(jawaban)["tetapkan"].baris] == ["IDP 2026 Sari Ndun"]
    grafik = {nama: rata for nama, rata, _ in jawaban.context["badan"]["grafik"]}
    assert grafik["Bidang Penelitian"] == Decimal(19)


def test_pembaca_luar_hanya_melihat_laporan_yang_dikirim(masuk, para, organisasi):
    laporan_terkirim(organisasi.badan, tahun=2024)
    laporan = laporan_terkirim(organisasi.badan, "bkd")
    assert [satu.tautan for satu in blok(buka(masuk(para.bkd)))["laporan"].baris] == [laporan.get_absolute_url()]
    assert blok(buka(masuk(para.bpsdm)))["laporan"].baris == []


def test_admin_tidak_melihat_data_perorangan(masuk, para, badan):
    jawaban = buka(masuk(para.admin))
    assert jawaban.context["blok"] == [] and jawaban.context["saya"] is None
    assert reverse("admin:index") in jawaban.content.decode()


def test_badan_lain_tidak_tampak(masuk, para, badan):
    kegiatan(para.joko, hari=1, judul="Milik Joko")
    assert "Milik Joko" not in buka(masuk(para.maria)).content.decode()


def test_paling_banyak_lima_baris(masuk, para, badan, organisasi):
    for hari in range(13):
        kegiatan(para.budi, hari=hari)
        rencana(PegawaiFactory(jabatan=organisasi.peneliti), badan.oleh, status="disetujui")
    isi = blok(buka(masuk(para.maria)))
    for satu in (isi["verifikasi-kegiatan"], isi["verifikasi"]):
        assert (len(satu.baris), satu.jumlah, satu.sisa) == (5, 13, 8)


def test_yang_lama_menunggu_di_atas_dan_yang_kosong_di_bawah(masuk, para, badan, organisasi):
    kegiatan(para.budi, hari=1000)
    rencana(PegawaiFactory(jabatan=organisasi.peneliti), badan.oleh, status="disetujui")
    daftar = buka(masuk(para.maria)).context["blok"]
    assert daftar[0].kunci == "verifikasi-kegiatan"
    sejak = [(not satu.jumlah, satu.menunggu_sejak) for satu in daftar]
    assert sejak == sorted(sejak) and sejak[-1][0] and not sejak[0][0]


def test_banyak_yang_menunggu_diringkas_dan_sisanya_dilipat(masuk, para, badan):
    for hari in (9, 5, 2):
        kegiatan(para.budi, hari=hari)
    ImporFactory(unit=badan.unit, status="siap")
    jawaban = buka(masuk(para.maria))
    halaman = jawaban.content.decode()
    assert jawaban.context["ringkas"] and halaman.count('class="blok-ringkas"') == len(jawaban.context["blok"])
    bagian = halaman.split('id="blok-verifikasi-kegiatan"')[1].split("</section>")[0]
    depan, lipatan = bagian.split("<details>")
    assert "Seminar 9" in depan and "Seminar 5" not in depan
    assert "2 berikutnya" in lipatan and "Seminar 5" in lipatan and "Seminar 2" in lipatan


def test_sedikit_yang_menunggu_tampil_seluruhnya(masuk, para):
    kegiatan(para.budi, "ditolak", 3)
    kegiatan(para.budi, "ditolak", 1)
    jawaban = buka(masuk(para.budi))
    assert not jawaban.context["ringkas"] and "<details>" not in jawaban.content.decode().split("<main")[1]


def test_yang_menunggu_tanpa_tanggal_dilipat_semua():
    satu = Blok("x", "X", "key", [Baris("Ani", "/1/"), Baris("Budi", "/2/")], 2, "/")
    assert (satu.terlama, len(satu.lipatan), satu.menunggu_sejak) == ([], 2, date.max)
    bertanggal = Blok("x", "X", "key", [Baris("Ani", "/1/", sejak=date(2026, 1, 2)), Baris("Budi", "/2/")], 2, "/")
    assert ([b.teks for b in bertanggal.terlama], [b.teks for b in bertanggal.lipatan]) == (["Ani"], ["Budi"])


@pytest.mark.parametrize("nama", ["budi", "sari", "maria", "kosmas", "joko", "bkd", "bpsdm", "admin"])
def test_kueri_tetap_dan_sedikit(masuk, para, badan, organisasi, nama):
    klien = masuk(getattr(para, nama))

    def hitung():
        with CaptureQueriesContext(connection) as kueri:
            buka(klien)
        return len(kueri), "\n".join(satu["sql"][:200] for satu in kueri)

    def tambah(banyak):
        for satu in PegawaiFactory.create_batch(banyak, jabatan=organisasi.peneliti):
            rencana(satu, badan.oleh, status="disetujui")
            kegiatan(satu)
            UsulanPerubahanFactory(pegawai=satu)
            IDP.objects.create(pegawai=satu, tahun=2025, disusun_oleh=badan.oleh, status="diverifikasi")
        for _ in range(banyak):
            kegiatan(para.budi, "draf")
            ImporFactory(unit=badan.unit, status="siap")
        laporan_terkirim(badan.unit, "bkd", "bpsdm", tahun=2000 + banyak)

    tambah(3)
    awal, _ = hitung()
    tambah(12)
    banyak, sql = hitung()
    assert banyak == awal <= 15, sql
