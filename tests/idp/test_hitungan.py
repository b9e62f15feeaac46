"""The pure parts: differences between snapshots, totals."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from idp.beda import bandingkan
from idp.ringkasan import ringkas


def butir(id, judul="A", asal=None, **lain):
    return {"id": id, "asal": asal, "judul": judul, "jumlah": "10 JP", **lain}


def test_ditambah_dihapus_diubah():
    beda = bandingkan([butir(1), butir(2, "B")], [butir(1, jumlah="12 JP"), butir(3, "C")])
    assert beda.ditambah == ["C"]
    assert beda.dihapus == ["B"]
    [(judul, [satu])] = beda.diubah
    assert (judul, satu.bidang, satu.lama, satu.baru) == ("A", "Jumlah", "10 JP", "12 JP")


def test_antarversi_dicocokkan_lewat_asal():
    beda = bandingkan([butir(1), butir(2, "B")], [butir(11, "A2", asal=1), butir(12, "B", asal=2)], lewat_asal=True)
    assert not beda.ditambah
    assert not beda.dihapus
    assert [judul for judul, _ in beda.diubah] == ["A2"]


@given(st.lists(st.tuples(st.integers(1, 9), st.text(max_size=3)), unique_by=lambda satu: satu[0]))
def test_yang_sama_tidak_berbeda(isi):
    potret = [butir(id, judul) for id, judul in isi]
    assert not bandingkan(potret, potret)


def test_ringkasan_kosong():
    hasil = ringkas([], Decimal(20))
    assert (hasil.jp, hasil.butir, hasil.biaya, hasil.kurang) == (0, 0, 0, 20)
    assert [satu.porsi for satu in hasil.bagian] == ["70", "20", "10"]


jumlah = st.decimals(0, 500, places=2)


@given(st.lists(st.tuples(st.sampled_from(["70", "20", "10", ""]), jumlah, jumlah)))
def test_bagian_sama_dengan_jumlah(isi):
    hasil = ringkas(isi, Decimal(20))
    assert sum(satu.jp for satu in hasil.bagian) == hasil.jp
    assert sum(satu.butir for satu in hasil.bagian) == hasil.butir == len(isi)
    assert hasil.kurang == max(Decimal(20) - hasil.jp, 0)
