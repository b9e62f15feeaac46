"""A rule set that has counted JP keeps its code, dates and state: a recount must not rewrite old lines."""

import pytest
from django.urls import reverse

from tests.jp.factories import AturanKonversiFactory, JPDiakuiFactory
from tests.pegawai.factories import PenugasanPeranFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def semua_badan(para, organisasi):
    """Rule sets hold for every agency: only who keeps them all changes one."""
    PenugasanPeranFactory(pengguna=para.maria.pengguna, unit=organisasi.badan_lain)


def halaman(masuk, para, aturan) -> str:
    alamat = reverse("admin:jp_aturankonversi_change", args=[aturan.pk])
    return masuk(para.maria).get(alamat).content.decode()


def test_aturan_terpakai_tidak_dapat_digeser(masuk, para):
    isi = halaman(masuk, para, JPDiakuiFactory().aturan)
    assert all(f'name="{bidang}"' in isi for bidang in ("nama", "sampai"))
    assert not any(f'name="{bidang}"' in isi for bidang in ("kode", "mulai", "aktif"))


def test_aturan_yang_belum_terpakai_dapat_diubah(masuk, para):
    isi = halaman(masuk, para, AturanKonversiFactory())
    assert all(f'name="{bidang}"' in isi for bidang in ("kode", "mulai", "sampai", "aktif"))
