"""Named questions about plans; the same methods serve the pages, the home page, exports and reports."""

from decimal import Decimal

from django.apps import apps
from django.db.models import Count, DecimalField, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

from idp import alur

TAK_BERLAKU = (alur.DIBATALKAN, alur.DIGANTIKAN)


def _pegawai(nama: str):
    """Models import this module, so it finds them late."""
    return apps.get_model("pegawai", nama)


class IDPQuerySet(QuerySet):
    """Questions about plans."""

    def terkunci(self):
        """Return plans locked for a move, each with the person and the posts that the move asks about."""
        return self.select_related("pegawai", "jabatan_penanggung", "jabatan_penyusun").select_for_update(of=("self",))

    def untuk_tahun(self, tahun: int):
        return self.filter(tahun=tahun)

    def berlaku(self):
        """Return the versions in force."""
        return self.filter(status=alur.DITETAPKAN)

    def terbuka(self):
        """Return the versions on their way to being set."""
        return self.filter(status__in=alur.TERBUKA)

    def terkini(self):
        """Return one version a person and year: the newest that is neither cancelled nor replaced."""
        lebih_baru = (
            self.model.objects.exclude(status__in=TAK_BERLAKU)
            .filter(pegawai=OuterRef("pegawai"), tahun=OuterRef("tahun"), versi__gt=OuterRef("versi"))
            .order_by()
        )
        return self.exclude(status__in=TAK_BERLAKU).exclude(Exists(lebih_baru))

    def terjangkau(self, pengguna):
        """Return the plans of the people in reach, and those that lie with, or were drafted in, a post held today.

        The second part matters when the person has moved to another unit while the plan was on its way.
        """
        jangkauan = pengguna.jangkauan
        pegawai = _pegawai("Pegawai").objects.terjangkau(pengguna).order_by().values("pk")
        jabatan = _pegawai("Jabatan").objects.filter(jalur__in=jangkauan.jalur_jabatan).order_by().values("pk")
        return self.filter(
            Q(pegawai__in=pegawai)
            | Q(jabatan_penanggung__in=jabatan)
            | Q(jabatan_penyusun__in=jabatan, status__in=alur.TERBUKA)
        )

    def menunggu(self, pengguna):
        """Return the plans that wait for this account to act: by post held, by role, or as owner or drafter."""
        jangkauan = pengguna.jangkauan
        riwayat = _pegawai("RiwayatJabatan").objects.bertindak(jangkauan.tanggal)
        dipangku = riwayat.filter(pegawai=jangkauan.pegawai_id).order_by().values("jabatan")
        sendiri = Q(pegawai=jangkauan.pegawai_id) if jangkauan.pegawai_id else Q(pk__in=[])
        orang = _pegawai("Pegawai").objects
        diurus = orang.di_unit(*jangkauan.jalur_kelola, tanggal=jangkauan.tanggal).order_by().values("pk")
        dikepalai = orang.di_unit(*jangkauan.jalur_kepala, tanggal=jangkauan.tanggal).order_by().values("pk")
        ada_pemangku = riwayat.filter(jabatan=OuterRef("jabatan_penanggung")).exclude(pegawai=OuterRef("pegawai"))
        syarat = (
            Q(status=alur.DIAJUKAN, jabatan_penanggung__in=dipangku) & ~sendiri
            | Q(status=alur.DIAJUKAN, pegawai__in=diurus) & ~Exists(ada_pemangku) & ~sendiri
            | Q(status=alur.DISETUJUI, pegawai__in=diurus) & ~sendiri
            | Q(status=alur.DIVERIFIKASI, pegawai__in=dikepalai) & ~sendiri
            | Q(status=alur.DIVERIFIKASI, jabatan_penanggung__in=dipangku)
            | sendiri & Q(status=alur.MENUNGGU_PEGAWAI)
            | sendiri & Q(status=alur.DIKEMBALIKAN, jabatan_penyusun__isnull=True)
            | Q(status=alur.DIKEMBALIKAN, jabatan_penyusun__in=dipangku) & ~sendiri
        )
        return self.filter(syarat).order_by("menunggu_sejak", "pk")

    def dengan_jumlah(self):
        """Annotate `jp`, `biaya` and `butir` (how many items), each 0 for an empty plan."""
        item = apps.get_model("idp", "ItemIDP").objects.filter(idp=OuterRef("pk")).order_by().values("idp")
        desimal = DecimalField(max_digits=20, decimal_places=4)

        def jumlah(kolom):
            isi = Subquery(item.annotate(n=Sum(kolom)).values("n"), output_field=desimal)
            return Coalesce(isi, Value(Decimal(0)), output_field=desimal)

        butir = Subquery(item.annotate(n=Count("pk")).values("n"), output_field=IntegerField())
        return self.annotate(jp=jumlah("jp_rencana"), biaya=jumlah("biaya"), butir=Coalesce(butir, Value(0)))

    def dengan_tempat(self, tanggal):
        """Annotate on a date the owner's unit (`unit_nama`) and who holds the post it waits for (`pemangku_nama`)."""
        riwayat = _pegawai("RiwayatJabatan").objects
        milik = riwayat.pada(tanggal).definitif().filter(pegawai=OuterRef("pegawai"))
        pemangku = (
            riwayat.bertindak(tanggal)
            .filter(jabatan=OuterRef("jabatan_penanggung"))
            .exclude(pegawai=OuterRef("pegawai"))
            .order_by("urutan_wenang", "pk")
        )
        return self.annotate(
            unit_nama=Subquery(milik.values("jabatan__unit__nama")[:1]),
            pemangku_nama=Subquery(pemangku.values("pegawai__nama")[:1]),
        )

    def rekap_status(self, tahun: int) -> dict[str, int]:
        """Return how many plans of a year are in each state, one version a person; states without any are 0."""
        isi = self.untuk_tahun(tahun).terkini().order_by().values_list("status").annotate(n=Count("pk"))
        return dict.fromkeys(alur.TERBUKA, 0) | {alur.DITETAPKAN: 0} | dict(isi)


class ItemIDPQuerySet(QuerySet):
    """Questions about planned items."""

    def terjangkau(self, pengguna):
        rencana = apps.get_model("idp", "IDP").objects.terjangkau(pengguna)
        return self.filter(idp__in=rencana.order_by().values("pk"))

    def lengkap(self):
        """Return items with their form, the activities that fulfilled them, and what those counted."""
        kegiatan = "realisasi__kegiatan__jp"
        return self.select_related("bentuk", "asal").prefetch_related(kegiatan, f"asal__{kegiatan}")


class RealisasiQuerySet(QuerySet):
    """Questions about what fulfilled the items."""

    def terjangkau(self, pengguna):
        rencana = apps.get_model("idp", "IDP").objects.terjangkau(pengguna)
        return self.filter(item__idp__in=rencana.order_by().values("pk"))
