"""Properties of the report's pure parts: periods, percentages, the checks against itself, copies, the workbook."""

import copy
import io
import json
from datetime import date, timedelta
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from laporan import salinan, xlsx
from laporan.kelompok_kecil import TANDA
from laporan.rekonsiliasi import periksa
from laporan.semester import HITUNGAN, PORSI, Periode, lengkapi, persen, teks

santai = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
tahun = st.integers(2000, 2099)
semester = st.sampled_from([1, 2])
hari = st.dates(date(2000, 1, 1), date(2099, 12, 31))

# --- the period -----------------------------------------------------------------------------------------------------


@santai
@given(tahun, semester, hari)
def test_batas_periode_selalu_berurutan(tahun, semester, hari):
    p = Periode(tahun, semester, hari)
    assert p.mulai <= p.awal <= p.akhir
    assert p.mulai <= p.batas <= p.akhir
    assert p.batas <= p.sampai
    assert p.sementara is (hari < p.akhir)


@santai
@given(tahun, hari)
def test_dua_semester_menutup_setahun_tanpa_tumpang_tindih(tahun, hari):
    satu, dua = Periode(tahun, 1, hari), Periode(tahun, 2, hari)
    assert satu.mulai == dua.mulai == satu.awal == date(tahun, 1, 1)
    assert dua.awal == satu.akhir + timedelta(days=1)
    assert dua.akhir == date(tahun, 12, 31)


@santai
@given(tahun, semester, hari, hari)
def test_data_yang_lebih_baru_tidak_mempersempit_periode(tahun, semester, hari, lain):
    lama, baru = (Periode(tahun, semester, satu) for satu in sorted((hari, lain)))
    assert lama.batas <= baru.batas and lama.sampai <= baru.sampai
    assert lama.sementara or not baru.sementara


# --- numbers --------------------------------------------------------------------------------------------------------


@santai
@given(st.integers(0, 500), st.integers(0, 500))
def test_persen_antara_nol_dan_seratus_dengan_satu_desimal(a, b):
    sebagian, seluruh = sorted((a, b))
    nilai = Decimal(persen(sebagian, seluruh))
    assert 0 <= nilai <= 100 and nilai.as_tuple().exponent == -1
    assert (nilai == 100) is (sebagian == seluruh != 0) or nilai >= Decimal("99.9")


@santai
@given(st.decimals(0, 10**6, places=4))
def test_teks_desimal_kembali_menjadi_angka_yang_sama(nilai):
    assert Decimal(teks(nilai)) == nilai
    assert "E" not in teks(nilai) and not (("." in teks(nilai)) and teks(nilai).endswith("0"))


@pytest.mark.parametrize(
    ("nilai", "hasil"), [(None, "0"), (Decimal("10"), "10"), (Decimal("12.50"), "12.5"), (0, "0")]
)
def test_teks_desimal(nilai, hasil):
    assert teks(nilai) == hasil


isian = st.fixed_dictionaries({nama: st.integers(0, 400) for nama in HITUNGAN})


@santai
@given(isian)
def test_baris_lengkap_dapat_disimpan_sebagai_json(isi):
    baris = lengkapi(isi)
    assert json.loads(json.dumps(baris)) == baris
    assert set(HITUNGAN) < set(baris)
    rata = Decimal(isi["jp_realisasi"]) / isi["pegawai"] if isi["pegawai"] else 0
    assert abs(Decimal(baris["rata_rata"]) - rata) <= Decimal("0.005")


def test_baris_kosong_semuanya_nol():
    baris = lengkapi({})
    assert {Decimal(nilai) for nilai in baris.values()} == {Decimal(0)}


# --- a whole report, drawn at random but true -----------------------------------------------------------------------


@st.composite
def laporan(draw):
    """People with planned and counted JP, over a few units and forms: the tables follow from the people."""
    orang = draw(
        st.lists(st.tuples(st.integers(0, 3), st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=14)
    )
    luar = draw(st.integers(0, 3))
    baris = []
    for unit in sorted({u for u, _, _ in orang}):
        milik = [(r, n) for u, r, n in orang if u == unit]
        isi = dict.fromkeys(HITUNGAN, 0) | {"pegawai": len(milik), "peserta": sum(n > 0 for _, n in milik)}
        isi |= {"jp_rencana": sum(r for r, _ in milik), "jp_realisasi": sum(n for _, n in milik)}
        baris.append({"unit": f"Unit {unit}", **lengkapi(isi | {"tercapai": sum(n >= 20 for _, n in milik)})})
    baris[0] |= {"luar": luar}
    jumlah = {nama: sum((Decimal(satu[nama]) for satu in baris), Decimal(0)) for nama in HITUNGAN}
    jp = {"peserta": sum(n > 0 for _, _, n in orang), "kegiatan": len(orang), "jp": str(sum(n for *_, n in orang))}
    c = [
        {"nip": f"{n:018}", "nama": f"Orang {n}", "jabatan": "Staf", "unit": f"Unit {u}", "jp_rencana": str(r),
         "jp_realisasi": str(j), "jp_menunggu": "0", "status_idp": "draf", "status_label": "Draf", "tercapai": j >= 20}
        for n, (u, r, j) in enumerate(orang)
    ]  # fmt: skip
    porsi = [jp | {"nama": nama, "porsi": kode, "sasaran": s, "jp": "0"} for kode, nama, s in PORSI]
    return {
        "unit": {"kode": "badan", "nama": "Badan", "pemerintah": "", "alamat": "", "kota": ""},
        "tahun": 2026, "semester": 1, "mulai": "2026-01-01", "akhir": "2026-06-30", "tanggal_data": "2026-07-06",
        "sementara": False, "sasaran": "20", "penanda": {}, "tabel_d": {"kendala": "", "tindak_lanjut": ""},
        "tabel_a": {"baris": baris, "jumlah": lengkapi(jumlah)},
        "tabel_b": {"baris": [jp | {"nama": "Kursus", "jalur": "Klasikal", "porsi": ""}],
                    "jalur": [jp | {"nama": "K"}], "porsi": porsi, "jumlah": jp},
        "tabel_c": c,
        "luar": [{"nip": f"9{n:017}", "nama": f"Luar {n}", "jabatan": "", "alasan": "CLTN"} for n in range(luar)],
        "keikutsertaan": [{"nama": f"Orang {n}", "jabatan": "Staf", "unit": f"Unit {u}", "kegiatan": 1}
                          for n, (u, _, j) in enumerate(orang) if j],
    }  # fmt: skip


def banyak(data: dict) -> int:
    return len(data["tabel_c"]) + len(data["luar"])


@santai
@given(laporan())
def test_laporan_yang_benar_cocok_dengan_dirinya(data):
    assert [satu["nama"] for satu in periksa(data, banyak(data)) if not satu["cocok"]] == []


RUSAK = ("pegawai", "luar", "rencana", "jp_rencana", "jp_realisasi", "tercapai")


@santai
@given(laporan(), st.sampled_from(RUSAK), st.integers(1, 9))
def test_angka_yang_digeser_selalu_ditemukan(data, kolom, selisih):
    rusak = copy.deepcopy(data)
    jumlah = rusak["tabel_a"]["jumlah"]
    jumlah[kolom] = type(jumlah[kolom])(Decimal(jumlah[kolom]) + selisih)
    assert not all(satu["cocok"] for satu in periksa(rusak, banyak(data)))


@santai
@given(laporan())
def test_salinan_bpsdm_tanpa_seorang_pun_dari_tabel_perorangan(data):
    utuh = copy.deepcopy(data)
    untuk = salinan.untuk(data | {"rekonsiliasi": []}, "bpsdm")
    assert data == utuh, "the frozen data stays as it is"
    assert untuk["tabel_c"] == untuk["luar"] == untuk["rekonsiliasi"] == []
    isi = json.dumps(untuk)
    assert not any(satu["nip"] in isi for satu in data["tabel_c"] + data["luar"])


@santai
@given(laporan())
def test_jumlah_yang_tampak_pada_salinan_sama_dengan_aslinya(data):
    untuk = salinan.untuk(data | {"rekonsiliasi": []}, "bpsdm")
    for tabel in ("tabel_a", "tabel_b"):
        for nama, nilai in untuk[tabel]["jumlah"].items():
            assert nilai in (TANDA, data[tabel]["jumlah"][nama]), nama
    for lama, baru in zip(data["tabel_a"]["baris"], untuk["tabel_a"]["baris"], strict=True):
        assert (baru["unit"], baru["pegawai"]) == (lama["unit"], lama["pegawai"])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(laporan(), st.sampled_from(["lengkap", "bkd", "bpsdm"]))
def test_buku_kerja_memuat_setiap_baris_tabel(data, penerima):
    konteks = salinan.konteks(data | {"rekonsiliasi": periksa(data, banyak(data))}, penerima=penerima)
    buku = openpyxl.load_workbook(io.BytesIO(xlsx.buku(konteks)))
    assert buku["A. Unit"].max_row == 2 + len(data["tabel_a"]["baris"])
    if penerima == "bpsdm":
        assert buku["C. Keikutsertaan"].max_row == 1 + len(data["keikutsertaan"])
        assert not {"C. Pegawai", "Dikecualikan", "Pemeriksaan"} & set(buku.sheetnames)
    else:
        assert [sel.value for sel in buku["C. Pegawai"]["A"]][1:] == [satu["nip"] for satu in data["tabel_c"]]
        assert buku["Dikecualikan"].max_row == 1 + len(data["luar"])
