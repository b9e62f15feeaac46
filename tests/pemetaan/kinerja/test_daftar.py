"""Lists of performance: team, agency, spread, units, periods; their reach, filters, exports and query counts."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pemetaan.models import KinerjaUnit, PenilaianKinerja, PeriodeKinerja
from tests.pegawai.factories import PegawaiFactory, RiwayatJabatanFactory
from tests.pemetaan.factories import (
    KinerjaUnitFactory,
    PenilaianKinerjaFactory,
    PeriodeKinerjaFactory,
    SasaranKinerjaFactory,
    SasaranUnitFactory,
)

pytestmark = pytest.mark.django_db

SEKITAR = {"Sari Ndun", "Maria Bria", "Tina Lay", "Yosef Kono"}
DAFTAR = ("kinerja_tim", "kinerja_daftar", "kinerja_sebaran", "unit_daftar", "periode")


def alamat(nama, *args):
    return reverse(f"pemetaan:{nama}", args=args)


def teks(jawaban):
    return jawaban.content.decode()


@pytest.fixture
def hasil(para, periode, predikat):
    """Confirmed results of budi (Baik) and joko, a submitted one of sari."""
    return {
        "budi": PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True, predikat=predikat["baik"]),
        "sari": PenilaianKinerjaFactory(
            pegawai=para.sari, periode=periode, diajukan=True, predikat=predikat["kurang"]
        ),
        "joko": PenilaianKinerjaFactory(pegawai=para.joko, periode=periode, sah=True, predikat=predikat["baik"]),
    }


# --- reach -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "nama", "tampak"),
    [
        ("sari", "kinerja_tim", {"Budi Seran"}),
        ("kosmas", "kinerja_tim", {"Budi Seran", "Sari Ndun", "Maria Bria", "Tina Lay", "Yosef Kono"}),
        (
            "maria",
            "kinerja_daftar",
            {"Budi Seran", "Sari Ndun", "Maria Bria", "Tina Lay", "Yosef Kono", "Kosmas Manafe"},
        ),
    ],
)
def test_daftar_hanya_memuat_yang_terjangkau(masuk, para, hasil, siapa, nama, tampak):
    jawaban = masuk(getattr(para, siapa)).get(alamat(nama))
    assert {str(satu) for satu in jawaban.context["table"].data} == tampak


def test_tim_membedakan_bawahan_langsung(masuk, para, periode):
    halaman = teks(masuk(para.kosmas).get(alamat("kinerja_tim")))
    assert alamat("kinerja_nilai", para.sari.pk, periode.pk) in halaman
    assert alamat("kinerja_nilai", para.budi.pk, periode.pk) not in halaman
    langsung = masuk(para.kosmas).get(alamat("kinerja_tim"), {"langsung": "1"})
    assert {str(satu) for satu in langsung.context["table"].data} == {"Sari Ndun", "Yosef Kono"}


def test_tim_memuat_yang_dahulu_bawahan_pada_akhir_periode(masuk, para, organisasi, periode):
    para.budi.riwayat_jabatan.update(masa=(date(2010, 1, 1), date(2025, 8, 1)))
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.pengadministrasi, masa=(date(2025, 8, 1), None))
    jawaban = masuk(para.sari).get(alamat("kinerja_tim"))
    assert [str(satu) for satu in jawaban.context["table"].data] == ["Budi Seran"]
    assert alamat("kinerja_nilai", para.budi.pk, periode.pk) in teks(jawaban)


# --- filters, counts, export -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("saringan", "nama"),
    [
        ({"status": "diajukan"}, ["Sari Ndun"]),
        ({"q": "budi"}, ["Budi Seran"]),
        ({"status": "belum", "q": "tina"}, ["Tina Lay"]),
    ],
)
def test_saringan(masuk, para, hasil, saringan, nama):
    jawaban = masuk(para.maria).get(alamat("kinerja_daftar"), saringan)
    assert [str(satu) for satu in jawaban.context["table"].data] == nama


def test_saringan_unit_dan_predikat(masuk, para, organisasi, hasil, predikat):
    maria = masuk(para.maria)
    unit = maria.get(alamat("kinerja_daftar"), {"unit": organisasi.litbang.pk})
    baik = maria.get(alamat("kinerja_daftar"), {"predikat": predikat["baik"].pk})
    assert {str(satu) for satu in unit.context["table"].data} == {"Budi Seran", "Sari Ndun"}
    assert [str(satu) for satu in baik.context["table"].data] == ["Budi Seran"]
    asing = maria.get(alamat("kinerja_daftar"), {"unit": organisasi.badan_lain.pk})
    assert asing.status_code == 200 and asing.context["filter"].form.errors["unit"]


def test_rekap_menurut_status(masuk, para, hasil):
    rekap = {status: n for status, _, n in masuk(para.maria).get(alamat("kinerja_daftar")).context["rekap"]}
    assert rekap == {"draf": 0, "diajukan": 1, "sah": 1, "dikembalikan": 0, "belum": 4}


def test_periode_yang_dipilih_dan_yang_baku(masuk, para, hasil, periode, periode_angka):
    maria = masuk(para.maria)
    assert maria.get(alamat("kinerja_daftar")).context["periode"] == periode
    assert maria.get(alamat("kinerja_daftar"), {"periode": periode_angka.pk}).context["periode"] == periode_angka
    assert maria.get(alamat("kinerja_daftar"), {"tahun": "2021"}).context["periode"] == periode_angka
    assert maria.get(alamat("kinerja_daftar"), {"periode": "9" * 9}).context["periode"] == periode


@pytest.mark.parametrize("nama", DAFTAR)
def test_tanpa_periode_tetap_terbuka(masuk, para, nama):
    assert masuk(para.maria if nama != "kinerja_tim" else para.sari).get(alamat(nama)).status_code == 200


def test_ekspor_memuat_kata_bukan_gambar(masuk, para, hasil):
    SasaranKinerjaFactory(penilaian=hasil["budi"], realisasi=Decimal(3))
    isi = masuk(para.maria).get(alamat("kinerja_daftar"), {"_export": "csv", "q": "budi"}).content.decode()
    assert "Budi Seran" in isi and "Sesuai ekspektasi" in isi and "75" in isi and ",Sah" in isi
    assert "<" not in isi and "Pilih" not in isi


def test_centang_hanya_pada_yang_dapat_dikonfirmasi(masuk, para, periode, hasil):
    milik = PenilaianKinerjaFactory(pegawai=para.maria, periode=periode, diajukan=True)
    halaman = teks(masuk(para.maria).get(alamat("kinerja_daftar")))
    assert f'name="pilih" value="{hasil["sari"].pk}"' in halaman
    assert f'name="pilih" value="{milik.pk}"' not in halaman
    assert 'name="pilih"' not in teks(masuk(para.kosmas).get(alamat("kinerja_daftar")))


@pytest.mark.parametrize("nama", DAFTAR)
def test_jumlah_kueri_tetap(masuk, para, organisasi, periode, nama):
    klien = masuk(para.kosmas if nama == "kinerja_tim" else para.maria)

    def tambah(banyak, tahun):
        for satu in PegawaiFactory.create_batch(banyak, jabatan=organisasi.peneliti):
            SasaranKinerjaFactory(penilaian=PenilaianKinerjaFactory(pegawai=satu, periode=periode, sah=True))
        for n in range(banyak):
            masa = {"mulai": date(tahun + n, 1, 1), "selesai": date(tahun + n, 12, 31)}
            lain = PeriodeKinerjaFactory(nama=f"{tahun + n}", **masa)
            SasaranUnitFactory(kinerja_unit=KinerjaUnitFactory(unit=organisasi.litbang, periode=lain))
        with CaptureQueriesContext(connection) as kueri:
            assert klien.get(alamat(nama)).status_code == 200
        return len(kueri)

    awal = tambah(3, 2030)
    assert tambah(27, 2040) == awal <= 15


# --- spread ----------------------------------------------------------------------------------------------------------


def test_sebaran_per_unit_dan_per_periode(masuk, para, organisasi, hasil):
    konteks = masuk(para.maria).get(alamat("kinerja_sebaran")).context
    assert konteks["unit"] == organisasi.badan
    assert konteks["per_unit"] == [("Bidang Penelitian", [0, 0, 0, 1, 0])]
    assert konteks["per_periode"] == [("Semester I 2025", [0, 0, 0, 1, 0])]


def test_sebaran_atasan_hanya_unitnya(masuk, para, organisasi, hasil):
    sari = masuk(para.sari)
    assert sari.get(alamat("kinerja_sebaran")).context["unit"] == organisasi.litbang
    paksa = sari.get(alamat("kinerja_sebaran"), {"unit": organisasi.badan.pk})
    assert paksa.context["unit"] == organisasi.litbang
    assert "Bidang Penelitian: 1 pegawai (Baik 1)" in teks(paksa)


def test_sebaran_memakai_unit_pada_akhir_periode(masuk, para, organisasi, hasil):
    para.budi.riwayat_jabatan.update(masa=(date(2010, 1, 1), date(2025, 8, 1)))
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.pengadministrasi, masa=(date(2025, 8, 1), None))
    konteks = masuk(para.maria).get(alamat("kinerja_sebaran")).context
    assert konteks["per_unit"] == [("Bidang Penelitian", [0, 0, 0, 1, 0])]


# --- units -----------------------------------------------------------------------------------------------------------

SASARAN = {
    "sasaran-TOTAL_FORMS": "3",
    "sasaran-INITIAL_FORMS": "0",
    "sasaran-0-uraian": "Usulan Musrenbang yang terakomodasi",
    "sasaran-0-satuan": "persen",
    "sasaran-0-target": "1.250,5",
    "sasaran-0-realisasi": "625,25",
}


def test_pengelola_mengisi_kinerja_unit(masuk, para, organisasi, periode):
    isi = SASARAN | {"predikat": "istimewa", "catatan": "Semua usulan masuk."}
    jawaban = masuk(para.maria).post(alamat("unit_isi", organisasi.litbang.pk, periode.pk), isi, follow=True)
    satu = KinerjaUnit.objects.get()
    assert (satu.predikat, satu.sasaran.get().target, satu.sasaran.get().persen) == ("istimewa", Decimal("1250.5"), 50)
    assert "Usulan Musrenbang" in teks(jawaban) and "50,0%" in teks(jawaban)
    assert satu.events.get().pgh_context.metadata["user"] == para.maria.pengguna.pk


def test_kinerja_unit_diubah_di_tempat(masuk, para, organisasi, periode):
    lama = SasaranUnitFactory(kinerja_unit__unit=organisasi.litbang, kinerja_unit__periode=periode).kinerja_unit
    di_sini = alamat("unit_isi", organisasi.litbang.pk, periode.pk)
    maria = masuk(para.maria)
    assert 'value="80"' in teks(maria.get(di_sini))
    maria.post(di_sini, SASARAN | {"sasaran-INITIAL_FORMS": "1", "predikat": ""})
    lama.refresh_from_db()
    assert (lama.predikat, lama.sasaran.get().satuan) == ("", "persen")


@pytest.mark.parametrize(
    ("siapa", "status"), [("sari", 403), ("kosmas", 403), ("budi", 403), ("joko", 403), ("bkd", 403), ("admin", 403)]
)
def test_hanya_pengelola_mengisi_unit(masuk, para, organisasi, periode, siapa, status):
    di_sini = alamat("unit_isi", organisasi.litbang.pk, periode.pk)
    assert masuk(getattr(para, siapa)).post(di_sini, SASARAN).status_code == status
    assert not KinerjaUnit.objects.exists()


def test_unit_badan_lain_dan_isian_salah(masuk, para, organisasi, periode):
    maria = masuk(para.maria)
    assert maria.post(alamat("unit_isi", organisasi.badan_lain.pk, periode.pk), SASARAN).status_code == 404
    assert maria.get(alamat("unit_rinci", organisasi.badan_lain.pk)).status_code == 404
    salah = maria.post(
        alamat("unit_isi", organisasi.litbang.pk, periode.pk), SASARAN | {"predikat": "x", "sasaran-0-target": "dua"}
    )
    assert salah.status_code == 422 and 'value="dua"' in teks(salah)
    assert not KinerjaUnit.objects.exists()


def test_unit_menurut_jangkauan(masuk, para, organisasi, periode):
    unit = lambda siapa: {str(u) for u in masuk(siapa).get(alamat("unit_daftar")).context["table"].data}  # noqa: E731
    assert unit(para.sari) == {"Bidang Penelitian"}
    assert unit(para.maria) == {"Badan Contoh", "Sekretariat", "Sub Bagian Kepegawaian dan Umum", "Bidang Penelitian"}


def test_rincian_unit_menggambar_realisasi_terhadap_target(masuk, para, organisasi, periode):
    SasaranUnitFactory(kinerja_unit__unit=organisasi.litbang, kinerja_unit__periode=periode, realisasi=Decimal(60))
    halaman = teks(masuk(para.sari).get(alamat("unit_rinci", organisasi.litbang.pk)))
    assert "terakomodasi: 75 dari 100 %" in halaman and "75,0%" in halaman
    assert alamat("unit_isi", organisasi.litbang.pk, periode.pk) not in halaman


def test_rincian_unit_mengurutkan_periode_terbaru_dahulu(masuk, para, organisasi, predikat):
    for tahun in (2023, 2025, 2024):
        satu = PeriodeKinerjaFactory(nama=f"{tahun}", mulai=date(tahun, 1, 1), selesai=date(tahun, 12, 31))
        SasaranUnitFactory(kinerja_unit__unit=organisasi.litbang, kinerja_unit__periode=satu)
    semua = masuk(para.sari).get(alamat("unit_rinci", organisasi.litbang.pk)).context["semua"]
    assert [str(satu.periode) for satu in semua] == ["2025", "2024", "2023"]


# --- periods ---------------------------------------------------------------------------------------------------------

PERIODE = {
    "nama": "Semester II 2021",
    "jenis": "semester",
    "mulai": "2021-07-01",
    "selesai": "2021-12-31",
    "skema": "permenpanrb-6-2022",
}


def test_periode_dibuat_diubah_dan_dihapus(masuk, para, predikat):
    maria = masuk(para.maria)
    assert maria.post(alamat("periode_baru"), PERIODE).url == alamat("periode")
    satu = PeriodeKinerja.objects.get()
    maria.post(alamat("periode_ubah", satu.pk), PERIODE | {"nama": "Semester 2"})
    satu.refresh_from_db()
    assert satu.nama == "Semester 2" and satu.events.count() == 2
    maria.post(alamat("periode_hapus", satu.pk))
    assert not PeriodeKinerja.objects.exists()


def test_skema_periode_yang_keliru_tampil_di_sebelahnya(masuk, para, predikat):
    jawaban = masuk(para.maria).post(alamat("periode_baru"), PERIODE | {"mulai": "2021-01-01"})
    assert jawaban.status_code == 422
    assert "sejak 1 Juli 2021. (PP 30/2019 dan PermenPANRB 6/2022" in str(jawaban.context["form"].errors["skema"])
    assert "PermenPANRB 6/2022 sejak" not in str(jawaban.context["form"].non_field_errors())


def test_periode_terpakai_tidak_diubah_atau_dihapus(masuk, para, hasil, periode):
    maria = masuk(para.maria)
    ubah = maria.post(alamat("periode_ubah", periode.pk), PERIODE)
    assert ubah.status_code == 422 and "hanya namanya yang dapat diubah" in teks(ubah)
    hapus = maria.post(alamat("periode_hapus", periode.pk))
    assert hapus.status_code == 422 and "sudah dipakai" in teks(hapus)
    assert maria.get(alamat("periode_hapus", periode.pk)).status_code == 405
    assert PenilaianKinerja.objects.count() == 3
