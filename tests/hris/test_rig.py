"""The rig itself: what makes the suite stricter than production works."""

import pytest
from django.db import connection

from pegawai.models import Pegawai
from tests.conftest import GetMenulis, _jaga, periksa_html
from tests.pegawai.factories import PegawaiFactory


@pytest.mark.django_db
def test_a_get_that_writes_fails():
    with connection.execute_wrapper(_jaga), pytest.raises(GetMenulis):
        PegawaiFactory()


def test_a_page_with_a_script_body_fails():
    with pytest.raises(AssertionError):
        periksa_html("<script>alert(1)</script>")


@pytest.mark.parametrize("ke", [1, 2])
def test_rows_are_counted_anew_in_every_test(ke):
    assert [satu.nama for satu in PegawaiFactory.build_batch(2)] == ["Pegawai 00000", "Pegawai 00001"]


def test_the_cast_reaches_what_it_should(para):
    def dilihat(siapa):
        return set(Pegawai.objects.terjangkau(getattr(siapa, "pengguna", siapa)).values_list("nama", flat=True))

    assert dilihat(para.budi) == {"Budi Seran"}
    assert dilihat(para.sari) == {"Sari Ndun", "Budi Seran"}
    assert len(dilihat(para.maria)) == 6
    assert dilihat(para.bkd) == dilihat(para.admin) == set()


def test_the_chain_of_superiors_starts_with_the_nearest(para):
    from datetime import date

    rantai = para.tina.rantai_atasan(date(2026, 1, 1))
    assert [satu.pegawai.nama for satu in rantai] == ["Maria Bria", "Yosef Kono", "Kosmas Manafe"]
    assert para.budi.atasan(date(2026, 1, 1)).pegawai == para.sari


def test_roles_become_permissions(para):
    assert para.sari.pengguna.has_perm("idp.tim")
    assert not para.budi.pengguna.has_perm("idp.tim")
    assert para.kosmas.pengguna.has_perm("idp.tetapkan")
    assert para.admin.peran_tampil == "Admin Sistem"


def test_the_queue_runs_in_memory(antrean):
    assert antrean() is None
