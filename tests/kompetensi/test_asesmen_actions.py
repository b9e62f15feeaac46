"""Recording, judging oneself, confirming and withdrawing: what the actions do and what they refuse."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError

from hris.models import Parameter
from kompetensi import actions
from kompetensi.actions.asesmen import akhir_berlaku
from kompetensi.models import Asesmen, HasilAsesmen

pytestmark = pytest.mark.django_db


def tolak(pesan, bidang=None):
    """Expect a refusal with a message, beside a field where one is named."""
    return pytest.raises(ValidationError, match=pesan if bidang is None else f"{bidang}.*{pesan}")


def pelaku(model, baris) -> list[int]:
    peristiwa = apps.get_model("kompetensi", f"{model}Event").objects.filter(pgh_obj=baris).order_by("pgh_id")
    return [satu.pgh_context.metadata["user"] for satu in peristiwa]


def test_catat_menyimpan_tingkat_dan_masa_berlaku(catat, para):
    asesmen = catat(tanggal=date(2024, 3, 5), saran="Ikuti pelatihan.", asesor="UPT")
    assert (asesmen.status, asesmen.berlaku_sampai) == ("sah", date(2027, 3, 4))
    assert sorted(asesmen.hasil.values_list("tingkat", flat=True)) == [2, 3]
    assert pelaku("Asesmen", asesmen) == [para.tina.pengguna.pk]


@pytest.mark.parametrize(
    ("tanggal", "bulan", "akhir"),
    [
        (date(2024, 2, 29), "36", date(2027, 2, 27)),
        (date(2024, 8, 31), "6", date(2025, 2, 27)),
        (date(2024, 1, 1), "12", date(2024, 12, 31)),
        (date(2023, 12, 15), "1", date(2024, 1, 14)),
    ],
)
def test_akhir_berlaku_menurut_parameter(db, tanggal, bulan, akhir):
    Parameter.objects.create(kunci="masa_berlaku_asesmen", nilai=bulan)
    assert akhir_berlaku(tanggal) == akhir


def test_catat_menolak_masa_depan_dan_metode_mandiri(catat, hari):
    with tolak("masa depan", "tanggal"):
        catat(tanggal=hari + timedelta(days=1))
    with tolak("yang bersangkutan", "metode"):
        catat(metode="mandiri")


def test_catat_menolak_kembar_kecuali_yang_lama_dibatalkan(catat, para):
    asesmen = catat()
    with tolak("sudah dicatat", "tanggal"):
        catat()
    actions.batalkan_asesmen(asesmen=asesmen, alasan="Salah orang", oleh=para.tina.pengguna)
    assert catat().pk


def test_catat_menolak_tanpa_tingkat_dan_tingkat_di_luar_skala(catat):
    with tolak("sedikitnya satu"):
        catat(integritas=None, perekat=None)
    with pytest.raises(ValidationError):
        catat(integritas=6)
    assert not Asesmen.objects.exists()


def test_tidak_mencatat_untuk_diri_sendiri(para, kamus):
    with tolak("oleh orang lain"):
        actions.catat_asesmen(
            pegawai=para.tina,
            tanggal=date(2024, 1, 1),
            metode="uji-kompetensi",
            tingkat={kamus.integritas.pk: 5},
            oleh=para.tina.pengguna,
        )


def test_draf_diubah_lalu_diajukan(mandiri, para):
    draf = mandiri(ajukan=False, integritas=1)
    asesmen = mandiri(integritas=4)
    assert (asesmen.pk, asesmen.status) == (draf.pk, "diajukan")
    assert asesmen.hasil.get(kompetensi__kode="integritas").tingkat == 4
    assert set(pelaku("Asesmen", asesmen)) == {para.budi.pengguna.pk}


def test_yang_dikosongkan_hilang_dari_draf(mandiri, kamus, para, hari):
    mandiri(ajukan=False)
    isi = {kamus.integritas.pk: 2}
    draf = actions.nilai_sendiri(pegawai=para.budi, tingkat=isi, ajukan=False, oleh=para.budi.pengguna, tanggal=hari)
    assert dict(draf.hasil.values_list("kompetensi", "tingkat")) == isi


def test_mengajukan_menuntut_setiap_kompetensi(kamus, para, hari):
    with tolak("sebelum mengajukan", f"k{kamus.perekat.pk}"):
        actions.nilai_sendiri(
            pegawai=para.budi,
            tingkat={kamus.integritas.pk: 3},
            wajib=[kamus.integritas.pk, kamus.perekat.pk],
            ajukan=True,
            oleh=para.budi.pengguna,
            tanggal=hari,
        )


def test_yang_sudah_diajukan_tidak_diubah_dan_bukan_oleh_orang_lain(mandiri, para, kamus, hari):
    mandiri()
    with tolak("menunggu atasan"):
        mandiri()
    with tolak("yang bersangkutan"):
        actions.nilai_sendiri(
            pegawai=para.budi, tingkat={kamus.riset.pk: 5}, ajukan=False, oleh=para.sari.pengguna, tanggal=hari
        )


def test_konfirmasi_menyimpan_kedua_penilaian(mandiri, kamus, para, hari):
    asesmen = mandiri()
    isi = {kamus.integritas.pk: 2, kamus.perekat.pk: 3, kamus.riset.pk: 2}
    asesmen = actions.konfirmasi_mandiri(asesmen=asesmen, tingkat=isi, catatan="Belum ajek", oleh=para.sari.pengguna)
    satu = asesmen.hasil.get(kompetensi=kamus.integritas)
    assert (asesmen.status, asesmen.dikonfirmasi_oleh, satu.tingkat, satu.tingkat_atasan) == (
        "sah",
        para.sari.pengguna,
        4,
        2,
    )
    assert HasilAsesmen.objects.efektif(hari).get(kompetensi=kamus.integritas).capaian == 2
    assert pelaku("HasilAsesmen", satu)[-1] == para.sari.pengguna.pk


def test_sebelum_dikonfirmasi_belum_dihitung(mandiri, hari):
    mandiri()
    assert not HasilAsesmen.objects.efektif(hari).exists()


def test_konfirmasi_menolak_yang_kurang_dan_yang_sudah(mandiri, kamus, para):
    asesmen = mandiri()
    with tolak("menurut Anda", f"k{kamus.riset.pk}"):
        actions.konfirmasi_mandiri(asesmen=asesmen, tingkat={kamus.integritas.pk: 2}, oleh=para.sari.pengguna)
    isi = dict.fromkeys([kamus.integritas.pk, kamus.perekat.pk, kamus.riset.pk], 3)
    actions.konfirmasi_mandiri(asesmen=asesmen, tingkat=isi, oleh=para.sari.pengguna)
    with tolak("tidak sedang menunggu"):
        actions.konfirmasi_mandiri(asesmen=asesmen, tingkat=isi, oleh=para.sari.pengguna)


def test_tidak_mengonfirmasi_diri_sendiri(mandiri, kamus, para):
    isi = dict.fromkeys([kamus.integritas.pk, kamus.perekat.pk, kamus.riset.pk], 3)
    with tolak("oleh orang lain"):
        actions.konfirmasi_mandiri(asesmen=mandiri(), tingkat=isi, oleh=para.budi.pengguna)


def test_batal_beralasan_dan_tidak_lagi_dihitung(catat, para, hari):
    asesmen = catat()
    with tolak("Tuliskan alasan", "alasan"):
        actions.batalkan_asesmen(asesmen=asesmen, alasan="  ", oleh=para.tina.pengguna)
    asesmen = actions.batalkan_asesmen(asesmen=asesmen, alasan="Tertukar", oleh=para.tina.pengguna)
    assert not HasilAsesmen.objects.efektif(hari).exists()
    with tolak("Hanya asesmen yang sah"):
        actions.batalkan_asesmen(asesmen=asesmen, alasan="Lagi", oleh=para.tina.pengguna)
