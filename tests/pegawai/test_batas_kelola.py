"""What changes rows is held by those who keep them: not by who merely reads them, and never over oneself."""

import pytest
from django.urls import reverse

from pegawai.models import PenugasanPeran
from tests.pegawai.factories import (
    PegawaiFactory,
    PemulihanSandiFactory,
    PenugasanPeranFactory,
    StatusPegawaiFactory,
    UsulanPerubahanFactory,
)

TENTANG = {
    "ubah": lambda orang: orang.pk,
    "tempatkan": lambda orang: orang.pk,
    "pangkat": lambda orang: orang.pk,
    "ubah_status": lambda orang: orang.pk,
    "akhiri_jabatan": lambda orang: orang.riwayat_jabatan.get().pk,
    "akhiri_status": lambda orang: StatusPegawaiFactory(pegawai=orang, jenis="tugas-belajar").pk,
    "usulan_terima": lambda orang: UsulanPerubahanFactory(pegawai=orang).pk,
    "usulan_tolak": lambda orang: UsulanPerubahanFactory(pegawai=orang).pk,
    "pemulihan_konfirmasi": lambda orang: PemulihanSandiFactory(pengguna=orang.pengguna).pk,
    "pemulihan_batal": lambda orang: PemulihanSandiFactory(pengguna=orang.pengguna).pk,
}
ISI = {"sampai": "2026-06-30", "putusan": "Tidak jelas", "alasan": "Keliru"}


@pytest.fixture
def kepala_rangkap(para, organisasi):
    """Kosmas: head of his agency, and personnel officer of another."""
    PenugasanPeranFactory(pengguna=para.kosmas.pengguna, unit=organisasi.badan_lain)
    return para.kosmas


@pytest.mark.parametrize("nama", TENTANG)
def test_membaca_sebagai_kepala_bukan_mengelola(nama, masuk, para, kepala_rangkap):
    alamat = {orang: reverse(f"pegawai:{nama}", args=[TENTANG[nama](orang)]) for orang in (para.budi, para.joko)}
    klien = masuk(kepala_rangkap)
    assert klien.post(alamat[para.budi], ISI).status_code == 404
    assert klien.post(alamat[para.joko], ISI).status_code in (200, 302, 422)


@pytest.mark.parametrize("nama", TENTANG)
def test_diri_sendiri_tidak_dikelola_sendiri(nama, masuk, para):
    alamat = reverse(f"pegawai:{nama}", args=[TENTANG[nama](para.maria)])
    assert masuk(para.maria).post(alamat, ISI).status_code == 404
    assert masuk(para.tina).post(alamat, ISI).status_code in (200, 302, 422)


def test_slip_aktivasi_hanya_bagi_yang_dikelola(masuk, para, organisasi, kepala_rangkap):
    di_sini = PegawaiFactory(jabatan=organisasi.peneliti)
    di_sana = PegawaiFactory(jabatan=organisasi.kepala_lain)
    alamat = reverse("pegawai:aktivasi_slip")
    assert masuk(kepala_rangkap).post(alamat, {"pegawai": [di_sini.pk]}).status_code == 404
    assert masuk(kepala_rangkap).post(alamat, {"pegawai": [di_sana.pk]}).status_code == 200


@pytest.mark.parametrize("nomor", ["9" * 30, "-1", "abc"])
def test_slip_aktivasi_dengan_nomor_mustahil(masuk, para, nomor):
    jawaban = masuk(para.maria).post(reverse("pegawai:aktivasi_slip"), {"pegawai": [nomor]})
    assert jawaban.status_code == 302
    assert jawaban["Location"] == reverse("pegawai:aktivasi")


def test_jabatan_baru_hanya_di_badan_yang_dikelola(masuk, para, organisasi, kepala_rangkap):
    halaman = masuk(kepala_rangkap).get(reverse("pegawai:baru")).content.decode()
    assert "Kepala Badan Lain" in halaman
    assert "Peneliti Ahli Muda" not in halaman


def test_peran_hanya_ditugaskan_atas_unit_yang_diadministrasi(masuk, para, organisasi):
    """An Admin Sistem here who is personnel officer elsewhere gives no roles there."""
    PenugasanPeranFactory(pengguna=para.admin, unit=organisasi.badan_lain)
    isi = {"pengguna": para.bkd.pk, "peran": "kepala", "unit": organisasi.badan_lain.pk, "mulai": "2026-01-01"}
    jawaban = masuk(para.admin).post(reverse("admin:pegawai_penugasanperan_add"), isi)
    assert jawaban.status_code == 200
    assert not PenugasanPeran.objects.filter(pengguna=para.bkd, peran="kepala").exists()
