"""What the pages of the plan show: the picture of the flow, with whom since when, what changed, the PDF's data."""

from datetime import timedelta

import pytest
import time_machine
from django.db.backends.postgresql.psycopg_any import DateRange
from django.urls import reverse
from django.utils import timezone

from idp import actions
from idp.models import IDP
from idp.rincian import beda_terakhir, konteks_cetak, tahap
from tests.pegawai.factories import RiwayatJabatanFactory, RiwayatPangkatFactory, StatusPegawaiFactory

KABID = "Kepala Bidang Penelitian"


def gambar(idp) -> list[tuple[str, str]]:
    return [(satu.label, satu.keadaan) for satu in tahap(idp, timezone.localdate())]


@pytest.mark.parametrize(
    ("status", "harapan"),
    [
        ("draf", "kini nanti nanti nanti"),
        ("diajukan", "selesai kini nanti nanti"),
        ("disetujui", "selesai selesai kini nanti"),
        ("diverifikasi", "selesai selesai selesai kini"),
        ("ditetapkan", "selesai selesai selesai selesai"),
    ],
)
def test_tahap_rencana_pegawai(rencana, status, harapan):
    isi = gambar(rencana(status))
    assert [label for label, _ in isi] == ["Disusun", KABID, "Verifikasi kepegawaian", "Penetapan kepala"]
    assert [keadaan for _, keadaan in isi] == harapan.split()


@pytest.mark.parametrize(("status", "keadaan"), [("draf", "nanti"), ("menunggu-pegawai", "kini")])
def test_tahap_susunan_atasan_memuat_penerimaan(rencana, para, status, keadaan):
    assert ("Diterima pegawai", keadaan) in gambar(rencana(status, oleh=para.sari))


def test_tahap_yang_dikembalikan_mulai_lagi_dari_awal(rencana, para):
    idp = rencana("diajukan", pegawai=para.tina)
    actions.setujui(idp=idp, oleh=para.maria.pengguna)
    actions.kembalikan(idp=idp, alasan="Kurang", oleh=para.yosef.pengguna)
    assert [keadaan for _, keadaan in gambar(idp)] == ["kini", "nanti", "nanti", "nanti", "nanti"]


def test_tahap_yang_dibatalkan(rencana, para):
    idp = actions.batalkan(idp=rencana("draf"), oleh=para.budi.pengguna)
    assert gambar(idp) == [("Dibatalkan", "kini")]


# --- with whom, since when ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "penyusun", "pada"),
    [
        ("draf", "budi", "Pegawai"),
        ("draf", "sari", KABID),
        ("menunggu-pegawai", "sari", "Pegawai"),
        ("diajukan", "budi", KABID),
        ("disetujui", "budi", "Kepegawaian"),
        ("diverifikasi", "budi", "Kepala Badan"),
        ("ditetapkan", "budi", ""),
    ],
)
def test_berada_pada_siapa(rencana, para, masuk, status, penyusun, pada):
    idp = rencana(status, oleh=getattr(para, penyusun))
    assert idp.penanggung == pada
    halaman = masuk(para.budi).get(idp.get_absolute_url()).content.decode()
    assert (f"Berada pada <strong>{pada}</strong> sejak" in halaman) is bool(pada)


def test_lamanya_menunggu_dihitung_sejak_langkah_terakhir(rencana, para, masuk):
    with time_machine.travel(timezone.now() - timedelta(days=9), tick=False):
        idp = rencana("diajukan")
    halaman = masuk(para.kosmas).get(reverse("idp:daftar")).content.decode()
    assert "9 hari" in halaman and "Kepala Bidang Penelitian · Sari Ndun" in halaman
    actions.setujui(idp=idp, oleh=para.sari.pengguna)
    assert "Hari ini" in masuk(para.kosmas).get(reverse("idp:daftar")).content.decode()


def test_daftar_menyebut_plt_yang_memangku(rencana, para, organisasi, masuk):
    idp = rencana("diajukan")
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    hari = timezone.localdate()
    masa = DateRange(hari, hari + timedelta(days=9))
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kabid, jenis="plt", masa=masa)
    halaman = masuk(para.maria).get(reverse("idp:daftar")).content.decode()
    assert "Kepala Bidang Penelitian · Yosef Kono" in halaman
    assert IDP.objects.menunggu(para.yosef.pengguna).get() == idp


def test_alasan_pengembalian_berdiri_di_atas_sampai_diajukan_lagi(rencana, para, masuk):
    idp = actions.kembalikan(idp=rencana("diajukan"), alasan="Lengkapi penyelenggara", oleh=para.sari.pengguna)
    alamat = idp.get_absolute_url()
    halaman = masuk(para.budi).get(alamat).content.decode()
    assert f"Dikembalikan oleh {para.sari} ({KABID}):" in halaman
    assert halaman.index("Lengkapi penyelenggara") < halaman.index("Tahap persetujuan")
    actions.ajukan(idp=idp, oleh=para.budi.pengguna)
    assert masuk(para.sari).get(alamat).context["pengembalian"] is None


def test_pengembalian_terakhir_yang_disebut(rencana, para, masuk):
    idp = rencana("diajukan")
    for alasan in ("Pertama", "Kedua"):
        actions.kembalikan(idp=idp, alasan=alasan, oleh=para.sari.pengguna)
        if alasan == "Pertama":
            actions.ajukan(idp=idp, oleh=para.budi.pengguna)
    assert masuk(para.budi).get(idp.get_absolute_url()).context["pengembalian"].catatan == "Kedua"


# --- what changed ---------------------------------------------------------------------------------------------------


def test_pengajuan_pertama_tidak_punya_beda(rencana):
    idp = rencana("draf")
    assert beda_terakhir(idp) is None
    actions.ajukan(idp=idp, oleh=idp.pegawai.pengguna)
    assert beda_terakhir(idp) is None


def test_draf_yang_dikembalikan_dibandingkan_dengan_pengajuannya(rencana, para):
    idp = actions.kembalikan(idp=rencana("diajukan"), alasan="Kurang", oleh=para.sari.pengguna)
    assert not beda_terakhir(idp), "nothing changed yet"
    actions.hapus_item(item=idp.item.get(), oleh=para.budi.pengguna)
    assert beda_terakhir(idp).dihapus == ["Kursus data"]


def test_penelaah_melihat_perubahan_pada_halaman(rencana, para, isi, masuk):
    idp = actions.kembalikan(idp=rencana("diajukan"), alasan="Tambah", oleh=para.sari.pengguna)
    actions.simpan_item(idp=idp, item=idp.item.get(), data={"biaya": 750000}, oleh=para.budi.pengguna)
    actions.simpan_item(idp=idp, data=isi | {"judul": "Magang di BPS"}, oleh=para.budi.pengguna)
    actions.ajukan(idp=idp, oleh=para.budi.pengguna)
    halaman = masuk(para.sari).get(idp.get_absolute_url()).content.decode()
    assert "Butir baru: <strong>Magang di BPS</strong>" in halaman
    assert "<del>500.000</del> → <ins>750.000</ins>" in halaman


def test_perubahan_dibandingkan_dengan_versi_yang_berlaku_bukan_yang_dibatalkan(rencana, para):
    lama = rencana("ditetapkan")
    batal = actions.ubah_rencana(idp=lama, oleh=para.budi.pengguna)
    actions.hapus_item(item=batal.item.get(), oleh=para.budi.pengguna)
    actions.batalkan(idp=batal, oleh=para.budi.pengguna)
    baru = actions.ubah_rencana(idp=lama, oleh=para.budi.pengguna)
    assert baru.versi == 3 and not beda_terakhir(baru)
    actions.simpan_item(idp=baru, item=baru.item.get(), data={"triwulan": 2}, oleh=para.budi.pengguna)
    [(judul, [satu])] = beda_terakhir(baru).diubah
    assert (judul, satu.bidang, satu.lama, satu.baru) == ("Kursus data", "Triwulan", "Triwulan IV", "Triwulan II")


def test_versi_berlaku_dan_perubahannya_saling_menunjuk(rencana, para, masuk):
    lama = rencana("ditetapkan")
    baru = actions.ubah_rencana(idp=lama, oleh=para.budi.pengguna)
    halaman = masuk(para.budi).get(lama.get_absolute_url()).content.decode()
    assert baru.get_absolute_url() in halaman and "versi 2 (Draf)" in halaman
    assert 'data-aksi="ubah_rencana"' not in halaman, "one revision at a time"
    saya = masuk(para.budi).get(reverse("idp:saya")).content.decode()
    assert "IDP" in saya and "versi 2" in saya and "Ditetapkan" in saya


# --- the PDF's data -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "tanda"), [("draf", "Draf"), ("diajukan", "Diajukan"), ("diverifikasi", "Diverifikasi kepegawaian")]
)
def test_cetakan_yang_belum_ditetapkan_bertanda_dan_tanpa_tanda_tangan(rencana, status, tanda):
    isi = konteks_cetak(rencana(status))
    assert (isi["tanda_air"], isi["tanda_tangan"]) == (tanda, None)


def test_cetakan_yang_ditetapkan(rencana, para, organisasi):
    pangkat = RiwayatPangkatFactory(pegawai=para.kosmas)
    isi = konteks_cetak(rencana("ditetapkan"))
    assert (isi["tanda_air"], isi["kop"]["nama"]) == ("", "Badan Contoh")
    surat = isi["tanda_tangan"]
    assert (surat["nama"], surat["nip"], surat["pangkat"]) == (
        str(para.kosmas),
        para.kosmas.nip,
        str(pangkat.golongan),
    )


def test_cetakan_plt_kepala(rencana, para, organisasi):
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="cltn")
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis="plt")
    idp = actions.tetapkan(idp=rencana("diverifikasi"), oleh=para.yosef.pengguna)
    assert konteks_cetak(idp)["tanda_tangan"]["sebutan"] == "Plt. Kepala Badan"


def test_cetakan_tetap_sama_bila_dibuka_lagi(rencana):
    """The file's dates come from the plan's last step, not from the clock."""
    idp = rencana("ditetapkan")
    with time_machine.travel(timezone.now() + timedelta(days=40)):
        assert konteks_cetak(idp)["dibuat_pada"] == idp.catatan_alur.last().pada
