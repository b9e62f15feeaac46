"""Writing many rows: triggers work as always, and raise no exception to find out that they do."""

import pytest
from django.db import connection, transaction

from hris.pemicu import ringankan
from tests.pegawai.factories import PegawaiFactory

pytestmark = pytest.mark.django_db


def setelan() -> str | None:
    with connection.cursor() as kursor:
        kursor.execute("SELECT current_setting('pgtrigger.ignore', true)")
        return kursor.fetchone()[0]


def test_riwayat_tetap_tercatat(organisasi):
    ringankan()
    pegawai = PegawaiFactory(jabatan=organisasi.peneliti)
    assert setelan() == "{}"
    assert pegawai.events.count() == 1


def test_daftar_yang_sudah_ada_tidak_ditimpa(db):
    with connection.cursor() as kursor:
        kursor.execute("SELECT set_config('pgtrigger.ignore', '{satu,dua}', true)")
    ringankan()
    assert setelan() == "{satu,dua}"


@pytest.mark.django_db(transaction=True)
def test_berakhir_bersama_transaksinya():
    with transaction.atomic():
        ringankan()
        assert setelan() == "{}"
    assert not setelan()


def test_sesi_bertahan_melewati_transaksi(transactional_db):
    ringankan(sesi=True)
    with transaction.atomic():
        assert setelan() == "{}"
    assert setelan() == "{}"
    with connection.cursor() as kursor:
        kursor.execute("SELECT set_config('pgtrigger.ignore', '', false)")
