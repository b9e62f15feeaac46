"""The access table: one row a URL name and method, with the exact status for each role of the cast.

`baris(nama, metode, pk=…, **status)`: roles not named get `lain`. `kwargs` fills the address: a function
from (para, organisasi) to the URL's kwargs. A walk over the URLconf fails on a URL name without a row.
"""

from tests.hris.factories import PekerjaanFactory

PERAN = ("tamu", "budi", "sari", "maria", "kosmas", "joko", "bkd", "bpsdm", "admin")
AKSES: list[dict] = []


def baris(nama: str, metode: str = "get", *, kwargs=None, data=None, lain: int = 403, **status: int) -> None:
    """Add a row; `tamu` (not signed in) is sent to sign-in (302) unless said otherwise."""
    AKSES.append(
        {
            "nama": nama,
            "metode": metode,
            "kwargs": kwargs or (lambda para, organisasi: {}),
            "data": data or {},
            "status": {"tamu": 302} | {peran: lain for peran in PERAN[1:]} | status,
        }
    )


# --- ground floor -------------------------------------------------------------------------------------------------
baris("beranda", lain=200)
baris("tahun", "post", data={"tahun": "2026"}, lain=302)
baris("galeri", lain=404)
baris("sehat", lain=200, tamu=200)
baris(
    "pekerjaan",
    kwargs=lambda para, organisasi: {"pk": PekerjaanFactory(oleh=para.maria.pengguna).pk},
    lain=404,
    maria=200,
)


# --- reports ------------------------------------------------------------------------------------------------------
def _laporan(*penerima):
    def kwargs(para, organisasi):
        from tests.laporan.factories import laporan_terkirim

        return {"pk": laporan_terkirim(organisasi.badan, *penerima).pk}

    return kwargs


_PEMBACA = {"maria": 200, "kosmas": 200, "joko": 404, "bkd": 200, "bpsdm": 200}
baris("laporan:daftar", **(_PEMBACA | {"joko": 200}))
baris("laporan:semester", maria=200, kosmas=200, joko=200)
baris("laporan:semester_pdf", maria=200, kosmas=200, joko=200)
baris("laporan:semester_xlsx", maria=200, kosmas=200, joko=200)
baris("laporan:susun", maria=200)
baris("laporan:susun", "post", maria=422)
baris("laporan:rinci", kwargs=_laporan("bkd", "bpsdm"), **_PEMBACA)
baris("laporan:pdf", kwargs=_laporan("bpsdm"), **(_PEMBACA | {"bkd": 404}))
baris("laporan:xlsx", kwargs=_laporan(), **(_PEMBACA | {"bkd": 404, "bpsdm": 404}))
baris("laporan:kirim", "post", kwargs=_laporan(), data={"penerima": "bkd"}, maria=302)


# --- idp ----------------------------------------------------------------------------------------------------------
def _idp(para, organisasi):
    """A draft of budi with one item."""
    from tests.idp.factories import IDPFactory, ItemIDPFactory

    return ItemIDPFactory(idp=IDPFactory(pegawai=para.budi)).idp


def _idp_pk(para, organisasi):
    return {"pk": _idp(para, organisasi).pk}


def _item_pk(para, organisasi):
    return {"pk": _idp(para, organisasi).item.get().pk}


def _realisasi_pk(para, organisasi):
    from tests.idp.factories import RealisasiItemFactory

    return {"pk": RealisasiItemFactory(item=_idp(para, organisasi).item.get()).pk}


def _budi_pk(para, organisasi):
    return {"pk": para.budi.pk}


def _tahun_ini():
    from datetime import date

    return {"tahun": str(date.today().year)}


baris("idp:saya", budi=200, sari=200, maria=200, kosmas=200, joko=200)
baris("idp:tim", sari=200, maria=200, kosmas=200)
baris("idp:daftar", maria=200, kosmas=200, joko=200)
baris("idp:tetapkan_banyak", "post", kosmas=422, joko=422)
baris("idp:pegawai", kwargs=_budi_pk, budi=200, sari=200, maria=200, kosmas=200, joko=404)
baris("idp:susun", "post", kwargs=_budi_pk, data=_tahun_ini(), budi=302, sari=302, maria=422, kosmas=302, joko=404)
for _nama in ("rinci", "cetak", "perkiraan"):
    baris(f"idp:{_nama}", kwargs=_idp_pk, budi=200, sari=200, maria=200, kosmas=200, joko=404)
baris("idp:item_baru", kwargs=_idp_pk, budi=200, joko=404)
baris("idp:item_ubah", kwargs=_item_pk, budi=200, joko=404)
baris("idp:item_hapus", "post", kwargs=_item_pk, budi=302, sari=422, maria=422, kosmas=422, joko=404)
baris("idp:ajukan", "post", kwargs=_idp_pk, budi=302, sari=422, maria=422, kosmas=422, joko=404)
baris("idp:terima", "post", kwargs=_idp_pk, budi=422, sari=422, maria=422, kosmas=422, joko=404)
baris("idp:setujui", "post", kwargs=_idp_pk, sari=422, maria=422, kosmas=422)
baris("idp:lewati_kosong", "post", kwargs=_idp_pk, maria=422)
baris("idp:verifikasi", "post", kwargs=_idp_pk, maria=422)
baris("idp:tetapkan", "post", kwargs=_idp_pk, kosmas=422, joko=404)
baris("idp:kembalikan", "post", kwargs=_idp_pk, budi=422, sari=422, maria=422, kosmas=422, joko=404)
baris(
    "idp:batalkan", "post", kwargs=_idp_pk, data={"alasan": "Keliru"},
    budi=302, sari=422, maria=302, kosmas=422, joko=404,
)  # fmt: skip
baris("idp:ubah_rencana", "post", kwargs=_idp_pk, budi=422, sari=422, maria=422, kosmas=422, joko=404)
baris("idp:catat", kwargs=_item_pk, budi=302, joko=404)
baris("idp:catat", "post", kwargs=_item_pk, budi=422, joko=404)
baris("idp:hubungkan", "post", kwargs=_item_pk, budi=422, sari=422, maria=422, kosmas=422, joko=404)
baris("idp:lepaskan", "post", kwargs=_realisasi_pk, budi=422, sari=422, maria=422, kosmas=422, joko=404)


# --- jp -----------------------------------------------------------------------------------------------------------
def _kegiatan_budi(**ciri):
    from tests.jp.factories import AturanKonversiFactory, KegiatanFactory

    def kwargs(para, organisasi):
        AturanKonversiFactory()  # every move of an activity recounts its person
        return {"pk": KegiatanFactory(pegawai=para.budi, **ciri).pk}

    return kwargs


def _bukti_budi(para, organisasi):
    from tests.jp.factories import BuktiFactory

    return {"pk": BuktiFactory(kegiatan__pegawai=para.budi).pk}


def _budi(para, organisasi):
    return {"pk": para.budi.pk}


PEGAWAI_SAJA = {"budi": 200, "sari": 200, "maria": 200, "kosmas": 200, "joko": 200}
PEMBACA_BUDI = {"budi": 200, "sari": 200, "maria": 200, "kosmas": 200, "joko": 404}
for _nama in ("jp:kegiatan_saya", "jp:saya", "jp:catat", "jp:perkiraan"):
    baris(_nama, **PEGAWAI_SAJA)
baris("jp:kegiatan", kwargs=_kegiatan_budi(), **PEMBACA_BUDI)
baris("jp:bukti", kwargs=_bukti_budi, **PEMBACA_BUDI)
baris("jp:pegawai", kwargs=_budi, **PEMBACA_BUDI)
baris("jp:catat_untuk", kwargs=_budi, maria=200)
baris("jp:ubah", kwargs=_kegiatan_budi(), budi=200, maria=200, joko=404)
baris("jp:hapus", "post", kwargs=_kegiatan_budi(), budi=302, maria=302, joko=404)
baris("jp:tarik", "post", kwargs=_kegiatan_budi(diajukan=True), budi=302, maria=302, joko=404)
baris("jp:batalkan", "post", kwargs=_kegiatan_budi(ditolak=True), budi=302, maria=302, joko=404)
baris("jp:ajukan", "post", kwargs=_kegiatan_budi(), budi=422, maria=422, joko=404)
baris("jp:lampirkan", "post", kwargs=_kegiatan_budi(), data={"jenis": "a"}, budi=422, maria=422, joko=404)
baris("jp:hapus_bukti", "post", kwargs=_bukti_budi, budi=302, maria=302, joko=404)
baris("jp:terima", "post", kwargs=_kegiatan_budi(), maria=422)
baris("jp:tolak", "post", kwargs=_kegiatan_budi(diajukan=True), data={"alasan": "kabur"}, maria=302)
baris("jp:batal_verifikasi", "post", kwargs=_kegiatan_budi(), data={"alasan": "keliru"}, maria=422)
baris("jp:verifikasi", maria=200)
baris("jp:capaian", sari=200, maria=200, kosmas=200, joko=200)
baris("jp:aturan", lain=200)
baris("jp:banding", maria=200)


# --- people -------------------------------------------------------------------------------------------------------
def budi(para, organisasi) -> dict:
    return {"pk": para.budi.pk}


def usulan_budi(para, organisasi) -> dict:
    from tests.pegawai.factories import UsulanPerubahanFactory

    return {"pk": UsulanPerubahanFactory(pegawai=para.budi, berdokumen=True).pk}


def jabatan_budi(para, organisasi) -> dict:
    return {"pk": para.budi.riwayat_jabatan.get().pk}


def status_budi(para, organisasi) -> dict:
    from tests.pegawai.factories import StatusPegawaiFactory

    return {"pk": StatusPegawaiFactory(pegawai=para.budi).pk}


PEGAWAI = {"budi": 200, "sari": 200, "maria": 200, "kosmas": 200, "joko": 200}
TENTANG_BUDI = PEGAWAI | {"joko": 404}

baris("pegawai:daftar", maria=200, kosmas=200, joko=200)
baris("pegawai:organisasi", maria=200, kosmas=200, joko=200)
baris("pegawai:tim", sari=200, maria=200, kosmas=200)
baris("pegawai:cari", **PEGAWAI)
baris("pegawai:saya", **PEGAWAI)
baris("pegawai:profil", kwargs=budi, **TENTANG_BUDI)
baris("pegawai:riwayat", kwargs=budi, **TENTANG_BUDI)
for nama in ("pegawai:kontak", "pegawai:usul"):
    baris(nama, **PEGAWAI)
baris("pegawai:kontak", "post", data={"no_hp": "0812"}, **dict.fromkeys(PEGAWAI, 302))
baris("pegawai:usul", "post", **dict.fromkeys(PEGAWAI, 422))
baris("pegawai:baru", maria=200)
baris("pegawai:baru", "post", maria=422)
for nama in ("pegawai:ubah", "pegawai:tempatkan", "pegawai:pangkat", "pegawai:ubah_status"):
    baris(nama, kwargs=budi, maria=200)
    baris(nama, "post", kwargs=budi, maria=422)
baris("pegawai:akhiri_jabatan", "post", kwargs=jabatan_budi, data={"sampai": "2026-06-30"}, maria=302)
baris("pegawai:akhiri_status", "post", kwargs=status_budi, data={"sampai": "2026-06-30"}, maria=302)
baris("pegawai:usulan", maria=200)
PEMBACA_USULAN = {"budi": 200, "sari": 404, "maria": 200, "kosmas": 404, "joko": 404}
for nama in ("pegawai:usulan_rinci", "pegawai:usulan_berkas"):
    baris(nama, kwargs=usulan_budi, **PEMBACA_USULAN)
baris("pegawai:usulan_terima", "post", kwargs=usulan_budi, maria=302)
baris("pegawai:usulan_tolak", "post", kwargs=usulan_budi, data={"putusan": "Bukti kurang"}, maria=302)


# --- accounts -----------------------------------------------------------------------------------------------------
baris("account_login", tamu=200, lain=302)
baris("account_logout", lain=200)
baris("account_inactive", tamu=200, lain=200)
baris("aktivasi", tamu=200, lain=302)
baris("aktivasi", "post", tamu=422, lain=302)
baris("account_reauthenticate", lain=200)
baris("account_change_password", lain=200)
baris("account_set_password", lain=302)
baris("account_reset_password", tamu=200, lain=200)
baris("account_reset_password_done", tamu=200, lain=200)
baris("account_reset_password_from_key_done", tamu=200, lain=200)
baris(
    "account_reset_password_from_key",
    kwargs=lambda para, organisasi: {"uidb36": "1", "key": "a-b"},
    tamu=200,
    lain=200,
)
baris("aktivasi_tautan", kwargs=lambda para, organisasi: {"uidb36": "1", "key": "a-b"}, tamu=200, lain=200)
for _nama in ("account_signup", "account_email", "account_email_verification_sent"):
    baris(_nama, tamu=404, lain=404)
baris("mfa_index", lain=200)
baris("mfa_authenticate", lain=302)
for _nama in ("reauthenticate", "activate_totp", "view_recovery_codes", "generate_recovery_codes"):
    baris(f"mfa_{_nama}", lain=302)
baris("mfa_download_recovery_codes", lain=302)
baris("mfa_deactivate_totp", lain=404)


# --- pegawai: import and activation -------------------------------------------------------------------------------
def _impor(hasil: str = "baru", **ciri):
    from tests.pegawai.factories import BarisImporFactory, ImporFactory

    def buat(para, organisasi):
        impor = ImporFactory(unit=organisasi.badan, status="siap")
        BarisImporFactory(impor=impor, hasil=hasil, **ciri)
        return {"pk": impor.pk}

    return buat


baris("pegawai:impor", maria=200)
baris("pegawai:impor", "post", maria=422)
baris("pegawai:impor_templat", kwargs=lambda para, organisasi: {"jenis": "pegawai"}, maria=200)
baris("pegawai:impor_rinci", kwargs=_impor(), maria=200)
baris("pegawai:impor_ditolak", kwargs=_impor("ditolak", kesalahan=["Salah."], asli={"NIP": "1"}), maria=200)
baris("pegawai:impor_tulis", "post", kwargs=_impor("tetap"), maria=422)
baris("pegawai:impor_batal", "post", kwargs=_impor(), maria=302)
baris("pegawai:aktivasi", maria=200)
baris("pegawai:aktivasi_slip", "post", maria=302)
baris("pegawai:aktivasi_surel", "post", maria=302)


def pemulihan_budi(para, organisasi) -> dict:
    """A recovery of budi's account that tina asked for."""
    from tests.pegawai.factories import PemulihanSandiFactory

    return {"pk": PemulihanSandiFactory(pengguna=para.budi.pengguna, diminta_oleh=para.tina.pengguna).pk}


PEMULIH = {"maria": 200, "admin": 200}
for _nama in ("pegawai:pemulihan", "pegawai:pemulihan_minta"):
    baris(_nama, **PEMULIH)
baris("pegawai:pemulihan_minta", "post", maria=422, admin=422)
baris("pegawai:pemulihan_rinci", kwargs=pemulihan_budi, **PEMULIH)
baris("pegawai:pemulihan_konfirmasi", "post", kwargs=pemulihan_budi, **PEMULIH)
baris("pegawai:pemulihan_batal", "post", kwargs=pemulihan_budi, data={"alasan": "Keliru"}, maria=302, admin=302)


# --- modules with a file of their own: each adds its rows through `baris` ------------------------------------------
from tests import akses_kinerja, akses_kompetensi, akses_kotak  # noqa: E402, F401
