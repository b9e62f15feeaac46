"""The life of an activity: states, refusals, evidence, warnings."""

from datetime import date
from decimal import Decimal

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError

from hris.models import Parameter
from jp import actions, layanan
from jp.models import Bukti, Kegiatan
from jp.peringatan import peringatan
from jp.querysets import dengan_jp
from pegawai.models import Pegawai
from tests.jp.factories import (
    KETIKA,
    BuktiDFactory,
    BuktiFactory,
    KegiatanFactory,
    isi_gambar,
    isi_pdf,
    unggahan,
)
from tests.pegawai.factories import JenjangFactory, PenggunaFactory

pytestmark = pytest.mark.django_db


def data(bentuk, **lain):
    isi = {"bentuk": bentuk, "judul": " Kursus  statistika ", "tanggal_mulai": date(2021, 3, 1), "jumlah": 4}
    return {**isi, "tanggal_selesai": date(2021, 3, 5), **lain}


def galat(fungsi, **kwargs):
    with pytest.raises(ValidationError) as sebab:
        fungsi(**kwargs)
    return getattr(sebab.value, "message_dict", {"": sebab.value.messages})


@pytest.fixture
def budi(para):
    return para.budi


def test_catat_menyimpan_draf_dengan_perkiraan(budi, bentuk):
    kegiatan = actions.catat(pegawai=budi, data=data(bentuk.kursus), oleh=budi.pengguna, sekarang=KETIKA)
    assert (kegiatan.status, kegiatan.judul, kegiatan.jp_perkiraan) == ("draf", "Kursus statistika", 4)
    langkah = kegiatan.catatan.get()
    assert (langkah.aksi, langkah.oleh, langkah.pada) == ("catat", budi.pengguna, KETIKA)


@pytest.mark.parametrize(
    ("kode", "lain", "bidang"),
    [
        ("seminar", {"jumlah": 6}, "jumlah"),
        ("seminar", {"jumlah": Decimal("1.5")}, "jumlah"),
        ("coaching", {"tanggal_selesai": date(2021, 4, 1)}, "tanggal_selesai"),
        ("kursus", {"jumlah": 0}, "jumlah"),
        ("kursus", {"tanggal_selesai": None}, "tanggal_selesai"),
        ("kursus", {"judul": "  "}, "judul"),
        ("kursus", {"lingkup": "galaksi"}, "lingkup"),
    ],
)
def test_catat_menolak_masukan_salah(budi, bentuk, kode, lain, bidang):
    salah = galat(actions.catat, pegawai=budi, data=data(getattr(bentuk, kode), **lain), oleh=budi.pengguna)
    assert bidang in salah
    assert not Kegiatan.objects.exists()


def test_tanpa_aturan_aktif_ditolak_dengan_kalimat(budi, bentuk):
    from jp.models import AturanKonversi

    AturanKonversi.objects.update(aktif=False)
    salah = galat(actions.catat, pegawai=budi, data=data(bentuk.kursus), oleh=budi.pengguna)
    assert "tidak dapat dihitung" in str(salah)


@pytest.mark.parametrize("status", ["diajukan", "terverifikasi"])
def test_yang_diajukan_tidak_dapat_diubah(budi, bentuk, status):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus, **{status: True})
    bukti = BuktiFactory(kegiatan=kegiatan)
    oleh = budi.pengguna
    for verba in (
        lambda: actions.ubah(kegiatan=kegiatan, data={"judul": "lain"}, oleh=oleh),
        lambda: actions.hapus(kegiatan=kegiatan, oleh=oleh),
        lambda: actions.ajukan(kegiatan=kegiatan, oleh=oleh),
        lambda: actions.lampirkan(kegiatan=kegiatan, jenis="a", berkas=unggahan(), oleh=oleh),
        lambda: actions.hapus_bukti(bukti=bukti, oleh=oleh),
    ):
        with pytest.raises(ValidationError, match="tidak dapat diubah"):
            verba()


def test_ubah_yang_ditolak(budi, bentuk):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus, ditolak=True)
    actions.ubah(kegiatan=kegiatan, data={"jumlah": Decimal(7)}, oleh=budi.pengguna)
    kegiatan.refresh_from_db()
    assert (kegiatan.status, kegiatan.jumlah, kegiatan.jp_perkiraan) == ("ditolak", 7, 7)


@pytest.mark.parametrize(
    ("jenis", "kurang"),
    [
        ((), "Lampirkan salah satu"),
        (("a",), ""),
        (("b",), ""),
        (("c-tugas",), "lampirkan juga bukti kehadiran."),
        (("c-hadir",), "lampirkan juga surat tugas atau undangan."),
        (("c-tugas", "c-hadir"), ""),
        (("c-tugas", "a"), ""),
    ],
)
def test_bukti_yang_kurang_disebut(bentuk, jenis, kurang):
    kegiatan = KegiatanFactory(bentuk=bentuk.kursus)
    for satu in jenis:
        BuktiFactory(kegiatan=kegiatan, jenis=satu)
    pesan = actions.kurang_bukti(kegiatan)
    assert (kurang in pesan) if kurang else (pesan == "")


def test_ajukan_perlu_bukti_dan_selesai(budi, bentuk):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus)
    assert "bukti" in galat(actions.ajukan, kegiatan=kegiatan, oleh=budi.pengguna)
    BuktiFactory(kegiatan=kegiatan)
    kegiatan.tanggal_selesai = date(2999, 1, 1)
    kegiatan.save()
    assert "tanggal_selesai" in galat(actions.ajukan, kegiatan=kegiatan, oleh=budi.pengguna)


def test_dari_draf_sampai_diakui_dan_dibatalkan(para, bentuk):
    budi, maria = para.budi, para.maria.pengguna
    kegiatan = actions.catat(pegawai=budi, data=data(bentuk.kursus), oleh=budi.pengguna)
    actions.lampirkan(kegiatan=kegiatan, jenis="a", berkas=unggahan(), oleh=budi.pengguna)
    actions.ajukan(kegiatan=kegiatan, oleh=budi.pengguna)
    actions.tolak(kegiatan=kegiatan, alasan=" kabur ", oleh=maria)
    assert kegiatan.alasan_penolakan == "kabur"
    actions.ajukan(kegiatan=kegiatan, oleh=budi.pengguna)
    assert kegiatan.alasan_penolakan == ""
    actions.verifikasi(kegiatan=kegiatan, oleh=maria)
    assert kegiatan.jp.get().jp_diakui == 4
    actions.batal_verifikasi(kegiatan=kegiatan, alasan="keliru", oleh=maria)
    assert not kegiatan.jp.exists()
    aksi = list(kegiatan.catatan.values_list("aksi", flat=True))
    assert aksi == ["catat", "lampir", "ajukan", "tolak", "ajukan", "verifikasi", "batal"]


def test_putusan_hanya_atas_yang_diajukan(para, bentuk):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus)
    oleh = para.maria.pengguna
    assert "tidak dapat diverifikasi" in str(galat(actions.verifikasi, kegiatan=kegiatan, oleh=oleh))
    assert "tidak dapat ditolak" in str(galat(actions.tolak, kegiatan=kegiatan, alasan="x", oleh=oleh))
    assert "tidak dapat dibatalkan" in str(galat(actions.batal_verifikasi, kegiatan=kegiatan, alasan="x", oleh=oleh))


def test_tolak_wajib_beralasan(para, bentuk):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, diajukan=True)
    assert "alasan" in galat(actions.tolak, kegiatan=kegiatan, alasan="  ", oleh=para.maria.pengguna)


def test_kegiatan_sendiri_tidak_diputuskan_sendiri(para, bentuk):
    kegiatan = KegiatanFactory(pegawai=para.maria, bentuk=bentuk.kursus, diajukan=True)
    oleh = para.maria.pengguna
    assert "pengelola kepegawaian lain" in str(galat(actions.verifikasi, kegiatan=kegiatan, oleh=oleh))
    assert "pengelola kepegawaian lain" in str(galat(actions.tolak, kegiatan=kegiatan, alasan="x", oleh=oleh))


def test_putusan_ganda_hanya_satu_yang_jadi(para, bentuk):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, diajukan=True)
    salinan = Kegiatan.objects.get(pk=kegiatan.pk)
    actions.verifikasi(kegiatan=kegiatan, oleh=para.maria.pengguna)
    assert "tidak dapat ditolak" in str(galat(actions.tolak, kegiatan=salinan, alasan="x", oleh=para.tina.pengguna))


def test_lampirkan_menyimpan_isi_dan_sidik(budi, bentuk):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus)
    bukti = actions.lampirkan(
        kegiatan=kegiatan, jenis="c-hadir", berkas=unggahan("../daftar.png", isi_gambar()), oleh=budi.pengguna
    )
    with bukti.berkas.open("rb") as berkas:
        assert (bukti.nama_asli, bukti.tipe, berkas.read()) == ("daftar.png", "png", isi_gambar())
    salah = galat(
        actions.lampirkan, kegiatan=kegiatan, jenis="a", berkas=unggahan("lagi.png", isi_gambar()), oleh=budi.pengguna
    )
    assert "sudah dilampirkan" in str(salah)


def test_bukti_d_perlu_penanda_tangan(budi, bentuk):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus)
    salah = galat(actions.lampirkan, kegiatan=kegiatan, jenis="d", berkas=unggahan(), oleh=budi.pengguna)
    assert set(salah) == {"penerbit", "jenjang_penerbit"}


def test_jenis_bukti_tak_dikenal(budi, bentuk):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus)
    assert "jenis" in galat(actions.lampirkan, kegiatan=kegiatan, jenis="z", berkas=unggahan(), oleh=budi.pengguna)


def test_hapus_membuang_berkasnya(budi, bentuk, django_capture_on_commit_callbacks):
    bukti = BuktiFactory(kegiatan__pegawai=budi, kegiatan__bentuk=bentuk.kursus)
    gudang, nama = bukti.berkas.storage, bukti.berkas.name
    assert gudang.exists(nama)
    with django_capture_on_commit_callbacks(execute=True):
        actions.hapus(kegiatan=bukti.kegiatan, oleh=budi.pengguna)
    assert not gudang.exists(nama)
    assert not Kegiatan.objects.exists()


def test_hapus_bukti(budi, bentuk, django_capture_on_commit_callbacks):
    bukti = BuktiFactory(kegiatan__pegawai=budi, kegiatan__bentuk=bentuk.kursus)
    with django_capture_on_commit_callbacks(execute=True):
        actions.hapus_bukti(bukti=bukti, oleh=budi.pengguna)
    assert not Bukti.objects.exists()
    assert not bukti.berkas.storage.exists(bukti.berkas.name)
    catatan = apps.get_model("jp", "BuktiEvent").objects.order_by("pgh_id").last()
    assert (catatan.pgh_label, catatan.nama_asli) == ("delete", bukti.nama_asli)
    assert catatan.pgh_context.metadata["user"] == budi.pengguna.pk


# Taken back, called off, deleted


def diajukan(orang, bentuk, **lain):
    kegiatan = KegiatanFactory(pegawai=orang, bentuk=bentuk, **lain)
    BuktiFactory(kegiatan=kegiatan)
    return actions.ajukan(kegiatan=kegiatan, oleh=orang.pengguna)


def test_tarik_kembali_lalu_ajukan_lagi(budi, bentuk):
    kegiatan = diajukan(budi, bentuk.kursus)
    actions.tarik(kegiatan=kegiatan, oleh=budi.pengguna)
    assert (kegiatan.status, kegiatan.dapat_dihapus) == ("draf", False)
    assert not kegiatan.jp_menunggu.exists()
    actions.ajukan(kegiatan=kegiatan, oleh=budi.pengguna)
    assert [satu.jp for satu in kegiatan.jp_menunggu.all()] == [4]
    assert list(kegiatan.catatan.values_list("aksi", flat=True)) == ["ajukan", "tarik", "ajukan"]


@pytest.mark.parametrize("ciri", [{}, {"ditolak": True}, {"terverifikasi": True}])
def test_tarik_hanya_yang_menunggu(budi, bentuk, ciri):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus, **ciri)
    assert "tidak dapat ditarik kembali" in str(galat(actions.tarik, kegiatan=kegiatan, oleh=budi.pengguna))


def test_yang_pernah_ditolak_dibatalkan_dengan_riwayat(para, bentuk):
    oleh = para.budi.pengguna
    kegiatan = diajukan(para.budi, bentuk.kursus)
    actions.tolak(kegiatan=kegiatan, alasan="kabur", oleh=para.maria.pengguna)
    assert "tidak dapat dihapus" in str(galat(actions.hapus, kegiatan=kegiatan, oleh=oleh))
    actions.batalkan(kegiatan=kegiatan, alasan=" keliru catat ", oleh=oleh)
    kegiatan.refresh_from_db()
    assert (kegiatan.status, kegiatan.bukti.count()) == ("dibatalkan", 1)
    catatan = list(kegiatan.catatan.values_list("aksi", "catatan"))
    assert catatan == [("ajukan", ""), ("tolak", "kabur"), ("batalkan", "keliru catat")]


def test_draf_yang_pernah_diajukan_tidak_dapat_dihapus(budi, bentuk):
    kegiatan = diajukan(budi, bentuk.kursus)
    actions.tarik(kegiatan=kegiatan, oleh=budi.pengguna)
    assert "batalkan saja" in str(galat(actions.hapus, kegiatan=kegiatan, oleh=budi.pengguna))
    actions.batalkan(kegiatan=kegiatan, oleh=budi.pengguna)
    assert kegiatan.status == "dibatalkan"


def test_draf_baru_dihapus_bukan_dibatalkan(budi, bentuk):
    kegiatan = KegiatanFactory(pegawai=budi, bentuk=bentuk.kursus)
    assert "dihapus, bukan dibatalkan" in str(galat(actions.batalkan, kegiatan=kegiatan, oleh=budi.pengguna))


def test_yang_dibatalkan_tidak_bergerak_lagi(para, bentuk):
    oleh, maria = para.budi.pengguna, para.maria.pengguna
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, status="dibatalkan", diajukan_pada=KETIKA)
    for verba in (actions.ajukan, actions.tarik, actions.batalkan, actions.hapus):
        galat(verba, kegiatan=kegiatan, oleh=oleh)
    galat(actions.verifikasi, kegiatan=kegiatan, oleh=maria)
    assert not kegiatan.catatan.exists()


# Estimates that share caps


def coaching(hari, **lain):
    tanggal = date(2021, 5, hari)
    return {"tanggal_mulai": tanggal, "tanggal_selesai": tanggal, "jumlah": 1} | lain


def test_perkiraan_berbagi_batas_dengan_yang_menunggu_dan_diakui(para, bentuk):
    satu, dua, tiga = (diajukan(para.budi, bentuk.coaching, **coaching(hari)) for hari in (3, 10, 24))
    assert [k.jp_perkiraan for k in (satu, dua, tiga)] == [2, 2, 0]
    actions.verifikasi(kegiatan=tiga, oleh=para.maria.pengguna)
    assert [satu.jp for satu in para.budi.perkiraan_jp.order_by("kegiatan_id")] == [2, 0]
    assert tiga.jp.get().jp_diakui == 2
    actions.tolak(kegiatan=satu, alasan="kabur", oleh=para.maria.pengguna)
    assert [satu.jp for satu in para.budi.perkiraan_jp.order_by("kegiatan_id")] == [2]


def test_perkiraan_draf_ikut_disegarkan(para, bentuk):
    draf = actions.catat(pegawai=para.budi, data=data(bentuk.coaching, **coaching(24)), oleh=para.budi.pengguna)
    assert draf.jp_perkiraan == 2
    for hari in (3, 10):
        diajukan(para.budi, bentuk.coaching, **coaching(hari))
    draf.refresh_from_db()
    assert draf.jp_perkiraan == 0


def test_yang_menunggu_melintasi_tahun_dibagi_menurut_tahun(para, bentuk):
    hari = {"tanggal_mulai": date(2021, 12, 31), "tanggal_selesai": date(2022, 1, 2), "jumlah": 3}
    kegiatan = diajukan(para.budi, bentuk.seminar, **hari)
    assert list(kegiatan.jp_menunggu.order_by("tahun").values_list("tahun", "jp")) == [(2021, 4), (2022, 8)]
    for tahun, jp in ((2021, 4), (2022, 8)):
        assert layanan.ikhtisar(para.budi, tahun).jp_menunggu == jp
        assert dengan_jp(Pegawai.objects.filter(pk=para.budi.pk), tahun).get().jp_menunggu == jp


# Bounds


@pytest.mark.parametrize(
    ("lain", "bidang", "kalimat"),
    [
        ({"jumlah": 161}, "jumlah", "melebihi 160 JP"),
        ({"tanggal_mulai": date(2009, 12, 31)}, "tanggal_mulai", "mendahului pengangkatan"),
        ({"tanggal_mulai": date(2023, 1, 1), "tanggal_selesai": date(2023, 1, 2)}, "tanggal_selesai", "31-12-2022"),
    ],
)
def test_catat_menolak_yang_mustahil(budi, bentuk, lain, bidang, kalimat):
    isi = data(bentuk.kursus, **lain)
    salah = galat(actions.catat, pegawai=budi, data=isi, oleh=budi.pengguna, sekarang=KETIKA)
    assert kalimat in " ".join(salah[bidang])
    assert not Kegiatan.objects.exists()


# Warnings


def test_tanpa_peringatan(budi, bentuk):
    assert peringatan(BuktiFactory(kegiatan__pegawai=budi).kegiatan, budi.pengguna) == []


def test_peringatan_serupa_dan_sertifikat(budi, bentuk):
    isi = {"pegawai": budi, "bentuk": bentuk.kursus, "judul": "Kursus", "nomor_sertifikat": "S-1"}
    lama = KegiatanFactory(**isi)
    dua = peringatan(KegiatanFactory(**isi | {"judul": "KURSUS"}), budi.pengguna)
    assert len(dua) == 2
    assert "bertumpang tindih" in dua[0].teks
    assert "S-1" in dua[1].teks
    assert {satu.tautan for satu in dua} == {lama.get_absolute_url()}


def test_peringatan_berkas_kembar_tidak_menyebut_orang_lain(para, bentuk):
    isi = isi_pdf("kembar")
    lain = BuktiFactory(kegiatan__pegawai=para.joko, kegiatan__judul="Rahasia", isi=isi)
    bukti = BuktiFactory(kegiatan__pegawai=para.budi, isi=isi)
    (satu,) = peringatan(bukti.kegiatan, para.maria.pengguna)
    assert satu == ("Berkas yang sama dilampirkan juga pada kegiatan pegawai lain.", "")
    assert lain.kegiatan.judul not in satu.teks


def test_peringatan_menautkan_kegiatan_yang_terjangkau_pembacanya(masuk, para, bentuk):
    isi = isi_pdf("kembar")
    lain = BuktiFactory(kegiatan__pegawai=para.sari, isi=isi).kegiatan
    kini = BuktiFactory(kegiatan__pegawai=para.budi, kegiatan__diajukan=True, isi=isi).kegiatan
    tautan = f'<a href="{lain.get_absolute_url()}">Buka kegiatan itu</a>'
    klien = masuk(para.maria)
    assert tautan in klien.get(kini.get_absolute_url()).content.decode()
    assert klien.get(lain.get_absolute_url()).status_code == 200
    assert [satu.tautan for satu in peringatan(kini, para.budi.pengguna)] == [""]


@pytest.mark.parametrize(
    ("kode", "jenis", "urut", "awas"),
    [("rendah", "struktural", 2, True), ("tinggi", "struktural", 9, False), ("jf", "fungsional", 18, True)],
)
def test_peringatan_penanda_tangan(bentuk, kode, jenis, urut, awas):
    JenjangFactory(kode="jpt-madya", nama="JPT Madya", jenis="struktural", urut=5)
    Parameter.objects.update_or_create(kunci="penerbit_minimum_bukti_d", defaults={"nilai": "jpt-madya"})
    bukti = BuktiDFactory(jenjang_penerbit=JenjangFactory(kode=kode, jenis=jenis, urut=urut))
    kalimat = [satu.teks for satu in peringatan(bukti.kegiatan, PenggunaFactory())]
    assert bool(kalimat) is awas
    assert not awas or "tidak mempunyai JPT Madya" in kalimat[0]
