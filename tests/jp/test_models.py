"""Every constraint is violated once."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError
from django.db.backends.postgresql.psycopg_any import DateRange

from tests.jp.factories import (
    AturanKonversiFactory,
    BarisAturanFactory,
    BuktiFactory,
    CatatanKegiatanFactory,
    JPDiakuiFactory,
    JPMenungguFactory,
    KegiatanFactory,
)

pytestmark = pytest.mark.django_db

PELANGGARAN = [
    (AturanKonversiFactory, {"dasar_hukum": ""}, "aturan_berdasar"),
    (AturanKonversiFactory, {"masa": DateRange(None, date(2021, 1, 1))}, "aturan_masa"),
    (BarisAturanFactory, {"maks_kegiatan_per_bulan": 2, "maks_jp_per_hari": 2}, "baris_aturan_satu_batas"),
    (BarisAturanFactory, {"jp_per_satuan": -1}, "baris_aturan_tarif"),
    (KegiatanFactory, {"tanggal_selesai": date(2021, 2, 1)}, "kegiatan_rentang"),
    (KegiatanFactory, {"jumlah": 0}, "kegiatan_jumlah"),
    (KegiatanFactory, {"judul": ""}, "kegiatan_berjudul"),
    (KegiatanFactory, {"alasan_penolakan": "tanpa status"}, "kegiatan_ditolak_beralasan"),
    (KegiatanFactory, {"ditolak": True, "alasan_penolakan": ""}, "kegiatan_ditolak_beralasan"),
    (KegiatanFactory, {"terverifikasi": True, "diverifikasi_oleh": None}, "kegiatan_verifikator"),
    (KegiatanFactory, {"diajukan": True, "diajukan_pada": None}, "kegiatan_diajukan_berwaktu"),
    (CatatanKegiatanFactory, {"aksi": "tolak"}, "catatan_kegiatan_beralasan"),
    (BuktiFactory, {"ukuran": 0}, "bukti_ukuran"),
    (BuktiFactory, {"jenis": "d"}, "bukti_d_berpenerbit"),
    (BuktiFactory, {"sidik": "x"}, "bukti_sidik"),
    (JPDiakuiFactory, {"jp_diakui": 5}, "jp_tidak_melebihi"),
    (JPDiakuiFactory, {"sebab": ""}, "jp_bersebab"),
    (JPMenungguFactory, {"sebab": ""}, "jp_menunggu_bersebab"),
]


@pytest.mark.parametrize(("pabrik", "isian", "nama"), PELANGGARAN, ids=[satu[2] for satu in PELANGGARAN])
def test_batasan(pabrik, isian, nama):
    with pytest.raises(IntegrityError, match=nama):
        pabrik(**isian)


def test_keunikan_baris_aturan():
    baris = BarisAturanFactory()
    with pytest.raises(IntegrityError, match="baris_aturan_unik"):
        BarisAturanFactory(aturan=baris.aturan, bentuk=baris.bentuk)


def test_keunikan_jp_setahun():
    jp = JPDiakuiFactory()
    with pytest.raises(IntegrityError, match="jp_sekali_setahun"):
        JPDiakuiFactory(kegiatan=jp.kegiatan)


def test_keunikan_jp_menunggu():
    menunggu = JPMenungguFactory()
    with pytest.raises(IntegrityError, match="jp_menunggu_sekali_setahun"):
        JPMenungguFactory(kegiatan=menunggu.kegiatan)


def test_keunikan_bukti():
    bukti = BuktiFactory(isi=b"sama")
    with pytest.raises(IntegrityError, match="bukti_sekali"):
        BuktiFactory(kegiatan=bukti.kegiatan, isi=b"sama")


def test_tempat_bukti_tidak_menyebut_nama():
    bukti = BuktiFactory(nama_asli="rahasia budi.pdf")
    assert bukti.berkas.name.startswith("bukti/")
    assert "budi" not in bukti.berkas.name


def test_aturan_terpakai_setelah_menghitung():
    jp = JPDiakuiFactory(jp_diakui=Decimal("1.5"))
    assert jp.aturan.terpakai
    assert not AturanKonversiFactory(kode="lain", aktif=False).terpakai
