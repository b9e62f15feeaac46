"""Named questions about people, posts and holdings; the same methods serve pages, exports, PDFs and commands."""

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db.models import BooleanField, Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.expressions import Func
from django.db.models.functions import Length, Replace

from hris.impor.kerangka import pengimpor_untuk
from hris.kolom import MasaQuerySet
from hris.pohon import PohonQuerySet


def _model(nama: str):
    """Models import this module, so it finds them late."""
    return apps.get_model("pegawai", nama)


class PadaJalur(Func):
    """True where a row's id is one of the ids of a path: an index look-up for each ancestor, not a prefix scan."""

    template = "(%(expressions)s), '/')::bigint[]))"
    arg_joiner = " = ANY (string_to_array(trim(both '/' from "
    output_field = BooleanField()

    def __init__(self, kolom: str, jalur):
        super().__init__(F(kolom), jalur)


def kedalaman(kolom: str):
    """Return the number of tiers of a path column, the root being 1."""
    return Length(kolom) - Length(Replace(kolom, Value("/"), Value(""))) - 1


class UnitKerjaQuerySet(PohonQuerySet):
    """Questions about units."""

    def terjangkau(self, pengguna):
        """Return the units over which this account holds a role that reaches people, settings or accounts."""
        return self.di_bawah(*pengguna.jangkauan.jalur_pengaturan)

    def dikelola(self, pengguna):
        """Return the units whose staff this account keeps as Pengelola."""
        return self.di_bawah(*pengguna.jangkauan.jalur_kelola)

    def badan_dikelola(self, pengguna):
        """Return the agencies this account keeps; the units of its role where none of them is an agency."""
        badan = self.dikelola(pengguna).filter(adalah_badan=True)
        return badan if badan.exists() else self.filter(jalur__in=pengguna.jangkauan.jalur_kelola)

    def diatur(self, pengguna):
        """Return the units this account may change, with their posts: as Pengelola or Admin Sistem, not as Kepala."""
        jangkauan = pengguna.jangkauan
        return self.di_bawah(*jangkauan.jalur_kelola, *jangkauan.jalur_admin)


class JabatanQuerySet(PohonQuerySet):
    """Questions about posts."""

    def dikelola(self, pengguna):
        """Return the posts in which this account, as Pengelola, places people."""
        return self.filter(unit__in=_model("UnitKerja").objects.dikelola(pengguna))

    def diatur(self, pengguna):
        """Return the posts this account may change."""
        return self.filter(unit__in=_model("UnitKerja").objects.diatur(pengguna))

    def terjangkau(self, pengguna):
        """Return the posts of the units in reach."""
        return self.filter(unit__in=_model("UnitKerja").objects.terjangkau(pengguna))

    def dengan_pemegang(self, tanggal):
        """Annotate `pemegang_id`: who acts in the post on a date (Plh, Plt, then definitive), or None."""
        pemegang = _model("RiwayatJabatan").objects.bertindak(tanggal).filter(jabatan=OuterRef("pk"))
        return self.annotate(pemegang_id=Subquery(pemegang.order_by("urutan_wenang", "pk").values("pegawai")[:1]))


class RiwayatJabatanQuerySet(MasaQuerySet):
    """Questions about holdings of posts."""

    def definitif(self):
        return self.filter(jenis="definitif")

    def dari_orang_hadir(self, tanggal):
        """Leave out holders who on that date are away from the agency (§1.5) or off the staff."""
        status = _model("StatusPegawai")
        absen = [*status.DI_LUAR_CAKUPAN, *status.BUKAN_PEGAWAI_LAGI]
        return self.exclude(Exists(status.objects.pada(tanggal).filter(pegawai=OuterRef("pegawai"), jenis__in=absen)))

    def bertindak(self, tanggal):
        """Holdings by which somebody present acts on a date; `urutan_wenang` 0 Plh, 1 Plt, 2 definitive."""
        urutan = Case(When(jenis="plh", then=0), When(jenis="plt", then=1), default=2, output_field=IntegerField())
        return self.pada(tanggal).dari_orang_hadir(tanggal).annotate(urutan_wenang=urutan)

    def terkini(self, tanggal):
        """Return one definitive holding a person: in force on a date, else the last ended, else the first to come.

        So that those who left, and those not yet begun, still belong to an agency. Holdings of a person never overlap,
        so one in force needs no look at the others: that saves an agency of 100,000 as many searches.
        """
        milik = self.model.objects.definitif().filter(pegawai=OuterRef("pegawai"))
        lebih_baru = milik.filter(masa__startswith__lte=tanggal, masa__startswith__gt=OuterRef("masa__startswith"))
        lebih_awal = milik.filter(masa__startswith__lt=OuterRef("masa__startswith"))
        return self.definitif().filter(
            Q(masa__contains=tanggal)
            | Q(masa__startswith__lte=tanggal) & ~Exists(lebih_baru)
            | Q(masa__startswith__gt=tanggal) & ~Exists(lebih_awal)
        )

    def dirangkap_oleh(self, pegawai, tanggal):
        """Return the posts in which a person is Plt/Plh: as tiers above that person they are skipped."""
        return self.pada(tanggal).filter(pegawai=pegawai).exclude(jenis="definitif").values("jabatan")

    def atasan_dari(self, pegawai, tanggal):
        """Return one holding for each superior post with somebody in it, nearest tier first.

        The tiers follow from the definitive post held on the date. A vacant tier without Plt/Plh is left out, so the
        next post up comes first; nobody is their own superior, so a tier in which the person acts is left out too.
        """
        milik = pegawai.riwayat_jabatan.pada(tanggal).definitif().values_list("jabatan__jalur", flat=True).first()
        leluhur = [int(bagian) for bagian in (milik or "").split("/") if bagian][:-1]
        return (
            self.bertindak(tanggal)
            .filter(jabatan__in=leluhur)
            .exclude(pegawai=pegawai)
            .exclude(jabatan__in=self.model.objects.dirangkap_oleh(pegawai, tanggal))
            .order_by("-jabatan__jalur", "urutan_wenang", "pk")
            .distinct("jabatan__jalur")
            .select_related("jabatan__unit", "pegawai")
        )


class PegawaiQuerySet(QuerySet):
    """Questions about people. A date is always passed in; "today" is decided at the edge."""

    def _berstatus(self, jenis, tanggal):
        return Exists(_model("StatusPegawai").objects.pada(tanggal).filter(pegawai=OuterRef("pk"), jenis__in=jenis))

    def pada(self, tanggal):
        """Return those on the staff on a date: not moved, retired, dismissed or dead."""
        return self.exclude(self._berstatus(_model("StatusPegawai").BUKAN_PEGAWAI_LAGI, tanggal))

    def dalam_cakupan(self, tanggal):
        """Return those for whom development is due on a date: appointed by then, and not excluded by §1.5."""
        diangkat = self.pada(tanggal).exclude(tmt_cpns__gt=tanggal)
        return diangkat.exclude(self._berstatus(_model("StatusPegawai").DI_LUAR_CAKUPAN, tanggal))

    def di_luar_cakupan(self, tanggal):
        """Return those on the staff but excluded by §1.5 on a date; `alasan_luar` says by which status."""
        status = _model("StatusPegawai").objects.pada(tanggal).filter(pegawai=OuterRef("pk"))
        jenis = _model("StatusPegawai").DI_LUAR_CAKUPAN
        return self.filter(self._berstatus(jenis, tanggal)).annotate(
            alasan_luar=Subquery(status.filter(jenis__in=jenis).values("jenis")[:1])
        )

    def berjabatan(self, tanggal):
        """Return those who hold a definitive post on a date."""
        return self.filter(Exists(self._pegangan(tanggal)))

    def _pegangan(self, tanggal):
        return _model("RiwayatJabatan").objects.pada(tanggal).definitif().filter(pegawai=OuterRef("pk"))

    def di_unit(self, *jalur: str, tanggal):
        """Return those whose definitive post on a date lies in one of these unit subtrees."""
        return self._memegang("jabatan__unit__jalur", jalur, tanggal)

    def di_badan(self, *jalur: str, tanggal):
        """Return the people of these unit subtrees, those who left and those not yet begun included."""
        return self.filter(self._di_badan(jalur, tanggal))

    def di_bawah_jabatan(self, *jalur: str, tanggal):
        """Return those whose definitive post on a date lies below one of these posts, tier by tier."""
        return self._memegang("jabatan__jalur", jalur, tanggal, tanpa_sendiri=True)

    def _memegang(self, kolom, jalur, tanggal, *, tanpa_sendiri=False):
        kondisi = Q(pk__in=[])
        for satu in jalur:
            cabang = Q(**{f"{kolom}__startswith": satu})
            kondisi |= cabang & ~Q(**{kolom: satu}) if tanpa_sendiri else cabang
        riwayat = _model("RiwayatJabatan").objects.pada(tanggal).definitif().filter(kondisi)
        return self.filter(pk__in=riwayat.values("pegawai"))

    def terjangkau(self, pengguna):
        """Return the people whose rows this account may see today: own, team in tiers, agency by role."""
        jangkauan = pengguna.jangkauan
        dalam = Q(pk=jangkauan.pegawai_id)
        if jangkauan.jalur_unit:
            dalam |= self._di_badan(jangkauan.jalur_unit, jangkauan.tanggal)
        if jangkauan.jalur_jabatan:
            bawahan = self.model.objects.di_bawah_jabatan(*jangkauan.jalur_jabatan, tanggal=jangkauan.tanggal)
            dalam |= Q(pk__in=bawahan.values("pk"))
        return self.filter(dalam)

    def dikelola(self, pengguna):
        """Return the people whose staff data this account keeps as Pengelola: its agency, never its own row."""
        jangkauan = pengguna.jangkauan
        dalam = self._di_badan(jangkauan.jalur_kelola, jangkauan.tanggal)
        return self.filter(dalam).exclude(pk=jangkauan.pegawai_id)

    def _di_badan(self, jalur_unit, tanggal) -> Q:
        unit = _model("UnitKerja").objects.di_bawah(*jalur_unit)
        riwayat = _model("RiwayatJabatan").objects.terkini(tanggal).filter(jabatan__unit__in=unit)
        return Q(pk__in=riwayat.values("pegawai"))

    def dengan_tingkat(self, *jalur: str):
        """Annotate `tingkat`: how many tiers below the nearest of these posts; needs dengan_jabatan first."""
        kasus = [
            When(jabatan_jalur__startswith=satu, then=kedalaman("jabatan_jalur") - (satu.count("/") - 1))
            for satu in sorted(jalur, key=len, reverse=True)
        ]
        return self.annotate(tingkat=Case(*kasus, default=0, output_field=IntegerField()))

    def dengan_jabatan(self, tanggal):
        """Annotate the definitive post on a date, its unit and its level."""
        riwayat = self._pegangan(tanggal)
        kolom = {
            "jabatan_id": "jabatan_id",
            "jabatan_nama": "jabatan__nama",
            "jabatan_jalur": "jabatan__jalur",
            "unit_id": "jabatan__unit_id",
            "unit_nama": "jabatan__unit__nama",
            "unit_jalur": "jabatan__unit__jalur",
            "jenjang_kode": "jabatan__jenjang__kode",
            "jenjang_nama": "jabatan__jenjang__nama",
            "jenjang_urut": "jabatan__jenjang__urut",
        }
        return self.annotate(**{nama: Subquery(riwayat.values(asal)[:1]) for nama, asal in kolom.items()})

    def dengan_golongan(self, tanggal):
        """Annotate `golongan_kode` and `golongan_pangkat` on a date."""
        riwayat = _model("RiwayatPangkat").objects.pada(tanggal).filter(pegawai=OuterRef("pk"))
        return self.annotate(
            golongan_kode=Subquery(riwayat.values("golongan__kode")[:1]),
            golongan_pangkat=Subquery(riwayat.values("golongan__pangkat")[:1]),
        )

    def dengan_status(self, tanggal):
        """Annotate `status_jenis` on a date; None means aktif."""
        status = _model("StatusPegawai").objects.pada(tanggal).filter(pegawai=OuterRef("pk"))
        return self.annotate(status_jenis=Subquery(status.values("jenis")[:1]))

    def dengan_atasan(self, tanggal):
        """Annotate `atasan_id` and `atasan_nama`, by the rules of Pegawai.atasan; needs dengan_jabatan first."""
        calon = (
            _model("RiwayatJabatan")
            .objects.bertindak(tanggal)
            .filter(PadaJalur("jabatan_id", OuterRef("jabatan_jalur")))
            .exclude(jabatan=OuterRef("jabatan_id"))
            .exclude(pegawai=OuterRef("pk"))
            .exclude(jabatan__in=_model("RiwayatJabatan").objects.dirangkap_oleh(OuterRef(OuterRef("pk")), tanggal))
            .order_by("-jabatan__jalur", "urutan_wenang", "pk")
        )
        return self.annotate(
            atasan_id=Subquery(calon.values("pegawai_id")[:1]), atasan_nama=Subquery(calon.values("pegawai__nama")[:1])
        )

    def cari(self, teks: str):
        """Return those whose name or NIP holds every word; everybody for blank text."""
        hasil = self
        for kata in teks.split():
            hasil = hasil.filter(Q(nama__icontains=kata) | Q(nip__startswith=kata))
        return hasil


class PenugasanPeranQuerySet(MasaQuerySet):
    """Questions about roles held."""

    def terjangkau(self, pengguna):
        """Return the roles held over units of which this account is Admin Sistem."""
        return self.filter(unit__in=_model("UnitKerja").objects.di_bawah(*pengguna.jangkauan.jalur_admin))


def akun_terjangkau(akun, pengguna):
    """Return, of a queryset of accounts, those of the units of an Admin Sistem, and those that belong nowhere yet."""
    jangkauan = pengguna.jangkauan
    unit = _model("UnitKerja").objects.di_bawah(*jangkauan.jalur_admin)
    staf = _model("RiwayatJabatan").objects.terkini(jangkauan.tanggal).filter(jabatan__unit__in=unit)
    lepas = Q(pegawai__isnull=True, penugasan__isnull=True) if jangkauan.jalur_admin else Q(pk__in=[])
    peran = _model("PenugasanPeran").objects.filter(unit__in=unit)
    return (
        akun.exclude(username="sistem")
        .filter(Q(pegawai__in=staf.values("pegawai")) | Q(pk__in=peran.values("pengguna")) | lepas)
        .distinct()
    )


def akun_dapat_dipulihkan(pengguna):
    """Return the accounts for which this account may ask or confirm a password recovery.

    Those it keeps or administers, with a working password, never itself, and none that holds, or is yet to hold, a
    role this account does not outrank: an Admin Sistem stands above every role of its units, a Pengelola beside a
    Pengelola of its own.
    """
    jangkauan, unit = pengguna.jangkauan, _model("UnitKerja").objects
    kelola = _model("Pegawai").objects.dikelola(pengguna).pada(jangkauan.tanggal)
    akun = get_user_model().objects.filter(is_active=True).exclude(pk=pengguna.pk)
    akun = akun.exclude(Q(password="") | Q(password__startswith="!"))  # noqa: S106  no password
    dalam = Q(pegawai__in=kelola.values("pk"))
    dalam |= Q(pk__in=akun_terjangkau(get_user_model().objects.all(), pengguna).values("pk"))
    berlaku = Q(masa__endswith__isnull=True) | Q(masa__endswith__gt=jangkauan.tanggal)
    di_atas = _model("PenugasanPeran").objects.filter(berlaku).exclude(unit__in=unit.di_bawah(*jangkauan.jalur_admin))
    di_atas = di_atas.exclude(peran="pengelola", unit__in=unit.dikelola(pengguna))
    return akun.filter(dalam).exclude(pk__in=di_atas.values("pengguna"))


class PemulihanQuerySet(QuerySet):
    """Questions about password recoveries."""

    def terbuka(self):
        return self.filter(status__in=["menunggu", "dikonfirmasi"])

    def terjangkau(self, pengguna):
        """Return the requests about accounts that this account may recover."""
        return self.filter(pengguna__in=akun_dapat_dipulihkan(pengguna).values("pk"))

    def menunggu(self, pengguna, sekarang):
        """Return the requests that wait for this account's confirmation, oldest first."""
        tunggu = self.terjangkau(pengguna).filter(status="menunggu", berlaku_sampai__gt=sekarang)
        return tunggu.exclude(diminta_oleh=pengguna).order_by("diminta_pada", "pk")


class ImporQuerySet(QuerySet):
    """Questions about imports."""

    def terjangkau(self, pengguna):
        """Return the imports of the agencies this account keeps, of the kinds it may import."""
        unit = _model("UnitKerja").objects.dikelola(pengguna)
        return self.filter(unit__in=unit, jenis__in=[satu.kode for satu in pengimpor_untuk(pengguna)])


class BarisImporQuerySet(QuerySet):
    """Questions about the rows of imports."""

    def dapat_diunduh(self):
        """Return the rejected rows whose cells are still kept."""
        return self.filter(hasil="ditolak").exclude(asli={})


class UsulanQuerySet(QuerySet):
    """Questions about requests to change personal data."""

    def terbuka(self):
        return self.filter(status="diajukan")

    def terjangkau(self, pengguna):
        """Return the requests an account may read: its own, and those it decides."""
        milik = self.filter(pegawai=pengguna.jangkauan.pegawai_id)
        return milik | self.dikelola(pengguna)

    def dikelola(self, pengguna):
        """Return the requests a Pengelola decides: those of the people kept, so never the own ones."""
        return self.filter(pegawai__in=_model("Pegawai").objects.dikelola(pengguna))
