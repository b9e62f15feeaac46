"""The admin: permissions of the roles, rows in reach, changes through the actions, no way around them."""

from datetime import date

import pytest
from django.contrib import admin
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import escape

from hris.kolom import rentang
from hris.models import Parameter, Pengguna
from pegawai import actions
from pegawai.actions.akun import ADMIN_TERAKHIR
from pegawai.models import Golongan, Jabatan, Jenjang, Pegawai, PenugasanPeran, UnitKerja
from tests.hris.factories import ParameterFactory
from tests.kompetensi.factories import StandarKompetensiFactory
from tests.pegawai.factories import (
    GolonganFactory,
    PenggunaFactory,
    PenugasanPeranFactory,
    RiwayatJabatanFactory,
)

SEMUA = (UnitKerja, Jabatan, Jenjang, Golongan, Pengguna, PenugasanPeran, Parameter)
AKUN = (Pengguna, PenugasanPeran)


def alamat(model, apa="changelist", *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{apa}", args=args)


@pytest.mark.parametrize("model", SEMUA)
def test_siapa_membuka_apa(model, masuk, para):
    assert masuk(para.admin).get(alamat(model)).status_code == 200
    assert masuk(para.maria).get(alamat(model)).status_code == (403 if model in AKUN else 200)
    for siapa in (para.budi, para.kosmas, para.bkd):
        assert masuk(siapa).get(alamat(model)).status_code in (302, 403)


@pytest.mark.parametrize("model", SEMUA)
def test_tidak_ada_penghapusan(model, masuk, para):
    GolonganFactory()
    Parameter.objects.create(kunci="a", nilai="1")
    baris = model.objects.first()
    assert masuk(para.admin).post(alamat(model, "delete", baris.pk), {"post": "yes"}).status_code == 403
    isi = {"action": "delete_selected", "_selected_action": [baris.pk], "post": "yes"}
    masuk(para.admin).post(alamat(model), isi)
    assert model.objects.filter(pk=baris.pk).exists()


def test_pegawai_tidak_diatur_di_sini():
    assert not admin.site.is_registered(Pegawai)


def test_masuk_lewat_halaman_masuk_aplikasi(client, masuk, para):
    assert client.get("/pengaturan/").status_code == 302
    assert reverse("account_login") in client.get("/pengaturan/login/").url
    assert masuk(para.budi).get("/pengaturan/login/").status_code == 403
    assert client.post("/pengaturan/login/", {"username": "admin", "password": "rahasia-uji-1"}).status_code == 302
    assert "_auth_user_id" not in client.session


def test_halaman_depan_menurut_izin(masuk, para):
    assert "Penugasan peran" in masuk(para.admin).get("/pengaturan/").content.decode()
    assert "Penugasan peran" not in masuk(para.maria).get("/pengaturan/").content.decode()


# --- units and posts ----------------------------------------------------------------------------------------------
def test_unit_terjangkau_saja(masuk, para, organisasi):
    halaman = masuk(para.maria).get(alamat(UnitKerja)).content.decode()
    assert "Bidang Penelitian" in halaman
    assert "Badan Lain" not in halaman
    lain = alamat(UnitKerja, "change", organisasi.badan_lain.pk)
    assert masuk(para.maria).get(lain).status_code == 302  # "does not exist": the admin goes back to its index
    assert "Badan Lain" not in masuk(para.maria).get(alamat(UnitKerja, "add")).content.decode()


def test_unit_dibuat_dan_dipindah(masuk, para, organisasi):
    isi = {"nama": "Sub Bidang A", "kode": "sub-a", "induk": organisasi.litbang.pk}
    assert masuk(para.maria).post(alamat(UnitKerja, "add"), isi).status_code == 302
    unit = UnitKerja.objects.get(kode="sub-a")
    assert unit.jalur.startswith(organisasi.litbang.jalur)
    isi["induk"] = organisasi.sekretariat.pk
    masuk(para.maria).post(alamat(UnitKerja, "change", unit.pk), isi)
    unit.refresh_from_db()
    assert unit.jalur.startswith(organisasi.sekretariat.jalur)


def test_jabatan_atasan_disebut_dengan_unitnya(masuk, para, organisasi):
    halaman = masuk(para.maria).get(alamat(Jabatan, "add")).content.decode()
    assert f"{organisasi.kabid.nama} · {organisasi.kabid.unit}</option>" in halaman
    assert str(organisasi.kepala_lain.unit) not in halaman


@pytest.mark.parametrize(
    ("induk", "pesan"), [("", "Pilih unit induk"), ("subbag", "Susunan melingkar"), ("badan_lain", "")]
)
def test_unit_ditolak_di_samping_bidangnya(induk, pesan, masuk, para, organisasi):
    isi = {"nama": "Sekretariat", "kode": "sekretariat", "induk": getattr(organisasi, induk).pk if induk else ""}
    jawaban = masuk(para.maria).post(alamat(UnitKerja, "change", organisasi.sekretariat.pk), isi)
    assert jawaban.status_code == 200
    assert pesan in jawaban.content.decode()
    assert UnitKerja.objects.get(kode="sekretariat").induk == organisasi.badan


def test_jabatan_lewat_tindakan(masuk, para, organisasi):
    isi = {"nama": "Analis", "unit": organisasi.litbang.pk, "jenjang": organisasi.jenjang["pelaksana"].pk}
    isi["atasan"] = organisasi.kabid.pk
    assert masuk(para.maria).post(alamat(Jabatan, "add"), isi).status_code == 302
    assert Jabatan.objects.get(nama="Analis").atasan == organisasi.kabid
    isi |= {"nama": organisasi.kepala.nama, "unit": organisasi.badan.pk, "memimpin": "on"}
    jawaban = masuk(para.maria).post(alamat(Jabatan, "change", organisasi.kepala.pk), isi)
    assert "Susunan melingkar" in jawaban.content.decode()


def _keliru(organisasi):
    unit = UnitKerja.objects.create(kode="salah-ketik", nama="Bidan Litbang", induk=organisasi.litbang)
    jabatan = Jabatan.objects.create(nama="Analisis", unit=unit, jenjang=organisasi.jenjang["pelaksana"])
    return unit, jabatan


def test_yang_dibuat_keliru_dapat_dihapus_selama_tidak_dirujuk(masuk, para, organisasi):
    unit, jabatan = _keliru(organisasi)
    klien, setuju = masuk(para.maria), {"post": "yes"}
    halaman = klien.get(alamat(UnitKerja, "change", unit.pk)).content.decode()
    assert "deletelink" not in halaman
    assert "Tidak dapat dihapus: masih dirujuk jabatan." in halaman
    assert klien.post(alamat(UnitKerja, "delete", unit.pk), setuju).status_code == 403  # its post refers to it
    halaman = klien.get(alamat(Jabatan, "change", jabatan.pk)).content.decode()
    assert "deletelink" in halaman
    assert "Tidak dapat dihapus" not in halaman
    for baris in (jabatan, unit):
        assert klien.get(alamat(type(baris), "delete", baris.pk)).status_code == 200
        assert klien.post(alamat(type(baris), "delete", baris.pk), setuju).status_code == 302
        assert not type(baris).objects.filter(pk=baris.pk).exists()
        catatan = type(baris).pgh_event_model.objects.get(pgh_obj_id=baris.pk, pgh_label="delete")
        assert catatan.pgh_context.metadata["user"] == para.maria.pengguna.pk


def test_milik_badan_lain_tidak_terhapus(masuk, para, organisasi):
    unit = UnitKerja.objects.create(kode="lain-2", nama="Bidang Lain", induk=organisasi.badan_lain)
    assert masuk(para.maria).post(alamat(UnitKerja, "delete", unit.pk), {"post": "yes"}).status_code == 403
    assert UnitKerja.objects.filter(pk=unit.pk).exists()


@pytest.mark.parametrize(
    ("rujukan", "sebutan"),
    [
        ("riwayat", "riwayat jabatan"),
        ("standar", "standar kompetensi"),
        ("bawahan", "jabatan lain"),
        ("peran", "penugasan peran"),
    ],
)
def test_yang_dirujuk_tetap_ada_dan_perujuknya_disebut(rujukan, sebutan, para, organisasi):
    unit, jabatan = _keliru(organisasi)
    simpul = unit if rujukan == "peran" else jabatan
    if rujukan == "peran":
        jabatan.delete()
        PenugasanPeranFactory(pengguna=para.bkd, peran="bkd", unit=unit)
    elif rujukan == "riwayat":
        RiwayatJabatanFactory(jabatan=jabatan)
    elif rujukan == "standar":
        StandarKompetensiFactory(jabatan=jabatan, jenjang=None)
    else:
        Jabatan.objects.filter(pk=organisasi.peneliti.pk).update(atasan=jabatan)
    with pytest.raises(ValidationError, match=f"tidak dapat dihapus: masih dirujuk {sebutan}"):
        actions.hapus_simpul(simpul=simpul, oleh=para.maria.pengguna)
    assert type(simpul).objects.filter(pk=simpul.pk).exists()


def test_semua_perujuk_ditanyakan_sekali(organisasi, django_assert_num_queries):
    with django_assert_num_queries(1):
        perujuk = organisasi.kabid.perujuk
    assert "jabatan lain" in perujuk


# --- history ------------------------------------------------------------------------------------------------------
def test_riwayat_menyebut_siapa_dan_nilai_lama_dan_baru(masuk, para, organisasi):
    unit = organisasi.subbag
    isi = {"nama": "Subbagian Umum", "kode": unit.kode, "induk": organisasi.badan.pk, "adalah_badan": "on"}
    masuk(para.maria).post(alamat(UnitKerja, "change", unit.pk), isi)
    halaman = masuk(para.admin).get(alamat(UnitKerja, "history", unit.pk)).content.decode()
    for kalimat in (
        f"Nama: {unit.nama} → Subbagian Umum",
        f"Unit induk: {unit.induk} → {organisasi.badan}",
        "Badan/instansi: tidak → ya",
        "Dibuat.",
        str(para.maria.pengguna),
    ):
        assert escape(kalimat) in halaman
    assert "Jalur" not in halaman


def test_riwayat_peran_menyebut_masanya_dan_perubahan_di_luar_admin(masuk, para, organisasi):
    penugasan = PenugasanPeranFactory(unit=organisasi.badan, masa=rentang(date(2026, 1, 1)))
    actions.cabut_peran(penugasan=penugasan, sampai=date(2026, 6, 30), oleh=para.bkd)
    jejak = masuk(para.admin).get(alamat(PenugasanPeran, "history", penugasan.pk)).context["jejak"]
    assert jejak[0].isi == ("Masa berlaku: 1 Januari 2026 s.d. sekarang → 1 Januari 2026 s.d. 30 Juni 2026",)
    assert (jejak[0].oleh, jejak[1].oleh) == (str(para.bkd), "")


def test_riwayat_akun_tanpa_kata_sandi_dan_riwayat_badan_lain_tersembunyi(masuk, para, organisasi):
    para.bkd.set_password("rahasia-lain-2")
    para.bkd.save()
    actions.nonaktifkan_akun(pengguna=para.bkd, oleh=para.admin)
    halaman = masuk(para.admin).get(alamat(Pengguna, "history", para.bkd.pk)).content.decode()
    assert "ya → tidak" in halaman
    assert "pbkdf2" not in halaman
    assert para.bkd.password not in halaman
    assert masuk(para.maria).get(alamat(UnitKerja, "history", organisasi.badan_lain.pk)).status_code == 302


def test_rujukan_yang_sudah_dihapus_disebut_dengan_nomornya(masuk, para, organisasi):
    unit, jabatan = _keliru(organisasi)
    Jabatan.objects.filter(pk=jabatan.pk).update(unit=organisasi.litbang)
    nomor = unit.pk
    unit.delete()
    [pindah, _] = masuk(para.maria).get(alamat(Jabatan, "history", jabatan.pk)).context["jejak"]
    assert pindah.isi == (f"Unit kerja: nomor {nomor} (sudah dihapus) → {organisasi.litbang}",)


def test_data_tanpa_riwayat_memakai_halaman_bawaan(masuk, para):
    halaman = masuk(para.admin).get(alamat(Jenjang, "history", Jenjang.objects.first().pk))
    assert halaman.context["jejak"] is None
    assert "tidak memiliki riwayat perubahan" in halaman.content.decode()


def test_riwayat_panjang_sama_banyak_kuerinya(masuk, para, organisasi, django_assert_max_num_queries):
    klien, ubah = masuk(para.maria), alamat(Jabatan, "history", organisasi.peneliti.pk)
    with django_assert_max_num_queries(20) as sedikit:
        klien.get(ubah)
    for urut, atasan in enumerate((organisasi.kepala, organisasi.kabid) * 10):
        Jabatan.objects.filter(pk=organisasi.peneliti.pk).update(nama=f"Peneliti {urut}", atasan=atasan)
    with django_assert_max_num_queries(len(sedikit) + 1):
        klien.get(ubah)


# --- accounts -----------------------------------------------------------------------------------------------------
def test_akun_terjangkau_saja_dan_tanpa_kata_sandi(masuk, para):
    halaman = masuk(para.admin).get(alamat(Pengguna)).content.decode()
    assert "Budi Seran" in halaman
    assert "Joko Lain" not in halaman
    rinci = masuk(para.admin).get(alamat(Pengguna, "change", para.bkd.pk)).content.decode()
    assert 'name="password"' not in rinci
    assert para.bkd.password not in rinci


def test_akun_luar_dibuat(masuk, para):
    isi = {"username": "pembaca", "nama": "Pembaca Baru", "email": "p@b.test"}
    assert masuk(para.admin).post(alamat(Pengguna, "add"), isi).status_code == 302
    akun = Pengguna.objects.get(username="pembaca")
    assert not akun.has_usable_password()
    assert not akun.is_superuser


def test_akun_luar_tanpa_alamat_ditolak_karena_pemegangnya_tidak_akan_dapat_masuk(masuk, para):
    jawaban = masuk(para.admin).post(alamat(Pengguna, "add"), {"username": "pembaca", "nama": "Pembaca", "email": ""})
    assert jawaban.context["adminform"].form.errors == {"email": ["Wajib diisi."]}
    assert "Lupa kata sandi?" in jawaban.content.decode()
    assert not Pengguna.objects.filter(username="pembaca").exists()


def test_pemegang_akun_luar_membuat_kata_sandi_lewat_lupa_kata_sandi(masuk, client, para, antrean):
    isi = {"username": "pembaca", "nama": "Pembaca Baru", "email": "p@b.test"}
    masuk(para.admin).post(alamat(Pengguna, "add"), isi)
    client.post(reverse("account_reset_password"), {"email": "pembaca"})
    antrean()
    assert mail.outbox[0].to == ["p@b.test"]


def test_akun_dinonaktifkan_kecuali_sendiri(masuk, para):
    isi = {"nama": "Pembaca BKD", "email": "bkd@contoh.test"}
    masuk(para.admin).post(alamat(Pengguna, "change", para.bkd.pk), isi)
    assert not Pengguna.objects.get(pk=para.bkd.pk).is_active
    jawaban = masuk(para.admin).post(alamat(Pengguna, "change", para.admin.pk), {"nama": "A", "email": ""})
    assert "Akun sendiri tidak dapat dinonaktifkan" in jawaban.content.decode()
    assert Pengguna.objects.get(pk=para.admin.pk).is_active


def test_nama_akun_pegawai_mengikuti_data_pegawai(masuk, para):
    isi = {"nama": "Palsu", "email": "palsu@b.test", "is_superuser": "on", "is_active": "on", "password": "x"}
    masuk(para.admin).post(alamat(Pengguna, "change", para.budi.pengguna_id), isi)
    akun = Pengguna.objects.get(pk=para.budi.pengguna_id)
    assert akun.nama == "Budi Seran"
    assert akun.check_password("rahasia-uji-1")
    assert not akun.is_superuser


# --- roles --------------------------------------------------------------------------------------------------------
def test_akun_peran_dicari_bukan_dipilih_dari_seluruh_daftar(masuk, para):
    halaman = masuk(para.admin).get(alamat(PenugasanPeran, "add")).content.decode()
    assert '<select name="pengguna"' not in halaman
    assert "vForeignKeyRawIdAdminField" in halaman
    lain = Pengguna.objects.order_by("pk").last().pk + 1
    isi = {"pengguna": f"akun{lain}", "peran": "pengelola", "unit": para.admin.pk, "mulai": "2026-01-01"}
    jawaban = masuk(para.admin).post(alamat(PenugasanPeran, "add"), isi)
    assert jawaban.status_code == 200
    assert jawaban.context["adminform"].form.errors["pengguna"]


@pytest.mark.parametrize("cara", ["post", "get"])
def test_akun_di_luar_jangkauan_tidak_disebut_namanya(cara, masuk, para, organisasi):
    lain = PenugasanPeranFactory(unit=organisasi.badan_lain, pengguna__nama="Rahasia Orang Lain").pengguna
    klien, tambah = masuk(para.admin), alamat(PenugasanPeran, "add")
    for tulisan in (lain.username, lain.pk):
        jawaban = getattr(klien, cara)(tambah, {"pengguna": tulisan, "peran": "bkd", "unit": organisasi.badan.pk})
        assert jawaban.status_code == 200
        assert "Rahasia" not in jawaban.content.decode()


def test_akun_peran_ditulis_dengan_nip_berspasi_dan_isian_yang_salah_tetap(masuk, para, organisasi):
    nip = para.budi.nip
    isi = {"pengguna": f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}", "peran": "bkd", "unit": organisasi.badan.pk}
    assert masuk(para.admin).post(alamat(PenugasanPeran, "add"), isi | {"mulai": "2026-01-01"}).status_code == 302
    assert PenugasanPeran.objects.filter(pengguna=para.budi.pengguna, peran="bkd").exists()
    halaman = masuk(para.admin).post(alamat(PenugasanPeran, "add"), isi | {"pengguna": "tak-ada"}).content.decode()
    assert "Tidak ada akun dengan NIP atau nama pengguna ini" in halaman
    assert 'value="tak-ada"' in halaman


def test_daftar_akun_untuk_dipilih_mengembalikan_namanya(masuk, para):
    halaman = masuk(para.admin).get(alamat(Pengguna), {"_to_field": "username", "_popup": "1"}).content.decode()
    assert f'data-popup-opener="{para.budi.nip}"' in halaman
    assert masuk(para.admin).get(alamat(Pengguna), {"_to_field": "email", "_popup": "1"}).status_code == 400


def test_peran_ditugaskan_lewat_tindakan(masuk, para, organisasi):
    akun = PenggunaFactory()
    isi = {"pengguna": akun.username, "peran": "pengelola", "unit": organisasi.badan.pk, "mulai": "2026-01-01"}
    assert masuk(para.admin).post(alamat(PenugasanPeran, "add"), isi).status_code == 302
    penugasan = PenugasanPeran.objects.get(pengguna=akun)
    assert penugasan.masa.upper is None
    jawaban = masuk(para.admin).post(alamat(PenugasanPeran, "add"), isi)
    assert "sudah memegang peran tersebut" in jawaban.content.decode()
    masuk(para.admin).post(alamat(PenugasanPeran, "change", penugasan.pk), {"sampai": "2026-06-30"})
    penugasan.refresh_from_db()
    assert penugasan.masa.upper.isoformat() == "2026-07-01"


def test_peran_untuk_diri_sendiri_dan_unit_lain_ditolak(masuk, para, organisasi):
    isi = {"pengguna": "admin", "peran": "pengelola", "unit": organisasi.badan.pk, "mulai": "2026-01-01"}
    jawaban = masuk(para.admin).post(alamat(PenugasanPeran, "add"), isi)
    assert "Admin Sistem lain" in jawaban.content.decode()
    isi |= {"pengguna": para.bkd.username, "unit": organisasi.badan_lain.pk}
    assert masuk(para.admin).post(alamat(PenugasanPeran, "add"), isi).status_code == 200
    assert PenugasanPeran.objects.filter(pengguna__in=[para.admin, para.bkd]).count() == 2


def test_peran_sendiri_tidak_diperpanjang_sendiri(masuk, para, organisasi):
    sendiri = PenugasanPeran.objects.get(pengguna=para.admin)
    PenugasanPeranFactory(peran="admin", unit=organisasi.badan)
    ubah = alamat(PenugasanPeran, "change", sendiri.pk)
    assert masuk(para.admin).post(ubah, {"sampai": "2030-06-30"}).status_code == 302  # shorter: no longer without end
    jawaban = masuk(para.admin).post(ubah, {"sampai": "2040-06-30"})
    assert "diperpanjang oleh Admin Sistem lain" in jawaban.content.decode()
    sendiri.refresh_from_db()
    assert sendiri.masa.upper.isoformat() == "2030-07-01"


def test_admin_sistem_terakhir_tidak_dicabut(masuk, para, organisasi):
    """An admin switched off, of a lower unit, or for a time that has passed by then, does not count."""
    PenugasanPeranFactory(peran="admin", unit=organisasi.badan, pengguna__is_active=False)
    PenugasanPeranFactory(peran="admin", unit=organisasi.litbang)
    PenugasanPeranFactory(peran="admin", unit=organisasi.badan, masa=rentang(date(2026, 1, 1), date(2030, 6, 30)))
    sendiri = PenugasanPeran.objects.get(pengguna=para.admin)
    jawaban = masuk(para.admin).post(alamat(PenugasanPeran, "change", sendiri.pk), {"sampai": "2030-06-30"})
    assert jawaban.context["adminform"].form.errors["sampai"] == [ADMIN_TERAKHIR]
    assert 'value="2030-06-30"' in jawaban.content.decode()
    sendiri.refresh_from_db()
    assert sendiri.masa.upper is None


def test_peran_yang_diperpanjang_tidak_menimpa_penugasan_berikutnya(para, organisasi):
    lama = PenugasanPeranFactory(unit=organisasi.badan, masa=rentang(date(2025, 1, 1), date(2025, 6, 30)))
    baru = PenugasanPeranFactory(pengguna=lama.pengguna, unit=organisasi.badan, masa=rentang(date(2026, 1, 1)))
    with pytest.raises(ValidationError, match="peran yang sama lagi"):
        actions.cabut_peran(penugasan=lama, sampai=date(2026, 1, 1), oleh=para.admin)
    actions.cabut_peran(penugasan=lama, sampai=date(2025, 12, 31), oleh=para.admin)
    assert lama.masa.upper == baru.masa.lower


def test_peran_badan_lain_tersembunyi(masuk, para, organisasi):
    lain = PenugasanPeranFactory(unit=organisasi.badan_lain)
    assert lain.pengguna.nama not in masuk(para.admin).get(alamat(PenugasanPeran)).content.decode()
    assert masuk(para.admin).get(alamat(PenugasanPeran, "change", lain.pk)).status_code == 302


# --- parameters ---------------------------------------------------------------------------------------------------
@pytest.fixture
def meliputi(para, organisasi):
    """Let maria keep every agency of the installation."""
    PenugasanPeranFactory(pengguna=para.maria.pengguna, unit=organisasi.badan_lain)


@pytest.fixture
def jp_minimum(db):
    return ParameterFactory(kunci="jp_minimum_pns", nilai="20", jenis="desimal", minimum=0, maksimum=1000)


@pytest.mark.parametrize(
    ("nilai", "pesan"),
    [("dua puluh", "harus berupa angka"), ("-1", "paling kecil 0"), ("1000,5", "paling besar 1000")],
)
def test_parameter_di_luar_jenis_dan_rentang_ditolak(nilai, pesan, masuk, para, meliputi, jp_minimum):
    isi = {"nilai": nilai, "sumber": "x"}
    jawaban = masuk(para.maria).post(alamat(Parameter, "change", jp_minimum.pk), isi)
    assert pesan in jawaban.content.decode()
    jp_minimum.refresh_from_db()
    assert jp_minimum.nilai == "20"


def test_parameter_diubah_dan_kuncinya_tetap(masuk, para, meliputi, jp_minimum):
    isi = {"nilai": "22,5", "sumber": "x", "kunci": "lain", "maksimum": "9999", "jenis": "teks"}
    assert masuk(para.maria).post(alamat(Parameter, "change", jp_minimum.pk), isi).status_code == 302
    jp_minimum.refresh_from_db()
    assert (jp_minimum.kunci, jp_minimum.nilai, jp_minimum.maksimum) == ("jp_minimum_pns", "22,5", 1000)
    assert jp_minimum.jenis == "desimal"


def test_parameter_tidak_ditambah(masuk, para, meliputi):
    assert masuk(para.maria).get(alamat(Parameter, "add")).status_code == 403


@pytest.mark.parametrize("model", [Parameter, Jenjang, Golongan])
def test_yang_berlaku_umum_hanya_dibaca_pengelola_satu_badan(model, masuk, para, jp_minimum):
    GolonganFactory()
    baris = model.objects.first()
    for siapa in (para.maria, para.admin):
        daftar = masuk(siapa).get(alamat(model)).content.decode()
        assert "Berlaku untuk semua badan" in daftar
        assert masuk(siapa).get(alamat(model, "change", baris.pk)).status_code == 200
        assert masuk(siapa).post(alamat(model, "change", baris.pk), {"nilai": "1"}).status_code == 403
        assert masuk(siapa).get(alamat(model, "add")).status_code == 403


def test_kepala_yang_juga_pengelola_badan_lain_tidak_mengatur_unit_yang_dikepalainya(masuk, para, organisasi):
    """Reading over a unit is not keeping it: the admin offers and accepts only what the account keeps."""
    PenugasanPeranFactory(pengguna=para.kosmas.pengguna, unit=organisasi.badan_lain)
    klien = masuk(para.kosmas)
    halaman = klien.get(alamat(UnitKerja)).content.decode()
    assert "Badan Lain" in halaman
    assert "Bidang Penelitian" not in halaman
    assert klien.get(alamat(Jabatan, "change", organisasi.kabid.pk)).status_code == 302
    isi = {"nama": "Selundupan", "kode": "x", "induk": organisasi.badan.pk}
    assert klien.post(alamat(UnitKerja, "add"), isi).status_code == 200
    assert not UnitKerja.objects.filter(kode="x").exists()


def test_daftar_admin_kueri_tetap(masuk, para, organisasi, django_assert_max_num_queries):
    klien = masuk(para.admin)
    with django_assert_max_num_queries(20) as sedikit:
        klien.get(alamat(PenugasanPeran))
    for _ in range(20):
        PenugasanPeranFactory(unit=organisasi.badan)
    with django_assert_max_num_queries(len(sedikit)):
        klien.get(alamat(PenugasanPeran))
