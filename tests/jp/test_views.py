"""The litany of every verb, the form, evidence addresses, pages and their query counts."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from jp import actions
from jp.models import Kegiatan
from tests.jp.factories import KETIKA, BuktiFactory, KegiatanFactory, isi_gambar, unggahan
from tests.pegawai.factories import JenjangFactory, PegawaiFactory, StatusPegawaiFactory

pytestmark = pytest.mark.django_db

ISI = {
    "judul": "Kursus statistika",
    "penyelenggara": "BPS",
    "tanggal_mulai": "2021-03-01",
    "tanggal_selesai": "2021-03-05",
    "jumlah": "4,5",
    "lingkup": "nasional",
}


def _pernah_diajukan(kegiatan):
    Kegiatan.objects.filter(pk=kegiatan.pk, status="draf").update(diajukan_pada=KETIKA)
    return kegiatan


VERBA_PENGURUS = {
    "ubah": lambda k: (k, ISI | {"bentuk": k.bentuk_id}),
    "ajukan": lambda k: (k, {}),
    "hapus": lambda k: (k, {}),
    "batalkan": lambda k: (_pernah_diajukan(k), {}),
    "lampirkan": lambda k: (k, {"jenis": "a", "berkas": unggahan("lain.png", isi_gambar())}),
    "hapus_bukti": lambda k: (k.bukti.get(), {}),
}
VERBA_PUTUSAN = {"terima": {}, "tolak": {"alasan": "kabur"}, "batal_verifikasi": {"alasan": "keliru"}}


@pytest.fixture
def draf(para, bentuk):
    return BuktiFactory(kegiatan__pegawai=para.budi, kegiatan__bentuk=bentuk.kursus).kegiatan


def alamat(nama, baris):
    return reverse(f"jp:{nama}", args=[baris.pk])


def teks(jawaban):
    return jawaban.content.decode()


@pytest.mark.parametrize("nama", VERBA_PENGURUS)
@pytest.mark.parametrize(
    ("siapa", "status"),
    [("budi", 302), ("maria", 302), ("sari", 403), ("kosmas", 403), ("joko", 404), ("bkd", 403), ("admin", 403)],
)
def test_verba_pengurus(masuk, para, draf, nama, siapa, status):
    objek, data = VERBA_PENGURUS[nama](draf)
    jawaban = masuk(getattr(para, siapa)).post(alamat(nama, objek), data)
    assert jawaban.status_code == status
    assert draf.catatan.exists() is (status == 302 and nama != "hapus")
    assert Kegiatan.objects.filter(pk=draf.pk).exists() is not (status == 302 and nama == "hapus")


@pytest.mark.parametrize("nama", [n for n in VERBA_PENGURUS if n != "ubah"])
def test_verba_pengurus_hanya_post(masuk, para, draf, nama):
    objek, _ = VERBA_PENGURUS[nama](draf)
    assert masuk(para.budi).get(alamat(nama, objek)).status_code == 405


@pytest.mark.parametrize("nama", VERBA_PENGURUS)
def test_verba_pengurus_atas_yang_diajukan(masuk, para, draf, nama):
    objek, data = VERBA_PENGURUS[nama](draf)
    actions.ajukan(kegiatan=draf, oleh=para.budi.pengguna)
    jawaban = masuk(para.budi).post(alamat(nama, objek), data)
    assert jawaban.status_code == 422
    assert "tidak dapat diubah" in teks(jawaban)


@pytest.mark.parametrize("nama", VERBA_PUTUSAN)
@pytest.mark.parametrize(
    ("siapa", "status"),
    [
        ("maria", 302),
        ("tina", 302),
        ("budi", 403),
        ("sari", 403),
        ("kosmas", 403),
        ("joko", 403),
        ("bkd", 403),
        ("admin", 403),
    ],
)
def test_verba_putusan(masuk, para, bentuk, nama, siapa, status):
    ciri = {"terverifikasi": True} if nama == "batal_verifikasi" else {"diajukan": True}
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, **ciri)
    jawaban = masuk(getattr(para, siapa)).post(alamat(nama, kegiatan), VERBA_PUTUSAN[nama])
    assert jawaban.status_code == status
    assert kegiatan.catatan.exists() is (status == 302)


@pytest.mark.parametrize("nama", VERBA_PUTUSAN)
def test_putusan_di_luar_jangkauan_dan_bukan_post(masuk, para, bentuk, nama):
    kegiatan = KegiatanFactory(pegawai=para.joko, bentuk=bentuk.kursus, diajukan=True)
    maria = masuk(para.maria)
    assert maria.post(alamat(nama, kegiatan), VERBA_PUTUSAN[nama]).status_code == 404
    assert maria.get(alamat(nama, kegiatan)).status_code == 405


@pytest.mark.parametrize("nama", ["tolak", "batal_verifikasi"])
def test_putusan_tanpa_alasan(masuk, para, bentuk, nama):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, diajukan=True)
    jawaban = masuk(para.maria).post(alamat(nama, kegiatan), {"alasan": ""})
    assert jawaban.status_code == 422
    kegiatan.refresh_from_db()
    assert kegiatan.status == "diajukan"


@pytest.mark.parametrize(("siapa", "status"), [("budi", 302), ("maria", 302), ("sari", 403), ("joko", 404)])
def test_tarik_kembali(masuk, para, bentuk, siapa, status):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, diajukan=True)
    assert masuk(getattr(para, siapa)).post(alamat("tarik", kegiatan)).status_code == status
    assert kegiatan.catatan.filter(aksi="tarik").exists() is (status == 302)
    assert masuk(para.budi).get(alamat("tarik", kegiatan)).status_code == 405


def test_tarik_yang_sudah_diputuskan_ditolak(masuk, para, bentuk):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, terverifikasi=True)
    jawaban = masuk(para.budi).post(alamat("tarik", kegiatan))
    assert jawaban.status_code == 422
    assert "tidak dapat ditarik kembali" in teks(jawaban)


@pytest.mark.parametrize(
    ("ciri", "ada", "tiada"),
    [
        ({}, ["hapus", "ajukan"], ["batalkan", "tarik"]),
        ({"ditolak": True}, ["batalkan", "ajukan"], ["hapus", "tarik"]),
        ({"diajukan": True}, ["tarik"], ["hapus", "batalkan", "ajukan"]),
        ({"terverifikasi": True}, [], ["hapus", "batalkan", "ajukan", "tarik"]),
        ({"status": "dibatalkan", "diajukan_pada": KETIKA}, [], ["hapus", "batalkan", "ajukan", "tarik"]),
    ],
)
def test_tindakan_yang_ditawarkan_kepada_pemilik(masuk, para, bentuk, ciri, ada, tiada):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, **ciri)
    halaman = teks(masuk(para.budi).get(kegiatan.get_absolute_url()))
    assert all(f'action="{alamat(nama, kegiatan)}"' in halaman for nama in ada)
    assert not any(f'action="{alamat(nama, kegiatan)}"' in halaman for nama in tiada)


def catat(masuk, siapa, bentuk, **lain):
    return masuk(siapa).post(reverse("jp:catat"), ISI | {"bentuk": bentuk.pk} | lain)


@pytest.mark.parametrize(
    ("kode", "lain", "bidang", "kalimat"),
    [
        ("seminar", {"jumlah": "6"}, "jumlah", "melebihi 5 hari kalender"),
        ("seminar", {"jumlah": "1,5"}, "jumlah", "bilangan bulat"),
        ("coaching", {"tanggal_mulai": "2021-02-28", "jumlah": "1"}, "tanggal_selesai", "Catat per bulan"),
        ("kursus", {"jumlah": "5000"}, "jumlah", "melebihi 160 JP"),
        ("kursus", {"tanggal_selesai": "2205-03-05"}, "tanggal_selesai", "paling lambat"),
        ("kursus", {"tanggal_mulai": "1999-03-01"}, "tanggal_mulai", "mendahului pengangkatan"),
        ("kursus", {"jumlah": "0"}, "jumlah", "lebih dari 0"),
    ],
)
def test_alasan_mesin_di_samping_bidangnya(masuk, para, bentuk, kode, lain, bidang, kalimat):
    jawaban = catat(masuk, para.budi, getattr(bentuk, kode), **lain)
    assert jawaban.status_code == 422
    assert kalimat in " ".join(jawaban.context["form"].errors[bidang])
    assert f'value="{(ISI | lain)[bidang]}"' in teks(jawaban)
    assert not Kegiatan.objects.exists()


def test_semua_alasan_sekaligus(masuk, para, bentuk):
    jawaban = catat(masuk, para.budi, bentuk.coaching, tanggal_mulai="1999-02-28", jumlah="5000")
    assert set(jawaban.context["form"].errors) == {"tanggal_mulai", "tanggal_selesai", "jumlah"}


def perkiraan(masuk, siapa, bentuk, **lain):
    return masuk(siapa).get(reverse("jp:perkiraan"), ISI | {"bentuk": bentuk.pk} | lain)


def test_perkiraan_langsung_memakai_sisa_batas(masuk, para, bentuk):
    hari = {"tanggal_mulai": date(2021, 5, 3), "tanggal_selesai": date(2021, 5, 3), "jumlah": 2}
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.coaching, terverifikasi=True, **hari)
    isi = {"tanggal_mulai": "2021-05-24", "tanggal_selesai": "2021-05-24", "jumlah": "1"}
    (baris,) = perkiraan(masuk, para.budi, bentuk.coaching, **isi).context["tambahan"]
    assert (baris.tahun, baris.jp) == (2021, 0)
    assert perkiraan(masuk, para.maria, bentuk.coaching, **isi).context["tambahan"][0].jp == 2
    atas_nama = perkiraan(masuk, para.maria, bentuk.coaching, pegawai=para.budi.pk, **isi)
    assert atas_nama.context["tambahan"][0].jp == 0
    sendiri = perkiraan(masuk, para.budi, bentuk.coaching, kegiatan=kegiatan.pk, **isi | {"jumlah": "2"})
    assert sendiri.context["tambahan"][0].jp == 4


@pytest.mark.parametrize("kunci", ["pegawai", "kegiatan"])
def test_perkiraan_atas_orang_di_luar_jangkauan(masuk, para, bentuk, kunci):
    lain = KegiatanFactory(pegawai=para.joko, bentuk=bentuk.kursus)
    isi = {kunci: para.joko.pk if kunci == "pegawai" else lain.pk}
    assert perkiraan(masuk, para.budi, bentuk.kursus, **isi).status_code == 404


def test_putusan_atas_draf_ditolak(masuk, para, draf):
    jawaban = masuk(para.maria).post(alamat("terima", draf))
    assert jawaban.status_code == 422
    assert "tidak dapat diverifikasi" in teks(jawaban)


def test_tombol_menurut_orang_dan_keadaan(masuk, para, draf):
    lihat = lambda siapa: teks(masuk(siapa).get(alamat("kegiatan", draf)))  # noqa: E731
    assert alamat("ajukan", draf) in lihat(para.budi)
    assert alamat("ajukan", draf) not in lihat(para.sari)
    actions.ajukan(kegiatan=draf, oleh=para.budi.pengguna)
    assert alamat("terima", draf) in lihat(para.maria)
    assert alamat("terima", draf) not in lihat(para.budi)
    actions.verifikasi(kegiatan=draf, oleh=para.maria.pengguna)
    assert alamat("batal_verifikasi", draf) in lihat(para.maria)
    assert "4 JP diakui" in lihat(para.budi)


def test_alasan_penolakan_terlihat(masuk, para, bentuk):
    kegiatan = KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, ditolak=True)
    assert "Tidak terbaca" in teks(masuk(para.budi).get(alamat("kegiatan", kegiatan)))


# Recording


def test_catat_lewat_formulir(masuk, para, bentuk):
    jawaban = masuk(para.budi).post(reverse("jp:catat"), ISI | {"bentuk": bentuk.kursus.pk, "status": "terverifikasi"})
    kegiatan = Kegiatan.objects.get()
    assert jawaban.status_code == 302
    assert (kegiatan.pegawai, kegiatan.jumlah, kegiatan.status) == (para.budi, Decimal("4.5"), "draf")


def test_catat_salah_tampil_di_sebelah_bidangnya(masuk, para, bentuk):
    jawaban = masuk(para.budi).post(reverse("jp:catat"), ISI | {"bentuk": bentuk.seminar.pk, "jumlah": "9"})
    assert jawaban.status_code == 422
    assert "melebihi 5 hari kalender" in str(jawaban.context["form"].errors["jumlah"])
    assert "Kursus statistika" in teks(jawaban)
    terbalik = masuk(para.budi).post(
        reverse("jp:catat"), ISI | {"bentuk": bentuk.kursus.pk, "tanggal_selesai": "2021-02-01"}
    )
    assert "mendahului" in str(terbalik.context["form"].errors["tanggal_selesai"])


def test_catat_dengan_nilai_awal_dari_rencana(masuk, para, bentuk):
    jawaban = masuk(para.budi).get(reverse("jp:catat"), {"judul": "Magang BPS", "bentuk": "magang", "jumlah": "1"})
    assert 'value="Magang BPS"' in teks(jawaban)
    assert jawaban.context["form"].initial["bentuk"] == bentuk.magang
    assert masuk(para.budi).get(reverse("jp:catat"), {"bentuk": "antah"}).status_code == 200


def test_pilihan_bentuk_menjelaskan_tarif_dan_tanpa_tindakan_karier(masuk, para, bentuk):
    halaman = teks(masuk(para.budi).get(reverse("jp:catat")))
    assert "per hari 4 JP" in halaman
    assert "paling banyak 2 kali sebulan" in halaman
    assert "Rotasi" not in halaman


def test_catat_atas_nama(masuk, para, bentuk):
    isi = ISI | {"bentuk": bentuk.kursus.pk}
    assert masuk(para.maria).post(alamat("catat_untuk", para.budi), isi).status_code == 302
    assert Kegiatan.objects.get().pegawai == para.budi
    assert masuk(para.maria).post(alamat("catat_untuk", para.joko), isi).status_code == 404
    assert masuk(para.sari).post(alamat("catat_untuk", para.budi), isi).status_code == 403


def test_ubah_tersimpan_dan_tercatat_dalam_riwayat(masuk, para, draf):
    masuk(para.budi).post(alamat("ubah", draf), ISI | {"bentuk": draf.bentuk_id, "jumlah": "7"})
    draf.refresh_from_db()
    assert (draf.judul, draf.jumlah, draf.jp_perkiraan) == ("Kursus statistika", 7, 7)
    terakhir = draf.events.order_by("pgh_id").last()
    assert (terakhir.jumlah, terakhir.pgh_context.metadata["user"]) == (7, para.budi.pengguna.pk)


def test_ubah_menampilkan_isi_lama(masuk, para, draf):
    assert f'value="{draf.judul}"' in teks(masuk(para.budi).get(alamat("ubah", draf)))
    actions.ajukan(kegiatan=draf, oleh=para.budi.pengguna)
    assert masuk(para.budi).get(alamat("ubah", draf)).status_code == 302


@pytest.mark.parametrize(
    ("kode", "isi", "kalimat"),
    [
        ("seminar", {"jumlah": "3"}, "12 JP"),
        ("seminar", {"jumlah": "9"}, "melebihi 5 hari kalender"),
        ("magang", {}, "24 JP"),
        ("bimbingan_di_tempat_kerja", {}, "belum ada konversi"),
    ],
)
def test_perkiraan_langsung(masuk, para, bentuk, kode, isi, kalimat):
    isi = ISI | {"jumlah": "1", "bentuk": getattr(bentuk, kode).pk} | isi
    assert kalimat in teks(masuk(para.budi).get(reverse("jp:perkiraan"), isi))


def test_perkiraan_tanpa_isi(masuk, para, bentuk):
    assert "Pilih bentuk" in teks(masuk(para.budi).get(reverse("jp:perkiraan")))


# Evidence


def test_lampirkan_berkas_palsu(masuk, para, draf):
    jawaban = masuk(para.budi).post(
        alamat("lampirkan", draf), {"jenis": "a", "berkas": unggahan("a.pdf", b"MZ palsu")}
    )
    assert jawaban.status_code == 422
    assert "bukan PDF" in teks(jawaban)
    kosong = masuk(para.budi).post(alamat("lampirkan", draf), {"jenis": "a", "berkas": unggahan("a.pdf", b"")})
    assert "0 byte" in teks(kosong)
    aneh = masuk(para.budi).post(alamat("lampirkan", draf), {"jenis": "z", "berkas": unggahan()})
    assert aneh.status_code == 422


def test_separuh_bukti_c_disebut_di_halaman_dan_saat_diajukan(masuk, para, bentuk):
    kegiatan = BuktiFactory(kegiatan__pegawai=para.budi, kegiatan__bentuk=bentuk.kursus, jenis="c-hadir").kegiatan
    pesan = "lampirkan juga surat tugas atau undangan"
    assert pesan in teks(masuk(para.budi).get(kegiatan.get_absolute_url()))
    jawaban = masuk(para.budi).post(alamat("ajukan", kegiatan))
    assert (jawaban.status_code, pesan in teks(jawaban)) == (422, True)


def test_lampirkan_bukti_d(masuk, para, draf):
    jenjang = JenjangFactory(kode="jpt-pratama")
    isi = {"jenis": "d", "berkas": unggahan("d.png", isi_gambar()), "penerbit": "Kosmas"}
    assert masuk(para.budi).post(alamat("lampirkan", draf), isi).status_code == 422
    isi |= {"berkas": unggahan("d.png", isi_gambar()), "jenjang_penerbit": jenjang.pk}
    assert masuk(para.budi).post(alamat("lampirkan", draf), isi).status_code == 302
    assert draf.bukti.get(jenis="d").penerbit == "Kosmas"


@pytest.mark.parametrize(
    ("siapa", "status"),
    [
        ("budi", 200),
        ("sari", 200),
        ("maria", 200),
        ("kosmas", 200),
        ("joko", 404),
        ("bkd", 403),
        ("bpsdm", 403),
        ("admin", 403),
    ],
)
def test_alamat_berkas(masuk, para, draf, siapa, status):
    assert masuk(getattr(para, siapa)).get(alamat("bukti", draf.bukti.get())).status_code == status


def test_kepala_jawaban_berkas(masuk, para, draf):
    bukti = draf.bukti.get()
    jawaban = masuk(para.budi).get(alamat("bukti", bukti))
    assert jawaban["Content-Type"] == "application/pdf"
    assert jawaban["Content-Disposition"] == 'inline; filename="sertifikat.pdf"'
    assert jawaban["X-Content-Type-Options"] == "nosniff"
    assert jawaban.content.startswith(b"%PDF-")
    unduh = masuk(para.budi).get(alamat("bukti", bukti), {"unduh": "1"})
    assert unduh["Content-Disposition"].startswith("attachment")


def test_berkas_hilang_dari_penyimpanan(masuk, para, draf):
    bukti = draf.bukti.get()
    bukti.berkas.storage.delete(bukti.berkas.name)
    assert masuk(para.budi).get(alamat("bukti", bukti)).status_code == 404


def test_pembukaan_berkas_tercatat(masuk, para, draf, caplog):
    with caplog.at_level("INFO", logger="hris.akses"):
        masuk(para.maria).get(alamat("bukti", draf.bukti.get()))
    assert para.maria.nip in caplog.text


# Lists and pages


def test_kegiatan_saya_hanya_milik_sendiri_dan_tahun_itu(masuk, para, bentuk):
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, judul="Punya Budi")
    KegiatanFactory(pegawai=para.sari, bentuk=bentuk.kursus, judul="Punya Sari")
    halaman = teks(masuk(para.sari).get(reverse("jp:kegiatan_saya"), {"tahun": 2021}))
    assert "Punya Sari" in halaman
    assert "Punya Budi" not in halaman
    assert "Punya Sari" not in teks(masuk(para.sari).get(reverse("jp:kegiatan_saya"), {"tahun": 2022}))
    assert "Punya Sari" not in teks(masuk(para.sari).get(reverse("jp:kegiatan_saya"), {"tahun": 2021, "q": "lain"}))


def test_antrean_verifikasi(masuk, para, bentuk):
    for siapa in (para.budi, para.maria, para.joko):
        KegiatanFactory(pegawai=siapa, bentuk=bentuk.kursus, judul=f"Punya {siapa.nama}", diajukan=True)
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, judul="Masih draf")
    halaman = teks(masuk(para.maria).get(reverse("jp:verifikasi")))
    assert "Punya Budi Seran" in halaman
    assert not [kata for kata in ("Punya Maria", "Punya Joko", "Masih draf") if kata in halaman]
    assert "Punya Maria Bria" in teks(masuk(para.tina).get(reverse("jp:verifikasi"), {"q": "maria"}))


def test_jp_saya(masuk, para, bentuk):
    kegiatan = BuktiFactory(kegiatan__pegawai=para.budi, kegiatan__bentuk=bentuk.kursus).kegiatan
    actions.ajukan(kegiatan=kegiatan, oleh=para.budi.pengguna)
    menunggu = masuk(para.budi).get(reverse("jp:saya"), {"tahun": 2021})
    assert (menunggu.context["ikhtisar"].total, menunggu.context["ikhtisar"].jp_menunggu) == (0, 4)
    actions.verifikasi(kegiatan=kegiatan, oleh=para.maria.pengguna)
    jawaban = masuk(para.budi).get(reverse("jp:saya"), {"tahun": 2021})
    assert jawaban.context["ikhtisar"].total == 4
    assert "4 × 1 JP = 4 JP (Lampiran B 2.A.8)" in teks(jawaban)
    assert kegiatan.bukti.get().get_absolute_url() in teks(jawaban)


@pytest.mark.parametrize(
    ("siapa", "status"), [("budi", 200), ("sari", 200), ("maria", 200), ("joko", 404), ("bkd", 403)]
)
def test_jp_pegawai(masuk, para, bentuk, siapa, status):
    assert masuk(getattr(para, siapa)).get(alamat("pegawai", para.budi)).status_code == status


def test_pppk_diperingatkan_di_atas_24(masuk, para, bentuk):
    para.budi.jenis_asn = "PPPK"
    para.budi.save()
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, jumlah=25, terverifikasi=True)
    actions.hitung_ulang(pegawai=para.budi)
    assert "melebihi 24 JP" in teks(masuk(para.budi).get(reverse("jp:saya"), {"tahun": 2021}))


def test_capaian(masuk, para, bentuk, organisasi):
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.kursus, jumlah=20, terverifikasi=True)
    actions.hitung_ulang(pegawai=para.budi)
    StatusPegawaiFactory(pegawai=para.sari, jenis="cltn")
    jawaban = masuk(para.maria).get(reverse("jp:capaian"), {"tahun": 2021})
    halaman = teks(jawaban)
    assert (jawaban.context["tercapai"], jawaban.context["banyak"]) == (1, 5)
    assert "Sari Ndun: Cuti di luar tanggungan negara" in halaman
    assert "Joko Lain" not in halaman
    saring = {"tahun": 2021, "unit": organisasi.litbang.pk, "status": "tercapai"}
    assert masuk(para.maria).get(reverse("jp:capaian"), saring).context["banyak"] == 1
    assert masuk(para.maria).get(reverse("jp:capaian"), saring | {"status": "belum"}).context["banyak"] == 0


def test_capaian_tim_dan_ekspor(masuk, para, bentuk):
    halaman = teks(masuk(para.sari).get(reverse("jp:capaian")))
    assert "Budi Seran" in halaman
    assert "Maria Bria" not in halaman
    csv = masuk(para.sari).get(reverse("jp:capaian"), {"_export": "csv"})
    assert "Budi Seran" in teks(csv)
    assert "Maria Bria" not in teks(csv)
    assert masuk(para.maria).get(reverse("jp:capaian"), {"_export": "xlsx"}).status_code == 200


def test_aturan_menunjukkan_pertentangan_magang(masuk, para, bentuk):
    halaman = teks(masuk(para.bkd).get(reverse("jp:aturan")))
    assert "kolom Satuan menulis 20 JP" in halaman
    assert "belum ada konversi" in halaman
    assert "batas 3 JP sehari" in teks(masuk(para.bkd).get(reverse("jp:aturan"), {"kode": "perlan-10-2018"}))


def test_banding(masuk, para, bentuk):
    KegiatanFactory(pegawai=para.budi, bentuk=bentuk.magang, jumlah=1, terverifikasi=True)
    KegiatanFactory(pegawai=para.joko, bentuk=bentuk.magang, jumlah=1, terverifikasi=True)
    isi = {"lama": "", "baru": "perlan-10-2018", "tahun": "2021"}
    jawaban = masuk(para.maria).get(reverse("jp:banding"), isi)
    assert [(h.nama, h.lama, h.baru) for h in jawaban.context["hasil"]] == [("Budi Seran", 24, 20)]
    assert "Budi Seran" in teks(masuk(para.maria).get(reverse("jp:banding"), isi | {"_export": "csv"}))
    assert masuk(para.maria).get(reverse("jp:banding"), isi | {"baru": "antah"}).status_code == 200
    assert masuk(para.maria).get(reverse("jp:banding")).context["hasil"] is None


def hitung_kueri(klien, alamat_):
    klien.get(alamat_)
    with CaptureQueriesContext(
        connection,
    ) as kueri:
        assert klien.get(alamat_).status_code == 200
    return len(kueri)


@pytest.mark.parametrize("nama", ["kegiatan_saya", "verifikasi", "capaian", "saya"])
def test_banyak_kueri_tetap(masuk, para, bentuk, organisasi, nama):
    siapa = para.budi if nama in ("kegiatan_saya", "saya") else para.maria

    def tambah(banyak):
        for _ in range(banyak):
            orang = PegawaiFactory(jabatan=organisasi.peneliti) if nama in ("capaian", "verifikasi") else para.budi
            ciri = {"diajukan": True} if nama == "verifikasi" else {"terverifikasi": True}
            tanggal = date.today()
            kegiatan = KegiatanFactory(
                pegawai=orang, bentuk=bentuk.kursus, tanggal_mulai=tanggal, tanggal_selesai=tanggal, **ciri
            )
            BuktiFactory(kegiatan=kegiatan)
            actions.hitung_ulang(pegawai=orang)

    tambah(3)
    sedikit = hitung_kueri(masuk(siapa), reverse(f"jp:{nama}"))
    tambah(20)
    assert hitung_kueri(masuk(siapa), reverse(f"jp:{nama}")) == sedikit
    assert sedikit <= 15
