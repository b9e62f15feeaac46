"""What a written staff import leaves in the database, beyond the plain cases of test_impor."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from pegawai import impor as aksi
from pegawai.models import Impor, Pegawai
from tests.pegawai.factories import BarisImporFactory, ImporFactory, StatusPegawaiFactory
from tests.pegawai.test_impor import DASAR, acuan, baris_budi, buku, hasil, tulis, unggah

pytestmark = pytest.mark.django_db
__all__ = ["acuan", "tulis", "unggah"]
KEDUA = {"NIP": "199103152015032005", "Email": "", "Nama": "Agnes Kolo"}


def test_an_account_that_signs_in_with_the_old_address_follows(unggah, tulis, para):
    akun = para.budi.pengguna
    Pegawai.objects.filter(pk=para.budi.pk).update(email=akun.email)
    tulis(unggah(buku(baris_budi(para, Email="budi.baru@nttprov.go.id"))))
    akun.refresh_from_db()
    assert akun.email == "budi.baru@nttprov.go.id"


def test_an_account_with_an_address_of_its_own_keeps_it(unggah, tulis, para):
    lama = para.budi.pengguna.email
    tulis(unggah(buku(baris_budi(para, Email="budi.baru@nttprov.go.id"))))
    para.budi.refresh_from_db()
    assert (para.budi.email, para.budi.pengguna.email) == ("budi.baru@nttprov.go.id", lama)


def test_a_rank_corrected_on_its_day_is_replaced_and_later_added(unggah, tulis, para):
    tulis(unggah(buku(baris_budi(para, Golongan="III/b", **{"TMT Golongan": "01-04-2020"}))))
    tulis(unggah(buku(baris_budi(para, Golongan="III/c", **{"TMT Golongan": "01-04-2020"}))))
    assert para.budi.riwayat_pangkat.get().golongan.kode == "III/c"
    tulis(unggah(buku(baris_budi(para, Golongan="III/d", **{"TMT Golongan": "01-04-2024"}))))
    lama, baru = para.budi.riwayat_pangkat.order_by("masa")
    assert lama.masa.upper == baru.masa.lower == date(2024, 4, 1)


def test_another_first_day_of_the_same_post_moves_it(unggah, tulis, para):
    impor = unggah(buku(baris_budi(para, **{"TMT Jabatan": "01-06-2012"})))
    assert impor.baris.get().perubahan == [{"bidang": "TMT Jabatan", "lama": "1 Januari 2010", "baru": "1 Juni 2012"}]
    tulis(impor)
    assert para.budi.riwayat_jabatan.get().masa.lower == date(2012, 6, 1)


def test_a_status_written_by_an_import_says_so(unggah, tulis, para):
    tulis(unggah(buku(DASAR | {"Status": "Tugas Belajar"}), nama="daftar.xlsx"))
    status = Pegawai.objects.get(nip=DASAR["NIP"]).status.get()
    assert (status.jenis, status.keterangan) == ("tugas-belajar", "Impor daftar.xlsx")


def test_a_status_goes_over_into_another_without_a_gap(unggah, tulis, para):
    StatusPegawaiFactory(pegawai=para.budi, jenis="cltn", masa=(date(2024, 1, 1), None))
    impor = unggah(buku(baris_budi(para, Status="Tugas Belajar")))
    assert impor.baris.get().perubahan[0]["bidang"] == "Status"
    tulis(impor)
    lama, baru = para.budi.status.order_by("masa")
    assert (lama.jenis, baru.jenis) == ("cltn", "tugas-belajar")
    assert lama.masa.upper == baru.masa.lower


def test_people_of_one_new_post_share_it(unggah, tulis, acuan):
    baru = {"Jabatan": "Analis Kebijakan Ahli Muda"}
    tulis(unggah(buku(DASAR | baru, DASAR | KEDUA | baru)))
    jabatan = {
        satu.riwayat_jabatan.get().jabatan for satu in Pegawai.objects.filter(nip__in=[DASAR["NIP"], KEDUA["NIP"]])
    }
    assert len(jabatan) == 1


def test_every_written_row_has_its_history(unggah, tulis, para):
    impor = unggah(buku(baris_budi(para, Nama="Budi Baru", **{"TMT Jabatan": "01-06-2012"})))
    tulis(impor)
    orang, jabatan = para.budi.events.last(), para.budi.riwayat_jabatan.get().events.last()
    assert orang.nama == "Budi Baru"
    assert jabatan.masa.lower == date(2012, 6, 1)
    assert {satu.pgh_context.metadata["impor"] for satu in (orang, jabatan)} == {impor.pk}


# --- order of the verbs


@pytest.mark.parametrize("status", ["diperiksa", "ditulis", "selesai", "gagal", "batal"])
def test_only_a_checked_import_can_be_confirmed(para, status):
    ciri = {"selesai_pada": "2026-01-01T00:00:00Z"} if status == "selesai" else {}
    impor = ImporFactory(status=status, **ciri)
    BarisImporFactory(impor=impor)
    with pytest.raises(ValidationError, match="tidak dapat ditulis"):
        aksi.konfirmasi_impor(impor=impor, lewati_yang_salah=True, oleh=para.maria.pengguna)
    impor.refresh_from_db()
    assert impor.status == status


@pytest.mark.parametrize("status", ["ditulis", "selesai", "gagal", "batal"])
def test_only_an_undecided_import_can_be_cancelled(para, status):
    ciri = {"selesai_pada": "2026-01-01T00:00:00Z"} if status == "selesai" else {}
    impor = ImporFactory(status=status, **ciri)
    with pytest.raises(ValidationError, match="tidak dapat dibatalkan"):
        aksi.batalkan_impor(impor=impor, oleh=para.maria.pengguna)
    impor.refresh_from_db()
    assert impor.status == status


def test_rows_rejected_since_the_preview_stop_a_writing_that_skips_nothing(unggah, tulis, para):
    impor = unggah(buku(DASAR))
    Pegawai.objects.filter(pk=para.sari.pk).update(email=DASAR["Email"])
    tulis(impor)
    assert (impor.status, hasil(impor)) == ("siap", ["ditolak"])
    assert not Pegawai.objects.filter(nip=DASAR["NIP"]).exists()


@pytest.mark.parametrize("banyak", [3, 30])
def test_the_list_of_imports_takes_the_same_queries(masuk, para, organisasi, banyak, django_assert_max_num_queries):
    ImporFactory.create_batch(banyak, unit=organisasi.badan, oleh=para.maria.pengguna)
    klien = masuk(para.maria)
    with django_assert_max_num_queries(15):
        halaman = klien.get(reverse("pegawai:impor"))
    assert halaman.content.decode().count("pegawai.csv") >= min(banyak, 20)
    assert Impor.objects.count() == banyak
