"""Pages and verbs, through the client."""

from datetime import timedelta
from io import BytesIO
from types import SimpleNamespace

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from hris.models import Pengguna
from idp import actions
from idp.models import IDP, ItemIDP
from tests.idp.factories import IDPFactory, ItemIDPFactory, RealisasiItemFactory
from tests.jp.factories import KegiatanFactory
from tests.pegawai.factories import PegawaiFactory, RiwayatJabatanFactory, StatusPegawaiFactory

# action, state before, drafter, who, data, state after
VERBA = [
    ("ajukan", "draf", None, "budi", {}, "diajukan"),
    ("terima", "menunggu-pegawai", "sari", "budi", {}, "disetujui"),
    ("setujui", "diajukan", None, "sari", {"catatan": "Baik"}, "disetujui"),
    ("verifikasi", "disetujui", None, "maria", {}, "diverifikasi"),
    ("tetapkan", "diverifikasi", None, "kosmas", {}, "ditetapkan"),
    ("kembalikan", "diajukan", None, "sari", {"alasan": "Perbaiki"}, "dikembalikan"),
    ("kembalikan", "diverifikasi", None, "kosmas", {"alasan": "Perbaiki"}, "dikembalikan"),
    ("batalkan", "disetujui", None, "maria", {"alasan": "Keliru"}, "dibatalkan"),
]
satu_per_verba = pytest.mark.parametrize(("aksi", "status", "penyusun", "siapa", "data", "hasil"), VERBA)


def kirim(masuk, siapa, aksi, idp, data=None):
    return masuk(siapa).post(reverse(f"idp:{aksi}", args=[idp.pk]), data or {})


@satu_per_verba
def test_verba_berjalan_dan_tercatat(masuk, para, rencana, aksi, status, penyusun, siapa, data, hasil):
    idp = rencana(status, oleh=getattr(para, penyusun or "budi"))
    jawaban = kirim(masuk, getattr(para, siapa), aksi, idp, data | {"langkah": idp.langkah})
    assert jawaban.status_code == 302, jawaban.content.decode()[-3000:]
    idp.refresh_from_db()
    assert idp.status == hasil
    assert idp.catatan_alur.filter(aksi=aksi, pegawai=getattr(para, siapa)).exists()


@satu_per_verba
def test_verba_tetangga_404_tanpa_izin_403_get_405(
    masuk, para, rencana, tetangga, aksi, status, penyusun, siapa, data, hasil
):
    idp = rencana(status, oleh=getattr(para, penyusun or "budi"))
    assert kirim(masuk, tetangga.joko, aksi, idp, data).status_code == 404
    assert kirim(masuk, para.bkd, aksi, idp, data).status_code == 403
    assert masuk(getattr(para, siapa)).get(reverse(f"idp:{aksi}", args=[idp.pk])).status_code == 405
    idp.refresh_from_db()
    assert idp.status == status


@satu_per_verba
def test_verba_keadaan_salah_ditolak(masuk, para, rencana, aksi, status, penyusun, siapa, data, hasil):
    idp = rencana("ditetapkan")
    jawaban = kirim(masuk, getattr(para, siapa), aksi, idp, data)
    assert jawaban.status_code == 422
    assert "wewenang Anda" in jawaban.content.decode()
    idp.refresh_from_db()
    assert idp.status == "ditetapkan"


def test_kembalikan_tanpa_alasan(masuk, para, rencana):
    jawaban = kirim(masuk, para.sari, "kembalikan", rencana("diajukan"), {"alasan": ""})
    assert jawaban.status_code == 422
    assert "Alasan wajib diisi" in jawaban.content.decode()


def test_klik_ganda_ditolak(masuk, para, rencana):
    idp = rencana("diajukan", pegawai=para.tina)
    langkah = {"langkah": idp.langkah}
    assert kirim(masuk, para.maria, "setujui", idp, langkah).status_code == 302
    jawaban = kirim(masuk, para.maria, "setujui", idp, langkah)
    assert jawaban.status_code == 422
    assert "sudah berpindah" in jawaban.content.decode()


def test_lewati_jabatan_kosong(masuk, para, rencana, tetangga):
    idp = rencana("diajukan")
    assert kirim(masuk, para.maria, "lewati_kosong", idp).status_code == 422
    StatusPegawaiFactory(pegawai=para.sari)
    assert kirim(masuk, tetangga.joko, "lewati_kosong", idp).status_code == 404
    assert kirim(masuk, para.budi, "lewati_kosong", idp).status_code == 403
    assert kirim(masuk, para.maria, "lewati_kosong", idp).status_code == 302


def test_ubah_rencana(masuk, para, rencana, tetangga):
    idp = rencana("ditetapkan")
    assert kirim(masuk, tetangga.joko, "ubah_rencana", idp).status_code == 404
    jawaban = kirim(masuk, para.budi, "ubah_rencana", idp)
    baru = IDP.objects.terbuka().get(pegawai=para.budi)
    assert jawaban.url == baru.get_absolute_url()
    assert kirim(masuk, para.budi, "ubah_rencana", baru).status_code == 422


def test_susun(masuk, para, tahun, tetangga):
    alamat = reverse("idp:susun", args=[para.budi.pk])
    assert masuk(tetangga.joko).post(alamat, {"tahun": tahun}).status_code == 404
    assert masuk(para.admin).post(alamat, {"tahun": tahun}).status_code == 403
    assert masuk(para.budi).get(alamat).status_code == 405
    assert masuk(para.budi).post(alamat, {"tahun": "x"}).status_code == 422
    assert masuk(para.maria).post(alamat, {"tahun": tahun}).status_code == 422
    assert masuk(para.budi).post(alamat, {"tahun": tahun}).status_code == 302
    assert masuk(para.sari).post(alamat, {"tahun": tahun}).status_code == 422
    assert IDP.objects.get().catatan_alur.get().aksi == "susun"


@pytest.fixture
def isian(isi):
    return isi | {"bentuk": isi["bentuk"].pk, "jumlah": "12,5", "biaya": "Rp1.500.000"}


def test_butir_ditulis_dan_diubah(masuk, para, rencana, isian):
    idp = rencana()
    klien = masuk(para.budi)
    assert "JP" in klien.get(reverse("idp:item_baru", args=[idp.pk])).content.decode()
    jawaban = klien.post(reverse("idp:item_baru", args=[idp.pk]), isian)
    assert jawaban.status_code == 302, jawaban.context["form"].errors
    butir = ItemIDP.objects.latest("pk")
    assert (butir.jp_rencana, butir.biaya) == (12.5, 1500000)
    alamat = reverse("idp:item_ubah", args=[butir.pk])
    assert klien.get(alamat).status_code == 200
    jawaban = klien.post(alamat, isian | {"jumlah": "8"})
    assert jawaban.status_code == 302, jawaban.context["form"].errors
    butir.refresh_from_db()
    assert butir.jp_rencana == 8


def test_butir_keliru_ditunjukkan(masuk, para, rencana, isian):
    alamat = reverse("idp:item_baru", args=[rencana().pk])
    jawaban = masuk(para.budi).post(alamat, isian | {"judul": "", "sebab": "", "jumlah": "0"})
    assert jawaban.status_code == 422
    assert ItemIDP.objects.count() == 1
    assert "Kursus" in jawaban.content.decode()


def test_butir_bukan_milik_atau_bukan_saatnya(masuk, para, rencana, isian, tetangga):
    idp = rencana()
    alamat = reverse("idp:item_baru", args=[idp.pk])
    ubah = reverse("idp:item_ubah", args=[idp.item.get().pk])
    hapus = reverse("idp:item_hapus", args=[idp.item.get().pk])
    for tempat in (alamat, ubah, hapus):
        assert masuk(tetangga.joko).post(tempat, isian).status_code == 404
        assert masuk(para.bkd).post(tempat, isian).status_code == 403
    assert masuk(para.sari).get(alamat).status_code == 403
    assert masuk(para.sari).post(hapus).status_code == 422
    assert masuk(para.budi).get(hapus).status_code == 405
    assert masuk(para.budi).post(hapus).status_code == 302
    assert not idp.item.exists()


def test_perkiraan(masuk, para, rencana, isi, tetangga):
    alamat = reverse("idp:perkiraan", args=[rencana().pk])
    jawaban = masuk(para.budi).get(alamat, {"bentuk": isi["bentuk"].pk, "jumlah": "3,5", "item": ""})
    assert "3,5 JP" in jawaban.content.decode()
    assert "15,5" in jawaban.content.decode()
    assert masuk(para.budi).get(alamat, {"bentuk": "x"}).status_code == 200
    assert masuk(tetangga.joko).get(alamat).status_code == 404


def test_halaman_saya(masuk, para, rencana, tahun):
    halaman = masuk(para.budi).get(reverse("idp:saya")).content.decode()
    assert f"Susun IDP {tahun}" in halaman
    rencana("diajukan")
    halaman = masuk(para.budi).get(reverse("idp:saya")).content.decode()
    assert "Kepala Bidang Penelitian" in halaman
    assert f"Susun IDP {tahun}" not in halaman


def test_halaman_saya_di_luar_cakupan(masuk, para):
    StatusPegawaiFactory(pegawai=para.budi, jenis="cltn")
    halaman = masuk(para.budi).get(reverse("idp:saya")).content.decode()
    assert "di luar cakupan" in halaman
    assert "Susun IDP" not in halaman


@pytest.mark.parametrize("status", ["draf", "diajukan", "disetujui", "diverifikasi", "ditetapkan"])
def test_rincian_bagi_setiap_pembaca(masuk, para, rencana, tetangga, status):
    idp = rencana(status)
    alamat = idp.get_absolute_url()
    for siapa in (para.budi, para.sari, para.maria, para.kosmas):
        assert "Kursus data" in masuk(siapa).get(alamat).content.decode()
    assert masuk(tetangga.joko).get(alamat).status_code == 404
    assert masuk(para.admin).get(alamat).status_code == 403


def test_rincian_menawarkan_hanya_yang_boleh(masuk, para, rencana):
    alamat = rencana("diajukan").get_absolute_url()
    assert 'data-aksi="setujui"' in masuk(para.sari).get(alamat).content.decode()
    assert 'data-aksi="setujui"' not in masuk(para.kosmas).get(alamat).content.decode()
    assert 'data-aksi="lewati_kosong"' not in masuk(para.maria).get(alamat).content.decode()


BERIKUTNYA = "Berikutnya dalam antrean"


def test_sesudah_memverifikasi_yang_terlama_ditawarkan(masuk, para, rencana):
    muda, tua, putus = [rencana("disetujui", pegawai=siapa) for siapa in (para.yosef, para.sari, para.budi)]
    IDP.objects.filter(pk=tua.pk).update(menunggu_sejak=tua.menunggu_sejak - timedelta(days=3))
    klien = masuk(para.maria)
    assert BERIKUTNYA not in klien.get(putus.get_absolute_url()).content.decode()
    jawaban = klien.post(reverse("idp:verifikasi", args=[putus.pk]), follow=True)
    assert jawaban.context["berikut"] == tua and BERIKUTNYA in jawaban.content.decode()
    assert BERIKUTNYA not in masuk(para.budi).get(putus.get_absolute_url()).content.decode()
    IDP.objects.filter(pk__in=[muda.pk, tua.pk]).update(status="draf")
    assert masuk(para.maria).get(putus.get_absolute_url()).context["berikut"] is None


def test_rencana_sendiri_yang_dikembalikan_bukan_antrean(masuk, para, rencana):
    sendiri = rencana("disetujui", pegawai=para.sari)
    actions.kembalikan(idp=sendiri, oleh=para.maria.pengguna, alasan="Lengkapi")
    putus = rencana("disetujui")
    assert IDP.objects.menunggu(para.sari.pengguna).get() == sendiri
    assert masuk(para.sari).get(putus.get_absolute_url()).context["berikut"] is None


def test_hanya_jabatan_kosong_yang_ditawarkan_dilewati(masuk, para, rencana):
    alamat = rencana("diajukan").get_absolute_url()
    StatusPegawaiFactory(pegawai=para.sari)
    assert 'data-aksi="lewati_kosong"' in masuk(para.maria).get(alamat).content.decode()


def test_tim(masuk, para, rencana, tahun):
    StatusPegawaiFactory(pegawai=para.tina, jenis="cltn")
    rencana("diajukan")
    halaman = masuk(para.kosmas).get(reverse("idp:tim")).content.decode()
    assert "Belum ada IDP" in halaman
    assert "Cuti di luar tanggungan negara" in halaman
    halaman = masuk(para.sari).get(reverse("idp:tim")).content.decode()
    assert "Menunggu tindakan Anda" in halaman
    assert "Maria" not in halaman
    kosong = masuk(para.kosmas).get(reverse("idp:tim"), {"status": "belum"}).content.decode()
    assert "Budi Seran" not in kosong


def test_daftar_menyebut_yang_belum_dan_yang_di_luar(masuk, para, rencana):
    rencana("diajukan")
    StatusPegawaiFactory(pegawai=para.yosef, jenis="cltn")
    halaman = masuk(para.maria).get(reverse("idp:daftar")).content.decode()
    assert "4 pegawai belum memiliki IDP" in halaman
    assert "Yosef Kono: Cuti di luar tanggungan negara" in halaman
    assert "Joko" not in halaman


def test_daftar_dan_saringan(masuk, para, rencana, organisasi, tetangga):
    alamat = rencana("diverifikasi").get_absolute_url()
    IDPFactory(pegawai=tetangga.staf)
    klien = masuk(para.kosmas)
    halaman = klien.get(reverse("idp:daftar")).content.decode()
    assert "Budi Seran" in halaman
    assert "Staf Lain" not in halaman
    assert 'name="pilih"' in halaman
    assert "Budi Seran" in klien.get(reverse("idp:daftar"), {"menunggu": "on"}).content.decode()
    for saringan in ({"status": "draf"}, {"unit": organisasi.subbag.pk}, {"cari": "zzz"}, {"tahun": 2020}):
        assert alamat not in klien.get(reverse("idp:daftar"), saringan).content.decode()
    maria = masuk(para.maria).get(reverse("idp:daftar")).content.decode()
    assert 'name="pilih"' not in maria


def test_keping_hanya_menyebut_saringan_yang_dipakai(masuk, para, rencana):
    """An empty tick box asks for nothing, so nothing says "Menunggu saya: tidak"."""
    rencana("diverifikasi")
    klien = masuk(para.kosmas)
    sendiri = klien.get(reverse("idp:daftar"), {"status": "diverifikasi"}).context["keping"]
    assert [(label, kata) for label, kata, _ in sendiri] == [("Status", "Diverifikasi kepegawaian")]
    dua = klien.get(reverse("idp:daftar"), {"status": "diverifikasi", "menunggu": "on"}).context["keping"]
    assert [label for label, _, _ in dua] == ["Status", "Menunggu saya"]


@pytest.mark.parametrize("ekstensi", ["csv", "xlsx"])
def test_daftar_diekspor(masuk, para, rencana, ekstensi):
    rencana("diajukan")
    jawaban = masuk(para.kosmas).get(reverse("idp:daftar"), {"_export": ekstensi})
    assert jawaban.status_code == 200
    if ekstensi == "csv":
        assert "Budi Seran" in jawaban.content.decode()
        assert "<" not in jawaban.content.decode()


def test_tetapkan_banyak(masuk, para, rencana):
    siap, belum = rencana("diverifikasi"), rencana("disetujui", pegawai=para.sari)
    alamat = reverse("idp:tetapkan_banyak")
    assert masuk(para.maria).post(alamat, {"pilih": [siap.pk]}).status_code == 403
    assert masuk(para.kosmas).get(alamat).status_code == 405
    assert masuk(para.kosmas).post(alamat, {}).status_code == 422
    jawaban = masuk(para.kosmas).post(alamat, {"pilih": [siap.pk, belum.pk]}, follow=True)
    assert "1 IDP ditetapkan, 1 ditolak" in jawaban.content.decode()
    siap.refresh_from_db()
    assert siap.status == "ditetapkan"


def test_tetapkan_banyak_di_luar_jangkauan(masuk, rencana, tetangga):
    siap = rencana("diverifikasi")
    assert masuk(tetangga.joko).post(reverse("idp:tetapkan_banyak"), {"pilih": [siap.pk]}).status_code == 422
    siap.refresh_from_db()
    assert siap.status == "diverifikasi"


@pytest.fixture(params=["plt", "plh"])
def plt_kepala(request, para, organisasi):
    """Yosef, the secretary, acts as head today; the head himself is away and holds no role of his own."""
    StatusPegawaiFactory(pegawai=para.kosmas, jenis="cltn")
    hari = timezone.localdate()
    masa = DateRange(hari, hari + timedelta(days=1))
    RiwayatJabatanFactory(pegawai=para.yosef, jabatan=organisasi.kepala, jenis=request.param, masa=masa)
    return SimpleNamespace(pengguna=para.yosef.pengguna, sebutan=f"{request.param.title()}. Kepala Badan")


def test_plt_kepala_mendapat_daftar_menu_dan_antrean(masuk, para, rencana, plt_kepala):
    idp = rencana("diverifikasi")
    klien = masuk(plt_kepala)
    beranda = klien.get("/")
    assert f'href="{reverse("idp:daftar")}"' in beranda.content.decode()
    [blok] = [satu for satu in beranda.context["blok"] if satu.kunci == "tetapkan"]
    assert [baris.tautan for baris in blok.baris] == [idp.get_absolute_url()]
    halaman = klien.get(reverse("idp:daftar"), {"menunggu": "on"}).content.decode()
    assert "Budi Seran" in halaman and 'name="pilih"' in halaman


def test_plt_kepala_menetapkan_banyak_dan_tercatat_jabatannya(masuk, para, rencana, plt_kepala):
    daftar = [rencana("diverifikasi"), rencana("diverifikasi", pegawai=para.sari)]
    data = {"pilih": [idp.pk for idp in daftar]}
    jawaban = masuk(plt_kepala).post(reverse("idp:tetapkan_banyak"), data, follow=True)
    assert "2 IDP ditetapkan." in jawaban.content.decode()
    for idp in daftar:
        assert idp.catatan_alur.get(aksi="tetapkan").sebagai == plt_kepala.sebutan
    assert plt_kepala.sebutan in masuk(para.budi).get(daftar[0].get_absolute_url()).content.decode()


def test_wewenang_plt_kepala_berakhir_dengan_masanya(masuk, para, rencana, plt_kepala):
    idp = rencana("diverifikasi")
    besok = timezone.now() + timedelta(days=1)
    with time_machine.travel(besok, tick=False):
        klien = masuk(Pengguna.objects.get(pk=plt_kepala.pengguna.pk))
        assert klien.get(reverse("idp:daftar")).status_code == 403
        assert klien.post(reverse("idp:tetapkan_banyak"), {"pilih": [idp.pk]}).status_code == 403
        assert kirim(masuk, Pengguna.objects.get(pk=plt_kepala.pengguna.pk), "tetapkan", idp).status_code == 403
    with pytest.raises(ValidationError, match="wewenang"):
        actions.tetapkan(idp=idp, oleh=plt_kepala.pengguna, sekarang=besok)


def test_kepala_badan_lain_tidak_menetapkan(masuk, para, rencana):
    """Joko heads another agency by his post: permission yes, reach no."""
    idp = rencana("diverifikasi")
    assert kirim(masuk, para.joko, "tetapkan", idp).status_code == 404
    assert masuk(para.joko).post(reverse("idp:tetapkan_banyak"), {"pilih": [idp.pk]}).status_code == 422
    assert "Budi" not in masuk(para.joko).get(reverse("idp:daftar")).content.decode()


def test_hubungkan_dan_lepaskan(masuk, para, rencana, tetangga):
    idp = rencana("ditetapkan")
    butir = idp.item.get()
    kegiatan = KegiatanFactory(
        pegawai=para.budi,
        judul="Ikut kursus",
        tanggal_mulai=f"{idp.tahun}-01-02",
        tanggal_selesai=f"{idp.tahun}-01-03",
    )
    assert "Ikut kursus" in masuk(para.budi).get(idp.get_absolute_url()).content.decode()
    alamat = reverse("idp:hubungkan", args=[butir.pk])
    assert masuk(tetangga.joko).post(alamat, {"kegiatan": kegiatan.pk}).status_code == 404
    assert masuk(para.sari).post(alamat, {"kegiatan": kegiatan.pk}).status_code == 422
    assert masuk(para.budi).post(alamat, {"kegiatan": KegiatanFactory().pk}).status_code == 422
    assert masuk(para.budi).post(alamat, {"kegiatan": kegiatan.pk}).status_code == 302
    lepas = reverse("idp:lepaskan", args=[butir.realisasi.get().pk])
    assert masuk(tetangga.joko).post(lepas).status_code == 404
    assert masuk(para.bkd).post(lepas).status_code == 403
    assert masuk(para.sari).post(lepas).status_code == 422
    assert masuk(para.budi).post(lepas).status_code == 302
    assert not butir.realisasi.exists()


def test_tab_pegawai(masuk, para, rencana, tetangga):
    rencana("diajukan")
    alamat = reverse("idp:pegawai", args=[para.budi.pk])
    assert "Diajukan" in masuk(para.sari).get(alamat).content.decode()
    assert masuk(tetangga.joko).get(alamat).status_code == 404


@pytest.mark.lambat
def test_cetak(masuk, para, rencana, tetangga):
    alamat = reverse("idp:cetak", args=[rencana("ditetapkan").pk])
    jawaban = masuk(para.budi).get(alamat)
    assert jawaban["Content-Type"] == "application/pdf"
    halaman = [satu.extract_text() for satu in PdfReader(BytesIO(jawaban.content)).pages]
    teks = " ".join(" ".join(halaman).split())
    assert len(halaman) == 1 and "Kursus data" in teks
    assert "Kepala Bidang Penelitian" in teks
    assert masuk(tetangga.joko).get(alamat).status_code == 404


@pytest.mark.parametrize("nama", ["daftar", "tim"])
def test_banyak_kueri_tetap(masuk, para, organisasi, nama, django_assert_max_num_queries):
    def isi(banyak):
        for _ in range(banyak):
            pegawai = PegawaiFactory()
            RiwayatJabatanFactory(pegawai=pegawai, jabatan=organisasi.peneliti)
            ItemIDPFactory(idp=IDPFactory(diajukan=True, jabatan_penanggung=organisasi.kabid, pegawai=pegawai))

    klien = masuk(para.kosmas)
    isi(3)
    klien.get(reverse(f"idp:{nama}"))
    with django_assert_max_num_queries(30) as sedikit:
        klien.get(reverse(f"idp:{nama}"))
    isi(20)
    with django_assert_max_num_queries(len(sedikit)):
        klien.get(reverse(f"idp:{nama}"))
    assert len(sedikit) <= 15


def test_kueri_rincian_tidak_tumbuh(masuk, para, rencana, bentuk, django_assert_max_num_queries):
    idp = rencana("ditetapkan")
    klien = masuk(para.budi)
    klien.get(idp.get_absolute_url())
    RealisasiItemFactory(item=idp.item.get())
    with django_assert_max_num_queries(60) as sedikit:
        klien.get(idp.get_absolute_url())
    for _ in range(10):
        RealisasiItemFactory(item=ItemIDPFactory(idp=idp, bentuk=bentuk))
    with django_assert_max_num_queries(len(sedikit)):
        klien.get(idp.get_absolute_url())


def test_rekap_status(para, rencana, tahun):
    rencana("diajukan")
    rencana("ditetapkan", pegawai=para.sari)
    rekap = IDP.objects.terjangkau(para.maria.pengguna).rekap_status(tahun)
    assert (rekap["diajukan"], rekap["ditetapkan"], rekap["draf"]) == (1, 1, 0)


def test_perkiraan_menggantikan_butir_yang_diubah_dan_tanpa_aturan(masuk, para, rencana, isi):
    idp = rencana()
    alamat = reverse("idp:perkiraan", args=[idp.pk])
    kueri = {"bentuk": isi["bentuk"].pk, "jumlah": "7", "item": idp.item.get().pk}
    assert "7 dari 20 JP" in masuk(para.budi).get(alamat, kueri).content.decode()
    isi["bentuk"].aturan.all().delete()
    isi["bentuk"].aturan.model._meta.get_field("aturan").related_model.objects.update(aktif=False)
    assert "12 dari 20 JP" in masuk(para.budi).get(alamat, kueri).content.decode()
