"""Named questions about activities, evidence and people's JP."""

from datetime import date
from decimal import Decimal

from django.apps import apps
from django.db.models import DecimalField, Exists, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

JP = DecimalField(max_digits=16, decimal_places=4)


def _model(nama: str, app: str = "jp"):
    """Models import this module, so it finds them late."""
    return apps.get_model(app, nama)


def _orang_terjangkau(pengguna):
    return _model("Pegawai", "pegawai").objects.terjangkau(pengguna)


class KegiatanQuerySet(QuerySet):
    """Questions about activities."""

    def terjangkau(self, pengguna):
        """Return the activities of the people in reach."""
        return self.filter(pegawai__in=_orang_terjangkau(pengguna))

    def milik(self, pengguna):
        """Return the account's own activities."""
        return self.filter(pegawai=pengguna.jangkauan.pegawai_id)

    def terverifikasi(self):
        return self.filter(status="terverifikasi")

    def menunggu(self):
        """Return what waits for verification, the oldest first."""
        return self.filter(status="diajukan").order_by("diajukan_pada", "pk")

    def menunggu_putusan(self, pengguna):
        """Return what this verifier can decide: of the people kept as Pengelola, never one's own."""
        return self.menunggu().filter(pegawai__in=_model("Pegawai", "pegawai").objects.dikelola(pengguna))

    def hidup(self):
        """Return what has not been called off."""
        return self.exclude(status="dibatalkan")

    def pada_tahun(self, tahun: int):
        """Return the activities of which at least one day lies in the year."""
        return self.filter(tanggal_mulai__lte=date(tahun, 12, 31), tanggal_selesai__gte=date(tahun, 1, 1))

    def dengan_jp_diakui(self):
        """Annotate `jp_diakui`: what has been counted, all years together; 0 while not verified."""
        return self.annotate(jp_diakui=_jumlah(_model("JPDiakui").objects.filter(kegiatan=OuterRef("pk")), "kegiatan"))

    def serupa(self, kegiatan):
        """Return this person's other activities of the same form and title that overlap in time."""
        return (
            self.hidup()
            .filter(
                pegawai=kegiatan.pegawai_id,
                bentuk=kegiatan.bentuk_id,
                judul__iexact=kegiatan.judul.strip(),
                tanggal_mulai__lte=kegiatan.tanggal_selesai,
                tanggal_selesai__gte=kegiatan.tanggal_mulai,
            )
            .exclude(pk=kegiatan.pk)
        )

    def bersertifikat_sama(self, kegiatan):
        """Return this person's other activities under the same certificate number."""
        if not kegiatan.nomor_sertifikat:
            return self.none()
        return (
            self.hidup()
            .filter(pegawai=kegiatan.pegawai_id, nomor_sertifikat__iexact=kegiatan.nomor_sertifikat.strip())
            .exclude(pk=kegiatan.pk)
        )


class BuktiQuerySet(QuerySet):
    """Questions about evidence."""

    def terjangkau(self, pengguna):
        return self.filter(kegiatan__pegawai__in=_orang_terjangkau(pengguna))

    def kembar(self, kegiatan):
        """Return files of other activities, anybody's, with the same content as a file of this one."""
        milik = kegiatan.bukti.values("sidik")
        return self.filter(sidik__in=milik).exclude(kegiatan=kegiatan).exclude(kegiatan__status="dibatalkan")


def _jumlah(barisan: QuerySet, kelompok: str, kolom: str = "jp_diakui"):
    total = barisan.order_by().values(kelompok).annotate(total=Sum(kolom)).values("total")
    return Coalesce(Subquery(total, output_field=JP), Value(Decimal(0)), output_field=JP)


def dengan_jp(pegawai_qs: QuerySet, tahun: int, sampai: date | None = None) -> QuerySet:
    """Annotate people with `jp_total` (verified) and `jp_menunggu` of a year, 0 by default.

    `jp_menunggu` is what the submitted activities would add together, the caps shared with what is counted.

    `sampai` leaves out activities that ended after that date (semester reports).
    """
    diakui = _model("JPDiakui").objects.filter(pegawai=OuterRef("pk"), tahun=tahun)
    menunggu = _model("JPMenunggu").objects.filter(pegawai=OuterRef("pk"), tahun=tahun)
    if sampai:
        diakui = diakui.filter(kegiatan__tanggal_selesai__lte=sampai)
        menunggu = menunggu.filter(kegiatan__tanggal_selesai__lte=sampai)
    return pegawai_qs.annotate(jp_total=_jumlah(diakui, "pegawai"), jp_menunggu=_jumlah(menunggu, "pegawai", "jp"))


def berjp(pegawai_qs: QuerySet) -> QuerySet:
    """Return the people with anything to count: an activity that is verified or waits, or lines counted before."""
    kegiatan = _model("Kegiatan").objects.filter(pegawai=OuterRef("pk"), status__in=["terverifikasi", "diajukan"])
    terhitung = _model("JPDiakui").objects.filter(pegawai=OuterRef("pk"))
    return pegawai_qs.filter(Q(Exists(kegiatan)) | Q(Exists(terhitung)))
