"""A person's tab, a result, its entry, the litany of every verb."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from pemetaan.models import PenilaianKinerja, SasaranKinerja
from tests.pegawai.factories import PegawaiFactory, PenugasanPeranFactory, RiwayatJabatanFactory
from tests.pemetaan.factories import PenilaianKinerjaFactory, PeriodeKinerjaFactory, SasaranKinerjaFactory

pytestmark = pytest.mark.django_db

SASARAN_KOSONG = {"sasaran-TOTAL_FORMS": "3", "sasaran-INITIAL_FORMS": "0"}
SASARAN = SASARAN_KOSONG | {
    "sasaran-0-uraian": "Dokumen RKPD",
    "sasaran-0-satuan": "dokumen",
    "sasaran-0-target": "4",
    "sasaran-0-realisasi": "3,5",
}
BAIK = {"hasil_kerja": "sesuai", "perilaku_kerja": "di-atas"} | SASARAN_KOSONG
VERBA = {
    "kinerja_konfirmasi": ("diajukan", {}),
    "kinerja_kembalikan": ("diajukan", {"alasan": "Realisasi kosong"}),
    "kinerja_batal": ("sah", {"alasan": "Keliru orang"}),
}


def alamat(nama, *args):
    return reverse(f"pemetaan:{nama}", args=args)


def teks(jawaban):
    return jawaban.content.decode()


@pytest.fixture
def nilai(para, periode):
    """The address of budi's result of the period."""
    return alamat("kinerja_nilai", para.budi.pk, periode.pk)


# --- entry -----------------------------------------------------------------------------------------------------------


def test_atasan_mengisi_dan_mengajukan(masuk, para, periode, nilai):
    jawaban = masuk(para.sari).post(nilai, BAIK | SASARAN | {"ajukan": "1"}, follow=True)
    penilaian = PenilaianKinerja.objects.get()
    assert (penilaian.status, penilaian.predikat.kode, penilaian.sumber) == ("diajukan", "baik", "atasan")
    assert (penilaian.penilai_nama, penilaian.penilai_nip) == ("Sari Ndun", para.sari.nip)
    assert penilaian.sasaran.get().persen == Decimal("87.5")
    assert "87,5%" in teks(jawaban) and "Menunggu konfirmasi" in teks(jawaban)


def test_simpan_draf_lalu_ubah_menampilkan_isi_lama(masuk, para, periode, nilai):
    sari = masuk(para.sari)
    sari.post(nilai, BAIK | SASARAN)
    halaman = teks(sari.get(nilai))
    assert 'value="Dokumen RKPD"' in halaman and 'value="3,5"' in halaman
    isi = SASARAN | {"sasaran-INITIAL_FORMS": "1", "sasaran-0-DELETE": "on"}
    sari.post(nilai, BAIK | isi)
    assert not SasaranKinerja.objects.exists() and PenilaianKinerja.objects.get().status == "draf"


@pytest.mark.parametrize(
    ("siapa", "status"),
    [("budi", 403), ("yosef", 404), ("kosmas", 403), ("maria", 302), ("tina", 302), ("joko", 404), ("bkd", 403),
     ("admin", 403)],
)  # fmt: skip
def test_hanya_atasan_langsung_dan_pengelola_mengisi(masuk, para, organisasi, nilai, siapa, status):
    """Kosmas, above sari, looks only; another agency's head does not even know the person."""
    PegawaiFactory(jabatan=None)
    RiwayatJabatanFactory(jabatan__atasan=organisasi.kepala_lain, jabatan__unit=organisasi.badan_lain)
    assert masuk(getattr(para, siapa)).post(nilai, BAIK).status_code == status
    assert PenilaianKinerja.objects.exists() is (status == 302)


def test_pengelola_mengisi_atas_nama_atasan(masuk, para, periode, nilai):
    masuk(para.maria).post(nilai, BAIK)
    penilaian = PenilaianKinerja.objects.get()
    assert (penilaian.sumber, penilaian.penilai_nama) == ("pengelola", "Sari Ndun")


def test_kepala_dinilai_atas_nama_atasan_di_luar_badan(masuk, para, periode):
    masuk(para.maria).post(alamat("kinerja_nilai", para.kosmas.pk, periode.pk), BAIK)
    assert PenilaianKinerja.objects.get().penilai_nama == "Sekretaris Daerah"


def test_atasan_pada_hari_terakhir_periode_tetap_mengisi(masuk, para, organisasi, periode, nilai):
    """Budi moved to another unit after the period; the one who led him then still enters, the new one looks."""
    para.budi.riwayat_jabatan.update(masa=(date(2010, 1, 1), date(2025, 8, 1)))
    RiwayatJabatanFactory(
        pegawai=para.budi, jabatan__atasan=organisasi.sekretaris, jabatan__unit=organisasi.sekretariat,
        masa=(date(2025, 8, 1), None),
    )  # fmt: skip
    RiwayatJabatanFactory(jabatan__atasan=organisasi.kabid, jabatan__unit=organisasi.litbang)
    assert masuk(para.yosef).post(nilai, BAIK).status_code == 403
    assert masuk(para.sari).post(nilai, BAIK, follow=True).status_code == 200
    assert PenilaianKinerja.objects.get().penilai_nama == "Sari Ndun"


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"hasil_kerja": "luar biasa"}, "luar biasa"),
        ({"perilaku_kerja": ""}, "PermenPANRB 6/2022"),
        ({"sasaran-0-uraian": "X", "sasaran-0-satuan": "x", "sasaran-0-target": "0"}, "Target harus lebih dari 0"),
        ({"sasaran-0-uraian": "X"}, "baris sasaran yang belum benar"),
        ({"sasaran-0-uraian": "X", "sasaran-0-satuan": "x", "sasaran-0-target": "1", "sasaran-0-realisasi": "-1"},
         "lebih besar dari atau sama dengan 0"),
    ],
)  # fmt: skip
def test_isian_salah_tampil_dan_tidak_tersimpan(masuk, para, nilai, isi, pesan):
    jawaban = masuk(para.sari).post(nilai, BAIK | isi | {"ajukan": "1"})
    assert jawaban.status_code == 422
    assert pesan in teks(jawaban)
    assert not PenilaianKinerja.objects.exists()


def test_nilai_angka_menurut_skema_periode(masuk, para, periode_angka):
    di_sini = alamat("kinerja_nilai", para.budi.pk, periode_angka.pk)
    sari = masuk(para.sari)
    assert "Perilaku kerja" not in teks(sari.get(di_sini))
    salah = sari.post(di_sini, {"nilai": "120,5"} | SASARAN_KOSONG)
    assert "di luar skala 0–120. (PP 30/2019 Pasal 41)" in teks(salah) and 'value="120,5"' in teks(salah)
    sari.post(di_sini, {"nilai": "115,25"} | SASARAN_KOSONG)
    assert (PenilaianKinerja.objects.get().nilai, PenilaianKinerja.objects.get().predikat.kode) == (
        Decimal("115.25"), "baik",
    )  # fmt: skip


def test_periode_berjalan_menerima_sasaran_saja(masuk, para, periode_berjalan):
    di_sini = alamat("kinerja_nilai", para.budi.pk, periode_berjalan.pk)
    sari = masuk(para.sari)
    assert "Simpan dan ajukan" not in teks(sari.get(di_sini))
    sari.post(di_sini, SASARAN | {"hasil_kerja": "", "perilaku_kerja": ""})
    assert (PenilaianKinerja.objects.get().predikat, SasaranKinerja.objects.count()) == (None, 1)
    ajukan = sari.post(di_sini, BAIK | SASARAN | {"sasaran-INITIAL_FORMS": "1", "ajukan": "1"})
    assert ajukan.status_code == 422 and "belum berakhir" in teks(ajukan)


def test_periode_yang_belum_mulai_tidak_ada(masuk, para, predikat):
    nanti = PeriodeKinerjaFactory(mulai=date(2090, 1, 1), selesai=date(2090, 12, 31))
    assert masuk(para.sari).get(alamat("kinerja_nilai", para.budi.pk, nanti.pk)).status_code == 404


def test_yang_sudah_diajukan_dibuka_sebagai_rincian(masuk, para, periode, nilai):
    penilaian = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, diajukan=True)
    jawaban = masuk(para.sari).get(nilai)
    assert (jawaban.status_code, jawaban.url) == (302, penilaian.get_absolute_url())
    assert masuk(para.sari).post(nilai, BAIK).status_code == 422


# --- verbs -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nama", VERBA)
@pytest.mark.parametrize(
    ("siapa", "status"),
    [("maria", 302), ("tina", 302), ("budi", 403), ("sari", 403), ("kosmas", 403), ("joko", 403), ("bkd", 403)],
)
def test_putusan(masuk, para, periode, nama, siapa, status):
    ciri, data = VERBA[nama]
    penilaian = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, **{ciri: True})
    assert masuk(getattr(para, siapa)).post(alamat(nama, penilaian.pk), data).status_code == status
    akhir = penilaian.events.order_by("pgh_id").last()
    assert (akhir.pgh_context is not None) is (status == 302)
    if status == 302:
        assert akhir.pgh_context.metadata["user"] == getattr(para, siapa).pengguna.pk


@pytest.mark.parametrize("nama", VERBA)
def test_putusan_atas_orang_lain_sendiri_dan_bukan_post(masuk, para, periode, nama):
    ciri, data = VERBA[nama]
    lain = PenilaianKinerjaFactory(pegawai=para.joko, periode=periode, **{ciri: True})
    milik = PenilaianKinerjaFactory(pegawai=para.maria, periode=periode, **{ciri: True})
    maria = masuk(para.maria)
    assert [maria.post(alamat(nama, satu.pk), data).status_code for satu in (lain, milik)] == [404, 404]
    assert maria.get(alamat(nama, lain.pk)).status_code == 405


@pytest.mark.parametrize("nama", ["kinerja_kembalikan", "kinerja_batal"])
def test_putusan_tanpa_alasan(masuk, para, periode, nama):
    penilaian = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, **{VERBA[nama][0]: True})
    jawaban = masuk(para.maria).post(alamat(nama, penilaian.pk), {"alasan": " "})
    assert jawaban.status_code == 422 and "wajib diisi" in teks(jawaban)


@pytest.mark.parametrize("nama", VERBA)
def test_putusan_atas_draf_ditolak(masuk, para, periode, nama):
    draf = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode)
    jawaban = masuk(para.maria).post(alamat(nama, draf.pk), VERBA[nama][1])
    assert jawaban.status_code == 422 and "berstatus draf" in teks(jawaban)


@pytest.mark.parametrize(
    ("siapa", "status"), [("sari", 302), ("maria", 302), ("kosmas", 403), ("budi", 403), ("joko", 403), ("bkd", 403)]
)
def test_ajukan(masuk, para, periode, siapa, status):
    draf = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode)
    assert masuk(getattr(para, siapa)).post(alamat("kinerja_ajukan", draf.pk)).status_code == status
    draf.refresh_from_db()
    assert (draf.status == "diajukan") is (status == 302)


def test_ajukan_di_luar_jangkauan_bukan_post_dan_dua_kali(masuk, para, periode):
    lain = PenilaianKinerjaFactory(pegawai=para.joko, periode=periode)
    draf = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode)
    sari = masuk(para.sari)
    assert sari.post(alamat("kinerja_ajukan", lain.pk)).status_code == 404
    assert sari.get(alamat("kinerja_ajukan", draf.pk)).status_code == 405
    sari.post(alamat("kinerja_ajukan", draf.pk))
    assert "hanya draf dan yang dikembalikan" in teks(sari.post(alamat("kinerja_ajukan", draf.pk)))


def test_konfirmasi_banyak(masuk, para, periode):
    pilih = [
        PenilaianKinerjaFactory(pegawai=satu, periode=periode, diajukan=True).pk for satu in (para.budi, para.sari)
    ]
    lain = PenilaianKinerjaFactory(pegawai=para.joko, periode=periode, diajukan=True)
    maria = masuk(para.maria)
    assert maria.post(alamat("kinerja_konfirmasi_banyak"), {"pilih": [*pilih, lain.pk]}).status_code == 422
    jawaban = maria.post(alamat("kinerja_konfirmasi_banyak"), {"pilih": pilih}, follow=True)
    assert "2 penilaian dikonfirmasi" in teks(jawaban)
    assert "Centang paling sedikit satu" in teks(maria.post(alamat("kinerja_konfirmasi_banyak")))
    assert maria.get(alamat("kinerja_konfirmasi_banyak")).status_code == 405


# --- what one sees -------------------------------------------------------------------------------------------------


def test_pegawai_melihat_yang_sah_dan_hanya_tahu_yang_menunggu(masuk, para, periode, periode_angka, predikat):
    sah = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True)
    tunggu = PenilaianKinerjaFactory(
        pegawai=para.budi, periode=periode_angka, diajukan=True, nilai=Decimal(55), hasil_kerja="",
        perilaku_kerja="", predikat=predikat["kurang"],
    )  # fmt: skip
    budi = masuk(para.budi)
    halaman = teks(budi.get(alamat("kinerja_saya")))
    assert "Menunggu konfirmasi" in halaman and "Kurang</strong>" not in halaman
    assert sah.get_absolute_url() in halaman and tunggu.get_absolute_url() not in halaman
    assert budi.get(sah.get_absolute_url()).status_code == 200
    assert budi.get(tunggu.get_absolute_url()).status_code == 404


def test_alasan_dan_riwayat_untuk_atasan_bukan_untuk_yang_dinilai(masuk, para, periode):
    kembali = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, dikembalikan=True)
    halaman = teks(masuk(para.sari).get(kembali.get_absolute_url()))
    assert "Realisasi belum lengkap" in halaman and "Riwayat</h2>" in halaman
    sah = PenilaianKinerjaFactory(pegawai=para.sari, periode=periode, sah=True)
    assert "Riwayat</h2>" not in teks(masuk(para.sari).get(sah.get_absolute_url()))


def test_perjalanan_menyandingkan_dua_skema(masuk, para, periode, periode_angka, predikat):
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True, predikat=predikat["baik"])
    PenilaianKinerjaFactory(
        pegawai=para.budi, periode=periode_angka, sah=True, nilai=Decimal("88.5"), hasil_kerja="", perilaku_kerja="",
        predikat=predikat["cukup"],
    )  # fmt: skip
    halaman = teks(masuk(para.sari).get(alamat("pegawai", para.budi.pk)))
    assert (
        "Semester I 2021: Cukup/Butuh Perbaikan (nilai 88,5, PP 30/2019). Semester I 2025: Baik (PermenPANRB 6/2022)"
    ) in halaman


def test_tombol_menurut_orang_dan_keadaan(masuk, para, periode):
    draf = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode)
    lihat = lambda siapa: teks(masuk(siapa).get(draf.get_absolute_url()))  # noqa: E731
    assert alamat("kinerja_ajukan", draf.pk) in lihat(para.sari)
    assert alamat("kinerja_ajukan", draf.pk) not in lihat(para.kosmas)
    PenilaianKinerja.objects.update(status="diajukan")
    assert alamat("kinerja_konfirmasi", draf.pk) in lihat(para.maria)
    assert alamat("kinerja_konfirmasi", draf.pk) not in lihat(para.sari)


def test_isi_ditawarkan_kepada_yang_berhak(masuk, para, periode, nilai):
    halaman = alamat("pegawai", para.budi.pk)
    assert nilai in teks(masuk(para.sari).get(halaman)) and nilai in teks(masuk(para.maria).get(halaman))
    assert nilai not in teks(masuk(para.kosmas).get(halaman)) + teks(masuk(para.budi).get(halaman))


def test_halaman_orang_berapa_pun_periodenya_tetap_sedikit_kueri(masuk, para, predikat, django_assert_max_num_queries):
    for tahun in range(2022, 2042):
        periode = PeriodeKinerjaFactory(nama=f"{tahun}", mulai=date(tahun, 1, 1), selesai=date(tahun, 12, 31))
        PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True)
    budi, sari = masuk(para.budi), masuk(para.sari)
    with django_assert_max_num_queries(15):
        budi.get(alamat("kinerja_saya"))
    with django_assert_max_num_queries(15):
        sari.get(alamat("pegawai", para.budi.pk))
    sasaran = SasaranKinerjaFactory.create_batch(30, penilaian=PenilaianKinerja.objects.first())
    with django_assert_max_num_queries(15):
        sari.get(sasaran[0].penilaian.get_absolute_url())


def test_admin_bkd_dan_bpsdm_tidak_melihat_apa_pun(masuk, para, periode):
    sah = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True)
    for siapa in (para.admin, para.bkd, para.bpsdm):
        assert masuk(siapa).get(sah.get_absolute_url()).status_code == 403
        assert not PenilaianKinerja.objects.terjangkau(siapa).exists()


def test_bekas_pengelola_tidak_menjangkau_lagi(masuk, para, periode):
    draf = PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, oleh=para.joko.pengguna, sumber="pengelola")
    PenugasanPeranFactory(pengguna=para.joko.pengguna, peran="pengelola", masa=(date(2020, 1, 1), date(2021, 1, 1)))
    assert masuk(para.joko).get(draf.get_absolute_url()).status_code == 404
