"""The staff import: a workbook with good, changed and bad rows, checked, shown, written."""

import pytest
from openpyxl import Workbook

from pegawai.models import Pegawai
from tests.pegawai.factories import nip_ke

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]
JUDUL = (
    "NIP",
    "Nama",
    "Tanggal Lahir",
    "Jenis Kelamin",
    "Jenis ASN",
    "Unit Kerja",
    "Jabatan",
    "Jenjang Jabatan",
    "TMT Jabatan",
)


@pytest.fixture
def buku(tmp_path, dunia):
    """A workbook: one new person, Budi with another name, one damaged NIP, one without a name."""
    isi = Workbook()
    lembar = isi.active
    lembar.append(JUDUL)
    sisa = ("17-05-1985", "L", "PNS", "Bidang Penelitian", "Peneliti Ahli Muda", "JF Ahli Muda", "01-03-2019")
    lembar.append((nip_ke(700), "Adriana Bau", *sisa))
    lembar.append((dunia.budi.nip, "Budi Seran Taolin", *sisa))
    lembar.append(("1.98505E+17", "Petrus Rusak", *sisa))
    lembar.append((nip_ke(701), "", *sisa))
    letak = tmp_path / "pegawai.xlsx"
    isi.save(letak)
    return letak


def test_impor_baik_berubah_dan_salah(dunia, buka, alat, layar, buku, kerjakan):
    maria = buka(dunia.maria)
    maria.goto("/pegawai/impor/")
    alat.periksa(maria)
    maria.locator("[name=berkas]").set_input_files(buku)
    maria.get_by_role("button", name="Unggah dan periksa").click()
    kerjakan()
    maria.goto(_impor())
    alat.periksa(maria)
    angka = maria.locator(".ukuran-angka").all_inner_texts()
    assert angka == ["1", "1", "0", "2"]
    assert not Pegawai.objects.filter(nama="Adriana Bau").exists()
    maria.get_by_role("link", name="Ditolak (2)").click()
    assert "Excel" in maria.locator("main").inner_text()
    with maria.expect_download():
        maria.get_by_role("link", name="Unduh baris ditolak").click()
    maria.locator("[name=lewati_yang_salah]").check()
    maria.get_by_role("button", name="Tulis").click()
    kerjakan()
    assert Pegawai.objects.filter(nama="Adriana Bau").exists()
    dunia.budi.refresh_from_db()
    assert dunia.budi.nama == "Budi Seran Taolin"


def _impor() -> str:
    from pegawai.models import Impor

    return Impor.objects.get().get_absolute_url()


def test_catatan_sebaris_tetap_sekolom(dunia, organisasi, buka, alat, layar, kerjakan):
    """Several warnings of a row stand below each other, under one heading, also on a phone."""
    from tests.pegawai.factories import BarisImporFactory, ImporFactory

    impor = ImporFactory(unit=organisasi.badan, status="siap")
    BarisImporFactory(impor=impor, akibat=["Jabatan dibuat."], peringatan=["Nama memuat koma.", "TMT belum tiba."])
    maria = buka(dunia.maria)
    maria.goto(impor.get_absolute_url())
    alat.periksa(maria)
    letak = maria.locator("table .lencana", has_text="Peringatan").evaluate_all(
        "semua => semua.map(e => Math.round(e.getBoundingClientRect().left))"
    )
    assert len(letak) == 3
    assert len(set(letak)) == 1
