"""Lists: what is kept from click to click, columns and files together, and the words for numbers and dates."""

import csv
import io
import re
from datetime import date, timedelta
from decimal import Decimal

import openpyxl
import pytest
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.http import QueryDict
from django.template import Context, Template
from hypothesis import given
from hypothesis import strategies as st

from hris.daftar import jinakkan, keping
from hris.kolom import rentang
from hris.templatetags import hris
from pegawai.models import Pegawai
from tests.hris.urls_uji import Saringan
from tests.pegawai.factories import PegawaiFactory

pytestmark = pytest.mark.urls("tests.hris.urls_uji")
DAFTAR = "/uji/daftar/"
KEPALA = ["Nama", "NIP", "Jenis ASN", "Alamat"]


def isi(jawaban) -> str:
    return jawaban.content.decode()


def tampil(jawaban, kolom="Nama") -> list[str]:
    return re.findall(rf'data-label="{kolom}">([^<]+)</td>', isi(jawaban))


def berkas(klien, kueri: dict) -> list[list[str]]:
    return list(csv.reader(io.StringIO(isi(klien.get(DAFTAR, kueri | {"_export": "csv"})))))


@pytest.fixture
def maria(para, masuk):
    return masuk(para.maria)


@pytest.fixture
def banyak(para, organisasi):
    return PegawaiFactory.create_batch(60, jabatan=organisasi.peneliti, jenis_asn="PPPK", tmt_cpns=None)


# --- columns --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dipilih", "kepala"),
    [
        ([], KEPALA),
        (["nip"], ["Nama", "NIP"]),
        (["alamat", "nip"], ["Nama", "NIP", "Alamat"]),
        (["nama"], ["Nama"]),
        (["khayal"], ["Nama"]),
        (["nama", "nip", "jenis_asn", "alamat"], KEPALA),
    ],
)
def test_kolom_pilihan_sama_di_halaman_berkas_dan_kotaknya(maria, dipilih, kepala):
    jawaban = maria.get(DAFTAR, {"kolom": dipilih})
    assert [str(kolom.header) for kolom in jawaban.context["table"].columns] == kepala
    assert berkas(maria, {"kolom": dipilih})[0] == kepala
    nama = {str(judul): kode for kode, judul in jawaban.context["pilihan_kolom"]}
    assert jawaban.context["kolom_tampil"] == [nama[judul] for judul in kepala]
    assert list(nama) == KEPALA, "hidden columns stay on offer"


def test_kolom_tersembunyi_tidak_merusak_urutan(maria, banyak):
    kueri = {"kolom": ["nip"], "sort": "-alamat", "jenis_asn": "PPPK"}
    halaman = [tampil(maria.get(DAFTAR, kueri | {"page": n})) for n in (1, 2, 3)]
    assert len({nama for satu in halaman for nama in satu}) == 60


@pytest.mark.parametrize("urut", ["khayal", "-", "--nama", "nama,nip", "alamat__x", "' OR 1=1"])
def test_urutan_karangan_diabaikan(maria, urut):
    jawaban = maria.get(DAFTAR, {"sort": urut})
    assert jawaban.status_code == 200
    assert sorted(tampil(jawaban)) == sorted(tampil(maria.get(DAFTAR)))


# --- from click to click --------------------------------------------------------------------------------------------


def test_balik_halaman_membawa_saringan_urutan_kolom_dan_ukuran(maria, banyak):
    kueri = {"jenis_asn": "PPPK", "sort": "-nip", "kolom": ["nip"], "per_page": "50"}
    halaman = isi(maria.get(DAFTAR, kueri))
    [alamat] = set(re.findall(r'href="\?([^"]*[;&]page=2[^"]*)"', halaman))
    tujuan = QueryDict(alamat.replace("&amp;", "&"))
    assert {nama: tujuan.getlist(nama) for nama in ("jenis_asn", "sort", "kolom", "per_page", "page")} == {
        "jenis_asn": ["PPPK"],
        "sort": ["-nip"],
        "kolom": ["nip"],
        "per_page": ["50"],
        "page": ["2"],
    }


def test_berkas_mengikuti_saringan_kolom_dan_urutan_bukan_halamannya(maria, banyak):
    kueri = {"jenis_asn": "PPPK", "sort": "-nama", "kolom": ["nip"], "per_page": "25", "page": "2"}
    kepala, *baris = berkas(maria, kueri)
    assert kepala == ["Nama", "NIP"]
    assert [satu[0] for satu in baris] == sorted((orang.nama for orang in banyak), reverse=True)
    assert {satu[1] for satu in baris} == {orang.nip for orang in banyak}


def test_tautan_berkas_membawa_yang_sedang_tampil(maria):
    halaman = isi(maria.get(DAFTAR, {"q": "bu", "kolom": ["nip"], "sort": "nip", "page": "1"}))
    for bentuk in ("xlsx", "csv"):
        [tujuan] = re.findall(rf'href="\?([^"]*_export={bentuk})"', halaman)
        tujuan = QueryDict(tujuan.replace("&amp;", "&"))
        assert (tujuan["q"], tujuan["sort"], tujuan.getlist("kolom")) == ("bu", "nip", ["nip"])


def test_urutan_baru_mulai_dari_halaman_pertama_dan_membawa_saringan(maria, banyak):
    halaman = isi(maria.get(DAFTAR, {"jenis_asn": "PPPK", "page": "2", "per_page": "50"}))
    [tujuan] = re.findall(r'href="\?([^"]*sort=nip[^"]*)"', halaman)
    tujuan = QueryDict(tujuan.replace("&amp;", "&"))
    assert tujuan.dict() == {"jenis_asn": "PPPK", "per_page": "50", "sort": "nip"}


def test_lembar_xlsx_bernama_judul_daftar(maria):
    jawaban = maria.get(DAFTAR, {"_export": "xlsx"})
    buku = openpyxl.load_workbook(io.BytesIO(jawaban.content))
    assert buku.sheetnames == ["Daftar uji"]
    assert [sel.value for sel in buku.active[1]] == KEPALA


def test_saringan_yang_salah_tidak_menjadi_keping_dan_tidak_menghilangkan_yang_benar(maria, para):
    jawaban = maria.get(DAFTAR, {"lahir": "31-02-2026", "q": "Budi"})
    assert [label for label, _, _ in jawaban.context["keping"]] == ["Nama"]
    assert 'value="31-02-2026"' in isi(jawaban)


@pytest.mark.parametrize("lahir", ["1985-05-17", "17-05-1985", "17/05/1985"])
def test_tanggal_saringan_dibaca_seperti_ditulis_orang(maria, lahir):
    jawaban = maria.get(DAFTAR, {"lahir": lahir})
    assert [kata for _, kata, _ in jawaban.context["keping"]] == ["17 Mei 1985"]
    assert len(tampil(jawaban)) == 6


@given(st.text(max_size=30), st.text(max_size=10))
def test_alamat_tanpa_keping_tidak_menyisakan_nilainya(teks, lain):
    data = QueryDict(mutable=True)
    data.update({"q": teks, "sort": lain, "page": "4"})
    saringan = Saringan(data, queryset=Pegawai.objects.none())
    for _, kata, alamat in keping(saringan, data):
        sisa = QueryDict(alamat[1:])
        assert kata and "q" not in sisa and "page" not in sisa and sisa["sort"] == lain


# --- files ----------------------------------------------------------------------------------------------------------


@given(st.text(max_size=40))
def test_sel_berkas_tidak_pernah_dibaca_sebagai_rumus(teks):
    hasil = jinakkan(teks)
    assert hasil in (teks, f"'{teks}")
    assert not re.match(r"[=@\t\r\n]", hasil)
    assert not hasil.startswith(("+", "-")) or re.fullmatch(r"[+-]\d[\d.,]*\n?", hasil)


# --- words ----------------------------------------------------------------------------------------------------------


@given(st.decimals(-(10**9), 10**9, places=3))
def test_angka_indonesia_terbaca_kembali(nilai):
    teks = hris.angka(nilai)
    kembali = Decimal(teks.replace(".", "").replace(",", "."))
    assert abs(kembali - nilai) <= Decimal("0.005")
    assert re.fullmatch(r"-?\d{1,3}(\.\d{3})*(,\d?[1-9])?", teks)
    assert teks != "-0"


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        ("", -1, "–"), ("*", -1, "*"), ("*", 1, "*"), (0, -1, "0"), ("12.50", -1, "12,5"), (100, -1, "100"),
        ("12.50", 2, "12,50"), ("66.66", 0, "67"), ("0.5", 0, "1"), ("-0.001", -1, "0"), ("-0.04", 1, "0,0"),
        (1234567.891, 1, "1.234.567,9"),
    ],
)  # fmt: skip
def test_angka_dengan_desimal_diminta(nilai, desimal, teks):
    assert hris.angka(nilai, desimal) == teks


@pytest.mark.parametrize(("nilai", "teks"), [(1, "+1"), (0, "0"), (-2, "−2"), (None, "–"), (10, "+10"), (-10, "−10")])
def test_selisih_bertanda(nilai, teks):
    assert hris.tanda(nilai) == teks


@pytest.mark.parametrize(("nilai", "teks"), [(None, "–"), (0, "Rp0"), ("1250000.40", "Rp1.250.000")])
def test_rupiah(nilai, teks):
    assert hris.rupiah(nilai) == teks


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_tanggal_panjang_dan_ringkas_menyebut_hari_yang_sama(hari):
    panjang, ringkas = hris.tanggal(hari), hris.tanggal_ringkas(hari)
    nomor, bulan, tahun = panjang.split(" ")
    assert (int(nomor), hris.BULAN.index(bulan) + 1, int(tahun)) == (hari.day, hari.month, hari.year)
    assert ringkas == f"{nomor} {bulan[:3]} {tahun}"


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(0, 4000))
def test_rentang_memuat_hari_pertama_dan_terakhirnya(mulai, lama):
    akhir = mulai + timedelta(days=lama)
    masa = rentang(mulai, akhir)
    assert mulai in masa and akhir in masa and akhir + timedelta(days=1) not in masa
    assert hris.masa(masa) == f"{hris.tanggal(mulai)} s.d. {hris.tanggal(akhir)}"


def test_rentang_terbalik_ditolak_dan_yang_terbuka_sampai_sekarang():
    with pytest.raises(ValidationError, match="sebelum tanggal mulai"):
        rentang(date(2026, 1, 2), date(2026, 1, 1))
    assert rentang(date(2026, 1, 1)) == DateRange(date(2026, 1, 1), None)


def test_lencana_asing_tetap_berkata():
    teks = Template("{% lencana 'khayal' %}{% lencana 'draf' 'Konsep' %}").render(Context())
    assert "khayal" in teks and "Konsep" in teks and "netral" in teks


@pytest.mark.parametrize(
    ("tag", "hasil"),
    [
        ("{% ganti page=3 %}", "?a=1&amp;a=2&amp;q=x+y&amp;page=3"),
        ("{% ganti a=None %}", "?q=x+y&amp;page=2"),
        ("{% ganti a='z' page=None %}", "?q=x+y&amp;a=z"),
    ],
)
def test_alamat_dengan_sebagian_diganti(rf, tag, hasil):
    konteks = Context({"request": rf.get("/?a=1&a=2&q=x+y&page=2"), "None": None})
    assert Template(tag).render(konteks) == hasil


def test_isian_tersembunyi_membawa_semua_nilai_selain_milik_formulir(rf):
    konteks = {"request": rf.get("/?kolom=a&kolom=b&q=x&page=2&_export=csv")}
    form = Saringan(None, queryset=Pegawai.objects.none()).form
    assert hris.kueri_lain(konteks, "page", form) == [("kolom", "a"), ("kolom", "b")]
