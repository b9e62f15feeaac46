"""Queued work of this app; Procrastinate looks here for its tasks."""

from pemetaan.tugas_kotak import hitung_putaran

__all__ = ["hitung_putaran"]
