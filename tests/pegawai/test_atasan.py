"""Who is whose superior on a date: a table of organisation cases, for the chain and for the list annotation."""

from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from pegawai.models import Pegawai, RiwayatJabatan
from tests.pegawai.factories import PegawaiFactory, RiwayatJabatanFactory, StatusPegawaiFactory

HARI = date(2026, 6, 15)
LAMA = date(2020, 1, 1)

KASUS = {
    "biasa-tiga-tingkat": ("tina", [], "maria:definitif yosef:definitif kosmas:definitif"),
    "biasa-dua-tingkat": ("budi", [], "sari:definitif kosmas:definitif"),
    "puncak-atasan-di-luar-badan": ("kosmas", [], ""),
    "lowong-tanpa-pelaksana": ("budi", [("lepas", "sari")], "kosmas:definitif"),
    "lowong-ber-plt": ("budi", [("lepas", "sari"), ("plt", "maria", "kabid")], "maria:plt kosmas:definitif"),
    "plt-dirinya-sendiri": ("budi", [("lepas", "sari"), ("plt", "budi", "kabid")], "kosmas:definitif"),
    "plh-mendahului-definitif": ("budi", [("plh", "maria", "kabid")], "maria:plh kosmas:definitif"),
    "plh-dirinya-sendiri": ("budi", [("plh", "budi", "kabid")], "kosmas:definitif"),
    "atasan-cltn": ("budi", [("status", "sari", "cltn")], "kosmas:definitif"),
    "atasan-cltn-ber-plh": (
        "budi",
        [("status", "sari", "cltn"), ("plh", "maria", "kabid")],
        "maria:plh kosmas:definitif",
    ),
    "atasan-penugasan-luar": ("budi", [("status", "sari", "penugasan-luar")], "kosmas:definitif"),
    "atasan-diberhentikan-sementara": ("budi", [("status", "sari", "diberhentikan-sementara")], "kosmas:definitif"),
    "atasan-tugas-belajar-tetap-atasan": (
        "budi",
        [("status", "sari", "tugas-belajar")],
        "sari:definitif kosmas:definitif",
    ),
    "atasan-pensiun": ("budi", [("status", "sari", "pensiun")], "kosmas:definitif"),
    "status-sudah-lewat": (
        "budi",
        [("status", "sari", "cltn", LAMA, HARI)],
        "sari:definitif kosmas:definitif",
    ),
    "status-belum-mulai": (
        "budi",
        [("status", "sari", "cltn", date(2026, 6, 16), None)],
        "sari:definitif kosmas:definitif",
    ),
    "plt-berakhir-kemarin": (
        "budi",
        [("lepas", "sari"), ("plt", "maria", "kabid", LAMA, HARI)],
        "kosmas:definitif",
    ),
    "plt-hari-terakhir": (
        "budi",
        [("lepas", "sari"), ("plt", "maria", "kabid", LAMA, date(2026, 6, 16))],
        "maria:plt kosmas:definitif",
    ),
    "dua-tingkat-lowong": ("tina", [("lepas", "maria"), ("lepas", "yosef")], "kosmas:definitif"),
    "semua-lowong": ("budi", [("lepas", "sari"), ("lepas", "kosmas")], ""),
    "satu-orang-dua-tingkat": (
        "tina",
        [("lepas", "yosef"), ("plt", "maria", "sekretaris")],
        "maria:definitif maria:plt kosmas:definitif",
    ),
    "plt-jabatan-atasannya": ("maria", [("lepas", "yosef"), ("plt", "maria", "sekretaris")], "kosmas:definitif"),
    "pindah-jabatan-sesudahnya": (
        "budi",
        [("lepas", "sari", date(2026, 7, 1))],
        "sari:definitif kosmas:definitif",
    ),
    "plt-sendiri-sedang-cltn": (
        "budi",
        [("lepas", "sari"), ("plt", "maria", "kabid"), ("status", "maria", "cltn")],
        "kosmas:definitif",
    ),
    "plt-di-tingkat-tengah": (
        "tina",
        [("status", "yosef", "cltn"), ("plt", "sari", "sekretaris")],
        "maria:definitif sari:plt kosmas:definitif",
    ),
    "plt-kepala-bagi-sekretaris": ("yosef", [("lepas", "kosmas"), ("plt", "yosef", "kepala")], ""),
    "plt-kepala-bagi-kabid": ("sari", [("lepas", "kosmas"), ("plt", "yosef", "kepala")], "yosef:plt"),
    "tanpa-jabatan": ("budi", [("lepas", "budi")], ""),
    "hanya-plt-tanpa-definitif": ("budi", [("lepas", "budi"), ("plt", "budi", "kabid")], ""),
    "reorganisasi": (
        "budi",
        [("gantung", "peneliti", "kasubbag")],
        "maria:definitif yosef:definitif kosmas:definitif",
    ),
}


def _siapkan(langkah, para, o):
    apa, siapa, *rinci = langkah
    if apa == "lepas":
        akhir = rinci[0] if rinci else LAMA
        getattr(para, siapa).riwayat_jabatan.definitif().update(masa=DateRange(date(2010, 1, 1), akhir))
    elif apa == "gantung":
        jabatan = getattr(o, siapa)
        jabatan.atasan = getattr(o, rinci[0])
        jabatan.save()
    else:
        nama, *masa = rinci
        masa = DateRange(*masa) if masa else DateRange(LAMA, None)
        if apa == "status":
            StatusPegawaiFactory(pegawai=getattr(para, siapa), jenis=nama, masa=masa)
        else:
            RiwayatJabatanFactory(pegawai=getattr(para, siapa), jabatan=getattr(o, nama), jenis=apa, masa=masa)


@pytest.mark.parametrize("kasus", KASUS)
def test_rantai_atasan(kasus, para, organisasi):
    siapa, langkah, harapan = KASUS[kasus]
    for satu in langkah:
        _siapkan(satu, para, organisasi)
    nama = {pegawai.pk: kunci for kunci, pegawai in vars(para).items() if isinstance(pegawai, Pegawai)}
    pegawai = getattr(para, siapa)

    rantai = [f"{nama[satu.pegawai_id]}:{satu.jenis}" for satu in pegawai.rantai_atasan(HARI)]
    assert rantai == harapan.split()

    pertama = pegawai.atasan(HARI)
    tertulis = Pegawai.objects.dengan_jabatan(HARI).dengan_atasan(HARI).get(pk=pegawai.pk)
    assert tertulis.atasan_id == (pertama.pegawai_id if pertama else None)


def test_rantai_atasan_satu_kueri_setelah_jalur(para, django_assert_num_queries):
    with django_assert_num_queries(2):
        assert len(para.tina.rantai_atasan(HARI)) == 3


def test_sebutan_plt(para, organisasi):
    riwayat = RiwayatJabatanFactory(pegawai=para.maria, jabatan=organisasi.kabid, jenis="plt")
    assert riwayat.sebutan == "Plt. Kepala Bidang Penelitian"
    assert para.budi.atasan(HARI).sebutan == "Plt. Kepala Bidang Penelitian"


def test_pemegang_jabatan(para, organisasi):
    """Plh first, then Plt, then the definitive holder; None for a vacancy."""
    from pegawai.models import Jabatan

    _siapkan(("lepas", "yosef"), para, organisasi)
    _siapkan(("plh", "maria", "kabid"), para, organisasi)
    pemegang = dict(Jabatan.objects.dengan_pemegang(HARI).values_list("pk", "pemegang_id"))
    assert pemegang[organisasi.kabid.pk] == para.maria.pk
    assert pemegang[organisasi.sekretaris.pk] is None
    assert pemegang[organisasi.kasubbag.pk] == para.maria.pk


def test_riwayat_terkini(para, organisasi):
    """One holding a person: in force, else the last, else the first to come."""
    _siapkan(("lepas", "budi"), para, organisasi)
    nanti = PegawaiFactory()
    for tahun in (2027, 2028):
        RiwayatJabatanFactory(
            pegawai=nanti, jabatan=organisasi.peneliti, masa=DateRange(date(tahun, 1, 1), date(tahun + 1, 1, 1))
        )
    terkini = RiwayatJabatan.objects.terkini(HARI)
    assert terkini.filter(pegawai=para.budi).count() == 1
    assert terkini.get(pegawai=nanti).masa.lower == date(2027, 1, 1)
    assert terkini.values("pegawai").distinct().count() == terkini.count()
