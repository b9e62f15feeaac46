"""The JP engine on worked examples: aturan-jp.md, then each kind of rule at its edges."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from jp.berkas import muat_aturan_dari_csv
from jp.konversi import (
    INTERNASIONAL,
    Aturan,
    AturanTidakAda,
    BarisAturan,
    DaftarAturan,
    Jatah,
    Kegiatan,
    Permintaan,
    angka,
    bagikan_harian,
    hitung,
)

KAMUS, SEMUA = muat_aturan_dari_csv(Path(__file__).parents[2] / "acuan")
LAMPIRAN_B, PERLAN = SEMUA
DAFTAR = DaftarAturan(SEMUA)


def k(bentuk, mulai, selesai=None, jumlah="1", *, id="K1", nip="P1", **lain):
    selesai = date.fromisoformat(selesai or mulai)
    return Kegiatan(id, nip, bentuk, date.fromisoformat(mulai), selesai, Decimal(jumlah), **lain)


def baris(kegiatan, aturan=DAFTAR):
    return [(r.id, r.tahun, r.jp_dihitung, r.jp_diakui) for r in hitung(kegiatan, aturan)]


def sebab(kegiatan, aturan=DAFTAR):
    return [r.sebab for r in hitung(kegiatan, aturan)]


CONTOH = {
    "seminar across the new year": (
        [k("seminar", "2021-12-31", "2022-01-02", "3")],
        [("K1", 2021, 4, 4), ("K1", 2022, 8, 8)],
    ),
    "third coaching session": (
        [k("coaching", f"2021-05-{hari}", id=f"K{hari}") for hari in ("03", "10", "24")],
        [("K03", 2021, 2, 2), ("K10", 2021, 2, 2), ("K24", 2021, 2, 0)],
    ),
    "coaching and mentoring have separate caps": (
        [k(b, h, id=f"{b}{i}") for b, h in (("coaching", "2021-05-03"), ("mentoring", "2021-05-04")) for i in "12"],
        [("coaching1", 2021, 2, 2), ("coaching2", 2021, 2, 2), ("mentoring1", 2021, 2, 2), ("mentoring2", 2021, 2, 2)],
    ),
    "e-learning above two a day": ([k("e-learning", "2021-03-01", "2021-03-03", "10")], [("K1", 2021, 10, 6)]),
    "nearest last day first": (
        [
            k("belajar-mandiri", "2021-03-01", "2021-03-05", "4", id="B"),
            k("belajar-mandiri", "2021-03-01", "2021-03-02", "4", id="A"),
        ],
        [("B", 2021, 4, 4), ("A", 2021, 4, 4)],
    ),
    "semester": ([k("pendidikan-tinggi", "2021-02-01", "2021-07-31")], [("K1", 2021, 20, 20)]),
    "magang": ([k("magang", "2021-02-01", "2021-04-30")], [("K1", 2021, 24, 24)]),
    "rotasi": ([k("rotasi", "2021-02-01")], [("K1", 2021, 0, 0)]),
}


@pytest.mark.parametrize(("kegiatan", "hasil"), CONTOH.values(), ids=CONTOH.keys())
def test_contoh_dari_aturan_jp(kegiatan, hasil):
    assert baris(kegiatan) == hasil


TEPI = {
    "whole falls in the year it ends": ([k("magang", "2021-11-01", "2022-01-31")], [("K1", 2022, 24, 24)]),
    "sesuai JP keeps its decimals": ([k("kursus", "2021-03-01", jumlah="7.25")], [("K1", 2021, "7.25", "7.25")]),
    "only the first days earn": ([k("lokakarya", "2021-12-30", "2022-01-05", "2")], [("K1", 2021, 10, 10)]),
    "year of days all in the next year": ([k("sosialisasi", "2022-01-01", jumlah="1")], [("K1", 2022, 4, 4)]),
    "several sessions on one row": ([k("coaching", "2021-05-01", "2021-05-31", "3")], [("K1", 2021, 6, 4)]),
    "a new month has a new cap": (
        [k("mentoring", "2021-05-31", jumlah="2", id="A"), k("mentoring", "2021-06-01", jumlah="2", id="B")],
        [("A", 2021, 4, 4), ("B", 2021, 4, 4)],
    ),
    "a row setengah over the monthly cap": (
        [k("mentoring", "2021-05-01", id="A"), k("mentoring", "2021-05-02", jumlah="2", id="B")],
        [("A", 2021, 2, 2), ("B", 2021, 4, 2)],
    ),
    "monthly ties go by id": (
        [k("coaching", "2021-05-01", id=i) for i in ("c", "a", "b")],
        [("c", 2021, 2, 0), ("a", 2021, 2, 2), ("b", 2021, 2, 2)],
    ),
    "daily cap across the new year, cut in the last year": (
        [k("e-learning", "2021-12-31", "2022-01-02", "10")],
        [("K1", 2021, 2, 2), ("K1", 2022, 8, 4)],
    ),
    "daily cap used up in the first year": (
        [k("e-learning", "2021-12-31", "2022-01-02", "2")],
        [("K1", 2021, 2, 2)],
    ),
    "cut off whole by others: one line of 0 in the last year": (
        [
            k("e-learning", "2021-12-31", "2022-01-01", "4", id="Z"),
            k("e-learning", "2021-12-30", "2022-01-01", "6", id="A"),
        ],
        [("Z", 2022, 4, 0), ("A", 2021, 4, 4), ("A", 2022, 2, 2)],
    ),
    "same day shares the cap by id": (
        [k("komunitas-belajar", "2021-03-01", jumlah="1.5", id=i) for i in ("b", "a", "c")],
        [("b", 2021, "1.5", "0.5"), ("a", 2021, "1.5", "1.5"), ("c", 2021, "1.5", 0)],
    ),
    "forms and persons do not share": (
        [
            k("e-learning", "2021-03-01", jumlah="2", id="A"),
            k("belajar-mandiri", "2021-03-01", jumlah="2", id="B"),
            k("e-learning", "2021-03-01", jumlah="2", id="C", nip="P2"),
        ],
        [("A", 2021, 2, 2), ("B", 2021, 2, 2), ("C", 2021, 2, 2)],
    ),
}


@pytest.mark.parametrize(("kegiatan", "hasil"), TEPI.values(), ids=TEPI.keys())
def test_tepi(kegiatan, hasil):
    assert baris(kegiatan) == [(i, tahun, Decimal(a), Decimal(b)) for i, tahun, a, b in hasil]


SEBAB = [
    (k("coaching", "2021-05-03", jumlah="3"),
     "3 sesi pada 05-2021, 2 dihitung: batas 2 kali sebulan (Lampiran B 2.B.1); 2 × 2 JP = 4 JP"),
    (k("coaching", "2021-05-03"), "1 sesi pada 05-2021; 1 × 2 JP = 2 JP (Lampiran B 2.B.1)"),
    (k("kursus", "2021-05-03", jumlah="7.50"), "7,5 × 1 JP = 7,5 JP (Lampiran B 2.A.8)"),
    (k("pendidikan-tinggi", "2021-05-03"), "1 semester × 20 JP = 20 JP (Lampiran B I.1)"),
    (k("magang", "2021-05-03"), "1 kegiatan × 24 JP = 24 JP (Lampiran B 2.B.11; "
     "kolom Satuan menulis 20 JP, kolom Konversi JP 24 JP)"),
    (k("lokakarya", "2021-05-03", "2021-05-04", "2"), "2 hari × 5 JP = 10 JP (Lampiran B 2.A.7)"),
    (k("e-learning", "2021-03-01", "2021-03-03", "10"),
     "10 × 1 JP = 10 JP dalam 3 hari, 6 JP dihitung, 4 JP tidak dihitung: batas 2 JP sehari (Lampiran B 2.B.3)"),
    (k("e-learning", "2021-03-01", jumlah="1.5"),
     "1,5 × 1 JP = 1,5 JP dalam 1 hari: batas 2 JP sehari (Lampiran B 2.B.3)"),
    (k("rotasi", "2021-03-01"),
     "belum ada konversi untuk bentuk ini dalam aturan lampiran-b-2021 (Lampiran A no. 12); 0 JP"),
    (k("kursus", "2021-03-01", jumlah="2", lingkup=INTERNASIONAL),
     "2 × 1 JP = 2 JP (Lampiran B 2.A.8); tarif nasional, karena tarif internasional tidak diatur"),
    (k("rotasi", "2021-03-01", lingkup=INTERNASIONAL),
     "belum ada konversi untuk bentuk ini dalam aturan lampiran-b-2021 (Lampiran A no. 12); 0 JP"),
    (k("kursus", "2020-03-01", jumlah="2"),
     "2 × 1 JP = 2 JP (Lampiran B 2.A.8); memakai lampiran-b-2021, karena tidak ada aturan yang berlaku pada "
     "01-03-2020"),
    (k("kursus", "2020-03-01", jumlah="2", lingkup=INTERNASIONAL),
     "2 × 1 JP = 2 JP (Lampiran B 2.A.8); tarif nasional, karena tarif internasional tidak diatur; "
     "memakai lampiran-b-2021, karena tidak ada aturan yang berlaku pada 01-03-2020"),
]  # fmt: skip


@pytest.mark.parametrize(("kegiatan", "kalimat"), SEBAB, ids=lambda x: getattr(x, "bentuk", ""))
def test_sebab(kegiatan, kalimat):
    assert sebab([kegiatan]) == [kalimat]


def test_sebab_sesi_ketiga():
    *_, ketiga = sebab([k("coaching", f"2021-05-0{i}", id=str(i)) for i in (1, 2, 3)])
    assert ketiga == (
        "1 sesi pada 05-2021, 0 dihitung: batas 2 kali sebulan (Lampiran B 2.B.1), 2 sesi sudah terpakai; "
        "0 × 2 JP = 0 JP"
    )


def test_sebab_hanya_menghitung_sesi_yang_diakui():
    """The three sessions before filled two places, not three."""
    _, kedua = sebab([k("coaching", f"2021-05-0{i}", jumlah=j, id=i) for i, j in (("1", "3"), ("2", "1"))])
    assert "2 sesi sudah terpakai" in kedua


def test_sebab_dua_tahun():
    assert sebab([k("seminar", "2021-12-31", "2022-01-02", "3")]) == [
        "1 dari 3 hari jatuh pada 2021; 1 × 4 JP = 4 JP (Lampiran B 2.A.6)",
        "2 dari 3 hari jatuh pada 2022; 2 × 4 JP = 8 JP (Lampiran B 2.A.6)",
    ]
    assert sebab([k("e-learning", "2021-12-31", "2022-01-02", "10")]) == [
        "10 × 1 JP = 10 JP dalam 3 hari, 2 JP jatuh pada 2021: batas 2 JP sehari (Lampiran B 2.B.3)",
        "10 × 1 JP = 10 JP dalam 3 hari, 4 JP jatuh pada 2022, 4 JP tidak dihitung: "
        "batas 2 JP sehari (Lampiran B 2.B.3)",
    ]


def test_sebab_menyebut_batas_yang_dipakai_bersama():
    _, kedua = sebab([k("e-learning", "2021-03-01", jumlah="2", id=i) for i in "ab"])
    assert kedua.endswith("2 JP tidak dihitung: batas 2 JP sehari (Lampiran B 2.B.3), "
                          "dipakai bersama kegiatan lain yang sebentuk")  # fmt: skip


def test_perlan_memakai_tarif_internasional():
    kursus = k("kursus", "2021-03-01", jumlah="3.33", lingkup=INTERNASIONAL)
    assert baris([kursus], PERLAN) == [("K1", 2021, Decimal("3.996"), Decimal("3.996"))]
    assert sebab([kursus], PERLAN) == [
        "3,33 × 1,2 JP = 3,996 JP (PerLAN 10/2018; internasional ditambah 20 persen); tarif internasional"
    ]


def test_tarif_diterapkan_sebelum_batas_harian():
    mandiri = k("belajar-mandiri", "2021-03-01", "2021-03-02", "3", lingkup=INTERNASIONAL)
    assert baris([mandiri], PERLAN) == [("K1", 2021, Decimal("3.6"), Decimal("3.6"))]


def test_urutan_sesi_menentukan_bila_tarif_dalam_sebulan_berbeda():
    """aturan-jp.md fixes the order, so a national session before an international one takes its place (2 for 4)."""
    nasional = k("coaching", "2021-05-01", id="A")
    dunia = k("coaching", "2021-05-02", jumlah="2", id="B", lingkup=INTERNASIONAL)
    assert baris([nasional, dunia], PERLAN) == [("A", 2021, 2, 2), ("B", 2021, 8, 4)]


def test_bentuk_di_luar_aturan_mendapat_nol():
    (r,) = hitung([k("rotasi", "2021-03-01", lingkup=INTERNASIONAL)], PERLAN)
    assert (r.jp_dihitung, r.jp_diakui, r.aturan) == (0, 0, "perlan-10-2018")
    assert r.sebab == "belum ada konversi untuk bentuk ini dalam aturan perlan-10-2018; 0 JP"


def test_urutan_keluaran_menurut_masukan_lalu_tahun():
    masukan = [k("seminar", "2021-12-31", "2022-01-01", "2", id="Z"), k("kursus", "2020-01-01", id="A")]
    assert [(r.id, r.tahun) for r in hitung(masukan, DAFTAR)] == [("Z", 2021), ("Z", 2022), ("A", 2020)]


def aturan(kode, mulai, sampai=None, *, aktif=True, batas="2", bentuk="e-learning"):
    satu = BarisAturan(bentuk, "E", "jp", Decimal(1), maks_jp_per_hari=Decimal(batas), tempat_hukum=kode)
    return Aturan(kode, kode, date(*mulai), date(*sampai) if sampai else None, {bentuk: satu}, aktif)


LAMA = aturan("lama", (2020, 1, 1), (2020, 12, 31), batas="3")
BARU = aturan("baru", (2022, 1, 1))
UJI = aturan("uji", (2020, 1, 1), aktif=False)


@pytest.mark.parametrize(
    ("tanggal", "kode"),
    [
        ((2019, 5, 1), "lama"),  # before them all: the earliest
        ((2020, 1, 1), "lama"),
        ((2020, 12, 31), "lama"),
        ((2021, 6, 1), "lama"),  # a gap: the last one that began before
        ((2022, 1, 1), "baru"),
        ((2099, 1, 1), "baru"),
    ],
)
def test_aturan_menurut_tanggal_selesai(tanggal, kode):
    assert DaftarAturan([BARU, UJI, LAMA]).pada(date(*tanggal)).kode == kode


def test_dua_aturan_berlaku_bersama_yang_terbaru_menang():
    lama = aturan("lama", (2020, 1, 1))
    assert DaftarAturan([lama, BARU]).pada(date(2022, 1, 1)) is BARU


def test_aturan_lama_berlaku_lagi_setelah_yang_baru_berakhir():
    """Two sets in force together: the newer one, for as long as it lasts."""
    lama, setahun = aturan("lama", (2020, 1, 1)), aturan("setahun", (2022, 1, 1), (2022, 12, 31))
    kode = [DaftarAturan([lama, setahun]).pada(hari).kode for hari in (date(2022, 12, 31), date(2023, 1, 1))]
    assert kode == ["setahun", "lama"]


def test_aturan_paksa_mengalahkan_tanggal_dan_tidak_aktif():
    paksa = DaftarAturan([BARU, UJI, LAMA], paksa="uji")
    (r,) = hitung([k("e-learning", "1999-01-01")], paksa, {"K1": "lama"})
    assert r.aturan == "uji"
    assert "berlaku" not in r.sebab


@pytest.mark.parametrize(
    ("daftar", "paksa", "kalimat"),
    [
        ([UJI, BARU], "x", "“x” tidak ada; daftar aturan: baru, uji"),
        ([UJI], None, "“aktif” tidak ada; daftar aturan: uji"),
        ([], None, "“aktif” tidak ada; daftar aturan: kosong"),
    ],
)
def test_aturan_tidak_ada(daftar, paksa, kalimat):
    with pytest.raises(AturanTidakAda, match=f"^aturan {kalimat}$"):
        DaftarAturan(daftar, paksa)


def test_hari_terakhir_masih_berlaku():
    hari_terakhir, sesudahnya = k("e-learning", "2020-12-31"), k("e-learning", "2021-01-01")
    daftar = DaftarAturan([LAMA, BARU])
    assert "tidak ada aturan yang berlaku" not in sebab([hari_terakhir], daftar)[0]
    assert "memakai lama, karena tidak ada aturan yang berlaku pada 01-01-2021" in sebab([sesudahnya], daftar)[0]


def test_tanpa_tarif_dan_tanpa_tempat_hukum_tanpa_kurung():
    kosong = replace(BARU, baris={"e-learning": BarisAturan("e-learning", "E", "jp", None)})
    assert sebab([k("e-learning", "2022-01-01")], kosong) == [
        "belum ada konversi untuk bentuk ini dalam aturan baru; 0 JP"
    ]


def test_tarif_nol_tetap_berbaris():
    nol = replace(BARU.baris["e-learning"], jp_per_satuan=Decimal(0))
    daftar = replace(BARU, baris={"e-learning": nol})
    assert baris([k("e-learning", "2022-12-31", "2023-01-01")], daftar) == [("K1", 2023, 0, 0)]


def test_batas_hari_ketika_aturan_berganti():
    """The old set allows 3 a day, the new one 2: the new set's activity gets at most 2, the day at most 3."""
    lama = k("e-learning", "2020-12-31", "2020-12-31", "2", id="A")
    baru = k("e-learning", "2020-12-31", "2022-01-01", "999", id="B")
    hasil = hitung([lama, baru], DaftarAturan([LAMA, BARU]))
    diakui = [(r.id, r.tahun, r.jp_diakui) for r in hasil]
    assert diakui == [("A", 2020, 2), ("B", 2020, 1), ("B", 2021, 730), ("B", 2022, 2)]


def test_yang_terpotong_di_tahun_akhir_tetap_berbaris():
    """On New Year's Eve A (4 a day) leaves room that B (3 a day) cannot use; on New Year's Day B leaves Z none."""
    daftar = DaftarAturan(
        [aturan("empat", (2020, 1, 1), (2020, 12, 31), batas="4"), aturan("dua", (2021, 1, 1)), LAMA]
    )
    kegiatan = [
        k("e-learning", "2020-12-31", jumlah="0.5", id="A"),
        *(k("e-learning", "2020-12-31", "2021-01-01", "6", id=i) for i in "BZ"),
    ]
    semua = hitung(kegiatan, daftar, {"A": "empat", "B": "lama"})
    assert [f"{r.id} {r.tahun} {r.jp_dihitung} {r.jp_diakui}" for r in semua] == [
        "A 2020 0.5 0.5", "B 2020 3 3", "B 2021 3 3", "Z 2020 0.5 0.5", "Z 2021 5.5 0"
    ]  # fmt: skip
    assert [r.sebab.endswith("dipakai bersama kegiatan lain yang sebentuk") for r in semua] == [False] * 4 + [True]


def test_bagikan_harian_melompati_rentang_panjang():
    jatah = bagikan_harian([Permintaan(1, 3_652_059, "a", Decimal(10**12), Decimal(2))])
    assert jatah == [[Jatah(1, 3_652_059, Decimal(2))]]


def test_bagikan_harian_tanpa_permintaan_berarti():
    assert bagikan_harian([]) == []
    tanpa_jp, tanpa_batas = (Permintaan(1, 5, "a", Decimal(a), Decimal(b)) for a, b in ((0, 2), (2, 0)))
    assert bagikan_harian([tanpa_jp, tanpa_batas]) == [[], []]


def test_rentang_seluruh_kalender():
    panjang = k("e-learning", "0001-01-01", "9999-12-31", "999999999999")
    hasil = hitung([panjang], DAFTAR)
    assert len(hasil) == 9999
    assert sum(r.jp_diakui for r in hasil) == 2 * 3_652_059
    assert sum(r.jp_dihitung for r in hasil) == 999_999_999_999


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [("0", "0"), ("0.00", "0"), ("1.50", "1,5"), ("1234.5", "1.234,5"), ("1E+3", "1.000"), ("20", "20")],
)
def test_angka_indonesia(nilai, teks):
    assert angka(Decimal(nilai)) == teks


def test_kegiatan_tidak_dapat_diubah():
    satu = k("kursus", "2021-01-01")
    with pytest.raises(AttributeError):
        satu.nip = "lain"
    assert replace(satu, nip="lain").nip == "lain"
