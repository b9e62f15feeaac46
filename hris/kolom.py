"""Columns and constraints that several floors use: dated validity and exclusion without contrib extensions."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Func, Q


class RentangSatu(Func):
    """A bigint as a one-element range: equality in an exclusion constraint without btree_gist."""

    function = "int8range"
    template = "%(function)s(%(expressions)s, %(expressions)s, '[]')"


class MasaQuerySet(models.QuerySet):
    """Questions about rows with a validity `masa` (a date range, [from, to))."""

    def pada(self, tanggal):
        """Return the rows in force on a date."""
        return self.filter(masa__contains=tanggal)


def kolom_masa(**kwargs) -> DateRangeField:
    """Return the validity column: first day included, last day excluded, open end = until further notice."""
    return DateRangeField("masa berlaku", **kwargs)


def tidak_bertumpang(kolom: str, *, name: str, pesan: str, condition: Q | None = None) -> ExclusionConstraint:
    """Return the constraint that two rows with the same `kolom` (a foreign key) never overlap in time."""
    return ExclusionConstraint(
        name=name,
        expressions=[(RentangSatu(f"{kolom}_id"), RangeOperators.OVERLAPS), ("masa", RangeOperators.OVERLAPS)],
        condition=condition,
        violation_error_message=pesan,
    )


def masa_terisi(*, name: str) -> models.CheckConstraint:
    """Return the constraint that a validity is not empty and has a first day."""
    return models.CheckConstraint(
        condition=Q(masa__isempty=False, masa__startswith__isnull=False),
        name=name,
        violation_error_message="Tanggal akhir harus sesudah tanggal mulai.",
    )
