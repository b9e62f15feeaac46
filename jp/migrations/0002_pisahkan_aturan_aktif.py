"""Active rule sets that overlap become consecutive, as the engine has always read them: the later one governs."""

from django.db import migrations
from django.db.backends.postgresql.psycopg_any import DateRange


def pisahkan(apps, schema_editor):
    model = apps.get_model("jp", "AturanKonversi")
    aktif = sorted(model.objects.filter(aktif=True), key=lambda satu: (satu.masa.lower, satu.kode))
    for lama, baru in zip(aktif, aktif[1:], strict=False):
        if lama.masa.upper is not None and lama.masa.upper <= baru.masa.lower:
            continue
        if lama.masa.lower == baru.masa.lower:
            lama.aktif = False
        else:
            lama.masa = DateRange(lama.masa.lower, baru.masa.lower)
        lama.save()


class Migration(migrations.Migration):
    dependencies = [("jp", "0001_awal")]
    operations = [migrations.RunPython(pisahkan, migrations.RunPython.noop, elidable=True)]
