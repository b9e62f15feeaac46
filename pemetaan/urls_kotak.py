"""Addresses of module 5, the nine boxes."""

urlpatterns: list = []
