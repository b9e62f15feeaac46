"""Loading by several processes, and what happens after a load that was broken off."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from idp.models import IDP
from jp.layanan import bandingkan
from jp.models import JPDiakui, Kegiatan
from laporan import contoh
from laporan.contoh import pemuat
from laporan.models import LaporanResmi
from pegawai.models import Pegawai
from pemetaan.models import PutaranPemetaan
from tests.laporan.factories import LaporanResmiFactory
from tests.pegawai.factories import PegawaiFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.filterwarnings("ignore:.*multi-threaded:")]


@pytest.fixture
def acuan(transactional_db):
    call_command("muat_acuan", verbosity=0, stdout=StringIO())


@pytest.mark.lambat
def test_beberapa_proses_memuat_seluruhnya(acuan):
    hasil = contoh.muat(jumlah=30, benih=1, proses=2)
    assert contoh.keadaan() == "lengkap"
    assert (hasil["rencana"], hasil["kegiatan"]) == (
        IDP.objects.exclude(versi__gt=1).count(),
        Kegiatan.objects.count(),
    )
    assert PutaranPemetaan.objects.count() == hasil["putaran"] == 3
    assert JPDiakui.objects.exists()
    assert [satu.nip for satu in Pegawai.objects.all() if len(bandingkan(satu))] == []


def test_kisah_memuat_setiap_keadaan_dan_setiap_orang(acuan):
    latar = pemuat.Pemuat(30, 1, None, lambda _: None)._dasar()
    cerita = pemuat.kisah(latar)
    assert [satu.orang for satu in cerita] == latar.dalam_cakupan()
    assert {satu.akhir for satu in cerita} >= {"ditetapkan", "diajukan", "draf", "kosong", "perubahan-jalan"}
    assert [satu.lalu for satu in cerita if satu.lalu is not None] == list(range(len(latar.aktif_tahun_lalu())))


def test_anak_yang_gagal_menggagalkan_pemuatan(acuan, monkeypatch, capfd):
    def gagal(*_):
        raise ValueError("kegiatan rusak")

    monkeypatch.setattr(pemuat, "muat_kegiatan", gagal)
    monkeypatch.setattr(pemuat, "_pemetaan", lambda latar: {})
    with pytest.raises(RuntimeError, match="tidak selesai"):
        contoh.muat(jumlah=30, benih=1, proses=2)
    assert "kegiatan rusak" in capfd.readouterr().err
    assert contoh.keadaan() == "sebagian"
    assert not LaporanResmi.objects.exists()


@pytest.fixture
def muat_tiruan(monkeypatch):
    """Note the calls of the load instead of loading."""
    panggilan = []
    monkeypatch.setattr(contoh, "muat", lambda **isian: panggilan.append(isian) or {"pegawai": 0})
    return panggilan


def muat(**isian) -> str:
    keluar = StringIO()
    call_command("muat_contoh", stdout=keluar, **isian)
    return keluar.getvalue()


def test_yang_terhenti_dikosongkan_lalu_dimuat_dari_awal(acuan, muat_tiruan):
    PegawaiFactory(contoh=True)
    assert "terhenti; dimuat ulang" in muat()
    assert len(muat_tiruan) == 1
    assert contoh.keadaan() == "kosong"
    assert Kegiatan._meta.get_field("bentuk").related_model.objects.count() > 20  # the reference data is back


@pytest.mark.parametrize("sebab", ["pegawai sungguhan", "server sungguhan"])
def test_yang_terhenti_tidak_dikosongkan_bila_ada_yang_lain(acuan, muat_tiruan, settings, sebab):
    PegawaiFactory(contoh=True)
    if sebab == "pegawai sungguhan":
        PegawaiFactory(contoh=False)
    settings.LOKAL = sebab != "server sungguhan"
    with pytest.raises(CommandError, match="termuat sebagian"):
        muat()
    assert muat_tiruan == []
    assert Pegawai.objects.filter(contoh=True).exists()


def test_yang_lengkap_dibiarkan(acuan, muat_tiruan):
    PegawaiFactory(contoh=True)
    LaporanResmiFactory()
    assert "sudah ada" in muat()
    assert muat_tiruan == []


@pytest.mark.parametrize("proses", [0, 17])
def test_banyaknya_proses_dibatasi(acuan, proses):
    with pytest.raises(CommandError, match="1 dan 16"):
        muat(proses=proses)
