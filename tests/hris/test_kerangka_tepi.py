"""The frame's edges: years that are none, tabs and menu by role, the gallery, jobs, trees under random moves."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from hris import galeri, konteks, menu, pekerjaan, tab
from hris.alamat import nomor_dari, tahun_dari
from hris.middleware import IkonMiddleware
from hris.models import Pekerjaan
from hris.peran import KETENTUAN, Izin, Peran, izin_dari
from hris.templatetags.hris import LENCANA, ikon_dirujuk
from pegawai.models import UnitKerja
from tests.hris.factories import PekerjaanFactory
from tests.pegawai.factories import UnitKerjaFactory

PANJANG = "9" * 5000
"""More digits than Python turns into a number."""


def isi(jawaban) -> str:
    return jawaban.content.decode()


# --- year -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("teks", ["", "1999", "2100", "20", "20260", " 2026", "2026\n", "20x6", "20٢٦", PANJANG])
def test_yang_bukan_tahun_abad_ini(teks):
    assert tahun_dari(teks) is None


@given(st.integers(2000, 2099))
def test_setiap_tahun_abad_ini_terbaca(tahun):
    assert tahun_dari(str(tahun)) == tahun


def test_tahun_yang_terlalu_panjang_tidak_merusak(masuk, para):
    klien = masuk(para.budi)
    assert klien.post(reverse("tahun"), {"tahun": PANJANG}).status_code == 302
    assert klien.get("/", {"tahun": PANJANG[:1500]}).status_code == 200
    assert "tahun" not in klien.session


@pytest.mark.parametrize("nama", ["semester", "semester_pdf", "semester_xlsx"])
def test_unit_yang_terlalu_panjang_404(masuk, para, nama):
    assert masuk(para.maria).get(reverse(f"laporan:{nama}"), {"unit": PANJANG}).status_code == 404


@pytest.mark.parametrize("teks", ["", "-1", "1.5", " 1", "abc", "9" * 19, "9" * 5000])
def test_bukan_nomor_baris(teks):
    assert nomor_dari(teks) is None


@pytest.mark.parametrize("nomor", [0, 7, 2_147_483_648, 10**18 - 1])
def test_nomor_baris(nomor):
    assert nomor_dari(str(nomor)) == nomor


def test_tahun_alamat_mendahului_sesi_dan_sesi_mendahului_hari_ini(masuk, para):
    klien = masuk(para.budi)
    kini = timezone.localdate().year
    assert klien.get("/").wsgi_request.tahun == kini
    klien.post(reverse("tahun"), {"tahun": "2021"})
    assert klien.get("/").wsgi_request.tahun == 2021
    assert klien.get("/", {"tahun": "2023"}).wsgi_request.tahun == 2023
    assert klien.get("/", {"tahun": "1066"}).wsgi_request.tahun == 2021


@pytest.mark.parametrize(("tahun", "banyak"), [(2026, 5), (2023, 5), (2027, 5), (2022, 6), (2050, 6)])
def test_tahun_pilihan_selalu_ditawarkan(tahun, banyak):
    from datetime import date

    tawaran = konteks._pilihan_tahun(SimpleNamespace(hari_ini=date(2026, 11, 24), tahun=tahun))
    assert tahun in tawaran and len(tawaran) == banyak and tawaran == sorted(tawaran, reverse=True)


# --- icons ----------------------------------------------------------------------------------------------------------


def test_rujukan_ikon_hanya_selama_jawaban_juga_bila_gagal():
    def gagal(permintaan):
        assert ikon_dirujuk.get() is True
        raise RuntimeError

    with pytest.raises(RuntimeError):
        IkonMiddleware(gagal)(None)
    assert ikon_dirujuk.get() is False


# --- tabs and menu --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "kode"),
    [
        ("budi", ["profil", "kompetensi", "kinerja", "idp", "jp", "riwayat"]),
        ("maria", ["profil", "kompetensi", "kinerja", "idp", "jp", "riwayat"]),
        ("bkd", []),
        ("admin", []),
    ],
)
def test_tab_orang_menurut_izin(para, siapa, kode):
    pengguna = getattr(getattr(para, siapa), "pengguna", None) or getattr(para, siapa)
    hasil = tab.tab_untuk(pengguna, para.budi.pk)
    assert [satu["kode"] for satu in hasil] == kode
    assert all(str(para.budi.pk) in satu["alamat"] for satu in hasil)


def test_modul_yang_tidak_terpasang_tidak_punya_tab(para, monkeypatch):
    asing = tab.Tab("asing", "Asing", "asing:orang", (Izin.PEGAWAI_LIHAT,))
    monkeypatch.setattr(tab, "TAB", (asing, *tab.TAB))
    assert "asing" not in [satu["kode"] for satu in tab.tab_untuk(para.budi.pengguna, para.budi.pk)]


@pytest.mark.parametrize("siapa", ["budi", "sari", "maria", "kosmas", "bkd", "bpsdm", "admin"])
def test_setiap_butir_menu_terbuka_bagi_yang_melihatnya(masuk, para, siapa):
    orang = getattr(para, siapa)
    klien = masuk(orang)
    permintaan = SimpleNamespace(user=getattr(orang, "pengguna", orang), path="/")
    butir = [satu for _, semua in menu.menu_untuk(permintaan) for satu in semua]
    assert {satu["alamat"]: klien.get(satu["alamat"], follow=True).status_code for satu in butir} == {
        satu["alamat"]: 200 for satu in butir
    }


def test_menu_menandai_daftar_asal_pembaca(para):
    permintaan = SimpleNamespace(user=para.maria.pengguna, path="/idp/7/", jalan_menu=reverse("idp:daftar"))
    [aktif] = [satu for _, semua in menu.menu_untuk(permintaan) for satu in semua if satu["aktif"]]
    assert (aktif["alamat"], aktif["di_sini"]) == (reverse("idp:daftar"), False)


# --- roles ----------------------------------------------------------------------------------------------------------


def test_izin_gabungan_adalah_gabungan_izin():
    dua = izin_dari([Peran.BKD, "admin"])
    assert dua == set(map(str, KETENTUAN[Peran.BKD].izin)) | set(map(str, KETENTUAN[Peran.ADMIN].izin))
    assert izin_dari([]) == frozenset()
    with pytest.raises(ValueError, match="hantu"):
        izin_dari(["hantu"])


def test_setiap_izin_dipegang_suatu_peran_dan_setiap_peran_berkalimat():
    assert set().union(*(satu.izin for satu in KETENTUAN.values())) == set(Izin)
    assert set(KETENTUAN) == set(Peran)
    assert all(satu.kalimat.endswith(".") and satu.izin for satu in KETENTUAN.values())


# --- gallery --------------------------------------------------------------------------------------------------------


def test_galeri_memuat_setiap_lencana_dan_isian_yang_salah(rf):
    isi = galeri.konteks(rf.get("/galeri/"))
    assert isi["lencana_semua"] == list(LENCANA)
    salah = isi["formulir_salah"].errors
    assert {"angka", "tanggal", "pilihan", "radio", "berkas", "setuju", "__all__"} == set(salah)
    assert isi["formulir_salah"]["teks"].value() == "yang sudah diketik"


@pytest.mark.parametrize(("kueri", "pertama"), [("", "Nama Pegawai 1"), ("?sort=-nama", "Nama Pegawai 9")])
def test_tabel_galeri_dapat_diurutkan(rf, kueri, pertama):
    tabel = galeri.konteks(rf.get(f"/galeri/{kueri}"))["tabel"]
    assert next(iter(tabel.page.object_list)).record["nama"] == pertama
    assert len(tabel.page.object_list) == 10


# --- jobs -----------------------------------------------------------------------------------------------------------


def test_pekerjaan_yang_sudah_berakhir_tidak_maju_lagi(db):
    satu = PekerjaanFactory(jumlah=8)
    pekerjaan.akhiri(pekerjaan_id=satu.pk, gagal=True, pesan="Berkas rusak.")
    pekerjaan.maju(pekerjaan_id=satu.pk, kemajuan=5, jumlah=8)
    satu.refresh_from_db()
    assert (satu.status, satu.kemajuan, satu.pesan) == (Pekerjaan.Status.GAGAL, 0, "Berkas rusak.")


def test_kemajuan_tidak_melebihi_jumlah(db):
    satu = PekerjaanFactory(jumlah=8)
    pekerjaan.maju(pekerjaan_id=satu.pk, kemajuan=99, jumlah=8)
    satu.refresh_from_db()
    assert (satu.status, satu.kemajuan, satu.persen) == (Pekerjaan.Status.JALAN, 8, 100)
    satu.full_clean()


def test_pekerjaan_gagal_disebut_dengan_sebabnya(masuk, para):
    satu = pekerjaan.buat(jenis="uji", judul="Impor contoh", oleh=para.maria.pengguna)
    pekerjaan.akhiri(pekerjaan_id=satu.pk, gagal=True, pesan="<b>Berkas</b> rusak.")
    halaman = isi(masuk(para.maria).get(reverse("pekerjaan", args=[satu.pk])))
    assert "&lt;b&gt;Berkas&lt;/b&gt; rusak." in halaman and "hx-trigger" not in halaman


def test_halaman_pekerjaan_hanya_dibaca(masuk, para):
    satu = PekerjaanFactory(oleh=para.maria.pengguna)
    assert masuk(para.maria).post(reverse("pekerjaan", args=[satu.pk])).status_code == 405


# --- trees ----------------------------------------------------------------------------------------------------------


def keturunan(induk: dict[int, int | None], akar: int) -> set[int]:
    """Return a subtree's nodes by walking up from each, the slow and plain way."""

    def leluhur(satu):
        while satu is not None:
            yield satu
            satu = induk[satu]

    return {satu for satu in induk if akar in leluhur(satu)}


@pytest.mark.django_db
@given(st.lists(st.integers(0, 6), min_size=3, max_size=7), st.lists(st.tuples(st.integers(0, 6), st.integers(-1, 6))))
def test_jalur_benar_sesudah_pindah_apa_pun(letak, pindah):
    with transaction.atomic():
        semua, induk = [], {}
        for urut, atas in enumerate(letak):
            satu = UnitKerjaFactory(induk=semua[atas % urut] if urut else None)
            semua.append(satu)
            induk[satu.pk] = satu.induk_id
        for siapa, ke in pindah:
            satu, tujuan = semua[siapa % len(semua)].pk, semua[ke % len(semua)].pk if ke >= 0 else None
            if tujuan is None or tujuan not in keturunan(induk, satu):
                UnitKerja.objects.filter(pk=satu).update(induk=tujuan)
                induk[satu] = tujuan
        for satu in UnitKerja.objects.filter(pk__in=induk):
            assert {baris.pk for baris in UnitKerja.objects.di_bawah(satu.jalur)} == keturunan(induk, satu.pk)
            jejak = [baris.pk for baris in UnitKerja.objects.leluhur(satu.jalur)]
            assert jejak[-1] == satu.pk and [induk[pk] for pk in jejak] == [None, *jejak[:-1]]
        transaction.set_rollback(True)


@pytest.mark.django_db
def test_unit_tidak_menjadi_induknya_sendiri():
    satu = UnitKerjaFactory()
    with pytest.raises((IntegrityError, ValidationError)), transaction.atomic():
        UnitKerja.objects.filter(pk=satu.pk).update(induk=satu.pk)
    assert UnitKerja.objects.get(pk=satu.pk).jalur == f"/{satu.pk}/"
