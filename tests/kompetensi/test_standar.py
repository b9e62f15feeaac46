"""The grid of standards: actions, page, history, copies, the list of what lacks, the workbook."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.urls import reverse
from openpyxl import load_workbook

from kompetensi import actions
from kompetensi.actions.standar import Perubahan
from kompetensi.models import StandarKompetensi
from pegawai.models import Jenjang
from tests.kompetensi.factories import KompetensiFactory, StandarKompetensiFactory
from tests.pegawai.factories import JabatanFactory, PenugasanPeranFactory

pytestmark = pytest.mark.django_db
MULAI = date(2026, 7, 1)


def alamat(nama, *args):
    return reverse(f"kompetensi:{nama}", args=args)


def teks(jawaban):
    return " ".join(jawaban.content.decode().split())


@pytest.fixture
def ubah(para, organisasi, kamus):
    """Return a function that sets one level of Budi's post (or another owner) through the action."""

    def _ubah(tingkat, kompetensi=None, mulai=MULAI, pemilik=None, dasar="SK 1"):
        satu = Perubahan(pemilik or organisasi.peneliti, (kompetensi or kamus.integritas).pk, tingkat)
        return actions.simpan_standar(perubahan=[satu], mulai=mulai, dasar_hukum=dasar, oleh=para.tina.pengguna)

    return _ubah


def milik(jabatan, kompetensi):
    baris = StandarKompetensi.objects.filter(jabatan=jabatan, kompetensi=kompetensi).order_by("masa")
    return [(satu.tingkat, satu.masa.lower, satu.masa.upper) for satu in baris]


# --- the action ---------------------------------------------------------------------------------------------------


def test_tingkat_baru_menutup_yang_lama(ubah, organisasi, kamus):
    lama = date(2020, 1, 1)
    ubah(2, mulai=lama)
    assert ubah(4) == 1
    assert milik(organisasi.peneliti, kamus.integritas) == [(2, lama, MULAI), (4, MULAI, None)]


def test_yang_sama_tidak_disentuh(ubah, organisasi, kamus):
    ubah(2, mulai=date(2020, 1, 1))
    assert ubah(2, dasar="") == 0
    assert milik(organisasi.peneliti, kamus.integritas) == [(2, date(2020, 1, 1), None)]


def test_mengosongkan_kembali_mengikuti_jenjang(ubah, organisasi, kamus):
    ubah(5, mulai=date(2020, 1, 1))
    ubah(None)
    efektif = StandarKompetensi.objects.efektif(MULAI).get(untuk=organisasi.peneliti.pk, kompetensi=kamus.integritas)
    assert (efektif.tingkat, efektif.jabatan) == (3, None)
    assert milik(organisasi.peneliti, kamus.integritas) == [(5, date(2020, 1, 1), MULAI)]


def test_mengubah_pada_hari_mulainya_mengganti_di_tempat(ubah, organisasi, kamus):
    ubah(2)
    ubah(4, dasar="SK 2")
    assert milik(organisasi.peneliti, kamus.integritas) == [(4, MULAI, None)]
    ubah(None)
    assert milik(organisasi.peneliti, kamus.integritas) == []


def test_standar_yang_akan_datang_tetap_mulai_pada_waktunya(ubah, organisasi, kamus):
    nanti = MULAI + timedelta(days=100)
    ubah(5, mulai=nanti)
    ubah(2)
    assert milik(organisasi.peneliti, kamus.integritas) == [(2, MULAI, nanti), (5, nanti, None)]


def test_perubahan_tanpa_dasar_hukum_ditolak(ubah):
    with pytest.raises(ValidationError, match="dasar hukum"):
        ubah(4, dasar=" ")


def test_nol_hanya_untuk_jabatan(ubah, organisasi):
    with pytest.raises(ValidationError, match="0 hanya untuk jabatan"):
        ubah(0, pemilik=organisasi.peneliti.jenjang)
    assert ubah(0) == 1


def test_perubahan_tercatat_dengan_pelakunya(ubah, para):
    ubah(4)
    peristiwa = apps.get_model("kompetensi", "StandarKompetensiEvent").objects.order_by("-pgh_id").first()
    assert (peristiwa.tingkat, peristiwa.pgh_context.metadata["user"]) == (4, para.tina.pengguna.pk)


# --- copies -------------------------------------------------------------------------------------------------------


def test_salin_hanya_teknis(para, organisasi, kamus):
    tujuan = JabatanFactory(unit=organisasi.litbang, jenjang=organisasi.peneliti.jenjang)
    isi = {"mulai": MULAI, "dasar_hukum": "SK 9", "oleh": para.tina.pengguna}
    assert actions.salin_standar(sumber=organisasi.peneliti, tujuan=tujuan, hanya_teknis=True, **isi) == 1
    assert milik(tujuan, kamus.riset) == [(2, MULAI, None)]
    assert milik(tujuan, kamus.integritas) == []


def test_salin_ke_jenjang_lain_membawa_tingkat_jenjang_sumber(para, organisasi, kamus):
    isi = {"mulai": MULAI, "dasar_hukum": "SK 9", "oleh": para.tina.pengguna}
    actions.salin_standar(sumber=organisasi.peneliti, tujuan=organisasi.kasubbag, **isi)
    assert milik(organisasi.kasubbag, kamus.integritas) == [(3, MULAI, None)]


@pytest.mark.parametrize("sumber", ["peneliti", "kabid"])
def test_salin_dari_diri_sendiri_atau_yang_kosong_ditolak(para, organisasi, kamus, sumber):
    isi = {"mulai": MULAI, "dasar_hukum": "SK 9", "oleh": para.tina.pengguna, "hanya_teknis": True}
    with pytest.raises(ValidationError, match="sumber"):
        actions.salin_standar(sumber=getattr(organisasi, sumber), tujuan=organisasi.peneliti, **isi)


def test_halaman_salin(masuk, para, organisasi, kamus):
    klien = masuk(para.maria)
    assert "Peneliti Ahli Muda" in teks(klien.get(alamat("salin", organisasi.kabid.pk), {"q": "peneliti"}))
    isi = {"sumber": organisasi.peneliti.pk, "hanya_teknis": "on", "mulai": "2026-07-01", "dasar_hukum": "SK 3"}
    assert klien.post(alamat("salin", organisasi.kabid.pk), isi).status_code == 302
    assert milik(organisasi.kabid, kamus.riset) == [(2, MULAI, None)]
    asing = klien.post(alamat("salin", organisasi.kabid.pk), isi | {"sumber": organisasi.kepala_lain.pk})
    assert asing.status_code == 422
    assert klien.get(alamat("salin", organisasi.kepala_lain.pk)).status_code == 404


# --- the page -----------------------------------------------------------------------------------------------------


def kirim(organisasi, kamus, sel, jabatan=None, **lain):
    """What the browser sends for Budi's post with two columns; `sel`: what is typed into them."""
    jabatan = jabatan or organisasi.peneliti
    kolom = [kamus.integritas.pk, kamus.perekat.pk]
    isian = {f"s-{jabatan.pk}-{pk}": nilai for pk, nilai in zip(kolom, sel, strict=True)}
    umum = {"baris": [jabatan.pk], "kolom_tampil": kolom, f"a-{jabatan.pk}": ",", "mulai": "2026-07-01"}
    return umum | {"dasar_hukum": "SK 5"} | isian | lain


def test_matriks_menampilkan_tingkat_sendiri_dan_warisan(masuk, para, organisasi, kamus, ubah):
    ubah(4, mulai=date(2020, 1, 1))
    halaman = teks(masuk(para.maria).get(alamat("standar"), {"q": "peneliti"}))
    assert 'value="4" inputmode' in halaman
    assert 'placeholder="3"' in halaman
    assert "Kepala Badan Lain" not in teks(masuk(para.maria).get(alamat("standar")))


def test_satu_simpan_untuk_semua_sel(masuk, para, organisasi, kamus):
    jawaban = masuk(para.maria).post(alamat("standar"), kirim(organisasi, kamus, ["4", "0"]), follow=True)
    assert "2 sel standar diubah" in teks(jawaban)
    assert milik(organisasi.peneliti, kamus.integritas) == [(4, MULAI, None)]
    assert milik(organisasi.peneliti, kamus.perekat) == [(0, MULAI, None)]


@pytest.mark.parametrize("salah", ["7", "-1", "dua", "3.5", "<b>"])
def test_sel_salah_tampil_di_sampingnya_dan_tidak_ada_yang_hilang(masuk, para, organisasi, kamus, salah):
    jawaban = masuk(para.maria).post(alamat("standar"), kirim(organisasi, kamus, ["4", salah]))
    assert jawaban.status_code == 422
    matriks = jawaban.context["matriks"]
    baris = next(satu for satu in matriks.baris if satu.pemilik == organisasi.peneliti)
    assert [sel.isi for sel in baris.sel] == ["4", salah]
    assert [bool(sel.kesalahan) for sel in baris.sel] == [False, True]
    assert "Isi 0–5, atau kosongkan." in teks(jawaban)
    assert not StandarKompetensi.objects.filter(jabatan=organisasi.peneliti, kompetensi=kamus.integritas).exists()


def test_tanpa_dasar_hukum_tampil_di_samping_bidang(masuk, para, organisasi, kamus):
    jawaban = masuk(para.maria).post(alamat("standar"), kirim(organisasi, kamus, ["4", ""], dasar_hukum=""))
    assert jawaban.status_code == 422
    assert "dasar_hukum" in jawaban.context["form"].errors
    assert 'value="4"' in teks(jawaban)


def test_tanpa_perubahan_tidak_menuntut_dasar_hukum(masuk, para, organisasi, kamus):
    isi = kirim(organisasi, kamus, ["", ""], dasar_hukum="")
    assert "Tidak ada sel yang berubah" in teks(masuk(para.maria).post(alamat("standar"), isi, follow=True))


def test_perubahan_orang_lain_tidak_tertimpa(masuk, para, organisasi, kamus, ubah):
    ubah(5, mulai=date(2020, 1, 1))  # after the page was shown with an empty cell
    jawaban = masuk(para.maria).post(alamat("standar"), kirim(organisasi, kamus, ["2", ""]))
    assert jawaban.status_code == 422
    assert "diubah orang lain menjadi 5" in teks(jawaban)
    assert milik(organisasi.peneliti, kamus.integritas) == [(5, date(2020, 1, 1), None)]


def test_sel_jabatan_badan_lain_diabaikan(masuk, para, organisasi, kamus):
    isi = kirim(organisasi, kamus, ["4", "4"], jabatan=organisasi.kepala_lain)
    masuk(para.maria).post(alamat("standar"), isi)
    assert not StandarKompetensi.objects.filter(jabatan=organisasi.kepala_lain).exists()


def test_matriks_jenjang(masuk, para, organisasi, kamus):
    jenjang = organisasi.peneliti.jenjang
    kolom = [kamus.integritas.pk]
    isi = {"baris": [jenjang.pk], "kolom_tampil": kolom, f"a-{jenjang.pk}": "3", f"s-{jenjang.pk}-{kolom[0]}": "4"}
    isi |= {"mulai": "2026-07-01", "dasar_hukum": "SK"}
    klien, tujuan = masuk(para.maria), f"{alamat('standar')}?milik=jenjang"
    assert "hanya diubah oleh yang perannya meliputi semua badan" in teks(klien.get(tujuan))
    assert klien.post(tujuan, isi).status_code == 403
    PenugasanPeranFactory(pengguna=para.maria.pengguna, unit=organisasi.badan_lain)
    assert masuk(para.maria).post(tujuan, isi).status_code == 302
    assert jenjang.standar.pada(MULAI).get(kompetensi=kamus.integritas).tingkat == 4


@pytest.mark.parametrize("kueri", ["milik=x&jenis=y", "unit=999999", "jabatan=99999999999999", "page=abc&kolom=z"])
def test_pilihan_karangan_tidak_merusak(masuk, para, kamus, kueri):
    assert masuk(para.maria).get(f"{alamat('standar')}?{kueri}").status_code == 200


@pytest.mark.parametrize("banyak", [3, 30])
def test_banyak_kueri_matriks(masuk, para, organisasi, kamus, banyak, django_assert_max_num_queries):
    for satu in JabatanFactory.create_batch(banyak, unit=organisasi.litbang):
        StandarKompetensiFactory(kompetensi=kamus.integritas, jenjang=None, jabatan=satu)
    klien = masuk(para.maria)
    klien.get(alamat("standar"))
    with django_assert_max_num_queries(15):
        halaman = klien.get(alamat("standar"))
    assert len(halaman.content) < 60 * 1024


def penuh(organisasi, banyak=30) -> None:
    """Nine competencies and more posts than a page holds, all with names as long as they get."""
    for urut in range(9):
        nama = f"Pengembangan Diri dan Orang Lain {urut}"
        satu = KompetensiFactory(kode=f"mansoskul-{urut}", nama=nama, urut=urut)
        StandarKompetensiFactory(kompetensi=satu, jenjang=organisasi.peneliti.jenjang, tingkat=3)
    for urut in range(banyak):
        nama = f"Kepala Bidang Perencanaan, Pengendalian, dan Evaluasi Pembangunan Daerah {urut}"
        JabatanFactory(unit=organisasi.litbang, jenjang=organisasi.peneliti.jenjang, nama=nama)


@pytest.mark.parametrize("milik", ["jabatan", "jenjang"])
def test_matriks_penuh_di_bawah_enam_puluh_kilobyte(masuk, para, organisasi, milik):
    penuh(organisasi)
    halaman = masuk(para.maria).get(f"{alamat('standar')}?milik={milik}")
    sel = halaman.content.count(b'<input name="s-')
    assert sel == (180 if milik == "jabatan" else 9 * Jenjang.objects.count())
    assert len(halaman.content) < 60 * 1024


def test_sel_matriks_dinamai_oleh_kepala_kolom_dan_barisnya(masuk, para, organisasi, kamus):
    halaman = masuk(para.maria).get(alamat("standar")).content.decode()
    jabatan = organisasi.peneliti
    assert f'id="k{kamus.integritas.pk}"' in halaman
    assert f'id="b{jabatan.pk}"' in halaman
    assert f'aria-labelledby="k{kamus.integritas.pk} b{jabatan.pk}"' in halaman


# --- history, lists, workbook -------------------------------------------------------------------------------------


def test_riwayat_menyebut_lama_baru_dan_pelaku(masuk, para, ubah):
    ubah(2, mulai=date(2020, 1, 1), dasar="SK 1/2020")
    ubah(4, dasar="SK 7/2026")
    ubah(None, mulai=date(2026, 9, 1))
    halaman = teks(masuk(para.maria).get(alamat("standar_riwayat")))
    for lama, baru in (("mengikuti jenjang", "2"), ("2", "4"), ("4", "mengikuti jenjang")):
        assert f"<td>{lama}</td><td>{baru}</td>" in halaman
    assert "Tina Lay" in halaman
    assert "SK 7/2026" in halaman
    assert halaman.count("Integritas – Peneliti Ahli Muda") == 3


def test_tanpa_standar_teknis(masuk, para, organisasi, kamus):
    halaman = teks(masuk(para.maria).get(alamat("tanpa_teknis")))
    assert "Kepala Bidang Penelitian" in halaman
    assert "Peneliti Ahli Muda" not in halaman
    assert "Kepala Badan Lain" not in halaman


def test_ekspor_membedakan_milik_sendiri_dan_berlaku(masuk, para, organisasi, kamus, ubah):
    ubah(4, mulai=date(2020, 1, 1))
    buku = load_workbook(BytesIO(masuk(para.maria).get(alamat("standar_ekspor")).content))
    assert buku.sheetnames == ["Standar", "Berlaku"]

    def sel(lembar, kompetensi):
        baris = list(buku[lembar].values)
        peneliti = next(satu for satu in baris if "Peneliti Ahli Muda" in satu)
        return peneliti[baris[0].index(kompetensi)]

    assert [sel("Standar", nama) for nama in ("Integritas", "Perekat Bangsa", "Metodologi Riset")] == [4, None, 2]
    assert [sel("Berlaku", nama) for nama in ("Integritas", "Perekat Bangsa", "Metodologi Riset")] == [4, 3, 2]


def test_ekspor_menjinakkan_rumus(masuk, para, organisasi, kamus):
    KompetensiFactory(nama="=1+1", jenis="teknis", unit=organisasi.badan)
    buku = load_workbook(BytesIO(masuk(para.maria).get(alamat("standar_ekspor")).content))
    assert "'=1+1" in next(buku["Standar"].values)


def test_riwayat_menyebut_yang_dibatalkan_pada_hari_mulainya(masuk, para, ubah):
    ubah(4, dasar="SK 7/2026")
    ubah(None, dasar="SK 8/2026")
    halaman = teks(masuk(para.maria).get(alamat("standar_riwayat")))
    assert "<td>4</td><td>mengikuti jenjang</td>" in halaman
    assert halaman.count("Tina Lay") == 2
