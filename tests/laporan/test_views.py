"""Pages of reports through the client: what is shown, to whom, and the litany of freezing and sending."""

import io

import openpyxl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from hris.models import Pekerjaan
from laporan.models import LaporanResmi
from pegawai import nip
from tests.laporan.factories import ISI, laporan_terkirim
from tests.pegawai.factories import PenggunaFactory, PenugasanPeranFactory

pytestmark = pytest.mark.django_db
KIRIM = {"penerima": ["bkd"]}


def isi(jawaban) -> bytes:
    return b"".join(jawaban.streaming_content) if jawaban.streaming else jawaban.content


# --- preview --------------------------------------------------------------------------------------------------------


def test_pratinjau_memuat_angka_dan_grafik(masuk, para, badan):
    halaman = masuk(para.maria).get(reverse("laporan:semester")).content.decode()
    for bagian in ("Laporan Semester I Tahun 2026", "Tabel A", nip.tampil(para.budi.nip), "Anton Cuti", "16,7%"):
        assert bagian in halaman
    assert halaman.count('<svg class="grafik"') == 2


def test_pratinjau_semester_lain(masuk, para, badan):
    jawaban = masuk(para.kosmas).get(reverse("laporan:semester"), {"semester": "2", "tahun": "2026"})
    assert jawaban.context["lap"]["tabel_a"]["jumlah"]["jp_realisasi"] == "38"
    assert "Bekukan" not in jawaban.content.decode()


@pytest.mark.parametrize(("nomor", "sementara"), [("1", False), ("2", True)])
def test_semester_berjalan_ditandai_sementara_dan_tidak_ditawarkan_dibekukan(masuk, para, badan, nomor, sementara):
    halaman = masuk(para.maria).get(reverse("laporan:semester"), {"semester": nomor}).content.decode()
    assert ("<strong>Sementara.</strong>" in halaman) is sementara
    assert (reverse("laporan:susun") not in halaman) is sementara


@pytest.mark.parametrize("nama", ["semester_pdf", "semester_xlsx"])
def test_berkas_semester_berjalan_bernama_sementara(masuk, para, badan, nama, pdf_palsu):
    klien = masuk(para.maria)
    berkas = {nomor: klien.get(reverse(f"laporan:{nama}"), {"semester": nomor}) for nomor in "12"}
    assert "sementara-semester-2-2026" in berkas["2"]["Content-Disposition"]
    assert "pratinjau-semester-1-2026" in berkas["1"]["Content-Disposition"]


@pytest.mark.parametrize("kueri", [{"tahun": "2027"}, {"tahun": "2027", "semester": "2"}])
def test_semester_yang_belum_dimulai_ditolak_dengan_sebabnya(masuk, para, badan, kueri):
    klien = masuk(para.maria)
    jawaban = klien.get(reverse("laporan:semester"), kueri)
    halaman = jawaban.content.decode()
    assert jawaban.status_code == 422 and "Tahun 2027 belum dimulai" in halaman
    assert "Tabel A" not in halaman and reverse("laporan:susun") not in halaman
    berkas = klien.get(reverse("laporan:semester_pdf"), kueri)
    assert berkas.status_code == 302 and klien.get(berkas.url).status_code == 422


@pytest.mark.parametrize("kueri", [{"semester": "3"}, {"semester": "x"}, {"unit": "abc"}])
def test_alamat_tidak_masuk_akal_404(masuk, para, badan, kueri):
    assert masuk(para.maria).get(reverse("laporan:semester"), kueri).status_code == 404


@pytest.mark.parametrize("nama", ["semester", "semester_pdf", "semester_xlsx"])
def test_badan_di_luar_jangkauan_404(masuk, para, organisasi, nama, pdf_palsu):
    alamat = reverse(f"laporan:{nama}")
    assert masuk(para.maria).get(alamat, {"unit": organisasi.badan_lain.pk}).status_code == 404


def test_unduhan_pratinjau(masuk, para, badan, pdf_palsu):
    klien = masuk(para.maria)
    pdf, xlsx = klien.get(reverse("laporan:semester_pdf")), klien.get(reverse("laporan:semester_xlsx"))
    assert pdf["Content-Type"] == "application/pdf" and pdf.content.startswith(b"%PDF")
    assert "A. Unit" in openpyxl.load_workbook(io.BytesIO(xlsx.content)).sheetnames


# --- freeze ---------------------------------------------------------------------------------------------------------


def susun(klien, badan, **lain):
    data = {"unit": badan.unit.pk, "tahun": 2026, "semester": 1, "kendala": "Sinyal", "tindak_lanjut": ""}
    return klien.post(reverse("laporan:susun"), data | lain)


def test_bekukan_lewat_antrean(masuk, para, badan, antrean, pdf_palsu):
    klien = masuk(para.maria)
    jawaban = susun(klien, badan)
    assert jawaban.url == reverse("pekerjaan", args=[Pekerjaan.objects.get().pk])
    antrean()
    halaman = klien.get(LaporanResmi.objects.get().get_absolute_url()).content.decode()
    assert "Sinyal" in halaman and LaporanResmi.objects.get().sidik in halaman


@pytest.mark.parametrize(
    ("lain", "pesan"),
    [
        ({"semester": 3}, "3"),
        ({"tahun": 2027}, "belum dimulai"),
        ({"semester": 2}, "berakhir 31 Desember 2026"),
        ({"tahun": ""}, "wajib"),
    ],
)
def test_masukan_salah_diperlihatkan(masuk, para, badan, lain, pesan):
    jawaban = susun(masuk(para.maria), badan, **lain)
    assert jawaban.status_code == 422 and pesan in jawaban.content.decode()
    assert "Sinyal" in jawaban.content.decode()
    assert not Pekerjaan.objects.exists()


def test_badan_lain_tidak_dapat_dipilih(masuk, para, badan, organisasi):
    assert susun(masuk(para.maria), badan, unit=organisasi.badan_lain.pk).status_code == 422


@pytest.mark.parametrize("nama", ["kosmas", "budi", "bkd", "admin"])
def test_bekukan_tanpa_izin_403(masuk, para, badan, nama):
    assert susun(masuk(getattr(para, nama)), badan).status_code == 403


# --- send -----------------------------------------------------------------------------------------------------------


def test_kirim_lalu_terbaca_penerima(masuk, para, badan):
    laporan = laporan_terkirim(badan.unit)
    bkd = masuk(para.bkd)
    assert bkd.get(laporan.get_absolute_url()).status_code == 404
    assert masuk(para.maria).post(reverse("laporan:kirim", args=[laporan.pk]), KIRIM).url == laporan.get_absolute_url()
    assert bkd.get(laporan.get_absolute_url()).status_code == 200
    assert masuk(para.bpsdm).get(laporan.get_absolute_url()).status_code == 404


def test_kirim_badan_lain_404(masuk, para, organisasi):
    laporan = laporan_terkirim(organisasi.badan_lain)
    assert masuk(para.maria).post(reverse("laporan:kirim", args=[laporan.pk]), KIRIM).status_code == 404


def test_pembaca_tidak_dapat_mengirim(masuk, para, organisasi):
    laporan = laporan_terkirim(organisasi.badan, "bkd")
    assert masuk(para.bkd).post(reverse("laporan:kirim", args=[laporan.pk]), KIRIM).status_code == 403


def test_kirim_dengan_get_405(masuk, para, organisasi):
    laporan = laporan_terkirim(organisasi.badan)
    assert masuk(para.maria).get(reverse("laporan:kirim", args=[laporan.pk])).status_code == 405


@pytest.mark.parametrize("penerima", [[], ["bkd"], ["presiden"]])
def test_kirim_salah_diperlihatkan(masuk, para, organisasi, penerima):
    laporan = laporan_terkirim(organisasi.badan, "bkd")
    jawaban = masuk(para.maria).post(reverse("laporan:kirim", args=[laporan.pk]), {"penerima": penerima})
    assert jawaban.status_code == 422 and laporan.pengiriman.count() == 1


# --- copies and files -----------------------------------------------------------------------------------------------


def test_bpsdm_tidak_melihat_jp_perorangan(masuk, para, badan):
    laporan = laporan_terkirim(badan.unit, "bkd", "bpsdm")
    bkd = masuk(para.bkd).get(laporan.get_absolute_url()).content.decode()
    bpsdm = masuk(para.bpsdm).get(laporan.get_absolute_url()).content.decode()
    assert nip.tampil(para.sari.nip) in bkd and "Anton Cuti" in bkd
    assert para.sari.nip not in bpsdm and "Anton Cuti" not in bpsdm and para.budi.nama in bpsdm


def test_berkas_bpsdm_adalah_salinannya(masuk, para, badan):
    laporan = laporan_terkirim(badan.unit, "bpsdm")
    salinan = laporan.pengiriman.get()
    salinan.berkas.storage.delete(salinan.berkas.name)
    salinan.berkas.storage.save(salinan.berkas.name, io.BytesIO(b"%PDF bpsdm"))
    alamat = reverse("laporan:pdf", args=[laporan.pk])
    assert isi(masuk(para.bpsdm).get(alamat)) == b"%PDF bpsdm"
    assert isi(masuk(para.maria).get(alamat)) == ISI
    xlsx = masuk(para.bpsdm).get(reverse("laporan:xlsx", args=[laporan.pk]))
    assert "C. Pegawai" not in openpyxl.load_workbook(io.BytesIO(xlsx.content)).sheetnames


@pytest.mark.parametrize("nama", ["rinci", "pdf", "xlsx"])
def test_badan_lain_404_bagi_pengelola_dan_pembaca(masuk, para, organisasi, nama):
    laporan = laporan_terkirim(organisasi.badan_lain, "bkd", "bpsdm")
    alamat = reverse(f"laporan:{nama}", args=[laporan.pk])
    assert [masuk(siapa).get(alamat).status_code for siapa in (para.maria, para.bkd, para.bpsdm)] == [404] * 3


def test_peran_bkd_yang_lewat_masa_tidak_membaca(masuk, para, organisasi):
    from datetime import date

    lama = PenggunaFactory()
    PenugasanPeranFactory(pengguna=lama, peran="bkd", unit=organisasi.badan, masa=(date(2025, 1, 1), date(2026, 1, 1)))
    assert masuk(lama).get(laporan_terkirim(organisasi.badan, "bkd").get_absolute_url()).status_code == 403


# --- list -----------------------------------------------------------------------------------------------------------


def test_daftar_menurut_jangkauan(masuk, para, organisasi):
    laporan_terkirim(organisasi.badan, tahun=2024)
    laporan_terkirim(organisasi.badan, "bkd", tahun=2025)
    laporan_terkirim(organisasi.badan_lain, "bkd", tahun=2023)

    def tahun(siapa):
        tabel = masuk(siapa).get(reverse("laporan:daftar")).context["table"]
        return [satu.record.tahun for satu in tabel.rows]

    assert [tahun(para.maria), tahun(para.bkd), tahun(para.bpsdm)] == [[2025, 2024], [2025], []]


def test_daftar_disaring_dan_diekspor(masuk, para, organisasi):
    laporan_terkirim(organisasi.badan, tahun=2024)
    laporan_terkirim(organisasi.badan, "bkd", tahun=2025)
    klien = masuk(para.maria)
    assert "Tahun 2024" not in klien.get(reverse("laporan:daftar"), {"status": "dikirim"}).content.decode()
    csv = klien.get(reverse("laporan:daftar"), {"_export": "csv"})
    assert "BKD" in isi(csv).decode() and "<" not in isi(csv).decode()


def test_jumlah_kueri_daftar_tetap(masuk, para, organisasi):
    klien = masuk(para.maria)

    def hitung():
        with CaptureQueriesContext(connection) as kueri:
            klien.get(reverse("laporan:daftar"))
        return len(kueri)

    for tahun in range(2001, 2004):
        laporan_terkirim(organisasi.badan, "bkd", tahun=tahun)
    awal = hitung()
    for tahun in range(2004, 2024):
        laporan_terkirim(organisasi.badan, "bkd", tahun=tahun)
    assert hitung() == awal <= 15
