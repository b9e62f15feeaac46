"""Pages of rounds in the browser's eyes: who sees whom, filters, links, exports, what-if, moves, PDF."""

import io
import re
from datetime import date
from decimal import Decimal

import pgtrigger
import pytest
from django.urls import reverse
from openpyxl import load_workbook
from pypdf import PdfReader

from pemetaan import peta as data
from pemetaan.kotak import Ambang
from pemetaan.models import Pemetaan
from tests.pegawai.factories import PegawaiFactory, PenggunaFactory, PenugasanPeranFactory
from tests.pemetaan.factories import KotakFactory, PredikatFactory, PutaranPemetaanFactory
from tests.pemetaan.kotak.pabrik import MASUKAN, jadikan, peta

pytestmark = pytest.mark.django_db


@pytest.fixture
def putaran(para, organisasi):
    """A computed draft: budi 5, sari 8 (calibrated from 5), yosef 2, kosmas 9; tina waits; maria is excluded."""
    from pemetaan import acuan

    acuan.muat()
    putaran = PutaranPemetaanFactory(nama="Semester I 2026", unit=organisasi.badan, oleh=para.maria.pengguna)
    peta(putaran, para.budi, jpm=Decimal("87.5"))
    peta(putaran, para.sari, jpm=Decimal("87.5"), kotak=8)
    peta(putaran, para.yosef, jpm=Decimal(75), kotak_hitung=2, kotak=2, tingkat_kompetensi="rendah")
    tinggi = MASUKAN | {"predikat": "Sangat Baik", "tingkat_predikat": "tinggi"}
    peta(putaran, para.kosmas, jpm=Decimal(100), kotak_hitung=9, kotak=9, masukan=tinggi)
    peta(putaran, para.tina, belum=True)
    peta(putaran, para.maria, belum=True, dikecualikan="cltn", kekurangan=["Dikecualikan (§1.5): CLTN."])
    return jadikan(putaran, "draf", para.kosmas.pengguna)


@pytest.fixture
def kepala_lain(organisasi):
    """The head of another agency, by role."""
    pengguna = PenggunaFactory()
    PenugasanPeranFactory(pengguna=pengguna, peran="kepala", unit=organisasi.badan_lain)
    PenugasanPeranFactory(pengguna=pengguna, peran="pengelola", unit=organisasi.badan_lain)
    return pengguna


def alamat(nama, pk, **kueri):
    return reverse(f"pemetaan:{nama}", args=[pk], query=kueri or None)


def teks(jawaban) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", jawaban.content.decode()))


# --- who sees whom ---------------------------------------------------------------------------------------------------


def test_kepegawaian_melihat_seluruh_badan(masuk, para, putaran):
    jawaban = masuk(para.maria).get(putaran.get_absolute_url())
    isi = teks(jawaban)
    assert 'aria-label="Kotak 5: 1 orang (25%)"' in jawaban.content.decode()
    assert "Sari Ndun (dikalibrasi)" in isi
    assert "Belum dapat dipetakan (1)" in isi
    assert "Dikecualikan (§1.5) (1)" in isi


def test_atasan_hanya_melihat_tingkatnya(masuk, para, putaran):
    jawaban = masuk(para.sari).get(putaran.get_absolute_url())
    halaman = jawaban.content.decode()
    assert 'aria-label="Kotak 5: 1 orang (100%)"' in halaman
    assert 'aria-label="Kotak 8: 0 orang (0%)"' in halaman
    for nama in ("Kosmas", "Yosef", "Tina"):
        assert nama not in halaman.split("<main")[1]


@pytest.mark.parametrize("nama", ["putaran", "daftar_orang", "andai", "gerak", "cetak_putaran"])
def test_putaran_badan_lain_404(masuk, putaran, kepala_lain, nama):
    assert masuk(kepala_lain).get(alamat(nama, putaran.pk)).status_code == 404


def test_kotak_di_luar_jangkauan_404(masuk, para, putaran, kepala_lain):
    yosef, sari = (putaran.pemetaan.get(pegawai=satu).pk for satu in (para.yosef, para.sari))
    assert masuk(kepala_lain).get(alamat("orang", yosef)).status_code == 404
    assert masuk(para.sari).get(alamat("orang", yosef)).status_code == 404
    assert masuk(para.sari).get(alamat("orang", sari)).status_code == 404
    jawaban = masuk(para.sari).post(alamat("kalibrasi", yosef), {"ke": 9, "alasan": "x"})
    assert jawaban.status_code == 404


@pytest.mark.parametrize("verba", ["hitung_putaran", "ajukan_putaran", "hapus_putaran", "tetapkan_putaran"])
def test_verba_pada_putaran_badan_lain_404(masuk, putaran, kepala_lain, verba):
    assert masuk(kepala_lain).post(alamat(verba, putaran.pk)).status_code == 404


@pytest.mark.parametrize("siapa", ["bkd", "bpsdm", "admin", "budi"])
def test_pembaca_luar_admin_dan_pegawai_ditolak(masuk, para, putaran, siapa):
    klien = masuk(getattr(para, siapa))
    for nama in ("putaran", "daftar_orang", "cetak_putaran"):
        assert klien.get(alamat(nama, putaran.pk)).status_code == 403
    assert klien.get(alamat("orang", putaran.pemetaan.first().pk)).status_code == 403


def test_ekspor_dan_saringan_tidak_membocorkan(masuk, para, putaran):
    klien = masuk(para.sari)
    buku = load_workbook(io.BytesIO(klien.get(alamat("daftar_orang", putaran.pk, _export="xlsx")).content))
    assert [baris[0] for baris in buku.active.iter_rows(min_row=2, values_only=True)] == ["Budi Seran"]
    halaman = klien.get(alamat("daftar_orang", putaran.pk, kotak=9, cari="Kosmas")).content.decode()
    assert "Kosmas Manafe" not in halaman
    assert "Sub Bagian Kepegawaian" not in halaman.split("<main")[1]


# --- the picture and the list ----------------------------------------------------------------------------------------


def test_saringan_mengubah_gambar_dan_tautan_daftarnya(masuk, para, putaran, organisasi):
    jawaban = masuk(para.kosmas).get(alamat("putaran", putaran.pk, unit=organisasi.litbang.pk))
    halaman = jawaban.content.decode()
    assert 'aria-label="Kotak 8: 1 orang (50%)"' in halaman
    tautan = f"{alamat('daftar_orang', putaran.pk)}?unit={organisasi.litbang.pk}&amp;kotak=8"
    assert tautan in halaman
    daftar = masuk(para.kosmas).get(tautan.replace("&amp;", "&"))
    assert [satu.pegawai.nama for satu in daftar.context["table"].data] == ["Sari Ndun"]


def test_daftar_menyebut_mengapa_seseorang_belum_dapat_dipetakan(masuk, para, putaran):
    halaman = masuk(para.maria).get(alamat("daftar_orang", putaran.pk, keadaan="belum")).content.decode()
    baris = next(satu for satu in halaman.split("<tr") if "Tina Lay" in satu)
    assert "Belum dapat dipetakan" in baris
    assert " ".join(putaran.pemetaan.get(pegawai=para.tina).kekurangan) in baris


@pytest.mark.parametrize(
    ("kueri", "nama"),
    [
        ({"keadaan": "belum"}, {"Tina Lay"}),
        ({"keadaan": "luar"}, {"Maria Bria"}),
        ({"keadaan": "digeser"}, {"Sari Ndun"}),
        ({"keadaan": "berkotak", "jenis": "fungsional"}, {"Budi Seran"}),
        ({"jenis_asn": "PPPK"}, set()),
        ({"cari": "kosmas"}, {"Kosmas Manafe"}),
        ({"kotak": "2"}, {"Yosef Kono"}),
    ],
)
def test_daftar_disaring(masuk, para, putaran, kueri, nama):
    jawaban = masuk(para.maria).get(alamat("daftar_orang", putaran.pk, **kueri))
    assert {satu.pegawai.nama for satu in jawaban.context["table"].data} == nama


def test_saringan_yang_tidak_masuk_akal_tidak_menjatuhkan_halaman(masuk, para, putaran):
    jawaban = masuk(para.maria).get(alamat("putaran", putaran.pk, unit="999999", jenjang="abc", jenis="x"))
    assert jawaban.status_code == 200
    assert "bidang-salah" in jawaban.content.decode() or "kesalahan" in jawaban.content.decode()


@pytest.mark.parametrize("nama", ["putaran", "daftar_orang", "andai", "gerak"])
def test_jumlah_kueri_tetap(masuk, para, putaran, organisasi, django_assert_max_num_queries, nama):
    lama = PutaranPemetaanFactory(unit=organisasi.badan, tanggal=date(2025, 1, 1))
    peta(lama, para.budi, kotak=2, kotak_hitung=2)
    jadikan(lama, "ditetapkan", para.kosmas.pengguna)
    klien = masuk(para.maria)
    klien.get(alamat(nama, putaran.pk))
    hitungan = []
    for tambahan in (0, 30):
        for nomor in range(tambahan):
            peta(putaran, PegawaiFactory(nama=f"Orang {nomor}", jabatan=organisasi.peneliti))
        with django_assert_max_num_queries(20) as kueri:
            klien.get(alamat(nama, putaran.pk))
        hitungan.append(len(kueri))
    assert hitungan[0] == hitungan[1] <= 15


def test_jumlah_berdampingan_dengan_gambar_dan_keterangan_di_bawahnya(masuk, para, putaran):
    halaman = masuk(para.maria).get(putaran.get_absolute_url()).content.decode()
    kisi, deret = halaman.split('class="dua-kolom-kisi"')[1].split('class="kartu-deret"')
    assert '<svg class="kisi"' in kisi and "Jumlah menurut kotak" in kisi
    for judul in ("Belum dapat dipetakan", "Dikecualikan (§1.5)", "Keterangan putaran"):
        assert judul in deret
    assert "<td>di atas</td><td>tinggi</td>" in kisi


def test_putaran_belum_dihitung(masuk, para, organisasi):
    baru = PutaranPemetaanFactory(unit=organisasi.badan)
    assert "belum dihitung" in teks(masuk(para.maria).get(baru.get_absolute_url()))


# --- a person --------------------------------------------------------------------------------------------------------


def test_halaman_orang_menjelaskan_angkanya(masuk, para, putaran):
    budi = putaran.pemetaan.get(pegawai=para.budi)
    isi = teks(masuk(para.sari).get(budi.get_absolute_url()))
    assert "JPM 87,5: 2,5 di bawah ambang tinggi 90" in isi
    assert "Kotak 8 bila JPM naik 2,5 menjadi 90." in isi


def test_kalibrasi_dari_halaman(masuk, para, putaran):
    budi = putaran.pemetaan.get(pegawai=para.budi)
    klien = masuk(para.sari)
    jawaban = klien.post(alamat("kalibrasi", budi.pk), {"ke": 8, "alasan": "Memimpin RPJPD"})
    assert jawaban.status_code == 302
    isi = teks(klien.get(budi.get_absolute_url()))
    assert "Kotak 5 → 8" in isi
    assert "Kepala Bidang Penelitian" in isi
    assert Pemetaan.pgh_event_model.objects.filter(pgh_obj_id=budi.pk, kotak=8).exists()


def test_kalibrasi_tanpa_alasan_ditolak_dengan_isian_tetap(masuk, para, putaran):
    budi = putaran.pemetaan.get(pegawai=para.budi)
    jawaban = masuk(para.sari).post(alamat("kalibrasi", budi.pk), {"ke": 7, "alasan": ""})
    assert jawaban.status_code == 422
    assert '<option value="7" selected' in jawaban.content.decode()
    assert not budi.kalibrasi.exists()


def test_kalibrasi_menuntut_pilihan_dan_menyebut_asal_penjelasannya(masuk, para, putaran):
    klien, budi = masuk(para.sari), putaran.pemetaan.get(pegawai=para.budi)
    assert (
        '<option value="" selected>Pilih kotak tujuan</option>' in klien.get(budi.get_absolute_url()).content.decode()
    )
    jawaban = klien.post(alamat("kalibrasi", budi.pk), {"ke": "", "alasan": "Memimpin RPJPD"})
    assert jawaban.status_code == 422
    assert budi.kalibrasi.count() == 0
    klien.post(alamat("kalibrasi", budi.pk), {"ke": 8, "alasan": "Memimpin RPJPD"})
    assert "Dipindahkan dari kotak 5 oleh kalibrasi" in teks(klien.get(budi.get_absolute_url()))


def test_diri_sendiri_tanpa_tombol_kalibrasi_dan_ditolak(masuk, para, putaran):
    maria = masuk(para.maria)
    sendiri = putaran.pemetaan.get(pegawai=para.maria)
    assert 'name="alasan"' not in maria.get(sendiri.get_absolute_url()).content.decode()
    jawaban = maria.post(alamat("kalibrasi", sendiri.pk), {"ke": 9, "alasan": "x"})
    assert jawaban.status_code == 422
    assert "tidak dapat Anda kalibrasi" in teks(jawaban)


# --- what if ---------------------------------------------------------------------------------------------------------


def test_andai_memperlihatkan_tepat_yang_berpindah(masuk, para, putaran):
    kueri = {
        "ambang_menengah": "78", "ambang_tinggi": "85", "ambang_kinerja_menengah": "90", "ambang_kinerja_tinggi": "110"
    }  # fmt: skip
    jawaban = masuk(para.maria).get(alamat("andai", putaran.pk, **kueri))
    isi = teks(jawaban)
    assert "2 dari 4 pegawai akan berpindah kotak" in isi
    assert "5 → 8" in isi
    assert [satu.pegawai.nama for satu in jawaban.context["halaman"]] == ["Budi Seran", "Sari Ndun"]
    assert not Pemetaan.pgh_event_model.objects.filter(pgh_label="update").exists()


def test_andai_awal_memakai_ambang_putaran_tanpa_perpindahan(masuk, para, putaran):
    assert "0 dari 4 pegawai" in teks(masuk(para.kosmas).get(alamat("andai", putaran.pk)))


@pytest.mark.parametrize("isian", ["", "abc", "95", "-1"])
def test_andai_isian_salah_ditunjukkan(masuk, para, putaran, isian):
    kueri = {"ambang_menengah": isian, "ambang_tinggi": "90"}
    jawaban = masuk(para.maria).get(alamat("andai", putaran.pk, **kueri))
    isi = jawaban.content.decode()
    assert jawaban.status_code == 422
    assert "kesalahan" in isi and "Belum dihitung." in isi
    assert "Belum tersimpan" not in isi  # nothing is saved here, whatever is typed


@pytest.mark.parametrize("jpm", [None, "0", "77.99", "78", "89.99", "90", "120"])
@pytest.mark.parametrize("nilai", [None, "89.99", "90", "109.99", "110", "120"])
def test_andai_di_basis_data_sama_dengan_aturan_murni(putaran, para, jpm, nilai):
    """The rule in SQL and the rule in Python agree around every threshold, with and without innovation."""
    ambang = Ambang(Decimal(78), Decimal(90), Decimal(90), Decimal(110))
    for orang, inovasi in ((para.budi, True), (para.sari, False)):
        kotak = 5 if jpm else None
        isi = {"jpm": jpm, "nilai_kinerja": nilai, "kotak": kotak, "kotak_hitung": kotak}
        isi |= {"kekurangan": [] if jpm else ["x"], "masukan": MASUKAN | {"inovasi": inovasi}}
        putaran.pemetaan.filter(pegawai=orang).update(**isi)
    for satu in putaran.pemetaan.filter(pegawai__in=[para.budi, para.sari]).dengan_ambang(ambang):
        assert satu.kotak_andai == satu.letak.kotak


# --- moves -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def lama(para, organisasi):
    """The set round before: budi came from box 2, sari stayed in 8, yosef fell from 5, kosmas had none."""
    lama = PutaranPemetaanFactory(nama="Semester II 2025", unit=organisasi.badan, tanggal=date(2025, 1, 1))
    for orang, nomor in ((para.budi, 2), (para.sari, 8), (para.yosef, 5)):
        peta(lama, orang, kotak=nomor, kotak_hitung=nomor)
    return jadikan(lama, "ditetapkan", para.kosmas.pengguna)


def test_perpindahan_dengan_putaran_sebelumnya(masuk, para, putaran, lama):
    jawaban = masuk(para.maria).get(alamat("gerak", putaran.pk))
    hasil = jawaban.context["hasil"]
    assert jawaban.context["lama"] == lama
    assert [hasil[kunci] for kunci in ("berpindah", "naik", "turun", "tetap", "baru")] == [2, 1, 1, 1, 1]
    assert hasil["campuran"] == 0
    assert "2 → 5 kompetensi naik" in teks(jawaban)
    assert dict(dict(hasil["matriks"])[2])[5] == 1


@pytest.mark.parametrize(("asal", "arah"), [(4, "campuran"), (6, "campuran"), (1, "naik"), (9, "turun"), (5, None)])
def test_setiap_perpindahan_terhitung_di_satu_arah_saja(masuk, para, putaran, lama, asal, arah):
    """Budi stands in box 5: from 4 and 6 one axis rises as the other falls, however far."""
    with pgtrigger.ignore("pemetaan.Pemetaan:putaran_beku"):
        Pemetaan.objects.filter(putaran=lama, pegawai=para.budi).update(kotak=asal)
        Pemetaan.objects.filter(putaran=lama).exclude(pegawai=para.budi).delete()
    hasil = masuk(para.maria).get(alamat("gerak", putaran.pk)).context["hasil"]
    assert [satu for satu in ("naik", "turun", "campuran") if hasil[satu]] == ([arah] if arah else [])
    assert hasil["naik"] + hasil["turun"] + hasil["campuran"] == hasil["berpindah"]


def test_andai_menampilkan_dan_membaca_ambang_dengan_koma(masuk, para, putaran):
    isi = masuk(para.maria).get(alamat("andai", putaran.pk)).content.decode()
    assert 'value="78"' in isi and "78.00" not in isi
    jawaban = masuk(para.maria).get(alamat("andai", putaran.pk), {"ambang_menengah": "78,5"})
    assert jawaban.context["form"].ambang.menengah == Decimal("78.5")
    assert 'value="78,5"' in jawaban.content.decode()


def test_perpindahan_atasan_hanya_timnya(masuk, para, putaran, lama):
    hasil = masuk(para.sari).get(alamat("gerak", putaran.pk)).context["hasil"]
    assert (hasil["berpindah"], hasil["tetap"], hasil["baru"]) == (1, 0, 0)


def test_perpindahan_tanpa_pembanding(masuk, para, putaran):
    klien = masuk(para.maria)
    assert "Belum ada putaran lain" in teks(klien.get(alamat("gerak", putaran.pk)))
    assert klien.get(alamat("gerak", putaran.pk, dari="999")).context["hasil"] is None


# --- PDF -------------------------------------------------------------------------------------------------------------


def pdf(jawaban) -> str:
    return "\n".join(halaman.extract_text() for halaman in PdfReader(io.BytesIO(jawaban.content)).pages)


@pytest.mark.lambat
def test_pdf_memuat_angka_yang_sama_dengan_layar(masuk, para, putaran):
    isi = pdf(masuk(para.kosmas).get(alamat("cetak_putaran", putaran.pk)))
    for nama in ("Budi Seran", "Kosmas Manafe", "Tina Lay", "Maria Bria"):
        assert nama in isi
    assert "Cuti di luar tanggungan negara" in isi
    assert data.terjangkau(putaran, para.kosmas.pengguna).filter(kotak=9).count() == 1
    assert "1 · 25%" in isi


@pytest.mark.lambat
def test_pdf_gambar_jumlah_dan_ambang_di_halaman_pertama(masuk, para, putaran):
    isi = masuk(para.kosmas).get(alamat("cetak_putaran", putaran.pk)).content
    pertama = PdfReader(io.BytesIO(isi)).pages[0].extract_text()
    assert "Ambang JPM menengah" in pertama
    assert "Daftar pegawai" not in pertama


@pytest.mark.lambat
def test_pdf_atasan_hanya_timnya(masuk, para, putaran):
    isi = pdf(masuk(para.sari).get(alamat("cetak_putaran", putaran.pk)))
    assert "Budi Seran" in isi
    assert not {nama for nama in ("Kosmas", "Yosef", "Tina") if nama in isi}


def test_kotak_tanpa_acuan_tidak_menjatuhkan_halaman(masuk, para, organisasi):
    KotakFactory()
    PredikatFactory()
    baru = PutaranPemetaanFactory(unit=organisasi.badan)
    peta(baru, para.budi)
    assert masuk(para.maria).get(baru.get_absolute_url()).status_code == 200
