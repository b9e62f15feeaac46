"""Rows of the access table for kompetensi; imported by tests/akses.py."""
