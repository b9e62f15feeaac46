"""Import of performance: SIASN's columns and codes, numbers, contradictions refused, overwriting said."""

import json
from datetime import date
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from hris.impor.kerangka import pengimpor
from pegawai.models import Impor
from pemetaan.impor_kinerja import SENDIRI
from pemetaan.models import PenilaianKinerja
from tests.pegawai.factories import PegawaiFactory
from tests.pegawai.test_impor import buku
from tests.pemetaan.factories import PenilaianKinerjaFactory, PeriodeKinerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def tahunan(predikat):
    """The year 2024, as SIASN's skp22 counts."""
    return PeriodeKinerjaFactory(nama="Tahun 2024", jenis="tahun", mulai=date(2024, 1, 1), selesai=date(2024, 12, 31))


@pytest.fixture
def unggah(organisasi, para, masuk, antrean, tahunan):
    def _unggah(*baris: dict) -> Impor:
        data = {"unit": organisasi.badan.pk, "berkas": SimpleUploadedFile("skp22.xlsx", buku(*baris))}
        jawaban = masuk(para.maria).post(reverse("pegawai:impor", args=["kinerja"]), data)
        assert jawaban.status_code == 302, jawaban.content.decode()
        antrean()
        return Impor.objects.get()

    return _unggah


def siasn(orang, hasil="DIATAS EKSPEKTASI", perilaku="SESUAI EKSPEKTASI", kuadran="BAIK", **lain) -> dict:
    """A row of skp22."""
    return {
        "nipBaru": orang.nip,
        "nama": orang.nama,
        "tahun": "2024",
        "hasilKinerja": hasil,
        "hasilKinerjaNilai": lain.pop("kode_hasil", {"D": "1", "S": "2"}[hasil[0]]),
        "perilakuKerja": perilaku,
        "PerilakuKerjaNilai": "2",
        "kuadranKinerja": kuadran,
        "KuadranKinerjaNilai": lain.pop("kode_kuadran", "2"),
        "namaPenilai": "SARI NDUN",
        "nipNrpPenilai": "197001012000012001",
        "statusPenilai": "ASN",
    } | lain


def kesalahan(impor) -> list[str]:
    return [salah for satu in impor.baris.all() for salah in satu.kesalahan]


def tulis(masuk, para, impor, antrean) -> Impor:
    masuk(para.maria).post(reverse("pegawai:impor_tulis", args=[impor.pk]), {"lewati_yang_salah": "on"})
    antrean()
    return Impor.objects.get()


# --- check, preview, confirm -----------------------------------------------------------------------------------------


def test_baru_berubah_tetap_dan_ditolak(unggah, masuk, para, tahunan, predikat, antrean):
    sama = {"hasil_kerja": "di-atas", "perilaku_kerja": "sesuai", "predikat": predikat["baik"], "sah": True}
    PenilaianKinerjaFactory(pegawai=para.sari, periode=tahunan, diajukan=True)
    PenilaianKinerjaFactory(pegawai=para.yosef, periode=tahunan, sumber="siasn", **sama)
    impor = unggah(*(siasn(satu) for satu in (para.budi, para.sari, para.yosef, para.joko)))
    assert [satu.hasil for satu in impor.baris.all()] == ["baru", "berubah", "tetap", "ditolak"]
    assert kesalahan(impor) == ["NIP ini tidak ada di antara pegawai badan ini."]
    impor = tulis(masuk, para, impor, antrean)
    satu = PenilaianKinerja.objects.get(pegawai=para.budi)
    assert (impor.status, satu.status, satu.sumber) == ("selesai", "sah", "siasn")
    assert (satu.predikat.kode, satu.penilai_nama, satu.dikonfirmasi_oleh) == (
        "baik",
        "SARI NDUN",
        para.maria.pengguna,
    )
    assert satu.events.get().pgh_context.metadata["impor"] == impor.pk


def test_yang_ditimpa_disebut(unggah, para, tahunan):
    PenilaianKinerjaFactory(pegawai=para.budi, periode=tahunan, diajukan=True)
    baris = unggah(siasn(para.budi)).baris.get()
    assert baris.akibat == ["Menimpa penilaian yang diisi atasan."]
    assert [satu["bidang"] for satu in baris.perubahan] == ["Hasil kerja", "Status"]
    assert (baris.perubahan[0]["lama"], baris.perubahan[0]["baru"]) == ("Sesuai ekspektasi", "Di atas ekspektasi")


def test_hasil_sendiri_dilewati_dan_disebut_barisnya(unggah, masuk, para, antrean):
    impor = tulis(masuk, para, unggah(siasn(para.budi), siasn(para.maria)), antrean)
    assert impor.pesan.startswith("Data sudah ditulis, kecuali baris 3 (Maria Bria, Tahun 2024).")
    assert [satu.pegawai for satu in PenilaianKinerja.objects.all()] == [para.budi]
    assert [(satu.hasil, satu.kesalahan) for satu in impor.baris.all()] == [("baru", []), ("ditolak", [SENDIRI])]
    dilewati = impor.baris.last()
    assert (dilewati.asli["nipBaru"], dilewati.perubahan, dilewati.akibat) == (para.maria.nip, [], [])


def test_impor_dengan_baris_sendiri_selesai_bukan_gagal(unggah, masuk, para, antrean):
    impor = tulis(masuk, para, unggah(siasn(para.budi), siasn(para.maria)), antrean)
    assert (impor.status, impor.pekerjaan.status, impor.pekerjaan.pesan) == ("selesai", "selesai", impor.pesan)
    halaman = masuk(para.maria).get(f"{impor.get_absolute_url()}?hasil=ditolak").content.decode()
    assert SENDIRI in halaman
    assert reverse("pegawai:impor_ditolak", args=[impor.pk]) in halaman


def test_impor_yang_hanya_berisi_hasil_sendiri_tidak_menulis_apa_pun(unggah, masuk, para, antrean):
    impor = tulis(masuk, para, unggah(siasn(para.maria)), antrean)
    assert not PenilaianKinerja.objects.exists()
    assert [satu.hasil for satu in impor.baris.all()] == ["ditolak"]


# --- contradictions --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        (
            {"kuadran": "SANGAT BAIK", "kode_kuadran": "1"},
            "Predikat Sangat Baik bertentangan dengan hasil kerja di atas",
        ),
        ({"kode_kuadran": "1"}, "“BAIK”, tetapi “KuadranKinerjaNilai” berisi “1”; keduanya bertentangan"),
        ({"kode_hasil": "3"}, "“DIATAS EKSPEKTASI”, tetapi “hasilKinerjaNilai” berisi “3”"),
        ({"kode_hasil": "9"}, "seharusnya kode 1, 2, 3"),
        ({"hasil": "SANGAT MEMUASKAN"}, "seharusnya di atas, sesuai, atau di bawah ekspektasi"),
        ({"tahun": "2019"}, "Periode tahunan 2019 tidak ada atau belum mulai"),
        (
            {"bulanMulaiPenilaian": "4", "bulanSelesaiPenilaian": "6"},
            "Periode 2024 bulan 4 sampai 6 tidak ada atau belum mulai",
        ),
        ({"tahun": "24"}, "tahun empat angka"),
        ({"bulanMulaiPenilaian": "13"}, "bilangan bulat 1 sampai 12"),
        ({"perilakuKerja": "", "PerilakuKerjaNilai": ""}, "Isi perilaku kerja dengan di atas, sesuai, atau"),
        ({"Nilai": "95"}, "Skema ini tidak memakai nilai angka"),
        ({"Nilai": "sembilan puluh"}, "seharusnya angka 0 sampai 120, misalnya 88,4"),
        (
            {"Periode": "Tahun 2024", "tahun": "2023"},
            "Tahun 2023 bertentangan dengan periode “Tahun 2024” (",
        ),
        ({"Periode": "Tahun 2024", "bulanSelesaiPenilaian": "6"}, "Bulan Selesai 6 bertentangan dengan periode"),
    ],
)
def test_yang_tidak_mungkin_ditolak_dengan_sebabnya(unggah, para, isi, pesan):
    impor = unggah(siasn(para.budi, **isi))
    assert any(pesan in satu for satu in kesalahan(impor)), kesalahan(impor)


def test_nama_periode_yang_dimiliki_dua_periode_ditolak(unggah, para):
    for nama, tahun in (("Triwulan I", 2022), ("triwulan I", 2023)):
        PeriodeKinerjaFactory(nama=nama, mulai=date(tahun, 1, 1), selesai=date(tahun, 3, 31))
    impor = unggah(siasn(para.budi, Periode="TRIWULAN I"))
    assert kesalahan(impor) == [
        "Ada beberapa periode “TRIWULAN I”; bedakan namanya pada Periode kinerja, atau isi tahun dan bulannya saja."
    ]


def test_baris_contoh_templat_selalu_ditolak(organisasi, masuk, para, tahunan):
    isi = pengimpor("kinerja").templat(None)
    lembar = pengimpor("kinerja").baca(isi, "templat.xlsx", organisasi.badan)
    (satu,) = pengimpor("kinerja").periksa(lembar, unit=organisasi.badan, tanggal=timezone.localdate())
    assert "baris contoh" in satu.kesalahan[-1]


def test_satu_orang_boleh_beberapa_periode_tetapi_tidak_dua_kali(unggah, para, periode):
    kedua = siasn(para.budi, bulanMulaiPenilaian="1", bulanSelesaiPenilaian="6", tahun="2025")
    impor = unggah(siasn(para.budi), kedua, siasn(para.budi, hasil="SESUAI EKSPEKTASI"))
    assert [satu.hasil for satu in impor.baris.all()] == ["baru", "baru", "ditolak"]
    assert "sudah ada pada baris 2" in kesalahan(impor)[0]


# --- other columns ---------------------------------------------------------------------------------------------------


def angka(orang, nilai, predikat="", inovasi="", periode="semester i 2021") -> dict:
    return {"NIP": orang.nip, "Periode": periode, "Nilai": nilai, "Predikat": predikat, "Inovasi": inovasi}


def test_nilai_pp_30_2019(unggah, masuk, para, periode_angka, antrean):
    impor = unggah(
        angka(para.budi, "112,5", "Sangat Baik", "Dasbor usulan"),
        angka(para.sari, "112,5", "Sangat Baik"),
        angka(para.yosef, "121"),
        angka(para.kosmas, "88", "Baik"),
    )
    assert [satu.hasil for satu in impor.baris.all()] == ["baru", "ditolak", "ditolak", "ditolak"]
    assert all("PP 30/2019 Pasal 41" in satu for satu in kesalahan(impor))
    assert "ide baru atau cara baru" in kesalahan(impor)[0]
    tulis(masuk, para, impor, antrean)
    assert PenilaianKinerja.objects.get().nilai == Decimal("112.5")


def test_hanya_kode_siasn(unggah, masuk, para, tahunan, antrean):
    kode = {"nip": para.budi.nip, "tahun": 2024, "hasilKinerjaNilai": 1, "perilakuKerjaNilai": 3}
    impor = unggah(kode | {"kuadranKinerjaNilai": 4})
    assert [satu.hasil for satu in impor.baris.all()] == ["baru"], kesalahan(impor)
    tulis(masuk, para, impor, antrean)
    assert PenilaianKinerja.objects.get().predikat.kode == "kurang"


# --- reach, size, command --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("siapa", ["budi", "sari", "kosmas", "joko", "bkd", "admin"])
def test_hanya_pengelola_mengimpor(masuk, para, siapa):
    assert masuk(getattr(para, siapa)).get(reverse("pegawai:impor", args=["kinerja"])).status_code == 403


def test_perbandingan_dan_penulisan_dengan_kueri_yang_tetap(organisasi, para, tahunan):
    jenis = pengimpor("kinerja")

    def kueri(orang) -> int:
        lembar = jenis.baca(buku(*(siasn(satu) for satu in orang)), "a.xlsx", organisasi.badan)
        with CaptureQueriesContext(connection) as semua:
            rencana = jenis.periksa(lembar, unit=organisasi.badan, tanggal=timezone.localdate())
            orang = jenis.bandingkan(rencana, organisasi.badan, timezone.localdate())
            jenis.tulis(rencana, orang, impor=Impor(), oleh=para.maria.pengguna)
        return len(semua)

    banyak = PegawaiFactory.create_batch(33, jabatan=organisasi.peneliti)
    assert kueri(banyak[:3]) == kueri(banyak[3:])
    assert PenilaianKinerja.objects.sah().count() == 33


def test_perintah(tmp_path, organisasi, para, tahunan, capsys):
    berkas = tmp_path / "skp22.xlsx"
    berkas.write_bytes(buku(siasn(para.budi), siasn(para.sari, kuadran="KURANG", kode_kuadran="4")))
    pilihan = {"unit": organisasi.badan.kode, "format": "json"}
    call_command("impor_kinerja", str(berkas), **pilihan)
    hasil = json.loads(capsys.readouterr().out)
    assert (hasil["baru"], hasil["ditolak"], hasil["ditulis"]) == (1, 1, False)
    assert "seharusnya Baik" in hasil["baris_ditolak"][0]["kesalahan"][0]
    call_command("impor_kinerja", str(berkas), tulis=True, lewati_yang_salah=True, **pilihan)
    assert PenilaianKinerja.objects.get().pegawai == para.budi


def test_perintah_menyebut_baris_sendiri_yang_dilewati(tmp_path, organisasi, para, tahunan, capsys):
    berkas = tmp_path / "skp22.xlsx"
    berkas.write_bytes(buku(siasn(para.budi), siasn(para.maria)))
    oleh = para.maria.pengguna.username
    call_command("impor_kinerja", str(berkas), unit=organisasi.badan.kode, format="json", tulis=True, oleh=oleh)
    hasil = json.loads(capsys.readouterr().out)
    assert (hasil["baru"], hasil["ditolak"], hasil["ditulis"]) == (1, 1, True)
    assert hasil["baris_ditolak"][0]["nip"] == para.maria.nip
    assert "hasil Anda sendiri" in hasil["baris_ditolak"][0]["kesalahan"][0]
    assert PenilaianKinerja.objects.get().pegawai == para.budi
