"""Clean rows against the database: what each row would change, and why a row cannot be taken over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Any

from hris.impor.kerangka import Rencana
from hris.impor.pembaca import Pembaca
from hris.templatetags.hris import tanggal as tampil_tanggal
from pegawai import impor_nilai
from pegawai.impor_baris import BarisPegawai
from pegawai.impor_keadaan import Keadaan
from pegawai.impor_kolom import KAMUS
from pegawai.impor_masa import Aksi, Bentrok, Langkah, sesuaikan, sesuaikan_status
from pegawai.impor_unit import UnitSalah, dasar
from pegawai.models import Jabatan, Jenjang, Pegawai, StatusPegawai, UnitKerja

BIDANG_ORANG = (
    "nama", "gelar_depan", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "jenis_asn", "tmt_cpns",
    "pendidikan", "jurusan", "tahun_lulus", "email", "no_hp",
)  # fmt: skip
# A cell of these columns fills the field; without one the field is only guessed from the NIP, and a guess for a new
# person must never overwrite what is known of an old one.
SUMBER_TERTULIS: Mapping[str, tuple[str, ...]] = {
    "tanggal_lahir": ("tanggal_lahir",),
    "jenis_kelamin": ("jenis_kelamin",),
    "jenis_asn": ("jenis_asn", "jenis_pegawai", "status_pegawai"),
    "kedudukan": ("kedudukan",),
}
_TANGGAL = tuple(satu.name for satu in fields(BarisPegawai) if satu.type in (date, date | None))
DISEBUT = 3  # posts named in a sentence
TAK_TERJANGKAU = "NIP ini tidak dapat diproses dari impor badan ini. Hubungi Admin Sistem."


@dataclass
class JabatanBaru:
    """A post that rows name and the unit lacks; `memimpin` when it becomes the unit's leading post."""

    nama: str
    unit: UnitKerja
    jenjang: Jenjang | None
    memimpin: bool = False
    atasan: "Jabatan | JabatanBaru | None" = None
    bawahan: list[Jabatan] = field(default_factory=list)  # posts that hang under it once it is made
    jadi: Jabatan | None = None

    @property
    def urutan(self) -> tuple:
        """Leading posts first, from the top of the tree: so every new post finds its superior made."""
        return (not self.memimpin, self.unit.jalur.count("/"), self.unit.pk)


@dataclass
class RencanaPegawai(Rencana):
    """What one row of a staff list would do."""

    pegawai: Pegawai | None = None
    ubah: dict[str, Any] = field(default_factory=dict)
    unit: UnitKerja | None = None
    jabatan: Jabatan | JabatanBaru | None = None
    langkah_jabatan: Langkah | None = None
    langkah_pangkat: Langkah | None = None
    langkah_status: Langkah | None = None

    @cached_property
    def baris(self) -> BarisPegawai:
        """The clean row; only of a plan with data."""
        isi = {nama: nilai for nama, nilai in self.data.items() if nama != "tertulis"}
        return BarisPegawai(**isi | {nama: date.fromisoformat(isi[nama]) for nama in _TANGGAL if isi[nama]})

    @property
    def tertulis(self) -> list[str]:
        """The fields of SUMBER_TERTULIS that the row itself fills."""
        return self.data["tertulis"]


def tertulis(sel: Pembaca) -> list[str]:
    """Return the fields of SUMBER_TERTULIS that a row itself fills."""
    hasil = {bidang for bidang, sumber in SUMBER_TERTULIS.items() if not all(map(sel.kosong, sumber))}
    if "PPPK" in sel.polos("kedudukan").upper():
        hasil.add("jenis_asn")
    return sorted(hasil)


def bandingkan(semua: list[RencanaPegawai], keadaan: Keadaan) -> None:
    """Fill every plan in place: target unit and post, changes, errors."""
    sah = [satu for satu in semua if satu.sah]
    for satu in semua:
        if not satu.sah:
            _periksa_unit_tertulis(satu, keadaan)
    for satu in sah:
        _kenali_orang(satu, keadaan)
        _kenali_unit(satu, keadaan)
    _kenali_jabatan([satu for satu in sah if satu.unit], keadaan)
    for satu in sah:
        if not satu.kesalahan:
            _bandingkan_orang(satu, keadaan)
            _bandingkan_jabatan(satu, keadaan)
            _bandingkan_pangkat(satu, keadaan)
            _bandingkan_status(satu, keadaan)
    _tolak_pimpinan_ganda(sah, keadaan)
    _kenali_bawahan(sah, keadaan)
    for satu in semua:
        if satu.kesalahan:
            satu.perubahan, satu.akibat = [], []


def _kenali_orang(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    satu.pegawai = keadaan.orang.get(satu.nip)
    satu.baru = satu.pegawai is None
    if satu.pegawai is not None and keadaan.di_luar(satu.pegawai):
        satu.pegawai = None
        satu.kesalahan.append(TAK_TERJANGKAU)


def _periksa_unit_tertulis(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    """Tell a row that is wrong in itself of its unknown unit too: people mend all errors of a row at once."""
    sel = Pembaca(KAMUS, satu.asli)
    kode, nama, induk = (sel.polos(bidang) for bidang in ("unit_kode", "unit_nama", "unit_induk_nama"))
    if not kode and not nama:
        return
    try:
        keadaan.cari_unit(kode=kode, nama=nama, induk=induk)
    except UnitSalah as salah:
        if str(salah) not in satu.kesalahan:  # a stored row brings what the first check said
            satu.kesalahan.append(str(salah))


def _kenali_unit(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    baris = satu.baris
    try:
        satu.unit = keadaan.cari_unit(kode=baris.unit_kode, nama=baris.unit_nama, induk=baris.unit_induk_nama)
    except UnitSalah as salah:
        satu.kesalahan.append(str(salah))
        return
    if baris.unit_kode and baris.unit_nama and dasar(baris.unit_nama) != dasar(satu.unit.nama):
        satu.akibat.append(f"Kode Unit menunjuk “{satu.unit.nama}”, berbeda dari Unit Kerja “{baris.unit_nama}”.")


def _kenali_jabatan(semua: list[RencanaPegawai], keadaan: Keadaan) -> None:
    baru: dict[tuple[int, str], JabatanBaru] = {}
    for satu in semua:
        kunci = (satu.unit.pk, dasar(satu.baris.jabatan_nama))
        satu.jabatan = keadaan.jabatan.get(kunci)
        if satu.jabatan is None:
            jenjang = keadaan.jenjang.get(satu.baris.jenjang)
            satu.jabatan = baru.setdefault(kunci, JabatanBaru(satu.baris.jabatan_nama, satu.unit, jenjang))
            satu.jabatan.jenjang = satu.jabatan.jenjang or jenjang
    _pilih_pimpinan(baru.values(), keadaan)
    for satu in semua:
        _periksa_jenjang(satu)


def _pilih_pimpinan(baru: Iterable[JabatanBaru], keadaan: Keadaan) -> None:
    """A structural post in a unit without a leading post leads it; of several, the highest."""
    calon: dict[int, JabatanBaru] = {}
    for satu in baru:
        if satu.unit.pk in keadaan.pimpinan or satu.jenjang is None or satu.jenjang.jenis != "struktural":
            continue
        lama = calon.get(satu.unit.pk)
        if lama is None or satu.jenjang.urut > lama.jenjang.urut:
            calon[satu.unit.pk] = satu
    for satu in calon.values():
        satu.memimpin = True


def _periksa_jenjang(satu: RencanaPegawai) -> None:
    tujuan, kode = satu.jabatan, satu.baris.jenjang
    if tujuan.jenjang is None and kode:
        satu.kesalahan.append(f"Jenjang {kode} belum ada dalam data acuan.")
    elif tujuan.jenjang is None:
        satu.kesalahan.append(
            f"Jabatan “{tujuan.nama}” belum ada di {satu.unit.nama}; isikan Jenjang Jabatan agar dapat dibuat."
        )
    elif kode and kode != tujuan.jenjang.kode:
        satu.akibat.append(f"Jenjang jabatan “{tujuan.nama}” tercatat {tujuan.jenjang.nama}, bukan {kode}.")
    if isinstance(tujuan, JabatanBaru) and tujuan.jenjang is not None:
        peran = "pimpinan unit" if tujuan.memimpin else "jabatan"
        satu.akibat.append(f"“{tujuan.nama}” dibuat sebagai {peran} baru di {satu.unit.nama}.")


def _bandingkan_orang(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    lama = satu.pegawai
    for bidang in BIDANG_ORANG:
        baru = getattr(satu.baris, bidang)
        if baru in ("", None) or (lama and bidang in SUMBER_TERTULIS and bidang not in satu.tertulis):
            continue
        if lama is None or not _sama(bidang, getattr(lama, bidang), baru):
            satu.ubah[bidang] = baru
            if lama is not None:
                satu.catat(Pegawai._meta.get_field(bidang).verbose_name, tampil(lama, bidang), _tampil(bidang, baru))
    _periksa_orang(satu, keadaan)


def _sama(bidang: str, lama: Any, baru: Any) -> bool:
    """Say whether two values are one: a mobile number is the same however its digits are grouped."""
    if bidang == "no_hp":
        return impor_nilai.angka_hp(lama) == baru
    return lama == baru


def _periksa_orang(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    email = satu.ubah.get("email", "")
    akun = satu.pegawai.pengguna_id if satu.pegawai else None
    if email and not keadaan.email_bebas(email, satu.nip, akun):
        satu.kesalahan.append(f"Email {email} sudah dipakai orang atau akun lain.")
    lahir, tmt = (satu.ubah.get(nama, getattr(satu.pegawai, nama, None)) for nama in ("tanggal_lahir", "tmt_cpns"))
    if tmt and lahir and tmt <= lahir:
        satu.kesalahan.append("TMT CPNS/PPPK harus sesudah tanggal lahir yang tercatat.")
    if satu.pegawai is None and not satu.baris.jenis_asn:
        satu.kesalahan.append("Jenis ASN wajib diisi untuk pegawai baru.")


def _bandingkan_jabatan(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    riwayat = keadaan.riwayat_jabatan.get(satu.pegawai.pk, []) if satu.pegawai else []
    tujuan_id = getattr(satu.jabatan, "pk", None)
    langkah = _langkah(satu, "Jabatan", riwayat, lambda r: r.jabatan_id == tujuan_id, satu.baris.tmt_jabatan, keadaan)
    satu.langkah_jabatan = langkah
    tujuan = f"{satu.jabatan.nama} ({satu.jabatan.unit.nama})"
    _catat_langkah(satu, "Jabatan", langkah, lambda r: f"{r.jabatan.nama} ({r.jabatan.unit.nama})", tujuan)


def _bandingkan_pangkat(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    kode = satu.baris.golongan
    if not kode:
        return
    golongan = keadaan.golongan.get((kode, "PPPK" if kode in impor_nilai.GOLONGAN_PPPK else "PNS"))
    if golongan is None:
        satu.kesalahan.append(f"Golongan {kode} belum ada dalam data acuan.")
        return
    riwayat = keadaan.riwayat_pangkat.get(satu.pegawai.pk, []) if satu.pegawai else []
    langkah = _langkah(
        satu, "Golongan", riwayat, lambda r: r.golongan_id == golongan.pk, satu.baris.tmt_golongan, keadaan
    )
    satu.langkah_pangkat = langkah
    _catat_langkah(satu, "Golongan", langkah, lambda r: str(r.golongan), str(golongan))


def _langkah(satu, bidang, riwayat, cocok, tmt, keadaan) -> Langkah | None:
    try:
        return sesuaikan(riwayat, cocok, tmt, keadaan.tanggal)
    except Bentrok as salah:
        satu.kesalahan.append(f"{bidang}: {salah}.")
        return None


def _catat_langkah(satu: RencanaPegawai, bidang: str, langkah: Langkah | None, tampilan, baru: str) -> None:
    if langkah is None or satu.pegawai is None:
        return
    if langkah.aksi == Aksi.GESER:
        satu.catat(f"TMT {bidang}", tampil_tanggal(langkah.lama.masa.lower), tampil_tanggal(langkah.mulai))
    else:
        lama = tampilan(langkah.lama) if langkah.lama else ""
        satu.catat(bidang, lama, f"{baru}, mulai {tampil_tanggal(langkah.mulai)}")


def _bandingkan_status(satu: RencanaPegawai, keadaan: Keadaan) -> None:
    jenis = satu.baris.kedudukan
    if satu.pegawai is None:
        satu.langkah_status = None if jenis == "aktif" else Langkah(Aksi.BUKA, keadaan.tanggal)
        return
    if "kedudukan" not in satu.tertulis:
        return
    langkah = sesuaikan_status(keadaan.riwayat_status.get(satu.pegawai.pk, []), jenis, keadaan.tanggal)
    satu.langkah_status = langkah
    if langkah is not None:
        lama = langkah.lama.get_jenis_display() if langkah.lama else "Aktif"
        baru = dict(StatusPegawai.Jenis.choices).get(jenis, "Aktif")
        satu.catat("Status", lama, f"{baru}, mulai {tampil_tanggal(langkah.mulai)}")


def tampil(orang: Pegawai, bidang: str) -> str:
    """A person's field in words."""
    return _tampil(bidang, getattr(orang, bidang))


def _tampil(bidang: str, nilai: Any) -> str:
    if nilai in (None, ""):
        return ""
    if isinstance(nilai, date):
        return tampil_tanggal(nilai)
    pilihan = dict(Pegawai._meta.get_field(bidang).choices or ())
    return str(pilihan.get(nilai, nilai))


def _tolak_pimpinan_ganda(sah: list[RencanaPegawai], keadaan: Keadaan) -> None:
    """One holder a leading post: refuse rows that aim at a post somebody keeps, until no new refusal follows."""
    while _tolak_satu_putaran(sah, keadaan):
        pass


def _tolak_satu_putaran(sah: list[RencanaPegawai], keadaan: Keadaan) -> bool:
    pindah = {
        satu.pegawai.pk: satu.langkah_jabatan.mulai
        for satu in sah
        if satu.pegawai and not satu.kesalahan and satu.langkah_jabatan and satu.langkah_jabatan.aksi != Aksi.GESER
    }
    dituju: dict[int, RencanaPegawai] = {}
    menolak = False
    for satu in sah:
        if satu.kesalahan or not getattr(satu.jabatan, "memimpin", False):
            continue
        pesan = _halangan(satu, dituju.setdefault(id(satu.jabatan), satu), pindah, keadaan)
        if pesan:
            satu.kesalahan.append(pesan)
            menolak = True
    return menolak


def _kenali_bawahan(sah: list[RencanaPegawai], keadaan: Keadaan) -> None:
    """Find what new leading posts take over, and say so: posts that had to hang under the next leading post up."""
    baru = {id(satu.jabatan): satu.jabatan for satu in sah if satu.ditulis and isinstance(satu.jabatan, JabatanBaru)}
    gantung(baru.values(), keadaan)
    for satu in sah:
        if id(satu.jabatan) in baru and satu.jabatan.bawahan:
            satu.akibat.append(_kalimat_bawahan(satu.jabatan))


def gantung(baru: Iterable[JabatanBaru], keadaan: Keadaan) -> None:
    """Give every new post its superior, and new leading posts what hangs under them."""
    pimpinan: dict[int, Jabatan | JabatanBaru] = dict(keadaan.pimpinan)
    for satu in sorted(baru, key=attrgetter("urutan")):
        satu.atasan = keadaan.pimpinan_di_atas(satu.unit, pimpinan, sendiri=not satu.memimpin)
        if satu.memimpin:
            pimpinan[satu.unit.pk] = satu
            _ambil_bawahan(satu, keadaan)


def _ambil_bawahan(satu: JabatanBaru, keadaan: Keadaan) -> None:
    """Take over what hangs under its superior, made or still to be made, within the subtree of its unit."""
    if isinstance(satu.atasan, JabatanBaru):
        asal = satu.atasan.bawahan
    else:
        asal = keadaan.bawahan[satu.atasan.pk if satu.atasan else None]
    satu.bawahan = [lain for lain in asal if lain.unit.jalur.startswith(satu.unit.jalur)]
    asal[:] = [lain for lain in asal if not lain.unit.jalur.startswith(satu.unit.jalur)]


def _kalimat_bawahan(satu: JabatanBaru) -> str:
    nama = [f"“{lain.nama}”" for lain in satu.bawahan]
    sisa = f" dan {len(nama) - DISEBUT} lainnya" if len(nama) > DISEBUT else ""
    return (
        f"“{satu.nama}” menjadi atasan langsung {len(nama)} jabatan yang sudah ada: {', '.join(nama[:DISEBUT])}{sisa}."
    )


def _halangan(satu: RencanaPegawai, pertama: RencanaPegawai, pindah: dict[int, date], keadaan: Keadaan) -> str:
    if pertama is not satu:
        return f"Jabatan pimpinan “{satu.jabatan.nama}” sudah dituju baris {pertama.nomor}."
    if satu.langkah_jabatan is None:
        return ""
    for pegang in keadaan.pemimpin.get(getattr(satu.jabatan, "pk", None), []):
        milik_sendiri = satu.pegawai is not None and pegang.pegawai_id == satu.pegawai.pk
        pergi = pindah.get(pegang.pegawai_id)
        usai = pegang.masa.upper is not None and pegang.masa.upper <= satu.langkah_jabatan.mulai
        if milik_sendiri or usai or (pergi is not None and pergi <= satu.langkah_jabatan.mulai):
            continue
        return f"Jabatan pimpinan “{satu.jabatan.nama}” masih dijabat {pegang.pegawai.nama_gelar}."
    return ""
