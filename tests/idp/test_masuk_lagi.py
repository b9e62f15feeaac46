"""After the idle time a form that was sent leads back to a page that opens, whatever address took the form."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db
SITUS = "http://testserver"


def tujuan(jawaban) -> str:
    """Return where signing in will lead."""
    assert jawaban.status_code == 302 and urlsplit(jawaban.url).path == reverse("account_login")
    return parse_qs(urlsplit(jawaban.url).query)["next"][0]


def test_kembali_ke_halaman_tempat_formulirnya(client, rencana):
    idp = rencana("diajukan")
    alamat = reverse("idp:kembalikan", args=[idp.pk])
    asal = f"{SITUS}{idp.get_absolute_url()}?tahun=2025"
    assert tujuan(client.post(alamat, {"alasan": "x"}, headers={"referer": asal})) == asal.removeprefix(SITUS)


@pytest.mark.parametrize("asal", [None, "https://lain.contoh/idp/1/", "{situs}{alamat}", "{situs}/tidak/ada/"])
def test_tanpa_asal_yang_dapat_dibuka_ke_halaman_di_atasnya(client, rencana, asal):
    idp = rencana("diajukan")
    alamat = reverse("idp:kembalikan", args=[idp.pk])
    kepala = {"referer": asal.format(situs=SITUS, alamat=alamat)} if asal else {}
    assert tujuan(client.post(alamat, headers=kepala)) == idp.get_absolute_url()


def test_formulir_yang_berhalaman_kembali_ke_alamatnya(client):
    assert tujuan(client.post(reverse("jp:catat"))) == reverse("jp:catat")


def test_tanpa_halaman_di_atasnya_ke_beranda(client):
    assert tujuan(client.post(reverse("tahun"), {"tahun": "2025"})) == reverse("beranda")


def test_membuka_halaman_tetap_ke_alamat_lengkapnya(client):
    alamat = f"{reverse('jp:capaian')}?q=budi"
    assert tujuan(client.get(alamat)) == alamat


def test_setelah_masuk_halamannya_terbuka(client, para, rencana):
    idp = rencana("diajukan")
    lanjut = tujuan(client.post(reverse("idp:setujui", args=[idp.pk])))
    client.force_login(para.sari.pengguna)
    assert client.get(lanjut).status_code == 200


def test_tanpa_javascript_isian_tidak_dijanjikan_kembali(client):
    isi = client.post(reverse("jp:catat"), follow=True).content.decode()
    assert "Tekan Kembali di peramban" in isi[isi.index("<noscript>") : isi.index("</noscript>")]
    assert "Tekan Kembali" not in client.get(reverse("account_login")).content.decode()
