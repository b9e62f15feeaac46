"""The house's words stand in place of Django's Indonesian; the compiled catalogue says what its source says."""

import gettext
import re
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils.translation import gettext as terjemah
from django.utils.translation import ngettext

from tests.test_konsistensi import AKAR

BERKAS = Path(AKAR / "hris/locale/id/LC_MESSAGES/django.po")


def sumber() -> dict[str, str]:
    """Read the sentences of the source."""
    pola = re.compile(r'^msgid "(.+)"\n(?:msgid_plural ".+"\n)?msgstr(?:\[0\])? "(.+)"$', re.MULTILINE)
    pasangan = pola.findall(BERKAS.read_text(encoding="utf-8"))
    return {asal.replace('\\"', '"'): jadi.replace('\\"', '"') for asal, jadi in pasangan}


def test_katalog_terkompilasi_sama_dengan_sumbernya():
    with BERKAS.with_suffix(".mo").open("rb") as berkas:
        katalog = gettext.GNUTranslations(berkas)._catalog
    jadi = {kunci[0] if isinstance(kunci, tuple) else kunci: isi for kunci, isi in katalog.items() if kunci}
    assert jadi == sumber()


def test_kalimat_rumah_mendahului_milik_django():
    assert ngettext("Please correct the error below.", "Please correct the errors below.", 2).startswith("Belum")
    for kalimat, pengganti in sumber().items():
        assert kalimat.startswith("Please correct") or terjemah(kalimat) == pengganti


@pytest.mark.django_db
def test_pengaturan_menolak_dengan_kata_rumah(masuk, para):
    halaman = masuk(para.maria).post(reverse("admin:pegawai_jabatan_add"), {}).content.decode()
    assert "Belum tersimpan. Perbaiki isian yang ditandai di bawah ini." in halaman
    assert "Wajib diisi." in halaman
    assert "Bidang ini" not in halaman and "Harap perbaiki" not in halaman
