"""Named questions about activities at their edges: one shared day, the turn of the year, what is called off."""

from datetime import date

import pytest

from jp.models import Kegiatan
from jp.querysets import berjp
from pegawai.models import Pegawai
from tests.jp.factories import JPDiakuiFactory, KegiatanFactory
from tests.pegawai.factories import PegawaiFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("mulai", "selesai", "serupa"),
    [
        ("03-05", "03-09", 1),
        ("03-06", "03-09", 0),
        ("02-20", "03-01", 1),
        ("02-20", "02-28", 0),
        ("03-02", "03-03", 1),
    ],
)
def test_serupa_bila_bertumpang_sehari_pun(para, bentuk, mulai, selesai, serupa):
    """The other one runs from 1 to 5 March."""
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, judul="Kursus")
    kini = KegiatanFactory(
        pegawai=para.budi,
        bentuk=bentuk.kursus,
        judul=" KURSUS ",
        tanggal_mulai=date.fromisoformat(f"2021-{mulai}"),
        tanggal_selesai=date.fromisoformat(f"2021-{selesai}"),
    )
    assert Kegiatan.objects.serupa(kini).count() == serupa


@pytest.mark.parametrize(
    "lain", [{"diajukan": True, "status": "dibatalkan"}, {"judul": "Lain"}, {"bentuk": "seminar"}, {"pegawai": "sari"}]
)
def test_yang_lain_sama_sekali_tidak_disebut_serupa_dan_sertifikatnya_bukan_kembar(para, bentuk, lain):
    isi = {"pegawai": para.budi, "bentuk": bentuk.kursus, "judul": "Kursus", "nomor_sertifikat": "S-1"}
    siapa, apa = getattr(para, lain.get("pegawai", "budi")), getattr(bentuk, lain.get("bentuk", "kursus"))
    KegiatanFactory(**isi | lain | {"pegawai": siapa, "bentuk": apa})
    kini = KegiatanFactory(**isi | {"nomor_sertifikat": " s-1 "})
    assert not Kegiatan.objects.serupa(kini).exists()
    assert Kegiatan.objects.bersertifikat_sama(kini).exists() is ("judul" in lain or "bentuk" in lain)
    for nomor in ("", "S-2"):
        satu = KegiatanFactory(pegawai=para.budi, nomor_sertifikat=nomor)
        assert not Kegiatan.objects.bersertifikat_sama(satu).exists()


@pytest.mark.parametrize(
    ("mulai", "selesai", "tahun"),
    [
        (date(2021, 12, 31), date(2021, 12, 31), [2021]),
        (date(2022, 1, 1), date(2022, 1, 1), [2022]),
        (date(2021, 12, 31), date(2022, 1, 1), [2021, 2022]),
        (date(2021, 12, 31), date(2023, 1, 1), [2021, 2022, 2023]),
    ],
)
def test_kegiatan_termasuk_setiap_tahun_yang_disentuhnya(mulai, selesai, tahun):
    KegiatanFactory(tanggal_mulai=mulai, tanggal_selesai=selesai)
    assert [satu for satu in range(2020, 2025) if Kegiatan.objects.pada_tahun(satu).exists()] == tahun


@pytest.mark.parametrize(
    ("ciri", "ada"),
    [({"terverifikasi": True}, True), ({"diajukan": True}, True), ({"ditolak": True}, False), ({}, False)],
)
def test_yang_punya_kegiatan_untuk_dihitung(ciri, ada):
    orang, _ = KegiatanFactory(**ciri).pegawai, PegawaiFactory()
    assert list(berjp(Pegawai.objects.all())) == ([orang] if ada else [])


def test_yang_hanya_punya_baris_lama_ikut_dihitung_ulang():
    orang, _ = JPDiakuiFactory(kegiatan=KegiatanFactory()).pegawai, PegawaiFactory()
    assert list(berjp(Pegawai.objects.all())) == [orang]
