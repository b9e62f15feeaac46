"""Every change of a plan's state. Each locks the plan, asks idp/alur.py, moves it, and writes the step down."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from hris.models import Pengguna
from idp import alur
from idp.butir import catat_dari_butir, hapus_item, hubungkan, lepaskan, potret, simpan_item
from idp.kedudukan import Kedudukan, jabatan_atasan, kedudukan
from idp.models import IDP, CatatanAlur, RealisasiItem
from idp.tangga import Rute, pemangku, rute
from pegawai.models import Jabatan, Pegawai, StatusPegawai

__all__ = [
    "HasilBanyak",
    "ajukan",
    "alasan_tanpa_rencana",
    "batalkan",
    "catat_dari_butir",
    "hapus_item",
    "hubungkan",
    "kembalikan",
    "lepaskan",
    "lewati_kosong",
    "setujui",
    "simpan_item",
    "susun",
    "terima",
    "tetapkan",
    "tetapkan_banyak",
    "tingkat_lewat",
    "ubah_rencana",
    "verifikasi",
]

SUDAH_BERPINDAH = "Rencana ini sudah berpindah sejak halaman dibuka. Periksa keadaan terbarunya sebelum melanjutkan."
Aksi = CatatanAlur.Aksi


@dataclass(frozen=True)
class Gerak:
    """A checked move: the plan, who moves it, as what, when."""

    idp: IDP
    aksi: str
    oleh: Pengguna
    sekarang: datetime
    kedudukan: Kedudukan
    pelaku: str

    @property
    def tanggal(self) -> date:
        return timezone.localdate(self.sekarang)

    @property
    def sebagai(self) -> str:
        return self.kedudukan.sebutan.get(self.pelaku, "")


@dataclass
class HasilBanyak:
    """What setting many plans at once came to: those set, and those refused, each with its reason."""

    ditetapkan: list[IDP] = field(default_factory=list)
    ditolak: list[tuple[IDP, str]] = field(default_factory=list)


@transaction.atomic
def susun(*, pegawai: Pegawai, tahun: int, oleh: Pengguna, sekarang: datetime | None = None) -> IDP:
    """Start a plan: by the employee, or by a superior in the post in which they stand above the employee."""
    sekarang = sekarang or timezone.now()
    tanggal = timezone.localdate(sekarang)
    pegawai = Pegawai.objects.select_for_update(no_key=True).get(pk=pegawai.pk)
    jabatan = jabatan_atasan(pegawai, oleh, tanggal)
    if pegawai.pengguna_id != oleh.pk and jabatan is None:
        raise ValidationError("Rencana hanya disusun oleh pegawai yang bersangkutan atau atasannya.")
    _tolak_susun(pegawai, tahun, tanggal)
    idp = IDP(
        pegawai=pegawai,
        tahun=tahun,
        versi=_versi_berikut(pegawai, tahun),
        disusun_oleh=oleh,
        jabatan_penyusun=None if pegawai.pengguna_id == oleh.pk else jabatan,
        menunggu_sejak=sekarang,
        dibuat_pada=sekarang,
    )
    idp.full_clean()
    idp.save()
    _catat(_gerak_awal(idp, oleh, sekarang), Aksi.SUSUN, dari=alur.DRAF)
    return idp


def _tolak_susun(pegawai: Pegawai, tahun: int, tanggal: date) -> None:
    if alasan := alasan_tanpa_rencana(pegawai, tanggal):
        raise ValidationError(alasan)
    if tahun not in (tanggal.year, tanggal.year + 1):
        raise ValidationError("Rencana hanya disusun untuk tahun berjalan atau tahun berikutnya.")
    if IDP.objects.berlaku().filter(pegawai=pegawai, tahun=tahun).exists():
        raise ValidationError(f"IDP {tahun} sudah ditetapkan. Gunakan Perubahan untuk merevisinya.")


def alasan_tanpa_rencana(pegawai: Pegawai, tanggal: date) -> str:
    """Return why no plan is demanded of a person on a date (§1.5, or without a post), or the empty text."""
    luar = [*StatusPegawai.DI_LUAR_CAKUPAN, *StatusPegawai.BUKAN_PEGAWAI_LAGI]
    status = pegawai.status.pada(tanggal).filter(jenis__in=luar).first()
    if status:
        return f"{pegawai} berada di luar cakupan: {status.get_jenis_display()}. IDP tidak disusun."
    if pegawai.jabatan_pada(tanggal) is None:
        return f"{pegawai} belum memiliki jabatan definitif. IDP belum dapat disusun."
    return ""


def _versi_berikut(pegawai: Pegawai, tahun: int) -> int:
    return (IDP.objects.filter(pegawai=pegawai, tahun=tahun).aggregate(n=Max("versi"))["n"] or 0) + 1


@transaction.atomic
def ajukan(*, idp: IDP, oleh: Pengguna, catatan: str = "", sekarang: datetime | None = None) -> IDP:
    """Submit: the employee's draft goes to the first tier, a superior's draft to the employee."""
    gerak = _mulai(idp, "ajukan", oleh, sekarang)
    isi = potret(idp)
    if not isi:
        raise ValidationError("Rencana belum memuat butir. Tambahkan sedikitnya satu butir sebelum mengajukan.")
    if idp.jabatan_penyusun_id:
        return _pindah(gerak, alur.MENUNGGU_PEGAWAI, catatan=catatan, isi=isi)
    return _naik(gerak, rute(idp, gerak.tanggal, sudah=frozenset()), catatan=catatan, isi=isi)


@transaction.atomic
def terima(*, idp: IDP, oleh: Pengguna, catatan: str = "", sekarang: datetime | None = None) -> IDP:
    """The employee accepts the superior's draft; the drafter's tier counts as approved."""
    gerak = _mulai(idp, "terima", oleh, sekarang)
    return _naik(gerak, rute(idp, gerak.tanggal, sudah=frozenset()), catatan=catatan)


@transaction.atomic
def setujui(*, idp: IDP, oleh: Pengguna, catatan: str = "", sekarang: datetime | None = None) -> IDP:
    """Approve in the post with which the plan lies; it goes to the next tier, or past the last one."""
    gerak = _mulai(idp, "setujui", oleh, sekarang)
    return _naik(gerak, _rute_lanjut(gerak), catatan=catatan, jabatan=idp.jabatan_penanggung)


@transaction.atomic
def lewati_kosong(*, idp: IDP, oleh: Pengguna, catatan: str = "", sekarang: datetime | None = None) -> IDP:
    """Pass over a post that fell vacant while the plan waited for it."""
    gerak = _mulai(idp, "lewati_kosong", oleh, sekarang)
    jabatan = idp.jabatan_penanggung
    if pejabat := pemangku(jabatan.pk, gerak.tanggal, kecuali=idp.pegawai_id).first():
        raise ValidationError(f"{jabatan} tidak kosong: dipangku oleh {pejabat.pegawai} ({pejabat.sebutan}).")
    alasan = f"{jabatan} dilewati: tidak ada pejabat definitif, Plt., atau Plh. {catatan}".strip()
    lanjut = _rute_lanjut(gerak)
    return _naik(gerak, Rute(lanjut.berikut, ((jabatan, alasan), *lanjut.dilewati)))


@transaction.atomic
def verifikasi(*, idp: IDP, oleh: Pengguna, catatan: str = "", sekarang: datetime | None = None) -> IDP:
    """The personnel section verifies; the plan goes to the head."""
    gerak = _mulai(idp, "verifikasi", oleh, sekarang)
    return _pindah(gerak, alur.DIVERIFIKASI, penanggung=gerak.kedudukan.tangga.puncak, catatan=catatan)


@transaction.atomic
def tetapkan(*, idp: IDP, oleh: Pengguna, catatan: str = "", sekarang: datetime | None = None) -> IDP:
    """The head sets the plan; the version in force before is replaced, its fulfilments move along."""
    gerak = _mulai(idp, "tetapkan", oleh, sekarang)
    lama = IDP.objects.select_for_update().berlaku().filter(pegawai=idp.pegawai_id, tahun=idp.tahun).first()
    if lama:
        _gantikan(lama, gerak)
    idp.ditetapkan_pada = gerak.sekarang
    _pindah(gerak, alur.DITETAPKAN, catatan=" ".join(filter(None, [catatan, _atasan_luar(gerak)])))
    return idp


def _atasan_luar(gerak: Gerak) -> str:
    """Say who stands above the head, who sets their own plan for want of anyone above in the agency."""
    puncak = gerak.kedudukan.tangga.puncak
    if not gerak.kedudukan.sendiri or puncak is None or not puncak.atasan_luar_nama:
        return ""
    jabatan = f" ({puncak.atasan_luar_jabatan})" if puncak.atasan_luar_jabatan else ""
    return f"Atasan di luar badan: {puncak.atasan_luar_nama}{jabatan}."


def _gantikan(lama: IDP, gerak: Gerak) -> None:
    """Replace the version in force, and hang its fulfilments on the items copied from it."""
    _simpan(lama, alur.DIGANTIKAN, None, None)
    _catat(gerak, Aksi.DIGANTIKAN, dari=alur.DITETAPKAN, idp=lama, catatan=f"Digantikan versi {gerak.idp.versi}.")
    for butir in gerak.idp.item.filter(asal__idp=lama):
        RealisasiItem.objects.filter(item=butir.asal_id).update(item=butir)
    # An item the revision dropped frees its activities, or they could never fulfil another.
    RealisasiItem.objects.filter(item__idp=lama).delete()


def tetapkan_banyak(*, daftar, oleh: Pengguna, sekarang: datetime | None = None) -> HasilBanyak:
    """Set many plans, each by itself: one that is refused does not hold up the others."""
    hasil = HasilBanyak()
    for idp in daftar:
        try:
            hasil.ditetapkan.append(tetapkan(idp=idp, oleh=oleh, sekarang=sekarang))
        except ValidationError as galat:
            hasil.ditolak.append((idp, " ".join(galat.messages)))
    return hasil


@transaction.atomic
def kembalikan(*, idp: IDP, alasan: str, oleh: Pengguna, sekarang: datetime | None = None) -> IDP:
    """Give the plan back to its drafter, with a reason."""
    gerak = _mulai(idp, "kembalikan", oleh, sekarang, alasan=alasan)
    return _pindah(gerak, alur.DIKEMBALIKAN, penanggung=idp.jabatan_penyusun, catatan=alasan)


@transaction.atomic
def batalkan(*, idp: IDP, oleh: Pengguna, alasan: str = "", sekarang: datetime | None = None) -> IDP:
    """Cancel a plan that is not set yet; the personnel section must say why."""
    gerak = _mulai(idp, "batalkan", oleh, sekarang, alasan=alasan)
    return _pindah(gerak, alur.DIBATALKAN, catatan=alasan)


@transaction.atomic
def ubah_rencana(*, idp: IDP, oleh: Pengguna, sekarang: datetime | None = None) -> IDP:
    """Copy the set version to a new draft (Perubahan); the set one stays in force until the new one is set."""
    gerak = _mulai(idp, "ubah_rencana", oleh, sekarang)
    jabatan = None if gerak.kedudukan.sendiri else jabatan_atasan(idp.pegawai, oleh, gerak.tanggal)
    baru = IDP(
        pegawai=idp.pegawai,
        tahun=idp.tahun,
        versi=_versi_berikut(idp.pegawai, idp.tahun),
        disusun_oleh=oleh,
        jabatan_penyusun=jabatan,
        menunggu_sejak=gerak.sekarang,
        dibuat_pada=gerak.sekarang,
    )
    baru.full_clean()
    baru.save()
    for butir in idp.item.order_by("pk"):
        butir.asal_id, butir.pk, butir.idp = butir.pk, None, baru
        butir._state.adding = True
        butir.save()
    _catat(gerak, Aksi.UBAH_RENCANA, dari=alur.DITETAPKAN, idp=baru, catatan=f"Perubahan atas versi {idp.versi}.")
    return baru


# --- the one way a plan moves ----------------------------------------------------------------------------------------


def _kunci(idp: IDP) -> None:
    """Lock the row and read it afresh; refuse if it moved since it was shown."""
    dilihat = idp.langkah
    idp.refresh_from_db(from_queryset=IDP.objects.terkunci())
    if idp.langkah != dilihat:
        raise ValidationError(SUDAH_BERPINDAH, code="berpindah")


def _mulai(idp: IDP, aksi: str, oleh: Pengguna, sekarang: datetime | None, alasan: str | None = None) -> Gerak:
    """Lock the plan and check the move against the table."""
    sekarang = sekarang or timezone.now()
    _kunci(idp)
    posisi = kedudukan(idp, oleh, timezone.localdate(sekarang))
    if not alur.boleh(aksi, idp.status, posisi.himpunan):
        label = alur.kalimat(aksi).lower()
        raise ValidationError(
            f"Anda tidak dapat {label} dalam keadaan “{idp.get_status_display()}”: langkah ini bukan wewenang Anda "
            "atau sudah lewat.",
            code="alur",
        )
    if alasan is not None and not alasan.strip() and alur.alasan_wajib(aksi, idp.status, posisi.himpunan):
        raise ValidationError({"alasan": "Alasan wajib diisi."})
    return Gerak(idp, aksi, oleh, sekarang, posisi, alur.pelaku_aksi(aksi, idp.status, posisi.himpunan))


def _gerak_awal(idp: IDP, oleh: Pengguna, sekarang: datetime) -> Gerak:
    posisi = kedudukan(idp, oleh, timezone.localdate(sekarang))
    return Gerak(idp, "susun", oleh, sekarang, posisi, alur.PENYUSUN)


def _rute_lanjut(gerak: Gerak) -> Rute:
    sudah = {*tingkat_lewat(gerak.idp), gerak.idp.jabatan_penanggung_id}
    return rute(gerak.idp, gerak.tanggal, sudah=frozenset(sudah))


def tingkat_lewat(idp: IDP) -> dict[int, str]:
    """Return the posts (ids) that approved or were passed over since the last submission, with which of the two."""
    lewat = {}
    for aksi, jabatan in idp.catatan_alur.order_by("pk").values_list("aksi", "jabatan"):
        if aksi == Aksi.AJUKAN:
            lewat.clear()
        elif aksi in (Aksi.SETUJUI, Aksi.DILEWATI) and jabatan:
            lewat[jabatan] = aksi
    return lewat


def _naik(gerak: Gerak, jalan: Rute, *, catatan: str = "", isi=None, jabatan: Jabatan | None = None) -> IDP:
    """Move to the next tier, or to the personnel section, and write down each tier passed over."""
    dari = gerak.idp.status
    ke = alur.DIAJUKAN if jalan.berikut else alur.DISETUJUI
    _simpan(gerak.idp, ke, jalan.berikut, gerak.sekarang)
    if gerak.aksi != "lewati_kosong":
        _catat(gerak, gerak.aksi, dari=dari, catatan=catatan, isi=isi, jabatan=jabatan)
    for lewat, alasan in jalan.dilewati:
        _catat(gerak, Aksi.DILEWATI, dari=dari, catatan=alasan, jabatan=lewat)
    return gerak.idp


def _pindah(gerak: Gerak, ke: str, *, penanggung: Jabatan | None = None, catatan: str = "", isi=None) -> IDP:
    dari = gerak.idp.status
    _simpan(gerak.idp, ke, penanggung, gerak.sekarang if ke in alur.TERBUKA else None)
    _catat(gerak, gerak.aksi, dari=dari, catatan=catatan, isi=isi)
    return gerak.idp


def _simpan(idp: IDP, ke: str, penanggung: Jabatan | None, sejak: datetime | None) -> None:
    idp.status, idp.jabatan_penanggung, idp.menunggu_sejak = ke, penanggung, sejak
    idp.langkah += 1
    idp.full_clean()
    idp.save()


def _catat(gerak: Gerak, aksi: str, *, dari: str, catatan: str = "", isi=None, jabatan=None, idp=None) -> None:
    idp = idp or gerak.idp
    langkah = CatatanAlur(
        idp=idp,
        aksi=aksi,
        dari=dari,
        ke=idp.status,
        oleh=gerak.oleh,
        pegawai=gerak.kedudukan.orang,
        sebagai=gerak.sebagai,
        jabatan=jabatan,
        catatan=catatan.strip(),
        potret=isi,
        pada=gerak.sekarang,
    )
    langkah.full_clean()
    langkah.save()
