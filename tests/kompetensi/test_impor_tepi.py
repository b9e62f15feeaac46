"""Edges of the two files of competencies: every way a method or a validity is written, corrections, what stays."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from hris.models import Parameter
from kompetensi import actions
from kompetensi.actions.asesmen import akhir_berlaku
from kompetensi.layanan import hasil_massal
from kompetensi.models import Asesmen, StandarKompetensi
from tests.kompetensi.factories import KompetensiFactory
from tests.kompetensi.test_impor import STANDAR, baris_standar, buku, hasil, kesalahan, tulis, unggah
from tests.pegawai.factories import JabatanFactory, StatusPegawaiFactory

__all__ = ["tulis", "unggah"]
pytestmark = pytest.mark.django_db
RINCI = ("NIP", "Tanggal Asesmen", "Integritas", "Metode", "Asesor", "Berlaku Sampai", "JPM", "Saran")


def satu(orang, tingkat=3, metode="", asesor="", sampai="", jpm="", saran="", tanggal="16-02-2026"):
    return (orang.nip, tanggal, tingkat, metode, asesor, sampai, jpm, saran)


@pytest.fixture
def impor(unggah, para):
    """Return a function that uploads one row about Budi with these cells."""
    return lambda *nilai, **isi: unggah("asesmen", buku(RINCI, satu(para.budi, *nilai, **isi)))


# --- one row --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tulisan", "metode"),
    [
        ("", "asesmen-center"),
        ("Assessment Center", "asesmen-center"),
        ("AC", "asesmen-center"),
        ("uji kompetensi", "uji-kompetensi"),
        ("UKOM", "uji-kompetensi"),
        ("Penilaian-Atasan", "atasan"),
    ],
)
def test_metode_seperti_ditulis_orang(impor, tulis, tulisan, metode):
    tulis(impor(metode=tulisan))
    assert Asesmen.objects.get().metode == metode


def test_masa_yang_sudah_lewat_diperingatkan_lalu_tercatat_sebagai_riwayat(impor, tulis, para):
    berkas = impor(tanggal="16-02-2020", sampai="15-02-2023")
    (pesan,) = berkas.baris.get().peringatan
    assert "15-02-2023 sudah lewat; hasilnya menjadi riwayat" in pesan
    tulis(berkas)
    assert Asesmen.objects.get().berlaku_sampai == date(2023, 2, 15)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"metode": "mandiri"}, "Asesmen center, Uji kompetensi, atau Penilaian atasan"),
        ({"metode": "Wawancara"}, "Kolom “Metode” berisi “Wawancara”"),
        ({"sampai": "15-02-2026"}, "tanggal sesudah tanggal asesmen"),
        ({"sampai": "selamanya"}, "Kolom “Berlaku Sampai”"),
        ({"tanggal": "30-02-2026"}, "Kolom “Tanggal Asesmen”"),
        ({"tanggal": "46069"}, "angka tidak dibaca"),
        ({"asesor": "x" * 201}, "paling panjang 200 huruf"),
        ({"saran": "x" * 2001}, "paling panjang 2000 huruf"),
        ({"jpm": "88,123"}, "misalnya 88,4"),
        ({"jpm": "-1"}, "angka 0 sampai 300"),
        ({"tingkat": "3,5"}, "bilangan bulat 0 sampai 5"),
        ({"tingkat": -1}, "bilangan bulat 0 sampai 5"),
        ({"tingkat": "#N/A"}, "bilangan bulat 0 sampai 5"),
    ],
)
def test_sel_salah_disebut_dan_tidak_ditulis(impor, isi, pesan):
    satu = impor(**isi)
    assert hasil(satu) == ["ditolak"] and pesan in kesalahan(satu)
    assert not Asesmen.objects.exists()


def test_semua_kesalahan_sebuah_baris_disebut_sekaligus(impor):
    pesan = kesalahan(impor(9, metode="x", jpm="y", tanggal=""))
    assert all(f"“{kolom}”" in pesan for kolom in ("Integritas", "Metode", "JPM", "Tanggal Asesmen"))


def test_berlaku_pada_hari_asesmennya_saja_diterima(impor, tulis):
    tulis(impor(sampai="16-02-2026", asesor="UPT Kupang"))
    asesmen = Asesmen.objects.get()
    assert (asesmen.berlaku_sampai, asesmen.asesor, asesmen.jpm_sumber) == (date(2026, 2, 16), "UPT Kupang", None)


def test_jpm_dari_berkas_hanya_pembanding_bukan_hitungan(impor, tulis, para, hari):
    tulis(impor(2, jpm="300"))
    assert Asesmen.objects.get().jpm_sumber == 300
    hasil = hasil_massal([para.budi.pk], hari)[para.budi.pk]
    assert hasil.jpm is None and round(hasil.jpm_sebagian, 1) == Decimal("66.7")


@pytest.mark.parametrize("kepala", [("NIP", "Integritas"), ("Tanggal Asesmen", "Integritas"), ("NIP", "Tanggal")])
def test_berkas_tanpa_kolom_wajib_ditolak_seluruhnya(unggah, para, kepala):
    impor = unggah("asesmen", buku(kepala, (para.budi.nip, 3)))
    assert impor.status == "gagal" and impor.pesan
    assert not impor.baris.exists()


def test_yang_sedang_cuti_tetap_dapat_dicatat(unggah, tulis, para):
    StatusPegawaiFactory(pegawai=para.budi, jenis="cltn")
    tulis(unggah("asesmen", buku(RINCI, satu(para.budi))))
    assert Asesmen.objects.get().pegawai == para.budi


# --- the same assessment again --------------------------------------------------------------------------------------


@pytest.fixture
def tercatat(catat):
    """An assessment of Budi with an end of its own."""
    return catat(
        tanggal=date(2026, 2, 16),
        integritas=3,
        asesor="UPT Lama",
        berlaku_sampai=date(2027, 6, 30),
        jpm_sumber=Decimal("80.5"),
        saran="Magang",
    )


@pytest.mark.parametrize(
    ("isi", "bidang", "lama", "baru"),
    [
        ({"asesor": "UPT Baru"}, "Asesor atau penyelenggara", "UPT Lama", "UPT Baru"),
        ({"sampai": "31-12-2027"}, "Berlaku sampai", "30 Juni 2027", "31 Desember 2027"),
        ({"jpm": "91"}, "JPM menurut laporan", "80,5", "91"),
        ({"saran": "Coaching"}, "Saran pengembangan", "Magang", "Coaching"),
        ({"tingkat": 4}, "Integritas", "3", "4"),
    ],
)
def test_setiap_perbedaan_tampil_sebelum_ditulis(impor, tulis, tercatat, isi, bidang, lama, baru):
    satu = impor(**isi)
    assert satu.baris.get().perubahan == [{"bidang": bidang, "lama": lama, "baru": baru}]
    tulis(satu)
    assert hasil(impor(**isi)) == ["tetap"]


def test_sel_kosong_tidak_mengubah_yang_tercatat(impor, tulis, tercatat):
    tulis(impor(5))
    tercatat.refresh_from_db()
    assert (tercatat.asesor, tercatat.saran, tercatat.jpm_sumber) == ("UPT Lama", "Magang", Decimal("80.50"))
    assert tercatat.berlaku_sampai == date(2027, 6, 30)
    assert tercatat.hasil.get(kompetensi__kode="integritas").tingkat == 5
    assert tercatat.hasil.get(kompetensi__kode="perekat-bangsa").tingkat == 3


def test_yang_dibatalkan_dicatat_baru(impor, tercatat, para):
    actions.batalkan_asesmen(asesmen=tercatat, alasan="Tertukar", oleh=para.tina.pengguna)
    assert hasil(impor(3)) == ["baru"]


@pytest.mark.parametrize(("metode", "diharap"), [("Uji kompetensi", "baru"), ("Asesmen center", "tetap")])
def test_metode_lain_pada_hari_yang_sama_asesmen_lain(impor, tercatat, metode, diharap):
    assert hasil(impor(3, metode=metode)) == [diharap]


def test_penilaian_mandiri_tidak_pernah_disentuh_berkas(unggah, mandiri, para, hari):
    asesmen = mandiri(integritas=1)
    berkas = buku(RINCI, satu(para.budi, 5, tanggal=f"{hari:%d-%m-%Y}"))
    assert hasil(unggah("asesmen", berkas)) == ["baru"]
    assert asesmen.hasil.get(kompetensi__kode="integritas").tingkat == 1


# --- validity by the parameter --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bulan", "tanggal", "akhir"),
    [
        (36, date(2026, 2, 16), date(2029, 2, 15)),
        (12, date(2024, 2, 29), date(2025, 2, 27)),
        (1, date(2026, 1, 31), date(2026, 2, 27)),
        (1, date(2026, 12, 1), date(2026, 12, 31)),
        (24, date(2026, 12, 31), date(2028, 12, 30)),
    ],
)
def test_akhir_berlaku_menurut_parameter(bulan, tanggal, akhir):
    Parameter.objects.create(kunci="masa_berlaku_asesmen", nilai=str(bulan))
    assert akhir_berlaku(tanggal) == akhir


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_akhir_berlaku_hampir_tiga_tahun(tanggal):
    assert 1093 <= (akhir_berlaku(tanggal) - tanggal).days <= 1096


@pytest.mark.parametrize(("tingkat", "pesan"), [({}, "sedikitnya satu"), ({1: 6}, "antara 0 dan 5"), ({1: -1}, "0")])
def test_perbaikan_tanpa_tingkat_atau_di_luar_skala_ditolak(tercatat, para, tingkat, pesan):
    with pytest.raises(ValidationError, match=pesan):
        actions.perbaiki_asesmen(asesmen=tercatat, tingkat=tingkat, data={"saran": "x"}, oleh=para.tina.pengguna)
    tercatat.refresh_from_db()
    assert tercatat.saran == "Magang"


# --- standards ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("jabatan", "unit"),
    [("PENELITI AHLI MUDA", "bidang penelitian"), ("  Peneliti  Ahli Muda ", "Bidang\nPenelitian")],
)
def test_jabatan_dikenali_tanpa_melihat_huruf_besar_dan_spasi(unggah, jabatan, unit):
    assert hasil(unggah("standar", buku(STANDAR, baris_standar(4, None, jabatan=jabatan, unit=unit)))) == ["berubah"]


def test_jabatan_senama_di_unit_lain_adalah_jabatan_lain(unggah, tulis, organisasi):
    lain = JabatanFactory(nama="Peneliti Ahli Muda", unit=organisasi.subbag, jenjang=organisasi.peneliti.jenjang)
    tulis(unggah("standar", buku(STANDAR, baris_standar(5, None, unit="Sub Bagian Kepegawaian dan Umum"))))
    assert StandarKompetensi.objects.get(dasar_hukum="SK 8").jabatan == lain


def test_satu_jabatan_dua_baris_ditolak_yang_kedua(unggah):
    impor = unggah("standar", buku(STANDAR, baris_standar(4, None), baris_standar(5, None)))
    assert hasil(impor) == ["berubah", "ditolak"] and "sudah ada pada baris 2" in kesalahan(impor)


def test_nol_pada_standar_meniadakan_tuntutan_jenjang(unggah, tulis, organisasi):
    tulis(unggah("standar", buku(STANDAR, baris_standar(0, None))))
    kini = StandarKompetensi.objects.efektif(date(2026, 7, 1)).filter(untuk=organisasi.peneliti.pk, tingkat__gt=0)
    assert "integritas" not in kini.values_list("kompetensi__kode", flat=True)


def test_kompetensi_teknis_badan_lain_bukan_kolom(unggah, organisasi):
    KompetensiFactory(nama="Teknis Badan Lain", jenis="teknis", unit=organisasi.badan_lain)
    impor = unggah("standar", buku((*STANDAR, "Teknis Badan Lain"), (*baris_standar(4, None), 5)))
    assert [satu["bidang"] for satu in impor.baris.get().perubahan] == ["Integritas"]


def test_templat_standar_berisi_kolom_dan_petunjuknya(masuk, para, kamus):
    isi = masuk(para.maria).get(reverse("pegawai:impor_templat", args=["standar"])).content
    berkas = load_workbook(BytesIO(isi))
    judul = next(berkas["Standar"].values)
    assert {"Unit Kerja", "Jabatan", "Berlaku Mulai", "Dasar Hukum", "Integritas", "Metodologi Riset"} <= set(judul)
    petunjuk = " ".join(str(sel) for satu in berkas.worksheets[1].values for sel in satu)
    assert "0: tidak dipersyaratkan; kosong: tidak diubah." in petunjuk
