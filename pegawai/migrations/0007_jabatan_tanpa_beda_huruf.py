import django.db.models.functions.text
from django.db import migrations, models

BEDAKAN = """
    UPDATE pegawai_jabatan j
       SET nama = left(j.nama, 190) || ' (' || g.urut || ')'
      FROM (SELECT id, row_number() OVER (PARTITION BY unit_id, lower(nama) ORDER BY id) AS urut
              FROM pegawai_jabatan) g
     WHERE g.id = j.id AND g.urut > 1
"""


class Migration(migrations.Migration):
    """Posts of one unit may no longer differ in letter case only; those that do get a number behind the name."""

    dependencies = [("pegawai", "0006_dua_langkah_dilepas")]

    operations = [
        migrations.RemoveConstraint(model_name="jabatan", name="jabatan_unik"),
        migrations.RunSQL(BEDAKAN, migrations.RunSQL.noop),
        migrations.AddConstraint(
            model_name="jabatan",
            constraint=models.UniqueConstraint(
                django.db.models.functions.text.Lower("nama"),
                models.F("unit"),
                name="jabatan_unik",
                violation_error_message="Jabatan ini sudah ada di unit tersebut.",
            ),
        ),
    ]
