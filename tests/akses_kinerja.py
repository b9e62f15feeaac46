"""Rows of the access table for kinerja; imported by tests/akses.py."""
