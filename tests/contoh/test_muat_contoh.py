"""The example data: one load of thirty people, looked at from many sides."""

from collections import Counter
from datetime import date
from io import StringIO
from random import Random

import pytest
from django.core.management import CommandError, call_command
from django.db.models import F
from django.urls import reverse

from idp.models import IDP
from jp import layanan
from jp.konversi import hitung
from jp.models import Bukti, JPDiakui, Kegiatan
from kompetensi.models import Asesmen, StandarKompetensi
from laporan.contoh.akun import AKUN, SANDI
from laporan.contoh.berkas import gambar, pdf
from laporan.contoh.orang import susun_orang
from laporan.models import LaporanResmi, PengirimanLaporan
from pegawai import nip
from pegawai.models import Pegawai, RiwayatJabatan, StatusPegawai, UsulanPerubahan
from pemetaan.models import (
    Kalibrasi,
    KinerjaUnit,
    Pemetaan,
    PenilaianKinerja,
    PeriodeKinerja,
    PutaranPemetaan,
)

HARI = date(2026, 11, 24)


@pytest.mark.parametrize("jumlah", [30, 110])
def test_orang_sah(jumlah):
    """Numbers are well-formed, unique, and agree with birth date, sex, kind and appointment."""
    orang = susun_orang(jumlah, Random(1), HARI)
    data = [satu.data for satu in orang]
    assert len({satu["nip"] for satu in data}) == len({satu["nama"] for satu in data}) == jumlah
    kolom = ("tanggal_lahir", "jenis_kelamin", "jenis_asn", "tmt_cpns")
    assert [nip.peringatan(satu["nip"], **{k: satu[k] for k in kolom}) for satu in data] == [[]] * jumlah
    assert {satu["jenis_asn"] for satu in data} == {"PNS", "CPNS", "PPPK"}


@pytest.mark.parametrize("hari", [HARI, date(2027, 1, 1), date(2028, 2, 29)])
def test_tanggal_orang_tidak_mendahului(hari):
    for orang in susun_orang(110, Random(3), hari):
        assert orang.data["tmt_cpns"] <= orang.mulai <= hari
        assert all(mulai <= hari for _, mulai in orang.pangkat)


def test_benih_menentukan_orang():
    satu, dua, lain = (susun_orang(40, Random(benih), HARI) for benih in (1, 1, 2))
    assert [o.data for o in satu] == [o.data for o in dua]
    assert [o.data["nama"] for o in satu] != [o.data["nama"] for o in lain]


def test_bukti_buatan_terbaca():
    from hris.isi_bukti import periksa

    assert periksa(pdf("a.pdf", "Sertifikat (contoh)")).tipe == "pdf"
    assert periksa(gambar("a.png", "Ga'e")).tipe == "png"


@pytest.mark.django_db
def test_jumlah_ditolak():
    with pytest.raises(CommandError, match="30 dan 500"):
        call_command("muat_contoh", pegawai=5)


@pytest.mark.lambat
@pytest.mark.django_db
def test_muat_contoh(client):
    call_command("muat_acuan", stdout=StringIO())
    call_command("muat_contoh", pegawai=30, benih=1, stdout=StringIO())
    _periksa_orang()
    _periksa_kinerja()
    _periksa_kompetensi()
    _periksa_pemetaan()
    _periksa_rencana()
    _periksa_kegiatan()
    _periksa_jp()
    _periksa_laporan()
    _periksa_masuk(client)
    _periksa_ulang()


def _periksa_orang():
    hari = date.today()
    assert Pegawai.objects.filter(contoh=True).count() == 30
    assert set(StatusPegawai.objects.values_list("jenis", flat=True)) == {
        "cltn", "penugasan-luar", "diberhentikan-sementara", "tugas-belajar", "pensiun",
    }  # fmt: skip
    assert Counter(RiwayatJabatan.objects.pada(hari).values_list("jenis", flat=True)).keys() == {
        "definitif", "plt", "plh",
    }  # fmt: skip
    kosong = RiwayatJabatan.objects.pada(hari).filter(jabatan__unit__kode="subbag-program", jabatan__memimpin=True)
    assert not kosong.exists()
    assert Pegawai.objects.filter(pengguna=None).count() == 5
    assert UsulanPerubahan.objects.terbuka().count() == 3


def _periksa_kinerja():
    *_, berjalan = PeriodeKinerja.objects.order_by("selesai")
    terakhir = PeriodeKinerja.objects.terakhir(date.today()).get()
    status = Counter(PenilaianKinerja.objects.pada_periode(terakhir).values_list("status", flat=True))
    assert {"sah", "diajukan"} <= set(status) and status["sah"] > status["diajukan"]
    assert not PenilaianKinerja.objects.pada_periode(berjalan).exclude(status="draf", predikat=None).exists()
    assert set(PeriodeKinerja.objects.filter(mulai__year=2021).values_list("skema", flat=True)) == {
        "pp-30-2019", "permenpanrb-6-2022",
    }  # fmt: skip
    assert KinerjaUnit.objects.filter(sasaran__realisasi__isnull=False).distinct().count() == 40
    assert not PenilaianKinerja.objects.filter(dikonfirmasi_oleh=F("pegawai__pengguna")).exists()


def _periksa_kompetensi():
    hari = date.today()
    sah = Asesmen.objects.sah()
    assert {"asesmen-center", "mandiri"} <= set(Asesmen.objects.values_list("metode", flat=True))
    assert Counter(sah.values_list("pegawai", flat=True)).most_common(1)[0][1] >= 2
    assert Asesmen.objects.filter(status="diajukan").exists()
    assert sah.filter(berlaku_sampai__lt=hari).exists()
    assert StandarKompetensi.objects.pada(hari).filter(kompetensi__jenis="teknis", jabatan__isnull=False).exists()


def _periksa_pemetaan():
    status = Counter(PutaranPemetaan.objects.values_list("status", flat=True))
    assert status["ditetapkan"] == 2 and sum(status.values()) == 3
    assert PutaranPemetaan.objects.get(terbit=True).status == "ditetapkan"
    assert Kalibrasi.objects.exists()
    assert not PutaranPemetaan.objects.filter(ditetapkan_pada__lt=F("dihitung_pada")).exists()
    terpetakan = Pemetaan.objects.filter(putaran__status="ditetapkan").berkotak()
    assert len(set(terpetakan.values_list("kotak", flat=True))) >= 5
    assert Pemetaan.objects.belum().exists() and Pemetaan.objects.luar().exists()


def _periksa_rencana():
    tahun = date.today().year
    status = set(IDP.objects.filter(tahun=tahun).values_list("status", flat=True))
    assert status == set(IDP.Status.values)
    lalu = Counter(IDP.objects.filter(tahun=tahun - 1).values_list("status", flat=True))
    assert set(lalu) == {"ditetapkan"}
    assert IDP.objects.filter(catatan_alur__pada__gt=IDP.objects.latest("dibuat_pada").dibuat_pada).exists()


def _periksa_kegiatan():
    assert set(Kegiatan.objects.values_list("status", flat=True)) == set(Kegiatan.Status.values)
    assert set(Bukti.objects.values_list("jenis", flat=True)) == set(Bukti.Jenis.values)
    assert JPDiakui.objects.filter(kegiatan__bentuk__kode="coaching", jp_diakui=0).exists()
    jumlah = JPDiakui.objects.values_list("pegawai", "tahun", "jp_diakui")
    orang = Counter()
    for pegawai, tahun, jp in jumlah:
        orang[pegawai, tahun] += jp
    assert min(orang.values()) < 20 <= max(orang.values())


def _periksa_jp():
    """What is stored equals a recount by the engine from the activities alone."""
    kegiatan = layanan.baca_kegiatan(Kegiatan.objects.filter(status="terverifikasi"))
    dihitung = {(r.id, r.tahun): r.jp_diakui for r in hitung(kegiatan, layanan.daftar_aturan())}
    tersimpan = {(f"{jp.kegiatan_id:012d}", jp.tahun): jp.jp_diakui for jp in JPDiakui.objects.all()}
    assert tersimpan == dihitung


def _periksa_laporan():
    laporan = LaporanResmi.objects.get()
    assert laporan.status == "dikirim"
    assert set(PengirimanLaporan.objects.values_list("penerima", flat=True)) == {"bkd", "bpsdm"}


def _periksa_masuk(client):
    for akun in AKUN:
        jawaban = client.post(reverse("account_login"), {"login": akun.pengguna, "password": SANDI})
        assert jawaban.status_code == 302, akun.pengguna
        client.logout()


def _periksa_ulang():
    sebelum = (Pegawai.objects.count(), IDP.objects.count(), Kegiatan.objects.count(), LaporanResmi.objects.count())
    keluaran = StringIO()
    call_command("muat_contoh", stdout=keluaran)
    sesudah = (Pegawai.objects.count(), IDP.objects.count(), Kegiatan.objects.count(), LaporanResmi.objects.count())
    assert "sudah ada" in keluaran.getvalue()
    assert sebelum == sesudah
