"""Addresses of module 4, performance."""

urlpatterns: list = []
