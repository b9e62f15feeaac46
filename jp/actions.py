"""Every change to activities, evidence and counted JP."""

from collections import defaultdict
from datetime import datetime
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone

from hris import isi_bukti
from hris.models import Pengguna
from hris.tindakan import simpan, tindakan
from jp import layanan
from jp.konversi import NOL, DaftarAturan
from jp.kunci import kunci_aturan
from jp.models import Bukti, CatatanKegiatan, JPDiakui, JPMenunggu, Kegiatan
from jp.tambahan import tambahan
from pegawai.models import Pegawai

Aksi = CatatanKegiatan.Aksi
Status = Kegiatan.Status
ISIAN = (
    "bentuk",
    "judul",
    "penyelenggara",
    "tanggal_mulai",
    "tanggal_selesai",
    "jumlah",
    "lingkup",
    "nomor_sertifikat",
    "keterangan",
)
KURANG_BUKTI = (
    "Bukti belum lengkap. Lampirkan salah satu: (a) surat keterangan atau sertifikat; (b) SK atau surat perintah;"
    " (c) surat tugas atau undangan beserta bukti kehadiran; (d) surat keterangan pengelola kepegawaian."
)
PASANGAN = {Bukti.Jenis.C_TUGAS: "bukti kehadiran", Bukti.Jenis.C_HADIR: "surat tugas atau undangan"}
"""Of kind c: the half that is there -> what the other is called."""


@tindakan
def catat(*, pegawai: Pegawai, data: dict, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Record an activity as a draft; input the engine would refuse is refused here, beside its field."""
    kegiatan = Kegiatan(pegawai=pegawai)
    _isi(kegiatan, data, sekarang)
    _tulis(kegiatan, Aksi.CATAT, oleh, sekarang)
    return kegiatan


@tindakan
def ubah(*, kegiatan: Kegiatan, data: dict, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Change a draft or a refused activity."""
    _kunci(kegiatan)
    _wajib_dapat_diubah(kegiatan)
    _isi(kegiatan, data, sekarang)
    _tulis(kegiatan, Aksi.UBAH, oleh, sekarang)
    return kegiatan


@tindakan
def lampirkan(
    *,
    kegiatan: Kegiatan,
    jenis: str,
    berkas,
    oleh: Pengguna,
    penerbit: str = "",
    jenjang_penerbit=None,
    nomor: str = "",
    tanggal=None,
    sekarang: datetime | None = None,
) -> Bukti:
    """Attach a file that proves the activity; what it is, is judged by its content."""
    _kunci(kegiatan)
    _wajib_dapat_diubah(kegiatan)
    _wajib_penerbit(jenis, penerbit, jenjang_penerbit)
    isi = isi_bukti.periksa(berkas)
    bukti = Bukti(
        kegiatan=kegiatan,
        jenis=jenis,
        berkas=ContentFile(isi.isi, name=isi.nama),
        nama_asli=isi.nama,
        tipe=isi.tipe,
        ukuran=len(isi.isi),
        sidik=isi.sidik,
        penerbit=penerbit.strip(),
        jenjang_penerbit=jenjang_penerbit,
        nomor=nomor.strip(),
        tanggal=tanggal,
        diunggah_oleh=oleh,
        diunggah_pada=sekarang or timezone.now(),
    )
    simpan(bukti)
    _tulis(kegiatan, Aksi.LAMPIR, oleh, sekarang, f"{bukti.get_jenis_display()}: {bukti.nama_asli}")
    return bukti


@tindakan
def hapus_bukti(*, bukti: Bukti, oleh: Pengguna, sekarang: datetime | None = None) -> None:
    """Take a file away from a draft or a refused activity."""
    kegiatan = bukti.kegiatan
    _kunci(kegiatan)
    _wajib_dapat_diubah(kegiatan)
    nama = f"{bukti.get_jenis_display()}: {bukti.nama_asli}"
    _buang_berkas([bukti])
    bukti.delete()
    _tulis(kegiatan, Aksi.LEPAS, oleh, sekarang, nama)


@tindakan
def ajukan(*, kegiatan: Kegiatan, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Submit a finished activity with complete evidence for verification."""
    _kunci(kegiatan)
    _wajib_dapat_diubah(kegiatan)
    if kegiatan.tanggal_selesai > timezone.localdate(sekarang):
        raise ValidationError({"tanggal_selesai": "Kegiatan belum selesai. Ajukan sesudah tanggal selesainya."})
    if kurang := kurang_bukti(kegiatan):
        raise ValidationError({"bukti": kurang})
    layanan.periksa_isian(kegiatan, layanan.daftar_aturan(), timezone.localdate(sekarang))
    kegiatan.status = Status.DIAJUKAN
    kegiatan.alasan_penolakan = ""
    kegiatan.diajukan_pada = sekarang or timezone.now()
    simpan(kegiatan)
    _tulis(kegiatan, Aksi.AJUKAN, oleh, sekarang)
    return _hitung_ulang(kegiatan)


@tindakan
def tarik(*, kegiatan: Kegiatan, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Take a submitted activity back to mend it; that it was submitted stays in its history."""
    _kunci(kegiatan)
    _wajib_status(kegiatan, Status.DIAJUKAN, "ditarik kembali")
    kegiatan.status = Status.DRAF
    simpan(kegiatan)
    _tulis(kegiatan, Aksi.TARIK, oleh, sekarang)
    return _hitung_ulang(kegiatan)


@tindakan
def batalkan(*, kegiatan: Kegiatan, oleh: Pengguna, alasan: str = "", sekarang: datetime | None = None) -> Kegiatan:
    """Call off an activity that was submitted before: it counts nowhere, and its history stays."""
    _kunci(kegiatan)
    _wajib_dapat_diubah(kegiatan)
    if kegiatan.dapat_dihapus:
        raise ValidationError("Draf yang belum pernah diajukan dihapus, bukan dibatalkan.")
    kegiatan.status = Status.DIBATALKAN
    kegiatan.alasan_penolakan = ""
    simpan(kegiatan)
    _tulis(kegiatan, Aksi.BATALKAN, oleh, sekarang, alasan.strip())
    return kegiatan


@tindakan
def verifikasi(*, kegiatan: Kegiatan, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Find the activity proven; from now on its JP counts."""
    _kunci(kegiatan)
    _wajib_status(kegiatan, Status.DIAJUKAN, "diverifikasi")
    _bukan_milik_sendiri(kegiatan, oleh)
    layanan.periksa_masukan(kegiatan, layanan.daftar_aturan())
    kegiatan.status = Status.TERVERIFIKASI
    kegiatan.diverifikasi_oleh = oleh
    kegiatan.diverifikasi_pada = sekarang or timezone.now()
    simpan(kegiatan)
    _tulis(kegiatan, Aksi.VERIFIKASI, oleh, sekarang)
    return _hitung_ulang(kegiatan)


@tindakan
def tolak(*, kegiatan: Kegiatan, alasan: str, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Send a submitted activity back with a reason; the person may mend it and submit it again."""
    _kunci(kegiatan)
    _wajib_status(kegiatan, Status.DIAJUKAN, "ditolak")
    _tolak(kegiatan, Aksi.TOLAK, alasan, oleh, sekarang)
    return _hitung_ulang(kegiatan)


@tindakan
def batal_verifikasi(*, kegiatan: Kegiatan, alasan: str, oleh: Pengguna, sekarang: datetime | None = None) -> Kegiatan:
    """Withdraw a verification with a reason; the JP no longer counts and the person may mend the activity."""
    _kunci(kegiatan)
    _wajib_status(kegiatan, Status.TERVERIFIKASI, "dibatalkan verifikasinya")
    _tolak(kegiatan, Aksi.BATAL, alasan, oleh, sekarang)
    return _hitung_ulang(kegiatan)


@tindakan
def hapus(*, kegiatan: Kegiatan, oleh: Pengguna) -> None:
    """Delete a draft that was never submitted, with its files."""
    _kunci(kegiatan)
    _wajib_dapat_diubah(kegiatan)
    if not kegiatan.dapat_dihapus:
        raise ValidationError(
            "Kegiatan yang pernah diajukan tidak dapat dihapus, karena riwayatnya disimpan; batalkan saja."
        )
    _buang_berkas(kegiatan.bukti.all())
    try:
        kegiatan.delete()
    except ProtectedError as sebab:
        raise ValidationError("Kegiatan ini sudah dihubungkan dengan rencana; lepaskan dahulu hubungannya.") from sebab


@transaction.atomic
def hitung_ulang(*, pegawai: Pegawai, tahun: int | None = None) -> int:
    """Recount a person's verified activities and write only the lines that differ; return how many did.

    The caps of a form reach over years (days at New Year), so the whole history is counted; `tahun` limits writing.
    What was counted keeps its rule set. The row lock makes two recounts of one person wait for each other, the lock
    on the rule sets keeps them as they are until the lines are written.
    """
    Pegawai.objects.select_for_update(no_key=True).only("pk").get(pk=pegawai.pk)
    kunci_aturan(bersama=True)
    daftar, orang = layanan.daftar_aturan(), layanan.terhitung(pegawai)
    beda = layanan.bandingkan(pegawai, tahun, daftar, orang)
    JPDiakui.objects.filter(pk__in=[jp.pk for jp in beda.hapus]).delete()
    JPDiakui.objects.bulk_update(beda.ubah, ["aturan", "jp_dihitung", "jp_diakui", "sebab"])
    JPDiakui.objects.bulk_create(beda.tambah)
    _perkirakan(pegawai, daftar, orang)
    return len(beda)


def _perkirakan(pegawai: Pegawai, daftar: DaftarAturan, orang: layanan.Terhitung) -> None:
    """Write what the waiting activities would add together, and each draft beside them."""
    menunggu = tambahan(orang.diakui, orang.menunggu, daftar, orang.tetap)
    JPMenunggu.objects.filter(pegawai=pegawai).delete()
    JPMenunggu.objects.bulk_create(
        JPMenunggu(kegiatan_id=int(t.id), pegawai=pegawai, tahun=t.tahun, jp=t.jp, sebab=t.sebab) for t in menunggu
    )
    jumlah: defaultdict[str, Decimal] = defaultdict(lambda: NOL)
    dasar = [*orang.diakui, *orang.menunggu]
    for t in (*menunggu, *(t for k in orang.lain for t in tambahan(dasar, [k], daftar, orang.tetap))):
        jumlah[t.id] += t.jp
    for id_, jp in jumlah.items():
        Kegiatan.objects.filter(pk=int(id_)).exclude(jp_perkiraan=jp).update(jp_perkiraan=jp)


def kurang_bukti(kegiatan: Kegiatan) -> str:
    """Say what is missing until one of the four kinds of §3.2.2 is there, else ""; kind c needs both of its files."""
    ada = set(kegiatan.bukti.values_list("jenis", flat=True))
    if ada - PASANGAN.keys() or PASANGAN.keys() <= ada:
        return ""
    if not ada:
        return KURANG_BUKTI
    return f"Bukti belum lengkap. Jenis c memerlukan dua berkas; lampirkan juga {PASANGAN[ada.pop()]}."


def _kunci(kegiatan: Kegiatan) -> None:
    """Wait for other work on this person's activities, then read the row as it now is, with person and form."""
    Pegawai.objects.select_for_update(no_key=True).only("pk").get(pk=kegiatan.pegawai_id)
    try:
        kegiatan.refresh_from_db(from_queryset=Kegiatan.objects.select_related("pegawai", "bentuk"))
    except Kegiatan.DoesNotExist as sebab:
        raise ValidationError("Kegiatan ini sudah dihapus.") from sebab


def _hitung_ulang(kegiatan: Kegiatan) -> Kegiatan:
    """Recount the person after a move of this activity; return it with its new estimate."""
    hitung_ulang(pegawai=kegiatan.pegawai)
    kegiatan.refresh_from_db(fields=["jp_perkiraan"])
    return kegiatan


def _isi(kegiatan: Kegiatan, data: dict, sekarang: datetime | None) -> None:
    for nama in ISIAN:
        if nama in data:
            setattr(kegiatan, nama, data[nama])
    if isinstance(kegiatan.jumlah, int | float):
        kegiatan.jumlah = Decimal(str(kegiatan.jumlah))
    kegiatan.judul = " ".join(kegiatan.judul.split())
    kegiatan.full_clean()
    daftar = layanan.daftar_aturan()
    layanan.periksa_isian(kegiatan, daftar, timezone.localdate(sekarang))
    kegiatan.jp_perkiraan = sum((t.jp for t in layanan.perkiraan_kegiatan(kegiatan, daftar)), NOL)
    kegiatan.save()


def _tolak(kegiatan, aksi: str, alasan: str, oleh: Pengguna, sekarang: datetime | None) -> Kegiatan:
    _bukan_milik_sendiri(kegiatan, oleh)
    alasan = alasan.strip()
    if not alasan:
        raise ValidationError({"alasan": "Alasan wajib diisi."})
    kegiatan.status = Status.DITOLAK
    kegiatan.alasan_penolakan = alasan
    kegiatan.diverifikasi_oleh = kegiatan.diverifikasi_pada = None
    simpan(kegiatan)
    _tulis(kegiatan, aksi, oleh, sekarang, alasan)
    return kegiatan


def _tulis(kegiatan, aksi: str, oleh: Pengguna, sekarang: datetime | None, catatan: str = "") -> None:
    langkah = CatatanKegiatan(
        kegiatan=kegiatan, aksi=aksi, oleh=oleh, catatan=catatan, pada=sekarang or timezone.now()
    )
    simpan(langkah)


def _wajib_dapat_diubah(kegiatan: Kegiatan) -> None:
    if not kegiatan.dapat_diubah:
        raise ValidationError(
            f"Kegiatan berstatus {kegiatan.get_status_display().lower()} tidak dapat diubah;"
            " yang dapat diubah hanya draf dan yang ditolak."
        )


def _wajib_status(kegiatan: Kegiatan, status: str, kata: str) -> None:
    if kegiatan.status != status:
        raise ValidationError(f"Kegiatan berstatus {kegiatan.get_status_display().lower()} tidak dapat {kata}.")


def _bukan_milik_sendiri(kegiatan: Kegiatan, oleh: Pengguna) -> None:
    if kegiatan.pegawai.pengguna_id == oleh.pk:
        raise ValidationError("Kegiatan sendiri diputuskan oleh pengelola kepegawaian lain.")


def _wajib_penerbit(jenis: str, penerbit: str, jenjang_penerbit) -> None:
    if jenis != Bukti.Jenis.D:
        return
    kosong = {"penerbit": penerbit.strip(), "jenjang_penerbit": jenjang_penerbit}
    if kurang := {bidang: "Wajib diisi untuk bukti d." for bidang, nilai in kosong.items() if not nilai}:
        raise ValidationError(kurang)


def _buang_berkas(daftar) -> None:
    """Delete the files once the database no longer names them."""
    for bukti in daftar:
        transaction.on_commit(lambda gudang=bukti.berkas.storage, nama=bukti.berkas.name: gudang.delete(nama))
