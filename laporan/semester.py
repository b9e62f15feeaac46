"""The semester report as data (domain §8.3): JSON-safe, the same for page, PDF, workbook and archive.

Amounts are decimals as text, dates ISO text. Plans are counted for the whole year, realisation up to the semester's
end (semester II: the whole year), and never past the data date. People are those on the staff on that day.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce

from direktori.models import BentukPengembangan
from hris.templatetags.hris import tanggal
from idp.models import IDP, ItemIDP, RealisasiItem
from jp.layanan import jp_minimum
from jp.models import JPDiakui
from jp.querysets import JP, dengan_jp
from laporan.rekonsiliasi import periksa
from pegawai.models import Pegawai, RiwayatJabatan, StatusPegawai, UnitKerja

HITUNGAN = [
    "pegawai",
    "luar",
    "peserta",
    "ditetapkan",
    "rencana",
    "jatuh_tempo",
    "selesai",
    "berjalan",
    "belum",
    "jp_rencana",
    "jp_realisasi",
    "jp_menunggu",
    "tercapai",
]
PORSI = (
    ("70", "Belajar dari pengalaman", 70),
    ("20", "Belajar dari orang lain", 20),
    ("10", "Belajar formal", 10),
)


@dataclass(frozen=True)
class Periode:
    """A semester as seen on the data date."""

    tahun: int
    semester: int
    tanggal_data: date

    @property
    def mulai(self) -> date:
        """The first day that is counted: semester II is cumulative."""
        return date(self.tahun, 1, 1)

    @property
    def awal(self) -> date:
        """The first day of the semester itself; before it there is nothing to report."""
        return date(self.tahun, 1 if self.semester == 1 else 7, 1)

    @property
    def akhir(self) -> date:
        return date(self.tahun, 6, 30) if self.semester == 1 else date(self.tahun, 12, 31)

    @property
    def sementara(self) -> bool:
        """Whether the semester still runs: its numbers are a draft, which nobody may freeze or send."""
        return self.tanggal_data < self.akhir

    @property
    def batas(self) -> date:
        """The day on which staff and statuses are looked at."""
        return max(self.mulai, min(self.akhir, self.tanggal_data))

    @property
    def sampai(self) -> date:
        """The last day an activity may end on; in semester II the JP's own year draws the line (31 Dec to 2 Jan)."""
        return self.batas if self.semester == 1 else max(self.batas, self.tanggal_data)


def data_semester(
    unit: UnitKerja, tahun: int, semester: int, tanggal_data: date, *, kendala: str = "", tindak_lanjut: str = ""
) -> dict:
    """Return everything the report says."""
    periode = Periode(tahun, semester, tanggal_data)
    semua = Pegawai.objects.di_unit(unit.jalur, tanggal=periode.batas).pada(periode.batas)
    orang = semua.dalam_cakupan(periode.batas)
    kelompok = Kelompok(unit, periode.batas)
    sasaran = jp_minimum()
    data = {
        "susunan": 2,
        "unit": {nama: getattr(unit, nama) for nama in ("id", "kode", "nama", "pemerintah", "alamat", "kota")},
        "tahun": tahun,
        "semester": semester,
        "mulai": periode.mulai.isoformat(),
        "akhir": periode.akhir.isoformat(),
        "tanggal_data": tanggal_data.isoformat(),
        "sementara": periode.sementara,
        "sasaran": str(sasaran),
        "tabel_a": tabel_a(semua, orang, kelompok, periode, sasaran),
        "tabel_b": tabel_b(orang, periode),
        "tabel_c": tabel_c(orang, periode, sasaran),
        "luar": daftar_luar(semua, periode.batas),
        "keikutsertaan": daftar_keikutsertaan(orang, periode),
        "tabel_d": {"kendala": kendala.strip(), "tindak_lanjut": tindak_lanjut.strip()},
        "penanda": penanda_tangan(unit, tanggal_data),
    }
    return data | {"rekonsiliasi": periksa(data, semua.count())}


class Kelompok:
    """The rows of table A: the agency's own post holders, then each unit directly below it with its subtree."""

    def __init__(self, unit: UnitKerja, batas: date):
        self.batas = batas
        self.unit = {unit.pk: f"Pimpinan {unit.nama_pendek}"}
        anak = list(unit.anak.all())
        self.unit |= {satu.pk: satu.nama for satu in anak}
        self.jalur = {satu.pk: satu.jalur for satu in anak}
        self.induk = unit.pk

    def pada(self, barisan: QuerySet, kolom: str) -> QuerySet:
        """Annotate `kelompok` (pk of the row's unit); `kolom` points at the person."""
        riwayat = RiwayatJabatan.objects.pada(self.batas).definitif().filter(pegawai=OuterRef(kolom))
        cabang = [When(jalur_kelompok__startswith=jalur, then=Value(pk)) for pk, jalur in self.jalur.items()]
        return barisan.annotate(jalur_kelompok=Subquery(riwayat.values("jabatan__unit__jalur")[:1])).annotate(
            kelompok=Case(*cabang, default=Value(self.induk), output_field=IntegerField())
        )

    def hitung(self, barisan: QuerySet, kolom: str, **agregat) -> dict[int, dict]:
        """Return {unit pk: aggregates}, counted by the database."""
        hasil = self.pada(barisan, kolom).order_by().values("kelompok").annotate(**agregat)
        return {baris.pop("kelompok"): {kunci: baris[kunci] for kunci in agregat} for baris in hasil}


def rencana_berlaku(tahun: int) -> QuerySet:
    """Return the items of the plans in force."""
    return ItemIDP.objects.filter(idp__tahun=tahun, idp__status="ditetapkan")


def dengan_keadaan(item: QuerySet, periode: Periode) -> QuerySet:
    """Annotate plan items: `beres` (a verified activity has ended), `mulai` (one has begun), else not started."""
    nyata = RealisasiItem.objects.filter(item=OuterRef("pk"))
    beres = nyata.filter(kegiatan__status="terverifikasi", kegiatan__tanggal_selesai__lte=periode.sampai)
    mulai = nyata.filter(kegiatan__tanggal_mulai__lte=periode.sampai)
    return item.annotate(beres=Exists(beres), mulai=Exists(mulai))


def tabel_a(semua: QuerySet, orang: QuerySet, kelompok: Kelompok, periode: Periode, sasaran: Decimal) -> dict:
    """Return table A: staff, plans, activities and JP by unit."""
    ditetapkan = Exists(IDP.objects.filter(pegawai=OuterRef("pk"), tahun=periode.tahun, status="ditetapkan"))
    ikut = Exists(_jp_terhitung(periode).filter(pegawai=OuterRef("pk")))
    perorang = dengan_jp(orang, periode.tahun, sampai=periode.sampai).annotate(berencana=ditetapkan, ikut=ikut)
    item = dengan_keadaan(rencana_berlaku(periode.tahun).filter(idp__pegawai__in=orang), periode)
    bagian = (
        kelompok.hitung(
            perorang,
            "pk",
            pegawai=Count("pk"),
            ditetapkan=Count("pk", filter=Q(berencana=True)),
            peserta=Count("pk", filter=Q(ikut=True)),
            jp_realisasi=Sum("jp_total"),
            jp_menunggu=Sum("jp_menunggu"),
            tercapai=Count("pk", filter=Q(jp_total__gte=sasaran)),
        ),
        kelompok.hitung(semua.di_luar_cakupan(periode.batas), "pk", luar=Count("pk")),
        kelompok.hitung(
            item,
            "idp__pegawai",
            rencana=Count("pk"),
            jatuh_tempo=Count("pk", filter=Q(triwulan__lte=2 * periode.semester)),
            selesai=Count("pk", filter=Q(beres=True)),
            berjalan=Count("pk", filter=Q(beres=False, mulai=True)),
            belum=Count("pk", filter=Q(beres=False, mulai=False)),
            jp_rencana=Sum("jp_rencana"),
        ),
    )
    baris = []
    for pk, nama in kelompok.unit.items():
        isi = {kunci: nilai for satu in bagian for kunci, nilai in satu.get(pk, {}).items()}
        if isi:
            baris.append({"unit": nama, **lengkapi(isi)})
    jumlah = {nama: sum((Decimal(satu[nama]) for satu in baris), Decimal(0)) for nama in HITUNGAN}
    return {"baris": baris, "jumlah": lengkapi(jumlah)}


def lengkapi(isi: dict) -> dict:
    """Fill the counts of a row of table A and add its percentages and average."""
    isi = {nama: isi.get(nama) or 0 for nama in HITUNGAN}
    pegawai, jp = int(isi["pegawai"]), Decimal(isi["jp_realisasi"])
    hasil = {nama: teks(nilai) if nama.startswith("jp_") else int(nilai) for nama, nilai in isi.items()}
    return hasil | {
        "ditetapkan_persen": persen(hasil["ditetapkan"], pegawai),
        "tercapai_persen": persen(hasil["tercapai"], pegawai),
        "rata_rata": str((jp / pegawai if pegawai else Decimal(0)).quantize(Decimal("0.01"))),
    }


def teks(nilai) -> str:
    """Return a decimal as plain text without trailing zeros: "12.5"."""
    return f"{Decimal(nilai or 0).normalize():f}"


def persen(sebagian: int, seluruh: int) -> str:
    return str((Decimal(sebagian * 100) / seluruh if seluruh else Decimal(0)).quantize(Decimal("0.1")))


def jp_periode(orang: QuerySet, periode: Periode) -> QuerySet:
    """Return the counted lines behind the report: this year's, of people in scope, ended by the semester's end."""
    return _jp_terhitung(periode).filter(pegawai__in=orang)


def _jp_terhitung(periode: Periode) -> QuerySet:
    return JPDiakui.objects.filter(tahun=periode.tahun, kegiatan__tanggal_selesai__lte=periode.sampai)


def tabel_b(orang: QuerySet, periode: Periode) -> dict:
    """Return table B: activities, people and JP by form, with the sums by jalur and by 70:20:10."""
    jp = jp_periode(orang, periode).order_by()
    hitung = {
        "kegiatan": Count("kegiatan", distinct=True),
        "peserta": Count("pegawai", distinct=True),
        "jp": Coalesce(Sum("jp_diakui"), Value(Decimal(0)), output_field=JP),
    }
    perbentuk = jp.values(
        nama=F("kegiatan__bentuk__nama"),
        jalur=F("kegiatan__bentuk__jalur"),
        porsi=F("kegiatan__bentuk__porsi"),
        urut=F("kegiatan__bentuk__urut"),
    )
    baris = perbentuk.annotate(**hitung).order_by("urut", "nama")
    perjalur = jp.values(kode=F("kegiatan__bentuk__jalur")).annotate(**hitung).order_by("kode")
    perporsi = {str(satu["kode"]): satu for satu in jp.values(kode=F("kegiatan__bentuk__porsi")).annotate(**hitung)}
    nama_jalur = dict(BentukPengembangan._meta.get_field("jalur").choices or ())
    return {
        "baris": [_baris_b(satu) | {"jalur": nama_jalur.get(satu["jalur"], satu["jalur"])} for satu in baris],
        "jalur": [_baris_b(satu) | {"nama": nama_jalur.get(satu["kode"], satu["kode"])} for satu in perjalur],
        "porsi": [
            _baris_b(perporsi.get(kode, {})) | {"nama": nama, "sasaran": sasaran} for kode, nama, sasaran in PORSI
        ],
        "jumlah": _baris_b(jp.aggregate(**hitung)),
    }


def _baris_b(satu: dict) -> dict:
    return {
        "nama": satu.get("nama", ""),
        "porsi": str(satu.get("porsi") or ""),
        "kegiatan": satu.get("kegiatan", 0),
        "peserta": satu.get("peserta", 0),
        "jp": teks(satu.get("jp")),
    }


def tabel_c(orang: QuerySet, periode: Periode, sasaran: Decimal) -> list[dict]:
    """Return table C: each person with planned and counted JP and the state of the plan."""
    rencana = rencana_berlaku(periode.tahun).filter(idp__pegawai=OuterRef("pk")).order_by().values("idp__pegawai")
    berlaku_dulu = Case(When(status="ditetapkan", then=0), default=1, output_field=IntegerField())
    status = IDP.objects.filter(pegawai=OuterRef("pk"), tahun=periode.tahun).order_by(berlaku_dulu, "-versi")
    baris = (
        dengan_jp(orang.dengan_jabatan(periode.batas), periode.tahun, sampai=periode.sampai)
        .annotate(
            rencana=Coalesce(
                Subquery(rencana.annotate(n=Sum("jp_rencana")).values("n"), output_field=JP),
                Value(Decimal(0)),
                output_field=JP,
            ),
            status_idp=Subquery(status.values("status")[:1]),
        )
        .order_by("unit_jalur", "-jenjang_urut", "nama", "pk")
    )
    label = dict(IDP._meta.get_field("status").choices)
    return [
        {
            "nip": satu.nip,
            "nama": satu.nama_gelar,
            "jabatan": satu.jabatan_nama,
            "unit": satu.unit_nama,
            "jp_rencana": teks(satu.rencana),
            "jp_realisasi": teks(satu.jp_total),
            "jp_menunggu": teks(satu.jp_menunggu),
            "status_idp": satu.status_idp or "belum",
            "status_label": str(label.get(satu.status_idp, "Belum ada IDP")),
            "tercapai": satu.jp_total >= sasaran,
        }
        for satu in baris
    ]


def daftar_luar(semua: QuerySet, batas: date) -> list[dict]:
    """Return those excluded by §1.5, by name and reason."""
    alasan = dict(StatusPegawai.Jenis.choices)
    baris = semua.di_luar_cakupan(batas).dengan_jabatan(batas).order_by("nama", "pk")
    return [
        {"nip": satu.nip, "nama": satu.nama_gelar, "jabatan": satu.jabatan_nama, "alasan": alasan[satu.alasan_luar]}
        for satu in baris
    ]


def daftar_keikutsertaan(orang: QuerySet, periode: Periode) -> list[dict]:
    """Return who took part in what number of activities: what BPSDM gets instead of table C."""
    ikut = jp_periode(orang, periode).filter(pegawai=OuterRef("pk")).order_by().values("pegawai")
    banyak = Subquery(ikut.annotate(n=Count("kegiatan", distinct=True)).values("n"))
    baris = orang.dengan_jabatan(periode.batas).annotate(banyak=banyak).filter(banyak__gt=0)
    return [
        {"nama": satu.nama_gelar, "jabatan": satu.jabatan_nama, "unit": satu.unit_nama, "kegiatan": satu.banyak}
        for satu in baris.order_by("unit_jalur", "nama", "pk")
    ]


def penanda_tangan(unit: UnitKerja, hari: date) -> dict:
    """Return who signs on a day: the one acting in the agency's leading post (Plh, Plt, then definitive)."""
    pemegang = (
        RiwayatJabatan.objects.bertindak(hari)
        .filter(jabatan__unit=unit, jabatan__memimpin=True)
        .order_by("urutan_wenang", "pk")
        .select_related("jabatan", "pegawai")
        .first()
    )
    surat = {"tempat": unit.kota, "tanggal": tanggal(hari)}
    if pemegang is None:
        return surat | {"sebutan": "Kepala", "nama": "", "pangkat": "", "nip": ""}
    pangkat = pemegang.pegawai.riwayat_pangkat.pada(hari).select_related("golongan").first()
    return surat | {
        "sebutan": pemegang.sebutan,
        "nama": pemegang.pegawai.nama_gelar,
        "pangkat": str(pangkat.golongan) if pangkat else "",
        "nip": pemegang.pegawai.nip,
    }
