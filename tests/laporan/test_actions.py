"""Composing, freezing and sending: what works, what is refused, what nothing can change afterwards."""

import hashlib
import io
from datetime import UTC, date, datetime

import openpyxl
import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from hris.models import Pekerjaan
from laporan import actions, salinan, xlsx
from laporan.models import LaporanResmi, PengirimanLaporan
from tests.laporan.factories import LaporanResmiFactory, PengirimanLaporanFactory, bita, laporan_terkirim

pytestmark = pytest.mark.django_db


def susun(badan, **lain):
    return actions.susun(**({"unit": badan.unit, "tahun": 2026, "semester": 1, "oleh": badan.oleh} | lain))


def test_laporan_dibekukan_dengan_sidik_berkasnya(badan, pdf_palsu):
    laporan = susun(badan, kendala="Jaringan lambat")
    laporan.refresh_from_db()
    assert laporan.sidik == hashlib.sha256(bita(laporan.berkas)).hexdigest()
    assert laporan.data["tabel_d"]["kendala"] == "Jaringan lambat"
    assert (laporan.penanda_nama, laporan.penanda_jabatan) == ("Kosmas Manafe", "Kepala Badan")


def test_pembekuan_kedua_menjadi_ralat(badan, pdf_palsu):
    assert [susun(badan).judul, susun(badan).judul] == [
        "Laporan Semester I Tahun 2026",
        "Laporan Semester I Tahun 2026 (ralat ke-1)",
    ]


@pytest.mark.parametrize("kolom", ["sidik", "tahun", "tanggal_data"])
def test_yang_beku_tidak_dapat_diubah(kolom):
    laporan = LaporanResmiFactory()
    nilai = {"sidik": "a" * 64, "tahun": 2025, "tanggal_data": "2020-01-01"}[kolom]
    with pytest.raises(DatabaseError), transaction.atomic():
        LaporanResmi.objects.filter(pk=laporan.pk).update(**{kolom: nilai})


def saat(hari: date) -> datetime:
    """Nine in the morning in Kupang."""
    return datetime(hari.year, hari.month, hari.day, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("semester", "hari", "pesan"),
    [
        (1, date(2025, 12, 31), "belum dimulai \\(baru mulai 1 Januari 2026\\)"),
        (1, date(2026, 1, 1), "berakhir 30 Juni 2026"),
        (1, date(2026, 6, 29), "berakhir 30 Juni 2026"),
        (2, date(2026, 6, 30), "belum dimulai \\(baru mulai 1 Juli 2026\\)"),
        (2, date(2026, 7, 1), "berakhir 31 Desember 2026"),
        (2, date(2026, 12, 30), "berakhir 31 Desember 2026"),
        (3, date(2027, 1, 1), "hanya 1 atau 2"),
    ],
)
def test_sebelum_semester_berakhir_tidak_dibekukan(badan, pdf_palsu, semester, hari, pesan):
    with pytest.raises(ValidationError, match=pesan) as galat:
        susun(badan, semester=semester, sekarang=saat(hari))
    assert "semester" in galat.value.message_dict
    assert not LaporanResmi.objects.exists()


@pytest.mark.parametrize(
    ("semester", "hari"), [(1, date(2026, 6, 30)), (2, date(2026, 12, 31)), (2, date(2027, 3, 1))]
)
def test_sejak_hari_terakhir_semester_dibekukan(badan, pdf_palsu, semester, hari):
    laporan = susun(badan, semester=semester, sekarang=saat(hari))
    assert (laporan.tanggal_data, laporan.data["sementara"]) == (hari, False)


def test_sementara_boleh_dipratinjau_sejak_hari_pertama(badan):
    data = actions.susun_data(unit=badan.unit, tahun=2026, semester=2, tanggal_data=date(2026, 7, 1))
    assert data["sementara"] is True
    with pytest.raises(ValidationError, match="belum dimulai"):
        actions.susun_data(unit=badan.unit, tahun=2026, semester=2, tanggal_data=date(2026, 6, 30))


def test_antrean_menolak_sebelum_masuk_antrean(badan):
    with pytest.raises(ValidationError, match="pratinjau sementara"):
        actions.antrekan(unit=badan.unit, tahun=2026, semester=2, oleh=badan.oleh)
    assert not Pekerjaan.objects.exists()


def test_yang_terlanjur_dibekukan_sementara_tidak_dikirim(badan):
    laporan = laporan_terkirim(badan.unit, semester=2)
    with pytest.raises(ValidationError, match="sebelum semesternya berakhir"):
        actions.kirim(laporan=laporan, penerima=["bkd"], oleh=badan.oleh)
    assert not laporan.pengiriman.exists()


def test_bukan_badan_ditolak(badan, organisasi, pdf_palsu):
    with pytest.raises(ValidationError, match="bukan badan"):
        susun(badan, unit=organisasi.litbang)


def test_angka_tidak_cocok_ditolak(badan, pdf_palsu, monkeypatch):
    asli = actions.data_semester

    def rusak(*args, **kwargs):
        data = asli(*args, **kwargs)
        data["rekonsiliasi"][0] |= {"cocok": False}
        return data

    monkeypatch.setattr(actions, "data_semester", rusak)
    with pytest.raises(ValidationError, match="tidak cocok"):
        susun(badan)
    assert not LaporanResmi.objects.exists()


def test_antrean_menyusun_sekali_walau_diulang(badan, antrean, pdf_palsu):
    from laporan.tugas import susun_laporan

    tugas = actions.antrekan(unit=badan.unit, tahun=2026, semester=1, oleh=badan.oleh)
    antrean()
    tugas.refresh_from_db()
    laporan = LaporanResmi.objects.get()
    assert (tugas.status, tugas.tautan) == ("selesai", laporan.get_absolute_url())
    susun_laporan(pekerjaan_id=tugas.pk, unit_id=badan.unit.pk, tahun=2026, semester=1)
    assert LaporanResmi.objects.count() == 1


def test_antrean_yang_ditolak_berkata_sebabnya(badan, organisasi):
    from laporan.tugas import susun_laporan

    tugas = Pekerjaan.objects.create(jenis="x", judul="x", oleh=badan.oleh)
    susun_laporan(pekerjaan_id=tugas.pk, unit_id=organisasi.litbang.pk, tahun=2026, semester=1)
    tugas.refresh_from_db()
    assert tugas.status == "gagal" and "bukan badan" in tugas.pesan


def test_kirim_mencatat_penerima_dan_sidik_salinan(badan, pdf_palsu):
    laporan = actions.kirim(laporan=susun(badan), penerima=["bkd", "bpsdm"], oleh=badan.oleh)
    bkd, bpsdm = laporan.pengiriman.order_by("penerima")
    assert (laporan.status, bkd.sidik) == ("dikirim", laporan.sidik)
    assert bpsdm.sidik == hashlib.sha256(bita(bpsdm.berkas)).hexdigest() != laporan.sidik


@pytest.mark.parametrize("penerima", [[], ["bkd"]])
def test_kirim_tanpa_penerima_atau_dua_kali_ditolak(badan, penerima):
    laporan = laporan_terkirim(badan.unit, "bkd")
    with pytest.raises(ValidationError) as galat:
        actions.kirim(laporan=laporan, penerima=penerima, oleh=badan.oleh)
    assert "penerima" in galat.value.message_dict


def test_pengiriman_dan_laporan_tercatat_dalam_riwayat(badan, pdf_palsu):
    laporan = actions.kirim(laporan=susun(badan), penerima=["bkd"], oleh=badan.oleh)
    assert [satu.status for satu in laporan.events.order_by("pgh_id")] == ["beku", "dikirim"]
    assert laporan.pengiriman.get().events.count() == 1


@pytest.mark.parametrize(
    ("pabrik", "lain", "pesan"),
    [
        (LaporanResmiFactory, {"semester": 3}, "1 atau 2"),
        (LaporanResmiFactory, {"sidik": "xyz"}, "Sidik"),
        (LaporanResmiFactory, {"versi": 0}, "mulai dari 1"),
        (PengirimanLaporanFactory, {"sidik": "", "laporan": None}, "Sidik"),
    ],
)
def test_kendala_basis_data(pabrik, lain, pesan):
    objek = pabrik.build(**({"data": {}} if pabrik is LaporanResmiFactory else {}) | lain)
    with pytest.raises(ValidationError, match=pesan):
        objek.validate_constraints(exclude=["unit", "laporan", "disusun_oleh", "dikirim_oleh"])


def test_versi_dan_penerima_tidak_kembar():
    kiriman = PengirimanLaporanFactory()
    with pytest.raises(ValidationError, match="sudah dikirim"):
        PengirimanLaporan(laporan=kiriman.laporan, penerima="bkd").validate_constraints()
    lain = LaporanResmi(unit=kiriman.laporan.unit, tahun=2026, semester=1, versi=1, sidik="a" * 64)
    with pytest.raises(ValidationError, match="sudah ada"):
        lain.validate_constraints()


def test_salinan_bpsdm_tanpa_daftar_jp_perorangan(badan, pdf_palsu):
    data = susun(badan).data
    untuk_bpsdm = salinan.konteks(data, penerima="bpsdm")
    assert untuk_bpsdm["tabel_c"] == untuk_bpsdm["luar"] == []
    assert [satu["nama"] for satu in untuk_bpsdm["keikutsertaan"]] == ["Budi Seran"]
    assert len(salinan.konteks(data, penerima="bkd")["tabel_c"]) == 6


def test_buku_kerja_dibaca_kembali(badan, para):
    para.budi.nama = "=1+1"
    para.budi.save()
    data = actions.susun_data(unit=badan.unit, tahun=2026, semester=1, tanggal_data=badan.idp.sejak)
    buku = openpyxl.load_workbook(io.BytesIO(xlsx.buku(salinan.konteks(data))))
    a, c = buku["A. Unit"], buku["C. Pegawai"]
    kepala = [sel.value for sel in a[1]]
    assert a.cell(a.max_row, kepala.index("JP terverifikasi") + 1).value == 24
    assert {sel.value for sel in c["A"][1:]} == {satu["nip"] for satu in data["tabel_c"]}
    assert ("=1+1", "s") in [(sel.value, sel.data_type) for sel in c["B"]]


def test_buku_kerja_bpsdm_tanpa_lembar_pegawai(badan):
    data = actions.susun_data(unit=badan.unit, tahun=2026, semester=1, tanggal_data=badan.idp.sejak)
    buku = openpyxl.load_workbook(io.BytesIO(xlsx.buku(salinan.konteks(data, penerima="bpsdm"))))
    assert "C. Pegawai" not in buku.sheetnames and "C. Keikutsertaan" in buku.sheetnames
