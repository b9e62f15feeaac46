"""The dictionary: technical competencies of an agency and their levels in words."""

from django.core.exceptions import ValidationError
from django.utils.text import slugify

from hris.tindakan import simpan, tindakan
from kompetensi.models import Kompetensi, TingkatKompetensi

BIDANG = ("nama", "definisi", "unit", "sumber", "aktif")


@tindakan
def simpan_kompetensi(
    *, data: dict, tingkat: dict[int, tuple[str, str]], kompetensi: Kompetensi | None = None, oleh
) -> Kompetensi:
    """Create or change a technical competency of an agency; `tingkat`: level → (description, indicators a line).

    The national ones come with versioned files and are not edited here. A level whose description is emptied goes.
    """
    if kompetensi is not None and kompetensi.unit_id is None:
        raise ValidationError("Kompetensi nasional tidak diubah di sini.")
    if data.get("unit") is None:
        raise ValidationError({"unit": "Pilih badan pemilik kompetensi teknis ini."})
    kompetensi = kompetensi or Kompetensi(jenis=Kompetensi.Jenis.TEKNIS, kode=_kode_baru(data["nama"]))
    for bidang in BIDANG:
        setattr(kompetensi, bidang, data[bidang])
    simpan(kompetensi)
    for nomor, (uraian, indikator) in tingkat.items():
        _simpan_tingkat(kompetensi, nomor, uraian.strip(), indikator.strip())
    return kompetensi


def _kode_baru(nama: str) -> str:
    """Return a code that no competency has yet: "analisis-kebijakan", "analisis-kebijakan-2"."""
    dasar = slugify(nama)[:50] or "kompetensi"
    terpakai = set(Kompetensi.objects.filter(kode__startswith=dasar).values_list("kode", flat=True))
    calon = (dasar if n == 1 else f"{dasar}-{n}" for n in range(1, len(terpakai) + 2))
    return next(kode for kode in calon if kode not in terpakai)


def _simpan_tingkat(kompetensi: Kompetensi, nomor: int, uraian: str, indikator: str) -> None:
    ada = kompetensi.tingkat.filter(tingkat=nomor).first()
    if not uraian:
        if indikator:
            raise ValidationError({f"t{nomor}_uraian": "Isi uraian tingkat ini, atau kosongkan indikatornya."})
        if ada:
            ada.delete()
        return
    baris = ada or TingkatKompetensi(kompetensi=kompetensi, tingkat=nomor)
    if (baris.uraian, baris.indikator) != (uraian, indikator):
        baris.uraian, baris.indikator = uraian, indikator
        simpan(baris)
