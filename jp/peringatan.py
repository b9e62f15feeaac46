"""What a verifier should look at twice; none of it refuses anything by itself."""

from hris.models import Parameter
from jp.models import Bukti, Kegiatan
from pegawai.models import Jenjang


def peringatan(kegiatan: Kegiatan) -> list[str]:
    """Return the warnings about an activity and its evidence, in Indonesian, each sentence once."""
    semua = [*_serupa(kegiatan), *_sertifikat(kegiatan), *_kembar(kegiatan), *_penerbit(kegiatan)]
    return list(dict.fromkeys(semua))


def _serupa(kegiatan):
    for lain in Kegiatan.objects.serupa(kegiatan):
        yield (
            f"Kegiatan dengan bentuk dan judul yang sama pada tanggal yang bertumpang tindih sudah tercatat"
            f" ({lain.tanggal_mulai:%d-%m-%Y} s.d. {lain.tanggal_selesai:%d-%m-%Y},"
            f" {lain.get_status_display().lower()})."
        )


def _sertifikat(kegiatan):
    for lain in Kegiatan.objects.bersertifikat_sama(kegiatan):
        yield f"Nomor sertifikat {kegiatan.nomor_sertifikat} sudah dipakai pada kegiatan “{lain.judul}”."


def _kembar(kegiatan):
    for bukti in Bukti.objects.kembar(kegiatan).select_related("kegiatan"):
        if bukti.kegiatan.pegawai_id == kegiatan.pegawai_id:
            yield f"Berkas yang sama dilampirkan juga pada kegiatan “{bukti.kegiatan.judul}”."
        else:
            yield "Berkas yang sama dilampirkan juga pada kegiatan pegawai lain."


def _penerbit(kegiatan):
    """§3.2.2 d asks for a signatory of JPT rank; an agency without such a post cannot comply, so it only warns."""
    minimum = _jenjang_minimum()
    if minimum is None:
        return
    for bukti in kegiatan.bukti.filter(jenis=Bukti.Jenis.D).select_related("jenjang_penerbit"):
        jenjang = bukti.jenjang_penerbit
        if jenjang.jenis != Jenjang.Jenis.STRUKTURAL or jenjang.urut < minimum.urut:
            ada = Jenjang.objects.filter(pk=minimum.pk, jabatan__isnull=False).exists()
            catatan = "" if ada else f" Badan ini tidak mempunyai {minimum.nama}."
            yield f"Penanda tangan surat keterangan berjenjang {jenjang.nama}, di bawah {minimum.nama}.{catatan}"


def _jenjang_minimum() -> Jenjang | None:
    kode = Parameter.objects.filter(kunci="penerbit_minimum_bukti_d").values_list("nilai", flat=True).first()
    return Jenjang.objects.filter(kode=kode).first() if kode else None
