"""Reading the CSV, refusing rows with every reason, and the JSON answer."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from jp.berkas import (
    BerkasTidakTerbaca,
    KamusBentuk,
    baca_berkas,
    dua_desimal,
    jawaban,
    muat_aturan_dari_csv,
    periksa,
    periksa_semua,
    tempat_hukum,
)
from jp.konversi import INTERNASIONAL, Bentuk, DaftarAturan, Kegiatan

ACUAN = Path(__file__).parents[2] / "acuan"
KAMUS, SEMUA = muat_aturan_dari_csv(ACUAN)
DAFTAR = DaftarAturan(SEMUA)
JUDUL = "id,nip,bentuk,tanggal_mulai,tanggal_selesai,jumlah,lingkup"


def isi(**lain):
    dasar = {"id": "K1", "nip": "P1", "bentuk": "kursus", "jumlah": "4"}
    return {**dasar, "tanggal_mulai": "2021-03-01", "tanggal_selesai": "2021-03-05", **lain}


def salah(**lain):
    hasil = periksa(isi(**lain), KAMUS, DAFTAR)
    assert isinstance(hasil, list), hasil
    return hasil


def terima(**lain):
    hasil = periksa(isi(**lain), KAMUS, DAFTAR)
    assert isinstance(hasil, Kegiatan), hasil
    return hasil


def hitung_teks(*baris, tahun=None, aturan=DAFTAR):
    return jawaban(periksa_semua(baca_berkas("\n".join((JUDUL, *baris))), KAMUS, aturan), aturan, tahun)


# Rows that are accepted


def test_baris_baik():
    assert terima() == Kegiatan("K1", "P1", "kursus", date(2021, 3, 1), date(2021, 3, 5), Decimal(4))


@pytest.mark.parametrize("teks", ["2021-03-01", "01-03-2021", "01/03/2021", " 2021-03-01 "])
def test_bentuk_tanggal(teks):
    assert terima(tanggal_mulai=teks).tanggal_mulai == date(2021, 3, 1)


@pytest.mark.parametrize(
    ("teks", "jumlah"),
    [("4", "4"), ("1.5", "1.5"), ("1,5", "1.5"), ("0,01", "0.01"), ("+2", "2"), ("007.10", "7.1"), (" 3 ", "3")],
)
def test_jumlah_terbaca(teks, jumlah):
    assert terima(jumlah=teks).jumlah == Decimal(jumlah)


@pytest.mark.parametrize(
    ("sebutan", "kode"),
    [
        ("magang", "magang"),
        ("MAGANG", "magang"),
        ("Magang/Praktik Kerja", "magang"),
        ("on the  job\u00a0development", "magang"),
        ("ojd", "magang"),
        ("Data Sharing", "detasering"),
        ("secondment", "detasering"),
        ("Workshop", "lokakarya"),
        ("E-Learning", "e-learning"),
    ],
)
def test_bentuk_dikenali(sebutan, kode):
    assert terima(bentuk=sebutan, jumlah="1").bentuk == kode


@pytest.mark.parametrize(
    ("teks", "lingkup"), [("", "nasional"), ("Nasional", "nasional"), ("INTERNASIONAL", INTERNASIONAL)]
)
def test_lingkup(teks, lingkup):
    assert terima(lingkup=teks).lingkup == lingkup


@pytest.mark.parametrize("bentuk", ["seminar", "coaching", "pengembangan-talent", "pendidikan-tinggi"])
def test_bilangan_bulat_boleh_ditulis_dengan_desimal_nol(bentuk):
    assert terima(bentuk=bentuk, jumlah="2,00").jumlah == 2


# Rows that are refused


@pytest.mark.parametrize("kolom", ["id", "nip", "bentuk", "tanggal_mulai", "tanggal_selesai", "jumlah"])
@pytest.mark.parametrize("nilai", ["", "  ", None])
def test_wajib_diisi(kolom, nilai):
    assert salah(**{kolom: nilai}) == [f"{kolom} wajib diisi"]


@pytest.mark.parametrize(
    "teks", ["2021/03/01", "1-3-2021", "01-03/2021", "2021-03-01T00:00", "1 Maret 2021", "20210301", "２０２１-03-01"]
)
def test_tanggal_tidak_terbaca(teks):
    (alasan,) = salah(tanggal_mulai=teks)
    assert alasan == f"tanggal_mulai “{teks}” tidak terbaca; tulis YYYY-MM-DD, DD-MM-YYYY atau DD/MM/YYYY"


@pytest.mark.parametrize("teks", ["2021-02-29", "31/04/2021", "00-01-2021", "2021-13-01", "0000-01-01"])
def test_tanggal_tidak_ada(teks):
    assert salah(tanggal_selesai=teks) == [f"tanggal_selesai “{teks}” tidak ada dalam kalender"]


def test_mulai_sesudah_selesai():
    assert salah(tanggal_mulai="2021-03-06") == ["tanggal_mulai 06-03-2021 sesudah tanggal_selesai 05-03-2021"]


@pytest.mark.parametrize(
    "teks",
    ["dua", "1e5", "NaN", "Infinity", "-inf", "1.000,5", "1,000.5", "1_000", "1 000", ".5", "5.", "٣", "--1", "0x10"],
)
def test_jumlah_bukan_angka(teks):
    assert salah(jumlah=teks) == [f"jumlah “{teks}” bukan angka; tulis seperti 12 atau 1,5, tanpa pemisah ribuan"]


@pytest.mark.parametrize("teks", ["0", "0,00", "-1", "-0.5", "000"])
def test_jumlah_tidak_positif(teks):
    assert salah(jumlah=teks) == [f"jumlah “{teks}” harus lebih dari 0"]


@pytest.mark.parametrize("teks", ["1.000", "0,001", "1.500"])
def test_jumlah_lebih_dari_dua_desimal(teks):
    assert salah(jumlah=teks) == [f"jumlah “{teks}” memuat lebih dari 2 angka desimal; jangan memakai pemisah ribuan"]


def test_jumlah_terlalu_besar():
    assert salah(jumlah="9" * 13) == [f"jumlah “{'9' * 13}” terlalu besar"]
    assert terima(jumlah="0" * 9 + "9" * 12).jumlah == 10**12 - 1


@pytest.mark.parametrize(
    ("bentuk", "satuan"),
    [
        ("pendidikan-tinggi", "semester"),
        ("magang", "kegiatan"),
        ("pengembangan-talent", "program"),
        ("seminar", "hari"),
    ],
)
def test_jumlah_harus_bulat(bentuk, satuan):
    assert salah(bentuk=bentuk, jumlah="1.5") == [f"jumlah 1,5 harus bilangan bulat untuk satuan {satuan}"]


def test_hari_melebihi_rentang():
    assert terima(bentuk="seminar", jumlah="5").jumlah == 5
    assert salah(bentuk="seminar", jumlah="6") == ["jumlah 6 hari melebihi 5 hari kalender antara kedua tanggal"]


def test_catat_per_bulan():
    (alasan,) = salah(bentuk="coaching", tanggal_mulai="2021-02-28", jumlah="1")
    assert alasan.startswith("catat per bulan")
    (alasan,) = salah(bentuk="mentoring", tanggal_mulai="2020-03-01", jumlah="1")
    assert alasan.startswith("catat per bulan")
    assert terima(bentuk="magang", tanggal_mulai="2021-02-28")


def test_bentuk_dan_lingkup_tidak_dikenal():
    assert salah(bentuk="yoga", lingkup="lokal") == [
        "bentuk “yoga” tidak dikenal",
        "lingkup “lokal” tidak dikenal; isi nasional atau internasional",
    ]


def test_semua_alasan_sekaligus():
    alasan = salah(
        id="", nip="", bentuk="x", tanggal_mulai="x", tanggal_selesai="2021-02-30", jumlah="-1.234", lingkup="x"
    )
    assert len(alasan) == 8
    alasan = salah(bentuk="coaching", tanggal_mulai="2021-02-01", jumlah="1.5", lingkup="x")
    assert [a.split()[0] for a in alasan] == ["lingkup", "jumlah", "catat"]
    alasan = salah(bentuk="seminar", jumlah="7.5")
    assert len(alasan) == 2


def test_id_ganda_baris_kedua_ditolak():
    hasil = periksa_semua([isi(), isi(), isi(id="K2", nip=""), isi(id="K2"), isi(id="K3")], KAMUS, DAFTAR)
    assert [k.id for k in hasil.kegiatan] == ["K1", "K3"]
    assert [(d.id, d.baris) for d in hasil.ditolak] == [("K1", 2), ("K2", 3), ("K2", 4)]
    assert hasil.ditolak[0].kesalahan == ["id “K1” sudah dipakai pada baris sebelumnya"]


def test_id_yang_sudah_ada_di_luar_berkas():
    assert not periksa_semua([isi()], KAMUS, DAFTAR, id_terpakai=["K1"]).kegiatan


# The file

BARIS = "K1,P1,kursus,2021-03-01,2021-03-05,4,"


@pytest.mark.parametrize(
    "teks",
    [
        f"{JUDUL}\n{BARIS}\n",
        f"\ufeff{JUDUL}\r\n{BARIS}\r\n",
        f"{JUDUL}\n{BARIS}".replace(",", ";"),
        f'\n{JUDUL}\n\n  \n"K1","P1","kursus",2021-03-01,2021-03-05,"4",nasional',
        "LINGKUP, Jumlah,tanggal_selesai,tanggal_mulai,bentuk,nip,ID,catatan\n,4,2021-03-05,2021-03-01,kursus,P1,K1,x",
        "id,nip,bentuk,tanggal_mulai,tanggal_selesai,jumlah\nK1,P1,kursus,2021-03-01,2021-03-05,4,,,",
    ],
    ids=["comma", "bom", "semicolon", "blank lines and quotes", "order and extra column", "trailing separators"],
)
def test_baca_berkas(teks, tmp_path):
    berkas = tmp_path / "kegiatan.csv"
    berkas.write_bytes(teks.encode())
    for sumber in (teks, teks.encode(), berkas):
        (baris,) = baca_berkas(sumber)
        assert periksa(baris, KAMUS, DAFTAR) == terima()


def test_koma_desimal_dalam_berkas():
    (a,) = baca_berkas(JUDUL.replace(",", ";") + "\nK1;P1;kursus;2021-03-01;2021-03-05;1,5;")
    (b,) = baca_berkas(JUDUL + '\nK1,P1,kursus,2021-03-01,2021-03-05,"1,5",')
    assert a["jumlah"] == b["jumlah"] == "1,5"


def test_koma_desimal_tanpa_kutip_tidak_salah_hitung():
    (baris,) = baca_berkas(JUDUL.removesuffix(",lingkup") + "\nK1,P1,kursus,2021-03-01,2021-03-05,1,5")
    (alasan,) = periksa(baris, KAMUS, DAFTAR)
    assert alasan.startswith("isi baris lebih banyak daripada kolom judul")


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("", "kolom tidak ada: id, nip, bentuk, tanggal_mulai, tanggal_selesai, jumlah"),
        ("id,nip,bentuk,tanggal_mulai,jumlah\n", "kolom tidak ada: tanggal_selesai"),
        (f"{JUDUL},nip\n", "kolom tertulis lebih dari sekali: nip"),
        (f'{JUDUL}\n"K1,P1', "tanda kutip tidak lengkap"),
        (b"\xff\xfei\x00d\x00", "berkas bukan teks UTF-8"),
    ],
)
def test_berkas_tidak_terbaca(teks, pesan):
    with pytest.raises(BerkasTidakTerbaca, match=pesan):
        baca_berkas(teks)


def test_nomor_baris_melewati_baris_kosong():
    hasil = hitung_teks("", BARIS, "", "K2,P1,yoga,2021-03-01,2021-03-05,4,", ",,,,,,", "K3")
    assert [(d["id"], d["baris"]) for d in hasil["ditolak"]] == [("K2", 2), ("", 3), ("K3", 4)]
    assert len(hasil["ditolak"][1]["kesalahan"]) == 6


# The answer


def test_jawaban():
    hasil = hitung_teks("K1,P1,Coaching,2021-05-03,03-05-2021,3,", "K2,P1,yoga,2021-03-01,2021-03-05,4,")
    assert json.loads(json.dumps(hasil)) == {
        "aturan": "lampiran-b-2021",
        "rincian": [{
            "id": "K1", "nip": "P1", "bentuk": "coaching", "tahun": 2021, "jp_dihitung": "6.00", "jp_diakui": "4.00",
            "sebab": "3 sesi pada 05-2021, 2 dihitung: batas 2 kali sebulan (Lampiran B 2.B.1); 2 × 2 JP = 4 JP",
        }],
        "ditolak": [{"id": "K2", "baris": 2, "kesalahan": ["bentuk “yoga” tidak dikenal"]}],
        "rekap": [{"nip": "P1", "tahun": 2021, "jp": "4.00"}],
    }  # fmt: skip


def test_jawaban_dibatasi_tahun():
    baris = "S,P1,seminar,2021-12-31,2022-01-02,3,"
    assert [r["jp"] for r in hitung_teks(baris)["rekap"]] == ["4.00", "8.00"]
    hasil = hitung_teks(baris, tahun=2022)
    assert [(r["tahun"], r["jp_diakui"]) for r in hasil["rincian"]] == [(2022, "8.00")]
    assert hasil["rekap"] == [{"nip": "P1", "tahun": 2022, "jp": "8.00"}]


def test_rekap_terurut_dan_menjumlah_sebelum_membulatkan():
    baris = [f"K{n},{nip},kursus,2021-03-01,2021-03-05,0.17,internasional" for n, nip in enumerate("BABA")]
    hasil = hitung_teks(*baris, aturan=DaftarAturan(SEMUA, paksa="perlan-10-2018"))
    assert [r["jp_diakui"] for r in hasil["rincian"]] == ["0.20"] * 4
    assert [(r["nip"], r["jp"]) for r in hasil["rekap"]] == [("A", "0.41"), ("B", "0.41")]
    assert hasil["aturan"] == "perlan-10-2018"


def test_jawaban_kosong():
    assert hitung_teks() == {"aturan": "lampiran-b-2021", "rincian": [], "ditolak": [], "rekap": []}


@pytest.mark.parametrize(
    ("jp", "teks"), [("0", "0.00"), ("1.005", "1.01"), ("1.0049", "1.00"), ("24", "24.00"), ("2.675", "2.68")]
)
def test_dua_desimal(jp, teks):
    assert dua_desimal(Decimal(jp)) == teks


# The reference lists


def test_dua_aturan_dari_csv():
    lampiran_b, perlan = SEMUA
    assert (len(KAMUS.bentuk), len(lampiran_b.baris), len(perlan.baris)) == (36, 36, 23)
    assert (lampiran_b.aktif, perlan.aktif) == (True, False)
    assert lampiran_b.baris["magang"].jp_per_satuan == 24
    assert lampiran_b.baris["magang"].catatan == "kolom Satuan menulis 20 JP, kolom Konversi JP 24 JP"
    assert (perlan.baris["magang"].jp_per_satuan, perlan.baris["magang"].jp_internasional) == (20, 24)
    assert (lampiran_b.baris["e-learning"].maks_jp_per_hari, perlan.baris["e-learning"].maks_jp_per_hari) == (2, 3)


@pytest.mark.parametrize(
    ("sumber", "tempat", "catatan"),
    [
        ("Lampiran B bagian 2.B no. 1; Lampiran A no. 1", "Lampiran B 2.B.1", ""),
        ("Lampiran B bagian I no. 1", "Lampiran B I.1", ""),
        (
            "Lampiran B bagian 2.B no. 5 (tertulis 'Data Sharing'); §2.5 e",
            "Lampiran B 2.B.5",
            "tertulis 'Data Sharing'",
        ),
        ("§2.5 l (tanpa konversi di Lampiran B)", "§2.5 l", "tanpa konversi di Lampiran B"),
        ("", "", ""),
    ],
)
def test_tempat_hukum(sumber, tempat, catatan):
    assert tempat_hukum(sumber) == (tempat, catatan)


# Names of forms


def ragam(teks):
    """The spellings of a name that mean the same: case, blanks, hyphens, without what stands in brackets."""
    tanpa_kurung = teks.split(" (")[0]
    dasar = {teks, tanpa_kurung}
    dasar |= {satu.replace("-", " ") for satu in dasar} | {satu.replace(" ", "-") for satu in dasar}
    dasar |= {satu.replace("-", "–") for satu in dasar} | {satu.replace("-", "_") for satu in dasar}
    return dasar | {satu.upper() for satu in dasar} | {f"  {satu} " for satu in dasar}


SEBUTAN = [(b.kode, teks) for b in KAMUS.bentuk.values() for teks in (b.kode, b.nama, b.nama_asing, *b.alias) if teks]


@pytest.mark.parametrize(("kode", "teks"), SEBUTAN)
def test_setiap_sebutan_dalam_setiap_ejaan_menunjuk_bentuknya(kode, teks):
    assert {KAMUS.cari(satu).kode for satu in ragam(teks)} == {kode}


def test_tidak_ada_dua_bentuk_dengan_kunci_yang_sama():
    assert all(KAMUS._indeks.values())


@pytest.mark.parametrize("bentuk", KAMUS.bentuk.values(), ids=lambda b: b.kode)
def test_tulisan_pada_layar_dikenali(bentuk):
    """The pages write "Pembimbingan (Coaching)"; people copy that into their files."""
    assert KAMUS.cari(f"{bentuk.nama} ({bentuk.nama_asing})" if bentuk.nama_asing else bentuk.nama) is bentuk


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("pendidikan tinggi", "pendidikan-tinggi"),
        ("Pendidikan Tinggi (S2)", "pendidikan-tinggi"),
        ("ELEARNING", "e-learning"),
        ("belajar mandiri", "belajar-mandiri"),
        ("Magang / Praktik Kerja", "magang"),
        ("Pembimbingan (Mentoring)", None),
        ("Yoga (Coaching)", None),
        ("()", None),
        ("---", None),
        ("", None),
        ("pelatihan", None),
    ],
)
def test_ejaan_longgar_tetapi_tidak_menebak(teks, kode):
    bentuk = KAMUS.cari(teks)
    assert (bentuk and bentuk.kode) == kode


def test_sebutan_yang_berlaku_bagi_dua_bentuk_bukan_milik_siapa_pun():
    kembar = [Bentuk("satu", "Diskusi Kelompok", "jp"), Bentuk("dua", "Diskusi-kelompok", "jp")]
    kamus = KamusBentuk(kembar)
    assert kamus.cari("diskusi kelompok") is None
    assert kamus.cari("satu") is kembar[0]


def test_kode_mengalahkan_alias_bentuk_lain():
    kembar = [Bentuk("a", "Alfa", "jp", alias=("b",)), Bentuk("b", "Beta", "jp")]
    assert KamusBentuk(kembar).cari("B") is kembar[1]
