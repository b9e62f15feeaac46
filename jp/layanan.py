"""Between the database and the pure engine: what it reads, as it reads it, and estimates."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db.models import Prefetch, QuerySet

from direktori.models import BentukPengembangan
from hris.models import Parameter
from jp import batas, konversi
from jp.berkas import KamusBentuk, periksa
from jp.konversi import NOL, AturanTidakAda, DaftarAturan, Rincian
from jp.models import AturanKonversi, BarisAturan, JPDiakui, JPMenunggu, Kegiatan
from jp.rencana import Butir, Rencana, rencanakan
from jp.tambahan import Tambahan, tambahan

JP_MINIMUM = Decimal(20)
JP_MAKSIMUM_PPPK = Decimal(24)
KOLOM = ("pk", "pegawai__nip", "bentuk__kode", "tanggal_mulai", "tanggal_selesai", "jumlah", "lingkup")
"""What the engine reads of an activity."""


def jadi_bentuk(bentuk: BentukPengembangan) -> konversi.Bentuk:
    """Return the engine's form."""
    alias = tuple(satu.strip() for satu in bentuk.alias.split("|") if satu.strip())
    return konversi.Bentuk(
        bentuk.kode, bentuk.nama, bentuk.satuan, bentuk.nama_asing, alias, bentuk.jalur, bentuk.porsi
    )


def kamus_bentuk() -> KamusBentuk:
    """Return the dictionary of all forms (one query)."""
    return KamusBentuk(jadi_bentuk(bentuk) for bentuk in BentukPengembangan.objects.order_by("urut", "pk"))


def jadi_baris(baris: BarisAturan) -> konversi.BarisAturan:
    """Return the engine's row of a rule set."""
    bentuk = baris.bentuk
    return konversi.BarisAturan(
        bentuk.kode,
        bentuk.nama,
        bentuk.satuan,
        baris.jp_per_satuan,
        baris.jp_internasional,
        baris.maks_kegiatan_per_bulan,
        baris.maks_jp_per_hari,
        baris.tempat_hukum,
        bentuk.jalur,
        bentuk.porsi,
        baris.catatan,
    )


def jadi_aturan(aturan: AturanKonversi) -> konversi.Aturan:
    """Return the engine's rule set."""
    akhir = aturan.masa.upper and aturan.masa.upper - timedelta(days=1)
    baris = {satu.bentuk.kode: jadi_baris(satu) for satu in aturan.baris.all()}
    return konversi.Aturan(aturan.kode, aturan.dasar_hukum, aturan.masa.lower, akhir, baris, aturan.aktif)


def semua_aturan() -> list[konversi.Aturan]:
    """Return every stored rule set (two queries)."""
    baris = Prefetch("baris", BarisAturan.objects.select_related("bentuk"))
    return [jadi_aturan(aturan) for aturan in AturanKonversi.objects.prefetch_related(baris)]


def daftar_aturan(paksa: str | None = None) -> DaftarAturan:
    """Return the rule sets to count by; read once and pass it on. ValidationError where none is active."""
    try:
        return DaftarAturan(semua_aturan(), paksa=paksa)
    except AturanTidakAda as sebab:
        raise ValidationError(f"JP tidak dapat dihitung: {sebab}.") from sebab


def baca_kegiatan(kegiatan: QuerySet) -> list[konversi.Kegiatan]:
    """Return stored activities as the engine reads them (one query)."""
    return [_dari_kolom(baris) for baris in kegiatan.order_by("pk").values_list(*KOLOM)]


def _dari_kolom(baris: tuple) -> konversi.Kegiatan:
    pk, *sisanya = baris
    return konversi.Kegiatan(f"{pk:012d}", *sisanya)


def jadi_kegiatan(kegiatan: Kegiatan) -> konversi.Kegiatan:
    """Return one activity, stored or not, as the engine reads it."""
    return konversi.Kegiatan(
        kegiatan.nomor,
        kegiatan.pegawai.nip,
        kegiatan.bentuk.kode,
        kegiatan.tanggal_mulai,
        kegiatan.tanggal_selesai,
        kegiatan.jumlah,
        kegiatan.lingkup,
    )


def periksa_masukan(kegiatan: Kegiatan, daftar: DaftarAturan) -> None:
    """Refuse what the engine would refuse in a file, each reason beside its field."""
    isi = {
        "id": kegiatan.nomor,
        "nip": kegiatan.pegawai.nip,
        "bentuk": kegiatan.bentuk.kode,
        "tanggal_mulai": kegiatan.tanggal_mulai.isoformat(),
        "tanggal_selesai": kegiatan.tanggal_selesai.isoformat(),
        "jumlah": str(kegiatan.jumlah),
        "lingkup": kegiatan.lingkup,
    }
    hasil = periksa(isi, KamusBentuk([jadi_bentuk(kegiatan.bentuk)]), daftar)
    if isinstance(hasil, list):
        raise ValidationError(_per_bidang(hasil))


def _per_bidang(alasan: list[str]) -> dict[str, list[str]]:
    hasil = defaultdict(list)
    for satu in alasan:
        kata = satu.split()[0]
        bidang = kata if kata in ("bentuk", "tanggal_mulai", "tanggal_selesai", "jumlah", "lingkup") else ""
        kalimat = satu.replace("tanggal_mulai", "tanggal mulai").replace("tanggal_selesai", "tanggal selesai")
        hasil[bidang or "tanggal_selesai"].append(f"{kalimat[0].upper()}{kalimat[1:]}.")
    return dict(hasil)


def periksa_kewajaran(kegiatan: Kegiatan, hari_ini: date) -> None:
    """Refuse amounts and dates that no activity of this person can have, each reason beside its field."""
    orang, hari = kegiatan.pegawai, max((kegiatan.tanggal_selesai - kegiatan.tanggal_mulai).days + 1, 1)
    alasan = batas.alasan_tanggal(
        kegiatan.tanggal_mulai,
        kegiatan.tanggal_selesai,
        lahir=orang.tanggal_lahir,
        pengangkatan=orang.tmt_cpns,
        hari_ini=hari_ini,
    )
    if salah := batas.alasan_jumlah(kegiatan.bentuk.satuan, kegiatan.jumlah, hari):
        alasan["jumlah"] = salah
    if alasan:
        raise ValidationError(alasan)


def periksa_isian(kegiatan: Kegiatan, daftar: DaftarAturan, hari_ini: date) -> None:
    """Refuse what the engine or common sense refuses, all reasons at once; the engine's own come first."""
    alasan: dict[str, list[str]] = {}
    for periksa_, masukan in ((periksa_masukan, daftar), (periksa_kewajaran, hari_ini)):
        try:
            periksa_(kegiatan, masukan)
        except ValidationError as galat:
            alasan = galat.message_dict | alasan
    if alasan:
        raise ValidationError(alasan)


def rencana(butir: list[Butir], *, tahun: int) -> list[Rencana]:
    """Return the planned JP of a plan's items, counted together under the rule set in force at the year's end."""
    return rencanakan(butir, daftar_aturan().pada(date(tahun, 12, 31)), tahun)


@dataclass
class Terhitung:
    """A person's activities as the engine reads them, and the rule sets under which the counted ones were counted."""

    diakui: list[konversi.Kegiatan]
    menunggu: list[konversi.Kegiatan]
    lain: list[konversi.Kegiatan]
    tetap: dict[str, str]


def terhitung(pegawai) -> Terhitung:
    """Read a person's activities (two queries): those that count, those that wait, drafts and refused ones."""
    terpilah: defaultdict[str, list[konversi.Kegiatan]] = defaultdict(list)
    semua = Kegiatan.objects.filter(pegawai=pegawai).order_by("pk")
    for status, *baris in semua.values_list("status", *KOLOM):
        terpilah[status].append(_dari_kolom(baris))
    lain = sorted((k for status in Kegiatan.DAPAT_DIUBAH for k in terpilah[status]), key=lambda k: k.id)
    return Terhitung(
        terpilah[Kegiatan.Status.TERVERIFIKASI], terpilah[Kegiatan.Status.DIAJUKAN], lain, aturan_tetap(pegawai)
    )


def aturan_tetap(pegawai) -> dict[str, str]:
    """Return by id of an activity the rule set of its counted lines: it keeps it, whatever comes later."""
    baris = JPDiakui.objects.filter(pegawai=pegawai).values_list("kegiatan_id", "aturan__kode")
    return {f"{pk:012d}": kode for pk, kode in baris}


def perkiraan_kegiatan(kegiatan: Kegiatan, daftar: DaftarAturan) -> list[Tambahan]:
    """Return what an activity, stored or not, would add to what is counted and waits."""
    orang = terhitung(kegiatan.pegawai)
    dasar = [k for k in (*orang.diakui, *orang.menunggu) if k.id != kegiatan.nomor]
    return tambahan(dasar, [jadi_kegiatan(kegiatan)], daftar, orang.tetap)


def parameter(kunci: str, bawaan: Decimal) -> Decimal:
    """Return a numeric parameter, or its built-in value while the parameters are not loaded."""
    tersimpan = Parameter.objects.filter(kunci=kunci).first()
    return tersimpan.angka if tersimpan else bawaan


def jp_minimum() -> Decimal:
    """Return the yearly JP every PNS must reach (PP 11/2017 Pasal 203 ayat 4)."""
    return parameter("jp_minimum_pns", JP_MINIMUM)


def sasaran(pegawai) -> Decimal:
    """Return the yearly target against which this person's JP is shown.

    PPPK have no minimum of their own; they are shown against the same number, and above 24 JP with a warning.
    """
    return jp_minimum()


@dataclass
class Perubahan:
    """What a recount would change in the counted lines of one person."""

    tambah: list[JPDiakui] = field(default_factory=list)
    ubah: list[JPDiakui] = field(default_factory=list)
    hapus: list[JPDiakui] = field(default_factory=list)

    def __len__(self):
        return len(self.tambah) + len(self.ubah) + len(self.hapus)


def bandingkan(
    pegawai, tahun: int | None = None, daftar: DaftarAturan | None = None, orang: Terhitung | None = None
) -> Perubahan:
    """Count a person's verified activities anew and compare with the stored lines (of one year, or of all)."""
    daftar, orang = daftar or daftar_aturan(), orang or terhitung(pegawai)
    aturan = dict(AturanKonversi.objects.values_list("kode", "pk"))
    lama = {(jp.kegiatan_id, jp.tahun): jp for jp in JPDiakui.objects.filter(pegawai=pegawai)}
    perubahan = Perubahan()
    for r in konversi.hitung(orang.diakui, daftar, orang.tetap):
        tersimpan = lama.pop((int(r.id), r.tahun), None)
        if tahun in (None, r.tahun):
            _catat_beda(perubahan, pegawai, r, aturan[r.aturan], tersimpan)
    perubahan.hapus = [jp for jp in lama.values() if tahun in (None, jp.tahun)]
    return perubahan


def _catat_beda(perubahan: Perubahan, pegawai, r: Rincian, aturan_id: int, tersimpan: JPDiakui | None) -> None:
    isi = {"aturan_id": aturan_id, "jp_dihitung": r.jp_dihitung, "jp_diakui": r.jp_diakui, "sebab": r.sebab}
    if tersimpan is None:
        perubahan.tambah.append(JPDiakui(kegiatan_id=int(r.id), pegawai=pegawai, tahun=r.tahun, **isi))
    elif any(getattr(tersimpan, nama) != nilai for nama, nilai in isi.items()):
        for nama, nilai in isi.items():
            setattr(tersimpan, nama, nilai)
        perubahan.ubah.append(tersimpan)


@dataclass(frozen=True)
class Banding:
    """One person in a dry run: the year's JP under two rule sets."""

    nip: str
    nama: str
    lama: Decimal
    baru: Decimal
    minimum: Decimal

    @property
    def selisih(self) -> Decimal:
        return self.baru - self.lama

    @property
    def lintas(self) -> str:
        """Whether the person crosses the minimum: "naik", "turun" or nothing."""
        sebelum, sesudah = self.lama >= self.minimum, self.baru >= self.minimum
        return "" if sebelum == sesudah else ("naik" if sesudah else "turun")


def banding(pegawai: QuerySet, tahun: int, lama: str | None, baru: str) -> list[Banding]:
    """Count a past year of these people's verified activities under two rule sets; `lama` None: those in force."""
    kegiatan = baca_kegiatan(Kegiatan.objects.terverifikasi().filter(pegawai__in=pegawai))
    aturan = semua_aturan()
    jumlah = [_jumlah_tahun(kegiatan, DaftarAturan(aturan, paksa=kode), tahun) for kode in (lama, baru)]
    minimum = jp_minimum()
    orang = pegawai.order_by("nama", "pk").values_list("nip", "nama")
    return [
        Banding(nip, nama, jumlah[0].get(nip, NOL), jumlah[1].get(nip, NOL), minimum)
        for nip, nama in orang
        if nip in jumlah[0] or nip in jumlah[1]
    ]


def _jumlah_tahun(kegiatan, daftar: DaftarAturan, tahun: int) -> dict[str, Decimal]:
    hasil: defaultdict[str, Decimal] = defaultdict(lambda: NOL)
    for r in konversi.hitung(kegiatan, daftar):
        if r.tahun == tahun:
            hasil[r.nip] += r.jp_diakui
    return dict(hasil)


@dataclass
class Ikhtisar:
    """One person's year for the screen: counted lines, what waits, totals and splits."""

    baris: list[JPDiakui]
    menunggu: list[JPMenunggu]
    sasaran: Decimal
    jenis_asn: str

    @property
    def total(self) -> Decimal:
        return sum((jp.jp_diakui for jp in self.baris), NOL)

    @property
    def jp_menunggu(self) -> Decimal:
        return sum((satu.jp for satu in self.menunggu), NOL)

    @property
    def tercapai(self) -> bool:
        """Whether the unrounded sum reaches the target."""
        return self.total >= self.sasaran

    @property
    def kurang(self) -> Decimal:
        return max(self.sasaran - self.total, NOL)

    @property
    def melebihi_pppk(self) -> bool:
        return self.jenis_asn == "PPPK" and self.total > parameter("jp_maksimum_pppk", JP_MAKSIMUM_PPPK)

    @property
    def pecahan(self) -> list[tuple[str, list[tuple[str, Decimal, int]]]]:
        """The splits by form, by jalur and by 70:20:10: (title, [(label, JP, activities)])."""
        return [
            ("Menurut bentuk", self._pecah(lambda bentuk: str(bentuk))),
            ("Menurut jalur", self._pecah(lambda bentuk: bentuk.get_jalur_display())),
            ("Menurut 70:20:10", self._pecah(lambda bentuk: bentuk.get_porsi_display() or "Tanpa porsi")),
        ]

    def _pecah(self, kunci) -> list[tuple[str, Decimal, int]]:
        hasil: dict[str, list] = {}
        for jp in self.baris:
            isi = hasil.setdefault(kunci(jp.kegiatan.bentuk), [NOL, 0])
            isi[0] += jp.jp_diakui
            isi[1] += 1
        return sorted(((label, jp, n) for label, (jp, n) in hasil.items()), key=lambda satu: (-satu[1], satu[0]))


def ikhtisar(pegawai, tahun: int) -> Ikhtisar:
    """Return a person's year (five queries)."""
    baris = (
        JPDiakui.objects.filter(pegawai=pegawai, tahun=tahun)
        .select_related("kegiatan__bentuk", "aturan")
        .prefetch_related("kegiatan__bukti")
        .order_by("kegiatan__tanggal_selesai", "pk")
    )
    menunggu = (
        JPMenunggu.objects.filter(pegawai=pegawai, tahun=tahun)
        .select_related("kegiatan__bentuk")
        .order_by("kegiatan__tanggal_selesai", "pk")
    )
    return Ikhtisar(list(baris), list(menunggu), sasaran(pegawai), pegawai.jenis_asn)


def tarif_berlaku(tanggal: date) -> dict[str, konversi.BarisAturan]:
    """Return the rows of the rule set in force on a date by form code; nothing while no set is active."""
    try:
        return dict(DaftarAturan(semua_aturan()).pada(tanggal).baris)
    except AturanTidakAda:
        return {}


def kalimat_tarif(bentuk: BentukPengembangan, baris: konversi.BarisAturan | None) -> str:
    """Return how a form is counted, in words: "per hari, 4 JP" with its cap."""
    satuan = bentuk.get_satuan_display()
    if baris is None or baris.jp_per_satuan is None:
        return f"diisi dalam {satuan}; belum ada konversi (0 JP)"
    tarif = "diisi dalam JP" if satuan == "JP" else f"per {satuan} {konversi.angka(baris.jp_per_satuan)} JP"
    batas = ""
    if baris.maks_kegiatan_per_bulan is not None:
        batas = f", paling banyak {baris.maks_kegiatan_per_bulan} kali sebulan"
    elif baris.maks_jp_per_hari is not None:
        batas = f", paling banyak {konversi.angka(baris.maks_jp_per_hari)} JP sehari"
    return tarif + batas
