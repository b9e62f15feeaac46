"""The rig: stricter than production. GET never writes, files go to a temporary folder, the queue runs in memory."""

import re
from types import SimpleNamespace

import factory
import hypothesis
import pytest
from django.core.cache import cache
from django.db import connection
from django.template import engines
from django.test import Client
from procrastinate import testing
from procrastinate.contrib.django import procrastinate_app

from tests.pegawai.factories import (
    JabatanFactory,
    JenjangFactory,
    PegawaiFactory,
    PenggunaFactory,
    PenugasanPeranFactory,
    UnitKerjaFactory,
)
from tests.variabel_templat import PenjagaVariabel

# Properties are judged by what they find, not by how busy the machine is.
hypothesis.settings.register_profile("rumah", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("rumah")
MENULIS = re.compile(r"^\s*(INSERT|UPDATE|DELETE|MERGE|TRUNCATE)\b", re.IGNORECASE)
BOLEH_DITULIS = ("django_session", "hris_tembolok")


class GetMenulis(AssertionError):
    """A GET changed the database."""


def _jaga(execute, sql, params, many, context):
    if MENULIS.match(sql) and not any(nama in sql for nama in BOLEH_DITULIS):
        raise GetMenulis(sql[:200])
    return execute(sql, params, many, context)


class KlienPatuh(Client):
    """A test client under which a GET that writes fails, and a page with inline scripts or leaked tags fails."""

    def get(self, *args, **kwargs):
        with connection.execute_wrapper(_jaga):
            jawaban = super().get(*args, **kwargs)
        if not jawaban.streaming and jawaban.get("Content-Type", "").startswith("text/html"):
            periksa_html(jawaban.content.decode())
        return jawaban


def periksa_html(halaman: str) -> None:
    assert not re.search(r"<[^>]+\son[a-z]+=", halaman), "inline handler"
    assert not re.search(r"<script(?![^>]*src=)[^>]*>\s*\S", halaman), "script body"
    assert "{{" not in halaman, "template tag leaked: {{"
    assert "{%" not in halaman, "template tag leaked: {%"


@pytest.fixture
def client():
    return KlienPatuh()


@pytest.fixture
def masuk():
    """Return a function that gives a signed-in client of an account or a person."""

    def _masuk(siapa) -> KlienPatuh:
        klien = KlienPatuh()
        klien.force_login(getattr(siapa, "pengguna", None) or siapa)
        return klien

    return _masuk


@pytest.fixture(autouse=True)
def urutan_dari_nol():
    """Every test counts its rows from nought, whatever ran before it in the same process."""
    antre = [factory.Factory]
    while antre:
        satu = antre.pop()
        antre += satu.__subclasses__()
        if not satu._meta.abstract:
            satu.reset_sequence(0, force=True)


@pytest.fixture(autouse=True)
def templat_ketat(monkeypatch):
    """An undefined variable in one of our own templates fails the test."""
    monkeypatch.setattr(engines["django"].engine, "string_if_invalid", PenjagaVariabel())


@pytest.fixture(autouse=True)
def berkas_sementara(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "berkas"
    settings.WHITENOISE_AUTOREFRESH = True  # else each client walks through every static file at its first request
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def antrean():
    """Keep the queue in memory; call the fixture's value to work off what waits."""
    sementara = testing.InMemoryConnector()
    with procrastinate_app.current_app.replace_connector(sementara) as app:
        yield lambda: _kerjakan(app, sementara)


def _kerjakan(app, sementara) -> None:
    """Run what waits, and what that queues, here: a worker's thread would not see the test's transaction."""
    while antre := [satu for satu in sementara.jobs.values() if satu["status"] == "todo"]:
        for satu in antre:
            satu["status"] = "succeeded"
            app.tasks[satu["task_name"]](**satu["args"])


@pytest.fixture
def organisasi(db):
    """The agency of the cast: badan → sekretariat → subbag kepegawaian; bidang litbang beside; another agency."""
    jenjang = {
        kode: JenjangFactory(kode=kode, nama=nama, jenis=jenis, urut=urut, level_standar=level)
        for kode, nama, jenis, urut, level in [
            ("pelaksana", "Pelaksana", "pelaksana", 1, 1),
            ("pengawas", "Pengawas", "struktural", 2, 2),
            ("administrator", "Administrator", "struktural", 3, 3),
            ("jpt-pratama", "Jabatan Pimpinan Tinggi Pratama", "struktural", 4, 4),
            ("jf-ahli-muda", "JF Ahli Muda", "fungsional", 16, 3),
        ]
    }
    badan = UnitKerjaFactory(kode="badan", nama="Badan Contoh", adalah_badan=True)
    sekretariat = UnitKerjaFactory(kode="sekretariat", nama="Sekretariat", induk=badan)
    subbag = UnitKerjaFactory(kode="subbag", nama="Sub Bagian Kepegawaian dan Umum", induk=sekretariat)
    litbang = UnitKerjaFactory(kode="litbang", nama="Bidang Penelitian", induk=badan)
    badan_lain = UnitKerjaFactory(kode="lain", nama="Badan Lain", adalah_badan=True)

    def jabatan(nama, unit, kode, atasan=None, memimpin=False, **lain):
        return JabatanFactory(nama=nama, unit=unit, jenjang=jenjang[kode], atasan=atasan, memimpin=memimpin, **lain)

    kepala = jabatan("Kepala Badan", badan, "jpt-pratama", memimpin=True, atasan_luar_nama="Sekretaris Daerah")
    sekretaris = jabatan("Sekretaris", sekretariat, "administrator", kepala, True)
    kasubbag = jabatan("Kepala Sub Bagian Kepegawaian dan Umum", subbag, "pengawas", sekretaris, True)
    pengadministrasi = jabatan("Pengadministrasi Kepegawaian", subbag, "pelaksana", kasubbag)
    kabid = jabatan("Kepala Bidang Penelitian", litbang, "administrator", kepala, True)
    peneliti = jabatan("Peneliti Ahli Muda", litbang, "jf-ahli-muda", kabid)
    kepala_lain = jabatan("Kepala Badan Lain", badan_lain, "jpt-pratama", memimpin=True)
    return SimpleNamespace(**{nama: nilai for nama, nilai in locals().items() if nama not in ("db", "jabatan")})


@pytest.fixture
def para(organisasi):
    """The cast (each a Pegawai with an account, bkd/bpsdm/admin bare accounts).

    budi: pegawai in the bidang · sari: his superior (Kabid) · maria: Kasubbag Kepegawaian, Pengelola ·
    tina: staff of the subbag, Pengelola · yosef: Sekretaris (maria's superior) · kosmas: Kepala ·
    joko: another agency's head · bkd, bpsdm: outside readers · admin: Admin Sistem.
    """
    o = organisasi

    def orang(nama, jabatan):
        return PegawaiFactory(nama=nama, berakun=True, jabatan=jabatan)

    para = SimpleNamespace(
        budi=orang("Budi Seran", o.peneliti),
        sari=orang("Sari Ndun", o.kabid),
        maria=orang("Maria Bria", o.kasubbag),
        tina=orang("Tina Lay", o.pengadministrasi),
        yosef=orang("Yosef Kono", o.sekretaris),
        kosmas=orang("Kosmas Manafe", o.kepala),
        joko=orang("Joko Lain", o.kepala_lain),
        bkd=PenggunaFactory(username="bkd", nama="Pembaca BKD"),
        bpsdm=PenggunaFactory(username="bpsdm", nama="Pembaca BPSDM"),
        admin=PenggunaFactory(username="admin", nama="Admin Sistem"),
    )
    for pengguna, peran in [
        (para.maria.pengguna, "pengelola"),
        (para.tina.pengguna, "pengelola"),
        (para.kosmas.pengguna, "kepala"),
        (para.bkd, "bkd"),
        (para.bpsdm, "diklat"),
        (para.admin, "admin"),
    ]:
        PenugasanPeranFactory(pengguna=pengguna, peran=peran, unit=o.badan)
    cache.clear()
    return para
