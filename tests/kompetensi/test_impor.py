"""The wide file of assessments and the workbook of standards: from file to preview to rows, and the commands."""

import json
from datetime import date
from io import BytesIO, StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from openpyxl import Workbook, load_workbook

from kompetensi.models import Asesmen, StandarKompetensi
from pegawai.models import Impor
from tests.kompetensi.factories import KompetensiFactory

pytestmark = pytest.mark.django_db


def buku(judul, *baris) -> bytes:
    isi = Workbook()
    for satu in (judul, *baris):
        isi.active.append(satu)
    keluar = BytesIO()
    isi.save(keluar)
    return keluar.getvalue()


@pytest.fixture
def unggah(masuk, para, organisasi, antrean, kamus):
    """Return a function that uploads a file of a kind as maria and lets the worker check it."""

    def _unggah(jenis, isi, oleh=None):
        data = {"unit": organisasi.badan.pk, "berkas": SimpleUploadedFile("hasil.xlsx", isi)}
        jawaban = masuk(oleh or para.maria).post(reverse("pegawai:impor", args=[jenis]), data)
        assert jawaban.status_code == 302, jawaban.content.decode()
        antrean()
        return Impor.objects.first()

    return _unggah


@pytest.fixture
def tulis(masuk, para, antrean):
    """Return a function that confirms an import, the wrong rows passed over."""

    def _tulis(impor):
        masuk(para.maria).post(reverse("pegawai:impor_tulis", args=[impor.pk]), {"lewati_yang_salah": "on"})
        antrean()
        impor.refresh_from_db()
        assert impor.status == "selesai", impor.pesan

    return _tulis


def hasil(impor):
    return list(impor.baris.order_by("nomor").values_list("hasil", flat=True))


def kesalahan(impor):
    return " ".join(satu for baris in impor.baris.all() for satu in baris.kesalahan)


LEBAR = (
    "No",
    "NIP",
    "Nama",
    "Jabatan",
    "Tanggal Asesmen",
    "Integritas",
    "Perekat Bangsa",
    "JPM (%)",
    "Saran 1",
    "Saran 2",
)


def baris(orang, *tingkat, tanggal="16-02-2026", jpm="88,89", saran=("Magang", "Coaching"), nip=None):
    return (1, nip or orang.nip, orang.nama, "Peneliti", tanggal, *tingkat, jpm, *saran)


# --- assessments --------------------------------------------------------------------------------------------------


def test_format_lebar_menjadi_asesmen(unggah, tulis, para, kamus):
    impor = unggah("asesmen", buku(LEBAR, baris(para.budi, 3, 2)))
    assert hasil(impor) == ["baru"]
    assert not Asesmen.objects.exists()
    tulis(impor)
    asesmen = Asesmen.objects.get(pegawai=para.budi)
    assert (asesmen.tanggal, asesmen.berlaku_sampai) == (date(2026, 2, 16), date(2029, 2, 15))
    assert (asesmen.metode, str(asesmen.jpm_sumber), asesmen.saran) == ("asesmen-center", "88.89", "Magang\nCoaching")
    assert dict(asesmen.hasil.values_list("kompetensi__kode", "tingkat")) == {"integritas": 3, "perekat-bangsa": 2}


@pytest.mark.parametrize(
    ("kode", "nama", "judul"),
    [
        ("kerja-sama", "Kerja Sama", "Kerjasama"),
        ("kerja-sama", "Kerja Sama", "KERJA SAMA"),
        ("pengembangan-diri", "Pengembangan Diri dan Orang Lain", "Pengembangan Diri & Orang Lain"),
        ("orientasi-hasil", "Orientasi pada Hasil", "Orientasi Hasil"),
    ],
)
def test_varian_nama_kompetensi_dikenali(unggah, tulis, para, kode, nama, judul):
    KompetensiFactory(kode=kode, nama=nama)
    tulis(unggah("asesmen", buku(("NIP", "Tanggal", judul), (para.budi.nip, "2026-02-16", 4))))
    assert Asesmen.objects.get().hasil.get().kompetensi.kode == kode


def test_sel_kosong_bukan_nol(unggah, tulis, para):
    tulis(unggah("asesmen", buku(LEBAR, baris(para.budi, 0, None))))
    assert list(Asesmen.objects.get().hasil.values_list("kompetensi__kode", "tingkat")) == [("integritas", 0)]


@pytest.mark.parametrize(
    ("ubah", "pesan"),
    [
        ({"tingkat": (6, 2)}, "seharusnya bilangan bulat 0 sampai 5"),
        ({"tingkat": ("tiga", 2)}, "seharusnya bilangan bulat 0 sampai 5"),
        ({"tingkat": (None, None)}, "Tidak ada satu pun kompetensi"),
        ({"tanggal": "2999-01-01"}, "antara tahun"),
        ({"tanggal": "31-12-2099"}, "tidak di masa depan"),
        ({"tanggal": None}, "“Tanggal Asesmen” wajib diisi"),
        ({"jpm": "999"}, "seharusnya angka 0 sampai 300"),
        ({"nip": "1.98505E+17"}, "NIP"),
        ({"nip": "199003152015032004"}, "tidak ada di antara pegawai badan ini"),
        ({"saran": ("@SUM(A1)", "")}, "rumus"),
    ],
)
def test_baris_salah_ditolak_dengan_alasannya(unggah, para, ubah, pesan):
    tingkat = ubah.pop("tingkat", (3, 2))
    impor = unggah("asesmen", buku(LEBAR, baris(para.budi, *tingkat, **ubah)))
    assert hasil(impor) == ["ditolak"]
    assert pesan in kesalahan(impor)


def test_pegawai_badan_lain_ditolak(unggah, para):
    assert "tidak ada di antara pegawai" in kesalahan(unggah("asesmen", buku(LEBAR, baris(para.joko, 3, 2))))


def test_baris_baik_ditulis_yang_salah_dilewati(unggah, tulis, para):
    impor = unggah("asesmen", buku(LEBAR, baris(para.budi, 3, 2), baris(para.sari, 9, 2), baris(para.budi, 1, 1)))
    assert hasil(impor) == ["baru", "ditolak", "ditolak"]
    assert "sudah ada pada baris 2" in kesalahan(impor)
    tulis(impor)
    assert Asesmen.objects.get().pegawai == para.budi


def test_dua_tanggal_satu_orang_dalam_satu_berkas(unggah, tulis, para):
    tulis(unggah("asesmen", buku(LEBAR, baris(para.budi, 3, 2), baris(para.budi, 2, 2, tanggal="2024-02-16"))))
    assert Asesmen.objects.filter(pegawai=para.budi).count() == 2


def test_unggahan_kedua_tetap_dan_perbedaan_tampil_lalu_diperbaiki(unggah, tulis, para):
    tulis(unggah("asesmen", buku(LEBAR, baris(para.budi, 3, 2))))
    assert hasil(unggah("asesmen", buku(LEBAR, baris(para.budi, 3, 2)))) == ["tetap"]
    impor = unggah("asesmen", buku(LEBAR, baris(para.budi, 4, 2)))
    assert hasil(impor) == ["berubah"]
    assert impor.baris.get().perubahan == [{"bidang": "Integritas", "lama": "3", "baru": "4"}]
    tulis(impor)
    assert Asesmen.objects.get().hasil.get(kompetensi__kode="integritas").tingkat == 4


def test_baris_pengunggah_sendiri_boleh_di_antara_yang_lain(unggah, tulis, para):
    tulis(unggah("asesmen", buku(LEBAR, baris(para.maria, 3, 2))))
    assert Asesmen.objects.get().oleh == para.maria.pengguna


@pytest.mark.parametrize(("siapa", "status"), [("maria", 200), ("sari", 403), ("budi", 403), ("bkd", 403)])
@pytest.mark.parametrize("jenis", ["asesmen", "standar"])
def test_hanya_kepegawaian_yang_mengimpor(masuk, para, kamus, jenis, siapa, status):
    for nama in ("impor", "impor_templat"):
        assert masuk(getattr(para, siapa)).get(reverse(f"pegawai:{nama}", args=[jenis])).status_code == status


def test_templat_asesmen_memuat_setiap_kompetensi(masuk, para, kamus):
    isi = masuk(para.maria).get(reverse("pegawai:impor_templat", args=["asesmen"])).content
    judul = next(load_workbook(BytesIO(isi))["Asesmen"].values)
    assert {"NIP", "Tanggal Asesmen", "Integritas", "Perekat Bangsa", "Metodologi Riset"} <= set(judul)


def test_perintah_impor_asesmen(para, kamus, organisasi, tmp_path):
    berkas = tmp_path / "hasil.xlsx"
    berkas.write_bytes(buku(LEBAR, baris(para.budi, 3, 2), baris(para.joko, 3, 2)))
    isi = {"format": "json", "unit": "badan", "stdout": StringIO()}
    call_command("impor_asesmen", berkas, **isi)
    laporan = json.loads(isi["stdout"].getvalue())
    assert (laporan["baru"], laporan["ditolak"], laporan["ditulis"]) == (1, 1, False)
    call_command("impor_asesmen", berkas, tulis=True, lewati_yang_salah=True, **isi)
    assert Asesmen.objects.get().pegawai == para.budi


# --- standards ----------------------------------------------------------------------------------------------------

STANDAR = ("Unit Kerja", "Jabatan", "Berlaku Mulai", "Dasar Hukum", "Integritas", "Metodologi Riset")


def baris_standar(*tingkat, jabatan="Peneliti Ahli Muda", unit="Bidang Penelitian", mulai="01-07-2026", dasar="SK 8"):
    return (unit, jabatan, mulai, dasar, *tingkat)


def test_standar_ditulis_dan_sel_kosong_tidak_mengubah(unggah, tulis, organisasi):
    impor = unggah("standar", buku(STANDAR, baris_standar(4, None)))
    assert impor.baris.get().perubahan == [{"bidang": "Integritas", "lama": "mengikuti jenjang", "baru": "4"}]
    tulis(impor)
    efektif = StandarKompetensi.objects.efektif(date(2026, 7, 1)).filter(untuk=organisasi.peneliti.pk)
    assert dict(efektif.values_list("kompetensi__kode", "tingkat")) == {
        "integritas": 4,
        "perekat-bangsa": 3,
        "riset": 2,
    }


@pytest.mark.parametrize(
    ("ubah", "pesan"),
    [
        ({"jabatan": "Jabatan Khayal"}, "Jabatan “Jabatan Khayal” tidak ada pada Bidang Penelitian"),
        ({"jabatan": "Kepala Badan Lain", "unit": "Badan Lain"}, "Unit “Badan Lain” tidak ada di Badan Contoh"),
        ({"unit": None}, "Kolom “Kode Unit” atau “Unit Kerja” wajib diisi"),
        ({"mulai": None}, "“Berlaku Mulai” wajib diisi"),
        ({"dasar": None}, "“Dasar Hukum” wajib diisi"),
        ({"tingkat": (8, 1)}, "seharusnya bilangan bulat 0 sampai 5"),
    ],
)
def test_baris_standar_salah_ditolak(unggah, ubah, pesan):
    tingkat = ubah.pop("tingkat", (4, 1))
    impor = unggah("standar", buku(STANDAR, baris_standar(*tingkat, **ubah)))
    assert hasil(impor) == ["ditolak"]
    assert pesan in kesalahan(impor)


def ekspor_diubah(klien, ubah: dict, baris: int = 2) -> bytes:
    """Return the exported workbook with some cells of one row typed over."""
    lembar = load_workbook(BytesIO(klien.get(reverse("kompetensi:standar_ekspor")).content))
    kepala = [sel.value for sel in lembar["Standar"][1]]
    for judul, nilai in ubah.items():
        lembar["Standar"].cell(baris, kepala.index(judul) + 1).value = nilai
    keluar = BytesIO()
    lembar.save(keluar)
    return keluar.getvalue()


def test_ekspor_diunggah_kembali_tanpa_perubahan(unggah, masuk, para):
    assert set(hasil(unggah("standar", ekspor_diubah(masuk(para.maria), {})))) == {"tetap"}


def test_ekspor_dengan_satu_sel_diubah_hanya_menuntut_dasar_pada_baris_itu(unggah, masuk, para):
    impor = unggah("standar", ekspor_diubah(masuk(para.maria), {"Integritas": 5}))
    assert sorted(set(hasil(impor))) == ["ditolak", "tetap"]
    assert hasil(impor).count("ditolak") == 1
    assert "wajib diisi, karena ada tingkat yang berubah" in kesalahan(impor)


def test_ekspor_dengan_satu_sel_diubah_dan_berdasar_dapat_ditulis(unggah, masuk, para, tulis):
    ubah = {"Integritas": 5, "Berlaku Mulai": "2026-07-01", "Dasar Hukum": "SK 8"}
    impor = unggah("standar", ekspor_diubah(masuk(para.maria), ubah))
    assert sorted(set(hasil(impor))) == ["berubah", "tetap"]
    tulis(impor)
    assert StandarKompetensi.objects.get(dasar_hukum="SK 8").tingkat == 5


def test_nama_yang_tidak_ditulis_di_berkas_diisi_dari_pegawainya(unggah, para):
    tanpa_nama = list(baris(para.budi, 3, 2))
    tanpa_nama[2] = ""
    impor = unggah("asesmen", buku(LEBAR, tanpa_nama))
    assert impor.baris.get().nama == "Budi Seran"
