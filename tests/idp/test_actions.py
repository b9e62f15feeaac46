"""The flow: tiers, vacancies, acting holders, drafts by superiors, returns, changes, refusals."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from idp import actions
from idp.models import IDP, CatatanAlur, RealisasiItem
from idp.rincian import beda_terakhir, konteks_cetak, tahap
from idp.tangga import TANPA_TINGKAT
from tests.jp.factories import KegiatanFactory
from tests.pegawai.factories import JabatanFactory, PegawaiFactory, RiwayatJabatanFactory, StatusPegawaiFactory


def langkah(idp):
    return list(idp.catatan_alur.values_list("aksi", flat=True))


def akhir(idp) -> CatatanAlur:
    return idp.catatan_alur.order_by("-pk").first()


def test_dari_draf_sampai_ditetapkan(rencana, para, organisasi):
    idp = rencana("ditetapkan")
    assert langkah(idp) == ["susun", "ajukan", "setujui", "verifikasi", "tetapkan"]
    assert [satu.sebagai for satu in idp.catatan_alur.all()][2:] == [
        "Kepala Bidang Penelitian",
        "Pengelola Kepegawaian · Kepala Sub Bagian Kepegawaian dan Umum",
        "Kepala Badan",
    ]
    assert idp.ditetapkan_pada is not None
    assert idp.item.get().jp_rencana == 12


def test_bertingkat_sampai_di_bawah_kepala(rencana, para, organisasi):
    idp = rencana("diajukan", pegawai=para.tina)
    assert idp.jabatan_penanggung == organisasi.kasubbag
    actions.setujui(idp=idp, oleh=para.maria.pengguna)
    assert (idp.status, idp.jabatan_penanggung) == ("diajukan", organisasi.sekretaris)
    actions.setujui(idp=idp, oleh=para.yosef.pengguna)
    assert (idp.status, idp.jabatan_penanggung, idp.penanggung) == ("disetujui", None, "Kepegawaian")


def test_langsung_di_bawah_kepala_tanpa_tingkat(rencana, para):
    idp = rencana("disetujui", pegawai=para.sari)
    assert akhir(idp).catatan == TANPA_TINGKAT


def test_tingkat_kosong_dilewati(rencana, para):
    StatusPegawaiFactory(pegawai=para.maria, jenis="cltn")
    idp = rencana("diajukan", pegawai=para.tina)
    assert idp.jabatan_penanggung.nama == "Sekretaris"
    assert "tidak ada pejabat definitif, Plt., atau Plh." in akhir(idp).catatan


def test_tingkat_yang_dilewati_tampak_dilewati_bukan_disetujui(rencana, para, masuk):
    StatusPegawaiFactory(pegawai=para.maria, jenis="cltn")
    idp = rencana("diajukan", pegawai=para.tina)
    actions.setujui(idp=idp, oleh=para.yosef.pengguna)
    assert [(satu.label, satu.keadaan) for satu in tahap(idp, timezone.localdate())][1:3] == [
        ("Kepala Sub Bagian Kepegawaian dan Umum", "dilewati"),
        ("Sekretaris", "selesai"),
    ]
    assert "Kepala Sub Bagian Kepegawaian dan Umum (dilewati)" in masuk(para.tina).get(idp.get_absolute_url()).text


def test_atasan_yang_ternyata_diri_sendiri_dilewati(rencana, para, organisasi):
    StatusPegawaiFactory(pegawai=para.maria, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.tina, jabatan=organisasi.kasubbag, jenis="plt")
    idp = rencana("diajukan", pegawai=para.tina)
    assert idp.jabatan_penanggung == organisasi.sekretaris
    assert "dipangku oleh pegawai yang bersangkutan" in akhir(idp).catatan


def test_plt_menyetujui(rencana, para, organisasi):
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kabid, jenis="plt")
    idp = rencana("diajukan")
    actions.setujui(idp=idp, oleh=para.yosef.pengguna, catatan="Sesuai kebutuhan")
    catatan = akhir(idp)
    assert (catatan.sebagai, catatan.catatan) == ("Plt. Kepala Bidang Penelitian", "Sesuai kebutuhan")
    assert catatan.pegawai == para.yosef


def test_jabatan_yang_menjadi_kosong_dilewati_pengelola(rencana, para):
    idp = rencana("diajukan")
    with pytest.raises(ValidationError, match="tidak kosong"):
        actions.lewati_kosong(idp=idp, oleh=para.maria.pengguna)
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    assert IDP.objects.menunggu(para.maria.pengguna).get() == idp
    actions.lewati_kosong(idp=idp, oleh=para.maria.pengguna)
    assert (idp.status, akhir(idp).aksi) == ("disetujui", "dilewati")


def test_susunan_atasan_menunggu_pegawai_lalu_dihitung_setuju(rencana, para, organisasi):
    idp = rencana("menunggu-pegawai", oleh=para.sari)
    assert idp.jabatan_penyusun == organisasi.kabid
    actions.terima(idp=idp, oleh=para.budi.pengguna)
    assert idp.status == "disetujui"
    assert "dihitung sudah menyetujui" in akhir(idp).catatan


def test_pegawai_mengembalikan_susunan_atasan(rencana, para):
    idp = rencana("menunggu-pegawai", oleh=para.sari)
    actions.kembalikan(idp=idp, alasan="Terlalu banyak", oleh=para.budi.pengguna)
    assert IDP.objects.menunggu(para.sari.pengguna).get() == idp
    assert not IDP.objects.menunggu(para.budi.pengguna)
    actions.ajukan(idp=idp, oleh=para.sari.pengguna)
    assert idp.status == "menunggu-pegawai"


def test_dikembalikan_diubah_diajukan_lagi_dan_bedanya(rencana, para, isi):
    idp = rencana("diajukan")
    actions.kembalikan(idp=idp, alasan="Tambah jumlahnya", oleh=para.sari.pengguna)
    assert IDP.objects.menunggu(para.budi.pengguna).get() == idp
    actions.simpan_item(idp=idp, item=idp.item.get(), data={"jumlah": 20}, oleh=para.budi.pengguna)
    actions.simpan_item(idp=idp, data=isi | {"judul": "Magang"}, oleh=para.budi.pengguna)
    actions.ajukan(idp=idp, oleh=para.budi.pengguna)
    beda = beda_terakhir(idp)
    assert beda.ditambah == ["Magang"]
    assert [(p.bidang, p.lama, p.baru) for p in beda.diubah[0][1]] == [
        ("Jumlah", "12 jp", "20 jp"),
        ("JP rencana", "12", "20"),
    ]


def test_perubahan_menggantikan_setelah_ditetapkan(rencana, para, isi):
    lama = rencana("ditetapkan")
    kegiatan = KegiatanFactory(
        pegawai=para.budi, tanggal_mulai=f"{lama.tahun}-01-05", tanggal_selesai=f"{lama.tahun}-01-06"
    )
    kegiatan.refresh_from_db()
    kaitan = actions.hubungkan(item=lama.item.get(), kegiatan=kegiatan, oleh=para.budi.pengguna)
    baru = actions.ubah_rencana(idp=lama, oleh=para.budi.pengguna)
    actions.simpan_item(idp=baru, item=baru.item.get(), data={"jumlah": 30}, oleh=para.budi.pengguna)
    actions.ajukan(idp=baru, oleh=para.budi.pengguna)
    assert [judul for judul, _ in beda_terakhir(baru).diubah] == ["Kursus data"]
    actions.setujui(idp=baru, oleh=para.sari.pengguna)
    actions.verifikasi(idp=baru, oleh=para.maria.pengguna)
    lama.refresh_from_db()
    assert (lama.status, baru.versi) == ("ditetapkan", 2)
    actions.tetapkan(idp=baru, oleh=para.kosmas.pengguna)
    lama.refresh_from_db()
    assert (lama.status, baru.status) == ("digantikan", "ditetapkan")
    assert RealisasiItem.objects.get(pk=kaitan.pk).item == baru.item.get()


def test_satu_perubahan_pada_satu_waktu(rencana, para):
    idp = rencana("ditetapkan")
    actions.ubah_rencana(idp=idp, oleh=para.budi.pengguna)
    with pytest.raises(ValidationError, match="sedang berjalan"):
        actions.ubah_rencana(idp=idp, oleh=para.sari.pengguna)


def test_rencana_kepala_ditetapkan_kepala_sendiri(rencana, para):
    idp = rencana("disetujui", pegawai=para.kosmas)
    actions.verifikasi(idp=idp, oleh=para.maria.pengguna)
    actions.tetapkan(idp=idp, oleh=para.kosmas.pengguna)
    assert "Sekretaris Daerah" in akhir(idp).catatan


def test_tidak_memverifikasi_rencana_sendiri(rencana, para):
    idp = rencana("diajukan", pegawai=para.maria)
    actions.setujui(idp=idp, oleh=para.yosef.pengguna)
    assert not IDP.objects.menunggu(para.maria.pengguna)
    with pytest.raises(ValidationError, match="wewenang"):
        actions.verifikasi(idp=idp, oleh=para.maria.pengguna)
    actions.verifikasi(idp=idp, oleh=para.tina.pengguna)
    assert idp.status == "diverifikasi"


def test_plt_kepala_tanpa_peran_menetapkan(rencana, para, organisasi):
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis="plt")
    idp = rencana("diverifikasi")
    assert IDP.objects.menunggu(para.yosef.pengguna).get() == idp
    actions.tetapkan(idp=idp, oleh=para.yosef.pengguna)
    assert akhir(idp).sebagai == "Plt. Kepala Badan"


def test_langkah_ganda_ditolak(rencana, para):
    idp = rencana("diajukan")
    kembar = IDP.objects.get(pk=idp.pk)
    actions.setujui(idp=idp, oleh=para.sari.pengguna)
    with pytest.raises(ValidationError, match="sudah berpindah"):
        actions.setujui(idp=kembar, oleh=para.sari.pengguna)


def test_tetapkan_banyak_sebagian_ditolak(rencana, para, organisasi):
    siap = rencana("diverifikasi")
    belum = rencana("disetujui", pegawai=para.sari)
    hasil = actions.tetapkan_banyak(daftar=[belum, siap], oleh=para.kosmas.pengguna)
    assert hasil.ditetapkan == [siap]
    assert [idp for idp, _ in hasil.ditolak] == [belum]
    belum.refresh_from_db()
    assert belum.status == "disetujui"


@pytest.mark.parametrize("jenis", ["cltn", "penugasan-luar", "diberhentikan-sementara", "pensiun"])
def test_di_luar_cakupan_tidak_disusun(para, tahun, jenis):
    StatusPegawaiFactory(pegawai=para.budi, jenis=jenis)
    with pytest.raises(ValidationError, match="di luar cakupan"):
        actions.susun(pegawai=para.budi, tahun=tahun, oleh=para.sari.pengguna)


def test_penolakan_susun(para, rencana, tahun):
    with pytest.raises(ValidationError, match="tahun berjalan"):
        actions.susun(pegawai=para.budi, tahun=tahun - 1, oleh=para.budi.pengguna)
    with pytest.raises(ValidationError, match="atau atasannya"):
        actions.susun(pegawai=para.budi, tahun=tahun, oleh=para.maria.pengguna)
    tanpa_jabatan = PegawaiFactory(berakun=True)
    with pytest.raises(ValidationError, match="jabatan definitif"):
        actions.susun(pegawai=tanpa_jabatan, tahun=tahun, oleh=tanpa_jabatan.pengguna)
    rencana("ditetapkan")
    with pytest.raises(ValidationError, match="Gunakan Perubahan"):
        actions.susun(pegawai=para.budi, tahun=tahun, oleh=para.budi.pengguna)


def test_penolakan_butir(rencana, para, isi, bentuk):
    idp = rencana()
    bentuk.satuan = "hari"
    bentuk.save()
    with pytest.raises(ValidationError, match="bilangan bulat"):
        actions.simpan_item(idp=idp, data=isi | {"jumlah": 1.5}, oleh=para.budi.pengguna)
    bentuk.tindakan_karier = True
    with pytest.raises(ValidationError, match="Tindakan karier"):
        actions.simpan_item(idp=idp, data=isi, oleh=para.budi.pengguna)
    with pytest.raises(ValidationError, match="tidak dapat Anda ubah"):
        actions.hapus_item(item=idp.item.get(), oleh=para.sari.pengguna)
    actions.hapus_item(item=idp.item.get(), oleh=para.budi.pengguna)
    with pytest.raises(ValidationError, match="belum memuat butir"):
        actions.ajukan(idp=idp, oleh=para.budi.pengguna)


def test_batal_pemilik_tanpa_alasan_pengelola_dengan(rencana, para):
    idp = rencana("diajukan")
    with pytest.raises(ValidationError, match="Alasan wajib"):
        actions.batalkan(idp=idp, alasan=" ", oleh=para.maria.pengguna)
    actions.batalkan(idp=idp, oleh=para.budi.pengguna)
    assert idp.status == "dibatalkan"
    assert rencana("draf").versi == 2


def test_kegiatan_orang_lain_tidak_dihubungkan(rencana, para):
    idp = rencana("ditetapkan")
    with pytest.raises(ValidationError, match="bukan milik"):
        actions.hubungkan(item=idp.item.get(), kegiatan=KegiatanFactory(), oleh=para.budi.pengguna)


def test_pindah_unit_di_tengah_jalan(rencana, para, organisasi):
    """The plan still lies with, and is reached by, the post it was handed to."""
    idp = rencana("diajukan")
    hari_ini = timezone.localdate()
    riwayat = para.budi.riwayat_jabatan.get()
    riwayat.masa = DateRange(hari_ini - timedelta(days=9), hari_ini - timedelta(days=1))
    riwayat.save()
    baru = JabatanFactory(nama="Analis", unit=organisasi.subbag, atasan=organisasi.kasubbag)
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=baru, masa=DateRange(hari_ini - timedelta(days=1), None))
    assert IDP.objects.terjangkau(para.sari.pengguna).get() == idp
    actions.setujui(idp=idp, oleh=para.sari.pengguna)
    assert idp.jabatan_penanggung == organisasi.kasubbag


def test_gambar_tahap(rencana, para):
    idp = rencana("diajukan", pegawai=para.tina)
    actions.setujui(idp=idp, oleh=para.maria.pengguna)
    assert [(satu.label, satu.keadaan) for satu in tahap(idp, timezone.localdate())][:3] == [
        ("Disusun", "selesai"),
        ("Kepala Sub Bagian Kepegawaian dan Umum", "selesai"),
        ("Sekretaris", "kini"),
    ]


def test_konteks_cetak(rencana, para):
    isi = konteks_cetak(rencana("ditetapkan"))
    assert isi["tanda_tangan"]["sebutan"] == "Kepala Badan"
    assert isi["kop"]["nama"] == "Badan Contoh"
    assert [satu.aksi for satu in isi["catatan"]] == ["ajukan", "setujui", "verifikasi", "tetapkan"]
