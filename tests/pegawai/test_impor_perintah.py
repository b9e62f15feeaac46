"""`manage.py impor_pegawai`: dry unless told, and honest about what it did."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from pegawai.models import Impor, Pegawai
from tests.pegawai.test_impor import DASAR, NIP_BARU, acuan, buku

pytestmark = pytest.mark.django_db
__all__ = ["acuan"]


@pytest.fixture
def jalankan(tmp_path):
    def _jalankan(isi: bytes, *opsi, nama="pegawai.xlsx") -> dict:
        berkas = tmp_path / nama
        berkas.write_bytes(isi)
        keluar = io.StringIO()
        try:
            call_command("impor_pegawai", str(berkas), *opsi, "--format", "json", stdout=keluar, stderr=io.StringIO())
        except SystemExit as henti:
            return json.loads(keluar.getvalue()) | {"status": henti.code}
        return json.loads(keluar.getvalue()) | {"status": 0}

    return _jalankan


def test_it_is_dry_unless_told(acuan, jalankan):
    hasil = jalankan(buku(DASAR), "--unit", "badan")
    assert (hasil["baru"], hasil["ditulis"], hasil["status"]) == (1, False, 0)
    assert not Pegawai.objects.exists()
    assert not Impor.objects.exists()


def test_it_writes_when_told(acuan, jalankan):
    assert jalankan(buku(DASAR), "--unit", "badan", "--tulis")["ditulis"] is True
    assert Pegawai.objects.get().nip == NIP_BARU
    assert jalankan(buku(DASAR), "--unit", "badan")["tetap"] == 1


def test_rejected_rows_stop_it_with_status_two(acuan, jalankan):
    isi = buku(DASAR, DASAR | {"NIP": "12", "Email": "x"})
    hasil = jalankan(isi, "--unit", "badan", "--tulis")
    assert (hasil["status"], hasil["ditulis"], hasil["ditolak"]) == (2, False, 1)
    assert hasil["baris_ditolak"][0]["baris"] == 3
    assert len(hasil["baris_ditolak"][0]["kesalahan"]) == 2
    assert not Pegawai.objects.exists()
    assert jalankan(isi, "--unit", "badan", "--tulis", "--lewati-yang-salah")["ditulis"] is True
    assert Pegawai.objects.count() == 1


def test_what_a_row_does_beyond_itself_is_said_before_it_is_written(acuan, jalankan):
    baru = DASAR | {"Jabatan": "Analis Kebijakan Ahli Muda", "Jenis Kelamin": "L"}
    hasil = jalankan(buku(baru, DASAR | {"NIP": "12"}), "--unit", "badan")
    (satu,) = hasil["peringatan"]  # rejected rows have errors, not warnings
    assert (satu["baris"], satu["nip"]) == (2, NIP_BARU)
    assert satu["pesan"][0].startswith("“Analis Kebijakan Ahli Muda” dibuat sebagai jabatan baru")
    assert any("Jenis kelamin" in pesan for pesan in satu["pesan"])


def test_columns_nobody_reads_are_named(acuan, jalankan):
    isi = buku(DASAR | {"Kepemimpinan Visioner": "4", "NIK": "1"})  # private ones need no mention
    assert jalankan(isi, "--unit", "badan")["kolom_tak_dikenal"] == ["Kepemimpinan Visioner"]


def test_the_only_agency_needs_no_naming(acuan, jalankan):
    acuan.kepala_lain.delete()
    acuan.badan_lain.delete()
    assert jalankan(buku(DASAR))["baru"] == 1


def test_of_several_agencies_one_must_be_named(acuan, jalankan):
    with pytest.raises(CommandError, match="--unit"):
        jalankan(buku(DASAR))


def test_without_units_every_row_says_so(db, jalankan):
    hasil = jalankan(buku(DASAR))
    assert hasil["ditolak"] == 1
    assert "tidak ada di basis data" in hasil["baris_ditolak"][0]["kesalahan"][0]


@pytest.mark.parametrize(
    ("opsi", "pesan"), [(("--unit", "x"), "Unit x"), (("--unit", "badan", "--oleh", "x"), "Akun")]
)
def test_unknown_names_are_said(acuan, jalankan, opsi, pesan):
    with pytest.raises(CommandError, match=pesan):
        jalankan(buku(DASAR), *opsi, "--tulis")


def test_an_unreadable_file_is_said(jalankan, db):
    with pytest.raises(CommandError, match=r"bukan \.xlsx"):
        jalankan(b"x")


def test_the_plain_report_names_rows_and_reasons(acuan, tmp_path):
    berkas = tmp_path / "a.xlsx"
    berkas.write_bytes(buku(DASAR | {"NIP": "12", "Aneh": "1"}))
    keluar = io.StringIO()
    call_command("impor_pegawai", str(berkas), "--unit", "badan", stdout=keluar)
    assert "baris 2 (NIP 12) ditolak:" in keluar.getvalue()
    assert "kolom tidak dikenal, tidak dibaca:\n  - Aneh" in keluar.getvalue()
    assert "Tidak ada yang ditulis" in keluar.getvalue()
