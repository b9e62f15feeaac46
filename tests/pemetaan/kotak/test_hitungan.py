"""Computing a round: who stands where and on what, in chunks, once, and never half."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.db.models import Count
from django.test.utils import CaptureQueriesContext

from pemetaan import hitungan
from pemetaan.actions_kotak import kalibrasi, minta_hitung, ubah_putaran
from pemetaan.models import BarisHitung, Pemetaan
from pemetaan.tugas_kotak import GALAT
from tests.kompetensi.factories import AsesmenFactory, HasilAsesmenFactory
from tests.pegawai.factories import PegawaiFactory, StatusPegawaiFactory
from tests.pemetaan.factories import PenilaianKinerjaFactory, PeriodeKinerjaFactory
from tests.pemetaan.kotak.conftest import kotak_orang, segar

pytestmark = pytest.mark.django_db
SEMUA = {
    "Budi Seran": 5,
    "Sari Ndun": 5,
    "Maria Bria": 8,
    "Yosef Kono": 2,
    "Kosmas Manafe": 9,
    "Tina Lay": None,
}


def test_setiap_orang_satu_kotak_dan_badan_lain_tidak_ikut(terhitung):
    assert kotak_orang(terhitung) == SEMUA


def test_masukan_dibekukan_bersama_kotaknya(terhitung, para):
    budi = terhitung.pemetaan.get(pegawai=para.budi)
    assert (budi.jpm, budi.tingkat_kinerja, budi.tingkat_kompetensi) == (Decimal("87.5"), "menengah", "menengah")
    assert budi.masukan["butir"] == [["Integritas", "manajerial", 4, 4], ["Kerja Sama", "manajerial", 4, 3]]
    assert budi.masukan["predikat"] == "Baik"
    assert (budi.jabatan_nama, budi.unit.kode, budi.jenjang.kode) == ("Peneliti Ahli Muda", "litbang", "jf-ahli-muda")
    assert "2,5 di bawah ambang tinggi 90" in budi.letak.penjelasan[0]


def test_yang_kurang_masukan_disebut_dengan_kalimat(isi, hitung, para, standar, periode):
    baru = PegawaiFactory(nama="Ana Baru", jabatan=para.budi.riwayat_jabatan.get().jabatan)
    HasilAsesmenFactory(asesmen=AsesmenFactory(pegawai=baru, tanggal=date(2025, 1, 2)), kompetensi=standar[0])
    putaran = hitung()
    kurang = dict(putaran.pemetaan.belum().values_list("pegawai__nama", "kekurangan"))
    assert kurang == {
        "Tina Lay": ["Asesmen kompetensi belum ada atau tidak berlaku lagi pada 1 Juli 2025."],
        "Ana Baru": [
            "Hasil asesmen belum ada atau tidak berlaku lagi: Kerja Sama.",
            "Penilaian kinerja Semester I 2025 belum sah.",
        ],
    }


def test_asesmen_yang_lewat_masanya_bukan_nol(isi, hitung, para, standar):
    lama = AsesmenFactory(pegawai=para.tina, lewat=True)
    for satu in standar:
        HasilAsesmenFactory(asesmen=lama, kompetensi=satu, tingkat=1)
    tina = hitung().pemetaan.get(pegawai=para.tina)
    assert (tina.jpm, tina.kotak, tina.tingkat_kompetensi) == (None, None, "")
    assert "tidak berlaku lagi" in tina.kekurangan[0]


def test_penilaian_yang_belum_sah_dan_periode_lain_tidak_dihitung(isi, hitung, para, beri):
    para.tina.kinerja.all().delete()
    beri(para.tina, (4, 4), None)
    PenilaianKinerjaFactory(pegawai=para.tina, periode=isi.putaran.periode)
    lain = PeriodeKinerjaFactory(nama="Semester II 2024", mulai=date(2024, 7, 1), selesai=date(2024, 12, 31))
    PenilaianKinerjaFactory(sah=True, pegawai=para.tina, periode=lain)
    tina = hitung().pemetaan.get(pegawai=para.tina)
    assert (tina.tingkat_kinerja, tina.kekurangan) == ("", ["Penilaian kinerja Semester I 2025 belum sah."])


def test_yang_dikecualikan_disebut_dengan_sebabnya(isi, hitung, para):
    StatusPegawaiFactory(pegawai=para.budi, jenis="cltn")
    StatusPegawaiFactory(pegawai=para.sari, jenis="pensiun")
    putaran = hitung()
    luar = putaran.pemetaan.luar().get()
    assert (luar.pegawai, luar.get_dikecualikan_display()) == (para.budi, "Cuti di luar tanggungan negara")
    assert (luar.kotak, luar.jpm, luar.masukan) == (None, None, {})
    assert "Sari Ndun" not in kotak_orang(putaran)


def test_tanpa_jabatan_definitif_belum_dapat_dipetakan(isi, hitung, para):
    jabatan = para.budi.riwayat_jabatan.get()
    jabatan.masa = type(jabatan.masa)(jabatan.masa.lower, date(2025, 3, 1))
    jabatan.save()
    budi = hitung().pemetaan.get(pegawai=para.budi)
    assert budi.kekurangan == ["Tidak memegang jabatan definitif pada 1 Juli 2025."]
    assert (budi.jabatan, budi.unit.kode) == (None, "litbang")


def test_nilai_angka_dengan_dan_tanpa_inovasi(isi, hitung, para):
    for orang, inovasi in ((para.budi, "Aplikasi antrean"), (para.sari, " ")):
        orang.kinerja.update(nilai=Decimal(115), inovasi=inovasi, hasil_kerja="", perilaku_kerja="")
    hasil = kotak_orang(hitung())
    assert (hasil["Budi Seran"], hasil["Sari Ndun"]) == (7, 5)


# --- in chunks, once, never half -----------------------------------------------------------------------------------


@pytest.mark.parametrize("potongan", [1, 2, 100])
def test_besar_potongan_tidak_mengubah_hasil(hitung, potongan):
    putaran = hitung(potongan=potongan)
    assert kotak_orang(putaran) == SEMUA
    assert (putaran.pekerjaan.kemajuan, putaran.pekerjaan.jumlah, putaran.pekerjaan.status) == (6, 6, "selesai")
    assert not BarisHitung.objects.exists()


def test_pekerja_mati_diteruskan_dari_potongan_terakhir(isi, hitung, monkeypatch):
    lama = kotak_orang(hitung())
    putaran = minta_hitung(putaran=segar(isi.putaran), oleh=isi.maria)
    asli, sudah = hitungan.susun, []

    def mati(putaran, ids):
        if len(sudah) == 2:
            raise KeyboardInterrupt
        sudah.append(ids)
        return asli(putaran, ids)

    monkeypatch.setattr(hitungan, "susun", mati)
    with pytest.raises(KeyboardInterrupt):
        hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id, potongan=2)
    assert BarisHitung.objects.count() == 4
    assert kotak_orang(putaran) == lama
    sudah.clear()
    monkeypatch.setattr(hitungan, "susun", lambda putaran, ids: sudah.append(ids) or asli(putaran, ids))
    hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id, potongan=2)
    assert [len(satu) for satu in sudah] == [2]
    assert segar(putaran).pekerjaan.status == "selesai"
    assert kotak_orang(putaran) == SEMUA


def test_pekerjaan_yang_sudah_berakhir_tidak_dijalankan_lagi(terhitung):
    waktu = terhitung.dihitung_pada
    hitungan.hitung(putaran_id=terhitung.pk, pekerjaan_id=terhitung.pekerjaan_id)
    assert segar(terhitung).dihitung_pada == waktu


def test_hitungan_untuk_putaran_yang_berubah_tidak_dipakai(isi):
    putaran = minta_hitung(putaran=isi.putaran, oleh=isi.maria)
    type(putaran).objects.filter(pk=putaran.pk).update(status="dikalibrasi")
    hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id)
    pekerjaan = segar(putaran).pekerjaan
    assert (pekerjaan.status, pekerjaan.pesan) == ("gagal", hitungan.BATAL)
    assert not Pemetaan.objects.exists()
    assert not BarisHitung.objects.exists()


def galat(*_, **__):
    raise ZeroDivisionError("galat")


@pytest.mark.parametrize("titik", ["hasil_massal", "tukar", "_ganti_baris"])
def test_galat_di_antrean_menggagalkan_pekerjaan_dan_menyisakan_hasil_lama(isi, hitung, antrean, monkeypatch, titik):
    lama = kotak_orang(hitung())
    minta_hitung(putaran=segar(isi.putaran), oleh=isi.maria)
    monkeypatch.setattr(hitungan, titik, galat)
    with pytest.raises(ZeroDivisionError):
        antrean()
    putaran = segar(isi.putaran)
    assert (putaran.pekerjaan.status, putaran.pekerjaan.pesan) == ("gagal", GALAT)
    assert putaran.pekerjaan.tautan == putaran.get_absolute_url()
    assert kotak_orang(putaran) == lama
    assert not BarisHitung.objects.exists()


def test_hitungan_yang_gagal_disebut_di_putaran_dan_dapat_diulang(isi, antrean, masuk, para, monkeypatch):
    minta_hitung(putaran=isi.putaran, oleh=isi.maria)
    with monkeypatch.context() as tempel:
        tempel.setattr(hitungan, "susun", galat)
        with pytest.raises(ZeroDivisionError):
            antrean()
    alamat = isi.putaran.get_absolute_url()
    assert f"Hitungan terakhir gagal: {GALAT}" in masuk(para.maria).get(alamat).content.decode()
    minta_hitung(putaran=segar(isi.putaran), oleh=isi.maria)
    antrean()
    assert "Hitungan terakhir gagal" not in masuk(para.maria).get(alamat).content.decode()
    assert kotak_orang(isi.putaran) == SEMUA


def test_pekerjaan_yang_berhasil_tidak_ditandai_gagal_sesudahnya(isi, antrean):
    minta_hitung(putaran=isi.putaran, oleh=isi.maria)
    antrean()
    putaran = segar(isi.putaran)
    assert (putaran.pekerjaan.status, putaran.pekerjaan.pesan) == ("selesai", "6 pegawai sudah dihitung.")
    hitungan.akhiri_terhenti(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id, pesan=GALAT)
    assert segar(putaran).pekerjaan.status == "selesai"


def test_hitung_ulang_memakai_ambang_dan_masukan_baru(isi, hitung, para, terhitung):
    ubah_putaran(putaran=terhitung, ambang_tinggi=Decimal(85), oleh=isi.maria)
    StatusPegawaiFactory(pegawai=para.yosef, jenis="pindah")
    hasil = kotak_orang(hitung())
    assert (hasil["Budi Seran"], hasil["Sari Ndun"]) == (8, 8)
    assert "Yosef Kono" not in hasil


def test_kueri_tetap_berapa_pun_orangnya(isi, organisasi, beri, django_assert_max_num_queries):
    for nomor in range(30):
        beri(PegawaiFactory(nama=f"Orang {nomor}", jabatan=organisasi.peneliti), (4, 4), "baik")
    putaran = minta_hitung(putaran=isi.putaran, oleh=isi.maria)
    with django_assert_max_num_queries(40):
        hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id)
    assert putaran.pemetaan.berkotak().count() == 35


def urut_kueri(kueri, kata: str) -> int:
    return next(nomor for nomor, satu in enumerate(kueri) if kata in satu["sql"])


def test_menukar_baris_meringankan_pemicu_lebih_dahulu(isi):
    putaran = minta_hitung(putaran=isi.putaran, oleh=isi.maria)
    with CaptureQueriesContext(connection) as kueri:
        hitungan.hitung(putaran_id=putaran.pk, pekerjaan_id=putaran.pekerjaan_id)
    assert urut_kueri(kueri, "pgtrigger.ignore") < urut_kueri(kueri, 'INSERT INTO "pemetaan_pemetaan"')


# --- calibration and computing again -------------------------------------------------------------------------------


def test_kalibrasi_bertahan_selama_kotak_hitungan_tetap(isi, hitung, terhitung, para):
    budi = terhitung.pemetaan.get(pegawai=para.budi)
    kalibrasi(pemetaan=budi, ke=8, alasan="Memimpin RPJPD", oleh=para.sari.pengguna)
    ulang = hitung().pemetaan.get(pegawai=para.budi)
    assert (ulang.pk, ulang.kotak_hitung, ulang.kotak) == (budi.pk, 5, 8)
    assert not ulang.putaran.pemetaan.kalibrasi_gugur().exists()


def test_kalibrasi_gugur_bila_kotak_hitungan_berubah(isi, hitung, terhitung, para):
    budi = terhitung.pemetaan.get(pegawai=para.budi)
    kalibrasi(pemetaan=budi, ke=8, alasan="Memimpin RPJPD", oleh=para.sari.pengguna)
    ubah_putaran(putaran=terhitung, ambang_menengah=Decimal(88), oleh=isi.maria)
    putaran = hitung()
    gugur = putaran.pemetaan.kalibrasi_gugur().get()
    assert (gugur.pegawai, gugur.kotak_hitung, gugur.kotak, gugur.kalibrasi_ke) == (para.budi, 2, 2, 8)
    assert gugur.kalibrasi.get().alasan == "Memimpin RPJPD"


def test_setiap_hitungan_tercatat_dengan_pelakunya(terhitung, isi):
    catatan = Pemetaan.pgh_event_model.objects.values("pgh_context__metadata__user").annotate(banyak=Count("pk"))
    assert list(catatan) == [{"pgh_context__metadata__user": isi.maria.pk, "banyak": 6}]
