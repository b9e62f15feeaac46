"""Each constraint, violated."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.utils import timezone

from idp.models import CatatanAlur
from tests.idp.factories import CatatanAlurFactory, IDPFactory, ItemIDPFactory, RealisasiItemFactory
from tests.pegawai.factories import JabatanFactory

pytestmark = pytest.mark.django_db


def ditolak(objek, pesan):
    with pytest.raises(ValidationError, match=pesan):
        objek.full_clean()


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        ({}, {"versi": 1, "status": "dibatalkan"}, "Versi ini sudah ada"),
        ({}, {"versi": 2}, "sedang berjalan"),
        ({"ditetapkan": True}, {"versi": 2, "ditetapkan": True}, "yang berlaku"),
    ],
)
def test_satu_versi_berlaku_dan_satu_berjalan(lama, baru, pesan):
    ada = IDPFactory(**lama)
    ditolak(IDPFactory.build(pegawai=ada.pegawai, disusun_oleh=ada.disusun_oleh, **baru), pesan)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"tahun": 1999}, "Tahun antara"),
        ({"status": "diajukan"}, "berada pada satu jabatan"),
        ({"status": "ditetapkan"}, "Waktu penetapan"),
        ({"ditetapkan_pada": timezone.now()}, "Waktu penetapan"),
    ],
)
def test_kendala_rencana(isi, pesan):
    idp = IDPFactory()
    for nama, nilai in isi.items():
        setattr(idp, nama, nilai)
    ditolak(idp, pesan)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"triwulan": 5}, "Triwulan|pilihan"),
        ({"jumlah": Decimal(0)}, "lebih dari nol"),
        ({"jp_rencana": Decimal(-1)}, "tidak boleh negatif"),
        ({"biaya": Decimal(-1)}, "Biaya tidak boleh"),
        ({"judul": ""}, "Wajib diisi"),
        ({"sebab": "", "kompetensi": ""}, "atau alasannya"),
    ],
)
def test_kendala_butir(isi, pesan):
    butir = ItemIDPFactory()
    for nama, nilai in isi.items():
        setattr(butir, nama, nilai)
    ditolak(butir, pesan)


def test_satu_kegiatan_satu_butir():
    ada = RealisasiItemFactory()
    ditolak(RealisasiItemFactory.build(kegiatan=ada.kegiatan, item=ada.item, oleh=ada.oleh), "sudah dihubungkan")


def test_catatan_kembali_beralasan():
    idp = IDPFactory()
    ditolak(CatatanAlurFactory.build(idp=idp, aksi="kembalikan", oleh=idp.disusun_oleh), "disertai alasan")


def test_catatan_tidak_dapat_diubah():
    catatan = CatatanAlurFactory()
    with pytest.raises(DatabaseError, match="Cannot update"):
        CatatanAlur.objects.filter(pk=catatan.pk).update(catatan="lain")


def test_sebutan():
    idp = IDPFactory(diajukan=True, jabatan_penanggung=JabatanFactory(nama="Kabid"))
    assert idp.penanggung == "Kabid"
    assert str(CatatanAlurFactory(idp=idp)).startswith("Rencana disusun: IDP")
    assert str(idp) == f"IDP {idp.tahun} {idp.pegawai}"
