"""The semester report as data: numbers of the screens' querysets, periods, exclusions, agreement with itself."""

import json
from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hris.models import Parameter
from jp.querysets import dengan_jp
from laporan.semester import data_semester
from pegawai.models import Pegawai
from tests.laporan.factories import verifikasi
from tests.pegawai.factories import PegawaiFactory, RiwayatJabatanFactory

pytestmark = pytest.mark.django_db


def semester(badan, nomor=1, hari=date(2026, 9, 10)):
    return data_semester(badan.unit, 2026, nomor, hari)


def baris_a(data, unit):
    return next(satu for satu in data["tabel_a"]["baris"] if satu["unit"] == unit)


def test_jumlah_orang_dan_pengecualian(badan):
    jumlah = semester(badan)["tabel_a"]["jumlah"]
    assert (jumlah["pegawai"], jumlah["luar"]) == (6, 1)
    assert (jumlah["ditetapkan"], jumlah["ditetapkan_persen"]) == (1, "16.7")


def test_yang_dikecualikan_disebut_nama_dan_alasannya(badan):
    luar = semester(badan)["luar"]
    assert [(satu["nama"], satu["alasan"]) for satu in luar] == [("Anton Cuti", "Cuti di luar tanggungan negara")]


def test_semester_satu_berhenti_pada_30_juni(badan):
    litbang = baris_a(semester(badan), "Bidang Penelitian")
    assert (litbang["jp_realisasi"], litbang["tercapai"], litbang["rata_rata"]) == ("24", 1, "12.00")


def test_semester_dua_menghitung_setahun(badan):
    litbang = baris_a(semester(badan, 2), "Bidang Penelitian")
    assert (litbang["jp_realisasi"], litbang["rata_rata"]) == ("38", "19.00")
    assert semester(badan, 2)["sementara"] is True


@pytest.mark.parametrize(("nomor", "keadaan"), [(1, (3, 2, 1, 0, 2)), (2, (3, 3, 2, 0, 1))])
def test_keadaan_kegiatan_rencana(badan, nomor, keadaan):
    jumlah = semester(badan, nomor)["tabel_a"]["jumlah"]
    assert tuple(jumlah[k] for k in ("rencana", "jatuh_tempo", "selesai", "berjalan", "belum")) == keadaan


def test_hanya_idp_yang_ditetapkan_dihitung_rencana(badan):
    data = semester(badan)
    assert data["tabel_a"]["jumlah"]["jp_rencana"] == "26"
    sari = next(satu for satu in data["tabel_c"] if satu["nama"] == "Sari Ndun")
    assert (sari["jp_rencana"], sari["status_label"]) == ("0", "Diverifikasi kepegawaian")


def test_tabel_b_per_bentuk_jalur_dan_porsi(badan):
    tabel = semester(badan, 2)["tabel_b"]
    perbentuk = {satu["nama"]: (satu["kegiatan"], satu["peserta"], satu["jp"]) for satu in tabel["baris"]}
    assert perbentuk == {"Pelatihan-Teknis": (2, 1, "24"), "Coaching": (2, 2, "14")}
    assert {satu["nama"]: satu["jp"] for satu in tabel["jalur"]} == {"Klasikal": "24", "Nonklasikal": "14"}
    assert [satu["jp"] for satu in tabel["porsi"]] == ["0", "14", "24"]


def test_tabel_c_sama_dengan_layar(badan):
    data = semester(badan, 2)
    layar = dengan_jp(Pegawai.objects.di_unit(badan.unit.jalur, tanggal=date(2026, 9, 10)), 2026)
    perorang = {satu.nip: satu.jp_total for satu in layar.dalam_cakupan(date(2026, 9, 10))}
    assert {satu["nip"]: Decimal(satu["jp_realisasi"]) for satu in data["tabel_c"]} == perorang


def test_badan_lain_tidak_ikut(badan, para):
    assert para.joko.nip not in {satu["nip"] for satu in semester(badan)["tabel_c"]}


def test_jp_melintasi_tahun_masuk_semester_dua(badan, para):
    verifikasi(para.tina, badan.kelas, 4, date(2027, 1, 2), badan.oleh, tahun=2026)
    tina = [s for s in semester(badan, 2, date(2027, 1, 15))["tabel_c"] if s["nama"] == "Tina Lay"]
    assert tina[0]["jp_realisasi"] == "4"


def test_keadaan_pegawai_pada_akhir_semester(badan, organisasi):
    baru = PegawaiFactory(nama="Baru Masuk")
    RiwayatJabatanFactory(pegawai=baru, jabatan=organisasi.peneliti, masa=(date(2026, 7, 1), None))
    assert semester(badan, 1)["tabel_a"]["jumlah"]["pegawai"] == 6
    assert semester(badan, 2)["tabel_a"]["jumlah"]["pegawai"] == 7


def test_rekonsiliasi_cocok_dan_data_dapat_disimpan(badan):
    data = semester(badan, 2)
    assert all(satu["cocok"] for satu in data["rekonsiliasi"]) and len(data["rekonsiliasi"]) == 9
    assert json.loads(json.dumps(data)) == data


def test_sasaran_dari_parameter(badan):
    Parameter.objects.update_or_create(kunci="jp_minimum_pns", defaults={"nilai": "30"})
    assert semester(badan)["tabel_a"]["jumlah"]["tercapai"] == 0


def test_penanda_tangan_yang_bertindak(badan, organisasi, para):
    assert semester(badan)["penanda"]["nama"] == "Kosmas Manafe"
    RiwayatJabatanFactory(
        pegawai=para.yosef, jabatan=organisasi.kepala, jenis="plh", masa=(date(2026, 9, 1), date(2026, 10, 1))
    )
    assert semester(badan)["penanda"]["sebutan"] == "Plh. Kepala Badan"


def test_jumlah_kueri_tetap(badan, organisasi):
    def hitung():
        with CaptureQueriesContext(
            connection,
        ) as kueri:
            semester(badan)
        return len(kueri)

    awal = hitung()
    PegawaiFactory.create_batch(25, jabatan=organisasi.peneliti)
    assert hitung() == awal <= 22
