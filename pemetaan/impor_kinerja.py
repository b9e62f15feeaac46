"""Performance results as a kind of import: SIASN's `skp22` and periodic columns, or numbers of PP 30/2019.

National data is not always right (some systems send the same quadrant for everybody), so a quadrant that contradicts
the matrix is refused with the reason, and so are texts that contradict their codes.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from hris.impor import sel as sel_
from hris.impor.berkas import Templat
from hris.impor.judul import Kamus
from hris.impor.kerangka import Hasil, Pengimpor, Rencana
from hris.impor.pembaca import Pembaca
from hris.peran import Izin
from pegawai import impor_orang
from pegawai.impor_nilai import nomor_induk
from pegawai.models import Pegawai
from pemetaan import actions_kinerja as actions
from pemetaan import kinerja
from pemetaan.models import PenilaianKinerja, PeriodeKinerja

KAMUS = Kamus(
    {
        "nip": ("NIP", "nipBaru", "NIP Baru"),
        "nama": ("Nama", "Nama Pegawai"),
        "periode": ("Periode", "Nama Periode"),
        "tahun": ("Tahun", "Tahun Penilaian"),
        "bulan_mulai": ("Bulan Mulai", "bulanMulaiPenilaian"),
        "bulan_selesai": ("Bulan Selesai", "bulanSelesaiPenilaian"),
        "hasil_kerja": ("Hasil Kerja", "hasilKinerja", "Rating Hasil Kerja"),
        "hasil_kode": ("Kode Hasil Kerja", "hasilKinerjaNilai"),
        "perilaku_kerja": ("Perilaku Kerja", "Rating Perilaku Kerja"),
        "perilaku_kode": ("Kode Perilaku Kerja", "perilakuKerjaNilai"),
        "predikat": ("Kuadran Kinerja", "Predikat", "Predikat Kinerja"),
        "predikat_kode": ("Kode Kuadran", "kuadranKinerjaNilai"),
        "nilai": ("Nilai PP 30/2019", "Nilai", "Nilai Kinerja", "Nilai SKP", "Nilai Akhir"),
        "inovasi": ("Inovasi", "Ide Baru"),
        "penilai_nama": ("Nama Penilai", "penilaiNama"),
        "penilai_nip": ("NIP Penilai", "nipNrpPenilai", "penilaiNipNrp"),
    },
    wajib=("nip",),
    salah_satu=(("periode", "tahun"), ("hasil_kerja", "hasil_kode", "nilai")),
    tak_diperlukan=(
        "penilaiJabatanNm", "penilaiJabatanNama", "penilaiUnorNm", "penilaiUnorNama", "penilaiGolongan",
        "statusPenilai", "persentase", "koefisien", "path", "id", "id_bkn", "nipLama", "pnsDinilaiOrang",
        "tahunMulaiPenilaian", "tahunSelesaiPenilaian",
    ),
)  # fmt: skip

EKSPEKTASI = {
    "diatasekspektasi": kinerja.DI_ATAS, "diatas": kinerja.DI_ATAS,
    "sesuaiekspektasi": kinerja.SESUAI, "sesuai": kinerja.SESUAI,
    "dibawahekspektasi": kinerja.DI_BAWAH, "dibawah": kinerja.DI_BAWAH,
}  # fmt: skip
KODE_EKSPEKTASI = {"1": kinerja.DI_ATAS, "2": kinerja.SESUAI, "3": kinerja.DI_BAWAH}
PREDIKAT = {
    "sangatbaik": "sangat-baik", "baik": "baik", "butuhperbaikan": "cukup", "cukup": "cukup",
    "cukupbutuhperbaikan": "cukup", "kurang": "kurang", "kurangmisconduct": "kurang", "misconduct": "kurang",
    "sangatkurang": "sangat-kurang",
}  # fmt: skip
KODE_PREDIKAT = {"1": "sangat-baik", "2": "baik", "3": "cukup", "4": "kurang", "5": "sangat-kurang"}
HARAP_EKSPEKTASI = "di atas, sesuai, atau di bawah ekspektasi"
HARAP_PREDIKAT = "Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang"
DIBANDINGKAN = {
    "nilai": "Nilai", "hasil_kerja": "Hasil kerja", "perilaku_kerja": "Perilaku kerja", "inovasi": "Inovasi",
}  # fmt: skip
SENDIRI = "Dilewati: hasil Anda sendiri dicatat oleh pengelola kepegawaian lain."

CONTOH = {
    "NIP": "198001012005011999",
    "Nama": "Contoh Nama Pegawai",
    "Periode": "Semester I 2026",
    "Tahun": "2026",
    "Hasil Kerja": "Di atas ekspektasi",
    "Perilaku Kerja": "Sesuai ekspektasi",
    "Kuadran Kinerja": "Baik",
    "Nilai PP 30/2019": "",
    "Inovasi": "",
    "Nama Penilai": "Contoh Nama Atasan",
    "NIP Penilai": "197501012000011999",
}
PETUNJUK = (
    ("NIP", "Wajib. 18 angka, kolom berformat Teks. Hanya pegawai badan ini."),
    ("Periode atau Tahun", "Wajib salah satu. Tahun saja berarti periode tahunan tahun itu; lihat lembar Periode."),
    ("Hasil Kerja, Perilaku Kerja", "Di atas, sesuai, atau di bawah ekspektasi; kode SIASN 1, 2, 3 juga dibaca."),
    ("Kuadran Kinerja", "Boleh kosong. Bila diisi, harus sesuai matriks PermenPANRB 6/2022."),
    (
        "Nilai PP 30/2019, Inovasi",
        "Untuk periode dengan angka (sampai 2021): 0–120; Sangat Baik beserta inovasi.",
    ),
    ("Baris contoh", "Hapus sebelum mengunggah; baris itu selalu ditolak."),
)


@dataclass
class RencanaKinerja(Rencana):
    """A row with the period it belongs to, found in the database."""

    periode: PeriodeKinerja | None = None


class PengimporKinerja(Pengimpor):
    """Results of people of the agency, decided and confirmed elsewhere."""

    kode = "kinerja"
    judul = "Impor kinerja"
    izin = Izin.KINERJA_KELOLA
    bantuan = (
        "Hasil kinerja dari SIASN (skp22) atau nilai PP 30/2019. Kuadran yang bertentangan dengan matriks ditolak."
    )
    tujuan = "hasil kinerja"
    rencana = RencanaKinerja

    def kamus(self, unit) -> Kamus:
        return KAMUS

    def urai(self, sel: Pembaca, tanggal: date) -> dict[str, Any]:
        nip = str(sel.wajib("nip", nomor_induk) or "")
        if nip == CONTOH["NIP"]:
            sel.kesalahan.append("Ini baris contoh dari templat; hapus sebelum mengunggah.")
        return {
            "nip": nip,
            "nama": sel.polos("nama"),
            **_periode(sel),
            "hasil_kerja": _berkode(sel, "hasil_kerja", "hasil_kode", EKSPEKTASI, KODE_EKSPEKTASI, HARAP_EKSPEKTASI),
            "perilaku_kerja": _berkode(
                sel, "perilaku_kerja", "perilaku_kode", EKSPEKTASI, KODE_EKSPEKTASI, HARAP_EKSPEKTASI
            ),
            "predikat": _berkode(sel, "predikat", "predikat_kode", PREDIKAT, KODE_PREDIKAT, HARAP_PREDIKAT),
            "nilai": sel.ambil("nilai", _nilai, None),
            "inovasi": sel.ambil("inovasi", partial(sel_.teks, panjang=1000)),
            "penilai_nama": sel.ambil("penilai_nama", partial(sel_.nama, panjang=200)),
            "penilai_nip": sel.polos("penilai_nip")[:18],
        }

    def penanda(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        """A person may have several rows, one a period."""
        masa = data["periode"] or f"{data['tahun']} {data['bulan_mulai'] or ''}-{data['bulan_selesai'] or ''}"
        return [("NIP dan periode", f"{data['nip']} {masa}".strip(" -"))] if data["nip"] else []

    def bandingkan(self, semua: list[RencanaKinerja], unit, tanggal: date) -> dict[str, Pegawai]:
        periode = list(PeriodeKinerja.objects.dimulai(tanggal))
        for satu in semua:
            if satu.sah:
                _periksa(satu, periode)
        orang = impor_orang.kenali(semua, unit, tanggal)
        ada = PenilaianKinerja.objects.filter(
            pegawai__in={satu.pk for satu in orang.values()}, periode__in={satu.pk for satu in periode}
        ).select_related("predikat")
        lama = {(satu.pegawai_id, satu.periode_id): satu for satu in ada}
        for satu in semua:
            if satu.sah:
                _bandingkan(satu, lama.get((orang[satu.nip].pk, satu.periode.pk)))
        return orang

    def tulis(self, semua: list[RencanaKinerja], keadaan: dict[str, Pegawai], *, impor, oleh) -> None:
        ditulis = [satu for satu in semua if satu.ditulis]
        sendiri = [satu for satu in ditulis if keadaan[satu.nip].pengguna_id == oleh.pk]
        lain = [satu for satu in ditulis if satu not in sendiri]
        actions.catat_sah(catatan=[_catatan(satu, keadaan[satu.nip]) for satu in lain], oleh=oleh)
        if sendiri:
            _lewati(sendiri, impor)

    def templat(self, unit) -> bytes:
        periode = [(str(satu), satu.get_skema_display()) for satu in PeriodeKinerja.objects.order_by("-selesai", "pk")]
        return Templat("Kinerja", CONTOH, PETUNJUK, [("Periode", ("Periode", "Skema"), periode)]).byte()


def _lewati(baris: list[RencanaKinerja], impor) -> None:
    """Keep the importer's own rows as rejected, so that they can be downloaded and handed to a colleague."""
    nomor = [satu.nomor for satu in baris]
    impor.baris.filter(nomor__in=nomor).update(hasil=Hasil.DITOLAK, kesalahan=[SENDIRI], perubahan=[], akibat=[])
    sebutan = ", ".join(f"{satu.nomor} ({satu.nama or satu.nip}, {satu.periode})" for satu in baris)
    impor.pesan = f"Data sudah ditulis, kecuali baris {sebutan}. {SENDIRI}"


def _nilai(sel: object) -> Decimal:
    """Read a number; whether it lies on the scale is for the rule to say, with its legal place."""
    try:
        return sel_.desimal(sel, Decimal(-999), Decimal(999))
    except sel_.NilaiSalah:
        skala = f"angka {kinerja.NILAI_TERENDAH} sampai {kinerja.NILAI_TERTINGGI}, misalnya 88,4"
        raise sel_.NilaiSalah(skala) from None


def _periode(sel: Pembaca) -> dict[str, Any]:
    bulan = partial(sel_.bulat, terendah=1, tertinggi=12)
    if sel.kosong("periode") and sel.kosong("tahun"):
        sel.kesalahan.append(f"Isi kolom “{sel.judul('periode')}” atau “{sel.judul('tahun')}”.")
    return {
        "periode": sel.polos("periode")[:100],
        "tahun": sel.ambil("tahun", sel_.tahun, None),
        "bulan_mulai": sel.ambil("bulan_mulai", bulan, None),
        "bulan_selesai": sel.ambil("bulan_selesai", bulan, None),
    }


def _berkode(sel: Pembaca, teks: str, kode: str, arti: dict, arti_kode: dict, harap: str) -> str:
    """Return what a text or its SIASN code means; both must say the same. A code in the text's column counts too."""
    semua = arti | arti_kode
    dari_teks = sel.ambil(teks, partial(sel_.pilihan, arti=semua, harap=harap))
    dari_kode = sel.ambil(kode, partial(sel_.pilihan, arti=semua, harap=f"kode {', '.join(arti_kode)}"))
    if dari_teks and dari_kode and dari_teks != dari_kode:
        sel.kesalahan.append(
            f"Kolom “{sel.judul(teks)}” berisi “{sel.polos(teks)}”, tetapi “{sel.judul(kode)}” berisi"
            f" “{sel.polos(kode)}”; keduanya bertentangan."
        )
    return dari_teks or dari_kode


def _periksa(satu: RencanaKinerja, periode: list[PeriodeKinerja]) -> None:
    """Find the row's period and judge its result by the period's scheme."""
    ada = _cari_periode(satu.data, periode)
    if len(ada) != 1:
        satu.kesalahan.append(_periode_ganda(satu.data) if ada else _periode_tidak_ada(satu.data))
        return
    satu.periode = ada[0]
    satu.kesalahan += _beda_masa(satu.data, satu.periode)
    satu.kesalahan += [str(salah) for salah in kinerja.periksa(_masukan(satu))]


def _beda_masa(data: dict, periode: PeriodeKinerja) -> list[str]:
    """Refuse a row of another year or of other months than the period it names: one of the two is wrong."""
    sah = {
        "tahun": range(periode.mulai.year, periode.selesai.year + 1),
        "bulan_mulai": [periode.mulai.month],
        "bulan_selesai": [periode.selesai.month],
    }
    masa = f"{periode.mulai:%d-%m-%Y} sampai {periode.selesai:%d-%m-%Y}"
    return [
        f"{KAMUS.label(bidang)} {data[bidang]} bertentangan dengan periode “{periode}” ({masa})."
        for bidang, boleh in sah.items()
        if data[bidang] is not None and data[bidang] not in boleh
    ]


def _cari_periode(data: dict, semua: list[PeriodeKinerja]) -> list[PeriodeKinerja]:
    """Return the periods that may be meant: by name, else by months, else the whole year's."""
    if data["periode"]:
        return [satu for satu in semua if satu.nama.casefold() == data["periode"].casefold()]
    bulan = _bulan(data)
    return [
        satu
        for satu in semua
        if satu.mulai.year == satu.selesai.year == data["tahun"] and (satu.mulai.month, satu.selesai.month) == bulan
    ]


def _bulan(data: dict) -> tuple[int, int]:
    return data["bulan_mulai"] or 1, data["bulan_selesai"] or 12


def _periode_tidak_ada(data: dict) -> str:
    awal, akhir = _bulan(data)
    masa = f"tahunan {data['tahun']}" if (awal, akhir) == (1, 12) else f"{data['tahun']} bulan {awal} sampai {akhir}"
    sebutan = f"“{data['periode']}”" if data["periode"] else masa
    return f"Periode {sebutan} tidak ada atau belum mulai; buat dahulu pada Periode kinerja."


def _periode_ganda(data: dict) -> str:
    sebutan = f"“{data['periode']}”" if data["periode"] else str(data["tahun"])
    return f"Ada beberapa periode {sebutan}; bedakan namanya pada Periode kinerja, atau isi tahun dan bulannya saja."


def _masukan(satu: RencanaKinerja) -> kinerja.Masukan:
    return actions.masukan(satu.periode, _hasil(satu), satu.data["predikat"])


def _hasil(satu: RencanaKinerja) -> dict:
    nilai = satu.data["nilai"]
    return {
        "nilai": None if nilai is None else Decimal(nilai),
        **{nama: satu.data[nama] for nama in ("inovasi", "hasil_kerja", "perilaku_kerja", "predikat")},
    }


def _bandingkan(satu: RencanaKinerja, lama: PenilaianKinerja | None) -> None:
    """Say what would change against the stored result, and what it would overwrite."""
    if lama is None:
        satu.baru = True
        satu.catat("Predikat", "", f"{kinerja.NAMA[kinerja.predikat(_masukan(satu))]} ({satu.periode})")
        return
    baru = _hasil(satu)
    for kolom, label in DIBANDINGKAN.items():
        if getattr(lama, kolom) != baru[kolom]:
            satu.catat(label, _tampil(getattr(lama, kolom)), _tampil(baru[kolom]))
    if lama.status != PenilaianKinerja.Status.SAH:
        satu.catat("Status", lama.get_status_display(), "Sah")
    if satu.perubahan and lama.sumber != PenilaianKinerja.Sumber.SIASN:
        satu.akibat.append(f"Menimpa penilaian yang {lama.get_sumber_display().lower()}.")


def _tampil(nilai: Decimal | str | None) -> str:
    """A value as people read it: a number with a comma, a rating in words, text as it is."""
    if isinstance(nilai, Decimal):
        return f"{nilai.normalize():f}".replace(".", ",")
    return dict(PenilaianKinerja.Nilai.choices).get(nilai, nilai or "")


def _catatan(satu: RencanaKinerja, pegawai: Pegawai) -> actions.Catatan:
    penilai = (satu.data["penilai_nama"], satu.data["penilai_nip"])
    return actions.Catatan(pegawai, satu.periode, _hasil(satu), penilai)


PENGIMPOR = PengimporKinerja()
