"""Columns and constraints that several floors use: dated validity and exclusion without contrib extensions."""

from datetime import date, timedelta

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.core.exceptions import ValidationError
from django.db import models
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Func, Q


class RentangSatu(Func):
    """A bigint as a one-element range: equality in an exclusion constraint without btree_gist."""

    function = "int8range"
    template = "%(function)s(%(expressions)s, '[]')"

    def __init__(self, kolom):
        super().__init__(kolom, kolom)


class MasaQuerySet(models.QuerySet):
    """Questions about rows with a validity `masa` (a date range, [from, to))."""

    def pada(self, tanggal):
        """Return the rows in force on a date."""
        return self.filter(masa__contains=tanggal)


def rentang(mulai: date, sampai: date | None = None) -> DateRange:
    """Return the validity from `mulai` up to and including `sampai` (None: until further notice)."""
    if sampai is None:
        return DateRange(mulai, None)
    if sampai < mulai:
        raise ValidationError({"sampai": "Tanggal akhir tidak boleh sebelum tanggal mulai."})
    return DateRange(mulai, sampai + timedelta(days=1))


def kolom_masa(**kwargs) -> DateRangeField:
    """Return the validity column: first day included, last day excluded, open end = until further notice."""
    return DateRangeField("masa berlaku", **kwargs)


def tidak_bertumpang(*kolom: str, name: str, pesan: str, condition: Q | None = None) -> ExclusionConstraint:
    """Return the constraint that two rows with the same `kolom` (one or more foreign keys) never overlap in time."""
    sama = [(RentangSatu(satu), RangeOperators.OVERLAPS) for satu in kolom]
    return ExclusionConstraint(
        name=name,
        expressions=[*sama, ("masa", RangeOperators.OVERLAPS)],
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
