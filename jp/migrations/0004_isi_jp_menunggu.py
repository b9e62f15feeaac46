"""What waits keeps its estimate until the next recount of its person (`hitung_ulang_jp --tulis` recounts everybody)."""

from django.db import migrations
from django.db.models import Value
from django.db.models.functions import ExtractYear

SEBAB = "Perkiraan saat diajukan; dihitung ulang pada perubahan berikutnya."


def isi(apps, schema_editor):
    kegiatan, menunggu = apps.get_model("jp", "Kegiatan"), apps.get_model("jp", "JPMenunggu")
    baris = (
        kegiatan.objects.filter(status="diajukan")
        .annotate(tahun=ExtractYear("tanggal_selesai"), sebab=Value(SEBAB))
        .values_list("pk", "pegawai_id", "tahun", "jp_perkiraan", "sebab")
    )
    kolom = ("kegiatan_id", "pegawai_id", "tahun", "jp", "sebab")
    menunggu.objects.bulk_create(
        (menunggu(**dict(zip(kolom, satu, strict=True))) for satu in baris.iterator()), batch_size=1000
    )


class Migration(migrations.Migration):
    dependencies = [("jp", "0003_aturan_bergantian_dan_menunggu")]
    operations = [migrations.RunPython(isi, migrations.RunPython.noop, elidable=True)]
