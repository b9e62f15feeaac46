"""The stored lines are always what the engine says."""

import random
from datetime import date, timedelta
from decimal import Decimal

import pytest

from jp import actions, konversi, layanan
from jp.models import JPDiakui, Kegiatan
from jp.querysets import dengan_jp
from jp.rencana import Butir
from pegawai.models import Pegawai
from tests.jp.factories import KegiatanFactory
from tests.pegawai.factories import PegawaiFactory

pytestmark = pytest.mark.django_db


def sah(pegawai, bentuk, mulai, selesai, jumlah, **lain):
    return KegiatanFactory(
        pegawai=pegawai,
        bentuk=bentuk,
        tanggal_mulai=date.fromisoformat(mulai),
        tanggal_selesai=date.fromisoformat(selesai),
        jumlah=Decimal(jumlah),
        **({"terverifikasi": True} | lain),
    )


def tersimpan(**saring):
    kolom = ("kegiatan_id", "tahun", "jp_dihitung", "jp_diakui", "sebab", "aturan__kode")
    return sorted(JPDiakui.objects.filter(**saring).values_list(*kolom))


def menurut_mesin():
    daftar = layanan.daftar_aturan()
    rincian = konversi.hitung(layanan.baca_kegiatan(Kegiatan.objects.terverifikasi()), daftar)
    return sorted((int(r.id), r.tahun, r.jp_dihitung, r.jp_diakui, r.sebab, r.aturan) for r in rincian)


def test_seminar_melintasi_tahun(bentuk):
    kegiatan = sah(PegawaiFactory(), bentuk.seminar, "2021-12-31", "2022-01-02", 3)
    assert actions.hitung_ulang(pegawai=kegiatan.pegawai) == 2
    assert [(tahun, jp) for _, tahun, _, jp, *_ in tersimpan()] == [(2021, 4), (2022, 8)]


def test_hanya_yang_terverifikasi(bentuk):
    orang = PegawaiFactory()
    for ciri in ({}, {"diajukan": True}, {"ditolak": True}):
        sah(orang, bentuk.kursus, "2021-03-01", "2021-03-05", 4, terverifikasi=False, **ciri)
    assert actions.hitung_ulang(pegawai=orang) == 0


def test_yang_tetap_tidak_disentuh(bentuk):
    orang = PegawaiFactory()
    for hari in ("03", "10"):
        sah(orang, bentuk.coaching, f"2021-05-{hari}", f"2021-05-{hari}", 1)
    actions.hitung_ulang(pegawai=orang)
    lama = set(JPDiakui.objects.values_list("pk", flat=True))
    sah(orang, bentuk.coaching, "2021-05-24", "2021-05-24", 1)
    assert actions.hitung_ulang(pegawai=orang) == 1
    assert lama < set(JPDiakui.objects.values_list("pk", flat=True))
    assert actions.hitung_ulang(pegawai=orang) == 0


def test_tahun_membatasi_penulisan(bentuk):
    kegiatan = sah(PegawaiFactory(), bentuk.seminar, "2021-12-31", "2022-01-02", 3)
    assert actions.hitung_ulang(pegawai=kegiatan.pegawai, tahun=2022) == 1
    assert list(JPDiakui.objects.values_list("tahun", flat=True)) == [2022]


def test_orang_lain_tidak_disentuh(bentuk):
    satu, dua = (sah(PegawaiFactory(), bentuk.kursus, "2021-03-01", "2021-03-05", 4) for _ in "12")
    actions.hitung_ulang(pegawai=satu.pegawai)
    assert not JPDiakui.objects.filter(pegawai=dua.pegawai).exists()


def test_pembatalan_membuka_jatah_bulan(para, bentuk):
    kegiatan = [sah(para.budi, bentuk.coaching, f"2021-05-{h}", f"2021-05-{h}", 1) for h in ("03", "10", "24")]
    actions.hitung_ulang(pegawai=para.budi)
    assert kegiatan[2].jp.get().jp_diakui == 0
    actions.batal_verifikasi(kegiatan=kegiatan[0], alasan="ganda", oleh=para.maria.pengguna)
    assert kegiatan[2].jp.get().jp_diakui == 2
    assert tersimpan() == menurut_mesin()


@pytest.mark.parametrize("benih", range(4))
def test_seluruh_badan_sama_dengan_mesin(bentuk, benih):
    acak = random.Random(benih)
    orang = [PegawaiFactory() for _ in range(4)]
    pilihan = [
        bentuk.seminar,
        bentuk.coaching,
        bentuk.e_learning,
        bentuk.kursus,
        bentuk.belajar_mandiri,
        bentuk.rotasi,
    ]
    for _ in range(60):
        satu = acak.choice(pilihan)
        mulai = date(2021, 11, 1) + timedelta(days=acak.randrange(120))
        panjang = 0 if satu.kode == "coaching" else acak.randrange(15)
        pecahan = Decimal(acak.randrange(1, 2000)) / 100 if satu.satuan == "jp" else acak.randrange(1, panjang + 2)
        sah(acak.choice(orang), satu, f"{mulai}", f"{mulai + timedelta(days=panjang)}", pecahan)
        actions.hitung_ulang(pegawai=acak.choice(orang))
    for satu in orang:
        actions.hitung_ulang(pegawai=satu)
    assert tersimpan() == menurut_mesin()


def test_rekap_dan_anotasi(bentuk):
    orang, lain = PegawaiFactory(), PegawaiFactory()
    sah(orang, bentuk.kursus, "2021-06-26", "2021-06-30", "4.25")
    sah(orang, bentuk.kursus, "2021-06-27", "2021-07-01", 3)
    sah(orang, bentuk.kursus, "2021-09-01", "2021-09-05", 9, terverifikasi=False, diajukan=True, jp_perkiraan=9)
    sah(lain, bentuk.kursus, "2022-01-01", "2022-01-01", 5)
    sah(lain, bentuk.kursus, "2022-01-02", "2022-01-02", 6, terverifikasi=False, diajukan=True, jp_perkiraan=6)
    for satu in (orang, lain):
        actions.hitung_ulang(pegawai=satu)
    jumlah = {p.pk: (p.jp_total, p.jp_menunggu) for p in dengan_jp(Pegawai.objects.all(), 2021)}
    assert jumlah == {orang.pk: (Decimal("7.25"), 9), lain.pk: (0, 0)}
    sampai = [date(2021, 6, 29), date(2021, 6, 30), date(2021, 7, 1), date(2021, 9, 4), date(2021, 9, 5)]
    semester = [dengan_jp(Pegawai.objects.filter(pk=orang.pk), 2021, sampai=hari).get() for hari in sampai]
    jp = Decimal("7.25")
    assert [(p.jp_total, p.jp_menunggu) for p in semester] == [(0, 0), (jp - 3, 0), (jp, 0), (jp, 0), (jp, 9)]


@pytest.mark.parametrize(
    ("kode", "jumlah", "jp"),
    [
        ("kursus", 10, 10),
        ("coaching", 6, 12),
        ("coaching", 30, 48),
        ("seminar", 3, 12),
        ("e_learning", 900, 730),
        ("magang", 1, 24),
        ("rotasi", 1, 0),
        ("kursus", "0", 0),
    ],
)
def test_rencana_satu_butir(bentuk, kode, jumlah, jp):
    butir = Butir("satu", getattr(bentuk, kode).kode, 1, Decimal(jumlah))
    (hasil,) = layanan.rencana([butir], tahun=2026)
    assert hasil.jp == jp


def test_banding_menunjukkan_yang_melintas(bentuk):
    naik, turun = PegawaiFactory(nama="A"), PegawaiFactory(nama="B")
    sah(naik, bentuk.magang, "2021-02-01", "2021-04-30", 1, lingkup="nasional")
    sah(turun, bentuk.e_learning, "2021-03-01", "2021-03-07", 21)
    hasil = layanan.banding(Pegawai.objects.all(), 2021, None, "perlan-10-2018")
    assert [(h.nama, h.lama, h.baru, h.lintas) for h in hasil] == [("A", 24, 20, ""), ("B", 14, 21, "naik")]
    balik = layanan.banding(Pegawai.objects.all(), 2021, "perlan-10-2018", "lampiran-b-2021")
    assert [h.lintas for h in balik] == ["", "turun"]
