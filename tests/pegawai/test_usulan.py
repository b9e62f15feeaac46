"""Requests to change one's own data: asked for by the owner, decided by the personnel section, never by oneself."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from pegawai import actions
from pegawai.jejak import jejak_pegawai
from pegawai.models import Pegawai, UsulanPerubahan
from tests.berkas import isi_gambar, isi_pdf, unggahan
from tests.pegawai.factories import PenugasanPeranFactory, UsulanPerubahanFactory


def ajukan(pegawai, bidang="nama", nilai="Nama Benar", alasan="Akta kelahiran", oleh=None):
    return actions.ajukan_usulan(
        pegawai=pegawai, bidang=bidang, nilai_baru=nilai, alasan=alasan, oleh=oleh or pegawai.pengguna
    )


@pytest.mark.parametrize(
    ("bidang", "nilai", "hasil"),
    [
        ("nama", " Budi Seran Baru ", "Budi Seran Baru"),
        ("tanggal_lahir", "18-05-1985", date(1985, 5, 18)),
        ("tanggal_lahir", "18/05/1985", date(1985, 5, 18)),
        ("tanggal_lahir", "1985-05-18", date(1985, 5, 18)),
        ("jenis_kelamin", "Perempuan", "P"),
        ("pendidikan", "magister (s2)", "s2"),
        ("pendidikan", "S2", "s2"),
        ("tahun_lulus", "2009", 2009),
    ],
)
def test_diterima_dan_diterapkan(bidang, nilai, hasil, para):
    usulan = ajukan(para.budi, bidang, nilai)
    actions.terima_usulan(usulan=usulan, oleh=para.maria.pengguna)
    assert getattr(Pegawai.objects.get(pk=para.budi.pk), bidang) == hasil
    usulan.refresh_from_db()
    assert (usulan.status, usulan.diputus_oleh) == ("diterima", para.maria.pengguna)


@pytest.mark.parametrize(
    ("bidang", "nilai", "salah"),
    [
        ("tanggal_lahir", "31-02-1985", "nilai_baru"),
        ("jenis_kelamin", "X", "nilai_baru"),
        ("tahun_lulus", "dua ribu", "nilai_baru"),
        ("nip", "12", "nilai_baru"),
        ("nama", "Budi Seran", "nilai_baru"),
        ("email", "a@b.test", "bidang"),
        ("contoh", "1", "bidang"),
    ],
)
def test_ajuan_ditolak_di_samping_bidangnya(bidang, nilai, salah, para):
    with pytest.raises(ValidationError) as galat:
        ajukan(para.budi, bidang, nilai)
    assert salah in galat.value.message_dict
    assert not UsulanPerubahan.objects.exists()


def test_pilihan_yang_salah_menyebut_yang_dapat_ditulis(para):
    with pytest.raises(ValidationError, match="Tulis salah satu dari: Laki-laki, Perempuan"):
        ajukan(para.budi, "jenis_kelamin", "Lelaki")


def test_tanggal_tampil_seperti_cara_menulisnya(para, masuk):
    halaman = masuk(para.budi).get(reverse("pegawai:usul")).content.decode()
    assert f"<dd>{para.budi.tanggal_lahir:%d-%m-%Y}</dd>" in halaman
    usulan = ajukan(para.budi, "tanggal_lahir", "18-05-1985")
    assert usulan.nilai_baru_tampil == "18-05-1985"


def test_daftar_memuat_yang_menunggu_sejak_dibuka(para, masuk):
    ditolak, menunggu = ajukan(para.budi), ajukan(para.budi, "gelar_belakang", "M.Si.")
    actions.tolak_usulan(usulan=ditolak, putusan="Tidak ada dasarnya", oleh=para.maria.pengguna)
    klien = masuk(para.maria)
    assert [satu.pk for satu in klien.get(reverse("pegawai:usulan")).context["table"].data] == [menunggu.pk]
    semua = klien.get(reverse("pegawai:usulan"), {"status": "semua"}).context["table"].data
    assert {satu.pk for satu in semua} == {ditolak.pk, menunggu.pk}


def test_hanya_pemilik_yang_mengajukan(para):
    with pytest.raises(ValidationError):
        ajukan(para.budi, oleh=para.sari.pengguna)


def test_satu_usulan_terbuka_setiap_data(para):
    ajukan(para.budi)
    with pytest.raises(ValidationError, match="masih menunggu"):
        ajukan(para.budi, nilai="Nama Lain")
    ajukan(para.budi, "jurusan", "Ilmu Administrasi")


def test_usulan_sendiri_tidak_diputus_sendiri(para):
    usulan = ajukan(para.maria)
    with pytest.raises(ValidationError, match="pengelola lain"):
        actions.terima_usulan(usulan=usulan, oleh=para.maria.pengguna)
    with pytest.raises(ValidationError, match="pengelola lain"):
        actions.tolak_usulan(usulan=usulan, putusan="x", oleh=para.maria.pengguna)
    actions.terima_usulan(usulan=usulan, oleh=para.tina.pengguna)


def test_yang_sudah_diputus_tetap(para):
    usulan = ajukan(para.budi)
    actions.tolak_usulan(usulan=usulan, putusan="Bukti kurang", oleh=para.maria.pengguna)
    for ulang in (
        lambda: actions.terima_usulan(usulan=usulan, oleh=para.maria.pengguna),
        lambda: actions.tolak_usulan(usulan=usulan, putusan="x", oleh=para.maria.pengguna),
    ):
        with pytest.raises(ValidationError, match="sudah diputus"):
            ulang()
    assert Pegawai.objects.get(pk=para.budi.pk).nama == "Budi Seran"


def test_nip_mustahil_tidak_dapat_diterima(para):
    usulan = ajukan(para.budi, "nip", "198513172010011001")
    with pytest.raises(ValidationError):
        actions.terima_usulan(usulan=usulan, oleh=para.maria.pengguna)
    assert UsulanPerubahan.objects.get().status == "diajukan"


# --- pages --------------------------------------------------------------------------------------------------------
def test_mengajukan_lewat_halaman(masuk, para):
    isi = {"bidang": "nama", "nilai_baru": "Budi Benar", "alasan": "Akta"}
    jawaban = masuk(para.budi).post(reverse("pegawai:usul"), isi, follow=True)
    assert "Usulan terkirim" in jawaban.content.decode()
    assert "Budi Seran → Budi Benar" in jawaban.content.decode()
    assert UsulanPerubahan.objects.get().pegawai == para.budi


def test_isian_salah_kembali_dengan_isiannya(masuk, para):
    isi = {"bidang": "tanggal_lahir", "nilai_baru": "kemarin", "alasan": "Akta"}
    jawaban = masuk(para.budi).post(reverse("pegawai:usul"), isi)
    assert jawaban.status_code == 422
    assert "Tulis tanggal sebagai" in jawaban.content.decode()
    assert 'value="kemarin"' in jawaban.content.decode()


def test_daftar_usulan_menyembunyikan_badan_lain_dan_milik_sendiri(masuk, para):
    for pegawai in (para.budi, para.joko, para.maria):
        UsulanPerubahanFactory(pegawai=pegawai)
    halaman = masuk(para.maria).get(reverse("pegawai:usulan")).content.decode()
    tabel = halaman[halaman.index("<tbody") :]
    assert "Budi Seran" in tabel
    assert "Joko Lain" not in tabel
    assert "Maria Bria" not in tabel


def test_daftar_usulan_kueri_tetap(masuk, para, django_assert_max_num_queries):
    for bidang in ("nama", "jurusan", "pendidikan"):
        UsulanPerubahanFactory(pegawai=para.budi, bidang=bidang)
    klien = masuk(para.maria)
    with django_assert_max_num_queries(15) as sedikit:
        klien.get(reverse("pegawai:usulan"))
    for pegawai in (para.sari, para.yosef, para.kosmas, para.tina):
        for bidang in ("nama", "jurusan", "pendidikan", "tempat_lahir", "tahun_lulus", "gelar_depan", "tmt_cpns"):
            UsulanPerubahanFactory(pegawai=pegawai, bidang=bidang)
    with django_assert_max_num_queries(len(sedikit)):
        klien.get(reverse("pegawai:usulan"))


VERBA = [("usulan_terima", {}), ("usulan_tolak", {"putusan": "Bukti kurang"})]


@pytest.mark.parametrize(("nama", "isi"), VERBA)
class TestLitani:
    def alamat(self, nama, pegawai):
        return reverse(f"pegawai:{nama}", args=[UsulanPerubahanFactory(pegawai=pegawai).pk])

    def test_berhasil_dan_tercatat(self, nama, isi, masuk, para):
        jawaban = masuk(para.maria).post(self.alamat(nama, para.budi), isi, follow=True)
        usulan = UsulanPerubahan.objects.get()
        assert jawaban.status_code == 200
        assert usulan.status == ("diterima" if nama == "usulan_terima" else "ditolak")
        assert usulan.diputus_oleh == para.maria.pengguna
        if nama == "usulan_terima":
            assert "Maria Bria" in {satu.oleh for satu in jejak_pegawai(para.budi)}

    def test_badan_lain_404(self, nama, isi, masuk, para):
        assert masuk(para.maria).post(self.alamat(nama, para.joko), isi).status_code == 404

    def test_milik_sendiri_404(self, nama, isi, masuk, para):
        assert masuk(para.maria).post(self.alamat(nama, para.maria), isi).status_code == 404

    def test_tanpa_izin_403(self, nama, isi, masuk, para):
        for siapa in (para.budi, para.sari, para.kosmas):
            assert masuk(siapa).post(self.alamat(nama, para.budi), isi).status_code == 403
            UsulanPerubahan.objects.all().delete()

    def test_get_405(self, nama, isi, masuk, para):
        assert masuk(para.maria).get(self.alamat(nama, para.budi)).status_code == 405

    def test_sudah_diputus_422(self, nama, isi, masuk, para):
        alamat = self.alamat(nama, para.budi)
        masuk(para.tina).post(alamat, isi)
        jawaban = masuk(para.maria).post(alamat, isi)
        assert jawaban.status_code == 422
        assert "sudah diputus" in jawaban.content.decode()


def test_tolak_tanpa_alasan_ditunjukkan(masuk, para):
    usulan = UsulanPerubahanFactory(pegawai=para.budi)
    jawaban = masuk(para.maria).post(reverse("pegawai:usulan_tolak", args=[usulan.pk]), {"putusan": " "})
    assert jawaban.status_code == 422
    assert "wajib disertai alasan" in jawaban.content.decode()


def test_rincian_menunjukkan_nilai_yang_sudah_berubah(masuk, para):
    usulan = UsulanPerubahanFactory(pegawai=para.budi, nilai_lama="Nama Lama")
    halaman = masuk(para.maria).get(usulan.get_absolute_url()).content.decode()
    assert "sudah berubah sejak usulan diajukan" in halaman
    assert "Tolak usulan" in halaman


def test_kontak_diubah_langsung(masuk, para):
    isi = {"email": "budi@baru.test", "no_hp": "0812", "alamat": "Kupang"}
    jawaban = masuk(para.budi).post(reverse("pegawai:kontak"), isi, follow=True)
    assert "budi@baru.test" in jawaban.content.decode()
    assert Pegawai.objects.get(pk=para.budi.pk).pengguna.email == "budi@baru.test"


def test_kontak_email_orang_lain_ditunjukkan(masuk, para):
    Pegawai.objects.filter(pk=para.sari.pk).update(email="sari@b.test")
    jawaban = masuk(para.budi).post(reverse("pegawai:kontak"), {"email": "sari@b.test"})
    assert jawaban.status_code == 422
    assert "sudah dipakai pegawai lain" in jawaban.content.decode()


def test_singkatan_pada_pilihan_data_tetap_huruf_besar(masuk, para):
    halaman = masuk(para.budi).get(reverse("pegawai:usul")).content.decode()
    assert '<option value="nip">NIP</option>' in halaman
    assert "<dt>TMT CPNS/PPPK</dt>" in halaman


# --- the supporting document --------------------------------------------------------------------------------------
def usul(klien, berkas, follow=False):
    isi = {"bidang": "nama", "nilai_baru": "Budi Benar", "alasan": "Akta", "berkas": berkas}
    return klien.post(reverse("pegawai:usul"), isi, follow=follow)


def test_dokumen_disimpan_dengan_tipe_dan_sidik_dari_isinya(masuk, para):
    assert usul(masuk(para.budi), unggahan("../akta.png", isi_gambar())).status_code == 302
    usulan = UsulanPerubahan.objects.get()
    assert (usulan.nama_berkas, usulan.tipe_berkas, len(usulan.sidik_berkas)) == ("akta.png", "png", 64)
    with usulan.berkas.open("rb") as berkas:
        assert berkas.read() == isi_gambar()


@pytest.mark.parametrize(
    ("nama", "isi", "pesan"),
    [
        ("akta.pdf", b"MZ bukan pdf", "Isi berkas bukan PDF"),
        ("akta.png", isi_pdf(), "padahal isinya PDF"),
        ("akta.pdf", b"", "kosong"),
        ("akta.pdf", isi_pdf() + b"0" * (5 * 1024 * 1024), "lebih besar dari 5 MB"),
    ],
)
def test_dokumen_dinilai_dari_isinya(nama, isi, pesan, masuk, para):
    jawaban = usul(masuk(para.budi), unggahan(nama, isi))
    halaman = jawaban.content.decode()
    assert jawaban.status_code == 422
    assert pesan in halaman
    assert 'value="Budi Benar"' in halaman
    assert not UsulanPerubahan.objects.exists()


def test_dokumen_tidak_wajib(masuk, para):
    assert usul(masuk(para.budi), "").status_code == 302
    usulan = UsulanPerubahan.objects.get()
    assert not usulan.berkas
    alamat = reverse("pegawai:usulan_berkas", args=[usulan.pk])
    assert masuk(para.maria).get(alamat).status_code == 404
    assert alamat not in masuk(para.maria).get(usulan.get_absolute_url()).content.decode()


def test_dokumen_dibuka_pemutus_dan_pemilik_saja(masuk, para, caplog):
    usulan = UsulanPerubahanFactory(pegawai=para.budi, berdokumen=True)
    alamat = reverse("pegawai:usulan_berkas", args=[usulan.pk])
    assert alamat in masuk(para.maria).get(usulan.get_absolute_url()).content.decode()
    with caplog.at_level("INFO", "hris.akses"):
        jawaban = masuk(para.maria).get(alamat)
    assert jawaban.content == isi_pdf()
    assert jawaban["Content-Type"] == "application/pdf"
    assert jawaban["X-Content-Type-Options"] == "nosniff"
    assert para.maria.pengguna.username in caplog.text
    assert masuk(para.budi).get(alamat, {"unduh": 1})["Content-Disposition"].startswith("attachment")
    for siapa in (para.sari, para.kosmas, para.joko):
        assert masuk(siapa).get(alamat).status_code == 404


def test_dokumen_yang_hilang_dari_penyimpanan_404(masuk, para):
    usulan = UsulanPerubahanFactory(pegawai=para.budi, berdokumen=True)
    usulan.berkas.storage.delete(usulan.berkas.name)
    assert masuk(para.maria).get(reverse("pegawai:usulan_berkas", args=[usulan.pk])).status_code == 404


# --- reading is not deciding --------------------------------------------------------------------------------------
def test_kepala_yang_juga_pengelola_badan_lain_tidak_memutus_di_badan_yang_dikepalainya(masuk, para, organisasi):
    PenugasanPeranFactory(pengguna=para.kosmas.pengguna, unit=organisasi.badan_lain)
    di_sini, di_sana = (UsulanPerubahanFactory(pegawai=orang) for orang in (para.budi, para.joko))
    klien = masuk(para.kosmas)
    assert klien.post(reverse("pegawai:usulan_terima", args=[di_sini.pk])).status_code == 404
    assert klien.get(di_sini.get_absolute_url()).status_code == 404
    assert (
        klien.post(reverse("pegawai:usulan_tolak", args=[di_sana.pk]), {"putusan": "Tidak jelas"}).status_code == 302
    )
    tabel = klien.get(reverse("pegawai:usulan")).content.decode()
    assert "Budi Seran" not in tabel


def test_tindakan_sendiri_menolak_yang_tidak_mengelola(para):
    usulan = UsulanPerubahanFactory(pegawai=para.budi)
    for oleh in (para.kosmas.pengguna, para.sari.pengguna, para.admin):
        with pytest.raises(ValidationError, match="pengelola kepegawaian badannya"):
            actions.terima_usulan(usulan=usulan, oleh=oleh)
        with pytest.raises(ValidationError, match="pengelola kepegawaian badannya"):
            actions.tolak_usulan(usulan=usulan, putusan="x", oleh=oleh)


def test_pemilik_membaca_usulannya_tanpa_tombol_putusan(masuk, para):
    usulan = UsulanPerubahanFactory(pegawai=para.budi)
    halaman = masuk(para.budi).get(usulan.get_absolute_url()).content.decode()
    assert "Salah ketik" in halaman
    assert "Terima dan terapkan" not in halaman
    assert reverse("pegawai:usulan_tolak", args=[usulan.pk]) not in halaman
    assert "Terima dan terapkan" in masuk(para.maria).get(usulan.get_absolute_url()).content.decode()
