"""Every list of the application as a file, with a row in it: it opens, says words, and holds what the page holds."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
from django.urls import URLResolver, get_resolver, reverse
from django.utils import timezone
from openpyxl import load_workbook

from hris.tampilan import DaftarView
from tests.idp.factories import IDPFactory
from tests.jp.factories import KegiatanFactory
from tests.kompetensi.factories import AsesmenFactory
from tests.laporan.factories import laporan_terkirim
from tests.pegawai.factories import ImporFactory, PegawaiFactory, PemulihanSandiFactory, UsulanPerubahanFactory
from tests.pemetaan.factories import PenilaianKinerjaFactory, PeriodeKinerjaFactory, PutaranPemetaanFactory

pytestmark = pytest.mark.django_db
PEMBACA = {
    "pegawai:tim": "sari",
    "idp:tim": "sari",
    "pemetaan:kinerja_tim": "sari",
    "kompetensi:mandiri": "sari",
    "jp:kegiatan_saya": "budi",
}
"""Whose list it is, where it is not the personnel section's."""


def _daftar(akar=None, ruang: str = "") -> list[str]:
    """Return the names of all list pages that need no argument."""
    hasil = []
    for pola in (akar or get_resolver()).url_patterns:
        if isinstance(pola, URLResolver):
            hasil += _daftar(pola, f"{pola.namespace}:" if pola.namespace else ruang)
        elif issubclass(getattr(pola.callback, "view_class", object), DaftarView) and not pola.pattern.converters:
            hasil.append(f"{ruang}{pola.name}")
    return hasil


DAFTAR = sorted(set(_daftar()))


@pytest.fixture
def terisi(para, organisasi):
    """One row at least in every list; a person who has never signed in, too."""
    PegawaiFactory(jabatan=organisasi.peneliti)
    hari = {"tanggal_mulai": timezone.localdate(), "tanggal_selesai": timezone.localdate()}
    KegiatanFactory(pegawai=para.budi, diajukan=True, **hari)
    UsulanPerubahanFactory(pegawai=para.budi)
    PemulihanSandiFactory(pengguna=para.budi.pengguna, diminta_oleh=para.tina.pengguna)
    ImporFactory(unit=organisasi.badan, status="siap")
    AsesmenFactory(pegawai=para.budi)
    AsesmenFactory(pegawai=para.budi, mandiri=True)
    IDPFactory(pegawai=para.budi)
    PenilaianKinerjaFactory(pegawai=para.budi, periode=PeriodeKinerjaFactory(), sah=True)
    PutaranPemetaanFactory(unit=organisasi.badan)
    laporan_terkirim(organisasi.badan, "bkd")


def isi(jawaban) -> bytes:
    return b"".join(jawaban.streaming_content) if jawaban.streaming else jawaban.content


def test_semua_daftar_ditemukan():
    assert len(DAFTAR) >= 17 and "jp:verifikasi" in DAFTAR and "pegawai:pemulihan" in DAFTAR


@pytest.mark.parametrize("nama", DAFTAR)
def test_berkas_memuat_baris_dan_kolom_halamannya(masuk, para, terisi, nama):
    klien = masuk(getattr(para, PEMBACA.get(nama, "maria")))
    halaman, jawaban = klien.get(reverse(nama)), klien.get(reverse(nama), {"_export": "csv"})
    if not halaman.context["boleh_ekspor"]:
        assert jawaban.status_code == 403
        return
    baris = list(csv.reader(io.StringIO(isi(jawaban).decode("utf-8-sig"))))
    assert len(baris) - 1 == halaman.context["table"].paginator.count > 0
    tampil = {str(kolom.header) for kolom in halaman.context["table"].columns}
    assert tampil - {"Pilih", "Tindakan"} <= set(baris[0])
    assert not [sel for satu in baris for sel in satu if "</" in sel or "None" in sel]


@pytest.mark.parametrize("nama", DAFTAR)
def test_xlsx_terbuka_dan_tanggal_tetap_tanggal(masuk, para, terisi, nama):
    jawaban = masuk(getattr(para, PEMBACA.get(nama, "maria"))).get(reverse(nama), {"_export": "xlsx"})
    if jawaban.status_code == 403:
        return
    kepala, *baris = load_workbook(io.BytesIO(isi(jawaban))).active.values
    assert baris and all(len(satu) == len(kepala) for satu in baris)
    tanggal = [n for n, judul in enumerate(kepala) if judul in ("Diajukan", "Diminta", "Mulai", "Selesai", "Tanggal")]
    salah = [(kepala[n], satu[n]) for satu in baris for n in tanggal if not isinstance(satu[n], (date, datetime))]
    assert salah == []


@pytest.mark.parametrize("bentuk", ["xlsx", "csv"])
def test_saat_di_berkas_adalah_waktu_setempat(masuk, para, bentuk):
    usulan = UsulanPerubahanFactory(pegawai=para.budi)
    malam = datetime(2026, 11, 24, 22, 18, 5, 7, tzinfo=UTC)  # already the 25th in WITA
    type(usulan).objects.filter(pk=usulan.pk).update(diajukan_pada=malam)
    berkas = isi(masuk(para.maria).get(reverse("pegawai:usulan"), {"_export": bentuk}))
    if bentuk == "csv":
        assert "2026-11-25 06:18:05" in berkas.decode() and "+00:00" not in berkas.decode()
        return
    sel = [satu for baris in load_workbook(io.BytesIO(berkas)).active.values for satu in baris]
    assert datetime(2026, 11, 25, 6, 18, 5) in sel
