"""The plans of an import into the database, set by set: posts, people, holdings, ranks, status."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.backends.postgresql.psycopg_any import DateRange

from hris.models import Pengguna
from pegawai.impor_banding import JabatanBaru, RencanaPegawai
from pegawai.impor_keadaan import Keadaan
from pegawai.impor_masa import Aksi, Langkah
from pegawai.impor_nilai import GOLONGAN_PPPK
from pegawai.models import Jabatan, Pegawai, RiwayatJabatan, RiwayatPangkat, StatusPegawai

KELOMPOK = 500  # rows a statement


def tulis(semua: Iterable[RencanaPegawai], keadaan: Keadaan, keterangan: str) -> None:
    """Write the accepted plans; call it inside one transaction. `keterangan` goes beside new status rows."""
    tulis = [satu for satu in semua if satu.ditulis]
    _buat_jabatan(tulis, keadaan)
    _tulis_orang(tulis)
    _tulis_masa(
        RiwayatJabatan,
        [(satu, satu.langkah_jabatan, {"jabatan": _jabatan(satu)}) for satu in tulis if satu.langkah_jabatan],
    )
    _tulis_masa(
        RiwayatPangkat,
        [
            (satu, satu.langkah_pangkat, {"golongan": _golongan(satu, keadaan)})
            for satu in tulis
            if satu.langkah_pangkat
        ],
    )
    _tulis_masa(
        StatusPegawai,
        [
            (satu, satu.langkah_status, {"jenis": satu.baris.kedudukan, "keterangan": keterangan})
            for satu in tulis
            if satu.langkah_status
        ],
    )


def _jabatan(satu: RencanaPegawai) -> Jabatan:
    return satu.jabatan.jadi if isinstance(satu.jabatan, JabatanBaru) else satu.jabatan


def _golongan(satu: RencanaPegawai, keadaan: Keadaan):
    kode = satu.baris.golongan
    return keadaan.golongan[kode, "PPPK" if kode in GOLONGAN_PPPK else "PNS"]


def _buat_jabatan(semua: list[RencanaPegawai], keadaan: Keadaan) -> None:
    """Leading posts first, from the top of the tree, so that every new post finds its superior."""
    baru = {id(satu.jabatan): satu.jabatan for satu in semua if isinstance(satu.jabatan, JabatanBaru)}
    for satu in sorted(baru.values(), key=lambda satu: (satu.unit.jalur.count("/"), satu.unit.pk)):
        if satu.memimpin:
            satu.jadi = _buat(satu, keadaan.pimpinan_di_atas(satu.unit, sendiri=False))
            keadaan.pimpinan[satu.unit.pk] = satu.jadi
            _dudukkan_di_bawah(satu.jadi)
    for satu in baru.values():
        if not satu.memimpin:
            satu.jadi = _buat(satu, keadaan.pimpinan_di_atas(satu.unit))


def _buat(satu: JabatanBaru, atasan: Jabatan | None) -> Jabatan:
    jabatan = Jabatan(nama=satu.nama, unit=satu.unit, jenjang=satu.jenjang, atasan=atasan, memimpin=satu.memimpin)
    jabatan.save(force_insert=True)
    return jabatan


def _dudukkan_di_bawah(pimpinan: Jabatan) -> None:
    """Posts of the unit's subtree that had to stand under the next post up now stand under its leading post."""
    Jabatan.objects.filter(
        unit__jalur__startswith=pimpinan.unit.jalur, atasan=pimpinan.atasan_id, atasan_luar_nama=""
    ).exclude(pk=pimpinan.pk).update(atasan=pimpinan)


def _tulis_orang(semua: list[RencanaPegawai]) -> None:
    per_bidang: dict[tuple[str, ...], list[Pegawai]] = defaultdict(list)
    baru = []
    for satu in semua:
        if satu.pegawai is None:
            satu.pegawai = Pegawai(nip=satu.baris.nip, **satu.ubah)
            baru.append(satu.pegawai)
        elif satu.ubah:
            _ikutkan_email_akun(satu)
            for bidang, nilai in satu.ubah.items():
                setattr(satu.pegawai, bidang, nilai)
            per_bidang[tuple(sorted(satu.ubah))].append(satu.pegawai)
    Pegawai.objects.bulk_create(baru, batch_size=KELOMPOK)
    for bidang, orang in per_bidang.items():
        Pegawai.objects.bulk_update(orang, bidang, batch_size=KELOMPOK)


def _ikutkan_email_akun(satu: RencanaPegawai) -> None:
    """An account that signs in with the person's old address follows to the new one."""
    akun = satu.pegawai.pengguna
    if akun is not None and "email" in satu.ubah and akun.email == satu.pegawai.email:
        Pengguna.objects.filter(pk=akun.pk).update(email=satu.ubah["email"])


def _tulis_masa(model, isi: list[tuple[RencanaPegawai, Langkah, dict]]) -> None:
    """Correct and close first, then open: the database allows no overlap even for a moment."""
    hapus, buka = [], []
    ubah: dict[tuple[str, ...], list] = {("masa",): [], tuple(isi[0][2] if isi else ()): []}
    for rencana, langkah, nilai in isi:
        if langkah.aksi == Aksi.HAPUS:
            hapus.append(langkah.lama.pk)
            continue
        if langkah.aksi == Aksi.BUKA:
            buka.append(model(pegawai=rencana.pegawai, masa=DateRange(langkah.mulai, langkah.sampai), **nilai))
        if langkah.lama is not None:
            kolom = tuple(nilai) if langkah.aksi == Aksi.GANTI else ("masa",)
            ubah[kolom].append(_terapkan(langkah, nilai))
    model.objects.filter(pk__in=hapus).delete()
    for kolom, baris in ubah.items():
        if baris:
            model.objects.bulk_update(baris, kolom, batch_size=KELOMPOK)
    model.objects.bulk_create(buka, batch_size=KELOMPOK)


def _terapkan(langkah: Langkah, nilai: dict):
    lama = langkah.lama
    if langkah.aksi == Aksi.GANTI:
        for nama, satu in nilai.items():
            setattr(lama, nama, satu)
    elif langkah.aksi == Aksi.GESER:
        lama.masa = DateRange(langkah.mulai, lama.masa.upper)
    else:
        lama.masa = DateRange(lama.masa.lower, langkah.mulai)
    return lama
