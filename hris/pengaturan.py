"""The house's base of the admin: permissions of hris/peran.py, rows in reach, all changes through actions."""

from django import forms
from django.contrib.admin import ModelAdmin
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.db import transaction

from hris.formulir import KendalaMixin, tambahkan_kesalahan
from hris.peran import Izin
from hris.riwayat import jejak_baris
from hris.tindakan import simpan


class FormulirAksi(KendalaMixin, forms.ModelForm):
    """Tries its action in a savepoint while validating, so that a refusal stands beside its field."""

    coba = None  # set by AdminHRIS.get_form: a function of the form that runs the action

    def _post_clean(self):
        super()._post_clean()
        if self.errors or self.coba is None:
            return
        try:
            with transaction.atomic():
                self.coba()
                transaction.set_rollback(True)
        except ValidationError as galat:
            tambahkan_kesalahan(self, galat)


class AdminHRIS(ModelAdmin):
    """Any one of `izin` opens the model; `simpan` runs the action; nothing is deleted unless a subclass says what."""

    izin: tuple[Izin, ...] = ()
    form = FormulirAksi
    actions = None
    list_per_page = 50
    object_history_template = "admin/riwayat.html"
    view_on_site = False

    def simpan(self, *, form, baris, oleh, berubah: bool):
        """Run the action for a form; return the row. A plain edit without a rule may stay `form.save()`."""
        raise NotImplementedError

    def jangkau(self, queryset, pengguna):
        """Return the rows an account may change here (`diatur`), which is less than it may read on the pages."""
        for pertanyaan in ("diatur", "terjangkau"):
            if hasattr(queryset, pertanyaan):
                return getattr(queryset, pertanyaan)(pengguna)
        return queryset

    def _boleh(self, request) -> bool:
        return any(request.user.has_perm(satu) for satu in self.izin)

    def has_module_permission(self, request):
        return self._boleh(request)

    def has_view_permission(self, request, obj=None):
        return self._boleh(request)

    def has_add_permission(self, request):
        return self._boleh(request)

    def has_change_permission(self, request, obj=None):
        return self._boleh(request)

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return self.jangkau(super().get_queryset(request), request.user)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        """Offer only rows in reach."""
        if "queryset" not in kwargs:
            kwargs["queryset"] = self.jangkau(db_field.related_model._default_manager.all(), request.user)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_form(self, request, obj=None, change=False, **kwargs):
        kelas, admin = super().get_form(request, obj, change=change, **kwargs), self

        class Formulir(kelas):
            def coba(self):
                return admin.simpan(form=self, baris=self.instance, oleh=request.user, berubah=change)

        return Formulir

    def history_view(self, request, object_id, extra_context=None):
        """The history that the triggers wrote: imports, commands and pages too, with old and new value."""
        baris = self.get_object(request, unquote(object_id))
        jejak = None if baris is None else jejak_baris(baris)
        return super().history_view(request, object_id, {"jejak": jejak} | (extra_context or {}))

    def save_model(self, request, obj, form, change):
        hasil = self.simpan(form=form, baris=obj, oleh=request.user, berubah=change)
        obj.__dict__.update(hasil.__dict__)


class AdminUmum(AdminHRIS):
    """Rows that hold for every agency: read by any of `izin`, changed only by those whose roles cover all agencies."""

    KETERANGAN = "Berlaku untuk semua badan: hanya diubah oleh yang perannya meliputi semua badan."

    def _boleh_mengubah(self, request) -> bool:
        return self._boleh(request) and request.user.jangkauan.mencakup_semua

    def has_add_permission(self, request):
        return self._boleh_mengubah(request)

    def has_change_permission(self, request, obj=None):
        return self._boleh_mengubah(request)

    def changelist_view(self, request, extra_context=None):
        keterangan = {} if request.user.jangkauan.mencakup_semua else {"subtitle": self.KETERANGAN}
        return super().changelist_view(request, keterangan | (extra_context or {}))

    def simpan(self, *, form, baris, oleh, berubah):
        """Checked by the model, then saved."""
        return simpan(baris)
