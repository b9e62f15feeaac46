"""Assessments and standards page by page: what is typed wrongly, whose row it is, wrong states, lists taken along."""

import csv
import io
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from kompetensi import actions
from kompetensi.matriks import matriks_jabatan
from kompetensi.models import Asesmen, StandarKompetensi
from kompetensi.orang import jabatan_sebadan, kompetensi_dinilai
from tests.kompetensi.factories import AsesmenFactory, KompetensiFactory
from tests.kompetensi.test_views import isian, semua_tingkat
from tests.pegawai.factories import JabatanFactory, RiwayatJabatanFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


def alamat(nama, *args) -> str:
    return reverse(f"kompetensi:{nama}", args=args)


def teks(jawaban) -> str:
    return " ".join(jawaban.content.decode().split())


# --- recording ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lain", "bidang"),
    [
        ({"tanggal": ""}, "tanggal"),
        ({"tanggal": "31-02-2026"}, "tanggal"),
        ({"metode": ""}, "metode"),
        ({"metode": "mandiri"}, "metode"),
        ({"jpm_sumber": "301"}, "jpm_sumber"),
        ({"jpm_sumber": "-1"}, "jpm_sumber"),
        ({"jpm_sumber": "tinggi"}, "jpm_sumber"),
        ({"asesor": "x" * 201}, "asesor"),
        ({"saran": "x" * 4001}, "saran"),
        ({"berlaku_sampai": "2025-01-01"}, "berlaku_sampai"),
    ],
)
def test_setiap_isian_salah_di_samping_bidangnya_dan_yang_lain_tetap(masuk, para, kamus, lain, bidang):
    jawaban = masuk(para.maria).post(alamat("asesmen_baru", para.budi.pk), isian(kamus, **lain))
    assert jawaban.status_code == 422
    assert bidang in jawaban.context["form"].errors or jawaban.context["form"].non_field_errors()
    assert '<option value="3" selected' in teks(jawaban), "levels stay"
    assert not Asesmen.objects.exists()


def test_tanpa_satu_tingkat_pun_ditolak(masuk, para, kamus):
    kosong = {nama: "" for nama in semua_tingkat(kamus)}
    jawaban = masuk(para.maria).post(alamat("asesmen_baru", para.budi.pk), isian(kamus) | kosong)
    assert jawaban.status_code == 422
    assert "Isi tingkat untuk sedikitnya satu kompetensi." in teks(jawaban)


@pytest.mark.parametrize("jpm", ["88,45", "88.45"])
def test_jpm_laporan_ditulis_dengan_koma_atau_titik(masuk, para, kamus, jpm):
    masuk(para.maria).post(alamat("asesmen_baru", para.budi.pk), isian(kamus, jpm_sumber=jpm))
    asesmen = Asesmen.objects.get()
    assert str(asesmen.jpm_sumber) == "88.45"
    assert "88,45%" in teks(masuk(para.budi).get(alamat("asesmen_rinci", asesmen.pk)))


def test_asesmen_kembar_ditolak_di_samping_tanggalnya(masuk, para, kamus):
    klien = masuk(para.maria)
    assert klien.post(alamat("asesmen_baru", para.budi.pk), isian(kamus)).status_code == 302
    jawaban = klien.post(alamat("asesmen_baru", para.budi.pk), isian(kamus))
    assert jawaban.status_code == 422 and list(jawaban.context["form"].errors) == ["tanggal"]
    assert Asesmen.objects.count() == 1


def test_yang_dinilai_standar_jabatan_dan_semua_nasional(organisasi, kamus, hari):
    KompetensiFactory(nama="Nasional Lain", urut=5)
    KompetensiFactory(nama="Nasional Mati", aktif=False)
    KompetensiFactory(nama="Teknis Lain", jenis="teknis", unit=organisasi.badan)
    milik = [satu.nama for satu in kompetensi_dinilai(organisasi.peneliti, hari)]
    assert milik == ["Integritas", "Nasional Lain", "Perekat Bangsa", "Metodologi Riset"]
    assert [satu.nama for satu in kompetensi_dinilai(None, hari)] == milik[:3]


# --- one assessment -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "status"), [("maria", 200), ("sari", 200), ("kosmas", 200), ("budi", 200), ("joko", 404), ("bkd", 403)]
)
def test_asesmen_terbaca_menurut_jangkauan(masuk, para, catat, siapa, status):
    assert masuk(getattr(para, siapa)).get(alamat("asesmen_rinci", catat().pk)).status_code == status


@pytest.mark.parametrize(("siapa", "batal"), [("maria", True), ("tina", True), ("sari", False), ("budi", False)])
def test_pembatalan_hanya_ditawarkan_kepada_pengelola(masuk, para, catat, siapa, batal):
    halaman = teks(masuk(getattr(para, siapa)).get(alamat("asesmen_rinci", catat().pk)))
    assert (alamat("batalkan", Asesmen.objects.get().pk) in halaman) is batal


def test_batalkan_hanya_lewat_post_dan_alasannya_terbaca(masuk, para, catat):
    asesmen, klien = catat(), masuk(para.maria)
    assert klien.get(alamat("batalkan", asesmen.pk)).status_code == 405
    assert klien.post(alamat("batalkan", asesmen.pk), {"alasan": "Tertukar <orang>"}).status_code == 302
    halaman = teks(klien.get(alamat("asesmen_rinci", asesmen.pk)))
    assert "Tertukar &lt;orang&gt;" in halaman and alamat("batalkan", asesmen.pk) not in halaman
    assert asesmen.events.order_by("-pgh_id").first().pgh_context.metadata["user"] == para.maria.pengguna.pk


def test_batal_dua_kali_ditolak_dengan_sebabnya(masuk, para, catat):
    asesmen, klien = catat(), masuk(para.maria)
    for harap in (302, 422):
        assert klien.post(alamat("batalkan", asesmen.pk), {"alasan": "Tertukar"}).status_code == harap


def test_penilaian_mandiri_tidak_diperbaiki_lewat_berkas(para, mandiri, kamus):
    with pytest.raises(ValidationError, match="bukan penilaian mandiri"):
        actions.perbaiki_asesmen(asesmen=mandiri(), tingkat={kamus.riset.pk: 1}, data={}, oleh=para.tina.pengguna)


@pytest.mark.parametrize("siapa", ["bkd", "admin", "bpsdm"])
def test_tanpa_pegawai_tidak_menilai_diri(masuk, para, siapa):
    for nama in ("saya", "nilai_saya"):
        assert masuk(getattr(para, siapa)).get(alamat(nama)).status_code == 403


def test_konfirmasi_orang_di_luar_jangkauan_404(masuk, para):
    asing = AsesmenFactory(pegawai=para.joko, mandiri=True)
    assert masuk(para.sari).post(alamat("konfirmasi", asing.pk), {}).status_code == 404


# --- the list -------------------------------------------------------------------------------------------------------


@pytest.fixture
def tiga_asesmen(catat, mandiri, hari):
    catat(tanggal=date(hari.year - 5, 1, 5), asesor="Lama")
    catat(tanggal=date(hari.year, 1, 3), metode="uji-kompetensi", asesor="Baru")
    return mandiri()


@pytest.mark.parametrize(
    ("kueri", "banyak"),
    [
        ({}, 3), ({"metode": "mandiri"}, 1), ({"metode": "uji-kompetensi"}, 1), ({"keadaan": "diajukan"}, 1),
        ({"keadaan": "sah"}, 2), ({"keadaan": "lewat"}, 1), ({"keadaan": "berlaku"}, 1), ({"q": "sari"}, 0),
        ({"q": "   "}, 3), ({"metode": "x", "keadaan": "y"}, 3),
    ],
)  # fmt: skip
def test_daftar_asesmen_disaring(masuk, para, tiga_asesmen, kueri, banyak):
    assert len(masuk(para.maria).get(alamat("asesmen"), kueri).context["table"].rows) == banyak


def test_berkas_asesmen_menyebut_keadaan_dalam_kata(masuk, para, tiga_asesmen):
    isi = masuk(para.maria).get(alamat("asesmen"), {"_export": "csv"}).content.decode("utf-8-sig")
    baris = list(csv.DictReader(io.StringIO(isi)))
    assert {(satu["Metode"], satu["Keadaan"]) for satu in baris} == {
        ("Asesmen center", "Lewat masa"),
        ("Uji kompetensi", "Sah"),
        ("Penilaian mandiri", "Menunggu atasan"),
    }
    assert all("Budi Seran" in satu["Pegawai"] and satu["Tanggal"][4] == "-" for satu in baris)


# --- what if, posts of the same agency ------------------------------------------------------------------------------


def test_jabatan_sebadan_tidak_melampaui_badannya(organisasi):
    semua = set(jabatan_sebadan(organisasi.peneliti))
    assert {organisasi.kepala, organisasi.kasubbag, organisasi.kabid} <= semua
    assert organisasi.kepala_lain not in semua


def test_jabatan_di_luar_badan_apa_pun_hanya_sebanding_dengan_unitnya():
    unit = UnitKerjaFactory(nama="Kantor")
    satu, dua = JabatanFactory(unit=unit), JabatanFactory(unit=UnitKerjaFactory(induk=unit))
    JabatanFactory()
    assert set(jabatan_sebadan(satu)) == {satu, dua}


def test_plt_tetap_diukur_terhadap_jabatan_definitifnya(masuk, para, organisasi, catat):
    catat(integritas=3)
    RiwayatJabatanFactory(pegawai=para.budi, jabatan=organisasi.kabid, jenis="plt")
    assert masuk(para.budi).get(alamat("saya")).context["rincian"].jabatan == organisasi.peneliti


# --- the grid -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ketikan", "tingkat", "salah"),
    [("0", 0, ""), ("5", 5, ""), (" 4 ", 4, ""), ("", None, ""), ("6", None, "Isi 0–5"), ("04", None, "Isi 0–5"),
     ("²", None, "Isi 0–5"), ("٣", None, "Isi 0–5"), ("4,0", None, "Isi 0–5")],
)  # fmt: skip
def test_sel_matriks_dibaca_apa_adanya(organisasi, kamus, hari, ketikan, tingkat, salah):
    jabatan = organisasi.peneliti
    isi = matriks_jabatan([jabatan], [kamus.riset], hari)
    isi.baca({f"s-{jabatan.pk}-{kamus.riset.pk}": ketikan, f"a-{jabatan.pk}": "2"})
    assert [satu.kesalahan.startswith(salah) and bool(satu.kesalahan) == bool(salah) for satu in isi.baris[0].sel] == [
        True
    ]
    assert [satu.tingkat for satu in isi.perubahan] == ([] if salah else [tingkat])


@pytest.mark.parametrize("asal", [None, "2,2", ""])
def test_asal_yang_hilang_atau_tidak_cocok_tidak_menimpa(organisasi, kamus, hari, asal):
    """Without a sound note of what was shown, what is in the database counts as shown."""
    jabatan = organisasi.peneliti
    isi = matriks_jabatan([jabatan], [kamus.riset], hari)
    kiriman = {f"s-{jabatan.pk}-{kamus.riset.pk}": "2"} | ({} if asal is None else {f"a-{jabatan.pk}": asal})
    isi.baca(kiriman)
    assert isi.perubahan == [] and bool(isi.kesalahan) is (asal == "")


def test_satu_sel_salah_menahan_seluruh_simpanan(masuk, para, organisasi, kamus):
    jabatan, kolom = organisasi.peneliti, [kamus.integritas.pk, kamus.perekat.pk]
    isi = {"baris": [jabatan.pk], "kolom_tampil": kolom, f"a-{jabatan.pk}": ",", "mulai": "2026-07-01"}
    isi |= {"dasar_hukum": "SK 5", f"s-{jabatan.pk}-{kolom[0]}": "4", f"s-{jabatan.pk}-{kolom[1]}": "9"}
    semula = StandarKompetensi.objects.count()
    assert masuk(para.maria).post(alamat("standar"), isi).status_code == 422
    assert StandarKompetensi.objects.count() == semula


@pytest.mark.parametrize("nama", ["standar", "standar_riwayat", "standar_ekspor", "tanpa_teknis"])
@pytest.mark.parametrize("siapa", ["budi", "sari", "kosmas", "bkd", "admin"])
def test_standar_hanya_bagi_pengelola(masuk, para, nama, siapa):
    assert masuk(getattr(para, siapa)).get(alamat(nama)).status_code == 403


def test_salin_salah_disebut_dan_yang_diketik_tetap(masuk, para, organisasi, kamus):
    isi = {"sumber": organisasi.peneliti.pk, "mulai": "bukan", "dasar_hukum": "SK 3"}
    jawaban = masuk(para.maria).post(alamat("salin", organisasi.kabid.pk), isi)
    assert jawaban.status_code == 422 and list(jawaban.context["form"].errors) == ["mulai"]
    assert 'value="bukan"' in teks(jawaban) and 'value="SK 3"' in teks(jawaban)
