"""The journeys of performance: entered, returned, confirmed, seen; an import of good, changed and bad rows."""

from datetime import date

import pytest
from openpyxl import Workbook

from pegawai.models import Impor
from pemetaan.models import PenilaianKinerja
from tests.pemetaan.factories import PenilaianKinerjaFactory, PeriodeKinerjaFactory

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def periode(dunia):
    return PeriodeKinerjaFactory()


def _buka_isian(page) -> None:
    page.goto("/pemetaan/kinerja/tim/")
    page.get_by_role("link", name="penilaian Budi Seran").click()


def _isi(page, hasil: str, perilaku: str) -> None:
    page.locator(f"[name=hasil_kerja][value={hasil}]").check()
    page.locator(f"[name=perilaku_kerja][value={perilaku}]").check()


def test_dari_atasan_sampai_terlihat_pegawai(dunia, buka, alat, layar, periode):
    sari, maria, budi = buka(dunia.sari), buka(dunia.maria), buka(dunia.budi)
    sari.goto("/")
    alat.periksa(sari)
    sari.goto("/pemetaan/kinerja/tim/")
    alat.periksa(sari)
    _buka_isian(sari)
    _isi(sari, "di-atas", "sesuai")
    for nama, isi in {"uraian": "Dokumen RKPD", "satuan": "dokumen", "target": "4", "realisasi": "3,5"}.items():
        sari.locator(f"[name=sasaran-0-{nama}]").fill(isi)
    alat.periksa(sari)
    sari.get_by_role("button", name="Simpan dan ajukan").click()
    assert "87,5%" in sari.locator("main").inner_text()
    penilaian = PenilaianKinerja.objects.get()

    budi.goto("/pemetaan/kinerja/saya/")
    assert "Menunggu konfirmasi" in budi.locator("main").inner_text()
    assert "Baik" not in budi.locator("main").inner_text().replace("Sangat Baik", "")

    maria.goto(penilaian.get_absolute_url())
    alat.periksa(maria)
    alat.tindak(maria, "kembalikan", alasan="Perilaku kerja perlu ditinjau")
    assert PenilaianKinerja.objects.get().status == "dikembalikan"

    _buka_isian(sari)
    assert "Perilaku kerja perlu ditinjau" in sari.locator("main").inner_text()
    _isi(sari, "di-atas", "di-atas")
    sari.get_by_role("button", name="Simpan dan ajukan").click()

    maria.goto("/pemetaan/kinerja/pegawai/?status=diajukan")
    alat.periksa(maria)
    maria.locator("[name=pilih]").check()
    maria.get_by_role("button", name="Konfirmasi yang dicentang").click()
    assert "1 penilaian dikonfirmasi" in maria.locator("main").inner_text()

    budi.goto("/pemetaan/kinerja/saya/")
    alat.periksa(budi)
    assert "Semester I 2025: Sangat Baik" in budi.locator("svg.grafik title").text_content()
    budi.get_by_role("link", name="Semester I 2025").click()
    alat.periksa(budi)
    maria.goto("/pemetaan/kinerja/sebaran/")
    alat.periksa(maria)
    assert "1 pegawai (Sangat Baik 1)" in maria.locator("svg.grafik title").first.text_content()


@pytest.fixture
def skp22(tmp_path, dunia):
    """SIASN's columns: one new, one changed, one whose quadrant contradicts the matrix, one of another agency."""
    tahun = PeriodeKinerjaFactory(nama="2024", jenis="tahun", mulai=date(2024, 1, 1), selesai=date(2024, 12, 31))
    PenilaianKinerjaFactory(pegawai=dunia.sari, periode=tahun, diajukan=True)
    buku = Workbook()
    buku.active.append(
        ("nipBaru", "nama", "tahun", "hasilKinerjaNilai", "perilakuKerjaNilai", "kuadranKinerja", "namaPenilai")
    )
    for orang, kuadran in ((dunia.budi, "BAIK"), (dunia.sari, "BAIK"), (dunia.yosef, "SANGAT BAIK"), (dunia.joko, "")):
        buku.active.append((orang.nip, orang.nama, "2024", "1", "2", kuadran, "KOSMAS"))
    letak = tmp_path / "skp22.xlsx"
    buku.save(letak)
    return letak


def test_impor_baik_berubah_dan_salah(dunia, buka, alat, layar, skp22, kerjakan):
    maria = buka(dunia.maria)
    maria.goto("/pegawai/impor/kinerja/")
    alat.periksa(maria)
    maria.locator("[name=berkas]").set_input_files(skp22)
    maria.get_by_role("button", name="Unggah dan periksa").click()
    kerjakan()
    maria.goto(Impor.objects.get().get_absolute_url())
    alat.periksa(maria)
    assert maria.locator(".ukuran-angka").all_inner_texts() == ["1", "1", "0", "2"]
    maria.get_by_role("link", name="Ditolak (2)").click()
    assert "seharusnya Baik" in maria.locator("main").inner_text()
    maria.locator("[name=lewati_yang_salah]").check()
    maria.get_by_role("button", name="Tulis").click()
    kerjakan()
    assert {satu.pegawai for satu in PenilaianKinerja.objects.sah()} == {dunia.budi, dunia.sari}
    maria.goto("/pemetaan/kinerja/pegawai/")
    alat.periksa(maria)


def test_kinerja_unit_dan_periode(dunia, buka, alat, layar, periode, organisasi):
    maria = buka(dunia.maria)
    maria.goto("/pemetaan/kinerja/unit/")
    alat.periksa(maria)
    maria.get_by_role("link", name="Bidang Penelitian").click()
    maria.get_by_role("link", name="Isi Semester I 2025").click()
    maria.locator("[name=predikat]").select_option("istimewa")
    for nama, isi in {"uraian": "Usulan terakomodasi", "satuan": "persen", "target": "80", "realisasi": "60"}.items():
        maria.locator(f"[name=sasaran-0-{nama}]").fill(isi)
    alat.periksa(maria)
    maria.get_by_role("button", name="Simpan").click()
    alat.periksa(maria)
    assert "75,0%" in maria.locator("main").inner_text()
    maria.goto("/pemetaan/kinerja/periode/baru/")
    alat.periksa(maria)
    for nama, isi in {"nama": "2021", "mulai": "2021-01-01", "selesai": "2021-12-31"}.items():
        maria.locator(f"[name={nama}]").fill(isi)
    maria.locator("[name=jenis]").select_option("tahun")
    maria.locator("[name=skema]").select_option("permenpanrb-6-2022")
    maria.get_by_role("button", name="Simpan").click()
    assert "sejak 1 Juli 2021" in maria.locator("main").inner_text()
    maria.goto("/pemetaan/kinerja/periode/")
    alat.periksa(maria)
