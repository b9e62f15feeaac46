"""The dictionary: who reads it, who keeps which entries, what is refused."""

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.urls import reverse

from kompetensi import actions
from kompetensi.models import Kompetensi
from tests.kompetensi.factories import KompetensiFactory, TingkatKompetensiFactory
from tests.pegawai.factories import RiwayatJabatanFactory

pytestmark = pytest.mark.django_db


def alamat(nama, *args):
    return reverse(f"kompetensi:{nama}", args=args)


def teks(jawaban):
    return " ".join(jawaban.content.decode().split())


@pytest.fixture
def isi(organisasi):
    return {
        "nama": "Analisis Kebijakan",
        "unit": organisasi.badan.pk,
        "definisi": "Menelaah pilihan.",
        "aktif": "on",
        "t1_uraian": "Mengenal tahapan.",
        "t1_indikator": "Menyebut tahapan\nMembaca telaahan",
    }


def test_menambah(masuk, para, isi, organisasi):
    assert masuk(para.maria).post(alamat("kamus_baru"), isi).status_code == 302
    baru = Kompetensi.objects.get(kode="analisis-kebijakan")
    assert (baru.jenis, baru.unit) == ("teknis", organisasi.badan)
    assert baru.tingkat.get().daftar_indikator == ["Menyebut tahapan", "Membaca telaahan"]
    peristiwa = apps.get_model("kompetensi", "KompetensiEvent").objects.get(pgh_obj=baru)
    assert peristiwa.pgh_context.metadata["user"] == para.maria.pengguna.pk


def test_kode_tidak_bentrok(para, organisasi, isi):
    data = {"nama": "Analisis Kebijakan", "unit": organisasi.badan, "definisi": "", "sumber": "", "aktif": True}
    kode = [actions.simpan_kompetensi(data=data, tingkat={}, oleh=para.tina.pengguna).kode for _ in range(3)]
    assert kode == ["analisis-kebijakan", "analisis-kebijakan-2", "analisis-kebijakan-3"]


def test_mengubah_menambah_dan_menghapus_tingkat(masuk, para, isi, organisasi):
    satu = KompetensiFactory(jenis="teknis", unit=organisasi.badan)
    TingkatKompetensiFactory(kompetensi=satu, tingkat=2)
    assert masuk(para.maria).post(alamat("kamus_ubah", satu.pk), isi).status_code == 302
    assert list(satu.tingkat.values_list("tingkat", flat=True)) == [1]
    satu.refresh_from_db()
    assert satu.nama == "Analisis Kebijakan"


@pytest.mark.parametrize(
    ("ubah", "bidang"),
    [
        ({"nama": ""}, "nama"),
        ({"unit": ""}, "unit"),
        ({"unit": "999999"}, "unit"),
        ({"t1_uraian": ""}, "t1_uraian"),
    ],
)
def test_isian_buruk_di_samping_bidang(masuk, para, isi, ubah, bidang):
    jawaban = masuk(para.maria).post(alamat("kamus_baru"), isi | ubah)
    assert jawaban.status_code == 422
    assert bidang in jawaban.context["form"].errors
    assert "Menelaah pilihan." in teks(jawaban)
    assert not Kompetensi.objects.exists()


def test_badan_lain_tidak_dapat_dipilih_atau_diubah(masuk, para, isi, organisasi):
    asing = KompetensiFactory(jenis="teknis", unit=organisasi.badan_lain)
    klien = masuk(para.maria)
    assert klien.get(alamat("kamus_ubah", asing.pk)).status_code == 404
    assert klien.post(alamat("kamus_baru"), isi | {"unit": organisasi.badan_lain.pk}).status_code == 422


def test_yang_nasional_tidak_diubah(masuk, para, isi):
    nasional = KompetensiFactory()
    assert masuk(para.maria).post(alamat("kamus_ubah", nasional.pk), isi).status_code == 404
    with pytest.raises(ValidationError, match="nasional"):
        actions.simpan_kompetensi(kompetensi=nasional, data={}, tingkat={}, oleh=para.maria.pengguna)


@pytest.mark.parametrize(("siapa", "terlihat"), [("budi", True), ("kosmas", True), ("joko", False)])
def test_pegawai_membaca_kamus_badannya(masuk, para, organisasi, siapa, terlihat):
    KompetensiFactory(nama="Metodologi Riset", jenis="teknis", unit=organisasi.badan)
    halaman = teks(masuk(getattr(para, siapa)).get(alamat("kamus")))
    assert ("Metodologi Riset" in halaman) is terlihat


def test_rincian_menampilkan_indikator(masuk, para):
    satu = TingkatKompetensiFactory(indikator="Menolak pemberian\n\nMelapor", tingkat=3)
    halaman = teks(masuk(para.budi).get(satu.kompetensi.get_absolute_url()))
    assert "<li>Menolak pemberian</li><li>Melapor</li>" in halaman
    assert "Ubah</a>" not in halaman


def test_yang_memangku_sementara_di_badan_lain_tidak_membaca_kamusnya(para, organisasi):
    """The dictionary of an agency is for those who hold a post there, not for whoever acts in one."""
    KompetensiFactory(kode="riset", jenis="teknis", unit=organisasi.badan)
    RiwayatJabatanFactory(pegawai=para.joko, jabatan=organisasi.peneliti, jenis="plt")
    assert not Kompetensi.objects.terjangkau(para.joko.pengguna).filter(kode="riset").exists()
