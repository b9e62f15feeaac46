"""The rule sets in the admin; activities and JP have their own pages and no way round them."""

from datetime import timedelta

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError

from hris.kolom import rentang
from hris.pengaturan import AdminUmum, FormulirAksi
from hris.peran import Izin
from hris.templatetags.hris import tanggal
from jp.aturan_actions import simpan_aturan
from jp.models import AturanKonversi, BarisAturan

BANTUAN_SAMPAI = (
    "Hari terakhir; kosong: sampai digantikan. Aturan aktif berikutnya mengakhiri aturan ini dengan sendirinya."
)


class BarisFormSet(forms.BaseInlineFormSet):
    """The rows as they would stand together, which no row alone can judge."""

    def clean(self):
        super().clean()
        if any(self.errors):
            return
        sisa = [form for form in self.forms if form.cleaned_data and not self._should_delete_form(form)]
        sudah = set()
        for form in sisa:
            bentuk = form.cleaned_data["bentuk"]
            if bentuk in sudah:
                form.add_error("bentuk", "Bentuk ini sudah ada pada baris lain aturan ini.")
            sudah.add(bentuk)
        if self.instance.aktif and not sisa:
            raise ValidationError("Aturan yang aktif memuat paling sedikit satu baris tarif.")


class BarisInline(admin.TabularInline):
    """The rows of a rule set; they stand once JP has been counted under it."""

    model = BarisAturan
    formset = BarisFormSet
    extra = 0

    def _boleh(self, request, obj=None) -> bool:
        boleh = request.user.has_perm(Izin.PARAMETER_KELOLA) and request.user.jangkauan.mencakup_semua
        return boleh and not (obj and obj.terpakai)

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm(Izin.PARAMETER_KELOLA)

    def has_add_permission(self, request, obj=None):
        return self._boleh(request, obj)

    def has_change_permission(self, request, obj=None):
        return self._boleh(request, obj)

    def has_delete_permission(self, request, obj=None):
        return self._boleh(request, obj)


class AturanTerpakaiForm(FormulirAksi):
    """A set that has counted JP: it may still be ended."""

    sampai = forms.DateField(label="Sampai dengan", widget=AdminDateWidget, required=False, help_text=BANTUAN_SAMPAI)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            masa = self.instance.masa
            self.initial |= {"mulai": masa.lower, "sampai": masa.upper and masa.upper - timedelta(days=1)}

    def masa(self):
        """Return the validity as typed."""
        mulai = self.cleaned_data["mulai"] if "mulai" in self.fields else self.instance.masa.lower
        return rentang(mulai, self.cleaned_data["sampai"])


class AturanForm(AturanTerpakaiForm):
    """A set that has not counted anything yet."""

    mulai = forms.DateField(label="Mulai berlaku", widget=AdminDateWidget)


class AturanBaruForm(AturanForm):
    """A new set, usually with the rates of another to begin with."""

    salin_dari = forms.ModelChoiceField(
        AturanKonversi.objects.get_queryset(),
        label="Salin tarif dari",
        required=False,
        help_text="Tarif dan batasnya disalin; sesudah disimpan dapat diubah satu per satu.",
    )


@admin.register(AturanKonversi)
class AturanAdmin(AdminUmum):
    """Rule sets. A set that has counted JP keeps its code, first day and rates: a change is a new set."""

    izin = (Izin.PARAMETER_KELOLA,)
    list_display = ("nama", "kode", "dasar_hukum", "mulai_tampil", "sampai_tampil", "aktif")
    list_filter = ("aktif",)
    search_fields = ("kode", "nama", "dasar_hukum")
    inlines = (BarisInline,)
    MILIK = ("kode", "nama", "dasar_hukum", "aktif")

    @admin.display(description="mulai berlaku", ordering="masa")
    def mulai_tampil(self, aturan):
        return tanggal(aturan.masa.lower)

    @admin.display(description="sampai dengan", empty_value="sampai digantikan")
    def sampai_tampil(self, aturan):
        return aturan.masa.upper and tanggal(aturan.masa.upper - timedelta(days=1))

    def get_form(self, request, obj=None, change=False, **kwargs):
        terpakai = obj is not None and obj.terpakai
        kwargs["form"] = AturanTerpakaiForm if terpakai else AturanForm if obj else AturanBaruForm
        return super().get_form(request, obj, change=change, **kwargs)

    def get_fields(self, request, obj=None):
        masa = ("mulai_tampil" if obj and obj.terpakai else "mulai", "sampai")
        return ("kode", "nama", "dasar_hukum", *masa, "aktif", *(() if obj else ("salin_dari",)))

    def get_readonly_fields(self, request, obj=None):
        return ("kode", "mulai_tampil", "aktif") if obj and obj.terpakai else ()

    def get_inlines(self, request, obj):
        """A new set gets its rows by copying, or once it is stored."""
        return self.inlines if obj else ()

    def simpan(self, *, form, baris, oleh, berubah):
        aturan = baris if berubah else AturanKonversi(**{n: getattr(baris, n) for n in self.MILIK})
        aturan.masa = form.masa()
        return simpan_aturan(aturan=aturan, salin_dari=form.cleaned_data.get("salin_dari"), oleh=oleh)
