"""The home page as data: for each role what waits for this person now, oldest first, and the JP at a glance."""

from decimal import Decimal

from django.db.models import Avg, Case, CharField, Count, F, OuterRef, Q, Subquery, Value, When, Window
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils import timezone

from hris.peran import Izin, Peran
from idp.models import IDP
from jp.layanan import jp_minimum
from jp.models import Kegiatan
from jp.querysets import dengan_jp
from laporan import beranda_kompetensi, beranda_pemetaan
from laporan.beranda_kinerja import kinerja_menunggu
from laporan.blok import BANYAK, RINGKAS_SEJAK, Baris, Blok
from laporan.models import LaporanResmi
from laporan.semester import Kelompok
from pegawai.models import Impor, Pegawai, PemulihanSandi, StatusPegawai, UnitKerja, UsulanPerubahan


def susun(pengguna, tahun: int) -> dict:
    """Return the home page's context; which blocks there are follows from the account's permissions."""
    berpegawai = pengguna.jangkauan.pegawai_id is not None
    memimpin = pengguna.has_perm(Izin.IDP_TIM) and bool(pengguna.jangkauan.jalur_jabatan)
    mengepalai = pengguna.has_perm(Izin.IDP_TETAPKAN)
    sasaran = jp_minimum() if berpegawai or mengepalai else Decimal(0)
    blok = menunggu(pengguna)
    return {
        "blok": blok,
        "ringkas": sum(bool(satu.jumlah) for satu in blok) >= RINGKAS_SEJAK,
        "saya": diri(pengguna, tahun, sasaran) if berpegawai else None,
        "tim": tim(pengguna, tahun, sasaran) if memimpin else None,
        "badan": capaian_badan(pengguna, tahun, sasaran) if mengepalai else None,
        "admin": pengguna.has_perm(Izin.AKUN_KELOLA),
    }


def menunggu(pengguna) -> list[Blok]:
    """Return the blocks of what waits for this account, longest waiting first, those with nothing last.

    Which there are follows from its permissions.
    """
    jangkauan, kelola = pengguna.jangkauan, pengguna.has_perm(Izin.PEGAWAI_KELOLA)
    berpegawai = jangkauan.pegawai_id is not None
    bagian = (
        (idp_menunggu, berpegawai or bool(jangkauan.jalur_unit)),
        (kinerja_menunggu, berpegawai or kelola),
        (kegiatan_saya, berpegawai),
        (kepegawaian, kelola),
        (tunggu_lain, not kelola and any(pengguna.has_perm(satu) for satu in PEMBACA_LAIN)),
        (laporan_diterima, bool({Peran.BKD, Peran.DIKLAT} & jangkauan.peran)),
    )
    semua = [blok for susun_bagian, berlaku in bagian if berlaku for blok in susun_bagian(pengguna)]
    return sorted(semua, key=lambda blok: (not blok.jumlah, blok.menunggu_sejak))


# --- plans ---------------------------------------------------------------------------------------------------------

BLOK_IDP = {
    "saya": ("IDP Anda perlu ditindaklanjuti", "list-check", "idp:saya", "", Izin.IDP_SENDIRI),
    "tim": ("IDP menunggu persetujuan Anda", "clipboard-check", "idp:tim", "", Izin.IDP_TIM),
    "verifikasi": ("IDP menunggu verifikasi", "stamp", "idp:daftar", "?status=disetujui", Izin.IDP_VERIFIKASI),
    "tetapkan": ("IDP menunggu penetapan", "file-signature", "idp:daftar", "?status=diverifikasi", Izin.IDP_TETAPKAN),
}


def idp_menunggu(pengguna) -> list[Blok]:
    """Return the plans that wait for this account, in a block for each thing to be done with them."""
    kelompok = Case(
        When(Q(pegawai=pengguna.jangkauan.pegawai_id) & ~Q(status="diverifikasi"), then=Value("saya")),
        When(status="disetujui", then=Value("verifikasi")),
        When(status="diverifikasi", then=Value("tetapkan")),
        default=Value("tim"),
        output_field=CharField(),
    )
    rencana = (
        IDP.objects.menunggu(pengguna)
        .annotate(kelompok=kelompok)
        .annotate(
            nomor=Window(RowNumber(), partition_by="kelompok", order_by=["menunggu_sejak", "pk"]),
            banyak=Window(Count("pk"), partition_by="kelompok"),
        )
        .filter(nomor__lte=BANYAK)
        .select_related("pegawai")
        .order_by("menunggu_sejak", "pk")
    )
    isi: dict[str, list] = {kunci: [] for kunci in BLOK_IDP}
    for satu in rencana:
        isi[satu.kelompok].append(satu)
    return [_blok_idp(kunci, isi[kunci]) for kunci in BLOK_IDP if isi[kunci] or _selalu(kunci, pengguna)]


def _selalu(kunci: str, pengguna) -> bool:
    """An empty block is shown to those whose work it is; one's own plan has its own card."""
    return kunci != "saya" and pengguna.has_perm(BLOK_IDP[kunci][4])


def _blok_idp(kunci: str, daftar: list) -> Blok:
    judul, ikon, url, kueri, _ = BLOK_IDP[kunci]
    baris = [
        Baris(
            teks=f"IDP {satu.tahun} {satu.pegawai.nama_gelar}",
            tautan=satu.get_absolute_url(),
            sejak=satu.sejak,
            status=satu.status,
            label=satu.get_status_display(),
        )
        for satu in daftar
    ]
    return Blok(kunci, judul, ikon, baris, daftar[0].banyak if daftar else 0, reverse(url) + kueri)


# --- activities ----------------------------------------------------------------------------------------------------


def _blok_kegiatan(kunci, judul, ikon, daftar, semua, *, bernama: bool, kosong="Tidak ada yang menunggu.") -> Blok:
    baris = [
        Baris(
            teks=satu.judul,
            tautan=satu.get_absolute_url(),
            keterangan=satu.pegawai.nama_gelar if bernama else satu.alasan_penolakan,
            sejak=satu.diajukan_pada and timezone.localdate(satu.diajukan_pada),
            status=satu.status,
            label=satu.get_status_display(),
        )
        for satu in daftar
    ]
    return Blok(kunci, judul, ikon, baris, daftar[0].banyak if daftar else 0, semua, kosong)


def kegiatan_saya(pengguna) -> list[Blok]:
    """Return one's own activities that were refused or never submitted; no block where there is none."""
    milik = (
        Kegiatan.objects.milik(pengguna).filter(status__in=["ditolak", "draf"]).annotate(banyak=Window(Count("pk")))
    )
    ditolak_dulu = Case(When(status="ditolak", then=0), default=1)
    milik = milik.annotate(banyak=Window(Count("pk"))).select_related("pegawai")
    daftar = list(milik.order_by(ditolak_dulu, "tanggal_selesai", "pk")[:BANYAK])
    if not daftar:
        return []
    semua = reverse("jp:kegiatan_saya")
    judul = "Kegiatan Anda yang belum diajukan atau ditolak"
    return [_blok_kegiatan("kegiatan", judul, "clipboard-list", daftar, semua, bernama=False)]


# --- personnel section ---------------------------------------------------------------------------------------------


def kepegawaian(pengguna) -> list[Blok]:
    """Return what waits for the personnel section."""
    kegiatan = Kegiatan.objects.menunggu_putusan(pengguna).select_related("pegawai")
    usulan = UsulanPerubahan.objects.terbuka().dikelola(pengguna).select_related("pegawai")
    jumlah = {"banyak": Window(Count("pk"))}
    daftar_kegiatan = list(kegiatan.annotate(**jumlah)[:BANYAK])
    daftar_usulan = list(usulan.annotate(**jumlah).order_by("diajukan_pada", "pk")[:BANYAK])
    return [
        _blok_kegiatan(
            "verifikasi-kegiatan",
            "Kegiatan menunggu verifikasi",
            "stamp",
            daftar_kegiatan,
            reverse("jp:verifikasi"),
            bernama=True,
        ),
        _blok_usulan(daftar_usulan),
        *tunggu_lain(pengguna),
        *_blok_orang(pengguna),
    ]


def _blok_usulan(daftar: list) -> Blok:
    alamat = reverse("pegawai:usulan")
    baris = [
        Baris(
            teks=f"{satu.pegawai.nama_gelar}: {satu.label_bidang}",
            tautan=reverse("pegawai:usulan_rinci", args=[satu.pk]),
            keterangan=f"{satu.nilai_lama_tampil} → {satu.nilai_baru_tampil}",
            sejak=timezone.localdate(satu.diajukan_pada),
        )
        for satu in daftar
    ]
    return Blok("usulan", "Usulan perubahan data", "pen-to-square", baris, daftar[0].banyak if daftar else 0, alamat)


TUNGGU_LAIN = {
    "impor": ("Impor menunggu konfirmasi", "file-import", "pegawai:impor", "pegawai:impor_rinci"),
    "pemulihan": (
        "Pemulihan kata sandi menunggu konfirmasi",
        "unlock-keyhole",
        "pegawai:pemulihan",
        "pegawai:pemulihan_rinci",
    ),
    **beranda_kompetensi.BLOK,
    **beranda_pemetaan.BLOK,
}


PEMBACA_LAIN = (Izin.AKUN_KELOLA, Izin.KOMPETENSI_TIM, Izin.PEMETAAN_TETAPKAN)
"""Whoever may have something of these, besides the personnel section."""


def tunggu_lain(pengguna) -> list[Blok]:
    """Return what else waits (imports, password recoveries, competencies, mapping rounds), in one query."""
    kolom = ("kunci", "pk", "teks", "dari", "pada", "banyak")
    impor = Impor.objects.terjangkau(pengguna).filter(status="siap")
    pulih = PemulihanSandi.objects.menunggu(pengguna, timezone.now())
    bagian = [
        _potong(impor, "impor", F("nama_berkas"), F("jenis"), F("dibuat_pada")),
        _potong(pulih, "pemulihan", F("pengguna__nama"), F("diminta_oleh__nama"), F("diminta_pada")),
        *(_potong(*satu) for satu in beranda_kompetensi.bagian(pengguna) + beranda_pemetaan.bagian(pengguna)),
    ]
    pertama, *lain = [satu.values_list(*kolom) for satu in bagian]
    isi: dict[str, list[tuple]] = {kunci: [] for kunci in TUNGGU_LAIN}
    for kunci, *baris in pertama.union(*lain, all=True):
        isi[kunci].append(baris)
    return [_blok_lain(kunci, sorted(isi[kunci], key=_tertua)) for kunci in TUNGGU_LAIN if isi[kunci]]


def _tertua(baris: list) -> tuple:
    """Order by date, those without one last, then by row."""
    pk, _, _, pada, _ = baris
    return (pada is None, pada, pk) if pada else (True, pk)


def _potong(baris, kunci, teks, dari, pada):
    """Return the oldest rows in the columns that both kinds share."""
    kolom = {"kunci": Value(kunci), "teks": teks, "dari": dari, "pada": pada, "banyak": Window(Count("pk"))}
    return baris.annotate(**kolom).order_by("pada", "pk")[:BANYAK]


def _blok_lain(kunci: str, daftar: list) -> Blok:
    judul, ikon, semua, rinci = TUNGGU_LAIN[kunci]
    baris = [
        Baris(
            teks=teks,
            tautan=reverse(rinci, args=[pk]),
            keterangan=_dari(kunci, dari, pada),
            sejak=None if kunci == "asesmen" else timezone.localdate(pada),
        )
        for pk, teks, dari, pada, _ in daftar
    ]
    return Blok(kunci, judul, ikon, baris, daftar[0][4], reverse(semua))


def _dari(kunci: str, dari: str, pada) -> str:
    if kunci in beranda_kompetensi.BLOK:
        return beranda_kompetensi.keterangan(kunci, pada)
    if kunci in beranda_pemetaan.BLOK:
        return dari
    return Impor(jenis=dari).jenis_tampil if kunci == "impor" else f"diminta {dari}"


def _blok_orang(pengguna) -> list[Blok]:
    """Return those excluded by §1.5 and those whose account has never been used, in one query."""
    hari = pengguna.jangkauan.tanggal
    orang = Pegawai.objects.di_unit(*pengguna.jangkauan.jalur_kelola, tanggal=hari).pada(hari).order_by()
    kolom = ("kunci", "pk", "nama", "sebab", "banyak")
    jumlah = Window(Count("pk"))
    luar = orang.di_luar_cakupan(hari).annotate(kunci=Value("luar"), sebab=_alasan(hari), banyak=jumlah)
    belum = orang.filter(Q(pengguna__isnull=True) | Q(pengguna__last_login__isnull=True)).annotate(
        kunci=Value("aktivasi"), sebab=Value("", output_field=CharField()), banyak=jumlah
    )
    potong = [satu.order_by("nama", "pk").values_list(*kolom)[:BANYAK] for satu in (luar, belum)]
    isi: dict[str, list] = {"luar": [], "aktivasi": []}
    for kunci, pk, nama, sebab, banyak in potong[0].union(potong[1], all=True):
        isi[kunci].append((pk, nama, sebab, banyak))
    return [
        _blok_nama("aktivasi", "Akun belum pernah dipakai", "key", isi["aktivasi"], reverse("pegawai:aktivasi")),
        _blok_nama(
            "luar",
            "Dikecualikan dari kewajiban",
            "user-slash",
            isi["luar"],
            f"{reverse('pegawai:daftar')}?status=di-luar-cakupan",
        ),
    ]


def _alasan(hari):
    status = StatusPegawai.objects.pada(hari).filter(pegawai=OuterRef("pk"), jenis__in=StatusPegawai.DI_LUAR_CAKUPAN)
    return Subquery(status.values("jenis")[:1], output_field=CharField())


def _blok_nama(kunci: str, judul: str, ikon: str, daftar: list, semua: str) -> Blok:
    nama_status = dict(StatusPegawai.Jenis.choices)
    baris = [
        Baris(nama, reverse("pegawai:profil", args=[pk]), nama_status.get(sebab, "")) for pk, nama, sebab, _ in daftar
    ]
    return Blok(kunci, judul, ikon, baris, daftar[0][3] if daftar else 0, semua, "Tidak ada.")


# --- outside readers -----------------------------------------------------------------------------------------------


def laporan_diterima(pengguna) -> list[Blok]:
    """Return the reports sent to this reader, the newest first."""
    laporan = LaporanResmi.objects.terjangkau(pengguna).defer("data").select_related("unit")
    daftar = list(laporan.annotate(banyak=Window(Count("pk"))).order_by("-disusun_pada", "-pk")[:BANYAK])
    baris = [Baris(satu.judul, satu.get_absolute_url(), satu.unit.nama, satu.tanggal_data) for satu in daftar]
    jumlah = daftar[0].banyak if daftar else 0
    semua = reverse("laporan:daftar")
    return [
        Blok("laporan", "Laporan yang diterima", "file-lines", baris, jumlah, semua, "Belum ada laporan yang dikirim.")
    ]


# --- JP at a glance ------------------------------------------------------------------------------------------------


def diri(pengguna, tahun: int, sasaran: Decimal) -> dict:
    """Return one's own plan and JP of the year."""
    rencana = IDP.objects.filter(pegawai=OuterRef("pk"), tahun=tahun).terkini()
    orang = (
        dengan_jp(Pegawai.objects.filter(pk=pengguna.jangkauan.pegawai_id), tahun)
        .annotate(idp_pk=Subquery(rencana.values("pk")[:1]), status_idp=Subquery(rencana.values("status")[:1]))
        .get()
    )
    return {
        "orang": orang,
        "sasaran": sasaran,
        "jp": orang.jp_total,
        "menunggu": orang.jp_menunggu,
        "kurang": max(sasaran - orang.jp_total, Decimal(0)),
        "status": orang.status_idp or "belum",
        "label": dict(IDP.Status.choices).get(orang.status_idp, "Belum ada IDP"),
        "tautan": reverse("idp:rinci", args=[orang.idp_pk]) if orang.idp_pk else reverse("idp:saya"),
    }


def tim(pengguna, tahun: int, sasaran: Decimal) -> dict:
    """Return the team's JP, those furthest from the target first."""
    hari = pengguna.jangkauan.tanggal
    bawahan = Pegawai.objects.di_bawah_jabatan(*pengguna.jangkauan.jalur_jabatan, tanggal=hari).dalam_cakupan(hari)
    daftar = list(
        dengan_jp(bawahan, tahun)
        .annotate(
            banyak=Window(Count("pk")),
            tercapai=Window(Count("pk", filter=Q(jp_total__gte=sasaran))),
        )
        .order_by("jp_total", "nama", "pk")[:BANYAK]
    )
    return {
        "daftar": daftar,
        "sasaran": sasaran,
        "jumlah": daftar[0].banyak if daftar else 0,
        "tercapai": daftar[0].tercapai if daftar else 0,
        "semua": reverse("pegawai:tim"),
    }


def capaian_badan(pengguna, tahun: int, sasaran: Decimal) -> dict | None:
    """Return the agency's average JP by unit, for the head; None where the role covers no agency."""
    hari = pengguna.jangkauan.tanggal
    badan = UnitKerja.objects.di_bawah(*pengguna.jangkauan.jalur_unit).filter(adalah_badan=True).first()
    if badan is None:
        return None
    kelompok = Kelompok(badan, hari)
    orang = Pegawai.objects.di_unit(badan.jalur, tanggal=hari).dalam_cakupan(hari)
    hitung = kelompok.hitung(dengan_jp(orang, tahun), "pk", rata=Avg("jp_total"))
    grafik = [(nama, hitung[pk]["rata"], sasaran) for pk, nama in kelompok.unit.items() if pk in hitung]
    return {"nama": badan.nama, "grafik": grafik, "semua": f"{reverse('laporan:semester')}?unit={badan.pk}"}
