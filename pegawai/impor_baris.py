"""One row of an imported staff list -> clean fields, with every error of the row at once.

Pure: no database, no clock. Whether the unit and the post exist is for the importing action to find out.
``impor_kolom`` names the headings, ``impor_nilai`` and ``hris.impor.sel`` read one cell, ``impor_jenjang`` the jenjang
of a post.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from hris.impor import sel as umum
from hris.impor.pembaca import Pembaca
from hris.impor.sel import NilaiSalah
from pegawai import impor_jenjang, impor_nilai, nip
from pegawai.impor_kolom import KAMUS


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPegawai:
    """A clean row. Text that is not known is "", a date or year that is not known is None."""

    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    tempat_lahir: str
    tanggal_lahir: date  # out of the NIP where the cell is empty
    jenis_kelamin: str  # "L" or "P"; out of the NIP where the cell is empty
    jenis_asn: str  # "PNS", "CPNS" or "PPPK"
    kedudukan: str  # impor_nilai.KODE_KEDUDUKAN; "aktif" where the cell is empty
    pendidikan: str  # impor_nilai.KODE_PENDIDIKAN
    jurusan: str
    tahun_lulus: int | None
    email: str
    no_hp: str  # 08...
    tmt_cpns: date | None  # of a PPPK: TMT PPPK
    unit_kode: str
    unit_nama: str
    unit_induk_nama: str
    jabatan_nama: str
    jenis_jabatan: str  # "struktural", "fungsional", "pelaksana" or ""
    jenjang: str  # code of acuan/jenjang.csv
    tmt_jabatan: date | None
    golongan: str  # code of acuan/pangkat.csv
    tmt_golongan: date | None


@dataclass(frozen=True, slots=True)
class HasilBaris:
    """What became of a row: ``baris`` is None exactly when there are ``kesalahan``; ``peringatan`` do not stop it."""

    baris: BarisPegawai | None
    kesalahan: tuple[str, ...] = ()
    peringatan: tuple[str, ...] = ()


def periksa_baris(values: Mapping[str, object], *, hari_ini: date) -> HasilBaris:
    """Clean one row: cell values (str, int, float, date, datetime, None) by the user's headings.

    Required: NIP, nama, unit (kode or nama), jabatan. Never raises; every message is Indonesian, names the column
    and says what was found and expected. Impossible values reject the row; contradictions with the NIP warn.
    """
    sel = Pembaca(KAMUS, values)
    data = urai(sel, hari_ini)
    baris = None if sel.kesalahan else BarisPegawai(**data)
    return HasilBaris(baris, tuple(sel.kesalahan), tuple(sel.peringatan))


def urai(sel: Pembaca, hari_ini: date) -> dict[str, Any]:
    """Return the fields of BarisPegawai out of one row; with errors noted in `sel` some of them are empty."""
    nomor: nip.NIP | None = sel.wajib("nip", partial(impor_nilai.nomor_induk, hari_ini=hari_ini))
    data = _orang(sel) | _kepegawaian(sel, nomor) | _penempatan(sel)
    _periksa_waktu(sel, data, nomor, hari_ini)
    _periksa_golongan(sel, data)
    if nomor:
        _lengkapi(sel, data, nomor, hari_ini)
    return data


def _orang(sel: Pembaca) -> dict[str, Any]:
    data = {
        "nama": sel.wajib("nama", umum.nama),
        "gelar_depan": sel.ambil("gelar_depan", partial(umum.teks, panjang=50)),
        "gelar_belakang": sel.ambil("gelar_belakang", partial(umum.teks, panjang=80)),
        "tempat_lahir": sel.ambil("tempat_lahir", partial(umum.nama, panjang=100)),
        "tanggal_lahir": sel.ambil("tanggal_lahir", umum.tanggal, None),
        "jenis_kelamin": sel.ambil("jenis_kelamin", impor_nilai.jenis_kelamin),
        "no_hp": sel.ambil("no_hp", impor_nilai.no_hp),
        "tahun_lulus": sel.ambil("tahun_lulus", umum.tahun, None),
    }
    if "," in (data["nama"] or ""):
        sel.ingatkan("nama", "nama memuat koma; gelar ditulis pada kolom Gelar Depan dan Gelar Belakang.")
    return data | _pendidikan(sel) | _email(sel)


def _email(sel: Pembaca) -> dict[str, str]:
    """The office address goes first: what work does not need of a private one is not kept."""
    dinas, pribadi = (sel.ambil(bidang, impor_nilai.email) for bidang in ("email_gov", "email"))
    return {"email": dinas or pribadi}


def _pendidikan(sel: Pembaca) -> dict[str, str]:
    """Level and field of study, which SIASN and people write into either column ("S-1 Ekonomi")."""
    kode, sisa = sel.ambil("pendidikan", impor_nilai.pendidikan, ("", ""))
    jurusan = sel.ambil("jurusan", partial(umum.teks, panjang=150))
    try:
        kode_jurusan, jurusan_saja = impor_nilai.pendidikan(jurusan)
    except NilaiSalah:
        kode_jurusan, jurusan_saja = "", jurusan
    if kode and kode_jurusan not in ("", kode):
        sel.ingatkan("jurusan", f"“{jurusan}” menunjukkan tingkat lain daripada {kode.upper()}.")
        jurusan_saja = jurusan
    return {"pendidikan": kode or kode_jurusan, "jurusan": jurusan_saja or sisa}


def _kepegawaian(sel: Pembaca, nomor: nip.NIP | None) -> dict[str, Any]:
    return {
        "nip": str(nomor or ""),
        "jenis_asn": _jenis_asn(sel, nomor),
        "kedudukan": sel.ambil("kedudukan", impor_nilai.kedudukan, "aktif"),
        "tmt_cpns": sel.ambil("tmt_cpns", umum.tanggal, None),
        "golongan": sel.ambil("golongan", impor_nilai.golongan),
        "tmt_golongan": sel.ambil("tmt_golongan", umum.tanggal, None),
    }


def _jenis_asn(sel: Pembaca, nomor: nip.NIP | None) -> str:
    """From the columns that tell it, narrowest first: SIASN writes statusPegawai PNS also beside "PPPK Aktif"."""
    terisi = [bidang for bidang in ("jenis_asn", "jenis_pegawai", "status_pegawai") if not sel.kosong(bidang)]
    temuan = {sel.ambil(bidang, impor_nilai.jenis_asn) for bidang in terisi}
    if "PPPK" in sel.polos("kedudukan").upper():
        temuan.add("PPPK")
    if dikenal := [jenis for jenis in ("PPPK", "CPNS", "PNS") if jenis in temuan]:
        return dikenal[0]
    if nomor and not terisi:
        sel.ingatkan("jenis_asn", f"kosong; diisi {nomor.jenis} menurut NIP (NIP tidak membedakan CPNS dari PNS).")
        return nomor.jenis
    return ""


def _penempatan(sel: Pembaca) -> dict[str, Any]:
    if sel.kosong("unit_kode") and sel.kosong("unit_nama"):
        sel.kesalahan.append(f"Kolom “{sel.judul('unit_kode')}” atau “{sel.judul('unit_nama')}” wajib diisi.")
    unit = partial(umum.nama, panjang=200)
    return {
        "unit_kode": sel.ambil("unit_kode", partial(umum.teks, panjang=60)),
        "unit_nama": sel.ambil("unit_nama", unit),
        "unit_induk_nama": sel.ambil("unit_induk_nama", unit),
        "jabatan_nama": sel.wajib("jabatan_nama", unit),
        "tmt_jabatan": sel.ambil("tmt_jabatan", umum.tanggal, None),
    } | _jenjang(sel)


def _jenjang(sel: Pembaca) -> dict[str, str]:
    tertulis = sel.polos("jenis_jabatan")
    jenis = impor_jenjang.jenis_jabatan(tertulis)
    kode, pesan = impor_jenjang.tentukan(
        jenjang=sel.polos("jenjang"), eselon=sel.polos("eselon"), nama=sel.polos("jabatan_nama"), jenis=jenis
    )
    for satu in pesan:
        sel.ingatkan("jenjang", satu)
    menurut_jenjang = impor_jenjang.JENIS.get(kode, "")
    return {"jenjang": kode, "jenis_jabatan": jenis or menurut_jenjang.replace("calon", "")}


def _periksa_waktu(sel: Pembaca, data: Mapping[str, Any], nomor: nip.NIP | None, hari_ini: date) -> None:
    """Impossible orders of dates reject; a TMT still to come only warns, since decrees are signed ahead."""
    lahir = data["tanggal_lahir"] or (nomor.tanggal_lahir if nomor else None)
    if data["tanggal_lahir"] and lahir > hari_ini:
        sel.salah("tanggal_lahir", "tanggal sebelum hari ini")
    _periksa_tahun_lulus(sel, data["tahun_lulus"], lahir, hari_ini)
    for bidang in ("tmt_cpns", "tmt_jabatan", "tmt_golongan"):
        if data[bidang]:
            _periksa_tmt(sel, bidang, data, lahir, hari_ini)


def _periksa_tmt(sel: Pembaca, bidang: str, data: Mapping[str, Any], lahir: date | None, hari_ini: date) -> None:
    tmt, awal = data[bidang], data["tmt_cpns"]
    if lahir and tmt < _ulang_tahun(lahir, nip.USIA_TERENDAH):
        sel.salah(bidang, f"tanggal paling cepat {nip.USIA_TERENDAH} tahun setelah lahir ({lahir:%d-%m-%Y})")
    elif awal and tmt < awal:
        sel.salah(bidang, f"tanggal tidak sebelum {sel.judul('tmt_cpns')} ({awal:%d-%m-%Y})")
    elif tmt > hari_ini:
        sel.ingatkan(bidang, f"{tmt:%d-%m-%Y} belum tiba.")


def _periksa_tahun_lulus(sel: Pembaca, tahun: int | None, lahir: date | None, hari_ini: date) -> None:
    awal = lahir.year + 10 if lahir else umum.TAHUN_TERAWAL  # nobody leaves primary school younger than ten
    if tahun is not None and not awal <= tahun <= hari_ini.year:
        sel.salah("tahun_lulus", f"tahun antara {awal} dan {hari_ini.year}")


def _ulang_tahun(lahir: date, usia: int) -> date:
    """The birthday; for 29 February in a common year it is 1 March."""
    try:
        return lahir.replace(year=lahir.year + usia)
    except ValueError:
        return date(lahir.year + usia, 3, 1)


def _periksa_golongan(sel: Pembaca, data: Mapping[str, Any]) -> None:
    golongan, jenis = data["golongan"], data["jenis_asn"]
    if not golongan or not jenis:
        return
    if (golongan in impor_nilai.GOLONGAN_PPPK) != (jenis == "PPPK"):
        bentuk = "I sampai XVII" if jenis == "PPPK" else "golongan dan ruang seperti III/c"
        sel.salah("golongan", f"{bentuk}, karena jenis ASN-nya {jenis}")


def _lengkapi(sel: Pembaca, data: dict[str, Any], nomor: nip.NIP, hari_ini: date) -> None:
    """Warn of contradictions with the NIP, then fill from it what the sheet leaves open."""
    sel.peringatan += nip.peringatan(
        nomor,
        tanggal_lahir=data["tanggal_lahir"],
        jenis_kelamin=data["jenis_kelamin"],
        jenis_asn=data["jenis_asn"],
        tmt_cpns=data["tmt_cpns"],
        hari_ini=hari_ini,
    )
    data["tanggal_lahir"] = data["tanggal_lahir"] or nomor.tanggal_lahir
    data["jenis_kelamin"] = data["jenis_kelamin"] or nomor.jenis_kelamin
