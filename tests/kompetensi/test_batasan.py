"""What the database refuses about competencies, standards and assessments."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from kompetensi.acuan import muat
from kompetensi.models import Kompetensi
from tests.kompetensi.factories import (
    AsesmenFactory,
    HasilAsesmenFactory,
    KompetensiFactory,
    StandarKompetensiFactory,
    TingkatKompetensiFactory,
)
from tests.pegawai.factories import JabatanFactory, PenggunaFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


def ditolak(baris, pesan: str, **isi) -> None:
    for nama, nilai in isi.items():
        setattr(baris, nama, nilai)
    with pytest.raises(ValidationError, match=pesan):
        baris.full_clean()


def test_kompetensi_wajib_bernama():
    ditolak(KompetensiFactory(), "Wajib diisi", nama="")


def test_hanya_kompetensi_teknis_milik_badan():
    ditolak(KompetensiFactory(), "Hanya kompetensi teknis", unit=UnitKerjaFactory())
    KompetensiFactory(jenis="teknis", unit=UnitKerjaFactory()).full_clean()


def test_tingkat_satu_sampai_lima_dan_sekali():
    tingkat = TingkatKompetensiFactory(tingkat=2)
    ditolak(tingkat, "antara 1 dan 5", tingkat=6)
    ditolak(TingkatKompetensiFactory.build(kompetensi=tingkat.kompetensi, tingkat=2), "sudah diuraikan")


@pytest.mark.parametrize(("ciri", "pemilik"), [({}, "Jenjang"), ({"milik_jabatan": True}, "Jabatan")])
def test_standar_tidak_bertumpang(ciri, pemilik):
    lama = StandarKompetensiFactory(**ciri)
    kembar = StandarKompetensiFactory.build(
        kompetensi=lama.kompetensi, jenjang=lama.jenjang, jabatan=lama.jabatan, masa=DateRange(date(2024, 1, 1), None)
    )
    ditolak(kembar, f"{pemilik} ini sudah punya standar")


def test_standar_kompetensi_lain_boleh_bersamaan():
    lama = StandarKompetensiFactory()
    assert StandarKompetensiFactory(jenjang=lama.jenjang).pk


def test_standar_milik_satu_jenjang_atau_satu_jabatan():
    ditolak(StandarKompetensiFactory(), "satu jenjang atau satu jabatan", jabatan=JabatanFactory())
    ditolak(StandarKompetensiFactory(), "satu jenjang atau satu jabatan", jenjang=None)


def test_standar_nol_hanya_pada_jabatan():
    ditolak(StandarKompetensiFactory(), "0 hanya untuk jabatan", tingkat=0)
    StandarKompetensiFactory(milik_jabatan=True, tingkat=0).full_clean()


def test_standar_berdasar_dan_bermasa():
    ditolak(StandarKompetensiFactory(), "Wajib diisi", dasar_hukum="")
    ditolak(StandarKompetensiFactory(), "Tanggal akhir", masa=DateRange(empty=True))


def test_asesmen_tidak_lapuk_sebelum_diambil():
    ditolak(AsesmenFactory(), "berakhir sebelum tanggal asesmen", berlaku_sampai=date(2001, 1, 1))


def test_konfirmasi_asesmen_lengkap():
    ditolak(AsesmenFactory(), "oleh siapa dan kapan", dikonfirmasi_pada=timezone.now())


def test_mandiri_sah_setelah_dikonfirmasi():
    asesmen = AsesmenFactory(mandiri=True)
    ditolak(asesmen, "setelah dikonfirmasi atasan", status="sah")
    asesmen.dikonfirmasi_oleh, asesmen.dikonfirmasi_pada = PenggunaFactory(), timezone.now()
    asesmen.full_clean()


def test_pembatalan_beralasan():
    ditolak(AsesmenFactory(), "wajib disertai alasan", status="dibatalkan")


def test_satu_penilaian_mandiri_terbuka():
    lama = AsesmenFactory(mandiri=True)
    ditolak(AsesmenFactory.build(mandiri=True, pegawai=lama.pegawai, oleh=lama.oleh), "belum selesai")


def test_hasil_sekali_dan_dalam_rentang():
    hasil = HasilAsesmenFactory()
    ditolak(HasilAsesmenFactory.build(asesmen=hasil.asesmen, kompetensi=hasil.kompetensi), "sudah dinilai")
    ditolak(hasil, "antara 0 dan 5|lebih kecil dari atau sama dengan 5", tingkat_atasan=6)


def test_kamus_nasional_dimuat_sekali():
    assert (muat(), muat()) == (9 + 45, 0)
    assert Kompetensi.objects.filter(jenis="sosial-kultural").get().nama == "Perekat Bangsa"
