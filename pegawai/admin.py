"""Units, posts, levels, ranks, accounts and roles in the admin. People are kept on the pages, not here."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError

from hris.models import Pengguna
from hris.pengaturan import AdminHRIS, AdminUmum, FormulirAksi
from hris.peran import Izin
from hris.templatetags.hris import masa
from pegawai import actions
from pegawai.isian_admin import AkunField, JabatanField
from pegawai.models import Golongan, Jabatan, Jenjang, PenugasanPeran, UnitKerja
from pegawai.querysets import akun_terjangkau


def isian(form) -> dict:
    """Return what the form holds for the row's own fields."""
    return {nama: form.cleaned_data[nama] for nama in form.cleaned_data if nama in form.fields}


class UnitKerjaForm(FormulirAksi):
    """A root unit stays one; every other unit hangs under a unit in reach, or it would leave the reach."""

    def clean_induk(self):
        induk = self.cleaned_data["induk"]
        akar = self.instance.pk is not None and self.initial.get("induk") is None
        if induk is None and not akar:
            raise ValidationError("Pilih unit induk.")
        return induk


class AdminSimpul(AdminHRIS):
    """Units and posts: what was made by mistake may go while nothing refers to it."""

    change_form_template = "admin/simpul.html"

    def has_delete_permission(self, request, obj=None):
        return obj is not None and self._boleh(request) and not obj.perujuk

    def render_change_form(self, request, context, obj=None, **kwargs):
        """Say why the delete button is missing."""
        perujuk = obj.perujuk if obj is not None else []
        context["keterangan"] = f"Tidak dapat dihapus: masih dirujuk {', '.join(perujuk)}." if perujuk else ""
        return super().render_change_form(request, context, obj=obj, **kwargs)

    def delete_model(self, request, obj):
        actions.hapus_simpul(simpul=obj, oleh=request.user)


@admin.register(UnitKerja)
class UnitKerjaAdmin(AdminSimpul):
    izin = (Izin.PARAMETER_KELOLA,)
    form = UnitKerjaForm
    list_display = ("nama", "kode", "induk", "adalah_badan")
    list_select_related = ("induk",)
    search_fields = ("nama", "kode", "singkatan")
    fields = ("nama", "kode", "singkatan", "induk", "adalah_badan", "pemerintah", "alamat", "kota")

    def simpan(self, *, form, baris, oleh, berubah):
        if berubah:
            return actions.ubah_unit(unit=baris, data=isian(form), oleh=oleh)
        return actions.buat_unit(**isian(form), oleh=oleh)


@admin.register(Jabatan)
class JabatanAdmin(AdminSimpul):
    izin = (Izin.PARAMETER_KELOLA,)
    list_display = ("nama", "unit", "jenjang", "atasan", "memimpin")
    list_select_related = ("unit", "jenjang", "atasan")
    list_filter = ("jenjang", "memimpin")
    search_fields = ("nama", "unit__nama")
    fields = ("nama", "unit", "jenjang", "atasan", "memimpin", "atasan_luar_nama", "atasan_luar_jabatan")

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "atasan":
            jabatan = self.jangkau(Jabatan.objects.select_related("unit"), request.user)
            kwargs |= {"form_class": JabatanField, "queryset": jabatan}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def simpan(self, *, form, baris, oleh, berubah):
        if berubah:
            return actions.ubah_jabatan(jabatan=baris, data=isian(form), oleh=oleh)
        return actions.buat_jabatan(**isian(form), oleh=oleh)


@admin.register(Jenjang)
class JenjangAdmin(AdminUmum):
    izin = (Izin.PARAMETER_KELOLA,)
    list_display = ("nama", "kode", "jenis", "level_standar", "urut")
    list_filter = ("jenis",)
    search_fields = ("nama", "kode", "nama_lama")


@admin.register(Golongan)
class GolonganAdmin(AdminUmum):
    izin = (Izin.PARAMETER_KELOLA,)
    list_display = ("kode", "pangkat", "jenis_asn", "urut")
    list_filter = ("jenis_asn",)
    search_fields = ("kode", "pangkat")


class AkunBaruForm(FormulirAksi):
    """An account without staff data: its holder's first password comes by a link to this address."""

    email = forms.EmailField(
        label="E-mail",
        help_text="Pemegang akun membuat kata sandinya sendiri: “Lupa kata sandi?” pada halaman masuk mengirim"
        " tautan ke alamat ini.",
    )


@admin.register(Pengguna)
class PenggunaAdmin(AdminHRIS):
    """Accounts: opened for outside readers, switched on and off; never a password, which its owner sets."""

    izin = (Izin.AKUN_KELOLA,)
    list_display = ("nama", "username", "email", "is_active", "last_login")
    list_filter = ("is_active",)
    search_fields = ("nama", "username", "email")

    def jangkau(self, queryset, pengguna):
        return akun_terjangkau(queryset, pengguna)

    def to_field_allowed(self, request, to_field):
        """AkunField picks accounts by their name."""
        return to_field == "username" or super().to_field_allowed(request, to_field)

    def get_form(self, request, obj=None, change=False, **kwargs):
        kwargs["form"] = FormulirAksi if obj else AkunBaruForm
        return super().get_form(request, obj, change=change, **kwargs)

    def get_fields(self, request, obj=None):
        return ("username", "nama", "email", "is_active", "last_login") if obj else ("username", "nama", "email")

    def get_readonly_fields(self, request, obj=None):
        tetap = ("username", "last_login") if obj else ()
        return (*tetap, "nama", "email") if obj and hasattr(obj, "pegawai") else tetap

    def simpan(self, *, form, baris, oleh, berubah):
        isi = isian(form)
        if not berubah:
            return actions.buat_akun_luar(**isi, oleh=oleh)
        aktif = isi.pop("is_active", baris.is_active)
        if isi:
            actions.ubah_akun_luar(pengguna=baris, data=isi, oleh=oleh)
        ubah = actions.aktifkan_akun if aktif else actions.nonaktifkan_akun
        return ubah(pengguna=baris, oleh=oleh)


class PenugasanForm(FormulirAksi):
    """Dates as two fields; the last day included, as in a decree."""

    mulai = forms.DateField(label="Mulai", widget=AdminDateWidget)
    sampai = forms.DateField(label="Sampai dengan", required=False, widget=AdminDateWidget)


class CabutPeranForm(FormulirAksi):
    """A role once given changes in one way: it ends."""

    sampai = forms.DateField(label="Berakhir pada", widget=AdminDateWidget, help_text="Hari terakhir peran ini.")


@admin.register(PenugasanPeran)
class PenugasanPeranAdmin(AdminHRIS):
    izin = (Izin.AKUN_KELOLA,)
    list_display = ("pengguna", "peran", "unit", "masa_tampil")
    list_select_related = ("pengguna", "unit")
    list_filter = ("peran",)
    search_fields = ("pengguna__nama", "pengguna__username")
    raw_id_fields = ("pengguna",)  # AkunField, without the icons to add and change an account

    def get_form(self, request, obj=None, change=False, **kwargs):
        kwargs["form"] = CabutPeranForm if obj else PenugasanForm
        return super().get_form(request, obj, change=change, **kwargs)

    @admin.display(description="masa berlaku", ordering="masa")
    def masa_tampil(self, penugasan):
        return masa(penugasan.masa)

    def get_fields(self, request, obj=None):
        return ("pengguna", "peran", "unit", "masa_tampil" if obj else "mulai", "sampai")

    def get_readonly_fields(self, request, obj=None):
        return ("pengguna", "peran", "unit", "masa_tampil") if obj else ()

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "pengguna":
            daftar = akun_terjangkau(Pengguna.objects.all(), request.user)
            return AkunField(daftar, rel=db_field.remote_field, situs=self.admin_site)
        if db_field.name == "unit":  # roles are given over what one administers, not over what one keeps
            kwargs["queryset"] = UnitKerja.objects.di_bawah(*request.user.jangkauan.jalur_admin)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def simpan(self, *, form, baris, oleh, berubah):
        isi = isian(form)
        if berubah:
            return actions.cabut_peran(penugasan=baris, sampai=isi["sampai"], oleh=oleh)
        return actions.tugaskan_peran(**isi, oleh=oleh)
