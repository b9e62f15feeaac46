"""Pages of a person's gaps and of assessments: what they show, whom they refuse, how many queries they take."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from kompetensi.models import Asesmen
from tests.kompetensi.factories import AsesmenFactory, HasilAsesmenFactory, StandarKompetensiFactory
from tests.pegawai.factories import JabatanFactory, PegawaiFactory

pytestmark = pytest.mark.django_db


def alamat(nama, *args):
    return reverse(f"kompetensi:{nama}", args=args)


def teks(jawaban):
    return " ".join(jawaban.content.decode().split())


def isian(kamus, **lain):
    tingkat = {f"k{kamus.integritas.pk}": "3", f"k{kamus.perekat.pk}": "2"}
    return {"metode": "asesmen-center", "tanggal": "2026-01-05", "asesor": "UPT", "saran": "Belajar"} | tingkat | lain


# --- a person -----------------------------------------------------------------------------------------------------


def test_kesenjangan_tampil_dengan_hitungannya(masuk, para, catat):
    catat(integritas=2, perekat=3, riset=2)
    halaman = teks(masuk(para.budi).get(alamat("saya")))
    assert "jumlah tingkat 5 ÷ jumlah standar 6 × 100 = <strong>83,33%</strong>" in halaman
    assert "Memenuhi syarat" in halaman
    assert "Cukup optimal" in halaman
    assert "−1" in halaman
    assert "Integritas: tingkat 2, standar 3, selisih −1" in halaman  # the picture's text alternative


def test_yang_belum_ada_bukan_nol(masuk, para, catat):
    catat(integritas=2, perekat=None)
    halaman = teks(masuk(para.sari).get(alamat("pegawai", para.budi.pk)))
    assert "JPM belum dapat dihitung: Perekat Bangsa belum mempunyai hasil" in halaman
    assert "66,66% (hanya untuk dibaca)" in halaman
    assert "Perekat Bangsa: belum ada hasil, standar 3" in halaman


def test_lewat_masa_tampil_sebagai_belum_dan_sebagai_asesmen_sebelumnya(masuk, para, catat, hari):
    catat(tanggal=date(hari.year - 5, 1, 5), integritas=1)
    halaman = teks(masuk(para.budi).get(alamat("saya")))
    assert "Lewat masa" in halaman
    assert "Integritas: belum ada hasil, standar 3, sebelumnya 1" in halaman


def test_asesmen_sebelumnya_tampil_di_gambar(masuk, para, catat, hari):
    catat(tanggal=date(hari.year - 2, 1, 5), integritas=1)
    catat(integritas=3)
    halaman = teks(masuk(para.budi).get(alamat("saya")))
    assert "Integritas: tingkat 3, standar 3, sesuai, sebelumnya 1" in halaman


def test_kelebihan_yang_menutupi_kekurangan_disebut(masuk, para, catat):
    catat(integritas=1, perekat=5)
    assert "kelebihan pada kompetensi lain menutupinya" in teks(masuk(para.budi).get(alamat("saya")))


def test_tanpa_jabatan_definitif(masuk, para):
    para.budi.riwayat_jabatan.all().delete()
    assert "Tidak ada jabatan definitif" in teks(masuk(para.budi).get(alamat("saya")))
    assert "Tidak ada jabatan definitif" in teks(masuk(para.budi).get(alamat("andaikan", para.budi.pk)))


def test_draf_orang_lain_tidak_terlihat(masuk, para, mandiri):
    asesmen = mandiri(ajukan=False)
    assert masuk(para.sari).get(alamat("asesmen_rinci", asesmen.pk)).status_code == 404
    assert masuk(para.budi).get(alamat("asesmen_rinci", asesmen.pk)).status_code == 200
    assert "Draf" not in teks(masuk(para.sari).get(alamat("pegawai", para.budi.pk)))


@pytest.mark.parametrize("nama", ["pegawai", "andaikan"])
def test_banyak_kueri_halaman_orang(masuk, para, kamus, nama, banyak_kueri, catat, hari):
    klien = masuk(para.sari)
    for tahun in range(hari.year - 9, hari.year):
        catat(tanggal=date(tahun, 2, 2))
    assert banyak_kueri(klien, alamat(nama, para.budi.pk)) <= 15


# --- what if ------------------------------------------------------------------------------------------------------


def test_andaikan_jabatan_lain(masuk, para, organisasi, kamus, catat):
    catat(integritas=3, perekat=3)
    StandarKompetensiFactory(kompetensi=kamus.integritas, jenjang=organisasi.kabid.jenjang, tingkat=4)
    klien = masuk(para.budi)
    halaman = teks(klien.get(alamat("andaikan", para.budi.pk), {"target": organisasi.kabid.pk, "q": "bidang"}))
    assert "75%, 1 kompetensi di bawah standar" in halaman
    assert "100%, 0 kompetensi di bawah standar" in halaman
    assert "Kepala Bidang Penelitian" in halaman


@pytest.mark.parametrize("target", ["abc", "0", "99999999999999999999"])
def test_andaikan_target_asing_404(masuk, para, kamus, target):
    assert masuk(para.budi).get(alamat("andaikan", para.budi.pk), {"target": target}).status_code == 404


def test_andaikan_hanya_jabatan_sebadan(masuk, para, organisasi, kamus):
    klien = masuk(para.budi)
    assert klien.get(alamat("andaikan", para.budi.pk), {"target": organisasi.kepala_lain.pk}).status_code == 404
    assert "Kepala Badan Lain" not in teks(klien.get(alamat("andaikan", para.budi.pk), {"q": "kepala"}))


# --- recording ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("siapa", "status"), [("maria", 302), ("budi", 403), ("bkd", 403), ("admin", 403)])
def test_catat(masuk, para, kamus, siapa, status):
    jawaban = masuk(getattr(para, siapa)).post(alamat("asesmen_baru", para.budi.pk), isian(kamus))
    assert jawaban.status_code == status
    assert Asesmen.objects.count() == (status == 302)


def test_atasan_hanya_mencatat_penilaian_atasan(masuk, para, kamus):
    klien = masuk(para.sari)
    assert klien.post(alamat("asesmen_baru", para.budi.pk), isian(kamus)).status_code == 422
    assert klien.post(alamat("asesmen_baru", para.budi.pk), isian(kamus, metode="atasan")).status_code == 302
    assert Asesmen.objects.get().get_metode_display() == "Penilaian atasan"


@pytest.mark.parametrize("siapa", ["maria", "sari"])
def test_tidak_mencatat_untuk_diri_sendiri(masuk, para, kamus, siapa):
    orang = getattr(para, siapa)
    assert masuk(orang).get(alamat("asesmen_baru", orang.pk)).status_code == 403


def test_catat_di_luar_jangkauan_404(masuk, para, kamus):
    assert masuk(para.maria).get(alamat("asesmen_baru", para.joko.pk)).status_code == 404


def test_isian_buruk_tampil_di_samping_bidang_dan_tidak_hilang(masuk, para, kamus):
    isi = isian(kamus, tanggal="2999-01-01", asesor="UPT Kupang")
    jawaban = masuk(para.maria).post(alamat("asesmen_baru", para.budi.pk), isi)
    assert jawaban.status_code == 422
    assert "masa depan" in teks(jawaban)
    assert 'value="UPT Kupang"' in teks(jawaban)
    assert jawaban.context["form"].errors.keys() == {"tanggal"}


def test_tingkat_karangan_ditolak(masuk, para, kamus):
    isi = isian(kamus) | {f"k{kamus.integritas.pk}": "9"}
    jawaban = masuk(para.maria).post(alamat("asesmen_baru", para.budi.pk), isi)
    assert jawaban.status_code == 422
    assert f"k{kamus.integritas.pk}" in jawaban.context["form"].errors


# --- oneself ------------------------------------------------------------------------------------------------------


def semua_tingkat(kamus, nilai="3"):
    return {f"k{satu.pk}": nilai for satu in (kamus.integritas, kamus.perekat, kamus.riset)}


def test_nilai_diri_draf_lalu_ajukan(masuk, para, kamus):
    klien = masuk(para.budi)
    assert klien.post(alamat("nilai_saya"), {f"k{kamus.integritas.pk}": "2"}).status_code == 302
    assert 'value="2" selected' in teks(klien.get(alamat("nilai_saya")))
    assert klien.post(alamat("nilai_saya"), semua_tingkat(kamus) | {"ajukan": "1"}).status_code == 302
    assert Asesmen.objects.get().status == "diajukan"
    halaman = masuk(para.budi).get(reverse("kompetensi:nilai_saya"))
    assert all(bidang.disabled for bidang in halaman.context["form"].fields.values())
    assert "Ajukan ke atasan" not in teks(halaman)
    assert "menunggu atasan" in teks(klien.get(alamat("nilai_saya")))


def test_mengajukan_yang_belum_lengkap(masuk, para, kamus):
    jawaban = masuk(para.budi).post(alamat("nilai_saya"), {f"k{kamus.integritas.pk}": "2", "ajukan": "1"})
    assert jawaban.status_code == 422
    assert set(jawaban.context["form"].errors) == {f"k{kamus.perekat.pk}", f"k{kamus.riset.pk}"}
    assert 'value="2" selected' in teks(jawaban)
    assert not Asesmen.objects.exists()


# --- confirming ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "status"),
    [("sari", 302), ("kosmas", 302), ("maria", 403), ("budi", 403), ("joko", 403), ("bkd", 403)],
)
def test_konfirmasi(masuk, para, kamus, mandiri, siapa, status):
    asesmen = mandiri()
    jawaban = masuk(getattr(para, siapa)).post(alamat("konfirmasi", asesmen.pk), semua_tingkat(kamus, "2"))
    assert jawaban.status_code == status
    asesmen.refresh_from_db()
    assert asesmen.status == ("sah" if status == 302 else "diajukan")


def test_konfirmasi_yang_kurang_ditolak_di_samping_bidang(masuk, para, kamus, mandiri):
    asesmen = mandiri()
    isi = semua_tingkat(kamus, "2") | {f"k{kamus.riset.pk}": "", "catatan": "Lihat hasil"}
    jawaban = masuk(para.sari).post(alamat("konfirmasi", asesmen.pk), isi)
    assert jawaban.status_code == 422
    assert set(jawaban.context["form"].errors) == {f"k{kamus.riset.pk}"}
    assert "Lihat hasil" in teks(jawaban)


def test_konfirmasi_yang_sudah_selesai_ditolak(masuk, para, kamus, mandiri):
    asesmen = mandiri()
    for _ in range(2):
        jawaban = masuk(para.sari).post(alamat("konfirmasi", asesmen.pk), semua_tingkat(kamus))
    assert jawaban.status_code == 422
    assert "tidak sedang menunggu" in teks(jawaban)


def test_konfirmasi_hanya_untuk_penilaian_mandiri(masuk, para, catat):
    assert masuk(para.sari).get(alamat("konfirmasi", catat().pk)).status_code == 404


def test_kepala_tanpa_atasan_dikonfirmasi_kepegawaian(masuk, para, mandiri, kamus):
    asesmen = mandiri(pegawai=para.kosmas)
    assert masuk(para.kosmas).get(alamat("konfirmasi", asesmen.pk)).status_code == 403
    assert masuk(para.maria).post(alamat("konfirmasi", asesmen.pk), semua_tingkat(kamus)).status_code == 302


def test_antrean_hanya_bawahan(masuk, para, mandiri):
    mandiri()
    mandiri(pegawai=para.sari)
    assert "Budi Seran" in teks(masuk(para.sari).get(alamat("mandiri")))
    assert "Sari Ndun" not in teks(masuk(para.sari).get(alamat("mandiri"))).split("<main")[1]
    assert "Budi Seran" not in teks(masuk(para.maria).get(alamat("mandiri")))


def test_kedua_penilaian_tampil(masuk, para, kamus, mandiri):
    asesmen = mandiri(integritas=4)
    masuk(para.sari).post(alamat("konfirmasi", asesmen.pk), semua_tingkat(kamus, "2"))
    halaman = teks(masuk(para.budi).get(alamat("asesmen_rinci", asesmen.pk)))
    assert "(diubah)" in halaman
    assert "Menurut atasan" in halaman


# --- withdrawing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "status"),
    [("maria", 302), ("sari", 403), ("budi", 403), ("kosmas", 403), ("joko", 403), ("admin", 403)],
)
def test_batalkan(masuk, para, catat, siapa, status):
    asesmen = catat()
    jawaban = masuk(getattr(para, siapa)).post(alamat("batalkan", asesmen.pk), {"alasan": "Tertukar"})
    assert jawaban.status_code == status
    asesmen.refresh_from_db()
    assert asesmen.status == ("dibatalkan" if status == 302 else "sah")


def test_batalkan_menuntut_alasan_dan_yang_masih_sah(masuk, para, catat, mandiri):
    klien = masuk(para.maria)
    assert klien.post(alamat("batalkan", catat().pk), {"alasan": ""}).status_code == 422
    jawaban = klien.post(alamat("batalkan", mandiri().pk), {"alasan": "Tertukar"})
    assert jawaban.status_code == 422
    assert "Hanya asesmen yang sah" in teks(jawaban)


def test_batalkan_asesmen_sendiri_dan_di_luar_jangkauan(masuk, para, catat):
    milik_maria = AsesmenFactory(pegawai=para.maria)
    assert masuk(para.maria).post(alamat("batalkan", milik_maria.pk), {"alasan": "x"}).status_code == 403
    asing = AsesmenFactory(pegawai=para.joko)
    assert masuk(para.maria).post(alamat("batalkan", asing.pk), {"alasan": "x"}).status_code == 404


# --- lists --------------------------------------------------------------------------------------------------------


def test_daftar_asesmen_menurut_keadaan(masuk, para, catat, hari):
    catat(tanggal=date(hari.year - 5, 1, 5), asesor="Lama")
    catat(asesor="Baru")
    klien = masuk(para.maria)
    assert "Lama" not in teks(klien.get(alamat("asesmen"), {"keadaan": "berlaku"}))
    assert "Baru" not in teks(klien.get(alamat("asesmen"), {"keadaan": "lewat"}))
    assert "Lama" in teks(klien.get(alamat("asesmen"), {"keadaan": "lewat", "q": "budi"}))
    assert "Tidak ada baris yang cocok" in teks(klien.get(alamat("asesmen"), {"keadaan": "dibatalkan"}))


def test_daftar_menyembunyikan_badan_tetangga(masuk, para):
    AsesmenFactory(pegawai=para.joko)
    assert "Joko Lain" not in teks(masuk(para.maria).get(alamat("asesmen")))


@pytest.mark.parametrize("nama", ["asesmen", "mandiri"])
def test_banyak_kueri_daftar_tetap(masuk, para, organisasi, nama):
    klien, banyak = masuk(para.sari), []
    for jumlah in (3, 27):
        for _ in range(jumlah):
            jabatan = JabatanFactory(unit=organisasi.litbang, atasan=organisasi.kabid)
            HasilAsesmenFactory(asesmen=AsesmenFactory(pegawai=PegawaiFactory(jabatan=jabatan), mandiri=True))
        with CaptureQueriesContext(connection) as kueri:
            assert klien.get(alamat(nama)).status_code == 200
        banyak.append(len(kueri))
    assert banyak[0] == banyak[1] <= 15


def test_masa_berlaku_termasuk_hari_terakhir(catat, hari):
    """A result of today counts today and on its last day, not the day after."""
    asesmen = catat(tanggal=hari)
    semua = Asesmen.objects.filter(pk=asesmen.pk)
    assert semua.berlaku(hari).exists() and semua.berlaku(asesmen.berlaku_sampai).exists()
    assert not semua.berlaku(asesmen.berlaku_sampai + timedelta(days=1)).exists()


# --- home ---------------------------------------------------------------------------------------------------------


def blok(jawaban) -> dict:
    return {satu.kunci: satu for satu in jawaban.context["blok"]}


def test_beranda_atasan_menyebut_yang_menunggu(masuk, para, mandiri):
    asesmen = mandiri()
    satu = blok(masuk(para.sari).get(reverse("beranda")))["mandiri"].baris[0]
    assert (satu.teks, satu.tautan) == ("Budi Seran", alamat("konfirmasi", asesmen.pk))
    assert "mandiri" not in blok(masuk(para.budi).get(reverse("beranda")))


def test_beranda_kepegawaian_menyebut_yang_lewat_lalu_yang_belum(masuk, para, catat, hari):
    catat(tanggal=date(hari.year - 4, 1, 1))
    catat(pegawai=para.sari)
    baris = blok(masuk(para.maria).get(reverse("beranda")))["asesmen"].baris
    assert (baris[0].teks, baris[0].keterangan) == ("Budi Seran", f"lewat masa sejak 31 Desember {hari.year - 2}")
    assert "Sari Ndun" not in [satu.teks for satu in baris]
    assert baris[-1].keterangan == "belum pernah dinilai"
