"""Performance lists as files, sorted and by period; lines of targets typed wrongly; periods and their edges."""

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from pemetaan.models import KinerjaUnit, PenilaianKinerja, PeriodeKinerja
from tests.pemetaan.factories import (
    KinerjaUnitFactory,
    PenilaianKinerjaFactory,
    PeriodeKinerjaFactory,
    SasaranKinerjaFactory,
    SasaranUnitFactory,
)
from tests.pemetaan.kinerja.test_daftar import SASARAN

pytestmark = pytest.mark.django_db


def alamat(nama, *args) -> str:
    return reverse(f"pemetaan:{nama}", args=args)


def teks(jawaban) -> str:
    return " ".join(jawaban.content.decode().split())


def berkas(klien, nama, **kueri) -> list[dict]:
    isi = klien.get(alamat(nama), kueri | {"_export": "csv"}).content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(isi)))


# --- people ---------------------------------------------------------------------------------------------------------


def test_berkas_menyebut_hasil_dan_perilaku_atau_nilai(masuk, para, periode, periode_angka, predikat):
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True, predikat=predikat["baik"])
    angka = {"hasil_kerja": "", "perilaku_kerja": "", "nilai": Decimal("95.5"), "predikat": predikat["baik"]}
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode_angka, sah=True, **angka)
    klien = masuk(para.maria)
    kini, dulu = (
        {s["Pegawai"]: s for s in berkas(klien, "kinerja_daftar", periode=p.pk)} for p in (periode, periode_angka)
    )
    kolom = "Hasil × perilaku / nilai"
    assert kini["Budi Seran"][kolom] == "Sesuai ekspektasi × Sesuai ekspektasi"
    assert Decimal(dulu["Budi Seran"][kolom]) == Decimal("95.5")
    assert (kini["Budi Seran"]["Status"], kini["Sari Ndun"]["Status"]) == ("Sah", "Belum dinilai")
    assert "95,5" in teks(klien.get(alamat("kinerja_daftar"), {"periode": periode_angka.pk}))


@pytest.mark.parametrize("nama", ["kinerja_daftar", "kinerja_tim", "unit_daftar", "periode"])
@pytest.mark.parametrize("bentuk", ["csv", "xlsx"])
def test_setiap_daftar_dapat_dibawa(masuk, para, organisasi, periode, predikat, nama, bentuk):
    SasaranKinerjaFactory(penilaian=PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True))
    SasaranUnitFactory(kinerja_unit__unit=organisasi.litbang, kinerja_unit__periode=periode)
    siapa = para.sari if nama == "kinerja_tim" else para.maria
    isi = masuk(siapa).get(alamat(nama), {"_export": bentuk}).content
    if bentuk == "xlsx":
        baris = list(load_workbook(io.BytesIO(isi)).active.values)
    else:
        baris = list(csv.reader(io.StringIO(isi.decode("utf-8-sig"))))
    assert len(baris) > 1 and all(len(satu) == len(baris[0]) for satu in baris)
    assert not any("<" in str(sel) for satu in baris for sel in satu)
    assert not {"Pilih", "Tindakan"} & {str(sel) for sel in baris[0]}


@pytest.mark.parametrize(("urut", "pertama"), [("predikat_nama", "Sari Ndun"), ("-predikat_nama", "Budi Seran")])
def test_predikat_diurutkan_menurut_tingkatnya_bukan_abjad(masuk, para, periode, predikat, urut, pertama):
    for orang, kode in ((para.budi, "sangat-baik"), (para.sari, "cukup")):
        isi = {"hasil_kerja": "di-atas" if kode == "sangat-baik" else "di-bawah", "predikat": predikat[kode]}
        isi["perilaku_kerja"] = isi["hasil_kerja"] if kode == "sangat-baik" else "sesuai"
        PenilaianKinerjaFactory(pegawai=orang, periode=periode, sah=True, **isi)
    tabel = masuk(para.maria).get(alamat("kinerja_daftar"), {"sort": urut, "status": "sah"}).context["table"]
    assert next(iter(tabel.rows)).record.nama == pertama


@pytest.mark.parametrize("periode_minta", ["abc", "0", "-1", "9" * 30, ""])
def test_periode_karangan_jatuh_ke_yang_baku(masuk, para, periode, periode_minta):
    jawaban = masuk(para.maria).get(alamat("kinerja_daftar"), {"periode": periode_minta})
    assert jawaban.status_code == 200 and jawaban.context["periode"] == periode


# --- units ----------------------------------------------------------------------------------------------------------


def test_berkas_unit_menyebut_predikat_indikator_dan_rata_rata(masuk, para, organisasi, periode):
    unit = KinerjaUnitFactory(unit=organisasi.litbang, periode=periode, predikat="istimewa")
    for target, realisasi in ((80, 60), (50, 50), (10, None)):
        SasaranUnitFactory(kinerja_unit=unit, target=Decimal(target), realisasi=realisasi and Decimal(realisasi))
    KinerjaUnitFactory(unit=organisasi.sekretariat, periode=periode, predikat="")
    baris = {satu["Unit kerja"]: satu for satu in berkas(masuk(para.maria), "unit_daftar")}
    litbang = baris["Bidang Penelitian"]
    assert (litbang["Predikat organisasi"], litbang["Indikator"]) == ("Istimewa", "3")
    assert round(Decimal(litbang["Rata-rata realisasi (%)"]), 1) == Decimal("87.5")
    assert baris["Sekretariat"]["Predikat organisasi"] == baris["Badan Contoh"]["Predikat organisasi"] == ""


def test_daftar_unit_membedakan_belum_dicatat_dan_belum_ditetapkan(masuk, para, organisasi, periode):
    SasaranUnitFactory(kinerja_unit__unit=organisasi.litbang, kinerja_unit__periode=periode, kinerja_unit__predikat="")
    tabel = masuk(para.maria).get(alamat("unit_daftar")).context["table"]
    kata = {satu.record.nama: str(satu.get_cell("predikat_unit")) for satu in tabel.rows}
    assert kata["Bidang Penelitian"] == "Belum ditetapkan"
    assert "Belum dicatat" in kata["Sekretariat"]


def test_kinerja_unit_periode_lain_tidak_terbawa(masuk, para, organisasi, periode, periode_angka):
    KinerjaUnitFactory(unit=organisasi.litbang, periode=periode_angka, predikat="istimewa")
    klien = masuk(para.maria)
    assert "Istimewa" not in teks(klien.get(alamat("unit_daftar"))).split("<main")[1]
    halaman = teks(klien.get(alamat("unit_daftar"), {"periode": periode_angka.pk}))
    assert "Istimewa" in halaman
    assert f"{alamat('unit_rinci', organisasi.litbang.pk)}?periode={periode_angka.pk}" in halaman


@pytest.mark.parametrize(
    ("lain", "pesan"),
    [
        ({"sasaran-0-target": "0"}, "Target harus lebih dari 0."),
        ({"sasaran-0-target": ""}, "Wajib diisi."),
        ({"sasaran-0-target": "-3"}, "sasaran-0-target"),
        ({"sasaran-0-realisasi": "banyak"}, 'value="banyak"'),
        ({"sasaran-0-satuan": ""}, "Wajib diisi."),
        ({"sasaran-0-uraian": "x" * 301}, "300"),
        ({"sasaran-TOTAL_FORMS": "banyak"}, "Ada baris sasaran yang belum benar"),
    ],
)
def test_baris_sasaran_salah_disebut_dan_yang_diketik_tetap(masuk, para, organisasi, periode, lain, pesan):
    isi = SASARAN | {"predikat": "istimewa", "catatan": "Semua usulan masuk."} | lain
    jawaban = masuk(para.maria).post(alamat("unit_isi", organisasi.litbang.pk, periode.pk), isi)
    assert jawaban.status_code == 422
    assert pesan in teks(jawaban) and "Semua usulan masuk." in teks(jawaban)
    assert not KinerjaUnit.objects.exists()


def test_baris_yang_dicentang_hapus_hilang_yang_kosong_tidak_menjadi_baris(masuk, para, organisasi, periode):
    lama = SasaranUnitFactory(kinerja_unit__unit=organisasi.litbang, kinerja_unit__periode=periode).kinerja_unit
    SasaranUnitFactory(kinerja_unit=lama, uraian="Tetap", target=Decimal(5))
    isi = {"sasaran-TOTAL_FORMS": "5", "sasaran-INITIAL_FORMS": "2", "predikat": "baik", "sasaran-0-DELETE": "on"}
    for nomor, uraian in ((0, "Hilang"), (1, "Tetap")):
        isi |= {f"sasaran-{nomor}-uraian": uraian, f"sasaran-{nomor}-satuan": "persen", f"sasaran-{nomor}-target": "5"}
    assert masuk(para.maria).post(alamat("unit_isi", organisasi.litbang.pk, periode.pk), isi).status_code == 302
    assert [satu.uraian for satu in lama.sasaran.all()] == ["Tetap"]


def test_unit_isi_periode_atau_unit_yang_tidak_ada_404(masuk, para, organisasi, periode):
    klien = masuk(para.maria)
    assert klien.get(alamat("unit_isi", organisasi.litbang.pk, 999999)).status_code == 404
    assert klien.get(alamat("unit_isi", 999999, periode.pk)).status_code == 404


# --- periods --------------------------------------------------------------------------------------------------------


@pytest.fixture
def tiga_periode(predikat):
    """A year, a semester with ratings and one with numbers."""
    PeriodeKinerjaFactory(nama="Tahun 2024", jenis="tahun", mulai=date(2024, 1, 1), selesai=date(2024, 12, 31))
    return PeriodeKinerjaFactory(), PeriodeKinerjaFactory(angka=True)


@pytest.mark.parametrize(
    ("kueri", "nama"),
    [
        ({}, {"Tahun 2024", "Semester I 2025", "Semester I 2021"}),
        ({"jenis": "tahun"}, {"Tahun 2024"}),
        ({"skema": "pp-30-2019"}, {"Semester I 2021"}),
        ({"jenis": "semester", "skema": "permenpanrb-6-2022"}, {"Semester I 2025"}),
        ({"jenis": "abad"}, {"Tahun 2024", "Semester I 2025", "Semester I 2021"}),
    ],
)
def test_periode_disaring(masuk, para, tiga_periode, kueri, nama):
    tabel = masuk(para.maria).get(alamat("periode"), kueri).context["table"]
    assert {satu.record.nama for satu in tabel.rows} == nama


def test_daftar_periode_menghitung_yang_sah_saja(masuk, para, tiga_periode):
    periode = tiga_periode[0]
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, sah=True)
    PenilaianKinerjaFactory(pegawai=para.sari, periode=periode, diajukan=True)
    baris = {satu["Nama"]: satu for satu in berkas(masuk(para.maria), "periode")}
    assert baris["Semester I 2025"]["Sudah sah"] == "1"
    assert baris["Tahun 2024"]["Sudah sah"] == "0"


@pytest.mark.parametrize("nama", ["periode", "periode_baru"])
@pytest.mark.parametrize("siapa", ["budi", "sari", "kosmas", "bkd", "admin"])
def test_periode_hanya_bagi_pengelola(masuk, para, nama, siapa):
    assert masuk(getattr(para, siapa)).get(alamat(nama)).status_code == 403


@pytest.mark.parametrize("siapa", ["budi", "sari", "kosmas"])
def test_periode_diubah_dan_dihapus_hanya_oleh_pengelola(masuk, para, periode, siapa):
    klien = masuk(getattr(para, siapa))
    for nama in ("periode_ubah", "periode_hapus"):
        assert klien.post(alamat(nama, periode.pk), {"nama": "x"}).status_code == 403
    assert PeriodeKinerja.objects.get().nama == "Semester I 2025"


@pytest.mark.parametrize(
    ("lain", "bidang"),
    [
        ({"nama": ""}, "nama"),
        ({"selesai": "2025-06-01", "mulai": "2025-06-30"}, "selesai"),
        ({"mulai": "31-02-2025"}, "mulai"),
        ({"skema": "lain"}, "skema"),
        ({"jenis": "windu"}, "jenis"),
    ],
)
def test_periode_salah_disebut_dan_yang_diketik_tetap(masuk, para, predikat, lain, bidang):
    isi = {"nama": "Semester II 2025", "jenis": "semester", "mulai": "2025-07-01", "selesai": "2025-12-31"}
    isi |= {"skema": "permenpanrb-6-2022"} | lain
    jawaban = masuk(para.maria).post(alamat("periode_baru"), isi)
    assert jawaban.status_code == 422
    galat = jawaban.context["form"].errors
    assert bidang in galat or "__all__" in galat
    assert lain.get("nama") == "" or 'value="Semester II 2025"' in teks(jawaban)
    assert not PeriodeKinerja.objects.exists()


# --- a person's tab -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "ditawarkan"), [("sari", True), ("maria", True), ("kosmas", False), ("budi", False)]
)
def test_periode_terakhir_ditawarkan_kepada_yang_boleh_mengisi(masuk, para, periode, siapa, ditawarkan):
    isian = masuk(getattr(para, siapa)).get(alamat("pegawai", para.budi.pk)).context["isian"]
    assert (isian == periode) is ditawarkan


def test_yang_sudah_diajukan_tidak_ditawarkan_lagi(masuk, para, periode):
    PenilaianKinerjaFactory(pegawai=para.budi, periode=periode, diajukan=True)
    assert masuk(para.sari).get(alamat("pegawai", para.budi.pk)).context["isian"] is None
    assert PenilaianKinerja.objects.get().status == "diajukan"
