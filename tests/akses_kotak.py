"""Rows of the access table for kotak; imported by tests/akses.py."""
