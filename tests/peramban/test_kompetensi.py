"""Competencies in the browser: the grid of standards, a wide file of assessments, from self-assessment to picture."""

import pytest
from openpyxl import Workbook

from kompetensi.models import Asesmen, Kompetensi, StandarKompetensi
from pegawai.models import Impor

pytestmark = [pytest.mark.peramban, pytest.mark.django_db(transaction=True)]


def test_matriks_salah_lalu_benar(dunia, buka, alat, layar, organisasi):
    maria = buka(dunia.maria)
    maria.goto("/kompetensi/standar/?q=peneliti")
    alat.periksa(maria)
    sel = maria.get_by_role("textbox", name="Integritas Peneliti Ahli Muda")
    assert sel.get_attribute("placeholder") == "3"
    sel.fill("7")
    maria.get_by_role("textbox", name="Komunikasi Peneliti Ahli Muda").fill("4")
    maria.locator("[name=dasar_hukum]").fill("Keputusan Kepala Badan Nomor 5")
    maria.get_by_role("button", name="Simpan matriks").click()
    maria.wait_for_selector("[data-ringkasan]")
    assert "Isi 0–5, atau kosongkan." in maria.locator("td", has=maria.locator("[aria-invalid=true]")).inner_text()
    assert maria.get_by_role("textbox", name="Komunikasi Peneliti Ahli Muda").input_value() == "4"
    maria.get_by_role("textbox", name="Integritas Peneliti Ahli Muda").fill("5")
    maria.get_by_role("button", name="Simpan matriks").click()
    maria.get_by_text("2 sel standar diubah").wait_for()
    milik = StandarKompetensi.objects.filter(jabatan=organisasi.peneliti)
    assert sorted(milik.values_list("tingkat", flat=True)) == [4, 5]
    maria.goto("/kompetensi/standar/riwayat/")
    alat.periksa(maria)
    assert "Integritas – Peneliti Ahli Muda" in maria.locator("main").inner_text()


@pytest.fixture
def buku(tmp_path, dunia):
    """A wide file: a good row, a level beyond the scale, an unknown person."""
    isi = Workbook()
    nama = list(Kompetensi.objects.order_by("urut").values_list("nama", flat=True))
    nama[1], nama[5] = "Kerjasama", "Pengembangan Diri & Orang Lain"
    isi.active.append(["NIP", "Nama", "Tanggal Asesmen", *nama, "JPM", "Saran"])
    tingkat = [3, 2, 3, 3, 4, 2, 3, 3, 3]
    isi.active.append([dunia.budi.nip, "Budi Seran", "16-02-2026", *tingkat, "96,3", "Magang di bidang lain"])
    isi.active.append([dunia.sari.nip, "Sari Ndun", "16-02-2026", 9, *tingkat[1:], "", ""])
    isi.active.append(["199003152015032004", "Tak Dikenal", "16-02-2026", *tingkat, "", ""])
    letak = tmp_path / "asesmen.xlsx"
    isi.save(letak)
    return letak


def test_impor_asesmen_baik_dan_salah(dunia, buka, alat, layar, buku, kerjakan):
    maria = buka(dunia.maria)
    maria.goto("/pegawai/impor/asesmen/")
    alat.periksa(maria)
    maria.locator("[name=berkas]").set_input_files(buku)
    maria.get_by_role("button", name="Unggah dan periksa").click()
    kerjakan()
    maria.goto(Impor.objects.get().get_absolute_url())
    alat.periksa(maria)
    assert maria.locator(".ukuran-angka").all_inner_texts() == ["1", "0", "0", "2"]
    assert not Asesmen.objects.exists()
    maria.locator("[name=lewati_yang_salah]").check()
    maria.get_by_role("button", name="Tulis").click()
    kerjakan()
    budi = buka(dunia.budi)
    budi.goto("/kompetensi/saya/")
    alat.periksa(budi)
    assert "96,3%" in budi.locator("main").inner_text()
    assert "Kerja Sama: tingkat 2, standar 3, selisih −1" in budi.locator("svg.grafik desc").text_content()


def test_penilaian_mandiri_dikonfirmasi_sampai_ke_gambar(dunia, buka, alat, layar):
    budi = buka(dunia.budi)
    budi.goto("/kompetensi/saya/")
    assert "belum mempunyai hasil yang berlaku" in budi.locator("main").inner_text()
    budi.get_by_role("link", name="Nilai diri").click()
    alat.periksa(budi)
    for satu in budi.locator("select[name^=k]").all():
        satu.select_option("3")
    budi.get_by_role("button", name="Ajukan ke atasan").click()
    budi.get_by_text("Penilaian diajukan kepada atasan Anda").wait_for()

    sari = buka(dunia.sari)
    sari.goto("/")
    sari.locator("#blok-mandiri").get_by_role("link", name="Budi Seran").click()
    alat.periksa(sari)
    sari.get_by_label("Integritas").select_option("1")
    sari.locator("[name=catatan]").fill("Perlu bukti yang ajek")
    sari.get_by_role("button", name="Konfirmasi").click()
    sari.get_by_text("Penilaian mandiri dikonfirmasi").wait_for()
    assert "(diubah)" in sari.locator("main").inner_text()
    sari.goto("/kompetensi/peta/")
    alat.periksa(sari)
    assert "▼▼ 1/3" in sari.locator("main").inner_text()

    budi.goto("/kompetensi/saya/")
    alat.periksa(budi)
    assert "Integritas: tingkat 1, standar 3, selisih −2" in budi.locator("svg.grafik desc").text_content()
    budi.get_by_role("link", name="Bandingkan dengan jabatan lain").click()
    budi.get_by_role("link", name="Kepala Bidang Penelitian").click()
    alat.periksa(budi)
