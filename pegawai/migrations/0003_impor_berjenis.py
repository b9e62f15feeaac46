"""One import for every kind: the staff import becomes one of them."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("pegawai", "0002_usulan_tanpa_bukti")]

    operations = [
        migrations.RenameModel("ImporPegawai", "Impor"),
        migrations.AlterModelOptions(
            "impor",
            {"ordering": ["-dibuat_pada", "-pk"], "verbose_name": "impor", "verbose_name_plural": "impor"},
        ),
        migrations.AddField(
            "impor",
            "jenis",
            models.SlugField(db_index=False, default="pegawai", max_length=30, verbose_name="jenis"),
            preserve_default=False,
        ),
        migrations.AddField(
            "barisimpor", "akibat", models.JSONField(blank=True, default=list, verbose_name="akibat")
        ),
        migrations.AddConstraint(
            "impor",
            models.CheckConstraint(
                condition=models.Q(("jenis", ""), _negated=True),
                name="impor_berjenis",
                violation_error_message="Jenis impor wajib diisi.",
            ),
        ),
    ]
