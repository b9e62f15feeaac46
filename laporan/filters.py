"""Filters of reports."""

import django_filters as filters

from laporan.models import LaporanResmi


class LaporanFilter(filters.FilterSet):
    """By year, semester and status; the agencies are those in reach anyway."""

    tahun = filters.NumberFilter(label="Tahun")
    semester = filters.ChoiceFilter(label="Semester", choices=LaporanResmi.Semester.choices, empty_label="Semua")
    status = filters.ChoiceFilter(label="Status", choices=LaporanResmi.Status.choices, empty_label="Semua")

    class Meta:
        model = LaporanResmi
        fields = ("tahun", "semester", "status")
