"""The verbs over HTTP: a round from making to opening, the matrix of forms, what staff see of themselves."""

import re

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import reverse

from direktori import acuan as acuan_direktori
from direktori import rekomendasi
from direktori.models import RekomendasiKotak
from pemetaan import acuan
from pemetaan.models import PutaranPemetaan
from tests.pegawai.factories import RiwayatJabatanFactory, StatusPegawaiFactory
from tests.pemetaan.factories import PutaranPemetaanFactory
from tests.pemetaan.kotak.conftest import segar
from tests.pemetaan.kotak.pabrik import jadikan, peta

pytestmark = pytest.mark.django_db
AMBANG = {
    "ambang_menengah": "78",
    "ambang_tinggi": "90",
    "ambang_kinerja_menengah": "90",
    "ambang_kinerja_tinggi": "110",
}


def alamat(nama, *args):
    return reverse(f"pemetaan:{nama}", args=args)


def teks(jawaban) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", jawaban.content.decode()))


@pytest.fixture
def matriks(db):
    acuan.muat()
    acuan_direktori.muat()


# --- a round ---------------------------------------------------------------------------------------------------------


def test_buat_hitung_ajukan_tetapkan_buka(masuk, para, organisasi, isi, periode, antrean):
    maria, kosmas = masuk(para.maria), masuk(para.kosmas)
    data = AMBANG | {"unit": organisasi.badan.pk, "nama": "Baru", "periode": periode.pk, "tanggal": "2025-07-01"}
    assert maria.post(alamat("buat_putaran"), data).status_code == 302
    putaran = PutaranPemetaan.objects.get(nama="Baru")
    jawaban = maria.post(alamat("hitung_putaran", putaran.pk))
    assert jawaban.url == reverse("pekerjaan", args=[segar(putaran).pekerjaan_id])
    antrean()
    assert "6 pegawai sudah dihitung" in teks(maria.get(jawaban.url))
    maria.post(alamat("ajukan_putaran", putaran.pk))
    kosmas.post(alamat("tetapkan_putaran", putaran.pk))
    maria.post(alamat("terbitkan_putaran", putaran.pk))
    putaran = segar(putaran)
    assert (putaran.status, putaran.terbit) == ("ditetapkan", True)


@pytest.mark.parametrize(
    ("isian", "pesan"),
    [
        ({"ambang_tinggi": "70"}, "Ambang JPM tinggi"),
        ({"nama": ""}, "wajib diisi|harus diisi"),
        ({"tanggal": "2999-01-01"}, "sesudah hari ini"),
        ({"unit": "0"}, "pilihan|Pilih"),
        ({"nama": "Semester I 2025"}, "sudah dipakai"),
    ],
)
def test_buat_dengan_isian_salah(masuk, para, organisasi, isi, periode, isian, pesan):
    data = AMBANG | {"unit": organisasi.badan.pk, "nama": "Baru", "periode": periode.pk, "tanggal": "2025-07-01"}
    jawaban = masuk(para.maria).post(alamat("buat_putaran"), data | isian)
    assert jawaban.status_code == 422
    assert re.search(pesan, teks(jawaban))
    assert PutaranPemetaan.objects.count() == 1


def test_ubah_draf_dan_bukan_draf(masuk, para, isi, terhitung, periode):
    klien = masuk(para.maria)
    data = AMBANG | {"nama": "Ganti", "periode": periode.pk, "tanggal": "2025-07-01", "ambang_tinggi": "95"}
    assert klien.post(alamat("ubah_putaran", terhitung.pk), data).status_code == 302
    assert (segar(terhitung).nama, segar(terhitung).dihitung_pada) == ("Ganti", None)
    jadikan(terhitung, "ditetapkan", para.kosmas.pengguna)
    jawaban = klien.post(alamat("ubah_putaran", terhitung.pk), data)
    assert jawaban.status_code == 422
    assert "berstatus ditetapkan" in teks(jawaban)


def test_tombol_mengikuti_keadaan_dan_peran(masuk, para, terhitung):
    maria, sari = masuk(para.maria), masuk(para.sari)
    assert {"Hitung ulang", "Ajukan untuk penetapan"} <= set(tombol(maria.get(terhitung.get_absolute_url())))
    assert tombol(sari.get(terhitung.get_absolute_url())) == []
    jadikan(terhitung, "dikalibrasi", para.kosmas.pengguna)
    assert tombol(maria.get(terhitung.get_absolute_url())) == ["Kembalikan ke draf"]
    assert tombol(masuk(para.kosmas).get(terhitung.get_absolute_url())) == ["Tetapkan", "Kembalikan ke draf"]


def tombol(jawaban) -> list[str]:
    bagian = re.search(r'aria-label="Langkah putaran".*?</section>', jawaban.content.decode(), re.DOTALL)
    isi = re.findall(r"<button[^>]*>(.*?)</button>", bagian[0], re.DOTALL) if bagian else []
    return [re.sub(r"<[^>]+>", "", satu).strip() for satu in isi]


def test_plt_kepala_menetapkan_lewat_halaman(masuk, para, organisasi, dikalibrasi):
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.sari, jabatan=organisasi.kepala, jenis="plt")
    klien = masuk(para.sari)
    assert "Tetapkan" in tombol(klien.get(dikalibrasi.get_absolute_url()))
    assert klien.post(alamat("tetapkan_putaran", dikalibrasi.pk)).status_code == 302
    assert segar(dikalibrasi).ditetapkan_sebagai == "Plt. Kepala Badan"


def test_kembalikan_tanpa_alasan_422_dengan_alasan_tampil(masuk, para, dikalibrasi):
    klien = masuk(para.kosmas)
    assert klien.post(alamat("kembalikan_putaran", dikalibrasi.pk), {"alasan": ""}).status_code == 422
    klien.post(alamat("kembalikan_putaran", dikalibrasi.pk), {"alasan": "Asesmen menyusul"})
    assert "Dikembalikan: Asesmen menyusul" in teks(masuk(para.maria).get(dikalibrasi.get_absolute_url()))


def test_langkah_yang_terlambat_ditolak_dengan_sebabnya(masuk, para, tetap):
    for nama, siapa in (
        ("ajukan_putaran", para.maria),
        ("hapus_putaran", para.maria),
        ("tetapkan_putaran", para.kosmas),
    ):
        jawaban = masuk(siapa).post(alamat(nama, tetap.pk))
        assert jawaban.status_code == 422
        assert "berstatus ditetapkan" in teks(jawaban)


# --- what staff see of themselves ------------------------------------------------------------------------------------


@pytest.fixture
def kotak_satu(para, organisasi, matriks):
    """A round with budi in box 1, not set."""
    putaran = PutaranPemetaanFactory(nama="Tahun 2025", unit=organisasi.badan)
    baris = peta(putaran, para.budi, kotak=1, kotak_hitung=1)
    return putaran, baris


@pytest.mark.parametrize(("status", "terbit", "tampak"), [
    ("draf", False, False), ("dikalibrasi", False, False), ("ditetapkan", False, False), ("ditetapkan", True, True),
])  # fmt: skip
def test_pegawai_melihat_kotaknya_setelah_ditetapkan_dan_dibuka(masuk, para, kotak_satu, status, terbit, tampak):
    putaran, _ = kotak_satu
    jadikan(putaran, status, para.kosmas.pengguna, terbit=terbit)
    isi = teks(masuk(para.budi).get(alamat("kotak_saya")))
    assert ("kotak 1" in isi) == tampak


def test_pegawai_tidak_pernah_melihat_tindakan_karier(masuk, para, kotak_satu):
    jadikan(kotak_satu[0], "ditetapkan", para.kosmas.pengguna, terbit=True)
    isi = masuk(para.budi).get(alamat("kotak_saya")).content.decode().lower()
    assert "konseling" in isi
    for kata in ("pemberhentian", "manage out", "reposisi", "rotasi", "diproses menurut"):
        assert kata not in isi
    assert masuk(para.joko).get(alamat("kotak_saya")).context["sendiri"] == []


def test_pengelola_melihat_kotaknya_di_putaran_tetapi_di_halamannya_sendiri_setelah_dibuka(masuk, para, tetap):
    maria = masuk(para.maria)
    halaman = (alamat("kotak_saya"), reverse("pemetaan:kinerja_saya"))
    assert "Maria Bria" in teks(maria.get(reverse("pemetaan:daftar_orang", args=[tetap.pk])))
    assert not any("Semester I 2025: kotak 8" in teks(maria.get(satu)) for satu in halaman)
    maria.post(alamat("terbitkan_putaran", tetap.pk))
    for satu in halaman:
        isi = teks(maria.get(satu))
        assert "Semester I 2025: kotak 8" in isi
        assert "Kinerja sesuai ekspektasi, kompetensi/potensi tinggi." in isi


@pytest.mark.parametrize(("siapa", "tampak"), [("kosmas", True), ("maria", True), ("sari", False)])
def test_tindakan_karier_hanya_kepala_dan_kepegawaian(masuk, para, kotak_satu, siapa, tampak):
    isi = masuk(getattr(para, siapa)).get(kotak_satu[1].get_absolute_url()).content.decode()
    assert ("Pemberhentian" in isi) == tampak
    assert ("Diproses menurut ketentuan" in isi) == tampak
    assert "usulan, belum ditetapkan" in isi.lower()


def test_kepegawaian_tidak_melihat_tindakan_karier_tentang_dirinya(masuk, para, kotak_satu):
    baris = peta(kotak_satu[0], para.maria, kotak=1, kotak_hitung=1)
    assert "Pemberhentian" not in masuk(para.maria).get(baris.get_absolute_url()).content.decode()


def tab(siapa, pegawai) -> str:
    """Return a person's boxes as the tab of performance shows them to an account."""
    permintaan = RequestFactory().get("/")
    permintaan.user = type(siapa.pengguna).objects.get(pk=siapa.pengguna.pk)
    return render_to_string("pemetaan/_kotak_pegawai.html", {"pegawai": pegawai, "request": permintaan})


def test_tab_orang_menurut_jangkauan_pembacanya(para, kotak_satu):
    assert "Kotak 1" in tab(para.sari, para.budi)
    assert "Kotak 1" in tab(para.maria, para.budi)
    assert "otak 1" not in tab(para.budi, para.budi)
    assert "otak 1" not in tab(para.joko, para.budi)
    jadikan(kotak_satu[0], "ditetapkan", para.kosmas.pengguna, terbit=True)
    assert "kotak 1" in tab(para.budi, para.budi)
    assert "Pemberhentian" not in tab(para.budi, para.budi)


# --- the matrix of forms ---------------------------------------------------------------------------------------------


def sel(kode, kotak):
    return f"s{rekomendasi.BentukPengembangan.objects.get(kode=kode).pk}-{kotak}"


def test_matriks_disimpan_sekali_dan_hanya_yang_berubah(masuk, para, matriks):
    klien = masuk(para.maria)
    jawaban = klien.post(
        alamat("rekomendasi"), {sel("coaching", 1): "utama", sel("mentoring", 2): "", sel("konseling", 1): "utama"}
    )
    assert jawaban.status_code == 302
    assert RekomendasiKotak.objects.get(kotak=1, bentuk__kode="coaching").kekuatan == "utama"
    assert not RekomendasiKotak.objects.filter(kotak=2, bentuk__kode="mentoring").exists()
    catatan = RekomendasiKotak.pgh_event_model.objects.filter(pgh_label="update")
    assert [satu.pgh_context.metadata["user"] for satu in catatan] == [para.maria.pengguna.pk]


def test_menetapkan_matriks_menghapus_tanda_usulan(masuk, para, matriks):
    klien = masuk(para.maria)
    assert "Usulan, belum ditetapkan" in teks(klien.get(alamat("rekomendasi")))
    klien.post(alamat("rekomendasi"), {"tetapkan": "on"})
    assert not RekomendasiKotak.objects.filter(status="usulan").exists()
    assert RekomendasiKotak.objects.filter(ditetapkan_oleh=para.maria.pengguna).count() == 85
    klien.post(alamat("rekomendasi"), {sel("coaching", 1): "utama"})
    assert RekomendasiKotak.objects.filter(status="usulan").count() == 1
    assert "Usulan, belum ditetapkan" in teks(klien.get(alamat("rekomendasi")))


def test_mengosongkan_sel_menjadikan_sisa_kotaknya_usulan(masuk, para, matriks):
    klien = masuk(para.maria)
    klien.post(alamat("rekomendasi"), {"tetapkan": "on"})
    klien.post(alamat("rekomendasi"), {sel("mentoring", 2): ""})
    status = RekomendasiKotak.objects.order_by().values_list("kotak", "status").distinct()
    assert set(status) == {(n, "usulan" if n == 2 else "ditetapkan") for n in range(1, 10)}
    assert rekomendasi.bagi(2, karier=False)["usulan"]
    assert not rekomendasi.bagi(3, karier=False)["usulan"]


def test_matriks_pilihan_asing_ditolak(masuk, para, matriks):
    jawaban = masuk(para.maria).post(alamat("rekomendasi"), {sel("coaching", 1): "mutlak"})
    assert jawaban.status_code == 422
    assert RekomendasiKotak.objects.get(kotak=1, bentuk__kode="coaching").kekuatan == "opsional"


def test_matriks_bagi_atasan_tanpa_tindakan_karier_dan_tanpa_isian(masuk, para, matriks):
    halaman = masuk(para.sari).get(alamat("rekomendasi")).content.decode()
    assert "Pemberhentian" not in halaman
    assert "<select" not in halaman.split("<main")[1]
    assert "Pemberhentian" in masuk(para.kosmas).get(alamat("rekomendasi")).content.decode()


def test_matriks_muat_dan_kuerinya_sedikit(masuk, para, matriks, django_assert_max_num_queries):
    klien = masuk(para.maria)
    klien.get(alamat("rekomendasi"))
    with django_assert_max_num_queries(15):
        jawaban = klien.get(alamat("rekomendasi"))
    ditutup = len(b"</option>") * jawaban.content.count(b"<option")  # what a browser adds to the end tags left out
    assert jawaban.content.count(b"<select") >= 9 * 17
    assert len(jawaban.content) + ditutup < 60 * 1024
