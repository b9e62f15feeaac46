"""Charts as data: widths follow amounts, nothing overflows, labels are escaped, the text alternative says it all."""

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from hris import grafik

NS = "{http://www.w3.org/2000/svg}"


def kotak(svg: str, nama: str) -> list[dict]:
    akar = ElementTree.fromstring(svg)  # noqa: S314  our own output
    return [e.attrib for e in akar.iter(f"{NS}rect") if e.get("class") == f"grafik-{nama}"]


@pytest.mark.parametrize(("nilai", "lebar"), [(0, 0), (5, 90), (Decimal("12.5"), 225)])
def test_lebar_sebanding_dengan_nilai(nilai, lebar):
    assert float(kotak(grafik.batang_sasaran(nilai, 20), "isi")[0]["width"]) == lebar


def test_lewat_sasaran_tetap_di_dalam_bingkai():
    svg = grafik.batang_sasaran(40, 20)
    assert float(kotak(svg, "lulus")[0]["width"]) == grafik.LEBAR
    assert float(kotak(svg, "sasaran")[0]["x"]) == grafik.LEBAR / 2 - 1


def test_tepat_sasaran_lulus():
    assert kotak(grafik.batang_sasaran(20, 20), "lulus") and not kotak(grafik.batang_sasaran("19.99", 20), "lulus")


def test_sasaran_nol_tanpa_tanda():
    svg = grafik.batang_sasaran(0, 0)
    assert not kotak(svg, "sasaran")
    assert "0 JP" in svg and "dari" not in svg


def test_menunggu_digambar_sesudah_yang_diakui():
    svg = grafik.batang_sasaran(10, 20, 5)
    assert kotak(svg, "tunggu")[0] | {"x": "180", "width": "90"} == kotak(svg, "tunggu")[0]
    assert "5 JP menunggu verifikasi" in svg


def test_banyak_batang_satu_skala():
    svg = grafik.batang_banyak([("A", 10, 20), ("B", 40, 20)], "Unit")
    assert float(kotak(svg, "isi")[0]["width"]) * 4 == float(kotak(svg, "lulus")[0]["width"]) == grafik.LEBAR
    assert "A: 10 dari 20 JP. B: 40 dari 20 JP" in svg


def test_tanpa_baris_berkata_begitu():
    assert "Belum ada data" in grafik.batang_banyak([], "Unit")
    assert "Pengalaman: 0% (0 JP)" in grafik.bagian([("Pengalaman", 0, 70)])


def test_bagian_berjumlah_penuh():
    svg = grafik.bagian([("Pengalaman", 6, 70), ("Sosial", 3, 20), ("Formal", 3, 10)])
    lebar = [float(kotak(svg, f"b{n}")[0]["width"]) for n in (1, 2, 3)]
    assert lebar == [180, 90, 90]
    assert [float(e["x"]) for e in kotak(svg, "sasaran")] == [251, 323]


def test_label_jahat_diloloskan_dan_diringkas():
    svg = grafik.batang_banyak([("<script>x</script>" + "a" * 80, 1, 2)], 'J"<b>')
    assert "<script>" not in svg and "<b>" not in svg and "…" in svg
    assert kotak(svg, "alas")


def test_gambar_dapat_dibaca_pembaca_layar():
    svg = grafik.batang_sasaran(5, 20, label="JP 2026")
    assert re.search(r'role="img".*<title>JP 2026: 5 dari 20 JP</title>', svg)
    assert "style=" not in svg


LIMA = ["Sangat Kurang", "Kurang", "Cukup", "Baik", "Sangat Baik"]


def test_susunan_memotong_batang_penuh_menurut_bagiannya():
    svg = grafik.susunan([("Bidang A", [0, 0, 1, 2, 1]), ("Bidang B", [0] * 5)], LIMA, "Sebaran")
    potong = {nama: [e for e in kotak(svg, nama) if e["height"] == "12"] for nama in ("t1", "t3", "t4", "t5")}
    assert [e["width"] for e in potong["t4"]] == ["180"]
    assert [float(e["x"]) for nama in ("t3", "t4", "t5") for e in potong[nama]] == [0, 90, 270]
    assert potong["t1"] == [] and "Bidang B" not in svg
    assert "Bidang A: 4 pegawai (Cukup 1, Baik 2, Sangat Baik 1)" in svg


def test_susunan_dan_tangga_tanpa_isi_berkata_begitu():
    assert "Belum ada data" in grafik.susunan([], LIMA, "Sebaran")
    assert "Belum ada data" in grafik.tangga([], LIMA, "Tren")


def bentuk(svg: str, nama: str) -> list[dict]:
    akar = ElementTree.fromstring(svg)  # noqa: S314  our own output
    return [e.attrib for e in akar.iter(f"{NS}{nama}")]


def test_tangga_menaikkan_titik_menurut_tingkatnya():
    svg = grafik.tangga([("Jun 21", "S1: Kurang", 2, True), ("Des 21", "S2: Baik", 4, False)], LIMA, "Tren <x>")
    (persegi,) = [e for e in kotak(svg, "isi") if e["width"] == "10"]
    (bulat,) = bentuk(svg, "circle")
    assert float(persegi["y"]) + 5 - float(bulat["cy"]) == 2 * grafik.TANGGA_JARAK
    assert "Tren &lt;x&gt;: S1: Kurang. S2: Baik" in svg
    assert len(bentuk(svg, "polyline")[0]["points"].split()) == 2


@pytest.mark.parametrize("banyak", [1, 5, 6, 23])
def test_tangga_tetap_di_dalam_bingkai_dan_labelnya_tidak_berdesakan(banyak):
    svg = grafik.tangga([(f"L{n}", "k", n % 5 + 1, False) for n in range(banyak)], LIMA, "Tren")
    x = [float(e["cx"]) for e in bentuk(svg, "circle")]
    assert len(x) == banyak and min(x) >= grafik.TANGGA_KIRI and max(x) <= grafik.LEBAR - 15
    assert 1 <= svg.count(">L") <= grafik.TANGGA_LABEL


# --- levels against standards -------------------------------------------------------------------------------------


def test_tingkat_terhadap_standar_dengan_yang_sebelumnya():
    gambar = str(grafik.tingkat_banding([("Integritas", 2, 3, 1), ("Komunikasi", 4, 3, None)], "Kompetensi"))
    assert [f">{kata}<" in gambar for kata in ("memenuhi", "di bawah", "sebelumnya", "standar")] == [True] * 4
    assert (
        "<desc>Integritas: tingkat 2, standar 3, selisih −1, sebelumnya 1. Komunikasi: tingkat 4, standar 3, "
        in gambar
    )
    assert gambar.count('class="grafik-b2"') == 2  # the legend and one bar
    assert 'class="grafik-isi" x="0" y="43" width="144"' in gambar
    assert 'class="grafik-lulus" x="0" y="85" width="288"' in gambar


def test_tingkat_yang_belum_ada_disebut_dan_tidak_digambar_nol():
    gambar = str(grafik.tingkat_banding([("<Integritas>", None, 3, None)], "Kompetensi"))
    assert "belum ada hasil, standar 3" in gambar
    assert "&lt;Integritas&gt;" in gambar
    assert 'width="0"' not in gambar


def test_tingkat_tanpa_baris():
    assert "Belum ada data" in str(grafik.tingkat_banding([], "Kompetensi"))
