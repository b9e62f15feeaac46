"""What BPSDM's copy hides: nobody computes the JP of fewer than three people out of it, by rows or by totals."""

import io
from decimal import Decimal
from itertools import combinations

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from laporan import salinan, xlsx
from laporan.kelompok_kecil import AMBANG, TANDA, samarkan
from laporan.semester import HITUNGAN, data_semester, lengkapi
from tests.laporan.factories import bita, laporan_terkirim, verifikasi

ANGKA = [nama for nama in HITUNGAN if nama != "pegawai"]


def baris_a(nama: str, pegawai: int, peserta: int, jp: int) -> dict:
    isi = dict.fromkeys(HITUNGAN, 0) | {"pegawai": pegawai, "peserta": peserta, "jp_realisasi": jp, "jp_rencana": jp}
    return {"unit": nama, **lengkapi(isi)}


def tabel_a(*isi: tuple[int, int, int]) -> dict:
    baris = [baris_a(f"Unit {nomor}", *satu) for nomor, satu in enumerate(isi)]
    jumlah = {nama: sum((Decimal(satu[nama]) for satu in baris), Decimal(0)) for nama in HITUNGAN}
    return {"baris": baris, "jumlah": lengkapi(jumlah)}


def tabel_b(*isi: tuple[int, int], peserta: int | None = None) -> dict:
    baris = [{"nama": f"Bentuk {n}", "kegiatan": 1, "peserta": p, "jp": str(jp)} for n, (p, jp) in enumerate(isi)]
    banyak = max((p for p, _ in isi), default=0) if peserta is None else peserta
    jumlah = {"kegiatan": len(isi), "peserta": banyak, "jp": str(sum(jp for _, jp in isi))}
    margin = [{"nama": "Klasikal", "kegiatan": 1, "peserta": banyak, "jp": jumlah["jp"]}]
    return {"baris": baris, "jalur": margin, "porsi": margin, "jumlah": jumlah}


def tertutup(tabel: dict, kolom: str = "jp_realisasi") -> list[int]:
    return [nomor for nomor, satu in enumerate(tabel["baris"]) if satu[kolom] == TANDA]


def samaran(a: dict, b: dict | None = None) -> dict:
    return samarkan({"tabel_a": a, "tabel_b": b or tabel_b((10, 50), (5, 20))})


def test_unit_satu_orang_ditutup_bersama_pelengkapnya():
    hasil = samaran(tabel_a((1, 1, 24), (4, 4, 40), (9, 9, 90)))["tabel_a"]
    assert tertutup(hasil) == [0, 1], "alone, the total would give the one away"
    assert {hasil["baris"][0][kolom] for kolom in [*ANGKA, "rata_rata", "tercapai_persen"]} == {TANDA}
    assert [satu["pegawai"] for satu in hasil["baris"]] == [1, 4, 9]
    assert hasil["jumlah"]["jp_realisasi"] == "154"


def test_dua_unit_kecil_saling_melengkapi():
    assert tertutup(samaran(tabel_a((1, 1, 24), (2, 2, 40), (9, 9, 90)))["tabel_a"]) == [0, 1]


def test_unit_besar_dengan_satu_peserta_ditutup():
    """Participation is listed by name: the only one of a unit who took part would be known by the unit's JP."""
    assert tertutup(samaran(tabel_a((12, 1, 24), (8, 3, 40), (9, 9, 90)))["tabel_a"]) == [0, 1]


def test_tanpa_kelompok_kecil_tidak_ada_yang_ditutup():
    a, b = tabel_a((3, 3, 24), (8, 0, 0)), tabel_b((3, 10), (5, 20))
    assert samaran(a, b) == {"tabel_a": a, "tabel_b": b}


def test_badan_dua_orang_menutup_jumlahnya():
    hasil = samaran(tabel_a((1, 1, 24), (1, 1, 8)), tabel_b((2, 32)))
    assert tertutup(hasil["tabel_a"]) == [0, 1]
    assert hasil["tabel_a"]["jumlah"]["jp_rencana"] == hasil["tabel_b"]["jumlah"]["jp"] == TANDA


def test_satu_peserta_di_badan_besar_menutup_jp_jumlah():
    hasil = samaran(tabel_a((50, 1, 24), (60, 0, 0)), tabel_b((1, 24)))
    jumlah = hasil["tabel_a"]["jumlah"]
    assert (jumlah["jp_realisasi"], jumlah["rata_rata"], jumlah["pegawai"]) == (TANDA, TANDA, 110)
    assert hasil["tabel_b"]["jumlah"]["jp"] == TANDA


def test_bentuk_berpeserta_sedikit_ditutup_dengan_satu_yang_besar_dan_semua_marginnya():
    hasil = samaran(tabel_a((9, 9, 90)), tabel_b((1, 24), (2, 6), (4, 20), (9, 40)))["tabel_b"]
    assert tertutup(hasil, "jp") == [0, 1, 2]
    assert [satu["peserta"] for satu in hasil["baris"]] == [1, 2, 4, 9]
    assert {satu["jp"] for satu in hasil["jalur"] + hasil["porsi"]} == {TANDA}
    assert hasil["jumlah"]["jp"] == "90"


def test_data_beku_lama_tanpa_banyak_peserta_dianggap_sedikit():
    a = tabel_a((5, 5, 24), (8, 8, 40))
    for satu in a["baris"]:
        del satu["peserta"]
    assert tertutup(samaran(a)["tabel_a"]) == [0, 1]


unit = st.integers(0, 12).flatmap(lambda p: st.tuples(st.just(p), st.integers(0, p), st.integers(0, 300)))


@given(st.lists(unit, min_size=1, max_size=7))
def test_tidak_ada_gabungan_unit_yang_membuka_kelompok_kecil(isi):
    """Whatever is shown, and the total less what is shown, is a sum over nobody or over AMBANG participants."""
    peserta = sum(p for _, p, _ in isi)
    hasil = samaran(tabel_a(*isi), tabel_b((peserta, 1), peserta=peserta))["tabel_a"]
    tutup = tertutup(hasil)
    for nomor, (pegawai, ikut, _) in enumerate(isi):
        assert nomor in tutup or (pegawai >= AMBANG and not 0 < ikut < AMBANG)
    if tutup and hasil["jumlah"]["jp_realisasi"] != TANDA:
        assert sum(isi[nomor][0] for nomor in tutup) >= AMBANG
        ikut = sum(isi[nomor][1] for nomor in tutup)
        assert ikut >= AMBANG or ikut == peserta == 0


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 99)), min_size=1, max_size=7), st.integers(0, 20))
def test_tidak_ada_gabungan_bentuk_yang_membuka_kelompok_kecil(isi, lain):
    semua = max(p for p, _ in isi) + lain
    hasil = samaran(tabel_a((50, semua, 1)), tabel_b(*isi, peserta=semua))["tabel_b"]
    tutup = tertutup(hasil, "jp")
    assert all(nomor in tutup or peserta >= AMBANG for nomor, (peserta, _) in enumerate(isi))
    if tutup:
        terbanyak = max(isi[nomor][0] for nomor in tutup)
        assert terbanyak >= AMBANG or len(tutup) == len(isi), "one large form joins, or nothing is shown by form"
        assert hasil["jumlah"]["jp"] == TANDA or semua >= AMBANG


# --- the copy itself: page, PDF, workbook ---------------------------------------------------------------------------


@pytest.fixture
def data(badan, para, hari_ini):
    """The head alone in "Pimpinan", with a JP nobody else has."""
    verifikasi(para.kosmas, badan.kelas, 77, hari_ini.replace(month=5, day=5), badan.oleh, judul="Lemhannas")
    return data_semester(badan.unit, 2026, 1, hari_ini)


def pimpinan(isi: dict) -> dict:
    return next(satu for satu in isi["tabel_a"]["baris"] if satu["unit"].startswith("Pimpinan"))


def test_jp_kepala_ada_pada_data_dan_salinan_bkd_tidak_pada_bpsdm(data):
    assert pimpinan(data)["jp_realisasi"] == pimpinan(salinan.untuk(data, "bkd"))["jp_realisasi"] == "77"
    assert pimpinan(salinan.untuk(data, "bpsdm"))["jp_realisasi"] == TANDA
    assert pimpinan(data)["jp_realisasi"] == "77", "the frozen data is not touched"


def test_halaman_bpsdm(masuk, para, badan, data):
    laporan = laporan_terkirim(badan.unit, "bkd", "bpsdm", data=data)
    alamat = laporan.get_absolute_url()
    bkd, bpsdm = (masuk(siapa).get(alamat).content.decode() for siapa in (para.bkd, para.bpsdm))
    assert ">77<" in bkd and "77 JP" in bkd and "kurang dari 3 orang" not in bkd
    assert ">77<" not in bpsdm and "77 JP" not in bpsdm
    assert "kurang dari 3 orang" in bpsdm and "Kosmas Manafe" in bpsdm


def angka_jp(buku) -> list[float]:
    """Return every number in the JP columns of the workbook, and the totals less each sum of shown rows."""
    hasil = []
    for lembar in (buku["A. Unit"], buku["B. Bentuk"]):
        kepala = [sel.value for sel in lembar[1]]
        kolom = kepala.index("JP terverifikasi" if "JP terverifikasi" in kepala else "JP")
        isi = [baris[kolom].value for baris in lembar.iter_rows(min_row=2)]
        tampak = [nilai for nilai in isi[:-1] if nilai != TANDA]
        jumlah = [isi[-1]] if isi[-1] != TANDA else []
        hasil += tampak
        hasil += [
            total - sum(satu) for total in jumlah for n in range(len(tampak) + 1) for satu in combinations(tampak, n)
        ]
    return hasil


def test_buku_kerja_bpsdm_tidak_memuat_dan_tidak_membocorkan(data):
    lengkap = openpyxl.load_workbook(io.BytesIO(xlsx.buku(salinan.konteks(data))))
    assert 77 in angka_jp(lengkap)
    bpsdm = openpyxl.load_workbook(io.BytesIO(xlsx.buku(salinan.konteks(data, penerima="bpsdm"))))
    assert not {77, 24} & set(angka_jp(bpsdm))
    assert any("kurang dari 3 orang" in str(baris[1].value) for baris in bpsdm["Ringkasan"].iter_rows())


@pytest.mark.lambat
def test_pdf_bpsdm(badan, data):
    from pypdf import PdfReader

    from laporan import actions

    laporan = actions.kirim(laporan=laporan_terkirim(badan.unit, data=data), penerima=["bpsdm"], oleh=badan.oleh)
    isi = bita(laporan.pengiriman.get().berkas)
    teks = "\n".join(halaman.extract_text() for halaman in PdfReader(io.BytesIO(isi)).pages)
    assert "77" not in teks.replace(laporan.data["penanda"]["nip"], "") and "kurang dari 3 orang" in teks
