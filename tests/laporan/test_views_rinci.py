"""A frozen report page by page: what each reader is told, defaults of the preview, columns of the list."""

import csv
import io
from datetime import date

import pypdf
import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from laporan import actions
from laporan.models import BEKU, LaporanResmi, PengirimanLaporan
from tests.laporan.factories import LaporanResmiFactory, PengirimanLaporanFactory, laporan_terkirim
from tests.pegawai.factories import PenggunaFactory, PenugasanPeranFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


def teks(jawaban) -> str:
    return " ".join(jawaban.content.decode().split())


def baris(jawaban) -> list[LaporanResmi]:
    return [satu.record for satu in jawaban.context["table"].rows]


# --- a frozen report ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "disebut"),
    [("maria", ["bkd", "bpsdm"]), ("kosmas", ["bkd", "bpsdm"]), ("bkd", ["bkd"]), ("bpsdm", ["bpsdm"])],
)
def test_penerima_hanya_melihat_pengirimannya_sendiri(masuk, para, organisasi, siapa, disebut):
    laporan = laporan_terkirim(organisasi.badan, "bkd", "bpsdm")
    jawaban = masuk(getattr(para, siapa)).get(laporan.get_absolute_url())
    assert [satu.penerima for satu in jawaban.context["kiriman"]] == disebut
    assert ("Salinan BPSDM: keikutsertaan" in teks(jawaban)) is (siapa == "bpsdm")


@pytest.mark.parametrize(
    ("siapa", "sudah", "tawaran"),
    [
        ("maria", (), ["bkd", "bpsdm"]),
        ("maria", ("bkd",), ["bpsdm"]),
        ("maria", ("bkd", "bpsdm"), None),
        ("kosmas", (), None),
        ("bkd", ("bkd",), None),
    ],
)
def test_formulir_kirim_hanya_bagi_penyusun_dan_yang_belum_menerima(masuk, para, organisasi, siapa, sudah, tawaran):
    laporan = laporan_terkirim(organisasi.badan, *sudah)
    form = masuk(getattr(para, siapa)).get(laporan.get_absolute_url()).context["form_kirim"]
    assert (form and [nilai for nilai, _ in form.fields["penerima"].choices]) == tawaran


def test_mengirim_yang_dibekukan_sementara_ditolak_di_halamannya(masuk, para, organisasi):
    laporan = laporan_terkirim(organisasi.badan, semester=2)
    jawaban = masuk(para.maria).post(reverse("laporan:kirim", args=[laporan.pk]), {"penerima": ["bkd", "bpsdm"]})
    assert jawaban.status_code == 422 and "Bekukan ralatnya, lalu kirim." in teks(jawaban)
    assert jawaban.context["form"]["penerima"].value() == ["bkd", "bpsdm"]
    assert laporan.pengiriman.count() == 0


def test_unduhan_bernama_semester_badan_dan_versi(masuk, para, organisasi):
    laporan = laporan_terkirim(organisasi.badan, versi=2)
    klien = masuk(para.maria)
    for akhiran in ("pdf", "xlsx"):
        jawaban = klien.get(reverse(f"laporan:{akhiran}", args=[laporan.pk]))
        assert f'filename="laporan-semester-1-2026-badan-v2.{akhiran}"' in jawaban["Content-Disposition"]
        assert b"".join(jawaban)


@pytest.mark.parametrize("akhiran", ["pdf", "xlsx"])
def test_unduhan_hanya_dibaca(masuk, para, organisasi, akhiran):
    alamat = reverse(f"laporan:{akhiran}", args=[laporan_terkirim(organisasi.badan).pk])
    assert masuk(para.maria).post(alamat).status_code == 405


@pytest.mark.lambat
def test_pdf_bpsdm_tidak_memuat_nip_dan_menyebut_yang_disamarkan(badan, para):
    laporan = actions.susun(unit=badan.unit, tahun=2026, semester=1, oleh=badan.oleh)
    actions.kirim(laporan=laporan, penerima=["bpsdm"], oleh=badan.oleh)
    with laporan.pengiriman.get().berkas.open() as berkas:
        isi = "\n".join(halaman.extract_text() for halaman in pypdf.PdfReader(berkas).pages)
    bertanda_tangan = para.kosmas.nip
    assert [satu["nip"] for satu in laporan.data["tabel_c"] if satu["nip"] in isi] in ([], [bertanda_tangan])
    assert badan.cuti.nip not in isi and "Anton Cuti" not in isi and "Budi Seran" in isi


# --- what is frozen -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kolom", BEKU)
def test_setiap_kolom_beku_dijaga_basis_data(kolom):
    lama = LaporanResmiFactory()
    lain = LaporanResmiFactory(tahun=2025, semester=2, versi=3, tanggal_data=date(2026, 1, 5), sidik="b" * 64)
    nilai = {"jenis": "lain", "berkas": "laporan/lain.pdf", "disusun_pada": "2020-01-01T00:00Z", "data": {}}
    with pytest.raises(DatabaseError, match="Cannot update"), transaction.atomic():
        LaporanResmi.objects.filter(pk=lama.pk).update(**{kolom: nilai.get(kolom, getattr(lain, kolom))})


def test_judul_dan_pengiriman_menyebut_dirinya():
    kiriman = PengirimanLaporanFactory(laporan__versi=2, penerima="bpsdm")
    assert str(kiriman) == "Laporan Semester I Tahun 2026 (ralat ke-1) → BPSDM"
    assert kiriman.laporan.berkas.name.startswith(f"laporan/2026/{kiriman.laporan.unit.kode}-semester-1-v2")


def test_penerima_yang_sama_boleh_menerima_ralatnya(badan, pdf_palsu):
    for _ in range(2):
        laporan = actions.susun(unit=badan.unit, tahun=2026, semester=1, oleh=badan.oleh)
        actions.kirim(laporan=laporan, penerima=["bkd"], oleh=badan.oleh)
    assert sorted(PengirimanLaporan.objects.values_list("laporan__versi", flat=True)) == [1, 2]


# --- the preview ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kueri", "semester", "tahun"),
    [({}, 1, 2026), ({"tahun": "2025"}, 2, 2025), ({"tahun": "2025", "semester": "1"}, 1, 2025)],
)
def test_tahun_yang_sudah_lewat_dibuka_pada_semester_dua(masuk, para, badan, kueri, semester, tahun):
    jawaban = masuk(para.maria).get(reverse("laporan:semester"), kueri)
    assert (jawaban.context["lap"]["semester"], jawaban.context["lap"]["tahun"]) == (semester, tahun)
    assert jawaban.context["kueri"] == f"unit={badan.unit.pk}&tahun={tahun}&semester={semester}"


@pytest.mark.parametrize("unit", ["99999999999999999999", "-1", "0", ""])
def test_unit_karangan_404(masuk, para, badan, unit):
    assert masuk(para.maria).get(reverse("laporan:semester"), {"unit": unit}).status_code == 404


def test_unit_yang_bukan_badan_404(masuk, para, badan, organisasi):
    assert masuk(para.maria).get(reverse("laporan:semester"), {"unit": organisasi.litbang.pk}).status_code == 404


@pytest.mark.parametrize("nama", ["semester", "semester_pdf", "semester_xlsx"])
def test_pengelola_unit_di_bawah_badan_tidak_punya_laporan(masuk, organisasi, nama):
    pengelola = PenggunaFactory()
    PenugasanPeranFactory(pengguna=pengelola, peran="pengelola", unit=organisasi.litbang)
    assert masuk(pengelola).get(reverse(f"laporan:{nama}")).status_code == 404


@pytest.mark.parametrize("nama", ["semester", "semester_pdf", "semester_xlsx"])
@pytest.mark.parametrize("siapa", ["budi", "sari", "bkd", "bpsdm", "admin"])
def test_pratinjau_tanpa_izin_403(masuk, para, nama, siapa):
    assert masuk(getattr(para, siapa)).get(reverse(f"laporan:{nama}")).status_code == 403


# --- freezing -------------------------------------------------------------------------------------------------------


def test_formulir_bekukan_mengikuti_alamat_dan_menyebut_laporan_badan_sendiri(masuk, para, organisasi):
    laporan_terkirim(organisasi.badan_lain, tahun=2023)
    milik = laporan_terkirim(organisasi.badan, "bkd", tahun=2025)
    jawaban = masuk(para.maria).get(reverse("laporan:susun"), {"semester": "2", "tahun": "2025"})
    form = jawaban.context["form"]
    assert (form["semester"].value(), form["tahun"].value()) == ("2", 2025)
    assert list(form.fields["unit"].queryset) == [organisasi.badan]
    assert list(jawaban.context["sebelumnya"]) == [milik]


def test_formulir_bekukan_menerima_alamat_karangan(masuk, para, organisasi):
    assert masuk(para.maria).get(reverse("laporan:susun"), {"unit": "abc", "semester": "9"}).status_code == 200


# --- list -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def arsip(organisasi):
    """Three reports of the agency: two of 2025, one of them sent."""
    return [
        laporan_terkirim(organisasi.badan, tahun=2024, semester=2),
        laporan_terkirim(organisasi.badan, tahun=2025, semester=1),
        laporan_terkirim(organisasi.badan, "bkd", "bpsdm", tahun=2025, semester=2),
    ]


@pytest.mark.parametrize(
    ("kueri", "urutan"),
    [
        ({}, [2, 1, 0]),
        ({"tahun": "2025"}, [2, 1]),
        ({"semester": "2"}, [2, 0]),
        ({"semester": "2", "tahun": "2024"}, [0]),
        ({"status": "beku"}, [1, 0]),
        ({"status": "dikirim"}, [2]),
        ({"sort": "judul"}, [0, 1, 2]),
        ({"sort": "-judul"}, [2, 1, 0]),
        ({"tahun": "99999999999", "sort": "khayal"}, []),
        ({"tahun": "x", "semester": "7", "status": "y"}, [2, 1, 0]),
    ],
)
def test_saringan_dan_urutan_daftar(masuk, para, arsip, kueri, urutan):
    assert baris(masuk(para.maria).get(reverse("laporan:daftar"), kueri)) == [arsip[n] for n in urutan]


def test_ekspor_daftar_dalam_kata(masuk, para, arsip):
    isi = masuk(para.maria).get(reverse("laporan:daftar"), {"_export": "csv"}).content.decode("utf-8-sig")
    semua = list(csv.DictReader(io.StringIO(isi)))
    assert [satu["Laporan"] for satu in semua][:1] == ["Laporan Semester II Tahun 2025"]
    assert [(satu["Status"], satu["Dikirim kepada"]) for satu in semua] == [
        ("Dikirim", "BKD, BPSDM"),
        ("Dibekukan", "–"),
        ("Dibekukan", "–"),
    ]
    assert semua[0]["Badan"] == str(arsip[0].unit)


def test_ralat_di_atas_yang_diralat(masuk, para, organisasi):
    pertama = laporan_terkirim(organisasi.badan, "bkd")
    ralat = laporan_terkirim(organisasi.badan, versi=2)
    jawaban = masuk(para.maria).get(reverse("laporan:daftar"))
    assert baris(jawaban) == [ralat, pertama] and "(ralat ke-1)" in teks(jawaban)


def test_laporan_badan_di_bawah_unit_kelola_ikut_terjangkau(masuk, organisasi):
    pengelola, provinsi = PenggunaFactory(), UnitKerjaFactory(nama="Provinsi")
    bawah = UnitKerjaFactory(nama="Dinas", induk=provinsi, adalah_badan=True)
    PenugasanPeranFactory(pengguna=pengelola, peran="pengelola", unit=provinsi)
    laporan = laporan_terkirim(bawah)
    laporan_terkirim(organisasi.badan)
    assert baris(masuk(pengelola).get(reverse("laporan:daftar"))) == [laporan]
