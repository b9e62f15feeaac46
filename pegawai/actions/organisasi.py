"""Units and posts."""

from django.core.exceptions import ValidationError

from hris.tindakan import simpan, tindakan
from pegawai.models import Jabatan, Jenjang, UnitKerja


@tindakan
def buat_unit(*, kode: str, nama: str, induk: UnitKerja | None = None, oleh, **lain) -> UnitKerja:
    """Create a unit; `lain` are its other fields (singkatan, adalah_badan, pemerintah, alamat, kota)."""
    return simpan(UnitKerja(kode=kode, nama=nama, induk=induk, **lain))


@tindakan
def ubah_unit(*, unit: UnitKerja, data: dict, oleh) -> UnitKerja:
    """Change a unit, or move it with all that lies below it."""
    return _ubah(unit, data, "induk")


@tindakan
def buat_jabatan(
    *,
    nama: str,
    unit: UnitKerja,
    jenjang: Jenjang,
    atasan: Jabatan | None = None,
    memimpin: bool = False,
    oleh,
    **lain,
) -> Jabatan:
    """Create a post; `lain` names a superior outside the agency (atasan_luar_nama, atasan_luar_jabatan)."""
    return simpan(Jabatan(nama=nama, unit=unit, jenjang=jenjang, atasan=atasan, memimpin=memimpin, **lain))


@tindakan
def ubah_jabatan(*, jabatan: Jabatan, data: dict, oleh) -> Jabatan:
    """Change a post, or hang it, with the posts below, under another superior post."""
    return _ubah(jabatan, data, "atasan")


@tindakan
def hapus_simpul(*, simpul: UnitKerja | Jabatan, oleh) -> None:
    """Delete a unit or post made by mistake; once anything refers to it, it is part of the records and stays."""
    if perujuk := simpul.perujuk:
        raise ValidationError(f"{simpul} tidak dapat dihapus: masih dirujuk {', '.join(perujuk)}.")
    simpul.delete()


def _ubah(simpul, data, kolom_induk):
    for bidang, nilai in data.items():
        setattr(simpul, bidang, nilai)
    _periksa_lingkaran(simpul, getattr(simpul, kolom_induk), kolom_induk)
    simpan(simpul)
    simpul.refresh_from_db(fields=["jalur"])
    return simpul


def _periksa_lingkaran(simpul, induk, kolom_induk) -> None:
    """The database refuses a cycle too; this says so beside the field."""
    if induk is not None and f"/{simpul.pk}/" in type(induk).objects.get(pk=induk.pk).jalur:
        raise ValidationError({kolom_induk: "Susunan melingkar: pilihan ini berada di bawahnya sendiri."})
