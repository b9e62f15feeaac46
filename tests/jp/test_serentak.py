"""Two connections at once: recounts of one person wait for each other, a change of a rule set waits for recounts."""

import threading
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import close_old_connections, connection, transaction

import direktori.acuan
import jp.acuan
from hris.kolom import rentang
from jp import actions, konversi, layanan
from jp.aturan_actions import simpan_aturan
from jp.models import AturanKonversi, JPDiakui, Kegiatan
from tests.jp.factories import KegiatanFactory
from tests.pegawai.factories import PegawaiFactory, PenggunaFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def acuan(transactional_db):
    direktori.acuan.muat()
    jp.acuan.muat()


def bersamaan(*kerja):
    """Run each in its own thread and connection, started together; return the answers, errors among them."""
    mulai, hasil = threading.Barrier(len(kerja)), [None] * len(kerja)

    def jalan(nomor, fungsi):
        close_old_connections()
        mulai.wait(timeout=10)
        try:
            hasil[nomor] = fungsi()
        except ValidationError as galat:
            hasil[nomor] = galat
        finally:
            connection.close()

    benang = [threading.Thread(target=jalan, args=satu) for satu in enumerate(kerja)]
    for satu in benang:
        satu.start()
    for satu in benang:
        satu.join(timeout=30)
    assert not any(satu.is_alive() for satu in benang)
    return hasil


def coaching(orang, hari):
    from direktori.models import BentukPengembangan

    tanggal = date(2021, 5, hari)
    bentuk = BentukPengembangan.objects.get(kode="coaching")
    return KegiatanFactory(
        pegawai=orang, bentuk=bentuk, tanggal_mulai=tanggal, tanggal_selesai=tanggal, jumlah=1, diajukan=True
    )


def menurut_mesin(orang):
    rincian = konversi.hitung(
        layanan.baca_kegiatan(Kegiatan.objects.terverifikasi().filter(pegawai=orang)), layanan.daftar_aturan()
    )
    return sorted((int(r.id), r.tahun, r.jp_diakui, r.sebab) for r in rincian)


def tersimpan(orang):
    return sorted(JPDiakui.objects.filter(pegawai=orang).values_list("kegiatan_id", "tahun", "jp_diakui", "sebab"))


def test_empat_verifikasi_serentak_satu_orang(acuan):
    orang, oleh = PegawaiFactory(), PenggunaFactory()
    kegiatan = [coaching(orang, hari) for hari in (3, 10, 17, 24)]
    bersamaan(*(lambda k=k: actions.verifikasi(kegiatan=k, oleh=oleh) for k in kegiatan))
    assert tersimpan(orang) == menurut_mesin(orang)
    assert sum(jp for _, _, jp, _ in tersimpan(orang)) == 4
    assert not orang.perkiraan_jp.exists()


def test_verifikasi_dan_pembatalan_serentak(acuan):
    orang, oleh = PegawaiFactory(), PenggunaFactory()
    awal, *lain = (coaching(orang, hari) for hari in (3, 10, 17))
    actions.verifikasi(kegiatan=awal, oleh=oleh)
    bersamaan(
        lambda: actions.batal_verifikasi(kegiatan=awal, alasan="ganda", oleh=oleh),
        *(lambda k=k: actions.verifikasi(kegiatan=k, oleh=oleh) for k in lain),
    )
    assert tersimpan(orang) == menurut_mesin(orang)
    assert {pk for pk, *_ in tersimpan(orang)} == {satu.pk for satu in lain}


def test_hitung_ulang_ganda_tidak_menulis_dua_kali(acuan):
    orang = PegawaiFactory()
    for hari in (3, 10):
        actions.verifikasi(kegiatan=coaching(orang, hari), oleh=PenggunaFactory())
    JPDiakui.objects.all().delete()
    hasil = bersamaan(*[lambda: actions.hitung_ulang(pegawai=orang)] * 3)
    assert sorted(hasil) == [0, 0, 2]
    assert tersimpan(orang) == menurut_mesin(orang)


def test_satu_kegiatan_diputuskan_sekali(acuan):
    kegiatan, oleh = coaching(PegawaiFactory(), 3), PenggunaFactory()
    salinan = Kegiatan.objects.get(pk=kegiatan.pk)
    hasil = bersamaan(
        lambda: actions.verifikasi(kegiatan=kegiatan, oleh=oleh),
        lambda: actions.tolak(kegiatan=salinan, alasan="kabur", oleh=oleh),
    )
    assert sum(isinstance(satu, ValidationError) for satu in hasil) == 1
    assert kegiatan.catatan.count() == 1


def test_aturan_baru_menunggu_hitung_ulang_yang_berjalan(acuan):
    """The set would begin on a day that a recount is just counting: it waits, sees the line, and is refused."""
    orang, oleh = PegawaiFactory(), PenggunaFactory()
    kegiatan, lama = coaching(orang, 3), AturanKonversi.objects.get(kode="lampiran-b-2021")
    terhitung, boleh = threading.Event(), threading.Event()

    def menghitung():
        with transaction.atomic():
            actions.verifikasi(kegiatan=kegiatan, oleh=oleh)
            terhitung.set()
            boleh.wait(timeout=2)

    def mengubah():
        assert terhitung.wait(timeout=10)
        baru = AturanKonversi(kode="baru", nama="Baru", dasar_hukum="x", masa=rentang(date(2021, 5, 1)), aktif=True)
        return simpan_aturan(aturan=baru, salin_dari=lama, oleh=oleh)

    _, hasil = bersamaan(menghitung, mengubah)
    assert "mulai" in hasil.message_dict
    assert JPDiakui.objects.get(pegawai=orang).aturan == lama
