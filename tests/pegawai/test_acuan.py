"""Reference data and the first Admin Sistem."""

import pytest
from django.core.management import CommandError, call_command

from hris.models import Parameter, Pengguna
from pegawai.models import Golongan, Jenjang, UnitKerja


@pytest.fixture
def pemuat(settings):
    settings.PEMUAT_ACUAN = ["hris.acuan.muat", "pegawai.acuan.muat"]


def test_muat_acuan_lengkap_dan_aman_diulang(db, pemuat, capsys):
    call_command("muat_acuan")
    assert Jenjang.objects.get(kode="pengawas").nama_lama == "Eselon IV"
    assert Golongan.objects.filter(jenis_asn="PNS").count() == 17
    assert Golongan.objects.filter(jenis_asn="PPPK").count() == 17
    assert Parameter.objects.get(kunci="jp_minimum_pns").angka == 20
    capsys.readouterr()
    call_command("muat_acuan")
    assert "pegawai.acuan.muat: 0 baru" in capsys.readouterr().out


def test_suntingan_orang_tidak_ditimpa(db, pemuat):
    call_command("muat_acuan")
    Parameter.objects.filter(kunci="jp_minimum_pns").update(nilai="24")
    Jenjang.objects.filter(kode="pengawas").update(nama="Pengawas (disunting)")
    call_command("muat_acuan")
    assert Parameter.objects.get(kunci="jp_minimum_pns").nilai == "24"
    assert Jenjang.objects.get(kode="pengawas").nama == "Pengawas (disunting)"


def test_buat_admin_pertama(db, capsys, client):
    argumen = ["akar", "--nama", "Admin Utama", "--email", "a@b.test", "--unit", "badan", "--nama-unit", "Badan Baru"]
    call_command("buat_admin", *argumen)
    sandi = capsys.readouterr().out.split("Kata sandi: ")[1].split()[0]
    akun = Pengguna.objects.get(username="akar")
    assert akun.check_password(sandi)
    assert akun.jangkauan.peran == {"admin"}
    assert UnitKerja.objects.get(kode="badan").adalah_badan


def test_buat_admin_ditolak_utuh(db):
    with pytest.raises(CommandError, match="belum ada"):
        call_command("buat_admin", "akar", "--nama", "A", "--unit", "badan")
    assert not Pengguna.objects.filter(username="akar").exists()
    call_command("buat_admin", "akar", "--nama", "A", "--unit", "badan", "--nama-unit", "B")
    with pytest.raises(CommandError, match="sudah dipakai akun lain"):
        call_command("buat_admin", "akar", "--nama", "A", "--unit", "badan")


def test_buat_admin_bertanya(db, monkeypatch):
    monkeypatch.setattr("getpass.getpass", lambda pertanyaan: "pendek")
    argumen = ["akar", "--nama", "A", "--unit", "badan", "--nama-unit", "B", "--tanya"]
    with pytest.raises(CommandError, match="pendek"):
        call_command("buat_admin", *argumen)
    monkeypatch.setattr("getpass.getpass", lambda pertanyaan: "kuda-putih-berlari-77")
    call_command("buat_admin", *argumen)
    assert Pengguna.objects.get(username="akar").check_password("kuda-putih-berlari-77")
