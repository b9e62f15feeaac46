"""What the detail page, the tab and the PDF show of one plan: built once, as data."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from hris.grafik import bagian, batang_sasaran
from hris.templatetags.hris import tanggal as tanggal_teks
from idp import alur
from idp.actions import tingkat_lewat
from idp.beda import Beda, bandingkan
from idp.butir import potret
from idp.kedudukan import kedudukan
from idp.models import IDP, CatatanAlur
from idp.ringkasan import PORSI, Ringkasan, ringkas
from idp.tangga import pemangku, tangga
from jp.layanan import sasaran
from pegawai.models import Jabatan

BELUM_JALAN = (alur.DRAF, alur.DIKEMBALIKAN, alur.MENUNGGU_PEGAWAI)
SELESAI = (alur.DITETAPKAN, alur.DIGANTIKAN)


IKON = {"selesai": "circle-check", "dilewati": "forward", "kini": "circle-dot", "nanti": "circle"}


@dataclass(frozen=True, slots=True)
class Anak:
    """One step of the picture of the flow: done, passed over, current or still to come."""

    label: str
    keadaan: str

    @property
    def ikon(self) -> str:
        return IKON[self.keadaan]


def ringkasan(idp: IDP, butir) -> Ringkasan:
    """Return the totals of a plan's items."""
    isi = ((satu.bentuk.porsi, satu.jp_rencana, satu.biaya) for satu in butir)
    return ringkas(isi, sasaran(idp.pegawai))


def gambar(total: Ringkasan) -> dict:
    """Return the pictures of the totals: JP against the target, the split by JP and by number of items."""
    porsi = [(satu.label, satu.jp, int(satu.porsi or 0)) for satu in total.bagian]
    banyak = [(satu.label, satu.butir, int(satu.porsi or 0)) for satu in total.bagian]
    return {
        "gambar_jp": batang_sasaran(total.jp, total.sasaran or 0, 0, "JP rencana"),
        "gambar_porsi_jp": bagian(porsi, "Perbandingan 70:20:10 menurut JP", "JP"),
        "gambar_porsi_butir": bagian(banyak, "Perbandingan 70:20:10 menurut jumlah butir", "butir"),
    }


def beda_terakhir(idp: IDP) -> Beda | None:
    """Return what changed since the last submission, or against the version it revises; None without either."""
    ajuan = list(
        idp.catatan_alur.filter(aksi=CatatanAlur.Aksi.AJUKAN).order_by("-pk").values_list("potret", flat=True)[:2]
    )
    kini = potret(idp)
    if idp.status in (alur.DRAF, alur.DIKEMBALIKAN):
        sebelum = ajuan[0] if ajuan else None
    else:
        sebelum = ajuan[1] if len(ajuan) > 1 else None
    if sebelum is not None:
        return bandingkan(sebelum, kini)
    induk = _versi_induk(idp)
    return bandingkan(potret(induk), kini, lewat_asal=True) if induk else None


def _versi_induk(idp: IDP) -> IDP | None:
    """Return the set version that this one revises."""
    lebih_lama = IDP.objects.filter(pegawai=idp.pegawai_id, tahun=idp.tahun, versi__lt=idp.versi, status__in=SELESAI)
    return lebih_lama.order_by("-versi").first() if idp.versi > 1 else None


def tahap(idp: IDP, tanggal: date) -> list[Anak]:
    """Return the steps from draft to set, as the picture of the flow shows them."""
    if idp.status == alur.DIBATALKAN:
        return [Anak("Dibatalkan", "kini")]
    awal = [Anak("Disusun", "kini" if idp.status in (alur.DRAF, alur.DIKEMBALIKAN) else "selesai")]
    if idp.jabatan_penyusun_id:
        belum = idp.status in (alur.DRAF, alur.DIKEMBALIKAN)
        kini = idp.status == alur.MENUNGGU_PEGAWAI
        awal.append(Anak("Diterima pegawai", "kini" if kini else "nanti" if belum else "selesai"))
    posisi = {alur.DISETUJUI: 0, alur.DIVERIFIKASI: 1, alur.DITETAPKAN: 2, alur.DIGANTIKAN: 2}.get(idp.status, -1)
    ujung = [
        Anak(label, "selesai" if posisi > n else "kini" if posisi == n else "nanti")
        for n, label in enumerate(("Verifikasi kepegawaian", "Penetapan kepala"))
    ]
    return [*awal, *_tahap_atasan(idp, tanggal), *ujung]


def _tahap_atasan(idp: IDP, tanggal: date) -> list[Anak]:
    lewat = {} if idp.status in BELUM_JALAN else tingkat_lewat(idp)
    tingkat = list(tangga(idp.pegawai, tanggal).tingkat) if idp.status in (*BELUM_JALAN, alur.DIAJUKAN) else []
    lama = [satu for satu in Jabatan.objects.filter(pk__in=lewat).order_by("-jalur") if satu not in tingkat]
    return [Anak(satu.nama, _keadaan(idp, satu, lewat)) for satu in (*lama, *tingkat)]


def _keadaan(idp: IDP, jabatan: Jabatan, lewat: dict[int, str]) -> str:
    if jabatan.pk in lewat:
        return "dilewati" if lewat[jabatan.pk] == CatatanAlur.Aksi.DILEWATI else "selesai"
    return "kini" if idp.status == alur.DIAJUKAN and jabatan.pk == idp.jabatan_penanggung_id else "nanti"


def konteks(idp: IDP, pengguna, hari_ini: date) -> dict:
    """Return everything the detail page shows."""
    butir = list(idp.item.lengkap())
    total = ringkasan(idp, butir)
    posisi = kedudukan(idp, pengguna, hari_ini)
    pilihan = list(alur.pilihan(idp.status, posisi.himpunan))
    terbuka_lain = IDP.objects.terbuka().filter(pegawai=idp.pegawai_id, tahun=idp.tahun).exclude(pk=idp.pk).first()
    if terbuka_lain and "ubah_rencana" in pilihan:
        pilihan.remove("ubah_rencana")
    if "lewati_kosong" in pilihan and _dipangku(idp, hari_ini):
        pilihan.remove("lewati_kosong")
    catatan = list(idp.catatan_alur.select_related("oleh", "pegawai", "jabatan"))
    return {
        "idp": idp,
        "pegawai": idp.pegawai,
        "butir": butir,
        "ringkasan": total,
        "porsi": PORSI,
        "beda": beda_terakhir(idp),
        "catatan": catatan,
        "pengembalian": _pengembalian(idp, catatan),
        "tahap": tahap(idp, hari_ini),
        "pilihan": pilihan,
        "alasan_batal_wajib": alur.alasan_wajib("batalkan", idp.status, posisi.himpunan),
        "terbuka_lain": terbuka_lain,
        "hari_menunggu": (hari_ini - idp.sejak).days if idp.sejak else None,
        "kegiatan_bebas": _kegiatan_bebas(idp) if "hubungkan" in pilihan else [],
    } | gambar(total)


def _pengembalian(idp: IDP, catatan: list[CatatanAlur]) -> CatatanAlur | None:
    """Return the step that gave a plan back, while it lies with its drafter for that reason."""
    if idp.status != alur.DIKEMBALIKAN:
        return None
    return next(satu for satu in reversed(catatan) if satu.aksi == CatatanAlur.Aksi.KEMBALIKAN)


def _dipangku(idp: IDP, tanggal: date) -> bool:
    """Return whether somebody acts in the post with which a plan lies; only an empty post may be passed over."""
    return pemangku(idp.jabatan_penanggung_id, tanggal, kecuali=idp.pegawai_id).exists()


def _kegiatan_bebas(idp: IDP) -> list:
    """Return the owner's activities of the year that fulfil no item yet."""
    return list(idp.pegawai.kegiatan.hidup().filter(tanggal_selesai__year=idp.tahun, realisasi__isnull=True))


def konteks_cetak(idp: IDP) -> dict:
    """Return the context of the PDF; the same plan gives the same document."""
    butir = list(idp.item.lengkap())
    total = ringkasan(idp, butir)
    tanggal = timezone.localdate(idp.ditetapkan_pada or idp.dibuat_pada)
    naik = tangga(idp.pegawai, tanggal)
    catatan = list(idp.catatan_alur.select_related("oleh", "pegawai"))
    unit = naik.puncak.unit if naik.puncak else naik.milik.jabatan.unit if naik.milik else None
    return {
        "judul": f"Rencana Pengembangan Individu {idp.tahun}",
        "kaki": f"IDP {idp.tahun} · {idp.pegawai} · NIP {idp.pegawai.nip} · {idp.get_status_display()}",
        "dibuat_pada": catatan[-1].pada if catatan else idp.dibuat_pada,
        "kop": unit and {"pemerintah": unit.pemerintah, "nama": unit.nama, "alamat": unit.alamat},
        "tanda_air": "" if idp.status == alur.DITETAPKAN else idp.get_status_display(),
        "idp": idp,
        "pegawai": idp.pegawai,
        "milik": naik.milik,
        "butir": butir,
        "ringkasan": total,
        "catatan": [satu for satu in catatan if satu.aksi != "susun"],
        "tanda_tangan": _tanda_tangan(catatan, unit),
    } | gambar(total)


def _tanda_tangan(catatan, unit) -> dict | None:
    """Return the head's signature block once the plan is set."""
    tetap = next((satu for satu in reversed(catatan) if satu.aksi == CatatanAlur.Aksi.TETAPKAN), None)
    if tetap is None:
        return None
    return {
        "tempat": unit.kota if unit else "",
        "tanggal": tanggal_teks(timezone.localdate(tetap.pada)),
        "sebutan": tetap.sebagai,
        "nama": tetap.nama_pelaku,
        "pangkat": _pangkat(tetap),
        "nip": tetap.pegawai.nip if tetap.pegawai_id else "",
    }


def _pangkat(langkah: CatatanAlur) -> str:
    """Return the rank of who took a step, as it was on that day."""
    if langkah.pegawai_id is None:
        return ""
    hari = timezone.localdate(langkah.pada)
    pangkat = langkah.pegawai.riwayat_pangkat.pada(hari).select_related("golongan").first()
    return str(pangkat.golongan) if pangkat else ""
