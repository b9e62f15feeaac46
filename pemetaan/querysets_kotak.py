"""Named questions about mapping rounds and people in boxes; the same methods serve pages, exports and PDFs."""

from decimal import Decimal

from django.apps import apps
from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    SmallIntegerField,
    Subquery,
    Value,
    When,
    Window,
)
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce, RowNumber

from pemetaan import kotak


def _model(nama: str, aplikasi: str = "pegawai"):
    """Models import this module, so it finds them late."""
    return apps.get_model(aplikasi, nama)


class PutaranQuerySet(QuerySet):
    """Questions about mapping rounds."""

    def terjangkau(self, pengguna):
        """Return the rounds of the agencies reached by role, and those of the agency of one's own tiers."""
        jangkauan = pengguna.jangkauan
        jabatan = _model("Jabatan").objects.filter(
            jalur__in=jangkauan.jalur_jabatan, unit__jalur__startswith=OuterRef("unit__jalur")
        )
        unit = _model("UnitKerja").objects.di_bawah(*jangkauan.jalur_unit)
        return self.filter(Q(unit__in=unit) | Exists(jabatan))

    def dikelola(self, pengguna):
        """Return the rounds of the agencies this account keeps as Pengelola."""
        return self.filter(unit__in=_model("UnitKerja").objects.di_bawah(*pengguna.jangkauan.jalur_kelola))

    def ditetapkan(self):
        return self.filter(status="ditetapkan")

    def sebelum(self, putaran):
        """Return the set rounds of the same agency with earlier data, the newest first."""
        return self.ditetapkan().filter(unit=putaran.unit_id, tanggal__lt=putaran.tanggal)


class PemetaanQuerySet(QuerySet):
    """Questions about people in boxes."""

    def terjangkau(self, pengguna):
        """Return the rows of an agency reached by role (by the unit frozen in the row), and those of one's own tiers.

        A superior's own row is left out: it is shown by its own rule (`milik`). The tiers are those of today.
        """
        jangkauan = pengguna.jangkauan
        unit = _model("UnitKerja").objects.di_bawah(*jangkauan.jalur_unit)
        dalam = Q(unit__in=unit)
        if jangkauan.jalur_jabatan:
            bawahan = _model("Pegawai").objects.di_bawah_jabatan(*jangkauan.jalur_jabatan, tanggal=jangkauan.tanggal)
            putaran = _model("PutaranPemetaan", "pemetaan").objects.terjangkau(pengguna)
            tim = Q(pegawai__in=bawahan.order_by().values("pk"), putaran__in=putaran.order_by().values("pk"))
            dalam |= tim & ~Q(pegawai=jangkauan.pegawai_id)
        return self.filter(dalam)

    def milik(self, pengguna):
        """Return the own rows of a person in rounds that are set and opened to staff."""
        return self.filter(pegawai=pengguna.jangkauan.pegawai_id, putaran__status="ditetapkan", putaran__terbit=True)

    def berkotak(self):
        return self.filter(kotak__isnull=False)

    def belum(self):
        """Return those in scope who cannot be mapped yet: an input is missing."""
        return self.filter(kotak__isnull=True, dikecualikan="")

    def luar(self):
        """Return those excluded by §1.5."""
        return self.exclude(dikecualikan="")

    def digeser(self):
        """Return those whom calibration holds in another box than the computed one."""
        return self.berkotak().exclude(kotak=F("kotak_hitung"))

    def dengan_kalibrasi(self):
        """Annotate `kalibrasi_ke`: where the last calibration put the person, or None."""
        terakhir = _model("Kalibrasi", "pemetaan").objects.filter(pemetaan=OuterRef("pk")).order_by("-pada", "-pk")
        return self.annotate(kalibrasi_ke=Subquery(terakhir.values("ke")[:1]))

    def kalibrasi_gugur(self):
        """Return those whose calibration lapsed because a later computation gave another box."""
        return self.dengan_kalibrasi().filter(kalibrasi_ke__isnull=False).exclude(kalibrasi_ke=F("kotak"))

    def tanda(self, sekotak: int):
        """Return the first `sekotak` people of each box by name; `banyak` is how many the box holds."""
        urut = Window(RowNumber(), partition_by="kotak", order_by=["pegawai__nama", "pk"])
        banyak = Window(Count("pk"), partition_by="kotak")
        return (
            self.berkotak().annotate(nomor=urut, banyak=banyak).filter(nomor__lte=sekotak).order_by("kotak", "nomor")
        )

    def perlu_perhatian(self, sejumlah: int):
        """Return the first `sejumlah` of each kind that needs a look (`keadaan`), with how many there are (`banyak`).

        `luar`: excluded by §1.5; `belum`: an input is missing; `gugur`: a calibration lapsed.
        """
        gugur = Q(kalibrasi_ke__isnull=False) & ~Q(kalibrasi_ke=F("kotak"))
        keadaan = Case(
            When(~Q(dikecualikan=""), then=Value("luar")),
            When(kotak__isnull=True, then=Value("belum")),
            When(gugur, then=Value("gugur")),
            default=Value(""),
            output_field=CharField(),
        )
        urut = Window(RowNumber(), partition_by="keadaan", order_by=["pegawai__nama", "pk"])
        return (
            self.dengan_kalibrasi()
            .annotate(keadaan=keadaan)
            .exclude(keadaan="")
            .annotate(nomor=urut, banyak=Window(Count("pk"), partition_by="keadaan"))
            .filter(nomor__lte=sejumlah)
            .order_by("keadaan", "nomor")
        )

    def dengan_ambang(self, ambang: kotak.Ambang):
        """Annotate `kotak_andai`: the box that other thresholds would compute (pemetaan/kotak.py, in SQL)."""
        return self.annotate(
            _kinerja=_kinerja_menurut(ambang), _kompetensi=_bertingkat("jpm", ambang.menengah, ambang.tinggi)
        ).annotate(
            kotak_andai=Case(
                *(
                    When(_kinerja=kinerja, _kompetensi=kompetensi, then=Value(nomor))
                    for (kinerja, kompetensi), nomor in kotak.KOTAK.items()
                ),
                default=None,
                output_field=SmallIntegerField(),
            )
        )

    def dengan_asal(self, lama):
        """Annotate `dari`: the same person's box in another round, or None."""
        baris = self.model.objects.filter(putaran=lama, pegawai=OuterRef("pegawai"))
        return self.annotate(dari=Subquery(baris.values("kotak")[:1]))


def _bertingkat(kolom: str, menengah: Decimal, tinggi: Decimal) -> Case:
    return Case(
        When(**{f"{kolom}__gte": tinggi}, then=Value(kotak.TINGGI)),
        When(**{f"{kolom}__gte": menengah}, then=Value(kotak.MENENGAH)),
        When(**{f"{kolom}__isnull": False}, then=Value(kotak.RENDAH)),
        default=Value(""),
        output_field=CharField(),
    )


def _kinerja_menurut(ambang: kotak.Ambang) -> Case:
    """The performance level: by number (tinggi only with a recorded innovation), else by the frozen predikat."""
    return Case(
        When(nilai_kinerja__isnull=True, then=Coalesce(KeyTextTransform("tingkat_predikat", "masukan"), Value(""))),
        When(nilai_kinerja__gte=ambang.kinerja_tinggi, masukan__inovasi=False, then=Value(kotak.MENENGAH)),
        default=_bertingkat("nilai_kinerja", ambang.kinerja_menengah, ambang.kinerja_tinggi),
        output_field=CharField(),
    )
