"""The rule sets in the admin; activities and JP have their own pages and no way round them."""

from datetime import timedelta

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import format_html

from hris.formulir import KendalaMixin
from hris.kolom import rentang
from hris.pengaturan import AdminUmum, FormulirAksi
from hris.peran import Izin
from hris.templatetags.hris import tanggal
from jp.aturan_actions import simpan_aturan
from jp.models import AturanKonversi, BarisAturan

BANTUAN_SAMPAI = (
    "Hari terakhir; kosong: sampai digantikan. Aturan aktif berikutnya mengakhiri aturan ini dengan sendirinya."
)


class BarisForm(KendalaMixin, forms.ModelForm):
    """A rate. The form of development of a stored one stands: another form is another row."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        bentuk = self.fields.get("bentuk")
        if bentuk and self.instance.pk:
            bentuk.choices = [(self.instance.bentuk_id, str(self.instance.bentuk))]


class BarisFormSet(forms.BaseInlineFormSet):
    """The rows as they would stand together, which no row alone can judge."""

    def add_fields(self, form, index):
        """Name every cell for screen readers: a table of fields has no label beside each."""
        super().add_fields(form, index)
        baris = str(form.instance.bentuk) if form.instance.pk else "baris baru"
        for bidang in form.fields.values():
            if not bidang.widget.is_hidden:
                kotak = getattr(bidang.widget, "widget", bidang.widget)  # the admin wraps a choice of rows
                kotak.attrs["aria-label"] = f"{bidang.label}, {baris}"

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
    """The rows of a rule set that has not counted JP yet."""

    model = BarisAturan
    form, formset, template = BarisForm, BarisFormSet, "admin/tarif.html"
    extra = 0
    verbose_name_plural = "tarif (bentuk pada baris yang ada tetap; untuk bentuk lain, hapus dan tambah baris)"

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("bentuk", "aturan")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Without the links to add or change a form: twenty-four rows would repeat them."""
        bidang = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "bentuk":
            for nama in ("add", "change", "view", "delete"):
                setattr(bidang.widget, f"can_{nama}_related", False)
        return bidang

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm(Izin.PARAMETER_KELOLA)

    def has_change_permission(self, request, obj=None):
        return request.user.has_perm(Izin.PARAMETER_KELOLA) and request.user.jangkauan.mencakup_semua

    has_delete_permission = has_change_permission

    def has_add_permission(self, request, obj):
        return self.has_change_permission(request, obj)


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

    @admin.display(description="tarif")
    def tarif_tampil(self, aturan):
        return format_html(
            '<a href="{}?kode={}">Lihat {} tarif aturan ini</a>. Aturan ini sudah menghitung JP, maka kode, '
            "hari pertama, dan tarifnya tetap. Untuk tarif lain, tambah aturan baru dan salin tarif dari aturan ini.",
            reverse("jp:aturan"),
            aturan.kode,
            aturan.baris.count(),
        )

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
        if obj and obj.terpakai:
            return ("kode", "nama", "dasar_hukum", "mulai_tampil", "sampai", "aktif", "tarif_tampil")
        return ("kode", "nama", "dasar_hukum", "mulai", "sampai", "aktif", *(() if obj else ("salin_dari",)))

    def get_readonly_fields(self, request, obj=None):
        return ("kode", "mulai_tampil", "aktif", "tarif_tampil") if obj and obj.terpakai else ()

    def get_inlines(self, request, obj):
        """A new set gets its rows by copying, or once it is stored; those of a used set stand."""
        return self.inlines if obj and not obj.terpakai else ()

    def simpan(self, *, form, baris, oleh, berubah):
        aturan = baris if berubah else AturanKonversi(**{n: getattr(baris, n) for n in self.MILIK})
        aturan.masa = form.masa()
        return simpan_aturan(aturan=aturan, salin_dari=form.cleaned_data.get("salin_dari"), oleh=oleh)
