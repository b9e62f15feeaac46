"""The tree triggers: paths follow moves, cycles are refused."""

import pytest
from django.db import IntegrityError, transaction

from pegawai.models import Jabatan, UnitKerja
from tests.pegawai.factories import JabatanFactory, UnitKerjaFactory


def test_jalur_langsung_terbaca_sesudah_dibuat(db):
    akar = UnitKerjaFactory()
    anak = UnitKerjaFactory(induk=akar)
    assert akar.jalur == f"/{akar.pk}/"
    assert anak.jalur == f"/{akar.pk}/{anak.pk}/"


def test_pindah_membawa_seluruh_keturunan(db):
    a, b = UnitKerjaFactory(), UnitKerjaFactory()
    anak = UnitKerjaFactory(induk=a)
    cucu = UnitKerjaFactory(induk=anak)
    cicit = UnitKerjaFactory(induk=cucu)
    anak.induk = b
    anak.save()
    cicit.refresh_from_db()
    assert cicit.jalur == f"/{b.pk}/{anak.pk}/{cucu.pk}/{cicit.pk}/"
    assert not UnitKerja.objects.di_bawah(a.jalur).exclude(pk=a.pk).exists()
    assert UnitKerja.objects.di_bawah(b.jalur).count() == 4


def test_menjadi_akar(db):
    anak = UnitKerjaFactory(induk=UnitKerjaFactory())
    cucu = UnitKerjaFactory(induk=anak)
    anak.induk = None
    anak.save()
    cucu.refresh_from_db()
    assert cucu.jalur == f"/{anak.pk}/{cucu.pk}/"


@pytest.mark.parametrize(("pabrik", "kolom"), [(UnitKerjaFactory, "induk"), (JabatanFactory, "atasan")])
def test_lingkaran_ditolak(pabrik, kolom, db):
    akar = pabrik()
    anak = pabrik(**{kolom: akar})
    cucu = pabrik(**{kolom: anak})
    setattr(akar, kolom, cucu)
    with pytest.raises(IntegrityError), transaction.atomic():
        akar.save()
    akar.refresh_from_db()
    assert akar.jalur == f"/{akar.pk}/"


def test_simpan_tanpa_pindah_tidak_mengubah_jalur(db):
    akar = UnitKerjaFactory()
    anak = UnitKerjaFactory(induk=akar)
    basi = UnitKerja.objects.get(pk=anak.pk)
    anak.induk = None
    anak.save()
    basi.nama = "Nama baru"
    basi.induk_id = None
    basi.save()  # carries a stale path; the trigger writes the true one
    basi.refresh_from_db()
    assert basi.jalur == f"/{anak.pk}/"


def test_leluhur_dari_akar(db):
    a = JabatanFactory()
    b = JabatanFactory(atasan=a)
    c = JabatanFactory(atasan=b)
    assert list(Jabatan.objects.leluhur(c.jalur)) == [a, b, c]
    assert list(Jabatan.objects.di_bawah()) == []
