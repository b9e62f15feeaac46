"""The heat map and the largest gaps filtered, paged and taken along: the file says what the page says."""

import csv
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from kompetensi import peta
from kompetensi.kesenjangan import Butir
from kompetensi.xlsx import WARNA
from pegawai.models import Pegawai
from tests.kompetensi.factories import KompetensiFactory, StandarKompetensiFactory
from tests.pegawai.factories import JabatanFactory, PegawaiFactory

pytestmark = pytest.mark.django_db
PETA, TERBESAR = reverse("kompetensi:peta"), reverse("kompetensi:terbesar")


@pytest.fixture
def rekan(organisasi, kamus):
    """A researcher in the subsection, beside Budi in the bidang."""
    jabatan = JabatanFactory(unit=organisasi.subbag, jenjang=organisasi.peneliti.jenjang, atasan=organisasi.kasubbag)
    return PegawaiFactory(nama="Rina Tefa", jabatan=jabatan)


def nama(jawaban) -> list[str]:
    return [satu.pegawai.nama for satu in jawaban.context["baris"]]


def berkas(klien, kueri=None, bentuk="csv") -> list[dict]:
    isi = klien.get(PETA, (kueri or {}) | {"_export": bentuk}).content
    if bentuk == "csv":
        return list(csv.DictReader(StringIO(isi.decode("utf-8-sig"))))
    kepala, *baris = load_workbook(BytesIO(isi)).active.values
    return [dict(zip(kepala, satu, strict=True)) for satu in baris]


# --- filters --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kueri", "tampil"),
    [
        ({"q": "rina"}, ["Rina Tefa"]),
        ({"q": "RINA tefa"}, ["Rina Tefa"]),
        ({"q": "tidak ada"}, []),
        ({"unit": "litbang"}, ["Budi Seran", "Sari Ndun"]),
        ({"unit": "sekretariat"}, ["Rina Tefa", "Tina Lay", "Yosef Kono"]),
        ({"jenjang": "jf-ahli-muda"}, ["Budi Seran", "Rina Tefa"]),
        ({"jenjang": "jf-ahli-muda", "unit": "litbang"}, ["Budi Seran"]),
        ({"asesmen": "belum", "unit": "litbang"}, ["Budi Seran", "Sari Ndun"]),
        ({"selisih": "kurang", "unit": "litbang"}, ["Budi Seran", "Sari Ndun"]),
    ],
)
def test_saringan_peta_dan_berkasnya_memuat_orang_yang_sama(masuk, para, organisasi, rekan, kueri, tampil):
    pk = {"unit": lambda kode: getattr(organisasi, kode).pk, "jenjang": lambda kode: organisasi.jenjang[kode].pk}
    kueri = {kunci: pk.get(kunci, str)(nilai) for kunci, nilai in kueri.items()}
    klien = masuk(para.maria)
    assert nama(klien.get(PETA, kueri)) == tampil
    assert [satu["Nama"] for satu in berkas(klien, kueri)] == tampil


def test_unit_badan_lain_bukan_pilihan(masuk, para, organisasi, kamus):
    jawaban = masuk(para.maria).get(PETA, {"unit": organisasi.badan_lain.pk})
    assert jawaban.context["filter"].form.errors.keys() == {"unit"}
    assert "Joko Lain" not in nama(jawaban)


@pytest.mark.parametrize(
    ("jenis", "kolom"),
    [
        ("", ["Integritas", "Perekat Bangsa"]),
        ("manajerial", ["Integritas"]),
        ("sosial-kultural", ["Perekat Bangsa"]),
        ("teknis", ["Metodologi Riset"]),
    ],
)
def test_jenis_memilih_kolom(masuk, para, kamus, jenis, kolom):
    klien = masuk(para.maria)
    assert [satu.nama for satu in klien.get(PETA, {"jenis": jenis}).context["halaman_kolom"]] == kolom
    assert list(berkas(klien, {"jenis": jenis})[0])[7:] == kolom


def test_satu_kompetensi_satu_kolom_walau_jenisnya_lain(masuk, para, kamus):
    kueri = {"kompetensi": kamus.riset.pk, "jenis": "manajerial"}
    assert list(masuk(para.maria).get(PETA, kueri).context["halaman_kolom"]) == [kamus.riset]


def test_kolom_yang_tidak_dituntut_siapa_pun_tidak_tampil(masuk, para, kamus, organisasi):
    KompetensiFactory(nama="Tidak Dituntut")
    mati = KompetensiFactory(nama="Tidak Dipakai", aktif=False)
    StandarKompetensiFactory(kompetensi=mati, jenjang=organisasi.peneliti.jenjang)
    kolom = [satu.nama for satu in masuk(para.maria).get(PETA).context["halaman_kolom"]]
    assert kolom == ["Integritas", "Perekat Bangsa"]


def test_halaman_orang_dan_kolom_dibalik_sendiri_sendiri(masuk, para, organisasi, kamus):
    for urut in range(10):
        satu = KompetensiFactory(nama=f"Kolom {urut}", urut=urut + 20)
        StandarKompetensiFactory(kompetensi=satu, jenjang=organisasi.peneliti.jenjang)
    PegawaiFactory.create_batch(20, jabatan=organisasi.peneliti)
    klien = masuk(para.maria)
    pertama, kedua = klien.get(PETA), klien.get(PETA, {"page": "2", "kolom": "2"})
    assert (len(nama(pertama)), len(nama(kedua))) == (20, 5)
    assert set(nama(pertama)).isdisjoint(nama(kedua))
    assert [len(satu.context["halaman_kolom"]) for satu in (pertama, kedua)] == [9, 3]
    assert len(berkas(klien)) == 25 and len(berkas(klien)[0]) == 7 + 12


# --- cells ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("standar", "capaian", "kata", "tanda"),
    [
        (3, 1, "1/3 kurang dua atau lebih", "▼▼ 1/3"),
        (3, 2, "2/3 kurang satu", "▼ 2/3"),
        (3, 3, "3/3 sesuai", "= 3/3"),
        (3, 5, "5/3 lebih", "▲ 5/3"),
        (3, None, "–/3 belum ada hasil", "? –/3"),
        (1, 0, "0/1 kurang satu", "▼ 0/1"),
    ],
)
def test_sel_berkata_dan_bertanda(standar, capaian, kata, tanda):
    sel = peta.SelPeta("K", Butir("k", "K", "manajerial", standar, capaian))
    assert (sel.kata, sel.tanda) == (kata, tanda)
    assert sel.keadaan in WARNA


def test_yang_tidak_dituntut_bergaris_tanpa_warna(masuk, para, kamus, catat):
    catat()
    kosong = peta.SelPeta("K", None)
    assert (kosong.kata, kosong.tanda, kosong.keadaan) == ("–", "–", "tidak")
    sari = next(satu for satu in berkas(masuk(para.maria)) if satu["Nama"] == "Sari Ndun")
    assert (sari["Integritas"], sari["JPM (%)"]) == ("–", "")


@pytest.mark.parametrize("bentuk", ["csv", "xlsx"])
def test_berkas_menghitung_jpm_dan_kekurangan(masuk, para, catat, rekan, bentuk):
    catat(integritas=2, perekat=3)
    catat(pegawai=rekan, integritas=4, perekat=None)
    isi = {satu["Nama"]: satu for satu in berkas(masuk(para.maria), bentuk=bentuk)}
    angka = ("JPM (%)", "Di bawah standar", "Belum ada hasil")
    assert [str(isi["Budi Seran"][kolom]) for kolom in angka] == ["83.33", "1", "1"]
    assert [str(isi["Rina Tefa"][kolom] or 0) for kolom in angka] == ["0", "0", "1"]


def test_setiap_keadaan_berwarna_sendiri_di_xlsx(masuk, para, kamus, catat, organisasi):
    orang = PegawaiFactory.create_batch(3, jabatan=organisasi.peneliti)
    for satu, tingkat in zip([para.budi, *orang], (1, 2, 3, 5), strict=True):
        catat(pegawai=satu, integritas=tingkat)
    PegawaiFactory(jabatan=organisasi.peneliti)
    isi = masuk(para.maria).get(PETA, {"_export": "xlsx", "kompetensi": kamus.integritas.pk}).content
    sel = [baris[7] for baris in load_workbook(BytesIO(isi)).active.iter_rows(min_row=2)]
    warna = {satu.value.split(" ", 1)[-1]: satu.fill.fgColor.rgb[-6:] for satu in sel if satu.value != "–"}
    assert warna == {
        "kurang dua atau lebih": WARNA["jauh"],
        "kurang satu": WARNA["kurang"],
        "sesuai": WARNA["sesuai"],
        "lebih": WARNA["lebih"],
        "belum ada hasil": WARNA["belum"],
    }


@pytest.mark.parametrize("bentuk", ["csv", "xlsx"])
def test_judul_dan_nama_yang_mirip_rumus_dijinakkan(masuk, para, organisasi, bentuk):
    jahat = KompetensiFactory(nama="=1+1", jenis="teknis", unit=organisasi.badan)
    StandarKompetensiFactory(kompetensi=jahat, jenjang=organisasi.peneliti.jenjang)
    para.budi.nama = "=HYPERLINK(1)"
    para.budi.save()
    [budi] = berkas(masuk(para.maria), {"jenis": "teknis", "q": para.budi.nip}, bentuk)
    assert budi["Nama"] == "'=HYPERLINK(1)" and list(budi)[-1] == "'=1+1"


# --- who ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("alamat", [PETA, TERBESAR])
@pytest.mark.parametrize(
    ("siapa", "status"),
    [("maria", 200), ("kosmas", 200), ("sari", 200), ("budi", 403), ("bkd", 403), ("bpsdm", 403), ("admin", 403)],
)
def test_peta_menurut_peran(masuk, para, kamus, alamat, siapa, status):
    klien = masuk(getattr(para, siapa))
    assert klien.get(alamat).status_code == status
    assert klien.get(alamat, {"_export": "csv"}).status_code == status
    assert klien.post(alamat).status_code == (405 if status == 200 else 403)


@pytest.mark.parametrize("siapa", ["maria", "kosmas", "sari", "yosef"])
def test_diri_sendiri_tidak_di_peta_sendiri(masuk, para, kamus, siapa):
    orang = getattr(para, siapa)
    assert orang.nama not in [satu["Nama"] for satu in berkas(masuk(orang))]


# --- the largest gaps -----------------------------------------------------------------------------------------------


def kelompok(jawaban, kode) -> dict:
    return {satu.kelompok: satu for satu in dict((k, isi) for k, _, isi in jawaban.context["kelompok"])[kode]}


def test_kesenjangan_terbesar_menurut_unit_pilihan(masuk, para, catat, rekan, organisasi):
    catat(integritas=1)
    catat(pegawai=rekan, integritas=2)
    klien = masuk(para.maria)
    assert kelompok(klien.get(TERBESAR), "kompetensi")["Integritas"].di_bawah == 2
    saja = klien.get(TERBESAR, {"unit": organisasi.sekretariat.pk})
    assert kelompok(saja, "kompetensi")["Integritas"].di_bawah == 1
    assert set(kelompok(saja, "unit")) == {"Sub Bagian Kepegawaian dan Umum"}


def test_kesenjangan_badan_lain_tidak_dihitung(masuk, para, catat, organisasi, kamus):
    StandarKompetensiFactory(kompetensi=kamus.integritas, jenjang=None, jabatan=organisasi.kepala_lain, tingkat=5)
    catat(pegawai=para.joko, integritas=1)
    integritas = kelompok(masuk(para.maria).get(TERBESAR), "kompetensi")["Integritas"]
    assert (integritas.dituntut, integritas.di_bawah) == (1, 0)


def test_terbesar_paling_banyak_lima_belas_dan_yang_sama_menurut_nama(organisasi, para, hari, catat, kamus):
    for urut in range(20):
        satu = KompetensiFactory(nama=f"K{urut:02d}", urut=urut)
        StandarKompetensiFactory(kompetensi=satu, jenjang=organisasi.peneliti.jenjang)
    catat(integritas=1, perekat=2)
    isi = peta.terbesar(Pegawai.objects.dengan_jabatan(hari), hari)["kompetensi"]
    assert [satu.kelompok for satu in isi][:4] == ["Integritas", "Perekat Bangsa", "K00", "K01"]
    assert len(isi) == peta.TERBANYAK


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50), st.integers(0, 4))
def test_angka_kelompok_saling_cocok(kurang, cukup, belum, jauh):
    satu = peta.Kesenjangan("x", "", None, kurang + cukup + belum, kurang + cukup, kurang, -kurang * (jauh + 1))
    assert satu.belum == belum
    assert (satu.persen is None) == (kurang + cukup == 0)
    assert satu.persen is None or 0 <= satu.persen <= 100
    assert satu.rata is None if kurang == 0 else satu.rata == Decimal(-jauh - 1)


def test_tanpa_hasil_yang_pernah_dinilai_di_atas(catat, rekan, hari, para):
    catat(pegawai=rekan, tanggal=hari.replace(year=hari.year - 6, day=1))
    catat(pegawai=para.sari, tanggal=hari.replace(year=hari.year - 5, day=1))
    catat()
    urutan = [satu.nama for satu in peta.tanpa_hasil(Pegawai.objects.all(), hari)]
    assert urutan[:2] == ["Rina Tefa", "Sari Ndun"]
    assert "Budi Seran" not in urutan and urutan[2:] == sorted(urutan[2:])
