"""Trees kept by the database: a text path of ids, written by triggers, so that a subtree is one prefix test."""

import pgtrigger
from django.db import models
from pghistory.models import Event


class PohonQuerySet(models.QuerySet):
    """Questions about a tree whose rows carry `jalur` ("/1/7/12/")."""

    def di_bawah(self, *jalur: str):
        """Return the rows of these subtrees, their roots included; none for no path."""
        kondisi = models.Q(pk__in=[])
        for satu in jalur:
            kondisi |= models.Q(jalur__startswith=satu)
        return self.filter(kondisi)

    def leluhur(self, jalur: str):
        """Return the rows on the way from the root to `jalur`, itself included, root first."""
        return self.filter(pk__in=[int(bagian) for bagian in jalur.split("/") if bagian]).order_by("jalur")


class Simpul:
    """A row of a tree that many others refer to."""

    @property
    def perujuk(self) -> list[str]:
        """The kinds of rows that refer to this one, in words, the history apart; asked in one query."""
        rujukan = {
            f"rujukan_{urut}": satu
            for urut, satu in enumerate(self._meta.get_fields(include_hidden=True))
            if satu.one_to_many and not issubclass(satu.related_model, Event)
        }
        ada = {
            nama: models.Exists(satu.related_model._base_manager.filter(**{satu.field.name: self.pk}))
            for nama, satu in rujukan.items()
        }
        jawaban = type(self)._base_manager.filter(pk=self.pk).values(**ada).first() or {}
        return sorted({self._sebut(rujukan[nama].related_model) for nama, benar in jawaban.items() if benar})

    def _sebut(self, model) -> str:
        return f"{model._meta.verbose_name} lain" if model is type(self) else model._meta.verbose_name


def kolom_jalur() -> models.TextField:
    """Return the path column; `db_default` makes an insert bring the trigger's value back."""
    return models.TextField("jalur", db_default="", editable=False)


def pemicu(kolom_induk: str) -> list[pgtrigger.Trigger]:
    """Return the triggers that keep `jalur` true on insert and move, and refuse a cycle."""
    return [
        pgtrigger.Trigger(
            name="tulis_jalur",
            when=pgtrigger.Before,
            operation=pgtrigger.Insert | pgtrigger.UpdateOf(f"{kolom_induk}_id"),
            declare=[("jalur_induk", "text")],
            func=pgtrigger.Func(
                f"""
                IF NEW.{kolom_induk}_id IS NULL THEN
                    jalur_induk := '/';
                ELSE
                    SELECT jalur INTO jalur_induk FROM {{meta.db_table}} WHERE id = NEW.{kolom_induk}_id;
                END IF;
                IF jalur_induk LIKE '%%/' || NEW.id || '/%%' THEN
                    RAISE EXCEPTION 'Susunan melingkar pada %', NEW.id USING ERRCODE = 'check_violation';
                END IF;
                NEW.jalur := jalur_induk || NEW.id || '/';
                RETURN NEW;
                """  # noqa: S608  the column name is the model's own
            ),
        ),
        pgtrigger.Trigger(
            name="pindah_keturunan",
            when=pgtrigger.After,
            operation=pgtrigger.UpdateOf(f"{kolom_induk}_id"),
            condition=pgtrigger.Q(old__jalur__df=pgtrigger.F("new__jalur")),
            func=pgtrigger.Func(
                """
                UPDATE {meta.db_table}
                   SET jalur = NEW.jalur || substr(jalur, length(OLD.jalur) + 1)
                 WHERE jalur LIKE OLD.jalur || '%' AND id <> NEW.id;
                RETURN NULL;
                """
            ),
        ),
    ]
