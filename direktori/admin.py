"""The forms of development in the admin."""

from django.contrib import admin

from direktori.models import BentukPengembangan
from hris.pengaturan import AdminUmum
from hris.peran import Izin


@admin.register(BentukPengembangan)
class BentukAdmin(AdminUmum):
    """Forms of development; the code is the identity for rule sets and files, so it stands once made."""

    izin = (Izin.PARAMETER_KELOLA,)
    list_display = ("nama", "nama_asing", "jalur", "porsi", "satuan", "di_lampiran_a", "di_lampiran_b", "aktif")
    list_filter = ("jalur", "porsi", "satuan", "aktif")
    search_fields = ("kode", "nama", "nama_asing", "alias")

    def get_readonly_fields(self, request, obj=None):
        """The unit decides how past amounts were meant: it stands once an activity uses the form."""
        if obj is None:
            return ()
        return ("kode", "satuan") if obj.kegiatan.exists() else ("kode",)
