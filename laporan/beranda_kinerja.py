"""Performance on the home page: whose result a superior has still to enter, and what waits for confirmation."""

from django.db.models import CharField, Count, DateTimeField, F, OuterRef, Q, QuerySet, Subquery, Value, Window
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone

from hris.peran import Izin
from laporan.blok import BANYAK, Baris, Blok
from pegawai.models import Pegawai
from pemetaan.models import PenilaianKinerja, PeriodeKinerja

KOLOM = ("kunci", "pk", "orang", "periode_ke", "periode_nama", "keadaan", "sejak", "banyak")
LABEL = dict(PenilaianKinerja.Status.choices) | {"belum": "Belum dinilai"}


def kinerja_menunggu(pengguna) -> list[Blok]:
    """Return the blocks of performance for this account, in one query; for most, none."""
    memimpin = pengguna.has_perm(Izin.KINERJA_TIM) and bool(pengguna.jangkauan.jalur_jabatan)
    mengelola = pengguna.has_perm(Izin.KINERJA_KELOLA)
    potong = [*([_belum_dinilai(pengguna)] if memimpin else []), *([_menunggu(pengguna)] if mengelola else [])]
    isi: dict[str, list] = {"nilai": [], "konfirmasi": []}
    for satu in potong[0].union(*potong[1:], all=True) if len(potong) > 1 else (potong or [[]])[0]:
        isi[satu[0]].append(satu)
    return [
        *([_blok_nilai(isi["nilai"])] if isi["nilai"] else []),
        *([_blok_konfirmasi(isi["konfirmasi"])] if mengelola else []),
    ]


def _belum_dinilai(pengguna) -> QuerySet:
    """Return whose direct superior this person was on the last period's last day, without a submitted result."""
    jangkauan = pengguna.jangkauan
    periode = PeriodeKinerja.objects.terakhir(jangkauan.tanggal)
    akhir = Subquery(periode.values("selesai"))
    milik = PenilaianKinerja.objects.filter(pegawai=OuterRef("pk"), periode=Subquery(periode.values("pk")))
    orang = Pegawai.objects.di_bawah_jabatan(*jangkauan.jalur_jabatan, tanggal=akhir).dalam_cakupan(akhir)
    orang = orang.dengan_jabatan(akhir).dengan_atasan(akhir).filter(atasan_id=jangkauan.pegawai_id)
    return (
        orang.annotate(
            kunci=Value("nilai"),
            orang=F("nama"),
            periode_ke=Subquery(periode.values("pk")),
            periode_nama=Subquery(periode.values("nama")),
            keadaan=Coalesce(Subquery(milik.values("status")[:1]), Value("belum"), output_field=CharField()),
            sejak=Value(None, output_field=DateTimeField()),
        )
        .filter(Q(keadaan="belum") | Q(keadaan__in=PenilaianKinerja.DAPAT_DIUBAH))
        .annotate(banyak=Window(Count("pk")))
        .order_by("nama", "pk")
        .values_list(*KOLOM)[:BANYAK]
    )


def _menunggu(pengguna) -> QuerySet:
    """Return what this account can confirm, the oldest first."""
    return (
        PenilaianKinerja.objects.menunggu_konfirmasi(pengguna)
        .annotate(
            kunci=Value("konfirmasi"),
            orang=F("pegawai__nama"),
            periode_ke=F("periode_id"),
            periode_nama=F("periode__nama"),
            keadaan=F("status"),
            sejak=F("diajukan_pada"),
            banyak=Window(Count("pk")),
        )
        .values_list(*KOLOM)[:BANYAK]
    )


def _blok_nilai(daftar: list[tuple]) -> Blok:
    baris = [
        Baris(orang, reverse("pemetaan:kinerja_nilai", args=[pk, periode]), status=keadaan, label=LABEL[keadaan])
        for _, pk, orang, periode, _, keadaan, _, _ in daftar
    ]
    _, _, _, periode, nama, _, _, banyak = daftar[0]
    semua = f"{reverse('pemetaan:kinerja_tim')}?periode={periode}&langsung=1"
    return Blok("nilai-kinerja", f"Kinerja {nama} menunggu penilaian Anda", "chart-line", baris, banyak, semua)


def _blok_konfirmasi(daftar: list[tuple]) -> Blok:
    baris = [
        Baris(
            teks=orang,
            tautan=reverse("pemetaan:penilaian", args=[pk]),
            keterangan=periode,
            sejak=sejak and timezone.localdate(sejak),
            status=keadaan,
            label=LABEL[keadaan],
        )
        for _, pk, orang, _, periode, keadaan, sejak, _ in daftar
    ]
    semua = f"{reverse('pemetaan:kinerja_daftar')}?status=diajukan"
    jumlah = daftar[0][-1] if daftar else 0
    return Blok("konfirmasi-kinerja", "Kinerja menunggu konfirmasi", "chart-line", baris, jumlah, semua)
