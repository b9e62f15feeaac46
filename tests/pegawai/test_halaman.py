"""Pages of module 1: lists, profile, history, search, organisation, and the forms of the personnel section."""

import csv
import io
from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.urls import reverse
from django.utils import timezone

from pegawai import nip
from pegawai.jejak import jejak_pegawai
from pegawai.models import Pegawai, RiwayatJabatan, StatusPegawai
from tests.pegawai.factories import (
    GolonganFactory,
    PegawaiFactory,
    RiwayatJabatanFactory,
    RiwayatPangkatFactory,
    StatusPegawaiFactory,
    nip_ke,
)

PUTUS = DateRange(date(2010, 1, 1), date(2020, 1, 1))


def buka(klien, nama, *args, **kueri) -> str:
    jawaban = klien.get(reverse(f"pegawai:{nama}", args=args), kueri)
    assert jawaban.status_code == 200
    return jawaban.content.decode()


def tercatat(pegawai) -> list:
    return [(satu.oleh, satu.isi) for satu in jejak_pegawai(pegawai)]


def tabel(halaman: str) -> str:
    return halaman[halaman.index("<tbody") :] if "<tbody" in halaman else ""


# --- staff list ---------------------------------------------------------------------------------------------------
def test_daftar_menyembunyikan_badan_lain(masuk, para):
    isi = tabel(buka(masuk(para.maria), "daftar"))
    assert "Budi Seran" in isi
    assert "Joko Lain" not in isi


def test_daftar_nip_utuh_untuk_pengelola_samar_untuk_kepala(masuk, para):
    assert nip.tampil(para.budi.nip) in buka(masuk(para.maria), "daftar")
    kepala = buka(masuk(para.kosmas), "daftar")
    assert nip.samar(para.budi.nip) in kepala
    assert nip.tampil(para.budi.nip) not in kepala


def test_daftar_kolom_jabatan_golongan_atasan_status(masuk, para):
    RiwayatPangkatFactory(pegawai=para.budi)
    StatusPegawaiFactory(pegawai=para.budi, jenis="tugas-belajar")
    isi = tabel(buka(masuk(para.maria), "daftar", q="budi"))
    for teks in ("Peneliti Ahli Muda", "Bidang Penelitian", "III/a", "Sari Ndun", "Tugas belajar"):
        assert teks in isi


@pytest.mark.parametrize(
    ("kueri", "ada", "tiada"),
    [
        ({"q": "seran"}, "Budi Seran", "Sari Ndun"),
        ({"unit": "sekretariat"}, "Tina Lay", "Budi Seran"),
        ({"jenjang": "jf-ahli-muda"}, "Budi Seran", "Sari Ndun"),
        ({"jenis_asn": "PNS"}, "Budi Seran", "Tina Lay"),
        ({"status": "cltn"}, "Yosef Kono", "Budi Seran"),
        ({"status": "di-luar-cakupan"}, "Yosef Kono", "Budi Seran"),
        ({"status": "aktif"}, "Budi Seran", "Yosef Kono"),
        ({"status": "bukan-pegawai-lagi"}, "Kosmas Manafe", "Budi Seran"),
        ({}, "Budi Seran", "Kosmas Manafe"),
    ],
)
def test_daftar_saringan(kueri, ada, tiada, masuk, para, organisasi):
    StatusPegawaiFactory(pegawai=para.yosef, jenis="cltn")
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="pensiun")
    Pegawai.objects.filter(pk=para.tina.pk).update(jenis_asn="PPPK")
    nilai = {"sekretariat": organisasi.sekretariat.pk, "jf-ahli-muda": organisasi.peneliti.jenjang_id}
    kueri = {nama: nilai.get(isi, isi) for nama, isi in kueri.items()}
    isi = tabel(buka(masuk(para.maria), "daftar", kolom=["nama", "status"], **kueri))
    assert ada in isi
    assert tiada not in isi


def test_saringan_hanya_menawarkan_unit_terjangkau(masuk, para, organisasi):
    halaman = buka(masuk(para.maria), "daftar")
    assert "Bidang Penelitian" in halaman
    assert "Badan Lain" not in halaman
    assert "Joko" not in buka(masuk(para.maria), "daftar", unit=organisasi.badan_lain.pk)


@pytest.mark.parametrize(("siapa", "utuh"), [("maria", True), ("kosmas", False)])
def test_ekspor_csv(siapa, utuh, masuk, para):
    jawaban = masuk(getattr(para, siapa)).get(reverse("pegawai:daftar"), {"_export": "csv", "q": "budi"})
    baris = list(csv.DictReader(io.StringIO(jawaban.content.decode("utf-8-sig"))))
    assert [satu["Nama"] for satu in baris] == ["Budi Seran"]
    assert (para.budi.nip in baris[0]["NIP"]) is utuh
    assert baris[0]["Status"] == "Aktif"


def test_ekspor_xlsx_terbuka(masuk, para):
    from openpyxl import load_workbook

    jawaban = masuk(para.maria).get(reverse("pegawai:daftar"), {"_export": "xlsx"})
    lembar = load_workbook(io.BytesIO(jawaban.content)).active
    assert lembar.max_row == 7
    assert lembar.cell(2, 2).value == para.budi.nip


@pytest.mark.parametrize(("nama", "siapa"), [("daftar", "maria"), ("tim", "kosmas"), ("cari", "maria")])
def test_kueri_tetap(nama, siapa, masuk, para, organisasi, django_assert_max_num_queries):
    klien, alamat = masuk(getattr(para, siapa)), reverse(f"pegawai:{nama}") + "?q=e"
    with django_assert_max_num_queries(15) as sedikit:
        klien.get(alamat)
    for _ in range(30):
        orang = PegawaiFactory(jabatan=organisasi.peneliti)
        RiwayatPangkatFactory(pegawai=orang)
    with django_assert_max_num_queries(len(sedikit)):
        assert "Pegawai 0" in klien.get(alamat).content.decode()


# --- team ---------------------------------------------------------------------------------------------------------
def test_tim_berjenjang(masuk, para):
    isi = tabel(buka(masuk(para.yosef), "tim"))
    assert "Maria Bria" in isi
    assert "Tina Lay" in isi
    assert "Tingkat 2" in isi
    assert "Yosef Kono" not in tabel(buka(masuk(para.yosef), "tim", kolom=["nama"]))
    assert "Budi Seran" not in isi


def test_tim_langsung_saja(masuk, para):
    isi = tabel(buka(masuk(para.yosef), "tim", langsung="1", kolom=["nama"]))
    assert "Maria Bria" in isi
    assert "Tina Lay" not in isi


def test_tim_seorang_plt_tanpa_dirinya(masuk, para, organisasi):
    RiwayatJabatanFactory(pegawai=para.maria, jabatan=organisasi.sekretaris, jenis="plh")
    isi = tabel(buka(masuk(para.maria), "tim", kolom=["nama"]))
    assert "Tina Lay" in isi
    assert "Maria Bria" not in isi


# --- profile ------------------------------------------------------------------------------------------------------
def test_profil_sendiri(masuk, para):
    Pegawai.objects.filter(pk=para.budi.pk).update(no_hp="0812-3")
    halaman = buka(masuk(para.budi), "saya")
    for teks in (nip.tampil(para.budi.nip), "0812-3", "Sari Ndun", "Kosmas Manafe", "Usulkan perubahan"):
        assert teks in halaman
    assert reverse("pegawai:ubah", args=[para.budi.pk]) not in halaman


def test_profil_bawahan_tanpa_data_pribadi(masuk, para):
    Pegawai.objects.filter(pk=para.budi.pk).update(no_hp="0812-3", alamat="Jalan Rahasia")
    halaman = buka(masuk(para.sari), "profil", para.budi.pk)
    assert "Peneliti Ahli Muda" in halaman
    for rahasia in ("0812-3", "Jalan Rahasia", nip.tampil(para.budi.nip), para.budi.nip, "17 Mei 1985"):
        assert rahasia not in halaman


def test_profil_bagi_pengelola(masuk, para):
    Pegawai.objects.filter(pk=para.budi.pk).update(tanggal_lahir=date(1985, 5, 18), no_hp="0812-3")
    halaman = buka(masuk(para.maria), "profil", para.budi.pk)
    assert "0812-3" in halaman
    assert "berbeda dari NIP" in halaman
    assert reverse("pegawai:tempatkan", args=[para.budi.pk]) in halaman


def test_profil_kepala_menyebut_atasan_di_luar_badan(masuk, para):
    assert "Sekretaris Daerah" in buka(masuk(para.kosmas), "saya")


def test_profil_plt(masuk, para, organisasi):
    RiwayatJabatanFactory(pegawai=para.maria, jabatan=organisasi.kabid, jenis="plt")
    assert "Plt. Kepala Bidang Penelitian" in buka(masuk(para.maria), "saya")


def test_tab_profil_menandai_yang_aktif(masuk, para):
    halaman = buka(masuk(para.budi), "riwayat", para.budi.pk)
    alamat = reverse("pegawai:riwayat", args=[para.budi.pk])
    assert f'<a href="{alamat}" aria-current="page">Riwayat</a>' in halaman
    tab = [kata for kata in ("Profil", "Kompetensi", "Kinerja", "IDP", "JP") if f">{kata}</a>" in halaman]
    assert tab == ["Profil", "Kompetensi", "Kinerja", "IDP", "JP"]


def test_saya_tanpa_pegawai_403(masuk, para):
    assert masuk(para.bkd).get(reverse("pegawai:saya")).status_code == 403


def test_riwayat_dengan_jejak_hanya_untuk_pengelola_dan_pemilik(masuk, para):
    masuk(para.maria).post(
        reverse("pegawai:ubah_status", args=[para.budi.pk]),
        {"jenis": "cltn", "mulai": "2026-01-01", "nomor_sk": "SK-77"},
    )
    halaman = buka(masuk(para.maria), "riwayat", para.budi.pk)
    assert "Status ditambahkan: Cuti di luar tanggungan negara" in halaman
    assert "Maria Bria" in halaman
    bawah = buka(masuk(para.sari), "riwayat", para.budi.pk)
    assert "Perubahan data" not in bawah
    assert "SK-77" not in bawah


# --- search and organisation --------------------------------------------------------------------------------------
def test_cari_hanya_dalam_jangkauan(masuk, para):
    assert "Budi Seran" in tabel(buka(masuk(para.sari), "cari", q="budi"))
    assert "Budi Seran" not in tabel(buka(masuk(para.yosef), "cari", q="budi"))
    assert "Tidak ada pegawai dalam jangkauan" in buka(masuk(para.yosef), "cari", q="budi")
    assert "<tbody" not in buka(masuk(para.sari), "cari")


def test_cari_menampilkan_teks_apa_adanya(masuk, para):
    assert "<b>x" not in buka(masuk(para.sari), "cari", q="<b>x")


def test_organisasi(masuk, para, organisasi, django_assert_max_num_queries):
    para.sari.riwayat_jabatan.update(masa=PUTUS)
    RiwayatJabatanFactory(pegawai=para.tina, jabatan=organisasi.sekretaris, jenis="plh")
    klien = masuk(para.maria)
    with django_assert_max_num_queries(15):
        halaman = buka(klien, "organisasi")
    assert "Lowong" in halaman
    assert "1 jabatan pimpinan lowong" in halaman
    assert halaman.index("Plh.") < halaman.index("Tina") < halaman.index("Yosef") < halaman.index("(definitif)")
    assert halaman.count("(definitif)") == 1
    assert "Badan Lain" not in halaman


def test_organisasi_satu_unit(masuk, para):
    halaman = buka(masuk(para.maria), "organisasi", unit="litbang")
    assert "Peneliti Ahli Muda" in halaman
    assert "Kepala Sub Bagian" not in halaman
    assert masuk(para.maria).get(reverse("pegawai:organisasi"), {"unit": "lain"}).status_code == 404


# --- the personnel section's forms --------------------------------------------------------------------------------
def isian_pegawai(pegawai, **lain) -> dict:
    isi = {
        "nip": pegawai.nip,
        "nama": pegawai.nama,
        "tanggal_lahir": "1985-05-17",
        "jenis_kelamin": "L",
        "jenis_asn": "PNS",
        "tmt_cpns": "2010-01-01",
    }
    return isi | lain


def test_ubah_data(masuk, para):
    alamat = reverse("pegawai:ubah", args=[para.budi.pk])
    assert masuk(para.maria).get(alamat).status_code == 200
    isi = isian_pegawai(para.budi, nama="Budi Baru", nip=nip.tampil(para.budi.nip))
    jawaban = masuk(para.maria).post(alamat, isi, follow=True)
    assert "Budi Baru" in jawaban.content.decode()
    assert ("Maria Bria", ("Nama: Budi Seran → Budi Baru",)) in tercatat(para.budi)


def test_ubah_data_salah_ditunjukkan(masuk, para):
    isi = isian_pegawai(para.budi, nip="198513172010011001")
    jawaban = masuk(para.maria).post(reverse("pegawai:ubah", args=[para.budi.pk]), isi)
    assert jawaban.status_code == 422
    assert "bukan tanggal lahir yang mungkin" in jawaban.content.decode()
    assert Pegawai.objects.get(pk=para.budi.pk).nip == para.budi.nip


def test_tempatkan(masuk, para, organisasi):
    alamat = reverse("pegawai:tempatkan", args=[para.budi.pk])
    assert "Kepala Badan Lain" not in masuk(para.maria).get(alamat).content.decode()
    isi = {"jabatan": organisasi.pengadministrasi.pk, "jenis": "definitif", "mulai": "2026-01-01"}
    assert masuk(para.maria).post(alamat, isi).status_code == 302
    assert para.budi.jabatan_pada(date(2026, 1, 1)).jabatan == organisasi.pengadministrasi


@pytest.mark.parametrize(
    ("jabatan", "pesan"), [("kabid", "dipegang Sari Ndun"), ("kepala_lain", "tidak termasuk"), ("", "wajib diisi")]
)
def test_tempatkan_ditolak(jabatan, pesan, masuk, para, organisasi):
    pk = getattr(organisasi, jabatan).pk if jabatan else ""
    isi = {"jabatan": pk, "jenis": "definitif", "mulai": "2026-01-01"}
    jawaban = masuk(para.maria).post(reverse("pegawai:tempatkan", args=[para.budi.pk]), isi)
    assert jawaban.status_code == 422
    assert RiwayatJabatan.objects.get(pegawai=para.budi).masa.upper is None
    if pesan == "dipegang Sari Ndun":
        assert pesan in jawaban.content.decode()


def test_pangkat(masuk, para):
    golongan = GolonganFactory()
    GolonganFactory(kode="IX", pangkat="Golongan Sembilan", jenis_asn="PPPK")
    alamat = reverse("pegawai:pangkat", args=[para.budi.pk])
    assert "Golongan Sembilan" not in masuk(para.maria).get(alamat).content.decode()
    assert masuk(para.maria).post(alamat, {"golongan": golongan.pk, "mulai": "2026-01-01"}).status_code == 302
    assert para.budi.riwayat_pangkat.get().golongan == golongan


def test_pegawai_baru(masuk, para, organisasi):
    isi = isian_pegawai(para.budi, nip=nip_ke(850), nama="Orang Baru", mulai="2026-01-01")
    isi |= {"jabatan": organisasi.pengadministrasi.pk, "golongan": GolonganFactory().pk}
    assert masuk(para.maria).get(reverse("pegawai:baru")).status_code == 200
    jawaban = masuk(para.maria).post(reverse("pegawai:baru"), isi, follow=True)
    assert "Orang Baru" in jawaban.content.decode()
    baru = Pegawai.objects.get(nip=nip_ke(850))
    assert baru.jabatan_pada(date(2026, 1, 1)).jabatan == organisasi.pengadministrasi


def test_pegawai_baru_di_badan_lain_ditolak(masuk, para, organisasi):
    isi = isian_pegawai(para.budi, nip=nip_ke(850), mulai="2026-01-01", jabatan=organisasi.kepala_lain.pk)
    assert masuk(para.maria).post(reverse("pegawai:baru"), isi).status_code == 422
    assert not Pegawai.objects.filter(nip=nip_ke(850)).exists()


def test_akhiri_status(masuk, para):
    status = StatusPegawaiFactory(pegawai=para.budi)
    alamat = reverse("pegawai:akhiri_status", args=[status.pk])
    assert masuk(para.maria).post(alamat, {"sampai": "bukan"}).status_code == 422
    assert masuk(para.maria).post(alamat, {"sampai": "2026-06-30"}).status_code == 302
    assert StatusPegawai.objects.get().masa.upper == date(2026, 7, 1)


FORMULIR = ("ubah", "tempatkan", "pangkat", "ubah_status")


@pytest.mark.parametrize("nama", FORMULIR)
@pytest.mark.parametrize("metode", ["get", "post"])
class TestLitaniFormulir:
    def jawab(self, masuk, oleh, pegawai, nama, metode) -> int:
        return getattr(masuk(oleh), metode)(reverse(f"pegawai:{nama}", args=[pegawai.pk])).status_code

    def test_badan_lain_dan_diri_sendiri_404(self, nama, metode, masuk, para):
        assert self.jawab(masuk, para.maria, para.joko, nama, metode) == 404
        assert self.jawab(masuk, para.maria, para.maria, nama, metode) == 404

    def test_tanpa_izin_403(self, nama, metode, masuk, para):
        for siapa in (para.budi, para.sari, para.kosmas, para.joko, para.admin):
            assert self.jawab(masuk, siapa, para.budi, nama, metode) == 403

    def test_kosong_ditunjukkan(self, nama, metode, masuk, para):
        assert self.jawab(masuk, para.maria, para.budi, nama, metode) == (200 if metode == "get" else 422)


@pytest.mark.parametrize("nama", ["akhiri_jabatan", "akhiri_status"])
class TestLitaniAkhiri:
    def alamat(self, nama, pegawai):
        if nama == "akhiri_status":
            return reverse(f"pegawai:{nama}", args=[StatusPegawaiFactory(pegawai=pegawai).pk])
        return reverse(f"pegawai:{nama}", args=[pegawai.riwayat_jabatan.get().pk])

    def test_berhasil_dan_tercatat(self, nama, masuk, para):
        assert masuk(para.maria).post(self.alamat(nama, para.budi), {"sampai": "2026-06-30"}).status_code == 302
        assert any(oleh == "Maria Bria" and "diubah" in isi[0] for oleh, isi in tercatat(para.budi))

    def test_di_luar_jangkauan_404(self, nama, masuk, para):
        for pegawai in (para.joko, para.maria):
            assert masuk(para.maria).post(self.alamat(nama, pegawai), {"sampai": "2026-06-30"}).status_code == 404

    def test_tanpa_izin_403_dan_get_405(self, nama, masuk, para):
        alamat = self.alamat(nama, para.budi)
        assert masuk(para.sari).post(alamat, {"sampai": "2026-06-30"}).status_code == 403
        assert masuk(para.maria).get(alamat).status_code == 405

    def test_tanggal_terbalik_ditunjukkan(self, nama, masuk, para):
        jawaban = masuk(para.maria).post(self.alamat(nama, para.budi), {"sampai": "2000-01-01"})
        assert jawaban.status_code == 422
        assert "tidak boleh sebelum tanggal mulai" in jawaban.content.decode()


@pytest.mark.parametrize(("hadir", "diingatkan"), [(True, True), (False, False)])
def test_plt_pada_jabatan_yang_masih_dipangku_diingatkan(masuk, para, organisasi, hadir, diingatkan):
    if not hadir:
        StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    isi = {"jabatan": organisasi.kabid.pk, "jenis": "plt", "mulai": timezone.localdate().isoformat()}
    jawaban = masuk(para.maria).post(reverse("pegawai:tempatkan", args=[para.yosef.pk]), isi, follow=True)
    halaman = jawaban.content.decode()
    assert ("masih dipangku secara definitif oleh Sari Ndun" in halaman) == diingatkan
    assert organisasi.kabid.riwayat.filter(pegawai=para.yosef, jenis="plt").exists()
