"""Who an account is to a mapping round on a date: head, personnel section, superior; each as it is signed."""

from datetime import date

from hris.models import Pengguna
from hris.peran import Peran
from pegawai.models import Jabatan, Pegawai, PenugasanPeran, RiwayatJabatan, UnitKerja
from pemetaan.models import Pemetaan, PutaranPemetaan

SEBUTAN_PENGELOLA = "Pengelola Kepegawaian"


def sebagai_kepala(unit: UnitKerja, pengguna: Pengguna, tanggal: date) -> str:
    """Return how an account heads an agency: acting in its leading post (Plt/Plh too), or by role; "" if it does not.

    While somebody acts as Plt/Plh, the definitive head who is away does not set: `bertindak` leaves out who is absent.
    """
    puncak = RiwayatJabatan.objects.bertindak(tanggal).filter(
        pegawai__pengguna=pengguna, jabatan__memimpin=True, jabatan__unit=unit
    )
    pangku = puncak.select_related("jabatan").order_by("urutan_wenang", "pk").first()
    if pangku is not None:
        return pangku.sebutan
    if Peran.KEPALA not in pengguna.jangkauan.peran:
        return ""
    return Peran.KEPALA.label if _berperan(pengguna, Peran.KEPALA, unit.jalur, tanggal) else ""


def sebagai_pengkalibrasi(pemetaan: Pemetaan, pengguna: Pengguna, tanggal: date) -> str:
    """Return in which capacity an account may move a person: the post above, or the personnel section; "" for nobody.

    Nobody moves the own box.
    """
    orang = Pegawai.objects.pada(tanggal).filter(pengguna=pengguna).first()
    if orang is not None and orang.pk == pemetaan.pegawai_id:
        return ""
    atas = _jabatan_atas(pemetaan.pegawai, orang, tanggal)
    if atas is not None:
        return atas.sebutan
    jalur = pemetaan.unit.jalur if pemetaan.unit_id else ""
    if not _berperan(pengguna, Peran.PENGELOLA, jalur, tanggal):
        return ""
    milik = orang.jabatan_pada(tanggal) if orang else None
    return f"{SEBUTAN_PENGELOLA} · {milik.sebutan}" if milik else SEBUTAN_PENGELOLA


def _jabatan_atas(pegawai: Pegawai, orang: Pegawai | None, tanggal: date) -> RiwayatJabatan | None:
    """Return the nearest holding above a person by which somebody acts."""
    milik = pegawai.jabatan_pada(tanggal)
    if milik is None or orang is None:
        return None
    leluhur = Jabatan.objects.leluhur(milik.jabatan.jalur).exclude(pk=milik.jabatan_id).order_by()
    dipangku = RiwayatJabatan.objects.bertindak(tanggal).filter(pegawai=orang, jabatan__in=leluhur.values("pk"))
    return dipangku.select_related("jabatan").order_by("-jabatan__jalur", "urutan_wenang", "pk").first()


def _berperan(pengguna: Pengguna, peran: Peran, jalur: str, tanggal: date) -> bool:
    tugas = PenugasanPeran.objects.pada(tanggal).filter(pengguna=pengguna, peran=peran)
    return any(jalur.startswith(unit) for unit in tugas.values_list("unit__jalur", flat=True))


def langkah_putaran(putaran: PutaranPemetaan, pengguna: Pengguna, tanggal: date) -> frozenset[str]:
    """Return the verbs of a round open to an account in its present state."""
    mengelola = putaran.unit.jalur.startswith(pengguna.jangkauan.jalur_kelola)
    if putaran.status == putaran.Status.DRAF:
        return frozenset(_langkah_draf(putaran) if mengelola else ())
    mengepalai = bool(sebagai_kepala(putaran.unit, pengguna, tanggal))
    if putaran.tetap:
        return frozenset({"tutup" if putaran.terbit else "terbitkan"} if mengelola or mengepalai else ())
    kepala = {"tetapkan"} if mengepalai else set()
    return frozenset(kepala | ({"kembalikan"} if mengelola or mengepalai else set()))


def _langkah_draf(putaran: PutaranPemetaan) -> set[str]:
    if putaran.sedang_dihitung:
        return set()
    return {"hitung", "ubah", "hapus"} | ({"ajukan"} if putaran.dihitung_pada else set())
