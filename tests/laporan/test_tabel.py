"""The tables of the semester report row by row: who counts, where, from when, and what stays out."""

from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from idp.models import IDP
from laporan.kelompok_kecil import TANDA
from laporan.salinan import konteks
from laporan.semester import HITUNGAN, data_semester
from pegawai.models import StatusPegawai
from tests.laporan.factories import rencana, verifikasi, wujudkan
from tests.pegawai.factories import PegawaiFactory, RiwayatJabatanFactory, StatusPegawaiFactory

pytestmark = pytest.mark.django_db
HARI = date(2026, 9, 10)


def data(badan, semester=2, hari=HARI) -> dict:
    return data_semester(badan.unit, 2026, semester, hari)


def baris(isi: dict, unit: str) -> dict:
    return next(satu for satu in isi["tabel_a"]["baris"] if satu["unit"] == unit)


def orang(isi: dict, pegawai) -> dict:
    return next(satu for satu in isi["tabel_c"] if satu["nip"] == pegawai.nip)


# --- table A: units -------------------------------------------------------------------------------------------------


def test_baris_per_unit_langsung_di_bawah_badan(badan):
    """The subsection counts with the secretariat above it; the head stands alone."""
    isi = {satu["unit"]: (satu["pegawai"], satu["luar"]) for satu in data(badan)["tabel_a"]["baris"]}
    pimpinan = next(nama for nama in isi if nama.startswith("Pimpinan"))
    assert isi == {pimpinan: (1, 0), "Sekretariat": (3, 0), "Bidang Penelitian": (2, 1)}


@pytest.mark.parametrize("kolom", [satu for satu in HITUNGAN if not satu.startswith("jp_")])
def test_jumlah_adalah_jumlah_barisnya(badan, kolom):
    tabel = data(badan)["tabel_a"]
    assert tabel["jumlah"][kolom] == sum(satu[kolom] for satu in tabel["baris"])


def test_peserta_adalah_yang_punya_kegiatan_terhitung(badan, para):
    isi = data(badan)
    assert baris(isi, "Bidang Penelitian")["peserta"] == 2
    assert isi["tabel_a"]["jumlah"]["peserta"] == isi["tabel_b"]["jumlah"]["peserta"] == len(isi["keikutsertaan"])


def test_jp_pegawai_yang_dikecualikan_tidak_masuk_di_mana_pun(badan, para):
    semula = data(badan)
    verifikasi(badan.cuti, badan.kelas, 99, date(2026, 4, 4), badan.oleh)
    rencana(badan.cuti, badan.oleh, item=[(badan.kelas, 1, 99)])
    sesudah = data(badan)
    for tabel in ("tabel_a", "tabel_b", "tabel_c", "keikutsertaan"):
        assert sesudah[tabel] == semula[tabel]


@pytest.mark.parametrize("jenis", sorted(StatusPegawai.DI_LUAR_CAKUPAN))
def test_setiap_status_yang_dikecualikan_keluar_dari_penyebut_dengan_alasannya(badan, para, jenis):
    StatusPegawaiFactory(pegawai=para.sari, jenis=jenis)
    isi = data(badan)
    litbang = baris(isi, "Bidang Penelitian")
    assert (litbang["pegawai"], litbang["luar"], litbang["ditetapkan_persen"]) == (1, 2, "100.0")
    alasan = {satu["nama"]: satu["alasan"] for satu in isi["luar"]}
    assert alasan["Sari Ndun"] == StatusPegawai.Jenis(jenis).label


@pytest.mark.parametrize("jenis", sorted(StatusPegawai.BUKAN_PEGAWAI_LAGI))
def test_yang_bukan_pegawai_lagi_tidak_disebut_sama_sekali(badan, para, jenis):
    StatusPegawaiFactory(pegawai=para.sari, jenis=jenis)
    isi = data(badan)
    assert baris(isi, "Bidang Penelitian")["pegawai"] == 1
    assert "Sari Ndun" not in {satu["nama"] for satu in isi["luar"] + isi["tabel_c"]}


def test_status_sesudah_semester_tidak_mengubah_semester_itu(badan, para):
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn", masa=DateRange(date(2026, 7, 1), None))
    assert baris(data(badan, 1), "Bidang Penelitian")["pegawai"] == 2
    assert baris(data(badan, 2), "Bidang Penelitian")["pegawai"] == 1


def test_pegawai_pindah_unit_dihitung_di_unitnya_pada_akhir_periode(badan, para, organisasi):
    para.budi.riwayat_jabatan.update(masa=DateRange(date(2010, 1, 1), date(2026, 7, 1)))
    masa = (date(2026, 7, 1), None)
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.pengadministrasi, masa=masa)
    assert baris(data(badan, 1), "Bidang Penelitian")["jp_realisasi"] == "24"
    assert baris(data(badan, 2), "Sekretariat")["jp_realisasi"] == "28"


@pytest.mark.parametrize("jenis", ["plt", "plh"])
def test_merangkap_plt_tidak_menghitung_orang_dua_kali(badan, para, organisasi, jenis):
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis=jenis)
    assert data(badan)["tabel_a"]["jumlah"]["pegawai"] == 6


# --- plans ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [satu for satu in IDP.Status.values if satu not in ("ditetapkan", "digantikan")])
def test_hanya_rencana_yang_berlaku_menambah_rencana(badan, para, organisasi, status):
    semula = data(badan)["tabel_a"]["jumlah"]
    jabatan = organisasi.sekretaris if status == "diajukan" else None
    rencana(para.tina, badan.oleh, status=status, item=[(badan.kelas, 1, 40)], jabatan=jabatan)
    isi = data(badan)
    assert isi["tabel_a"]["jumlah"] == semula
    assert orang(isi, para.tina)["status_idp"] == status
    assert orang(isi, para.tina)["jp_rencana"] == "0"


def test_rencana_tahun_lain_tidak_dihitung(badan, para):
    semula = data(badan)["tabel_a"]
    rencana(para.tina, badan.oleh, item=[(badan.kelas, 1, 40)], tahun=2025)
    assert data(badan)["tabel_a"] == semula


@pytest.mark.parametrize(
    ("mulai", "selesai", "status", "keadaan"),
    [
        (date(2026, 5, 1), date(2026, 6, 30), "terverifikasi", "selesai"),
        (date(2026, 5, 1), date(2026, 7, 1), "terverifikasi", "berjalan"),
        (date(2026, 5, 1), date(2026, 6, 1), "diajukan", "berjalan"),
        (date(2026, 7, 1), date(2026, 7, 5), "terverifikasi", "belum"),
    ],
)
def test_keadaan_butir_pada_akhir_semester_satu(badan, para, mulai, selesai, status, keadaan):
    butir = rencana(para.tina, badan.oleh, item=[(badan.kelas, 2, 10)]).item.get()
    kegiatan = verifikasi(para.tina, badan.kelas, 10, selesai, badan.oleh)
    lain = {} if status == "terverifikasi" else {"diverifikasi_oleh": None, "diverifikasi_pada": None}
    if lain:
        kegiatan.jp.all().delete()
    type(kegiatan).objects.filter(pk=kegiatan.pk).update(tanggal_mulai=mulai, status=status, **lain)
    wujudkan(butir, kegiatan, badan.oleh)
    sekretariat = baris(data(badan, 1), "Sekretariat")
    assert {satu: sekretariat[satu] for satu in ("selesai", "berjalan", "belum")} == dict.fromkeys(
        ("selesai", "berjalan", "belum"), 0
    ) | {keadaan: 1}


# --- JP -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("jp", "tercapai"), [("19.99", False), ("20", True), ("20.01", True)])
def test_mencapai_sasaran_membandingkan_tanpa_membulatkan(badan, para, jp, tercapai):
    verifikasi(para.tina, badan.kelas, jp, date(2026, 3, 3), badan.oleh)
    isi = data(badan, 1)
    assert orang(isi, para.tina)["tercapai"] is tercapai
    assert baris(isi, "Sekretariat")["tercapai"] == int(tercapai)


def test_jp_tahun_lain_tidak_dihitung(badan, para):
    semula = data(badan)["tabel_b"]
    verifikasi(para.tina, badan.kelas, 30, date(2025, 12, 30), badan.oleh)
    assert data(badan)["tabel_b"] == semula


@pytest.mark.parametrize(
    ("hari", "jp"), [(date(2026, 3, 19), "0"), (date(2026, 3, 20), "20"), (date(2026, 6, 30), "24")]
)
def test_data_sementara_berhenti_pada_tanggal_datanya(badan, para, hari, jp):
    assert orang(data(badan, 1, hari), para.budi)["jp_realisasi"] == jp


def test_satu_kegiatan_dua_orang_satu_bentuk(badan, para):
    for siapa in (para.tina, para.yosef):
        verifikasi(siapa, badan.kelas, 8, date(2026, 2, 2), badan.oleh, judul="Diklat bersama")
    [kelas] = [satu for satu in data(badan, 1)["tabel_b"]["baris"] if satu["nama"] == "Pelatihan-Teknis"]
    assert (kelas["kegiatan"], kelas["peserta"], kelas["jp"]) == (4, 3, "40")


def test_tabel_c_berurut_unit_jenjang_nama_dan_lengkap(badan, organisasi):
    PegawaiFactory(nama="Zakarias Akhir", jabatan=organisasi.peneliti)
    PegawaiFactory(nama="Abner Awal", jabatan=organisasi.peneliti)
    litbang = [satu["nama"] for satu in data(badan)["tabel_c"] if satu["unit"] == "Bidang Penelitian"]
    assert litbang.index("Abner Awal") < litbang.index("Budi Seran") < litbang.index("Zakarias Akhir")


def test_badan_tanpa_pegawai(organisasi, hari_ini):
    from tests.pegawai.factories import UnitKerjaFactory

    kosong = UnitKerjaFactory(nama="Badan Baru", adalah_badan=True)
    isi = data_semester(kosong, 2026, 1, hari_ini)
    assert (isi["tabel_c"], isi["luar"], isi["keikutsertaan"]) == ([], [], [])
    assert isi["tabel_a"]["jumlah"]["pegawai"] == 0
    assert isi["tabel_a"]["jumlah"]["tercapai_persen"] == "0.0"
    assert all(satu["cocok"] for satu in isi["rekonsiliasi"])
    assert konteks(isi, penerima="bpsdm")["tabel_a"]["jumlah"]["jp_realisasi"] == TANDA
