"""What a verifier should look at twice; none of it refuses anything by itself."""

from collections.abc import Iterator
from typing import NamedTuple

from hris.models import Parameter
from jp.models import Bukti, Kegiatan
from pegawai.models import Jenjang


class Peringatan(NamedTuple):
    """A sentence, and the address of the other activity it speaks of where the reader may open it."""

    teks: str
    tautan: str = ""


def peringatan(kegiatan: Kegiatan, pengguna) -> list[Peringatan]:
    """Return the warnings about an activity and its evidence, in Indonesian, each once."""
    semua = [*_serupa(kegiatan), *_sertifikat(kegiatan), *_kembar(kegiatan), *_penerbit(kegiatan)]
    terbuka = Kegiatan.objects.terjangkau(pengguna).in_bulk({lain.pk for _, lain in semua if lain})
    tautan = {pk: lain.get_absolute_url() for pk, lain in terbuka.items()}
    return list(dict.fromkeys(Peringatan(teks, tautan.get(lain and lain.pk, "")) for teks, lain in semua))


Temuan = Iterator[tuple[str, Kegiatan | None]]


def _serupa(kegiatan) -> Temuan:
    for lain in Kegiatan.objects.serupa(kegiatan):
        teks = (
            f"Kegiatan dengan bentuk dan judul yang sama pada tanggal yang bertumpang tindih sudah tercatat"
            f" ({lain.tanggal_mulai:%d-%m-%Y} s.d. {lain.tanggal_selesai:%d-%m-%Y},"
            f" {lain.get_status_display().lower()})."
        )
        yield teks, lain


def _sertifikat(kegiatan) -> Temuan:
    for lain in Kegiatan.objects.bersertifikat_sama(kegiatan):
        yield f"Nomor sertifikat {kegiatan.nomor_sertifikat} sudah dipakai pada kegiatan “{lain.judul}”.", lain


def _kembar(kegiatan) -> Temuan:
    for bukti in Bukti.objects.kembar(kegiatan).select_related("kegiatan"):
        sendiri = bukti.kegiatan.pegawai_id == kegiatan.pegawai_id
        milik = f"kegiatan “{bukti.kegiatan.judul}”" if sendiri else "kegiatan pegawai lain"
        yield f"Berkas yang sama dilampirkan juga pada {milik}.", bukti.kegiatan


def _penerbit(kegiatan) -> Temuan:
    """§3.2.2 d asks for a signatory of JPT rank; an agency without such a post cannot comply, so it only warns."""
    minimum = _jenjang_minimum()
    if minimum is None:
        return
    for bukti in kegiatan.bukti.filter(jenis=Bukti.Jenis.D).select_related("jenjang_penerbit"):
        jenjang = bukti.jenjang_penerbit
        if jenjang.jenis != Jenjang.Jenis.STRUKTURAL or jenjang.urut < minimum.urut:
            ada = Jenjang.objects.filter(pk=minimum.pk, jabatan__isnull=False).exists()
            catatan = "" if ada else f" Badan ini tidak mempunyai {minimum.nama}."
            yield f"Penanda tangan surat keterangan berjenjang {jenjang.nama}, di bawah {minimum.nama}.{catatan}", None


def _jenjang_minimum() -> Jenjang | None:
    kode = Parameter.objects.filter(kunci="penerbit_minimum_bukti_d").values_list("nilai", flat=True).first()
    return Jenjang.objects.filter(kode=kode).first() if kode else None
