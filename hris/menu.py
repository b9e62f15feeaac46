"""The side navigation, grouped as people think. Names of URLs only, so the ground floor imports no app."""

from dataclasses import dataclass

from django.urls import reverse

from hris.peran import Izin


@dataclass(frozen=True)
class Butir:
    """One entry: label, icon, URL name, the permissions of which any one opens it (none: everybody), URL arguments."""

    label: str
    ikon: str
    url: str
    izin: tuple[Izin, ...] = ()
    argumen: tuple[str, ...] = ()


MENU: tuple[tuple[str, tuple[Butir, ...]], ...] = (
    ("Beranda", (Butir("Beranda", "house", "beranda"),)),
    (
        "Saya",
        (
            Butir("Profil saya", "id-card", "pegawai:saya", (Izin.PEGAWAI_USUL,)),
            Butir("Kompetensi saya", "chart-bar", "kompetensi:saya", (Izin.KOMPETENSI_SENDIRI,)),
            Butir("IDP saya", "list-check", "idp:saya", (Izin.IDP_SENDIRI,)),
            Butir("Kegiatan saya", "clipboard-list", "jp:kegiatan_saya", (Izin.KEGIATAN_SENDIRI,)),
            Butir("Kinerja saya", "chart-line", "pemetaan:kinerja_saya", (Izin.PEMETAAN_SENDIRI,)),
            Butir("JP saya", "chart-simple", "jp:saya", (Izin.KEGIATAN_SENDIRI,)),
            Butir("Kotak pemetaan saya", "table-cells", "pemetaan:kotak_saya", (Izin.PEMETAAN_SENDIRI,)),
        ),
    ),
    (
        "Tim",
        (
            Butir("Pegawai di tim saya", "people-group", "pegawai:tim", (Izin.IDP_TIM,)),
            Butir(
                "Peta kesenjangan",
                "border-all",
                "kompetensi:peta",
                (Izin.KOMPETENSI_TIM, Izin.KOMPETENSI_KELOLA, Izin.IDP_TETAPKAN),
            ),
            Butir(
                "Penilaian mandiri", "user-pen", "kompetensi:mandiri", (Izin.KOMPETENSI_TIM, Izin.KOMPETENSI_KELOLA)
            ),
            Butir("IDP tim", "clipboard-check", "idp:tim", (Izin.IDP_TIM,)),
            Butir("Kinerja tim", "chart-line", "pemetaan:kinerja_tim", (Izin.KINERJA_TIM,)),
            Butir("Pemetaan tim", "table-cells-large", "pemetaan:daftar_putaran", (Izin.IDP_TIM,)),
        ),
    ),
    (
        "Kepegawaian",
        (
            Butir("Pegawai", "users", "pegawai:daftar", (Izin.PEGAWAI_KELOLA, Izin.IDP_TETAPKAN)),
            Butir("Impor pegawai", "file-import", "pegawai:impor", (Izin.PEGAWAI_IMPOR,)),
            Butir("Usulan perubahan", "pen-to-square", "pegawai:usulan", (Izin.PEGAWAI_PUTUS_USUL,)),
            Butir("Aktivasi akun", "key", "pegawai:aktivasi", (Izin.AKUN_AKTIFKAN,)),
            Butir(
                "Kesenjangan terbesar",
                "chart-column",
                "kompetensi:terbesar",
                (Izin.KOMPETENSI_KELOLA, Izin.IDP_TETAPKAN),
            ),
            Butir("Standar kompetensi", "table-cells", "kompetensi:standar", (Izin.KOMPETENSI_KELOLA,)),
            Butir("Asesmen", "user-graduate", "kompetensi:asesmen", (Izin.KOMPETENSI_KELOLA,)),
            Butir("Impor asesmen", "file-import", "pegawai:impor", (Izin.KOMPETENSI_KELOLA,), ("asesmen",)),
            Butir("Daftar IDP", "folder-open", "idp:daftar", (Izin.IDP_VERIFIKASI, Izin.IDP_TETAPKAN)),
            Butir("Verifikasi kegiatan", "stamp", "jp:verifikasi", (Izin.KEGIATAN_VERIFIKASI,)),
            Butir("Capaian JP", "ranking-star", "jp:capaian", (Izin.KEGIATAN_VERIFIKASI, Izin.IDP_TETAPKAN)),
            Butir(
                "Kinerja pegawai",
                "chart-line",
                "pemetaan:kinerja_daftar",
                (Izin.KINERJA_KELOLA, Izin.PEMETAAN_TETAPKAN),
            ),
            Butir("Impor kinerja", "file-import", "pegawai:impor", (Izin.KINERJA_KELOLA,), ("kinerja",)),
            Butir(
                "Kinerja unit",
                "building-columns",
                "pemetaan:unit_daftar",
                (Izin.KINERJA_KELOLA, Izin.PEMETAAN_TETAPKAN, Izin.KINERJA_TIM),
            ),
            Butir(
                "Pemetaan pegawai",
                "table-cells-large",
                "pemetaan:daftar_putaran",
                (Izin.PEMETAAN_KELOLA, Izin.PEMETAAN_TETAPKAN),
            ),
            Butir("Laporan", "file-lines", "laporan:daftar", (Izin.LAPORAN_BACA,)),
        ),
    ),
    (
        "Pengaturan",
        (
            Butir(
                "Pemulihan kata sandi", "unlock-keyhole", "pegawai:pemulihan", (Izin.AKUN_AKTIFKAN, Izin.AKUN_KELOLA)
            ),
            Butir("Data acuan dan akun", "gear", "admin:index", (Izin.AKUN_KELOLA, Izin.PARAMETER_KELOLA)),
            Butir("Kamus kompetensi", "book-open", "kompetensi:kamus", (Izin.KOMPETENSI_LIHAT,)),
            Butir("Aturan konversi JP", "scale-balanced", "jp:aturan"),
        ),
    ),
)


def menu_untuk(request) -> list[tuple[str, list[dict]]]:
    """Return the groups and entries this person may open; the current page, or the one it lies under, is marked.

    A view of one row sets `request.jalan_menu` to the list its reader came from, where the address does not tell.
    Of two entries with one address (a team's and the agency's) the later, wider one stands.
    """
    kelompok = [(judul, [_sajikan(butir) for butir in isi if _boleh(butir, request.user)]) for judul, isi in MENU]
    terakhir = {butir["alamat"]: butir for _, isi in kelompok for butir in isi}
    kelompok = [(judul, [butir for butir in isi if terakhir[butir["alamat"]] is butir]) for judul, isi in kelompok]
    jalan = getattr(request, "jalan_menu", request.path)
    _tandai([butir for _, isi in kelompok for butir in isi], jalan, di_sini=jalan == request.path)
    return [(judul, isi) for judul, isi in kelompok if isi]


def _boleh(butir: Butir, pengguna) -> bool:
    return not butir.izin or any(pengguna.has_perm(izin) for izin in butir.izin)


def _sajikan(butir: Butir) -> dict:
    alamat = reverse(butir.url, args=butir.argumen)
    return {"label": butir.label, "ikon": butir.ikon, "alamat": alamat, "aktif": False, "di_sini": False}


def _tandai(semua: list[dict], jalan: str, *, di_sini: bool = True) -> None:
    """Mark the entry with the longest address that the path starts with; the root only for itself."""
    cocok = [butir for butir in semua if jalan == butir["alamat"]] or [
        butir for butir in semua if butir["alamat"] != "/" and jalan.startswith(butir["alamat"])
    ]
    if cocok:
        pilihan = max(cocok, key=lambda butir: len(butir["alamat"]))
        pilihan |= {"aktif": True, "di_sini": di_sini and pilihan["alamat"] == jalan}
