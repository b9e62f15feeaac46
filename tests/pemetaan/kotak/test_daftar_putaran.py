"""The list of rounds, the verbs nobody may use here, the people's list in a file, opening and closing."""

import csv
import io
from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from hris.templatetags.hris import tanggal
from pemetaan import cetak_kotak, hitungan, peta
from pemetaan.models import PutaranPemetaan
from pemetaan.wewenang import langkah_putaran
from tests.hris.factories import PekerjaanFactory
from tests.pegawai.factories import PegawaiFactory, StatusPegawaiFactory
from tests.pemetaan.factories import PutaranPemetaanFactory
from tests.pemetaan.kotak import pabrik
from tests.pemetaan.kotak.conftest import segar
from tests.pemetaan.kotak.pabrik import jadikan

pytestmark = pytest.mark.django_db
DAFTAR = reverse("pemetaan:daftar_putaran")
VERBA_KELOLA = ("hitung_putaran", "ajukan_putaran", "hapus_putaran")
VERBA_KEPALA = ("tetapkan_putaran", "kembalikan_putaran", "terbitkan_putaran", "tutup_putaran")


def alamat(nama, pk) -> str:
    return reverse(f"pemetaan:{nama}", args=[pk])


def teks(jawaban) -> str:
    return " ".join(jawaban.content.decode().split())


def nama(jawaban) -> list[str]:
    return [satu.record.nama for satu in jawaban.context["table"].rows]


def berkas(klien, tempat, **kueri) -> list[dict]:
    isi = klien.get(tempat, kueri | {"_export": "csv"}).content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(isi)))


@pytest.fixture
def putaran(para, organisasi):
    """Three rounds of the agency, one in each state, and one of a neighbour."""
    isi = {}
    for tahun, status in ((2023, "ditetapkan"), (2024, "dikalibrasi"), (2025, "draf")):
        baru = PutaranPemetaanFactory(nama=f"Putaran {tahun}", unit=organisasi.badan, tanggal=date(tahun, 7, 1))
        isi[status] = jadikan(baru, status, para.kosmas.pengguna, terbit=status == "ditetapkan")
    PutaranPemetaanFactory(nama="Putaran tetangga", unit=organisasi.badan_lain)
    return isi


# --- the list -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kueri", "tampil"),
    [
        ({"sort": "tanggal"}, ["Putaran 2023", "Putaran 2024", "Putaran 2025"]),
        ({"sort": "-nama"}, ["Putaran 2025", "Putaran 2024", "Putaran 2023"]),
        ({"status": "draf"}, ["Putaran 2025"]),
        ({"status": "ditetapkan"}, ["Putaran 2023"]),
        ({"status": "khayal", "sort": "nama"}, ["Putaran 2023", "Putaran 2024", "Putaran 2025"]),
    ],
)
def test_putaran_disaring_dan_diurutkan_tanpa_tetangga(masuk, para, putaran, kueri, tampil):
    assert nama(masuk(para.maria).get(DAFTAR, kueri)) == tampil


def test_daftar_putaran_menyebut_keadaan_dan_menaut(masuk, para, putaran):
    halaman = teks(masuk(para.maria).get(DAFTAR))
    for satu in putaran.values():
        assert f'href="{satu.get_absolute_url()}">{satu.nama}</a>' in halaman
    assert "1 Juli 2023" in halaman and "Dibuka" in halaman and "Belum dibuka" in halaman
    assert alamat_baru() in halaman


def alamat_baru() -> str:
    return reverse("pemetaan:buat_putaran")


def test_berkas_putaran_dalam_kata(masuk, para, putaran):
    baris = {satu["Putaran"]: satu for satu in berkas(masuk(para.maria), DAFTAR)}
    tetap, draf = baris["Putaran 2023"], baris["Putaran 2025"]
    assert (tetap["Status"], tetap["Untuk pegawai"], tetap["Tanggal data"]) == ("Ditetapkan", "Dibuka", "2023-07-01")
    assert (draf["Status"], draf["Untuk pegawai"], draf["Ditetapkan"]) == ("Draf", "Belum dibuka", "")
    assert tetap["Ditetapkan"] == tanggal(timezone.now()) and "<" not in "".join(tetap.values())


def test_putaran_dapat_dibawa_sebagai_xlsx(masuk, para, putaran):
    isi = masuk(para.maria).get(DAFTAR, {"_export": "xlsx"}).content
    assert load_workbook(io.BytesIO(isi)).active.max_row == 4


@pytest.mark.parametrize(
    ("siapa", "status", "boleh_buat"),
    [("maria", 200, True), ("kosmas", 200, False), ("sari", 200, False), ("budi", 403, None), ("admin", 403, None)],
)
def test_daftar_putaran_menurut_peran(masuk, para, putaran, siapa, status, boleh_buat):
    jawaban = masuk(getattr(para, siapa)).get(DAFTAR)
    assert jawaban.status_code == status
    assert status == 403 or (alamat_baru() in teks(jawaban)) is boleh_buat


# --- the litany -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verba", VERBA_KELOLA + VERBA_KEPALA)
def test_verba_putaran_tidak_lewat_get(masuk, para, putaran, verba):
    klien = masuk(para.maria if verba != "tetapkan_putaran" else para.kosmas)
    assert klien.get(alamat(verba, putaran["draf"].pk)).status_code == 405


@pytest.mark.parametrize("verba", VERBA_KELOLA)
@pytest.mark.parametrize("siapa", ["kosmas", "sari", "budi", "bkd", "admin"])
def test_verba_kepegawaian_tanpa_izin_403(masuk, para, putaran, verba, siapa):
    assert masuk(getattr(para, siapa)).post(alamat(verba, putaran["draf"].pk)).status_code == 403
    assert PutaranPemetaan.objects.get(pk=putaran["draf"].pk).status == "draf"


@pytest.mark.parametrize("verba", VERBA_KEPALA)
@pytest.mark.parametrize("siapa", ["sari", "budi", "bkd", "admin"])
def test_verba_kepala_tanpa_izin_403(masuk, para, putaran, verba, siapa):
    assert masuk(getattr(para, siapa)).post(alamat(verba, putaran["dikalibrasi"].pk)).status_code == 403


@pytest.mark.parametrize(
    ("verba", "status"),
    [
        ("ajukan_putaran", "ditetapkan"),
        ("hapus_putaran", "dikalibrasi"),
        ("hitung_putaran", "dikalibrasi"),
        ("terbitkan_putaran", "draf"),
        ("tutup_putaran", "dikalibrasi"),
        ("kembalikan_putaran", "ditetapkan"),
    ],
)
def test_keadaan_yang_salah_ditolak_dengan_sebabnya(masuk, para, putaran, verba, status):
    jawaban = masuk(para.maria).post(alamat(verba, putaran[status].pk), {"alasan": "Keliru"})
    assert jawaban.status_code == 422
    assert jawaban.context["form"].non_field_errors()
    assert PutaranPemetaan.objects.get(pk=putaran[status].pk).status == status


def test_draf_dihapus_dan_pembacanya_kembali_ke_daftar(masuk, para, putaran):
    draf = putaran["draf"]
    assert masuk(para.maria).post(alamat("hapus_putaran", draf.pk)).url == DAFTAR
    assert not PutaranPemetaan.objects.filter(pk=draf.pk).exists()
    assert PutaranPemetaan.pgh_event_model.objects.filter(pgh_obj_id=draf.pk).exists(), "its history stays"


@pytest.mark.parametrize("siapa", ["maria", "kosmas"])
def test_putaran_ditutup_lalu_dibuka_lagi(masuk, para, putaran, siapa):
    klien, tetap = masuk(getattr(para, siapa)), putaran["ditetapkan"]
    for verba, terbit in (("tutup_putaran", False), ("terbitkan_putaran", True)):
        assert klien.post(alamat(verba, tetap.pk)).url == tetap.get_absolute_url()
        assert segar(tetap).terbit is terbit
    assert [satu.terbit for satu in tetap.events.order_by("-pgh_id")[:2]] == [True, False]


# --- which steps are open -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "maria", "kosmas", "sari"),
    [
        ("draf", {"hitung", "ubah", "hapus", "ajukan"}, set(), set()),
        ("dikalibrasi", {"kembalikan"}, {"kembalikan", "tetapkan"}, set()),
        ("ditetapkan", {"tutup"}, {"tutup"}, set()),
    ],
)
def test_langkah_menurut_keadaan_dan_orang(para, putaran, status, maria, kosmas, sari):
    hari, satu = timezone.localdate(), putaran[status]
    assert langkah_putaran(satu, para.maria.pengguna, hari) == maria
    assert langkah_putaran(satu, para.kosmas.pengguna, hari) == kosmas
    assert langkah_putaran(satu, para.sari.pengguna, hari) == sari


def test_selama_dihitung_tidak_ada_langkah(para, putaran):
    satu = putaran["draf"]
    PutaranPemetaan.objects.filter(pk=satu.pk).update(pekerjaan=PekerjaanFactory(), dihitung_pada=None)
    assert langkah_putaran(segar(satu), para.maria.pengguna, timezone.localdate()) == frozenset()


def test_belum_dihitung_belum_dapat_diajukan(para, organisasi):
    baru = PutaranPemetaanFactory(unit=organisasi.badan)
    assert langkah_putaran(baru, para.maria.pengguna, timezone.localdate()) == {"hitung", "ubah", "hapus"}


# --- people in a file and on paper ----------------------------------------------------------------------------------


@pytest.fixture
def berisi(para, organisasi, putaran):
    draf = putaran["draf"]
    pabrik.peta(draf, para.budi)
    pabrik.peta(draf, para.sari, kotak=8)
    pabrik.peta(draf, para.tina, belum=True)
    luar = ["Dikecualikan (§1.5): Cuti di luar tanggungan negara."]
    pabrik.peta(draf, para.yosef, belum=True, dikecualikan="cltn", kekurangan=luar)
    return draf


def test_berkas_orang_menyebut_kotak_atau_sebab_tidak_ada(masuk, para, berisi):
    baris = {satu["Pegawai"]: satu for satu in berkas(masuk(para.maria), alamat("daftar_orang", berisi.pk))}
    assert [baris[orang]["Kotak"] for orang in ("Budi Seran", "Sari Ndun")] == ["5", "8"]
    assert baris["Sari Ndun"]["Kotak hitungan"] == "5"
    assert (baris["Tina Lay"]["Kotak"], baris["Tina Lay"]["JPM"]) == ("Belum ada asesmen yang berlaku.", "")
    assert baris["Yosef Kono"]["Kotak"].startswith("Dikecualikan (§1.5)")
    assert (float(baris["Budi Seran"]["JPM"]), baris["Budi Seran"]["NIP"]) == (84.5, para.budi.nip)


@pytest.mark.parametrize(
    ("urut", "pertama"), [("pegawai", "Budi Seran"), ("-pegawai", "Yosef Kono"), ("-kotak_hitung", None)]
)
def test_orang_diurutkan_dan_tidak_hilang(masuk, para, berisi, urut, pertama):
    jawaban = masuk(para.maria).get(alamat("daftar_orang", berisi.pk), {"sort": urut})
    orang = [satu.record.pegawai.nama for satu in jawaban.context["table"].rows]
    assert sorted(orang) == ["Budi Seran", "Sari Ndun", "Tina Lay", "Yosef Kono"]
    assert pertama in (None, orang[0])


def test_cetakan_memuat_yang_berkotak_menurut_kotak_lalu_yang_belum_dan_yang_luar(para, berisi):
    orang = peta.terjangkau(berisi, para.maria.pengguna)
    isi = cetak_kotak.konteks(berisi, orang, para.maria.pengguna, [("Unit", "Bidang", "?")])
    assert [satu.pegawai.nama for satu in isi["orang"]] == ["Sari Ndun", "Budi Seran"]
    assert [satu.pegawai.nama for satu in isi["belum"]] == ["Tina Lay"]
    assert [satu.pegawai.nama for satu in isi["luar"]] == ["Yosef Kono"]
    assert "oleh Maria Bria · rahasia" in isi["kaki"] and isi["terpotong"] is False
    assert (isi["kop"]["nama"], isi["keping"]) == ("Badan Contoh", [("Unit", "Bidang", "?")])


@pytest.mark.parametrize(("batas", "terpotong"), [(1, True), (2, False)])
def test_cetakan_yang_terlalu_panjang_dipotong_dan_mengatakannya(para, berisi, monkeypatch, batas, terpotong):
    monkeypatch.setattr(cetak_kotak, "ORANG_TERBANYAK", batas)
    isi = cetak_kotak.konteks(berisi, peta.terjangkau(berisi, para.maria.pengguna), para.maria.pengguna, [])
    assert (len(isi["orang"]), isi["terpotong"]) == (batas, terpotong)


@pytest.mark.lambat
def test_cetakan_diunduh_dengan_namanya(masuk, para, berisi):
    jawaban = masuk(para.maria).get(alamat("cetak_putaran", berisi.pk))
    assert jawaban["Content-Type"] == "application/pdf" and jawaban.content.startswith(b"%PDF")
    assert f"pemetaan-{berisi.pk}.pdf" in jawaban["Content-Disposition"]
    assert masuk(para.maria).post(alamat("cetak_putaran", berisi.pk)).status_code == 405


# --- why somebody has no box ----------------------------------------------------------------------------------------


def test_tanpa_standar_disebut_standarnya_bukan_asesmennya(para, organisasi, isi, hitung):
    from kompetensi.models import StandarKompetensi

    StandarKompetensi.objects.filter(jenjang=organisasi.peneliti.jenjang).delete()
    baris = hitung().pemetaan.get(pegawai=para.budi)
    assert (baris.kotak, baris.jpm) == (None, None)
    assert "Jabatannya belum punya standar kompetensi." in baris.kekurangan


def test_setiap_orang_punya_kotak_atau_sebab(isi, hitung, para, organisasi):
    PegawaiFactory.create_batch(3, jabatan=organisasi.peneliti)
    cuti = PegawaiFactory(jabatan=organisasi.peneliti)
    StatusPegawaiFactory(pegawai=cuti, jenis="cltn")
    putaran = hitung(potongan=2)
    semua = list(putaran.pemetaan.all())
    assert len(semua) == hitungan.orang(putaran).count() == 10
    assert all(bool(satu.kotak) != bool(satu.kekurangan) for satu in semua)
    assert [satu.pegawai_id for satu in semua if satu.dikecualikan] == [cuti.pk]
