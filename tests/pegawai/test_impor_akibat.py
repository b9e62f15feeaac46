"""What a staff import does to posts that are already there is said before it is done."""

import pytest

from pegawai.models import Jabatan
from tests.pegawai.factories import JabatanFactory, UnitKerjaFactory
from tests.pegawai.test_impor import DASAR, acuan, buku, hasil, tulis, unggah

pytestmark = pytest.mark.django_db
__all__ = ["acuan", "tulis", "unggah"]
NIP_KEDUA = "199103152015032005"


@pytest.fixture
def ekonomi(acuan):
    """A bidang without a leading post; its four posts hang under the head of the agency."""
    unit = UnitKerjaFactory(kode="ekonomi", nama="Bidang Ekonomi", induk=acuan.badan)
    for nama in ("Perencana A", "Perencana B", "Perencana C", "Perencana D"):
        JabatanFactory(nama=nama, unit=unit, jenjang=acuan.jenjang["jf-ahli-muda"], atasan=acuan.kepala)
    return unit


def kepala(unit="ekonomi", **lain) -> dict:
    return DASAR | {
        "Kode Unit": unit,
        "Jabatan": f"Kepala {unit.title()}",
        "Jenjang Jabatan": "Administrator",
        **lain,
    }


def akibat(impor) -> list[str]:
    return [pesan for baris in impor.baris.all() for pesan in baris.akibat]


def test_the_row_that_makes_a_leading_post_names_what_hangs_under_it(unggah, ekonomi):
    impor = unggah(buku(kepala()))
    assert akibat(impor) == [
        "“Kepala Ekonomi” dibuat sebagai pimpinan unit baru di Bidang Ekonomi.",
        "“Kepala Ekonomi” menjadi atasan langsung 4 jabatan yang sudah ada: “Perencana A”, “Perencana B”, "
        "“Perencana C” dan 1 lainnya.",
    ]


def test_the_preview_shows_it_as_a_warning(unggah, masuk, para, ekonomi):
    halaman = masuk(para.maria).get(unggah(buku(kepala())).get_absolute_url()).content.decode()
    assert "menjadi atasan langsung 4 jabatan" in halaman
    assert halaman.count("Peringatan") >= 2


def test_exactly_the_named_posts_are_rehung(unggah, tulis, ekonomi, acuan):
    tulis(unggah(buku(kepala())))
    baru = Jabatan.objects.get(nama="Kepala Ekonomi")
    assert baru.atasan == acuan.kepala
    assert set(baru.bawahan.values_list("nama", flat=True)) == {f"Perencana {satu}" for satu in "ABCD"}
    acuan.kabid.refresh_from_db()
    assert acuan.kabid.atasan == acuan.kepala


def test_a_post_with_an_external_superior_stays_where_it_is(unggah, tulis, ekonomi):
    Jabatan.objects.filter(nama="Perencana A").update(atasan=None, atasan_luar_nama="Sekretaris Daerah")
    impor = unggah(buku(kepala()))
    assert "menjadi atasan langsung 3 jabatan yang sudah ada" in akibat(impor)[1]
    tulis(impor)
    assert Jabatan.objects.get(nama="Perencana A").atasan is None


def test_nothing_is_said_where_nothing_hangs(unggah, acuan):
    UnitKerjaFactory(kode="ekonomi", nama="Bidang Ekonomi", induk=acuan.badan)
    assert len(akibat(unggah(buku(kepala())))) == 1


def test_two_new_tiers_share_what_they_find(unggah, tulis, ekonomi, acuan):
    """The lower tier takes the posts of its own subtree; the upper one keeps the rest."""
    bawah = UnitKerjaFactory(kode="subekonomi", nama="Sub Bidang Ekonomi", induk=ekonomi)
    JabatanFactory(nama="Analis", unit=bawah, jenjang=acuan.jenjang["pelaksana"], atasan=acuan.kepala)
    pengawas = kepala("subekonomi", NIP=NIP_KEDUA, Email="", **{"Jenjang Jabatan": "Pengawas"})
    impor = unggah(buku(pengawas, kepala()))
    assert "atasan langsung 1 jabatan yang sudah ada: “Analis”." in akibat(impor)[1]
    assert "atasan langsung 4 jabatan" in akibat(impor)[3]
    tulis(impor)
    atas, analis = Jabatan.objects.get(nama="Kepala Ekonomi"), Jabatan.objects.get(nama="Analis")
    assert analis.atasan.nama == "Kepala Subekonomi"
    assert analis.atasan.atasan == atas
    assert atas.bawahan.count() == 5


def test_the_posts_path_follows_the_new_superior(unggah, tulis, ekonomi):
    tulis(unggah(buku(kepala())))
    baru, bawahan = Jabatan.objects.get(nama="Kepala Ekonomi"), Jabatan.objects.get(nama="Perencana A")
    assert bawahan.jalur == f"{baru.jalur}{bawahan.pk}/"


def test_a_rejected_row_rehangs_nothing_and_says_nothing(unggah, ekonomi):
    impor = unggah(buku(kepala(Golongan="IV/e")))
    assert hasil(impor) == ["ditolak"]
    assert akibat(impor) == []


def test_another_post_since_the_preview_goes_back_to_it(unggah, tulis, ekonomi, acuan):
    impor = unggah(buku(kepala()))
    JabatanFactory(nama="Perencana E", unit=ekonomi, jenjang=acuan.jenjang["jf-ahli-muda"], atasan=acuan.kepala)
    tulis(impor)
    assert impor.status == "siap"
    assert "atasan langsung 5 jabatan" in akibat(impor)[1]
    assert not Jabatan.objects.filter(nama="Kepala Ekonomi").exists()
    tulis(impor)
    assert impor.status == "selesai"
    assert Jabatan.objects.get(nama="Kepala Ekonomi").bawahan.count() == 5


def test_of_two_structural_posts_the_higher_leads(unggah, tulis, ekonomi):
    rendah = kepala(NIP=NIP_KEDUA, Email="", Jabatan="Kepala Seksi", **{"Jenjang Jabatan": "Pengawas"})
    tulis(unggah(buku(rendah, kepala())))
    assert Jabatan.objects.get(unit=ekonomi, memimpin=True).nama == "Kepala Ekonomi"
    assert Jabatan.objects.get(nama="Kepala Seksi").atasan.nama == "Kepala Ekonomi"


def test_a_leading_post_of_the_agency_itself_takes_posts_without_superior(unggah, tulis, acuan, para):
    """An agency whose head is not recorded yet: everything there hangs nowhere."""
    acuan.sekretaris.atasan = acuan.kabid.atasan = None
    Jabatan.objects.filter(pk__in=[acuan.sekretaris.pk, acuan.kabid.pk]).update(atasan=None)
    para.kosmas.riwayat_jabatan.all().delete()
    acuan.kepala.delete()
    impor = unggah(buku(kepala("badan", **{"Jenjang Jabatan": "JPT Pratama"})))
    assert "atasan langsung 2 jabatan yang sudah ada: “Sekretaris”, “Kepala Bidang Penelitian”." in akibat(impor)[1]
    tulis(impor)
    assert Jabatan.objects.get(nama="Kepala Badan").bawahan.count() == 2
    acuan.kepala_lain.refresh_from_db()
    assert acuan.kepala_lain.atasan is None
