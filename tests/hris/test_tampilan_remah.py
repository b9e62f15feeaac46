"""The breadcrumb of form pages: every form says which page it lies under, and the link opens."""

import re

import pytest
from django.urls import reverse

from tests.jp.factories import KegiatanFactory
from tests.kompetensi.factories import KompetensiFactory
from tests.pemetaan.factories import PeriodeKinerjaFactory
from tests.pemetaan.kotak.pabrik import peta_budi


def remah(klien, alamat: str) -> list[tuple[str, str]]:
    """Return (address, label) of each page above the one at `alamat`, home left out."""
    halaman = klien.get(alamat)
    assert halaman.status_code == 200
    jalan = halaman.text.split('<ol class="breadcrumb">')[1].split("</ol>")[0]
    return re.findall(r'<a href="([^"]+)">([^<]+)</a>', jalan)[1:]


@pytest.mark.parametrize(
    ("siapa", "nama", "induk"),
    [
        ("budi", "pegawai:kontak", ["Profil saya"]),
        ("budi", "pegawai:usul", ["Profil saya"]),
        ("maria", "pegawai:baru", ["Pegawai"]),
        ("maria", "kompetensi:kamus_baru", ["Kamus kompetensi"]),
        ("maria", "pemetaan:buat_putaran", ["Pemetaan pegawai"]),
        ("maria", "pemetaan:periode_baru", ["Kinerja pegawai", "Periode kinerja"]),
    ],
)
def test_formulir_menyebut_halaman_di_atasnya(masuk, para, siapa, nama, induk):
    klien = masuk(getattr(para, siapa))
    di_atas = remah(klien, reverse(nama))
    assert [label for _, label in di_atas] == induk
    assert all(klien.get(alamat).status_code == 200 for alamat, _ in di_atas)


def _periode(para, organisasi):
    return "pemetaan:periode_ubah", PeriodeKinerjaFactory().pk


def _putaran(para, organisasi):
    return "pemetaan:ubah_putaran", peta_budi(para, organisasi, "draf").putaran_id


def _kompetensi(para, organisasi):
    return "kompetensi:kamus_ubah", KompetensiFactory(jenis="teknis", unit=organisasi.badan).pk


def _kegiatan(para, organisasi):
    return "jp:ubah", KegiatanFactory(pegawai=para.tina).pk


@pytest.mark.parametrize(("buat", "banyak"), [(_periode, 2), (_putaran, 2), (_kompetensi, 2), (_kegiatan, 1)])
def test_formulir_satu_baris_kembali_ke_barisnya(masuk, para, organisasi, buat, banyak):
    nama, pk = buat(para, organisasi)
    klien = masuk(para.maria)
    di_atas = remah(klien, reverse(nama, args=[pk]))
    assert len(di_atas) == banyak
    assert all(klien.get(alamat).status_code == 200 for alamat, _ in di_atas)
