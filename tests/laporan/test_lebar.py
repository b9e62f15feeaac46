"""The report on paper: what does not fit the sheet is lost, so every table is measured."""

from datetime import date

import pytest
from weasyprint.formatting_structure import boxes

from hris.pdf import naskah
from laporan import actions, salinan
from laporan.semester import data_semester

pytestmark = [pytest.mark.django_db, pytest.mark.lambat]


def tabel_keluar(halaman) -> list[tuple[float, float]]:
    """Return (right edge, page's right margin) of each table that sticks out of its page."""
    kotak = halaman._page_box
    tepi = kotak.content_box_x() + kotak.width
    tabel = (satu for satu in kotak.descendants() if isinstance(satu, boxes.TableBox))
    ujung = (satu.position_x + satu.border_width() for satu in tabel)
    return [(satu, tepi) for satu in ujung if satu > tepi + 1]


def test_setiap_tabel_muat_di_kertas(badan):
    data = data_semester(badan.unit, 2026, 1, date(2026, 7, 6))
    jumlah = data["tabel_a"]["jumlah"]
    jumlah.update(dict.fromkeys(("jp_rencana", "jp_realisasi", "jp_menunggu"), "98765.25"))
    jumlah.update(dict.fromkeys(("pegawai", "luar", "rencana", "jatuh_tempo", "selesai", "belum"), 9999))
    isi = salinan.konteks_pdf(salinan.konteks(data), pratinjau=False)
    halaman = naskah(actions.TEMPLAT, isi).render().pages
    assert len(halaman) > 2
    assert [satu for lembar in halaman for satu in tabel_keluar(lembar)] == []
