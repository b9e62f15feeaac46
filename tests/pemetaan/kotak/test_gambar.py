"""The picture of the nine boxes: what it says, where it leads, and that it never grows past its box."""

import re
import xml.etree.ElementTree as ET
from decimal import Decimal
from math import hypot

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pemetaan import gambar
from pemetaan.gambar import SISI, IsiKotak, Tanda
from pemetaan.kotak import EKSPEKTASI_RINGKAS, PASANGAN

SABAR = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
SVG = "{http://www.w3.org/2000/svg}"


def isi(jumlah=0, nomor=5, alamat="", tanda=()):
    return [
        IsiKotak(n, jumlah if n == nomor else 0, Decimal(0), tanda if n == nomor else (), alamat and f"{alamat}{n}")
        for n in range(1, 10)
    ]


def urai(svg):
    return ET.fromstring(svg)  # noqa: S314  our own picture


def tanda(banyak, **lain):
    return [Tanda("BS", f"Budi {n}", **lain) for n in range(banyak)]


def test_sembilan_kotak_tidak_bertumpang_dan_kinerja_ke_atas():
    letak = {n: gambar.letak(n) for n in range(1, 10)}
    assert len(set(letak.values())) == 9
    assert letak[9][1] == letak[4][1] == 0
    assert letak[9][0] > letak[7][0] > letak[4][0]
    assert letak[1][1] > letak[2][1] > letak[4][1]


def test_sumbu_memakai_kata_tabelnya():
    teks = {
        (satu.text, "rotate" in satu.get("transform", ""))
        for satu in urai(gambar.kisi(isi(0), "P")).iter(f"{SVG}text")
    }
    assert {("di bawah", True), ("sesuai", True), ("di atas", True)} <= teks
    assert {("rendah", False), ("menengah", False), ("tinggi", False)} <= teks


def test_kata_sumbu_di_tengah_kolom_dan_barisnya():
    semua = list(urai(gambar.kisi(isi(0), "P")).iter(f"{SVG}text"))
    bawah = {satu.text: float(satu.get("x")) for satu in semua if not satu.get("transform")}
    kiri = {satu.text: float(satu.get("y")) for satu in semua if satu.get("transform")}
    for nomor, (kinerja, kompetensi) in PASANGAN.items():
        x, y = gambar.letak(nomor)
        assert (bawah[kompetensi], kiri[EKSPEKTASI_RINGKAS[kinerja]]) == (x + SISI / 2, y + SISI / 2)


def test_gambar_tanpa_tautan_satu_gambar_beralternatif():
    akar = urai(gambar.kisi(isi(3, tanda=tanda(3)), "Pemetaan 2026"))
    assert akar.get("role") == "img"
    assert "Kotak 5: 3 orang" in akar.get("aria-label")
    assert not list(akar.iter(f"{SVG}a"))


def test_gambar_bertaut_menyebut_setiap_kotak_dan_orang():
    orang = [Tanda("BS", "Budi Seran", "/p/1/"), Tanda("SN", "Sari Ndun", "/p/2/", digeser=True)]
    akar = urai(gambar.kisi(isi(2, alamat="/k/", tanda=orang), "Pemetaan"))
    tautan = {a.get("href"): a for a in akar.iter(f"{SVG}a")}
    assert akar.get("role") == "group"
    assert len(tautan) == 11
    assert tautan["/k/5"].get("aria-label") == "Kotak 5: 2 orang (0%)"
    assert tautan["/p/1/"].get("tabindex") == "-1"
    assert tautan["/p/2/"].find(f".//{SVG}title").text == "Sari Ndun (dikalibrasi)"


def test_yang_dikalibrasi_berwarna_lain():
    akar = urai(gambar.kisi(isi(2, tanda=[Tanda("BS", "Budi Seran"), Tanda("SN", "Sari Ndun", digeser=True)]), "P"))
    assert [satu.get("class") for satu in akar.iter(f"{SVG}circle")] == ["kisi-tanda", "kisi-geser"]


def test_tulisan_kotak_di_dalam_kotaknya():
    alas, tulisan = None, []
    for satu in urai(gambar.kisi(isi(78), "Pemetaan")).iter():
        if satu.tag == f"{SVG}rect":
            alas = [float(satu.get(nama)) for nama in ("x", "y", "width", "height")]
        elif satu.tag == f"{SVG}text" and alas:
            (x, y, lebar, tinggi), kiri, bawah = alas, float(satu.get("x")), float(satu.get("y"))
            assert x < kiri < x + lebar < x + SISI and y < bawah < y + tinggi < y + SISI
            tulisan.append(satu.text)
    assert tulisan[8:11] == ["5", "78 · 0%", "1 titik = 2 orang"]


def test_nama_yang_berbahaya_tidak_menjadi_tag():
    svg = gambar.kisi(isi(1, tanda=[Tanda("X", '<script>"', "/a?b=1&c=2")], alamat="/k/"), "Judul <b>")
    assert "<script" not in svg
    assert "<b>" not in svg
    urai(svg)


def test_angka_perpindahan_berdiri_di_atas_semua_panah():
    svg = gambar.panah([IsiKotak(nomor, 3, Decimal(33)) for nomor in (5, 8, 9)], {(5, 8): 2, (8, 9): 1}, "Gerak")
    akhir_panah = max(satu.end() for satu in re.finditer(r"<polygon", svg))
    angka = [satu.start() for satu in re.finditer(r'<text class="kisi-teks kisi-pinggir"', svg)]
    assert len(angka) == 3 + 2  # the number of each box and of each arrow; the count stands in a circle
    assert min(angka) > akhir_panah


def _jarak(titik: tuple, dari: tuple, ke: tuple) -> float:
    """Return how far a point is from a line between two others."""
    (x, y), (x1, y1), (x2, y2) = titik, dari, ke
    bagian = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
    bagian = min(1, max(0, bagian))
    return hypot(x - x1 - bagian * (x2 - x1), y - y1 - bagian * (y2 - y1))


@pytest.mark.parametrize(("dari", "ke"), [(dari, ke) for dari in range(1, 10) for ke in range(1, 10) if dari != ke])
def test_tidak_ada_panah_yang_menyentuh_banyak_orang(dari, ke):
    akar = urai(gambar.panah([IsiKotak(nomor, 12, Decimal(11)) for nomor in range(1, 10)], {(dari, ke): 30}, "Gerak"))
    (garis,), (ujung,) = akar.iter(f"{SVG}line"), akar.iter(f"{SVG}polygon")
    x1, y1, x2, y2 = (float(garis.get(nama)) for nama in ("x1", "y1", "x2", "y2"))
    tebal = float(garis.get("stroke-width")) / 2
    banyak = [satu for satu in akar.iter(f"{SVG}text") if satu.text == "30"]
    assert [_jarak((float(satu.get("x")), float(satu.get("y")) - 4), (x1, y1), (x2, y2)) for satu in banyak] == [
        pytest.approx(9, abs=0.2)  # the number stands beside its own arrow
    ]
    lingkaran = [(float(satu.get("cx")), float(satu.get("cy"))) for satu in akar.iter(f"{SVG}circle")]
    assert len(lingkaran) == 9
    assert min(_jarak(pusat, (x1, y1), (x2, y2)) for pusat in lingkaran) >= gambar.SIMPUL + tebal - 0.1
    titik = [float(satu) for satu in ujung.get("points").split()]
    for x, y in zip(titik[::2], titik[1::2], strict=True):
        assert min(hypot(x - kiri, y - atas) for kiri, atas in lingkaran) >= gambar.SIMPUL
        assert 0 <= x <= gambar.LEBAR and 0 <= y <= gambar.SISI * 3


@pytest.mark.parametrize(("jumlah", "titik", "kunci"), [(11, 11, ""), (77, 77, ""), (78, 39, "1 titik = 2 orang")])
def test_kotak_penuh_memakai_titik(jumlah, titik, kunci):
    svg = gambar.kisi(isi(jumlah), "Pemetaan")
    assert svg.count("h.01") == titik
    assert ("1 titik" in svg) == bool(kunci)
    assert kunci in svg


@SABAR
@given(st.integers(0, 30_000))
def test_tanda_tidak_pernah_keluar_dari_kotaknya(jumlah):
    akar = urai(gambar.kisi(isi(jumlah, tanda=tanda(min(jumlah, 10))), "Pemetaan"))
    x, y = gambar.letak(5)
    bulat = [(float(satu.get("cx")), float(satu.get("cy")), 9.5) for satu in akar.iter(f"{SVG}circle")]
    for jalur in akar.iter(f"{SVG}path"):
        bulat += [(float(kiri), float(atas), 3.4) for kiri, atas in re.findall(r"M(\d+) (\d+)h", jalur.get("d"))]
    assert bool(bulat) == bool(jumlah)
    for kiri, atas, jari in bulat:
        assert x <= kiri - jari < kiri + jari <= x + SISI
        assert y + 20 <= atas - jari < atas + jari <= y + SISI


def test_gambar_terpenuh_tetap_kecil():
    """Ten initials in every box, the most a page carries, leave room for the rest of the page (60 KB)."""
    orang = [Tanda("MB", "Maria Magdalena Bria Seran", "/pemetaan/kotak/12345/", digeser=True)] * 10
    huruf = [IsiKotak(n, 10, Decimal(11), orang, "/pemetaan/putaran/12/pegawai/?kotak=1") for n in range(1, 10)]
    titik = [IsiKotak(n, 77, Decimal(11), (), "/pemetaan/putaran/12/pegawai/?kotak=1") for n in range(1, 10)]
    assert len(gambar.kisi(titik, "Pemetaan")) < len(gambar.kisi(huruf, "Pemetaan")) < 26 * 1024


def test_panah_menyebut_setiap_perpindahan():
    svg = gambar.panah(isi(), {(5, 8): 4, (8, 5): 1, (4, 6): 2}, "Perpindahan")
    akar = urai(svg)
    assert len(list(akar.iter(f"{SVG}polygon"))) == 3
    assert "4 orang dari kotak 5 ke 8" in akar.get("aria-label")
    assert svg.count("kisi-garis-naik") == 1
    assert svg.count("kisi-garis-turun") == 1


def test_panah_terbanyak_paling_tebal_yang_lain_sebanding():
    akar = urai(gambar.panah(isi(), {(5, 8): 4, (8, 5): 1, (4, 6): 2}, "Perpindahan"))
    assert [satu.get("stroke-width") for satu in akar.iter(f"{SVG}line")] == ["5.5", "2.5", "3.5"]


def test_panah_tanpa_perpindahan():
    assert "Tidak ada yang berpindah kotak" in gambar.panah(isi(), {}, "Perpindahan")


@pytest.mark.parametrize(
    ("nama", "huruf"), [("Budi Seran", "BS"), ("Maria de Bria", "MB"), ("Yosef", "Y"), ("'Aisyah (2)", "?")]
)
def test_huruf_awal(nama, huruf):
    assert gambar.huruf_awal(nama) == huruf
