"""The workbook of a semester read back cell by cell: heads, kinds of values, sums, and what the copies leave out."""

import io
from datetime import date, datetime

import openpyxl
import pytest

from laporan import salinan, xlsx
from laporan.kelompok_kecil import AMBANG, TANDA
from laporan.semester import data_semester
from tests.laporan.factories import verifikasi
from tests.pegawai.factories import PegawaiFactory

pytestmark = pytest.mark.django_db
PERIODE = {1: date(2026, 7, 6), 2: date(2026, 9, 10)}


def buku(badan, semester=1, penerima="lengkap", **kata):
    data = data_semester(badan.unit, 2026, semester, PERIODE[semester], **kata)
    isi = salinan.konteks(data, penerima=penerima)
    return isi, openpyxl.load_workbook(io.BytesIO(xlsx.buku(isi)))


def baris(lembar) -> list[dict]:
    kepala, *isi = lembar.iter_rows(values_only=True)
    return [dict(zip(kepala, satu, strict=True)) for satu in isi]


def ringkasan(buku) -> dict:
    return dict(buku["Ringkasan"].iter_rows(values_only=True))


# --- the first sheet ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("semester", "periode", "sampai", "sifat"),
    [
        (1, "Semester I Tahun 2026", datetime(2026, 6, 30), "Semester penuh"),
        (2, "Semester II Tahun 2026", datetime(2026, 9, 10), "SEMENTARA: semester belum berakhir"),
    ],
)
def test_ringkasan_menyebut_periode_dan_sampai_kapan(badan, semester, periode, sampai, sifat):
    isi = ringkasan(buku(badan, semester)[1])
    assert (isi["Periode"], isi["Realisasi sampai"], isi["Sifat"]) == (periode, sampai, sifat)
    assert isi["Tanggal data"] == datetime.combine(PERIODE[semester], datetime.min.time())
    assert (isi["Laporan"], isi["Badan"], isi["Sasaran JP setahun"]) == (salinan.JUDUL, "Badan Contoh", 20)
    assert "Tanda *" not in isi


def test_kata_orang_di_ringkasan_tidak_pernah_menjadi_rumus(badan):
    lembar = buku(badan, kendala="=HYPERLINK(1)", tindak_lanjut="+1 pelatih")[1]["Ringkasan"]
    sel = {satu[0].value: (satu[1].value, satu[1].data_type) for satu in lembar.iter_rows()}
    assert sel["D. Kendala"] == ("=HYPERLINK(1)", "s")
    assert sel["D. Tindak lanjut"] == ("+1 pelatih", "s")


# --- tables A to C --------------------------------------------------------------------------------------------------


def test_lembar_a_sama_dengan_data_dan_diakhiri_jumlah_yang_tebal(badan):
    isi, berkas = buku(badan)
    *unit, jumlah = baris(berkas["A. Unit"])
    for satu, asal in zip(unit, isi["tabel_a"]["baris"], strict=True):
        assert [satu[judul] for _, judul in xlsx.A] == [asal["unit"], *(float(asal[k]) for k, _ in xlsx.A[1:])]
    assert jumlah["Unit kerja"] == "Jumlah"
    for judul in ("Pegawai dalam cakupan", "Dikecualikan", "JP terverifikasi", "Kegiatan direncanakan"):
        assert jumlah[judul] == sum(satu[judul] for satu in unit)
    tebal = [satu[0].font.bold for satu in berkas["A. Unit"].iter_rows()]
    assert tebal == [True, *[False] * len(unit), True]


def test_lembar_a_dan_c_membeku_pada_kepala_dan_kolom_pertama(badan):
    berkas = buku(badan)[1]
    assert {lembar.title: lembar.freeze_panes for lembar in berkas if lembar.title != "Ringkasan"} == dict.fromkeys(
        ("A. Unit", "B. Bentuk", "B. Jalur dan 70-20-10", "C. Pegawai", "Dikecualikan", "Pemeriksaan"), "B2"
    )


def test_lembar_b_memuat_bentuk_jalur_porsi_dan_jumlahnya(badan):
    berkas = buku(badan, 2)[1]
    *bentuk, jumlah = baris(berkas["B. Bentuk"])
    assert {satu["Bentuk"]: (satu["Jalur"], satu["70:20:10"], satu["JP"]) for satu in bentuk} == {
        "Pelatihan-Teknis": ("Klasikal", "10", 24),
        "Coaching": ("Nonklasikal", "20", 14),
    }
    assert (jumlah["Bentuk"], jumlah["Kegiatan"], jumlah["Peserta"], jumlah["JP"]) == ("Jumlah", 4, 2, 38)
    jalur = baris(berkas["B. Jalur dan 70-20-10"])
    assert [satu["JP"] for satu in jalur] == [24, 14, 0, 14, 24]
    assert jalur[2]["Jalur atau porsi"] == "Belajar dari pengalaman"


def test_lembar_c_menulis_nip_sebagai_teks_angka_sebagai_angka_dan_ya_tidak(badan, para):
    c = {satu["Nama"]: satu for satu in baris(buku(badan)[1]["C. Pegawai"])}
    budi, sari = c["Budi Seran"], c["Sari Ndun"]
    assert (budi["NIP"], budi["JP rencana"], budi["JP terverifikasi"]) == (para.budi.nip, 26, 24)
    assert (budi["Mencapai sasaran"], sari["Mencapai sasaran"]) == ("Ya", "Tidak")
    assert (budi["Status IDP"], sari["Status IDP"]) == ("Ditetapkan", "Diverifikasi kepegawaian")
    assert c["Tina Lay"]["Status IDP"] == "Belum ada IDP"


def test_pecahan_jp_tidak_dibulatkan(badan, para):
    verifikasi(para.tina, badan.kelas, "7.25", date(2026, 2, 2), badan.oleh)
    c = {satu["Nama"]: satu for satu in baris(buku(badan)[1]["C. Pegawai"])}
    assert c["Tina Lay"]["JP terverifikasi"] == 7.25


def test_lembar_dikecualikan_dan_pemeriksaan(badan):
    berkas = buku(badan)[1]
    [cuti] = baris(berkas["Dikecualikan"])
    assert (cuti["NIP"], cuti["Nama"], cuti["Alasan"]) == (
        badan.cuti.nip,
        "Anton Cuti",
        "Cuti di luar tanggungan negara",
    )
    periksa = baris(berkas["Pemeriksaan"])
    assert len(periksa) == 9 and {satu["Cocok"] for satu in periksa} == {"Ya"}
    assert all(isinstance(satu["Kiri"], (int, float)) and satu["Kiri"] == satu["Kanan"] for satu in periksa)


# --- BPSDM's copy ---------------------------------------------------------------------------------------------------


def test_buku_bpsdm_menyembunyikan_kelompok_kecil_dan_berkata_mengapa(badan):
    berkas = buku(badan, penerima="bpsdm")[1]
    assert berkas.sheetnames == ["Ringkasan", "A. Unit", "B. Bentuk", "B. Jalur dan 70-20-10", "C. Keikutsertaan"]
    assert f"kurang dari {AMBANG} orang" in ringkasan(berkas)["Tanda *"]
    litbang = next(satu for satu in baris(berkas["A. Unit"]) if satu["Unit kerja"] == "Bidang Penelitian")
    assert (litbang["Pegawai dalam cakupan"], litbang["JP terverifikasi"], litbang["Rata-rata JP"]) == (
        2,
        TANDA,
        TANDA,
    )
    assert {satu["JP"] for satu in baris(berkas["B. Bentuk"])} == {TANDA}


def test_buku_bpsdm_menyebut_banyaknya_kegiatan_seseorang_tanpa_nip_dan_jp(badan):
    ikut = baris(buku(badan, 2, "bpsdm")[1]["C. Keikutsertaan"])
    assert [(satu["Nama"], satu["Kegiatan"]) for satu in ikut] == [("Budi Seran", 3), ("Sari Ndun", 1)]
    assert list(ikut[0]) == ["Nama", "Jabatan", "Unit kerja", "Kegiatan"]


def test_nip_tidak_ada_di_sel_mana_pun_pada_salinan_bpsdm(badan, organisasi):
    semua = [satu.nip for satu in PegawaiFactory.create_batch(4, jabatan=organisasi.peneliti)] + [badan.cuti.nip]
    isi = {str(sel) for lembar in buku(badan, penerima="bpsdm")[1] for satu in lembar.values for sel in satu}
    assert isi.isdisjoint(semua) and "Anton Cuti" not in isi
