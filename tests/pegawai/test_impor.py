"""The staff import from workbook to history: upload, preview, confirm, write."""

import csv
import io
from datetime import date, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse
from openpyxl import Workbook, load_workbook

from hris.models import Pekerjaan
from pegawai import impor as aksi
from pegawai.impor_staf import PENGIMPOR
from pegawai.impor_templat import NIP_CONTOH
from pegawai.models import Impor, Jabatan, Pegawai
from tests.pegawai.factories import GolonganFactory, JenjangFactory, PegawaiFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
NIP_BARU = "199003152015032004"
DASAR = {
    "NIP": NIP_BARU,
    "Nama": "Yuliana Tefa",
    "Jenis ASN": "PNS",
    "Email": "yuliana@nttprov.go.id",
    "Kode Unit": "litbang",
    "Jabatan": "Peneliti Ahli Muda",
    "Jenjang Jabatan": "Ahli Muda",
    "TMT Jabatan": "01-03-2020",
    "Golongan": "III/c",
    "TMT Golongan": datetime(2021, 4, 1),
    "Status": "Aktif",
}


def buku(*baris: dict, judul: list[str] | None = None) -> bytes:
    """A workbook of rows over the basic one; `judul` overrides the headings."""
    berkas = Workbook()
    lembar = berkas.active
    judul = judul or list(dict.fromkeys(nama for satu in baris for nama in satu))
    lembar.append(judul)
    for satu in baris:
        lembar.append([satu.get(nama) for nama in judul])
        for sel in lembar[lembar.max_row]:
            if isinstance(sel.value, str):
                sel.data_type = "s"  # text, also where it looks like a formula
    keluar = io.BytesIO()
    berkas.save(keluar)
    return keluar.getvalue()


@pytest.fixture
def acuan(organisasi):
    for urut, kode in enumerate(["III/a", "III/b", "III/c", "III/d"], 9):
        GolonganFactory(kode=kode, urut=urut)
    return organisasi


@pytest.fixture
def unggah(acuan, para, masuk, antrean):
    """Upload as maria and let the worker check; return the import."""

    def _unggah(isi: bytes, nama="pegawai.xlsx", oleh=None) -> Impor:
        klien = masuk(oleh or para.maria)
        data = {"unit": acuan.badan.pk, "berkas": SimpleUploadedFile(nama, isi)}
        jawaban = klien.post(reverse("pegawai:impor"), data)
        assert jawaban.status_code == 302, jawaban.content.decode()
        antrean()
        return Impor.objects.first()

    return _unggah


@pytest.fixture
def tulis(masuk, para, antrean):
    def _tulis(impor, **data):
        jawaban = masuk(para.maria).post(reverse("pegawai:impor_tulis", args=[impor.pk]), data)
        antrean()
        impor.refresh_from_db()
        return jawaban

    return _tulis


def hasil(impor) -> list[str]:
    return list(impor.baris.values_list("hasil", flat=True))


def kesalahan(impor) -> str:
    return " ".join(pesan for satu in impor.baris.all() for pesan in satu.kesalahan)


def baris_budi(para, **ubah) -> dict:
    """The row that says what is already known of budi."""
    return (
        DASAR
        | {
            "NIP": para.budi.nip,
            "Nama": para.budi.nama,
            "Email": "",
            "TMT Jabatan": "",
            "Golongan": "",
            "TMT Golongan": "",
        }
        | ubah
    )


# --- the whole way


def test_good_changed_same_and_bad_rows_are_told_apart(unggah, para):
    salah = DASAR | {"NIP": "1.96509E+17", "Email": "bukan-alamat", "Nama": ""}
    impor = unggah(
        buku(
            DASAR,
            baris_budi(para, Nama="Budi Seran Baru"),
            baris_budi(
                para,
                NIP=para.sari.nip,
                Nama="Sari Ndun",
                Jabatan="Kepala Bidang Penelitian",
                **{"Jenjang Jabatan": ""},
            ),
            salah,
        )
    )
    assert impor.status == "siap"
    assert hasil(impor) == ["baru", "berubah", "tetap", "ditolak"]
    assert len(impor.baris.last().kesalahan) >= 3
    assert "Excel" in kesalahan(impor)
    assert not Pegawai.objects.filter(nip=NIP_BARU).exists()


def test_writing_makes_people_and_dated_history(unggah, tulis, para):
    impor = unggah(buku(DASAR))
    tulis(impor)
    orang = Pegawai.objects.get(nip=NIP_BARU)
    assert impor.status == "selesai"
    assert (orang.nama, orang.jenis_kelamin, orang.tanggal_lahir) == ("Yuliana Tefa", "P", date(1990, 3, 15))
    assert orang.riwayat_jabatan.get().masa.lower == date(2020, 3, 1)
    assert orang.riwayat_pangkat.get().golongan.kode == "III/c"


def test_the_history_says_who_wrote_by_which_import(unggah, tulis, para):
    impor = unggah(buku(DASAR))
    tulis(impor)
    catatan = Pegawai.objects.get(nip=NIP_BARU).events.get()
    assert catatan.pgh_context.metadata["user"] == para.maria.pengguna.pk
    assert catatan.pgh_context.metadata["impor"] == impor.pk


def test_a_large_import_refreshes_the_planners_statistics(unggah, tulis, para, monkeypatch):
    def taksiran():
        with connection.cursor() as kursor:
            kursor.execute("SELECT reltuples FROM pg_class WHERE relname = 'pegawai_pegawai'")
            return kursor.fetchone()[0]

    monkeypatch.setattr(aksi, "BANYAK_BARIS", 1)
    tulis(unggah(buku(DASAR)))
    assert taksiran() == Pegawai.objects.count()


def test_the_second_import_of_a_file_changes_nothing(unggah, tulis, para):
    isi = buku(DASAR, baris_budi(para, Golongan="III/d", **{"TMT Golongan": "01-04-2024"}))
    tulis(unggah(isi))
    impor = unggah(isi)
    assert hasil(impor) == ["tetap", "tetap"]
    assert "Tidak ada baris baru atau berubah" in tulis(impor).content.decode()


def test_a_new_post_closes_the_old_one(unggah, tulis, para, acuan):
    pindah = baris_budi(
        para,
        **{
            "Kode Unit": "subbag",
            "Jabatan": "Pengadministrasi Kepegawaian",
            "Jenjang Jabatan": "",
            "TMT Jabatan": "2026-02-01",
        },
    )
    tulis(unggah(buku(pindah)))
    lama, baru = para.budi.riwayat_jabatan.order_by("masa")
    assert lama.masa.upper == baru.masa.lower == date(2026, 2, 1)
    assert baru.jabatan == acuan.pengadministrasi


def test_empty_cells_erase_nothing(unggah, tulis, para):
    Pegawai.objects.filter(pk=para.budi.pk).update(no_hp="081234567890", jenis_asn="CPNS", email="b@contoh.id")
    impor = unggah(buku(baris_budi(para, **{"Jenis ASN": "", "No. HP": "-", "Status": None})))
    assert hasil(impor) == ["tetap"]


def test_a_number_grouped_otherwise_is_no_change(unggah, para):
    Pegawai.objects.filter(pk=para.budi.pk).update(no_hp="0812-3456 7890")
    assert hasil(unggah(buku(baris_budi(para, **{"No. HP": "+6281234567890"})))) == ["tetap"]


def test_status_is_opened_and_closed_with_dates(unggah, tulis, para):
    tulis(unggah(buku(baris_budi(para, Status="CLTN"))))
    assert para.budi.status.get().jenis == "cltn"
    impor = unggah(buku(baris_budi(para, Status="")))
    assert hasil(impor) == ["tetap"]
    tulis(unggah(buku(baris_budi(para, Status="Aktif"))))
    assert not para.budi.status.exists()


def test_an_unknown_post_is_made_under_the_units_leading_post(unggah, tulis, acuan):
    impor = unggah(buku(DASAR | {"Jabatan": "Analis Kebijakan Ahli Muda"}))
    assert "dibuat" in " ".join(impor.baris.get().akibat)
    tulis(impor)
    jabatan = Jabatan.objects.get(nama="Analis Kebijakan Ahli Muda")
    assert (jabatan.atasan, jabatan.unit, jabatan.memimpin) == (acuan.kabid, acuan.litbang, False)


def test_a_structural_post_leads_a_unit_without_a_leader(unggah, tulis, acuan):
    baru = UnitKerjaFactory(kode="ekonomi", nama="Bidang Ekonomi", induk=acuan.badan)
    staf = {"NIP": "199103152015032005", "Email": "", "Kode Unit": "ekonomi"}
    kepala = DASAR | {"Kode Unit": "ekonomi", "Jabatan": "Kepala Bidang Ekonomi", "Jenjang Jabatan": "Administrator"}
    tulis(unggah(buku(DASAR | staf, kepala)))
    pimpinan = Jabatan.objects.get(unit=baru, memimpin=True)
    assert pimpinan.atasan == acuan.kepala
    assert Jabatan.objects.get(unit=baru, memimpin=False).atasan == pimpinan


# --- refusals


@pytest.mark.parametrize(
    ("ubah", "pesan"),
    [
        ({"Kode Unit": "", "Unit Kerja": "Bidang Penelitan"}, "Yang mirip: “Bidang Penelitian” (litbang)"),
        ({"Kode Unit": "lain"}, "tidak ada di Badan Contoh"),
        ({"Jabatan": "Juru Rawat", "Jenjang Jabatan": ""}, "isikan Jenjang Jabatan"),
        ({"Jabatan": "Kepala Bidang Penelitian"}, "masih dijabat Sari Ndun"),
        ({"Golongan": "IV/e"}, "belum ada dalam data acuan"),
        ({"Jabatan": "Arsiparis Mahir", "Jenjang Jabatan": "Mahir"}, "Jenjang jf-mahir belum ada dalam data acuan"),
        ({"NIP": NIP_CONTOH}, "baris contoh"),
        ({"Nama": "=CMD()"}, "tidak diawali tanda"),
    ],
)
def test_a_row_is_refused_with_its_reason(unggah, ubah, pesan):
    impor = unggah(buku(DASAR | ubah))
    assert hasil(impor) == ["ditolak"]
    assert pesan in kesalahan(impor)


def test_a_person_of_another_agency_is_refused_without_a_word_about_them(unggah, para):
    impor = unggah(buku(DASAR | {"NIP": para.joko.nip, "Nama": "Joko Lain"}))
    assert kesalahan(impor) == "NIP ini tidak dapat diproses dari impor badan ini. Hubungi Admin Sistem."
    assert impor.baris.get().perubahan == []


def test_a_row_wrong_in_itself_hears_of_its_unknown_unit_too(unggah, tulis):
    impor = unggah(buku(DASAR | {"NIP": "12", "Kode Unit": "antah"}))
    assert "NIP 18 angka" in kesalahan(impor) and "Unit “antah” tidak ada" in kesalahan(impor)
    tulis(impor, lewati_yang_salah="on")
    assert kesalahan(impor).count("“antah”") == 1


def test_an_email_of_somebody_else_is_refused(unggah, para):
    Pegawai.objects.filter(pk=para.sari.pk).update(email="sari@nttprov.go.id")
    assert "sudah dipakai" in kesalahan(unggah(buku(DASAR | {"Email": "sari@nttprov.go.id"})))


def test_two_rows_for_one_leading_post_are_refused(unggah, acuan):
    UnitKerjaFactory(kode="ekonomi", nama="Bidang Ekonomi", induk=acuan.badan)
    kepala = DASAR | {"Kode Unit": "ekonomi", "Jabatan": "Kepala Bidang Ekonomi", "Jenjang Jabatan": "Administrator"}
    impor = unggah(buku(kepala, kepala | {"NIP": "199103152015032005", "Email": ""}))
    assert hasil(impor) == ["baru", "ditolak"]
    assert "sudah dituju baris 2" in kesalahan(impor)


def test_leaders_may_change_places_in_one_file(unggah, tulis, para, acuan):
    pergi = {"Jenjang Jabatan": "", "TMT Jabatan": "01-06-2026"}
    sari = baris_budi(
        para, NIP=para.sari.nip, Nama="Sari Ndun", **pergi | {"Kode Unit": "sekretariat", "Jabatan": "Sekretaris"}
    )
    yosef = baris_budi(para, NIP=para.yosef.nip, Nama="Yosef Kono", Jabatan="Kepala Bidang Penelitian", **pergi)
    tulis(unggah(buku(sari, yosef)))
    assert para.sari.jabatan_pada(date(2026, 7, 1)).jabatan == acuan.sekretaris
    assert para.yosef.jabatan_pada(date(2026, 7, 1)).jabatan == acuan.kabid


def test_a_tmt_before_the_post_held_is_refused(unggah, para):
    mundur = baris_budi(
        para,
        **{
            "Kode Unit": "subbag",
            "Jabatan": "Pengadministrasi Kepegawaian",
            "Jenjang Jabatan": "",
            "TMT Jabatan": "01-01-2009",
            "TMT CPNS": "",
        },
    )
    assert "mendahului" in kesalahan(unggah(buku(mundur)))


@pytest.mark.parametrize(
    ("isi", "nama", "pesan"),
    [
        (b"bukan zip", "pegawai.xlsx", "bukan .xlsx yang sah"),
        (buku(DASAR, judul=["NIP", "nipBaru", "Nama", "Jabatan", "Kode Unit"]), "a.xlsx", "nipBaru"),
        (buku({"NIP": "1"}), "a.xlsx", "Kolom wajib tidak ditemukan: Nama, Jabatan"),
        (buku({}, judul=list(DASAR)), "a.xlsx", "Tidak ada baris di bawah judul"),
        (buku(judul=[]), "a.xlsx", "tidak berisi baris"),
    ],
)
def test_a_file_that_is_no_staff_list_fails_with_its_reason(unggah, isi, nama, pesan):
    impor = unggah(isi, nama)
    assert impor.status == "gagal"
    assert pesan in impor.pesan
    assert pesan in Pekerjaan.objects.get(pk=impor.pekerjaan_id).pesan


@pytest.mark.parametrize(
    ("nama", "isi", "pesan"),
    [("a.xls", b"x", "Hanya berkas .xlsx dan .csv"), ("a.csv", b"", "Berkas kosong")],
)
def test_a_wrong_upload_is_said_on_the_form(masuk, para, nama, isi, pesan):
    data = {"unit": para.maria.jabatan_pada(date.today()).jabatan.unit_id, "berkas": SimpleUploadedFile(nama, isi)}
    jawaban = masuk(para.maria).post(reverse("pegawai:impor"), data)
    assert jawaban.status_code == 422
    assert pesan in jawaban.content.decode()


def test_an_upload_beyond_ten_megabytes_is_refused(masuk, para, organisasi):
    data = {"unit": organisasi.badan.pk, "berkas": SimpleUploadedFile("a.csv", b"x" * (10 * 1024 * 1024 + 1))}
    jawaban = masuk(para.maria).post(reverse("pegawai:impor"), data)
    assert jawaban.status_code == 422
    assert not Impor.objects.exists()


# --- CSV


@pytest.mark.parametrize(("pemisah", "sandi"), [(";", "utf-8-sig"), (",", "utf-8"), (";", "cp1252")])
def test_csv_in_the_usual_dresses(unggah, pemisah, sandi):
    keluar = io.StringIO()
    isi = DASAR | {"Nama": "José Tefa", "TMT Golongan": "01/04/2021"}
    penulis = csv.DictWriter(keluar, isi, delimiter=pemisah)
    penulis.writeheader()
    penulis.writerow(isi)
    impor = unggah(keluar.getvalue().encode(sandi), "pegawai.csv")
    assert hasil(impor) == ["baru"]
    assert impor.baris.get().nama == "José Tefa"


def test_a_csv_row_with_too_many_cells_is_refused(unggah):
    baris = f"NIP,Nama,Jabatan,Kode Unit\n{NIP_BARU},Tefa, Yuliana,Peneliti Ahli Muda,litbang\n"
    assert "lebih banyak sel" in kesalahan(unggah(baris.encode(), "pegawai.csv"))


# --- confirm and write


def test_rejected_rows_stop_the_writing_unless_skipped(unggah, tulis):
    impor = unggah(buku(DASAR, DASAR | {"NIP": "123", "Email": ""}))
    jawaban = tulis(impor)
    assert jawaban.status_code == 422
    assert "1 baris ditolak" in jawaban.content.decode()
    assert not Pegawai.objects.filter(nip=NIP_BARU).exists()
    tulis(impor, lewati_yang_salah="on")
    assert Pegawai.objects.filter(nip=NIP_BARU).exists()


def test_a_change_since_the_preview_brings_the_import_back(unggah, tulis, para):
    impor = unggah(buku(baris_budi(para, Nama="Budi Baru")))
    Pegawai.objects.filter(pk=para.budi.pk).update(nama="Budi Lain")
    tulis(impor)
    assert impor.status == "siap"
    assert "berubah sejak pratinjau" in impor.pesan
    assert impor.baris.get().perubahan[0]["lama"] == "Budi Lain"
    tulis(impor)
    assert Pegawai.objects.get(pk=para.budi.pk).nama == "Budi Baru"


def test_writing_twice_writes_once(unggah, tulis, para):
    impor = unggah(buku(DASAR))
    tulis(impor)
    assert aksi.tulis_impor(impor=impor, lewati_yang_salah=True, oleh=para.maria.pengguna) is True
    assert Pegawai.objects.get(nip=NIP_BARU).riwayat_jabatan.count() == 1
    assert tulis(impor).status_code == 422


def test_a_failure_while_writing_leaves_nothing_behind(unggah, tulis, monkeypatch):
    impor = unggah(buku(DASAR))
    monkeypatch.setattr("pegawai.impor_tulis._tulis_masa", lambda *isi: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        tulis(impor)
    impor.refresh_from_db()
    assert (impor.status, impor.pekerjaan.status) == ("siap", "gagal")
    assert "tidak ada data yang ditulis" in impor.pesan
    assert not Pegawai.objects.filter(nip=NIP_BARU).exists()


def test_checking_again_after_a_killed_worker_does_no_harm(unggah):
    impor = unggah(buku(DASAR))
    Impor.objects.update(status="diperiksa")
    impor.refresh_from_db()
    aksi.periksa_impor(impor=impor)
    assert impor.baris.count() == 1


def test_cancelling_forgets_rows(unggah, masuk, para):
    impor = unggah(buku(DASAR))
    masuk(para.tina).post(reverse("pegawai:impor_batal", args=[impor.pk]))
    impor.refresh_from_db()
    assert (impor.status, impor.baris.count()) == ("batal", 0)
    assert masuk(para.tina).post(reverse("pegawai:impor_batal", args=[impor.pk])).status_code == 422


@pytest.mark.django_db(transaction=True)
def test_the_upload_is_deleted_once_written(unggah, tulis):
    impor = unggah(buku(DASAR))
    assert impor.berkas.storage.exists(impor.berkas.name)
    tulis(impor)
    assert not impor.berkas.storage.exists(impor.berkas.name)


# --- pages


def test_the_preview_shows_old_and_new(unggah, masuk, para):
    impor = unggah(buku(baris_budi(para, Nama="Budi Baru")))
    halaman = masuk(para.maria).get(impor.get_absolute_url()).content.decode()
    assert "<li>Nama: <del>Budi Seran</del>" in halaman
    assert "<ins>Budi Baru</ins>" in halaman


def test_private_columns_are_neither_kept_nor_shown(unggah):
    impor = unggah(buku(DASAR | {"NIK": "5371012345678901", "Agama": "Katolik"}))
    assert impor.kolom["diabaikan"] == ["NIK", "Agama"]
    assert "NIK" not in impor.baris.get().asli


def test_rejected_rows_come_back_as_a_harmless_workbook(unggah, masuk, para):
    impor = unggah(buku(DASAR | {"Nama": "=HYPERLINK(1)"}, DASAR))
    jawaban = masuk(para.maria).get(reverse("pegawai:impor_ditolak", args=[impor.pk]))
    judul, baris = list(load_workbook(io.BytesIO(jawaban.content)).active.values)[:2]
    assert judul == (*DASAR, "Kesalahan")
    assert baris[1] == "'=HYPERLINK(1)"
    assert "tidak diawali tanda" in baris[-1]


def test_the_template_can_be_read_back_but_its_example_not_imported(unggah, masuk, para):
    jawaban = masuk(para.maria).get(reverse("pegawai:impor_templat", args=["pegawai"]))
    impor = unggah(jawaban.content, "templat.xlsx")
    assert "baris contoh" in kesalahan(impor)
    assert impor.kolom["tak_dikenal"] == impor.kolom["diabaikan"] == []


def test_another_agencys_import_is_not_found(unggah, masuk, para):
    impor = unggah(buku(DASAR))
    para.joko.pengguna.penugasan.create(
        peran="pengelola", unit=para.joko.riwayat_jabatan.get().jabatan.unit, masa=("2020-01-01", None)
    )
    for nama in ("impor_rinci", "impor_ditolak"):
        assert masuk(para.joko).get(reverse(f"pegawai:{nama}", args=[impor.pk])).status_code == 404
    for nama in ("impor_tulis", "impor_batal"):
        assert masuk(para.joko).post(reverse(f"pegawai:{nama}", args=[impor.pk])).status_code == 404
    assert "pegawai.xlsx" not in masuk(para.joko).get(reverse("pegawai:impor")).content.decode()


def test_verbs_need_the_permission_and_post(unggah, masuk, para):
    impor = unggah(buku(DASAR))
    for nama in ("impor_tulis", "impor_batal"):
        alamat = reverse(f"pegawai:{nama}", args=[impor.pk])
        assert masuk(para.budi).post(alamat).status_code == 403
        assert masuk(para.maria).get(alamat).status_code == 405


def test_a_unit_out_of_reach_cannot_be_chosen(masuk, para, organisasi):
    data = {"unit": organisasi.badan_lain.pk, "berkas": SimpleUploadedFile("a.csv", b"NIP\n1\n")}
    assert masuk(para.maria).post(reverse("pegawai:impor"), data).status_code == 422


@pytest.mark.parametrize("banyak", [3, 30])
def test_the_preview_takes_the_same_queries_for_any_number_of_rows(
    unggah, masuk, para, banyak, django_assert_max_num_queries
):
    impor = unggah(buku(*[DASAR | {"NIP": f"1990031520150320{n:02d}", "Email": ""} for n in range(1, banyak + 1)]))
    klien = masuk(para.maria)
    with django_assert_max_num_queries(15):
        klien.get(impor.get_absolute_url())


@pytest.mark.parametrize("banyak", [3, 30])
def test_checking_takes_the_same_queries_for_any_number_of_rows(acuan, banyak, django_assert_max_num_queries):
    JenjangFactory(kode="pelaksana")
    orang = [PegawaiFactory(jabatan=acuan.peneliti) for _ in range(banyak)]
    isi = buku(*[DASAR | {"NIP": satu.nip, "Nama": "Baru", "Email": ""} for satu in orang])
    lembar = PENGIMPOR.baca(isi, "a.xlsx", acuan.badan)
    with django_assert_max_num_queries(14):
        PENGIMPOR.periksa(lembar, unit=acuan.badan, tanggal=date(2026, 6, 1))
