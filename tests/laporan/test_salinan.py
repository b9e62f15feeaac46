"""The context of page, PDF and workbook: marks, titles, charts, and which reader gets which copy."""

from datetime import UTC, date, datetime

import pytest
from django.template.loader import render_to_string

from laporan import actions, salinan
from laporan.kelompok_kecil import TANDA
from laporan.models import LaporanResmi
from laporan.semester import data_semester
from tests.laporan.factories import laporan_terkirim
from tests.pegawai.factories import PenggunaFactory, PenugasanPeranFactory

pytestmark = pytest.mark.django_db
SAAT = datetime(2026, 7, 6, 1, tzinfo=UTC)


@pytest.fixture
def data(badan):
    return data_semester(badan.unit, 2026, 1, date(2026, 7, 6))


@pytest.fixture
def berjalan(badan):
    return data_semester(badan.unit, 2026, 2, date(2026, 9, 10))


def html_pdf(data, **lain) -> str:
    pratinjau = lain.pop("pratinjau", False)
    return render_to_string(actions.TEMPLAT, salinan.konteks_pdf(salinan.konteks(data, **lain), pratinjau=pratinjau))


def test_judul_periode_dan_ralat(data):
    isi = salinan.konteks(data, disusun_pada=SAAT, versi=3)
    assert (isi["romawi"], isi["ralat"], isi["mulai"], isi["akhir"]) == ("I", 2, date(2026, 1, 1), date(2026, 6, 30))
    assert "ralat ke-2" in html_pdf(data, versi=3) and "ralat" not in html_pdf(data)


@pytest.mark.parametrize(
    ("nama", "pratinjau", "tanda"),
    [
        ("data", False, ""),
        ("data", True, "Pratinjau"),
        ("berjalan", False, "Sementara"),
        ("berjalan", True, "Sementara"),
    ],
)
def test_tanda_pada_setiap_halaman(request, nama, pratinjau, tanda):
    isi = salinan.konteks_pdf(salinan.konteks(request.getfixturevalue(nama)), pratinjau=pratinjau)
    assert isi["tanda_air"] == tanda
    assert isi["kaki"].startswith(tanda or salinan.JUDUL)
    assert salinan.JUDUL in isi["kaki"]


def test_pdf_berkop_berhalaman_bertanda_tangan_dan_kepala_tabel_berulang(data, badan):
    badan.unit.pemerintah, badan.unit.alamat = "Pemerintah Provinsi", "Jalan Contoh 1"
    badan.unit.save()
    html = html_pdf(data_semester(badan.unit, 2026, 1, date(2026, 7, 6)), disusun_pada=SAAT)
    for satu in ("Pemerintah Provinsi", "Badan Contoh", "Jalan Contoh 1", "counter(page)", "table-header-group"):
        assert satu in html
    assert html.count('class="tanda-tangan"') == 1 and "Kosmas Manafe" in html
    assert html.count('<svg class="grafik"') == 2


def test_pdf_menyebut_yang_dikecualikan_di_bawah_persentasenya(data):
    html = html_pdf(data)
    kalimat = "Dikecualikan dari persentase dan rata-rata ini (1): Anton Cuti (Cuti di luar tanggungan negara)."
    assert html.count(kalimat) == 2, "under the figures on top, and under table A"
    assert html.index("IDP ditetapkan") < html.index(kalimat) < html.index("Tabel A")
    assert "Dikecualikan dari persentase" not in html_pdf(data, penerima="bpsdm")


def test_grafik_unit_terhadap_sasaran(data):
    grafik = salinan.konteks(data)["grafik_unit"]
    assert [(nama, sasaran) for nama, _, sasaran in grafik] == [
        (satu["unit"], "20") for satu in data["tabel_a"]["baris"]
    ]


def test_grafik_bpsdm_tanpa_yang_disamarkan(data):
    isi = salinan.konteks(data, penerima="bpsdm")
    tampak = {satu["unit"] for satu in isi["tabel_a"]["baris"] if satu["rata_rata"] != TANDA}
    assert {nama for nama, _, _ in isi["grafik_unit"]} == tampak
    assert isi["grafik_porsi"] == [] and isi["jp_tanpa_porsi"] == 0
    assert "Tidak ditampilkan" in html_pdf(data, penerima="bpsdm")


def test_jp_di_luar_porsi_adalah_sisanya(data):
    data["tabel_b"]["jumlah"]["jp"] = "124"
    assert salinan.konteks(data)["jp_tanpa_porsi"] == 100


def test_kendala_ditulis_sebagai_teks(badan):
    data = data_semester(badan.unit, 2026, 1, date(2026, 7, 6), kendala=" <b>Sinyal</b>\nlemah ", tindak_lanjut="")
    html = html_pdf(data)
    assert "&lt;b&gt;Sinyal&lt;/b&gt;<br>lemah" in html and "Tidak ada catatan." in html


# --- who reads which ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "salinannya"), [("maria", "lengkap"), ("kosmas", "lengkap"), ("bkd", "bkd"), ("bpsdm", "bpsdm")]
)
def test_salinan_bagi_setiap_pembaca(para, organisasi, siapa, salinannya):
    laporan = laporan_terkirim(organisasi.badan, "bkd", "bpsdm")
    pengguna = getattr(getattr(para, siapa), "pengguna", None) or getattr(para, siapa)
    assert LaporanResmi.objects.salinan_bagi(laporan, pengguna) == salinannya


def test_pembaca_dengan_dua_peran_mendapat_yang_lebih_lengkap(organisasi):
    pembaca = PenggunaFactory()
    for peran in ("diklat", "bkd"):
        PenugasanPeranFactory(pengguna=pembaca, peran=peran, unit=organisasi.badan)
    laporan = laporan_terkirim(organisasi.badan, "bkd", "bpsdm")
    assert LaporanResmi.objects.salinan_bagi(laporan, pembaca) == "bkd"


def test_peran_pembaca_atas_unit_lain_tidak_membaca(organisasi):
    pembaca = PenggunaFactory()
    PenugasanPeranFactory(pengguna=pembaca, peran="bkd", unit=organisasi.badan_lain)
    laporan_terkirim(organisasi.badan, "bkd")
    assert not LaporanResmi.objects.terjangkau(pembaca).exists()


def test_peran_pembaca_atas_unit_di_atas_badan_membaca(organisasi):
    from tests.pegawai.factories import UnitKerjaFactory

    provinsi = UnitKerjaFactory(nama="Provinsi")
    badan = UnitKerjaFactory(nama="Badan Ketiga", induk=provinsi, adalah_badan=True)
    pembaca = PenggunaFactory()
    PenugasanPeranFactory(pengguna=pembaca, peran="bkd", unit=provinsi)
    laporan = laporan_terkirim(badan, "bkd")
    assert list(LaporanResmi.objects.terjangkau(pembaca)) == [laporan]


def test_plt_kepala_membaca_laporan_badannya(masuk, para, organisasi):
    from tests.pegawai.factories import RiwayatJabatanFactory

    laporan = laporan_terkirim(organisasi.badan)
    assert masuk(para.yosef).get(laporan.get_absolute_url()).status_code == 403
    RiwayatJabatanFactory(
        pegawai=para.yosef, jabatan=organisasi.kepala, jenis="plt", masa=(date(2026, 9, 1), date(2026, 10, 1))
    )
    para.yosef.pengguna.refresh_from_db()
    from hris.models import Pengguna

    jawaban = masuk(Pengguna.objects.get(pk=para.yosef.pengguna.pk)).get(laporan.get_absolute_url())
    assert jawaban.status_code == 200 and jawaban.context["form_kirim"] is None
